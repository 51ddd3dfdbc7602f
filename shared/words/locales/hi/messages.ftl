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
        [1] जनवरी
        [2] फ़रवरी
        [3] मार्च
        [4] अप्रैल
        [5] मई
        [6] जून
        [7] जुलाई
        [8] अगस्त
        [9] सितंबर
        [10] अक्टूबर
        [11] नवंबर
       *[12] दिसंबर
    } { $year }, { $time } UTC

## In every e-mail

mail-never = { $service } की ओर से कोई भी आपसे कभी नहीं कहेगा
mail-never-code = कोई कोड बताने या ऐसा मैसेज आगे भेजने को
mail-never-password = अपना पासवर्ड बताने को
mail-never-money = खाता वापस पाने के लिए पैसे देने को
mail-veto-link = यह मैंने नहीं किया
mail-button-fails = अगर बटन काम न करे, तो यह पता खोलें:
mail-support = मदद चाहिए? { $service } की सहायता टीम से पूछें

## The way back

mail-recovery-subject = { $service }: अपना खाता वापस पाएँ (रेफ़रेंस { $reference })
mail-recovery-preheader = खाता वापस पाने का तरीका इस मैसेज में है। रेफ़रेंस: { $reference }
# One username, and one more after others.
mail-username = “{ $username }”
mail-usernames = { $before }, “{ $username }”
mail-recovery-code =
    { $count ->
        [one] अपना { $service } खाता { $usernames }
       *[other] अपने { $service } खातों ({ $usernames }) में से एक
    } वापस पाने के लिए यह कोड डालें:
mail-recovery-code-where = इसे उस पेज पर डालें जिस पर रेफ़रेंस { $reference } दिख रहा है।
mail-recovery-good =
    यह मँगाए जाने के बाद { $minutes ->
        [one] { $minutes } मिनट
       *[other] { $minutes } मिनट
    } तक काम करता है।
mail-recovery-or-link = या यह लिंक खोलें और वहाँ से आगे बढ़ें:
mail-recovery-link =
    { $count ->
        [one] अपना { $service } खाता { $usernames }
       *[other] अपने { $service } खातों ({ $usernames }) में से एक
    } वापस पाने के लिए यह लिंक खोलें:
mail-recovery-link-only = इस बार कोई कोड नहीं है: लिंक से आगे बढ़ें।
mail-recovery-link-button = खाता वापस पाएँ
# A line each: which message it is, when it was asked for, and, where known, with what and from where.
mail-recovery-reference = रेफ़रेंस: { $reference }
mail-recovery-asked = मँगाने का समय: { $at }
mail-recovery-device = डिवाइस: { $device }
# $browser, such as Firefox, and $system, such as Android.
mail-recovery-browser-on = { $system } पर { $browser }
# $place: a country's name, such as Spain.
mail-recovery-place = कहाँ से: { $place }
mail-recovery-not-you = अगर यह आपने नहीं मँगाया, तो कुछ न करें: आपका पासवर्ड पहले जैसा ही रहेगा।
mail-recovery-veto = इस तरीके को पूरी तरह बंद करने के लिए यह लिंक खोलें और बताएँ कि यह आपने नहीं किया:

## The way back into an account that is deleted or suspended

mail-recovery-deleted = आपका खाता हटा दिया गया है, लेकिन { $restorable_until } तक उसे वापस पाया जा सकता है। यहाँ से आगे बढ़ें और उसे बहाल करना चुनें।
mail-recovery-suspended-until = आपका खाता { $suspended_until } तक निलंबित है।
mail-recovery-suspended = आपका खाता निलंबित है, और निलंबन खत्म होने की कोई तारीख तय नहीं है।
mail-recovery-suspended-reason = बताई गई वजह: “{ $reason }”
mail-recovery-appeal = निलंबन के दौरान खाता नहीं खोला जा सकता, लेकिन अपील की जा सकती है: आपकी बात लोग पढ़ते हैं और आपको जवाब मिलता है।
mail-recovery-appeal-code = अपने { $service } खाते { $usernames } के निलंबन के खिलाफ़ अपील करने के लिए यह कोड डालें:
mail-recovery-appeal-link = अपने { $service } खाते { $usernames } के निलंबन के खिलाफ़ अपील करने के लिए यह लिंक खोलें:
mail-recovery-appeal-button = अपील करें

## The way back while recovery is on hold, and after somebody objected to a reset

