### What e-mails and text messages say.
###
### $service: the service's name. $username: the account's; $usernames: one or several, quoted. $reference: four
### characters that the page shows too. $at and what ends in until or from: a moment, in e-mails as `moment` says it, in
### text messages such as 2026-11-22 09:40 UTC.
### $kind: what was added or removed, email or phone.
### A text message (text-…) is paid by its length: see `courier` for what fits.

## A moment, as e-mails and pages say it. $month: 1 to 12. $time: such as 09:40.

moment =
    { $day } { $month ->
        [1] Januari
        [2] Februari
        [3] Maret
        [4] April
        [5] Mei
        [6] Juni
        [7] Juli
        [8] Agustus
        [9] September
        [10] Oktober
        [11] November
       *[12] Desember
    } { $year } pukul { $time } UTC

## In every e-mail

mail-never = Tim { $service } tidak akan pernah meminta Anda untuk
mail-never-code = memberitahukan kode atau meneruskan pesan seperti ini
mail-never-password = memberitahukan kata sandi Anda
mail-never-money = membayar agar akun Anda kembali
mail-veto-link = Bukan saya
mail-button-fails = Jika tombolnya tidak berfungsi, buka alamat ini:
mail-support = Perlu bantuan? Hubungi tim dukungan { $service }

## The way back

mail-recovery-subject = { $service }: masuk kembali ke akun Anda (referensi { $reference })
mail-recovery-preheader = Cara masuk kembali ada di dalam. Referensinya { $reference }.
# One username, and one more after others.
mail-username = “{ $username }”
mail-usernames = { $before }, “{ $username }”
mail-recovery-code = Masukkan kode ini untuk masuk kembali ke akun { $service } Anda ({ $usernames }):
mail-recovery-code-where = Masukkan kode di halaman yang menampilkan referensi { $reference }.
mail-recovery-good = Berlaku { $minutes } menit sejak diminta.
mail-recovery-or-link = Atau buka tautan ini dan lanjutkan dari sana:
mail-recovery-link = Buka tautan ini untuk masuk kembali ke akun { $service } Anda ({ $usernames }):
mail-recovery-link-only = Kali ini tidak ada kode: lanjutkan dengan tautan.
mail-recovery-link-button = Masuk kembali
# A line each: which message it is, when it was asked for, and, where known, with what and from where.
mail-recovery-reference = Referensi: { $reference }
mail-recovery-asked = Waktu permintaan: { $at }
mail-recovery-device = Perangkat: { $device }
# $browser, such as Firefox, and $system, such as Android.
mail-recovery-browser-on = { $browser } di { $system }
# $place: a country's name, such as Spain.
mail-recovery-place = Lokasi koneksi: { $place }
mail-recovery-not-you = Jika Anda tidak meminta ini, abaikan saja: kata sandi Anda tidak berubah.
mail-recovery-veto = Untuk menghentikan pemulihan ini sepenuhnya, buka tautan ini dan beri tahu kami bahwa itu bukan Anda:

## The way back into an account that is deleted or suspended

mail-recovery-deleted = Akun Anda sudah dihapus, tetapi masih bisa dikembalikan sampai { $restorable_until }. Lanjutkan dari sini dan pilih untuk mengaktifkannya kembali.
mail-recovery-suspended-until = Akun Anda ditangguhkan sampai { $suspended_until }.
mail-recovery-suspended = Akun Anda ditangguhkan tanpa batas waktu.
mail-recovery-suspended-reason = Alasan yang diberikan: “{ $reason }”
mail-recovery-appeal = Selama ditangguhkan, Anda tidak bisa masuk kembali, tetapi Anda bisa mengajukan banding: tulisan Anda dibaca langsung oleh petugas, dan Anda akan mendapat jawaban.
mail-recovery-appeal-code = Masukkan kode ini untuk mengajukan banding atas penangguhan akun { $service } { $usernames }:
mail-recovery-appeal-link = Buka tautan ini untuk mengajukan banding atas penangguhan akun { $service } { $usernames }:
mail-recovery-appeal-button = Ajukan banding

