### What e-mails and text messages say.
###
### $service: the service's name. $username: the account's; $usernames: one or several, quoted. $reference: four
### characters that the page shows too. $at and what ends in until or from: a moment, in e-mails as `moment` says it, in
### text messages such as 2026-11-22 09:40 UTC.
### $kind: what was added or removed, email or phone.
### A text message (text-…) is paid by its length: see `courier` for what fits.

## A moment, as e-mails and pages say it. $month: 1 to 12. $time: such as 09:40.

moment =
    { $year } 年 { $month ->
        [1] 1 月
        [2] 2 月
        [3] 3 月
        [4] 4 月
        [5] 5 月
        [6] 6 月
        [7] 7 月
        [8] 8 月
        [9] 9 月
        [10] 10 月
        [11] 11 月
       *[12] 12 月
    } { $day } 日 { $time } UTC

## In every e-mail

mail-never = { $service } 的工作人员绝不会要求你：
mail-never-code = 说出验证码，或转发这样的消息
mail-never-password = 说出密码
mail-never-money = 付钱找回账号
mail-veto-link = 不是我操作的
mail-button-fails = 如果按钮无法使用，请打开这个网址：
mail-support = 需要帮助？联系 { $service } 客服

## The way back

mail-recovery-subject = { $service }：找回你的账号（编号 { $reference }）
mail-recovery-preheader = 邮件里有找回账号的方法。编号是 { $reference }。
# One username, and one more after others.
mail-username = “{ $username }”
mail-usernames = { $before }、“{ $username }”
mail-recovery-code = 输入下面的验证码，即可找回你的 { $service } 账号（{ $usernames }）：
mail-recovery-code-where = 请在显示编号 { $reference } 的页面上输入。
mail-recovery-good = 自请求提交起 { $minutes } 分钟内有效。
mail-recovery-or-link = 也可以打开下面的链接继续：
mail-recovery-link = 打开下面的链接，即可找回你的 { $service } 账号（{ $usernames }）：
mail-recovery-link-only = 这次没有验证码，请用链接继续。
mail-recovery-link-button = 找回账号
# A line each: which message it is, when it was asked for, and, where known, with what and from where.
mail-recovery-reference = 编号：{ $reference }
mail-recovery-asked = 请求时间：{ $at }
mail-recovery-device = 设备：{ $device }
# $browser, such as Firefox, and $system, such as Android.
mail-recovery-browser-on = { $browser }（{ $system }）
# $place: a country's name, such as Spain.
mail-recovery-place = 请求来自：{ $place }
mail-recovery-not-you = 如果不是你本人操作，不用理会。你的密码不会改变。
mail-recovery-veto = 如果要彻底停止这次找回，请打开下面的链接，告诉我们不是你本人操作：

## The way back into an account that is deleted or suspended

mail-recovery-deleted = 你的账号已删除，但在 { $restorable_until } 之前还可以恢复。请从这里继续，并选择恢复账号。
mail-recovery-suspended-until = 你的账号已被冻结，直到 { $suspended_until }。
mail-recovery-suspended = 你的账号已被冻结，没有设定期限。
mail-recovery-suspended-reason = 原因：“{ $reason }”
mail-recovery-appeal = 冻结期间无法找回账号，但你可以申诉。你写的内容会由工作人员查看，并给你答复。
mail-recovery-appeal-code = 如果要对 { $service } 账号{ $usernames }的冻结提出申诉，请输入下面的验证码：
mail-recovery-appeal-link = 如果要对 { $service } 账号{ $usernames }的冻结提出申诉，请打开下面的链接：
mail-recovery-appeal-button = 提出申诉

## The way back while recovery is on hold, and after somebody objected to a reset

mail-recovery-held = 通过邮件和短信找回账号的功能已暂停，直到 { $held_until }。刚刚有人请求找回账号。如果是你，请打开链接继续，暂停会随之解除。
mail-recovery-held-not-you = 如果不是你本人操作，不用理会。暂停会继续，你的密码也不会改变。
mail-recovery-objected = 我们收到反馈，说最近一次设置的新密码不是你设置的，因此已停用该密码。所有已登录的设备都已退出。
mail-recovery-objected-good = 自该密码停用起 { $minutes } 分钟内有效。
mail-recovery-objected-not-you = 如果那个密码其实是你设置的，也可以用这个链接找回账号。

## In notices

mail-notice-preheader = 如果不是你本人操作，请立即告诉我们。
mail-notice-saved-code-used = 找回账号时用掉了一个备用码，已补上一个新的。现在有 { $left } 个备用码可用。
# $ready_at and $answer_by are moments too.
mail-notice-claimed = 这次操作是通过人工找回申请完成的，工作人员看过申请并批准。申请人的邮箱现在已绑定该账号。
mail-notice-second-factor = 两步验证没有变化，登录时仍然需要。
mail-notice-you = 如果是你本人操作，一切正常，无需再做什么。
mail-notice-veto = 如果不是你本人操作，请立即打开下面的链接告诉我们：
mail-notice-then = 然后在这里找回你的账号：

## The notice of a new password

mail-password-subject = { $service }：你的密码已更改
mail-password-what = 你的 { $service } 账号“{ $username }”的密码已于 { $at } 更改。所有已登录的设备都已退出。
mail-password-restored = 该账号之前已删除，现在已恢复使用。
mail-password-secured = 更改密码的人表示，账号曾被他人盗用。因此，最近 30 天内绑定的邮箱和手机号暂时不能使用，这期间解绑的已重新绑定，以前的备用码也不再有效。
mail-password-you = 如果是你本人操作，一切正常，请用新密码登录。

## The notice that a deleted account is active again

mail-restored-subject = { $service }：你的账号已恢复使用
mail-restored-what = 你的 { $service } 账号“{ $username }”之前已删除，现已于 { $at } 恢复使用，密码和以前一样。
mail-restored-you = 如果是你本人操作，一切正常，请用原来的密码登录。

## The notice that a contact was added. What says “this” goes to the contact itself.

mail-added-subject =
    { $service }：你的账号绑定了新的{ $kind ->
        [email] 邮箱
       *[phone] 手机号
    }
mail-added-what =
    你的 { $service } 账号“{ $username }”已于 { $at } 绑定了新的{ $kind ->
        [email] 邮箱
       *[phone] 手机号
    }。
mail-added-this-subject =
    { $service }：这个{ $kind ->
        [email] 邮箱
       *[phone] 手机号
    }已绑定一个账号
mail-added-this-what =
    这个{ $kind ->
        [email] 邮箱
       *[phone] 手机号
    }已于 { $at } 绑定 { $service } 账号“{ $username }”。
mail-added-usable = 从现在起，可以用它找回账号。
mail-added-usable-from = 从 { $usable_from } 起，可以用它找回账号。

## The notice that a contact was removed. $reason: lost, stolen or replaced.

mail-removed-subject =
    { $service }：你的账号解绑了一个{ $kind ->
        [email] 邮箱
       *[phone] 手机号
    }
mail-removed-what =
    你的 { $service } 账号“{ $username }”已于 { $at } 解绑了一个{ $kind ->
        [email] 邮箱
       *[phone] 手机号
    }。原因：{ $reason ->
        [lost] 已丢失
        [stolen] 被盗
        [suspended] 有人表示它不属于该账号
       *[replaced] 已更换
    }。
mail-removed-this-subject =
    { $service }：这个{ $kind ->
        [email] 邮箱
       *[phone] 手机号
    }已与你的账号解绑
mail-removed-this-what =
    这个{ $kind ->
        [email] 邮箱
       *[phone] 手机号
    }已于 { $at } 与你的 { $service } 账号“{ $username }”解绑。原因：{ $reason ->
        [lost] 已丢失
        [stolen] 被盗
        [suspended] 有人表示它不属于该账号
       *[replaced] 已更换
    }。
mail-removed-usable-until = 在 { $usable_until } 之前，在找回页面输入它，仍可以找回账号。
mail-removed-this-usable-until = 如有需要，在 { $usable_until } 之前，你在找回页面输入它，仍可以找回账号。
mail-removed-useless = 它不能再用来找回账号。
mail-removed-this-then = 然后用账号的其他邮箱、手机号或备用码，在这里找回账号：

## The notice that somebody uses a contact that was removed

mail-removed-used-subject =
    { $service }：有人正用已解绑的{ $kind ->
        [email] 邮箱
       *[phone] 手机号
    }找回账号
mail-removed-used-what =
    { $at }，有人请求找回你的 { $service } 账号“{ $username }”，用的是已解绑的{ $kind ->
        [email] 邮箱
       *[phone] 手机号
    }。为防误操作，解绑后的一段时间内仍可以这样找回。
mail-removed-used-veto = 如果不是你本人操作，请立即打开下面的链接，停止这次找回：

## The notice of new saved codes

mail-saved-codes-subject = { $service }：你的账号有了新的备用码
mail-saved-codes-what = 你的 { $service } 账号“{ $username }”已于 { $at } 生成 { $count } 个新的备用码。以前的备用码不再有效。
mail-saved-codes-you = 如果是你本人操作，一切正常，请把备用码保存在安全的地方。

## The notice that a password was stopped after an objection

mail-stopped-subject = { $service }：最近设置的新密码已停用
mail-stopped-what = 我们收到反馈，说 { $service } 账号“{ $username }”最近一次的新密码不是你设置的，因此已于 { $at } 停用该密码。所有已登录的设备都已退出。
mail-stopped-undone = 设置该密码之后，对邮箱、手机号和备用码所做的更改都已撤销。
mail-stopped-back = 我们会另发消息帮你找回账号，发往账号绑定已久的邮箱和手机号。
mail-stopped-you = 如果是你告诉我们的，一切正常，请查看那条消息。

## The notice of a hold

mail-held-subject = { $service }：找回账号已暂停
mail-held-what = 从 { $at } 起，通过邮件和短信找回 { $service } 账号“{ $username }”的功能已暂停，直到 { $held_until }。你可以照常登录，备用码也仍然有效。
mail-held-before = 如果在此之前需要找回账号，请照常发起找回。账号绑定已久的邮箱和手机号会收到一个解除暂停的链接。

## The notice that a claim is approved, and the one shortly before it leads to the account

mail-claimed-subject = { $service }：有人申请人工找回你的账号
mail-claimed-what = 有人对你的 { $service } 账号“{ $username }”提交了人工找回申请，没有用到账号绑定的任何邮箱或手机号。工作人员看过后，已于 { $at } 批准。
mail-claimed-soon-subject = { $service }：对你账号的人工找回申请即将生效
mail-claimed-soon-what = 有人对你的 { $service } 账号“{ $username }”提交了人工找回申请，没有用到账号绑定的任何邮箱或手机号。申请已获批准，截至 { $at } 仍在进行。
mail-claimed-ready-at = 从 { $ready_at } 起，申请人可以通过另一个邮箱进入账号。
mail-claimed-veto = 如果不是你本人操作，请立即打开下面的链接提出异议：

## The notice that a suspension was lifted after an appeal or a claim

mail-reinstated-subject = { $service }：你的账号已解除冻结
mail-reinstated-what = 你的 { $service } 账号“{ $username }”已于 { $at } 解除冻结：有人请求解除，工作人员看过理由后批准。

## To somebody who made a claim. $matter: claim or appeal. What was written in it is never in an e-mail.

mail-claim-preheader = 打开邮件里的链接，可以查看进度。
mail-claim-button = 查看进度
mail-claim-private =
    请不要转发这封邮件。任何人打开里面的链接，都能看到你的{ $matter ->
        [appeal] 申诉
       *[claim] 申请
    }。
mail-claim-again = 如果还有要补充的，可以重新提交。
mail-claim-confirm-subject = { $service }：请验证你的邮箱
mail-claim-confirm-what =
    有人对一个 { $service } 账号提交了{ $matter ->
        [appeal] 申诉
       *[claim] 人工找回申请
    }，并要求把答复发到这个邮箱。
mail-claim-confirm-until = 如果是你，请在 { $until } 之前打开链接完成验证。验证后，工作人员才会查看。
mail-claim-confirm-button = 验证
mail-claim-confirm-not-you = 如果不是你本人操作，不用理会。没有人会查看它，你也不会再收到邮件。
mail-claim-asked-subject =
    { $service }：关于你的{ $matter ->
        [appeal] 申诉
       *[claim] 人工找回申请
    }，我们有一个问题
mail-claim-asked-what =
    工作人员看过你的{ $matter ->
        [appeal] 申诉
       *[claim] 人工找回申请
    }，有一个问题要问你。请在 { $until } 之前答复。如果到时没有收到答复，我们会将其关闭。
mail-claim-asked-button = 查看并答复
mail-claim-moved-subject =
    { $service }：你的{ $matter ->
        [appeal] 申诉
       *[claim] 人工找回申请
    }需要更多时间
mail-claim-moved-what =
    处理你的{ $matter ->
        [appeal] 申诉
       *[claim] 人工找回申请
    }还需要更多时间。我们会在 { $answer_by } 之前答复你。在此之前，你无需做什么。
mail-claim-contested-subject =
    { $service }：正在重新审核你的{ $matter ->
        [appeal] 申诉
       *[claim] 人工找回申请
    }
mail-claim-contested-what = 之前已获批准，但后来有人通过账号绑定已久的邮箱或手机号提出了异议。现在由其他工作人员重新审核，我们会在 { $answer_by } 之前答复你。
mail-claim-contested-tell = 如果有什么要让他们知道，请打开链接，在页面上写下来。
mail-claim-approved-subject = { $service }：你的人工找回申请已获批准
mail-claim-approved-what = 工作人员看过你的申请，已经批准。现在会通知账号绑定的邮箱和手机号，收到通知的人可以提出异议。
mail-claim-approved-ready-at = 如果没有人提出异议，你可以从 { $ready_at } 起找回账号。到时我们会再发邮件给你。
mail-claim-ready-subject = { $service }：现在可以找回你的账号
mail-claim-ready-what = 申请获批后的等待期已结束。请打开链接并发起找回，我们会把找回账号的消息发到这个邮箱。请在 { $until } 之前操作。
mail-claim-reinstated-subject = { $service }：你的账号已解除冻结
mail-claim-reinstated-what = 工作人员看过你的申诉，已经批准。你的账号已解除冻结，可以重新登录。
mail-claim-denied-subject =
    { $service }：你的{ $matter ->
        [appeal] 申诉
       *[claim] 人工找回申请
    }未获批准
mail-claim-denied-what =
    工作人员看过你的{ $matter ->
        [appeal] 申诉
       *[claim] 人工找回申请
    }，没有批准。打开链接可以看到他们的说明。
mail-claim-lapsed-subject =
    { $service }：你的{ $matter ->
        [appeal] 申诉
       *[claim] 人工找回申请
    }已关闭
mail-claim-lapsed-what =
    你的{ $matter ->
        [appeal] 申诉
       *[claim] 人工找回申请
    }已超过期限，因此我们已将其关闭。

## Text messages

text-signed = 【{ $service }】{ $text }
text-code = 验证码 { $code }，用于找回账号，{ $minutes } 分钟内有效。编号 { $reference }。请勿告诉任何人。
text-link = 请在 { $minutes } 分钟内打开链接找回账号。编号 { $reference }：
text-link-held = 如是你本人，请在 { $minutes } 分钟内打开链接，解除暂停并找回账号。编号 { $reference }：
text-link-objected = 新密码已停用。请在 { $minutes } 分钟内打开链接找回账号。编号 { $reference }：
text-password = 密码已于 { $at } 更改。非本人操作请点：
text-restored = 账号已于 { $at } 恢复使用。非本人操作请点：
text-added =
    { $kind ->
        [email] 新邮箱
       *[phone] 新手机号
    }已于 { $at } 绑定。非本人操作请点：
text-added-this = 本手机号已于 { $at } 绑定账号。非本人操作请点：
text-removed =
    { $kind ->
        [email] 一个邮箱
       *[phone] 一个手机号
    }已于 { $at } 解绑。非本人操作请点：
text-removed-this = 本手机号已于 { $at } 与账号解绑。非本人操作请点：
text-removed-used =
    已解绑的{ $kind ->
        [email] 邮箱
       *[phone] 手机号
    }于 { $at } 被用来找回账号。非本人操作请点：
text-saved-codes = 新的备用码已于 { $at } 生成。非本人操作请点：
text-stopped = 新密码已于 { $at } 停用。非本人操作请点：
text-held = 找回账号已暂停，直到 { $held_until }。非本人操作请点：
text-claimed = 有人申请找回，{ $ready_at } 起可进入账号。非本人操作请点：
text-claimed-soon = 即将生效：申请人 { $ready_at } 起可进入账号。非本人操作请点：
text-reinstated = 账号已于 { $at } 解除冻结。非本人操作请点：
