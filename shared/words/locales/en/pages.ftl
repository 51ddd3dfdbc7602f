### What the pages say. An id begins with its page.
###
### $service: the service's name. $reference: four characters that the message has too.

## Around every page

frame-title = { $page } · { $service }
frame-title-problem = Problem: { $page } · { $service }
frame-skip = Skip to the content
frame-home = { $service }: get back into your account
frame-help = Something went wrong?
frame-help-errors = See what each error means
frame-help-again = Start again
frame-help-else = Something else happened
frame-support = Write to support
frame-privacy = Privacy
frame-legal = Legal notice
frame-language = Language
frame-sending = Sending…
frame-offline = You are offline. Nothing is lost: this is sent by itself as soon as you are connected.
frame-retrying = The connection failed. Nothing is lost: we are trying again.
frame-wait-minute = The wait is a minute at most.
frame-wait-quarter = The wait is a quarter of an hour at most.
frame-wait-hour = The wait is an hour at most.
frame-wait-day = The wait is a day at most.
frame-request = If you write to support, tell them this: { $request_id }

## The first page

front-title = Get back into your account
front-lead = What happened?
front-forgot = I forgot my password
    .hint = We send you a way back, and you choose a new password.
front-no-message = The message never came
    .hint = Ask for it again, or have it sent another way.
front-new-contact = My phone number or address is a new one
    .hint = Use another address, another number or a saved code.
front-saved-code = I have a saved code
    .hint = It takes the place of a message.
front-lost-phone = My phone is lost or stolen
    .hint = Get in another way, and sign the phone out.
front-taken-over = Somebody else got into my account
    .hint = Throw them out and undo what they changed.
front-deleted = My account was deleted
    .hint = For a while you can have it back.
front-suspended = My account is suspended
    .hint = Find out why and until when.
front-second-factor = I lost my second step
    .hint = The phone or key that sign-in asks for after the password.
front-error = I saw an error
    .hint = Find out what it means and what to do next.
front-claim = None of this works for me
    .hint = Make a claim: tell us about your account, and people look at it.
front-claim-status = I have made a claim
    .hint = See how it stands, and answer us.

## Asking for a way back

recover-title = Get back in
recover-lead = Tell us one of these. If it belongs to an account, a message goes to an address or number of that account.
recover-identifier = E-mail address, phone number or username
recover-identifier-hint = Begin a phone number with + and the country code.
recover-identifier-missing = Enter your e-mail address, phone number or username.
recover-identifier-invalid = This is no e-mail address, phone number or username. Check it for a slip.
recover-channel = Send it by
recover-channel-email = E-mail
recover-channel-sms = Text message
recover-channel-either = Whichever works
recover-submit = Send the message
recover-else = Deleted, suspended, taken over, a new number? Say what happened

## The message is on its way, if there is one

sent-title = Check your messages
sent-lead = If there is an account with what you entered, a message is on its way to it.
sent-reference = Reference: { $reference }
sent-reference-hint = The right message has this reference in it.
sent-code = Code from the message
sent-code-hint =
    { $digits ->
        [one] 1 digit
       *[other] { $digits } digits
    }. Spaces do not matter.
sent-code-missing = Enter the code from the message.
sent-code-invalid =
    A code has { $digits ->
        [one] 1 digit
       *[other] { $digits } digits
    }. Check it and enter it again.
sent-code-good =
    A code works for { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }.
sent-submit = Go on
sent-link = Or open the link in the message instead.
sent-saved = I have a saved code
sent-tries-left =
    { $left ->
        [0] No tries left. Open the link in the message instead, or start again.
        [one] 1 try left.
       *[other] { $left } tries left.
    }
sent-verified = You have shown that the account is yours. One step is left.
sent-verified-next = Choose a new password
sent-verified-lost = The code was right, but this browser has lost what it needs to go on. Ask for another message and enter its code, or start again.
sent-nothing = Nothing came?
sent-advice-wait = Give it a few minutes.
sent-advice-spam = Look in the spam folder, and search for { $service }.
sent-advice-right = Make sure that what you entered is right and belongs to the account. If not, start again.
sent-advice-blocks = Check whether you block unknown senders, whether a filter sorts their messages away, and whether the mailbox is full.
sent-advice-channel = Have it sent another way.
sent-advice-more = More ways to go on
sent-resend = Send it again
sent-resend-email = Send it by e-mail
sent-resend-sms = Send it by text message
sent-resend-wait = You can ask again in { $wait }.
sent-resend-ready = You can ask again now.
sent-resend-left =
    { $left ->
        [0] This was the last message. If nothing has come, start again.
        [one] You can ask 1 more time.
       *[other] You can ask { $left } more times.
    }
sent-resent = If there is an account, another message is on its way. Use the newest one; its reference is { $reference }.
sent-again = Start again

## A saved code in the place of a message

saved-title = Enter a saved code
saved-lead = It takes the place of the message.
saved-code = Saved code
saved-code-hint = One of the ten that you printed or wrote down. Capital or small letters, spaces and hyphens do not matter.
saved-code-missing = Enter one of your saved codes.
saved-code-invalid = A saved code has 28 letters and digits. Check it and enter it again.
saved-code-incorrect = This is none of the saved codes of the account, or it was used before. Check it, or enter another one.
saved-back = Enter the code from the message instead

## Where a link leads

link-title = Get back in
link-lead = One more step: go on, and choose a new password.
link-submit = Go on
link-incomplete = This link is not complete. Open it from the message once more, or copy all of it.
link-no-script = Without scripts this page cannot read the link by itself. One of these helps:
link-code = Enter the code of the same message where you asked for it
link-paste = Or paste the whole link here
link-paste-hint = It begins with { $address }
link-paste-invalid = This is not the whole link. Copy it from the message from beginning to end.

## The new password

password-title = Choose a new password
password-account = For the account “{ $username }”
password-time =
    You have { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    } for this step.
password-rules = A good password
password-rule-length =
    has at least { $minimum ->
        [one] 1 character
       *[other] { $minimum } characters
    }, of any kind, spaces too
password-rule-guess = is hard to guess: a few words that have nothing to do with each other work well
password-rule-personal = is not made of your username, your address or the name { $service }
password-rule-used =
    { $last ->
        [one] is not your last password
       *[other] is none of your last { $last } passwords
    }
password-field = New password
password-show = Show password
password-hide = Hide password
password-strength-label = How hard it is to guess
password-strength =
    { $score ->
        [3] Hard to guess.
       *[4] Very hard to guess.
    }
password-submit = Set the new password
password-compromised = Somebody else got into my account
password-compromised-hint = Addresses and numbers added in the last 30 days stop working, those removed since are back, and saved codes are void.
password-ends = You will be signed out everywhere.
password-missing = Enter a new password.
password-too-short =
    Make it longer: it needs at least { $minimum ->
        [one] 1 character
       *[other] { $minimum } characters
    }.
password-too-long =
    Make it shorter: it can have at most { $maximum ->
        [one] 1 character
       *[other] { $maximum } characters
    }.
password-too-weak = Make it harder to guess: add a word or two that have nothing to do with the others.
password-personal = Leave out your username, your address and the name { $service }, or add much more to them.
password-used-before =
    Choose one you have not had: it is { $last ->
        [one] your last password
       *[other] one of your last { $last } passwords
    }.
hint-common = It is one of the passwords that are tried first.
hint-similar = It is much like one of the passwords that are tried first.
hint-keyboard = Keys that lie side by side are easy to guess.
hint-repeat = Repeating letters or words does not help much.
hint-sequence = Sequences such as abc or 6543 are easy to guess.
hint-date = Dates and years are easy to guess.
hint-word = A single word is easy to guess.
hint-name = Names are easy to guess.
hint-words = Add a word or two that few people would think of.
hint-capitals = Capital letters do not help much.
hint-reversed = Writing words backwards does not help much.
hint-substitution = Writing @ for a or 3 for e does not help much.
password-over = This step is over
password-over-done = If you have just set a new password, it is set: sign in with it.
password-over-again = If not, start again. Nothing else has changed.
password-kept = Your place is kept. Choose another password.

