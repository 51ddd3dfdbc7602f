### What the pages say. An id begins with its page.
###
### $service: the service's name. $reference: four characters that the message has too.

## Around every page

frame-title = { $page } · { $service }
frame-title-problem = Masalah: { $page } · { $service }
frame-skip = Langsung ke isi
frame-home = { $service }: masuk kembali ke akun Anda
frame-help = Ada yang tidak beres?
frame-help-errors = Lihat arti setiap kesalahan
frame-help-again = Mulai lagi
frame-help-else = Ada hal lain yang terjadi
frame-support = Hubungi tim dukungan
frame-privacy = Privasi
frame-legal = Informasi hukum
frame-language = Bahasa
frame-sending = Mengirim…
frame-offline = Anda sedang offline. Tidak ada yang hilang: ini akan terkirim sendiri begitu Anda terhubung lagi.
frame-retrying = Koneksi terputus. Tidak ada yang hilang: kami sedang mencoba lagi.
frame-wait-minute = Waktu tunggunya paling lama satu menit.
frame-wait-quarter = Waktu tunggunya paling lama 15 menit.
frame-wait-hour = Waktu tunggunya paling lama satu jam.
frame-wait-day = Waktu tunggunya paling lama satu hari.
frame-request = Jika menghubungi tim dukungan, sebutkan ini: { $request_id }

## The first page

front-title = Masuk kembali ke akun Anda
front-lead = Apa yang terjadi?
front-forgot = Saya lupa kata sandi
    .hint = Kami kirim pesan untuk masuk kembali, lalu Anda membuat kata sandi baru.
front-no-message = Pesannya tidak datang
    .hint = Minta lagi, atau terima lewat cara lain.
front-new-contact = Nomor atau email saya ganti
    .hint = Gunakan email lain, nomor lain, atau kode cadangan.
front-saved-code = Saya punya kode cadangan
    .hint = Bisa dipakai sebagai ganti pesan.
front-lost-phone = Ponsel saya hilang atau dicuri
    .hint = Masuk lewat cara lain, dan keluarkan akun dari ponsel itu.
front-taken-over = Akun saya dimasuki orang lain
    .hint = Keluarkan orang itu dan batalkan perubahannya.
front-deleted = Akun saya dihapus
    .hint = Untuk sementara waktu, akun masih bisa dikembalikan.
front-suspended = Akun saya ditangguhkan
    .hint = Lihat alasannya dan sampai kapan.
front-second-factor = Saya kehilangan alat verifikasi dua langkah
    .hint = Ponsel atau kunci yang diminta setelah kata sandi saat masuk.
front-error = Muncul pesan kesalahan
    .hint = Cari tahu artinya dan apa yang harus dilakukan.
front-claim = Semua cara ini tidak bisa saya pakai
    .hint = Kirim permohonan: ceritakan tentang akun Anda, dan petugas akan memeriksanya.
front-claim-status = Saya sudah mengirim permohonan
    .hint = Lihat statusnya, dan jawab pertanyaan kami.

## Asking for a way back

recover-title = Masuk kembali
recover-lead = Isi salah satu data ini. Jika terdaftar di suatu akun, pesan akan dikirim ke email atau nomor akun itu.
recover-identifier = Email, nomor telepon, atau nama pengguna
recover-identifier-hint = Awali nomor telepon dengan + dan kode negara.
recover-identifier-missing = Masukkan email, nomor telepon, atau nama pengguna Anda.
recover-identifier-invalid = Ini bukan email, nomor telepon, atau nama pengguna. Periksa apakah ada salah ketik.
recover-channel = Kirim lewat
recover-channel-email = Email
recover-channel-sms = SMS
recover-channel-either = Yang mana saja
recover-submit = Kirim pesan
recover-else = Akun dihapus, ditangguhkan, diambil alih, atau ganti nomor? Pilih apa yang terjadi

## The message is on its way, if there is one