## The way back while recovery is on hold, and after somebody objected to a reset

mail-recovery-held = Pemulihan lewat email atau SMS sedang dijeda sampai { $held_until }. Sekarang ada yang memintanya. Jika itu Anda, buka tautannya dan lanjutkan: jeda akan berakhir.
mail-recovery-held-not-you = Jika itu bukan Anda, abaikan saja: jeda tetap berlaku, dan kata sandi Anda tidak berubah.
mail-recovery-objected = Kami membatalkan kata sandi terbaru akun Anda karena ada pemberitahuan bahwa bukan Anda yang membuatnya. Akun ini sudah dikeluarkan dari semua perangkat.
mail-recovery-objected-good = Berlaku { $minutes } menit sejak kata sandi itu dibatalkan.
mail-recovery-objected-not-you = Jika ternyata Anda yang membuat kata sandi itu, Anda juga bisa masuk kembali lewat tautan ini.

## In notices

mail-notice-preheader = Jika itu bukan Anda, beri tahu kami sekarang.
mail-notice-saved-code-used = Sebuah kode cadangan sudah dipakai untuk masuk kembali, dan kode baru menggantikannya. Sekarang ada { $left } kode cadangan yang berlaku.
# $ready_at and $answer_by are moments too.
mail-notice-claimed = Ini dilakukan lewat permohonan yang sudah dibaca dan disetujui petugas. Alamat email pengirim permohonan itu sekarang ada di akun ini.
mail-notice-second-factor = Verifikasi dua langkah tidak berubah: Anda tetap memerlukannya untuk masuk.
mail-notice-you = Jika itu Anda, tidak ada masalah: Anda tidak perlu melakukan apa-apa.
mail-notice-veto = Jika itu bukan Anda, buka tautan ini sekarang dan beri tahu kami:
mail-notice-then = Setelah itu, masuk kembali ke akun Anda di sini:

## The notice of a new password

mail-password-subject = { $service }: kata sandi Anda sudah diganti
mail-password-what =
    Kata sandi akun { $service } “{ $username }” milik Anda diganti pada { $at }. Akun ini sudah dikeluarkan dari semua perangkat.
mail-password-restored = Akun ini sebelumnya dihapus, dan sekarang aktif kembali.
mail-password-secured = Orang yang menggantinya menyatakan bahwa akun ini diambil alih orang lain. Karena itu, email dan nomor yang ditambahkan dalam 30 hari terakhir untuk sementara tidak bisa dipakai, yang dihapus dalam masa itu dikembalikan, dan kode cadangan sebelumnya tidak berlaku lagi.
mail-password-you = Jika itu Anda, tidak ada masalah: masuklah dengan kata sandi baru.

## The notice that a deleted account is active again

mail-restored-subject = { $service }: akun Anda aktif kembali
mail-restored-what = Akun { $service } “{ $username }” milik Anda sebelumnya dihapus. Pada { $at } akun ini diaktifkan kembali, dengan kata sandi yang sama seperti dulu.
mail-restored-you = Jika itu Anda, tidak ada masalah: masuklah dengan kata sandi Anda.

## The notice that a contact was added. What says “this” goes to the contact itself.

mail-added-subject =
    { $service }: { $kind ->
        [email] alamat email
       *[phone] nomor telepon
    } ditambahkan ke akun Anda
mail-added-what =
    { $kind ->
        [email] Alamat email
       *[phone] Nomor telepon
    } ditambahkan ke akun { $service } “{ $username }” milik Anda pada { $at }.
mail-added-this-subject =
    { $service }: { $kind ->
        [email] alamat email
       *[phone] nomor telepon
    } ini ditambahkan ke sebuah akun
mail-added-this-what =
    { $kind ->
        [email] Alamat email
       *[phone] Nomor telepon
    } ini ditambahkan ke akun { $service } “{ $username }” pada { $at }.
mail-added-usable = Mulai sekarang bisa dipakai untuk masuk kembali ke akun.
mail-added-usable-from = Bisa dipakai untuk masuk kembali ke akun mulai { $usable_from }.

## The notice that a contact was removed. $reason: lost, stolen or replaced.

mail-removed-subject =
    { $service }: { $kind ->
        [email] alamat email
       *[phone] nomor telepon
    } dihapus dari akun Anda
mail-removed-what =
    { $kind ->
        [email] Alamat email
       *[phone] Nomor telepon
    } dihapus dari akun { $service } “{ $username }” milik Anda pada { $at }. Alasan yang diberikan: { $reason ->
        [lost] hilang
        [stolen] dicuri
        [suspended] dinyatakan bukan milik akun ini
       *[replaced] diganti
    }.
mail-removed-this-subject =
    { $service }: { $kind ->
        [email] alamat email
       *[phone] nomor telepon
    } ini dihapus dari akun Anda
mail-removed-this-what =
    { $kind ->
        [email] Alamat email
       *[phone] Nomor telepon
    } ini dihapus dari akun { $service } “{ $username }” milik Anda pada { $at }. Alasan yang diberikan: { $reason ->
        [lost] hilang
        [stolen] dicuri
        [suspended] dinyatakan bukan milik akun ini
       *[replaced] diganti
    }.
mail-removed-usable-until = Sampai { $usable_until }, siapa pun yang mengetiknya masih bisa memakainya untuk masuk kembali ke akun.
mail-removed-this-usable-until = Jika Anda memerlukannya: sampai { $usable_until }, Anda masih bisa masuk kembali ke akun dengan mengetiknya.
mail-removed-useless = Tidak bisa lagi dipakai untuk masuk kembali ke akun.
mail-removed-this-then = Setelah itu, masuk kembali ke akun Anda dengan email atau nomor lain di akun itu, atau dengan kode cadangan, di sini:

## The notice that somebody uses a contact that was removed

mail-removed-used-subject =
    { $service }: { $kind ->
        [email] alamat email
       *[phone] nomor telepon
    } yang sudah dihapus sedang dipakai untuk masuk
mail-removed-used-what =
    Pada { $at }, ada yang meminta masuk kembali ke akun { $service } “{ $username }” milik Anda dengan { $kind ->
        [email] alamat email
       *[phone] nomor telepon
    } yang sudah dihapus dari akun itu. Cara ini masih berfungsi untuk sementara, kalau-kalau penghapusannya tidak disengaja.
mail-removed-used-veto = Jika itu bukan Anda, buka tautan ini sekarang dan hentikan:

## The notice of new saved codes

mail-saved-codes-subject = { $service }: kode cadangan baru untuk akun Anda
mail-saved-codes-what = { $count } kode cadangan baru dibuat untuk akun { $service } “{ $username }” milik Anda pada { $at }. Kode sebelumnya tidak berlaku lagi.
mail-saved-codes-you = Jika itu Anda, tidak ada masalah: simpan kode itu di tempat yang aman.

## The notice that a password was stopped after an objection

mail-stopped-subject = { $service }: kata sandi terbaru Anda dibatalkan
mail-stopped-what = Kata sandi terbaru akun { $service } “{ $username }” milik Anda dibatalkan pada { $at }: ada pemberitahuan bahwa bukan Anda yang membuatnya. Akun ini sudah dikeluarkan dari semua perangkat.
mail-stopped-undone = Perubahan pada email, nomor, dan kode cadangan setelah kata sandi itu dibuat sudah dikembalikan seperti semula.
mail-stopped-back = Cara masuk kembali ada di pesan terpisah. Pesan itu dikirim ke email dan nomor yang sudah cukup lama ada di akun ini.
mail-stopped-you = Jika Anda yang memberi tahu kami, tidak ada masalah: cari pesan itu.

## The notice of a hold

mail-held-subject = { $service }: pemulihan akun Anda dijeda
mail-held-what = Pada { $at }, pemulihan akun { $service } “{ $username }” milik Anda lewat email atau SMS dijeda sampai { $held_until }. Anda bisa masuk seperti biasa, dan kode cadangan tetap berlaku.
mail-held-before = Jika Anda perlu masuk kembali sebelum itu, mintalah: email dan nomor yang sudah cukup lama ada di akun ini akan menerima tautan untuk mengakhiri jeda.

