### What e-mails and text messages say.
###
### $service: the service's name. $username: the account's; $usernames: one or several, quoted. $reference: four
### characters that the page shows too. $at and what ends in until or from: a moment, in e-mails as `moment` says it, in
### text messages such as 2026-11-22 09:40 UTC.
### $kind: what was added or removed, email or phone.
### A text message (text-…) is paid by its length: see `courier` for what fits.

## A moment, as e-mails and pages say it. $month: 1 to 12. $time: such as 09:40.

moment =
    { $year }年{ $month ->
        [1] 1月
        [2] 2月
        [3] 3月
        [4] 4月
        [5] 5月
        [6] 6月
        [7] 7月
        [8] 8月
        [9] 9月
        [10] 10月
        [11] 11月
       *[12] 12月
    }{ $day }日 { $time }（UTC）

## In every e-mail

mail-never = { $service }のスタッフが、次のことをお願いすることは決してありません。
mail-never-code = コードを教えること、このようなメッセージを転送すること
mail-never-password = パスワードを教えること
mail-never-money = アカウントの復旧のためにお金を払うこと
mail-veto-link = 心当たりがないと知らせる
mail-button-fails = ボタンが使えない場合は、次のURLを開いてください。
mail-support = お困りの場合は、{ $service }のサポートへ

## The way back

mail-recovery-subject = { $service }：アカウントの復旧（照合番号 { $reference }）
mail-recovery-preheader = アカウントを復旧するためのメッセージです。照合番号は{ $reference }です。
# One username, and one more after others.
mail-username = 「{ $username }」
mail-usernames = { $before }、「{ $username }」
mail-recovery-code = 次のコードを入力すると、{ $service }のアカウント（{ $usernames }）を復旧できます。
mail-recovery-code-where = 照合番号{ $reference }が表示されているページで入力してください。
mail-recovery-good = 受け付けから{ $minutes }分間有効です。
mail-recovery-or-link = 次のリンクを開いて、そこから続けることもできます。
mail-recovery-link = 次のリンクを開くと、{ $service }のアカウント（{ $usernames }）を復旧できます。
mail-recovery-link-only = 今回はコードがありません。リンクから続けてください。
mail-recovery-link-button = アカウントを復旧する
# A line each: which message it is, when it was asked for, and, where known, with what and from where.
mail-recovery-reference = 照合番号：{ $reference }
mail-recovery-asked = 受け付け日時：{ $at }
mail-recovery-device = 端末：{ $device }
# $browser, such as Firefox, and $system, such as Android.
mail-recovery-browser-on = { $browser }（{ $system }）
# $place: a country's name, such as Spain.
mail-recovery-place = 接続元：{ $place }
mail-recovery-not-you = 心当たりがない場合は、何もしないでください。パスワードは今のままです。
mail-recovery-veto = この復旧手続きを完全に止めるには、次のリンクを開いて、心当たりがないことを知らせてください。

## The way back into an account that is deleted or suspended

mail-recovery-deleted = アカウントは削除されていますが、{ $restorable_until }までは元に戻せます。ここから進んで、復元を選んでください。
mail-recovery-suspended-until = アカウントは{ $suspended_until }まで利用停止中です。
mail-recovery-suspended = アカウントは利用停止中です。期限は決まっていません。
mail-recovery-suspended-reason = 理由：「{ $reason }」
mail-recovery-appeal = 利用停止中は復旧できませんが、異議申し立てができます。お書きいただいた内容は担当者が読み、必ず回答します。
mail-recovery-appeal-code = { $service }のアカウント{ $usernames }の利用停止について異議を申し立てるには、次のコードを入力してください。
mail-recovery-appeal-link = { $service }のアカウント{ $usernames }の利用停止について異議を申し立てるには、次のリンクを開いてください。
mail-recovery-appeal-button = 異議申し立てをする

## The way back while recovery is on hold, and after somebody objected to a reset

mail-recovery-held = メールやSMSによる復旧は、{ $held_until }まで一時停止しています。先ほど、復旧を求める操作がありました。ご本人の場合は、リンクを開いて続けてください。一時停止は解除されます。
mail-recovery-held-not-you = 心当たりがない場合は、何もしないでください。一時停止は続き、パスワードも今のままです。
mail-recovery-objected = 最後に設定された新しいパスワードについて、心当たりがないとの連絡があったため、そのパスワードを無効にしました。ログインしていた端末は、すべてログアウトされています。
mail-recovery-objected-good = パスワードが無効になってから{ $minutes }分間有効です。
mail-recovery-objected-not-you = そのパスワードを設定したのがやはりご本人だった場合も、このリンクから復旧できます。

