### What e-mails and text messages say.
###
### $service: the service's name. $username: the account's; $usernames: one or several, quoted. $reference: four
### characters that the page shows too. $at and what ends in until or from: a moment, in e-mails as `moment` says it, in
### text messages such as 2026-11-22 09:40 UTC.
### $kind: what was added or removed, email or phone.
### A text message (text-…) is paid by its length: see `courier` for what fits.

## A moment, as e-mails and pages say it. $month: 1 to 12. $time: such as 09:40.

moment =
    { $day }. { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    } { $year } um { $time } Uhr UTC

## In every e-mail

mail-never = Niemand von { $service } wird Sie jemals bitten,
mail-never-code = einen Code zu nennen oder eine Nachricht wie diese weiterzuleiten
mail-never-password = Ihr Passwort zu nennen
mail-never-money = für die Rückgabe Ihres Kontos zu bezahlen
mail-veto-link = Das war ich nicht
mail-button-fails = Wenn die Schaltfläche nicht funktioniert, öffnen Sie diese Adresse:
mail-support = Brauchen Sie Hilfe? Fragen Sie den Support von { $service }

## The way back

mail-recovery-subject = { $service }: Zurück in Ihr Konto (Referenz { $reference })
mail-recovery-preheader = Damit kommen Sie wieder in Ihr Konto. Die Referenz ist { $reference }.
# One username, and one more after others.
mail-username = „{ $username }“
mail-usernames = { $before }, „{ $username }“
mail-recovery-code =
    Geben Sie diesen Code ein, um wieder in { $count ->
        [one] Ihr Konto { $usernames } bei { $service }
       *[other] eines Ihrer Konten bei { $service } ({ $usernames })
    } zu kommen:
mail-recovery-code-where = Geben Sie ihn auf der Seite ein, auf der die Referenz { $reference } steht.
mail-recovery-good =
    Er gilt { $minutes ->
        [one] 1 Minute
       *[other] { $minutes } Minuten
    } ab der Anforderung.
mail-recovery-or-link = Oder öffnen Sie diesen Link und machen Sie dort weiter:
mail-recovery-link =
    Öffnen Sie diesen Link, um wieder in { $count ->
        [one] Ihr Konto { $usernames } bei { $service }
       *[other] eines Ihrer Konten bei { $service } ({ $usernames })
    } zu kommen:
mail-recovery-link-only = Diesmal gibt es keinen Code: Machen Sie mit dem Link weiter.
mail-recovery-link-button = Zurück ins Konto
# A line each: which message it is, when it was asked for, and, where known, with what and from where.
mail-recovery-reference = Referenz: { $reference }
mail-recovery-asked = Angefordert: { $at }
mail-recovery-device = Gerät: { $device }
# $browser, such as Firefox, and $system, such as Android.
mail-recovery-browser-on = { $browser } unter { $system }
# $place: a country's name, such as Spain.
mail-recovery-place = Verbindung aus: { $place }
mail-recovery-not-you = Wenn Sie das nicht angefordert haben, tun Sie nichts: Ihr Passwort bleibt, wie es ist.
mail-recovery-veto = Um diese Wiederherstellung endgültig zu stoppen, öffnen Sie diesen Link und sagen Sie, dass Sie es nicht waren:

## The way back into an account that is deleted or suspended

mail-recovery-deleted = Ihr Konto ist gelöscht, aber Sie können es noch bis zum { $restorable_until } zurückbekommen. Machen Sie hier weiter und reaktivieren Sie es.
mail-recovery-suspended-until = Ihr Konto ist bis zum { $suspended_until } gesperrt.
mail-recovery-suspended = Ihr Konto ist auf unbestimmte Zeit gesperrt.
mail-recovery-suspended-reason = Genannter Grund: „{ $reason }“
mail-recovery-appeal = Solange es gesperrt ist, kommen Sie nicht hinein. Sie können aber Widerspruch einlegen: Menschen lesen, was Sie schreiben, und Sie bekommen eine Antwort.
mail-recovery-appeal-code = Geben Sie diesen Code ein, um gegen die Sperre Ihres Kontos { $usernames } bei { $service } Widerspruch einzulegen:
mail-recovery-appeal-link = Öffnen Sie diesen Link, um gegen die Sperre Ihres Kontos { $usernames } bei { $service } Widerspruch einzulegen:
mail-recovery-appeal-button = Widerspruch einlegen

## The way back while recovery is on hold, and after somebody objected to a reset

mail-recovery-held = Die Wiederherstellung per E-Mail oder SMS ist bis zum { $held_until } pausiert. Jetzt hat jemand sie angefordert. Wenn Sie das waren, öffnen Sie den Link und machen Sie weiter: Damit endet die Pause.
mail-recovery-held-not-you = Wenn Sie das nicht waren, tun Sie nichts: Die Pause gilt weiter, und Ihr Passwort bleibt, wie es ist.
mail-recovery-objected = Wir haben das zuletzt festgelegte Passwort Ihres Kontos ungültig gemacht. Uns wurde mitgeteilt, dass es nicht von Ihnen ist. Alle Geräte, die im Konto angemeldet waren, sind jetzt abgemeldet.
mail-recovery-objected-good =
    Er gilt { $minutes ->
        [one] 1 Minute
       *[other] { $minutes } Minuten
    } ab dem Zeitpunkt, zu dem dieses Passwort ungültig wurde.
mail-recovery-objected-not-you = Wenn das Passwort doch von Ihnen war, kommen auch Sie mit diesem Link wieder in Ihr Konto.

## In notices

mail-notice-preheader = Wenn Sie das nicht waren, sagen Sie es uns jetzt.
mail-notice-saved-code-used =
    Für die Wiederherstellung wurde ein Notfallcode benutzt. Ein neuer hat ihn ersetzt. { $left ->
        [one] Jetzt ist 1 Notfallcode gültig.
       *[other] Jetzt sind { $left } Notfallcodes gültig.
    }
# $ready_at and $answer_by are moments too.
mail-notice-claimed = Das geschah über einen Antrag, den Menschen gelesen und genehmigt haben. Die E-Mail-Adresse der Person, die ihn gestellt hat, gehört jetzt zum Konto.
mail-notice-second-factor = Der zweite Schritt bei der Anmeldung ist unverändert: Sie brauchen ihn weiterhin.
mail-notice-you = Wenn Sie das waren, ist alles in Ordnung: Sie müssen nichts tun.
mail-notice-veto = Wenn Sie das nicht waren, öffnen Sie jetzt diesen Link und sagen Sie es uns:
mail-notice-then = Holen Sie sich danach hier den Zugang zu Ihrem Konto zurück:

## The notice of a new password

mail-password-subject = { $service }: Ihr Passwort wurde geändert
mail-password-what =
    Das Passwort Ihres Kontos „{ $username }“ bei { $service } wurde am { $at } geändert. Alle Geräte, die im Konto angemeldet waren, sind jetzt abgemeldet.
mail-password-restored = Das Konto war gelöscht. Es ist wieder aktiv.
mail-password-secured = Dabei wurde angegeben, dass jemand anderes das Konto übernommen hatte. Deshalb funktionieren Adressen und Nummern, die in den letzten 30 Tagen hinzugefügt wurden, vorerst nicht. Die in dieser Zeit entfernten gelten wieder, und frühere Notfallcodes sind nicht mehr gültig.
mail-password-you = Wenn Sie das waren, ist alles in Ordnung: Melden Sie sich mit dem neuen Passwort an.

## The notice that a deleted account is active again

mail-restored-subject = { $service }: Ihr Konto ist wieder aktiv
mail-restored-what = Ihr Konto „{ $username }“ bei { $service } war gelöscht. Es wurde am { $at } reaktiviert und ist wieder aktiv, mit demselben Passwort wie zuvor.
mail-restored-you = Wenn Sie das waren, ist alles in Ordnung: Melden Sie sich mit Ihrem Passwort an.

## The notice that a contact was added. What says “this” goes to the contact itself.

mail-added-subject =
    { $service }: { $kind ->
        [email] Eine E-Mail-Adresse
       *[phone] Eine Telefonnummer
    } wurde zu Ihrem Konto hinzugefügt
mail-added-what =
    { $kind ->
        [email] Eine E-Mail-Adresse
       *[phone] Eine Telefonnummer
    } wurde am { $at } zu Ihrem Konto „{ $username }“ bei { $service } hinzugefügt.
mail-added-this-subject =
    { $service }: Diese { $kind ->
        [email] E-Mail-Adresse
       *[phone] Telefonnummer
    } wurde zu einem Konto hinzugefügt
mail-added-this-what =
    Diese { $kind ->
        [email] E-Mail-Adresse
       *[phone] Telefonnummer
    } wurde am { $at } zum Konto „{ $username }“ bei { $service } hinzugefügt.
mail-added-usable = Ab sofort lässt sich das Konto damit wiederherstellen.
mail-added-usable-from = Ab dem { $usable_from } lässt sich das Konto damit wiederherstellen.

## The notice that a contact was removed. $reason: lost, stolen or replaced.

mail-removed-subject =
    { $service }: { $kind ->
        [email] Eine E-Mail-Adresse
       *[phone] Eine Telefonnummer
    } wurde aus Ihrem Konto entfernt
mail-removed-what =
    { $kind ->
        [email] Eine E-Mail-Adresse
       *[phone] Eine Telefonnummer
    } wurde am { $at } aus Ihrem Konto „{ $username }“ bei { $service } entfernt. Genannter Grund: { $reason ->
        [lost] verloren
        [stolen] gestohlen
        [suspended] gehört laut einer Meldung nicht zum Konto
       *[replaced] ersetzt
    }.
mail-removed-this-subject =
    { $service }: Diese { $kind ->
        [email] E-Mail-Adresse
       *[phone] Telefonnummer
    } wurde aus Ihrem Konto entfernt
mail-removed-this-what =
    Diese { $kind ->
        [email] E-Mail-Adresse
       *[phone] Telefonnummer
    } wurde am { $at } aus Ihrem Konto „{ $username }“ bei { $service } entfernt. Genannter Grund: { $reason ->
        [lost] verloren
        [stolen] gestohlen
        [suspended] gehört laut einer Meldung nicht zum Konto
       *[replaced] ersetzt
    }.
mail-removed-usable-until = Bis zum { $usable_until } lässt sich das Konto noch damit wiederherstellen, wenn man sie eingibt.
mail-removed-this-usable-until = Falls Sie sie noch brauchen: Bis zum { $usable_until } können Sie das Konto damit wiederherstellen, wenn Sie sie eingeben.
mail-removed-useless = Das Konto lässt sich damit nicht mehr wiederherstellen.
mail-removed-this-then = Holen Sie sich danach den Zugang zu Ihrem Konto zurück, mit einer anderen hinterlegten Adresse oder Nummer oder mit einem Notfallcode:

## The notice that somebody uses a contact that was removed

mail-removed-used-subject =
    { $service }: { $kind ->
        [email] Eine entfernte E-Mail-Adresse
       *[phone] Eine entfernte Telefonnummer
    } wird für die Wiederherstellung benutzt
mail-removed-used-what =
    Jemand wollte am { $at } wieder in Ihr Konto „{ $username }“ bei { $service } kommen, und zwar mit { $kind ->
        [email] einer E-Mail-Adresse
       *[phone] einer Telefonnummer
    }, die daraus entfernt wurde. Das geht noch eine Zeit lang, falls sie versehentlich entfernt wurde.
mail-removed-used-veto = Wenn Sie das nicht waren, öffnen Sie jetzt diesen Link und stoppen Sie es:

## The notice of new saved codes

mail-saved-codes-subject = { $service }: Neue Notfallcodes für Ihr Konto
mail-saved-codes-what =
    Für Ihr Konto „{ $username }“ bei { $service } { $count ->
        [one] wurde am { $at } 1 neuer Notfallcode
       *[other] wurden am { $at } { $count } neue Notfallcodes
    } erstellt. Frühere sind nicht mehr gültig.
mail-saved-codes-you = Wenn Sie das waren, ist alles in Ordnung: Bewahren Sie sie sicher auf.

## The notice that a password was stopped after an objection

mail-stopped-subject = { $service }: Ihr neues Passwort wurde ungültig gemacht
mail-stopped-what = Das zuletzt festgelegte Passwort Ihres Kontos „{ $username }“ bei { $service } wurde am { $at } ungültig gemacht. Uns wurde mitgeteilt, dass es nicht von Ihnen ist. Alle Geräte, die im Konto angemeldet waren, sind jetzt abgemeldet.
mail-stopped-undone = Wurden nach diesem Passwort auch Adressen, Nummern oder Notfallcodes geändert, haben wir das rückgängig gemacht.
mail-stopped-back = Wie Sie wieder in Ihr Konto kommen, steht in einer eigenen Nachricht. Sie geht an Adressen und Nummern, die schon länger zum Konto gehören.
mail-stopped-you = Wenn der Hinweis von Ihnen kam, ist alles in Ordnung: Suchen Sie diese Nachricht.

## The notice of a hold

