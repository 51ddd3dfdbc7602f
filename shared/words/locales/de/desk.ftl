### What reviewers of claims read.

## What speaks for a claim and against it. $number: days, or how many; see `FindingKind`.

finding-no-account = Die Angaben im Antrag führen zu keinem Konto.
finding-username-current = Im Antrag steht der Benutzername des Kontos.
finding-username-former = Im Antrag steht ein früherer Benutzername des Kontos.
finding-username-other = Im Antrag steht ein anderer Benutzername als der des Kontos.
finding-email-current = Im Antrag steht eine E-Mail-Adresse des Kontos.
finding-email-former = Im Antrag steht eine frühere E-Mail-Adresse des Kontos.
finding-email-other = Im Antrag steht eine E-Mail-Adresse, die nicht zum Konto gehört.
finding-phone-current = Im Antrag steht eine Telefonnummer des Kontos.
finding-phone-former = Im Antrag steht eine frühere Telefonnummer des Kontos.
finding-phone-other = Im Antrag steht eine Telefonnummer, die nicht zum Konto gehört.
finding-password-current = Die Person kennt das aktuelle Passwort. Wer das Konto übernommen hat, kennt es auch.
finding-password-earlier =
    { $number ->
        [one] Die Person kennt das Passwort, das vor dem aktuellen galt.
       *[other] Die Person kennt ein älteres Passwort des Kontos, { $number } vor dem aktuellen.
    }
finding-password-other =
    { $number ->
        [one] Im Antrag steht ein Passwort, das für das Konto nicht bekannt ist.
       *[other] Im Antrag stehen { $number } Passwörter, die für das Konto nicht bekannt sind.
    }
finding-password-not-comparable =
    { $number ->
        [one] Ein Passwort des Kontos stammt aus einem anderen System und ließ sich nicht vergleichen.
       *[other] { $number } Passwörter des Kontos stammen aus einem anderen System und ließen sich nicht vergleichen.
    }
finding-network-seen = Der Antrag kommt von dort, von wo aus das Konto zuletzt wiederhergestellt wurde.
finding-ticket-senior = Die Person hat eine Adresse oder Nummer nachgewiesen, die schon länger zum Konto gehört.
finding-ticket-other = Die Person hat eine neuere Adresse oder Nummer des Kontos oder einen Notfallcode nachgewiesen.
finding-account-old = Das Konto besteht seit mehr als einem Jahr ({ $number } Tage).
finding-account-young =
    { $number ->
        [0] Das Konto besteht seit weniger als einem Tag.
        [one] Das Konto besteht seit 1 Tag.
       *[other] Das Konto besteht seit { $number } Tagen.
    }
finding-contacts-changed =
    { $number ->
        [one] In den letzten 30 Tagen wurde eine Adresse oder Nummer hinzugefügt oder entfernt.
       *[other] In den letzten 30 Tagen wurden { $number }-mal Adressen und Nummern hinzugefügt oder entfernt.
    }
finding-password-changed =
    { $number ->
        [0] Das Passwort wurde vor weniger als einem Tag geändert.
        [one] Das Passwort wurde vor 1 Tag geändert.
       *[other] Das Passwort wurde vor { $number } Tagen geändert.
    }
finding-recoveries-completed =
    { $number ->
        [one] Das Konto wurde in den letzten 30 Tagen einmal wiederhergestellt.
       *[other] Das Konto wurde in den letzten 30 Tagen { $number }-mal wiederhergestellt.
    }
finding-delivery-failed =
    { $number ->
        [one] In den letzten 30 Tagen kam eine Nachricht an die Adressen und Nummern des Kontos nicht an.
       *[other] In den letzten 30 Tagen kamen { $number } Nachrichten an die Adressen und Nummern des Kontos nicht an.
    }
finding-state-fits = Das Konto ist gelöscht oder gesperrt, wie es im Antrag steht.
finding-state-differs = Das Konto ist nicht so gelöscht oder gesperrt, wie es im Antrag steht.

## The reviewers' desk, and its door

