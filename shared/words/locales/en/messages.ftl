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
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year } at { $time } UTC

## In every e-mail

mail-never = Nobody from { $service } will ever ask you
mail-never-code = to tell them a code or to pass on a message like this one
mail-never-password = to tell them your password
mail-never-money = to pay for getting your account back
mail-veto-link = This was not me
mail-button-fails = If the button does not work, open this address:
mail-support = Need help? Ask { $service } support

## The way back

mail-recovery-subject = { $service }: get back into your account (reference { $reference })
mail-recovery-preheader = The way back is inside. Its reference is { $reference }.
# One username, and one more after others.
mail-username = “{ $username }”
mail-usernames = { $before }, “{ $username }”
mail-recovery-code =
    Enter this code to get back into { $count ->
        [one] your { $service } account { $usernames }
       *[other] one of your { $service } accounts ({ $usernames })
    }:
mail-recovery-code-where = Enter it on the page that shows the reference { $reference }.
mail-recovery-good =
    It works for { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    } after it was asked for.
mail-recovery-or-link = Or open this link and go on from there:
mail-recovery-link =
    Open this link to get back into { $count ->
        [one] your { $service } account { $usernames }
       *[other] one of your { $service } accounts ({ $usernames })
    }:
mail-recovery-link-only = There is no code this time: go on with the link.
mail-recovery-link-button = Get back in
# A line each: which message it is, when it was asked for, and, where known, with what and from where.
mail-recovery-reference = Reference: { $reference }
mail-recovery-asked = Asked for: { $at }
mail-recovery-device = Device: { $device }
# $browser, such as Firefox, and $system, such as Android.
mail-recovery-browser-on = { $browser } on { $system }
# $place: a country's name, such as Spain.
mail-recovery-place = Connected from: { $place }
mail-recovery-not-you = If you did not ask for this, do nothing: your password stays as it is.
mail-recovery-veto = To stop this way back for good, open this link and say that it was not you:

## The way back into an account that is deleted or suspended

mail-recovery-deleted = Your account is deleted, but you can have it back until { $restorable_until }. Go on from here and choose to restore it.
mail-recovery-suspended-until = Your account is suspended until { $suspended_until }.
mail-recovery-suspended = Your account is suspended, and no end is set.
mail-recovery-suspended-reason = The reason given: “{ $reason }”
mail-recovery-appeal = You cannot get back in while it is suspended, but you can appeal: people read what you write, and you get an answer.
mail-recovery-appeal-code = Enter this code to appeal against the suspension of your { $service } account { $usernames }:
mail-recovery-appeal-link = Open this link to appeal against the suspension of your { $service } account { $usernames }:
mail-recovery-appeal-button = Appeal

## The way back while recovery is on hold, and after somebody objected to a reset

mail-recovery-held = Getting back in by e-mail or text message is on hold until { $held_until }. Now somebody has asked for it. If it was you, open the link and go on: that ends the hold.
mail-recovery-held-not-you = If it was not you, do nothing: the hold stays, and your password stays as it is.
mail-recovery-objected = We stopped the last new password of your account, because we were told that it was not you who set it. Wherever the account was signed in, it is signed out now.
mail-recovery-objected-good =
    It works for { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    } after that password was stopped.
mail-recovery-objected-not-you = If it was you who set that password after all, this link is your way back too.

## In notices

mail-notice-preheader = If it was not you, say so now.
mail-notice-saved-code-used =
    A saved code was used to get back in, and a new one has taken its place. { $left ->
        [one] 1 saved code is good now.
       *[other] { $left } saved codes are good now.
    }
# $ready_at and $answer_by are moments too.
mail-notice-claimed = This was done through a claim that people had read and approved. The e-mail address of whoever made it is one of the account’s now.
mail-notice-second-factor = Your second step at sign-in stays as it was: you still need it.
mail-notice-you = If it was you, all is well: there is nothing to do.
mail-notice-veto = If it was not you, open this link now and say so:
mail-notice-then = Then get back into your account here:

## The notice of a new password

mail-password-subject = { $service }: your password was changed
mail-password-what =
    The password of your { $service } account “{ $username }” was changed on { $at }. Wherever it was signed in, it is signed out now.
mail-password-restored = The account had been deleted. It is active again.
mail-password-secured = Whoever did this said that somebody had taken over the account. So addresses and numbers added in the last 30 days do not work for now, those removed in that time are back, and saved codes from before are no longer good.
mail-password-you = If it was you, all is well: sign in with the new password.

## The notice that a deleted account is active again

mail-restored-subject = { $service }: your account is active again
mail-restored-what = Your { $service } account “{ $username }” had been deleted. It was restored on { $at } and is active again, with the same password as before.
mail-restored-you = If it was you, all is well: sign in with your password.

## The notice that a contact was added. What says “this” goes to the contact itself.

