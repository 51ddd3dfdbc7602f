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
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year } à { $time } UTC

## In every e-mail

mail-never = Personne chez { $service } ne vous demandera jamais :
mail-never-code = de donner un code ou de transférer un message comme celui-ci
mail-never-password = de donner votre mot de passe
mail-never-money = de payer pour récupérer votre compte
mail-veto-link = Ce n’était pas moi
mail-button-fails = Si le bouton ne fonctionne pas, ouvrez cette adresse :
mail-support = Besoin d’aide ? Contactez l’assistance { $service }

## The way back

mail-recovery-subject = { $service }: récupérez votre compte (référence { $reference })
mail-recovery-preheader = Ce message contient de quoi récupérer votre compte. Référence : { $reference }.
# One username, and one more after others.
mail-username = « { $username } »
mail-usernames = { $before }, « { $username } »
mail-recovery-code =
    Entrez ce code pour récupérer { $count ->
        [one] votre compte { $service } { $usernames }
       *[other] l’un de vos comptes { $service } ({ $usernames })
    } :
mail-recovery-code-where = Entrez-le sur la page qui affiche la référence { $reference }.
mail-recovery-good =
    Il est valable { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } à compter de la demande.
mail-recovery-or-link = Ou ouvrez ce lien et continuez à partir de là :
mail-recovery-link =
    Ouvrez ce lien pour récupérer { $count ->
        [one] votre compte { $service } { $usernames }
       *[other] l’un de vos comptes { $service } ({ $usernames })
    } :
mail-recovery-link-only = Cette fois, il n’y a pas de code : continuez avec le lien.
mail-recovery-link-button = Récupérer le compte
# A line each: which message it is, when it was asked for, and, where known, with what and from where.
mail-recovery-reference = Référence : { $reference }
mail-recovery-asked = Date de la demande : { $at }
mail-recovery-device = Appareil : { $device }
# $browser, such as Firefox, and $system, such as Android.
mail-recovery-browser-on = { $browser } sur { $system }
# $place: a country's name, such as Spain.
mail-recovery-place = Connexion depuis : { $place }
mail-recovery-not-you = Si vous n’avez rien demandé, ne faites rien : votre mot de passe ne change pas.
mail-recovery-veto = Pour bloquer définitivement cette récupération, ouvrez ce lien et indiquez que ce n’était pas vous :

## The way back into an account that is deleted or suspended

mail-recovery-deleted = Votre compte est supprimé, mais vous pouvez encore le récupérer jusqu’au { $restorable_until }. Continuez à partir d’ici et choisissez de le restaurer.
mail-recovery-suspended-until = Votre compte est suspendu jusqu’au { $suspended_until }.
mail-recovery-suspended = Votre compte est suspendu, sans date de fin.
mail-recovery-suspended-reason = Motif indiqué : « { $reason } »
mail-recovery-appeal = Vous ne pouvez pas le récupérer tant qu’il est suspendu, mais vous pouvez contester la suspension : des personnes lisent ce que vous écrivez, et vous recevez une réponse.
mail-recovery-appeal-code = Entrez ce code pour contester la suspension de votre compte { $service } { $usernames } :
mail-recovery-appeal-link = Ouvrez ce lien pour contester la suspension de votre compte { $service } { $usernames } :
mail-recovery-appeal-button = Contester

## The way back while recovery is on hold, and after somebody objected to a reset

mail-recovery-held = La récupération par e-mail ou par SMS est en pause jusqu’au { $held_until }. Quelqu’un vient de la demander. Si c’était vous, ouvrez le lien et continuez : la pause prendra fin.
mail-recovery-held-not-you = Si ce n’était pas vous, ne faites rien : la pause continue et votre mot de passe ne change pas.
mail-recovery-objected = Nous avons désactivé le dernier mot de passe choisi pour votre compte, car on nous a signalé que ce n’était pas vous qui l’aviez choisi. Tous les appareils connectés au compte ont été déconnectés.
mail-recovery-objected-good =
    Il est valable { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } à compter de la désactivation de ce mot de passe.
mail-recovery-objected-not-you = Si c’est bien vous qui aviez choisi ce mot de passe, ce lien vous permet aussi de récupérer votre compte.

## In notices

mail-notice-preheader = Si ce n’était pas vous, signalez-le maintenant.
mail-notice-saved-code-used =
    Un code de secours a servi à récupérer le compte, et un nouveau l’a remplacé. { $left ->
        [one] Vous avez maintenant { $left } code de secours valable.
       *[other] Vous avez maintenant { $left } codes de secours valables.
    }
# $ready_at and $answer_by are moments too.
mail-notice-claimed = Cela s’est fait par une demande de récupération que des personnes ont lue et approuvée. L’adresse e-mail de la personne qui l’a faite fait maintenant partie du compte.
mail-notice-second-factor = La deuxième étape de connexion n’a pas changé : elle est toujours nécessaire.
mail-notice-you = Si c’était vous, tout va bien : vous n’avez rien à faire.
mail-notice-veto = Si ce n’était pas vous, ouvrez ce lien maintenant et signalez-le :
mail-notice-then = Récupérez ensuite votre compte ici :

## The notice of a new password

mail-password-subject = { $service }: votre mot de passe a été changé
mail-password-what =
    Le mot de passe de votre compte { $service } « { $username } » a été changé le { $at }. Tous les appareils connectés au compte ont été déconnectés.
mail-password-restored = Le compte avait été supprimé. Il est de nouveau actif.
mail-password-secured = La personne qui a changé le mot de passe a indiqué que quelqu’un d’autre avait pris le contrôle du compte. Les adresses et les numéros ajoutés ces 30 derniers jours ne fonctionnent donc plus pour le moment, ceux qui avaient été retirés pendant cette période sont rétablis et les anciens codes de secours ne sont plus valables.
mail-password-you = Si c’était vous, tout va bien : connectez-vous avec le nouveau mot de passe.

## The notice that a deleted account is active again

mail-restored-subject = { $service }: votre compte est de nouveau actif
mail-restored-what = Votre compte { $service } « { $username } » avait été supprimé. Il a été restauré le { $at } et il est de nouveau actif, avec le même mot de passe qu’avant.
mail-restored-you = Si c’était vous, tout va bien : connectez-vous avec votre mot de passe.

## The notice that a contact was added. What says “this” goes to the contact itself.

mail-added-subject =
    { $service }: { $kind ->
        [email] une adresse e-mail a été ajoutée
       *[phone] un numéro de téléphone a été ajouté
    } à votre compte
mail-added-what =
    { $kind ->
        [email] Une adresse e-mail a été ajoutée
       *[phone] Un numéro de téléphone a été ajouté
    } à votre compte { $service } « { $username } » le { $at }.
mail-added-this-subject =
    { $service }: { $kind ->
        [email] cette adresse e-mail a été ajoutée
       *[phone] ce numéro de téléphone a été ajouté
    } à un compte
mail-added-this-what =
    { $kind ->
        [email] Cette adresse e-mail a été ajoutée
       *[phone] Ce numéro de téléphone a été ajouté
    } au compte { $service } « { $username } » le { $at }.
mail-added-usable = Il est possible dès maintenant de l’utiliser pour récupérer le compte.
mail-added-usable-from = Il sera possible de l’utiliser pour récupérer le compte à partir du { $usable_from }.

## The notice that a contact was removed. $reason: lost, stolen or replaced.

mail-removed-subject =
    { $service }: { $kind ->
        [email] une adresse e-mail a été retirée
       *[phone] un numéro de téléphone a été retiré
    } de votre compte
mail-removed-what =
    { $kind ->
        [email] Une adresse e-mail a été retirée
       *[phone] Un numéro de téléphone a été retiré
    } de votre compte { $service } « { $username } » le { $at }. Motif indiqué : { $reason ->
        [lost] perte
        [stolen] vol
        [suspended] ne fait pas partie du compte, d’après un signalement
       *[replaced] remplacement
    }.
mail-removed-this-subject =
    { $service }: { $kind ->
        [email] cette adresse e-mail a été retirée
       *[phone] ce numéro de téléphone a été retiré
    } de votre compte
mail-removed-this-what =
    { $kind ->
        [email] Cette adresse e-mail a été retirée
       *[phone] Ce numéro de téléphone a été retiré
    } de votre compte { $service } « { $username } » le { $at }. Motif indiqué : { $reason ->
        [lost] perte
        [stolen] vol
        [suspended] ne fait pas partie du compte, d’après un signalement
       *[replaced] remplacement
    }.
mail-removed-usable-until = Jusqu’au { $usable_until }, il reste possible de récupérer le compte en l’indiquant.
mail-removed-this-usable-until = En cas de besoin : jusqu’au { $usable_until }, vous pouvez encore récupérer le compte en l’indiquant.
mail-removed-useless = Il n’est plus possible de l’utiliser pour récupérer le compte.
mail-removed-this-then = Récupérez ensuite votre compte avec une autre de ses adresses, un autre de ses numéros ou un code de secours, ici :

## The notice that somebody uses a contact that was removed

mail-removed-used-subject =
    { $service }: tentative de récupération avec { $kind ->
        [email] une adresse e-mail retirée
       *[phone] un numéro de téléphone retiré
    }
mail-removed-used-what =
    Quelqu’un a demandé à récupérer votre compte { $service } « { $username } » le { $at }, avec { $kind ->
        [email] une adresse e-mail qui en avait été retirée
       *[phone] un numéro de téléphone qui en avait été retiré
    }. Cela reste possible pendant un certain temps, au cas où ce retrait serait une erreur.