## One account of several

choose-title = Which account?
choose-lead = Your address or number serves several accounts.
choose-which = Get back into
choose-missing = Choose one of the accounts.

## A deleted account

restore-title = Restore your account
restore-lead = This account is deleted. You can restore it until { $until }.
restore-submit = Restore it with the password I know
restore-or = Or restore it with a new password:
restore-needs-password = Its password was changed shortly before the account was deleted, so it needs a new one.

## An account that is not open

suspended-title = Your account is suspended
suspended-until = It is suspended until { $until }. Then it opens by itself.
suspended-for-good = It is suspended, with no end.
suspended-reason = The reason given: { $reason }
suspended-appeal = You have shown that it is yours. You can appeal; a new password does not lift a suspension.
contact-title = One more proof is needed
contact-why = This account has a second factor, so a saved code alone does not open it. Your saved code is not used up.
contact-how = Enter the code from the message too, or open its link.
contact-enter = Enter the code

## The last resort: a claim, which people judge

claim-title = Make a claim
claim-lead = This is for you if no address, number or saved code of your account works any more.
claim-first = Does one of them still work? That way takes only minutes.
claim-steps = What happens
claim-step-people =
    You confirm your e-mail address. Then people read your claim, and you get an answer within { $days ->
        [one] 1 day
       *[other] { $days } days
    }. No machine decides.
claim-step-wait =
    If they approve it, there is a wait of { $hours ->
        [one] 1 hour
       *[other] { $hours } hours
    }. Meanwhile we tell every address and number that we know of the account, so that its owner can object.
claim-step-back = After that, an e-mail to you leads back into the account.
claim-kept = What becomes of what you enter
claim-kept-for = It serves to find out whether the account is yours, and to answer you. Nothing else is done with it.
claim-kept-passwords = Passwords are compared at once and never kept.
claim-kept-text =
    What you write and your e-mail address are deleted { $days ->
        [one] 1 day
       *[other] { $days } days
    } after the end of the claim.
claim-kept-decision =
    The decision is deleted { $days ->
        [one] 1 day
       *[other] { $days } days
    } after the end of the claim.
claim-reason = What happened?
claim-reason-other = Something else
claim-reason-missing = Choose what happened.
claim-account = Which account is it?
claim-account-hint = One of these is enough. Leave empty what you do not remember.
claim-account-missing = Enter the username, the e-mail address or the phone number of the account.
claim-username = Username
claim-username-invalid = This is no username. Check it for a slip, or leave it empty.
claim-email = E-mail address of the account
claim-email-hint = The one you had there, even if you cannot read it any more.
claim-email-invalid = This is no e-mail address. Check it for a slip.
claim-phone = Phone number of the account
claim-phone-invalid = This is no phone number. Begin with + and the country code, or leave it empty.
claim-passwords = Passwords that you had
claim-passwords-hint = Old ones help too. None of them is shown to anybody.
claim-passwords-more = More passwords
claim-passwords-again = Passwords are not kept, so please enter them once more.
claim-passwords-long = One of the passwords is too long.
claim-password = Earlier password { $number }
claim-statement = Tell us about it
claim-statement-hint = When did you last get in, and what has changed since? Never write a password here.
claim-text-most =
    { $most ->
        [one] 1 character
       *[other] { $most } characters
    } at most.
claim-text-long =
    Make it shorter: it can have at most { $most ->
        [one] 1 character
       *[other] { $most } characters
    }.
claim-reply = Your e-mail address now
claim-reply-hint = One that you can read: the answer goes there.
claim-reply-missing = Enter an e-mail address that you can read.
claim-submit = Send the claim

## How a claim stands

claim-status-title = Your claim
claim-unconfirmed =
    One step is left: open the link in the e-mail that we send you now, within { $hours ->
        [one] 1 hour
       *[other] { $hours } hours
    }. Nobody reads the claim before.
