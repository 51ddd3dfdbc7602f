### What reviewers of claims read.

## What speaks for a claim and against it. $number: days, or how many; see `FindingKind`.

finding-no-account = Data yang disebut pemohon tidak mengarah ke akun mana pun.
finding-username-current = Pemohon menyebut nama pengguna akun ini.
finding-username-former = Pemohon menyebut nama pengguna yang dulu dipakai akun ini.
finding-username-other = Pemohon menyebut nama pengguna yang bukan milik akun ini.
finding-email-current = Pemohon menyebut alamat email akun ini.
finding-email-former = Pemohon menyebut alamat email yang dulu ada di akun ini.
finding-email-other = Pemohon menyebut alamat email yang bukan milik akun ini.
finding-phone-current = Pemohon menyebut nomor telepon akun ini.
finding-phone-former = Pemohon menyebut nomor telepon yang dulu ada di akun ini.
finding-phone-other = Pemohon menyebut nomor telepon yang bukan milik akun ini.
finding-password-current = Pemohon mengetahui kata sandi saat ini. Siapa pun yang mengambil alih akun juga mengetahuinya.
finding-password-earlier = Pemohon mengetahui kata sandi lama akun ini, { $number } kata sandi sebelum yang sekarang.
finding-password-other = Pemohon menyebut { $number } kata sandi yang tidak tercatat pernah dipakai akun ini.
finding-password-not-comparable = { $number } kata sandi akun ini berasal dari sistem lain dan tidak bisa dicocokkan.
finding-network-seen = Permohonan ini datang dari tempat yang sama dengan pemulihan terakhir akun ini.
finding-ticket-senior = Pemohon membuktikan bahwa ia memegang email atau nomor yang sudah lama ada di akun ini.
finding-ticket-other = Pemohon membuktikan bahwa ia memegang email atau nomor akun ini yang lebih baru, atau kode cadangan.
finding-account-old = Akun ini sudah ada lebih dari satu tahun ({ $number } hari).
finding-account-young =
    { $number ->
        [0] Umur akun ini kurang dari satu hari.
       *[other] Umur akun ini { $number } hari.
    }
finding-contacts-changed = Email atau nomor ditambahkan atau dihapus { $number } kali dalam 30 hari.
finding-password-changed =
    { $number ->
        [0] Kata sandi diganti kurang dari satu hari yang lalu.
       *[other] Kata sandi diganti { $number } hari yang lalu.
    }
finding-recoveries-completed = Akun ini dipulihkan { $number } kali dalam 30 hari.
finding-delivery-failed = { $number } pesan ke email dan nomor akun ini gagal terkirim dalam 30 hari.
finding-state-fits = Akun ini dihapus atau ditangguhkan, sesuai dengan permohonan.
finding-state-differs = Akun ini tidak dihapus atau ditangguhkan seperti yang disebut permohonan.

## The reviewers' desk, and its door

desk-title = Meja peninjau
desk-lead = Orang yang kehilangan semua cara masuk kembali ke akunnya mengirim permohonan. Di sini petugas menilainya: dua peninjau, masing-masing secara terpisah.
desk-script = Meja ini memerlukan skrip: setiap permintaannya menyertakan token Anda, dan halaman tanpa skrip tidak bisa melakukannya.
desk-token = Token masuk Anda
desk-token-hint = Sistem masuk Anda membawa Anda ke sini dengan token ini. Tab ini menyimpannya sampai Anda keluar atau menutup tab.
desk-token-missing = Masukkan token masuk Anda.
desk-token-refused = Token ini tidak berlaku di sini, atau waktunya habis. Masuk lagi dan kembali dengan token baru.
desk-enter = Buka meja
desk-leave = Keluar
desk-left = Anda sudah keluar.
desk-loading = Memuat…
desk-failed = Meja tidak bisa dihubungi
desk-failed-detail = Tidak ada yang hilang. Periksa koneksi Anda, lalu coba lagi.
desk-again = Coba lagi
desk-to-queue = Semua permohonan terbuka

## The queue

desk-queue = Permohonan
desk-queue-state = Status
desk-queue-reason = Yang terjadi
desk-queue-any-reason = Apa saja
desk-queue-contested = Hanya yang ada keberatannya
desk-queue-show = Tampilkan
desk-queue-count =
    { $count ->
        [0] Tidak ada permohonan seperti ini.
       *[other] { $count } permohonan di halaman ini, tenggat paling awal di atas.
    }
desk-queue-claim = Permohonan
desk-queue-due = Tenggat
desk-queue-decisions = Keputusan sejauh ini
desk-queue-next = Halaman berikutnya
desk-state =
    { $state ->
        [open] Terbuka
        [needs_reply] Menunggu jawaban pemohon
        [waiting] Disetujui, masih bisa ada keberatan
        [approved] Disetujui
        [denied] Ditolak
        [withdrawn] Ditarik kembali
       *[recovered] Akun sudah dipulihkan
    }
desk-reason =
    { $reason ->
        [contact_changed] Ganti email atau nomor
        [compromised] Akun diambil alih
        [deleted] Akun dihapus
        [suspended] Akun ditangguhkan
        [second_factor_lost] Verifikasi dua langkah hilang
       *[other] Hal lain
    }
desk-due-days = Tenggat { $count } hari lagi
desk-due-hours =
    { $count ->
        [0] Tenggat kurang dari satu jam lagi
       *[other] Tenggat { $count } jam lagi
    }
desk-overdue-days = Lewat tenggat { $count } hari
desk-overdue-hours =
    { $count ->
        [0] Lewat tenggat kurang dari satu jam
       *[other] Lewat tenggat { $count } jam
    }
desk-approvals =
    { $count ->
        [0] Belum ada persetujuan
       *[other] { $count } persetujuan
    }
desk-denials =
    { $count ->
        [0] Belum ada penolakan
       *[other] { $count } penolakan
    }
desk-contested = Ada keberatan
desk-behind = Mengantre di belakang yang lain

## One claim. $reference: four characters at the end of its name.

desk-claim = Permohonan { $reference }: { $reason }
desk-stands = Status
desk-made = Dikirim
desk-due = Tenggat jawaban
desk-reply-by = Pemohon bisa menjawab sampai
desk-ready-at = Masa tunggu berakhir
desk-appeal = Banding
desk-appeal-proof =
    { $proof ->
        [senior] Sebuah tiket membuktikan email atau nomor yang sudah lama ada di akun ini. Satu peninjau bisa menyetujuinya.
       *[other] Sebuah tiket membuktikan email atau nomor yang lebih baru, atau kode cadangan.
    }
desk-contested-means = Ada keberatan dari orang yang sudah lama memegang akun ini. Dua peninjau yang belum menangani permohonan ini harus memutuskan.
desk-behind-means = Permohonan lain atas akun ini datang lebih dulu atau punya lebih banyak bukti. Permohonan ini menunggu di belakangnya.
desk-agreed-approvals = Persetujuan
desk-agreed-denials = Penolakan
desk-agreed = { $count } dari { $needed } yang diperlukan

desk-evidence = Bukti
desk-evidence-people = Ini hanya petunjuk, bukan kepastian. Manusialah yang memutuskan.
desk-evidence-finding = Temuan
desk-evidence-weight = Bobot
desk-evidence-total = Jumlah
desk-evidence-none = Sejauh ini belum ada temuan.
desk-suggestion =
    { $suggestion ->
        [approve] Saran dari petunjuk: setujui
        [ask] Saran dari petunjuk: tanyakan lagi
       *[deny] Saran dari petunjuk: tolak
    }

desk-account = Akun
desk-account-none = Data yang disebut pemohon tidak mengarah ke akun mana pun. Tidak ada yang bisa dikembalikan.
desk-account-username = Nama pengguna
desk-account-state = Status
desk-account-stands =
    { $state ->
        [active] Aktif
        [deleted] Dihapus
       *[suspended] Ditangguhkan
    }
desk-account-second-factor = Verifikasi dua langkah
desk-account-second-factor-is =
    { $is ->
        [yes] Ya
       *[no] Tidak
    }
desk-account-saved-codes = Sisa kode cadangan
desk-account-contacts = Email dan nomor
desk-contact =
    { $kind ->
        [email] Alamat email
       *[phone] Nomor telepon
    }
desk-contact-confirmed = Dikonfirmasi: { $at }
desk-contact-unconfirmed = Belum dikonfirmasi
desk-contact-removed =
    { $why ->
        [replaced] Diganti: { $at }
        [lost] Dihapus karena hilang: { $at }
        [stolen] Dihapus karena dicuri: { $at }
       *[suspended] Dinonaktifkan karena milik orang lain: { $at }
    }

desk-lately = Yang terjadi belakangan ini
desk-lately-none = Tidak ada.
desk-recoveries = Pemulihan
desk-recovery =
    { $what ->
        [requested] Diminta
        [completed] Selesai
        [vetoed] Ada keberatan
       *[undone] Dibatalkan
    }
desk-changes = Perubahan email dan nomor
desk-change =
    { $change ->
        [added] Ditambahkan
        [replaced] Diganti
        [lost] Dihapus karena hilang
        [stolen] Dihapus karena dicuri
        [restored] Dikembalikan
       *[suspended] Dinonaktifkan karena milik orang lain
    }
desk-failures = Pesan yang tidak sampai
desk-failure =
    { $reason ->
        [bounced] Kotak surat tidak ada atau menolak semua pesan
        [bounced_for_now] Kotak surat penuh atau sedang tidak tersedia
        [rejected] Ditolak karena isinya
        [refused] Email atau nomor ditolak oleh operator
        [too_late] Terlambat, sudah tidak berguna
        [no_contact] Tidak ada tujuan pengiriman
        [held] Pemulihan sedang dijeda
       *[other] Tidak dikirim
    }
desk-objections = Keberatan
desk-objection =
    { $senior ->
        [yes] Dari email atau nomor yang sudah lama ada di akun ini
       *[no] Dari email atau nomor yang lebih baru
    }

desk-said = Keterangan pemohon
desk-said-gone = Keterangannya sudah tidak disimpan.
desk-said-nothing = Pemohon tidak menulis apa-apa.
desk-said-username = Nama pengguna seperti yang diketik
desk-said-reply-to = Jawaban dikirim ke
desk-messages = Percakapan
desk-message-from =
    { $from ->
        [claimant] Pemohon
       *[reviewer] Peninjau
    }
desk-notes = Catatan peninjau
desk-others = Permohonan lain atas akun ini
desk-history = Siapa yang melihat dan bertindak
desk-act-who =
    { $who ->
        [claimant] Pemohon
        [contact] Kontak akun ini
       *[regain] { $service }
    }
desk-act =
    { $what ->
        [looked] Melihat
        [approve] Menyetujui
        [deny] Menolak
        [ask] Bertanya
        [confirmed] Mengonfirmasi alamat email
        [answered] Menulis
        [withdrawn] Menarik permohonan
        [recovery] Meminta pemulihan
        [objected] Mengajukan keberatan
        [moved] Mengubah tenggat
        [reminded] Mengingatkan kontak
        [ready] Membuka jalan pemulihan
        [lapsed] Menutupnya karena waktunya habis
       *[recovered] Akun sudah dipulihkan
    }

## A decision

desk-decide = Putuskan
desk-decide-closed = Sekarang tidak ada yang perlu diputuskan.
desk-decide-earlier = Anda memutuskan permohonan ini sebelum ada keberatan. Sekarang yang memutuskan adalah peninjau yang belum menanganinya.
desk-decide-voted = Anda sudah memutuskan permohonan ini; peninjau lain harus menyepakatinya. Anda masih bisa bertanya.
desk-decision = Keputusan Anda
desk-decision-missing = Pilih tindakan.
desk-approve = Setujui
desk-deny = Tolak
desk-ask = Tanya pemohon
desk-message = Pesan untuk pemohon
desk-message-hint = Pemohon langsung bisa membacanya. Wajib diisi untuk menolak dan bertanya. Jangan pernah menyebutkan bukti mana yang cocok.
desk-message-missing = Tulis pesan yang akan dibaca pemohon.
desk-note = Catatan untuk peninjau
desk-note-hint = Pemohon tidak akan pernah melihatnya.
desk-go-on = Lanjutkan
desk-confirm = Sudah benar?
desk-confirm-yes =
    { $decision ->
        [approve] Ya, setujui
        [deny] Ya, tolak
       *[ask] Ya, tanyakan
    }
desk-confirm-no = Kembali
desk-approve-first = Anda peninjau pertama yang menyetujui. Belum ada keputusan sampai peninjau kedua juga menyetujui.
desk-approve-waits = Anda peninjau terakhir yang diperlukan. Semua email dan nomor akun ini diberi tahu dan bisa mengajukan keberatan, dan permohonan menunggu { $days } hari.
desk-approve-reinstates = Anda peninjau terakhir yang diperlukan. Penangguhan langsung dicabut, dan pemohon diberi tahu.
desk-deny-first = Anda peninjau pertama yang menolak. Belum ada keputusan sampai peninjau kedua juga menolak.
desk-deny-ends = Permohonan ditolak dan ditutup, dan pesan Anda dikirim ke pemohon.
desk-ask-waits = Pertanyaan Anda dikirim ke pemohon, dan pemohon punya waktu { $days } hari untuk menjawab.
desk-done =
    { $decision ->
        [approve] Persetujuan Anda disimpan.
        [deny] Penolakan Anda disimpan.
       *[ask] Pertanyaan Anda sedang dikirim.
    }
desk-reload = Muat ulang permohonan
desk-reload-hint = Yang sudah Anda tulis tetap ada.