mail-held-subject = { $service }: Die Wiederherstellung Ihres Kontos ist pausiert
mail-held-what = Am { $at } wurde die Wiederherstellung Ihres Kontos „{ $username }“ bei { $service } per E-Mail oder SMS bis zum { $held_until } pausiert. Sie können sich wie gewohnt anmelden, und Notfallcodes funktionieren weiter.
mail-held-before = Wenn Sie früher wieder in Ihr Konto müssen, fordern Sie die Wiederherstellung an: Adressen und Nummern, die schon länger zum Konto gehören, bekommen einen Link, der die Pause beendet.

## The notice that a claim is approved, and the one shortly before it leads to the account

mail-claimed-subject = { $service }: Jemand erhebt Anspruch auf Ihr Konto
mail-claimed-what = Jemand hat für Ihr Konto „{ $username }“ bei { $service } einen Antrag gestellt, ohne eine seiner Adressen oder Nummern zu nutzen. Menschen haben den Antrag gelesen und am { $at } genehmigt.
mail-claimed-soon-subject = { $service }: Ein Antrag öffnet bald Ihr Konto
mail-claimed-soon-what = Jemand hat für Ihr Konto „{ $username }“ bei { $service } einen Antrag gestellt, ohne eine seiner Adressen oder Nummern zu nutzen. Der Antrag ist genehmigt und lief am { $at } noch.
mail-claimed-ready-at = Ab dem { $ready_at } kommt die Person, die den Antrag gestellt hat, über eine andere E-Mail-Adresse in das Konto.
mail-claimed-veto = Wenn Sie das nicht waren, öffnen Sie jetzt diesen Link und erheben Sie Einwand:

## The notice that a suspension was lifted after an appeal or a claim

mail-reinstated-subject = { $service }: Ihr Konto ist nicht mehr gesperrt
mail-reinstated-what = Die Sperre Ihres Kontos „{ $username }“ bei { $service } wurde am { $at } aufgehoben: Jemand hat darum gebeten. Menschen haben die Gründe gelesen und zugestimmt.

## To somebody who made a claim. $matter: claim or appeal. What was written in it is never in an e-mail.

mail-claim-preheader = Der Link in dieser E-Mail zeigt Ihnen den Stand.
mail-claim-button = Stand ansehen
mail-claim-private =
    Behalten Sie diese E-Mail für sich: Der Link darin zeigt Ihren { $matter ->
        [appeal] Widerspruch
       *[claim] Antrag
    } jedem, der ihn öffnet.
mail-claim-again = Wenn Sie uns noch mehr sagen können, können Sie es noch einmal versuchen.
mail-claim-confirm-subject = { $service }: Bestätigen Sie Ihre E-Mail-Adresse
mail-claim-confirm-what =
    Zu einem Konto bei { $service } ist { $matter ->
        [appeal] ein Widerspruch
       *[claim] ein Antrag
    } eingegangen. Die Antwort soll an diese Adresse gehen.
mail-claim-confirm-until = Wenn Sie das waren, öffnen Sie bis zum { $until } den Link und bestätigen Sie die Adresse. Erst dann wird gelesen, was Sie geschrieben haben.
mail-claim-confirm-button = Bestätigen
mail-claim-confirm-not-you = Wenn Sie das nicht waren, tun Sie nichts: Dann liest es niemand, und Sie bekommen keine weitere Nachricht.
mail-claim-asked-subject =
    { $service }: Eine Frage zu Ihrem { $matter ->
        [appeal] Widerspruch
       *[claim] Antrag
    }
mail-claim-asked-what =
    Die Menschen, die Ihren { $matter ->
        [appeal] Widerspruch
       *[claim] Antrag
    } lesen, haben eine Frage an Sie. Bitte antworten Sie bis zum { $until }. Kommt bis dahin keine Antwort, schließen wir ihn.
mail-claim-asked-button = Lesen und antworten
mail-claim-moved-subject =
    { $service }: Ihr { $matter ->
        [appeal] Widerspruch
       *[claim] Antrag
    } dauert länger
mail-claim-moved-what =
    Wir brauchen mehr Zeit für Ihren { $matter ->
        [appeal] Widerspruch
       *[claim] Antrag
    }. Sie bekommen bis zum { $answer_by } eine Antwort. Bis dahin müssen Sie nichts tun.
mail-claim-contested-subject =
    { $service }: Ihr { $matter ->
        [appeal] Widerspruch
       *[claim] Antrag
    } wird noch einmal geprüft
mail-claim-contested-what = Die Genehmigung war schon erteilt. Dann hat jemand über eine Adresse oder Nummer, die schon länger zum Konto gehört, Einwand erhoben. Jetzt prüfen andere Menschen alles noch einmal, und Sie bekommen bis zum { $answer_by } eine Antwort.
mail-claim-contested-tell = Gibt es etwas, das sie wissen sollten? Öffnen Sie den Link und schreiben Sie es dort.
mail-claim-approved-subject = { $service }: Ihr Antrag ist genehmigt
mail-claim-approved-what = Menschen haben Ihren Antrag gelesen und genehmigt. Die Adressen und Nummern des Kontos werden jetzt benachrichtigt. Wer sie hat, kann Einwand erheben.
mail-claim-approved-ready-at = Tut das niemand, kommen Sie ab dem { $ready_at } wieder in Ihr Konto. Sie bekommen dann noch eine E-Mail.
mail-claim-ready-subject = { $service }: Sie können jetzt wieder in Ihr Konto
mail-claim-ready-what = Ihr Antrag wurde genehmigt, und die Wartezeit ist um. Öffnen Sie den Link und fordern Sie die Wiederherstellung an: Die Nachricht kommt an diese Adresse. Das geht bis zum { $until }.
mail-claim-reinstated-subject = { $service }: Ihr Konto ist nicht mehr gesperrt
mail-claim-reinstated-what = Menschen haben Ihren Widerspruch gelesen und ihm zugestimmt. Ihr Konto ist nicht mehr gesperrt: Sie können sich wieder anmelden.
mail-claim-denied-subject =
    { $service }: Ihr { $matter ->
        [appeal] Widerspruch
       *[claim] Antrag
    } wurde abgelehnt
mail-claim-denied-what =
    Menschen haben Ihren { $matter ->
        [appeal] Widerspruch
       *[claim] Antrag
    } gelesen und abgelehnt. Öffnen Sie den Link, um zu lesen, was sie dazu sagen.
mail-claim-lapsed-subject =
    { $service }: Ihr { $matter ->
        [appeal] Widerspruch
       *[claim] Antrag
    } ist geschlossen
mail-claim-lapsed-what =
    Die Zeit für Ihren { $matter ->
        [appeal] Widerspruch
       *[claim] Antrag
    } ist abgelaufen. Deshalb haben wir ihn geschlossen.

## Text messages

text-signed = { $service }: { $text }
text-code = Mit dem Code { $code } kommen Sie wieder in Ihr Konto. { $minutes } Min. gültig. Referenz { $reference }. Geben Sie ihn nie weiter.
text-link = Kommen Sie binnen { $minutes } Min. zurück in Ihr Konto. Referenz { $reference }:
text-link-held = Waren Sie das? Binnen { $minutes } Min. Pause beenden und ins Konto. Referenz { $reference }:
text-link-objected = Neues Passwort ungültig. Binnen { $minutes } Min. zurück ins Konto. Referenz { $reference }:
text-password = Passwort am { $at } geändert. Nicht Sie? Melden:
text-restored = Konto am { $at } reaktiviert. Nicht Sie? Melden:
text-added =
    { $kind ->
        [email] E-Mail-Adresse
       *[phone] Telefonnummer
    } am { $at } hinzugefügt. Nicht Sie? Melden:
text-added-this = Diese Nummer am { $at } hinzugefügt. Nicht Sie? Melden:
text-removed =
    { $kind ->
        [email] E-Mail-Adresse
       *[phone] Telefonnummer
    } am { $at } entfernt. Nicht Sie? Melden:
text-removed-this = Diese Nummer am { $at } entfernt. Nicht Sie? Melden:
text-removed-used =
    Entfernte { $kind ->
        [email] Adresse
       *[phone] Nummer
    } am { $at } benutzt. Nicht Sie? Stoppen:
text-saved-codes = Neue Notfallcodes am { $at } erstellt. Nicht Sie? Melden:
text-stopped = Neues Passwort ungültig seit { $at }. Nicht Sie? Melden:
text-held = Wiederherstellung pausiert bis { $held_until }. Nicht Sie? Melden:
text-claimed = Ein Antrag öffnet am { $ready_at } Ihr Konto. Nicht Sie? Stoppen:
text-claimed-soon = Bald: Antrag öffnet am { $ready_at } Ihr Konto. Nicht Sie? Stoppen:
text-reinstated = Sperre am { $at } aufgehoben. Nicht Sie? Melden:
