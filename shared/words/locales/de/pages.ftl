### What the pages say. An id begins with its page.
###
### $service: the service's name. $reference: four characters that the message has too.

## Around every page

frame-title = { $page } · { $service }
frame-title-problem = Problem: { $page } · { $service }
frame-skip = Zum Inhalt springen
frame-home = { $service }: Zurück in Ihr Konto
frame-help = Hat etwas nicht geklappt?
frame-help-errors = Was die einzelnen Fehler bedeuten
frame-help-again = Von vorn anfangen
frame-help-else = Etwas anderes ist passiert
frame-support = Dem Support schreiben
frame-privacy = Datenschutz
frame-legal = Impressum
frame-language = Sprache
frame-sending = Wird gesendet …
frame-offline = Sie sind offline. Es ist nichts verloren: Ihre Eingabe wird von selbst gesendet, sobald Sie wieder verbunden sind.
frame-retrying = Die Verbindung hat nicht geklappt. Es ist nichts verloren: Wir versuchen es noch einmal.
frame-wait-minute = Die Wartezeit beträgt höchstens eine Minute.
frame-wait-quarter = Die Wartezeit beträgt höchstens eine Viertelstunde.
frame-wait-hour = Die Wartezeit beträgt höchstens eine Stunde.
frame-wait-day = Die Wartezeit beträgt höchstens einen Tag.
frame-request = Wenn Sie dem Support schreiben, geben Sie das hier an: { $request_id }

## The first page

front-title = Zurück in Ihr Konto
front-lead = Was ist passiert?
front-forgot = Ich habe mein Passwort vergessen
    .hint = Wir schicken Ihnen eine Nachricht, und Sie wählen ein neues Passwort.
front-no-message = Die Nachricht ist nicht angekommen
    .hint = Fordern Sie sie noch einmal an oder lassen Sie sie auf anderem Weg schicken.
front-new-contact = Meine Nummer oder Adresse ist neu
    .hint = Nutzen Sie eine andere Adresse, eine andere Nummer oder einen Notfallcode.
front-saved-code = Ich habe einen Notfallcode
    .hint = Er ersetzt die Nachricht.
front-lost-phone = Mein Telefon ist verloren oder gestohlen
    .hint = Kommen Sie auf anderem Weg ins Konto und melden Sie das Telefon ab.
front-taken-over = Jemand anderes war in meinem Konto
    .hint = Sperren Sie die Person aus und machen Sie rückgängig, was sie geändert hat.
front-deleted = Mein Konto wurde gelöscht
    .hint = Eine Zeit lang können Sie es reaktivieren.
front-suspended = Mein Konto ist gesperrt
    .hint = Erfahren Sie, warum und bis wann.
front-second-factor = Der zweite Schritt bei der Anmeldung geht nicht mehr
    .hint = Der Schritt, der nach dem Passwort ein Telefon oder einen Sicherheitsschlüssel verlangt.
front-error = Ich habe eine Fehlermeldung gesehen
    .hint = Erfahren Sie, was sie bedeutet und was Sie tun können.
front-claim = Nichts davon hilft mir
    .hint = Stellen Sie einen Antrag: Erzählen Sie uns von Ihrem Konto, und Menschen sehen es sich an.
front-claim-status = Ich habe einen Antrag gestellt
    .hint = Sehen Sie nach, wie es steht, und antworten Sie uns.

## Asking for a way back

recover-title = Zurück in Ihr Konto
recover-lead = Geben Sie eine dieser Angaben ein. Gehört sie zu einem Konto, geht eine Nachricht an eine Adresse oder Nummer dieses Kontos.
recover-identifier = E-Mail-Adresse, Telefonnummer oder Benutzername
recover-identifier-hint = Beginnen Sie eine Telefonnummer mit + und der Ländervorwahl.
recover-identifier-missing = Geben Sie Ihre E-Mail-Adresse, Ihre Telefonnummer oder Ihren Benutzernamen ein.
recover-identifier-invalid = Das ist keine E-Mail-Adresse, keine Telefonnummer und kein Benutzername. Prüfen Sie die Eingabe auf Tippfehler.
recover-channel = Wie soll die Nachricht kommen?
recover-channel-email = Per E-Mail
recover-channel-sms = Per SMS
recover-channel-either = Egal
recover-submit = Nachricht schicken
recover-else = Konto gelöscht, gesperrt oder übernommen? Neue Nummer? Sagen Sie, was passiert ist

## The message is on its way, if there is one

sent-title = Sehen Sie in Ihren Nachrichten nach
sent-lead = Wenn es zu Ihrer Eingabe ein Konto gibt, ist eine Nachricht dorthin unterwegs.
sent-reference = Referenz: { $reference }
sent-reference-hint = In der richtigen Nachricht steht diese Referenz.
sent-code = Code aus der Nachricht
sent-code-hint =
    { $digits ->
        [one] 1 Ziffer
       *[other] { $digits } Ziffern
    }. Leerzeichen spielen keine Rolle.
sent-code-missing = Geben Sie den Code aus der Nachricht ein.
sent-code-invalid =
    Ein Code hat { $digits ->
        [one] 1 Ziffer
       *[other] { $digits } Ziffern
    }. Prüfen Sie ihn und geben Sie ihn noch einmal ein.
sent-code-good =
    Ein Code gilt { $minutes ->
        [one] 1 Minute
       *[other] { $minutes } Minuten
    }.
sent-submit = Weiter
sent-link = Oder öffnen Sie stattdessen den Link in der Nachricht.
sent-saved = Ich habe einen Notfallcode
sent-tries-left =
    { $left ->
        [0] Kein Versuch mehr übrig. Öffnen Sie stattdessen den Link in der Nachricht oder fangen Sie von vorn an.
        [one] Noch 1 Versuch.
       *[other] Noch { $left } Versuche.
    }
sent-verified = Sie haben gezeigt, dass das Konto Ihnen gehört. Es fehlt nur noch ein Schritt.
sent-verified-next = Neues Passwort wählen
sent-verified-lost = Der Code war richtig, aber diesem Browser fehlt, was er zum Weitermachen braucht. Fordern Sie eine neue Nachricht an und geben Sie deren Code ein, oder fangen Sie von vorn an.
sent-nothing = Nichts angekommen?
sent-advice-wait = Warten Sie ein paar Minuten.
sent-advice-spam = Sehen Sie im Spam-Ordner nach und suchen Sie nach { $service }.
sent-advice-right = Prüfen Sie, ob Ihre Eingabe stimmt und zum Konto gehört. Wenn nicht, fangen Sie von vorn an.
sent-advice-blocks = Prüfen Sie, ob Sie unbekannte Absender blockieren, ob ein Filter ihre Nachrichten aussortiert und ob das Postfach voll ist.
sent-advice-channel = Lassen Sie die Nachricht auf anderem Weg schicken.
sent-advice-more = Weitere Möglichkeiten
sent-resend = Noch einmal schicken
sent-resend-email = Per E-Mail schicken
sent-resend-sms = Per SMS schicken
sent-resend-wait = In { $wait } können Sie die Nachricht noch einmal anfordern.
sent-resend-ready = Sie können die Nachricht jetzt noch einmal anfordern.
sent-resend-left =
    { $left ->
        [0] Das war die letzte Nachricht. Ist nichts angekommen, fangen Sie von vorn an.
        [one] Sie können die Nachricht noch 1-mal anfordern.
       *[other] Sie können die Nachricht noch { $left }-mal anfordern.
    }
sent-resent = Wenn es ein Konto gibt, ist eine weitere Nachricht unterwegs. Nutzen Sie die neueste; ihre Referenz ist { $reference }.
sent-again = Von vorn anfangen

## A saved code in the place of a message

saved-title = Geben Sie einen Notfallcode ein
saved-lead = Er ersetzt die Nachricht.
saved-code = Notfallcode
saved-code-hint = Einer der zehn Codes, die Sie ausgedruckt oder aufgeschrieben haben. Groß- und Kleinschreibung, Leerzeichen und Bindestriche spielen keine Rolle.
saved-code-missing = Geben Sie einen Ihrer Notfallcodes ein.
saved-code-invalid = Ein Notfallcode hat 28 Buchstaben und Ziffern. Prüfen Sie ihn und geben Sie ihn noch einmal ein.
saved-code-incorrect = Das ist kein Notfallcode dieses Kontos, oder er wurde schon benutzt. Prüfen Sie ihn oder geben Sie einen anderen ein.
saved-back = Stattdessen den Code aus der Nachricht eingeben

