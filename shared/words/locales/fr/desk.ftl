### What reviewers of claims read.

## What speaks for a claim and against it. $number: days, or how many; see `FindingKind`.

finding-no-account = Les informations de la demande ne mènent à aucun compte.
finding-username-current = La demande indique le nom d’utilisateur du compte.
finding-username-former = La demande indique un ancien nom d’utilisateur du compte.
finding-username-other = La demande indique un autre nom d’utilisateur que celui du compte.
finding-email-current = La demande indique une adresse e-mail du compte.
finding-email-former = La demande indique une ancienne adresse e-mail du compte.
finding-email-other = La demande indique une adresse e-mail qui n’est pas celle du compte.
finding-phone-current = La demande indique un numéro de téléphone du compte.
finding-phone-former = La demande indique un ancien numéro de téléphone du compte.
finding-phone-other = La demande indique un numéro de téléphone qui n’est pas celui du compte.
finding-password-current = La personne connaît le mot de passe actuel. Quelqu’un qui aurait pris le contrôle du compte le connaît aussi.
finding-password-earlier =
    { $number ->
        [one] La personne connaît le mot de passe que le compte avait juste avant l’actuel.
       *[other] La personne connaît un mot de passe plus ancien du compte, { $number } avant l’actuel.
    }
finding-password-other =
    { $number ->
        [one] La demande contient un mot de passe qui n’est pas connu pour ce compte.
       *[other] La demande contient { $number } mots de passe qui ne sont pas connus pour ce compte.
    }
finding-password-not-comparable =
    { $number ->
        [one] Un mot de passe du compte vient d’un autre système et n’a pas pu être comparé.
       *[other] { $number } mots de passe du compte viennent d’un autre système et n’ont pas pu être comparés.
    }
finding-network-seen = La demande vient de l’endroit d’où le compte a été récupéré la dernière fois.
finding-ticket-senior = La personne a prouvé avoir accès à une adresse ou à un numéro que le compte a depuis longtemps.
finding-ticket-other = La personne a prouvé avoir accès à une adresse ou à un numéro plus récent du compte, ou avoir un code de secours.
finding-account-old = Le compte existe depuis plus d’un an ({ $number } jours).
finding-account-young =
    { $number ->
        [0] Le compte existe depuis moins d’un jour.
        [one] Le compte existe depuis { $number } jour.
       *[other] Le compte existe depuis { $number } jours.
    }
finding-contacts-changed =
    { $number ->
        [one] Une adresse ou un numéro a été ajouté ou retiré ces 30 derniers jours.
       *[other] Des adresses et des numéros ont été ajoutés ou retirés { $number } fois ces 30 derniers jours.
    }
finding-password-changed =
    { $number ->
        [0] Le mot de passe a été changé il y a moins d’un jour.
        [one] Le mot de passe a été changé il y a { $number } jour.
       *[other] Le mot de passe a été changé il y a { $number } jours.
    }
finding-recoveries-completed =
    { $number ->
        [one] Le compte a été récupéré une fois ces 30 derniers jours.
       *[other] Le compte a été récupéré { $number } fois ces 30 derniers jours.
    }
finding-delivery-failed =
    { $number ->
        [one] Un message aux adresses et aux numéros du compte a échoué ces 30 derniers jours.
       *[other] { $number } messages aux adresses et aux numéros du compte ont échoué ces 30 derniers jours.
    }
finding-state-fits = Le compte est supprimé ou suspendu, comme le dit la demande.
finding-state-differs = Le compte n’est pas supprimé ou suspendu comme le dit la demande.

## The reviewers' desk, and its door

desk-title = Examen des demandes
desk-lead = Une personne qui n’a plus aucun moyen de récupérer son compte fait une demande. Ici, des personnes en décident : deux membres de l’équipe d’examen, chacun de son côté.
desk-script = Cette page a besoin de scripts : chaque requête présente votre jeton, ce qu’une page sans scripts ne peut pas faire.
desk-token = Jeton de votre connexion
desk-token-hint = Votre propre page de connexion vous envoie ici avec ce jeton. Cet onglet le garde jusqu’à ce que vous vous déconnectiez ou le fermiez.
desk-token-missing = Entrez le jeton de votre connexion.
desk-token-refused = Ce jeton n’est pas valable ici, ou il a expiré. Reconnectez-vous et revenez avec un nouveau jeton.
desk-enter = Commencer l’examen
desk-leave = Se déconnecter
desk-left = La déconnexion est faite.
desk-loading = Chargement…
desk-failed = L’examen des demandes est inaccessible
desk-failed-detail = Rien n’est perdu. Vérifiez votre connexion et réessayez.
desk-again = Réessayer
desk-to-queue = Toutes les demandes ouvertes

## The queue

