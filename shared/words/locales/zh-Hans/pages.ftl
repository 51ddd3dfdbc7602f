### What the pages say. An id begins with its page.
###
### $service: the service's name. $reference: four characters that the message has too.

## Around every page

frame-title = { $page } · { $service }
frame-title-problem = 出错：{ $page } · { $service }
frame-skip = 跳到正文
frame-home = { $service }：找回你的账号
frame-help = 遇到问题？
frame-help-errors = 查看各种错误的含义
frame-help-again = 重新开始
frame-help-else = 遇到其他情况
frame-support = 联系客服
frame-privacy = 隐私
frame-legal = 法律声明
frame-language = 语言
frame-sending = 正在发送…
frame-offline = 当前没有网络。内容不会丢失，联网后会自动发送。
frame-retrying = 连接失败。内容不会丢失，正在重试。
frame-wait-minute = 最多等一分钟。
frame-wait-quarter = 最多等一刻钟。
frame-wait-hour = 最多等一小时。
frame-wait-day = 最多等一天。
frame-request = 联系客服时，请提供这个请求 ID：{ $request_id }

## The first page

front-title = 找回你的账号
front-lead = 遇到了什么情况？
front-forgot = 忘记密码
    .hint = 我们会发消息帮你找回账号，然后设置新密码即可。
front-no-message = 没收到邮件或短信
    .hint = 再发一次，或换一种方式发送。
front-new-contact = 换了手机号或邮箱
    .hint = 用其他邮箱、其他手机号或备用码。
front-saved-code = 我有备用码
    .hint = 可以代替消息里的验证码。
front-lost-phone = 手机丢失或被盗
    .hint = 用其他方式找回账号，并让那部手机退出登录。
front-taken-over = 账号被盗用
    .hint = 让对方退出登录，并撤销对方所做的更改。
front-deleted = 账号已删除
    .hint = 在一段时间内还可以恢复。
front-suspended = 账号被冻结
    .hint = 查看冻结的原因和期限。
front-second-factor = 无法进行两步验证
    .hint = 登录时输入密码后要用的手机或安全密钥丢了。
front-error = 看到了错误提示
    .hint = 看看它是什么意思，接下来该怎么做。
front-claim = 以上办法都不行
    .hint = 可以申请人工找回：说明账号的情况，由工作人员查看。
front-claim-status = 我提交过申请
    .hint = 查看进度，回答我们的问题。

## Asking for a way back

recover-title = 找回账号
recover-lead = 请填写以下任意一项。如果有对应的账号，我们会向该账号绑定的邮箱或手机号发送消息。
recover-identifier = 邮箱、手机号或用户名
recover-identifier-hint = 手机号请以 + 和国家/地区代码开头。
recover-identifier-missing = 请输入邮箱、手机号或用户名。
recover-identifier-invalid = 这不是有效的邮箱、手机号或用户名，请检查有没有输错。
recover-channel = 发送方式
recover-channel-email = 邮件
recover-channel-sms = 短信
recover-channel-either = 都可以
recover-submit = 发送消息
recover-else = 账号被删除、冻结、盗用，或换了号码？选择你的情况

## The message is on its way, if there is one

sent-title = 请查看邮件或短信
sent-lead = 如果你填写的内容有对应的账号，会收到我们发送的邮件或短信。
sent-reference = 编号：{ $reference }
sent-reference-hint = 正确的消息里有这个编号。
sent-code = 消息里的验证码
sent-code-hint = { $digits } 位数字，有没有空格都可以。
sent-code-missing = 请输入消息里的验证码。
sent-code-invalid = 验证码是 { $digits } 位数字，请检查后重新输入。
sent-code-good = 验证码在 { $minutes } 分钟内有效。
sent-submit = 继续
sent-link = 也可以打开消息里的链接。
sent-saved = 我有备用码
sent-tries-left =
    { $left ->
        [0] 尝试次数已用完。请打开消息里的链接，或重新开始。
       *[other] 还可以尝试 { $left } 次。
    }