mail-recovery-held = ईमेल या एसएमएस से खाता वापस पाने पर { $held_until } तक रोक है। अभी किसी ने खाता वापस पाना चाहा है। अगर वह आप हैं, तो लिंक खोलें और आगे बढ़ें: इससे रोक हट जाएगी।
mail-recovery-held-not-you = अगर वह आप नहीं हैं, तो कुछ न करें: रोक बनी रहेगी और आपका पासवर्ड पहले जैसा ही रहेगा।
mail-recovery-objected = हमने आपके खाते में हाल में सेट किया गया पासवर्ड रद्द कर दिया है, क्योंकि हमें बताया गया कि उसे आपने सेट नहीं किया था। खाता सभी डिवाइसों से साइन आउट कर दिया गया है।
mail-recovery-objected-good =
    यह लिंक पासवर्ड रद्द होने के बाद { $minutes ->
        [one] { $minutes } मिनट
       *[other] { $minutes } मिनट
    } तक काम करता है।
mail-recovery-objected-not-you = अगर वह पासवर्ड आपने ही सेट किया था, तो भी इस लिंक से खाता वापस पाया जा सकता है।

## In notices

mail-notice-preheader = अगर यह आपने नहीं किया, तो अभी बताएँ।
mail-notice-saved-code-used =
    खाता वापस पाने के लिए एक बैकअप कोड इस्तेमाल हुआ, और उसकी जगह एक नया कोड बन गया है। { $left ->
        [one] अब { $left } बैकअप कोड काम करता है।
       *[other] अब { $left } बैकअप कोड काम करते हैं।
    }
# $ready_at and $answer_by are moments too.
mail-notice-claimed = यह एक दावे के ज़रिए हुआ, जिसे लोगों ने पढ़कर मंज़ूर किया था। जिसने दावा किया, उसका ईमेल पता अब इस खाते में है।
mail-notice-second-factor = साइन इन का दूसरा चरण पहले जैसा ही है: वह अब भी ज़रूरी है।
mail-notice-you = अगर यह आपने किया है, तो सब ठीक है: कुछ करने की ज़रूरत नहीं है।
mail-notice-veto = अगर यह आपने नहीं किया, तो अभी यह लिंक खोलें और हमें बताएँ:
mail-notice-then = फिर यहाँ से अपना खाता वापस पाएँ:

## The notice of a new password

mail-password-subject = { $service }: आपका पासवर्ड बदल दिया गया
mail-password-what =
    आपके { $service } खाते “{ $username }” का पासवर्ड { $at } पर बदला गया। खाता सभी डिवाइसों से साइन आउट कर दिया गया है।
mail-password-restored = यह खाता हटा दिया गया था। अब यह फिर से चालू है।
mail-password-secured = जिसने यह किया, उसने बताया कि खाते पर किसी और ने कब्ज़ा कर लिया था। इसलिए पिछले 30 दिनों में जोड़े गए ईमेल पते और फ़ोन नंबर फ़िलहाल काम नहीं करेंगे, इस दौरान हटाए गए पते और नंबर वापस आ गए हैं, और पहले के बैकअप कोड अब काम नहीं करते।
mail-password-you = अगर यह आपने किया है, तो सब ठीक है: नए पासवर्ड से साइन इन करें।

## The notice that a deleted account is active again

mail-restored-subject = { $service }: आपका खाता फिर से चालू है
mail-restored-what = आपका { $service } खाता “{ $username }” हटा दिया गया था। उसे { $at } पर बहाल किया गया। वह फिर से चालू है और उसका पासवर्ड पहले वाला ही है।
mail-restored-you = अगर यह आपने किया है, तो सब ठीक है: अपने पासवर्ड से साइन इन करें।

## The notice that a contact was added. What says “this” goes to the contact itself.

mail-added-subject =
    { $service }: आपके खाते में { $kind ->
        [email] ईमेल पता
       *[phone] फ़ोन नंबर
    } जोड़ा गया
mail-added-what =
    { $at } पर आपके { $service } खाते “{ $username }” में { $kind ->
        [email] एक ईमेल पता
       *[phone] एक फ़ोन नंबर
    } जोड़ा गया।
mail-added-this-subject =
    { $service }: यह { $kind ->
        [email] ईमेल पता
       *[phone] फ़ोन नंबर
    } एक खाते में जोड़ा गया
mail-added-this-what =
    यह { $kind ->
        [email] ईमेल पता
       *[phone] फ़ोन नंबर
    } { $at } पर { $service } खाते “{ $username }” में जोड़ा गया।
mail-added-usable = अब से इसके ज़रिए खाता वापस पाया जा सकता है।
mail-added-usable-from = { $usable_from } से इसके ज़रिए खाता वापस पाया जा सकेगा।