desk-queue = Demandes
desk-queue-state = État
desk-queue-reason = Ce qui s’est passé
desk-queue-any-reason = Tout
desk-queue-contested = Seulement les demandes avec opposition
desk-queue-show = Afficher
desk-queue-count =
    { $count ->
        [0] Aucune demande ne correspond.
        [one] { $count } demande sur cette page.
       *[other] { $count } demandes sur cette page, les échéances les plus anciennes d’abord.
    }
desk-queue-claim = Demande
desk-queue-due = Échéance
desk-queue-decisions = Décisions jusqu’ici
desk-queue-next = Page suivante
desk-state =
    { $state ->
        [open] Ouverte
        [needs_reply] Réponse attendue de la personne
        [waiting] Approuvée, opposition possible
        [approved] Approuvée
        [denied] Refusée
        [withdrawn] Retirée
       *[recovered] Le compte est récupéré
    }
desk-reason =
    { $reason ->
        [contact_changed] Autre adresse ou autre numéro
        [compromised] Compte piraté
        [deleted] Compte supprimé
        [suspended] Compte suspendu
        [second_factor_lost] Deuxième étape de connexion perdue
       *[other] Autre chose
    }
desk-due-days =
    { $count ->
        [one] Échéance dans { $count } jour
       *[other] Échéance dans { $count } jours
    }
desk-due-hours =
    { $count ->
        [0] Échéance dans moins d’une heure
        [one] Échéance dans { $count } heure
       *[other] Échéance dans { $count } heures
    }
desk-overdue-days =
    { $count ->
        [one] En retard de { $count } jour
       *[other] En retard de { $count } jours
    }
desk-overdue-hours =
    { $count ->
        [0] En retard de moins d’une heure
        [one] En retard de { $count } heure
       *[other] En retard de { $count } heures
    }
desk-approvals =
    { $count ->
        [0] Aucune approbation
        [one] { $count } approbation
       *[other] { $count } approbations
    }
desk-denials =
    { $count ->
        [0] Aucun refus
        [one] { $count } refus
       *[other] { $count } refus
    }
desk-contested = Avec opposition
desk-behind = En attente derrière d’autres

## One claim. $reference: four characters at the end of its name.

desk-claim = Demande { $reference } : { $reason }
desk-stands = Où elle en est
desk-made = Date de la demande
desk-due = Échéance de la réponse
desk-reply-by = La personne peut répondre jusqu’au
desk-ready-at = Fin de l’attente
desk-appeal = Contestation
desk-appeal-proof =
    { $proof ->
        [senior] La personne a prouvé avoir accès à une adresse ou à un numéro que le compte a depuis longtemps. Une seule approbation suffit.
       *[other] La personne a prouvé avoir accès à une adresse ou à un numéro plus récent, ou avoir un code de secours.
    }
desk-contested-means = Une personne qui a le compte depuis longtemps s’est opposée. Deux membres de l’équipe qui ne connaissent pas cette demande doivent décider.
desk-behind-means = D’autres demandes pour ce compte sont arrivées avant ou sont mieux étayées. Celle-ci attend derrière elles.
desk-agreed-approvals = Approbations
desk-agreed-denials = Refus
desk-agreed = { $count } sur { $needed } nécessaires

desk-evidence = Indices
desk-evidence-people = Ce sont des indices, pas des preuves. Des personnes décident.
desk-evidence-finding = Ce qui a été constaté
desk-evidence-weight = Poids
desk-evidence-total = Total
desk-evidence-none = Rien n’a été constaté jusqu’ici.
desk-suggestion =
    { $suggestion ->
        [approve] Les indices suggèrent d’approuver
        [ask] Les indices suggèrent de poser une question
       *[deny] Les indices suggèrent de refuser
    }

desk-account = Le compte
desk-account-none = Les informations de la demande ne mènent à aucun compte. Il n’y a rien à rendre.
desk-account-username = Nom d’utilisateur
desk-account-state = État
desk-account-stands =
    { $state ->
        [active] Actif
        [deleted] Supprimé
       *[suspended] Suspendu
    }
desk-account-second-factor = Deuxième étape de connexion
desk-account-second-factor-is =
    { $is ->
        [yes] Oui
       *[no] Non
    }
desk-account-saved-codes = Codes de secours restants
desk-account-contacts = Adresses et numéros
desk-contact =
    { $kind ->
        [email] Adresse e-mail
       *[phone] Numéro de téléphone
    }
desk-contact-confirmed = Confirmation : { $at }
desk-contact-unconfirmed = Sans confirmation
desk-contact-removed =
    { $why ->
        [replaced] Remplacement : { $at }
        [lost] Retrait pour perte : { $at }
        [stolen] Retrait pour vol : { $at }
       *[suspended] Suspension, car à quelqu’un d’autre : { $at }
    }

desk-lately = Ce qui s’est passé récemment
desk-lately-none = Rien.
desk-recoveries = Récupérations
desk-recovery =
    { $what ->
        [requested] Demandée
        [completed] Terminée
        [vetoed] Bloquée par une opposition
       *[undone] Annulée
    }
desk-changes = Changements d’adresses et de numéros
desk-change =
    { $change ->
        [added] Ajout
        [replaced] Remplacement
        [lost] Retrait pour perte
        [stolen] Retrait pour vol
        [restored] Rétablissement
       *[suspended] Suspension, car à quelqu’un d’autre
    }
desk-failures = Messages non arrivés
desk-failure =
    { $reason ->
        [bounced] La boîte de réception n’existe pas ou refuse tout
        [bounced_for_now] La boîte de réception était pleine ou indisponible
        [rejected] Refusé à cause de son contenu
        [refused] L’opérateur a refusé l’adresse ou le numéro
        [too_late] Trop tard pour être utile
        [no_contact] Il n’y avait nulle part où l’envoyer
        [held] La récupération était en pause
       *[other] Non envoyé
    }
desk-objections = Oppositions
desk-objection =
    { $senior ->
        [yes] Depuis une adresse ou un numéro que le compte a depuis longtemps
       *[no] Depuis une adresse ou un numéro plus récent
    }

desk-said = Ce que dit la personne
desk-said-gone = Ce qui a été dit n’est plus conservé.
desk-said-nothing = La personne n’a rien écrit.
desk-said-username = Nom d’utilisateur tel qu’il a été saisi
desk-said-reply-to = Les réponses vont à
desk-messages = Échanges
desk-message-from =
    { $from ->
        [claimant] La personne
       *[reviewer] L’équipe d’examen
    }
desk-notes = Notes de l’équipe d’examen
desk-others = Autres demandes pour ce compte
desk-history = Qui a consulté et qui a agi
desk-act-who =
    { $who ->
        [claimant] La personne
        [contact] Une adresse ou un numéro du compte
       *[regain] { $service }
    }
desk-act =
    { $what ->
        [looked] Consultation
        [approve] Approbation
        [deny] Refus
        [ask] Question
        [confirmed] Confirmation de l’adresse
        [answered] Message
        [withdrawn] Retrait de la demande
        [recovery] Récupération demandée
        [objected] Opposition
        [moved] Échéance changée
        [reminded] Rappel aux adresses et aux numéros
        [ready] Ouverture de la récupération
        [lapsed] Demande close, délai dépassé
       *[recovered] Le compte est récupéré
    }

## A decision

desk-decide = Décider
desk-decide-closed = Il n’y a rien à décider pour l’instant.
desk-decide-earlier = Vous avez pris une décision sur cette demande avant une opposition. Maintenant, des membres de l’équipe qui ne la connaissent pas décident.
desk-decide-voted = Vous avez pris votre décision sur cette demande ; une autre personne de l’équipe doit être d’accord. Vous pouvez encore poser une question.
desk-decision = Votre décision
desk-decision-missing = Choisissez ce qu’il faut faire.
desk-approve = Approuver
desk-deny = Refuser
desk-ask = Poser une question à la personne
desk-message = Message à la personne
desk-message-hint = La personne peut le lire aussitôt. Il est nécessaire pour refuser et pour poser une question. Ne dites jamais quel indice était juste.
desk-message-missing = Écrivez ce que la personne doit lire.
desk-note = Note pour l’équipe d’examen
desk-note-hint = La personne ne la voit jamais.
desk-go-on = Continuer
desk-confirm = Est-ce bien cela ?
desk-confirm-yes =
    { $decision ->
        [approve] Oui, approuver
        [deny] Oui, refuser
       *[ask] Oui, poser la question
    }
desk-confirm-no = Revenir
desk-approve-first = C’est la première approbation. Rien n’est décidé tant qu’une deuxième personne n’a pas approuvé aussi.
desk-approve-waits =
    { $days ->
        [one] C’est la dernière approbation nécessaire. Toutes les adresses et tous les numéros du compte sont prévenus et peuvent s’opposer, et la demande attend { $days } jour.
       *[other] C’est la dernière approbation nécessaire. Toutes les adresses et tous les numéros du compte sont prévenus et peuvent s’opposer, et la demande attend { $days } jours.
    }
desk-approve-reinstates = C’est la dernière approbation nécessaire. La suspension est levée aussitôt, et la personne est prévenue.
desk-deny-first = C’est le premier refus. Rien n’est décidé tant qu’une deuxième personne n’a pas refusé aussi.
desk-deny-ends = La demande est refusée et close, et la personne reçoit votre message.
desk-ask-waits =
    { $days ->
        [one] La personne reçoit votre question et a { $days } jour pour répondre.
       *[other] La personne reçoit votre question et a { $days } jours pour répondre.
    }
desk-done =
    { $decision ->
        [approve] Votre approbation est enregistrée.
        [deny] Votre refus est enregistré.
       *[ask] Votre question est en route.
    }
desk-reload = Recharger la demande
desk-reload-hint = Ce que vous avez écrit est conservé.
