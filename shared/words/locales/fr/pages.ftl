### What the pages say. An id begins with its page.
###
### $service: the service's name. $reference: four characters that the message has too.

## Around every page

frame-title = { $page } · { $service }
frame-title-problem = Problème : { $page } · { $service }
frame-skip = Aller au contenu
frame-home = { $service } : récupérer votre compte
frame-help = Un problème ?
frame-help-errors = Voir ce que signifie chaque erreur
frame-help-again = Recommencer
frame-help-else = Il s’est passé autre chose
frame-support = Écrire à l’assistance
frame-privacy = Confidentialité
frame-legal = Mentions légales
frame-language = Langue
frame-sending = Envoi en cours…
frame-offline = Vous êtes hors connexion. Rien n’est perdu : l’envoi se fera tout seul dès que vous serez en ligne.
frame-retrying = La connexion a échoué. Rien n’est perdu : nous réessayons.
frame-wait-minute = Il faut attendre une minute au maximum.
frame-wait-quarter = Il faut attendre un quart d’heure au maximum.
frame-wait-hour = Il faut attendre une heure au maximum.
frame-wait-day = Il faut attendre une journée au maximum.
frame-request = Si vous écrivez à l’assistance, indiquez ceci : { $request_id }

## The first page

front-title = Récupérez votre compte
front-lead = Que s’est-il passé ?
front-forgot = J’ai oublié mon mot de passe
    .hint = Nous vous envoyons un message, puis vous choisissez un nouveau mot de passe.
front-no-message = Je n’ai pas reçu le message
    .hint = Redemandez-le ou recevez-le par un autre moyen.
front-new-contact = J’ai changé de numéro ou d’adresse
    .hint = Utilisez une autre adresse, un autre numéro ou un code de secours.
front-saved-code = J’ai un code de secours
    .hint = Il remplace le message.
front-lost-phone = J’ai perdu mon téléphone, ou on me l’a volé
    .hint = Récupérez le compte par un autre moyen et déconnectez ce téléphone.
front-taken-over = Quelqu’un d’autre a accédé à mon compte
    .hint = Déconnectez cette personne et annulez ce qu’elle a changé.
front-deleted = Mon compte a été supprimé
    .hint = Vous pouvez le restaurer pendant un certain temps.
front-suspended = Mon compte est suspendu
    .hint = Découvrez pourquoi et jusqu’à quand.
front-second-factor = Je ne peux plus faire la deuxième étape de connexion
    .hint = Celle qui demande un téléphone ou une clé de sécurité après le mot de passe.
front-error = J’ai vu un message d’erreur
    .hint = Découvrez ce qu’il veut dire et ce qu’il faut faire.
front-claim = Rien de tout cela ne fonctionne
    .hint = Faites une demande de récupération : parlez-nous de votre compte, et des personnes l’examinent.
front-claim-status = J’ai fait une demande de récupération
    .hint = Voyez où elle en est et répondez-nous.

## Asking for a way back

recover-title = Récupérez votre compte
recover-lead = Indiquez l’une de ces informations. Si elle correspond à un compte, un message est envoyé à une adresse ou à un numéro de ce compte.
recover-identifier = Adresse e-mail, numéro de téléphone ou nom d’utilisateur
recover-identifier-hint = Commencez un numéro de téléphone par + et l’indicatif du pays.
recover-identifier-missing = Entrez votre adresse e-mail, votre numéro de téléphone ou votre nom d’utilisateur.
recover-identifier-invalid = Ce n’est pas une adresse e-mail, un numéro de téléphone ni un nom d’utilisateur. Vérifiez la saisie.
recover-channel = Comment recevoir le message
recover-channel-email = Par e-mail
recover-channel-sms = Par SMS
recover-channel-either = Peu importe
recover-submit = Envoyer le message
recover-else = Compte supprimé, suspendu ou piraté ? Nouveau numéro ? Dites ce qui s’est passé

## The message is on its way, if there is one

sent-title = Consultez vos messages
sent-lead = Si un compte correspond à ce que vous avez saisi, un message vient de lui être envoyé.
sent-reference = Référence : { $reference }
sent-reference-hint = Le bon message contient cette référence.
sent-code = Code du message
sent-code-hint =
    { $digits ->
        [one] { $digits } chiffre
       *[other] { $digits } chiffres
    }. Les espaces ne comptent pas.
sent-code-missing = Entrez le code du message.
sent-code-invalid =
    Un code contient { $digits ->
        [one] { $digits } chiffre
       *[other] { $digits } chiffres
    }. Vérifiez-le et entrez-le de nouveau.
sent-code-good =
    Un code est valable { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
sent-submit = Continuer
sent-link = Vous pouvez aussi ouvrir le lien du message.
sent-saved = J’ai un code de secours
sent-tries-left =
    { $left ->
        [0] Plus d’essai possible. Ouvrez plutôt le lien du message, ou recommencez.
        [one] Il vous reste { $left } essai.
       *[other] Il vous reste { $left } essais.
    }
sent-verified = Vous avez prouvé que ce compte est à vous. Il reste une étape.
sent-verified-next = Choisir un nouveau mot de passe
sent-verified-lost = Le code était le bon, mais ce navigateur n’a plus ce qu’il faut pour continuer. Demandez un autre message et entrez son code, ou recommencez.
sent-nothing = Vous n’avez rien reçu ?
sent-advice-wait = Patientez quelques minutes.
sent-advice-spam = Regardez dans les courriers indésirables et cherchez { $service }.
sent-advice-right = Vérifiez que ce que vous avez saisi est correct et fait partie du compte. Sinon, recommencez.
sent-advice-blocks = Vérifiez si vous bloquez les expéditeurs inconnus, si un filtre met leurs messages de côté ou si la boîte de réception est pleine.
sent-advice-channel = Recevez le message par un autre moyen.
sent-advice-more = Autres solutions
sent-resend = Renvoyer
sent-resend-email = Envoyer par e-mail
sent-resend-sms = Envoyer par SMS
sent-resend-wait = Vous pourrez le redemander dans { $wait }.
sent-resend-ready = Vous pouvez le redemander maintenant.
sent-resend-left =
    { $left ->
        [0] C’était le dernier message. Si vous n’avez rien reçu, recommencez.
        [one] Vous pouvez le redemander encore { $left } fois.
       *[other] Vous pouvez le redemander encore { $left } fois.
    }
sent-resent = S’il y a un compte, un autre message vient de lui être envoyé. Utilisez le plus récent : sa référence est { $reference }.
sent-again = Recommencer

## A saved code in the place of a message

saved-title = Entrez un code de secours
saved-lead = Il remplace le message.
saved-code = Code de secours
saved-code-hint = L’un des dix codes que vous avez imprimés ou notés. Majuscules ou minuscules, espaces et tirets n’ont pas d’importance.
saved-code-missing = Entrez l’un de vos codes de secours.
saved-code-invalid = Un code de secours contient 28 lettres et chiffres. Vérifiez-le et entrez-le de nouveau.
saved-code-incorrect = Ce n’est pas un code de secours de ce compte, ou il a déjà servi. Vérifiez-le ou entrez-en un autre.
saved-back = Entrer plutôt le code du message

## Where a link leads

link-title = Récupérez votre compte
link-lead = Encore une étape : continuez et choisissez un nouveau mot de passe.
link-submit = Continuer
link-incomplete = Ce lien est incomplet. Ouvrez-le de nouveau depuis le message, ou copiez-le en entier.
link-no-script = Sans scripts, cette page ne peut pas lire le lien toute seule. Voici ce que vous pouvez faire :
link-code = Entrez le code du même message là où vous l’avez demandé
link-paste = Ou collez ici le lien entier
link-paste-hint = Il commence par { $address }
link-paste-invalid = Ce n’est pas le lien entier. Copiez-le depuis le message, du début à la fin.

## The new password

password-title = Choisissez un nouveau mot de passe
password-account = Pour le compte « { $username } »
password-time =
    Vous avez { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } pour cette étape.
password-rules = Un bon mot de passe
password-rule-length =
    contient au moins { $minimum ->
        [one] { $minimum } caractère
       *[other] { $minimum } caractères
    }, de n’importe quel type, espaces compris
password-rule-guess = est difficile à deviner : quelques mots sans rapport entre eux conviennent bien
password-rule-personal = n’est pas formé de votre nom d’utilisateur, de votre adresse ou du nom { $service }
password-rule-used =
    { $last ->
        [one] n’est pas votre dernier mot de passe
       *[other] n’est aucun de vos { $last } derniers mots de passe
    }
password-field = Nouveau mot de passe
password-show = Afficher le mot de passe
password-hide = Masquer le mot de passe
password-strength-label = Solidité du mot de passe
password-strength =
    { $score ->
        [3] Difficile à deviner.
       *[4] Très difficile à deviner.
    }
password-submit = Enregistrer le mot de passe
password-compromised = Quelqu’un d’autre a accédé à mon compte
password-compromised-hint = Les adresses et les numéros ajoutés ces 30 derniers jours ne fonctionneront plus, ceux retirés pendant cette période seront rétablis et les codes de secours ne seront plus valables.
password-ends = Tous vos appareils seront déconnectés.
password-missing = Entrez un nouveau mot de passe.
password-too-short =
    Choisissez-le plus long : il faut au moins { $minimum ->
        [one] { $minimum } caractère
       *[other] { $minimum } caractères
    }.
password-too-long =
    Choisissez-le plus court : { $maximum ->
        [one] { $maximum } caractère
       *[other] { $maximum } caractères
    } au maximum.
password-too-weak = Rendez-le plus difficile à deviner : ajoutez un ou deux mots sans rapport avec les autres.
password-personal = Retirez votre nom d’utilisateur, votre adresse et le nom { $service }, ou ajoutez-y beaucoup d’autres caractères.
password-used-before =
    Choisissez un mot de passe que vous n’avez jamais utilisé : celui-ci est { $last ->
        [one] votre dernier mot de passe
       *[other] l’un de vos { $last } derniers mots de passe
    }.
hint-common = Ce mot de passe est l’un des premiers que l’on essaie.
hint-similar = Il ressemble trop à l’un des premiers que l’on essaie.
hint-keyboard = Des touches côte à côte sont faciles à deviner.
hint-repeat = Répéter des lettres ou des mots n’aide pas beaucoup.
hint-sequence = Les suites comme abc ou 6543 sont faciles à deviner.
hint-date = Les dates et les années sont faciles à deviner.
hint-word = Un seul mot est facile à deviner.
hint-name = Les noms et prénoms sont faciles à deviner.
hint-words = Ajoutez un ou deux mots auxquels peu de gens penseraient.
hint-capitals = Les majuscules n’aident pas beaucoup.
hint-reversed = Écrire des mots à l’envers n’aide pas beaucoup.
hint-substitution = Écrire @ pour a ou 3 pour e n’aide pas beaucoup.
password-over = Cette étape est terminée
password-over-done = Si vous venez d’enregistrer un nouveau mot de passe, tout est en ordre : utilisez-le pour vous connecter.
password-over-again = Sinon, recommencez. Rien d’autre n’a changé.
password-kept = Vous reprenez là où vous en étiez. Choisissez un autre mot de passe.

## One account of several

choose-title = Quel compte ?
choose-lead = Votre adresse ou votre numéro sert à plusieurs comptes.
choose-which = Compte à récupérer
choose-missing = Choisissez l’un des comptes.

## A deleted account

restore-title = Restaurez votre compte
restore-lead = Ce compte est supprimé. Vous pouvez le restaurer jusqu’au { $until }.
restore-submit = Restaurer avec le mot de passe que je connais
restore-or = Ou restaurez-le avec un nouveau mot de passe :
restore-needs-password = Son mot de passe a été changé peu avant la suppression du compte : il en faut donc un nouveau.

## An account that is not open

suspended-title = Votre compte est suspendu
suspended-until = Il est suspendu jusqu’au { $until }. Ensuite, vous pourrez de nouveau l’utiliser.
suspended-for-good = Il est suspendu, sans date de fin.
suspended-reason = Motif indiqué : { $reason }
suspended-appeal = Vous avez prouvé que ce compte est à vous. Vous pouvez contester la suspension ; un nouveau mot de passe n’y met pas fin.
contact-title = Il faut une preuve de plus
contact-why = Ce compte demande une deuxième étape de connexion : un code de secours ne suffit donc pas. Votre code de secours n’est pas perdu.
contact-how = Entrez aussi le code du message, ou ouvrez son lien.
contact-enter = Entrer le code

## The last resort: a claim, which people judge

claim-title = Faites une demande de récupération
claim-lead = Cette page est pour vous si plus aucune adresse, aucun numéro ni aucun code de secours de votre compte ne fonctionne.
claim-first = L’un d’eux fonctionne encore ? Cela ne prendra alors que quelques minutes.
claim-steps = Comment cela se passe
claim-step-people =
    Vous confirmez votre adresse e-mail. Ensuite, des personnes lisent votre demande, et vous avez une réponse sous { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }. Aucune machine ne décide.
claim-step-wait =
    Si elles l’approuvent, il faut attendre { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    }. Pendant ce temps, nous prévenons toutes les adresses et tous les numéros que nous connaissons pour ce compte, afin que son titulaire puisse s’opposer.
claim-step-back = Ensuite, un e-mail vous permet de récupérer le compte.
claim-kept = Ce que devient ce que vous saisissez
claim-kept-for = Cela sert à savoir si le compte est à vous et à vous répondre. Nous n’en faisons rien d’autre.
claim-kept-passwords = Les mots de passe sont comparés aussitôt et ne sont jamais conservés.
claim-kept-text =
    Ce que vous écrivez et votre adresse e-mail sont effacés { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } après la fin de la demande.
claim-kept-decision =
    La décision est effacée { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } après la fin de la demande.
claim-reason = Que s’est-il passé ?
claim-reason-other = Autre chose
claim-reason-missing = Choisissez ce qui s’est passé.
claim-account = De quel compte s’agit-il ?
claim-account-hint = Une seule de ces informations suffit. Laissez vide ce que vous avez oublié.
claim-account-missing = Entrez le nom d’utilisateur, l’adresse e-mail ou le numéro de téléphone du compte.
claim-username = Nom d’utilisateur
claim-username-invalid = Ce n’est pas un nom d’utilisateur. Vérifiez la saisie, ou laissez ce champ vide.
claim-email = Adresse e-mail du compte
claim-email-hint = Celle que le compte avait, même si vous ne pouvez plus la consulter.
claim-email-invalid = Ce n’est pas une adresse e-mail. Vérifiez la saisie.
claim-phone = Numéro de téléphone du compte
claim-phone-invalid = Ce n’est pas un numéro de téléphone. Commencez par + et l’indicatif du pays, ou laissez ce champ vide.
claim-passwords = Vos anciens mots de passe
claim-passwords-hint = Même les très anciens aident. Ils ne sont montrés à personne.
claim-passwords-more = Autres mots de passe
claim-passwords-again = Les mots de passe ne sont pas conservés : entrez-les de nouveau.
claim-passwords-long = L’un des mots de passe est trop long.
claim-password = Ancien mot de passe { $number }
claim-statement = Racontez-nous
claim-statement-hint = Quand avez-vous utilisé le compte pour la dernière fois, et qu’est-ce qui a changé depuis ? N’écrivez jamais de mot de passe ici.
claim-text-most =
    { $most ->
        [one] { $most } caractère
       *[other] { $most } caractères
    } au maximum.
claim-text-long =
    Raccourcissez ce texte : { $most ->
        [one] { $most } caractère
       *[other] { $most } caractères
    } au maximum.
claim-reply = Votre adresse e-mail actuelle
claim-reply-hint = Une adresse que vous pouvez consulter : la réponse y sera envoyée.
claim-reply-missing = Entrez une adresse e-mail que vous pouvez consulter.
claim-submit = Envoyer la demande

## How a claim stands

claim-status-title = Votre demande
claim-unconfirmed =
    Il reste une étape : ouvrez le lien de l’e-mail que nous vous envoyons maintenant. Vous avez { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    }. Personne ne lit la demande avant.
claim-unconfirmed-until = Vous aurez ensuite une réponse au plus tard le { $until }.
claim-unconfirmed-wrong = L’adresse e-mail n’était pas la bonne ? Refaites la demande.
claim-write-down = Notez ceci
claim-write-down-lead = Avec le numéro et la clé, vous voyez où en est votre demande sur n’importe quel appareil. La clé n’est affichée que maintenant. Les liens de nos e-mails mènent aussi ici.
claim-number = Numéro de la demande
claim-key = Clé de la demande
claim-open = Des personnes lisent votre demande. Vous aurez une réponse au plus tard le { $until }, par e-mail et ici.
claim-moved = C’est plus tard que ce que nous avions annoncé : cela prend plus de temps.
claim-contested = Quelqu’un s’est opposé à votre demande : d’autres personnes l’examinent donc de nouveau. Vous aurez une réponse au plus tard le { $until }, par e-mail et ici.
claim-needs-reply = Il nous faut plus d’informations. Répondez à la question ci-dessous au plus tard le { $until }, sinon la demande prend fin.
claim-waiting = Votre demande est approuvée. Vous pourrez récupérer le compte à partir du { $from }.
claim-waiting-why = D’ici là, nous prévenons toutes les adresses et tous les numéros que nous connaissons pour ce compte, afin que son titulaire puisse s’opposer. Vous n’avez rien à faire : nous vous écrirons le moment venu.
claim-approved = Votre demande est approuvée. Vous pouvez récupérer le compte jusqu’au { $until }.
claim-approved-next = Nous envoyons un code et un lien à l’adresse e-mail que vous avez donnée.
claim-recover = Récupérer mon compte
claim-reinstated = Votre demande est approuvée : la suspension est levée. Vous pouvez de nouveau vous connecter.
claim-denied = Votre demande est refusée. Vous trouverez le motif dans notre message ci-dessous.
claim-denied-else = Vous vous souvenez d’autre chose ? Faites une nouvelle demande.
claim-withdrawn = Cette demande est close : elle a été retirée, ou son délai est dépassé. Rien n’a changé dans le compte.
claim-recovered = Vous avez récupéré votre compte, et cette demande est close.
claim-talk = Messages échangés
claim-from-you = Vous, { $at }
claim-from-us = { $service }, { $at }
claim-answer = Votre réponse
claim-message = Quelque chose à ajouter ?
claim-message-hint = N’écrivez jamais de mot de passe ici.
claim-message-missing = Écrivez d’abord quelque chose.
claim-message-submit = Envoyer
claim-withdraw = Retirer la demande
claim-withdraw-lead = La demande prend fin, et plus personne ne la lit. Vous pouvez en faire une nouvelle.
claim-withdraw-submit = Oui, la retirer
claim-find-lead = Ouvrez le lien de l’un de nos e-mails au sujet de la demande, ou entrez ce que vous avez noté.
claim-find-unknown = Aucune demande ne porte ce numéro avec cette clé. Vérifiez la saisie.
claim-link-lead = Encore une étape : continuez pour voir votre demande.

## An appeal against a suspension

appeal-title = Contester la suspension
appeal-lead =
    Dites pourquoi la suspension n’est pas justifiée. Des personnes vous lisent, et vous avez une réponse sous { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }. Aucune machine ne décide.
appeal-statement = Pourquoi n’est-elle pas justifiée ?
appeal-statement-missing = Écrivez pourquoi la suspension n’est pas justifiée.
appeal-submit = Envoyer la contestation
appeal-late = Ce que vous avez écrit est toujours là. Indiquez de quel compte il s’agit, et envoyez le tout comme demande de récupération.
appeal-first = Prouvez d’abord que le compte est à vous : commencez comme pour un mot de passe oublié, puis entrez le code que nous vous envoyons. Vous pourrez ensuite contester la suspension.
appeal-else = Plus aucune adresse, aucun numéro ni aucun code de secours du compte ne fonctionne ? Faites alors une demande de récupération.

## Done

done-title = Votre nouveau mot de passe est enregistré
done-lead = Utilisez-le maintenant pour vous connecter.
done-sign-in = Se connecter
done-not-signed-in = La récupération du compte ne vous connecte pas automatiquement.
done-signed-out = Tous les appareils sont déconnectés, les vôtres comme ceux de toute autre personne.
done-told = Toutes les adresses et tous les numéros confirmés du compte reçoivent un message d’information.
done-saved = Ce nouveau code de secours remplace celui que vous avez utilisé :
done-saved-once = Notez-le maintenant : il n’est affiché qu’ici. Les autres codes de votre feuille restent valables.

## This was not me

veto-title = Ce n’était pas moi
veto-lead = Vous avez reçu un message que vous n’avez pas demandé ? Bloquez ce qui a été lancé.
veto-what = Quand vous appuyez sur le bouton :
veto-what-stops = le code et le lien de ce message ne fonctionnent plus
veto-what-password = si votre mot de passe a été changé, vous pouvez ensuite en choisir un nouveau
veto-what-claim = si quelqu’un a fait une demande de récupération pour votre compte, les personnes qui décident apprennent que vous vous y opposez
veto-submit = Ce n’était pas moi
veto-incomplete = Ce lien est incomplet. Ouvrez-le de nouveau depuis le message, ou copiez-le en entier.
veto-no-script = Sans scripts, cette page ne peut pas lire le lien toute seule.
veto-paste = Collez ici le lien entier
veto-paste-hint = Il commence par { $address }
veto-paste-invalid = Ce n’est pas le lien entier. Copiez-le depuis le message, du début à la fin.
veto-done-title = C’est bloqué
veto-done-lead = Le code et le lien de ce message ne fonctionnent plus.
veto-done-changed = Votre mot de passe a été changé ? Récupérez votre compte maintenant et choisissez-en un nouveau.
veto-done-recover = Récupérer le compte
veto-done-claim-title = Votre opposition est enregistrée
veto-done-claim-lead = Les personnes qui décident de cette demande savent maintenant que vous vous y opposez.
veto-done-claim-what = Si le compte a votre adresse ou votre numéro depuis un certain temps, la demande n’aboutit pas pour l’instant : d’autres personnes l’examinent de nouveau.
hold-title = Les tentatives continuent ?
hold-lead =
    Vous pouvez mettre en pause la récupération par message pendant { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    } : aucun code ni aucun lien n’ouvrira alors le compte. Vous pourrez mettre fin à la pause avec un lien, et les codes de secours continueront de fonctionner.
hold-submit =
    Mettre en pause pendant { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    }
held-title = La récupération est en pause
held-lead = Jusqu’au { $until }, aucun code ni aucun lien de message n’ouvre le compte.
held-still = Si vous devez récupérer le compte vous-même, demandez un message : vos adresses les plus anciennes recevront un lien qui met fin à la pause. Les codes de secours fonctionnent toujours.
held-not-title = La récupération n’est pas en pause
held-not-lead = Ce n’est possible que depuis une adresse ou un numéro présents depuis longtemps sur le compte, et une seule fois en 7 jours. Ce que vous avez signalé est quand même bloqué.

## What to do when something else happened, step by step

help-none = Si rien de tout cela ne fonctionne
help-none-claim = Plus aucune adresse, aucun numéro ni aucun code de secours de votre compte ne fonctionne ? Faites une demande de récupération : des personnes l’examinent.
help-none-support = Écrivez-nous et dites-nous ce qui s’est passé. N’envoyez jamais de mot de passe ni de code.
help-none-else = Voir les autres situations
help-no-message-nobody = Rien n’est envoyé à une adresse ou à un numéro qui n’a pas de compte, et aucune page ne le dit : ainsi, personne ne peut savoir qui a un compte ici.
help-no-message-number = Vous attendez un SMS ? Vérifiez que votre téléphone a du réseau et qu’il accepte les messages d’expéditeurs inconnus.
help-no-message-other = Recommencez avec une autre adresse, un autre numéro ou le nom d’utilisateur de votre compte.
help-no-message-claim = Plus rien ne fonctionne, et vous n’avez pas de code de secours ? Faites alors une demande de récupération : des personnes l’examinent.
help-no-message-back = Revenir au code
help-new-contact-other = Votre compte a une autre adresse ou un autre numéro ? Entrez cette adresse ou ce numéro.
help-new-contact-old = Vous pouvez encore lire les messages envoyés à l’ancienne adresse ou à l’ancien numéro ? Entrez l’ancienne adresse ou l’ancien numéro : après un changement, cela fonctionne encore pendant un certain temps.
help-new-contact-saved = Vous avez des codes de secours ? Entrez votre nom d’utilisateur, puis utilisez l’un de ces codes à la place d’un message.
help-saved-code-start = Entrez votre nom d’utilisateur, ou une adresse ou un numéro de votre compte.
help-saved-code-enter = Sur la page suivante, choisissez « J’ai un code de secours » et entrez-en un.
help-saved-code-factor = Votre compte demande une deuxième étape de connexion ? Il faut alors aussi le code d’un message.
help-lost-phone-number = Faites bloquer la carte SIM du téléphone et demandez-en une nouvelle avec le même numéro : vous recevrez de nouveau les SMS.
help-lost-phone-other = D’ici là, entrez votre adresse e-mail, ou votre nom d’utilisateur et un code de secours.
help-lost-phone-password = Choisissez un nouveau mot de passe : tous vos appareils seront déconnectés, y compris le téléphone perdu.
help-taken-over-mailbox = Quelqu’un d’autre peut lire vos e-mails ? Changez d’abord le mot de passe de votre messagerie.
help-taken-over-oldest = Entrez l’adresse ou le numéro que votre compte a depuis le plus longtemps. Les plus anciens comptent plus que les récents : un intrus ne gagne donc rien à ajouter les siens.
help-taken-over-tick = En choisissant le nouveau mot de passe, cochez « Quelqu’un d’autre a accédé à mon compte » : les adresses, les numéros et les codes de secours modifiés récemment seront rétablis ou bloqués. Tous les appareils seront déconnectés.
help-taken-over-veto = Vous avez reçu un message sur quelque chose que vous n’avez pas fait ? Ouvrez le lien qu’il contient et indiquez que ce n’était pas vous.
help-deleted-start = Entrez votre nom d’utilisateur, ou une adresse ou un numéro du compte, comme pour un mot de passe oublié.
help-deleted-date = Vous verrez ensuite jusqu’à quand vous pouvez récupérer le compte, et vous pourrez le restaurer.
help-deleted-mailbox = Vous n’avez plus accès à votre messagerie ni à votre numéro ? Faites une demande de récupération bien avant cette date : des personnes l’examinent, et cela prend quelques jours.
help-deleted-late = Après cette date, il est perdu définitivement, pour tout le monde.
help-suspended-start = Entrez votre nom d’utilisateur, ou une adresse ou un numéro du compte, comme pour un mot de passe oublié.
help-suspended-reason = Vous verrez ensuite pourquoi le compte est suspendu et jusqu’à quand.
help-suspended-password = Un nouveau mot de passe ne met pas fin à une suspension.
help-suspended-appeal = Vous pensez que la suspension n’est pas justifiée ? Contestez-la sur la même page : des personnes vous lisent.
help-second-factor-kept = Ici, vous pouvez obtenir un nouveau mot de passe. La deuxième étape de connexion reste la même, pour que personne ne puisse la contourner.
help-second-factor-other = Cherchez un autre appareil encore connecté, ou le moyen de secours prévu pour votre deuxième étape.
help-second-factor-claim = Vous n’avez ni l’un ni l’autre ? Faites une demande de récupération : des personnes regardent ce qu’il est possible de faire.

## What errors mean

errors-title = Ce que signifie chaque erreur
errors-lead = Cherchez le code que vous avez vu.
errors-status = Statut HTTP
errors-meaning = Ce que cela signifie
errors-next = Ce que vous pouvez faire
errors-wait = Combien de temps attendre
errors-all = Toutes les erreurs
errors-unknown = Aucune erreur ne porte ce code. Voici toutes celles qui existent :
errors-recover = Récupérer votre compte