## Where a link leads

link-title = Zurück in Ihr Konto
link-lead = Noch ein Schritt: Machen Sie weiter und wählen Sie ein neues Passwort.
link-submit = Weiter
link-incomplete = Dieser Link ist unvollständig. Öffnen Sie ihn noch einmal aus der Nachricht oder kopieren Sie ihn ganz.
link-no-script = Ohne Skripte kann diese Seite den Link nicht selbst lesen. Das können Sie tun:
link-code = Den Code derselben Nachricht dort eingeben, wo Sie ihn angefordert haben
link-paste = Oder den ganzen Link hier einfügen
link-paste-hint = Er beginnt mit { $address }
link-paste-invalid = Das ist nicht der ganze Link. Kopieren Sie ihn von Anfang bis Ende aus der Nachricht.

## The new password

password-title = Wählen Sie ein neues Passwort
password-account = Für das Konto „{ $username }“
password-time =
    Sie haben { $minutes ->
        [one] 1 Minute
       *[other] { $minutes } Minuten
    } für diesen Schritt.
password-rules = Ein gutes Passwort
password-rule-length =
    hat mindestens { $minimum ->
        [one] 1 Zeichen
       *[other] { $minimum } Zeichen
    }, egal welche, auch Leerzeichen
password-rule-guess = ist schwer zu erraten: Gut sind ein paar Wörter, die nichts miteinander zu tun haben
password-rule-personal = besteht nicht aus Ihrem Benutzernamen, Ihrer Adresse oder dem Namen { $service }
password-rule-used =
    { $last ->
        [one] ist nicht Ihr letztes Passwort
       *[other] ist keines Ihrer letzten { $last } Passwörter
    }
password-field = Neues Passwort
password-show = Passwort anzeigen
password-hide = Passwort verbergen
password-strength-label = Sicherheit des Passworts
password-strength =
    { $score ->
        [3] Schwer zu erraten.
       *[4] Sehr schwer zu erraten.
    }
password-submit = Neues Passwort speichern
password-compromised = Jemand anderes war in meinem Konto
password-compromised-hint = Adressen und Nummern, die in den letzten 30 Tagen hinzugefügt wurden, funktionieren nicht mehr. Die in dieser Zeit entfernten gelten wieder, und die Notfallcodes werden ungültig.
password-ends = Alle Ihre Geräte werden dabei abgemeldet.
password-missing = Geben Sie ein neues Passwort ein.
password-too-short =
    Machen Sie es länger: Es braucht mindestens { $minimum ->
        [one] 1 Zeichen
       *[other] { $minimum } Zeichen
    }.
password-too-long =
    Machen Sie es kürzer: Es darf höchstens { $maximum ->
        [one] 1 Zeichen
       *[other] { $maximum } Zeichen
    } haben.
password-too-weak = Machen Sie es schwerer zu erraten: Fügen Sie ein, zwei Wörter hinzu, die mit den anderen nichts zu tun haben.
password-personal = Lassen Sie Ihren Benutzernamen, Ihre Adresse und den Namen { $service } weg oder fügen Sie viel mehr hinzu.
password-used-before =
    Wählen Sie eines, das Sie noch nicht hatten: Dieses ist { $last ->
        [one] Ihr letztes Passwort
       *[other] eines Ihrer letzten { $last } Passwörter
    }.
