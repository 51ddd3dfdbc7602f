### What e-mails and text messages say.
###
### $service: the service's name. $username: the account's. $reference: four characters that the page shows too.
### A text message (text-…) is paid by its length: see `courier` for what fits.

## In every e-mail

mail-never = Nobody from { $service } will ever ask you
mail-never-code = to tell them a code or to pass on a message like this one
mail-never-password = to tell them your password
mail-never-money = to pay for getting your account back
mail-veto-link = This was not me

## The way back

mail-recovery-subject = { $service }: get back into your account (reference { $reference })
mail-recovery-preheader = The way back is inside. Its reference is { $reference }.
mail-recovery-code = Enter this code to get back into your { $service } account “{ $username }”:
mail-recovery-code-where = Enter it on the page that shows the reference { $reference }.
mail-recovery-good =
    It works for { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    } after it was asked for.
mail-recovery-or-link = Or open this link and go on from there:
mail-recovery-link = Open this link to get back into your { $service } account “{ $username }”:
mail-recovery-link-only = There is no code this time: the link is the way back. Its reference is { $reference }.
mail-recovery-link-button = Get back in
mail-recovery-not-you = If you did not ask for this, do nothing: your password stays as it is.
mail-recovery-veto = To stop this way back for good, open this link and say that it was not you:

## The notice of a new password

mail-completed-subject = { $service }: your password was changed
mail-completed-preheader = If it was not you, say so now.
mail-completed-what =
    The password of your { $service } account “{ $username }” was changed on { $at }. Wherever it was signed in, it is signed out now.
mail-completed-you = If it was you, all is well: sign in with the new password.
mail-completed-veto = If it was not you, open this link now and say so:
mail-completed-then = Then get back into your account here:

## Text messages

text-signed = { $service }: { $text }
text-code = Enter { $code } to get back in. Good for { $minutes } min. Reference { $reference }. Never share it.
text-link = Get back in within { $minutes } min. Reference { $reference }:
text-completed = Password changed on { $at }. Not you? Say so here:
