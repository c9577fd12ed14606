<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Sells internet access through MikroTik routers.</source>
        <translation>Menjual akses internet lewat router MikroTik.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>NettDesk is free software: you may use, change and share it under the GNU General Public License, version 3 or later.</source>
        <translation>NettDesk adalah perangkat lunak bebas: Anda boleh memakai, mengubah, dan membagikannya di bawah GNU General Public License, versi 3 atau lebih baru.</translation>
    </message>
    <message>
        <source>It is built with Qt %1 (LGPL version 3).</source>
        <translation>Dibuat dengan Qt %1 (LGPL versi 3).</translation>
    </message>
    <message>
        <source>Icons: Tabler Icons.</source>
        <translation>Ikon: Tabler Icons.</translation>
    </message>
    <message>
        <source>About NettDesk</source>
        <translation>Tentang NettDesk</translation>
    </message>
</context>
<context>
    <name>AccountActs</name>
    <message>
        <source>This request does not say which one it is. Nothing was changed.</source>
        <translation>Permintaan ini tidak punya pengenal. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>“%1” is being activated at this moment. Try again when that is done.</source>
        <translation>“%1” sedang diaktifkan saat ini. Coba lagi setelah selesai.</translation>
    </message>
    <message>
        <source>“%1” is over already.</source>
        <translation>“%1” sudah berakhir.</translation>
    </message>
    <message>
        <source>“%1” has no time limit, so it cannot be given more time.</source>
        <translation>“%1” tidak punya batas waktu, jadi waktunya tidak dapat ditambah.</translation>
    </message>
    <message>
        <source>“%1” has no data limit, so it cannot be given more data.</source>
        <translation>“%1” tidak punya batas data, jadi datanya tidak dapat ditambah.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else at this moment.</source>
        <translation>“%1” baru saja diubah orang lain.</translation>
    </message>
    <message>
        <source>“%1” is over. Give the guest a new code.</source>
        <translation>“%1” sudah berakhir. Beri tamu kode baru.</translation>
    </message>
    <message>
        <source>Say how much time or data to add. Nothing was changed.</source>
        <translation>Sebutkan berapa banyak waktu atau data yang ditambahkan. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The other code cannot be used for this: only an unused one can. Nothing was changed.</source>
        <translation>Kode yang lain tidak dapat dipakai untuk ini: hanya kode yang belum terpakai yang bisa. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>“%1” limits what “%2” does not limit, so nothing would be gained. Nothing was changed.</source>
        <translation>“%1” membatasi yang tidak dibatasi “%2”, jadi tidak akan ada yang bertambah. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>“%1” may not be used yet. Nothing was changed.</source>
        <translation>“%1” belum boleh dipakai. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>“%1” may not be used any more. Nothing was changed.</source>
        <translation>“%1” tidak boleh dipakai lagi. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>“%1” is over. Let the guest use “%2” by itself.</source>
        <translation>“%1” sudah berakhir. Minta tamu memakai “%2” secara tersendiri.</translation>
    </message>
    <message>
        <source>The other router is not in the list of routers, or is switched off. Nothing was changed.</source>
        <translation>Router yang lain tidak ada di daftar router, atau nonaktif. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2” already.</source>
        <translation>“%1” sudah milik “%2”.</translation>
    </message>
    <message>
        <source>“%1” is over, or is being activated. It stays where it is.</source>
        <translation>“%1” sudah berakhir, atau sedang diaktifkan. Voucher ini tetap di tempatnya.</translation>
    </message>
    <message>
        <source>“%1” has no account on a router, so no device has it.</source>
        <translation>“%1” tidak punya akun di router, jadi tidak terikat pada perangkat mana pun.</translation>
    </message>
    <message>
        <source>“%1” is over, or is being activated.</source>
        <translation>“%1” sudah berakhir, atau sedang diaktifkan.</translation>
    </message>
    <message>
        <source>“%1” is blocked already.</source>
        <translation>“%1” sudah diblokir.</translation>
    </message>
    <message>
        <source>“%1” is not blocked.</source>
        <translation>“%1” tidak diblokir.</translation>
    </message>
</context>
<context>
    <name>AccountWatch</name>
    <message>
        <source>Voucher (Offline)</source>
        <translation>Voucher (Offline)</translation>
    </message>
</context>
<context>
    <name>AccountWorker</name>
    <message>
        <source>The voucher of this work is not in the database (any more).</source>
        <translation>Voucher untuk pekerjaan ini tidak ada (lagi) di database.</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>Waktu terpakai</translation>
    </message>
    <message>
        <source>Data used</source>
        <translation>Data terpakai</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Nonaktif</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>dari %1</translation>
    </message>
    <message>
        <source>The router&apos;s own</source>
        <translation>Milik router</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hotspot</source>
        <translation>Hotspot</translation>
    </message>
</context>
<context>
    <name>AccountsTab</name>
    <message>
        <source>Accounts on the router</source>
        <translation>Akun di router</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Cari akun</translation>
    </message>
    <message>
        <source>User, profile, comment, customer</source>
        <translation>Pengguna, profil, komentar, pelanggan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Hotspot</source>
        <translation>Hotspot</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n ditampilkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Dinonaktifkan</translation>
    </message>
    <message>
        <source>NettDesk does not contact this router.</source>
        <translation>NettDesk tidak menghubungi router ini.</translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation>Tidak ada akun yang cocok</translation>
    </message>
    <message>
        <source>Search looks at user, profile, comment and customer, within the service.</source>
        <translation>Pencarian mencari di pengguna, profil, komentar, dan pelanggan, dalam layanan yang dipilih.</translation>
    </message>
    <message>
        <source>The router cannot be asked</source>
        <translation>Router tidak dapat ditanya</translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation>Coba lagi setelah router kembali.</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Belum ada akun</translation>
    </message>
    <message>
        <source>Vouchers that are redeemed, and customers with an account, stand here.</source>
        <translation>Voucher yang sudah ditukarkan, dan pelanggan yang punya akun, ada di sini.</translation>
    </message>
</context>
<context>
    <name>ActRunner</name>
    <message numerus="yes">
        <source>Stopped: %n voucher(s) were left as they were</source>
        <translation>
            <numerusform>Dihentikan: %n voucher dibiarkan seperti semula</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) done</source>
        <translation>
            <numerusform>%n voucher selesai</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Tidak ada yang diubah</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were left as they are.</source>
        <translation>
            <numerusform>%n voucher dibiarkan apa adanya.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>The router is told now, or as soon as it answers.</source>
        <translation>Router diberi tahu sekarang, atau begitu router menjawab.</translation>
    </message>
</context>
<context>
    <name>ActiveUsersModel</name>
    <message>
        <source>Voucher</source>
        <translation>Voucher</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>an account on the router that belongs to nobody we know</extracomment>
        <translation>Tidak dikenal</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Online for</source>
        <translation>Lama online</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Sisa waktu</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Unduh</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Unggah</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sejak %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hotspot</source>
        <translation>Hotspot</translation>
    </message>
</context>
<context>
    <name>ActiveUsersTab</name>
    <message>
        <source>Guests who are online</source>
        <translation>Tamu yang online</translation>
    </message>
    <message>
        <source>Search guests</source>
        <translation>Cari tamu</translation>
    </message>
    <message>
        <source>User, address, MAC, customer</source>
        <translation>Pengguna, alamat, MAC, pelanggan</translation>
    </message>
    <message>
        <source>Copy user names</source>
        <translation>Salin nama pengguna</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) online</source>
        <translation>
            <numerusform>%n tamu online</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Dinonaktifkan</translation>
    </message>
    <message>
        <source>NettDesk does not contact this router.</source>
        <translation>NettDesk tidak menghubungi router ini.</translation>
    </message>
    <message>
        <source>No guest matches</source>
        <translation>Tidak ada tamu yang cocok</translation>
    </message>
    <message>
        <source>Search looks at user, address, MAC and customer.</source>
        <translation>Pencarian mencari di pengguna, alamat, MAC, dan pelanggan.</translation>
    </message>
    <message>
        <source>Nobody is online</source>
        <translation>Tidak ada yang online</translation>
    </message>
    <message>
        <source>Guests appear here the moment they sign in, and go when they leave.</source>
        <translation>Tamu muncul di sini begitu masuk, dan hilang saat pergi.</translation>
    </message>
    <message>
        <source>The router cannot be asked</source>
        <translation>Router tidak dapat ditanya</translation>
    </message>
    <message>
        <source>It is tried again by itself; guests appear as soon as it answers.</source>
        <translation>Dicoba lagi secara otomatis; tamu muncul begitu router menjawab.</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n guests…</source>
        <translation>
            <numerusform>Putuskan %n tamu…</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Putuskan…</translation>
    </message>
    <message>
        <source>Disconnect “%1”?</source>
        <translation>Putuskan “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n guests?</source>
        <translation>
            <numerusform>Putuskan %n tamu?</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Putuskan</translation>
    </message>
    <message>
        <source>The session ends at once. The account stays as it is: who has time left may sign in again.</source>
        <translation>Sesi langsung berakhir. Akunnya tetap: yang masih punya waktu boleh masuk lagi.</translation>
    </message>
    <message>
        <source>Forget the device too, so that it does not come back by itself</source>
        <translation>Lupakan juga perangkatnya, agar tidak kembali sendiri</translation>
    </message>
    <message>
        <source>Leave online</source>
        <translation>Biarkan online</translation>
    </message>
    <message numerus="yes">
        <source>Disconnecting %n guests</source>
        <translation>
            <numerusform>Memutuskan %n tamu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) were disconnected.</source>
        <translation>
            <numerusform>%n tamu telah diputuskan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back at once.</source>
        <translation>
            <numerusform>%n langsung kembali.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AheadBatches</name>
    <message>
        <source>There is no such batch.</source>
        <translation>Batch itu tidak ada.</translation>
    </message>
    <message>
        <source>The router does not tell its clock.</source>
        <translation>Router tidak memberi tahu jamnya.</translation>
    </message>
</context>
<context>
    <name>AuditTrail</name>
    <message>
        <source>it was added later</source>
        <translation>ditambahkan belakangan</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>it does not follow from the row before it</source>
        <translation>tidak bersambung dengan baris sebelumnya</translation>
    </message>
    <message>
        <source>it names data key %1, which is not there</source>
        <translation>menyebut kunci data %1, yang tidak ada</translation>
    </message>
    <message>
        <source>it was changed after it was written</source>
        <translation>diubah setelah ditulis</translation>
    </message>
    <message>
        <source>it is not the row that was there when its number was noted</source>
        <translation>bukan baris yang ada saat nomornya dicatat</translation>
    </message>
    <message>
        <source>rows %1 to %2 are missing</source>
        <translation>baris %1 sampai %2 hilang</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Print cards…</source>
        <translation>Cetak kartu…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: %n voucher(s), %2</source>
        <translation>
            <numerusform>Batch %1: %n voucher, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Dibuat %1</translation>
    </message>
    <message>
        <source>Made %1 by %2</source>
        <translation>Dibuat %1 oleh %2</translation>
    </message>
    <message>
        <source>Accounts on the router</source>
        <translation>Akun di router</translation>
    </message>
    <message>
        <source>%1 of %2 stand on the router</source>
        <translation>%1 dari %2 ada di router</translation>
    </message>
    <message numerus="yes">
        <source>%n still to be made; this goes on by itself</source>
        <translation>
            <numerusform>%n masih harus dibuat; ini berlanjut sendiri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need somebody to decide</source>
        <translation>
            <numerusform>%n perlu keputusan seseorang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoxPanel</name>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>On several conditions</source>
        <translation>Dengan beberapa syarat</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Pindahkan</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Ubah ukuran</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Putar</translation>
    </message>
    <message>
        <source>When it is shown</source>
        <translation>Kapan ditampilkan</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Dari kiri</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Dari atas</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Lebar</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Tinggi</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Putaran</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Ditampilkan</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Selalu</translation>
    </message>
    <message>
        <source>If there is: %1</source>
        <translation>Jika ada: %1</translation>
    </message>
    <message>
        <source>If there is no: %1</source>
        <translation>Jika tidak ada: %1</translation>
    </message>
</context>
<context>
    <name>BusinessStep</name>
    <message>
        <source>Type the name of your business.</source>
        <translation>Ketik nama usaha Anda.</translation>
    </message>
    <message>
        <source>Type the three letters of a currency, such as USD or KES.</source>
        <translation>Ketik tiga huruf mata uang, misalnya USD atau IDR.</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>Nama usaha</translation>
    </message>
    <message>
        <source>Café Horizon</source>
        <translation>Kafe Cakrawala</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>It cannot be changed once something was sold.</source>
        <translation>Tidak dapat diubah lagi setelah ada penjualan.</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip: what the button does, and the key that does it. &quot;Redeem a code (F3)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ByteCount</name>
    <message>
        <source>bytes</source>
        <translation>byte</translation>
    </message>
    <message>
        <source>KB</source>
        <translation>KB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source> mm</source>
        <extracomment>millimetres, behind a number</extracomment>
        <translation> mm</translation>
    </message>
    <message>
        <source>Calibration page of “%1”</source>
        <translation>Halaman kalibrasi “%1”</translation>
    </message>
    <message>
        <source>1. From the left edge of the paper to the line that goes down: %1 mm</source>
        <translation>1. Dari tepi kiri kertas ke garis tegak: %1 mm</translation>
    </message>
    <message>
        <source>2. From the top edge of the paper to the line that goes across: %1 mm</source>
        <translation>2. Dari tepi atas kertas ke garis mendatar: %1 mm</translation>
    </message>
    <message>
        <source>3. From the cross to the last tick of the line across: %1 mm</source>
        <translation>3. Dari tanda silang ke tanda terakhir garis mendatar: %1 mm</translation>
    </message>
    <message>
        <source>4. From the cross to the last tick of the line down: %1 mm</source>
        <translation>4. Dari tanda silang ke tanda terakhir garis tegak: %1 mm</translation>
    </message>
    <message>
        <source>Measure with a ruler and type in what you find, where it is something else.</source>
        <translation>Ukur dengan penggaris dan ketik hasilnya jika berbeda.</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>Cetak halaman</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Calibrate “%1”</source>
        <translation>Kalibrasi “%1”</translation>
    </message>
    <message>
        <source>Print the calibration page, measure it with a ruler, and type in the four lengths. From then on cards land where the design says, on this printer.</source>
        <translation>Cetak halaman kalibrasi, ukur dengan penggaris, dan ketik keempat panjangnya. Setelah itu kartu tercetak tepat seperti desainnya di printer ini.</translation>
    </message>
    <message>
        <source>1. Left edge to the line</source>
        <translation>1. Tepi kiri ke garis</translation>
    </message>
    <message>
        <source>2. Top edge to the line</source>
        <translation>2. Tepi atas ke garis</translation>
    </message>
    <message>
        <source>3. Line across</source>
        <translation>3. Garis mendatar</translation>
    </message>
    <message>
        <source>4. Line down</source>
        <translation>4. Garis tegak</translation>
    </message>
    <message>
        <source>Without calibration</source>
        <translation>Tanpa kalibrasi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Cards are moved by %1 mm to the right and %2 mm down, and drawn at %3 % and %4 % of their size.</source>
        <translation>Kartu digeser %1 mm ke kanan dan %2 mm ke bawah, dan digambar pada %3 % dan %4 % dari ukurannya.</translation>
    </message>
    <message>
        <source>No printer misses by that much: measure again.</source>
        <translation>Tidak ada printer yang meleset sejauh itu: ukur lagi.</translation>
    </message>
    <message>
        <source>Calibration page</source>
        <translation>Halaman kalibrasi</translation>
    </message>
</context>
<context>
    <name>CanvasBar</name>
    <message>
        <source>%1 × %2 mm</source>
        <extracomment>where the pointer is on the card</extracomment>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Whole card</source>
        <translation>Seluruh kartu</translation>
    </message>
    <message>
        <source>As large as the card</source>
        <translation>Sebesar kartu</translation>
    </message>
    <message>
        <source>Snap to the grid, the card and other elements</source>
        <translation>Tempelkan ke grid, kartu, dan elemen lain</translation>
    </message>
    <message>
        <source>Grid %1 mm</source>
        <translation>Grid %1 mm</translation>
    </message>
    <message>
        <source>No grid</source>
        <translation>Tanpa grid</translation>
    </message>
    <message>
        <source>Usual values</source>
        <translation>Nilai biasa</translation>
    </message>
    <message>
        <source>Long values</source>
        <translation>Nilai panjang</translation>
    </message>
    <message>
        <source>Few values</source>
        <translation>Sedikit nilai</translation>
    </message>
    <message>
        <source>Program&apos;s own</source>
        <translation>Bawaan program</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Values shown</source>
        <translation>Nilai yang ditampilkan</translation>
    </message>
    <message>
        <source>Language shown</source>
        <translation>Bahasa yang ditampilkan</translation>
    </message>
</context>
<context>
    <name>CardCanvas</name>
    <message>
        <source>Move</source>
        <translation>Pindahkan</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Draw it here, or press Enter to put it in the middle.</source>
        <translation>Gambar di sini, atau tekan Enter untuk menaruhnya di tengah.</translation>
    </message>
    <message>
        <source>Take an element from the list and draw it here.</source>
        <translation>Ambil satu elemen dari daftar dan gambar di sini.</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) chosen</source>
        <translation>
            <numerusform>%n elemen dipilih</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardDesign</name>
    <message>
        <source>Business cards on A4 (10 a sheet)</source>
        <comment>card design</comment>
        <translation>Kartu nama di A4 (10 per lembar)</translation>
    </message>
    <message>
        <source>Business cards on Letter (10 a sheet)</source>
        <comment>card design</comment>
        <translation>Kartu nama di Letter (10 per lembar)</translation>
    </message>
    <message>
        <source>Small cards on A4 (40 a sheet)</source>
        <comment>card design</comment>
        <translation>Kartu kecil di A4 (40 per lembar)</translation>
    </message>
    <message>
        <source>Receipt, 80 mm roll</source>
        <comment>card design</comment>
        <translation>Struk, gulungan 80 mm</translation>
    </message>
    <message>
        <source>The card design “%1” is missing from this program.</source>
        <translation>Desain kartu “%1” tidak ada di program ini.</translation>
    </message>
    <message>
        <source>There is no card design “%1”. Designs are: %2.</source>
        <translation>Tidak ada desain kartu “%1”. Desain yang ada: %2.</translation>
    </message>
    <message>
        <source>must be an object in braces</source>
        <translation>harus berupa objek dalam kurung kurawal</translation>
    </message>
    <message>
        <source>is not known. Known here are: %1</source>
        <translation>tidak dikenal. Yang dikenal di sini: %1</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>harus berupa angka</translation>
    </message>
    <message>
        <source>is %1; it must be from %2 to %3</source>
        <translation>bernilai %1; harus dari %2 sampai %3</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>harus berupa bilangan bulat</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>harus berupa teks dalam tanda kutip</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>lebih panjang dari %1 karakter</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>harus true atau false</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>harus salah satu dari: %1</translation>
    </message>
    <message>
        <source>must be a colour such as &quot;#1a2b3c&quot;</source>
        <translation>harus berupa warna seperti &quot;#1a2b3c&quot;</translation>
    </message>
    <message>
        <source>must be a list in square brackets</source>
        <translation>harus berupa daftar dalam kurung siku</translation>
    </message>
    <message>
        <source>names no placeholder. Placeholders are: %1</source>
        <translation>tidak menyebut placeholder. Placeholder yang ada: %1</translation>
    </message>
    <message>
        <source>This card design cannot be used: it %1.</source>
        <translation>Desain kartu ini tidak dapat dipakai: %1.</translation>
    </message>
    <message>
        <source>This card design cannot be used: “%1” %2.</source>
        <translation>Desain kartu ini tidak dapat dipakai: “%1” %2.</translation>
    </message>
    <message>
        <source>must have 1 to %1 parts</source>
        <translation>harus punya 1 sampai %1 bagian</translation>
    </message>
    <message>
        <source>is bigger than the size</source>
        <translation>lebih besar dari ukurannya</translation>
    </message>
    <message>
        <source>reaches over the edge of the card</source>
        <translation>melewati tepi kartu</translation>
    </message>
    <message>
        <source>is a line without length</source>
        <translation>adalah garis tanpa panjang</translation>
    </message>
    <message>
        <source>make more than %1 cards a sheet</source>
        <translation>menghasilkan lebih dari %1 kartu per lembar</translation>
    </message>
    <message>
        <source>is too narrow for its cards</source>
        <translation>terlalu sempit untuk kartunya</translation>
    </message>
    <message>
        <source>is too short for its cards</source>
        <translation>terlalu pendek untuk kartunya</translation>
    </message>
    <message>
        <source>may hold small letters, digits and single hyphens only</source>
        <translation>hanya boleh berisi huruf kecil, angka, dan tanda hubung tunggal</translation>
    </message>
    <message>
        <source>must be a list of at most %1 elements</source>
        <translation>harus berupa daftar dengan paling banyak %1 elemen</translation>
    </message>
    <message>
        <source>Labels Avery L7160 (21 on A4)</source>
        <comment>card design</comment>
        <translation>Label Avery L7160 (21 di A4)</translation>
    </message>
    <message>
        <source>Labels Avery L7163 (14 on A4)</source>
        <comment>card design</comment>
        <translation>Label Avery L7163 (14 di A4)</translation>
    </message>
    <message>
        <source>Labels Avery 5160 (30 on Letter)</source>
        <comment>card design</comment>
        <translation>Label Avery 5160 (30 di Letter)</translation>
    </message>
    <message>
        <source>Labels Avery 5161 (20 on Letter)</source>
        <comment>card design</comment>
        <translation>Label Avery 5161 (20 di Letter)</translation>
    </message>
    <message>
        <source>Business cards Avery 8371 (10 on Letter)</source>
        <comment>card design</comment>
        <translation>Kartu nama Avery 8371 (10 di Letter)</translation>
    </message>
    <message>
        <source>Plastic card CR80</source>
        <comment>card design</comment>
        <translation>Kartu plastik CR80</translation>
    </message>
    <message>
        <source>Receipt, 58 mm roll</source>
        <comment>card design</comment>
        <translation>Struk, gulungan 58 mm</translation>
    </message>
    <message>
        <source>Poster A6 with one code</source>
        <comment>card design</comment>
        <translation>Poster A6 dengan satu kode</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>element of a card</comment>
        <translation>Teks</translation>
    </message>
    <message>
        <source>QR code</source>
        <comment>element of a card</comment>
        <translation>Kode QR</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>element of a card</comment>
        <translation>Garis</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <comment>element of a card</comment>
        <translation>Persegi panjang</translation>
    </message>
    <message>
        <source>Barcode</source>
        <comment>element of a card</comment>
        <translation>Kode batang</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>element of a card</comment>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Logo</source>
        <comment>element of a card</comment>
        <translation>Logo</translation>
    </message>
    <message>
        <source>What was copied is no part of a card design. The design is as it was.</source>
        <translation>Yang disalin bukan bagian dari desain kartu. Desain tetap seperti semula.</translation>
    </message>
    <message>
        <source>A card can hold %1 elements at most. The design is as it was.</source>
        <translation>Kartu dapat memuat paling banyak %1 elemen. Desain tetap seperti semula.</translation>
    </message>
    <message>
        <source>is not written in base64</source>
        <translation>tidak ditulis dalam base64</translation>
    </message>
    <message>
        <source>cannot be used. %1</source>
        <translation>tidak dapat dipakai. %1</translation>
    </message>
    <message>
        <source>must be 0, 90, 180 or 270</source>
        <translation>harus 0, 90, 180, atau 270</translation>
    </message>
    <message>
        <source>has two elements with the id %1</source>
        <translation>punya dua elemen dengan id %1</translation>
    </message>
    <message>
        <source>must be a list of at most %1 languages</source>
        <translation>harus berupa daftar dengan paling banyak %1 bahasa</translation>
    </message>
    <message>
        <source>must hold codes such as &quot;es&quot; or &quot;pt&quot;</source>
        <translation>harus berisi kode seperti &quot;es&quot; atau &quot;pt&quot;</translation>
    </message>
    <message>
        <source>holds more than %1 pictures</source>
        <translation>berisi lebih dari %1 gambar</translation>
    </message>
</context>
<context>
    <name>CardFactsDialog</name>
    <message>
        <source>Its password</source>
        <translation>Kata sandinya</translation>
    </message>
    <message>
        <source>The Wi-Fi is open: guests join it without a password</source>
        <translation>Wi-Fi ini terbuka: tamu tersambung tanpa kata sandi</translation>
    </message>
    <message>
        <source>Address of the redemption page (optional)</source>
        <translation>Alamat halaman penukaran (opsional)</translation>
    </message>
    <message>
        <source>What cards say</source>
        <translation>Isi kartu</translation>
    </message>
    <message>
        <source>For all designs of the shop: codes and texts on cards are filled with this.</source>
        <translation>Untuk semua desain toko: kode dan teks di kartu diisi dengan ini.</translation>
    </message>
    <message>
        <source>Name of the guests&apos; Wi-Fi (SSID)</source>
        <translation>Nama Wi-Fi tamu (SSID)</translation>
    </message>
    <message>
        <source>A QR code of the kind “Join the Wi-Fi” joins the guest&apos;s phone to it.</source>
        <translation>Kode QR jenis “Sambungkan ke Wi-Fi” menyambungkan ponsel tamu ke Wi-Fi ini.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>One is stored, sealed. Leave this empty to keep it.</source>
        <translation>Kata sandi sudah tersimpan dan disegel. Biarkan kosong untuk mempertahankannya.</translation>
    </message>
    <message>
        <source>8 to 63 characters, as it stands on the router. It is kept sealed, and stands readable in the QR code of every card that joins the Wi-Fi.</source>
        <translation>8 sampai 63 karakter, seperti yang ada di router. Kata sandi disimpan tersegel, dan dapat dibaca dalam kode QR setiap kartu yang menyambungkan ke Wi-Fi.</translation>
    </message>
    <message>
        <source>Enter the Wi-Fi&apos;s password, or say that it is open.</source>
        <translation>Masukkan kata sandi Wi-Fi, atau nyatakan bahwa Wi-Fi terbuka.</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Card size</source>
        <translation>Ukuran kartu</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Card width</source>
        <translation>Lebar kartu</translation>
    </message>
    <message>
        <source>Card height</source>
        <translation>Tinggi kartu</translation>
    </message>
    <message>
        <source>Stretch what stands on it</source>
        <translation>Regangkan isinya</translation>
    </message>
    <message>
        <source>Languages of this card</source>
        <translation>Bahasa kartu ini</translation>
    </message>
    <message>
        <source>Texts that do not fit are looked for in each. Without one: in the program&apos;s language.</source>
        <translation>Teks yang tidak muat dicari dalam setiap bahasa. Tanpa bahasa: dalam bahasa program.</translation>
    </message>
</context>
<context>
    <name>CardPdf</name>
    <message>
        <source>There are no cards to print.</source>
        <translation>Tidak ada kartu untuk dicetak.</translation>
    </message>
    <message>
        <source>The PDF cannot be written. Choose another place for it.</source>
        <translation>PDF tidak dapat ditulis. Pilih tempat lain.</translation>
    </message>
    <message>
        <source>The PDF was cancelled; no file was written.</source>
        <translation>PDF dibatalkan; tidak ada berkas yang ditulis.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. No cards were lost; choose another place for the file.</source>
        <translation>“%1” tidak dapat ditulis. Tidak ada kartu yang hilang; pilih tempat lain untuk berkas ini.</translation>
    </message>
</context>
<context>
    <name>CardPicture</name>
    <message>
        <source>This is not a picture that a card can show. Use a PNG or JPEG file. The design is as it was.</source>
        <translation>Ini bukan gambar yang dapat ditampilkan kartu. Pakai berkas PNG atau JPEG. Desain tetap seperti semula.</translation>
    </message>
    <message>
        <source>This picture is damaged: its size cannot be read. Save it again in the program it comes from. The design is as it was.</source>
        <translation>Gambar ini rusak: ukurannya tidak dapat dibaca. Simpan lagi di program asalnya. Desain tetap seperti semula.</translation>
    </message>
    <message>
        <source>This picture has %1 × %2 pixels, more than a card can use. Make it smaller first (%3 pixels on a side are enough for print). The design is as it was.</source>
        <translation>Gambar ini berukuran %1 × %2 piksel, lebih dari yang dapat dipakai kartu. Perkecil dulu (%3 piksel per sisi cukup untuk dicetak). Desain tetap seperti semula.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown. Save it again in the program it comes from. The design is as it was.</source>
        <translation>Gambar ini rusak dan tidak dapat ditampilkan. Simpan lagi di program asalnya. Desain tetap seperti semula.</translation>
    </message>
</context>
<context>
    <name>CardSheets</name>
    <message>
        <source>Printing cannot start at card %1: this design has cards 1 to %2 on a sheet.</source>
        <translation>Pencetakan tidak dapat dimulai dari kartu %1: desain ini punya kartu 1 sampai %2 per lembar.</translation>
    </message>
    <message>
        <source>“%1” is too long for its place on the card, even at the smallest size.</source>
        <translation>“%1” terlalu panjang untuk tempatnya di kartu, bahkan dengan ukuran terkecil.</translation>
    </message>
    <message>
        <source>The QR code for “%1” is too fine for its place: some printers and phones will not manage it. Give it more room, or shorten the address.</source>
        <translation>Kode QR untuk “%1” terlalu rapat untuk tempatnya: sebagian printer dan ponsel tidak sanggup. Beri tempat lebih luas, atau pendekkan alamatnya.</translation>
    </message>
    <message>
        <source>“%1” is too long for a QR code, so there is none on the card.</source>
        <translation>“%1” terlalu panjang untuk kode QR, jadi kode QR tidak ada di kartu.</translation>
    </message>
    <message>
        <source>The barcode for “%1” is too fine for its place: some printers and scanners will not manage it. Give it more room.</source>
        <translation>Kode batang untuk “%1” terlalu rapat untuk tempatnya: sebagian printer dan pemindai tidak sanggup. Beri tempat lebih luas.</translation>
    </message>
    <message>
        <source>“%1” cannot be a barcode, so there is none on the card. A barcode holds up to 80 letters, digits and signs of English.</source>
        <translation>“%1” tidak dapat dijadikan kode batang, jadi kode batang tidak ada di kartu. Kode batang memuat hingga 80 huruf, angka, dan tanda bahasa Inggris.</translation>
    </message>
    <message>
        <source>No font of this computer has all characters of “%1”, so boxes would be printed in their place. Install a font for this script (Noto has one for each).</source>
        <translation>Tidak ada font di komputer ini yang punya semua karakter “%1”, jadi kotak yang akan tercetak sebagai gantinya. Pasang font untuk aksara ini (Noto punya satu untuk setiap aksara).</translation>
    </message>
    <message>
        <source>This computer does not have the font “%1”. The card is printed in another one; choose a font that is here, or add it to the computer.</source>
        <translation>Komputer ini tidak punya font “%1”. Kartu dicetak dengan font lain; pilih font yang ada di sini, atau tambahkan ke komputer.</translation>
    </message>
    <message>
        <source>There can be 1 to %1 copies of a card, not %2.</source>
        <translation>Kartu dapat disalin 1 sampai %1 kali, bukan %2.</translation>
    </message>
</context>
<context>
    <name>CardTextField</name>
    <message>
        <source>There can be %1 lines at most.</source>
        <translation>Paling banyak %1 baris.</translation>
    </message>
    <message>
        <source>A line can have %1 characters at most.</source>
        <translation>Satu baris paling banyak %1 karakter.</translation>
    </message>
    <message>
        <source>Insert a value</source>
        <translation>Sisipkan nilai</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 up</source>
        <comment>upload speed</comment>
        <translation>unggah %1</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <comment>download and upload speed</comment>
        <translation>unduh %1, unggah %2</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 hari</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 jam</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n jam</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 menit</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 detik</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n detik</numerusform>
        </translation>
    </message>
    <message>
        <source>same as the code</source>
        <comment>printed where the password would stand</comment>
        <translation>sama dengan kode</translation>
    </message>
    <message>
        <source>Access code</source>
        <comment>above the code of a voucher card</comment>
        <translation>Kode akses</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>before the password of a voucher card</comment>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Scan to connect</source>
        <comment>below the QR code of a voucher card; short</comment>
        <translation>Pindai untuk terhubung</translation>
    </message>
    <message>
        <source>Join the Wi-Fi {ssid}</source>
        <comment>first step on a voucher card; {ssid} is its name</comment>
        <translation>Sambungkan ke Wi-Fi {ssid}</translation>
    </message>
    <message>
        <source>Join our Wi-Fi</source>
        <comment>first step on a voucher card</comment>
        <translation>Sambungkan ke Wi-Fi kami</translation>
    </message>
    <message>
        <source>Scan, or open {portal}</source>
        <comment>second step on a voucher card; {portal} is an address</comment>
        <translation>Pindai, atau buka {portal}</translation>
    </message>
    <message>
        <source>Open any page in your browser</source>
        <comment>second step on a voucher card</comment>
        <translation>Buka halaman apa saja di browser</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <comment>third step on a voucher card</comment>
        <translation>Masukkan kode</translation>
    </message>
    <message>
        <source>Redeem by {validity}</source>
        <comment>on a voucher card; {validity} is a date</comment>
        <translation>Tukarkan paling lambat {validity}</translation>
    </message>
    <message>
        <source>Wi-Fi voucher</source>
        <comment>heading of a voucher card</comment>
        <translation>Voucher Wi-Fi</translation>
    </message>
    <message>
        <source>Wi-Fi {ssid}</source>
        <comment>the network&apos;s name on a small card</comment>
        <translation>Wi-Fi {ssid}</translation>
    </message>
    <message>
        <source>Thank you for your visit</source>
        <comment>last line of a receipt</comment>
        <translation>Terima kasih atas kunjungan Anda</translation>
    </message>
    <message>
        <source>Reprint %1</source>
        <comment>on a voucher card that was printed before; how often</comment>
        <translation>Cetak ulang %1</translation>
    </message>
</context>
<context>
    <name>ChecksModel</name>
    <message>
        <source>What was checked</source>
        <translation>Yang diperiksa</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Refused, but needed</source>
        <translation>Ditolak, padahal perlu</translation>
    </message>
    <message>
        <source>Works, but should not</source>
        <translation>Bisa, padahal tidak boleh</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Bisa</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Dicoba</translation>
    </message>
    <message>
        <source>Read in the router&apos;s list</source>
        <translation>Dibaca di daftar router</translation>
    </message>
</context>
<context>
    <name>ClockDialog</name>
    <message>
        <source>Time servers</source>
        <translation>Server waktu</translation>
    </message>
    <message>
        <source>Clock of “%1”</source>
        <translation>Jam “%1”</translation>
    </message>
    <message>
        <source>What the router ends by itself, and the hours in its log, go by its own clock.</source>
        <translation>Yang diakhiri router sendiri, dan jam di log-nya, mengikuti jam router itu sendiri.</translation>
    </message>
    <message>
        <source>One to four names or addresses, parted by commas. The clock moves when one of them answers the router.</source>
        <translation>Satu sampai empat nama atau alamat, dipisahkan koma. Jam berubah saat salah satunya menjawab router.</translation>
    </message>
    <message>
        <source>Set to our time once</source>
        <translation>Samakan dengan waktu toko satu kali</translation>
    </message>
    <message>
        <source>For a router that reaches no time server. After a power cut it is wrong again.</source>
        <translation>Untuk router yang tidak menjangkau server waktu. Setelah listrik padam, jamnya salah lagi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Use time servers</source>
        <translation>Pakai server waktu</translation>
    </message>
    <message>
        <source>Router&apos;s time</source>
        <translation>Waktu router</translation>
    </message>
    <message>
        <source>Asking the router…</source>
        <translation>Bertanya ke router…</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Compared with ours</source>
        <translation>Dibanding waktu toko</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <translation>%1 lebih cepat</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>%1 lebih lambat</translation>
    </message>
    <message>
        <source>Unknown: this router does not say how far it is from UTC.</source>
        <translation>Tidak diketahui: router ini tidak menyebut selisihnya dari UTC.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Tidak dipakai</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>Dipakai: %1</translation>
    </message>
    <message>
        <source>Write one to four time servers, parted by commas.</source>
        <translation>Tulis satu sampai empat server waktu, dipisahkan koma.</translation>
    </message>
    <message>
        <source>The router takes its time from these servers now. Its clock is right within a minute or two, if it reaches one of them.</source>
        <translation>Router kini mengambil waktu dari server ini. Jamnya akan tepat dalam satu atau dua menit, jika router menjangkau salah satunya.</translation>
    </message>
    <message>
        <source>The router&apos;s clock was set to ours.</source>
        <translation>Jam router telah disamakan dengan waktu toko.</translation>
    </message>
</context>
<context>
    <name>ClockGuard</name>
    <message>
        <source>Name one to four time servers by host name or address. Nothing was changed.</source>
        <translation>Sebutkan satu sampai empat server waktu dengan nama host atau alamat. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The router took the time servers, but its NTP client is still off. Look at System &gt; NTP Client on the router.</source>
        <translation>Router menerima server waktu, tetapi klien NTP-nya masih mati. Periksa System &gt; NTP Client di router.</translation>
    </message>
    <message>
        <source>This router does not say how far its zone is from UTC, so its clock was not touched. Set it on the router (System &gt; Clock).</source>
        <translation>Router ini tidak menyebut selisih zonanya dari UTC, jadi jamnya tidak disentuh. Atur di router (System &gt; Clock).</translation>
    </message>