hint-common = Dieses Passwort wird immer als eines der ersten ausprobiert.
hint-similar = Es ähnelt einem der Passwörter, die als erste ausprobiert werden.
hint-keyboard = Tasten, die nebeneinanderliegen, sind leicht zu erraten.
hint-repeat = Buchstaben oder Wörter zu wiederholen hilft nicht viel.
hint-sequence = Folgen wie abc oder 6543 sind leicht zu erraten.
hint-date = Datumsangaben und Jahreszahlen sind leicht zu erraten.
hint-word = Ein einzelnes Wort ist leicht zu erraten.
hint-name = Namen sind leicht zu erraten.
hint-words = Fügen Sie ein, zwei Wörter hinzu, auf die kaum jemand kommt.
hint-capitals = Großbuchstaben helfen nicht viel.
hint-reversed = Wörter rückwärts zu schreiben hilft nicht viel.
hint-substitution = @ statt a oder 3 statt e zu schreiben hilft nicht viel.
password-over = Dieser Schritt ist beendet
password-over-done = Wenn Sie gerade ein neues Passwort gespeichert haben, gilt es: Melden Sie sich damit an.
password-over-again = Wenn nicht, fangen Sie von vorn an. Sonst hat sich nichts geändert.
password-kept = Sie machen an derselben Stelle weiter. Wählen Sie ein anderes Passwort.

## One account of several

choose-title = Welches Konto?
choose-lead = Zu Ihrer Adresse oder Nummer gehören mehrere Konten.
choose-which = In dieses Konto will ich zurück
choose-missing = Wählen Sie eines der Konten.

## A deleted account

restore-title = Reaktivieren Sie Ihr Konto
restore-lead = Dieses Konto ist gelöscht. Sie können es bis zum { $until } reaktivieren.
restore-submit = Mit bisherigem Passwort reaktivieren
restore-or = Oder reaktivieren Sie es mit einem neuen Passwort:
restore-needs-password = Kurz vor dem Löschen wurde das Passwort geändert. Deshalb braucht das Konto ein neues.

## An account that is not open

suspended-title = Ihr Konto ist gesperrt
suspended-until = Es ist bis zum { $until } gesperrt. Danach können Sie es wieder nutzen.
suspended-for-good = Es ist auf unbestimmte Zeit gesperrt.
suspended-reason = Genannter Grund: { $reason }
suspended-appeal = Sie haben gezeigt, dass es Ihnen gehört. Sie können Widerspruch einlegen. Ein neues Passwort hebt die Sperre nicht auf.
contact-title = Ein weiterer Nachweis ist nötig
contact-why = Dieses Konto verlangt einen zweiten Schritt bei der Anmeldung. Ein Notfallcode allein reicht deshalb nicht. Ihr Notfallcode ist nicht verbraucht.
contact-how = Geben Sie auch den Code aus der Nachricht ein oder öffnen Sie den Link darin.
contact-enter = Code eingeben

## The last resort: a claim, which people judge

claim-title = Antrag stellen
claim-lead = Das ist für Sie, wenn keine Adresse, keine Nummer und kein Notfallcode Ihres Kontos mehr funktioniert.
claim-first = Funktioniert doch noch etwas davon? Dann dauert es nur Minuten.
claim-steps = So geht es weiter
claim-step-people =
    Sie bestätigen Ihre E-Mail-Adresse. Danach lesen Menschen Ihren Antrag, und Sie bekommen innerhalb von { $days ->
        [one] 1 Tag
       *[other] { $days } Tagen
    } eine Antwort. Keine Maschine entscheidet.
claim-step-wait =
    Wird der Antrag genehmigt, folgt eine Wartezeit von { $hours ->
        [one] 1 Stunde
       *[other] { $hours } Stunden
    }. In dieser Zeit benachrichtigen wir alle Adressen und Nummern, die wir zum Konto kennen, damit die Person, der es gehört, Einwand erheben kann.
claim-step-back = Danach kommen Sie mit einer E-Mail wieder in das Konto.
claim-kept = Was mit Ihren Angaben geschieht
claim-kept-for = Sie dienen dazu, herauszufinden, ob das Konto Ihnen gehört, und Ihnen zu antworten. Sonst geschieht damit nichts.
claim-kept-passwords = Passwörter werden sofort verglichen und nie gespeichert.
claim-kept-text =
    Was Sie schreiben und Ihre E-Mail-Adresse werden { $days ->
        [one] 1 Tag
       *[other] { $days } Tage
    } nach dem Ende des Antrags gelöscht.
claim-kept-decision =
    Die Entscheidung wird { $days ->
        [one] 1 Tag
       *[other] { $days } Tage
    } nach dem Ende des Antrags gelöscht.
