### What the pages say. An id begins with its page.
###
### $service: the service's name. $reference: four characters that the message has too.

## Around every page

frame-title = { $page } · { $service }
frame-title-problem = مشكلة: { $page } · { $service }
frame-skip = الانتقال إلى المحتوى
frame-home = استرداد حسابك في { $service }
frame-help = هل واجهتك مشكلة؟
frame-help-errors = معنى كل خطأ
frame-help-again = البدء من جديد
frame-help-else = حدث شيء آخر
frame-support = مراسلة فريق الدعم
frame-privacy = الخصوصية
frame-legal = إشعار قانوني
frame-language = اللغة
frame-sending = جارٍ الإرسال…
frame-offline = لا يوجد اتصال بالإنترنت. لم يُفقد أي شيء: سيتم الإرسال تلقائيًا فور عودة الاتصال.
frame-retrying = انقطع الاتصال. لم يُفقد أي شيء: نحاول مرة أخرى.
frame-wait-minute = مدة الانتظار دقيقة على الأكثر.
frame-wait-quarter = مدة الانتظار ربع ساعة على الأكثر.
frame-wait-hour = مدة الانتظار ساعة على الأكثر.
frame-wait-day = مدة الانتظار يوم على الأكثر.
frame-request = عند مراسلة فريق الدعم، اذكر رقم الطلب: ‎{ $request_id }

## The first page

front-title = استرداد حسابك
front-lead = ماذا حدث؟
front-forgot = نسيت كلمة المرور
    .hint = نرسل إليك رسالة لاسترداد حسابك، ثم تختار كلمة مرور جديدة.
front-no-message = لم تصلني الرسالة
    .hint = اطلبها مرة أخرى، أو بطريقة أخرى.
front-new-contact = تغيّر رقم هاتفي أو بريدي الإلكتروني
    .hint = استخدم بريدًا إلكترونيًا آخر أو رقم هاتف آخر أو رمزًا احتياطيًا.
front-saved-code = لديّ رمز احتياطي
    .hint = استخدمه بدلًا من الرسالة.
front-taken-over = دخل شخص آخر إلى حسابي
    .hint = أخرجه من حسابك وتراجع عما غيّره.
front-deleted = حُذف حسابي
    .hint = يمكنك استعادته خلال فترة محدودة.
front-suspended = حسابي معلّق
    .hint = اعرف السبب وموعد انتهاء التعليق.
front-second-factor = فقدت خطوة التحقق الثانية
    .hint = الهاتف أو المفتاح المطلوب بعد كلمة المرور عند تسجيل الدخول.
front-error = ظهر لي خطأ
    .hint = اعرف معناه وما الخطوة التالية.

## Asking for a way back

recover-title = استرداد الحساب
recover-lead = أدخل واحدًا مما يلي. إذا كان مرتبطًا بحساب، فسنرسل رسالة إلى بريد إلكتروني أو رقم هاتف في ذلك الحساب.
recover-identifier = البريد الإلكتروني أو رقم الهاتف أو اسم المستخدم
recover-identifier-hint = ابدأ رقم الهاتف بعلامة + ثم رمز الدولة.
recover-identifier-missing = أدخل بريدك الإلكتروني أو رقم هاتفك أو اسم المستخدم.
recover-identifier-invalid = هذا ليس بريدًا إلكترونيًا ولا رقم هاتف ولا اسم مستخدم. تحقّق من كتابته.
recover-channel = طريقة الإرسال
recover-channel-email = البريد الإلكتروني
recover-channel-sms = رسالة نصية
recover-channel-either = أي طريقة متاحة
recover-submit = إرسال الرسالة
recover-else = حُذف حسابك أو عُلّق، أو دخل إليه شخص آخر، أو تغيّر رقمك؟ أخبرنا بما حدث

## The message is on its way, if there is one

sent-title = تحقّق من رسائلك
sent-lead = إذا كان ما أدخلته مرتبطًا بحساب، فالرسالة في الطريق إليه.
sent-reference = المرجع: { $reference }
sent-reference-hint = الرسالة الصحيحة تحمل هذا المرجع.
sent-code = الرمز الوارد في الرسالة
sent-code-hint =
    { $digits ->
        [zero] { $digits } رقم
        [one] رقم واحد
        [two] رقمان
        [few] { $digits } أرقام
        [many] { $digits } رقمًا
       *[other] { $digits } رقم
    }. لا تهم المسافات.
sent-code-missing = أدخل الرمز الوارد في الرسالة.
sent-code-invalid =
    يتكوّن الرمز من { $digits ->
        [zero] { $digits } رقم
        [one] رقم واحد
        [two] رقمين
        [few] { $digits } أرقام
        [many] { $digits } رقمًا
       *[other] { $digits } رقم
    }. تحقّق منه وأدخله مرة أخرى.