mail-removed-used-veto = Si ce n’était pas vous, ouvrez ce lien maintenant pour bloquer cette tentative :

## The notice of new saved codes

mail-saved-codes-subject = { $service }: de nouveaux codes de secours pour votre compte
mail-saved-codes-what =
    { $count ->
        [one] { $count } nouveau code de secours a été créé
       *[other] { $count } nouveaux codes de secours ont été créés
    } pour votre compte { $service } « { $username } » le { $at }. Les anciens ne sont plus valables.
mail-saved-codes-you = Si c’était vous, tout va bien : gardez-les en lieu sûr.

## The notice that a password was stopped after an objection

mail-stopped-subject = { $service }: votre nouveau mot de passe a été désactivé
mail-stopped-what = Le dernier mot de passe choisi pour votre compte { $service } « { $username } » a été désactivé le { $at } : on nous a signalé que ce n’était pas vous qui l’aviez choisi. Tous les appareils connectés au compte ont été déconnectés.
mail-stopped-undone = Les changements d’adresses, de numéros et de codes de secours faits après le choix de ce mot de passe ont été annulés.
mail-stopped-back = Un message séparé permet de récupérer le compte. Il est envoyé aux adresses et aux numéros que le compte a depuis un certain temps.
mail-stopped-you = Si ce signalement vient de vous, tout va bien : cherchez ce message.

## The notice of a hold

mail-held-subject = { $service }: la récupération de votre compte est en pause
mail-held-what = Le { $at }, la récupération de votre compte { $service } « { $username } » par e-mail ou par SMS a été mise en pause jusqu’au { $held_until }. Vous pouvez vous connecter comme d’habitude, et les codes de secours fonctionnent toujours.
mail-held-before = Si vous devez récupérer le compte avant cette date, faites-en la demande : les adresses et les numéros que le compte a depuis un certain temps reçoivent un lien qui met fin à la pause.

## The notice that a claim is approved, and the one shortly before it leads to the account

mail-claimed-subject = { $service }: quelqu’un dit que votre compte est le sien
mail-claimed-what = Quelqu’un a fait une demande de récupération pour votre compte { $service } « { $username } », sans passer par ses adresses ni par ses numéros. Des personnes l’ont lue et l’ont approuvée le { $at }.
mail-claimed-soon-subject = { $service }: une demande va bientôt donner accès à votre compte
mail-claimed-soon-what = Quelqu’un a fait une demande de récupération pour votre compte { $service } « { $username } », sans passer par ses adresses ni par ses numéros. Elle est approuvée et, le { $at }, elle suivait toujours son cours.
mail-claimed-ready-at = À partir du { $ready_at }, la personne qui a fait cette demande pourra accéder au compte avec une autre adresse e-mail.
mail-claimed-veto = Si ce n’était pas vous, ouvrez ce lien maintenant pour vous y opposer :

## The notice that a suspension was lifted after an appeal or a claim

mail-reinstated-subject = { $service }: votre compte n’est plus suspendu
mail-reinstated-what = La suspension de votre compte { $service } « { $username } » a été levée le { $at } : quelqu’un l’a demandé, et des personnes ont lu ses raisons et donné leur accord.

## To somebody who made a claim. $matter: claim or appeal. What was written in it is never in an e-mail.

mail-claim-preheader = Le lien de ce message vous montre où cela en est.
mail-claim-button = Voir où cela en est
mail-claim-private =
    Gardez cet e-mail pour vous : son lien montre votre { $matter ->
        [appeal] contestation
       *[claim] demande
    } à toute personne qui l’ouvre.
mail-claim-again = Si vous avez autre chose à nous dire, vous pouvez en faire une nouvelle.
mail-claim-confirm-subject = { $service }: confirmez votre adresse e-mail
mail-claim-confirm-what =
    { $matter ->
        [appeal] Une contestation de suspension
       *[claim] Une demande de récupération
    } a été faite pour un compte { $service }, et la réponse doit arriver à cette adresse.
mail-claim-confirm-until = Si c’était vous, ouvrez le lien et confirmez cette adresse au plus tard le { $until }. Personne ne lit rien avant cette confirmation.
mail-claim-confirm-button = Confirmer
mail-claim-confirm-not-you = Si ce n’était pas vous, ne faites rien : personne ne la lira et vous ne recevrez rien d’autre.
mail-claim-asked-subject =
    { $service }: une question sur votre { $matter ->
        [appeal] contestation
       *[claim] demande
    }
mail-claim-asked-what =
    Les personnes qui lisent votre { $matter ->
        [appeal] contestation
       *[claim] demande
    } ont une question à vous poser. Répondez au plus tard le { $until }. Sans réponse d’ici là, nous fermerons le dossier.