</context>
<context>
    <name>CodeCover</name>
    <message>
        <source>The code is hidden. Point at it, or hold the space bar, to see it.</source>
        <translation>Kode disembunyikan. Arahkan mouse ke sini, atau tahan bilah spasi, untuk melihatnya.</translation>
    </message>
</context>
<context>
    <name>CodeExplainer</name>
    <message numerus="yes">
        <source>“%1” did not answer within %n second(s).</source>
        <translation>
            <numerusform>“%1” tidak menjawab dalam %n detik.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its state is “%1”.</source>
        <translation>Statusnya “%1”.</translation>
    </message>
    <message>
        <source>It belongs to the router “%1”.</source>
        <translation>Kode ini milik router “%1”.</translation>
    </message>
    <message>
        <source>Sold %1 by %2.</source>
        <translation>Dijual %1 oleh %2.</translation>
    </message>
    <message>
        <source>Redeemed %1 by %2.</source>
        <translation>Ditukarkan %1 oleh %2.</translation>
    </message>
    <message>
        <source>First used between %1 and %2.</source>
        <translation>Pertama dipakai antara %1 dan %2.</translation>
    </message>
    <message>
        <source>First used %1.</source>
        <translation>Pertama dipakai %1.</translation>
    </message>
    <message>
        <source>Its device is %1.</source>
        <translation>Perangkatnya %1.</translation>
    </message>
    <message>
        <source>Its time ends %1.</source>
        <translation>Waktunya berakhir %1.</translation>
    </message>
    <message>
        <source>It ended %1.</source>
        <translation>Kode ini berakhir %1.</translation>
    </message>
    <message>
        <source>There is no code “%1”. Only one is close to it: “%2”.</source>
        <translation>Tidak ada kode “%1”. Hanya satu yang mirip: “%2”.</translation>
    </message>
    <message>
        <source>There is no code “%1” in this shop, not even a deleted one.</source>
        <translation>Tidak ada kode “%1” di toko ini, yang dihapus pun tidak ada.</translation>
    </message>
    <message>
        <source>It may be redeemed from %1 on.</source>
        <translation>Kode ini baru dapat ditukarkan mulai %1.</translation>
    </message>
    <message>
        <source>It could be redeemed until %1.</source>
        <translation>Kode ini hanya dapat ditukarkan sampai %1.</translation>
    </message>
    <message>
        <source>Its router “%1” is switched off in NettDesk.</source>
        <translation>Routernya “%1” nonaktif di NettDesk.</translation>
    </message>
    <message>
        <source>Its package “%1” is switched off.</source>
        <translation>Paketnya “%1” nonaktif.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it: it stands on “%1” and waits for its first sign-in.</source>
        <translation>Tidak ada masalah: kode ini ada di “%1” dan menunggu masuk yang pertama.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it: it has not been redeemed yet.</source>
        <translation>Tidak ada masalah: kode ini belum ditukarkan.</translation>
    </message>
    <message>
        <source>It is paid, but its account could not be made on “%1”; somebody must decide. %2</source>
        <translation>Sudah dibayar, tetapi akunnya tidak dapat dibuat di “%1”; seseorang harus memutuskan. %2</translation>
    </message>
    <message>
        <source>It is paid and recorded; “%1” has not taken its account yet. %2</source>
        <translation>Sudah dibayar dan dicatat; “%1” belum menerima akunnya. %2</translation>
    </message>
    <message>
        <source>Its data was used up %1.</source>
        <translation>Datanya habis %1.</translation>
    </message>
    <message>
        <source>Its time was used up %1.</source>
        <translation>Waktunya habis %1.</translation>
    </message>
    <message>
        <source>Somebody ended it %1.</source>
        <translation>Seseorang mengakhirinya %1.</translation>
    </message>
    <message>
        <source>What it gave went to another code %1.</source>
        <translation>Isinya diberikan ke kode lain %1.</translation>
    </message>
    <message>
        <source>What it gave was used up %1.</source>
        <translation>Isinya habis %1.</translation>
    </message>
    <message>
        <source>Its date passed %1.</source>
        <translation>Tanggalnya lewat %1.</translation>
    </message>
    <message>
        <source>Its time was over %1.</source>
        <translation>Waktunya berakhir %1.</translation>
    </message>
    <message>
        <source>Its online time is used up.</source>
        <translation>Waktu online-nya habis.</translation>
    </message>
    <message>
        <source>Its data is used up.</source>
        <translation>Datanya habis.</translation>
    </message>
    <message>
        <source>It was redeemed already: %1, by %2. It is not to be redeemed again, only signed in with.</source>
        <translation>Kode ini sudah ditukarkan: %1, oleh %2. Tidak perlu ditukarkan lagi, cukup dipakai untuk masuk.</translation>
    </message>
    <message>
        <source>It is in use since its first sign-in.</source>
        <translation>Kode ini dipakai sejak masuk yang pertama.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>Kode ini telah dihapus.</translation>
    </message>
    <message>
        <source>It was deleted %1.</source>
        <translation>Kode ini dihapus %1.</translation>
    </message>
    <message>
        <source>It is blocked.</source>
        <translation>Kode ini diblokir.</translation>
    </message>
    <message>
        <source>It belongs to “%1”, but the guest stands at “%2”.</source>
        <translation>Kode ini milik “%1”, tetapi tamu berada di “%2”.</translation>
    </message>
    <message>
        <source>“%1” has no user of this code, although it should.</source>
        <translation>“%1” tidak punya pengguna untuk kode ini, padahal seharusnya ada.</translation>
    </message>
    <message>
        <source>“%1” has a user of this name that NettDesk did not make.</source>
        <translation>“%1” punya pengguna bernama ini yang tidak dibuat oleh NettDesk.</translation>
    </message>
    <message>
        <source>“%1” counted all of its time.</source>
        <translation>“%1” sudah menghitung seluruh waktunya.</translation>
    </message>
    <message>
        <source>“%1” counted all of its data.</source>
        <translation>“%1” sudah menghitung seluruh datanya.</translation>
    </message>
    <message>
        <source>Its user on “%1” is switched off.</source>
        <translation>Penggunanya di “%1” nonaktif.</translation>
    </message>
    <message>
        <source>It is locked to the device %1; the guest&apos;s is %2.</source>
        <translation>Kode ini terkunci pada perangkat %1; perangkat tamu %2.</translation>
    </message>
    <message>
        <source>“%1” has no free address left for its guests.</source>
        <translation>“%1” tidak punya alamat kosong lagi untuk tamunya.</translation>
    </message>
    <message>
        <source>“%1” asks a RADIUS server, and that does not answer.</source>
        <translation>“%1” bertanya ke server RADIUS, dan server itu tidak menjawab.</translation>
    </message>
    <message>
        <source>As many devices as it allows were signed in with it.</source>
        <translation>Perangkat yang masuk dengan kode ini sudah sebanyak yang diizinkan.</translation>
    </message>
    <message>
        <source>It is locked to another device than the one that tried it.</source>
        <translation>Kode ini terkunci pada perangkat lain, bukan yang mencobanya.</translation>
    </message>
    <message>
        <source>It is signed in on another device: %1.</source>
        <translation>Kode ini sedang dipakai masuk di perangkat lain: %1.</translation>
    </message>
    <message>
        <source>Nothing is wrong: %1 is signed in with it for %2.</source>
        <translation>Tidak ada masalah: %1 sudah masuk dengan kode ini selama %2.</translation>
    </message>
    <message>
        <source>“%1” has no user of this name.</source>
        <translation>“%1” tidak punya pengguna bernama ini.</translation>
    </message>
    <message>
        <source>“%1” has its user, switched off.</source>
        <translation>“%1” punya penggunanya, nonaktif.</translation>
    </message>
    <message>
        <source>“%1” has its user, switched on.</source>
        <translation>“%1” punya penggunanya, aktif.</translation>
    </message>
    <message>
        <source>Signed in: %1 at %2 for %3.</source>
        <translation>Sedang masuk: %1 di %2 selama %3.</translation>
    </message>
    <message>
        <source>Its log: %1</source>
        <translation>Log-nya: %1</translation>
    </message>
    <message>
        <source>No hotspot runs on “%1”.</source>
        <translation>Tidak ada hotspot yang berjalan di “%1”.</translation>
    </message>
    <message>
        <source>It is paid and recorded, but “%1” does not answer. Its account is made as soon as the router is back, and its time starts then.</source>
        <translation>Sudah dibayar dan dicatat, tetapi “%1” tidak menjawab. Akunnya dibuat begitu router kembali, dan waktunya mulai saat itu.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the code, but its router “%1” does not answer. It can be redeemed; the account is made as soon as the router is back.</source>
        <translation>Tidak ada masalah dengan kodenya, tetapi routernya “%1” tidak menjawab. Kode dapat ditukarkan; akunnya dibuat begitu router kembali.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the code, but its router “%1” does not answer.</source>
        <translation>Tidak ada masalah dengan kodenya, tetapi routernya “%1” tidak menjawab.</translation>
    </message>
</context>
<context>
    <name>CodeFields</name>
    <message>
        <source>Form</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Awalan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Panjang</translation>
    </message>
    <message>
        <source>In groups of</source>
        <translation>Kelompok berisi</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Tanpa kelompok</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Terdiri dari</translation>
    </message>
    <message>
        <source>Own symbols</source>
        <translation>Simbol sendiri</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>how codes look: %1 &quot;Two groups of five&quot;, %2 an example</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Own form…</source>
        <translation>Bentuk sendiri…</translation>
    </message>
    <message>
        <source>Letters and digits, no look-alikes</source>
        <translation>Huruf dan angka, tanpa yang mirip</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Huruf</translation>
    </message>
</context>
<context>
    <name>CodeFixes</name>
    <message>
        <source>Redeem it</source>
        <translation>Tukarkan</translation>
    </message>
    <message>
        <source>Give it more time</source>
        <translation>Tambah waktunya</translation>
    </message>
    <message>
        <source>Sell or give another code</source>
        <translation>Jual atau beri kode lain</translation>
    </message>
    <message>
        <source>Release the device</source>
        <translation>Lepaskan perangkat</translation>
    </message>
    <message>
        <source>Put its account on the router</source>
        <translation>Taruh akunnya di router</translation>
    </message>
    <message>
        <source>Tell the router again now</source>
        <translation>Beri tahu router lagi sekarang</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Tidak ada yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>Let the guest sign in with it, on the router&apos;s own sign-in page.</source>
        <translation>Minta tamu masuk dengan kode ini, di halaman masuk router sendiri.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Pakai “%1”</translation>
    </message>
    <message>
        <source>Compare it with the card symbol by symbol, or scan the card.</source>
        <translation>Bandingkan dengan kartu simbol demi simbol, atau pindai kartunya.</translation>
    </message>
    <message>
        <source>Bring it back, within 30 seconds of its deletion</source>
        <translation>Kembalikan, dalam 30 detik setelah dihapus</translation>
    </message>
    <message>
        <source>Unblock it</source>
        <translation>Buka blokirnya</translation>
    </message>
    <message>
        <source>Let the guest come back then.</source>
        <translation>Minta tamu kembali saat itu.</translation>
    </message>
    <message>
        <source>Switch the package “%1” on</source>
        <translation>Aktifkan paket “%1”</translation>
    </message>
    <message>
        <source>Move it to “%1”</source>
        <translation>Pindahkan ke “%1”</translation>
    </message>
    <message>
        <source>Switch the router “%1” on</source>
        <translation>Aktifkan router “%1”</translation>
    </message>
    <message>
        <source>Check that “%1” has power and that its cable is in; then try again.</source>
        <translation>Pastikan “%1” menyala dan kabelnya terpasang; lalu coba lagi.</translation>
    </message>
    <message>
        <source>Remove or rename that user on “%1”, then tell the router again.</source>
        <translation>Hapus atau ganti nama pengguna itu di “%1”, lalu beri tahu router lagi.</translation>
    </message>
    <message>
        <source>Make the address pool of the hotspot on “%1” larger, or its leases shorter.</source>
        <translation>Perbesar pool alamat hotspot di “%1”, atau perpendek masa lease-nya.</translation>
    </message>
    <message>
        <source>Mend the RADIUS server, or switch “use-radius” off in the hotspot&apos;s server profile on “%1”.</source>
        <translation>Perbaiki server RADIUS, atau matikan “use-radius” di profil server hotspot pada “%1”.</translation>
    </message>
    <message>
        <source>Switch the hotspot on “%1” on again (IP → Hotspot).</source>
        <translation>Aktifkan lagi hotspot di “%1” (IP → Hotspot).</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>The prefix “%1” cannot be used. It has at most %2 characters, letters A–Z and digits.</source>
        <translation>Awalan “%1” tidak dapat dipakai. Paling banyak %2 karakter, huruf A–Z dan angka.</translation>
    </message>
    <message>
        <source>The alphabet “%1” cannot be used. It has at least %2 symbols, letters A–Z and digits only.</source>
        <translation>Alfabet “%1” tidak dapat dipakai. Paling sedikit %2 simbol, hanya huruf A–Z dan angka.</translation>
    </message>
    <message>
        <source>The alphabet has “%1” twice. Leave one of them out.</source>
        <translation>“%1” ada dua kali dalam alfabet. Hapus salah satunya.</translation>
    </message>
    <message>
        <source>People mix up “%1” and “%2”. Leave one of them out of the alphabet.</source>
        <translation>“%1” dan “%2” mudah tertukar. Hapus salah satunya dari alfabet.</translation>
    </message>
    <message>
        <source>less than one in a million</source>
        <translation>kurang dari satu banding sejuta</translation>
    </message>
    <message>
        <source>about one in %1</source>
        <translation>sekitar satu banding %1</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>hampir pasti</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>CodeInput</name>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Masukkan angka dari %1 sampai %2.</translation>
    </message>
    <message>
        <source>Enter how many symbols stand together, or leave it empty.</source>
        <translation>Masukkan berapa simbol yang berdampingan, atau biarkan kosong.</translation>
    </message>
    <message>
        <source>That makes more than %1 groups.</source>
        <translation>Itu menghasilkan lebih dari %1 kelompok.</translation>
    </message>
    <message>
        <source>Two groups of five</source>
        <translation>Dua kelompok berisi lima</translation>
    </message>
    <message>
        <source>Three groups of four</source>
        <translation>Tiga kelompok berisi empat</translation>
    </message>
    <message>
        <source>Two groups of four</source>
        <translation>Dua kelompok berisi empat</translation>
    </message>
    <message>
        <source>Four digits, four letters</source>
        <translation>Empat angka, empat huruf</translation>
    </message>
    <message>
        <source>Two groups of six</source>
        <translation>Dua kelompok berisi enam</translation>
    </message>
    <message>
        <source>Enter the letters and digits that codes are made of.</source>
        <translation>Masukkan huruf dan angka pembentuk kode.</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>QR code</source>
        <translation>Kode QR</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Kode batang</translation>
    </message>
    <message>
        <source>The phone that reads it opens the sign-in page with code and password filled in.</source>
        <translation>Ponsel yang membacanya membuka halaman masuk dengan kode dan kata sandi sudah terisi.</translation>
    </message>
    <message>
        <source>The phone that reads it opens the portal&apos;s page for redeeming. Shops without a portal get no QR code.</source>
        <translation>Ponsel yang membacanya membuka halaman penukaran di portal. Toko tanpa portal tidak mendapat kode QR.</translation>
    </message>
    <message>
        <source>The phone that reads it joins the Wi-Fi. Nothing is printed without a name of the Wi-Fi.</source>
        <translation>Ponsel yang membacanya tersambung ke Wi-Fi. Tanpa nama Wi-Fi, tidak ada yang dicetak.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Fungsinya</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Isinya</translation>
    </message>
</context>
<context>
    <name>CodeStrengthMeter</name>
    <message>
        <source>How hard codes are to guess</source>
        <translation>Seberapa sulit kode ditebak</translation>
    </message>
    <message>
        <source>%1 possible codes.</source>
        <extracomment>%1 a number, which may be written with an exponent</extracomment>
        <translation>%1 kemungkinan kode.</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Black</source>
        <translation>Hitam</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Abu-abu tua</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Abu-abu</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Abu-abu muda</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Putih</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Biru tua</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Hijau</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Merah</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranye</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Ungu</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Warna lain…</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>In its own words: %1</source>
        <translation>Pesan aslinya: %1</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Type a screen, an action or a code</source>
        <translation>Ketik layar, tindakan, atau kode</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palet perintah</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Yang cocok</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Tidak ada yang bernama “%1”.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Say why, for whoever reads the books later.</source>
        <translation>Sebutkan alasannya, untuk yang membaca pembukuan nanti.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>It was cancelled before it was sent to the router.</source>
        <translation>Dibatalkan sebelum dikirim ke router.</translation>
    </message>
    <message>
        <source>There is no connection to the router any more. Nothing was sent.</source>
        <translation>Tidak ada koneksi ke router lagi. Tidak ada yang dikirim.</translation>
    </message>
    <message numerus="yes">
        <source>The router did not answer for %n second(s). It may have carried the command out all the same: look before you try again.</source>
        <translation>
            <numerusform>Router tidak menjawab selama %n detik. Perintah mungkin tetap dijalankan: periksa dulu sebelum mencoba lagi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Counter</source>
        <translation>Kasir</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Jual</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Paket baru</translation>
    </message>
    <message>
        <source>Router that packages for any router are sold for</source>
        <translation>Router tujuan penjualan paket untuk router mana saja</translation>
    </message>
    <message>
        <source>Receipt printer…</source>
        <translation>Printer struk…</translation>
    </message>
    <message>
        <source>Sold: %1, %2</source>
        <extracomment>%1 the name of a package, %2 its code</extracomment>
        <translation>Dijual: %1, %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Not reached: %1. Codes are still sold and redeemed; they are activated as soon as the router answers.</source>
        <translation>Tidak terjangkau: %1. Kode tetap dapat dijual dan ditukarkan; kode diaktifkan begitu router menjawab.</translation>
    </message>
    <message>
        <source>Press a number key or a tile: it is sold at once. Undo within 30 seconds.</source>
        <translation>Tekan tombol angka atau ubin: langsung terjual. Dapat diurungkan dalam 30 detik.</translation>
    </message>
    <message>
        <source>No package is on sale yet. A package is a name, a price and what it gives; each becomes a tile here, sold with one key.</source>
        <translation>Belum ada paket yang dijual. Paket adalah nama, harga, dan isinya; masing-masing menjadi ubin di sini, dijual dengan satu tombol.</translation>
    </message>
    <message>
        <source>Hide codes until the mouse is over them</source>
        <translation>Sembunyikan kode sampai mouse berada di atasnya</translation>
    </message>
</context>
<context>
    <name>CounterStage</name>
    <message>
        <source>Next guest</source>
        <translation>Tamu berikutnya</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>There are too many columns.</source>
        <translation>Terlalu banyak kolom.</translation>
    </message>
    <message>
        <source>It holds a NUL, which no text has.</source>
        <translation>Berisi NUL, yang tidak ada dalam teks.</translation>
    </message>
    <message>
        <source>A field is longer than %1 characters.</source>
        <translation>Ada isian yang lebih panjang dari %1 karakter.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Nothing was read; cut it into several.</source>
        <translation>Berkas lebih besar dari %1 MB. Tidak ada yang dibaca; bagi menjadi beberapa berkas.</translation>
    </message>
    <message>
        <source>A quote opens on line %1 and is never closed. Nothing was read; mend that line.</source>
        <translation>Tanda kutip dibuka di baris %1 dan tidak pernah ditutup. Tidak ada yang dibaca; perbaiki baris itu.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Nothing was read; cut it into several.</source>
        <translation>Berkas berisi lebih dari %1 baris. Tidak ada yang dibaca; bagi menjadi beberapa berkas.</translation>
    </message>
</context>
<context>
    <name>CsvImportDialog</name>
    <message>
        <source>Wrong</source>
        <translation>Salah</translation>
    </message>
    <message>
        <source>Twice in the file</source>
        <translation>Ganda di berkas</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Sudah dikenal</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Tidak aktif</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message>
        <source>Import the good rows and leave out the wrong ones</source>
        <translation>Impor baris yang benar dan lewati yang salah</translation>
    </message>
    <message>
        <source>Import vouchers</source>
        <translation>Impor voucher</translation>
    </message>
    <message>
        <source>Codes that were printed elsewhere, from a CSV file with a column “code”. Nothing is stored before you press Import; then all of it, or nothing.</source>
        <translation>Kode yang dicetak di tempat lain, dari berkas CSV dengan kolom “code”. Tidak ada yang disimpan sebelum Anda menekan Impor; lalu semuanya, atau tidak sama sekali.</translation>
    </message>
    <message>
        <source>Rows that are not imported</source>
        <translation>Baris yang tidak diimpor</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Garis</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Of rows that name none.</source>
        <translation>Untuk baris yang tidak menyebut router.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>What rows give that do not say it themselves.</source>
        <translation>Isi untuk baris yang tidak menyebutnya sendiri.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>None: own terms</source>
        <translation>Tidak ada: isi sendiri</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>Berkas CSV (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Choose another file.</source>
        <translation>“%1” tidak dapat dibaca. Pilih berkas lain.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Cut it into several files.</source>
        <translation>“%1” lebih besar dari %2 MB. Bagi menjadi beberapa berkas.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are known already and are left out.</source>
        <translation>
            <numerusform>%n kode sudah dikenal dan dilewati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out: twice in the file, or not active.</source>
        <translation>
            <numerusform>%n baris dilewati: ganda di berkas, atau tidak aktif.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are wrong.</source>
        <translation>
            <numerusform>%n baris salah.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows can be imported</source>
        <translation>%1 dari %2 baris dapat diimpor</translation>
    </message>
    <message>
        <source>Columns understood: %1.</source>
        <translation>Kolom yang dikenali: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <translation>Tidak dipakai: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n voucher(s)</source>
        <translation>
            <numerusform>Impor %n voucher</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing vouchers from “%1”</source>
        <translation>Mengimpor voucher dari “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were imported</source>
        <translation>
            <numerusform>%n voucher telah diimpor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Hotspot</source>
        <translation>Hotspot</translation>
    </message>
    <message>
        <source>PPPoE</source>
        <translation>PPPoE</translation>
    </message>
</context>
<context>
    <name>DatabaseUrl</name>
    <message>
        <source>“%1” is no database address. Write sqlite:/// and the whole path of the file.</source>
        <translation>“%1” bukan alamat database. Tulis sqlite:/// lalu jalur lengkap berkasnya.</translation>
    </message>
    <message>
        <source>A password must not stand in the database address, where others can read it. Leave it out and set PGPASSWORD or use a passfile.</source>
        <translation>Kata sandi tidak boleh ada dalam alamat database karena dapat dibaca orang lain. Hapus dari alamat, lalu atur PGPASSWORD atau pakai passfile.</translation>
    </message>
    <message>
        <source>“%1” is no database address. Write postgresql://user@host/database.</source>
        <translation>“%1” bukan alamat database. Tulis postgresql://user@host/database.</translation>
    </message>
</context>
<context>
    <name>DesignActions</name>
    <message>
        <source>Cut</source>
        <translation>Potong</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ratakan</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Sebarkan</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Putar</translation>
    </message>
    <message>
        <source>Nothing from a card was copied. Copy an element first; the design is as it was.</source>
        <translation>Tidak ada bagian kartu yang disalin. Salin elemen dulu; desain tetap seperti semula.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Gandakan</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Urungkan: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ulangi: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Pilih semua</translation>
    </message>
    <message>
        <source>Align at the left</source>
        <translation>Rata kiri</translation>
    </message>
    <message>
        <source>Align in the middle, across</source>
        <translation>Rata tengah mendatar</translation>
    </message>
    <message>
        <source>Align at the right</source>
        <translation>Rata kanan</translation>
    </message>
    <message>
        <source>Align at the top</source>
        <translation>Rata atas</translation>
    </message>
    <message>
        <source>Align in the middle, down</source>
        <translation>Rata tengah tegak</translation>
    </message>
    <message>
        <source>Align at the bottom</source>
        <translation>Rata bawah</translation>
    </message>
    <message>
        <source>Equal gaps across</source>
        <translation>Jarak mendatar sama</translation>
    </message>
    <message>
        <source>Equal gaps down</source>
        <translation>Jarak tegak sama</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>Ke paling depan</translation>
    </message>
    <message>
        <source>One forward</source>
        <translation>Maju satu</translation>
    </message>
    <message>
        <source>One back</source>
        <translation>Mundur satu</translation>
    </message>
    <message>
        <source>To the back</source>
        <translation>Ke paling belakang</translation>
    </message>
    <message>
        <source>Turn by 90°</source>
        <translation>Putar 90°</translation>
    </message>
</context>
<context>
    <name>DesignFiles</name>
    <message>
        <source>Card designs (*.json)</source>
        <translation>Desain kartu (*.json)</translation>
    </message>
    <message>
        <source>Export the design</source>
        <translation>Ekspor desain</translation>
    </message>
    <message>
        <source>Import a design</source>
        <translation>Impor desain</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another place for it; the design itself is as it was.</source>
        <translation>“%1” tidak dapat ditulis. Pilih tempat lain; desainnya sendiri tetap seperti semula.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. No design was changed.</source>
        <translation>“%1” tidak dapat dibaca. Tidak ada desain yang diubah.</translation>
    </message>
    <message>
        <source>“%1” is larger than a card design can be (%2 MB). No design was changed.</source>
        <translation>“%1” lebih besar dari yang mungkin untuk desain kartu (%2 MB). Tidak ada desain yang diubah.</translation>
    </message>
</context>
<context>
    <name>DesignGallery</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Ubah salinan</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>“%1” telah diimpor.</translation>
    </message>
    <message>
        <source>The design was written to “%1”.</source>
        <translation>Desain ditulis ke “%1”.</translation>
    </message>
    <message>
        <source>Delete design</source>
        <translation>Hapus desain</translation>
    </message>
    <message>
        <source>Delete the design “%1” for all counters?</source>
        <translation>Hapus desain “%1” untuk semua kasir?</translation>
    </message>
    <message>
        <source>Cards that were printed with it stay good. Export it first if it may be wanted again.</source>
        <translation>Kartu yang sudah dicetak dengannya tetap berlaku. Ekspor dulu jika mungkin diperlukan lagi.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Pertahankan</translation>
    </message>
    <message>
        <source>Card designs</source>
        <translation>Desain kartu</translation>
    </message>
    <message>
        <source>What your vouchers look like on paper</source>
        <translation>Tampilan voucher Anda di atas kertas</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Desain baru</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Impor…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>What cards say…</source>
        <translation>Isi kartu…</translation>
    </message>
</context>
<context>
    <name>DesignModel</name>
    <message>
        <source>Comes with NettDesk</source>
        <translation>Bawaan NettDesk</translation>
    </message>
    <message>
        <source>Your own, changed by %1</source>
        <translation>Milik sendiri, diubah oleh %1</translation>
    </message>
</context>
<context>
    <name>DesignShelf</name>
    <message>
        <source>“%1” came with the program and stays as it is. Save a copy under another name.</source>
        <translation>“%1” adalah bawaan program dan tidak diubah. Simpan salinan dengan nama lain.</translation>
    </message>
    <message>
        <source>A Wi-Fi password has 8 to 63 characters of the English keyboard. Nothing was saved.</source>
        <translation>Kata sandi Wi-Fi terdiri dari 8 sampai 63 karakter keyboard Inggris. Tidak ada yang disimpan.</translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>Sign in</source>
        <comment>what a QR code does</comment>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Redeem on the portal</source>
        <comment>what a QR code does</comment>
        <translation>Tukarkan di portal</translation>
    </message>
    <message>
        <source>Join the Wi-Fi</source>
        <comment>what a QR code does</comment>
        <translation>Sambungkan ke Wi-Fi</translation>
    </message>
    <message>
        <source>Own text</source>
        <comment>what a QR code holds</comment>
        <translation>Teks sendiri</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;QR code: Sign in&quot;, &quot;Barcode: {code}&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Pindahkan</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Ubah ukuran</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Tambah: %1</translation>
    </message>
    <message>
        <source> mm</source>
        <extracomment>millimetres, behind a number</extracomment>
        <translation> mm</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>points (the size of text), behind a number</extracomment>
        <translation> pt</translation>
    </message>
</context>
<context>
    <name>DesignerPage</name>
    <message>
        <source>Card design</source>
        <translation>Desain kartu</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Belum disimpan</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>Semua perubahan tersimpan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Ganti nama…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>All designs</source>
        <translation>Semua desain</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1” punya perubahan yang belum disimpan.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Buang perubahan</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Lanjutkan mengubah</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Nama desain</translation>
    </message>
    <message>
        <source>The design was written to “%1”.</source>
        <translation>Desain ditulis ke “%1”.</translation>
    </message>
</context>
<context>
    <name>DesignerView</name>
    <message>
        <source>Choose the shop&apos;s logo</source>
        <translation>Pilih logo toko</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Pilih gambar</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Gambar (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Tambah: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will not print as they should</source>
        <translation>
            <numerusform>%n hal tidak akan tercetak dengan benar</numerusform>
        </translation>
    </message>
    <message>
        <source>One card after the other, cut behind each</source>
        <translation>Kartu satu demi satu, dipotong setelah masing-masing</translation>
    </message>
    <message>
        <source>%1 on a sheet; %2 sheets for %3 cards</source>
        <translation>%1 per lembar; %2 lembar untuk %3 kartu</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ratakan</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elemen</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>Di kartu</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>What will not print as it should</source>
        <translation>Yang tidak akan tercetak dengan benar</translation>
    </message>
</context>
<context>
    <name>DesignsPage</name>
    <message>
        <source>“%1” was being edited when the program was closed, and kept aside.</source>
        <translation>“%1” sedang diubah saat program ditutup, dan perubahannya disimpan.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (salinan)</translation>
    </message>
    <message>
        <source>Card designs</source>
        <translation>Desain kartu</translation>
    </message>
</context>
<context>
    <name>DesignsScreen</name>
    <message>
        <source>Card designs</source>
        <translation>Desain kartu</translation>
    </message>
    <message>
        <source>New card design</source>
        <translation>Desain kartu baru</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>A voucher needs somebody to decide</source>
        <translation>Ada voucher yang perlu keputusan</translation>
    </message>
    <message>
        <source>Simulated router</source>
        <translation>Router simulasi</translation>
    </message>
    <message>
        <source>The simulated router is ready</source>
        <translation>Router simulasi siap</translation>
    </message>
    <message>
        <source>Generate vouchers for it, print them, and redeem one.</source>
        <translation>Buat voucher untuknya, cetak, lalu tukarkan satu.</translation>
    </message>
    <message>
        <source>“%1” is back</source>
        <translation>“%1” sudah kembali</translation>
    </message>
    <message numerus="yes">
        <source>The restart took %n second(s).</source>
        <translation>
            <numerusform>Mulai ulang memakan waktu %n detik.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” did not restart</source>
        <translation>“%1” tidak dimulai ulang</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Close details</source>
        <translation>Tutup rincian</translation>
    </message>
</context>
<context>
    <name>DriftModel</name>
    <message>
        <source>Missing</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Other limits</source>
        <translation>Batas lain</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Tanpa akhir</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Nonaktif</translation>
    </message>
    <message>
        <source>Not cut off</source>
        <translation>Belum diputus</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Masih tersisa</translation>
    </message>
    <message>
        <source>Use not recorded</source>
        <translation>Pemakaian belum dicatat</translation>
    </message>
    <message>
        <source>Foreign user</source>
        <translation>Pengguna asing</translation>
    </message>
    <message>
        <source>Stray mark</source>
        <translation>Tanda tanpa voucher</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Yang ditemukan</translation>
    </message>
    <message>
        <source>For a person: it is not touched.</source>
        <translation>Perlu ditangani orang: tidak disentuh.</translation>
    </message>
</context>
<context>
    <name>EndLayers</name>
    <message>
        <source>Not known yet whether this router ends vouchers by itself. Run the self-test.</source>
        <translation>Belum diketahui apakah router ini mengakhiri voucher sendiri. Jalankan uji mandiri.</translation>
    </message>
    <message>
        <source>This router ends vouchers by itself, also with every computer off; a self-test showed it.</source>
        <translation>Router ini mengakhiri voucher sendiri, juga saat semua komputer mati; uji mandiri sudah membuktikannya.</translation>
    </message>
    <message>
        <source>This router takes the schedulers that end vouchers by themselves. Run the self-test to see one at work.</source>
        <translation>Router ini menerima scheduler yang mengakhiri voucher sendiri. Jalankan uji mandiri untuk melihatnya bekerja.</translation>
    </message>
    <message>
        <source>This router takes no schedulers (%1). Vouchers end exactly only while NettDesk runs; without it, only time online is limited.</source>
        <translation>Router ini tidak menerima scheduler (%1). Voucher berakhir tepat waktu hanya selama NettDesk berjalan; tanpanya, hanya waktu online yang dibatasi.</translation>
    </message>
    <message>
        <source>This router took the self-test&apos;s scheduler but did not run it. Look at its clock and at the rights of its user; until then vouchers end exactly only while NettDesk runs.</source>
        <translation>Router ini menerima scheduler uji mandiri tetapi tidak menjalankannya. Periksa jamnya dan hak penggunanya; sampai saat itu voucher berakhir tepat waktu hanya selama NettDesk berjalan.</translation>
    </message>
</context>
<context>
    <name>EndLayersView</name>
    <message>
        <source>Not known yet</source>
        <translation>Belum diketahui</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Secara otomatis</translation>
    </message>
    <message>
        <source>Only while NettDesk runs</source>
        <translation>Hanya selama NettDesk berjalan</translation>
    </message>
    <message>
        <source>When a code&apos;s time is over</source>
        <translation>Saat waktu kode berakhir</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Uji sekarang</translation>
    </message>
    <message>
        <source>Makes a test user on the router and sees whether the router ends it by itself. Takes up to half a minute.</source>
        <translation>Membuat pengguna uji di router dan memeriksa apakah router mengakhirinya sendiri. Memakan waktu hingga setengah menit.</translation>
    </message>
    <message>
        <source>Tested %1</source>
        <translation>Diuji %1</translation>
    </message>
    <message>
        <source>The router must answer for that.</source>
        <translation>Untuk itu router harus menjawab.</translation>
    </message>
    <message>
        <source>A test user was put on the router; in half a minute at most it is known whether the router ended it by itself.</source>
        <translation>Pengguna uji telah ditaruh di router; paling lama setengah menit lagi diketahui apakah router mengakhirinya sendiri.</translation>
    </message>
</context>
<context>
    <name>EndSelfTest</name>
    <message>
        <source>The self-test was stopped. Nothing is known from it.</source>
        <translation>Uji mandiri dihentikan. Tidak ada yang diketahui darinya.</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Why doesn&apos;t this code work?</source>
        <translation>Mengapa kode ini tidak bisa dipakai?</translation>
    </message>
    <message>
        <source>Scan the card or type the code. Nothing is changed by looking; what can be done about it stands below the answer.</source>
        <translation>Pindai kartu atau ketik kode. Pemeriksaan tidak mengubah apa pun; yang dapat dilakukan tertera di bawah jawabannya.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Periksa</translation>
    </message>
</context>
<context>
    <name>ExplainView</name>
    <message>
        <source>What was found</source>
        <translation>Yang ditemukan</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Memeriksa…</translation>
    </message>
    <message>
        <source>Asking the router…</source>
        <translation>Bertanya ke router…</translation>
    </message>
    <message>
        <source>Without the router&apos;s own answer: %1</source>
        <translation>Tanpa jawaban dari router: %1</translation>
    </message>
    <message>
        <source>The router says so</source>
        <translation>Menurut router</translation>
    </message>
    <message>
        <source>The shop&apos;s own records say so</source>
        <translation>Menurut catatan toko</translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message numerus="yes">
        <source>Extend %n voucher(s)</source>
        <translation>
            <numerusform>Perpanjang %n voucher</numerusform>
        </translation>
    </message>
    <message>
        <source>What is given here comes on top of what is left. A guest who is online is signed in anew by itself, for a running session keeps its old limits.</source>
        <translation>Yang diberikan di sini ditambahkan ke sisanya. Tamu yang online dimasukkan lagi secara otomatis, karena sesi yang berjalan memakai batas lamanya.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>menit</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>jam</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Tambahan waktu</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>Tambahan data</translation>
    </message>
    <message>
        <source>Unit of the time</source>
        <translation>Satuan waktu</translation>
    </message>
    <message>
        <source>Unit of the data</source>
        <translation>Satuan data</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Perpanjang</translation>
    </message>
    <message>
        <source>Enter more time, more data, or both.</source>
        <translation>Masukkan tambahan waktu, tambahan data, atau keduanya.</translation>
    </message>
</context>
<context>
    <name>FileKeyStore</name>
    <message>
        <source>The key file “%1” cannot be read. Nothing was changed. Check that it is there and that you may read it.</source>
        <translation>Berkas kunci “%1” tidak dapat dibaca. Tidak ada yang diubah. Pastikan berkasnya ada dan Anda boleh membacanya.</translation>
    </message>
    <message>
        <source>The key file “%1” is not a plain file.</source>
        <translation>Berkas kunci “%1” bukan berkas biasa.</translation>
    </message>
    <message>
        <source>The key file “%1” belongs to another user of this computer, so it was not used. Make it yours, or choose another file.</source>
        <translation>Berkas kunci “%1” milik pengguna lain di komputer ini, jadi tidak dipakai. Jadikan milik Anda, atau pilih berkas lain.</translation>
    </message>
    <message>
        <source>The key file “%1” can be opened by other users of this computer (mode %2), so it was not used. Take their rights away (chmod 600), and change the key if somebody may have read it.</source>
        <translation>Berkas kunci “%1” dapat dibuka pengguna lain di komputer ini (mode %2), jadi tidak dipakai. Cabut hak mereka (chmod 600), dan ganti kuncinya jika mungkin sudah ada yang membacanya.</translation>
    </message>
    <message>
        <source>The key file “%1” is too large to be a key: it holds a passphrase in its first line, or 32 random bytes.</source>
        <translation>Berkas kunci “%1” terlalu besar untuk sebuah kunci: isinya frasa sandi di baris pertama, atau 32 byte acak.</translation>
    </message>
    <message>
        <source>The key file “%1” holds no usable key: it needs a passphrase of at least %2 characters in its first line, or exactly 32 random bytes.</source>
        <translation>Berkas kunci “%1” tidak berisi kunci yang dapat dipakai: perlu frasa sandi paling sedikit %2 karakter di baris pertama, atau tepat 32 byte acak.</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be written. Nothing was changed. Choose a folder that you may write to.</source>
        <translation>Berkas kunci “%1” tidak dapat ditulis. Tidak ada yang diubah. Pilih folder yang boleh Anda tulisi.</translation>
    </message>
    <message>
        <source>There is not enough free memory to unlock with a passphrase (%1 MB are needed). Nothing was changed. Close other programs and try again, or use a key file with 32 random bytes.</source>
        <translation>Memori kosong tidak cukup untuk membuka dengan frasa sandi (perlu %1 MB). Tidak ada yang diubah. Tutup program lain lalu coba lagi, atau pakai berkas kunci berisi 32 byte acak.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Langkah %1 dari %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Step 2 of 6&quot;, %2 the step&apos;s title</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FlawFinder</name>
    <message>
        <source>With long values: %1</source>
        <translation>Dengan nilai panjang: %1</translation>
    </message>
</context>
<context>
    <name>GenerateFields</name>
    <message>
        <source>How many, and where they work</source>
        <translation>Berapa banyak, dan berlaku di mana</translation>
    </message>
    <message>
        <source>What each one gives</source>
        <translation>Isi setiap voucher</translation>
    </message>
    <message>
        <source>How codes look</source>
        <translation>Bentuk kode</translation>
    </message>
    <message>
        <source>When codes may be redeemed</source>
        <translation>Kapan kode boleh ditukarkan</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Number of vouchers</source>
        <translation>Jumlah voucher</translation>
    </message>
    <message>
        <source>Whole days of the shop; the last day counts. What a redeemed code gives does not end with them.</source>
        <translation>Hari penuh menurut waktu toko; hari terakhir ikut dihitung. Isi kode yang sudah ditukarkan tidak ikut berakhir.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Add a router first</source>
        <translation>Tambahkan router dulu</translation>
    </message>
    <message>
        <source>Choose a router</source>
        <translation>Pilih router</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>May be redeemed at</source>
        <translation>Boleh ditukarkan di</translation>
    </message>
    <message>
        <source>On redemption</source>
        <translation>Saat ditukarkan</translation>
    </message>
    <message>
        <source>The account is made when somebody redeems the code.</source>
        <translation>Akun dibuat saat kode ditukarkan.</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Di muka</translation>
    </message>
    <message>
        <source>The accounts are made now: codes work while every computer is off.</source>
        <translation>Akun dibuat sekarang: kode berfungsi walaupun semua komputer mati.</translation>
    </message>
    <message>
        <source>Whatever is left of a code after this day is lost.</source>
        <translation>Sisa isi kode setelah hari tersebut hangus.</translation>
    </message>
    <message>
        <source>Ends at the latest on</source>
        <translation>Berakhir paling lambat</translation>
    </message>
    <message>
        <source>Last day of use</source>
        <translation>Hari terakhir pemakaian</translation>
    </message>
    <message>
        <source>This router only</source>
        <translation>Hanya router ini</translation>
    </message>
    <message>
        <source>Any router of “%1”</source>
        <extracomment>%1 the name of a group of routers</extracomment>
        <translation>Router mana saja di “%1”</translation>
    </message>
    <message>
        <source>Any router: the first one is kept</source>
        <translation>Router mana saja: yang pertama menetap</translation>
    </message>
    <message>
        <source>Any router, moving along</source>
        <translation>Router mana saja, ikut berpindah</translation>
    </message>
    <message>
        <source>None: own terms</source>
        <translation>Tidak ada: isi sendiri</translation>
    </message>
    <message>
        <source>What it gives and how codes look is set in the package.</source>
        <translation>Isi dan bentuk kode diatur di paket.</translation>
    </message>
    <message>
        <source>Codes made ahead stand on one router.</source>
        <translation>Kode yang dibuat di muka ada di satu router.</translation>
    </message>
</context>
<context>
    <name>GenerateForm</name>
    <message>
        <source>The last day is over already.</source>
        <translation>Hari terakhir sudah lewat.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Hari terakhir lebih awal dari hari pertama.</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s), free: %1, to be redeemed at the counter.</source>
        <translation>
            <numerusform>%n voucher gratis: %1, ditukarkan di kasir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) at %2 each: %1, to be redeemed at the counter.</source>
        <translation>
            <numerusform>%n voucher, masing-masing %2: %1, ditukarkan di kasir.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Choose the router where the codes will work.</source>
        <translation>Pilih router tempat kode akan berlaku.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>Masukkan angka dari 1 sampai %1.</translation>
    </message>
    <message>
        <source>This day is over already.</source>
        <translation>Hari tersebut sudah lewat.</translation>
    </message>
    <message>
        <source>Codes would end before they may be redeemed for the first time.</source>
        <translation>Kode akan berakhir sebelum boleh ditukarkan untuk pertama kali.</translation>
    </message>
    <message>
        <source>The accounts stand on the router from the beginning: guests sign in on its own page with the code, while every computer of the shop is off. Time starts at the first sign-in.</source>
        <translation>Akun ada di router sejak awal: tamu masuk di halaman router sendiri dengan kode, walaupun semua komputer toko mati. Waktu mulai saat masuk yang pertama.</translation>
    </message>
    <message>
        <source>Redeemed at the counter, for this router. Nothing stands on the router before.</source>
        <translation>Ditukarkan di kasir, untuk router ini. Sebelumnya tidak ada apa-apa di router.</translation>
    </message>
    <message>
        <source>Redeemed at the counter, for any router of the group; the first redemption chooses which.</source>
        <translation>Ditukarkan di kasir, untuk router mana saja di grup ini; penukaran pertama menentukan router yang mana.</translation>
    </message>
    <message>
        <source>Redeemed at the counter, for any router; the first redemption chooses which.</source>
        <translation>Ditukarkan di kasir, untuk router mana saja; penukaran pertama menentukan router yang mana.</translation>
    </message>
    <message>
        <source>Redeemed at the counter, for any router; what is left moves along when the guest signs in at another one, through the counter.</source>
        <translation>Ditukarkan di kasir, untuk router mana saja; sisanya ikut berpindah saat tamu masuk di router lain, lewat kasir.</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s), free: %1, on the router at once.</source>
        <extracomment>%1 what a voucher gives: &quot;1 day, 2 GB, 10 / 5 Mbit/s&quot;</extracomment>
        <translation>
            <numerusform>%n voucher gratis: %1, langsung ada di router.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) at %2 each: %1, on the router at once.</source>
        <extracomment>%1 what a voucher gives: &quot;1 day, 2 GB, 10 / 5 Mbit/s&quot;; %2 its price</extracomment>
        <translation>
            <numerusform>%n voucher, masing-masing %2: %1, langsung ada di router.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the group of routers.</source>
        <translation>Pilih grup router.</translation>
    </message>
    <message>
        <source>This router does not end codes by itself: their time ends exactly only while NettDesk runs.</source>
        <translation>Router ini tidak mengakhiri kode sendiri: waktunya berakhir tepat hanya selama NettDesk berjalan.</translation>
    </message>