mail-added-subject =
    { $service }: { $kind ->
        [email] an e-mail address
       *[phone] a phone number
    } was added to your account
mail-added-what =
    { $kind ->
        [email] An e-mail address
       *[phone] A phone number
    } was added to your { $service } account “{ $username }” on { $at }.
mail-added-this-subject =
    { $service }: this { $kind ->
        [email] e-mail address
       *[phone] phone number
    } was added to an account
mail-added-this-what =
    This { $kind ->
        [email] e-mail address
       *[phone] phone number
    } was added to the { $service } account “{ $username }” on { $at }.
mail-added-usable = It can be used to get back into the account from now on.
mail-added-usable-from = It can be used to get back into the account from { $usable_from } on.

## The notice that a contact was removed. $reason: lost, stolen or replaced.

mail-removed-subject =
    { $service }: { $kind ->
        [email] an e-mail address
       *[phone] a phone number
    } was removed from your account
mail-removed-what =
    { $kind ->
        [email] An e-mail address
       *[phone] A phone number
    } was removed from your { $service } account “{ $username }” on { $at }. The reason given: it was { $reason ->
        [lost] lost
        [stolen] stolen
        [suspended] said not to belong to the account
       *[replaced] replaced
    }.
mail-removed-this-subject =
    { $service }: this { $kind ->
        [email] e-mail address
       *[phone] phone number
    } was removed from your account
mail-removed-this-what =
    This { $kind ->
        [email] e-mail address
       *[phone] phone number
    } was removed from your { $service } account “{ $username }” on { $at }. The reason given: it was { $reason ->
        [lost] lost
        [stolen] stolen
        [suspended] said not to belong to the account
       *[replaced] replaced
    }.
mail-removed-usable-until = Until { $usable_until } it is still a way back into the account for whoever types it in.
mail-removed-this-usable-until = Should you need it: until { $usable_until } you can still get back into the account with it, if you type it in.
mail-removed-useless = It is no longer a way back into the account.
mail-removed-this-then = Then get back into your account, with another of its addresses or numbers or with a saved code, here:

## The notice that somebody uses a contact that was removed

mail-removed-used-subject =
    { $service }: { $kind ->
        [email] a removed e-mail address
       *[phone] a removed phone number
    } is being used to get in
mail-removed-used-what =
    Somebody asked for a way back into your { $service } account “{ $username }” on { $at }, with { $kind ->
        [email] an e-mail address
       *[phone] a phone number
    } that was removed from it. That still works for a while, in case it was removed by mistake.
mail-removed-used-veto = If it was not you, open this link now and stop it:

## The notice of new saved codes

mail-saved-codes-subject = { $service }: new saved codes for your account
mail-saved-codes-what =
    { $count ->
        [one] 1 new saved code was
       *[other] { $count } new saved codes were
    } issued for your { $service } account “{ $username }” on { $at }. Earlier ones are no longer good.
mail-saved-codes-you = If it was you, all is well: keep them in a safe place.

## The notice that a password was stopped after an objection

mail-stopped-subject = { $service }: your last new password was stopped
mail-stopped-what = The last new password of your { $service } account “{ $username }” was stopped on { $at }: we were told that it was not you who set it. Wherever the account was signed in, it is signed out now.
mail-stopped-undone = Changes made to its addresses, numbers and saved codes after that password was set have been undone.
mail-stopped-back = The way back is in a message of its own. It goes to addresses and numbers that the account has had for a while.
mail-stopped-you = If it was you who told us, all is well: look for that message.

## The notice of a hold

mail-held-subject = { $service }: getting back into your account is on hold
mail-held-what = On { $at } getting back into your { $service } account “{ $username }” by e-mail or text message was put on hold until { $held_until }. You can sign in as usual, and saved codes still work.
mail-held-before = If you need a way back before then, ask for it: addresses and numbers that the account has had for a while get a link that ends the hold.

## The notice that a claim is approved, and the one shortly before it leads to the account

mail-claimed-subject = { $service }: somebody says that your account is theirs
mail-claimed-what = Somebody made a claim to your { $service } account “{ $username }”, without any of its addresses and numbers. On { $at } people who had read it approved it.
mail-claimed-soon-subject = { $service }: a claim to your account goes through soon
mail-claimed-soon-what = Somebody made a claim to your { $service } account “{ $username }”, without any of its addresses and numbers. It is approved, and on { $at } it was still going on.
mail-claimed-ready-at = From { $ready_at } on, whoever made the claim can get into the account through another e-mail address.
mail-claimed-veto = If it was not you, open this link now and object:

## The notice that a suspension was lifted after an appeal or a claim

mail-reinstated-subject = { $service }: your account is no longer suspended
mail-reinstated-what = The suspension of your { $service } account “{ $username }” was lifted on { $at }: somebody asked for it, and people who had read why approved it.

## To somebody who made a claim. $matter: claim or appeal. What was written in it is never in an e-mail.

mail-claim-preheader = The link inside shows where it stands.
mail-claim-button = See where it stands
mail-claim-private =
    Keep this e-mail to yourself: its link shows your { $matter ->
        [appeal] appeal
       *[claim] claim
    } to whoever opens it.
mail-claim-again = If you have more to tell, you can make another one.
mail-claim-confirm-subject = { $service }: confirm your e-mail address
mail-claim-confirm-what =
    { $matter ->
        [appeal] An appeal
       *[claim] A claim
    } was made about a { $service } account, and the answer is to come to this address.
mail-claim-confirm-until = If it was you, open the link by { $until } and confirm it. Only then do people read it.
mail-claim-confirm-button = Confirm
mail-claim-confirm-not-you = If it was not you, do nothing: then nobody reads it, and nothing more comes to you.
mail-claim-asked-subject =
    { $service }: a question about your { $matter ->
        [appeal] appeal
       *[claim] claim
    }
mail-claim-asked-what =
    The people who read your { $matter ->
        [appeal] appeal
       *[claim] claim
    } have a question for you. Please answer it by { $until }. If no answer comes by then, we close it.
mail-claim-asked-button = Read and answer
mail-claim-moved-subject =
    { $service }: your { $matter ->
        [appeal] appeal
       *[claim] claim
    } takes longer
mail-claim-moved-what =
    We need more time for your { $matter ->
        [appeal] appeal
       *[claim] claim
    }. You get an answer by { $answer_by }. Until then there is nothing that you have to do.
mail-claim-contested-subject =
    { $service }: your { $matter ->
        [appeal] appeal
       *[claim] claim
    } is looked at again
mail-claim-contested-what =
    It was approved, but then somebody objected from an address or number that the account has had for a while. Other people look at it again now, and you get an answer by { $answer_by }.
mail-claim-contested-tell = If there is something that they should know, write it where the link leads.
mail-claim-approved-subject = { $service }: your claim is approved
mail-claim-approved-what = People have read your claim and approved it. The addresses and numbers of the account are told now, and whoever has them can object.
mail-claim-approved-ready-at = If nobody does, you can get back in from { $ready_at } on. You get another e-mail then.
mail-claim-ready-subject = { $service }: you can get back into your account now
mail-claim-ready-what = The wait after your claim was approved is over. Open the link and ask for the way back: it comes to this address. You can do that until { $until }.
mail-claim-reinstated-subject = { $service }: your account is no longer suspended
mail-claim-reinstated-what = People have read your appeal and approved it. Your account is no longer suspended: you can sign in again.
mail-claim-denied-subject =
    { $service }: your { $matter ->
        [appeal] appeal
       *[claim] claim
    } is not approved
mail-claim-denied-what =
    People have read your { $matter ->
        [appeal] appeal
       *[claim] claim
    } and did not approve it. What they say about it is where the link leads.
mail-claim-lapsed-subject =
    { $service }: your { $matter ->
        [appeal] appeal
       *[claim] claim
    } is closed
mail-claim-lapsed-what =
    The time for your { $matter ->
        [appeal] appeal
       *[claim] claim
    } is over, so we have closed it.

## Text messages

text-signed = { $service }: { $text }
text-code = Enter { $code } to get back in. Good for { $minutes } min. Reference { $reference }. Never share it.
text-link = Get back in within { $minutes } min. Reference { $reference }:
text-link-held = If you asked: end the hold and get back in within { $minutes } min. Reference { $reference }:
text-link-objected = The new password was stopped. Get back in within { $minutes } min. Reference { $reference }:
text-password = Password changed on { $at }. Not you? Say so here:
text-restored = Account restored on { $at }. Not you? Say so here:
text-added =
    { $kind ->
        [email] E-mail address
       *[phone] Phone number
    } added on { $at }. Not you? Say so here:
text-added-this = This number was added on { $at }. Not you? Say so here:
text-removed =
    { $kind ->
        [email] E-mail address
       *[phone] Phone number
    } removed on { $at }. Not you? Say so here:
text-removed-this = This number was removed on { $at }. Not you? Say so here:
text-removed-used =
    Removed { $kind ->
        [email] e-mail address
       *[phone] phone number
    } used on { $at }. Not you? Stop it:
text-saved-codes = New saved codes issued on { $at }. Not you? Say so here:
text-stopped = New password stopped on { $at }. Not you? Say so here:
text-held = Recovery on hold until { $held_until }. Not you? Say so here:
text-claimed = A claim opens your account on { $ready_at }. Not you? Stop it:
text-claimed-soon = Soon: a claim opens your account on { $ready_at }. Not you? Stop it:
text-reinstated = Suspension lifted on { $at }. Not you? Say so here:
