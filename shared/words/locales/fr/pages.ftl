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
help-none-support = Écrivez-nous et dites-nous ce qui s’est passé. N’envoyez jamais de mot de passe ni de code.
help-none-else = Voir les autres situations
help-no-message-nobody = Rien n’est envoyé à une adresse ou à un numéro qui n’a pas de compte, et aucune page ne le dit : ainsi, personne ne peut savoir qui a un compte ici.
help-no-message-number = Vous attendez un SMS ? Vérifiez que votre téléphone a du réseau et qu’il accepte les messages d’expéditeurs inconnus.
help-no-message-other = Recommencez avec une autre adresse, un autre numéro ou le nom d’utilisateur de votre compte.
help-no-message-back = Revenir au code
help-new-contact-other = Votre compte a une autre adresse ou un autre numéro ? Entrez cette adresse ou ce numéro.
help-new-contact-old = Vous pouvez encore lire les messages envoyés à l’ancienne adresse ou à l’ancien numéro ? Entrez l’ancienne adresse ou l’ancien numéro : après un changement, cela fonctionne encore pendant un certain temps.
help-new-contact-saved = Vous avez des codes de secours ? Entrez votre nom d’utilisateur, puis utilisez l’un de ces codes à la place d’un message.
help-saved-code-start = Entrez votre nom d’utilisateur, ou une adresse ou un numéro de votre compte.
help-saved-code-enter = Sur la page suivante, choisissez « J’ai un code de secours » et entrez-en un.
help-saved-code-factor = Votre compte demande une deuxième étape de connexion ? Il faut alors aussi le code d’un message.
help-taken-over-mailbox = Quelqu’un d’autre peut lire vos e-mails ? Changez d’abord le mot de passe de votre messagerie.
help-taken-over-oldest = Entrez l’adresse ou le numéro que votre compte a depuis le plus longtemps. Les plus anciens comptent plus que les récents : un intrus ne gagne donc rien à ajouter les siens.
help-taken-over-tick = En choisissant le nouveau mot de passe, cochez « Quelqu’un d’autre a accédé à mon compte » : les adresses, les numéros et les codes de secours modifiés récemment seront rétablis ou bloqués. Tous les appareils seront déconnectés.
help-taken-over-veto = Vous avez reçu un message sur quelque chose que vous n’avez pas fait ? Ouvrez le lien qu’il contient et indiquez que ce n’était pas vous.
help-deleted-start = Entrez votre nom d’utilisateur, ou une adresse ou un numéro du compte, comme pour un mot de passe oublié.
help-deleted-date = Vous verrez ensuite jusqu’à quand vous pouvez récupérer le compte, et vous pourrez le restaurer.
help-deleted-late = Après cette date, il est perdu définitivement, pour tout le monde.
help-suspended-start = Entrez votre nom d’utilisateur, ou une adresse ou un numéro du compte, comme pour un mot de passe oublié.
help-suspended-reason = Vous verrez ensuite pourquoi le compte est suspendu et jusqu’à quand.
help-suspended-password = Un nouveau mot de passe ne met pas fin à une suspension.
help-second-factor-kept = Ici, vous pouvez obtenir un nouveau mot de passe. La deuxième étape de connexion reste la même, pour que personne ne puisse la contourner.
help-second-factor-other = Cherchez un autre appareil encore connecté, ou le moyen de secours prévu pour votre deuxième étape.

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