mail-claim-asked-button = Lire et répondre
mail-claim-moved-subject =
    { $service }: votre { $matter ->
        [appeal] contestation
       *[claim] demande
    } prend plus de temps
mail-claim-moved-what =
    Il nous faut plus de temps pour votre { $matter ->
        [appeal] contestation
       *[claim] demande
    }. Vous aurez une réponse au plus tard le { $answer_by }. D’ici là, vous n’avez rien à faire.
mail-claim-contested-subject =
    { $service }: votre { $matter ->
        [appeal] contestation
       *[claim] demande
    } est de nouveau examinée
mail-claim-contested-what = L’accord était donné, mais quelqu’un s’y est ensuite opposé depuis une adresse ou un numéro que le compte a depuis un certain temps. D’autres personnes examinent de nouveau le dossier, et vous aurez une réponse au plus tard le { $answer_by }.
mail-claim-contested-tell = S’il y a quelque chose qu’elles devraient savoir, ouvrez le lien et écrivez-le.
mail-claim-approved-subject = { $service }: votre demande est approuvée
mail-claim-approved-what = Des personnes ont lu votre demande et l’ont approuvée. Nous prévenons maintenant les adresses et les numéros du compte, et les personnes qui y ont accès peuvent s’opposer.
mail-claim-approved-ready-at = Si personne ne s’oppose, vous pourrez récupérer le compte à partir du { $ready_at }. Vous recevrez alors un autre e-mail.
mail-claim-ready-subject = { $service }: vous pouvez maintenant récupérer votre compte
mail-claim-ready-what = Votre demande a été approuvée et l’attente est terminée. Ouvrez le lien et demandez à récupérer le compte : le message arrivera à cette adresse. Vous pouvez le faire jusqu’au { $until }.
mail-claim-reinstated-subject = { $service }: votre compte n’est plus suspendu
mail-claim-reinstated-what = Des personnes ont lu votre contestation et l’ont acceptée. Votre compte n’est plus suspendu : vous pouvez de nouveau vous connecter.
mail-claim-denied-subject =
    { $service }: votre { $matter ->
        [appeal] contestation n’est pas acceptée
       *[claim] demande n’est pas approuvée
    }
mail-claim-denied-what =
    Des personnes ont lu votre { $matter ->
        [appeal] contestation et ne l’ont pas acceptée
       *[claim] demande et ne l’ont pas approuvée
    }. Ouvrez le lien pour lire leur réponse.
mail-claim-lapsed-subject =
    { $service }: votre { $matter ->
        [appeal] contestation
       *[claim] demande
    } est close
mail-claim-lapsed-what =
    Le délai de votre { $matter ->
        [appeal] contestation
       *[claim] demande
    } est dépassé : nous l’avons donc close.

## Text messages

text-signed = { $service }: { $text }
text-code = Entrez le code { $code } pour récupérer votre compte. Valable { $minutes } min. Référence { $reference }. Ne le donnez à personne.
text-link = Récupérez votre compte sous { $minutes } min. Référence { $reference } :
text-link-held = Si c'est vous : levez la pause et récupérez le compte sous { $minutes } min. Réf. { $reference }:
text-link-objected = Mot de passe désactivé. Récupérez le compte sous { $minutes } min. Référence { $reference } :
text-password = Mot de passe changé le { $at }. Pas vous ? Signalez-le :
text-restored = Compte restauré le { $at }. Pas vous ? Signalez-le :
text-added =
    { $kind ->
        [email] Adresse e-mail ajoutée
       *[phone] Numéro ajouté
    } le { $at }. Pas vous ? Signalez-le :
text-added-this = Ce numéro a été ajouté le { $at }. Pas vous ? Signalez-le :
text-removed =
    { $kind ->
        [email] Adresse e-mail retirée
       *[phone] Numéro retiré
    } le { $at }. Pas vous ? Signalez-le :
text-removed-this = Ce numéro a été retiré le { $at }. Pas vous ? Signalez-le :
text-removed-used =
    { $kind ->
        [email] Adresse retirée utilisée
       *[phone] Numéro retiré utilisé
    } le { $at }. Pas vous ? Bloquez :
text-saved-codes = Nouveaux codes de secours le { $at }. Pas vous ? Signalez-le :
text-stopped = Mot de passe désactivé le { $at }. Pas vous ? Signalez-le :
text-held = Récupération en pause jusqu'au { $held_until }. Pas vous ? Dites-le :
text-claimed = Une demande ouvre le compte le { $ready_at }. Pas vous ? Bloquez :
text-claimed-soon = Une demande va ouvrir le compte le { $ready_at }. Pas vous? Bloquez:
text-reinstated = Suspension levée le { $at }. Pas vous ? Signalez-le :