## The notice that a contact was removed. $reason: lost, stolen or replaced.

mail-removed-subject =
    { $service }: आपके खाते से { $kind ->
        [email] ईमेल पता
       *[phone] फ़ोन नंबर
    } हटाया गया
mail-removed-what =
    { $at } पर आपके { $service } खाते “{ $username }” से { $kind ->
        [email] एक ईमेल पता
       *[phone] एक फ़ोन नंबर
    } हटाया गया। बताई गई वजह: { $reason ->
        [lost] खो गया
        [stolen] चोरी हो गया
        [suspended] इस खाते का नहीं है
       *[replaced] बदल दिया गया
    }।
mail-removed-this-subject =
    { $service }: यह { $kind ->
        [email] ईमेल पता
       *[phone] फ़ोन नंबर
    } आपके खाते से हटाया गया
mail-removed-this-what =
    यह { $kind ->
        [email] ईमेल पता
       *[phone] फ़ोन नंबर
    } { $at } पर आपके { $service } खाते “{ $username }” से हटाया गया। बताई गई वजह: { $reason ->
        [lost] खो गया
        [stolen] चोरी हो गया
        [suspended] इस खाते का नहीं है
       *[replaced] बदल दिया गया
    }।
mail-removed-usable-until = { $usable_until } तक इसे डालकर अब भी खाता वापस पाया जा सकता है।
mail-removed-this-usable-until = ज़रूरत पड़ने पर आप { $usable_until } तक इसे डालकर खाता वापस पा सकते हैं।
mail-removed-useless = अब इससे खाता वापस नहीं पाया जा सकता।
mail-removed-this-then = फिर खाते के किसी दूसरे ईमेल पते या फ़ोन नंबर से, या बैकअप कोड से, अपना खाता यहाँ वापस पाएँ:

## The notice that somebody uses a contact that was removed

mail-removed-used-subject =
    { $service }: हटाए गए { $kind ->
        [email] ईमेल पते
       *[phone] फ़ोन नंबर
    } से खाता खोलने की कोशिश
mail-removed-used-what =
    { $at } पर किसी ने आपका { $service } खाता “{ $username }” वापस पाना चाहा। इसके लिए ऐसा { $kind ->
        [email] ईमेल पता
       *[phone] फ़ोन नंबर
    } डाला गया जो खाते से हटाया जा चुका है। वह कुछ समय तक काम करता है, ताकि गलती से हटाए जाने पर भी खाता वापस पाया जा सके।
mail-removed-used-veto = अगर यह आपने नहीं किया, तो अभी यह लिंक खोलें और इसे रोकें:

## The notice of new saved codes

mail-saved-codes-subject = { $service }: आपके खाते के नए बैकअप कोड
mail-saved-codes-what =
    { $at } पर आपके { $service } खाते “{ $username }” के लिए { $count ->
        [one] { $count } नया बैकअप कोड बनाया गया
       *[other] { $count } नए बैकअप कोड बनाए गए
    }। पहले के कोड अब काम नहीं करते।
mail-saved-codes-you = अगर यह आपने किया है, तो सब ठीक है: कोड सुरक्षित जगह पर रखें।

## The notice that a password was stopped after an objection

mail-stopped-subject = { $service }: आपका नया पासवर्ड रद्द किया गया
mail-stopped-what = आपके { $service } खाते “{ $username }” में हाल में सेट किया गया पासवर्ड { $at } पर रद्द कर दिया गया: हमें बताया गया कि उसे आपने सेट नहीं किया था। खाता सभी डिवाइसों से साइन आउट कर दिया गया है।
mail-stopped-undone = उस पासवर्ड के बाद ईमेल पतों, फ़ोन नंबरों और बैकअप कोड में किए गए बदलाव वापस ले लिए गए हैं।
mail-stopped-back = खाता वापस पाने का तरीका एक अलग मैसेज में है। वह उन ईमेल पतों और फ़ोन नंबरों पर जाता है जो खाते में कुछ समय से हैं।
mail-stopped-you = अगर हमें आपने ही बताया था, तो सब ठीक है: वह मैसेज देखें।

## The notice of a hold

mail-held-subject = { $service }: आपका खाता वापस पाने पर रोक लगी है
mail-held-what = { $at } पर, ईमेल या एसएमएस से आपका { $service } खाता “{ $username }” वापस पाने पर { $held_until } तक रोक लगाई गई। आप पहले की तरह साइन इन कर सकते हैं, और बैकअप कोड अब भी काम करते हैं।
mail-held-before = अगर उससे पहले खाता वापस पाना हो, तो उसके लिए मैसेज मँगाएँ: जो ईमेल पते और फ़ोन नंबर खाते में कुछ समय से हैं, उन पर रोक हटाने का लिंक भेजा जाएगा।

