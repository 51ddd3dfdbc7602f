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
help-none-support = 何があったかをサポートにお知らせください。パスワードやコードは絶対に書かないでください。
help-none-else = ほかのお困りの内容を見る
help-no-message-nobody = どのアカウントにも登録されていないメールアドレスや電話番号には、何も送られません。そのことはどのページにも表示されません。誰がアカウントを持っているかを、ほかの人に知られないようにするためです。
help-no-message-number = SMSをお待ちの場合は、電波が届いているか、知らない送信元からのSMSを受け取れる設定になっているかを確認してください。
help-no-message-other = アカウントに登録してある別のメールアドレスや電話番号、またはユーザー名で、最初からやり直してください。
help-no-message-back = コードの入力に戻る
help-new-contact-other = アカウントに別のメールアドレスや電話番号が登録してあれば、それを入力してください。
help-new-contact-old = 前のメールアドレスや電話番号でまだメッセージを読めるなら、それを入力してください。変更後もしばらくは使えます。
help-new-contact-saved = バックアップコードがあれば、ユーザー名を入力し、メッセージの代わりにバックアップコードを1つ使ってください。
help-saved-code-start = ユーザー名、またはアカウントのメールアドレスか電話番号を入力してください。
help-saved-code-enter = 次のページで「バックアップコードを使う」を選び、バックアップコードを1つ入力してください。
help-saved-code-factor = ログインに2段階認証を使っている場合は、メッセージに書かれたコードも必要です。
help-taken-over-mailbox = メールをほかの人に読まれている可能性がある場合は、先にメールのパスワードを変更してください。
help-taken-over-oldest = アカウントに最も古くから登録してあるメールアドレスか電話番号を入力してください。古いものほど優先されるため、乗っ取った人が自分の連絡先を追加しても、有利にはなりません。
help-taken-over-tick = 新しいパスワードを設定するときに「アカウントを乗っ取られた」にチェックを入れてください。最近変更されたメールアドレス、電話番号、バックアップコードは、元に戻るか、使えなくなります。すべての端末でログアウトされます。
help-taken-over-veto = 心当たりのない操作についてメッセージが届いている場合は、そのリンクを開いて、心当たりがないことを知らせてください。
help-deleted-start = ユーザー名、またはアカウントのメールアドレスか電話番号を入力してください。パスワードを忘れたときと同じ手順です。
help-deleted-date = いつまで元に戻せるかが表示されるので、アカウントを復元してください。
help-deleted-late = その日を過ぎるとアカウントは完全になくなり、誰にも元に戻せません。
help-suspended-start = ユーザー名、またはアカウントのメールアドレスか電話番号を入力してください。パスワードを忘れたときと同じ手順です。
help-suspended-reason = 利用停止の理由と期限が表示されます。
help-suspended-password = パスワードを変えても、利用停止は解除されません。
help-second-factor-kept = ここで復旧すると、新しいパスワードを設定できます。2段階認証は、誰にもすり抜けられないよう、そのまま残ります。
help-second-factor-other = ログインしたままの別の端末や、2段階認証の予備の方法がないか確認してください。

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