sent-title = Periksa pesan Anda
sent-lead = Jika ada akun dengan data yang Anda masukkan, pesan sedang dikirim ke sana.
sent-reference = Referensi: { $reference }
sent-reference-hint = Pesan yang benar memuat referensi ini.
sent-code = Kode dari pesan
sent-code-hint = { $digits } angka. Spasi tidak berpengaruh.
sent-code-missing = Masukkan kode dari pesan.
sent-code-invalid = Kode terdiri dari { $digits } angka. Periksa, lalu masukkan lagi.
sent-code-good = Kode berlaku { $minutes } menit.
sent-submit = Lanjutkan
sent-link = Atau buka tautan di pesan.
sent-saved = Saya punya kode cadangan
sent-tries-left =
    { $left ->
        [0] Kesempatan mencoba sudah habis. Buka tautan di pesan, atau mulai lagi dari awal.
       *[other] Anda bisa mencoba { $left } kali lagi.
    }
sent-verified = Anda sudah membuktikan bahwa akun ini milik Anda. Tinggal satu langkah.
sent-verified-next = Buat kata sandi baru
sent-verified-lost = Kodenya benar, tetapi browser ini kehilangan data yang diperlukan untuk melanjutkan. Minta pesan lagi dan masukkan kodenya, atau mulai lagi dari awal.
sent-nothing = Tidak ada yang datang?
sent-advice-wait = Tunggu beberapa menit.
sent-advice-spam = Periksa folder spam, dan cari { $service }.
sent-advice-right = Pastikan data yang Anda masukkan benar dan memang ada di akun itu. Jika tidak, mulai lagi dari awal.
sent-advice-blocks = Periksa apakah Anda memblokir pengirim tak dikenal, apakah ada filter yang memindahkan pesannya, dan apakah kotak masuk penuh.
sent-advice-channel = Terima lewat cara lain.
sent-advice-more = Cara lain untuk melanjutkan
sent-resend = Kirim lagi
sent-resend-email = Kirim lewat email
sent-resend-sms = Kirim lewat SMS
sent-resend-wait = Anda bisa meminta lagi dalam { $wait }.
sent-resend-ready = Anda sudah bisa meminta lagi.
sent-resend-left =
    { $left ->
        [0] Ini pesan terakhir. Jika tidak ada yang datang, mulai lagi dari awal.
       *[other] Anda bisa meminta { $left } kali lagi.
    }
sent-resent = Jika ada akun, pesan baru sedang dikirim. Gunakan yang terbaru; referensinya { $reference }.
sent-again = Mulai lagi

## A saved code in the place of a message

saved-title = Masukkan kode cadangan
saved-lead = Kode ini bisa dipakai sebagai ganti pesan.
saved-code = Kode cadangan
saved-code-hint = Salah satu dari sepuluh kode yang Anda cetak atau catat. Huruf besar atau kecil, spasi, dan tanda hubung tidak berpengaruh.
saved-code-missing = Masukkan salah satu kode cadangan Anda.
saved-code-invalid = Kode cadangan terdiri dari 28 huruf dan angka. Periksa, lalu masukkan lagi.
saved-code-incorrect = Ini bukan kode cadangan akun ini, atau sudah pernah dipakai. Periksa lagi, atau masukkan kode lain.
saved-back = Masukkan kode dari pesan saja

## Where a link leads

link-title = Masuk kembali
link-lead = Satu langkah lagi: lanjutkan, lalu buat kata sandi baru.
link-submit = Lanjutkan
link-incomplete = Tautan ini tidak lengkap. Buka sekali lagi dari pesan, atau salin seluruhnya.
link-no-script = Tanpa skrip, halaman ini tidak bisa membaca tautan sendiri. Coba salah satu cara ini:
link-code = Masukkan kode dari pesan yang sama di halaman tempat Anda memintanya
link-paste = Atau tempel tautan lengkapnya di sini
link-paste-hint = Diawali dengan { $address }
link-paste-invalid = Ini bukan tautan lengkap. Salin dari pesan, dari awal sampai akhir.

## The new password

password-title = Buat kata sandi baru
password-account = Untuk akun “{ $username }”
password-time = Anda punya waktu { $minutes } menit untuk langkah ini.
password-rules = Kata sandi yang baik
password-rule-length = terdiri dari minimal { $minimum } karakter, jenis apa saja, termasuk spasi
password-rule-guess = sulit ditebak: beberapa kata yang tidak saling berkaitan sudah cukup baik
password-rule-personal = tidak dibuat dari nama pengguna, email, atau nama { $service }
password-rule-used = bukan salah satu dari { $last } kata sandi terakhir Anda
password-field = Kata sandi baru
password-show = Tampilkan kata sandi
password-hide = Sembunyikan kata sandi
password-strength-label = Seberapa sulit ditebak
password-strength =
    { $score ->
        [3] Sulit ditebak.
       *[4] Sangat sulit ditebak.
    }
password-submit = Simpan kata sandi baru
password-compromised = Akun saya dimasuki orang lain
password-compromised-hint = Email dan nomor yang ditambahkan dalam 30 hari terakhir tidak bisa dipakai lagi, yang dihapus dalam masa itu dikembalikan, dan kode cadangan tidak berlaku lagi.
password-ends = Akun Anda akan dikeluarkan dari semua perangkat.
password-missing = Masukkan kata sandi baru.
password-too-short = Buat lebih panjang: minimal { $minimum } karakter.
password-too-long = Buat lebih pendek: maksimal { $maximum } karakter.
password-too-weak = Buat lebih sulit ditebak: tambahkan satu atau dua kata yang tidak berkaitan dengan kata lainnya.
password-personal = Hilangkan nama pengguna, email, dan nama { $service }, atau tambahkan jauh lebih banyak kata.
password-used-before = Pilih yang belum pernah Anda pakai: ini salah satu dari { $last } kata sandi terakhir Anda.
hint-common = Ini termasuk kata sandi yang paling dulu dicoba orang.
hint-similar = Ini sangat mirip dengan kata sandi yang paling dulu dicoba orang.
hint-keyboard = Huruf yang bersebelahan di keyboard mudah ditebak.
hint-repeat = Mengulang huruf atau kata tidak banyak membantu.
hint-sequence = Urutan seperti abc atau 6543 mudah ditebak.
hint-date = Tanggal dan tahun mudah ditebak.
hint-word = Satu kata saja mudah ditebak.
hint-name = Nama mudah ditebak.
hint-words = Tambahkan satu atau dua kata yang jarang terpikirkan orang.
hint-capitals = Huruf besar tidak banyak membantu.
hint-reversed = Menulis kata terbalik tidak banyak membantu.
hint-substitution = Mengganti “a” dengan @ atau “e” dengan 3 tidak banyak membantu.
password-over = Langkah ini sudah berakhir
password-over-done = Jika Anda baru saja membuat kata sandi baru, kata sandi itu sudah berlaku. Masuklah dengan kata sandi itu.
password-over-again = Jika belum, mulai lagi dari awal. Tidak ada hal lain yang berubah.
password-kept = Anda tetap di langkah ini. Pilih kata sandi lain.

## One account of several

choose-title = Akun yang mana?
choose-lead = Email atau nomor Anda dipakai beberapa akun.
choose-which = Masuk kembali ke
choose-missing = Pilih salah satu akun.

## A deleted account

restore-title = Aktifkan kembali akun Anda
restore-lead = Akun ini sudah dihapus. Anda bisa mengaktifkannya kembali sampai { $until }.
restore-submit = Aktifkan dengan kata sandi lama
restore-or = Atau aktifkan dengan kata sandi baru:
restore-needs-password = Kata sandinya diganti tidak lama sebelum akun dihapus, jadi akun ini perlu kata sandi baru.

## An account that is not open

suspended-title = Akun Anda ditangguhkan
suspended-until = Akun ini ditangguhkan sampai { $until }. Setelah itu akan terbuka sendiri.
suspended-for-good = Akun ini ditangguhkan tanpa batas waktu.
suspended-reason = Alasan yang diberikan: { $reason }
suspended-appeal = Anda sudah membuktikan bahwa akun ini milik Anda. Anda bisa mengajukan banding; kata sandi baru tidak mengakhiri penangguhan.
contact-title = Perlu satu bukti lagi
contact-why = Akun ini memakai verifikasi dua langkah, jadi kode cadangan saja tidak cukup. Kode cadangan Anda belum terpakai.
contact-how = Masukkan juga kode dari pesan, atau buka tautannya.
contact-enter = Masukkan kode

## The last resort: a claim, which people judge

claim-title = Kirim permohonan
claim-lead = Cara ini untuk Anda jika semua email, nomor, dan kode cadangan akun Anda tidak bisa dipakai lagi.
claim-first = Masih ada yang bisa dipakai? Cara itu hanya perlu beberapa menit.
claim-steps = Yang akan terjadi
claim-step-people = Anda mengonfirmasi alamat email Anda. Lalu petugas membaca permohonan Anda, dan Anda mendapat jawaban dalam { $days } hari. Keputusannya dibuat manusia, bukan mesin.
claim-step-wait = Jika disetujui, ada masa tunggu { $hours } jam. Selama itu, kami memberi tahu semua email dan nomor akun yang kami ketahui, supaya pemiliknya bisa mengajukan keberatan.
claim-step-back = Setelah itu, Anda menerima email untuk masuk kembali ke akun.
claim-kept = Apa yang terjadi dengan data Anda
claim-kept-for = Data Anda hanya dipakai untuk mengetahui apakah akun itu milik Anda dan untuk menjawab Anda, tidak untuk hal lain.
claim-kept-passwords = Kata sandi langsung dicocokkan dan tidak pernah disimpan.
claim-kept-text = Tulisan dan alamat email Anda dihapus { $days } hari setelah permohonan berakhir.
claim-kept-decision = Keputusannya dihapus { $days } hari setelah permohonan berakhir.
claim-reason = Apa yang terjadi?
claim-reason-other = Hal lain
claim-reason-missing = Pilih apa yang terjadi.
claim-account = Akun yang mana?
claim-account-hint = Isi satu saja sudah cukup. Kosongkan yang tidak Anda ingat.
claim-account-missing = Masukkan nama pengguna, alamat email, atau nomor telepon akun itu.
claim-username = Nama pengguna
claim-username-invalid = Ini bukan nama pengguna. Periksa apakah ada salah ketik, atau kosongkan.
claim-email = Alamat email akun
claim-email-hint = Alamat yang terdaftar di akun itu, meskipun tidak bisa Anda buka lagi.
claim-email-invalid = Ini bukan alamat email. Periksa apakah ada salah ketik.
claim-phone = Nomor telepon akun
claim-phone-invalid = Ini bukan nomor telepon. Awali dengan + dan kode negara, atau kosongkan.
claim-passwords = Kata sandi yang pernah Anda pakai
claim-passwords-hint = Yang lama juga membantu. Tidak ada yang bisa melihatnya.
claim-passwords-more = Kata sandi lain
claim-passwords-again = Kata sandi tidak disimpan, jadi masukkan sekali lagi.
claim-passwords-long = Salah satu kata sandi terlalu panjang.
claim-password = Kata sandi lama { $number }
claim-statement = Ceritakan kepada kami
claim-statement-hint = Kapan terakhir kali Anda bisa masuk, dan apa yang berubah sejak itu? Jangan pernah menulis kata sandi di sini.
claim-text-most = Maksimal { $most } karakter.
claim-text-long = Buat lebih pendek: maksimal { $most } karakter.
claim-reply = Alamat email Anda sekarang
claim-reply-hint = Alamat yang bisa Anda buka: jawabannya dikirim ke sana.
claim-reply-missing = Masukkan alamat email yang bisa Anda buka.
claim-submit = Kirim permohonan

## How a claim stands

claim-status-title = Permohonan Anda
claim-unconfirmed = Tinggal satu langkah: buka tautan di email yang kami kirim sekarang, dalam { $hours } jam. Sebelum itu, permohonan Anda belum dibaca.
claim-unconfirmed-until = Setelah itu, Anda mendapat jawaban paling lambat { $until }.
claim-unconfirmed-wrong = Alamat emailnya salah? Kirim permohonan sekali lagi.
claim-write-down = Catat ini
claim-write-down-lead = Dengan nomor dan kunci ini, Anda bisa melihat status permohonan di perangkat mana pun. Kuncinya hanya tampil sekarang. Tautan di email kami juga membuka halaman ini.
claim-number = Nomor permohonan
claim-key = Kunci permohonan
claim-open = Petugas sedang membaca permohonan Anda. Anda mendapat jawaban paling lambat { $until }, lewat email dan di sini.
claim-moved = Waktunya lebih lama daripada yang kami sebutkan di awal.
claim-contested = Ada keberatan atas permohonan Anda, jadi petugas lain memeriksanya sekali lagi. Anda mendapat jawaban paling lambat { $until }, lewat email dan di sini.
claim-needs-reply = Kami perlu tahu lebih banyak. Jawab pertanyaan di bawah paling lambat { $until }. Jika tidak, permohonan ini berakhir.
claim-waiting = Permohonan Anda disetujui. Anda bisa masuk kembali ke akun mulai { $from }.
claim-waiting-why = Sampai saat itu, semua email dan nomor akun yang kami ketahui diberi tahu, supaya pemiliknya bisa mengajukan keberatan. Anda tidak perlu melakukan apa-apa: kami akan menulis kepada Anda saat waktunya tiba.
claim-approved = Permohonan Anda disetujui. Anda bisa masuk kembali ke akun sampai { $until }.
claim-approved-next = Kami mengirim kode dan tautan ke alamat email yang Anda berikan.
claim-recover = Kembalikan akun saya
claim-reinstated = Permohonan Anda disetujui: penangguhan sudah dicabut. Anda bisa masuk seperti biasa.
claim-denied = Permohonan Anda ditolak. Alasannya ada di pesan kami di bawah.
claim-denied-else = Ingat hal lain yang belum Anda tulis? Kirim permohonan baru.
claim-withdrawn = Permohonan ini sudah ditutup: ditarik kembali, atau waktunya habis. Tidak ada yang berubah di akun.
claim-recovered = Akun Anda sudah kembali, dan permohonan ini ditutup.
claim-talk = Yang sudah ditulis
claim-from-you = Anda, { $at }
claim-from-us = { $service }, { $at }
claim-answer = Jawaban Anda
claim-message = Ada yang ingin ditambahkan?
claim-message-hint = Jangan pernah menulis kata sandi di sini.
claim-message-missing = Tulis sesuatu dulu.
claim-message-submit = Kirim
claim-withdraw = Tarik permohonan
claim-withdraw-lead = Permohonan ini berakhir dan tidak dibaca lagi. Anda bisa mengirim yang baru.
claim-withdraw-submit = Ya, tarik permohonan
claim-find-lead = Buka tautan di salah satu email kami tentang permohonan ini, atau masukkan yang Anda catat.
claim-find-unknown = Tidak ada permohonan dengan nomor dan kunci ini. Periksa keduanya apakah ada salah ketik.
claim-link-lead = Satu langkah lagi: lanjutkan ke permohonan Anda.

## An appeal against a suspension

appeal-title = Ajukan banding atas penangguhan
appeal-lead = Tulis mengapa penangguhan ini keliru. Petugas membacanya, dan Anda mendapat jawaban dalam { $days } hari. Keputusannya dibuat manusia, bukan mesin.
appeal-statement = Mengapa penangguhan ini keliru?
appeal-statement-missing = Tulis mengapa penangguhan ini keliru.
appeal-submit = Kirim banding
appeal-late = Tulisan Anda masih ada di sini. Sebutkan akun yang mana, lalu kirim sebagai permohonan.
appeal-first = Buktikan dulu bahwa akun itu milik Anda: mulai seperti saat lupa kata sandi, lalu masukkan kode yang kami kirim. Setelah itu Anda bisa mengajukan banding.
appeal-else = Semua email, nomor, dan kode cadangan akun itu tidak bisa dipakai lagi? Kirim permohonan.

## Done