desk-title = Antragsprüfung
desk-lead = Wer auf keinem Weg mehr in ein Konto kommt, stellt einen Antrag. Hier entscheiden Menschen darüber: zwei aus dem Prüfteam, jeder für sich.
desk-script = Die Antragsprüfung braucht Skripte: Jede Anfrage zeigt Ihr Token, und das kann eine Seite ohne Skripte nicht.
desk-token = Token Ihrer Anmeldung
desk-token-hint = Ihre eigene Anmeldung schickt Sie damit hierher. Dieser Tab behält es, bis Sie sich abmelden oder den Tab schließen.
desk-token-missing = Geben Sie das Token Ihrer Anmeldung ein.
desk-token-refused = Dieses Token gilt hier nicht, oder es ist abgelaufen. Melden Sie sich neu an und kommen Sie mit einem neuen wieder.
desk-enter = Antragsprüfung öffnen
desk-leave = Abmelden
desk-left = Sie sind abgemeldet.
desk-loading = Wird geladen …
desk-failed = Die Antragsprüfung ist nicht erreichbar
desk-failed-detail = Es ist nichts verloren. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.
desk-again = Noch einmal versuchen
desk-to-queue = Alle offenen Anträge

## The queue

desk-queue = Anträge
desk-queue-state = Stand
desk-queue-reason = Was passiert ist
desk-queue-any-reason = Alles
desk-queue-contested = Nur Anträge mit Einwand
desk-queue-show = Anzeigen
desk-queue-count =
    { $count ->
        [0] Es gibt keine solchen Anträge.
        [one] 1 Antrag auf dieser Seite.
       *[other] { $count } Anträge auf dieser Seite, die am längsten fälligen zuerst.
    }
desk-queue-claim = Antrag
desk-queue-due = Frist
desk-queue-decisions = Entscheidungen bisher
desk-queue-next = Nächste Seite
desk-state =
    { $state ->
        [open] Offen
        [needs_reply] Antwort der Person steht aus
        [waiting] Genehmigt, Einwände möglich
        [approved] Genehmigt
        [denied] Abgelehnt
        [withdrawn] Zurückgezogen
       *[recovered] Das Konto ist wiederhergestellt
    }
desk-reason =
    { $reason ->
        [contact_changed] Andere Adresse oder Nummer
        [compromised] Konto übernommen
        [deleted] Konto gelöscht
        [suspended] Konto gesperrt
        [second_factor_lost] Zweiter Schritt verloren
       *[other] Etwas anderes
    }
desk-due-days =
    { $count ->
        [one] Fällig in 1 Tag
       *[other] Fällig in { $count } Tagen
    }
desk-due-hours =
    { $count ->
        [0] Fällig in weniger als einer Stunde
        [one] Fällig in 1 Stunde
       *[other] Fällig in { $count } Stunden
    }
desk-overdue-days =
    { $count ->
        [one] Seit 1 Tag überfällig
       *[other] Seit { $count } Tagen überfällig
    }
desk-overdue-hours =
    { $count ->
        [0] Seit weniger als einer Stunde überfällig
        [one] Seit 1 Stunde überfällig
       *[other] Seit { $count } Stunden überfällig
    }
desk-approvals =
    { $count ->
        [0] Keine Genehmigung
        [one] 1 Genehmigung
       *[other] { $count } Genehmigungen
    }
desk-denials =
    { $count ->
        [0] Keine Ablehnung
        [one] 1 Ablehnung
       *[other] { $count } Ablehnungen
    }
desk-contested = Mit Einwand
desk-behind = Wartet hinter anderen

## One claim. $reference: four characters at the end of its name.

desk-claim = Antrag { $reference }: { $reason }
desk-stands = Wie es steht
desk-made = Gestellt
desk-due = Antwort fällig
desk-reply-by = Die Person kann antworten bis
desk-ready-at = Ende der Wartezeit
desk-appeal = Widerspruch
desk-appeal-proof =
    { $proof ->
        [senior] Nachgewiesen wurde eine Adresse oder Nummer, die schon länger zum Konto gehört. Eine Genehmigung genügt.
       *[other] Nachgewiesen wurde eine neuere Adresse oder Nummer oder ein Notfallcode.
    }
