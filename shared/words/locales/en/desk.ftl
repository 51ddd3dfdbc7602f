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