done-title = Kata sandi baru Anda sudah siap
done-lead = Masuklah dengan kata sandi itu sekarang.
done-sign-in = Masuk
done-not-signed-in = Pemulihan ini tidak langsung membuat Anda masuk.
done-signed-out = Akun ini sudah dikeluarkan dari semua perangkat, milik Anda maupun orang lain.
done-told = Semua email dan nomor akun ini yang sudah dikonfirmasi akan diberi tahu.
done-saved = Kode cadangan baru ini menggantikan yang Anda pakai:
done-saved-once = Catat sekarang: kode ini hanya tampil di sini. Kode lain di daftar Anda tetap berlaku.

## This was not me

veto-title = Bukan saya
veto-lead = Mendapat pesan yang tidak Anda minta? Hentikan prosesnya di sini.
veto-what = Saat Anda menekan tombol ini:
veto-what-stops = kode dan tautan di pesan itu tidak berlaku lagi
veto-what-password = jika kata sandi Anda diganti, setelah ini Anda bisa membuat yang baru
veto-what-claim = jika ada permohonan atas akun Anda, petugas yang memutuskannya akan tahu bahwa Anda keberatan
veto-submit = Bukan saya
veto-incomplete = Tautan ini tidak lengkap. Buka sekali lagi dari pesan, atau salin seluruhnya.
veto-no-script = Tanpa skrip, halaman ini tidak bisa membaca tautan sendiri.
veto-paste = Tempel tautan lengkapnya di sini
veto-paste-hint = Diawali dengan { $address }
veto-paste-invalid = Ini bukan tautan lengkap. Salin dari pesan, dari awal sampai akhir.
veto-done-title = Sudah dihentikan
veto-done-lead = Kode dan tautan di pesan itu tidak berlaku lagi.
veto-done-changed = Apakah kata sandi Anda diganti? Masuk kembali sekarang dan buat yang baru.
veto-done-recover = Masuk kembali
veto-done-claim-title = Keberatan Anda sudah diterima
veto-done-claim-lead = Petugas yang memutuskan permohonan itu sekarang tahu bahwa Anda keberatan.
veto-done-claim-what = Jika email atau nomor Anda sudah cukup lama ada di akun itu, permohonannya ditahan dulu: petugas lain memeriksanya lagi.
hold-title = Ada yang terus mencoba?
hold-lead = Anda bisa menjeda pemulihan lewat pesan selama { $hours } jam: selama itu, akun tidak bisa dibuka dengan kode atau tautan. Anda sendiri bisa mengakhiri jeda lewat sebuah tautan, dan kode cadangan tetap berlaku.
hold-submit = Jeda { $hours } jam
held-title = Pemulihan dijeda
held-lead = Sampai { $until }, tidak ada yang bisa masuk ke akun dengan kode atau tautan dari pesan.
held-still = Jika Anda sendiri perlu masuk, mulai pemulihan: email dan nomor yang paling lama ada di akun akan menerima tautan untuk mengakhiri jeda. Kode cadangan tetap berlaku.
held-not-title = Pemulihan tidak dijeda
held-not-lead = Ini hanya bisa dilakukan dari email atau nomor yang sudah lama ada di akun, dan hanya sekali dalam 7 hari. Meski begitu, yang Anda tolak tetap dihentikan.

## What to do when something else happened, step by step

help-none = Jika semua ini tidak membantu
help-none-claim = Semua email, nomor, dan kode cadangan akun itu tidak bisa dipakai lagi? Kirim permohonan, dan petugas akan memeriksanya.
help-none-support = Tulis kepada kami dan ceritakan apa yang terjadi. Jangan pernah mengirim kata sandi atau kode.
help-none-else = Lihat kemungkinan lain yang terjadi
help-no-message-nobody = Tidak ada pesan yang dikirim ke email atau nomor yang tidak terdaftar di akun mana pun, dan tidak ada halaman yang mengatakannya: dengan begitu, tidak ada yang bisa mencari tahu siapa yang punya akun di sini.
help-no-message-number = Menunggu SMS? Pastikan ponsel Anda mendapat sinyal dan bisa menerima pesan dari pengirim tak dikenal.
help-no-message-other = Mulai lagi dari awal dengan email lain, nomor lain, atau nama pengguna akun Anda.
help-no-message-claim = Semuanya tidak bisa dipakai lagi, dan Anda tidak punya kode cadangan? Kirim permohonan, dan petugas akan memeriksanya.
help-no-message-back = Kembali ke kode
help-new-contact-other = Akun Anda punya email atau nomor lain? Masukkan yang itu.
help-new-contact-old = Masih bisa membaca pesan di email atau nomor lama? Masukkan yang lama: setelah diganti, yang lama masih berlaku untuk sementara waktu.
help-new-contact-saved = Punya kode cadangan? Masukkan nama pengguna Anda, lalu gunakan salah satu kode itu sebagai ganti pesan.
help-saved-code-start = Masukkan nama pengguna Anda, atau email atau nomor yang ada di akun Anda.
help-saved-code-enter = Di halaman berikutnya, pilih “Saya punya kode cadangan” dan masukkan salah satunya.
help-saved-code-factor = Akun Anda memakai verifikasi dua langkah? Kalau begitu, kode dari pesan juga diperlukan.
help-lost-phone-number = Minta operator memblokir kartu SIM di ponsel itu, dan minta kartu baru dengan nomor yang sama: setelah itu Anda bisa menerima SMS lagi.
help-lost-phone-other = Sebelum itu, masukkan alamat email Anda, atau nama pengguna dan kode cadangan.
help-lost-phone-password = Buat kata sandi baru: akun Anda akan dikeluarkan dari semua perangkat, termasuk ponsel yang hilang.
help-taken-over-mailbox = Ada orang lain yang bisa membaca email Anda? Ganti dulu kata sandi email Anda.
help-taken-over-oldest = Masukkan email atau nomor yang paling lama ada di akun Anda. Yang lama lebih diutamakan daripada yang baru, jadi orang yang menambahkan miliknya sendiri tidak mendapat keuntungan.
help-taken-over-tick = Saat membuat kata sandi baru, centang “Akun saya dimasuki orang lain”: email, nomor, dan kode cadangan yang baru saja diubah akan dikembalikan atau dihentikan. Akun akan dikeluarkan dari semua perangkat.
help-taken-over-veto = Mendapat pesan tentang sesuatu yang tidak Anda lakukan? Buka tautan di pesan itu dan beri tahu kami bahwa itu bukan Anda.
help-deleted-start = Masukkan nama pengguna Anda, atau email atau nomor yang ada di akun itu, seperti saat lupa kata sandi.
help-deleted-date = Setelah itu Anda bisa melihat sampai kapan akun masih bisa dikembalikan, lalu mengaktifkannya kembali.
help-deleted-mailbox = Email dan nomornya juga sudah tidak ada? Kirim permohonan jauh sebelum tanggal itu: petugas akan memeriksanya, dan itu perlu beberapa hari.
help-deleted-late = Lewat dari tanggal itu, akun hilang untuk selamanya, bagi siapa pun.
help-suspended-start = Masukkan nama pengguna Anda, atau email atau nomor yang ada di akun itu, seperti saat lupa kata sandi.
help-suspended-reason = Setelah itu Anda bisa melihat mengapa akun ditangguhkan dan sampai kapan.
help-suspended-password = Kata sandi baru tidak mengakhiri penangguhan.
help-suspended-appeal = Menurut Anda penangguhan itu keliru? Ajukan banding di halaman yang sama, dan petugas akan memeriksanya.
help-second-factor-kept = Lewat pemulihan ini Anda mendapat kata sandi baru. Verifikasi dua langkah tidak berubah, supaya tidak ada yang bisa melewatinya.
help-second-factor-other = Cari perangkat lain yang masih masuk ke akun Anda, atau cadangan untuk verifikasi dua langkah Anda.
help-second-factor-claim = Tidak ada keduanya? Kirim permohonan: petugas akan melihat apa yang bisa dilakukan.

## What errors mean

errors-title = Arti setiap kesalahan
errors-lead = Cari kode yang Anda lihat.
errors-status = Status HTTP
errors-meaning = Artinya
errors-next = Langkah berikutnya
errors-wait = Lama menunggu
errors-all = Semua kesalahan
errors-unknown = Tidak ada kesalahan dengan kode ini. Berikut semua yang ada:
errors-recover = Masuk kembali ke akun Anda
