### What e-mails and text messages say.
###
### $service: the service's name. $username: the account's; $usernames: one or several, quoted. $reference: four
### characters that the page shows too. $at and what ends in until or from: a moment, in e-mails as `moment` says it, in
### text messages such as 2026-11-22 09:40 UTC.
### $kind: what was added or removed, email or phone.
### A text message (text-…) is paid by its length: see `courier` for what fits.

## A moment, as e-mails and pages say it. $month: 1 to 12. $time: such as 09:40.

moment =
    { $day } { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    } { $year } الساعة { $time } بتوقيت UTC

## In every e-mail

mail-never = لن يطلب منك أحد من { $service } أبدًا:
mail-never-code = الكشف عن رمز أو إعادة توجيه رسالة مثل هذه
mail-never-password = الكشف عن كلمة مرورك
mail-never-money = دفع المال مقابل استرداد حسابك
mail-veto-link = لستُ أنا
mail-button-fails = إذا لم يعمل الزر، فافتح هذا العنوان:
mail-support = للمساعدة، تواصل مع فريق الدعم في { $service }

## The way back

mail-recovery-subject = استرداد حسابك في { $service } (المرجع { $reference })
mail-recovery-preheader = تجد هنا طريقة استرداد حسابك. المرجع { $reference }.
# One username, and one more after others.
mail-username = «{ $username }»
mail-usernames = { $before } و«{ $username }»
mail-recovery-code =
    أدخل هذا الرمز لاسترداد { $count ->
        [zero] حسابك { $usernames } في { $service }
        [one] حسابك { $usernames } في { $service }
        [two] أحد حسابيك في { $service } ({ $usernames })
        [few] أحد حساباتك في { $service } ({ $usernames })
        [many] أحد حساباتك في { $service } ({ $usernames })
       *[other] أحد حساباتك في { $service } ({ $usernames })
    }:
mail-recovery-code-where = أدخله في الصفحة التي يظهر فيها المرجع { $reference }.
mail-recovery-good =
    صالح لمدة { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    } من وقت الطلب.
mail-recovery-or-link = أو افتح هذا الرابط وتابع منه:
mail-recovery-link =
    افتح هذا الرابط لاسترداد { $count ->
        [zero] حسابك { $usernames } في { $service }
        [one] حسابك { $usernames } في { $service }
        [two] أحد حسابيك في { $service } ({ $usernames })
        [few] أحد حساباتك في { $service } ({ $usernames })
        [many] أحد حساباتك في { $service } ({ $usernames })
       *[other] أحد حساباتك في { $service } ({ $usernames })
    }:
mail-recovery-link-only = لا يوجد رمز هذه المرة: تابع من الرابط.
mail-recovery-link-button = استرداد الحساب
# A line each: which message it is, when it was asked for, and, where known, with what and from where.
mail-recovery-reference = المرجع: { $reference }
mail-recovery-asked = وقت الطلب: { $at }
mail-recovery-device = الجهاز: { $device }
# $browser, such as Firefox, and $system, such as Android.
mail-recovery-browser-on = { $browser } على { $system }
# $place: a country's name, such as Spain.
mail-recovery-place = بلد الاتصال: { $place }
mail-recovery-not-you = إذا لم يكن هذا الطلب منك، فلا حاجة إلى فعل أي شيء: ستبقى كلمة مرورك كما هي.
mail-recovery-veto = لإيقاف طريقة الاسترداد هذه نهائيًا، افتح هذا الرابط وأكّد أن الطلب ليس منك:

## The way back into an account that is deleted or suspended

mail-recovery-deleted = حسابك محذوف، لكن يمكنك استعادته حتى { $restorable_until }. تابع من هنا واختر استعادته.
mail-recovery-suspended-until = حسابك معلّق حتى { $suspended_until }.
mail-recovery-suspended = حسابك معلّق، ولم يُحدَّد موعد لانتهاء التعليق.
mail-recovery-suspended-reason = السبب المذكور: «{ $reason }»
mail-recovery-appeal = لا يمكنك الدخول إلى حسابك وهو معلّق، لكن يمكنك تقديم اعتراض: سيقرؤه أشخاص وسيصلك رد.
mail-recovery-appeal-code = أدخل هذا الرمز لتقديم اعتراض على تعليق حسابك { $usernames } في { $service }:
mail-recovery-appeal-link = افتح هذا الرابط لتقديم اعتراض على تعليق حسابك { $usernames } في { $service }:
mail-recovery-appeal-button = تقديم اعتراض

