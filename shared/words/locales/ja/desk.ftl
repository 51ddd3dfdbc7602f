### What reviewers of claims read.

## What speaks for a claim and against it. $number: days, or how many; see `FindingKind`.

finding-no-account = 申請者が挙げた内容に該当するアカウントはない。
finding-username-current = 申請者は、アカウントのユーザー名を挙げた。
finding-username-former = 申請者は、アカウントが以前使っていたユーザー名を挙げた。
finding-username-other = 申請者は、アカウントのものではないユーザー名を挙げた。
finding-email-current = 申請者は、アカウントのメールアドレスを挙げた。
finding-email-former = 申請者は、アカウントに以前登録されていたメールアドレスを挙げた。
finding-email-other = 申請者は、アカウントのものではないメールアドレスを挙げた。
finding-phone-current = 申請者は、アカウントの電話番号を挙げた。
finding-phone-former = 申請者は、アカウントに以前登録されていた電話番号を挙げた。
finding-phone-other = 申請者は、アカウントのものではない電話番号を挙げた。
finding-password-current = 申請者は、現在のパスワードを知っている。アカウントを乗っ取った人も知っている。
finding-password-earlier = 申請者は、現在より{ $number }つ前のパスワードを知っている。
finding-password-other = 申請者が挙げたパスワードのうち{ $number }個は、アカウントで使われた記録がない。
finding-password-not-comparable = アカウントのパスワードのうち{ $number }個は、別のシステムから移されたもので、照合できなかった。
finding-network-seen = 申請は、アカウントが最後に復旧されたときと同じ接続元から届いた。
finding-ticket-senior = 申請者は、アカウントに以前から登録されているメールアドレスまたは電話番号を持っていることを証明した。
finding-ticket-other = 申請者は、アカウントに比較的最近登録されたメールアドレスもしくは電話番号、またはバックアップコードを持っていることを証明した。
finding-account-old = アカウントの作成から1年を超えている（{ $number }日）。
finding-account-young =
    { $number ->
        [0] アカウントの作成から1日たっていない。
       *[other] アカウントの作成から{ $number }日たっている。
    }
finding-contacts-changed = 30日以内に、メールアドレスや電話番号の追加または削除が{ $number }回あった。
finding-password-changed =
    { $number ->
        [0] パスワードの変更から1日たっていない。
       *[other] パスワードは{ $number }日前に変更された。
    }
finding-recoveries-completed = アカウントは、30日以内に{ $number }回復旧された。
finding-delivery-failed = 30日以内に、アカウントのメールアドレスと電話番号へのメッセージが{ $number }件届かなかった。
finding-state-fits = アカウントは、申請のとおり削除または利用停止されている。
finding-state-differs = アカウントの削除または利用停止の状態が、申請の内容と異なる。

## The reviewers' desk, and its door

desk-title = 審査デスク
desk-lead = アカウントを復旧する方法をすべて失った人が、申請を送ってきます。ここでは人が審査します。2人の審査担当者が、それぞれ別々に判断します。
desk-script = 審査デスクを使うには、スクリプトを有効にしてください。リクエストのたびにトークンを示す必要があり、スクリプトなしではできません。
desk-token = ログインのトークン
desk-token-hint = 社内のログインからここに来ると、自動で入ります。ログアウトするかタブを閉じるまで、このタブに保存されます。
desk-token-missing = ログインのトークンを入力してください。
desk-token-refused = このトークンはここでは使えないか、有効期限が切れています。もう一度ログインして、新しいトークンで開いてください。
desk-enter = 審査デスクを開く
desk-leave = ログアウト
desk-left = ログアウトしました。
desk-loading = 読み込み中…
desk-failed = 審査デスクに接続できません
desk-failed-detail = 失われたものはありません。接続を確認して、もう一度お試しください。
desk-again = もう一度試す
desk-to-queue = 審査中の申請一覧

## The queue

desk-queue = 申請
desk-queue-state = 状態
desk-queue-reason = 申請の理由
desk-queue-any-reason = すべて
desk-queue-contested = 否認の連絡がある申請のみ
desk-queue-show = 表示
desk-queue-count =
    { $count ->
        [0] 該当する申請はありません。
       *[other] このページに{ $count }件あります。期限の早い順です。
    }
desk-queue-claim = 申請
desk-queue-due = 期限
desk-queue-decisions = これまでの判断
desk-queue-next = 次のページ
desk-state =
    { $state ->
        [open] 審査中
        [needs_reply] 申請者の回答待ち
        [waiting] 承認済み（否認の連絡を受付中）
        [approved] 承認済み
        [denied] 却下
        [withdrawn] 取り下げ
       *[recovered] アカウント復旧済み
    }
desk-reason =
    { $reason ->
        [contact_changed] メールアドレスや電話番号の変更
        [compromised] アカウントの乗っ取り
        [deleted] アカウントの削除
        [suspended] アカウントの利用停止
        [second_factor_lost] 2段階認証が使えない
       *[other] そのほか
    }
desk-due-days = 期限まで{ $count }日
desk-due-hours =
    { $count ->
        [0] 期限まで1時間未満
       *[other] 期限まで{ $count }時間
    }
desk-overdue-days = 期限を{ $count }日超過
desk-overdue-hours =
    { $count ->
        [0] 期限を超過（1時間未満）
       *[other] 期限を{ $count }時間超過
    }
desk-approvals =
    { $count ->
        [0] 承認なし
       *[other] 承認{ $count }件
    }
desk-denials =
    { $count ->
        [0] 却下なし
       *[other] 却下{ $count }件
    }
desk-contested = 否認の連絡あり
desk-behind = ほかの申請の後

## One claim. $reference: four characters at the end of its name.

desk-claim = 申請{ $reference }：{ $reason }
desk-stands = 状況
desk-made = 申請日時
desk-due = 回答の期限
desk-reply-by = 申請者の回答期限
desk-ready-at = 待機期間の終了
desk-appeal = 異議申し立て
desk-appeal-proof =
    { $proof ->
        [senior] チケットで、アカウントに以前から登録されているメールアドレスまたは電話番号が証明されています。審査担当者1人で承認できます。
       *[other] チケットで、比較的最近登録されたメールアドレスもしくは電話番号、またはバックアップコードが証明されています。
    }
desk-contested-means = 以前からアカウントを使っている人から、心当たりがないとの連絡がありました。この申請を初めて見る審査担当者2人の判断が必要です。
desk-behind-means = このアカウントには、先に届いたか、証拠の多い別の申請があります。この申請はその後になります。
desk-agreed-approvals = 承認
desk-agreed-denials = 却下
desk-agreed = { $count }件（{ $needed }件必要）

desk-evidence = 証拠
desk-evidence-people = これらは手がかりであり、証明ではありません。判断するのは人です。
desk-evidence-finding = 分かったこと
desk-evidence-weight = 重み
desk-evidence-total = 合計
desk-evidence-none = 今のところ、分かったことはありません。
desk-suggestion =
    { $suggestion ->
        [approve] 手がかりからの提案：承認
        [ask] 手がかりからの提案：さらに質問
       *[deny] 手がかりからの提案：却下
    }

desk-account = アカウント
desk-account-none = 申請者が挙げた内容に該当するアカウントはありません。復旧できるものはありません。
desk-account-username = ユーザー名
desk-account-state = 状態
desk-account-stands =
    { $state ->
        [active] 有効
        [deleted] 削除済み
       *[suspended] 利用停止中
    }
desk-account-second-factor = 2段階認証
desk-account-second-factor-is =
    { $is ->
        [yes] あり
       *[no] なし
    }
desk-account-saved-codes = 残りのバックアップコード
desk-account-contacts = メールアドレスと電話番号
desk-contact =
    { $kind ->
        [email] メールアドレス
       *[phone] 電話番号
    }
desk-contact-confirmed = 確認済み：{ $at }
desk-contact-unconfirmed = 未確認
desk-contact-removed =
    { $why ->
        [replaced] 変更：{ $at }
        [lost] 紛失などにより削除：{ $at }
        [stolen] 盗難により削除：{ $at }
       *[suspended] 他人のものとして停止：{ $at }
    }

desk-lately = 最近の出来事
desk-lately-none = ありません。
desk-recoveries = 復旧
desk-recovery =
    { $what ->
        [requested] 受け付け
        [completed] 完了
        [vetoed] 否認の連絡
       *[undone] 取り消し
    }
desk-changes = メールアドレスと電話番号の変更
desk-change =
    { $change ->
        [added] 追加
        [replaced] 変更
        [lost] 紛失などにより削除
        [stolen] 盗難により削除
        [restored] 元に戻した
       *[suspended] 他人のものとして停止
    }
desk-failures = 届かなかったメッセージ
desk-failure =
    { $reason ->
        [bounced] メールボックスがないか、すべて拒否している
        [bounced_for_now] メールボックスがいっぱいか、一時的に使えない
        [rejected] 内容を理由に拒否された
        [refused] 事業者が宛先を拒否した
        [too_late] 有効な時間内に送れなかった
        [no_contact] 送り先がなかった
        [held] 復旧が一時停止中だった
       *[other] 送信されなかった
    }
desk-objections = 否認の連絡
desk-objection =
    { $senior ->
        [yes] 以前から登録されているメールアドレスまたは電話番号から
       *[no] 比較的最近登録されたメールアドレスまたは電話番号から
    }

desk-said = 申請者の説明
desk-said-gone = 説明は、すでに保存されていません。
desk-said-nothing = 申請者は何も書いていません。
desk-said-username = 入力されたユーザー名
desk-said-reply-to = 回答の送り先
desk-messages = やり取り
desk-message-from =
    { $from ->
        [claimant] 申請者
       *[reviewer] 審査担当者
    }
desk-notes = 審査担当者のメモ
desk-others = このアカウントについての別の申請
desk-history = 閲覧と操作の記録
desk-act-who =
    { $who ->
        [claimant] 申請者
        [contact] アカウントの連絡先
       *[regain] { $service }
    }
desk-act =
    { $what ->
        [looked] 閲覧
        [approve] 承認
        [deny] 却下
        [ask] 質問
        [confirmed] メールアドレスを確認
        [answered] 書き込み
        [withdrawn] 取り下げ
        [recovery] 復旧を開始
        [objected] 否認の連絡
        [moved] 期限を変更
        [reminded] 連絡先に再通知
        [ready] 復旧を可能にした
        [lapsed] 期限切れで終了
       *[recovered] アカウントが復旧された
    }

## A decision

desk-decide = 判断
desk-decide-closed = 今、判断することはありません。
desk-decide-earlier = 否認の連絡がある前に、この申請を判断しています。今は、この申請を初めて見る審査担当者が判断します。
desk-decide-voted = この申請は判断済みです。別の審査担当者の同意が必要です。質問は今もできます。
desk-decision = あなたの判断
desk-decision-missing = どれかを選んでください。
desk-approve = 承認する
desk-deny = 却下する
desk-ask = 申請者に質問する
desk-message = 申請者へのメッセージ
desk-message-hint = 申請者はすぐに読めます。却下と質問には必要です。どの証拠が合っていたかは、絶対に書かないでください。
desk-message-missing = 申請者へのメッセージを書いてください。
desk-note = 審査担当者向けのメモ
desk-note-hint = 申請者には表示されません。
desk-go-on = 続ける
desk-confirm = この内容でよいですか？
desk-confirm-yes =
    { $decision ->
        [approve] 承認する
        [deny] 却下する
       *[ask] 質問する
    }
desk-confirm-no = 戻る
desk-approve-first = 承認する1人目の審査担当者です。2人目も承認するまで、何も決まりません。
desk-approve-waits = 必要な最後の審査担当者です。アカウントのすべてのメールアドレスと電話番号に通知され、心当たりがなければ連絡できます。申請は{ $days }日間待機します。
desk-approve-reinstates = 必要な最後の審査担当者です。利用停止はすぐに解除され、申請者に通知されます。
desk-deny-first = 却下する1人目の審査担当者です。2人目も却下するまで、何も決まりません。
desk-deny-ends = 申請は却下されて終了し、申請者にメッセージが送られます。
desk-ask-waits = 申請者に質問が送られます。回答の期限は{ $days }日です。
desk-done =
    { $decision ->
        [approve] 承認を記録しました。
        [deny] 却下を記録しました。
       *[ask] 質問を送信しています。
    }
desk-reload = 申請を読み込み直す
desk-reload-hint = 書いた内容は残ります。