claim-reason = Was ist passiert?
claim-reason-other = Etwas anderes
claim-reason-missing = Wählen Sie, was passiert ist.
claim-account = Um welches Konto geht es?
claim-account-hint = Eine dieser Angaben reicht. Lassen Sie leer, was Sie nicht mehr wissen.
claim-account-missing = Geben Sie den Benutzernamen, die E-Mail-Adresse oder die Telefonnummer des Kontos ein.
claim-username = Benutzername
claim-username-invalid = Das ist kein Benutzername. Prüfen Sie die Eingabe auf Tippfehler oder lassen Sie das Feld leer.
claim-email = E-Mail-Adresse des Kontos
claim-email-hint = Die Adresse, die Sie dort hatten, auch wenn Sie sie nicht mehr lesen können.
claim-email-invalid = Das ist keine E-Mail-Adresse. Prüfen Sie die Eingabe auf Tippfehler.
claim-phone = Telefonnummer des Kontos
claim-phone-invalid = Das ist keine Telefonnummer. Beginnen Sie mit + und der Ländervorwahl oder lassen Sie das Feld leer.
claim-passwords = Passwörter, die Sie hatten
claim-passwords-hint = Auch alte helfen. Niemand bekommt sie zu sehen.
claim-passwords-more = Weitere Passwörter
claim-passwords-again = Passwörter werden nicht gespeichert. Bitte geben Sie sie noch einmal ein.
claim-passwords-long = Eines der Passwörter ist zu lang.
claim-password = Früheres Passwort { $number }
claim-statement = Was ist geschehen?
claim-statement-hint = Wann waren Sie zuletzt im Konto, und was hat sich seitdem geändert? Schreiben Sie hier nie ein Passwort.
claim-text-most =
    Höchstens { $most ->
        [one] 1 Zeichen
       *[other] { $most } Zeichen
    }.
claim-text-long =
    Kürzen Sie den Text: Er darf höchstens { $most ->
        [one] 1 Zeichen
       *[other] { $most } Zeichen
    } haben.
claim-reply = Ihre jetzige E-Mail-Adresse
claim-reply-hint = Eine, die Sie lesen können: Dorthin geht die Antwort.
claim-reply-missing = Geben Sie eine E-Mail-Adresse ein, die Sie lesen können.
claim-submit = Antrag senden

## How a claim stands

claim-status-title = Ihr Antrag
claim-unconfirmed =
    Es fehlt noch ein Schritt: Öffnen Sie innerhalb von { $hours ->
        [one] 1 Stunde
       *[other] { $hours } Stunden
    } den Link in der E-Mail, die wir Ihnen jetzt schicken. Vorher liest niemand den Antrag.