## The way back while recovery is on hold, and after somebody objected to a reset

mail-recovery-held = استرداد الحساب بالبريد الإلكتروني أو الرسائل النصية موقوف مؤقتًا حتى { $held_until }. وقد طُلب الآن. إذا كان الطلب منك، فافتح الرابط وتابع: بذلك ينتهي الإيقاف.
mail-recovery-held-not-you = إذا لم يكن الطلب منك، فلا حاجة إلى فعل أي شيء: سيستمر الإيقاف وستبقى كلمة مرورك كما هي.
mail-recovery-objected = ألغينا آخر كلمة مرور جديدة لحسابك، لأننا تلقّينا بلاغًا بأنها ليست منك. وتم تسجيل الخروج من الحساب على جميع الأجهزة.
mail-recovery-objected-good =
    صالح لمدة { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    } من وقت إلغاء كلمة المرور.
mail-recovery-objected-not-you = إذا كانت كلمة المرور منك فعلًا، فيمكنك استرداد حسابك بهذا الرابط أيضًا.

## In notices

mail-notice-preheader = إذا لم يكن هذا منك، فأبلغنا الآن.
mail-notice-saved-code-used =
    استُخدم رمز احتياطي لاسترداد الحساب، وحلّ محله رمز جديد. { $left ->
        [zero] لا توجد الآن رموز احتياطية صالحة.
        [one] يوجد الآن رمز احتياطي صالح واحد.
        [two] يوجد الآن رمزان احتياطيان صالحان.
        [few] توجد الآن { $left } رموز احتياطية صالحة.
        [many] يوجد الآن { $left } رمزًا احتياطيًا صالحًا.
       *[other] يوجد الآن { $left } رمز احتياطي صالح.
    }
# $ready_at and $answer_by are moments too.
mail-notice-claimed = تم ذلك عن طريق طلب إثبات ملكية قرأه أشخاص ووافقوا عليه. وأصبح البريد الإلكتروني لمقدّم الطلب مرتبطًا بالحساب.
mail-notice-second-factor = خطوة التحقق الثانية عند تسجيل الدخول باقية كما هي، ولا تزال مطلوبة.
mail-notice-you = إذا كان هذا منك، فكل شيء على ما يرام ولا حاجة إلى فعل أي شيء.
mail-notice-veto = إذا لم يكن هذا منك، فافتح هذا الرابط الآن وأبلغنا:
mail-notice-then = ثم ابدأ استرداد حسابك من هنا:

## The notice of a new password

mail-password-subject = تم تغيير كلمة مرورك في { $service }
mail-password-what =
    تم تغيير كلمة مرور حسابك «{ $username }» في { $service } بتاريخ { $at }. وتم تسجيل الخروج من الحساب على جميع الأجهزة.
mail-password-restored = كان الحساب محذوفًا، وهو الآن نشط من جديد.
mail-password-secured = أفاد الشخص الذي أجرى هذا التغيير بأن شخصًا آخر استولى على الحساب. لذلك توقف مؤقتًا العمل بعناوين البريد الإلكتروني وأرقام الهاتف التي أُضيفت خلال آخر 30 يومًا، وعادت التي أُزيلت في هذه المدة، ولم تعد الرموز الاحتياطية السابقة صالحة.
mail-password-you = إذا كان هذا منك، فكل شيء على ما يرام: سجّل الدخول بكلمة المرور الجديدة.

## The notice that a deleted account is active again

mail-restored-subject = حسابك في { $service } نشط من جديد
mail-restored-what = كان حسابك «{ $username }» في { $service } محذوفًا. وتمت استعادته بتاريخ { $at }، وهو الآن نشط بكلمة المرور السابقة نفسها.
mail-restored-you = إذا كان هذا منك، فكل شيء على ما يرام: سجّل الدخول بكلمة مرورك.

## The notice that a contact was added. What says “this” goes to the contact itself.

mail-added-subject =
    تمت إضافة { $kind ->
        [email] عنوان بريد إلكتروني
       *[phone] رقم هاتف
    } إلى حسابك في { $service }
mail-added-what =
    تمت إضافة { $kind ->
        [email] عنوان بريد إلكتروني
       *[phone] رقم هاتف
    } إلى حسابك «{ $username }» في { $service } بتاريخ { $at }.
mail-added-this-subject =
    تمت إضافة { $kind ->
        [email] عنوان البريد الإلكتروني هذا
       *[phone] رقم الهاتف هذا
    } إلى حساب في { $service }
mail-added-this-what =
    تمت إضافة { $kind ->
        [email] عنوان البريد الإلكتروني هذا
       *[phone] رقم الهاتف هذا
    } إلى الحساب «{ $username }» في { $service } بتاريخ { $at }.
mail-added-usable = يمكن استخدامه من الآن لاسترداد الحساب.
mail-added-usable-from = يمكن استخدامه لاسترداد الحساب ابتداءً من { $usable_from }.

## The notice that a contact was removed. $reason: lost, stolen or replaced.

mail-removed-subject =
    تمت إزالة { $kind ->
        [email] عنوان بريد إلكتروني
       *[phone] رقم هاتف
    } من حسابك في { $service }
mail-removed-what =
    تمت إزالة { $kind ->
        [email] عنوان بريد إلكتروني
       *[phone] رقم هاتف
    } من حسابك «{ $username }» في { $service } بتاريخ { $at }. السبب المذكور: { $reason ->
        [lost] الفقدان
        [stolen] السرقة
        [suspended] بلاغ بأنه لا يخص الحساب
       *[replaced] الاستبدال
    }.
mail-removed-this-subject =
    تمت إزالة { $kind ->
        [email] عنوان البريد الإلكتروني هذا
       *[phone] رقم الهاتف هذا
    } من حسابك في { $service }
mail-removed-this-what =
    تمت إزالة { $kind ->
        [email] عنوان البريد الإلكتروني هذا
       *[phone] رقم الهاتف هذا
    } من حسابك «{ $username }» في { $service } بتاريخ { $at }. السبب المذكور: { $reason ->
        [lost] الفقدان
        [stolen] السرقة
        [suspended] بلاغ بأنه لا يخص الحساب
       *[replaced] الاستبدال
    }.
mail-removed-usable-until = لا يزال بالإمكان استرداد الحساب بإدخاله حتى { $usable_until }.
mail-removed-this-usable-until = عند الحاجة، لا يزال بإمكانك استرداد الحساب بإدخاله حتى { $usable_until }.
mail-removed-useless = لم يعد بالإمكان استرداد الحساب به.
mail-removed-this-then = ثم ابدأ استرداد حسابك من هنا، ببريد إلكتروني آخر أو رقم هاتف آخر مرتبط به أو برمز احتياطي:

## The notice that somebody uses a contact that was removed

mail-removed-used-subject =
    محاولة استرداد حسابك في { $service } باستخدام { $kind ->
        [email] عنوان بريد إلكتروني أُزيل منه
       *[phone] رقم هاتف أُزيل منه
    }
mail-removed-used-what =
    طلب شخص استرداد حسابك «{ $username }» في { $service } بتاريخ { $at }، باستخدام { $kind ->
        [email] عنوان بريد إلكتروني
       *[phone] رقم هاتف
    } سبقت إزالته من الحساب. يبقى ذلك ممكنًا لفترة، تحسبًا لإزالته بالخطأ.
mail-removed-used-veto = إذا لم يكن هذا منك، فافتح هذا الرابط الآن وأوقف الطلب:

## The notice of new saved codes

mail-saved-codes-subject = رموز احتياطية جديدة لحسابك في { $service }
mail-saved-codes-what =
    تم إصدار { $count ->
        [zero] { $count } رمز احتياطي جديد
        [one] رمز احتياطي جديد واحد
        [two] رمزين احتياطيين جديدين
        [few] { $count } رموز احتياطية جديدة
        [many] { $count } رمزًا احتياطيًا جديدًا
       *[other] { $count } رمز احتياطي جديد
    } لحسابك «{ $username }» في { $service } بتاريخ { $at }. لم تعد الرموز السابقة صالحة.
mail-saved-codes-you = إذا كان هذا منك، فكل شيء على ما يرام: احفظ الرموز في مكان آمن.

## The notice that a password was stopped after an objection

mail-stopped-subject = تم إلغاء آخر كلمة مرور جديدة لحسابك في { $service }
mail-stopped-what = تم إلغاء آخر كلمة مرور جديدة لحسابك «{ $username }» في { $service } بتاريخ { $at }: تلقّينا بلاغًا بأنها ليست منك. وتم تسجيل الخروج من الحساب على جميع الأجهزة.
mail-stopped-undone = وتم التراجع عن التغييرات التي أُجريت بعدها على عناوين البريد الإلكتروني وأرقام الهاتف والرموز الاحتياطية.
mail-stopped-back = طريقة استرداد الحساب في رسالة منفصلة. نرسلها إلى عناوين البريد الإلكتروني وأرقام الهاتف المرتبطة بالحساب منذ مدة.
mail-stopped-you = إذا كان البلاغ منك، فكل شيء على ما يرام: ابحث عن تلك الرسالة.

## The notice of a hold

mail-held-subject = تم إيقاف استرداد حسابك في { $service } مؤقتًا
mail-held-what = بتاريخ { $at }، تم إيقاف استرداد حسابك «{ $username }» في { $service } بالبريد الإلكتروني أو الرسائل النصية مؤقتًا حتى { $held_until }. لا يزال بإمكانك تسجيل الدخول كالمعتاد، والرموز الاحتياطية صالحة.
mail-held-before = إذا احتجت إلى استرداد حسابك قبل ذلك، فاطلب الاسترداد: سنرسل رابطًا ينهي الإيقاف إلى عناوين البريد الإلكتروني وأرقام الهاتف المرتبطة بالحساب منذ مدة.

## The notice that a claim is approved, and the one shortly before it leads to the account

mail-claimed-subject = قال شخص إن حسابك في { $service } له
mail-claimed-what = قدّم شخص طلب إثبات ملكية لحسابك «{ $username }» في { $service }، دون استخدام أي بريد إلكتروني أو رقم هاتف مرتبط به. وبتاريخ { $at } وافق عليه أشخاص قرؤوه.
mail-claimed-soon-subject = سيُنفَّذ قريبًا طلب إثبات ملكية لحسابك في { $service }
mail-claimed-soon-what = قدّم شخص طلب إثبات ملكية لحسابك «{ $username }» في { $service }، دون استخدام أي بريد إلكتروني أو رقم هاتف مرتبط به. تمت الموافقة على الطلب، وكان لا يزال قائمًا بتاريخ { $at }.
mail-claimed-ready-at = ابتداءً من { $ready_at }، يستطيع مقدّم الطلب الدخول إلى الحساب عن طريق بريد إلكتروني آخر.
mail-claimed-veto = إذا لم يكن هذا منك، فافتح هذا الرابط الآن وعارض الطلب:

## The notice that a suspension was lifted after an appeal or a claim

mail-reinstated-subject = لم يعد حسابك في { $service } معلّقًا
mail-reinstated-what = أُلغي تعليق حسابك «{ $username }» في { $service } بتاريخ { $at }: طلب شخص ذلك، ووافق عليه أشخاص قرؤوا أسبابه.

## To somebody who made a claim. $matter: claim or appeal. What was written in it is never in an e-mail.

mail-claim-preheader = افتح الرابط الوارد هنا لمعرفة ما تم.
mail-claim-button = معرفة ما تم
mail-claim-private =
    لا تشارك هذه الرسالة مع أحد: رابطها يعرض { $matter ->
        [appeal] اعتراضك
       *[claim] طلبك
    } لكل من يفتحه.
mail-claim-again = إذا كان لديك ما تضيفه، فيمكنك التقديم مرة أخرى.
mail-claim-confirm-subject = تأكيد بريدك الإلكتروني لدى { $service }
mail-claim-confirm-what =
    { $matter ->
        [appeal] قُدّم اعتراض بشأن حساب
       *[claim] قُدّم طلب إثبات ملكية بشأن حساب
    } في { $service }، على أن يصل الرد إلى هذا البريد الإلكتروني.
mail-claim-confirm-until = إذا كان هذا منك، فافتح الرابط قبل { $until } وأكّد بريدك. لن يقرأ أحد ما كتبته قبل ذلك.
mail-claim-confirm-button = تأكيد
mail-claim-confirm-not-you = إذا لم يكن هذا منك، فلا حاجة إلى فعل أي شيء: لن يقرأه أحد، ولن تصلك أي رسالة أخرى.
mail-claim-asked-subject =
    سؤال بشأن { $matter ->
        [appeal] اعتراضك
       *[claim] طلبك
    } في { $service }
mail-claim-asked-what =
    لدى من قرؤوا { $matter ->
        [appeal] اعتراضك
       *[claim] طلب إثبات الملكية
    } سؤال لك. يُرجى الإجابة عنه قبل { $until }. إذا لم يصل رد حتى ذلك الموعد، فسنغلق { $matter ->
        [appeal] الاعتراض
       *[claim] الطلب
    }.
mail-claim-asked-button = القراءة والرد
mail-claim-moved-subject =
    الرد على { $matter ->
        [appeal] اعتراضك
       *[claim] طلبك
    } في { $service } يحتاج إلى وقت أطول
mail-claim-moved-what =
    نحتاج إلى مزيد من الوقت للنظر في { $matter ->
        [appeal] اعتراضك
       *[claim] طلب إثبات الملكية
    }. سيصلك الرد قبل { $answer_by }. لا حاجة إلى فعل أي شيء حتى ذلك الحين.
mail-claim-contested-subject =
    إعادة النظر في { $matter ->
        [appeal] اعتراضك
       *[claim] طلبك
    } في { $service }
mail-claim-contested-what =
    تمت الموافقة عليه، ثم وصلت معارضة من بريد إلكتروني أو رقم هاتف مرتبط بالحساب منذ مدة. ينظر فيه الآن أشخاص آخرون من جديد، وسيصلك الرد قبل { $answer_by }.
mail-claim-contested-tell = إذا كان هناك ما ينبغي أن يعرفوه، فاكتبه في الصفحة التي يفتحها الرابط.
mail-claim-approved-subject = تمت الموافقة على طلبك في { $service }
mail-claim-approved-what = قرأ أشخاص طلب إثبات الملكية ووافقوا عليه. نرسل الآن إشعارًا إلى عناوين البريد الإلكتروني وأرقام الهاتف المرتبطة بالحساب، ويستطيع أصحابها معارضة الطلب.
mail-claim-approved-ready-at = إذا لم يعارضه أحد، فيمكنك استرداد الحساب ابتداءً من { $ready_at }. ستصلك رسالة أخرى عندئذ.
mail-claim-ready-subject = يمكنك الآن استرداد حسابك في { $service }
mail-claim-ready-what = انتهت فترة الانتظار بعد الموافقة على طلبك. افتح الرابط واطلب استرداد الحساب: ستصل الرسالة إلى هذا البريد الإلكتروني. يمكنك ذلك حتى { $until }.
mail-claim-reinstated-subject = لم يعد حسابك في { $service } معلّقًا
mail-claim-reinstated-what = قرأ أشخاص اعتراضك ووافقوا عليه. لم يعد حسابك معلّقًا: يمكنك تسجيل الدخول من جديد.
mail-claim-denied-subject =
    لم تتم الموافقة على { $matter ->
        [appeal] اعتراضك
       *[claim] طلبك
    } في { $service }
mail-claim-denied-what =
    قرأ أشخاص { $matter ->
        [appeal] اعتراضك
       *[claim] طلب إثبات الملكية
    } ولم يوافقوا عليه. تجد ما كتبوه عنه في الصفحة التي يفتحها الرابط.
mail-claim-lapsed-subject =
    تم إغلاق { $matter ->
        [appeal] اعتراضك
       *[claim] طلبك
    } في { $service }
mail-claim-lapsed-what =
    انتهت مدة { $matter ->
        [appeal] اعتراضك
       *[claim] طلب إثبات الملكية
    }، لذلك أغلقناه.

## Text messages

text-signed = { $service }: { $text }
text-code = ‎{ $code } رمز استرداد حسابك. صالح لمدة { $minutes } د. لا تشاركه مع أحد. المرجع { $reference }.
text-link = استرد حسابك خلال { $minutes } د. المرجع { $reference }:
text-link-held = إن كان طلبك: أنهِ الإيقاف خلال { $minutes } د. المرجع { $reference }:
text-link-objected = كلمة المرور ملغاة. استرد حسابك ({ $minutes } د). المرجع { $reference }:
text-password = { $at } تغيّرت كلمة المرور. لست أنا
text-restored = { $at } تمت استعادة الحساب. لست أنا
text-added =
    { $at } { $kind ->
        [email] أُضيف بريد إلكتروني
       *[phone] أُضيف رقم هاتف
    }. لست أنا
text-added-this = { $at } أُضيف هذا الرقم. لست أنا
text-removed =
    { $at } { $kind ->
        [email] أُزيل بريد إلكتروني
       *[phone] أُزيل رقم هاتف
    }. لست أنا
text-removed-this = { $at } أُزيل هذا الرقم. لست أنا
text-removed-used =
    { $at } { $kind ->
        [email] استرداد ببريد مُزال
       *[phone] استرداد برقم مُزال
    }. لست أنا
text-saved-codes = { $at } رموز احتياطية جديدة. لست أنا
text-stopped = { $at } أُلغيت كلمة المرور. لست أنا
text-held = الاسترداد موقوف حتى { $held_until }. لست أنا
text-claimed = { $ready_at } فتح حسابك بطلب. لست أنا
text-claimed-soon = { $ready_at } قريبا فتح حسابك. لست أنا
text-reinstated = { $at } أُلغي تعليق الحساب. لست أنا