sent-verified = 已确认账号是你的，还差一步。
sent-verified-next = 设置新密码
sent-verified-lost = 验证码正确，但这个浏览器里继续操作所需的信息已丢失。请再发一条消息并输入其中的验证码，或重新开始。
sent-nothing = 没有收到？
sent-advice-wait = 请等几分钟。
sent-advice-spam = 看看垃圾邮件，并搜索“{ $service }”。
sent-advice-right = 确认填写的内容没有错，而且是该账号的。如果有错，请重新开始。
sent-advice-blocks = 看看有没有拦截陌生的发件人，消息有没有被过滤规则归到别处，邮箱有没有满。
sent-advice-channel = 换一种方式发送。
sent-advice-more = 查看其他办法
sent-resend = 再发一次
sent-resend-email = 用邮件发送
sent-resend-sms = 用短信发送
sent-resend-wait = { $wait } 后可以再发一次。
sent-resend-ready = 现在可以再发一次。
sent-resend-left =
    { $left ->
        [0] 这是最后一条消息。如果什么也没收到，请重新开始。
       *[other] 还可以再发 { $left } 次。
    }
sent-resent = 如果有对应的账号，会收到另一条消息。请使用最新的一条，编号是 { $reference }。
sent-again = 重新开始

## A saved code in the place of a message

saved-title = 输入备用码
saved-lead = 可以代替消息里的验证码。
saved-code = 备用码
saved-code-hint = 你打印或抄下的十个备用码之一。不区分大小写，有没有空格和连字符都可以。
saved-code-missing = 请输入一个备用码。
saved-code-invalid = 备用码由 28 个字母和数字组成，请检查后重新输入。
saved-code-incorrect = 这不是该账号的备用码，或者已经用过。请检查，或输入另一个备用码。
saved-back = 改为输入消息里的验证码

## Where a link leads

link-title = 找回账号
link-lead = 还差一步：继续，然后设置新密码。
link-submit = 继续
link-incomplete = 链接不完整。请从消息里重新打开，或复制完整的链接。
link-no-script = 浏览器没有启用脚本，本页无法自动读取链接。你可以用下面的一种办法：
link-code = 回到发起找回的页面，输入同一条消息里的验证码
link-paste = 或把完整的链接粘贴到这里
link-paste-hint = 以 { $address } 开头
link-paste-invalid = 链接不完整。请从消息里从头到尾复制整个链接。

## The new password

password-title = 设置新密码
password-account = 账号：“{ $username }”
password-time = 请在 { $minutes } 分钟内完成这一步。
password-rules = 密码要求
password-rule-length = 至少 { $minimum } 个字符，什么字符都可以，包括空格
password-rule-guess = 不容易猜到，例如几个互不相关的词
password-rule-personal = 不以用户名、邮箱、手机号或“{ $service }”这个名称为主要内容
password-rule-used = 与最近用过的 { $last } 个密码不同
password-field = 新密码
password-show = 显示密码
password-hide = 隐藏密码
password-strength-label = 猜中的难度
password-strength =
    { $score ->
        [3] 不容易猜到。
       *[4] 非常难猜到。
    }
password-submit = 设置新密码
password-compromised = 账号被盗用
password-compromised-hint = 最近 30 天内绑定的邮箱和手机号将停用，这期间解绑的会重新绑定，备用码会作废。
password-ends = 所有设备都会退出登录。
password-missing = 请输入新密码。
password-too-short = 请再长一些，至少需要 { $minimum } 个字符。
password-too-long = 请再短一些，最多 { $maximum } 个字符。
password-too-weak = 请设得更难猜一些，例如再加一两个不相关的词。
password-personal = 请去掉用户名、邮箱、手机号和“{ $service }”这个名称，或多加一些别的内容。
password-used-before = 请换一个没用过的密码，它与最近 { $last } 个密码中的一个相同。
hint-common = 这是最先会被尝试的密码之一。
hint-similar = 它和最先会被尝试的密码很像。
hint-keyboard = 键盘上相邻的按键容易猜到。
hint-repeat = 重复字母或词语，作用不大。
hint-sequence = abc、6543 这样的连续字符容易猜到。
hint-date = 日期和年份容易猜到。
hint-word = 只有一个词容易猜到。
hint-name = 名字容易猜到。
hint-words = 请再加一两个别人不容易想到的词。
hint-capitals = 改用大写字母，作用不大。
hint-reversed = 把词倒过来写，作用不大。
hint-substitution = 用 @ 代替 a、用 3 代替 e，作用不大。
password-over = 这一步已结束
password-over-done = 如果你刚才设置了新密码，那么已经设置成功，请用新密码登录。
password-over-again = 如果还没有，请重新开始。其他一切不变。
password-kept = 前面的步骤都已保留，请换一个密码。

## One account of several

choose-title = 选择账号
choose-lead = 你的邮箱或手机号绑定了多个账号。
choose-which = 要找回的账号
choose-missing = 请选择一个账号。

## A deleted account

restore-title = 恢复账号
restore-lead = 这个账号已删除，在 { $until } 之前可以恢复。
restore-submit = 恢复账号并沿用原密码
restore-or = 或设置新密码来恢复：
restore-needs-password = 账号被删除前不久改过密码，因此需要设置新密码。

## An account that is not open

suspended-title = 你的账号已被冻结
suspended-until = 冻结到 { $until } 为止，到期自动解除。
suspended-for-good = 账号已被冻结，没有期限。
suspended-reason = 原因：{ $reason }
suspended-appeal = 已确认账号是你的。你可以申诉，但设置新密码不会解除冻结。
contact-title = 还需要一项验证
contact-why = 这个账号开启了两步验证，只用备用码无法找回。你的备用码没有被用掉。
contact-how = 请再输入消息里的验证码，或打开消息里的链接。
contact-enter = 输入验证码

## The last resort: a claim, which people judge

claim-title = 申请人工找回
claim-lead = 如果账号的邮箱、手机号和备用码都不能用了，可以申请人工找回。
claim-first = 还有一样能用？用它找回只要几分钟。
claim-steps = 处理过程
claim-step-people = 先验证你的邮箱。然后由工作人员查看申请，你会在 { $days } 天内收到答复。决定由人作出，不由机器作出。
claim-step-wait = 如果批准，需要等待 { $hours } 小时。其间我们会通知账号的所有已知邮箱和手机号，让账号的主人可以提出异议。
claim-step-back = 之后，你会收到一封邮件，用它找回账号。
claim-kept = 你填写的内容会怎样处理
claim-kept-for = 只用来判断账号是不是你的，以及答复你，不作其他用途。
claim-kept-passwords = 密码会立即比对，绝不保存。
claim-kept-text = 你写的内容和你的邮箱，会在申请结束 { $days } 天后删除。
claim-kept-decision = 审核的决定会在申请结束 { $days } 天后删除。
claim-reason = 遇到了什么情况？
claim-reason-other = 其他情况
claim-reason-missing = 请选择你遇到的情况。
claim-account = 是哪个账号？
claim-account-hint = 填一项就够了，不记得的可以不填。
claim-account-missing = 请输入账号的用户名、邮箱或手机号。
claim-username = 用户名
claim-username-invalid = 这不是有效的用户名。请检查有没有输错，或者留空。
claim-email = 账号的邮箱
claim-email-hint = 账号绑定的邮箱，就算你现在打不开也可以。
claim-email-invalid = 这不是有效的邮箱，请检查有没有输错。
claim-phone = 账号的手机号
claim-phone-invalid = 这不是有效的手机号。请以 + 和国家/地区代码开头，或者留空。
claim-passwords = 你用过的密码
claim-passwords-hint = 旧密码也有帮助。任何人都看不到这些密码。
claim-passwords-more = 填写更多密码
claim-passwords-again = 密码不会保存，请再输入一次。
claim-passwords-long = 有一个密码太长了。
claim-password = 以前的密码 { $number }
claim-statement = 说说情况
claim-statement-hint = 你最后一次登录是什么时候？之后有什么变化？千万不要在这里写密码。
claim-text-most = 最多 { $most } 个字符。
claim-text-long = 请写短一些，最多 { $most } 个字符。
claim-reply = 你现在的邮箱
claim-reply-hint = 请填写你能查看的邮箱，答复会发到那里。
claim-reply-missing = 请输入一个你能查看的邮箱。
claim-submit = 提交申请

## How a claim stands

