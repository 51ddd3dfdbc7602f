### What the pages say. An id begins with its page.
###
### $service: the service's name. $reference: four characters that the message has too.

## Around every page

frame-title = { $page } · { $service }
frame-title-problem = 問題：{ $page } · { $service }
frame-skip = 本文へ移動
frame-home = { $service }：アカウントの復旧
frame-help = うまくいかない場合
frame-help-errors = エラーの意味を見る
frame-help-again = 最初からやり直す
frame-help-else = ほかのことでお困りの場合
frame-support = サポートに問い合わせる
frame-privacy = プライバシー
frame-legal = 法的情報
frame-language = 言語
frame-sending = 送信中…
frame-offline = オフラインです。入力した内容は失われません。接続が戻ると、自動で送信されます。
frame-retrying = 接続できませんでした。入力した内容は失われません。もう一度試しています。
frame-wait-minute = 待ち時間は最大1分です。
frame-wait-quarter = 待ち時間は最大15分です。
frame-wait-hour = 待ち時間は最大1時間です。
frame-wait-day = 待ち時間は最大1日です。
frame-request = サポートに連絡するときは、このIDをお伝えください：{ $request_id }

## The first page

front-title = アカウントの復旧
front-lead = お困りの内容を選んでください。
front-forgot = パスワードを忘れた
    .hint = 復旧用のメッセージをお送りします。届いたら、新しいパスワードを設定できます。
front-no-message = メッセージが届かない
    .hint = もう一度送るか、別の方法で送ります。
front-new-contact = 電話番号やメールアドレスが変わった
    .hint = 別のメールアドレスや電話番号、またはバックアップコードを使います。
front-saved-code = バックアップコードがある
    .hint = メッセージの代わりに使えます。
front-lost-phone = スマートフォンをなくした、盗まれた
    .hint = 別の方法で復旧し、その端末をログアウトさせます。
front-taken-over = アカウントを乗っ取られた
    .hint = 相手をログアウトさせ、変更された内容を元に戻します。
front-deleted = アカウントが削除された
    .hint = 一定の期間内なら、元に戻せます。
front-suspended = アカウントが利用停止になった
    .hint = 理由と期限を確認できます。
front-second-factor = 2段階認証が使えなくなった
    .hint = パスワードのあとに使うスマートフォンやセキュリティキーをなくした場合です。
front-error = エラーが表示された
    .hint = エラーの意味と、次にすることを確認できます。
front-claim = どの方法も使えない
    .hint = 復旧を申請できます。アカウントについて書いていただくと、担当者が確認します。
front-claim-status = 復旧をすでに申請した
    .hint = 状況を確認し、質問に答えられます。

## Asking for a way back

recover-title = アカウントの復旧
recover-lead = 次のどれか1つを入力してください。該当するアカウントがあれば、登録されているメールアドレスか電話番号にメッセージをお送りします。
recover-identifier = メールアドレス、電話番号、またはユーザー名
recover-identifier-hint = 電話番号は、+と国番号から入力してください。
recover-identifier-missing = メールアドレス、電話番号、またはユーザー名を入力してください。
recover-identifier-invalid = メールアドレス、電話番号、ユーザー名のどれにも当てはまりません。入力に間違いがないか確認してください。
recover-channel = 受け取り方法
recover-channel-email = メール
recover-channel-sms = SMS
recover-channel-either = どちらでもよい
recover-submit = メッセージを送る
recover-else = 削除、利用停止、乗っ取り、番号の変更などの場合はこちら

## The message is on its way, if there is one

sent-title = メッセージを確認してください
sent-lead = 入力した内容に該当するアカウントがあれば、まもなくメッセージが届きます。
sent-reference = 照合番号：{ $reference }
sent-reference-hint = 正しいメッセージには、この照合番号が書かれています。
sent-code = メッセージに書かれたコード
sent-code-hint = { $digits }桁の数字です。スペースはあってもなくてもかまいません。
sent-code-missing = メッセージに書かれたコードを入力してください。
sent-code-invalid = コードは{ $digits }桁の数字です。確認して、もう一度入力してください。
sent-code-good = コードは{ $minutes }分間有効です。
sent-submit = 続ける
sent-link = メッセージのリンクを開いて続けることもできます。
sent-saved = バックアップコードを使う
sent-tries-left =
    { $left ->
        [0] これ以上入力できません。メッセージのリンクを開くか、最初からやり直してください。
       *[other] あと{ $left }回入力できます。
    }