## The notice that a claim is approved, and the one shortly before it leads to the account

mail-claimed-subject = { $service }: किसी ने कहा है कि आपका खाता उसका है
mail-claimed-what = किसी ने आपके { $service } खाते “{ $username }” पर दावा किया है, और इसके लिए खाते का कोई ईमेल पता या फ़ोन नंबर इस्तेमाल नहीं किया। लोगों ने इसे पढ़ा और { $at } पर मंज़ूर किया।
mail-claimed-soon-subject = { $service }: आपके खाते पर किया गया दावा जल्द पूरा होगा
mail-claimed-soon-what = किसी ने आपके { $service } खाते “{ $username }” पर दावा किया है, और इसके लिए खाते का कोई ईमेल पता या फ़ोन नंबर इस्तेमाल नहीं किया। दावा मंज़ूर हो चुका है, और { $at } पर वह जारी था।
mail-claimed-ready-at = जिसने दावा किया है, वह { $ready_at } से एक दूसरे ईमेल पते के ज़रिए खाता खोल सकेगा।
mail-claimed-veto = अगर यह आपने नहीं किया, तो अभी यह लिंक खोलें और आपत्ति करें:

## The notice that a suspension was lifted after an appeal or a claim

mail-reinstated-subject = { $service }: आपका खाता अब निलंबित नहीं है
mail-reinstated-what = { $at } पर आपके { $service } खाते “{ $username }” का निलंबन हटा दिया गया: किसी ने इसके लिए अपील की थी, और लोगों ने उसकी वजह पढ़कर मंज़ूरी दी।

## To somebody who made a claim. $matter: claim or appeal. What was written in it is never in an e-mail.

mail-claim-preheader = मैसेज का लिंक खोलकर स्थिति देखें।
mail-claim-button = स्थिति देखें
mail-claim-private =
    यह ईमेल किसी को न भेजें: जो भी इसका लिंक खोलेगा, उसे { $matter ->
        [appeal] आपकी अपील
       *[claim] आपका दावा
    } दिखेगा।
mail-claim-again = अगर आपको कुछ और बताना है, तो फिर से लिखकर भेजा जा सकता है।
mail-claim-confirm-subject = { $service }: अपने ईमेल पते की पुष्टि करें
mail-claim-confirm-what =
    एक { $service } खाते के बारे में { $matter ->
        [appeal] अपील की गई है
       *[claim] दावा किया गया है
    }, और उसका जवाब इस पते पर आना है।
mail-claim-confirm-until = अगर यह आपने किया है, तो { $until } तक लिंक खोलें और पते की पुष्टि करें। लोग उसके बाद ही इसे पढ़ेंगे।
mail-claim-confirm-button = पुष्टि करें
mail-claim-confirm-not-you = अगर यह आपने नहीं किया, तो कुछ न करें: इसे कोई नहीं पढ़ेगा, और आपको कोई और मैसेज नहीं आएगा।
mail-claim-asked-subject =
    { $service }: { $matter ->
        [appeal] आपकी अपील
       *[claim] आपके दावे
    } के बारे में एक सवाल
mail-claim-asked-what =
    जो लोग { $matter ->
        [appeal] आपकी अपील
       *[claim] आपका दावा
    } पढ़ रहे हैं, उन्हें आपसे एक सवाल पूछना है। कृपया { $until } तक जवाब दें। अगर तब तक जवाब नहीं आया, तो हम इसे बंद कर देंगे।
mail-claim-asked-button = पढ़ें और जवाब दें
mail-claim-moved-subject =
    { $service }: { $matter ->
        [appeal] आपकी अपील
       *[claim] आपके दावे
    } में ज़्यादा समय लगेगा
mail-claim-moved-what =
    { $matter ->
        [appeal] आपकी अपील
       *[claim] आपके दावे
    } के लिए हमें और समय चाहिए। आपको { $answer_by } तक जवाब मिल जाएगा। तब तक आपको कुछ करने की ज़रूरत नहीं है।
mail-claim-contested-subject =
    { $service }: { $matter ->
        [appeal] आपकी अपील
       *[claim] आपके दावे
    } को फिर से देखा जा रहा है
mail-claim-contested-what =
    इसे मंज़ूरी मिल चुकी थी, लेकिन फिर ऐसे ईमेल पते या फ़ोन नंबर से आपत्ति आई जो खाते में कुछ समय से है। अब दूसरे लोग इसे फिर से देख रहे हैं, और आपको { $answer_by } तक जवाब मिल जाएगा।
mail-claim-contested-tell = अगर उन्हें कुछ बताना ज़रूरी है, तो लिंक खोलकर वहाँ लिखें।
mail-claim-approved-subject = { $service }: आपका दावा मंज़ूर हो गया
mail-claim-approved-what = लोगों ने आपका दावा पढ़कर उसे मंज़ूर किया है। अब खाते के ईमेल पतों और फ़ोन नंबरों पर इसकी सूचना भेजी जा रही है। वे जिनके पास हैं, वे आपत्ति कर सकते हैं।
mail-claim-approved-ready-at = अगर कोई आपत्ति नहीं करता, तो आप { $ready_at } से खाता वापस पा सकते हैं। तब आपको एक और ईमेल आएगा।
mail-claim-ready-subject = { $service }: अब आप अपना खाता वापस पा सकते हैं
mail-claim-ready-what = दावा मंज़ूर होने के बाद का इंतज़ार पूरा हो गया है। लिंक खोलें और खाता वापस पाने का मैसेज मँगाएँ: वह इसी पते पर आएगा। ऐसा { $until } तक किया जा सकता है।
mail-claim-reinstated-subject = { $service }: आपका खाता अब निलंबित नहीं है
mail-claim-reinstated-what = लोगों ने आपकी अपील पढ़कर उसे मंज़ूर किया है। आपका खाता अब निलंबित नहीं है: आप फिर से साइन इन कर सकते हैं।
mail-claim-denied-subject =
    { $service }: { $matter ->
        [appeal] आपकी अपील मंज़ूर नहीं हुई
       *[claim] आपका दावा मंज़ूर नहीं हुआ
    }
mail-claim-denied-what =
    लोगों ने { $matter ->
        [appeal] आपकी अपील पढ़ी, लेकिन उसे
       *[claim] आपका दावा पढ़ा, लेकिन उसे
    } मंज़ूर नहीं किया। इस बारे में उन्होंने जो लिखा है, वह लिंक खोलने पर दिखेगा।
mail-claim-lapsed-subject =
    { $service }: { $matter ->
        [appeal] आपकी अपील बंद कर दी गई
       *[claim] आपका दावा बंद कर दिया गया
    }
mail-claim-lapsed-what =
    { $matter ->
        [appeal] आपकी अपील
       *[claim] आपके दावे
    } का समय बीत गया है, इसलिए हमने इसे बंद कर दिया है।

## Text messages

text-signed = { $service }: { $text }
text-code = खाता वापस पाने के लिए { $code } डालें। { $minutes } मिनट तक मान्य। रेफ़रेंस { $reference }। किसी को न बताएँ।
text-link = { $minutes } मिनट में खाता वापस पाएँ। रेफ़रेंस { $reference }:
text-link-held = आपने माँगा? { $minutes } मिनट में रोक हटाएँ। रेफ़रेंस { $reference }:
text-link-objected = पासवर्ड रद्द। { $minutes } मिनट में खाता पाएँ। रेफ़रेंस { $reference }:
text-password = { $at } पासवर्ड बदला। आप नहीं? कहें
text-restored = { $at } खाता बहाल हुआ। आप नहीं? कहें
text-added =
    { $at } { $kind ->
        [email] ईमेल जुड़ा
       *[phone] नंबर जुड़ा
    }। आप नहीं? कहें
text-added-this = { $at } यह नंबर जुड़ा। आप नहीं? कहें
text-removed =
    { $at } { $kind ->
        [email] ईमेल हटा
       *[phone] नंबर हटा
    }। आप नहीं? कहें
text-removed-this = { $at } यह नंबर हटा। आप नहीं? कहें
text-removed-used =
    { $at } हटाए { $kind ->
        [email] ईमेल
       *[phone] नंबर
    } से कोशिश। आप नहीं?
text-saved-codes = { $at } नए बैकअप कोड। आप नहीं? कहें
text-stopped = { $at } पासवर्ड रद्द। आप नहीं? कहें
text-held = { $held_until } तक रिकवरी बंद। आप नहीं? कहें
text-claimed = { $ready_at } दावे से खाता खुलेगा। रोकें
text-claimed-soon = जल्द { $ready_at } दावा खाता खोलेगा। रोकें
text-reinstated = { $at } निलंबन हटा। आप नहीं? कहें