claim-unconfirmed-until = Danach bekommen Sie bis zum { $until } eine Antwort.
claim-unconfirmed-wrong = War die E-Mail-Adresse falsch? Stellen Sie den Antrag noch einmal.
claim-write-down = Schreiben Sie das auf
claim-write-down-lead = Mit Nummer und Schlüssel sehen Sie auf jedem Gerät, wie es um Ihren Antrag steht. Der Schlüssel wird nur jetzt angezeigt. Auch die Links in unseren E-Mails führen hierher.
claim-number = Nummer des Antrags
claim-key = Schlüssel des Antrags
claim-open = Menschen lesen gerade Ihren Antrag. Sie bekommen bis zum { $until } eine Antwort, per E-Mail und hier.
claim-moved = Das ist später, als wir zuerst gesagt haben: Es dauert länger.
claim-contested = Jemand hat gegen Ihren Antrag Einwand erhoben. Deshalb prüfen ihn andere Menschen noch einmal. Sie bekommen bis zum { $until } eine Antwort, per E-Mail und hier.
claim-needs-reply = Wir müssen noch etwas wissen. Beantworten Sie bitte die Frage unten bis zum { $until }. Sonst endet der Antrag.
claim-waiting = Ihr Antrag ist genehmigt. Ab dem { $from } kommen Sie wieder in das Konto.
claim-waiting-why = Bis dahin benachrichtigen wir alle Adressen und Nummern, die wir zum Konto kennen, damit die Person, der es gehört, Einwand erheben kann. Sie müssen nichts tun: Wir schreiben Ihnen, wenn es so weit ist.
claim-approved = Ihr Antrag ist genehmigt. Bis zum { $until } kommen Sie wieder in das Konto.
claim-approved-next = Wir schicken einen Code und einen Link an die E-Mail-Adresse, die Sie angegeben haben.
claim-recover = Mein Konto zurückholen
claim-reinstated = Ihr Antrag ist genehmigt: Die Sperre ist aufgehoben. Sie können sich wieder anmelden.
claim-denied = Ihr Antrag wurde abgelehnt. Den Grund lesen Sie unten in unserer Nachricht.
claim-denied-else = Ist Ihnen noch etwas eingefallen? Stellen Sie einen neuen Antrag.
claim-withdrawn = Dieser Antrag ist geschlossen: Er wurde zurückgezogen, oder seine Zeit ist abgelaufen. Am Konto hat sich nichts geändert.
claim-recovered = Sie haben Ihr Konto zurück, und dieser Antrag ist geschlossen.
claim-talk = Nachrichten
claim-from-you = Sie, { $at }
claim-from-us = { $service }, { $at }
claim-answer = Ihre Antwort
claim-message = Möchten Sie etwas ergänzen?
claim-message-hint = Schreiben Sie hier nie ein Passwort.
claim-message-missing = Schreiben Sie zuerst etwas.
claim-message-submit = Senden
claim-withdraw = Antrag zurückziehen
claim-withdraw-lead = Der Antrag endet, und niemand liest ihn mehr. Sie können einen neuen stellen.
claim-withdraw-submit = Ja, zurückziehen
claim-find-lead = Öffnen Sie den Link in einer unserer E-Mails zum Antrag oder geben Sie ein, was Sie aufgeschrieben haben.
claim-find-unknown = Es gibt keinen Antrag mit dieser Nummer und diesem Schlüssel. Prüfen Sie beides auf Tippfehler.
claim-link-lead = Noch ein Schritt: Weiter zu Ihrem Antrag.

## An appeal against a suspension

appeal-title = Widerspruch gegen die Sperre einlegen
appeal-lead =
    Sagen Sie, warum die Sperre falsch ist. Menschen lesen es, und Sie bekommen innerhalb von { $days ->
        [one] 1 Tag
       *[other] { $days } Tagen
    } eine Antwort. Keine Maschine entscheidet.
appeal-statement = Warum ist sie falsch?
appeal-statement-missing = Schreiben Sie, warum die Sperre falsch ist.
appeal-submit = Widerspruch senden
appeal-late = Was Sie geschrieben haben, ist noch da. Sagen Sie, um welches Konto es geht, und senden Sie es als Antrag.
appeal-first = Zeigen Sie zuerst, dass das Konto Ihnen gehört: Fangen Sie an, als hätten Sie das Passwort vergessen, und geben Sie den Code ein, den wir Ihnen schicken. Danach können Sie Widerspruch einlegen.
appeal-else = Funktioniert keine Adresse, keine Nummer und kein Notfallcode des Kontos mehr? Dann stellen Sie einen Antrag.

## Done

done-title = Ihr neues Passwort ist gespeichert
done-lead = Melden Sie sich jetzt damit an.
done-sign-in = Zur Anmeldung
done-not-signed-in = Die Wiederherstellung allein meldet Sie nicht an.
done-signed-out = Alle Geräte sind abgemeldet, Ihre und die von allen anderen.
done-told = Alle bestätigten Adressen und Nummern des Kontos werden benachrichtigt.
done-saved = Dieser neue Notfallcode ersetzt den, den Sie benutzt haben:
done-saved-once = Schreiben Sie ihn jetzt auf: Er wird nur hier angezeigt. Die anderen Codes auf Ihrem Blatt gelten weiter.

## This was not me

veto-title = Das war ich nicht
veto-lead = Haben Sie eine Nachricht bekommen, die Sie nicht angefordert haben? Stoppen Sie, was damit begonnen wurde.
veto-what = Wenn Sie auf die Schaltfläche tippen:
veto-what-stops = Code und Link dieser Nachricht funktionieren nicht mehr
veto-what-password = wurde Ihr Passwort geändert, können Sie danach ein neues wählen
veto-what-claim = hat jemand einen Antrag zu Ihrem Konto gestellt, erfahren die Menschen, die darüber entscheiden, dass Sie Einwand erheben
veto-submit = Das war ich nicht
veto-incomplete = Dieser Link ist unvollständig. Öffnen Sie ihn noch einmal aus der Nachricht oder kopieren Sie ihn ganz.
veto-no-script = Ohne Skripte kann diese Seite den Link nicht selbst lesen.
veto-paste = Fügen Sie hier den ganzen Link ein
veto-paste-hint = Er beginnt mit { $address }
veto-paste-invalid = Das ist nicht der ganze Link. Kopieren Sie ihn von Anfang bis Ende aus der Nachricht.
veto-done-title = Es ist gestoppt
veto-done-lead = Code und Link dieser Nachricht funktionieren nicht mehr.
veto-done-changed = Wurde Ihr Passwort geändert? Holen Sie sich jetzt den Zugang zurück und wählen Sie ein neues.
veto-done-recover = Zurück ins Konto
veto-done-claim-title = Ihr Einwand ist angekommen
veto-done-claim-lead = Die Menschen, die über diesen Antrag entscheiden, wissen jetzt von Ihrem Einwand.
veto-done-claim-what = Gehört Ihre Adresse oder Nummer schon länger zum Konto, geht der Antrag vorerst nicht weiter: Andere Menschen prüfen ihn noch einmal.
hold-title = Versucht es jemand immer wieder?
hold-lead =
    Sie können die Wiederherstellung per Nachricht { $hours ->
        [one] 1 Stunde
       *[other] { $hours } Stunden
    } lang pausieren: Kein Code und kein Link öffnet dann das Konto. Sie selbst können die Pause mit einem Link beenden, und Notfallcodes funktionieren weiter.
hold-submit =
    { $hours ->
        [one] 1 Stunde
       *[other] { $hours } Stunden
    } pausieren
held-title = Die Wiederherstellung ist pausiert
held-lead = Bis zum { $until } kommt niemand mit einem Code oder Link aus einer Nachricht in das Konto.
held-still = Wenn Sie selbst hineinmüssen, fordern Sie eine Nachricht an: Ihre ältesten Adressen bekommen einen Link, der die Pause beendet. Notfallcodes funktionieren weiter.
held-not-title = Die Wiederherstellung ist nicht pausiert
held-not-lead = Das geht nur von einer Adresse oder Nummer aus, die schon länger zum Konto gehört, und nur einmal in 7 Tagen. Was Sie gemeldet haben, ist trotzdem gestoppt.

## What to do when something else happened, step by step

help-none = Wenn nichts davon hilft
help-none-claim = Funktioniert keine Adresse, keine Nummer und kein Notfallcode Ihres Kontos mehr? Stellen Sie einen Antrag: Menschen sehen ihn sich an.
help-none-support = Schreiben Sie uns, was passiert ist. Schicken Sie dabei nie ein Passwort oder einen Code mit.
help-none-else = Andere Fälle ansehen
help-no-message-nobody = An eine Adresse oder Nummer ohne Konto wird nichts geschickt, und keine Seite sagt das. So kann niemand herausfinden, wer hier ein Konto hat.
help-no-message-number = Warten Sie auf eine SMS? Prüfen Sie, ob Ihr Telefon Empfang hat und Nachrichten von unbekannten Absendern annimmt.
help-no-message-other = Fangen Sie mit einer anderen Adresse, einer anderen Nummer oder dem Benutzernamen Ihres Kontos von vorn an.
help-no-message-claim = Funktioniert nichts davon mehr, und Sie haben keinen Notfallcode? Dann stellen Sie einen Antrag: Menschen sehen ihn sich an.
help-no-message-back = Zurück zum Code
help-new-contact-other = Gehört zu Ihrem Konto noch eine andere Adresse oder Nummer? Geben Sie diese ein.
help-new-contact-old = Können Sie Nachrichten an die alte Adresse oder Nummer noch lesen? Geben Sie diese ein: Nach einem Wechsel gilt sie noch eine Zeit lang.
help-new-contact-saved = Haben Sie Notfallcodes? Geben Sie Ihren Benutzernamen ein und nutzen Sie statt einer Nachricht einen dieser Codes.
help-saved-code-start = Geben Sie Ihren Benutzernamen oder eine Adresse oder Nummer Ihres Kontos ein.
help-saved-code-enter = Wählen Sie auf der nächsten Seite „Ich habe einen Notfallcode“ und geben Sie einen ein.
help-saved-code-factor = Verlangt Ihr Konto einen zweiten Schritt bei der Anmeldung? Dann brauchen Sie auch den Code aus einer Nachricht.
help-lost-phone-number = Lassen Sie die Karte im Telefon sperren und sich eine neue mit derselben Nummer geben: Dann kommen SMS wieder bei Ihnen an.
help-lost-phone-other = Geben Sie bis dahin Ihre E-Mail-Adresse ein, oder Ihren Benutzernamen und einen Notfallcode.
help-lost-phone-password = Wählen Sie ein neues Passwort: Damit werden alle Ihre Geräte abgemeldet, auch das verlorene Telefon.
help-taken-over-mailbox = Kann jemand anderes Ihre E-Mails lesen? Ändern Sie zuerst das Passwort Ihres Postfachs.
help-taken-over-oldest = Geben Sie die Adresse oder Nummer ein, die am längsten zu Ihrem Konto gehört. Ältere zählen mehr als neuere. Wer eindringt und eigene hinzufügt, gewinnt dadurch nichts.
help-taken-over-tick = Wenn Sie das neue Passwort wählen, kreuzen Sie „Jemand anderes war in meinem Konto“ an: Adressen, Nummern und Notfallcodes, die kürzlich geändert wurden, werden zurückgesetzt oder gestoppt. Alle Geräte werden abgemeldet.
help-taken-over-veto = Haben Sie eine Nachricht über etwas bekommen, das Sie nicht getan haben? Öffnen Sie den Link darin und sagen Sie, dass Sie es nicht waren.
help-deleted-start = Geben Sie Ihren Benutzernamen oder eine Adresse oder Nummer des Kontos ein, als hätten Sie das Passwort vergessen.
help-deleted-date = Dann sehen Sie, bis wann Sie das Konto zurückbekommen können, und können es reaktivieren.
help-deleted-mailbox = Sind auch Postfach und Nummer weg? Stellen Sie rechtzeitig vor diesem Tag einen Antrag: Menschen sehen ihn sich an, und das dauert ein paar Tage.
help-deleted-late = Nach diesem Tag ist es endgültig verloren, für alle.
help-suspended-start = Geben Sie Ihren Benutzernamen oder eine Adresse oder Nummer des Kontos ein, als hätten Sie das Passwort vergessen.
help-suspended-reason = Dann sehen Sie, warum das Konto gesperrt ist und bis wann.
help-suspended-password = Ein neues Passwort hebt eine Sperre nicht auf.
help-suspended-appeal = Halten Sie die Sperre für falsch? Legen Sie auf derselben Seite Widerspruch ein: Menschen sehen ihn sich an.
help-second-factor-kept = Hier bekommen Sie ein neues Passwort. Der zweite Schritt bei der Anmeldung bleibt, wie er ist, damit niemand ihn umgehen kann.
help-second-factor-other = Suchen Sie ein anderes Gerät, das noch angemeldet ist, oder den Ersatz, der für Ihren zweiten Schritt vorgesehen ist.
help-second-factor-claim = Haben Sie weder das eine noch das andere? Stellen Sie einen Antrag: Menschen sehen sich an, was möglich ist.

## What errors mean

errors-title = Was die einzelnen Fehler bedeuten
errors-lead = Suchen Sie den Code, den Sie gesehen haben.
errors-status = HTTP-Status
errors-meaning = Was das bedeutet
errors-next = Was Sie jetzt tun können
errors-wait = Wie lange Sie warten müssen
errors-all = Alle Fehler
errors-unknown = Zu diesem Code gibt es keinen Fehler. Das sind alle, die es gibt:
errors-recover = Zurück in Ihr Konto