sent-verified = ご本人のアカウントであることを確認できました。残りの手順は1つです。
sent-verified-next = 新しいパスワードを設定する
sent-verified-lost = コードは正しく入力されましたが、続けるために必要な情報がこのブラウザーに残っていません。メッセージをもう一度送って新しいコードを入力するか、最初からやり直してください。
sent-nothing = メッセージが届かない場合
sent-advice-wait = 数分お待ちください。
sent-advice-spam = 迷惑メールフォルダーを確認し、「{ $service }」で検索してください。
sent-advice-right = 入力した内容が正しく、アカウントに登録されているものか確認してください。違っていたら、最初からやり直してください。
sent-advice-blocks = 知らない送信元を拒否していないか、自動振り分けで別の場所に入っていないか、メールボックスがいっぱいになっていないか確認してください。
sent-advice-channel = 別の方法で送ってみてください。
sent-advice-more = ほかの方法を見る
sent-resend = もう一度送る
sent-resend-email = メールで送る
sent-resend-sms = SMSで送る
sent-resend-wait = あと{ $wait }でもう一度送れます。
sent-resend-ready = もう一度送れます。
sent-resend-left =
    { $left ->
        [0] 送信できるメッセージはこれが最後です。何も届いていなければ、最初からやり直してください。
       *[other] あと{ $left }回送れます。
    }
sent-resent = 該当するアカウントがあれば、まもなく次のメッセージが届きます。いちばん新しいものを使ってください。照合番号は{ $reference }です。
sent-again = 最初からやり直す

## A saved code in the place of a message

saved-title = バックアップコードの入力
saved-lead = メッセージの代わりに使えます。
saved-code = バックアップコード
saved-code-hint = 印刷するか書き留めた10個のうちの1つです。大文字と小文字、スペース、ハイフンの違いは問いません。
saved-code-missing = バックアップコードを1つ入力してください。
saved-code-invalid = バックアップコードは、英字と数字を合わせて28文字です。確認して、もう一度入力してください。
saved-code-incorrect = このアカウントのバックアップコードではないか、すでに使われています。確認するか、別のバックアップコードを入力してください。
saved-back = メッセージのコードを入力する

## Where a link leads

link-title = アカウントの復旧
link-lead = あと少しです。続けて、新しいパスワードを設定してください。
link-submit = 続ける
link-incomplete = リンクが途中で切れています。メッセージからもう一度開くか、リンク全体をコピーしてください。
link-no-script = スクリプトが無効になっているため、このページはリンクを自動で読み取れません。次のどちらかをお試しください。
link-code = 復旧を始めたページで、同じメッセージのコードを入力する
link-paste = または、リンク全体をここに貼り付ける
link-paste-hint = { $address }で始まります
link-paste-invalid = リンクの一部が足りません。メッセージから、最初から最後までコピーしてください。

## The new password

password-title = 新しいパスワードの設定
password-account = アカウント：「{ $username }」
password-time = この手順の制限時間は{ $minutes }分です。
password-rules = よいパスワードの条件
password-rule-length = { $minimum }文字以上であること。文字の種類は自由で、スペースも使えます
password-rule-guess = 推測されにくいこと。互いに関係のない言葉をいくつか並べるのがおすすめです
password-rule-personal = ユーザー名、メールアドレス、電話番号、「{ $service }」という名前をもとにしていないこと
password-rule-used = 直近{ $last }回のパスワードと違うこと
password-field = 新しいパスワード
password-show = パスワードを表示
password-hide = パスワードを隠す
password-strength-label = 推測されにくさ
password-strength =
    { $score ->
        [3] 推測されにくいです。
       *[4] とても推測されにくいです。
    }
password-submit = 新しいパスワードを設定する
password-compromised = アカウントを乗っ取られた
password-compromised-hint = 直近30日間に追加されたメールアドレスと電話番号は使えなくなり、その間に削除されたものは元に戻ります。バックアップコードは無効になります。
password-ends = すべての端末でログアウトされます。
password-missing = 新しいパスワードを入力してください。
password-too-short = もっと長くしてください。{ $minimum }文字以上必要です。
password-too-long = もっと短くしてください。{ $maximum }文字まで使えます。
password-too-weak = もっと推測されにくくしてください。ほかと関係のない言葉を1つか2つ足すと効果的です。
password-personal = ユーザー名、メールアドレス、電話番号、「{ $service }」という名前を使わないか、ほかの言葉をもっと足してください。
password-used-before = まだ使ったことのないパスワードにしてください。直近{ $last }回に使ったパスワードと同じです。
hint-common = 最初に試されやすいパスワードの1つです。
hint-similar = 最初に試されやすいパスワードによく似ています。
hint-keyboard = 隣り合ったキーの並びは推測されやすくなります。
hint-repeat = 同じ文字や言葉を繰り返しても、あまり効果はありません。
hint-sequence = abcや6543のような連続した文字は推測されやすくなります。
hint-date = 日付や年は推測されやすくなります。
hint-word = 1つの単語だけでは推測されやすくなります。
hint-name = 名前は推測されやすくなります。
hint-words = ほかの人が思いつきにくい言葉を、1つか2つ足してください。
hint-capitals = 大文字にしても、あまり効果はありません。
hint-reversed = 単語を逆さに書いても、あまり効果はありません。
hint-substitution = aを@に、eを3に置き換えても、あまり効果はありません。
password-over = この手順は終了しました
password-over-done = 新しいパスワードを設定した直後であれば、設定は済んでいます。そのパスワードでログインしてください。
password-over-again = まだ設定していなければ、最初からやり直してください。ほかに変わったことはありません。
password-kept = ここまでの手順をやり直す必要はありません。別のパスワードを選んでください。

## One account of several

choose-title = アカウントの選択
choose-lead = このメールアドレスまたは電話番号は、複数のアカウントで使われています。
choose-which = 復旧するアカウント
choose-missing = アカウントを1つ選んでください。

## A deleted account

restore-title = アカウントの復元
restore-lead = このアカウントは削除されています。{ $until }まで復元できます。
restore-submit = 以前のパスワードのまま復元する
restore-or = または、新しいパスワードを設定して復元します。
restore-needs-password = アカウントが削除される少し前にパスワードが変更されていたため、新しいパスワードの設定が必要です。

## An account that is not open

suspended-title = アカウントは利用停止中です
suspended-until = { $until }まで利用停止中です。その後、自動で解除されます。
suspended-for-good = 利用停止中です。期限はありません。
suspended-reason = 理由：{ $reason }
suspended-appeal = ご本人のアカウントであることは確認できました。異議申し立てができます。パスワードを変えても、利用停止は解除されません。
contact-title = もう1つ確認が必要です
contact-why = このアカウントには2段階認証が設定されているため、バックアップコードだけでは復旧できません。入力したバックアップコードは、まだ使えます。
contact-how = メッセージに書かれたコードも入力するか、メッセージのリンクを開いてください。
contact-enter = コードを入力する

## The last resort: a claim, which people judge

claim-title = 復旧の申請
claim-lead = アカウントのメールアドレス、電話番号、バックアップコードが、どれも使えなくなった方のための手続きです。
claim-first = どれか1つでも使えるなら、そちらの方法で復旧してください。数分で済みます。
claim-steps = 手続きの流れ
claim-step-people = まず、メールアドレスを確認していただきます。そのあと担当者が申請を読み、{ $days }日以内に回答します。判断するのは人で、機械ではありません。
claim-step-wait = 承認された場合は、{ $hours }時間の待機期間があります。その間に、アカウントについて分かっているすべてのメールアドレスと電話番号へお知らせします。持ち主に心当たりがなければ、連絡できるようにするためです。
claim-step-back = そのあと、アカウントを復旧するためのメールをお送りします。
claim-kept = 入力した内容の取り扱い
claim-kept-for = ご本人のアカウントかどうかの確認と、回答のためだけに使います。ほかの目的には使いません。
claim-kept-passwords = パスワードはその場で照合し、保存しません。
claim-kept-text = 書いていただいた内容とメールアドレスは、申請の終了から{ $days }日後に削除します。
claim-kept-decision = 審査の結果は、申請の終了から{ $days }日後に削除します。
claim-reason = お困りの内容
claim-reason-other = そのほか
claim-reason-missing = お困りの内容を選んでください。
claim-account = どのアカウントですか？
claim-account-hint = どれか1つで十分です。覚えていないものは空欄のままにしてください。
claim-account-missing = アカウントのユーザー名、メールアドレス、または電話番号を入力してください。
claim-username = ユーザー名
claim-username-invalid = ユーザー名として正しくありません。入力に間違いがないか確認するか、空欄にしてください。
claim-email = アカウントのメールアドレス
claim-email-hint = アカウントに登録していたメールアドレスです。今は読めなくてもかまいません。
claim-email-invalid = メールアドレスとして正しくありません。入力に間違いがないか確認してください。
claim-phone = アカウントの電話番号
claim-phone-invalid = 電話番号として正しくありません。+と国番号から入力するか、空欄にしてください。
claim-passwords = 使っていたパスワード
claim-passwords-hint = 古いものも手がかりになります。誰にも表示されません。
claim-passwords-more = パスワードをさらに入力する
claim-passwords-again = パスワードは保存されないため、もう一度入力してください。
claim-passwords-long = 長すぎるパスワードがあります。
claim-password = 以前のパスワード { $number }
claim-statement = くわしい状況
claim-statement-hint = 最後にログインできたのはいつですか。それから何が変わりましたか。パスワードは絶対に書かないでください。
claim-text-most = { $most }文字まで入力できます。
claim-text-long = もっと短くしてください。{ $most }文字まで入力できます。
claim-reply = 今お使いのメールアドレス
claim-reply-hint = 読むことのできるメールアドレスを入力してください。そこに回答をお送りします。
claim-reply-missing = 読むことのできるメールアドレスを入力してください。
claim-submit = 申請を送る

## How a claim stands

claim-status-title = 申請の状況
claim-unconfirmed = 残りの手順は1つです。今お送りするメールのリンクを、{ $hours }時間以内に開いてください。それまで申請は読まれません。
claim-unconfirmed-until = そのあと、{ $until }までに回答します。
claim-unconfirmed-wrong = メールアドレスが間違っていた場合は、もう一度申請してください。
claim-write-down = 書き留めてください
claim-write-down-lead = 番号とキーがあれば、どの端末からでも申請の状況を確認できます。キーが表示されるのは今だけです。お送りするメールのリンクからも、このページを開けます。
claim-number = 申請の番号
claim-key = 申請のキー
claim-open = 担当者が申請を読んでいます。{ $until }までに、メールとこのページで回答します。
claim-moved = 最初にお伝えした日時より遅くなっています。確認に時間がかかっています。
claim-contested = この申請に心当たりがないとの連絡があったため、別の担当者がもう一度確認しています。{ $until }までに、メールとこのページで回答します。
claim-needs-reply = お聞きしたいことがあります。下の質問に{ $until }までにお答えください。お答えがない場合、申請は終了します。
claim-waiting = 申請は承認されました。{ $from }からアカウントを復旧できます。
claim-waiting-why = それまでの間に、アカウントについて分かっているすべてのメールアドレスと電話番号へお知らせします。持ち主に心当たりがなければ、連絡できるようにするためです。何もする必要はありません。復旧できるようになったら、メールでお知らせします。
claim-approved = 申請は承認されました。{ $until }までアカウントを復旧できます。
claim-approved-next = 入力いただいたメールアドレスに、コードとリンクをお送りします。
claim-recover = アカウントを復旧する
claim-reinstated = 申請は承認され、利用停止は解除されました。またログインできます。
claim-denied = 申請は承認されませんでした。理由は、下のメッセージにあります。
claim-denied-else = ほかに思い出したことがあれば、新しく申請してください。
claim-withdrawn = この申請は、取り下げられたか、期限が過ぎたため、終了しました。アカウントに変わったことはありません。
claim-recovered = アカウントは復旧され、この申請は終了しました。
claim-talk = これまでのやり取り
claim-from-you = ご本人、{ $at }
claim-from-us = { $service }、{ $at }
claim-answer = 回答
claim-message = 追加で伝えたいこと
claim-message-hint = パスワードは絶対に書かないでください。
claim-message-missing = 内容を入力してください。
claim-message-submit = 送る
claim-withdraw = 申請を取り下げる
claim-withdraw-lead = 申請は終了し、これ以上読まれることはありません。新しく申請することはできます。
claim-withdraw-submit = 取り下げる
claim-find-lead = 申請についてのメールのリンクを開くか、書き留めた番号とキーを入力してください。
claim-find-unknown = この番号とキーに当てはまる申請はありません。どちらも間違いがないか確認してください。
claim-link-lead = あと少しです。続けて、申請の状況を確認してください。

## An appeal against a suspension

appeal-title = 利用停止への異議申し立て
appeal-lead = 利用停止が間違いだと思う理由を書いてください。担当者が読み、{ $days }日以内に回答します。判断するのは人で、機械ではありません。
appeal-statement = 間違いだと思う理由
appeal-statement-missing = 利用停止が間違いだと思う理由を書いてください。
appeal-submit = 異議申し立てを送る
appeal-late = 書いた内容は残っています。どのアカウントかを入力し、復旧の申請として送ってください。
appeal-first = 先に、ご本人のアカウントであることを確認します。パスワードを忘れたときと同じように始めて、届いたコードを入力してください。そのあと、異議申し立てができます。
appeal-else = アカウントのメールアドレス、電話番号、バックアップコードがどれも使えない場合は、復旧を申請してください。

## Done

done-title = 新しいパスワードを設定しました
done-lead = 新しいパスワードでログインしてください。
done-sign-in = ログインへ進む
done-not-signed-in = 復旧しただけでは、ログインした状態にはなりません。
done-signed-out = すべての端末でログアウトしました。ほかの人がログインしていた場合も、ログアウトされています。
done-told = アカウントの確認済みのメールアドレスと電話番号すべてに、お知らせが届きます。
done-saved = お使いになったバックアップコードの代わりに、次の新しいコードを使ってください。
done-saved-once = 今すぐ書き留めてください。表示されるのはこの画面だけです。ほかのバックアップコードはそのまま使えます。

## This was not me

veto-title = 心当たりがない場合
veto-lead = 心当たりのないメッセージが届いた場合は、その手続きを止められます。
veto-what = ボタンを押すと：
veto-what-stops = そのメッセージのコードとリンクが使えなくなります
veto-what-password = パスワードが変更されていた場合は、続けて新しいパスワードを設定できます
veto-what-claim = アカウントについて復旧の申請があった場合は、心当たりがないことが、審査する担当者に伝わります
veto-submit = 心当たりがないと知らせる
veto-incomplete = リンクが途中で切れています。メッセージからもう一度開くか、リンク全体をコピーしてください。
veto-no-script = スクリプトが無効になっているため、このページはリンクを自動で読み取れません。
veto-paste = リンク全体をここに貼り付ける
veto-paste-hint = { $address }で始まります
veto-paste-invalid = リンクの一部が足りません。メッセージから、最初から最後までコピーしてください。
veto-done-title = 手続きを止めました
veto-done-lead = そのメッセージのコードとリンクは、もう使えません。
veto-done-changed = パスワードが変更されている場合は、今すぐ復旧して、新しいパスワードを設定してください。
veto-done-recover = アカウントを復旧する
veto-done-claim-title = ご連絡を受け付けました
veto-done-claim-lead = その申請に心当たりがないことを、審査する担当者に伝えました。
veto-done-claim-what = お使いのメールアドレスまたは電話番号が以前からアカウントに登録されている場合、申請の手続きはいったん止まり、別の担当者がもう一度確認します。
hold-title = 同じことが続いていますか？
hold-lead = メールやSMSによる復旧を{ $hours }時間、一時停止できます。その間は、コードでもリンクでもアカウントに入れません。ご本人はリンクから一時停止を解除できます。バックアップコードも使えます。
hold-submit = { $hours }時間、一時停止する
held-title = 復旧を一時停止しました
held-lead = { $until }まで、メッセージのコードやリンクでは誰もアカウントに入れません。
held-still = ご本人が復旧する必要があるときは、復旧を始めてください。以前から登録されているメールアドレスや電話番号に、一時停止を解除するリンクが届きます。バックアップコードも使えます。
held-not-title = 復旧は一時停止していません
held-not-lead = 一時停止できるのは、以前から登録されているメールアドレスか電話番号からだけで、7日に1回までです。お知らせいただいた手続きは止まっています。

## What to do when something else happened, step by step

help-none = これでも解決しない場合
help-none-claim = アカウントのメールアドレス、電話番号、バックアップコードがどれも使えない場合は、復旧を申請してください。担当者が確認します。
help-none-support = 何があったかをサポートにお知らせください。パスワードやコードは絶対に書かないでください。
help-none-else = ほかのお困りの内容を見る
help-no-message-nobody = どのアカウントにも登録されていないメールアドレスや電話番号には、何も送られません。そのことはどのページにも表示されません。誰がアカウントを持っているかを、ほかの人に知られないようにするためです。
help-no-message-number = SMSをお待ちの場合は、電波が届いているか、知らない送信元からのSMSを受け取れる設定になっているかを確認してください。
help-no-message-other = アカウントに登録してある別のメールアドレスや電話番号、またはユーザー名で、最初からやり直してください。
help-no-message-claim = どれも使えず、バックアップコードもない場合は、復旧を申請してください。担当者が確認します。
help-no-message-back = コードの入力に戻る
help-new-contact-other = アカウントに別のメールアドレスや電話番号が登録してあれば、それを入力してください。
help-new-contact-old = 前のメールアドレスや電話番号でまだメッセージを読めるなら、それを入力してください。変更後もしばらくは使えます。
help-new-contact-saved = バックアップコードがあれば、ユーザー名を入力し、メッセージの代わりにバックアップコードを1つ使ってください。
help-saved-code-start = ユーザー名、またはアカウントのメールアドレスか電話番号を入力してください。
help-saved-code-enter = 次のページで「バックアップコードを使う」を選び、バックアップコードを1つ入力してください。
help-saved-code-factor = ログインに2段階認証を使っている場合は、メッセージに書かれたコードも必要です。
help-lost-phone-number = なくした端末のSIMカードを止めてもらい、同じ番号で新しいカードを受け取ってください。またSMSが届くようになります。
help-lost-phone-other = それまでは、メールアドレスを入力するか、ユーザー名とバックアップコードを使ってください。
help-lost-phone-password = 新しいパスワードを設定してください。なくした端末も含め、すべての端末でログアウトされます。
help-taken-over-mailbox = メールをほかの人に読まれている可能性がある場合は、先にメールのパスワードを変更してください。
help-taken-over-oldest = アカウントに最も古くから登録してあるメールアドレスか電話番号を入力してください。古いものほど優先されるため、乗っ取った人が自分の連絡先を追加しても、有利にはなりません。
help-taken-over-tick = 新しいパスワードを設定するときに「アカウントを乗っ取られた」にチェックを入れてください。最近変更されたメールアドレス、電話番号、バックアップコードは、元に戻るか、使えなくなります。すべての端末でログアウトされます。
help-taken-over-veto = 心当たりのない操作についてメッセージが届いている場合は、そのリンクを開いて、心当たりがないことを知らせてください。
help-deleted-start = ユーザー名、またはアカウントのメールアドレスか電話番号を入力してください。パスワードを忘れたときと同じ手順です。
help-deleted-date = いつまで元に戻せるかが表示されるので、アカウントを復元してください。
help-deleted-mailbox = メールも電話番号も使えない場合は、その日より十分前に復旧を申請してください。担当者が確認するため、数日かかります。
help-deleted-late = その日を過ぎるとアカウントは完全になくなり、誰にも元に戻せません。
help-suspended-start = ユーザー名、またはアカウントのメールアドレスか電話番号を入力してください。パスワードを忘れたときと同じ手順です。
help-suspended-reason = 利用停止の理由と期限が表示されます。
help-suspended-password = パスワードを変えても、利用停止は解除されません。
help-suspended-appeal = 利用停止が間違いだと思う場合は、同じページで異議申し立てができます。担当者が確認します。
help-second-factor-kept = ここで復旧すると、新しいパスワードを設定できます。2段階認証は、誰にもすり抜けられないよう、そのまま残ります。
help-second-factor-other = ログインしたままの別の端末や、2段階認証の予備の方法がないか確認してください。
help-second-factor-claim = どちらもない場合は、復旧を申請してください。どのような対応ができるか、担当者が確認します。

## What errors mean

errors-title = エラーの意味
errors-lead = 表示されたエラーコードを探してください。
errors-status = HTTPステータス
errors-meaning = 意味
errors-next = 次にすること
errors-wait = 待ち時間
errors-all = すべてのエラー
errors-unknown = このエラーコードはありません。エラーは次のとおりです。
errors-recover = アカウントを復旧する