sent-code-good =
    الرمز صالح لمدة { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }.
sent-submit = متابعة
sent-link = أو افتح الرابط الموجود في الرسالة.
sent-saved = لديّ رمز احتياطي
sent-tries-left =
    { $left ->
        [0] لم تبقَ أي محاولات. افتح الرابط الموجود في الرسالة، أو ابدأ من جديد.
        [zero] لم تبقَ أي محاولات.
        [one] بقيت محاولة واحدة.
        [two] بقيت محاولتان.
        [few] بقيت { $left } محاولات.
        [many] بقيت { $left } محاولة.
       *[other] بقيت { $left } محاولة.
    }
sent-verified = تم التحقق من أن الحساب لك. بقيت خطوة واحدة.
sent-verified-next = اختيار كلمة مرور جديدة
sent-verified-lost = الرمز صحيح، لكن هذا المتصفح فقد ما يلزم للمتابعة. اطلب رسالة أخرى وأدخل رمزها، أو ابدأ من جديد.
sent-nothing = لم يصلك شيء؟
sent-advice-wait = انتظر بضع دقائق.
sent-advice-spam = تحقّق من مجلد الرسائل غير المرغوب فيها، وابحث عن { $service }.
sent-advice-right = تأكد من أن ما أدخلته صحيح ومرتبط بالحساب. وإلا فابدأ من جديد.
sent-advice-blocks = تأكد من أنك لا تحظر المرسلين المجهولين، ومن أن رسائلهم لا تُنقل إلى مجلد آخر، ومن أن صندوق بريدك غير ممتلئ.
sent-advice-channel = اطلب إرسالها بطريقة أخرى.
sent-advice-more = طرق أخرى للمتابعة
sent-resend = إعادة الإرسال
sent-resend-email = إرسال بالبريد الإلكتروني
sent-resend-sms = إرسال برسالة نصية
sent-resend-wait = يمكنك الطلب مرة أخرى بعد { $wait }.
sent-resend-ready = يمكنك الطلب مرة أخرى الآن.
sent-resend-left =
    { $left ->
        [0] كانت هذه آخر رسالة. إذا لم يصلك شيء، فابدأ من جديد.
        [zero] كانت هذه آخر رسالة.
        [one] يمكنك الطلب مرة واحدة أخرى.
        [two] يمكنك الطلب مرتين أخريين.
        [few] يمكنك الطلب { $left } مرات أخرى.
        [many] يمكنك الطلب { $left } مرة أخرى.
       *[other] يمكنك الطلب { $left } مرة أخرى.
    }
sent-resent = إذا كان هناك حساب، فقد أُرسلت إليه رسالة أخرى. استخدم أحدث رسالة، ومرجعها { $reference }.
sent-again = البدء من جديد

## A saved code in the place of a message

saved-title = إدخال رمز احتياطي
saved-lead = استخدم رمزًا احتياطيًا بدلًا من الرسالة.
saved-code = الرمز الاحتياطي
saved-code-hint = أحد الرموز العشرة التي طبعتها أو كتبتها. لا فرق بين الأحرف الكبيرة والصغيرة، ولا تهم المسافات والشرطات.
saved-code-missing = أدخل أحد رموزك الاحتياطية.
saved-code-invalid = يتكوّن الرمز الاحتياطي من 28 حرفًا ورقمًا. تحقّق منه وأدخله مرة أخرى.
saved-code-incorrect = هذا ليس من الرموز الاحتياطية لهذا الحساب، أو سبق استخدامه. تحقّق منه، أو أدخل رمزًا آخر.
saved-back = إدخال الرمز الوارد في الرسالة بدلًا منه

## Where a link leads

link-title = استرداد الحساب
link-lead = بقيت خطوة واحدة: تابع واختر كلمة مرور جديدة.
link-submit = متابعة
link-incomplete = هذا الرابط غير كامل. افتحه من الرسالة مرة أخرى، أو انسخه كاملًا.
link-no-script = لا تستطيع هذه الصفحة قراءة الرابط تلقائيًا لأن JavaScript متوقف. جرّب أحد هذين الحلّين:
link-code = أدخل رمز الرسالة نفسها في الصفحة التي طلبته منها
link-paste = أو الصق الرابط كاملًا هنا
link-paste-hint = يبدأ الرابط هكذا: { $address }‎
link-paste-invalid = هذا ليس الرابط كاملًا. انسخه من الرسالة من أوله إلى آخره.

## The new password

password-title = اختر كلمة مرور جديدة
password-account = للحساب «{ $username }»
password-time =
    لديك { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    } لهذه الخطوة.
password-rules = كلمة المرور الجيدة
password-rule-length =
    لا تقل عن { $minimum ->
        [zero] { $minimum } حرف
        [one] حرف واحد
        [two] حرفين
        [few] { $minimum } أحرف
        [many] { $minimum } حرفًا
       *[other] { $minimum } حرف
    }، من أي نوع، حتى المسافات
password-rule-guess = يصعب تخمينها: بضع كلمات لا علاقة بينها خيار جيد
password-rule-personal = لا تتكوّن من اسم المستخدم أو بريدك الإلكتروني أو الاسم { $service }
password-rule-used =
    { $last ->
        [zero] ليست كلمة مرور استخدمتها من قبل
        [one] ليست آخر كلمة مرور استخدمتها
        [two] ليست من آخر كلمتَي مرور استخدمتهما
        [few] ليست من آخر { $last } كلمات مرور استخدمتها
        [many] ليست من آخر { $last } كلمة مرور استخدمتها
       *[other] ليست من آخر { $last } كلمة مرور استخدمتها
    }
password-field = كلمة المرور الجديدة
password-show = إظهار كلمة المرور
password-hide = إخفاء كلمة المرور
password-strength-label = مدى صعوبة تخمينها
password-strength =
    { $score ->
        [3] تخمينها صعب.
       *[4] تخمينها صعب جدًا.
    }
password-submit = حفظ كلمة المرور الجديدة
password-compromised = دخل شخص آخر إلى حسابي
password-compromised-hint = سيتوقف العمل بعناوين البريد الإلكتروني وأرقام الهاتف التي أُضيفت خلال آخر 30 يومًا، وستعود التي أُزيلت في هذه المدة، وستُلغى الرموز الاحتياطية.
password-ends = سيتم تسجيل خروجك من جميع الأجهزة.
password-missing = أدخل كلمة مرور جديدة.
password-too-short =
    اجعلها أطول: يجب ألا تقل عن { $minimum ->
        [zero] { $minimum } حرف
        [one] حرف واحد
        [two] حرفين
        [few] { $minimum } أحرف
        [many] { $minimum } حرفًا
       *[other] { $minimum } حرف
    }.
password-too-long =
    اجعلها أقصر: يجب ألا تزيد على { $maximum ->
        [zero] { $maximum } حرف
        [one] حرف واحد
        [two] حرفين
        [few] { $maximum } أحرف
        [many] { $maximum } حرفًا
       *[other] { $maximum } حرف
    }.
password-too-weak = اجعل تخمينها أصعب: أضف كلمة أو كلمتين لا علاقة لهما بباقي الكلمات.
password-personal = احذف منها اسم المستخدم وبريدك الإلكتروني والاسم { $service }، أو أضف إليها كلمات أخرى كثيرة.
password-used-before =
    اختر كلمة مرور لم تكن لك من قبل: هذه { $last ->
        [zero] كلمة مرور استخدمتها من قبل
        [one] آخر كلمة مرور استخدمتها
        [two] من آخر كلمتَي مرور استخدمتهما
        [few] من آخر { $last } كلمات مرور استخدمتها
        [many] من آخر { $last } كلمة مرور استخدمتها
       *[other] من آخر { $last } كلمة مرور استخدمتها
    }.
hint-common = هذه من كلمات المرور التي تُجرَّب أولًا.
hint-similar = هذه تشبه كثيرًا كلمات مرور تُجرَّب أولًا.
hint-keyboard = الأحرف المتجاورة على لوحة المفاتيح يسهل تخمينها.
hint-repeat = تكرار الأحرف أو الكلمات لا يفيد كثيرًا.
hint-sequence = التسلسلات مثل abc أو 6543 يسهل تخمينها.
hint-date = التواريخ والسنوات يسهل تخمينها.
hint-word = الكلمة الواحدة يسهل تخمينها.
hint-name = الأسماء يسهل تخمينها.
hint-words = أضف كلمة أو كلمتين لا تخطران على بال كثيرين.
hint-capitals = الأحرف الكبيرة لا تفيد كثيرًا.
hint-reversed = كتابة الكلمات بالعكس لا تفيد كثيرًا.
hint-substitution = كتابة @ بدل a أو 3 بدل e لا تفيد كثيرًا.
password-over = انتهت هذه الخطوة
password-over-done = إذا عيّنت كلمة مرور جديدة للتو، فقد حُفظت: سجّل الدخول بها.
password-over-again = وإذا لم يحدث ذلك، فابدأ من جديد. لم يتغير أي شيء آخر.
password-kept = خطواتك السابقة محفوظة. اختر كلمة مرور أخرى.

## One account of several

choose-title = أي حساب؟
choose-lead = بريدك الإلكتروني أو رقم هاتفك مرتبط بأكثر من حساب.
choose-which = الحساب المطلوب استرداده
choose-missing = اختر أحد الحسابات.

## A deleted account

restore-title = استعادة حسابك
restore-lead = هذا الحساب محذوف. يمكنك استعادته حتى { $until }.
restore-submit = استعادته بكلمة المرور التي أعرفها
restore-or = أو عيّن كلمة مرور جديدة عند استعادته:
restore-needs-password = تغيّرت كلمة مرور الحساب قبل حذفه بوقت قصير، لذلك يحتاج إلى كلمة مرور جديدة.

## An account that is not open

suspended-title = حسابك معلّق
suspended-until = الحساب معلّق حتى { $until }، ثم يُفتح تلقائيًا.
suspended-for-good = الحساب معلّق دون موعد انتهاء.
suspended-reason = السبب المذكور: { $reason }
suspended-appeal = تم التحقق من أن الحساب لك. يمكنك تقديم اعتراض، أما كلمة المرور الجديدة فلا تلغي التعليق.
contact-title = مطلوب إثبات إضافي
contact-why = هذا الحساب محمي بخطوة تحقق ثانية، لذلك لا يكفي الرمز الاحتياطي وحده لفتحه. لا يزال رمزك الاحتياطي صالحًا.
contact-how = أدخل أيضًا الرمز الوارد في الرسالة، أو افتح رابطها.
contact-enter = إدخال الرمز

## Done

done-title = تم حفظ كلمة المرور الجديدة
done-lead = سجّل الدخول بها الآن.
done-sign-in = الانتقال إلى تسجيل الدخول
done-not-signed-in = استرداد الحساب لا يسجّل دخولك تلقائيًا.
done-signed-out = تم تسجيل خروجك من جميع الأجهزة، وكذلك خروج أي شخص آخر.
done-told = سيصل إشعار إلى كل بريد إلكتروني ورقم هاتف مؤكَّد في الحساب.
done-saved = هذا الرمز الاحتياطي الجديد يحل محل الرمز الذي استخدمته:
done-saved-once = اكتبه الآن، فهو لا يظهر إلا هنا. باقي رموزك الاحتياطية لا تزال صالحة.

## This was not me

veto-title = لستُ أنا
veto-lead = وصلتك رسالة دون طلب منك؟ أوقف ما ترتّب عليها.
veto-what = عند الضغط على الزر:
veto-what-stops = يتوقف رمز تلك الرسالة ورابطها عن العمل
veto-what-password = إذا تغيّرت كلمة مرورك، يمكنك بعدها اختيار كلمة مرور جديدة
veto-submit = لستُ أنا
veto-incomplete = هذا الرابط غير كامل. افتحه من الرسالة مرة أخرى، أو انسخه كاملًا.
veto-no-script = لا تستطيع هذه الصفحة قراءة الرابط تلقائيًا لأن JavaScript متوقف.
veto-paste = الصق الرابط كاملًا هنا
veto-paste-hint = يبدأ الرابط هكذا: { $address }‎
veto-paste-invalid = هذا ليس الرابط كاملًا. انسخه من الرسالة من أوله إلى آخره.
veto-done-title = تم الإيقاف
veto-done-lead = لم يعد رمز تلك الرسالة ورابطها يعملان.
veto-done-changed = هل تغيّرت كلمة مرورك؟ استرد حسابك الآن واختر كلمة مرور جديدة.
veto-done-recover = استرداد الحساب
hold-title = هل تتكرر هذه المحاولات؟
hold-lead =
    يمكنك إيقاف استرداد الحساب بالرسائل مؤقتًا لمدة { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }: لن يفتح الحساب أي رمز أو رابط خلالها. ويمكنك أنت إنهاء الإيقاف برابط، وتبقى الرموز الاحتياطية صالحة.
hold-submit =
    إيقاف لمدة { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }
held-title = استرداد الحساب موقوف مؤقتًا
held-lead = لن يدخل أحد إلى الحساب برمز أو رابط من رسالة حتى { $until }.
held-still = إذا احتجت إلى الدخول، فابدأ عملية استرداد: سنرسل رابطًا ينهي الإيقاف إلى أقدم عناوين البريد الإلكتروني وأرقام الهاتف في حسابك. لا تزال الرموز الاحتياطية صالحة.
held-not-title = لم يتم إيقاف استرداد الحساب
held-not-lead = الإيقاف متاح فقط من بريد إلكتروني أو رقم هاتف مرتبط بالحساب منذ مدة طويلة، ومرة واحدة كل 7 أيام. لكن تم إيقاف ما أبلغت عنه على أي حال.

## What to do when something else happened, step by step

help-none = إذا لم يفدك أي مما سبق
help-none-support = راسلنا واذكر ما حدث. لا ترسل كلمة مرور أو رمزًا أبدًا.
help-none-else = اطّلع على الحالات الأخرى
help-no-message-nobody = لا نرسل شيئًا إلى بريد إلكتروني أو رقم هاتف لا يخص أي حساب، ولا تذكر أي صفحة ذلك. بهذا لا يستطيع أحد معرفة من لديه حساب هنا.
help-no-message-number = هل تنتظر رسالة نصية؟ تأكد من وجود إشارة في هاتفك ومن أنه يستقبل رسائل المرسلين المجهولين.
help-no-message-other = ابدأ من جديد ببريد إلكتروني آخر أو رقم هاتف آخر أو باسم المستخدم الخاص بحسابك.
help-no-message-back = العودة إلى الرمز
help-new-contact-other = هل في حسابك بريد إلكتروني آخر أو رقم هاتف آخر؟ أدخله.
help-new-contact-old = هل لا تزال رسائل البريد أو الرقم القديم تصلك؟ أدخله: يبقى صالحًا لفترة بعد التغيير.
help-new-contact-saved = هل لديك رموز احتياطية؟ أدخل اسم المستخدم، ثم استخدم أحدها بدلًا من الرسالة.
help-saved-code-start = أدخل اسم المستخدم، أو البريد الإلكتروني أو رقم الهاتف المرتبط بحسابك.
help-saved-code-enter = في الصفحة التالية اختر «لديّ رمز احتياطي» وأدخل أحد رموزك.
help-saved-code-factor = هل يطلب حسابك خطوة تحقق ثانية عند تسجيل الدخول؟ في هذه الحالة يلزم أيضًا رمز من رسالة.
help-taken-over-mailbox = هل يستطيع شخص آخر قراءة بريدك الإلكتروني؟ غيّر كلمة مرور بريدك أولًا.
help-taken-over-oldest = أدخل أقدم بريد إلكتروني أو رقم هاتف في حسابك. الأقدم له الأولوية، لذلك لا يستفيد المتسلل من إضافة بريده أو رقمه.
help-taken-over-tick = عند اختيار كلمة المرور الجديدة، ضع علامة أمام «دخل شخص آخر إلى حسابي»: ما تغيّر مؤخرًا من عناوين البريد الإلكتروني وأرقام الهاتف والرموز الاحتياطية يعود كما كان أو يتوقف. ويتم تسجيل خروج الجميع.
help-taken-over-veto = هل وصلتك رسالة عن أمر لم يكن منك؟ افتح الرابط الموجود فيها وأبلغنا بذلك.
help-deleted-start = أدخل اسم المستخدم، أو البريد الإلكتروني أو رقم الهاتف المرتبط بالحساب، كما لو أنك نسيت كلمة المرور.
help-deleted-date = بعد ذلك يظهر لك آخر موعد لاستعادة الحساب، ويمكنك استعادته.
help-deleted-late = بعد ذلك اليوم يختفي الحساب نهائيًا، ولا يستطيع أحد استعادته.
help-suspended-start = أدخل اسم المستخدم، أو البريد الإلكتروني أو رقم الهاتف المرتبط بالحساب، كما لو أنك نسيت كلمة المرور.
help-suspended-reason = بعد ذلك يظهر لك سبب تعليق الحساب وموعد انتهاء التعليق.
help-suspended-password = كلمة المرور الجديدة لا تلغي التعليق.
help-second-factor-kept = عند استرداد الحساب هنا تحصل على كلمة مرور جديدة. أما خطوة التحقق الثانية فتبقى كما هي، حتى لا يتجاوزها أحد.
help-second-factor-other = ابحث عن جهاز آخر لا يزال حسابك مفتوحًا عليه، أو عن النسخة الاحتياطية لخطوة التحقق الثانية.

## What errors mean

errors-title = معنى كل خطأ
errors-lead = ابحث عن رمز الخطأ الذي ظهر لك.
errors-status = حالة HTTP
errors-meaning = المعنى
errors-next = الخطوة التالية
errors-wait = مدة الانتظار
errors-all = جميع الأخطاء
errors-unknown = لا يوجد خطأ بهذا الرمز. هذه هي كل الأخطاء:
errors-recover = استرداد حسابك
