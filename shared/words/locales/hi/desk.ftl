### What reviewers of claims read.

## What speaks for a claim and against it. $number: days, or how many; see `FindingKind`.

finding-no-account = दावा करने वाले की दी गई जानकारी से कोई खाता नहीं मिला।
finding-username-current = दावा करने वाले ने खाते का यूज़रनेम बताया है।
finding-username-former = दावा करने वाले ने ऐसा यूज़रनेम बताया है जो पहले इस खाते का था।
finding-username-other = दावा करने वाले ने ऐसा यूज़रनेम बताया है जो इस खाते का नहीं है।
finding-email-current = दावा करने वाले ने खाते का एक ईमेल पता बताया है।
finding-email-former = दावा करने वाले ने ऐसा ईमेल पता बताया है जो पहले इस खाते में था।
finding-email-other = दावा करने वाले ने ऐसा ईमेल पता बताया है जो इस खाते का नहीं है।
finding-phone-current = दावा करने वाले ने खाते का एक फ़ोन नंबर बताया है।
finding-phone-former = दावा करने वाले ने ऐसा फ़ोन नंबर बताया है जो पहले इस खाते में था।
finding-phone-other = दावा करने वाले ने ऐसा फ़ोन नंबर बताया है जो इस खाते का नहीं है।
finding-password-current = दावा करने वाले को मौजूदा पासवर्ड पता है। जिसने खाते पर कब्ज़ा किया हो, उसे भी यह पता होगा।
finding-password-earlier =
    { $number ->
        [one] दावा करने वाले को मौजूदा पासवर्ड से ठीक पहले वाला पासवर्ड पता है।
       *[other] दावा करने वाले को खाते का एक पुराना पासवर्ड पता है, जो मौजूदा पासवर्ड से { $number } पासवर्ड पहले था।
    }
finding-password-other =
    { $number ->
        [one] दावा करने वाले ने { $number } ऐसा पासवर्ड बताया है जिसके इस खाते में होने की जानकारी नहीं है।
       *[other] दावा करने वाले ने { $number } ऐसे पासवर्ड बताए हैं जिनके इस खाते में होने की जानकारी नहीं है।
    }
finding-password-not-comparable =
    { $number ->
        [one] खाते का { $number } पासवर्ड किसी दूसरे सिस्टम से आया है और उसका मिलान नहीं हो सका।
       *[other] खाते के { $number } पासवर्ड किसी दूसरे सिस्टम से आए हैं और उनका मिलान नहीं हो सका।
    }
finding-network-seen = दावा वहीं से आया है जहाँ से खाता पिछली बार वापस पाया गया था।
finding-ticket-senior = दावा करने वाले ने साबित किया है कि उसके पास ऐसा ईमेल पता या फ़ोन नंबर है जो खाते में लंबे समय से है।
finding-ticket-other = दावा करने वाले ने साबित किया है कि उसके पास खाते का कोई नया ईमेल पता या फ़ोन नंबर, या कोई बैकअप कोड है।
finding-account-old = खाता एक साल से ज़्यादा पुराना है ({ $number } दिन)।
finding-account-young =
    { $number ->
        [0] खाता एक दिन से कम पुराना है।
        [one] खाता { $number } दिन पुराना है।
       *[other] खाता { $number } दिन पुराना है।
    }
finding-contacts-changed =
    { $number ->
        [one] पिछले 30 दिनों में { $number } बार ईमेल पता या फ़ोन नंबर जोड़ा या हटाया गया।
       *[other] पिछले 30 दिनों में { $number } बार ईमेल पते और फ़ोन नंबर जोड़े या हटाए गए।
    }
finding-password-changed =
    { $number ->
        [0] पासवर्ड पिछले एक दिन के अंदर बदला गया।
        [one] पासवर्ड { $number } दिन पहले बदला गया।
       *[other] पासवर्ड { $number } दिन पहले बदला गया।
    }
finding-recoveries-completed =
    { $number ->
        [one] पिछले 30 दिनों में खाता { $number } बार वापस पाया गया।
       *[other] पिछले 30 दिनों में खाता { $number } बार वापस पाया गया।
    }
finding-delivery-failed =
    { $number ->
        [one] पिछले 30 दिनों में खाते के ईमेल पतों और फ़ोन नंबरों पर भेजा गया { $number } मैसेज नहीं पहुँचा।
       *[other] पिछले 30 दिनों में खाते के ईमेल पतों और फ़ोन नंबरों पर भेजे गए { $number } मैसेज नहीं पहुँचे।
    }
finding-state-fits = खाता हटाया गया या निलंबित है, जैसा दावे में बताया गया है।
finding-state-differs = खाता उस तरह हटाया गया या निलंबित नहीं है जैसा दावे में बताया गया है।

## The reviewers' desk, and its door

