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
help-none-support = Write to us and say what happened. Never send a password or a code.
help-none-else = See what else can have happened
help-no-message-nobody = Nothing is sent to an address or number that no account has, and no page says so: this way nobody can find out who has an account here.
help-no-message-number = Waiting for a text message? Check that your phone has a signal and can get messages from unknown senders.
help-no-message-other = Start again with another address, another number or the username of your account.
help-no-message-back = Back to the code
help-new-contact-other = Does your account have another address or number? Enter that one.
help-new-contact-old = Can you still read the messages of the old one? Enter it: for a while it is good after a change.
help-new-contact-saved = Do you have saved codes? Enter your username, and use one of them in the place of a message.
help-saved-code-start = Enter your username, or an address or number of your account.
help-saved-code-enter = On the next page choose “I have a saved code” and enter one of them.
help-saved-code-factor = Does your account ask for a second step at sign-in? Then the code of a message is needed too.
help-taken-over-mailbox = Can somebody else read your e-mail? Change the password of your mailbox first.
help-taken-over-oldest = Enter the address or number that your account has had for longest. Older ones count for more than newer ones, so whoever added their own gains nothing by it.
help-taken-over-tick = When you choose the new password, tick “Somebody else got into my account”: addresses, numbers and saved codes that were changed lately are put back or stopped. Everybody is signed out.
help-taken-over-veto = Did you get a message about something that you did not do? Open the link in it and say that it was not you.
help-deleted-start = Enter your username, or an address or number of the account, as if you had forgotten the password.
help-deleted-date = Then you see until when you can have the account back, and restore it.
help-deleted-late = After that day it is gone for good, for everybody.
help-suspended-start = Enter your username, or an address or number of the account, as if you had forgotten the password.
help-suspended-reason = Then you see why the account is suspended and until when.
help-suspended-password = A new password does not lift a suspension.
help-second-factor-kept = Getting back in here gives you a new password. The second step stays as it is, so that nobody gets around it.
help-second-factor-other = Look for another device that is signed in, or for the backup of your second step.

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
