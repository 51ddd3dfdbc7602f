### What reviewers of claims read.

## What speaks for a claim and against it. $number: days, or how many; see `FindingKind`.

finding-no-account = What the claimant named leads to no account.
finding-username-current = The claimant named the account's username.
finding-username-former = The claimant named a username that the account had before.
finding-username-other = The claimant named another username than the account's.
finding-email-current = The claimant named an e-mail address of the account.
finding-email-former = The claimant named an e-mail address that the account had before.
finding-email-other = The claimant named an e-mail address that is not the account's.
finding-phone-current = The claimant named a phone number of the account.
finding-phone-former = The claimant named a phone number that the account had before.
finding-phone-other = The claimant named a phone number that is not the account's.
finding-password-current = The claimant knows the current password. So does anybody who took the account over.
finding-password-earlier =
    { $number ->
        [one] The claimant knows the password that the account had before the current one.
       *[other] The claimant knows an older password of the account, { $number } before the current one.
    }
finding-password-other =
    { $number ->
        [one] The claimant named a password that the account is not known to have had.
       *[other] The claimant named { $number } passwords that the account is not known to have had.
    }
finding-password-not-comparable =
    { $number ->
        [one] A password of the account comes from another system and could not be compared.
       *[other] { $number } passwords of the account come from another system and could not be compared.
    }
finding-network-seen = The claim comes from where the account was last recovered from.
finding-ticket-senior = The claimant proved to hold an address or a number that the account has had for long.
finding-ticket-other = The claimant proved to hold a newer address or number of the account, or a saved code.
finding-account-old = The account has existed for more than a year ({ $number } days).
finding-account-young =
    { $number ->
        [0] The account is less than a day old.
        [one] The account is 1 day old.
       *[other] The account is { $number } days old.
    }
finding-contacts-changed =
    { $number ->
        [one] One address or number was added or removed within 30 days.
       *[other] Addresses and numbers were added or removed { $number } times within 30 days.
    }
finding-password-changed =
    { $number ->
        [0] The password was changed within the last day.
        [one] The password was changed 1 day ago.
       *[other] The password was changed { $number } days ago.
    }
finding-recoveries-completed =
    { $number ->
        [one] The account was recovered once within 30 days.
       *[other] The account was recovered { $number } times within 30 days.
    }
finding-delivery-failed =
    { $number ->
        [one] One message to the account's addresses and numbers failed within 30 days.
       *[other] { $number } messages to the account's addresses and numbers failed within 30 days.
    }
finding-state-fits = The account is deleted or suspended, as the claim says.
finding-state-differs = The account is not deleted or suspended in the way the claim says.

## The reviewers' desk, and its door

desk-title = Reviewers' desk
desk-lead = Whoever has lost every way back into an account writes a claim. Here people judge it: two reviewers, each by themselves.
desk-script = The desk needs scripts: each of its requests shows your token, which a page without them cannot do.
desk-token = Token of your sign-in
desk-token-hint = Your own sign-in sends you here with it. This tab keeps it until you sign out or close the tab.
desk-token-missing = Enter the token of your sign-in.
desk-token-refused = This token is not good here, or its time is over. Sign in again and come back with a new one.
desk-enter = Open the desk
desk-leave = Sign out
desk-left = You have signed out.
desk-loading = Loading…
desk-failed = The desk cannot be reached
desk-failed-detail = Nothing is lost. Check your connection and try again.
desk-again = Try again
desk-to-queue = All open claims

## The queue

desk-queue = Claims
desk-queue-state = State
desk-queue-reason = What happened
desk-queue-any-reason = Anything
desk-queue-contested = Contested claims only
desk-queue-show = Show
desk-queue-count =
    { $count ->
        [0] There are no such claims.
        [one] 1 claim on this page.
       *[other] { $count } claims on this page, the longest due first.
    }
desk-queue-claim = Claim
desk-queue-due = Due
desk-queue-decisions = Decisions so far
desk-queue-next = Next page
desk-state =
    { $state ->
        [open] Open
        [needs_reply] The claimant is to answer
        [waiting] Approved, open to objections
        [approved] Approved
        [denied] Refused
        [withdrawn] Withdrawn
       *[recovered] The account is recovered
    }
desk-reason =
    { $reason ->
        [contact_changed] Another address or number
        [compromised] Account taken over
        [deleted] Account deleted
        [suspended] Account suspended
        [second_factor_lost] Second step lost
       *[other] Something else
    }
desk-due-days =
    { $count ->
        [one] Due in 1 day
       *[other] Due in { $count } days
    }
desk-due-hours =
    { $count ->
        [0] Due within the hour
        [one] Due in 1 hour
       *[other] Due in { $count } hours
    }
desk-overdue-days =
    { $count ->
        [one] Overdue by 1 day
       *[other] Overdue by { $count } days
    }
desk-overdue-hours =
    { $count ->
        [0] Overdue by less than an hour
        [one] Overdue by 1 hour
       *[other] Overdue by { $count } hours
    }
desk-approvals =
    { $count ->
        [0] No approval
        [one] 1 approval
       *[other] { $count } approvals
    }
desk-denials =
    { $count ->
        [0] No refusal
        [one] 1 refusal
       *[other] { $count } refusals
    }
desk-contested = Contested
desk-behind = Waits behind others

## One claim. $reference: four characters at the end of its name.

desk-claim = Claim { $reference }: { $reason }
desk-stands = How it stands
desk-made = Made
desk-due = Answer due
desk-reply-by = The claimant can answer until
desk-ready-at = The wait ends
desk-appeal = Appeal
desk-appeal-proof =
    { $proof ->
        [senior] A ticket proved an address or a number that the account has had for long. One reviewer can approve it.
       *[other] A ticket proved a newer address or number, or a saved code.
    }
desk-contested-means = Somebody who has had the account for long objected. Two reviewers who are new to this claim have to decide.
desk-behind-means = Other claims about the account came earlier or have more evidence. This one waits behind them.
desk-agreed-approvals = Approvals
desk-agreed-denials = Refusals
desk-agreed = { $count } of { $needed } needed

desk-evidence = Evidence
desk-evidence-people = These are signs, and no proof. People decide.
desk-evidence-finding = What was found
desk-evidence-weight = Weight
desk-evidence-total = Total
desk-evidence-none = Nothing was found so far.
desk-suggestion =
    { $suggestion ->
        [approve] The signs suggest: approve
        [ask] The signs suggest: ask for more
       *[deny] The signs suggest: refuse
    }

desk-account = The account
desk-account-none = What the claimant named leads to no account. There is nothing to give back.
desk-account-username = Username
desk-account-state = State
desk-account-stands =
    { $state ->
        [active] Active
        [deleted] Deleted
       *[suspended] Suspended
    }
desk-account-second-factor = Second step at sign-in
desk-account-second-factor-is =
    { $is ->
        [yes] Yes
       *[no] No
    }
desk-account-saved-codes = Saved codes left
desk-account-contacts = Addresses and numbers
desk-contact =
    { $kind ->
        [email] E-mail address
       *[phone] Phone number
    }
desk-contact-confirmed = Confirmed: { $at }
desk-contact-unconfirmed = Not confirmed
desk-contact-removed =
    { $why ->
        [replaced] Replaced: { $at }
        [lost] Removed as lost: { $at }
        [stolen] Removed as stolen: { $at }
       *[suspended] Suspended as somebody else's: { $at }
    }

desk-lately = What happened lately
desk-lately-none = None.
desk-recoveries = Recoveries
desk-recovery =
    { $what ->
        [requested] Asked for
        [completed] Completed
        [vetoed] Objected to
       *[undone] Undone
    }
desk-changes = Changes of addresses and numbers
desk-change =
    { $change ->
        [added] Added
        [replaced] Replaced
        [lost] Removed as lost
        [stolen] Removed as stolen
        [restored] Brought back
       *[suspended] Suspended as somebody else's
    }
desk-failures = Messages that did not arrive
desk-failure =
    { $reason ->
        [bounced] The mailbox does not exist or refuses everything
        [bounced_for_now] The mailbox was full or away
        [rejected] Refused because of its content
        [refused] The carrier refused the address or number
        [too_late] Too late to be of use
        [no_contact] There was nowhere to send it
        [held] Recovery was on hold
       *[other] It was not sent
    }
desk-objections = Objections
desk-objection =
    { $senior ->
        [yes] From an address or a number that the account has had for long
       *[no] From a newer address or number
    }

desk-said = What the claimant says
desk-said-gone = What was said is no longer kept.
desk-said-nothing = The claimant wrote nothing.
desk-said-username = Username as it was typed
desk-said-reply-to = Answers go to
desk-messages = Conversation
desk-message-from =
    { $from ->
        [claimant] The claimant
       *[reviewer] A reviewer
    }
desk-notes = Notes of reviewers
desk-others = Other claims about the account
desk-history = Who looked and who acted
desk-act-who =
    { $who ->
        [claimant] The claimant
        [contact] A contact of the account
       *[regain] { $service }
    }
desk-act =
    { $what ->
        [looked] Looked
        [approve] Approved
        [deny] Refused
        [ask] Asked
        [confirmed] Confirmed the address
        [answered] Wrote
        [withdrawn] Withdrew
        [recovery] Asked for the way back
        [objected] Objected
        [moved] Moved the due date
        [reminded] Reminded the contacts
        [ready] Opened the way back
        [lapsed] Closed it, as its time was over
       *[recovered] The account is recovered
    }

## A decision

desk-decide = Decide
desk-decide-closed = There is nothing to decide now.
desk-decide-earlier = You decided this claim before somebody objected. Now reviewers who are new to it decide.
desk-decide-voted = You have decided this claim; another reviewer has to agree. You can still ask.
desk-decision = Your decision
desk-decision-missing = Choose what to do.
desk-approve = Approve
desk-deny = Refuse
desk-ask = Ask the claimant
desk-message = Message to the claimant
desk-message-hint = The claimant can read it at once. It is needed to refuse and to ask. Never say which of the evidence was right.
desk-message-missing = Write what the claimant is to read.
desk-note = Note for reviewers
desk-note-hint = The claimant never sees it.
desk-go-on = Go on
desk-confirm = Is this right?
desk-confirm-yes =
    { $decision ->
        [approve] Yes, approve
        [deny] Yes, refuse
       *[ask] Yes, ask
    }
desk-confirm-no = Go back
desk-approve-first = You are the first reviewer to approve. Nothing is decided until a second one approves too.
desk-approve-waits =
    { $days ->
        [one] You are the last reviewer needed. All addresses and numbers of the account are told and can object, and the claim waits 1 day.
       *[other] You are the last reviewer needed. All addresses and numbers of the account are told and can object, and the claim waits { $days } days.
    }
desk-approve-reinstates = You are the last reviewer needed. The suspension is lifted at once, and the claimant is told.
desk-deny-first = You are the first reviewer to refuse. Nothing is decided until a second one refuses too.
desk-deny-ends = The claim is refused and closed, and the claimant is sent your message.
desk-ask-waits =
    { $days ->
        [one] The claimant is sent your question and has 1 day to answer.
       *[other] The claimant is sent your question and has { $days } days to answer.
    }
desk-done =
    { $decision ->
        [approve] Your approval is kept.
        [deny] Your refusal is kept.
       *[ask] Your question is on its way.
    }
desk-reload = Load the claim again
desk-reload-hint = What you have written stays.
