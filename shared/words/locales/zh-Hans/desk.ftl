### What reviewers of claims read.

## What speaks for a claim and against it. $number: days, or how many; see `FindingKind`.

finding-no-account = 申请人填写的内容没有对应的账号。
finding-username-current = 申请人填写了该账号的用户名。
finding-username-former = 申请人填写了该账号以前的用户名。
finding-username-other = 申请人填写的用户名不是该账号的。
finding-email-current = 申请人填写了该账号的邮箱。
finding-email-former = 申请人填写了该账号以前的邮箱。
finding-email-other = 申请人填写的邮箱不是该账号的。
finding-phone-current = 申请人填写了该账号的手机号。
finding-phone-former = 申请人填写了该账号以前的手机号。
finding-phone-other = 申请人填写的手机号不是该账号的。
finding-password-current = 申请人知道当前密码。盗用账号的人也会知道。
finding-password-earlier = 申请人知道该账号以前的密码，是当前密码往前数第 { $number } 个。
finding-password-other = 申请人填写的密码中，有 { $number } 个没有该账号用过的记录。
finding-password-not-comparable = 该账号有 { $number } 个密码来自其他系统，无法比对。
finding-network-seen = 申请来自该账号上次找回时的同一处网络。
finding-ticket-senior = 申请人证明自己持有该账号绑定已久的邮箱或手机号。
finding-ticket-other = 申请人证明自己持有该账号较新的邮箱或手机号，或备用码。
finding-account-old = 该账号已存在一年以上（{ $number } 天）。
finding-account-young =
    { $number ->
        [0] 该账号创建不到一天。
       *[other] 该账号已创建 { $number } 天。
    }
finding-contacts-changed = 30 天内，邮箱或手机号绑定或解绑了 { $number } 次。
finding-password-changed =
    { $number ->
        [0] 密码在最近一天内更改过。
       *[other] 密码在 { $number } 天前更改过。
    }
finding-recoveries-completed = 30 天内，该账号找回过 { $number } 次。
finding-delivery-failed = 30 天内，发往该账号邮箱和手机号的消息有 { $number } 条失败。
finding-state-fits = 该账号已删除或被冻结，与申请所说一致。
finding-state-differs = 该账号的删除或冻结状态与申请所说不一致。

## The reviewers' desk, and its door

desk-title = 审核台
desk-lead = 失去所有找回方式的人会提交申请，在这里由人来审核：两名审核人员，各自独立判断。
desk-script = 审核台需要启用脚本：每个请求都要出示你的令牌，没有脚本的页面做不到。
desk-token = 登录令牌
desk-token-hint = 从你们自己的登录系统过来时会带上令牌。在你退出或关闭标签页之前，它保存在这个标签页里。
desk-token-missing = 请输入登录令牌。
desk-token-refused = 这个令牌在这里无效，或者已经过期。请重新登录，带着新的令牌回来。
desk-enter = 打开审核台
desk-leave = 退出
desk-left = 你已退出。
desk-loading = 正在加载…
desk-failed = 无法连接审核台
desk-failed-detail = 没有丢失任何内容。请检查网络，然后重试。
desk-again = 重试
desk-to-queue = 所有审核中的申请

## The queue

desk-queue = 申请
desk-queue-state = 状态
desk-queue-reason = 情况
desk-queue-any-reason = 全部
desk-queue-contested = 只看有异议的申请
desk-queue-show = 显示
desk-queue-count =
    { $count ->
        [0] 没有符合条件的申请。
       *[other] 本页有 { $count } 份申请，期限最早的在前。
    }
desk-queue-claim = 申请
desk-queue-due = 期限
desk-queue-decisions = 目前的决定
desk-queue-next = 下一页
desk-state =
    { $state ->
        [open] 审核中
        [needs_reply] 等待申请人答复
        [waiting] 已批准，可提出异议
        [approved] 已批准
        [denied] 已拒绝
        [withdrawn] 已撤回
       *[recovered] 账号已找回
    }
desk-reason =
    { $reason ->
        [contact_changed] 换了邮箱或手机号
        [compromised] 账号被盗用
        [deleted] 账号已删除
        [suspended] 账号被冻结
        [second_factor_lost] 无法进行两步验证
       *[other] 其他情况
    }
desk-due-days = { $count } 天后到期
desk-due-hours =
    { $count ->
        [0] 一小时内到期
       *[other] { $count } 小时后到期
    }
desk-overdue-days = 已超期 { $count } 天
desk-overdue-hours =
    { $count ->
        [0] 超期不到一小时
       *[other] 已超期 { $count } 小时
    }
desk-approvals =
    { $count ->
        [0] 无人批准
       *[other] { $count } 人批准
    }
desk-denials =
    { $count ->
        [0] 无人拒绝
       *[other] { $count } 人拒绝
    }
desk-contested = 有异议
desk-behind = 排在其他申请之后

## One claim. $reference: four characters at the end of its name.

desk-claim = 申请 { $reference }：{ $reason }
desk-stands = 进度
desk-made = 提交时间
desk-due = 答复期限
desk-reply-by = 申请人答复期限
desk-ready-at = 等待期结束
desk-appeal = 申诉
desk-appeal-proof =
    { $proof ->
        [senior] 凭据证明了该账号绑定已久的邮箱或手机号，一名审核人员即可批准。
       *[other] 凭据证明了较新的邮箱或手机号，或备用码。
    }
desk-contested-means = 长期持有该账号的人提出了异议。需要两名没有处理过这份申请的审核人员来决定。
desk-behind-means = 该账号的其他申请提交更早，或证据更多。这份申请排在它们之后。
desk-agreed-approvals = 批准
desk-agreed-denials = 拒绝
desk-agreed = { $count } 人（需要 { $needed } 人）

desk-evidence = 证据
desk-evidence-people = 这些只是迹象，不是证明。决定由人作出。
desk-evidence-finding = 发现
desk-evidence-weight = 权重
desk-evidence-total = 合计
desk-evidence-none = 目前没有发现。
desk-suggestion =
    { $suggestion ->
        [approve] 迹象提示：批准
        [ask] 迹象提示：进一步询问
       *[deny] 迹象提示：拒绝
    }

desk-account = 账号
desk-account-none = 申请人填写的内容没有对应的账号，没有可以找回的。
desk-account-username = 用户名
desk-account-state = 状态
desk-account-stands =
    { $state ->
        [active] 正常
        [deleted] 已删除
       *[suspended] 已冻结
    }
desk-account-second-factor = 两步验证
desk-account-second-factor-is =
    { $is ->
        [yes] 有
       *[no] 无
    }
desk-account-saved-codes = 剩余备用码
desk-account-contacts = 邮箱和手机号
desk-contact =
    { $kind ->
        [email] 邮箱
       *[phone] 手机号
    }
desk-contact-confirmed = 已验证：{ $at }
desk-contact-unconfirmed = 未验证
desk-contact-removed =
    { $why ->
        [replaced] 已更换：{ $at }
        [lost] 因丢失解绑：{ $at }
        [stolen] 因被盗解绑：{ $at }
       *[suspended] 因属于他人而停用：{ $at }
    }

desk-lately = 最近的情况
desk-lately-none = 无。
desk-recoveries = 找回
desk-recovery =
    { $what ->
        [requested] 已请求
        [completed] 已完成
        [vetoed] 有异议
       *[undone] 已撤销
    }
desk-changes = 邮箱和手机号的变动
desk-change =
    { $change ->
        [added] 绑定
        [replaced] 更换
        [lost] 因丢失解绑
        [stolen] 因被盗解绑
        [restored] 重新绑定
       *[suspended] 因属于他人而停用
    }
desk-failures = 未送达的消息
desk-failure =
    { $reason ->
        [bounced] 邮箱不存在，或拒收所有邮件
        [bounced_for_now] 邮箱已满，或暂时不可用
        [rejected] 因内容被拒收
        [refused] 运营方拒绝了该邮箱或手机号
        [too_late] 太晚，已无用处
        [no_contact] 没有可以发送的地方
        [held] 找回账号当时已暂停
       *[other] 没有发送
    }
desk-objections = 异议
desk-objection =
    { $senior ->
        [yes] 来自绑定已久的邮箱或手机号
       *[no] 来自较新的邮箱或手机号
    }

desk-said = 申请人的说明
desk-said-gone = 说明已不再保存。
desk-said-nothing = 申请人什么也没写。
desk-said-username = 填写的用户名（原样）
desk-said-reply-to = 答复发往
desk-messages = 往来消息
desk-message-from =
    { $from ->
        [claimant] 申请人
       *[reviewer] 审核人员
    }
desk-notes = 审核人员的备注
desk-others = 该账号的其他申请
desk-history = 查看和操作记录
desk-act-who =
    { $who ->
        [claimant] 申请人
        [contact] 账号绑定的邮箱或手机号
       *[regain] { $service }
    }
desk-act =
    { $what ->
        [looked] 查看
        [approve] 批准
        [deny] 拒绝
        [ask] 询问
        [confirmed] 验证了邮箱
        [answered] 写了消息
        [withdrawn] 撤回
        [recovery] 发起找回
        [objected] 提出异议
        [moved] 更改期限
        [reminded] 再次通知邮箱和手机号
        [ready] 开放找回
        [lapsed] 因超过期限而关闭
       *[recovered] 账号已找回
    }

## A decision

desk-decide = 作出决定
desk-decide-closed = 现在没有需要决定的。
desk-decide-earlier = 在有人提出异议之前，你已对这份申请作过决定。现在由没有处理过它的审核人员决定。
desk-decide-voted = 你已对这份申请作出决定，还需要另一名审核人员同意。你仍然可以询问。
desk-decision = 你的决定
desk-decision-missing = 请选择要做什么。
desk-approve = 批准
desk-deny = 拒绝
desk-ask = 询问申请人
desk-message = 给申请人的消息
desk-message-hint = 申请人马上就能看到。拒绝和询问时必填。千万不要说出哪项证据是对的。
desk-message-missing = 请写下要给申请人看的内容。
desk-note = 给审核人员的备注
desk-note-hint = 申请人永远看不到。
desk-go-on = 继续
desk-confirm = 确定吗？
desk-confirm-yes =
    { $decision ->
        [approve] 确定批准
        [deny] 确定拒绝
       *[ask] 确定询问
    }
desk-confirm-no = 返回
desk-approve-first = 你是第一名批准的审核人员。第二名审核人员也批准之前，还没有决定。
desk-approve-waits = 你是所需的最后一名审核人员。账号的所有邮箱和手机号都会收到通知，可以提出异议，申请需等待 { $days } 天。
desk-approve-reinstates = 你是所需的最后一名审核人员。冻结会立即解除，并通知申请人。
desk-deny-first = 你是第一名拒绝的审核人员。第二名审核人员也拒绝之前，还没有决定。
desk-deny-ends = 申请会被拒绝并关闭，你的消息会发给申请人。
desk-ask-waits = 你的问题会发给申请人，对方有 { $days } 天时间答复。
desk-done =
    { $decision ->
        [approve] 已记录你的批准。
        [deny] 已记录你的拒绝。
       *[ask] 你的问题正在发送。
    }
desk-reload = 重新加载申请
desk-reload-hint = 你写的内容会保留。