desk-title = समीक्षा डेस्क
desk-lead = जिसके पास खाता वापस पाने का कोई तरीका नहीं बचा, वह दावा करता है। यहाँ लोग उस पर फ़ैसला करते हैं: दो समीक्षक, अलग-अलग।
desk-script = डेस्क के लिए JavaScript ज़रूरी है: हर अनुरोध के साथ आपका टोकन भेजा जाता है, और उसके बिना पेज ऐसा नहीं कर सकता।
desk-token = आपके साइन इन का टोकन
desk-token-hint = साइन इन करने पर आप टोकन के साथ यहाँ पहुँचते हैं। जब तक आप साइन आउट न करें या टैब बंद न करें, टोकन इस टैब में रहता है।
desk-token-missing = अपने साइन इन का टोकन डालें।
desk-token-refused = यह टोकन यहाँ काम नहीं करता, या इसका समय खत्म हो गया है। फिर से साइन इन करें और नए टोकन के साथ वापस आएँ।
desk-enter = डेस्क खोलें
desk-leave = साइन आउट करें
desk-left = आपने साइन आउट कर दिया है।
desk-loading = लोड हो रहा है…
desk-failed = डेस्क से संपर्क नहीं हो पा रहा
desk-failed-detail = कुछ भी खोया नहीं है। अपना कनेक्शन जाँचें और फिर से कोशिश करें।
desk-again = फिर से कोशिश करें
desk-to-queue = सभी खुले दावे

## The queue

desk-queue = दावे
desk-queue-state = स्थिति
desk-queue-reason = क्या हुआ
desk-queue-any-reason = कुछ भी
desk-queue-contested = सिर्फ़ आपत्ति वाले दावे
desk-queue-show = दिखाएँ
desk-queue-count =
    { $count ->
        [0] ऐसा कोई दावा नहीं है।
        [one] इस पेज पर { $count } दावा है।
       *[other] इस पेज पर { $count } दावे हैं। जिनके जवाब का समय पहले है, वे सबसे ऊपर हैं।
    }
desk-queue-claim = दावा
desk-queue-due = जवाब कब तक
desk-queue-decisions = अब तक के फ़ैसले
desk-queue-next = अगला पेज
desk-state =
    { $state ->
        [open] खुला
        [needs_reply] दावा करने वाले के जवाब का इंतज़ार
        [waiting] मंज़ूर, आपत्ति की जा सकती है
        [approved] मंज़ूर
        [denied] नामंज़ूर
        [withdrawn] वापस लिया गया
       *[recovered] खाता वापस मिल गया
    }
desk-reason =
    { $reason ->
        [contact_changed] ईमेल पता या फ़ोन नंबर बदला
        [compromised] खाते पर कब्ज़ा
        [deleted] खाता हटाया गया
        [suspended] खाता निलंबित
        [second_factor_lost] साइन इन का दूसरा चरण नहीं रहा
       *[other] कुछ और
    }
desk-due-days =
    { $count ->
        [one] जवाब { $count } दिन में देना है
       *[other] जवाब { $count } दिन में देना है
    }
desk-due-hours =
    { $count ->
        [0] जवाब एक घंटे के अंदर देना है
        [one] जवाब { $count } घंटे में देना है
       *[other] जवाब { $count } घंटे में देना है
    }
desk-overdue-days =
    { $count ->
        [one] { $count } दिन की देरी
       *[other] { $count } दिन की देरी
    }
desk-overdue-hours =
    { $count ->
        [0] एक घंटे से कम की देरी
        [one] { $count } घंटे की देरी
       *[other] { $count } घंटे की देरी
    }
desk-approvals =
    { $count ->
        [0] कोई मंज़ूरी नहीं
        [one] { $count } मंज़ूरी
       *[other] { $count } मंज़ूरियाँ
    }
desk-denials =
    { $count ->
        [0] कोई नामंज़ूरी नहीं
        [one] { $count } नामंज़ूरी
       *[other] { $count } नामंज़ूरियाँ
    }
desk-contested = आपत्ति है
desk-behind = दूसरे दावों के बाद

## One claim. $reference: four characters at the end of its name.

desk-claim = दावा { $reference }: { $reason }
desk-stands = मौजूदा स्थिति
desk-made = कब किया गया
desk-due = जवाब कब तक
desk-reply-by = दावा करने वाला कब तक जवाब दे सकता है
desk-ready-at = इंतज़ार कब पूरा होगा
desk-appeal = अपील
desk-appeal-proof =
    { $proof ->
        [senior] ऐसा ईमेल पता या फ़ोन नंबर साबित हुआ है जो खाते में लंबे समय से है। एक ही समीक्षक इसे मंज़ूर कर सकता है।
       *[other] कोई नया ईमेल पता या फ़ोन नंबर, या कोई बैकअप कोड साबित हुआ है।
    }
desk-contested-means = ऐसे व्यक्ति ने आपत्ति की है जिसके पास खाता लंबे समय से है। अब ऐसे दो समीक्षकों को फ़ैसला करना है जो इस दावे के लिए नए हों।
desk-behind-means = इस खाते के दूसरे दावे पहले आए थे या उनके पक्ष में ज़्यादा सबूत हैं। यह दावा उनके बाद देखा जाएगा।
desk-agreed-approvals = मंज़ूरियाँ
desk-agreed-denials = नामंज़ूरियाँ
desk-agreed = ज़रूरी { $needed } में से { $count }

desk-evidence = सबूत
desk-evidence-people = ये संकेत हैं, पक्का प्रमाण नहीं। फ़ैसला लोग करते हैं।
desk-evidence-finding = क्या मिला
desk-evidence-weight = वज़न
desk-evidence-total = कुल
desk-evidence-none = अब तक कुछ नहीं मिला।
desk-suggestion =
    { $suggestion ->
        [approve] संकेतों के मुताबिक: मंज़ूर करें
        [ask] संकेतों के मुताबिक: और जानकारी माँगें
       *[deny] संकेतों के मुताबिक: नामंज़ूर करें
    }

desk-account = खाता
desk-account-none = दावा करने वाले की दी गई जानकारी से कोई खाता नहीं मिला। वापस देने के लिए कुछ नहीं है।
desk-account-username = यूज़रनेम
desk-account-state = स्थिति
desk-account-stands =
    { $state ->
        [active] चालू
        [deleted] हटाया गया
       *[suspended] निलंबित
    }
desk-account-second-factor = साइन इन का दूसरा चरण
desk-account-second-factor-is =
    { $is ->
        [yes] हाँ
       *[no] नहीं
    }
desk-account-saved-codes = बचे हुए बैकअप कोड
desk-account-contacts = ईमेल पते और फ़ोन नंबर
desk-contact =
    { $kind ->
        [email] ईमेल पता
       *[phone] फ़ोन नंबर
    }
desk-contact-confirmed = पुष्टि हुई: { $at }
desk-contact-unconfirmed = पुष्टि नहीं हुई
desk-contact-removed =
    { $why ->
        [replaced] बदला गया: { $at }
        [lost] खोने की वजह से हटाया गया: { $at }
        [stolen] चोरी की वजह से हटाया गया: { $at }
       *[suspended] किसी और का होने की वजह से रोका गया: { $at }
    }

desk-lately = हाल में क्या हुआ
desk-lately-none = कुछ नहीं।
desk-recoveries = खाता वापस पाने की प्रक्रियाएँ
desk-recovery =
    { $what ->
        [requested] शुरू की गई
        [completed] पूरी हुई
        [vetoed] आपत्ति की गई
       *[undone] वापस ली गई
    }
desk-changes = ईमेल पतों और फ़ोन नंबरों में बदलाव
desk-change =
    { $change ->
        [added] जोड़ा गया
        [replaced] बदला गया
        [lost] खोने की वजह से हटाया गया
        [stolen] चोरी की वजह से हटाया गया
        [restored] वापस लाया गया
       *[suspended] किसी और का होने की वजह से रोका गया
    }
desk-failures = मैसेज जो नहीं पहुँचे
desk-failure =
    { $reason ->
        [bounced] मेलबॉक्स मौजूद नहीं है या सब कुछ लौटा देता है
        [bounced_for_now] मेलबॉक्स भरा था या उपलब्ध नहीं था
        [rejected] कॉन्टेंट की वजह से लौटा दिया गया
        [refused] सेवा देने वाली कंपनी ने ईमेल पता या फ़ोन नंबर स्वीकार नहीं किया
        [too_late] इतनी देर हो गई कि काम का नहीं रहा
        [no_contact] भेजने के लिए कोई पता या नंबर नहीं था
        [held] खाता वापस पाने पर रोक थी
       *[other] भेजा नहीं गया
    }
desk-objections = आपत्तियाँ
desk-objection =
    { $senior ->
        [yes] ऐसे ईमेल पते या फ़ोन नंबर से जो खाते में लंबे समय से है
       *[no] किसी नए ईमेल पते या फ़ोन नंबर से
    }

desk-said = दावा करने वाले ने क्या कहा
desk-said-gone = जो कहा गया था, वह अब सेव नहीं है।
desk-said-nothing = दावा करने वाले ने कुछ नहीं लिखा।
desk-said-username = यूज़रनेम, जैसा लिखा गया
desk-said-reply-to = जवाब कहाँ जाते हैं
desk-messages = बातचीत
desk-message-from =
    { $from ->
        [claimant] दावा करने वाला
       *[reviewer] समीक्षक
    }
desk-notes = समीक्षकों के नोट
desk-others = इस खाते के दूसरे दावे
desk-history = किसने देखा और किसने क्या किया
desk-act-who =
    { $who ->
        [claimant] दावा करने वाला
        [contact] खाते का कोई ईमेल पता या फ़ोन नंबर
       *[regain] { $service }
    }
desk-act =
    { $what ->
        [looked] देखा
        [approve] मंज़ूर किया
        [deny] नामंज़ूर किया
        [ask] सवाल पूछा
        [confirmed] ईमेल पते की पुष्टि की
        [answered] मैसेज लिखा
        [withdrawn] दावा वापस लिया
        [recovery] खाता वापस पाने का मैसेज मँगाया
        [objected] आपत्ति की
        [moved] जवाब की तारीख बदली
        [reminded] खाते के पतों और नंबरों को फिर सूचना भेजी
        [ready] खाता वापस पाने का रास्ता खोला
        [lapsed] समय बीतने पर बंद किया
       *[recovered] खाता वापस मिल गया
    }

## A decision

desk-decide = फ़ैसला करें
desk-decide-closed = अभी कोई फ़ैसला नहीं करना है।
desk-decide-earlier = आपने इस दावे पर आपत्ति आने से पहले फ़ैसला दिया था। अब वे समीक्षक फ़ैसला करेंगे जो इस दावे के लिए नए हैं।
desk-decide-voted = आप इस दावे पर फ़ैसला दे चुके हैं। अब किसी दूसरे समीक्षक की सहमति ज़रूरी है। आप अब भी सवाल पूछ सकते हैं।
desk-decision = आपका फ़ैसला
desk-decision-missing = चुनें कि क्या करना है।
desk-approve = मंज़ूर करें
desk-deny = नामंज़ूर करें
desk-ask = दावा करने वाले से पूछें
desk-message = दावा करने वाले के लिए मैसेज
desk-message-hint = दावा करने वाला इसे तुरंत पढ़ सकता है। नामंज़ूर करने और सवाल पूछने के लिए यह ज़रूरी है। कभी न बताएँ कि कौन-सा सबूत सही था।
desk-message-missing = लिखें कि दावा करने वाले को क्या बताना है।
desk-note = समीक्षकों के लिए नोट
desk-note-hint = यह दावा करने वाले को कभी नहीं दिखता।
desk-go-on = आगे बढ़ें
desk-confirm = क्या यह सही है?
desk-confirm-yes =
    { $decision ->
        [approve] हाँ, मंज़ूर करें
        [deny] हाँ, नामंज़ूर करें
       *[ask] हाँ, सवाल भेजें
    }
desk-confirm-no = वापस जाएँ
desk-approve-first = मंज़ूर करने वाले आप पहले समीक्षक हैं। जब तक दूसरा समीक्षक भी मंज़ूर न करे, कुछ तय नहीं होता।
desk-approve-waits =
    { $days ->
        [one] आपके बाद किसी और समीक्षक की ज़रूरत नहीं है। खाते के सभी ईमेल पतों और फ़ोन नंबरों पर सूचना जाएगी और वहाँ से आपत्ति की जा सकेगी। दावा { $days } दिन रुकेगा।
       *[other] आपके बाद किसी और समीक्षक की ज़रूरत नहीं है। खाते के सभी ईमेल पतों और फ़ोन नंबरों पर सूचना जाएगी और वहाँ से आपत्ति की जा सकेगी। दावा { $days } दिन रुकेगा।
    }
desk-approve-reinstates = आपके बाद किसी और समीक्षक की ज़रूरत नहीं है। निलंबन तुरंत हटा दिया जाएगा, और दावा करने वाले को इसकी सूचना दी जाएगी।
desk-deny-first = नामंज़ूर करने वाले आप पहले समीक्षक हैं। जब तक दूसरा समीक्षक भी नामंज़ूर न करे, कुछ तय नहीं होता।
desk-deny-ends = दावा नामंज़ूर करके बंद कर दिया जाएगा, और आपका मैसेज दावा करने वाले को भेजा जाएगा।
desk-ask-waits =
    { $days ->
        [one] आपका सवाल दावा करने वाले को भेजा जाएगा। जवाब देने के लिए उसके पास { $days } दिन होगा।
       *[other] आपका सवाल दावा करने वाले को भेजा जाएगा। जवाब देने के लिए उसके पास { $days } दिन होंगे।
    }
desk-done =
    { $decision ->
        [approve] आपकी मंज़ूरी दर्ज हो गई।
        [deny] आपकी नामंज़ूरी दर्ज हो गई।
       *[ask] आपका सवाल भेजा जा रहा है।
    }
desk-reload = दावा फिर से लोड करें
desk-reload-hint = आपने जो लिखा है वह बना रहेगा।