## The notice that a claim is approved, and the one shortly before it leads to the account

mail-claimed-subject = { $service }: ada yang menyatakan akun Anda miliknya
mail-claimed-what = Ada yang mengirim permohonan atas akun { $service } “{ $username }” milik Anda, tanpa memakai satu pun email atau nomor akun itu. Pada { $at }, petugas yang membacanya menyetujuinya.
mail-claimed-soon-subject = { $service }: permohonan atas akun Anda segera berlaku
mail-claimed-soon-what = Ada yang mengirim permohonan atas akun { $service } “{ $username }” milik Anda, tanpa memakai satu pun email atau nomor akun itu. Permohonan itu sudah disetujui, dan pada { $at } masih berjalan.
mail-claimed-ready-at = Mulai { $ready_at }, pengirim permohonan itu bisa masuk ke akun lewat alamat email lain.
mail-claimed-veto = Jika itu bukan Anda, buka tautan ini sekarang dan ajukan keberatan:

## The notice that a suspension was lifted after an appeal or a claim

mail-reinstated-subject = { $service }: akun Anda tidak ditangguhkan lagi
mail-reinstated-what = Penangguhan akun { $service } “{ $username }” milik Anda dicabut pada { $at }: ada yang memintanya, dan petugas yang membaca alasannya menyetujuinya.

## To somebody who made a claim. $matter: claim or appeal. What was written in it is never in an e-mail.

mail-claim-preheader = Buka tautan di dalam untuk melihat statusnya.
mail-claim-button = Lihat status
mail-claim-private =
    Jangan bagikan email ini: siapa pun yang membuka tautannya bisa melihat { $matter ->
        [appeal] banding
       *[claim] permohonan
    } Anda.
mail-claim-again = Jika masih ada yang ingin Anda sampaikan, Anda bisa mengirim yang baru.
mail-claim-confirm-subject = { $service }: konfirmasi alamat email Anda
mail-claim-confirm-what =
    { $matter ->
        [appeal] Ada banding
       *[claim] Ada permohonan
    } tentang sebuah akun { $service }, dan jawabannya diminta dikirim ke alamat ini.
mail-claim-confirm-until = Jika itu Anda, buka tautannya paling lambat { $until } dan konfirmasikan. Setelah itu barulah petugas membacanya.
mail-claim-confirm-button = Konfirmasi
mail-claim-confirm-not-you = Jika itu bukan Anda, abaikan saja: tidak ada yang akan membacanya, dan Anda tidak akan menerima email lagi.
mail-claim-asked-subject =
    { $service }: pertanyaan tentang { $matter ->
        [appeal] banding
       *[claim] permohonan
    } Anda
mail-claim-asked-what =
    Petugas yang membaca { $matter ->
        [appeal] banding
       *[claim] permohonan
    } Anda punya pertanyaan. Mohon jawab paling lambat { $until }. Jika belum ada jawaban sampai saat itu, kami akan menutupnya.
mail-claim-asked-button = Baca dan jawab
mail-claim-moved-subject =
    { $service }: { $matter ->
        [appeal] banding
       *[claim] permohonan
    } Anda perlu waktu lebih lama
mail-claim-moved-what =
    Kami perlu waktu lebih lama untuk { $matter ->
        [appeal] banding
       *[claim] permohonan
    } Anda. Anda akan mendapat jawaban paling lambat { $answer_by }. Sampai saat itu, Anda tidak perlu melakukan apa-apa.
mail-claim-contested-subject =
    { $service }: { $matter ->
        [appeal] banding
       *[claim] permohonan
    } Anda diperiksa lagi