claim-unconfirmed-until = After that you get an answer by { $until }.
claim-unconfirmed-wrong = Was the e-mail address not right? Make the claim once more.
claim-write-down = Write this down
claim-write-down-lead = Number and key show you how your claim stands, on any device. The key is shown only now. The links in our e-mails lead here too.
claim-number = Number of the claim
claim-key = Key of the claim
claim-open = People are reading your claim. You get an answer by { $until }, by e-mail and here.
claim-moved = That is later than we first said: it takes longer.
claim-contested = Somebody objected to your claim, so other people look at it once more. You get an answer by { $until }, by e-mail and here.
claim-needs-reply = We need to know more. Please answer the question below by { $until }, or the claim ends.
claim-waiting = Your claim is approved. You can get back into the account from { $from } on.
claim-waiting-why = Until then every address and number that we know of the account is told about it, so that its owner can object. You have nothing to do: we write to you when it is time.
claim-approved = Your claim is approved. You can get back into the account until { $until }.
claim-approved-next = We send a code and a link to the e-mail address that you gave.
claim-recover = Get my account back
claim-reinstated = Your claim is approved: the suspension is lifted. You can sign in again.
claim-denied = Your claim is refused. The reason stands in our message below.
claim-denied-else = Do you remember more than you wrote? Make a new claim.
claim-withdrawn = This claim is closed: it was taken back, or its time ran out. Nothing has changed in the account.
claim-recovered = You have your account back, and this claim is closed.
claim-talk = What was written
claim-from-you = You, { $at }
claim-from-us = { $service }, { $at }
claim-answer = Your answer
claim-message = Something to add?
claim-message-hint = Never write a password here.
claim-message-missing = Write something first.
claim-message-submit = Send it
claim-withdraw = Take the claim back
claim-withdraw-lead = The claim ends, and nobody goes on reading it. You can make a new one.
claim-withdraw-submit = Yes, take it back
claim-find-lead = Open the link in one of our e-mails about the claim, or enter what you wrote down.
claim-find-unknown = There is no claim with this number and this key. Check both for a slip.
claim-link-lead = One more step: go on to your claim.

## An appeal against a suspension

appeal-title = Appeal against the suspension
appeal-lead =
    Say why the suspension is wrong. People read it, and you get an answer within { $days ->
        [one] 1 day
       *[other] { $days } days
    }. No machine decides.
appeal-statement = Why is it wrong?
appeal-statement-missing = Write why the suspension is wrong.
appeal-submit = Send the appeal
appeal-late = What you wrote is still here. Say which account it is, and send it as a claim.
appeal-first = First show that the account is yours: start as if you had forgotten the password, and enter the code that we send you. Then you can appeal.
appeal-else = Does no address, number or saved code of the account work any more? Then make a claim.

## Done

done-title = Your new password is set
done-lead = Sign in with it now.
done-sign-in = Go to sign-in
done-not-signed-in = Getting back in does not sign you in by itself.
done-signed-out = You are signed out everywhere, and so is anybody else.
done-told = Every confirmed address and number of the account is told.
done-saved = This new saved code takes the place of the one you used:
done-saved-once = Write it down now: it is shown only here. The other codes of your sheet stay good.

## This was not me

veto-title = This was not me
veto-lead = You got a message that you did not ask for? Stop what it began.
veto-what = When you press the button:
veto-what-stops = the code and the link of that message stop working
veto-what-password = if your password was changed, you can choose a new one next
veto-what-claim = if somebody made a claim to your account, the people who decide about it learn that you object
veto-submit = This was not me
veto-incomplete = This link is not complete. Open it from the message once more, or copy all of it.
veto-no-script = Without scripts this page cannot read the link by itself.
veto-paste = Paste the whole link here
veto-paste-hint = It begins with { $address }
veto-paste-invalid = This is not the whole link. Copy it from the message from beginning to end.
veto-done-title = It is stopped
veto-done-lead = The code and the link of that message no longer work.
veto-done-changed = Has your password been changed? Get back in now and choose a new one.
veto-done-recover = Get back in
veto-done-claim-title = Your objection is taken
veto-done-claim-lead = The people who decide about that claim know now that you object.
veto-done-claim-what = If the account has had your address or number for a while, the claim does not go through for now: other people look at it again.
hold-title = Does somebody keep trying?
hold-lead =
    You can put recovery by message on hold for { $hours ->
        [one] 1 hour
       *[other] { $hours } hours
    }: no code and no link opens the account then. You yourself can lift the hold by a link, and saved codes still work.
hold-submit =
    Hold it for { $hours ->
        [one] 1 hour
       *[other] { $hours } hours
    }
held-title = Recovery is on hold
held-lead = Until { $until } nobody gets into the account by a code or a link of a message.
held-still = If you need to get in yourself, start a recovery: your longest-standing addresses get a link that lifts the hold. Saved codes still work.
held-not-title = Recovery is not on hold
held-not-lead = Only an address or number of long standing can do this, and only once in 7 days. What you objected to is stopped all the same.

## What to do when something else happened, step by step

help-none = If none of this helps
help-none-claim = Does no address, number or saved code of the account work any more? Make a claim: people look at it.
help-none-support = Write to us and say what happened. Never send a password or a code.
help-none-else = See what else can have happened
help-no-message-nobody = Nothing is sent to an address or number that no account has, and no page says so: this way nobody can find out who has an account here.
help-no-message-number = Waiting for a text message? Check that your phone has a signal and can get messages from unknown senders.
help-no-message-other = Start again with another address, another number or the username of your account.
help-no-message-claim = Does none of them work any more, and have you no saved code? Then make a claim: people look at it.
help-no-message-back = Back to the code
help-new-contact-other = Does your account have another address or number? Enter that one.
help-new-contact-old = Can you still read the messages of the old one? Enter it: for a while it is good after a change.
help-new-contact-saved = Do you have saved codes? Enter your username, and use one of them in the place of a message.
help-saved-code-start = Enter your username, or an address or number of your account.
help-saved-code-enter = On the next page choose “I have a saved code” and enter one of them.
help-saved-code-factor = Does your account ask for a second step at sign-in? Then the code of a message is needed too.
help-lost-phone-number = Have the card in the phone blocked, and get a new one with the same number: then text messages reach you again.
help-lost-phone-other = Until then, enter your e-mail address, or your username and a saved code.
help-lost-phone-password = Choose a new password: it signs you out everywhere, on the lost phone too.
help-taken-over-mailbox = Can somebody else read your e-mail? Change the password of your mailbox first.
help-taken-over-oldest = Enter the address or number that your account has had for longest. Older ones count for more than newer ones, so whoever added their own gains nothing by it.
help-taken-over-tick = When you choose the new password, tick “Somebody else got into my account”: addresses, numbers and saved codes that were changed lately are put back or stopped. Everybody is signed out.
help-taken-over-veto = Did you get a message about something that you did not do? Open the link in it and say that it was not you.
help-deleted-start = Enter your username, or an address or number of the account, as if you had forgotten the password.
help-deleted-date = Then you see until when you can have the account back, and restore it.
help-deleted-mailbox = Is the mailbox gone too, and the number? Make a claim well before that day: people look at it, and that takes a few days.
help-deleted-late = After that day it is gone for good, for everybody.
help-suspended-start = Enter your username, or an address or number of the account, as if you had forgotten the password.
help-suspended-reason = Then you see why the account is suspended and until when.
help-suspended-password = A new password does not lift a suspension.
help-suspended-appeal = Do you think the suspension is wrong? Appeal on the same page: people look at it.
help-second-factor-kept = Getting back in here gives you a new password. The second step stays as it is, so that nobody gets around it.
help-second-factor-other = Look for another device that is signed in, or for the backup of your second step.
help-second-factor-claim = Is there neither? Make a claim: people look at what can be done.

## What errors mean

errors-title = What each error means
errors-lead = Find the code that you saw.
errors-status = HTTP status
errors-meaning = What it means
errors-next = What to do next
errors-wait = How long to wait
errors-all = All errors
errors-unknown = There is no error with this code. These are all there are:
errors-recover = Get back into your account