</context>
<context>
    <name>GeneratePage</name>
    <message>
        <source>Generate vouchers</source>
        <translation>Buat voucher</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Kembali ke daftar</translation>
    </message>
    <message>
        <source>A card of this kind</source>
        <translation>Contoh kartu jenis ini</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>Dalam satu kalimat</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Some fields still need an answer.</source>
        <translation>Beberapa isian masih kosong atau salah.</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n voucher(s)</source>
        <translation>
            <numerusform>Buat %n voucher</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Buat</translation>
    </message>
    <message numerus="yes">
        <source>Generating %n voucher(s)</source>
        <translation>
            <numerusform>Membuat %n voucher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were generated</source>
        <translation>
            <numerusform>%n voucher telah dibuat</numerusform>
        </translation>
    </message>
    <message>
        <source>Print cards…</source>
        <translation>Cetak kartu…</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were generated.</source>
        <translation>
            <numerusform>%n voucher telah dibuat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: none of the %n voucher(s) was made.</source>
        <translation>
            <numerusform>Dibatalkan: tidak satu pun dari %n voucher dibuat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HotspotAccount</name>
    <message>
        <source>The router already has a hotspot user “%1” that NettDesk did not make. It was left as it is. Rename or remove it on the router and try again, or give the guest another code.</source>
        <translation>Di router sudah ada pengguna hotspot “%1” yang tidak dibuat oleh NettDesk. Pengguna itu dibiarkan. Ganti nama atau hapus di router lalu coba lagi, atau beri tamu kode lain.</translation>
    </message>
    <message>
        <source>The hotspot user profile “%1” is not on the router (any more). Make it there under exactly this name and try again.</source>
        <translation>Profil pengguna hotspot “%1” tidak ada (lagi) di router. Buat di sana dengan nama yang persis sama lalu coba lagi.</translation>
    </message>
    <message>
        <source>The router does not keep the account “%1” as it was told: something else on it changes or removes it. Look for a script or another program that manages hotspot users.</source>
        <translation>Router tidak menyimpan akun “%1” seperti yang diminta: ada hal lain di router yang mengubah atau menghapusnya. Cari skrip atau program lain yang mengelola pengguna hotspot.</translation>
    </message>
    <message>
        <source>The router does not keep the speed of the profile “%1”: something else on it changes the profile back. Look for a script or another program that manages hotspot profiles.</source>
        <translation>Router tidak menyimpan kecepatan profil “%1”: ada hal lain di router yang mengembalikan profilnya. Cari skrip atau program lain yang mengelola profil hotspot.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import users of “%1”</source>
        <translation>Impor pengguna “%1”</translation>
    </message>
    <message>
        <source>Accounts that stand on the router become customers, linked to their account. Nothing is changed on the router.</source>
        <translation>Akun yang ada di router menjadi pelanggan, tertaut ke akunnya. Tidak ada yang diubah di router.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Keduanya</translation>
    </message>
    <message>
        <source>Everybody who has an account on this router.</source>
        <translation>Semua yang punya akun di router ini.</translation>
    </message>
    <message>
        <source>Hotspot users</source>
        <translation>Pengguna hotspot</translation>
    </message>
    <message>
        <source>Those who sign in on the hotspot&apos;s page. Codes of our own vouchers are left out.</source>
        <translation>Yang masuk di halaman hotspot. Kode dari voucher toko sendiri dilewati.</translation>
    </message>
    <message>
        <source>PPPoE accounts</source>
        <translation>Akun PPPoE</translation>
    </message>
    <message>
        <source>Subscribers who dial in from their own router.</source>
        <translation>Pelanggan yang terhubung dari router mereka sendiri.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Pelanggan baru</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dilewati</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Yang akan dilakukan impor</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Kemajuan impor</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Hentikan impor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Biarkan berjalan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Look what would happen</source>
        <translation>Lihat dulu hasilnya</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) become new customers.</source>
        <translation>
            <numerusform>%n akun menjadi pelanggan baru.</numerusform>
        </translation>
    </message>
    <message>
        <source>No account becomes a new customer.</source>
        <translation>Tidak ada akun yang menjadi pelanggan baru.</translation>
    </message>
    <message>
        <source>There are no such accounts on this router.</source>
        <translation>Tidak ada akun seperti itu di router ini.</translation>
    </message>
    <message numerus="yes">
        <source>%n are left out, each with its reason.</source>
        <translation>
            <numerusform>%n dilewati, masing-masing dengan alasannya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>Impor %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Mengimpor…</translation>
    </message>
    <message>
        <source>Importing users of “%1”</source>
        <translation>Mengimpor pengguna “%1”</translation>
    </message>
    <message>
        <source>Importing: %1 of %2 accounts</source>
        <translation>Mengimpor: %1 dari %2 akun</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were created.</source>
        <translation>
            <numerusform>%n pelanggan telah dibuat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were left out.</source>
        <translation>
            <numerusform>%n akun dilewati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are still to do: the same import again goes on with them.</source>
        <translation>
            <numerusform>%n masih harus dikerjakan: impor yang sama akan melanjutkannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Tidak ada yang diimpor.</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>User on the router</source>
        <translation>Pengguna di router</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>why an account is left out, and whom it is the same as</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(tanpa nama)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dilewati</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Pelanggan baru</translation>
    </message>
</context>
<context>
    <name>IntentRunner</name>
    <message>
        <source>This program does not know how to do “%1”; a newer one of the shop does.</source>
        <translation>Program ini tidak tahu cara melakukan “%1”; program toko yang lebih baru tahu.</translation>
    </message>
</context>
<context>
    <name>KeyAccess</name>
    <message>
        <source>This computer was not given the shop&apos;s data key yet (looked in %1). Nothing was changed. Type the recovery key once; after that this computer opens by itself.</source>
        <translation>Komputer ini belum diberi kunci data toko (dicari di %1). Tidak ada yang diubah. Ketik kunci pemulihan satu kali; setelah itu komputer ini membuka sendiri.</translation>
    </message>
    <message>
        <source>This computer&apos;s key for the shop was expected in %1 and is not there. The keychain may be locked, or belong to another user. Nothing was changed and no new key was made. Unlock the keychain and try again, or type the recovery key.</source>
        <translation>Kunci toko untuk komputer ini seharusnya ada di %1, tetapi tidak ditemukan. Keychain mungkin terkunci, atau milik pengguna lain. Tidak ada yang diubah dan tidak ada kunci baru yang dibuat. Buka keychain lalu coba lagi, atau ketik kunci pemulihan.</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>The shop&apos;s data key is locked on this computer, so stored passwords cannot be read. Nothing was changed. Unlock it first: from the keychain, with its key file, or with the recovery key.</source>
        <translation>Kunci data toko terkunci di komputer ini, jadi kata sandi yang tersimpan tidak dapat dibaca. Tidak ada yang diubah. Buka dulu: dari keychain, dengan berkas kunci, atau dengan kunci pemulihan.</translation>
    </message>
    <message>
        <source>This was encrypted with data key %1, which this computer does not have. Nothing was changed. Unlock with the recovery key of this shop.</source>
        <translation>Ini dienkripsi dengan kunci data %1, yang tidak ada di komputer ini. Tidak ada yang diubah. Buka dengan kunci pemulihan toko ini.</translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>The keychain of this computer did not answer. Nothing was changed. Answer its question for a password, if there is one, and try again.</source>
        <translation>Keychain komputer ini tidak menjawab. Tidak ada yang diubah. Jika keychain meminta kata sandi, isilah, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The keychain of this computer was not opened. Nothing was changed. Try again and allow NettDesk to use it, or use the recovery key or a key file.</source>
        <translation>Keychain komputer ini tidak dibuka. Tidak ada yang diubah. Coba lagi dan izinkan NettDesk memakainya, atau pakai kunci pemulihan atau berkas kunci.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not let NettDesk in. Nothing was changed. Unlock the keychain and try again, or use the recovery key or a key file.</source>
        <translation>Keychain komputer ini menolak NettDesk. Tidak ada yang diubah. Buka keychain lalu coba lagi, atau pakai kunci pemulihan atau berkas kunci.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used now. Nothing was changed. Sign in to the desktop so that its keychain runs, or choose to keep the key in a file.</source>
        <translation>Komputer ini tidak punya keychain yang dapat dipakai sekarang. Tidak ada yang diubah. Masuk ke desktop agar keychain berjalan, atau pilih menyimpan kunci dalam berkas.</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
</context>
<context>
    <name>LastGoodDialog</name>
    <message>
        <source>This was the last good one</source>
        <translation>Ini yang terakhir baik</translation>
    </message>
    <message>
        <source>Which card was the last good one?</source>
        <translation>Kartu mana yang terakhir baik?</translation>
    </message>
    <message>
        <source>None came out</source>
        <translation>Tidak ada yang keluar</translation>
    </message>
    <message>
        <source>Cards behind it count as not printed, and can be printed again.</source>
        <translation>Kartu setelahnya dianggap belum dicetak, dan dapat dicetak lagi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message numerus="yes">
        <source>All %n card(s) are missing</source>
        <translation>
            <numerusform>Semua %n kartu kurang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Card %1; %n card(s) are missing</source>
        <translation>
            <numerusform>Kartu %1; %n kartu kurang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Elements on the card, the topmost first</source>
        <translation>Elemen di kartu, yang teratas lebih dulu</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
</context>
<context>
    <name>LeastPrivilege</name>
    <message>
        <source>Say which user of the router may manage users, for example admin.</source>
        <translation>Sebutkan pengguna router yang boleh mengelola pengguna, misalnya admin.</translation>
    </message>
    <message>
        <source>The new user&apos;s name has 1 to %1 letters, digits, dots, dashes and underscores.</source>
        <translation>Nama pengguna baru terdiri dari 1 sampai %1 huruf, angka, titik, tanda hubung, dan garis bawah.</translation>
    </message>
    <message>
        <source>The new user needs another name than the administrator.</source>
        <translation>Nama pengguna baru harus berbeda dari nama administrator.</translation>
    </message>
    <message>
        <source>“%1” is not an address or a network. Write for example 10.0.0.5 or 10.0.0.0/24.</source>
        <translation>“%1” bukan alamat atau jaringan. Tulis misalnya 10.0.0.5 atau 10.0.0.0/24.</translation>
    </message>
    <message>
        <source>To limit the API service, say from which addresses it may be used.</source>
        <translation>Untuk membatasi layanan API, sebutkan dari alamat mana layanan boleh dipakai.</translation>
    </message>
    <message>
        <source>The router has a user or a group “%1” already. Nothing was changed; choose another name, or remove that one on the router (System, Users).</source>
        <translation>Router sudah punya pengguna atau grup “%1”. Tidak ada yang diubah; pilih nama lain, atau hapus yang itu di router (System, Users).</translation>
    </message>
    <message>
        <source>The router does not show the group that was just made.</source>
        <translation>Router tidak menampilkan grup yang baru dibuat.</translation>
    </message>
    <message>
        <source>This computer comes to the router from %1, which is not among the allowed addresses.</source>
        <translation>Komputer ini terhubung ke router dari %1, yang tidak termasuk alamat yang diizinkan.</translation>
    </message>
    <message>
        <source>The router shows no API service that could be limited.</source>
        <translation>Router tidak menampilkan layanan API yang dapat dibatasi.</translation>
    </message>
    <message>
        <source>the limited API service (IP, Services)</source>
        <translation>layanan API yang dibatasi (IP, Services)</translation>
    </message>
    <message>
        <source>the user “%1”</source>
        <translation>pengguna “%1”</translation>
    </message>
    <message>
        <source>the group “%1”</source>
        <translation>grup “%1”</translation>
    </message>
    <message>
        <source>The shop&apos;s key is not there, so nothing can be changed. Sign in, or unlock this computer.</source>
        <translation>Kunci toko tidak ada, jadi tidak ada yang dapat diubah. Masuk, atau buka kunci komputer ini.</translation>
    </message>
    <message>
        <source>The new user can do something else than it should.</source>
        <translation>Pengguna baru dapat melakukan hal yang tidak seharusnya.</translation>
    </message>
    <message>
        <source>Everything that was made on the router was removed again.</source>
        <translation>Semua yang dibuat di router telah dihapus lagi.</translation>
    </message>
    <message>
        <source>On the router there is still: %1. Remove it there.</source>
        <translation>Di router masih ada: %1. Hapus di sana.</translation>
    </message>
    <message>
        <source>The router user “%1” was not made. %2 %3</source>
        <translation>Pengguna router “%1” tidak dibuat. %2 %3</translation>
    </message>
    <message>
        <source>The router does not let the new user in.</source>
        <translation>Router tidak mengizinkan pengguna baru masuk.</translation>
    </message>
    <message>
        <source>The router does not let the new user in from this computer: its address is not among the allowed ones.</source>
        <translation>Router tidak mengizinkan pengguna baru masuk dari komputer ini: alamatnya tidak termasuk yang diizinkan.</translation>
    </message>
    <message>
        <source>Read from the router&apos;s own list and not tried, because trying would do harm or goes another way than the API: %1.</source>
        <translation>Dibaca dari daftar router sendiri dan tidak dicoba, karena mencobanya akan merugikan atau lewat jalan selain API: %1.</translation>
    </message>
    <message>
        <source>The user may come from any address. Name this computer&apos;s address to narrow that.</source>
        <translation>Pengguna boleh datang dari alamat mana saja. Sebutkan alamat komputer ini untuk membatasinya.</translation>
    </message>
    <message>
        <source>The router&apos;s API now takes connections from these addresses only: %1. Other computers of the shop must be among them.</source>
        <translation>API router kini hanya menerima koneksi dari alamat ini: %1. Komputer toko yang lain harus termasuk di dalamnya.</translation>
    </message>
    <message>
        <source>Read version and uptime</source>
        <translation>Baca versi dan waktu aktif</translation>
    </message>
    <message>
        <source>Read the router&apos;s clock</source>
        <translation>Baca jam router</translation>
    </message>
    <message>
        <source>See who is online</source>
        <translation>Lihat siapa yang online</translation>
    </message>
    <message>
        <source>See the PPP sessions</source>
        <translation>Lihat sesi PPP</translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation>Baca log</translation>
    </message>
    <message>
        <source>Read the interfaces</source>
        <translation>Baca antarmuka</translation>
    </message>
    <message>
        <source>Read the PPP secrets&apos; names</source>
        <translation>Baca nama secret PPP</translation>
    </message>
    <message>
        <source>Read the hotspot&apos;s users</source>
        <translation>Baca pengguna hotspot</translation>
    </message>
    <message>
        <source>Read the schedulers</source>
        <translation>Baca scheduler</translation>
    </message>
    <message>
        <source>Read the hotspot&apos;s user profiles</source>
        <translation>Baca profil pengguna hotspot</translation>
    </message>
    <message>
        <source>Read the PPP profiles</source>
        <translation>Baca profil PPP</translation>
    </message>
    <message>
        <source>Write: give the router the name that it has</source>
        <translation>Tulis: beri router nama yang sudah dimilikinya</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Ubah pengaturan</translation>
    </message>
    <message>
        <source>Change router users</source>
        <translation>Ubah pengguna router</translation>
    </message>
    <message>
        <source>Ping from the router</source>
        <translation>Ping dari router</translation>
    </message>
    <message>
        <source>The router&apos;s group allows it</source>
        <translation>Diizinkan oleh grup router</translation>
    </message>
    <message>
        <source>The router&apos;s group forbids it</source>
        <translation>Dilarang oleh grup router</translation>
    </message>
    <message>
        <source>See guests&apos; passwords</source>
        <translation>Lihat kata sandi tamu</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), no password shown</source>
        <translation>
            <numerusform>%n akun, kata sandi tidak ditampilkan</numerusform>
        </translation>
    </message>
    <message>
        <source>a password was shown</source>
        <translation>ada kata sandi yang ditampilkan</translation>
    </message>
    <message>
        <source>Sign in over the API</source>
        <translation>Masuk lewat API</translation>
    </message>
    <message>
        <source>The router does not tell the new user its name.</source>
        <translation>Router tidak memberitahukan namanya kepada pengguna baru.</translation>
    </message>
</context>
<context>
    <name>LeastPrivilegeDialog</name>
    <message>
        <source>Let nobody else reach the router&apos;s API either</source>
        <translation>Jangan izinkan siapa pun yang lain menjangkau API router</translation>
    </message>
    <message>
        <source>A user with just the needed rights</source>
        <translation>Pengguna dengan hak secukupnya</translation>
    </message>
    <message>
        <source>On “%1” a group is made with exactly the policies that the shop needs, and a user in it. Then it is proved: what is needed works, everything else is refused.</source>
        <translation>Di “%1” dibuat grup dengan policy yang persis diperlukan toko, dan pengguna di dalamnya. Lalu dibuktikan: yang diperlukan bisa, yang lain ditolak.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>The shop will</source>
        <translation>Toko akan</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Kata sandinya</translation>
    </message>
    <message>
        <source>Used now and never kept.</source>
        <translation>Dipakai sekarang dan tidak pernah disimpan.</translation>
    </message>
    <message>
        <source>Name of the new user</source>
        <translation>Nama pengguna baru</translation>
    </message>
    <message>
        <source>Its password is made by NettDesk and sealed.</source>
        <translation>Kata sandinya dibuat oleh NettDesk dan disegel.</translation>
    </message>
    <message>
        <source>May come from (optional)</source>
        <translation>Boleh datang dari (opsional)</translation>
    </message>
    <message>
        <source>Addresses or networks, parted by commas. This computer must be among them.</source>
        <translation>Alamat atau jaringan, dipisahkan koma. Komputer ini harus termasuk di dalamnya.</translation>
    </message>
    <message>
        <source>Administrator of the router</source>
        <translation>Administrator router</translation>
    </message>
    <message>
        <source>Making the user and proving its rights…</source>
        <translation>Membuat pengguna dan membuktikan haknya…</translation>
    </message>
    <message>
        <source>Steps and checks</source>
        <translation>Langkah dan pemeriksaan</translation>
    </message>
    <message>
        <source>Proof of the rights</source>
        <translation>Bukti hak</translation>
    </message>
    <message>
        <source>Policies of the group: %1</source>
        <translation>Policy grup: %1</translation>
    </message>
    <message>
        <source>Make and prove</source>
        <translation>Buat dan buktikan</translation>
    </message>
    <message>
        <source>Use this user from now on</source>
        <translation>Pakai pengguna ini mulai sekarang</translation>
    </message>
    <message>
        <source>Keep the old user</source>
        <translation>Tetap pakai pengguna lama</translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands on the router. All %n checks came out as they should.</source>
        <translation>
            <numerusform>“%1” ada di router. Semua %n pemeriksaan hasilnya sesuai.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” works with the user “%2” now</source>
        <translation>“%1” kini memakai pengguna “%2”</translation>
    </message>
</context>
<context>
    <name>LineState</name>
    <message>
        <source>Not contacted yet</source>
        <translation>Belum dihubungi</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Menghubungkan</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Tidak terjangkau</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Kata sandi salah</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Tidak diizinkan</translation>
    </message>
    <message>
        <source>Certificate changed</source>
        <translation>Sertifikat berubah</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Nonaktif</translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>Connecting was cancelled.</source>
        <translation>Penghubungan dibatalkan.</translation>
    </message>
    <message>
        <source>This computer&apos;s TLS library cannot talk to a router without certificate. Make a certificate for API-SSL on the router, then choose “certificate”.</source>
        <translation>Pustaka TLS komputer ini tidak dapat berbicara dengan router tanpa sertifikat. Buat sertifikat untuk API-SSL di router, lalu pilih “sertifikat”.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not the one that was remembered. Nothing was sent to it. If the router was reset or got a new certificate, compare the fingerprint on the router and accept it; otherwise somebody may stand between you and the router.</source>
        <translation>Sertifikat “%1” bukan yang diingat. Tidak ada yang dikirim ke sana. Jika router direset atau mendapat sertifikat baru, bandingkan sidik jarinya di router lalu terima; jika tidak, mungkin ada orang di antara Anda dan router.</translation>
    </message>
    <message>
        <source>The certificate of “%1” cannot be verified. Nothing was sent to it. Install a certificate that a known authority signed for this name, or choose to remember the router&apos;s own certificate.</source>
        <translation>Sertifikat “%1” tidak dapat diverifikasi. Tidak ada yang dikirim ke sana. Pasang sertifikat untuk nama ini yang ditandatangani otoritas tepercaya, atau pilih mengingat sertifikat router sendiri.</translation>
    </message>
    <message>
        <source>The name “%1” is not known. Check its spelling, or use the router&apos;s IP address.</source>
        <translation>Nama “%1” tidak dikenal. Periksa ejaannya, atau pakai alamat IP router.</translation>
    </message>
    <message>
        <source>“%1” is there, but its port %2 is closed. Check the port, and that the API service is enabled on the router (IP, Services).</source>
        <translation>“%1” ada, tetapi port %2 tertutup. Periksa portnya, dan pastikan layanan API aktif di router (IP, Services).</translation>
    </message>
    <message>
        <source>“%1” cannot be reached from here. Check this computer&apos;s network and the router&apos;s address.</source>
        <translation>“%1” tidak terjangkau dari sini. Periksa jaringan komputer ini dan alamat router.</translation>
    </message>
    <message>
        <source>The router closed the line instead of encrypting it. Port %1 may be the plain API (usually 8728; API-SSL is 8729), or the router&apos;s API-SSL service does not admit this computer&apos;s address.</source>
        <translation>Router menutup jalur, bukan mengenkripsinya. Port %1 mungkin API biasa (umumnya 8728; API-SSL 8729), atau layanan API-SSL router tidak mengizinkan alamat komputer ini.</translation>
    </message>
    <message>
        <source>Port %1 does not speak TLS. The plain API is usually at 8728 and API-SSL at 8729: check the port.</source>
        <translation>Port %1 tidak memakai TLS. API biasa umumnya di 8728 dan API-SSL di 8729: periksa portnya.</translation>
    </message>
    <message>
        <source>The router does not encrypt without a certificate; it probably has one by now. Choose “certificate” for this router.</source>
        <translation>Router tidak mengenkripsi tanpa sertifikat; mungkin sekarang sudah punya. Pilih “sertifikat” untuk router ini.</translation>
    </message>
    <message>
        <source>The router could not encrypt the line: most likely its API-SSL service has no certificate. Make one on the router (System, Certificates; then IP, Services, api-ssl), or choose “without certificate”.</source>
        <translation>Router tidak dapat mengenkripsi jalur: kemungkinan besar layanan API-SSL-nya tidak punya sertifikat. Buat di router (System, Certificates; lalu IP, Services, api-ssl), atau pilih “tanpa sertifikat”.</translation>
    </message>
    <message>
        <source>The line to the router could not be encrypted.</source>
        <translation>Jalur ke router tidak dapat dienkripsi.</translation>
    </message>
    <message>
        <source>“%1” accepted the connection but does not answer in TLS. Port %2 may be the plain API (usually 8728; API-SSL is 8729), or the router is overloaded.</source>
        <translation>“%1” menerima koneksi tetapi tidak menjawab dengan TLS. Port %2 mungkin API biasa (umumnya 8728; API-SSL 8729), atau router kelebihan beban.</translation>
    </message>
    <message>
        <source>“%1” does not answer. The router may be off or in another network, or a firewall drops what is sent to port %2.</source>
        <translation>“%1” tidak menjawab. Router mungkin mati atau di jaringan lain, atau firewall membuang yang dikirim ke port %2.</translation>
    </message>
</context>
<context>
    <name>LiveSheet</name>
    <message>
        <source>The sheet as it will be printed</source>
        <translation>Lembar seperti yang akan dicetak</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Kesalahan</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritis</translation>
    </message>
    <message>
        <source>Router&apos;s time</source>
        <translation>Waktu router</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Log of the router</source>
        <translation>Log router</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Cari di log</translation>
    </message>
    <message>
        <source>Any part of a line</source>
        <translation>Bagian mana pun dari baris</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Salin baris</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Semua tingkat</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>Info ke atas</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Peringatan dan kesalahan</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Hanya kesalahan</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Semua topik</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines</source>
        <translation>
            <numerusform>%1 dari %n baris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n baris</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Dinonaktifkan</translation>
    </message>
    <message>
        <source>NettDesk does not contact this router.</source>
        <translation>NettDesk tidak menghubungi router ini.</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Tidak ada baris yang cocok</translation>
    </message>
    <message>
        <source>Search, level and topic are all looked at.</source>
        <translation>Pencarian, tingkat, dan topik semuanya diperhitungkan.</translation>
    </message>
    <message>
        <source>The router cannot be asked</source>
        <translation>Router tidak dapat ditanya</translation>
    </message>
    <message>
        <source>It is tried again by itself; its log appears as soon as it answers.</source>
        <translation>Dicoba lagi secara otomatis; log-nya muncul begitu router menjawab.</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>Log kosong</translation>
    </message>
    <message>
        <source>Lines appear here as the router writes them.</source>
        <translation>Baris muncul di sini saat router menulisnya.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close NettDesk?</source>
        <translation>Tutup NettDesk?</translation>
    </message>
    <message numerus="yes">
        <source>%n router operation(s) are still waiting for their router.</source>
        <translation>
            <numerusform>%n operasi masih menunggu routernya.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are stored and go on when NettDesk is started again. Until then, guests may not be able to sign in.</source>
        <translation>Operasi itu disimpan dan dilanjutkan saat NettDesk dibuka lagi. Sampai saat itu, tamu mungkin tidak dapat masuk.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Tetap tutup</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Tutup pesan</translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>This database was made by a newer program. Nothing was changed. It needs NettDesk %1 or later; this is %2. Update this computer.</source>
        <translation>Database ini dibuat oleh program yang lebih baru. Tidak ada yang diubah. Perlu NettDesk %1 atau lebih baru; ini %2. Perbarui komputer ini.</translation>
    </message>
    <message>
        <source>The tables of this database were made by another edition of the program than this one. Nothing was changed. Use the program that made it, or a backup.</source>
        <translation>Tabel database ini dibuat oleh edisi program yang lain. Tidak ada yang diubah. Pakai program yang membuatnya, atau cadangan.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date, because rows in it point at rows that are missing. It is as it was before. Restore a backup.</source>
        <translation>Database tidak dapat diperbarui karena ada baris yang merujuk ke baris yang hilang. Keadaannya tetap seperti semula. Pulihkan cadangan.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date. It is as it was before. %1</source>
        <translation>Database tidak dapat diperbarui. Keadaannya tetap seperti semula. %1</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“%1” is not a currency. Use its three letters, for example USD.</source>
        <translation>“%1” bukan mata uang. Pakai tiga hurufnya, misalnya USD.</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>The old router is gone: go by what it said last</source>
        <translation>Router lama sudah tidak ada: pakai jawaban terakhirnya</translation>
    </message>
    <message numerus="yes">
        <source>Move %n voucher(s)</source>
        <translation>
            <numerusform>Pindahkan %n voucher</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to another router with the time and data that are left. Guests who are online are cut off there and sign in at the new one.</source>
        <translation>Voucher pindah ke router lain dengan sisa waktu dan datanya. Tamu yang online diputus di sana dan masuk di router yang baru.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ke</translation>
    </message>
    <message>
        <source>There is no other router that is switched on.</source>
        <translation>Tidak ada router lain yang aktif.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Pindahkan</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>The name is not readable text. Type it again.</source>
        <translation>Nama bukan teks yang dapat dibaca. Ketik lagi.</translation>
    </message>
    <message>
        <source>The name is empty. Type a name.</source>
        <translation>Nama masih kosong. Ketik nama.</translation>
    </message>
    <message>
        <source>The name has %1 characters. At most %2 are possible.</source>
        <translation>Nama berisi %1 karakter. Paling banyak %2.</translation>
    </message>
    <message>
        <source>The name holds too many combined signs. Type it with fewer accents or emoji.</source>
        <translation>Nama berisi terlalu banyak tanda gabungan. Ketik dengan lebih sedikit aksen atau emoji.</translation>
    </message>
</context>
<context>
    <name>NewDesignDialog</name>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>New card design</source>
        <translation>Desain kartu baru</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Every measure can be changed afterwards.</source>
        <translation>Semua ukuran dapat diubah nanti.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
</context>
<context>
    <name>NotificationsPanel</name>
    <message>
        <source>Nothing has happened yet. Finished work and failures are kept here.</source>
        <translation>Belum ada kejadian. Pekerjaan yang selesai dan kegagalan disimpan di sini.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Pemberitahuan</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Hapus semua</translation>
    </message>
    <message>
        <source>Close notifications</source>
        <translation>Tutup pemberitahuan</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Kunci pemulihan</translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation>Toko tidak dapat dibuka</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>This computer has no key to the shop’s data</source>
        <translation>Komputer ini tidak punya kunci ke data toko</translation>
    </message>
    <message>
        <source>Type the recovery key that was shown when the shop was made. From then on this computer opens the shop by itself.</source>
        <translation>Ketik kunci pemulihan yang ditampilkan saat toko dibuat. Setelah itu komputer ini membuka toko sendiri.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>Ketik kunci pemulihan.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>How it went</source>
        <translation>Perkembangannya</translation>
    </message>
    <message>
        <source>Span of the charts</source>
        <translation>Rentang grafik</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Satu jam terakhir</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>24 jam terakhir</translation>
    </message>
    <message>
        <source>Traffic of the guests</source>
        <translation>Lalu lintas tamu</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Guests online</source>
        <translation>Tamu online</translation>
    </message>
    <message>
        <source>Nothing was measured in this time. NettDesk measures while it runs.</source>
        <translation>Tidak ada yang diukur dalam rentang ini. NettDesk mengukur selama berjalan.</translation>
    </message>
    <message>
        <source>Nothing was measured in this time. Traffic is counted where a hotspot or a PPPoE server runs.</source>
        <translation>Tidak ada yang diukur dalam rentang ini. Lalu lintas dihitung jika ada hotspot atau server PPPoE yang berjalan.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Unduh</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Unggah</translation>
    </message>
</context>
<context>
    <name>OwnerStep</name>
    <message>
        <source>Type a password.</source>
        <translation>Ketik kata sandi.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Kedua kata sandi tidak sama.</translation>
    </message>
    <message>
        <source>Type your name, as it shall stand on sales.</source>
        <translation>Ketik nama Anda, seperti yang akan tertera pada penjualan.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>At least 8 characters. A few words in a row are easy to remember and hard to guess.</source>
        <translation>Paling sedikit 8 karakter. Beberapa kata berurutan mudah diingat dan sulit ditebak.</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Ulangi kata sandi</translation>
    </message>
</context>
<context>
    <name>PackageDetails</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Tidak aktif</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskripsi</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>%1, online or not</source>
        <translation>%1, online atau tidak</translation>
    </message>
    <message>
        <source>%1 of time online</source>
        <translation>%1 waktu online</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>%1 (%2 bytes), download and upload together</source>
        <translation>%1 (%2 byte), unduh dan unggah digabung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Kecepatan</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Tanpa batas</translation>
    </message>
    <message>
        <source>Sign-ins at once</source>
        <translation>Masuk bersamaan</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Perangkat</translation>
    </message>
    <message>
        <source>Only the one that signs in first</source>
        <translation>Hanya yang pertama masuk</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Account is made</source>
        <translation>Akun dibuat</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Contoh</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Offered at the counter</source>
        <translation>Ditawarkan di kasir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Make package</source>
        <translation>Buat paket</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Paket baru</translation>
    </message>
    <message>
        <source>Edit package</source>
        <translation>Ubah paket</translation>
    </message>
    <message>
        <source>On redemption</source>
        <translation>Saat ditukarkan</translation>
    </message>
    <message>
        <source>The account is made when somebody redeems the code.</source>
        <translation>Akun dibuat saat kode ditukarkan.</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Di muka</translation>
    </message>
    <message>
        <source>The account is made with the sale: the code works at once.</source>
        <translation>Akun dibuat saat penjualan: kode langsung berfungsi.</translation>
    </message>
    <message>
        <source>For example: two devices, video included</source>
        <translation>Misalnya: dua perangkat, termasuk video</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nama dan rupa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskripsi</translation>
    </message>
    <message>
        <source>Colour of its tile</source>
        <translation>Warna ubinnya</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Isinya</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>Tempat berlaku</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>How codes look</source>
        <translation>Bentuk kode</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Di kasir</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>Dalam satu kalimat</translation>
    </message>
    <message>
        <source>Any router</source>
        <translation>Router mana saja</translation>
    </message>
    <message>
        <source>Profiles belong to one router: choose it below to choose among them.</source>
        <translation>Profil dimiliki satu router: pilih router di bawah untuk memilih profilnya.</translation>
    </message>
    <message>
        <source>Day pass</source>
        <translation>Paket harian</translation>
    </message>
    <message>
        <source>Some fields still need an answer.</source>
        <translation>Beberapa isian masih kosong atau salah.</translation>
    </message>
</context>
<context>
    <name>PackageInput</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2, free.</source>
        <extracomment>%1 a package&apos;s name, %2 what it gives: &quot;1 day, 2 GB&quot;</extracomment>
        <translation>%1: %2, gratis.</translation>
    </message>
    <message>
        <source>%1: %2 for %3.</source>
        <extracomment>%1 a package&apos;s name, %2 what it gives: &quot;1 day, 2 GB&quot;, %3 its price</extracomment>
        <translation>%1: %2 seharga %3.</translation>
    </message>
    <message>
        <source>Enter the name under which it is sold, such as “Day pass”.</source>
        <translation>Masukkan nama penjualannya, misalnya “Paket harian”.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Nama lebih panjang dari %1 karakter.</translation>
    </message>
    <message>
        <source>The description is longer than %1 characters.</source>
        <translation>Deskripsi lebih panjang dari %1 karakter.</translation>
    </message>
    <message>
        <source>Codes made ahead stand on one router: choose which, or make the account on redemption.</source>
        <translation>Kode yang dibuat di muka ada di satu router: pilih yang mana, atau buat akun saat ditukarkan.</translation>
    </message>
    <message>
        <source>A code that is sold stands on the router at once: the guest signs in on its own page. Time starts at the first sign-in.</source>
        <translation>Kode yang dijual langsung ada di router: tamu masuk di halaman router sendiri. Waktu mulai saat masuk yang pertama.</translation>
    </message>
    <message>
        <source>Nothing stands on the router before somebody redeems the code.</source>
        <translation>Tidak ada apa-apa di router sebelum kode ditukarkan.</translation>
    </message>
    <message>
        <source>As the shop&apos;s colour</source>
        <translation>Seperti warna toko</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Biru</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Hijau toska</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Hijau</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Hijau zaitun</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Emas</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranye</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Merah</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Merah muda</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Ungu</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Abu-abu</translation>
    </message>
</context>
<context>
    <name>PackageService</name>
    <message>
        <source>There is no such package.</source>
        <translation>Paket itu tidak ada.</translation>
    </message>
    <message>
        <source>The description is too long: at most %1 characters.</source>
        <translation>Deskripsi terlalu panjang: paling banyak %1 karakter.</translation>
    </message>
    <message>
        <source>A colour is written as #rrggbb, not “%1”.</source>
        <translation>Warna ditulis sebagai #rrggbb, bukan “%1”.</translation>
    </message>
    <message>
        <source>Codes that stand on a router from the beginning need one router: on several, each would give the full time. Choose the router of this package.</source>
        <translation>Kode yang ada di router sejak awal perlu satu router: di beberapa router, masing-masing akan memberi waktu penuh. Pilih router untuk paket ini.</translation>
    </message>
    <message>
        <source>There is no package “%1”.</source>
        <translation>Tidak ada paket “%1”.</translation>
    </message>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>Router ini tidak ada (lagi) di daftar router.</translation>
    </message>
    <message>
        <source>There is a package “%1” already. Nothing was changed; choose another name.</source>
        <translation>Paket “%1” sudah ada. Tidak ada yang diubah; pilih nama lain.</translation>
    </message>
</context>
<context>
    <name>PackageTableModel</name>
    <message>
        <source>Ahead</source>
        <translation>Di muka</translation>
    </message>
    <message>
        <source>On redemption</source>
        <translation>Saat ditukarkan</translation>
    </message>
    <message>
        <source>Any router</source>
        <translation>Router mana saja</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Account is made</source>
        <translation>Akun dibuat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Tidak aktif</translation>
    </message>
</context>
<context>
    <name>PackageTile</name>
    <message>
        <source>Inactive</source>
        <translation>Tidak aktif</translation>
    </message>
</context>
<context>
    <name>PackagesPage</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>%1 the name of the package that was copied</extracomment>
        <translation>%1 (salinan)</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Paket baru</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Copy to a new one</source>
        <translation>Salin menjadi paket baru</translation>
    </message>
    <message>
        <source>Generate vouchers…</source>
        <translation>Buat voucher…</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Hapus pencarian dan filter</translation>
    </message>
    <message>
        <source>Name or description</source>
        <translation>Nama atau deskripsi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Tidak aktif</translation>
    </message>
    <message>
        <source>As tiles</source>
        <translation>Sebagai ubin</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Sebagai tabel</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Nonaktifkan</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktifkan</translation>
    </message>
    <message>
        <source>No package matches</source>
        <translation>Tidak ada paket yang cocok</translation>
    </message>
    <message>
        <source>Search looks into names and descriptions, within the chosen filter.</source>
        <translation>Pencarian mencari di nama dan deskripsi, dalam filter yang dipilih.</translation>
    </message>
    <message>
        <source>No packages yet</source>
        <translation>Belum ada paket</translation>
    </message>
    <message>
        <source>A package is what you sell under one name and price, such as “Day pass”: time, data and speed. Each becomes a tile at the counter, sold with one key.</source>
        <translation>Paket adalah yang Anda jual dengan satu nama dan harga, misalnya “Paket harian”: waktu, data, dan kecepatan. Masing-masing menjadi ubin di kasir, dijual dengan satu tombol.</translation>
    </message>
    <message>
        <source>“%1” was made</source>
        <translation>“%1” telah dibuat</translation>
    </message>
    <message>
        <source>“%1” was changed</source>
        <translation>“%1” telah diubah</translation>
    </message>
    <message>
        <source>Vouchers made from it before keep their terms.</source>
        <translation>Voucher yang sudah dibuat darinya tetap dengan isi lamanya.</translation>
    </message>
    <message>
        <source>“%1” is offered again</source>
        <translation>“%1” ditawarkan lagi</translation>
    </message>
    <message>
        <source>“%1” is not offered any more</source>
        <translation>“%1” tidak ditawarkan lagi</translation>
    </message>
    <message>
        <source>Vouchers that were made from it stay good.</source>
        <translation>Voucher yang sudah dibuat darinya tetap berlaku.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>PackagesScreen</name>
    <message>
        <source>Packages</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Paket baru</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Fill the sheet</source>
        <translation>Penuhi lembar</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Length of a piece</source>
        <translation>Panjang potongan</translation>
    </message>
    <message>
        <source>Paper height</source>
        <translation>Tinggi kertas</translation>
    </message>
    <message>
        <source>Own measures</source>
        <translation>Ukuran sendiri</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation>Berupa</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>A roll</source>
        <translation>Gulungan</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>Pemotongan</translation>
    </message>
    <message>
        <source>No marks</source>
        <translation>Tanpa tanda</translation>
    </message>
    <message>
        <source>Marks in the margin</source>
        <translation>Tanda di margin</translation>
    </message>
    <message>
        <source>Lines between</source>
        <translation>Garis di antaranya</translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation>Lebar kertas</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Margin kiri</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Margin atas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Gap across</source>
        <translation>Jarak mendatar</translation>
    </message>
    <message>
        <source>Gap down</source>
        <translation>Jarak tegak</translation>
    </message>
</context>
<context>
    <name>PaperPresets</name>
    <message>
        <source>Letter (8.5 × 11 in)</source>
        <translation>Letter (8,5 × 11 in)</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>Gulungan, 58 mm</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>Gulungan, 80 mm</translation>
    </message>
</context>
<context>
    <name>PassFile</name>
    <message>
        <source>The database password cannot be kept in “%1”. Nothing was changed.</source>
        <translation>Kata sandi database tidak dapat disimpan di “%1”. Tidak ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>Sembunyikan kata sandi</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Tampilkan kata sandi</translation>
    </message>
</context>
<context>
    <name>PasswordHasher</name>
    <message>
        <source>The password is too long. At most %1 bytes are possible.</source>
        <translation>Kata sandi terlalu panjang. Paling banyak %1 byte.</translation>
    </message>
    <message>
        <source>Too many people are signing in at this moment. Nothing was changed. Try again in a few seconds.</source>
        <translation>Terlalu banyak orang sedang masuk saat ini. Tidak ada yang diubah. Coba lagi beberapa detik lagi.</translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>The password is too long. At most %1 bytes are possible.</source>
        <translation>Kata sandi terlalu panjang. Paling banyak %1 byte.</translation>
    </message>
    <message>
        <source>The password is not readable text. Type it again.</source>
        <translation>Kata sandi bukan teks yang dapat dibaca. Ketik lagi.</translation>
    </message>
    <message>
        <source>The password is too short. Use at least %1 characters; three or four words together are good.</source>
        <translation>Kata sandi terlalu pendek. Pakai paling sedikit %1 karakter; tiga atau empat kata sekaligus sudah baik.</translation>
    </message>
    <message>
        <source>This password is one of the first that anybody tries. Use another one; three or four words together are good.</source>
        <translation>Kata sandi ini termasuk yang pertama dicoba siapa pun. Pakai yang lain; tiga atau empat kata sekaligus sudah baik.</translation>
    </message>
    <message>
        <source>The password is a name that people in the shop know. Use another one; three or four words together are good.</source>
        <translation>Kata sandi ini adalah nama yang dikenal orang di toko. Pakai yang lain; tiga atau empat kata sekaligus sudah baik.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manajer</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Petugas kasir</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Teknisi</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Pengamat</translation>
    </message>
    <message>
        <source>see vouchers</source>
        <translation>lihat voucher</translation>
    </message>
    <message>
        <source>generate vouchers</source>
        <translation>buat voucher</translation>
    </message>
    <message>
        <source>print vouchers</source>
        <translation>cetak voucher</translation>
    </message>
    <message>
        <source>redeem vouchers</source>
        <translation>tukarkan voucher</translation>
    </message>
    <message>
        <source>expire vouchers</source>
        <translation>akhiri voucher</translation>
    </message>
    <message>
        <source>see payments</source>
        <translation>lihat pembayaran</translation>
    </message>
    <message>
        <source>see routers</source>
        <translation>lihat router</translation>
    </message>
    <message>
        <source>add and change routers</source>
        <translation>tambah dan ubah router</translation>
    </message>
    <message>
        <source>accept a router&apos;s changed certificate</source>
        <translation>terima sertifikat router yang berubah</translation>
    </message>
    <message>
        <source>add and change employees</source>
        <translation>tambah dan ubah karyawan</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>ubah pengaturan</translation>
    </message>
    <message>
        <source>sell vouchers</source>
        <translation>jual voucher</translation>
    </message>
    <message>
        <source>delete vouchers</source>
        <translation>hapus voucher</translation>
    </message>
    <message>
        <source>import vouchers</source>
        <translation>impor voucher</translation>
    </message>
    <message>
        <source>see packages</source>
        <translation>lihat paket</translation>
    </message>
    <message>
        <source>add and change packages</source>
        <translation>tambah dan ubah paket</translation>
    </message>
    <message>
        <source>reboot routers</source>
        <translation>mulai ulang router</translation>
    </message>
    <message>
        <source>change profiles on routers</source>
        <translation>ubah profil di router</translation>
    </message>
    <message>
        <source>disconnect guests</source>
        <translation>putuskan tamu</translation>
    </message>
    <message>
        <source>see customers</source>
        <translation>lihat pelanggan</translation>
    </message>
    <message>
        <source>add and change customers</source>
        <translation>tambah dan ubah pelanggan</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>The permission “%1” is missing: background work has no permissions of its own. Nothing was changed. Sign in to do this.</source>
        <translation>Izin “%1” tidak ada: pekerjaan latar belakang tidak punya izin sendiri. Tidak ada yang diubah. Masuk untuk melakukannya.</translation>
    </message>
    <message>
        <source>The permission “%1” is missing: %2 is signed in as %3, and these roles have it: %4. Nothing was changed. An owner can give another role.</source>
        <translation>Izin “%1” tidak ada: %2 masuk sebagai %3, dan peran yang memilikinya: %4. Tidak ada yang diubah. Pemilik dapat memberi peran lain.</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 piksel, %3</translation>
    </message>
    <message>
        <source>No picture yet: nothing is printed here.</source>
        <translation>Belum ada gambar: tidak ada yang dicetak di sini.</translation>
    </message>
    <message>
        <source>The shop has no logo yet: nothing is printed here until it has one. One logo serves all designs.</source>
        <translation>Toko belum punya logo: tidak ada yang dicetak di sini sampai logonya ada. Satu logo dipakai semua desain.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Pilih gambar…</translation>
    </message>
    <message>
        <source>Choose the logo…</source>
        <translation>Pilih logo…</translation>
    </message>
    <message>
        <source>Change the logo…</source>
        <translation>Ganti logo…</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Batas waktu</translation>
    </message>
    <message>
        <source>Data limit</source>
        <translation>Batas data</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Kecepatan</translation>
    </message>
    <message>
        <source>To be redeemed until</source>
        <translation>Ditukarkan paling lambat</translation>
    </message>
    <message>
        <source>Wi-Fi name</source>
        <translation>Nama Wi-Fi</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Halaman masuk</translation>
    </message>
    <message>
        <source>Whole sign-in address</source>
        <translation>Alamat masuk lengkap</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>Nomor urut</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>Nama usaha</translation>
    </message>
    <message>
        <source>Date of printing</source>
        <translation>Tanggal cetak</translation>
    </message>
    <message>
        <source>Mark of a reprint</source>
        <translation>Tanda cetak ulang</translation>
    </message>
    <message>
        <source>Words that are translated</source>
        <translation>Kata yang diterjemahkan</translation>
    </message>
</context>
<context>
    <name>PrintFollowUp</name>
    <message>
        <source>%1 Look at what came out: which card was the last good one?</source>
        <translation>%1 Lihat yang keluar: kartu mana yang terakhir baik?</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were sent to “%1”. Did all of them come out?</source>
        <extracomment>printer</extracomment>
        <translation>
            <numerusform>%n kartu dikirim ke “%1”. Apakah semuanya keluar?</numerusform>
        </translation>
    </message>
    <message>
        <source>All came out</source>
        <translation>Semua keluar</translation>
    </message>
    <message>
        <source>Some are missing…</source>
        <translation>Ada yang kurang…</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Kartu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are missing and count as not printed. Put the spoiled sheet aside.</source>
        <translation>
            <numerusform>%n kartu kurang dan dianggap belum dicetak. Sisihkan lembar yang rusak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the missing ones</source>
        <translation>Tampilkan yang kurang</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>“%1” cannot be written. Choose another place for it.</source>
        <translation>“%1” tidak dapat ditulis. Pilih tempat lain.</translation>
    </message>
    <message>
        <source>The printer “%1” does not take the cards. See whether it is switched on and connected, or save a PDF and print that.</source>
        <translation>Printer “%1” tidak menerima kartu. Periksa apakah printer menyala dan terhubung, atau simpan PDF lalu cetak.</translation>
    </message>
    <message>
        <source>There are no cards to print.</source>
        <translation>Tidak ada kartu untuk dicetak.</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Pencetakan dibatalkan.</translation>
    </message>
</context>
<context>
    <name>PrintJobsDialog</name>
    <message>
        <source>Of every print so far somebody has said what came out.</source>
        <translation>Untuk setiap cetakan sejauh ini sudah disebutkan apa yang keluar.</translation>
    </message>
    <message>
        <source>All came out</source>
        <translation>Semua keluar</translation>
    </message>
    <message>
        <source>Some are missing…</source>
        <translation>Ada yang kurang…</translation>
    </message>
    <message>
        <source>Prints to be checked</source>
        <translation>Cetakan yang perlu diperiksa</translation>
    </message>
    <message>
        <source>No printer tells which sheets came out. What is missing can be printed again.</source>
        <translation>Tidak ada printer yang memberi tahu lembar mana yang keluar. Yang kurang dapat dicetak lagi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n card(s) on “%2”, by %3</source>
        <extracomment>when, how many cards, on which printer, by whom</extracomment>
        <translation>
            <numerusform>%1: %n kartu di “%2”, oleh %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintLedger</name>
    <message>
        <source>There is no such print job. Look at the list of prints again.</source>
        <translation>Pekerjaan cetak itu tidak ada. Lihat lagi daftar cetakan.</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print cards</source>
        <translation>Cetak kartu</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kartu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n lembar</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Simpan PDF…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Kembali ke daftar</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>Seluruh lembar</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Lebar penuh</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Lembar %1 dari %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>No cards to print</source>
        <translation>Tidak ada kartu untuk dicetak</translation>
    </message>
    <message>
        <source>Choose vouchers in the list, then print them.</source>
        <translation>Pilih voucher di daftar, lalu cetak.</translation>
    </message>
    <message>
        <source>Voucher cards</source>
        <translation>Kartu voucher</translation>
    </message>
    <message>
        <source>No printer is chosen. Save a PDF, or add a printer to this computer and open this page again.</source>
        <translation>Belum ada printer yang dipilih. Simpan PDF, atau tambahkan printer ke komputer ini lalu buka lagi halaman ini.</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n sheet(s)</source>
        <translation>
            <numerusform>Mencetak %n lembar</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving “%1”</source>
        <translation>Menyimpan “%1”</translation>
    </message>
    <message>
        <source>Save cards as PDF</source>
        <translation>Simpan kartu sebagai PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Berkas PDF (*.pdf)</translation>
    </message>
    <message>
        <source>vouchers</source>
        <translation>voucher</translation>
    </message>
    <message>
        <source>Check prints…</source>
        <translation>Periksa cetakan…</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n card(s)</source>
        <translation>
            <numerusform>Mencetak %n kartu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintSettings</name>
    <message>
        <source>%1 × %2 mm</source>
        <extracomment>paper: width, height in millimetres</extracomment>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>Roll %1 mm wide, cut after each card</source>
        <translation>Gulungan lebar %1 mm, dipotong setelah tiap kartu</translation>
    </message>
    <message numerus="yes">
        <source>Paper %2, %n card(s) on a sheet</source>
        <translation>
            <numerusform>Kertas %2, %n kartu per lembar</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Mencari printer…</translation>
    </message>
    <message>
        <source>No printer was found</source>
        <translation>Printer tidak ditemukan</translation>
    </message>
    <message>
        <source>Save a PDF and print it elsewhere, or add a printer to this computer.</source>
        <translation>Simpan PDF dan cetak di tempat lain, atau tambahkan printer ke komputer ini.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n thing(s) will not print as they should</source>
        <translation>
            <numerusform>Lebih dari %n hal tidak akan tercetak dengan benar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will not print as they should</source>
        <translation>
            <numerusform>%n hal tidak akan tercetak dengan benar</numerusform>
        </translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Desain</translation>
    </message>
    <message>
        <source>First free place on the sheet</source>
        <translation>Tempat kosong pertama di lembar</translation>
    </message>
    <message>
        <source>For a sheet of which some cards are used already. Or click a place on the sheet.</source>
        <translation>Untuk lembar yang sebagian kartunya sudah terpakai. Atau klik tempat di lembar.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Salinan</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>First sheet</source>
        <translation>Lembar pertama</translation>
    </message>
    <message>
        <source>Last sheet</source>
        <translation>Lembar terakhir</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between the first and the last sheet to be printed</extracomment>
        <translation>sampai</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>What will not print as it should</source>
        <translation>Yang tidak akan tercetak dengan benar</translation>
    </message>
    <message>
        <source>Receipt printer %1</source>
        <translation>Printer struk %1</translation>
    </message>
    <message>
        <source>Add a receipt printer…</source>
        <translation>Tambah printer struk…</translation>
    </message>
    <message>
        <source>Add a receipt printer</source>
        <translation>Tambah printer struk</translation>
    </message>
    <message>
        <source>Address of an ESC/POS printer with a network port, as its test slip says it</source>
        <translation>Alamat printer ESC/POS yang punya port jaringan, seperti tertera di slip ujinya</translation>
    </message>
    <message>
        <source>The last sheet with this design was used up to place %1. Or click a place on the sheet.</source>
        <translation>Lembar terakhir dengan desain ini sudah terpakai sampai tempat %1. Atau klik tempat di lembar.</translation>
    </message>
    <message>
        <source>Edit this design</source>
        <translation>Ubah desain ini</translation>
    </message>
    <message>
        <source>Calibrate…</source>
        <translation>Kalibrasi…</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>Pemotongan</translation>
    </message>
    <message>
        <source>As the design says</source>
        <translation>Seperti di desain</translation>
    </message>
    <message>
        <source>No marks</source>
        <translation>Tanpa tanda</translation>
    </message>
    <message>
        <source>Marks in the margin</source>
        <translation>Tanda di margin</translation>
    </message>
    <message>
        <source>Lines between the cards</source>
        <translation>Garis di antara kartu</translation>
    </message>
</context>
<context>
    <name>ProbeView</name>
    <message>
        <source>Connected</source>
        <translation>Terhubung</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitas</translation>
    </message>
    <message>
        <source>RouterOS</source>
        <translation>RouterOS</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Hotspot profiles</source>
        <translation>Profil hotspot</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Waktu bolak-balik</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Halaman masuk</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Sertifikat (SHA-256)</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>New hotspot profile</source>
        <translation>Profil hotspot baru</translation>
    </message>
    <message>
        <source>New PPP profile</source>
        <translation>Profil PPP baru</translation>
    </message>
    <message>
        <source>Hotspot profile “%1”</source>
        <translation>Profil hotspot “%1”</translation>
    </message>
    <message>
        <source>PPP profile “%1”</source>
        <translation>Profil PPP “%1”</translation>
    </message>
    <message>
        <source>It is made on “%1”.</source>
        <translation>Dibuat di “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) on “%1” use it. Who is online keeps the old values until the next sign-in.</source>
        <translation>
            <numerusform>%n akun di “%1” memakainya. Yang sedang online tetap dengan nilai lama sampai masuk lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on “%1” uses it.</source>
        <translation>Tidak ada yang memakainya di “%1”.</translation>
    </message>
    <message>
        <source>Such as 30m, 2h, 1d; empty: the router&apos;s default.</source>
        <translation>Misalnya 30m, 2h, 1d; kosong: bawaan router.</translation>
    </message>
    <message>
        <source>Such as 5m, or “none”.</source>
        <translation>Misalnya 5m, atau “none”.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Devices at a time</source>
        <translation>Perangkat bersamaan</translation>
    </message>
    <message>
        <source>A number, or “unlimited”.</source>
        <translation>Angka, atau “unlimited”.</translation>
    </message>
    <message>
        <source>A session lasts at most</source>
        <translation>Sesi berlangsung paling lama</translation>
    </message>
    <message>
        <source>Ends when nothing moves for</source>
        <translation>Berakhir jika tidak ada lalu lintas selama</translation>
    </message>
    <message>
        <source>Ends when the device is gone for</source>
        <translation>Berakhir jika perangkat pergi selama</translation>
    </message>
    <message>
        <source>The status page refreshes every</source>
        <translation>Halaman status disegarkan setiap</translation>
    </message>
    <message>
        <source>A device is remembered for</source>
        <translation>Perangkat diingat selama</translation>
    </message>
    <message>
        <source>Such as 3d.</source>
        <translation>Misalnya 3d.</translation>
    </message>
    <message>
        <source>Addresses from the pool</source>
        <translation>Alamat dari pool</translation>
    </message>
    <message>
        <source>Address list</source>
        <translation>Daftar alamat</translation>
    </message>
    <message>
        <source>Firewall list that the guest&apos;s address joins.</source>
        <translation>Daftar firewall yang memuat alamat tamu.</translation>
    </message>
    <message>
        <source>One session per user</source>
        <translation>Satu sesi per pengguna</translation>
    </message>
    <message>
        <source>Router&apos;s address</source>
        <translation>Alamat router</translation>
    </message>
    <message>
        <source>An address or a pool.</source>
        <translation>Alamat atau pool.</translation>
    </message>
    <message>
        <source>Customer&apos;s address</source>
        <translation>Alamat pelanggan</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Server nama</translation>
    </message>
    <message>
        <source>Addresses parted by commas.</source>
        <translation>Alamat dipisahkan koma.</translation>
    </message>
    <message>
        <source>Firewall list that the customer&apos;s address joins.</source>
        <translation>Daftar firewall yang memuat alamat pelanggan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Make profile</source>
        <translation>Buat profil</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>The router&apos;s default</source>
        <translation>Bawaan router</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
</context>
<context>
    <name>ProfileService</name>
    <message>
        <source>The line to the router was lost before it answered: it may have changed the profile “%1” or not. Refresh the profiles to see.</source>
        <translation>Jalur ke router terputus sebelum router menjawab: profil “%1” mungkin sudah diubah, mungkin belum. Segarkan profil untuk melihatnya.</translation>
    </message>
    <message>
        <source>The router changed the profile “%1”, but the shop&apos;s record of it could not be written. %2</source>
        <translation>Router mengubah profil “%1”, tetapi catatan toko tentangnya tidak dapat ditulis. %2</translation>
    </message>
    <message>
        <source>“%1” is the router&apos;s own profile and keeps its name. Nothing was changed.</source>
        <translation>“%1” adalah profil milik router sendiri dan namanya tetap. Tidak ada yang diubah.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” keeps its name: %n voucher(s) that are not redeemed yet ask for it by this name. Nothing was changed; make a new profile instead.</source>
        <translation>
            <numerusform>Nama “%1” tetap: %n voucher yang belum ditukarkan memintanya dengan nama ini. Tidak ada yang diubah; buat saja profil baru.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” keeps its name: %n package(s) give it to their vouchers by this name. Nothing was changed; choose another profile in the packages first.</source>
        <translation>
            <numerusform>Nama “%1” tetap: %n paket memberikannya ke vouchernya dengan nama ini. Tidak ada yang diubah; pilih dulu profil lain di paket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) on the router</source>
        <translation>
            <numerusform>%n pengguna di router</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) that are not redeemed yet</source>
        <translation>
            <numerusform>%n voucher yang belum ditukarkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n paket</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile “%1” was not removed, because it is used by: %2. Give these another profile first.</source>
        <translation>Profil “%1” tidak dihapus, karena dipakai oleh: %2. Beri dulu profil lain.</translation>
    </message>
    <message>
        <source>The shop&apos;s key is not there, so nothing can be changed. Sign in, or unlock this computer.</source>
        <translation>Kunci toko tidak ada, jadi tidak ada yang dapat diubah. Masuk, atau buka kunci komputer ini.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Give the profile a name.</source>
        <translation>Beri nama profil.</translation>
    </message>
    <message>
        <source>A profile&apos;s name is one line of at most %1 characters, without blanks around it.</source>
        <translation>Nama profil adalah satu baris dengan paling banyak %1 karakter, tanpa spasi di awal dan akhir.</translation>
    </message>
    <message>
        <source>Names that begin with “nd1-” belong to the profiles which NettDesk makes for a speed. Choose another name.</source>
        <translation>Nama yang diawali “nd1-” milik profil yang dibuat NettDesk untuk kecepatan. Pilih nama lain.</translation>
    </message>
    <message>
        <source>“%1” is not a number of sign-ins: write 1 or more, or “unlimited”.</source>
        <translation>“%1” bukan jumlah masuk bersamaan: tulis 1 atau lebih, atau “unlimited”.</translation>
    </message>
    <message>
        <source>“%1” is not a time: write for example 30m, 2h or 1d12h, or “none”.</source>
        <translation>“%1” bukan lama waktu: tulis misalnya 30m, 2h, atau 1d12h, atau “none”.</translation>
    </message>
    <message>
        <source>“%1” is not a time: write for example 30m, 2h or 1d12h, or nothing.</source>
        <translation>“%1” bukan lama waktu: tulis misalnya 30m, 2h, atau 1d12h, atau kosongkan.</translation>
    </message>
    <message>
        <source>“%1” is not an address. Write for example 1.1.1.1, several parted by commas.</source>
        <translation>“%1” bukan alamat. Tulis misalnya 1.1.1.1, beberapa dipisahkan koma.</translation>
    </message>
    <message>
        <source>This text is too long or has signs that a router cannot hold on one line.</source>
        <translation>Teks ini terlalu panjang atau berisi tanda yang tidak dapat dimuat router dalam satu baris.</translation>
    </message>
    <message>
        <source>“%1” is not one of “default”, “yes” and “no”.</source>
        <translation>“%1” bukan salah satu dari “default”, “yes”, dan “no”.</translation>
    </message>
</context>
<context>
    <name>ProfilesModel</name>
    <message>
        <source>No limit</source>
        <translation>Tanpa batas</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n akun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s)</source>
        <translation>
            <numerusform>%n voucher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n paket</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Kecepatan</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Dipakai oleh</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Perangkat</translation>
    </message>
    <message>
        <source>One session</source>
        <translation>Satu sesi</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Diam</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>In RouterOS</source>
        <translation>Di RouterOS</translation>
    </message>
    <message>
        <source>The router&apos;s default</source>
        <translation>Bawaan router</translation>
    </message>
    <message>
        <source>Made by NettDesk</source>
        <translation>Dibuat oleh NettDesk</translation>
    </message>
    <message>
        <source>NettDesk makes such profiles for the speeds of vouchers, and keeps them right.</source>
        <translation>NettDesk membuat profil seperti ini untuk kecepatan voucher, dan menjaganya tetap benar.</translation>
    </message>
</context>
<context>
    <name>ProfilesTab</name>
    <message>
        <source>Profiles on the router</source>
        <translation>Profil di router</translation>
    </message>
    <message>
        <source>Kind of profile</source>
        <translation>Jenis profil</translation>
    </message>
    <message>
        <source>Hotspot</source>
        <translation>Hotspot</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Profil baru</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Dinonaktifkan</translation>
    </message>
    <message>
        <source>NettDesk does not contact this router.</source>
        <translation>NettDesk tidak menghubungi router ini.</translation>
    </message>
    <message>
        <source>The router cannot be asked</source>
        <translation>Router tidak dapat ditanya</translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation>Coba lagi setelah router kembali.</translation>
    </message>
    <message>
        <source>No PPP on this router</source>
        <translation>Tidak ada PPP di router ini</translation>
    </message>
    <message>
        <source>No hotspot on this router</source>
        <translation>Tidak ada hotspot di router ini</translation>
    </message>
    <message>
        <source>No profiles</source>
        <translation>Tidak ada profil</translation>
    </message>
    <message>
        <source>A profile sets speed and times for those who use it.</source>
        <translation>Profil menentukan kecepatan dan waktu bagi yang memakainya.</translation>
    </message>
    <message>
        <source>“%1” stands on the router as it should.</source>
        <translation>“%1” ada di router sebagaimana mestinya.</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Hapus profil</translation>
    </message>
    <message>
        <source>Remove the profile “%1” from the router?</source>
        <translation>Hapus profil “%1” dari router?</translation>
    </message>
    <message>
        <source>The profile “%1” is in use</source>
        <translation>Profil “%1” sedang dipakai</translation>
    </message>
    <message>
        <source>Used by: %1. Give them another profile first; until then it stays.</source>
        <translation>Dipakai oleh: %1. Beri dulu profil lain; sampai saat itu profil ini tetap ada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Nobody uses it. It cannot be brought back, but made anew.</source>
        <translation>Tidak ada yang memakainya. Profil tidak dapat dikembalikan, tetapi dapat dibuat lagi.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Pertahankan</translation>
    </message>
    <message>
        <source>“%1” was removed from the router.</source>
        <translation>“%1” telah dihapus dari router.</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n elemen</numerusform>
        </translation>
    </message>
    <message>
        <source>Card and paper</source>
        <translation>Kartu dan kertas</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code</source>
        <translation>Kode QR</translation>
    </message>
    <message>
        <source>The text is too long for a QR code.</source>
        <translation>Teks terlalu panjang untuk kode QR.</translation>
    </message>
</context>
<context>
    <name>RateLimit</name>
    <message>
        <source>A figure is missing beside the slash. %1</source>
        <translation>Ada angka yang kurang di samping garis miring. %1</translation>
    </message>
    <message>
        <source>“%1” cannot be used here. %2</source>
        <translation>“%1” tidak dapat dipakai di sini. %2</translation>
    </message>
    <message>
        <source>Write a speed in bits per second, for example 10M or 512k, up and down parted by a slash.</source>
        <translation>Tulis kecepatan dalam bit per detik, misalnya 10M atau 512k, unggah dan unduh dipisahkan garis miring.</translation>
    </message>
    <message>
        <source>Write whole seconds, for example 8, at most a day.</source>
        <translation>Tulis detik bulat, misalnya 8, paling lama satu hari.</translation>
    </message>
    <message>
        <source>“%1” is not a priority: that is one number from 1 (served first) to 8.</source>
        <translation>“%1” bukan prioritas: prioritas adalah satu angka dari 1 (dilayani lebih dulu) sampai 8.</translation>
    </message>
    <message>
        <source>A burst needs a speed to rise above: give the speed first.</source>
        <translation>Burst perlu kecepatan untuk dilampaui: beri kecepatannya dulu.</translation>
    </message>
    <message>
        <source>The burst is not faster than the speed (%1), so it would have no effect.</source>
        <translation>Burst tidak lebih cepat dari kecepatannya (%1), jadi tidak akan berpengaruh.</translation>
    </message>
    <message>
        <source>A threshold only counts with a burst: give the burst&apos;s speed, or leave the threshold empty.</source>
        <translation>Ambang hanya berlaku dengan burst: beri kecepatan burst, atau kosongkan ambangnya.</translation>
    </message>
    <message>
        <source>The threshold is not below the burst&apos;s speed (%1), so the burst would never end.</source>
        <translation>Ambang tidak di bawah kecepatan burst (%1), jadi burst tidak akan pernah berakhir.</translation>
    </message>
    <message>
        <source>A time only counts with a burst: give the burst&apos;s speed, or leave the time empty.</source>
        <translation>Waktu hanya berlaku dengan burst: beri kecepatan burst, atau kosongkan waktunya.</translation>
    </message>
    <message>
        <source>The guaranteed speed is more than the speed itself (%1).</source>
        <translation>Kecepatan terjamin lebih besar dari kecepatannya sendiri (%1).</translation>
    </message>
</context>
<context>
    <name>RateLimitForm</name>
    <message>
        <source>As RouterOS writes it</source>
        <translation>Cara tulis RouterOS</translation>
    </message>
    <message>
        <source>Bursts and priority</source>
        <translation>Burst dan prioritas</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Tanpa batas</translation>
    </message>
    <message>
        <source>Up first: 2M/10M is 2 up and 10 down.</source>
        <translation>Unggah lebih dulu: 2M/10M berarti unggah 2 dan unduh 10.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Unduh</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Unggah</translation>
    </message>
    <message>
        <source>Burst down</source>
        <translation>Burst unduh</translation>
    </message>
    <message>
        <source>Burst up</source>
        <translation>Burst unggah</translation>
    </message>
    <message>
        <source>While below, down</source>
        <translation>Selama di bawah, unduh</translation>
    </message>
    <message>
        <source>While below, up</source>
        <translation>Selama di bawah, unggah</translation>
    </message>
    <message>
        <source>Averaged over, down</source>
        <translation>Rata-rata selama, unduh</translation>
    </message>
    <message>
        <source>Averaged over, up</source>
        <translation>Rata-rata selama, unggah</translation>
    </message>
    <message>
        <source>At least, down</source>
        <translation>Paling sedikit, unduh</translation>
    </message>
    <message>
        <source>At least, up</source>
        <translation>Paling sedikit, unggah</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>detik</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>tanpa batas</translation>
    </message>
    <message>
        <source>Not said (8)</source>
        <translation>Tidak disebut (8)</translation>
    </message>
    <message>
        <source>1, served first</source>
        <translation>1, dilayani lebih dulu</translation>
    </message>
    <message>
        <source>8, served last</source>
        <translation>8, dilayani terakhir</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>No limit.</source>
        <translation>Tanpa batas.</translation>
    </message>
</context>
<context>
    <name>RebootDialog</name>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Take the order back</source>
        <translation>Tarik kembali perintah</translation>
    </message>
    <message>
        <source>Restart “%1”?</source>
        <translation>Mulai ulang “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n routers?</source>
        <translation>
            <numerusform>Mulai ulang %n router?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Biarkan berjalan</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Guests come back by themselves once it runs again.</source>
        <translation>Tamu kembali sendiri setelah router berjalan lagi.</translation>
    </message>
    <message>
        <source>At a quiet hour</source>
        <translation>Pada jam sepi</translation>
    </message>
    <message>
        <source>Some program of the shop must run then: the order is kept in the database and done by whichever watches the router.</source>
        <translation>Salah satu program toko harus berjalan saat itu: perintah disimpan di database dan dijalankan oleh program yang memantau router.</translation>
    </message>
    <message>
        <source>Restart then</source>
        <translation>Mulai ulang nanti</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Mulai ulang sekarang</translation>
    </message>
    <message>
        <source>Counting who is online…</source>
        <translation>Menghitung siapa yang online…</translation>
    </message>
    <message>
        <source>“%1” cannot be asked now; what is said of it is %2 old.</source>
        <translation>“%1” tidak dapat ditanya sekarang; keterangan tentangnya sudah berumur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) will be cut off for a minute or two.</source>
        <translation>
            <numerusform>%n tamu akan terputus selama satu atau dua menit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is online: nobody will be cut off.</source>
        <translation>Tidak ada yang online: tidak ada yang akan terputus.</translation>
    </message>
    <message>
        <source>How many guests are online is not known.</source>
        <translation>Jumlah tamu yang online tidak diketahui.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n router(s) it is not known who is online.</source>
        <translation>
            <numerusform>Untuk %n router tidak diketahui siapa yang online.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ordered a restart for %2.</source>
        <translation>%1 memerintahkan mulai ulang untuk %2.</translation>
    </message>
    <message>
        <source>The last time, %1, it was away for %2.</source>
        <translation>Terakhir kali, %1, router pergi selama %2.</translation>
    </message>
    <message>
        <source>“%1” restarts at %2</source>
        <translation>“%1” dimulai ulang pada %2</translation>
    </message>
    <message>
        <source>“%1” is restarting</source>
        <translation>“%1” sedang dimulai ulang</translation>
    </message>
    <message numerus="yes">
        <source>%n routers restart at %1</source>
        <translation>
            <numerusform>%n router dimulai ulang pada %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routers are restarting</source>
        <translation>
            <numerusform>%n router sedang dimulai ulang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RebootService</name>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>Router ini tidak ada (lagi) di daftar router.</translation>
    </message>
    <message>
        <source>This reboot was sent, or cancelled, a moment ago. Nothing was done now.</source>
        <translation>Mulai ulang ini baru saja dikirim, atau dibatalkan. Sekarang tidak ada yang dilakukan.</translation>
    </message>
    <message>
        <source>Choose a time within the next 30 days. Nothing was scheduled.</source>
        <translation>Pilih waktu dalam 30 hari ke depan. Tidak ada yang dijadwalkan.</translation>
    </message>
    <message>
        <source>A reboot of this router is scheduled already. Cancel that one first, or leave it.</source>
        <translation>Mulai ulang router ini sudah dijadwalkan. Batalkan dulu yang itu, atau biarkan.</translation>
    </message>
    <message>
        <source>This reboot is no longer scheduled: it was sent, or cancelled by somebody else.</source>
        <translation>Mulai ulang ini tidak lagi dijadwalkan: sudah dikirim, atau dibatalkan orang lain.</translation>
    </message>
    <message>
        <source>The router was told to restart, but its uptime shows that it did not.</source>
        <translation>Router diperintahkan mulai ulang, tetapi waktu aktifnya menunjukkan bahwa itu tidak terjadi.</translation>
    </message>
</context>
<context>
    <name>ReceiptPrinter</name>
    <message>
        <source>The receipt printer at %1 does not answer. See that it is switched on and connected to the network, and that the address is right. Nothing was printed.</source>
        <translation>Printer struk di %1 tidak menjawab. Pastikan printer menyala dan terhubung ke jaringan, dan alamatnya benar. Tidak ada yang dicetak.</translation>
    </message>
    <message>
        <source>The receipt printer is out of paper. Put in a new roll, then print on from the last good card.</source>
        <translation>Kertas printer struk habis. Pasang gulungan baru, lalu lanjutkan mencetak dari kartu terakhir yang baik.</translation>
    </message>
    <message>
        <source>The receipt printer at %1 takes no more. See whether it is out of paper, open or switched off; then print on from the last good card.</source>
        <translation>Printer struk di %1 tidak menerima lagi. Periksa apakah kertasnya habis, terbuka, atau mati; lalu lanjutkan mencetak dari kartu terakhir yang baik.</translation>
    </message>
    <message>
        <source>Printing was cancelled behind card %1.</source>
        <translation>Pencetakan dibatalkan setelah kartu %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. See that the printer is connected and that you may use it.</source>
        <translation>“%1” tidak dapat ditulis. Pastikan printer terhubung dan Anda boleh memakainya.</translation>
    </message>
</context>
<context>
    <name>RecentVouchers</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Diurungkan</translation>
    </message>
    <message>
        <source>Being activated</source>
        <translation>Sedang diaktifkan</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Dijual</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Ditukarkan</translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>“%1” has no account on the router.</source>
        <translation>“%1” tidak punya akun di router.</translation>
    </message>
    <message>
        <source>The account “%1” has other limits or another profile than were sold.</source>
        <translation>Akun “%1” punya batas atau profil yang berbeda dari yang dijual.</translation>
    </message>
    <message>
        <source>The router does not end “%1” by itself at the right time.</source>
        <translation>Router tidak mengakhiri “%1” sendiri pada waktu yang benar.</translation>
    </message>
    <message>
        <source>The account “%1” is switched off on the router although it is not over.</source>
        <translation>Akun “%1” nonaktif di router padahal belum berakhir.</translation>
    </message>
    <message>
        <source>“%1” is over, and its account could still be used.</source>
        <translation>“%1” sudah berakhir, tetapi akunnya masih dapat dipakai.</translation>
    </message>
    <message>
        <source>“%1” is over, and something of it still stands on the router.</source>
        <translation>“%1” sudah berakhir, tetapi masih ada sisanya di router.</translation>
    </message>
    <message>
        <source>“%1” was used, which is not recorded yet.</source>
        <translation>“%1” sudah dipakai, tetapi itu belum dicatat.</translation>
    </message>
    <message>
        <source>The router has a user “%1” that NettDesk did not make. It is left as it is.</source>
        <translation>Router punya pengguna “%1” yang tidak dibuat oleh NettDesk. Pengguna itu dibiarkan.</translation>
    </message>
    <message>
        <source>The user “%1” carries a mark of NettDesk but belongs to no voucher of this shop. It is left as it is.</source>
        <translation>Pengguna “%1” membawa tanda NettDesk tetapi bukan milik voucher toko ini. Pengguna itu dibiarkan.</translation>
    </message>
    <message>
        <source>%1 of %2 accounts differ. So many at once mostly mean that something else is wrong: an old backup, or another router at this address. Nothing was changed; look first, then repair all the same if this is right.</source>
        <translation>%1 dari %2 akun berbeda. Sebanyak itu sekaligus biasanya berarti ada hal lain yang salah: cadangan lama, atau router lain di alamat ini. Tidak ada yang diubah; periksa dulu, lalu tetap perbaiki jika ini benar.</translation>
    </message>
</context>
<context>
    <name>ReconcileDialog</name>
    <message>
        <source>Compare with the router</source>
        <translation>Bandingkan dengan router</translation>
    </message>
    <message>
        <source>Vouchers of the shop against the accounts on the router. Repairing touches only what carries our mark; a user that somebody else made is never changed.</source>
        <translation>Voucher toko dibandingkan dengan akun di router. Perbaikan hanya menyentuh yang membawa tanda NettDesk; pengguna yang dibuat orang lain tidak pernah diubah.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Yang berbeda</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Periksa lagi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Perbaiki</translation>
    </message>
    <message>
        <source>Router and records agree</source>
        <translation>Router dan catatan cocok</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were compared.</source>
        <translation>
            <numerusform>%n akun telah dibandingkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s): too many to be chance</source>
        <translation>
            <numerusform>%n perbedaan: terlalu banyak untuk kebetulan</numerusform>
        </translation>
    </message>
    <message>
        <source>An old backup of the router, or another router under this address, would look like this. Repair only when you know why.</source>
        <translation>Cadangan lama router, atau router lain di alamat ini, akan tampak seperti ini. Perbaiki hanya jika Anda tahu sebabnya.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n perbedaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be repaired from here.</source>
        <translation>
            <numerusform>%n di antaranya dapat diperbaiki dari sini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair all %1 nevertheless</source>
        <translation>Tetap perbaiki semua %1</translation>
    </message>
    <message numerus="yes">
        <source>Repair %n difference(s)</source>
        <translation>
            <numerusform>Perbaiki %n perbedaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s) are on their way</source>
        <translation>
            <numerusform>%n perbaikan sedang diproses</numerusform>
        </translation>
    </message>
    <message>
        <source>They are carried out now, one after the other. Look again to see what is left.</source>
        <translation>Perbaikan dijalankan sekarang, satu demi satu. Periksa lagi untuk melihat sisanya.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Recovery key</source>
        <translation>Kunci pemulihan</translation>
    </message>
    <message>
        <source>Type this group of the key.</source>
        <translation>Ketik kelompok kunci ini.</translation>
    </message>
    <message>
        <source>This is not what the key says here. Please compare.</source>
        <translation>Ini tidak sama dengan kuncinya di sini. Mohon bandingkan.</translation>
    </message>
    <message>
        <source>NettDesk recovery key of %1</source>
        <translation>Kunci pemulihan NettDesk untuk %1</translation>
    </message>
    <message>
        <source>Keep it where you keep money. Whoever has it and the database can read the router passwords.</source>
        <translation>Simpan di tempat Anda menyimpan uang. Siapa pun yang punya kunci ini dan database dapat membaca kata sandi router.</translation>
    </message>
    <message>
        <source>Copied. Paste it somewhere safe, not into a chat.</source>
        <translation>Disalin. Tempel di tempat aman, jangan di chat.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Dikirim ke printer.</translation>
    </message>
    <message>
        <source>The printer did not take it. Save it instead.</source>
        <translation>Printer tidak menerimanya. Simpan saja.</translation>
    </message>
    <message>
        <source>Save recovery key</source>
        <translation>Simpan kunci pemulihan</translation>
    </message>
    <message>
        <source>NettDesk recovery key.txt</source>
        <translation>Kunci pemulihan NettDesk.txt</translation>
    </message>
    <message>
        <source>Saved. Move the file to another device: here it protects nothing.</source>
        <translation>Disimpan. Pindahkan berkas ke perangkat lain: di sini tidak melindungi apa pun.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another folder.</source>
        <translation>Berkas tidak dapat ditulis: %1. Pilih folder lain.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Simpan …</translation>
    </message>
    <message>
        <source>To be sure that it is safe, type two of its groups:</source>
        <translation>Untuk memastikan kunci aman, ketik dua kelompoknya:</translation>
    </message>
    <message>
        <source>Group %1 of %2</source>
        <translation>Kelompok %1 dari %2</translation>
    </message>
</context>
<context>
    <name>RedeemDialog</name>
    <message>
        <source>Ready for the next code.</source>
        <translation>Siap untuk kode berikutnya.</translation>
    </message>
    <message>
        <source>Scan the card or type the code. Capitals, spaces and dashes do not matter, and 0 and O, 1, I and L are read as meant.</source>
        <translation>Pindai kartu atau ketik kode. Huruf besar, spasi, dan tanda hubung tidak berpengaruh; 0 dan O, 1, I dan L dibaca sebagaimana dimaksud.</translation>
    </message>
    <message>
        <source>Redeem a code</source>
        <translation>Tukarkan kode</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Tukarkan</translation>
    </message>
    <message>
        <source>Redeeming</source>
        <translation>Menukarkan</translation>
    </message>
    <message>
        <source>Recording the payment and making the account on the router…</source>
        <translation>Mencatat pembayaran dan membuat akun di router…</translation>
    </message>
    <message>
        <source>Next guest</source>
        <translation>Tamu berikutnya</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>RedeemEntry</name>
    <message>
        <source>Redeem a code</source>
        <translation>Tukarkan kode</translation>
    </message>
    <message>
        <source>Scan a card at any time, or press F3 and type. Capitals, spaces and dashes do not matter.</source>
        <translation>Pindai kartu kapan saja, atau tekan F3 lalu ketik. Huruf besar, spasi, dan tanda hubung tidak berpengaruh.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Tukarkan</translation>
    </message>
    <message>
        <source>Why doesn&apos;t it work?</source>
        <translation>Mengapa tidak bisa?</translation>
    </message>
</context>
<context>
    <name>RedeemedView</name>
    <message>
        <source>This is the same redemption as before; nothing was charged twice.</source>
        <translation>Ini penukaran yang sama seperti tadi; tidak ada yang ditagih dua kali.</translation>
    </message>
    <message>
        <source>Redeemed: the guest can sign in now</source>
        <translation>Ditukarkan: tamu dapat masuk sekarang</translation>
    </message>
    <message>
        <source>Paid and recorded, will be activated automatically</source>
        <translation>Dibayar dan dicatat, akan diaktifkan otomatis</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Same as the user name</source>
        <translation>Sama dengan nama pengguna</translation>
    </message>
    <message>
        <source>None: the code alone signs in</source>
        <translation>Tidak ada: cukup kode untuk masuk</translation>
    </message>
    <message>
        <source>QR code that signs the guest in</source>
        <translation>Kode QR untuk tamu masuk</translation>
    </message>
    <message>
        <source>Scan to sign in</source>
        <translation>Pindai untuk masuk</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>When the time online is used up</source>
        <translation>Saat waktu online habis</translation>
    </message>
    <message>
        <source>Counts from the moment it is activated</source>
        <translation>Dihitung sejak diaktifkan</translation>
    </message>
    <message>
        <source>When the data is used up</source>
        <translation>Saat data habis</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Dibayar</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Cetak slip</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Coba lagi sekarang</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copies user name and password</source>
        <translation>Menyalin nama pengguna dan kata sandi</translation>
    </message>
    <message>
        <source>User: %1
Password: %2</source>
        <translation>Pengguna: %1
Kata sandi: %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
</context>
<context>
    <name>Redemption</name>
    <message>
        <source>This code cannot be redeemed here. Check it symbol by symbol, or ask where you bought it.</source>
        <translation>Kode ini tidak dapat ditukarkan di sini. Periksa satu per satu simbolnya, atau tanyakan di tempat Anda membelinya.</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”. Did you mean “%2”?</source>
        <translation>Tidak ada voucher dengan kode “%1”. Maksud Anda “%2”?</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”. Check it symbol by symbol.</source>
        <translation>Tidak ada voucher dengan kode “%1”. Periksa satu per satu simbolnya.</translation>
    </message>
    <message>
        <source>“%1” was deleted. It cannot be redeemed.</source>
        <translation>“%1” telah dihapus. Tidak dapat ditukarkan.</translation>
    </message>
    <message>
        <source> Its device is %1.</source>
        <translation> Perangkatnya %1.</translation>
    </message>
    <message>
        <source>“%1” was redeemed already: %2, by %3.%4 Nothing was changed and nothing was charged.</source>
        <translation>“%1” sudah ditukarkan: %2, oleh %3.%4 Tidak ada yang diubah dan tidak ada yang ditagih.</translation>
    </message>
    <message>
        <source>“%1” is in use since %2. Nothing was changed and nothing was charged.</source>
        <translation>“%1” dipakai sejak %2. Tidak ada yang diubah dan tidak ada yang ditagih.</translation>
    </message>
    <message>
        <source>“%1” was ended before anybody redeemed it. It cannot be redeemed.</source>
        <translation>“%1” diakhiri sebelum ditukarkan. Tidak dapat ditukarkan.</translation>
    </message>
    <message>
        <source>“%1” belongs to the router “%2” and cannot be redeemed at “%3”. Nothing was changed; move it to “%3” first.</source>
        <translation>“%1” milik router “%2” dan tidak dapat ditukarkan di “%3”. Tidak ada yang diubah; pindahkan dulu ke “%3”.</translation>
    </message>
    <message>
        <source>The router “%1” of this code is switched off in NettDesk. Nothing was redeemed; switch the router on under Routers first.</source>
        <translation>Router “%1” untuk kode ini nonaktif di NettDesk. Tidak ada yang ditukarkan; aktifkan dulu di bagian Router.</translation>
    </message>
    <message>
        <source>“%1” was made from the package “%2”, which is switched off. Nothing was redeemed; switch the package on under Packages first.</source>
        <translation>“%1” dibuat dari paket “%2”, yang nonaktif. Tidak ada yang ditukarkan; aktifkan dulu paketnya di bagian Paket.</translation>
    </message>
    <message>
        <source>This request was used for another code before. Nothing was redeemed; start again.</source>
        <translation>Permintaan ini sudah dipakai untuk kode lain. Tidak ada yang ditukarkan; mulai lagi.</translation>
    </message>
    <message>
        <source>“%1” may be redeemed from %2 on. Nothing was changed.</source>
        <translation>“%1” baru dapat ditukarkan mulai %2. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>“%1” could be redeemed until %2. Nothing was changed.</source>
        <translation>“%1” hanya dapat ditukarkan sampai %2. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>“%1” is blocked. Nothing was changed; unblock it first.</source>
        <translation>“%1” diblokir. Tidak ada yang diubah; buka dulu blokirnya.</translation>
    </message>
</context>
<context>
    <name>RedemptionService</name>
    <message>
        <source>This request does not say which one it is. Nothing was redeemed.</source>
        <translation>Permintaan ini tidak punya pengenal. Tidak ada yang ditukarkan.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>who redeemed a voucher, and at which counter</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>This voucher is not in the database (any more).</source>
        <translation>Voucher ini tidak ada (lagi) di database.</translation>
    </message>
    <message>
        <source>Paid and recorded, but the account could not be made on “%1”; this needs somebody to decide. %2</source>
        <translation>Dibayar dan dicatat, tetapi akun tidak dapat dibuat di “%1”; ini perlu keputusan seseorang. %2</translation>
    </message>
    <message>
        <source>Paid and recorded. The account will be activated automatically as soon as “%1” takes it. %2</source>
        <translation>Dibayar dan dicatat. Akun akan diaktifkan otomatis begitu “%1” menerimanya. %2</translation>
    </message>
    <message>
        <source>Nothing was redeemed by this request.</source>
        <translation>Tidak ada yang ditukarkan oleh permintaan ini.</translation>
    </message>
    <message>
        <source>This voucher waits for nothing on its router.</source>
        <translation>Voucher ini tidak menunggu apa pun di routernya.</translation>
    </message>
    <message>
        <source>The voucher of this work is not in the database (any more).</source>
        <translation>Voucher untuk pekerjaan ini tidak ada (lagi) di database.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else at this moment. Nothing was moved; try again.</source>
        <translation>“%1” baru saja diubah orang lain. Tidak ada yang dipindahkan; coba lagi.</translation>
    </message>
    <message>
        <source>What is left of it will be activated automatically as soon as “%1” takes it. %2</source>
        <translation>Sisanya akan diaktifkan otomatis begitu “%1” menerimanya. %2</translation>
    </message>
    <message>
        <source>What is left of it moves to “%1” as soon as “%2” has told what was used, so that nothing is used twice. Until then it goes on there. %3</source>
        <translation>Sisanya pindah ke “%1” begitu “%2” memberi tahu berapa yang sudah terpakai, agar tidak ada yang terpakai dua kali. Sampai saat itu kode tetap berlaku di sana. %3</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Add router</source>
        <translation>Tambah router</translation>
    </message>
    <message>
        <source>Replace “%1” by another router</source>
        <translation>Ganti “%1” dengan router lain</translation>
    </message>
    <message>
        <source>Every code that still gives something is made again on the other router with the time and data that are left. What is not ours is touched on neither.</source>
        <translation>Setiap kode yang masih ada isinya dibuat lagi di router lain dengan sisa waktu dan data. Yang bukan milik kami tidak disentuh di kedua router.</translation>
    </message>
    <message>
        <source>The router in its place</source>
        <translation>Router penggantinya</translation>
    </message>
    <message>
        <source>Add it to NettDesk first, with its hotspot set up. Nothing is changed before you have seen what would happen.</source>
        <translation>Tambahkan dulu ke NettDesk, dengan hotspot yang sudah disiapkan. Tidak ada yang diubah sebelum Anda melihat hasilnya.</translation>
    </message>
    <message>
        <source>There is no other router yet</source>
        <translation>Belum ada router lain</translation>
    </message>
    <message>
        <source>Add the new router first, and set up its hotspot; then come back here.</source>
        <translation>Tambahkan dulu router baru, dan siapkan hotspotnya; lalu kembali ke sini.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Menghalangi</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>Dibuat lagi</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Tidak bersisa</translation>
    </message>
    <message>
        <source>What the replacement would do</source>
        <translation>Yang akan dilakukan penggantian</translation>
    </message>
    <message>
        <source>Progress of the replacement</source>
        <translation>Kemajuan penggantian</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Biarkan berjalan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Look what would happen</source>
        <translation>Lihat dulu hasilnya</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are made again on “%1”.</source>
        <translation>
            <numerusform>%n kode dibuat lagi di “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code has an account that would have to be made again.</source>
        <translation>Tidak ada kode yang akunnya harus dibuat lagi.</translation>
    </message>
    <message numerus="yes">
        <source>%n without an account move there in the records only.</source>
        <translation>
            <numerusform>%n kode tanpa akun hanya pindah ke sana dalam catatan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not made again, for nothing is left of them.</source>
        <translation>
            <numerusform>%n tidak dibuat lagi, karena tidak ada sisanya.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” answers: it is read a last time, and our accounts there are closed.</source>
        <translation>“%1” menjawab: router ini dibaca untuk terakhir kali, lalu akun kami di sana ditutup.</translation>
    </message>
    <message>
        <source>“%1” does not answer: what was used is known as of %2, and our accounts there are closed when it ever answers again.</source>
        <translation>“%1” tidak menjawab: pemakaian diketahui per %2, dan akun kami di sana ditutup jika router itu menjawab lagi.</translation>
    </message>
    <message>
        <source>“%1” does not answer: our accounts there are closed when it ever answers again.</source>
        <translation>“%1” tidak menjawab: akun kami di sana ditutup jika router itu menjawab lagi.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are being activated on the old router. Finish or end these first.</source>
        <translation>
            <numerusform>%n kode sedang diaktifkan di router lama. Selesaikan atau akhiri dulu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the new router %n user(s) that are not ours have names of codes. Rename or remove them there first.</source>
        <translation>
            <numerusform>Di router baru, %n pengguna yang bukan milik kami memakai nama kode. Ganti nama atau hapus dulu di sana.</numerusform>
        </translation>
    </message>
    <message>
        <source>No voucher belongs to “%1”. There is nothing to replace.</source>
        <translation>Tidak ada voucher milik “%1”. Tidak ada yang perlu diganti.</translation>
    </message>
    <message>
        <source>Reading what was used, and moving the vouchers…</source>
        <translation>Membaca pemakaian, dan memindahkan voucher…</translation>
    </message>
    <message>
        <source>Replacing “%1” by “%2”</source>
        <translation>Mengganti “%1” dengan “%2”</translation>
    </message>
    <message>
        <source>%1 of %2 accounts are done on “%3”.</source>
        <translation>%1 dari %2 akun selesai di “%3”.</translation>
    </message>
    <message>
        <source>Cards that were printed with the old sign-in page as QR lead to “%1” still. Give the new router&apos;s hotspot the same DNS name, or print them again.</source>
        <translation>Kartu yang dicetak dengan QR halaman masuk lama masih menuju ke “%1”. Beri hotspot router baru nama DNS yang sama, atau cetak lagi kartunya.</translation>
    </message>
    <message>
        <source>Plug the new router in where the old one was. When “%1” is not needed any more, put it aside: it is then not asked again.</source>
        <translation>Pasang router baru di tempat router lama. Jika “%1” tidak diperlukan lagi, nonaktifkan: router itu tidak akan ditanya lagi.</translation>
    </message>
    <message>
        <source>Put “%1” aside</source>
        <translation>Nonaktifkan “%1”</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>“%1” is put aside.</source>
        <translation>“%1” telah dinonaktifkan.</translation>
    </message>
</context>
<context>
    <name>ReplacementModel</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Sisa waktu</translation>
    </message>
    <message>
        <source>Data left</source>
        <translation>Sisa data</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>A user of this name stands on the new router and is not ours. Rename or remove it there.</source>
        <translation>Di router baru ada pengguna dengan nama ini yang bukan milik kami. Ganti nama atau hapus di sana.</translation>
    </message>
    <message>
        <source>It is being activated on the old router. Finish or end it first.</source>
        <translation>Kode ini sedang diaktifkan di router lama. Selesaikan atau akhiri dulu.</translation>
    </message>
    <message>
        <source>Made with what is left</source>
        <translation>Dibuat dengan sisanya</translation>
    </message>
    <message>
        <source>Made as it was sold</source>
        <translation>Dibuat seperti saat dijual</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation>Tidak ada sisa</translation>
    </message>
    <message>
        <source>Being activated</source>
        <translation>Sedang diaktifkan</translation>
    </message>
    <message>
        <source>Name is taken there</source>
        <translation>Nama sudah dipakai di sana</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>Tanpa batas</translation>
    </message>
</context>
<context>
    <name>ReplacementRun</name>
    <message>
        <source>The vouchers of “%1” belong to “%2” now; none had an account.</source>
        <translation>Voucher “%1” sekarang milik “%2”; tidak satu pun punya akun.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are still to be made on “%1”; this goes on by itself.</source>
        <translation>
            <numerusform>%n akun masih harus dibuat di “%1”; ini berlanjut sendiri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) of “%1” stand on “%2” with what was left of them.</source>
        <translation>
            <numerusform>%n kode dari “%1” ada di “%2” dengan sisanya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need somebody to decide.</source>
        <translation>
            <numerusform>%n di antaranya perlu keputusan seseorang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On “%1” %n account(s) are closed as soon as it answers again.</source>
        <translation>
            <numerusform>Di “%1”, %n akun ditutup begitu router itu menjawab lagi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouterActions</name>
    <message>
        <source>Add router</source>
        <translation>Tambah router</translation>
    </message>
    <message>
        <source>Try with a simulated router</source>
        <translation>Coba dengan router simulasi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Compare the certificate…</source>
        <translation>Bandingkan sertifikat…</translation>
    </message>
    <message>
        <source>Import users…</source>
        <translation>Impor pengguna…</translation>
    </message>
    <message>
        <source>User with just the needed rights…</source>
        <translation>Pengguna dengan hak secukupnya…</translation>
    </message>
    <message>
        <source>Clock and time servers…</source>
        <translation>Jam dan server waktu…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Periksa semua</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Periksa sekarang</translation>
    </message>
    <message numerus="yes">
        <source>Check %n</source>
        <translation>
            <numerusform>Periksa %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n routers…</source>
        <translation>
            <numerusform>Mulai ulang %n router…</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Mulai ulang…</translation>
    </message>
    <message numerus="yes">
        <source>Work with %n again</source>
        <translation>
            <numerusform>Aktifkan lagi %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Work with it again</source>
        <translation>Aktifkan lagi</translation>
    </message>
    <message numerus="yes">
        <source>Put %n aside</source>
        <translation>
            <numerusform>Nonaktifkan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Nonaktifkan</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation>“%1” telah ditambahkan</translation>
    </message>
    <message>
        <source>Asking all routers how they are</source>
        <translation>Menanyakan keadaan semua router</translation>
    </message>
    <message numerus="yes">
        <source>Asking %n routers how they are</source>
        <translation>
            <numerusform>Menanyakan keadaan %n router</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n routers answered</source>
        <translation>
            <numerusform>%1 dari %n router menjawab</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” answers.</source>
        <translation>“%1” menjawab.</translation>
    </message>
    <message>
        <source>“%1” answers after %2: RouterOS %3.</source>
        <translation>“%1” menjawab setelah %2: RouterOS %3.</translation>
    </message>
    <message>
        <source>Remove router</source>
        <translation>Hapus router</translation>
    </message>
    <message>
        <source>Remove “%1” from NettDesk?</source>
        <translation>Hapus “%1” dari NettDesk?</translation>
    </message>
    <message>
        <source>Nothing is changed on the router itself. A router that vouchers belong to cannot be removed; put it aside instead.</source>
        <translation>Tidak ada yang diubah di router itu sendiri. Router yang punya voucher tidak dapat dihapus; nonaktifkan saja.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Pertahankan</translation>
    </message>
    <message>
        <source>Replace by another router…</source>
        <translation>Ganti dengan router lain…</translation>
    </message>
    <message>
        <source>Groups of routers…</source>
        <translation>Grup router…</translation>
    </message>
    <message numerus="yes">
        <source>Make a group of these %n…</source>
        <translation>
            <numerusform>Buat grup dari %n ini…</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a group…</source>
        <translation>Buat grup…</translation>
    </message>
</context>
<context>
    <name>RouterArrangement</name>
    <message>
        <source>Version not known yet</source>
        <translation>Versi belum diketahui</translation>
    </message>
    <message>
        <source>RouterOS %1</source>
        <translation>RouterOS %1</translation>
    </message>
</context>
<context>
    <name>RouterCardDelegate</name>
    <message>
        <source>RouterOS %1</source>
        <translation>RouterOS %1</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Tamu</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memori</translation>
    </message>
    <message>
        <source>Put aside: NettDesk does not contact it.</source>
        <translation>Dinonaktifkan: NettDesk tidak menghubunginya.</translation>
    </message>
    <message>
        <source>It was told to restart. NettDesk looks for it every few seconds.</source>
        <translation>Router diperintahkan mulai ulang. NettDesk memeriksanya setiap beberapa detik.</translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>Router belum ditanya.</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Terlihat: %1</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Belum pernah terlihat</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>Terakhir terlihat: %1</translation>
    </message>
</context>
<context>
    <name>RouterConnection</name>
    <message>
        <source>The router does not answer any more. What was being done may have been carried out: look before you try again.</source>
        <translation>Router tidak menjawab lagi. Yang sedang dikerjakan mungkin sudah dijalankan: periksa dulu sebelum mencoba lagi.</translation>
    </message>
    <message>
        <source>The connection to the router was lost. What was being done may have been carried out: look before you try again.</source>
        <translation>Koneksi ke router terputus. Yang sedang dikerjakan mungkin sudah dijalankan: periksa dulu sebelum mencoba lagi.</translation>
    </message>
    <message>
        <source>The router ended the session during sign-in.</source>
        <translation>Router mengakhiri sesi saat proses masuk.</translation>
    </message>
    <message>
        <source>Port %1 of the router expects an encrypted line. Choose a TLS mode, or the port of the plain API (usually 8728).</source>
        <translation>Port %1 router mengharapkan jalur terenkripsi. Pilih mode TLS, atau port API biasa (umumnya 8728).</translation>
    </message>
    <message>
        <source>What answers at port %1 of “%2” does not speak the RouterOS API. Check the host and the port.</source>
        <translation>Yang menjawab di port %1 pada “%2” tidak memakai API RouterOS. Periksa host dan portnya.</translation>
    </message>
    <message>
        <source>“%1” accepted the connection but does not answer the sign-in. Port %2 may expect an encrypted line (API-SSL), the API service may not admit this computer&apos;s address, or the router is overloaded.</source>
        <translation>“%1” menerima koneksi tetapi tidak menjawab proses masuk. Port %2 mungkin mengharapkan jalur terenkripsi (API-SSL), layanan API mungkin tidak mengizinkan alamat komputer ini, atau router kelebihan beban.</translation>
    </message>
    <message>
        <source>The router closed the connection at once. Its API service may not admit this computer&apos;s address (IP, Services, “Available From”), all its sessions may be taken, or port %1 expects an encrypted line.</source>
        <translation>Router langsung menutup koneksi. Layanan API-nya mungkin tidak mengizinkan alamat komputer ini (IP, Services, “Available From”), semua sesinya mungkin terpakai, atau port %1 mengharapkan jalur terenkripsi.</translation>
    </message>
    <message>
        <source>The command was cancelled. The router may have carried it out already.</source>
        <translation>Perintah dibatalkan. Router mungkin sudah menjalankannya.</translation>
    </message>
    <message>
        <source>The connection to the router was closed.</source>
        <translation>Koneksi ke router ditutup.</translation>
    </message>
</context>
<context>
    <name>RouterDialog</name>
    <message>
        <source>Work with this router</source>
        <translation>Gunakan router ini</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protection of the line</source>
        <translation>Perlindungan jalur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Uji koneksi</translation>
    </message>
    <message>
        <source>Save without test</source>
        <translation>Simpan tanpa uji</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Add router</source>
        <translation>Tambah router</translation>
    </message>
    <message>
        <source>Edit router</source>
        <translation>Ubah router</translation>
    </message>
    <message>
        <source>None (API, port 8728)</source>
        <translation>Tidak ada (API, port 8728)</translation>
    </message>
    <message>
        <source>TLS, certificate remembered (API-SSL, port 8729)</source>
        <translation>TLS, sertifikat diingat (API-SSL, port 8729)</translation>
    </message>
    <message>
        <source>TLS, certificate verified (API-SSL, port 8729)</source>
        <translation>TLS, sertifikat diverifikasi (API-SSL, port 8729)</translation>
    </message>
    <message>
        <source>TLS without a certificate (API-SSL, port 8729)</source>
        <translation>TLS tanpa sertifikat (API-SSL, port 8729)</translation>
    </message>
    <message>
        <source>Taken from the router if left empty</source>
        <translation>Diambil dari router jika kosong</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Tidak diubah</translation>
    </message>
    <message>
        <source>The router&apos;s address or name is needed.</source>
        <translation>Alamat atau nama router harus diisi.</translation>
    </message>
    <message>
        <source>The RouterOS user is needed.</source>
        <translation>Pengguna RouterOS harus diisi.</translation>
    </message>
</context>
<context>
    <name>RouterDraft</name>
    <message>
        <source>Say where the router is: its address, for example 192.168.88.1, or its name.</source>
        <translation>Sebutkan di mana routernya: alamatnya, misalnya 192.168.88.1, atau namanya.</translation>
    </message>
    <message>
        <source>“%1” is not the address or the name of a router. Write it without http:// and without a port, at most %2 characters.</source>
        <translation>“%1” bukan alamat atau nama router. Tulis tanpa http:// dan tanpa port, paling banyak %2 karakter.</translation>
    </message>
    <message>
        <source>Say which user of the router NettDesk signs in as, for example admin.</source>
        <translation>Sebutkan pengguna router yang dipakai NettDesk untuk masuk, misalnya admin.</translation>
    </message>
    <message>
        <source>The router&apos;s user name is too long: at most %1 characters.</source>
        <translation>Nama pengguna router terlalu panjang: paling banyak %1 karakter.</translation>
    </message>
    <message>
        <source>“%1” is not the fingerprint of a certificate: that has 64 digits of 0–9 and a–f.</source>
        <translation>“%1” bukan sidik jari sertifikat: sidik jari punya 64 digit 0–9 dan a–f.</translation>
    </message>
    <message>
        <source>There is a router “%1” already. Nothing was saved; give this one another name.</source>
        <translation>Router “%1” sudah ada. Tidak ada yang disimpan; beri nama lain untuk yang ini.</translation>
    </message>
</context>
<context>
    <name>RouterDuty</name>
    <message>
        <source>Sell and redeem vouchers</source>
        <translation>Jual dan tukarkan voucher</translation>
    </message>
    <message>
        <source>Disconnect guests</source>
        <translation>Putuskan tamu</translation>
    </message>
    <message>
        <source>Change profiles</source>
        <translation>Ubah profil</translation>
    </message>
    <message>
        <source>Reboot the router</source>
        <translation>Mulai ulang router</translation>
    </message>
</context>
<context>
    <name>RouterFacts</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Guests online</source>
        <translation>Tamu online</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Berjalan selama</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memori</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 dari %2 terpakai</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Waktu bolak-balik</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Terakhir terlihat</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Belum pernah</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitas</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>RouterOS</source>
        <translation>RouterOS</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Jalur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Halaman masuk</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Sertifikat (SHA-256)</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ditambahkan</translation>
    </message>
</context>
<context>
    <name>RouterGroups</name>
    <message>
        <source>Choose at least one router for the group “%1”. Nothing was saved.</source>
        <translation>Pilih setidaknya satu router untuk grup “%1”. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>This group of routers is not there any more.</source>
        <translation>Grup router ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>There is a group named “%1” already. Nothing was saved; choose another name.</source>
        <translation>Grup bernama “%1” sudah ada. Tidak ada yang disimpan; pilih nama lain.</translation>
    </message>
    <message>
        <source>Vouchers were made for the group “%1”: it is kept, so that they go on working. You can rename it or change its routers.</source>
        <translation>Voucher sudah dibuat untuk grup “%1”: grup ini dipertahankan agar voucher itu tetap berfungsi. Anda dapat mengganti namanya atau mengubah routernya.</translation>
    </message>
</context>
<context>
    <name>RouterGroupsDialog</name>
    <message>
        <source>New group</source>
        <translation>Grup baru</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Groups of routers</source>
        <translation>Grup router</translation>
    </message>
    <message>
        <source>A voucher that is made for a group is redeemed at whichever of its routers the guest comes to first.</source>
        <translation>Voucher yang dibuat untuk sebuah grup ditukarkan di router mana pun dalam grup itu yang pertama didatangi tamu.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>No group yet</source>
        <translation>Belum ada grup</translation>
    </message>
    <message>
        <source>Put the routers of one town or one street into a group, and make vouchers that work at any of them.</source>
        <translation>Masukkan router satu kota atau satu jalan ke dalam satu grup, dan buat voucher yang berfungsi di router mana pun di antaranya.</translation>
    </message>
    <message>
        <source>Search routers</source>
        <translation>Cari router</translation>
    </message>
    <message>
        <source>Routers of the group</source>
        <translation>Router dalam grup</translation>
    </message>
    <message numerus="yes">
        <source>%n router(s)</source>
        <translation>
            <numerusform>%n router</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message numerus="yes">
        <source>%n router(s) chosen</source>
        <translation>
            <numerusform>%n router dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Hapus grup</translation>
    </message>
    <message>
        <source>Delete the group “%1”?</source>
        <translation>Hapus grup “%1”?</translation>
    </message>
    <message>
        <source>Its routers stay as they are. A group that vouchers were made for cannot be deleted.</source>
        <translation>Routernya tetap seperti semula. Grup yang sudah punya voucher tidak dapat dihapus.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Pertahankan</translation>
    </message>
</context>
<context>
    <name>RouterHealth</name>
    <message>
        <source>The router let its user in, but does not let it read. Give its group the policies api, read, write, test and sensitive on the router (System &gt; Users &gt; Groups).</source>
        <translation>Router menerima penggunanya, tetapi tidak mengizinkannya membaca. Beri grupnya policy api, read, write, test, dan sensitive di router (System &gt; Users &gt; Groups).</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Belum ditanya</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Tidak terjangkau</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Kata sandi salah</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Tidak diizinkan</translation>
    </message>
    <message>
        <source>Certificate changed</source>
        <translation>Sertifikat berubah</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>Sedang dimulai ulang</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Nonaktif</translation>
    </message>
    <message>
        <source>Load and memory</source>
        <translation>Beban dan memori</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>Jam router</translation>
    </message>
    <message>
        <source>Hotspot guests</source>
        <translation>Tamu hotspot</translation>
    </message>
    <message>
        <source>PPP sessions</source>
        <translation>Sesi PPP</translation>
    </message>
    <message>
        <source>The guests&apos; traffic</source>
        <translation>Lalu lintas tamu</translation>
    </message>
    <message>
        <source>%1 cannot be shown: this router&apos;s version, or its packages, do not have that menu.</source>
        <translation>%1 tidak dapat ditampilkan: versi router ini, atau paketnya, tidak punya menu itu.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: the router&apos;s user may not read that menu. Give its group the policy “read” (System &gt; Users &gt; Groups).</source>
        <translation>%1 tidak dapat ditampilkan: pengguna router tidak boleh membaca menu itu. Beri grupnya policy “read” (System &gt; Users &gt; Groups).</translation>
    </message>
    <message>
        <source>%1 cannot be shown: the router&apos;s device mode forbids that menu.</source>
        <translation>%1 tidak dapat ditampilkan: device mode router melarang menu itu.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: the router answered something that no RouterOS we know answers.</source>
        <translation>%1 tidak dapat ditampilkan: jawaban router tidak sesuai dengan RouterOS mana pun yang kami kenal.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: no hotspot and no PPPoE server is set up on this router.</source>
        <translation>%1 tidak dapat ditampilkan: hotspot dan server PPPoE belum disiapkan di router ini.</translation>
    </message>
    <message>
        <source>Not encrypted: whoever can listen on the way reads the router&apos;s password and the vouchers.</source>
        <translation>Tidak dienkripsi: siapa pun yang dapat menyadap di tengah jalan membaca kata sandi router dan vouchernya.</translation>
    </message>
    <message>
        <source>Encrypted, but the router does not prove who it is: safe from listeners, not from an impostor.</source>
        <translation>Dienkripsi, tetapi router tidak membuktikan identitasnya: aman dari penyadap, tidak aman dari penyamar.</translation>
    </message>
</context>
<context>
    <name>RouterList</name>
    <message>
        <source>Routers</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>No router yet</source>
        <translation>Belum ada router</translation>
    </message>
    <message>
        <source>Add the MikroTik router that serves your guests: its address, and a user that may use the API. Or try everything with the simulated router that is inside NettDesk.</source>
        <translation>Tambahkan router MikroTik yang melayani tamu Anda: alamatnya, dan pengguna yang boleh memakai API. Atau coba semuanya dengan router simulasi di dalam NettDesk.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Hapus pencarian dan filter</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n online</source>
        <translation>
            <numerusform>%1 dari %n online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n tamu</numerusform>
        </translation>
    </message>
    <message>
        <source>No router matches</source>
        <translation>Tidak ada router yang cocok</translation>
    </message>
    <message>
        <source>Search looks at name, identity, address, board and version, within the filter.</source>
        <translation>Pencarian mencari di nama, identitas, alamat, board, dan versi, dalam filter yang dipilih.</translation>
    </message>
    <message numerus="yes">
        <source>%n router(s) selected</source>
        <translation>
            <numerusform>%n router dipilih</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouterListTools</name>
    <message>
        <source>All routers</source>
        <translation>Semua router</translation>
    </message>
    <message>
        <source>Name, address, board, version</source>
        <translation>Nama, alamat, board, versi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Perlu perhatian</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>Dengan peringatan</translation>
    </message>
    <message>
        <source>Group of routers</source>
        <translation>Grup router</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Sebagai daftar</translation>
    </message>
    <message>
        <source>As cards</source>
        <translation>Sebagai kartu</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Kelompokkan menurut</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Tidak dikelompokkan</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Menurut status</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Menurut tempat</translation>
    </message>
    <message>
        <source>By RouterOS</source>
        <translation>Menurut RouterOS</translation>
    </message>
    <message>
        <source>The first part of the name: “Hall” of “Hall – bar”</source>
        <translation>Bagian pertama nama: “Aula” dari “Aula – bar”</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Urutkan menurut</translation>
    </message>
</context>
<context>
    <name>RouterPool</name>
    <message>
        <source>The program is closing; the router was not asked.</source>
        <translation>Program sedang ditutup; router tidak ditanya.</translation>
    </message>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>Router ini tidak ada (lagi) di daftar router.</translation>
    </message>
    <message>
        <source>The router “%1” is switched off in NettDesk, so nothing was sent to it. Switch it on under Routers first.</source>
        <translation>Router “%1” nonaktif di NettDesk, jadi tidak ada yang dikirim. Aktifkan dulu di bagian Router.</translation>
    </message>
    <message>
        <source>The record of the router “%1” changed while it was being called. Try again.</source>
        <translation>Data router “%1” berubah saat router dihubungi. Coba lagi.</translation>
    </message>
    <message>
        <source>The router “%1” hung up.</source>
        <translation>Router “%1” memutus koneksi.</translation>
    </message>
</context>
<context>
    <name>RouterProbe</name>
    <message>
        <source>The router let “%1” in, but does not let it read. Give its group the policies api, read, write, test and sensitive on the router (System &gt; Users &gt; Groups), then test again.</source>
        <translation>Router menerima “%1”, tetapi tidak mengizinkannya membaca. Beri grupnya policy api, read, write, test, dan sensitive di router (System &gt; Users &gt; Groups), lalu uji lagi.</translation>
    </message>
    <message>
        <source>This router has no hotspot: its package is missing or switched off. Vouchers need one.</source>
        <translation>Router ini tidak punya hotspot: paketnya tidak ada atau nonaktif. Voucher memerlukannya.</translation>
    </message>
    <message>
        <source>No hotspot is set up on this router yet. Vouchers can be made, but guests cannot sign in before there is one (IP &gt; Hotspot &gt; Hotspot Setup).</source>
        <translation>Hotspot belum disiapkan di router ini. Voucher dapat dibuat, tetapi tamu tidak dapat masuk sebelum ada hotspot (IP &gt; Hotspot &gt; Hotspot Setup).</translation>
    </message>
    <message>
        <source>“%1” may read on this router but not write: vouchers cannot be activated. Give its group the policy write (System &gt; Users &gt; Groups).</source>
        <translation>“%1” boleh membaca di router ini tetapi tidak boleh menulis: voucher tidak dapat diaktifkan. Beri grupnya policy write (System &gt; Users &gt; Groups).</translation>
    </message>
    <message>
        <source>This line is not encrypted: whoever can listen on the way reads the router&apos;s password. Use TLS where the router has a certificate for api-ssl.</source>
        <translation>Jalur ini tidak dienkripsi: siapa pun yang dapat menyadap di tengah jalan membaca kata sandi router. Pakai TLS jika router punya sertifikat untuk api-ssl.</translation>
    </message>
    <message>
        <source>This line is encrypted, but the router does not prove who it is: it is safe from listeners, not from an impostor. Give api-ssl a certificate on the router and choose “pinned”.</source>
        <translation>Jalur ini dienkripsi, tetapi router tidak membuktikan identitasnya: aman dari penyadap, tidak aman dari penyamar. Beri api-ssl sertifikat di router lalu pilih “sertifikat diingat”.</translation>
    </message>
</context>
<context>
    <name>RouterProtocol</name>
    <message>
        <source>The router refused this user name and password. Check both; it says the same when the user may not use the API (policy “api”) or not from this computer&apos;s address.</source>
        <translation>Router menolak nama pengguna dan kata sandi ini. Periksa keduanya; jawabannya sama jika pengguna tidak boleh memakai API (policy “api”) atau tidak boleh dari alamat komputer ini.</translation>
    </message>
    <message>
        <source>The router&apos;s user may not do this. Give its group the missing right on the router (System, Users, Groups) and try again; nothing was changed.</source>
        <translation>Pengguna router tidak boleh melakukan ini. Beri grupnya hak yang kurang di router (System, Users, Groups) lalu coba lagi; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This router does not have that function: its RouterOS version or installed packages lack it.</source>
        <translation>Router ini tidak punya fungsi itu: tidak ada di versi RouterOS atau paket yang terpasang.</translation>
    </message>
    <message>
        <source>This router&apos;s version does not know one of the settings that were sent.</source>
        <translation>Versi router ini tidak mengenal salah satu pengaturan yang dikirim.</translation>
    </message>
    <message>
        <source>This router&apos;s version does not know the setting “%1”.</source>
        <translation>Versi router ini tidak mengenal pengaturan “%1”.</translation>
    </message>
    <message>
        <source>It is no longer on the router. Refresh the list.</source>
        <translation>Sudah tidak ada di router. Segarkan daftar.</translation>
    </message>
    <message>
        <source>The router already has one of this name. Choose another name.</source>
        <translation>Router sudah punya yang bernama sama. Pilih nama lain.</translation>
    </message>
    <message>
        <source>Something that was named does not exist on the router.</source>
        <translation>Sesuatu yang disebut tidak ada di router.</translation>
    </message>
    <message>
        <source>What was given for “%1” does not exist on the router. Refresh, and choose one that is there.</source>
        <translation>Yang diberikan untuk “%1” tidak ada di router. Segarkan, lalu pilih yang ada.</translation>
    </message>
    <message>
        <source>The router does not accept one of the values. Nothing was changed.</source>
        <translation>Router tidak menerima salah satu nilai. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The router does not accept this value for “%1”. Nothing was changed.</source>
        <translation>Router tidak menerima nilai ini untuk “%1”. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The router made this entry by itself and does not let anybody change or remove it.</source>
        <translation>Entri ini dibuat router sendiri dan tidak dapat diubah atau dihapus siapa pun.</translation>
    </message>
    <message>
        <source>The router&apos;s device mode forbids this. Change it on the router with /system/device-mode; the router asks to press its button or to switch it off and on.</source>
        <translation>Device mode router melarang ini. Ubah di router dengan /system/device-mode; router meminta tombolnya ditekan atau dimatikan lalu dinyalakan lagi.</translation>
    </message>
    <message>
        <source>The command was cancelled. The router may have done part of it already.</source>
        <translation>Perintah dibatalkan. Router mungkin sudah menjalankan sebagian.</translation>
    </message>
    <message>
        <source>The router is overloaded and did not finish in time. It may have done it all the same: look before you try again.</source>
        <translation>Router kelebihan beban dan tidak selesai tepat waktu. Mungkin tetap dijalankan: periksa dulu sebelum mencoba lagi.</translation>
    </message>
    <message>
        <source>The router refused the command. It said: %1</source>
        <translation>Router menolak perintah. Jawabannya: %1</translation>
    </message>
</context>
<context>
    <name>RouterReboot</name>
    <message>
        <source>Scheduled</source>
        <translation>Dijadwalkan</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>Sedang dimulai ulang</translation>
    </message>
    <message>
        <source>Back online</source>
        <translation>Online kembali</translation>
    </message>
    <message>
        <source>Did not come back</source>
        <translation>Tidak kembali</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Terlewat</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
</context>
<context>
    <name>RouterReplacement</name>
    <message>
        <source>A router cannot be put in its own place.</source>
        <translation>Router tidak dapat menggantikan dirinya sendiri.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes are being activated on the old router. Finish or end these first. Nothing was changed.</source>
        <translation>
            <numerusform>%n kode sedang diaktifkan di router lama. Selesaikan atau akhiri dulu. Tidak ada yang diubah.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new router already has users that are not ours under names of codes, %1 for one. Rename or remove them there. Nothing was changed.</source>
        <translation>Router baru sudah punya pengguna yang bukan milik toko dengan nama kode, misalnya %1. Ganti nama atau hapus di sana. Tidak ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>RouterService</name>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>Router ini tidak ada (lagi) di daftar router.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was not removed: %n voucher(s) that can still be used belong to it. Switch the router off instead; it then stays in the list and is not contacted.</source>
        <translation>
            <numerusform>“%1” tidak dihapus: %n voucher miliknya masih dapat dipakai. Nonaktifkan saja router ini; router tetap ada di daftar dan tidak dihubungi.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no router “%1”. Say its id (RTR_…) or its name as the list of routers shows it.</source>
        <translation>Tidak ada router “%1”. Sebutkan id-nya (RTR_…) atau namanya seperti di daftar router.</translation>
    </message>
</context>
<context>
    <name>RouterStep</name>
    <message>
        <source>Add my router now</source>
        <translation>Tambahkan router saya sekarang</translation>
    </message>
    <message>
        <source>You need its address and a user name and password for it.</source>
        <translation>Anda perlu alamatnya, serta nama pengguna dan kata sandi untuknya.</translation>
    </message>
    <message>
        <source>Try with a simulated router</source>
        <translation>Coba dengan router simulasi</translation>
    </message>
    <message>
        <source>A router inside the program, for learning and testing. Remove it whenever you like.</source>
        <translation>Router di dalam program, untuk belajar dan mencoba. Hapus kapan saja Anda mau.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>Look around first.</source>
        <translation>Lihat-lihat dulu.</translation>
    </message>
</context>
<context>
    <name>RouterTableModel</name>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Jalur</translation>
    </message>
    <message>
        <source>RouterOS</source>
        <translation>RouterOS</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Waktu bolak-balik</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Terakhir terlihat</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Tamu</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memori</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Berjalan selama</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a heading in the list of routers: %1 &quot;Offline&quot;, &quot;RouterOS 7.18&quot;, %2 how many</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Belum pernah</translation>
    </message>
    <message>
        <source>%1 of %2 are free</source>
        <translation>%1 dari %2 kosong</translation>
    </message>
</context>
<context>
    <name>RouterValues</name>
    <message>
        <source>“%1” is not a date as RouterOS writes it.</source>
        <translation>“%1” bukan tanggal seperti yang ditulis RouterOS.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day as RouterOS writes it.</source>
        <translation>“%1” bukan jam seperti yang ditulis RouterOS.</translation>
    </message>
    <message>
        <source>“%1” is not a date and time as RouterOS writes them.</source>
        <translation>“%1” bukan tanggal dan jam seperti yang ditulis RouterOS.</translation>
    </message>
    <message>
        <source>“%1” is not an offset from UTC.</source>
        <translation>“%1” bukan selisih dari UTC.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write for example 1d12h, 30m or 01:30:00.</source>
        <translation>“%1” bukan lama waktu. Tulis misalnya 1d12h, 30m, atau 01:30:00.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” bukan yes atau no.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of data.</source>
        <translation>“%1” bukan jumlah data.</translation>
    </message>
</context>
<context>
    <name>RouterView</name>
    <message>
        <source>Back to all routers</source>
        <translation>Kembali ke semua router</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Pengguna aktif</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Parts of the router</source>
        <translation>Bagian router</translation>
    </message>
    <message>
        <source>RouterOS %1</source>
        <translation>RouterOS %1</translation>
    </message>
</context>
<context>
    <name>RouterWarnings</name>
    <message>
        <source>The clock is %1 fast</source>
        <translation>Jam lebih cepat %1</translation>
    </message>
    <message>
        <source>The clock is %1 slow</source>
        <translation>Jam lebih lambat %1</translation>
    </message>
    <message>
        <source>What the router ends by itself would end at the wrong time, and its log tells wrong hours. Let it take its time from time servers.</source>
        <translation>Yang diakhiri router sendiri akan berakhir pada waktu yang salah, dan log-nya menunjukkan jam yang salah. Biarkan router mengambil waktu dari server waktu.</translation>
    </message>
    <message>
        <source>It shows another certificate</source>
        <translation>Router menunjukkan sertifikat lain</translation>
    </message>
    <message>
        <source>Nothing is sent to it until somebody has compared both fingerprints.</source>
        <translation>Tidak ada yang dikirim ke sana sampai seseorang membandingkan kedua sidik jari.</translation>
    </message>
    <message>
        <source>It refuses our user or password</source>
        <translation>Router menolak pengguna atau kata sandi kami</translation>
    </message>
    <message>
        <source>It is not tried again until they are changed here: routers log every try.</source>
        <translation>Tidak dicoba lagi sampai keduanya diubah di sini: router mencatat setiap percobaan.</translation>
    </message>
    <message>
        <source>Our user may not read there</source>
        <translation>Pengguna kami tidak boleh membaca di sana</translation>
    </message>
    <message>
        <source>Give the router&apos;s user the policies “api” and “read”, or have a user with just the needed rights made.</source>
        <translation>Beri pengguna router policy “api” dan “read”, atau buat pengguna dengan hak secukupnya.</translation>
    </message>
    <message>
        <source>A part of it cannot be read</source>
        <translation>Sebagian darinya tidak dapat dibaca</translation>
    </message>
    <message>
        <source>The line is not encrypted</source>
        <translation>Jalur tidak dienkripsi</translation>
    </message>
    <message>
        <source>The router does not prove who it is</source>
        <translation>Router tidak membuktikan identitasnya</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Bandingkan…</translation>
    </message>
    <message>
        <source>Edit router…</source>
        <translation>Ubah router…</translation>
    </message>
    <message>
        <source>Make a user…</source>
        <translation>Buat pengguna…</translation>
    </message>
    <message>
        <source>Set time servers…</source>
        <translation>Atur server waktu…</translation>
    </message>
</context>
<context>
    <name>Routers</name>
    <message>
        <source>Not encrypted</source>
        <translation>Tidak dienkripsi</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Dienkripsi</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonim</translation>
    </message>
    <message>
        <source>Anyone on the way can read what is sent, the password too. Fine on a cable of your own; over Wi-Fi or the internet choose a TLS mode.</source>
        <translation>Siapa pun di tengah jalan dapat membaca yang dikirim, termasuk kata sandi. Cukup untuk kabel Anda sendiri; lewat Wi-Fi atau internet pilih mode TLS.</translation>
    </message>
    <message>
        <source>Encrypted. The certificate that the router shows now is remembered; another one blocks the line until a person accepts it. The right choice for a router with a certificate of its own.</source>
        <translation>Dienkripsi. Sertifikat yang ditunjukkan router sekarang diingat; sertifikat lain memblokir jalur sampai seseorang menerimanya. Pilihan tepat untuk router dengan sertifikat sendiri.</translation>
    </message>
    <message>
        <source>Encrypted. The certificate must be valid for this host and signed by an authority that this computer trusts.</source>
        <translation>Dienkripsi. Sertifikat harus berlaku untuk host ini dan ditandatangani otoritas yang dipercaya komputer ini.</translation>
    </message>
    <message>
        <source>For a router without a certificate: listeners learn nothing, but somebody in between could pose as the router. Create a certificate on the router and choose the pinned mode when you can.</source>
        <translation>Untuk router tanpa sertifikat: penyadap tidak mendapat apa-apa, tetapi orang di tengah dapat menyamar sebagai router. Buat sertifikat di router dan pilih mode sertifikat diingat jika bisa.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds</extracomment>
        <translation>%1 dtk</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Per cent, with a thin blank</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>RoutersPage</name>
    <message>
        <source>Routers</source>
        <translation>Router</translation>
    </message>
</context>
<context>
    <name>SaleService</name>
    <message>
        <source>Nothing stands paid for “%1”, so there is nothing to give back.</source>
        <translation>Tidak ada pembayaran untuk “%1”, jadi tidak ada yang perlu dikembalikan.</translation>
    </message>
    <message>
        <source>This request was used for something else before. Nothing was changed; start again.</source>
        <translation>Permintaan ini sudah dipakai untuk hal lain. Tidak ada yang diubah; mulai lagi.</translation>
    </message>
    <message>
        <source>This sale was taken back before, or never made.</source>
        <translation>Penjualan ini sudah ditarik kembali, atau tidak pernah dilakukan.</translation>
    </message>
    <message>
        <source>“%1” was sold more than %2 seconds ago. Somebody who may delete vouchers can still give the money back.</source>
        <translation>“%1” dijual lebih dari %2 detik yang lalu. Orang yang boleh menghapus voucher masih dapat mengembalikan uangnya.</translation>
    </message>
    <message>
        <source>“%1” was redeemed or used meanwhile, so the sale stands.</source>
        <translation>“%1” sementara itu sudah ditukarkan atau dipakai, jadi penjualannya tetap.</translation>
    </message>
    <message>
        <source>This voucher is not in the database (any more).</source>
        <translation>Voucher ini tidak ada (lagi) di database.</translation>
    </message>
    <message>
        <source>There is no shop in this database yet. Finish the first run.</source>
        <translation>Belum ada toko di database ini. Selesaikan penyiapan awal.</translation>
    </message>
    <message>
        <source>There is no such package.</source>
        <translation>Paket itu tidak ada.</translation>
    </message>
    <message>
        <source>The package “%1” is switched off. Nothing was sold.</source>
        <translation>Paket “%1” nonaktif. Tidak ada yang dijual.</translation>
    </message>
    <message>
        <source>The package “%1” is for any router. Say which one this guest uses; nothing was sold.</source>
        <translation>Paket “%1” untuk router mana saja. Sebutkan router yang dipakai tamu ini; tidak ada yang dijual.</translation>
    </message>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>Router ini tidak ada (lagi) di daftar router.</translation>
    </message>
    <message>
        <source>The router “%1” is switched off in NettDesk. Nothing was sold; switch it on, or choose another one.</source>
        <translation>Router “%1” nonaktif di NettDesk. Tidak ada yang dijual; aktifkan, atau pilih yang lain.</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”. Nothing was sold.</source>
        <translation>Tidak ada voucher dengan kode “%1”. Tidak ada yang dijual.</translation>
    </message>
    <message>
        <source>“%1” was sold already: %2, by %3. Nothing was charged.</source>
        <translation>“%1” sudah dijual: %2, oleh %3. Tidak ada yang ditagih.</translation>
    </message>
    <message>
        <source>“%1” was redeemed already: %2, by %3. Nothing was charged.</source>
        <translation>“%1” sudah ditukarkan: %2, oleh %3. Tidak ada yang ditagih.</translation>
    </message>
    <message>
        <source>“%1” is blocked. Nothing was sold.</source>
        <translation>“%1” diblokir. Tidak ada yang dijual.</translation>
    </message>
    <message>
        <source>“%1” can no longer be redeemed, so it was not sold. Take another one.</source>
        <translation>“%1” tidak dapat ditukarkan lagi, jadi tidak dijual. Ambil yang lain.</translation>
    </message>
    <message>
        <source>This request was used for something else before. Nothing was sold; start again.</source>
        <translation>Permintaan ini sudah dipakai untuk hal lain. Tidak ada yang dijual; mulai lagi.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>who sold a voucher, and at which counter</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>“%1” was paid for before. Nothing was charged again.</source>
        <translation>“%1” sudah dibayar. Tidak ada yang ditagih lagi.</translation>
    </message>
    <message>
        <source>Name a package or a code. Nothing was sold.</source>
        <translation>Sebutkan paket atau kode. Tidak ada yang dijual.</translation>
    </message>
    <message>
        <source>Sold and recorded, but the account could not be made on “%1”; this needs somebody to decide. %2</source>
        <translation>Dijual dan dicatat, tetapi akun tidak dapat dibuat di “%1”; ini perlu keputusan seseorang. %2</translation>
    </message>
    <message>
        <source>Sold and recorded. The code works as soon as “%1” takes the account; that goes on by itself. %2</source>
        <translation>Dijual dan dicatat. Kode berfungsi begitu “%1” menerima akunnya; ini berlanjut sendiri. %2</translation>
    </message>
    <message>
        <source>Nothing was sold by this request.</source>
        <translation>Tidak ada yang dijual oleh permintaan ini.</translation>
    </message>
    <message>
        <source>Say why the money is given back. Nothing was changed.</source>
        <translation>Sebutkan mengapa uangnya dikembalikan. Tidak ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>Sample card</source>
        <translation>Contoh kartu</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Kode %1</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select all that match</source>
        <translation>Pilih semua yang cocok</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Hapus pilihan</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>This database holds the shop “%1” already. Nothing was changed. Sign in to it, or choose another database.</source>
        <translation>Database ini sudah berisi toko “%1”. Tidak ada yang diubah. Masuk ke sana, atau pilih database lain.</translation>
    </message>
</context>
<context>
    <name>ShapePanel</name>
    <message>
        <source>Line width</source>
        <translation>Tebal garis</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>Sudut membulat</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Dashes</source>
        <translation>Garis putus-putus</translation>
    </message>
    <message>
        <source>Filling</source>
        <translation>Isian warna</translation>
    </message>
    <message>
        <source>Line colour</source>
        <translation>Warna garis</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>Putus-putus</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Diisi warna</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Lembar %1 dari %2</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Lembar</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Lembar %1 dari %2</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Terpakai</translation>
    </message>
    <message>
        <source>Start printing at place %1 of the first sheet</source>
        <translation>Mulai cetak dari tempat %1 di lembar pertama</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan keyboard</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n detik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>There were wrong passwords for this name, so the next try has to wait %1. The account is not locked.</source>
        <translation>Ada kata sandi salah untuk nama ini, jadi percobaan berikutnya harus menunggu %1. Akun tidak dikunci.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Choose or type your name.</source>
        <translation>Pilih atau ketik nama Anda.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Ketik kata sandi Anda.</translation>
    </message>
    <message>
        <source>NettDesk is locked</source>
        <translation>NettDesk terkunci</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Work goes on in the background. Sign in to continue.</source>
        <translation>Pekerjaan berlanjut di latar belakang. Masuk untuk melanjutkan.</translation>
    </message>
    <message>
        <source>Everybody in the shop has a name of their own here.</source>
        <translation>Setiap orang di toko punya nama sendiri di sini.</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Karyawan</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
</context>
<context>
    <name>SkipReason</name>
    <message>
        <source>It was imported before and belongs to a customer.</source>
        <translation>Sudah pernah diimpor dan milik seorang pelanggan.</translation>
    </message>
    <message>
        <source>A customer or another account of this import has the same user name.</source>
        <translation>Pelanggan atau akun lain dalam impor ini punya nama pengguna yang sama.</translation>
    </message>
    <message>
        <source>A customer or another account of this import has the same e-mail address.</source>
        <translation>Pelanggan atau akun lain dalam impor ini punya alamat surel yang sama.</translation>
    </message>
    <message>
        <source>It is the account of a voucher that NettDesk sold.</source>
        <translation>Ini akun voucher yang dijual NettDesk.</translation>
    </message>
    <message>
        <source>It is an account that the router made by itself.</source>
        <translation>Ini akun yang dibuat router sendiri.</translation>
    </message>
    <message>
        <source>It is for another service than PPPoE.</source>
        <translation>Ini untuk layanan selain PPPoE.</translation>
    </message>
    <message>
        <source>Its name is empty, too long or not readable, so that it could not be found again.</source>
        <translation>Namanya kosong, terlalu panjang, atau tidak dapat dibaca, jadi tidak dapat ditemukan lagi.</translation>
    </message>
</context>
<context>
    <name>SlipPrinter</name>
    <message>
        <source>The slip of %1 was printed, but not written down as printed</source>
        <translation>Slip %1 dicetak, tetapi belum dicatat sebagai dicetak</translation>
    </message>
    <message>
        <source>The slip of %1 was not printed</source>
        <translation>Slip %1 tidak dicetak</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
</context>
<context>
    <name>SlipSettingsDialog</name>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Width of the roll</source>
        <translation>Lebar gulungan</translation>
    </message>
    <message>
        <source>Cut the paper behind each slip</source>
        <translation>Potong kertas setelah setiap slip</translation>
    </message>
    <message>
        <source>Open the cash drawer</source>
        <translation>Buka laci uang</translation>
    </message>
    <message>
        <source>Print a slip after each sale</source>
        <translation>Cetak slip setelah setiap penjualan</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Printer struk</translation>
    </message>
    <message>
        <source>For this counter only. Every other computer has its own.</source>
        <translation>Hanya untuk kasir ini. Setiap komputer lain punya pengaturannya sendiri.</translation>
    </message>
    <message>
        <source>Show a preview first</source>
        <translation>Tampilkan pratinjau dulu</translation>
    </message>
    <message>
        <source>Choose the printer each time.</source>
        <translation>Pilih printer setiap kali.</translation>
    </message>
    <message>
        <source>A printer of this computer</source>
        <translation>Printer di komputer ini</translation>
    </message>
    <message>
        <source>By the printing system, on roll paper.</source>
        <translation>Lewat sistem pencetakan, di kertas gulungan.</translation>
    </message>
    <message>
        <source>A receipt printer on the network</source>
        <translation>Printer struk di jaringan</translation>
    </message>
    <message>
        <source>ESC/POS, usually at port 9100.</source>
        <translation>ESC/POS, umumnya di port 9100.</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>80 mm</translation>
    </message>
    <message>
        <source>58 mm</source>
        <translation>58 mm</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation>Bawaan sistem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>SoldView</name>
    <message>
        <source>Selling %1…</source>
        <extracomment>%1 the name of a package</extracomment>
        <translation>Menjual %1…</translation>
    </message>
    <message>
        <source>The sale of %1 was taken back</source>
        <translation>Penjualan %1 telah ditarik kembali</translation>
    </message>
    <message>
        <source>Give back %1. The code does not work any more.</source>
        <translation>Kembalikan %1. Kode tidak berfungsi lagi.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copies code and password</source>
        <translation>Menyalin kode dan kata sandi</translation>
    </message>
    <message>
        <source>Undo (%1 s)</source>
        <translation>Urungkan (%1 dtk)</translation>
    </message>
    <message>
        <source>See whether it was sold</source>
        <translation>Periksa apakah sudah terjual</translation>
    </message>
    <message>
        <source>Next guest</source>
        <translation>Tamu berikutnya</translation>
    </message>
    <message>
        <source>Sold: %1 for %2</source>
        <extracomment>%1 the name of a package, %2 what was paid</extracomment>
        <translation>Dijual: %1 seharga %2</translation>
    </message>
    <message>
        <source>The guest can sign in now.</source>
        <translation>Tamu dapat masuk sekarang.</translation>
    </message>
    <message>
        <source>It is being activated: the router is told as soon as it answers.</source>
        <translation>Sedang diaktifkan: router diberi tahu begitu menjawab.</translation>
    </message>
    <message>
        <source>The code is redeemed when the guest uses it.</source>
        <translation>Kode ditukarkan saat tamu memakainya.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>The password is the same as the code</source>
        <translation>Kata sandi sama dengan kode</translation>
    </message>
    <message>
        <source>No password: the code alone signs in</source>
        <translation>Tanpa kata sandi: cukup kode untuk masuk</translation>
    </message>
    <message>
        <source>QR code that signs the guest in</source>
        <translation>Kode QR untuk tamu masuk</translation>
    </message>
    <message>
        <source>Scan to sign in</source>
        <translation>Pindai untuk masuk</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>Counts from the first sign-in</source>
        <translation>Dihitung sejak masuk yang pertama</translation>
    </message>
    <message>
        <source>User: %1
Password: %2</source>
        <translation>Pengguna: %1
Kata sandi: %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Pending: %1</source>
        <extracomment>Router operations that are waiting: &quot;Pending: 3&quot;</extracomment>
        <translation>Tertunda: %1</translation>
    </message>
    <message>
        <source>Router operations that wait for their router</source>
        <translation>Operasi yang menunggu routernya</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>This computer lacks the part that talks to this kind of database. Install the package “%1”.</source>
        <translation>Komputer ini tidak punya bagian yang berbicara dengan jenis database ini. Pasang paket “%1”.</translation>
    </message>
    <message>
        <source>The database was closed before this was done. Nothing was changed.</source>
        <translation>Database ditutup sebelum ini selesai. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The database file “%1” is damaged. Nothing was written to it. Keep it, and restore the latest backup.</source>
        <translation>Berkas database “%1” rusak. Tidak ada yang ditulis ke dalamnya. Simpan berkasnya, dan pulihkan cadangan terbaru.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be made. Check the folder and its permissions.</source>
        <translation>Berkas “%1” tidak dapat dibuat. Periksa folder dan izinnya.</translation>
    </message>
    <message>
        <source>“%1” is on a network drive, where a database file gets damaged. Put it on a disk of this computer, or use PostgreSQL to share it.</source>
        <translation>“%1” ada di drive jaringan, tempat berkas database bisa rusak. Taruh di disk komputer ini, atau pakai PostgreSQL untuk berbagi.</translation>
    </message>
    <message>
        <source>There is no database at “%1”.</source>
        <translation>Tidak ada database di “%1”.</translation>
    </message>
    <message>
        <source>The database file “%1” cannot be opened. Check who owns it.</source>
        <translation>Berkas database “%1” tidak dapat dibuka. Periksa siapa pemiliknya.</translation>
    </message>
    <message>
        <source>The database file “%1” is empty: it was damaged or never filled. It was left as it is. Restore the latest backup, or set up a new shop.</source>
        <translation>Berkas database “%1” kosong: rusak atau belum pernah diisi. Berkas dibiarkan. Pulihkan cadangan terbaru, atau siapkan toko baru.</translation>
    </message>
    <message>
        <source>“%1” belongs to another program. It was left as it is. Choose another file.</source>
        <translation>“%1” milik program lain. Berkas dibiarkan. Pilih berkas lain.</translation>
    </message>
    <message>
        <source>The tables of this database are older than the program. Nothing was changed. Open it once with the permission to bring it up to date.</source>
        <translation>Tabel database ini lebih lama dari program. Tidak ada yang diubah. Buka satu kali dengan izin untuk memperbaruinya.</translation>
    </message>
    <message>
        <source>The disk of “%1” cannot hold a database that several programs use. Choose a folder on a disk of this computer.</source>
        <translation>Disk “%1” tidak dapat memuat database yang dipakai beberapa program. Pilih folder di disk komputer ini.</translation>
    </message>
    <message>
        <source>The database server is too old. NettDesk needs PostgreSQL 13 or later.</source>
        <translation>Server database terlalu lama. NettDesk perlu PostgreSQL 13 atau lebih baru.</translation>
    </message>
    <message>
        <source>The database %1 cannot hold every name, because its encoding is not UTF8. Make one with ENCODING &apos;UTF8&apos;.</source>
        <translation>Database %1 tidak dapat memuat semua nama karena encoding-nya bukan UTF8. Buat yang baru dengan ENCODING &apos;UTF8&apos;.</translation>
    </message>
    <message>
        <source>The database %1 belongs to another program. It was left as it is. Choose another one.</source>
        <translation>Database %1 milik program lain. Database dibiarkan. Pilih yang lain.</translation>
    </message>
    <message>
        <source>The database %1 holds no shop yet. Set one up first.</source>
        <translation>Database %1 belum berisi toko. Siapkan toko dulu.</translation>
    </message>
    <message>
        <source>The database server runs with fsync off: a power cut can destroy the shop&apos;s data. Ask whoever runs it to set fsync = on.</source>
        <translation>Server database berjalan dengan fsync off: listrik padam dapat menghancurkan data toko. Minta pengelolanya mengatur fsync = on.</translation>
    </message>
    <message>
        <source>The line to the database server is not encrypted: anyone on the way can read it.</source>
        <translation>Jalur ke server database tidak dienkripsi: siapa pun di tengah jalan dapat membacanya.</translation>
    </message>
    <message>
        <source>The line to the database server is encrypted, but nobody checks that it is the right server. Give sslrootcert in the database address.</source>
        <translation>Jalur ke server database dienkripsi, tetapi tidak diperiksa apakah servernya benar. Tambahkan sslrootcert di alamat database.</translation>
    </message>
    <message>
        <source>This router is no longer there. Somebody removed it.</source>
        <translation>Router ini sudah tidak ada. Seseorang menghapusnya.</translation>
    </message>
    <message>
        <source>This already exists. Nothing was changed.</source>
        <translation>Ini sudah ada. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this step was kept, everything before it is safe. Free some space and try again.</source>
        <translation>Disk penuh. Langkah ini tidak disimpan sama sekali, semua sebelumnya aman. Kosongkan ruang lalu coba lagi.</translation>
    </message>
    <message>
        <source>The database file is damaged. Nothing was written to it. Close the program, keep the file, and restore the latest backup.</source>
        <translation>Berkas database rusak. Tidak ada yang ditulis ke dalamnya. Tutup program, simpan berkasnya, dan pulihkan cadangan terbaru.</translation>
    </message>
    <message>
        <source>Another program is writing to the shop&apos;s database and does not finish. Nothing was changed. Try again in a moment.</source>
        <translation>Program lain sedang menulis ke database toko dan tidak selesai. Tidak ada yang diubah. Coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>The database file may only be read. Nothing was changed. Check who owns “%1”.</source>
        <translation>Berkas database hanya boleh dibaca. Tidak ada yang diubah. Periksa siapa pemilik “%1”.</translation>
    </message>
    <message>
        <source>The disk with the database cannot be written or read. Nothing of this step was kept. Check that there is space and that the disk is in order, then try again.</source>
        <translation>Disk database tidak dapat ditulis atau dibaca. Langkah ini tidak disimpan sama sekali. Pastikan ada ruang dan disknya baik, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The database file “%1” cannot be opened. Check the folder and its permissions.</source>
        <translation>Berkas database “%1” tidak dapat dibuka. Periksa folder dan izinnya.</translation>
    </message>
    <message>
        <source>The database refused this step. Nothing was changed.</source>
        <translation>Database menolak langkah ini. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Other counters kept changing the same rows. Nothing was changed. Try again.</source>
        <translation>Kasir lain terus mengubah baris yang sama. Tidak ada yang diubah. Coba lagi.</translation>
    </message>
    <message>
        <source>The disk of the database server is full. Nothing of this step was kept. Free some space there and try again.</source>
        <translation>Disk server database penuh. Langkah ini tidak disimpan sama sekali. Kosongkan ruang di sana lalu coba lagi.</translation>
    </message>
    <message>
        <source>The database user lacks a right for this. Nothing was changed. Ask whoever runs the database server.</source>
        <translation>Pengguna database tidak punya hak untuk ini. Tidak ada yang diubah. Hubungi pengelola server database.</translation>
    </message>
    <message>
        <source>The connection to the database server was lost. What was finished is safe. Look up the last step before doing it again.</source>
        <translation>Koneksi ke server database terputus. Yang sudah selesai aman. Periksa langkah terakhir sebelum mengulanginya.</translation>
    </message>
    <message>
        <source>A text with a null character in it cannot be stored. Nothing was changed.</source>
        <translation>Teks yang berisi karakter nol tidak dapat disimpan. Tidak ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>StorageStep</name>
    <message>
        <source>Type the address of the database.</source>
        <translation>Ketik alamat database.</translation>
    </message>
    <message>
        <source>The address begins with postgresql://</source>
        <translation>Alamat diawali dengan postgresql://</translation>
    </message>
    <message>
        <source>The address needs a computer and a database, such as postgresql://shop@192.168.1.10:5432/nettdesk</source>
        <translation>Alamat perlu komputer dan database, misalnya postgresql://shop@192.168.1.10:5432/nettdesk</translation>
    </message>
    <message>
        <source>The database answers and can be used.</source>
        <translation>Database menjawab dan dapat dipakai.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Di komputer ini</translation>
    </message>
    <message>
        <source>Nothing to install. It can be moved to a shared database later.</source>
        <translation>Tidak perlu memasang apa pun. Dapat dipindah ke database bersama nanti.</translation>
    </message>
    <message>
        <source>Nothing to install. It can be moved to a shared database later. Kept in %1</source>
        <translation>Tidak perlu memasang apa pun. Dapat dipindah ke database bersama nanti. Disimpan di %1</translation>
    </message>
    <message>
        <source>Shared, for several counters</source>
        <translation>Bersama, untuk beberapa kasir</translation>
    </message>
    <message>
        <source>A PostgreSQL database that all of them reach.</source>
        <translation>Database PostgreSQL yang terjangkau oleh semuanya.</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Alamat database</translation>
    </message>
    <message>
        <source>Password of the database user</source>
        <translation>Kata sandi pengguna database</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Uji koneksi</translation>
    </message>
    <message>
        <source>Keep the shop’s key in a file, not in this computer’s keychain</source>
        <translation>Simpan kunci toko dalam berkas, bukan di keychain komputer ini</translation>
    </message>
    <message>
        <source>For computers without a keychain. The file is readable by your account only; whoever copies it together with the data can read the passwords in it.</source>
        <translation>Untuk komputer tanpa keychain. Berkas hanya dapat dibaca akun Anda; siapa pun yang menyalinnya bersama data dapat membaca kata sandi di dalamnya.</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Easy to guess</source>
        <translation>Mudah ditebak</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Cukup</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Baik</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Kuat</translation>
    </message>
    <message>
        <source>Password strength</source>
        <translation>Kekuatan kata sandi</translation>
    </message>
</context>
<context>
    <name>TermsFields</name>
    <message>
        <source>Time limit</source>
        <translation>Batas waktu</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Tanpa batas</translation>
    </message>
    <message>
        <source>Unit of the time limit</source>
        <translation>Satuan batas waktu</translation>
    </message>
    <message>
        <source>Time runs</source>
        <translation>Waktu berjalan</translation>
    </message>
    <message>
        <source>Data limit</source>
        <translation>Batas data</translation>
    </message>
    <message>
        <source>Unit of the data limit</source>
        <translation>Satuan batas data</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Harga satuan</translation>
    </message>
    <message>
        <source>Price of one (%1)</source>
        <translation>Harga satuan (%1)</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Download (Mbit/s)</source>
        <translation>Unduh (Mbit/s)</translation>
    </message>
    <message>
        <source>Upload (Mbit/s)</source>
        <translation>Unggah (Mbit/s)</translation>
    </message>
    <message>
        <source>Sign-ins at once</source>
        <translation>Masuk bersamaan</translation>
    </message>
    <message>
        <source>How many devices may use one code at the same time.</source>
        <translation>Berapa perangkat boleh memakai satu kode pada saat yang sama.</translation>
    </message>
    <message>
        <source>Only the device that signs in first</source>
        <translation>Hanya perangkat yang pertama masuk</translation>
    </message>
    <message>
        <source>Give %1</source>
        <translation>Beri %1</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>menit</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>jam</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>From redemption on</source>
        <translation>Sejak ditukarkan</translation>
    </message>
    <message>
        <source>Only while online</source>
        <translation>Hanya saat online</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Reading the profiles of “%1”…</source>
        <translation>Membaca profil “%1”…</translation>
    </message>
    <message>
        <source>The router does not answer, so its profiles cannot be chosen now. Vouchers can be generated all the same; the router is asked when a code is redeemed.</source>
        <translation>Router tidak menjawab, jadi profilnya belum dapat dipilih. Voucher tetap dapat dibuat; router ditanya saat kode ditukarkan.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>By profile</source>
        <translation>Menurut profil</translation>
    </message>
    <message>
        <source>With a speed and no profile, one that carries the speed is made on the router.</source>
        <translation>Jika ada kecepatan tanpa profil, profil dengan kecepatan itu dibuat di router.</translation>
    </message>
    <message>
        <source>The profile decides the speed; it sets no limit.</source>
        <translation>Profil menentukan kecepatan; profil ini tidak membatasinya.</translation>
    </message>
    <message>
        <source>The profile decides the speed: %1 (upload/download).</source>
        <translation>Profil menentukan kecepatan: %1 (unggah/unduh).</translation>
    </message>
</context>
<context>
    <name>TermsInput</name>
    <message>
        <source>Counts only while the guest is signed in; the rest is kept for later.</source>
        <translation>Dihitung hanya selama tamu masuk; sisanya disimpan untuk nanti.</translation>
    </message>
    <message>
        <source>First used now, it ends on %1, online or not.</source>
        <extracomment>%1 a date and time</extracomment>
        <translation>Jika pertama dipakai sekarang, berakhir pada %1, online atau tidak.</translation>
    </message>
    <message>
        <source>Redeemed now, it ends on %1, online or not.</source>
        <extracomment>%1 a date and time</extracomment>
        <translation>Jika ditukarkan sekarang, berakhir pada %1, online atau tidak.</translation>
    </message>
    <message>
        <source>Enter a whole number, such as 1 or 24.</source>
        <translation>Masukkan bilangan bulat, misalnya 1 atau 24.</translation>
    </message>
    <message>
        <source>A voucher cannot run for more than ten years.</source>
        <translation>Voucher tidak dapat berlaku lebih dari sepuluh tahun.</translation>
    </message>
    <message>
        <source>Enter a number, such as 2 or 1.5.</source>
        <translation>Masukkan angka, misalnya 2 atau 1,5.</translation>
    </message>
    <message>
        <source>%1 bytes, download and upload together.</source>
        <translation>%1 byte, unduh dan unggah digabung.</translation>
    </message>
    <message>
        <source>Enter the speed in Mbit/s, such as 10 or 0.5.</source>
        <translation>Masukkan kecepatan dalam Mbit/s, misalnya 10 atau 0,5.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>Masukkan angka dari 1 sampai %1.</translation>
    </message>
    <message>
        <source>A voucher needs an end: enter a time limit, a data limit, or both.</source>
        <translation>Voucher perlu batas akhir: masukkan batas waktu, batas data, atau keduanya.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>“%1” is not a speed. Write for example 10M or 512k.</source>
        <translation>“%1” bukan kecepatan. Tulis misalnya 10M atau 512k.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>tanpa batas</translation>
    </message>
    <message>
        <source>%1 Gbit/s</source>
        <translation>%1 Gbit/s</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>%1 bit/s</source>
        <translation>%1 bit/s</translation>
    </message>
    <message>
        <source>“%1” is not an amount of data. Write for example 500 MB or 2 GB.</source>
        <translation>“%1” bukan jumlah data. Tulis misalnya 500 MB atau 2 GB.</translation>
    </message>
    <message>
        <source>“%1” is not an amount in %2. Write for example %3.</source>
        <translation>“%1” bukan jumlah dalam %2. Tulis misalnya %3.</translation>
    </message>
    <message>
        <source>“%1” is not a RouterOS command. Write it with slashes, as in /ip/hotspot/user/print.</source>
        <translation>“%1” bukan perintah RouterOS. Tulis dengan garis miring, seperti /ip/hotspot/user/print.</translation>
    </message>
    <message>
        <source>A value for “%1” is larger than 16 MiB, which a router does not take. Nothing was sent.</source>
        <translation>Nilai untuk “%1” lebih besar dari 16 MiB, yang tidak diterima router. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>“%1” names no item, and the router would not say which it changed. Nothing was sent.</source>
        <translation>“%1” tidak menyebut item, dan router tidak akan mengatakan mana yang diubah. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>The router&apos;s answer to “%1” is larger than 512 MiB and was not read on. Ask for fewer rows or properties.</source>
        <translation>Jawaban router untuk “%1” lebih besar dari 512 MiB dan tidak dibaca lebih lanjut. Minta lebih sedikit baris atau properti.</translation>
    </message>
    <message>
        <source>It sent a control byte that RouterOS does not use.</source>
        <translation>Yang dikirim berisi byte kontrol yang tidak dipakai RouterOS.</translation>
    </message>
    <message>
        <source>It announced a word of more than 16 MiB.</source>
        <translation>Yang dikirim mengumumkan kata lebih dari 16 MiB.</translation>
    </message>
    <message>
        <source>It sent a sentence of more than 20 MiB.</source>
        <translation>Yang dikirim berisi kalimat lebih dari 20 MiB.</translation>
    </message>
    <message>
        <source>It sent a sentence of more than 65536 words.</source>
        <translation>Yang dikirim berisi kalimat lebih dari 65536 kata.</translation>
    </message>
    <message>
        <source>What answers here does not speak the RouterOS API. %1 The connection was closed. Check the host and the port.</source>
        <translation>Yang menjawab di sini tidak memakai API RouterOS. %1 Koneksi ditutup. Periksa host dan portnya.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a RouterOS item.</source>
        <translation>“%1” bukan id item RouterOS.</translation>
    </message>
    <message>
        <source>“%1” is not a RouterOS version.</source>
        <translation>“%1” bukan versi RouterOS.</translation>
    </message>
    <message>
        <source>A data key has %1 bytes, this one has %2.</source>
        <translation>Kunci data berisi %1 byte, yang ini %2.</translation>
    </message>
    <message>
        <source>the file “%1”</source>
        <extracomment>Where a key is kept, completing &quot;The key is kept in %1&quot;.</extracomment>
        <translation>berkas “%1”</translation>
    </message>
    <message>
        <source>This database holds no shop yet. Set one up first: start NettDesk, or use “nettdeskctl init”.</source>
        <translation>Database ini belum berisi toko. Siapkan dulu: jalankan NettDesk, atau pakai “nettdeskctl init”.</translation>
    </message>
    <message>
        <source>The shop&apos;s data key was replaced, and this holder was not given the new one. Nothing was changed. Unlock with the recovery key, or ask somebody who can open the shop.</source>
        <translation>Kunci data toko telah diganti, dan pemegang ini tidak diberi yang baru. Tidak ada yang diubah. Buka dengan kunci pemulihan, atau minta orang yang dapat membuka toko.</translation>
    </message>
    <message>
        <source>The key in %1 does not open this shop: it was withdrawn, or it belongs to another database. Nothing was changed. Type the recovery key once; after that this computer opens by itself.</source>
        <translation>Kunci di %1 tidak membuka toko ini: sudah dicabut, atau milik database lain. Tidak ada yang diubah. Ketik kunci pemulihan satu kali; setelah itu komputer ini membuka sendiri.</translation>
    </message>
    <message>
        <source>This is not the recovery key of this shop. Nothing was changed. Check it against the printed one and type it again.</source>
        <translation>Ini bukan kunci pemulihan toko ini. Tidak ada yang diubah. Bandingkan dengan yang tercetak lalu ketik lagi.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kunci pemulihan</translation>
    </message>
    <message>
        <source>the keychain of this computer</source>
        <extracomment>Where a key is kept, completing &quot;The key is kept in %1&quot;.</extracomment>
        <translation>keychain komputer ini</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this shop was changed by another program: it has %1 bytes instead of %2. Nothing was changed. Use the recovery key; it writes the entry anew.</source>
        <translation>Entri keychain untuk toko ini diubah program lain: berisi %1 byte, bukan %2. Tidak ada yang diubah. Pakai kunci pemulihan; entrinya akan ditulis ulang.</translation>
    </message>
    <message>
        <source>The keychain of this computer took the key and does not give it back. Choose to keep the key in a file instead.</source>
        <translation>Keychain komputer ini menerima kunci tetapi tidak mengembalikannya. Pilih menyimpan kunci dalam berkas.</translation>
    </message>
    <message>
        <source>The stored copy of the data key for this holder is damaged. Nothing was changed. Unlock in another way: from another computer of the shop, or with the recovery key.</source>
        <translation>Salinan kunci data untuk pemegang ini rusak. Tidak ada yang diubah. Buka dengan cara lain: dari komputer toko yang lain, atau dengan kunci pemulihan.</translation>
    </message>
    <message>
        <source>the memory of this program</source>
        <extracomment>Where a key is kept, completing &quot;The key is kept in %1&quot;.</extracomment>
        <translation>memori program ini</translation>
    </message>
    <message>
        <source>There is not enough free memory to work on a password. Nothing was changed. Close other programs and try again.</source>
        <translation>Memori kosong tidak cukup untuk memproses kata sandi. Tidak ada yang diubah. Tutup program lain lalu coba lagi.</translation>
    </message>
    <message>
        <source>A recovery key has only digits and letters without U. Check it against the printed one and type it again.</source>
        <translation>Kunci pemulihan hanya berisi angka dan huruf tanpa U. Bandingkan dengan yang tercetak lalu ketik lagi.</translation>
    </message>
    <message>
        <source>A recovery key has %1 digits and letters, you typed %2. Check it against the printed one and type it again.</source>
        <translation>Kunci pemulihan berisi %1 angka dan huruf, Anda mengetik %2. Bandingkan dengan yang tercetak lalu ketik lagi.</translation>
    </message>
    <message>
        <source>This is no recovery key: it would begin with a digit from 0 to 7. Check it against the printed one and type it again.</source>
        <translation>Ini bukan kunci pemulihan: seharusnya diawali angka 0 sampai 7. Bandingkan dengan yang tercetak lalu ketik lagi.</translation>
    </message>
    <message>
        <source>The name of the business cannot be used. %1</source>
        <translation>Nama usaha tidak dapat dipakai. %1</translation>
    </message>
    <message>
        <source>The name of the owner cannot be used. %1</source>
        <translation>Nama pemilik tidak dapat dipakai. %1</translation>
    </message>
    <message>
        <source>“%1” is not a language. Use its code, for example en or pt_BR.</source>
        <translation>“%1” bukan bahasa. Pakai kodenya, misalnya en atau pt_BR.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone that this computer knows. Use a name such as Africa/Nairobi.</source>
        <translation>“%1” bukan zona waktu yang dikenal komputer ini. Pakai nama seperti Asia/Jakarta.</translation>
    </message>
    <message>
        <source>The name is empty. Type the name you sign in with.</source>
        <translation>Nama masih kosong. Ketik nama yang Anda pakai untuk masuk.</translation>
    </message>
    <message>
        <source>The name or the password is not right. The next try is possible in %1.</source>
        <translation>Nama atau kata sandi salah. Percobaan berikutnya dapat dilakukan dalam %1.</translation>
    </message>
    <message>
        <source>The account of %1 is switched off. Nothing was changed. An owner can switch it on.</source>
        <translation>Akun %1 nonaktif. Tidak ada yang diubah. Pemilik dapat mengaktifkannya.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no fault of a simulated router. There are: drop-after=N, half-after=N, garbage-after=N, freeze, refuse, trickle=N, fail-every-add=N, lose-reply-of=N, split=N.</source>
        <translation>&quot;%1&quot; bukan gangguan router simulasi. Yang ada: drop-after=N, half-after=N, garbage-after=N, freeze, refuse, trickle=N, fail-every-add=N, lose-reply-of=N, split=N.</translation>
    </message>
    <message>
        <source>There is no simulated router of version &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Tidak ada router simulasi versi &quot;%1&quot;. Pilih salah satu: %2.</translation>
    </message>
    <message>
        <source>The simulated router cannot listen on port %1. Choose another port.</source>
        <translation>Router simulasi tidak dapat memakai port %1. Pilih port lain.</translation>
    </message>
    <message>
        <source>This is not the saved state of a simulated router. The router was left as it is.</source>
        <translation>Ini bukan keadaan tersimpan dari router simulasi. Router dibiarkan seperti semula.</translation>
    </message>
    <message>
        <source>There is no shop in this database yet. Set one up first.</source>
        <translation>Belum ada toko di database ini. Siapkan dulu.</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached. Selling is stopped until it answers; nothing is lost. Check that the server runs, its address, the user and the password (PGPASSWORD or a passfile).</source>
        <translation>Database %1 tidak terjangkau. Penjualan berhenti sampai database menjawab; tidak ada yang hilang. Pastikan server berjalan, lalu periksa alamat, pengguna, dan kata sandinya (PGPASSWORD atau passfile).</translation>
    </message>
    <message>
        <source>The database was opened for reading only. Nothing was changed.</source>
        <translation>Database dibuka hanya untuk dibaca. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This is no database address that can be used. Write sqlite:///path/file.db or postgresql://user@host/database.</source>
        <translation>Ini bukan alamat database yang dapat dipakai. Tulis sqlite:///path/file.db atau postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>“%1” on %2</source>
        <translation>“%1” di %2</translation>
    </message>
    <message>
        <source>A brace has no partner in “%1”. Write “{{” for a brace that is printed.</source>
        <translation>Ada kurung kurawal tanpa pasangan di “%1”. Tulis “{{” untuk kurung kurawal yang dicetak.</translation>
    </message>
    <message>
        <source>There is no label “%1”. Labels are: %2.</source>
        <translation>Tidak ada label “%1”. Label yang ada: %2.</translation>
    </message>
    <message>
        <source>There is no placeholder “{%1}”. Placeholders are: %2.</source>
        <translation>Tidak ada placeholder “{%1}”. Placeholder yang ada: %2.</translation>
    </message>
    <message>
        <source>This card design cannot be used: it is not written as JSON (at byte %1).</source>
        <translation>Desain kartu ini tidak dapat dipakai: tidak ditulis sebagai JSON (pada byte %1).</translation>
    </message>
    <message>
        <source>This file is no card design of NettDesk.</source>
        <translation>Berkas ini bukan desain kartu NettDesk.</translation>
    </message>
    <message>
        <source>Strong: %1 bits. Guessing one of %2 live codes through a portal within a year: %3.</source>
        <translation>Kuat: %1 bit. Peluang menebak satu dari %2 kode aktif lewat portal dalam setahun: %3.</translation>
    </message>
    <message>
        <source>Weak: %1 bits. Guessing one of %2 live codes within a year: %3 through a portal, %4 on a router&apos;s own page. Sell such codes at the counter only, or use more symbols.</source>
        <translation>Lemah: %1 bit. Peluang menebak satu dari %2 kode aktif dalam setahun: %3 lewat portal, %4 di halaman router sendiri. Jual kode seperti ini hanya di kasir, atau pakai lebih banyak simbol.</translation>
    </message>
    <message>
        <source>Too weak: %1 bits for %2 live codes. One guess in %3 would open one of them.</source>
        <translation>Terlalu lemah: %1 bit untuk %2 kode aktif. Satu dari %3 tebakan akan membuka salah satunya.</translation>
    </message>
    <message>
        <source>“%1” does not say how long the groups of a code are. Write for example 5-5, or 4d-4l for four digits and four letters; at most %2 groups.</source>
        <translation>“%1” tidak menyebut panjang kelompok kode. Tulis misalnya 5-5, atau 4d-4l untuk empat angka dan empat huruf; paling banyak %2 kelompok.</translation>
    </message>
    <message>
        <source>A code of %1 symbols can be guessed. Use at least %2; the prefix does not count.</source>
        <translation>Kode dengan %1 simbol dapat ditebak. Pakai paling sedikit %2; awalan tidak dihitung.</translation>
    </message>
    <message>
        <source>A code of %1 symbols cannot be typed. Use at most %2.</source>
        <translation>Kode dengan %1 simbol terlalu panjang untuk diketik. Pakai paling banyak %2.</translation>
    </message>
    <message>
        <source>“%1” is not the form of a code.</source>
        <translation>“%1” bukan bentuk kode.</translation>
    </message>
    <message>
        <source>%1 Nothing was made. Use %2 symbols of the usual alphabet, for example the groups %3-%4.</source>
        <translation>%1 Tidak ada yang dibuat. Pakai %2 simbol dari alfabet biasa, misalnya kelompok %3-%4.</translation>
    </message>
    <message>
        <source>Codes of this form are used up. Nothing was made; use more symbols or another prefix.</source>
        <translation>Kode dengan bentuk ini sudah habis. Tidak ada yang dibuat; pakai lebih banyak simbol atau awalan lain.</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Kasir</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Add router</source>
        <translation>Tambah router</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. %2</source>
        <translation>Berkas “%1” tidak dapat ditulis. %2</translation>
    </message>
    <message>
        <source>Stopped before the end. No file was written.</source>
        <translation>Dihentikan sebelum selesai. Tidak ada berkas yang ditulis.</translation>
    </message>
    <message>
        <source>“%1” is one part too many: a rate limit has at most six, parted by blanks.</source>
        <translation>“%1” kelebihan satu bagian: rate limit punya paling banyak enam, dipisahkan spasi.</translation>
    </message>
    <message>
        <source>The rate limit cannot be read at character %1. %2</source>
        <translation>Rate limit tidak dapat dibaca pada karakter %1. %2</translation>
    </message>
    <message>
        <source>A priority is one number from 1 (served first) to 8.</source>
        <translation>Prioritas adalah satu angka dari 1 (dilayani lebih dulu) sampai 8.</translation>
    </message>
    <message>
        <source>Give the speed first: priority and guaranteed speed only count within one.</source>
        <translation>Beri kecepatannya dulu: prioritas dan kecepatan terjamin hanya berlaku di dalamnya.</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>unduh %1, unggah %2</translation>
    </message>
    <message>
        <source>%1; for a short while %2 down, %3 up</source>
        <translation>%1; untuk waktu singkat unduh %2, unggah %3</translation>
    </message>
    <message>
        <source>%1; at least %2 down, %3 up</source>
        <translation>%1; paling sedikit unduh %2, unggah %3</translation>
    </message>
    <message>
        <source>This is not where a page of this list ended. Begin the list anew.</source>
        <translation>Ini bukan tempat berakhirnya halaman daftar ini. Mulai daftar dari awal.</translation>
    </message>
    <message>
        <source>This card design cannot be used: it is larger than %1 MB.</source>
        <translation>Desain kartu ini tidak dapat dipakai: lebih besar dari %1 MB.</translation>
    </message>
    <message>
        <source>This card design is of version %1, and this program reads versions 1 to %2. Use a newer NettDesk for it.</source>
        <translation>Desain kartu ini versi %1, sedangkan program ini membaca versi 1 sampai %2. Pakai NettDesk yang lebih baru.</translation>
    </message>
    <message>
        <source>This picture takes %1 KB; a card can carry %2 KB. Make it smaller first. The design is as it was.</source>
        <translation>Gambar ini berukuran %1 KB; kartu dapat memuat %2 KB. Perkecil dulu. Desain tetap seperti semula.</translation>
    </message>
    <message>
        <source>This picture has %1 × %2 pixels; at most %3 on a side can be used. The design is as it was.</source>
        <translation>Gambar ini berukuran %1 × %2 piksel; paling banyak %3 per sisi yang dapat dipakai. Desain tetap seperti semula.</translation>
    </message>
    <message>
        <source>This picture cannot be made small enough for a card. Use a simpler one. The design is as it was.</source>
        <translation>Gambar ini tidak dapat dibuat cukup kecil untuk kartu. Pakai yang lebih sederhana. Desain tetap seperti semula.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. The design is as it was.</source>
        <translation>“%1” tidak dapat dibuka. Desain tetap seperti semula.</translation>
    </message>
    <message>
        <source>“%1” is larger than 30 MB. Make it smaller first. The design is as it was.</source>
        <translation>“%1” lebih besar dari 30 MB. Perkecil dulu. Desain tetap seperti semula.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>language, what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The first line names columns, but none of them is “code”. Nothing was read.</source>
        <translation>Baris pertama menyebut kolom, tetapi tidak ada yang bernama “code”. Tidak ada yang dibaca.</translation>
    </message>
    <message>
        <source>The first line must name the columns (code, password, router …). Without it, a file may only have a code and a password in each line. Nothing was read.</source>
        <translation>Baris pertama harus menyebut kolom (code, password, router …). Tanpa itu, setiap baris hanya boleh berisi kode dan kata sandi. Tidak ada yang dibaca.</translation>
    </message>
    <message>
        <source>There is no router “%1”.</source>
        <translation>Tidak ada router “%1”.</translation>
    </message>
    <message>
        <source>No router is named for this code.</source>
        <translation>Tidak ada router yang disebut untuk kode ini.</translation>
    </message>
    <message>
        <source>“%1” is no time such as 1d, 12h or 90m.</source>
        <translation>“%1” bukan lama waktu seperti 1d, 12h, atau 90m.</translation>
    </message>
    <message>
        <source>Time counts as “elapsed” or “online”, not as “%1”.</source>
        <translation>Waktu dihitung sebagai “elapsed” atau “online”, bukan “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no day such as 2026-12-31 and no time such as 2026-12-31T18:00+01:00.</source>
        <translation>“%1” bukan tanggal seperti 2026-12-31 dan bukan waktu seperti 2026-12-31T18:00+01:00.</translation>
    </message>
    <message>
        <source>It could be redeemed until a time that is past.</source>
        <translation>Kode ini hanya dapat ditukarkan sampai waktu yang sudah lewat.</translation>
    </message>
    <message>
        <source>“Valid until” must be later than “valid from”.</source>
        <translation>“Berlaku sampai” harus setelah “berlaku dari”.</translation>
    </message>
    <message>
        <source>It ends at a time that is past.</source>
        <translation>Kode ini berakhir pada waktu yang sudah lewat.</translation>
    </message>
    <message>
        <source>The price is in “%1”, but the shop sells in “%2”.</source>
        <translation>Harga dalam “%1”, tetapi toko menjual dalam “%2”.</translation>
    </message>
    <message>
        <source>The password is longer than %1 characters.</source>
        <translation>Kata sandi lebih panjang dari %1 karakter.</translation>
    </message>
    <message>
        <source>There is no package “%1”.</source>
        <translation>Tidak ada paket “%1”.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Berkas kosong.</translation>
    </message>
    <message>
        <source>Stopped before the end. Nothing was imported.</source>
        <translation>Dihentikan sebelum selesai. Tidak ada yang diimpor.</translation>
    </message>
    <message>
        <source>Its state is “%1”: only unused codes are imported.</source>
        <translation>Statusnya “%1”: hanya kode yang belum terpakai yang diimpor.</translation>
    </message>
    <message>
        <source>The same code, as people read it, stands on line %1.</source>
        <translation>Kode yang sama, menurut cara orang membacanya, ada di baris %1.</translation>
    </message>
    <message>
        <source>The design “%1” is kept but cannot be used. %2</source>
        <translation>Desain “%1” tersimpan tetapi tidak dapat dipakai. %2</translation>
    </message>
    <message>
        <source>There is a design “%1” already. Give this one another name.</source>
        <translation>Desain “%1” sudah ada. Beri nama lain untuk yang ini.</translation>
    </message>
    <message>
        <source>Somebody else has changed “%1” meanwhile. Their design was kept; save yours under another name.</source>
        <translation>Sementara itu orang lain mengubah “%1”. Desainnya dipertahankan; simpan milik Anda dengan nama lain.</translation>
    </message>
    <message>
        <source>Somebody has deleted “%1” meanwhile. Save yours as a new one.</source>
        <translation>Sementara itu seseorang menghapus “%1”. Simpan milik Anda sebagai desain baru.</translation>
    </message>
    <message>
        <source>There is no design “%1” any more.</source>
        <translation>Desain “%1” sudah tidak ada.</translation>
    </message>
    <message>
        <source>A Wi-Fi name has at most 32 bytes; this one has %1.</source>
        <translation>Nama Wi-Fi paling banyak 32 byte; yang ini %1.</translation>
    </message>
    <message>
        <source>“%1” is no web address. Write it whole: https://portal.cafe.example/redeem</source>
        <translation>“%1” bukan alamat web. Tulis lengkap: https://portal.cafe.example/redeem</translation>
    </message>
    <message>
        <source>There are no cards to write down as printed.</source>
        <translation>Tidak ada kartu untuk dicatat sebagai dicetak.</translation>
    </message>
    <message>
        <source>None of these vouchers is in this shop, so no print was written down.</source>
        <translation>Tidak satu pun voucher ini ada di toko ini, jadi tidak ada cetakan yang dicatat.</translation>
    </message>
    <message>
        <source>This print has cards 1 to %1. Give the last one that came out well, or 0 if none did.</source>
        <translation>Cetakan ini berisi kartu 1 sampai %1. Sebutkan yang terakhir keluar dengan baik, atau 0 jika tidak ada.</translation>
    </message>
    <message>
        <source>%1 has already said what became of this print. Nothing was changed.</source>
        <translation>%1 sudah menyebutkan hasil cetakan ini. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Somebody else said at the same moment what became of this print. Look again.</source>
        <translation>Pada saat yang sama orang lain menyebutkan hasil cetakan ini. Lihat lagi.</translation>
    </message>
    <message>
        <source>Say first which card of this print was the last good one.</source>
        <translation>Sebutkan dulu kartu mana dari cetakan ini yang terakhir baik.</translation>
    </message>
    <message>
        <source>All cards of this print came out; there is nothing left.</source>
        <translation>Semua kartu cetakan ini keluar; tidak ada yang tersisa.</translation>
    </message>
    <message>
        <source>“%1” is no address of a printer. Write it as 192.168.88.20 or 192.168.88.20:9100.</source>
        <translation>“%1” bukan alamat printer. Tulis sebagai 192.168.88.20 atau 192.168.88.20:9100.</translation>
    </message>
    <message>
        <source>At most %1 vouchers are deleted in one go. Nothing was changed.</source>
        <translation>Paling banyak %1 voucher dihapus sekaligus. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This request was used for something else before. Nothing was deleted.</source>
        <translation>Permintaan ini sudah dipakai untuk hal lain. Tidak ada yang dihapus.</translation>
    </message>
    <message>
        <source>Nothing was deleted by this request.</source>
        <translation>Tidak ada yang dihapus oleh permintaan ini.</translation>
    </message>
    <message>
        <source>This was deleted more than %1 seconds ago and can no longer be undone.</source>
        <translation>Ini dihapus lebih dari %1 detik yang lalu dan tidak dapat diurungkan lagi.</translation>
    </message>
    <message>
        <source>Line %1: %2 Nothing was imported; mend the file, or leave out bad lines.</source>
        <translation>Baris %1: %2 Tidak ada yang diimpor; perbaiki berkasnya, atau lewati baris yang salah.</translation>
    </message>
    <message>
        <source>This file was imported by the same request before. Nothing was imported again.</source>
        <translation>Berkas ini sudah diimpor oleh permintaan yang sama. Tidak ada yang diimpor lagi.</translation>
    </message>
    <message>
        <source>The file has more than %1 kinds of vouchers (router, package, limits, price). Nothing was imported; cut it into several.</source>
        <translation>Berkas berisi lebih dari %1 jenis voucher (router, paket, batas, harga). Tidak ada yang diimpor; bagi menjadi beberapa berkas.</translation>
    </message>
    <message>
        <source>Somebody made one of these codes at this moment. Nothing was imported; try again.</source>
        <translation>Seseorang baru saja membuat salah satu kode ini. Tidak ada yang diimpor; coba lagi.</translation>
    </message>
    <message>
        <source>Sell a package</source>
        <translation>Jual paket</translation>
    </message>
    <message>
        <source>Redeem a code</source>
        <translation>Tukarkan kode</translation>
    </message>
    <message>
        <source>Redeem %1</source>
        <translation>Tukarkan %1</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Usaha Anda</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Resepsionis</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>Wi-Fi Tamu</translation>
    </message>
    <message>
        <source>Day pass</source>
        <translation>Paket harian</translation>
    </message>
    <message>
        <source>Grand Riverside Guest House and Conference Centre</source>
        <translation>Wisma Tamu dan Pusat Konferensi Grand Riverside</translation>
    </message>
    <message>
        <source>Grand Riverside Guest House Wi-Fi</source>
        <translation>Wi-Fi Wisma Tamu Grand Riverside</translation>
    </message>
    <message>
        <source>Conference delegate, three days, high speed</source>
        <translation>Peserta konferensi, tiga hari, kecepatan tinggi</translation>
    </message>
    <message>
        <source>Conference centre, second floor</source>
        <translation>Pusat konferensi, lantai dua</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Write a speed like 10M, 512k or 2.5M.</source>
        <translation>Tulis kecepatan seperti 10M, 512k, atau 2.5M.</translation>
    </message>
    <message>
        <source>Write whole seconds, such as 8.</source>
        <translation>Tulis detik bulat, misalnya 8.</translation>
    </message>
    <message>
        <source>Check all routers</source>
        <translation>Periksa semua router</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) were sent to the printer</source>
        <translation>
            <numerusform>%n lembar dikirim ke printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were sent to the printer</source>
        <translation>
            <numerusform>%n kartu dikirim ke printer</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was saved</source>
        <translation>“%1” telah disimpan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>A password belongs to a Wi-Fi: write the Wi-Fi&apos;s name, too.</source>
        <translation>Kata sandi harus disertai Wi-Fi: tulis juga nama Wi-Fi-nya.</translation>
    </message>
    <message>
        <source>This voucher was deleted more than %1 seconds ago or was refunded, and stays deleted. Sell or give another code.</source>
        <translation>Voucher ini dihapus lebih dari %1 detik yang lalu atau uangnya telah dikembalikan, dan tetap terhapus. Jual atau berikan kode lain.</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Between the parts</source>
        <translation>Di antara bagian</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Font</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Huruf</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukuran teks</translation>
    </message>
    <message>
        <source>Smallest text size</source>
        <translation>Ukuran teks terkecil</translation>
    </message>
    <message>
        <source>Line pitch</source>
        <translation>Jarak baris</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Tebal</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Perataan</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Noto, which comes with NettDesk</source>
        <translation>Noto, yang disertakan dalam NettDesk</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1 (tidak ada di komputer ini)</translation>
    </message>
    <message>
        <source>Each line is left out when the voucher has no value for it.</source>
        <translation>Setiap baris dihilangkan jika voucher tidak punya nilai untuknya.</translation>
    </message>
    <message>
        <source>Between the lines</source>
        <translation>Di antara baris</translation>
    </message>
    <message>
        <source>A dot</source>
        <translation>Titik</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>Baris baru</translation>
    </message>
    <message>
        <source>A comma</source>
        <translation>Koma</translation>
    </message>
    <message>
        <source>A dash</source>
        <translation>Tanda hubung</translation>
    </message>
    <message>
        <source>A space</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Code: every character as wide as the others, so that 0 and O, 1 and l differ</source>
        <translation>Kode: semua karakter sama lebar, agar 0 dan O, 1 dan l terbedakan</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>Ukuran terkecil</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Mendatar</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Di awal</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Di tengah</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Di akhir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Tegak</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Di atas</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>Di bawah</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Baris paling banyak</translation>
    </message>
</context>
<context>
    <name>TileBoard</name>
    <message>
        <source>Router off</source>
        <translation>Router nonaktif</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>%1 now, at most %2 at %3</source>
        <extracomment>a chart in words: %1 the last value, %2 the highest one, %3 a time of day</extracomment>
        <translation>%1 sekarang, paling banyak %2 pada %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of a line in a chart, %2 its values in words</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Just now</source>
        <translation>Baru saja</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n menit lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n menit lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n jam lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%n jam lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Kemarin, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Besok, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n hari lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n hari lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Hours, minutes, seconds in short: &quot;1 h 20 min&quot;</extracomment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 mnt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 dtk</translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message numerus="yes">
        <source>%n voucher(s)</source>
        <translation>
            <numerusform>%n voucher</numerusform>
        </translation>
    </message>
    <message>
        <source>You took today</source>
        <translation>Penerimaan Anda hari ini</translation>
    </message>
    <message>
        <source>Lately at this counter</source>
        <translation>Terakhir di kasir ini</translation>
    </message>
    <message>
        <source>Nothing yet since you signed in.</source>
        <translation>Belum ada sejak Anda masuk.</translation>
    </message>
</context>
<context>
    <name>Toolbox</name>
    <message>
        <source>%1: draw it on the card, or press Enter on the card to put it in the middle</source>
        <translation>%1: gambar di kartu, atau tekan Enter di kartu untuk menaruhnya di tengah</translation>
    </message>
</context>
<context>
    <name>TopUpDialog</name>
    <message>
        <source>Code that is given to it</source>
        <translation>Kode yang diberikan kepadanya</translation>
    </message>
    <message>
        <source>Top up %1</source>
        <translation>Isi ulang %1</translation>
    </message>
    <message>
        <source>Scan or type another code: its time and data go to this one, and it is used up by that. If nobody paid for it yet, it is paid now.</source>
        <translation>Pindai atau ketik kode lain: waktu dan datanya pindah ke kode ini, dan kode itu menjadi habis. Jika belum ada yang membayarnya, dibayar sekarang.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Isi ulang</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Accept the new certificate</source>
        <translation>Terima sertifikat baru</translation>
    </message>
    <message>
        <source>The router was reset or got a new certificate, or somebody stands between you and it. Compare the new fingerprint with the one that the router shows in its own list of certificates before you accept it. Nothing was sent, not even the password.</source>
        <translation>Router direset atau mendapat sertifikat baru, atau ada orang di antara Anda dan router. Bandingkan sidik jari baru dengan yang ditampilkan router di daftar sertifikatnya sendiri sebelum Anda menerimanya. Tidak ada yang dikirim, kata sandi pun tidak.</translation>
    </message>
    <message>
        <source>Keep it blocked</source>
        <translation>Tetap blokir</translation>
    </message>
    <message>
        <source>“%1” shows another certificate</source>
        <translation>“%1” menunjukkan sertifikat lain</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Diingat</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Ditunjukkan sekarang</translation>
    </message>
    <message>
        <source>Asking the router…</source>
        <translation>Bertanya ke router…</translation>
    </message>
    <message>
        <source>The router shows the remembered certificate again. There is nothing to do.</source>
        <translation>Router menunjukkan lagi sertifikat yang diingat. Tidak ada yang perlu dilakukan.</translation>
    </message>
</context>
<context>
    <name>UserImport</name>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>Router ini tidak ada (lagi) di daftar router.</translation>
    </message>
    <message>
        <source>The import was stopped. What was created stays; the same import again goes on where it ended.</source>
        <translation>Impor dihentikan. Yang sudah dibuat tetap ada; impor yang sama melanjutkan dari tempat berhentinya.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The stored secret cannot be read: it was damaged, or it belongs to another entry. Nothing was changed. Enter it again, or restore a backup.</source>
        <translation>Rahasia yang tersimpan tidak dapat dibaca: rusak, atau milik entri lain. Tidak ada yang diubah. Masukkan lagi, atau pulihkan cadangan.</translation>
    </message>
</context>
<context>
    <name>VoucherActs</name>
    <message>
        <source>Redeem</source>
        <translation>Tukarkan</translation>
    </message>
    <message>
        <source>Why doesn&apos;t it work?</source>
        <translation>Mengapa tidak bisa?</translation>
    </message>
    <message numerus="yes">
        <source>Print %n card(s)…</source>
        <translation>
            <numerusform>Cetak %n kartu…</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n code(s)</source>
        <translation>
            <numerusform>Salin %n kode</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Salin kode</translation>
    </message>
    <message numerus="yes">
        <source>Sell %n voucher(s)…</source>
        <translation>
            <numerusform>Jual %n voucher…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sell…</source>
        <translation>Jual…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Kembalikan uang…</translation>
    </message>
    <message numerus="yes">
        <source>End %n voucher(s)…</source>
        <translation>
            <numerusform>Akhiri %n voucher…</numerusform>
        </translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Akhiri…</translation>
    </message>
    <message numerus="yes">
        <source>Extend %n voucher(s)…</source>
        <translation>
            <numerusform>Perpanjang %n voucher…</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Perpanjang…</translation>
    </message>
    <message>
        <source>Top up with another code…</source>
        <translation>Isi ulang dengan kode lain…</translation>
    </message>
    <message numerus="yes">
        <source>Move %n to another router…</source>
        <translation>
            <numerusform>Pindahkan %n ke router lain…</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to another router…</source>
        <translation>Pindahkan ke router lain…</translation>
    </message>
    <message numerus="yes">
        <source>Release %n device(s)</source>
        <translation>
            <numerusform>Lepaskan %n perangkat</numerusform>
        </translation>
    </message>
    <message>
        <source>Release the device</source>
        <translation>Lepaskan perangkat</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Buka blokir</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blokir</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n voucher(s)</source>
        <translation>
            <numerusform>Hapus %n voucher</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) copied</source>
        <translation>
            <numerusform>%n kode disalin</numerusform>
        </translation>
    </message>
    <message>
        <source>The codes end now and for good.</source>
        <translation>Kode berakhir sekarang dan untuk seterusnya.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in use: those guests are cut off.</source>
        <translation>
            <numerusform>%n di antaranya sedang dipakai: tamunya akan diputus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n voucher(s)?</source>
        <translation>
            <numerusform>Akhiri %n voucher?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n voucher(s)</source>
        <translation>
            <numerusform>Akhiri %n voucher</numerusform>
        </translation>
    </message>
    <message>
        <source>Ending vouchers</source>
        <translation>Mengakhiri voucher</translation>
    </message>
    <message>
        <source>Vouchers ended: %1</source>
        <translation>Voucher diakhiri: %1</translation>
    </message>
    <message>
        <source>Extending vouchers</source>
        <translation>Memperpanjang voucher</translation>
    </message>
    <message>
        <source>Vouchers extended: %1</source>
        <translation>Voucher diperpanjang: %1</translation>
    </message>
    <message>
        <source>Moving vouchers</source>
        <translation>Memindahkan voucher</translation>
    </message>
    <message>
        <source>Vouchers moved: %1</source>
        <translation>Voucher dipindahkan: %1</translation>
    </message>
    <message>
        <source>Releasing devices</source>
        <translation>Melepaskan perangkat</translation>
    </message>
    <message>
        <source>Devices released: %1</source>
        <translation>Perangkat dilepaskan: %1</translation>
    </message>
    <message>
        <source>Blocking vouchers</source>
        <translation>Memblokir voucher</translation>
    </message>
    <message>
        <source>Unblocking vouchers</source>
        <translation>Membuka blokir voucher</translation>
    </message>
    <message>
        <source>Vouchers blocked: %1</source>
        <translation>Voucher diblokir: %1</translation>
    </message>
    <message>
        <source>Vouchers unblocked: %1</source>
        <translation>Blokir voucher dibuka: %1</translation>
    </message>
    <message>
        <source>%1 was topped up</source>
        <translation>%1 telah diisi ulang</translation>
    </message>
    <message numerus="yes">
        <source>Sell %n voucher(s)?</source>
        <translation>
            <numerusform>Jual %n voucher?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1. Each is recorded as sold by you, with its own payment.</source>
        <translation>Terima %1. Masing-masing dicatat sebagai penjualan Anda, dengan pembayarannya sendiri.</translation>
    </message>
    <message numerus="yes">
        <source>Sell %n voucher(s)</source>
        <translation>
            <numerusform>Jual %n voucher</numerusform>
        </translation>
    </message>
    <message>
        <source>Selling vouchers</source>
        <translation>Menjual voucher</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were sold</source>
        <translation>
            <numerusform>%n voucher telah dijual</numerusform>
        </translation>
    </message>
    <message>
        <source>Refund %1?</source>
        <translation>Kembalikan uang untuk %1?</translation>
    </message>
    <message>
        <source>Give back %1. The code does not work any more.</source>
        <translation>Kembalikan %1. Kode tidak berfungsi lagi.</translation>
    </message>
    <message>
        <source>Give back %1. The guest goes on with the code: end it too, if that shall not be.</source>
        <translation>Kembalikan %1. Tamu tetap dapat memakai kodenya: akhiri juga jika tidak diinginkan.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Kembalikan uang</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Stands with the payment, for the books.</source>
        <translation>Tertera pada pembayaran, untuk pembukuan.</translation>
    </message>
    <message>
        <source>%1 was refunded</source>
        <translation>Uang untuk %1 telah dikembalikan</translation>
    </message>
    <message>
        <source>It was redeemed or is over: such vouchers are kept. End it instead.</source>
        <translation>Sudah ditukarkan atau berakhir: voucher seperti ini disimpan. Akhiri saja.</translation>
    </message>
    <message>
        <source>It was sold: refund it instead.</source>
        <translation>Sudah dijual: kembalikan saja uangnya.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n voucher(s)?</source>
        <translation>
            <numerusform>Hapus %n voucher?</numerusform>
        </translation>
    </message>
    <message>
        <source>All that match the filter, also those that are not on show. Only active ones are deleted.</source>
        <translation>Semua yang cocok dengan filter, juga yang tidak ditampilkan. Hanya yang aktif yang dihapus.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were sold: their money is given back, and that cannot be undone.</source>
        <translation>
            <numerusform>%n di antaranya sudah dijual: uangnya dikembalikan, dan itu tidak dapat diurungkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete and refund</source>
        <translation>Hapus dan kembalikan uang</translation>
    </message>
    <message>
        <source>Reason for the refund</source>
        <translation>Alasan pengembalian uang</translation>
    </message>
    <message>
        <source>Stands with each payment, for the books.</source>
        <translation>Tertera pada setiap pembayaran, untuk pembukuan.</translation>
    </message>
    <message>
        <source>Deleting vouchers</source>
        <translation>Menghapus voucher</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were deleted</source>
        <translation>
            <numerusform>%n voucher telah dihapus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were left: they were redeemed, sold or are over.</source>
        <translation>
            <numerusform>%n voucher dibiarkan: sudah ditukarkan, dijual, atau berakhir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) are active again</source>
        <translation>
            <numerusform>%n voucher aktif lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>The router was told</source>
        <translation>Router telah diberi tahu</translation>
    </message>
    <message>
        <source>The router is switched on</source>
        <translation>Router telah diaktifkan</translation>
    </message>
    <message>
        <source>The package is offered again</source>
        <translation>Paket ditawarkan lagi</translation>
    </message>
    <message numerus="yes">
        <source>Export %n voucher(s) as a CSV file…</source>
        <translation>
            <numerusform>Ekspor %n voucher sebagai berkas CSV…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as a CSV file…</source>
        <translation>Ekspor sebagai berkas CSV…</translation>
    </message>
    <message>
        <source>%1 was released</source>
        <translation>%1 telah dilepaskan</translation>
    </message>
    <message>
        <source>%1 is active again</source>
        <translation>%1 aktif lagi</translation>
    </message>
</context>
<context>
    <name>VoucherCsv</name>
    <message>
        <source>There is no code.</source>
        <translation>Tidak ada kode.</translation>
    </message>
    <message>
        <source>The code must have %1 letters or digits at least and %2 characters at most.</source>
        <translation>Kode harus berisi paling sedikit %1 huruf atau angka dan paling banyak %2 karakter.</translation>
    </message>
    <message>
        <source>The code may hold letters A to Z, digits and - . _ @ only.</source>
        <translation>Kode hanya boleh berisi huruf A sampai Z, angka, dan - . _ @.</translation>
    </message>
    <message>
        <source>This code was here and was deleted; it stays taken for ever.</source>
        <translation>Kode ini pernah ada dan telah dihapus; kode ini tetap terpakai selamanya.</translation>
    </message>
    <message>
        <source>A voucher has this code already.</source>
        <translation>Sudah ada voucher dengan kode ini.</translation>
    </message>
</context>
<context>
    <name>VoucherDetails</name>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 a date and time, %2 a person or counter</extracomment>
        <translation>%1 oleh %2</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>%1, from redemption on</source>
        <translation>%1, sejak ditukarkan</translation>
    </message>
    <message>
        <source>%1 of time online</source>
        <translation>%1 waktu online</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>%1 (%2 bytes), download and upload together</source>
        <translation>%1 (%2 byte), unduh dan unggah digabung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Kecepatan</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Tanpa batas</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Berlaku dari</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Dicetak</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n kali</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Belum pernah</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Ditukarkan</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Diaktifkan</translation>
    </message>
    <message>
        <source>Not yet: paid and recorded, will be activated automatically</source>
        <translation>Belum: dibayar dan dicatat, akan diaktifkan otomatis</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Perangkat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Sign-ins at once</source>
        <translation>Masuk bersamaan</translation>
    </message>
    <message>
        <source>Only the one that signs in first</source>
        <translation>Hanya yang pertama masuk</translation>
    </message>
    <message>
        <source>Ends at the latest</source>
        <translation>Berakhir paling lambat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>what was used: %1 of %2</extracomment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Pemakaian</translation>
    </message>
    <message>
        <source>First sign-in</source>
        <extracomment>two dates and times: nobody looked in between</extracomment>
        <translation>Masuk pertama</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Antara %1 dan %2</translation>
    </message>
    <message>
        <source>Time online</source>
        <translation>Waktu online</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Keadaan per</translation>
    </message>
    <message>
        <source>Not known: the router had forgotten it</source>
        <translation>Tidak diketahui: router sudah melupakannya</translation>
    </message>
    <message>
        <source>Its time was used up</source>
        <translation>Waktunya habis</translation>
    </message>
    <message>
        <source>Its data was used up</source>
        <translation>Datanya habis</translation>
    </message>
    <message>
        <source>Its date passed</source>
        <translation>Tanggalnya lewat</translation>
    </message>
    <message>
        <source>Ended by hand</source>
        <translation>Diakhiri manual</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>Given to another code</source>
        <translation>Diberikan ke kode lain</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Dijual</translation>
    </message>
    <message>
        <source>On the router</source>
        <translation>Di router</translation>
    </message>
    <message>
        <source>Not yet: it is put there by itself</source>
        <translation>Belum: ditaruh di sana secara otomatis</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Sudah berakhir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Any router of its group</source>
        <translation>Router mana saja di grupnya</translation>
    </message>
    <message>
        <source>Any router: the first one is kept</source>
        <translation>Router mana saja: yang pertama menetap</translation>
    </message>
    <message>
        <source>Any router, moving along</source>
        <translation>Router mana saja, ikut berpindah</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Diblokir</translation>
    </message>
    <message>
        <source>May be redeemed at</source>
        <translation>Boleh ditukarkan di</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
</context>
<context>
    <name>VoucherDevices</name>
    <message>
        <source>Devices</source>
        <translation>Perangkat</translation>
    </message>
    <message>
        <source>Last seen %1. A changing address: the device may come back under another one.</source>
        <translation>Terakhir terlihat %1. Alamatnya berubah-ubah: perangkat ini dapat kembali dengan alamat lain.</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Terakhir terlihat %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Dari %1 sampai %2</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Lepaskan</translation>
    </message>
    <message>
        <source>Signs this device out and forgets it, so that another one can take its place.</source>
        <translation>Mengeluarkan perangkat ini dan melupakannya, agar perangkat lain dapat menggantikannya.</translation>
    </message>
    <message>
        <source>Release the device %1</source>
        <translation>Lepaskan perangkat %1</translation>
    </message>
</context>
<context>
    <name>VoucherFilters</name>
    <message>
        <source>Show vouchers of this router</source>
        <translation>Tampilkan voucher router ini</translation>
    </message>
    <message>
        <source>Show vouchers of this package</source>
        <translation>Tampilkan voucher paket ini</translation>
    </message>
    <message>
        <source>Show vouchers of this batch</source>
        <translation>Tampilkan voucher batch ini</translation>
    </message>
    <message>
        <source>Show vouchers made within this time</source>
        <translation>Tampilkan voucher yang dibuat dalam rentang waktu ini</translation>
    </message>
    <message>
        <source>Day on which they were made</source>
        <translation>Hari pembuatannya</translation>
    </message>
    <message>
        <source>Show vouchers by what was done with them</source>
        <translation>Tampilkan voucher menurut yang sudah dilakukan</translation>
    </message>
    <message>
        <source>All routers</source>
        <translation>Semua router</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>Semua paket</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Semua batch</translation>
    </message>
    <message>
        <source>Made at any time</source>
        <translation>Dibuat kapan saja</translation>
    </message>
    <message>
        <source>Made today</source>
        <translation>Dibuat hari ini</translation>
    </message>
    <message>
        <source>Made yesterday</source>
        <translation>Dibuat kemarin</translation>
    </message>
    <message>
        <source>Made in the last 7 days</source>
        <translation>Dibuat 7 hari terakhir</translation>
    </message>
    <message>
        <source>Made in the last 30 days</source>
        <translation>Dibuat 30 hari terakhir</translation>
    </message>
    <message>
        <source>Made on one day…</source>
        <translation>Dibuat pada satu hari…</translation>
    </message>
    <message>
        <source>Sold or not</source>
        <translation>Dijual atau belum</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Dijual</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>Belum dijual</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Dicetak</translation>
    </message>
    <message>
        <source>Never printed</source>
        <translation>Belum pernah dicetak</translation>
    </message>
    <message>
        <source>On the router ahead</source>
        <translation>Dibuat di muka di router</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Diblokir</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>a batch of vouchers: %1 its short name, %2 how many, %3 when it was made</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>VoucherList</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Voucher</translation>
    </message>
    <message>
        <source>Generate vouchers</source>
        <translation>Buat voucher</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Hapus pencarian dan filter</translation>
    </message>
    <message>
        <source>Any part of a code</source>
        <translation>Bagian mana pun dari kode</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Print cards…</source>
        <translation>Cetak kartu…</translation>
    </message>
    <message>
        <source>No voucher matches</source>
        <translation>Tidak ada voucher yang cocok</translation>
    </message>
    <message>
        <source>No vouchers yet</source>
        <translation>Belum ada voucher</translation>
    </message>
    <message>
        <source>A voucher is a code that gives a guest internet for a time or an amount of data. Generate some, print them as cards, and redeem them at the counter.</source>
        <translation>Voucher adalah kode yang memberi tamu internet untuk waktu atau jumlah data tertentu. Buat beberapa, cetak sebagai kartu, dan tukarkan di kasir.</translation>
    </message>
    <message>
        <source>Import from a CSV file…</source>
        <translation>Impor dari berkas CSV…</translation>
    </message>
    <message>
        <source>Export these vouchers as a CSV file…</source>
        <translation>Ekspor voucher ini sebagai berkas CSV…</translation>
    </message>
    <message>
        <source>Compare with the router…</source>
        <translation>Bandingkan dengan router…</translation>
    </message>
    <message>
        <source>Search looks for any part of a code, within the chosen state and filters.</source>
        <translation>Pencarian mencari bagian mana pun dari kode, dalam status dan filter yang dipilih.</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) selected</source>
        <translation>
            <numerusform>%n voucher dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Pilih semua yang cocok</translation>
    </message>
    <message>
        <source>Export vouchers</source>
        <translation>Ekspor voucher</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Berkas CSV (*.csv)</translation>
    </message>
    <message>
        <source>vouchers</source>
        <translation>voucher</translation>
    </message>
    <message>
        <source>Exporting vouchers to “%1”</source>
        <translation>Mengekspor voucher ke “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were exported</source>
        <translation>
            <numerusform>%n voucher telah diekspor</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
</context>
<context>
    <name>VoucherService</name>
    <message>
        <source>Stopped before the end. No vouchers were made.</source>
        <translation>Dihentikan sebelum selesai. Tidak ada voucher yang dibuat.</translation>
    </message>
    <message>
        <source>Give a time limit, a data limit or both: a voucher without either would never end.</source>
        <translation>Beri batas waktu, batas data, atau keduanya: tanpa itu voucher tidak akan pernah berakhir.</translation>
    </message>
    <message>
        <source>The time limit must be between one minute and ten years.</source>
        <translation>Batas waktu harus antara satu menit dan sepuluh tahun.</translation>
    </message>
    <message>
        <source>The data limit must be at least %1.</source>
        <translation>Batas data harus paling sedikit %1.</translation>
    </message>
    <message>
        <source>The name of the profile is too long: at most %1 characters.</source>
        <translation>Nama profil terlalu panjang: paling banyak %1 karakter.</translation>
    </message>
    <message>
        <source>“Valid until” must be later than “valid from”.</source>
        <translation>“Berlaku sampai” harus setelah “berlaku dari”.</translation>
    </message>
    <message>
        <source>“Valid until” is in the past: nobody could redeem these vouchers.</source>
        <translation>“Berlaku sampai” sudah lewat: voucher ini tidak akan dapat ditukarkan siapa pun.</translation>
    </message>
    <message>
        <source>The number of vouchers must be between 1 and %1.</source>
        <translation>Jumlah voucher harus antara 1 dan %1.</translation>
    </message>
    <message>
        <source>This request does not say which one it is. Nothing was made.</source>
        <translation>Permintaan ini tidak punya pengenal. Tidak ada yang dibuat.</translation>
    </message>
    <message>
        <source>The price cannot be negative.</source>
        <translation>Harga tidak boleh negatif.</translation>
    </message>
    <message>
        <source>The price is in “%1”, but the shop sells in “%2”.</source>
        <translation>Harga dalam “%1”, tetapi toko menjual dalam “%2”.</translation>
    </message>
    <message>
        <source>There is no shop in this database yet. Finish the first run.</source>
        <translation>Belum ada toko di database ini. Selesaikan penyiapan awal.</translation>
    </message>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>Router ini tidak ada (lagi) di daftar router.</translation>
    </message>
    <message>
        <source>The router “%1” is switched off in NettDesk. Switch it on, or choose another one.</source>
        <translation>Router “%1” nonaktif di NettDesk. Aktifkan, atau pilih yang lain.</translation>
    </message>
    <message>
        <source>“%1” has no hotspot sign-in page that NettDesk knows of, so cards carry no QR code to sign in with. Test the router after setting up its hotspot.</source>
        <translation>“%1” tidak punya halaman masuk hotspot yang dikenal NettDesk, jadi kartu tidak memuat kode QR untuk masuk. Uji router setelah hotspotnya disiapkan.</translation>
    </message>
    <message>
        <source>Without a password, the code alone signs in.</source>
        <translation>Tanpa kata sandi, cukup kode untuk masuk.</translation>
    </message>
    <message>
        <source>“%1” did not answer, so the codes were not compared with the users that stand on it; that is done when they are redeemed. %2</source>
        <translation>“%1” tidak menjawab, jadi kode belum dibandingkan dengan pengguna yang ada di sana; itu dilakukan saat kode ditukarkan. %2</translation>
    </message>
    <message>
        <source>There is no hotspot user profile “%1” on “%2”. Nothing was made; choose one that the router has, or give a speed.</source>
        <translation>Tidak ada profil pengguna hotspot “%1” di “%2”. Tidak ada yang dibuat; pilih profil yang ada di router, atau beri kecepatan.</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”. Check it symbol by symbol.</source>
        <translation>Tidak ada voucher dengan kode “%1”. Periksa satu per satu simbolnya.</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”. Did you mean “%2”?</source>
        <translation>Tidak ada voucher dengan kode “%1”. Maksud Anda “%2”?</translation>
    </message>
    <message>
        <source>There is no such batch, or it is empty.</source>
        <translation>Batch itu tidak ada, atau kosong.</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”.</source>
        <translation>Tidak ada voucher dengan kode “%1”.</translation>
    </message>
    <message>
        <source>“Ends at the latest” is in the past: these vouchers would never work.</source>
        <translation>“Berakhir paling lambat” sudah lewat: voucher ini tidak akan pernah berfungsi.</translation>
    </message>
    <message>
        <source>“Ends at the latest” must be later than “valid from”.</source>
        <translation>“Berakhir paling lambat” harus setelah “berlaku dari”.</translation>
    </message>
    <message>
        <source>Codes that stand on a router from the beginning are for one router: on several, each would give the full time. Choose one router, or “on redemption”.</source>
        <translation>Kode yang ada di router sejak awal berlaku untuk satu router: di beberapa router, masing-masing akan memberi waktu penuh. Pilih satu router, atau “saat ditukarkan”.</translation>
    </message>
    <message>
        <source>Choose the group of routers that these vouchers are for, or one router.</source>
        <translation>Pilih grup router untuk voucher ini, atau satu router.</translation>
    </message>
    <message>
        <source>Between 1 and %1 devices may be signed in with one code at the same time.</source>
        <translation>Antara 1 dan %1 perangkat boleh masuk dengan satu kode pada saat yang sama.</translation>
    </message>
    <message>
        <source>A code that is locked to the first device lets only one device sign in at a time.</source>
        <translation>Kode yang terkunci pada perangkat pertama hanya mengizinkan satu perangkat masuk pada satu waktu.</translation>
    </message>
    <message>
        <source>There is no such package.</source>
        <translation>Paket itu tidak ada.</translation>
    </message>
    <message>
        <source>The package “%1” is switched off. Nothing was made; switch it on under Packages first.</source>
        <translation>Paket “%1” nonaktif. Tidak ada yang dibuat; aktifkan dulu di bagian Paket.</translation>
    </message>
    <message>
        <source>The package “%1” is for another router. Nothing was made.</source>
        <translation>Paket “%1” untuk router lain. Tidak ada yang dibuat.</translation>
    </message>
    <message>
        <source>Codes of this form could be guessed on the router&apos;s own sign-in page, where every try counts. Nothing was made; use more symbols.</source>
        <translation>Kode dengan bentuk ini dapat ditebak di halaman masuk router sendiri, tempat setiap percobaan berarti. Tidak ada yang dibuat; pakai lebih banyak simbol.</translation>
    </message>
    <message>
        <source>These codes stand on the router, whose sign-in page anybody may try: the chance that one is guessed within a year of steady tries is %1 %. More symbols make it smaller.</source>
        <translation>Kode ini ada di router, yang halaman masuknya boleh dicoba siapa pun: peluang salah satunya tertebak dalam setahun percobaan terus-menerus adalah %1 %. Lebih banyak simbol memperkecilnya.</translation>
    </message>
</context>
<context>
    <name>VoucherState</name>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Being activated</source>
        <translation>Sedang diaktifkan</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Ditukarkan</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Terpakai</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Habis</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>VoucherTableModel</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Ditukarkan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Dijual</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Dicetak</translation>
    </message>
    <message>
        <source>On the router</source>
        <translation>Di router</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Diblokir</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sejak %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
</context>
<context>
    <name>VoucherTexts</name>
    <message>
        <source>%1 down</source>
        <translation>unduh %1</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>unggah %1</translation>
    </message>
    <message>
        <source>Profile “%1”</source>
        <translation>Profil “%1”</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Random letters and digits</source>
        <translation>Huruf dan angka acak</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>Enam angka</translation>
    </message>
    <message>
        <source>Same as the code</source>
        <translation>Sama dengan kode</translation>
    </message>
    <message>
        <source>None: the code alone signs in</source>
        <translation>Tidak ada: cukup kode untuk masuk</translation>
    </message>
</context>
<context>
    <name>VouchersPage</name>
    <message>
        <source>Vouchers</source>
        <translation>Voucher</translation>
    </message>
</context>
<context>
    <name>VouchersScreen</name>
    <message>
        <source>Vouchers</source>
        <translation>Voucher</translation>
    </message>
    <message>
        <source>Generate vouchers</source>
        <translation>Buat voucher</translation>
    </message>
    <message>
        <source>Find a voucher</source>
        <translation>Cari voucher</translation>
    </message>
    <message>
        <source>Show voucher %1</source>
        <translation>Tampilkan voucher %1</translation>
    </message>
    <message>
        <source>Print a voucher</source>
        <translation>Cetak voucher</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Cetak %1</translation>
    </message>
    <message>
        <source>Redeem a code, in a window of its own</source>
        <translation>Tukarkan kode di jendela tersendiri</translation>
    </message>
    <message>
        <source>Why doesn&apos;t a code work?</source>
        <translation>Mengapa sebuah kode tidak bisa dipakai?</translation>
    </message>
    <message>
        <source>Why doesn&apos;t %1 work?</source>
        <translation>Mengapa %1 tidak bisa dipakai?</translation>
    </message>
    <message>
        <source>Compare vouchers with the router</source>
        <translation>Bandingkan voucher dengan router</translation>
    </message>
    <message>
        <source>Import vouchers from a CSV file</source>
        <translation>Impor voucher dari berkas CSV</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Search everything</source>
        <translation>Cari di semua</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Cari di halaman ini</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan keyboard</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Show words in the rail</source>
        <translation>Tampilkan teks di bilah samping</translation>
    </message>
    <message>
        <source>Show only icons in the rail</source>
        <translation>Hanya ikon di bilah samping</translation>
    </message>
    <message>
        <source>About NettDesk</source>
        <translation>Tentang NettDesk</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Pemberitahuan</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Bentangkan</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Ciutkan</translation>
    </message>
    <message>
        <source>%1 searches everything · %2 shows all keys</source>
        <extracomment>In the status line. %1 and %2 are keys</extracomment>
        <translation>%1 mencari di semua · %2 menampilkan semua tombol</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>There is nothing to print on this page.</source>
        <translation>Tidak ada yang dapat dicetak di halaman ini.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikuti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukuran teks</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Layar</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Jendela</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Tampilan mengikuti sistem</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Tampilan terang</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Tampilan gelap</translation>
    </message>
    <message>
        <source>Back, close, clear</source>
        <translation>Kembali, tutup, kosongkan</translation>
    </message>
</context>
<context>
    <name>nettdesk::fleet::Profile</name>
    <message>
        <source>“%1” is kept by NettDesk for the speed that its name says, and would be set back. Nothing was changed; make a profile of another name.</source>
        <translation>“%1” dijaga NettDesk untuk kecepatan yang disebut namanya, dan akan dikembalikan. Tidak ada yang diubah; buat profil dengan nama lain.</translation>
    </message>
    <message>
        <source>The profile “%1” is not on the router any more. Nothing was changed; refresh the profiles.</source>
        <translation>Profil “%1” sudah tidak ada di router. Tidak ada yang diubah; segarkan profil.</translation>
    </message>
    <message>
        <source>The profile “%1” is called “%2” on the router now: somebody renamed it there. Nothing was changed; refresh the profiles.</source>
        <translation>Profil “%1” kini bernama “%2” di router: seseorang mengganti namanya di sana. Tidak ada yang diubah; segarkan profil.</translation>
    </message>
    <message>
        <source>“%1” is the router&apos;s own profile and cannot be removed. Nothing was changed.</source>
        <translation>“%1” adalah profil milik router sendiri dan tidak dapat dihapus. Tidak ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::BusinessStep</name>
    <message>
        <source>Business</source>
        <translation>Usaha</translation>
    </message>
    <message>
        <source>What is your business called?</source>
        <translation>Apa nama usaha Anda?</translation>
    </message>
    <message>
        <source>The name stands on vouchers and receipts, the currency on prices.</source>
        <translation>Nama tertera di voucher dan struk, mata uang pada harga.</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::FirstRunStep</name>
    <message>
        <source>Continue</source>
        <translation>Lanjutkan</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>%1 is the work that would be stopped</extracomment>
        <translation>Batalkan: %1</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Menghentikan …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a work is: &quot;1,200 of 5,000&quot;</extracomment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <extracomment>%1 is &quot;1,200 of 5,000&quot;, %2 a duration: &quot;40 s&quot;</extracomment>
        <translation>%1 · sisa %2</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::LanguageStep</name>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Welcome to NettDesk</source>
        <translation>Selamat datang di NettDesk</translation>
    </message>
    <message>
        <source>Which language do you work in? It can be changed at any time.</source>
        <translation>Anda bekerja dalam bahasa apa? Dapat diubah kapan saja.</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::OwnerStep</name>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Akun Anda</translation>
    </message>
    <message>
        <source>The owner may do everything. Accounts for employees are made later, each with rights of its own.</source>
        <translation>Pemilik boleh melakukan semuanya. Akun untuk karyawan dibuat nanti, masing-masing dengan haknya sendiri.</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::Profile</name>
    <message>
        <source>Speed</source>
        <translation>Kecepatan</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::RecoveryStep</name>
    <message>
        <source>Recovery key</source>
        <translation>Kunci pemulihan</translation>
    </message>
    <message>
        <source>Keep this key in a safe place</source>
        <translation>Simpan kunci ini di tempat aman</translation>
    </message>
    <message>
        <source>Router passwords are encrypted. If this computer is lost, this key is the only way back to them. It is shown once and stored nowhere: print it, or write it down.</source>
        <translation>Kata sandi router dienkripsi. Jika komputer ini hilang, kunci ini satu-satunya jalan untuk mendapatkannya kembali. Kunci ditampilkan satu kali dan tidak disimpan di mana pun: cetak, atau tulis.</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::RouterStep</name>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Connect your first router</source>
        <translation>Hubungkan router pertama Anda</translation>
    </message>
    <message>
        <source>NettDesk works with every MikroTik router that has a hotspot.</source>
        <translation>NettDesk bekerja dengan semua router MikroTik yang punya hotspot.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::StorageStep</name>
    <message>
        <source>Storage</source>
        <translation>Penyimpanan</translation>
    </message>
    <message>
        <source>Where should the data be kept?</source>
        <translation>Di mana data disimpan?</translation>
    </message>
    <message>
        <source>One computer needs nothing else. Several counters share one database.</source>
        <translation>Satu komputer tidak perlu apa-apa lagi. Beberapa kasir berbagi satu database.</translation>
    </message>
    <message>
        <source>Create shop</source>
        <translation>Buat toko</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::Toast</name>
    <message>
        <source>Close notification</source>
        <translation>Tutup pemberitahuan</translation>
    </message>
</context>
</TS>