mail-claim-contested-what = Tadinya sudah disetujui, tetapi kemudian ada keberatan dari email atau nomor yang sudah cukup lama ada di akun ini. Sekarang petugas lain memeriksanya lagi, dan Anda akan mendapat jawaban paling lambat { $answer_by }.
mail-claim-contested-tell = Jika ada yang perlu mereka ketahui, tulis di halaman yang dibuka tautan ini.
mail-claim-approved-subject = { $service }: permohonan Anda disetujui
mail-claim-approved-what = Petugas sudah membaca permohonan Anda dan menyetujuinya. Sekarang semua email dan nomor akun itu diberi tahu, dan pemegangnya bisa mengajukan keberatan.
mail-claim-approved-ready-at = Jika tidak ada keberatan, Anda bisa masuk kembali mulai { $ready_at }. Saat itu Anda akan menerima email lagi.
mail-claim-ready-subject = { $service }: Anda sekarang bisa masuk kembali ke akun Anda
mail-claim-ready-what = Masa tunggu setelah permohonan Anda disetujui sudah selesai. Buka tautannya dan minta pesan untuk masuk kembali: pesan itu dikirim ke alamat ini. Anda bisa melakukannya sampai { $until }.
mail-claim-reinstated-subject = { $service }: akun Anda tidak ditangguhkan lagi
mail-claim-reinstated-what = Petugas sudah membaca banding Anda dan menyetujuinya. Akun Anda tidak ditangguhkan lagi: Anda bisa masuk seperti biasa.
mail-claim-denied-subject =
    { $service }: { $matter ->
        [appeal] banding
       *[claim] permohonan
    } Anda tidak disetujui
mail-claim-denied-what =
    Petugas sudah membaca { $matter ->
        [appeal] banding
       *[claim] permohonan
    } Anda dan tidak menyetujuinya. Penjelasan mereka ada di halaman yang dibuka tautan ini.
mail-claim-lapsed-subject =
    { $service }: { $matter ->
        [appeal] banding
       *[claim] permohonan
    } Anda ditutup
mail-claim-lapsed-what =
    Waktu untuk { $matter ->
        [appeal] banding
       *[claim] permohonan
    } Anda sudah habis, jadi kami menutupnya.

## Text messages

text-signed = { $service }: { $text }
text-code = Masukkan { $code } untuk masuk kembali. Berlaku { $minutes } menit. Referensi { $reference }. Jangan bagikan.
text-link = Masuk kembali dalam { $minutes } menit. Referensi { $reference }:
text-link-held = Jika ini Anda: akhiri jeda dan masuk dalam { $minutes } menit. Referensi { $reference }:
text-link-objected = Kata sandi baru dibatalkan. Masuk dalam { $minutes } menit. Referensi { $reference }:
text-password = Kata sandi diganti pada { $at }. Bukan Anda? Lapor di sini:
text-restored = Akun aktif kembali pada { $at }. Bukan Anda? Lapor di sini:
text-added =
    { $kind ->
        [email] Email
       *[phone] Nomor
    } ditambahkan pada { $at }. Bukan Anda? Lapor di sini:
text-added-this = Nomor ini ditambahkan pada { $at }. Bukan Anda? Lapor:
text-removed =
    { $kind ->
        [email] Email
       *[phone] Nomor
    } dihapus pada { $at }. Bukan Anda? Lapor di sini:
text-removed-this = Nomor ini dihapus pada { $at }. Bukan Anda? Lapor di sini:
text-removed-used =
    { $kind ->
        [email] Email
       *[phone] Nomor
    } yang dihapus dipakai pada { $at }. Bukan Anda? Hentikan:
text-saved-codes = Kode cadangan baru dibuat pada { $at }. Bukan Anda? Lapor:
text-stopped = Kata sandi baru dibatalkan pada { $at }. Bukan Anda? Lapor:
text-held = Pemulihan dijeda sampai { $held_until }. Bukan Anda? Lapor di sini:
text-claimed = Permohonan membuka akun pada { $ready_at }. Bukan Anda? Hentikan:
text-claimed-soon = Segera: permohonan membuka akun { $ready_at }. Bukan Anda? Hentikan:
text-reinstated = Penangguhan dicabut pada { $at }. Bukan Anda? Lapor di sini:
