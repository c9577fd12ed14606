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
    <name>CardSheets</name>
    <message>
        <source>Printing cannot start at card %1: this design has cards 1 to %2 on a sheet.</source>
        <translation>Pencetakan tidak dapat dimulai dari kartu %1: desain ini punya kartu 1 sampai %2 per lembar.</translation>
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
    <name>CodeStrengthMeter</name>
    <message>
        <source>How hard codes are to guess</source>
        <translation>Seberapa sulit kode ditebak</translation>
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
        <source>Redeem a code</source>
        <translation>Tukarkan kode</translation>
    </message>
    <message>
        <source>Scan the card, or type the code and press Enter. Capitals, spaces and dashes do not matter.</source>
        <translation>Pindai kartu, atau ketik kode lalu tekan Enter. Huruf besar, spasi, dan tanda hubung tidak berpengaruh.</translation>
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
        <source>Next guest</source>
        <translation>Tamu berikutnya</translation>
    </message>
    <message>
        <source>You took today</source>
        <translation>Penerimaan Anda hari ini</translation>
    </message>
    <message>
        <source>Redeemed here</source>
        <translation>Ditukarkan di sini</translation>
    </message>
    <message>
        <source>Nothing yet since you signed in.</source>
        <translation>Belum ada sejak Anda masuk.</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s)</source>
        <translation>
            <numerusform>%n voucher</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reached: %1. Codes are still redeemed; they are activated as soon as the router answers.</source>
        <translation>Tidak terjangkau: %1. Kode tetap dapat ditukarkan; kode diaktifkan begitu router menjawab.</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Router</translation>
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
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Close details</source>
        <translation>Tutup rincian</translation>
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
        <source>Password</source>
        <translation>Kata sandi</translation>
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
        <source>%1: %2</source>
        <extracomment>how codes look: %1 &quot;Two groups of five&quot;, %2 an example</extracomment>
        <translation>%1: %2</translation>
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
    <name>GenerateForm</name>
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
        <source>A voucher needs an end: enter a time limit, a data limit, or both.</source>
        <translation>Voucher perlu batas akhir: masukkan batas waktu, batas data, atau keduanya.</translation>
    </message>
    <message>
        <source>Enter the speed in Mbit/s, such as 10 or 0.5.</source>
        <translation>Masukkan kecepatan dalam Mbit/s, misalnya 10 atau 0,5.</translation>
    </message>
    <message>
        <source>The last day is over already.</source>
        <translation>Hari terakhir sudah lewat.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Hari terakhir lebih awal dari hari pertama.</translation>
    </message>
    <message>
        <source>Counts only while the guest is signed in; the rest is kept for later.</source>
        <translation>Dihitung hanya selama tamu masuk; sisanya disimpan untuk nanti.</translation>
    </message>
    <message>
        <source>Redeemed now, it ends on %1, online or not.</source>
        <extracomment>%1 a date and time</extracomment>
        <translation>Jika ditukarkan sekarang, berakhir pada %1, online atau tidak.</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s), free: %1, to be redeemed at the counter.</source>
        <extracomment>%1 what a voucher gives: &quot;1 day, 2 GB, 10 / 5 Mbit/s&quot;; %2 its price</extracomment>
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
        <source>Choose the router where the codes will work.</source>
        <translation>Pilih router tempat kode akan berlaku.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>Masukkan angka dari 1 sampai %1.</translation>
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
    <message numerus="yes">
        <source>%n sheet(s) were sent to the printer</source>
        <translation>
            <numerusform>%n lembar dikirim ke printer</numerusform>
        </translation>
    </message>
    <message>
        <source>The cards were sent to the printer</source>
        <translation>Kartu dikirim ke printer</translation>
    </message>
    <message>
        <source>Saving “%1”</source>
        <translation>Menyimpan “%1”</translation>
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
    <name>RecentRedemptions</name>
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
        <source>Activated</source>
        <translation>Sudah aktif</translation>
    </message>
    <message>
        <source>Being activated</source>
        <translation>Sedang diaktifkan</translation>
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
    <name>RedemptionService</name>
    <message>
        <source>This request does not say which one it is. Nothing was redeemed.</source>
        <translation>Permintaan ini tidak punya pengenal. Tidak ada yang ditukarkan.</translation>
    </message>
    <message>
        <source>The router “%1” of this code is switched off in NettDesk. Nothing was redeemed; switch the router on under Routers first.</source>
        <translation>Router “%1” untuk kode ini nonaktif di NettDesk. Tidak ada yang ditukarkan; aktifkan dulu di bagian Router.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>who redeemed a voucher, and at which counter</comment>
        <translation>%1 di %2</translation>
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
        <source>“%1” was deleted. It cannot be redeemed.</source>
        <translation>“%1” telah dihapus. Tidak dapat ditukarkan.</translation>
    </message>
    <message>
        <source>“%1” was ended before anybody redeemed it. It cannot be redeemed.</source>
        <translation>“%1” diakhiri sebelum ditukarkan. Tidak dapat ditukarkan.</translation>
    </message>
    <message>
        <source>“%1” was redeemed already: %2, by %3. Nothing was changed and nothing was charged.</source>
        <translation>“%1” sudah ditukarkan: %2, oleh %3. Tidak ada yang diubah dan tidak ada yang ditagih.</translation>
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
    <name>RouterDetails</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Sebab</translation>
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
        <source>Sign-in page</source>
        <translation>Halaman masuk</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Sertifikat (SHA-256)</translation>
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
        <source>Added</source>
        <translation>Ditambahkan</translation>
    </message>
    <message>
        <source>Hotspot user profiles</source>
        <translation>Profil pengguna hotspot</translation>
    </message>
    <message>
        <source>The router is put aside, so it is not asked.</source>
        <translation>Router dinonaktifkan, jadi tidak ditanya.</translation>
    </message>
    <message>
        <source>Asking the router…</source>
        <translation>Bertanya ke router…</translation>
    </message>
    <message>
        <source>The router has none.</source>
        <translation>Router tidak punya.</translation>
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
    <name>RouterList</name>
    <message>
        <source>Routers</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Add router</source>
        <translation>Tambah router</translation>
    </message>
    <message>
        <source>Try with a simulated router</source>
        <translation>Coba dengan router simulasi</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Uji koneksi</translation>
    </message>
    <message>
        <source>Work with it again</source>
        <translation>Aktifkan lagi</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Nonaktifkan</translation>
    </message>
    <message>
        <source>Look at the changed certificate…</source>
        <translation>Lihat sertifikat yang berubah…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Search routers</source>
        <translation>Cari router</translation>
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
        <source>“%1” was added</source>
        <translation>“%1” telah ditambahkan</translation>
    </message>
    <message>
        <source>Asking “%1”…</source>
        <translation>Bertanya ke “%1”…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” answers: RouterOS %2, %n hotspot profile(s), %3 ms.</source>
        <translation>
            <numerusform>“%1” menjawab: RouterOS %2, %n profil hotspot, %3 ms.</numerusform>
        </translation>
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
        <source>%1 ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>%1 ms</translation>
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
        <source>No limit</source>
        <translation>Tanpa batas</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>unduh %1, unggah %2</translation>
    </message>
    <message>
        <source> (and burst: %1)</source>
        <translation> (dan burst: %1)</translation>
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
    <name>SetUp</name>
    <message>
        <source>This database holds the shop “%1” already. Nothing was changed. Sign in to it, or choose another database.</source>
        <translation>Database ini sudah berisi toko “%1”. Tidak ada yang diubah. Masuk ke sana, atau pilih database lain.</translation>
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
        <source>This card design cannot be used: it is larger than 1 MB. Pictures do not go into it.</source>
        <translation>Desain kartu ini tidak dapat dipakai: lebih besar dari 1 MB. Gambar tidak dimasukkan ke dalamnya.</translation>
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
        <source>This card design is of version %1, and this program reads version %2. Use a newer NettDesk for it.</source>
        <translation>Desain kartu ini versi %1, sedangkan program ini membaca versi %2. Pakai NettDesk yang lebih baru.</translation>
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
        <source>Redeem at the counter</source>
        <translation>Tukarkan di kasir</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Add router</source>
        <translation>Tambah router</translation>
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
    <name>TrustDialog</name>
    <message>
        <source>Accept the new certificate</source>
        <translation>Terima sertifikat baru</translation>
    </message>
    <message>
        <source>Changed certificate</source>
        <translation>Sertifikat berubah</translation>
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
    <name>Vault</name>
    <message>
        <source>The stored secret cannot be read: it was damaged, or it belongs to another entry. Nothing was changed. Enter it again, or restore a backup.</source>
        <translation>Rahasia yang tersimpan tidak dapat dibaca: rusak, atau milik entri lain. Tidak ada yang diubah. Masukkan lagi, atau pulihkan cadangan.</translation>
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
        <source>Redeem</source>
        <translation>Tukarkan</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Salin kode</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
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
        <source>Show vouchers of this router</source>
        <translation>Tampilkan voucher router ini</translation>
    </message>
    <message>
        <source>Show vouchers of this batch</source>
        <translation>Tampilkan voucher batch ini</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>All routers</source>
        <translation>Semua router</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Semua batch</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>a batch of vouchers: %1 its short name, %2 how many, %3 when it was made</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Print cards…</source>
        <translation>Cetak kartu…</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n code(s)</source>
        <translation>
            <numerusform>Salin %n kode</numerusform>
        </translation>
    </message>
    <message>
        <source>Print batch…</source>
        <translation>Cetak batch…</translation>
    </message>
    <message numerus="yes">
        <source>Print %n card(s)…</source>
        <translation>
            <numerusform>Cetak %n kartu…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) selected, %1</source>
        <translation>
            <numerusform>%n voucher dipilih, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No voucher matches</source>
        <translation>Tidak ada voucher yang cocok</translation>
    </message>
    <message>
        <source>Search looks for any part of a code, within the chosen state, router and batch.</source>
        <translation>Pencarian mencari bagian mana pun dari kode, dalam status, router, dan batch yang dipilih.</translation>
    </message>
    <message>
        <source>No vouchers yet</source>
        <translation>Belum ada voucher</translation>
    </message>
    <message>
        <source>A voucher is a code that gives a guest internet for a time or an amount of data. Generate some, print them as cards, and redeem them at the counter.</source>
        <translation>Voucher adalah kode yang memberi tamu internet untuk waktu atau jumlah data tertentu. Buat beberapa, cetak sebagai kartu, dan tukarkan di kasir.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) copied</source>
        <translation>
            <numerusform>%n kode disalin</numerusform>
        </translation>
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
        <source>Redeem a code</source>
        <translation>Tukarkan kode</translation>
    </message>
    <message>
        <source>Redeem %1</source>
        <translation>Tukarkan %1</translation>
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