claim-status-title = 你的申请
claim-unconfirmed = 还差一步：请在 { $hours } 小时内打开我们刚发出的邮件里的链接。在这之前，没有人会查看申请。
claim-unconfirmed-until = 之后，你会在 { $until } 之前收到答复。
claim-unconfirmed-wrong = 邮箱填错了？请重新提交一次申请。
claim-write-down = 请抄下来
claim-write-down-lead = 凭申请编号和密钥，可以在任何设备上查看申请的进度。密钥只显示这一次。打开我们邮件里的链接，也可以来到这里。
claim-number = 申请编号
claim-key = 申请密钥
claim-open = 工作人员正在查看你的申请。你会在 { $until } 之前收到答复，答复会发到邮箱，也会显示在这里。
claim-moved = 这比我们最初说的时间要晚，处理需要更久。
claim-contested = 有人对你的申请提出了异议，因此由其他工作人员重新审核。你会在 { $until } 之前收到答复，答复会发到邮箱，也会显示在这里。
claim-needs-reply = 我们还需要了解一些情况。请在 { $until } 之前回答下面的问题，否则申请会结束。
claim-waiting = 你的申请已获批准。从 { $from } 起，你可以找回账号。
claim-waiting-why = 在此之前，我们会通知账号的所有已知邮箱和手机号，让账号的主人可以提出异议。你无需做什么，到时我们会发邮件给你。
claim-approved = 你的申请已获批准。在 { $until } 之前，你可以找回账号。
claim-approved-next = 我们会把验证码和链接发到你填写的邮箱。
claim-recover = 找回我的账号
claim-reinstated = 你的申请已获批准，账号已解除冻结，可以重新登录。
claim-denied = 你的申请未获批准。原因见下面我们的消息。
claim-denied-else = 又想起了别的情况？请提交新的申请。
claim-withdrawn = 这份申请已撤回或超过期限，已经关闭。账号没有任何变动。
claim-recovered = 你的账号已找回，这份申请已关闭。
claim-talk = 往来消息
claim-from-you = 你，{ $at }
claim-from-us = { $service }，{ $at }
claim-answer = 你的回答
claim-message = 还有要补充的吗？
claim-message-hint = 千万不要在这里写密码。
claim-message-missing = 请先写下内容。
claim-message-submit = 发送
claim-withdraw = 撤回申请
claim-withdraw-lead = 申请会结束，工作人员不再查看。你可以提交新的申请。
claim-withdraw-submit = 确定撤回
claim-find-lead = 请打开我们关于申请的邮件里的链接，或输入你抄下的编号和密钥。
claim-find-unknown = 没有与这个编号和密钥对应的申请，请检查两项有没有输错。
claim-link-lead = 还差一步：继续，查看你的申请。

## An appeal against a suspension

appeal-title = 对冻结提出申诉
appeal-lead = 请说明为什么不应该冻结。工作人员会查看，你会在 { $days } 天内收到答复。决定由人作出，不由机器作出。
appeal-statement = 为什么不应该冻结？
appeal-statement-missing = 请写明为什么不应该冻结。
appeal-submit = 提交申诉
appeal-late = 你写的内容还在这里。请填写是哪个账号，然后作为人工找回申请提交。
appeal-first = 请先证明账号是你的：像忘记密码时那样开始，输入我们发给你的验证码，然后就可以申诉。
appeal-else = 账号的邮箱、手机号和备用码都不能用了？请申请人工找回。

## Done

done-title = 新密码已设置
done-lead = 现在请用新密码登录。
done-sign-in = 去登录
done-not-signed-in = 找回账号后不会自动登录。
done-signed-out = 所有设备都已退出登录，其他人也已退出。
done-told = 账号绑定的所有已验证的邮箱和手机号都会收到通知。
done-saved = 你用掉的备用码，由这个新的备用码代替：
done-saved-once = 请现在抄下来，它只在这里显示一次。其他备用码仍然有效。

## This was not me

veto-title = 不是我操作的
veto-lead = 收到了不是你请求的消息？你可以停止由它开始的操作。
veto-what = 按下按钮后：
veto-what-stops = 那条消息里的验证码和链接会失效
veto-what-password = 如果密码已被更改，接下来可以设置新密码
veto-what-claim = 如果有人对你的账号提交了人工找回申请，审核人员会知道你有异议
veto-submit = 不是我操作的
veto-incomplete = 链接不完整。请从消息里重新打开，或复制完整的链接。
veto-no-script = 浏览器没有启用脚本，本页无法自动读取链接。
veto-paste = 把完整的链接粘贴到这里
veto-paste-hint = 以 { $address } 开头
veto-paste-invalid = 链接不完整。请从消息里从头到尾复制整个链接。
veto-done-title = 已停止
veto-done-lead = 那条消息里的验证码和链接已失效。
veto-done-changed = 密码被改了？请立即找回账号并设置新密码。
veto-done-recover = 找回账号
veto-done-claim-title = 已收到你的异议
veto-done-claim-lead = 审核那份申请的工作人员现在知道你有异议。
veto-done-claim-what = 如果你的邮箱或手机号绑定这个账号已久，那份申请会先停下来，由其他工作人员重新审核。
hold-title = 一直有人在尝试？
hold-lead = 你可以把通过邮件和短信找回账号的功能暂停 { $hours } 小时。这段时间里，任何验证码和链接都打不开账号。你自己可以通过链接解除暂停，备用码也仍然有效。
hold-submit = 暂停 { $hours } 小时
held-title = 找回账号已暂停
held-lead = 在 { $until } 之前，谁也不能用消息里的验证码或链接进入账号。
held-still = 如果你自己需要找回账号，请照常发起找回。账号绑定最久的邮箱或手机号会收到解除暂停的链接。备用码仍然有效。
held-not-title = 找回账号未暂停
held-not-lead = 只有账号绑定已久的邮箱或手机号才能暂停，而且每 7 天只能一次。你反馈的那次操作已经停止。