## In notices

mail-notice-preheader = 心当たりがない場合は、今すぐお知らせください。
mail-notice-saved-code-used = 復旧にバックアップコードが1つ使われ、代わりに新しいコードが1つ発行されました。今使えるバックアップコードは{ $left }個です。
# $ready_at and $answer_by are moments too.
mail-notice-claimed = この操作は、担当者が読んで承認した申請によるものです。申請した人のメールアドレスは、このアカウントに登録されました。
mail-notice-second-factor = 2段階認証の設定は変わっていません。ログインには引き続き必要です。
mail-notice-you = ご本人の操作であれば、問題ありません。何もする必要はありません。
mail-notice-veto = 心当たりがない場合は、今すぐ次のリンクを開いてお知らせください。
mail-notice-then = そのあと、こちらでアカウントを復旧してください。

## The notice of a new password

mail-password-subject = { $service }：パスワードが変更されました
mail-password-what = { $service }のアカウント「{ $username }」のパスワードが、{ $at }に変更されました。ログインしていた端末は、すべてログアウトされています。
mail-password-restored = アカウントは削除されていましたが、また使えるようになりました。
mail-password-secured = この操作のとき、アカウントがほかの人に乗っ取られたとの申告がありました。そのため、直近30日間に追加されたメールアドレスと電話番号は当面使えません。同じ期間に削除されたものは元に戻り、以前のバックアップコードは無効になりました。
mail-password-you = ご本人の操作であれば、問題ありません。新しいパスワードでログインしてください。

## The notice that a deleted account is active again

mail-restored-subject = { $service }：アカウントがまた使えるようになりました
mail-restored-what = 削除されていた{ $service }のアカウント「{ $username }」が、{ $at }に復元され、また使えるようになりました。パスワードは以前と同じです。
mail-restored-you = ご本人の操作であれば、問題ありません。以前のパスワードでログインしてください。

## The notice that a contact was added. What says “this” goes to the contact itself.

mail-added-subject =
    { $service }：アカウントに{ $kind ->
        [email] メールアドレス
       *[phone] 電話番号
    }が追加されました
mail-added-what =
    { $at }、{ $service }のアカウント「{ $username }」に{ $kind ->
        [email] メールアドレス
       *[phone] 電話番号
    }が追加されました。
mail-added-this-subject =
    { $service }：この{ $kind ->
        [email] メールアドレス
       *[phone] 電話番号
    }がアカウントに追加されました
mail-added-this-what =
    { $at }、この{ $kind ->
        [email] メールアドレス
       *[phone] 電話番号
    }が、{ $service }のアカウント「{ $username }」に追加されました。
mail-added-usable = 今からアカウントの復旧に使えます。
mail-added-usable-from = { $usable_from }からアカウントの復旧に使えます。

## The notice that a contact was removed. $reason: lost, stolen or replaced.

mail-removed-subject =
    { $service }：アカウントから{ $kind ->
        [email] メールアドレス
       *[phone] 電話番号
    }が削除されました
mail-removed-what =
    { $at }、{ $service }のアカウント「{ $username }」から{ $kind ->
        [email] メールアドレス
       *[phone] 電話番号
    }が削除されました。理由：{ $reason ->
        [lost] 紛失など
        [stolen] 盗難
        [suspended] このアカウントのものではないとの申告
       *[replaced] 別のものに変更
    }
mail-removed-this-subject =
    { $service }：この{ $kind ->
        [email] メールアドレス
       *[phone] 電話番号
    }がアカウントから削除されました
mail-removed-this-what =
    { $at }、この{ $kind ->
        [email] メールアドレス
       *[phone] 電話番号
    }が、{ $service }のアカウント「{ $username }」から削除されました。理由：{ $reason ->
        [lost] 紛失など
        [stolen] 盗難
        [suspended] このアカウントのものではないとの申告
       *[replaced] 別のものに変更
    }
mail-removed-usable-until = { $usable_until }までは、復旧のページで入力すれば、まだ復旧に使えます。
mail-removed-this-usable-until = 必要な場合は、{ $usable_until }まで、復旧のページで入力すればまだ復旧に使えます。
mail-removed-useless = アカウントの復旧にはもう使えません。
mail-removed-this-then = そのあと、アカウントの別のメールアドレスや電話番号、またはバックアップコードを使って、こちらで復旧してください。

## The notice that somebody uses a contact that was removed

mail-removed-used-subject =
    { $service }：削除済みの{ $kind ->
        [email] メールアドレス
       *[phone] 電話番号
    }で復旧の操作がありました
mail-removed-used-what =
    { $service }のアカウント「{ $username }」から削除された{ $kind ->
        [email] メールアドレス
       *[phone] 電話番号
    }を使って、{ $at }に復旧を求める操作がありました。誤って削除した場合のために、削除後もしばらくは復旧に使えます。
mail-removed-used-veto = 心当たりがない場合は、今すぐ次のリンクを開いて止めてください。

## The notice of new saved codes

mail-saved-codes-subject = { $service }：新しいバックアップコードが発行されました
mail-saved-codes-what = { $at }、{ $service }のアカウント「{ $username }」に新しいバックアップコードが{ $count }個発行されました。以前のバックアップコードはもう使えません。
mail-saved-codes-you = ご本人の操作であれば、問題ありません。安全な場所に保管してください。

## The notice that a password was stopped after an objection

mail-stopped-subject = { $service }：最後に設定されたパスワードを無効にしました
mail-stopped-what = 心当たりがないとの連絡があったため、{ $service }のアカウント「{ $username }」に最後に設定された新しいパスワードを{ $at }に無効にしました。ログインしていた端末は、すべてログアウトされています。
mail-stopped-undone = そのパスワードの設定後に変更されたメールアドレス、電話番号、バックアップコードは、元に戻しました。
mail-stopped-back = 復旧のためのメッセージは別にお送りします。送り先は、以前から登録されているメールアドレスと電話番号です。
mail-stopped-you = ご連絡くださったのがご本人であれば、問題ありません。そのメッセージをご確認ください。

## The notice of a hold

mail-held-subject = { $service }：アカウントの復旧を一時停止しました
mail-held-what = { $at }から{ $held_until }まで、{ $service }のアカウント「{ $username }」のメールやSMSによる復旧を一時停止しています。ログインはいつもどおりできます。バックアップコードも使えます。
mail-held-before = その前に復旧が必要になったら、復旧の操作をしてください。以前から登録されているメールアドレスと電話番号に、一時停止を解除するリンクが届きます。

## The notice that a claim is approved, and the one shortly before it leads to the account

mail-claimed-subject = { $service }：アカウントについて復旧の申請がありました
mail-claimed-what = { $service }のアカウント「{ $username }」について、登録されているメールアドレスも電話番号も使わずに、復旧の申請がありました。担当者が内容を読み、{ $at }に承認しました。
mail-claimed-soon-subject = { $service }：まもなく申請によりアカウントが復旧できるようになります
mail-claimed-soon-what = { $service }のアカウント「{ $username }」について、登録されているメールアドレスも電話番号も使わずに、復旧の申請がありました。申請は承認され、{ $at }の時点で手続きが続いています。
mail-claimed-ready-at = { $ready_at }から、申請した人は別のメールアドレスを使ってアカウントに入れるようになります。
mail-claimed-veto = 心当たりがない場合は、今すぐ次のリンクを開いてお知らせください。

## The notice that a suspension was lifted after an appeal or a claim

mail-reinstated-subject = { $service }：アカウントの利用停止が解除されました
mail-reinstated-what = { $service }のアカウント「{ $username }」の利用停止は、{ $at }に解除されました。解除を求める申し出があり、担当者がその理由を読んで承認しました。

## To somebody who made a claim. $matter: claim or appeal. What was written in it is never in an e-mail.

mail-claim-preheader = リンクから状況を確認できます。
mail-claim-button = 状況を確認する
mail-claim-private =
    このメールは誰にも見せないでください。リンクを開いた人は、{ $matter ->
        [appeal] 異議申し立て
       *[claim] 申請
    }の内容を見られます。
mail-claim-again = ほかに伝えたいことがあれば、もう一度お送りいただけます。
mail-claim-confirm-subject = { $service }：メールアドレスの確認
mail-claim-confirm-what =
    { $service }のアカウントについて、{ $matter ->
        [appeal] 異議申し立て
       *[claim] 復旧の申請
    }がありました。回答の送り先として、このメールアドレスが指定されています。
mail-claim-confirm-until = ご本人の場合は、{ $until }までにリンクを開いて確認してください。確認が済むと、担当者が内容を読みます。
mail-claim-confirm-button = 確認する
mail-claim-confirm-not-you = 心当たりがない場合は、何もしないでください。内容は誰にも読まれず、この件のメールはもう届きません。
mail-claim-asked-subject =
    { $service }：{ $matter ->
        [appeal] 異議申し立て
       *[claim] 復旧の申請
    }について質問があります
mail-claim-asked-what =
    { $matter ->
        [appeal] 異議申し立て
       *[claim] 復旧の申請
    }を読んだ担当者から、質問があります。{ $until }までにお答えください。それまでにお返事がない場合は、手続きを終了します。
mail-claim-asked-button = 読んで答える
mail-claim-moved-subject =
    { $service }：{ $matter ->
        [appeal] 異議申し立て
       *[claim] 復旧の申請
    }への回答に時間がかかっています
mail-claim-moved-what =
    { $matter ->
        [appeal] 異議申し立て
       *[claim] 復旧の申請
    }の確認に、もう少し時間が必要です。{ $answer_by }までに回答します。それまで、何もする必要はありません。
mail-claim-contested-subject =
    { $service }：{ $matter ->
        [appeal] 異議申し立て
       *[claim] 復旧の申請
    }をもう一度確認しています
mail-claim-contested-what = 一度は承認されましたが、その後、アカウントに以前から登録されているメールアドレスまたは電話番号から、心当たりがないとの連絡がありました。別の担当者がもう一度確認し、{ $answer_by }までに回答します。
mail-claim-contested-tell = 担当者に伝えたいことがあれば、リンク先のページに書いてください。
mail-claim-approved-subject = { $service }：復旧の申請が承認されました
mail-claim-approved-what = 担当者が申請を読み、承認しました。これから、アカウントに登録されているメールアドレスと電話番号に、そのことをお知らせします。受け取った人は、心当たりがなければ連絡できます。
mail-claim-approved-ready-at = 連絡がなければ、{ $ready_at }から復旧できます。そのときに、もう一度メールをお送りします。
mail-claim-ready-subject = { $service }：アカウントを復旧できるようになりました
mail-claim-ready-what = 申請の承認後の待機期間が終わりました。リンクを開いて、復旧の操作をしてください。復旧用のメッセージがこのメールアドレスに届きます。この操作は{ $until }までできます。
mail-claim-reinstated-subject = { $service }：アカウントの利用停止が解除されました
mail-claim-reinstated-what = 担当者が異議申し立てを読み、承認しました。アカウントの利用停止は解除されたので、またログインできます。
mail-claim-denied-subject =
    { $service }：{ $matter ->
        [appeal] 異議申し立て
       *[claim] 復旧の申請
    }は承認されませんでした
mail-claim-denied-what =
    担当者が{ $matter ->
        [appeal] 異議申し立て
       *[claim] 復旧の申請
    }を読みましたが、承認されませんでした。担当者からの説明は、リンク先のページで確認できます。
mail-claim-lapsed-subject =
    { $service }：{ $matter ->
        [appeal] 異議申し立て
       *[claim] 復旧の申請
    }は終了しました
mail-claim-lapsed-what =
    { $matter ->
        [appeal] 異議申し立て
       *[claim] 復旧の申請
    }の期限が過ぎたため、手続きを終了しました。

## Text messages

text-signed = 【{ $service }】{ $text }
text-code = 復旧用コード：{ $code }（{ $minutes }分間有効）照合番号：{ $reference }。誰にも教えないでください。
text-link = このリンクから{ $minutes }分以内に復旧してください。照合番号{ $reference }：
text-link-held = ご本人なら{ $minutes }分以内に開いてください。一時停止を解除して復旧できます。照合番号{ $reference }：
text-link-objected = 新しいパスワードを無効にしました。{ $minutes }分以内に復旧してください。照合番号{ $reference }：
text-password = パスワードが{ $at }に変更されました。心当たりがない場合：
text-restored = アカウントが{ $at }に復元されました。心当たりがない場合：
text-added =
    { $kind ->
        [email] メールアドレス
       *[phone] 電話番号
    }が{ $at }に追加されました。心当たりがない場合：
text-added-this = この番号が{ $at }に追加されました。心当たりがない場合：
text-removed =
    { $kind ->
        [email] メールアドレス
       *[phone] 電話番号
    }が{ $at }に削除されました。心当たりがない場合：
text-removed-this = この番号が{ $at }に削除されました。心当たりがない場合：
text-removed-used =
    削除済み{ $kind ->
        [email] メールアドレス
       *[phone] の電話番号
    }が{ $at }に使われました。心当たりがない場合
text-saved-codes = 新しいバックアップコードを{ $at }に発行。心当たりがなければ：
text-stopped = 新しいパスワードを{ $at }に無効にしました。心当たりがない場合：
text-held = 復旧を{ $held_until }まで一時停止中です。心当たりがない場合：
text-claimed = 復旧の申請が{ $ready_at }に有効になります。心当たりがない場合：
text-claimed-soon = まもなく{ $ready_at }に復旧の申請が有効になります。心当たりがない場合：
text-reinstated = 利用停止が{ $at }に解除されました。心当たりがない場合：