desk-contested-means = Jemand, der das Konto schon länger hat, hat Einwand erhoben. Zwei aus dem Prüfteam, die mit diesem Antrag noch nicht befasst waren, müssen entscheiden.
desk-behind-means = Andere Anträge zum Konto kamen früher oder haben mehr Hinweise. Dieser wartet hinter ihnen.
desk-agreed-approvals = Genehmigungen
desk-agreed-denials = Ablehnungen
desk-agreed = { $count } von { $needed } nötigen

desk-evidence = Hinweise
desk-evidence-people = Das sind Hinweise und keine Beweise. Menschen entscheiden.
desk-evidence-finding = Was festgestellt wurde
desk-evidence-weight = Gewicht
desk-evidence-total = Summe
desk-evidence-none = Bisher wurde nichts festgestellt.
desk-suggestion =
    { $suggestion ->
        [approve] Die Hinweise sprechen für: genehmigen
        [ask] Die Hinweise sprechen für: nachfragen
       *[deny] Die Hinweise sprechen für: ablehnen
    }

desk-account = Das Konto
desk-account-none = Die Angaben im Antrag führen zu keinem Konto. Es gibt nichts zurückzugeben.
desk-account-username = Benutzername
desk-account-state = Stand
desk-account-stands =
    { $state ->
        [active] Aktiv
        [deleted] Gelöscht
       *[suspended] Gesperrt
    }
desk-account-second-factor = Zweiter Schritt bei der Anmeldung
desk-account-second-factor-is =
    { $is ->
        [yes] Ja
       *[no] Nein
    }
desk-account-saved-codes = Übrige Notfallcodes
desk-account-contacts = Adressen und Nummern
desk-contact =
    { $kind ->
        [email] E-Mail-Adresse
       *[phone] Telefonnummer
    }
desk-contact-confirmed = Bestätigt: { $at }
desk-contact-unconfirmed = Nicht bestätigt
desk-contact-removed =
    { $why ->
        [replaced] Ersetzt: { $at }
        [lost] Als verloren entfernt: { $at }
        [stolen] Als gestohlen entfernt: { $at }
       *[suspended] Als fremd ausgesetzt: { $at }
    }

desk-lately = Was zuletzt geschah
desk-lately-none = Nichts.
desk-recoveries = Wiederherstellungen
desk-recovery =
    { $what ->
        [requested] Angefordert
        [completed] Abgeschlossen
        [vetoed] Mit Einwand
       *[undone] Rückgängig gemacht
    }
desk-changes = Änderungen an Adressen und Nummern
desk-change =
    { $change ->
        [added] Hinzugefügt
        [replaced] Ersetzt
        [lost] Als verloren entfernt
        [stolen] Als gestohlen entfernt
        [restored] Zurückgeholt
       *[suspended] Als fremd ausgesetzt
    }
desk-failures = Nicht angekommene Nachrichten
desk-failure =
    { $reason ->
        [bounced] Das Postfach gibt es nicht, oder es lehnt alles ab
        [bounced_for_now] Das Postfach war voll oder nicht erreichbar
        [rejected] Wegen des Inhalts abgelehnt
        [refused] Der Anbieter hat die Adresse oder Nummer abgelehnt
        [too_late] Zu spät, um noch zu nützen
        [no_contact] Es gab keine Adresse oder Nummer dafür
        [held] Die Wiederherstellung war pausiert
       *[other] Nicht gesendet
    }
desk-objections = Einwände
desk-objection =
    { $senior ->
        [yes] Von einer Adresse oder Nummer, die schon länger zum Konto gehört
       *[no] Von einer neueren Adresse oder Nummer
    }

desk-said = Was die Person sagt
desk-said-gone = Was gesagt wurde, ist nicht mehr gespeichert.
desk-said-nothing = Die Person hat nichts geschrieben.
desk-said-username = Benutzername, wie er eingegeben wurde
desk-said-reply-to = Antworten gehen an
desk-messages = Nachrichten
desk-message-from =
    { $from ->
        [claimant] Die Person
       *[reviewer] Das Prüfteam
    }
desk-notes = Notizen des Prüfteams
desk-others = Andere Anträge zum Konto
desk-history = Wer nachgesehen und wer gehandelt hat
desk-act-who =
    { $who ->
        [claimant] Die Person
        [contact] Eine Adresse oder Nummer des Kontos
       *[regain] { $service }
    }
desk-act =
    { $what ->
        [looked] Angesehen
        [approve] Genehmigt
        [deny] Abgelehnt
        [ask] Nachgefragt
        [confirmed] Adresse bestätigt
        [answered] Geschrieben
        [withdrawn] Zurückgezogen
        [recovery] Wiederherstellung angefordert
        [objected] Einwand erhoben
        [moved] Frist verschoben
        [reminded] Adressen und Nummern erinnert
        [ready] Weg ins Konto geöffnet
        [lapsed] Geschlossen, weil die Zeit abgelaufen war
       *[recovered] Das Konto ist wiederhergestellt
    }

## A decision

desk-decide = Entscheiden
desk-decide-closed = Jetzt gibt es nichts zu entscheiden.
desk-decide-earlier = Sie haben über diesen Antrag entschieden, bevor jemand Einwand erhoben hat. Jetzt entscheiden andere aus dem Prüfteam, die damit noch nicht befasst waren.
desk-decide-voted = Sie haben über diesen Antrag entschieden. Jemand anderes aus dem Prüfteam muss zustimmen. Nachfragen können Sie weiterhin.
desk-decision = Ihre Entscheidung
desk-decision-missing = Wählen Sie, was geschehen soll.
desk-approve = Genehmigen
desk-deny = Ablehnen
desk-ask = Bei der Person nachfragen
desk-message = Nachricht an die Person
desk-message-hint = Die Person kann sie sofort lesen. Zum Ablehnen und zum Nachfragen ist sie nötig. Schreiben Sie nie, welcher Hinweis gestimmt hat.
desk-message-missing = Schreiben Sie, was die Person lesen soll.
desk-note = Notiz für das Prüfteam
desk-note-hint = Die Person sieht sie nie.
desk-go-on = Weiter
desk-confirm = Stimmt das so?
desk-confirm-yes =
    { $decision ->
        [approve] Ja, genehmigen
        [deny] Ja, ablehnen
       *[ask] Ja, nachfragen
    }
desk-confirm-no = Zurück
desk-approve-first = Das ist die erste Genehmigung. Entschieden ist erst, wenn noch jemand genehmigt.
desk-approve-waits =
    { $days ->
        [one] Das ist die letzte nötige Genehmigung. Alle Adressen und Nummern des Kontos werden benachrichtigt und können Einwand erheben, und der Antrag wartet 1 Tag.
       *[other] Das ist die letzte nötige Genehmigung. Alle Adressen und Nummern des Kontos werden benachrichtigt und können Einwand erheben, und der Antrag wartet { $days } Tage.
    }
desk-approve-reinstates = Das ist die letzte nötige Genehmigung. Die Sperre wird sofort aufgehoben, und die Person wird benachrichtigt.
desk-deny-first = Das ist die erste Ablehnung. Entschieden ist erst, wenn noch jemand ablehnt.
desk-deny-ends = Der Antrag wird abgelehnt und geschlossen, und die Person bekommt Ihre Nachricht.
desk-ask-waits =
    { $days ->
        [one] Die Person bekommt Ihre Frage und hat 1 Tag Zeit für die Antwort.
       *[other] Die Person bekommt Ihre Frage und hat { $days } Tage Zeit für die Antwort.
    }
desk-done =
    { $decision ->
        [approve] Ihre Genehmigung ist gespeichert.
        [deny] Ihre Ablehnung ist gespeichert.
       *[ask] Ihre Frage ist unterwegs.
    }
desk-reload = Antrag neu laden
desk-reload-hint = Was Sie geschrieben haben, bleibt erhalten.