## What to do when something else happened, step by step

help-none = 如果以上办法都不行
help-none-claim = 账号的邮箱、手机号和备用码都不能用了？请申请人工找回，由工作人员查看。
help-none-support = 请联系我们，说明发生了什么。千万不要发送密码或验证码。
help-none-else = 查看其他情况
help-no-message-nobody = 如果邮箱或手机号没有绑定任何账号，就不会收到消息，页面上也不会说明。这样，谁也查不出别人在这里有没有账号。
help-no-message-number = 在等短信？请检查手机有没有信号，能不能接收陌生号码的短信。
help-no-message-other = 用其他邮箱、其他手机号或账号的用户名重新开始。
help-no-message-claim = 这些都不能用，也没有备用码？请申请人工找回，由工作人员查看。
help-no-message-back = 返回输入验证码
help-new-contact-other = 账号还绑定了其他邮箱或手机号？请输入它。
help-new-contact-old = 原来的邮箱或手机号还能收到消息？请输入它，更换后的一段时间内仍然可用。
help-new-contact-saved = 有备用码？请输入用户名，然后用一个备用码代替消息里的验证码。
help-saved-code-start = 输入用户名，或账号绑定的邮箱或手机号。
help-saved-code-enter = 在下一页选择“我有备用码”，然后输入一个备用码。
help-saved-code-factor = 账号登录时需要两步验证？那么还需要消息里的验证码。
help-lost-phone-number = 请运营商停用手机里的 SIM 卡，并补办一张同号码的新卡，这样就又能收到短信。
help-lost-phone-other = 在补卡之前，可以输入邮箱，或用户名和备用码。
help-lost-phone-password = 设置新密码后，所有设备都会退出登录，丢失的手机也不例外。
help-taken-over-mailbox = 别人可能看得到你的邮件？请先更改邮箱的密码。
help-taken-over-oldest = 输入账号绑定最久的邮箱或手机号。绑定得越久越优先，所以盗用账号的人即使绑定了自己的邮箱或手机号，也占不到便宜。
help-taken-over-tick = 设置新密码时，勾选“账号被盗用”。最近改动过的邮箱、手机号和备用码会还原或停用，所有设备都会退出登录。
help-taken-over-veto = 收到消息，但不是你本人操作？请打开里面的链接，告诉我们不是你操作的。
help-deleted-start = 输入用户名，或账号绑定的邮箱或手机号，步骤和忘记密码时一样。
help-deleted-date = 接着会看到可以恢复的期限，然后恢复账号。
help-deleted-mailbox = 邮箱和手机号也不能用了？请尽早在这一天之前申请人工找回。工作人员需要几天时间查看。
help-deleted-late = 过了这一天，账号会彻底消失，谁也无法恢复。
help-suspended-start = 输入用户名，或账号绑定的邮箱或手机号，步骤和忘记密码时一样。
help-suspended-reason = 接着会看到冻结的原因和期限。
help-suspended-password = 设置新密码不会解除冻结。
help-suspended-appeal = 认为不应该冻结？可以在同一页面提出申诉，由工作人员查看。
help-second-factor-kept = 在这里找回账号，可以设置新密码。两步验证保持不变，这样谁也绕不过去。
help-second-factor-other = 看看有没有其他仍在登录的设备，或两步验证的备用方式。
help-second-factor-claim = 两样都没有？请申请人工找回，由工作人员看看能做什么。

## What errors mean

errors-title = 各种错误的含义
errors-lead = 找到你看到的错误代码。
errors-status = HTTP 状态
errors-meaning = 含义
errors-next = 接下来怎么做
errors-wait = 要等多久
errors-all = 所有错误
errors-unknown = 没有这个错误代码。全部错误代码如下：
errors-recover = 找回你的账号
