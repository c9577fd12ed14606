<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Sells internet access through MikroTik routers.</source>
        <translation>يبيع الوصول إلى الإنترنت عبر راوترات MikroTik.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>NettDesk is free software: you may use, change and share it under the GNU General Public License, version 3 or later.</source>
        <translation>NettDesk برنامج حر: يجوز لك استخدامه وتعديله ومشاركته وفق رخصة GNU العمومية العامة، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>It is built with Qt %1 (LGPL version 3).</source>
        <translation>مبني باستخدام Qt %1 (رخصة LGPL الإصدار 3).</translation>
    </message>
    <message>
        <source>Icons: Tabler Icons.</source>
        <translation>الأيقونات: Tabler Icons.</translation>
    </message>
    <message>
        <source>About NettDesk</source>
        <translation>حول NettDesk</translation>
    </message>
</context>
<context>
    <name>AuditTrail</name>
    <message>
        <source>it was added later</source>
        <translation>أُضيف لاحقًا</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>it does not follow from the row before it</source>
        <translation>لا يتبع السطر الذي قبله</translation>
    </message>
    <message>
        <source>it names data key %1, which is not there</source>
        <translation>يذكر مفتاح البيانات %1 وهو غير موجود</translation>
    </message>
    <message>
        <source>it was changed after it was written</source>
        <translation>تغيّر بعد كتابته</translation>
    </message>
    <message>
        <source>it is not the row that was there when its number was noted</source>
        <translation>ليس السطر الذي كان موجودًا عند تسجيل رقمه</translation>
    </message>
    <message>
        <source>rows %1 to %2 are missing</source>
        <translation>الأسطر من %1 إلى %2 مفقودة</translation>
    </message>
</context>
<context>
    <name>BusinessStep</name>
    <message>
        <source>Type the name of your business.</source>
        <translation>اكتب اسم نشاطك التجاري.</translation>
    </message>
    <message>
        <source>Type the three letters of a currency, such as USD or KES.</source>
        <translation>اكتب الأحرف الثلاثة للعملة، مثل USD أو KES.</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>اسم النشاط التجاري</translation>
    </message>
    <message>
        <source>Café Horizon</source>
        <translation>مقهى الأفق</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>It cannot be changed once something was sold.</source>
        <translation>لا يمكن تغييرها بعد أول عملية بيع.</translation>
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
        <translation>بايت</translation>
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
        <translation>بطاقات أعمال على A4 (10 في الورقة)</translation>
    </message>
    <message>
        <source>Business cards on Letter (10 a sheet)</source>
        <comment>card design</comment>
        <translation>بطاقات أعمال على Letter (10 في الورقة)</translation>
    </message>
    <message>
        <source>Small cards on A4 (40 a sheet)</source>
        <comment>card design</comment>
        <translation>بطاقات صغيرة على A4 (40 في الورقة)</translation>
    </message>
    <message>
        <source>Receipt, 80 mm roll</source>
        <comment>card design</comment>
        <translation>إيصال، لفة 80 مم</translation>
    </message>
    <message>
        <source>The card design “%1” is missing from this program.</source>
        <translation>تصميم البطاقة «%1» غير موجود في هذا البرنامج.</translation>
    </message>
    <message>
        <source>There is no card design “%1”. Designs are: %2.</source>
        <translation>لا يوجد تصميم بطاقة باسم «%1». التصاميم هي: %2.</translation>
    </message>
    <message>
        <source>must be an object in braces</source>
        <translation>يجب أن يكون كائنًا بين قوسين معقوفين</translation>
    </message>
    <message>
        <source>is not known. Known here are: %1</source>
        <translation>غير معروف. المعروف هنا: %1</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>يجب أن يكون رقمًا</translation>
    </message>
    <message>
        <source>is %1; it must be from %2 to %3</source>
        <translation>قيمته %1؛ ويجب أن تكون من %2 إلى %3</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>يجب أن يكون عددًا صحيحًا</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>يجب أن يكون نصًا بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>أطول من %1 حرفًا</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>يجب أن يكون true أو false</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>يجب أن يكون واحدًا من: %1</translation>
    </message>
    <message>
        <source>must be a colour such as &quot;#1a2b3c&quot;</source>
        <translation>يجب أن يكون لونًا مثل "#1a2b3c"</translation>
    </message>
    <message>
        <source>must be a list in square brackets</source>
        <translation>يجب أن يكون قائمة بين قوسين مربعين</translation>
    </message>
    <message>
        <source>names no placeholder. Placeholders are: %1</source>
        <translation>لا يذكر أي عنصر نائب. العناصر النائبة هي: %1</translation>
    </message>
    <message>
        <source>This card design cannot be used: it %1.</source>
        <translation>لا يمكن استخدام تصميم البطاقة هذا: %1.</translation>
    </message>
    <message>
        <source>This card design cannot be used: “%1” %2.</source>
        <translation>لا يمكن استخدام تصميم البطاقة هذا: «%1» %2.</translation>
    </message>
    <message>
        <source>must have 1 to %1 parts</source>
        <translation>يجب أن يحتوي على 1 إلى %1 من الأجزاء</translation>
    </message>
    <message>
        <source>is bigger than the size</source>
        <translation>أكبر من المقاس</translation>
    </message>
    <message>
        <source>reaches over the edge of the card</source>
        <translation>يتجاوز حافة البطاقة</translation>
    </message>
    <message>
        <source>is a line without length</source>
        <translation>خط بلا طول</translation>
    </message>
    <message>
        <source>make more than %1 cards a sheet</source>
        <translation>ينتج عنه أكثر من %1 بطاقة في الورقة</translation>
    </message>
    <message>
        <source>is too narrow for its cards</source>
        <translation>أضيق من بطاقاته</translation>
    </message>
    <message>
        <source>is too short for its cards</source>
        <translation>أقصر من بطاقاته</translation>
    </message>
    <message>
        <source>may hold small letters, digits and single hyphens only</source>
        <translation>لا يقبل إلا الأحرف الصغيرة والأرقام والشرطات المفردة</translation>
    </message>
    <message>
        <source>must be a list of at most %1 elements</source>
        <translation>يجب أن يكون قائمة من %1 عنصر على الأكثر</translation>
    </message>
</context>
<context>
    <name>CardPdf</name>
    <message>
        <source>There are no cards to print.</source>
        <translation>لا توجد بطاقات للطباعة.</translation>
    </message>
    <message>
        <source>The PDF cannot be written. Choose another place for it.</source>
        <translation>تعذرت كتابة ملف PDF. اختر له مكانًا آخر.</translation>
    </message>
    <message>
        <source>The PDF was cancelled; no file was written.</source>
        <translation>أُلغي إنشاء PDF ولم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. No cards were lost; choose another place for the file.</source>
        <translation>تعذرت كتابة «%1». لم تُفقد أي بطاقات؛ اختر مكانًا آخر للملف.</translation>
    </message>
</context>
<context>
    <name>CardSheets</name>
    <message>
        <source>Printing cannot start at card %1: this design has cards 1 to %2 on a sheet.</source>
        <translation>لا يمكن بدء الطباعة من البطاقة %1: هذا التصميم يضم البطاقات من 1 إلى %2 في الورقة.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 up</source>
        <comment>upload speed</comment>
        <translation>%1 رفع</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <comment>download and upload speed</comment>
        <translation>%1 تنزيل، %2 رفع</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>ثانية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>same as the code</source>
        <comment>printed where the password would stand</comment>
        <translation>مثل الرمز</translation>
    </message>
    <message>
        <source>Access code</source>
        <comment>above the code of a voucher card</comment>
        <translation>رمز الدخول</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>before the password of a voucher card</comment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Scan to connect</source>
        <comment>below the QR code of a voucher card; short</comment>
        <translation>امسح للاتصال</translation>
    </message>
    <message>
        <source>Join the Wi-Fi {ssid}</source>
        <comment>first step on a voucher card; {ssid} is its name</comment>
        <translation>اتصل بشبكة Wi-Fi {ssid}</translation>
    </message>
    <message>
        <source>Join our Wi-Fi</source>
        <comment>first step on a voucher card</comment>
        <translation>اتصل بشبكة Wi-Fi لدينا</translation>
    </message>
    <message>
        <source>Scan, or open {portal}</source>
        <comment>second step on a voucher card; {portal} is an address</comment>
        <translation>امسح الرمز أو افتح {portal}</translation>
    </message>
    <message>
        <source>Open any page in your browser</source>
        <comment>second step on a voucher card</comment>
        <translation>افتح أي صفحة في المتصفح</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <comment>third step on a voucher card</comment>
        <translation>أدخل الرمز</translation>
    </message>
    <message>
        <source>Redeem by {validity}</source>
        <comment>on a voucher card; {validity} is a date</comment>
        <translation>التفعيل حتى {validity}</translation>
    </message>
    <message>
        <source>Wi-Fi voucher</source>
        <comment>heading of a voucher card</comment>
        <translation>قسيمة Wi-Fi</translation>
    </message>
    <message>
        <source>Wi-Fi {ssid}</source>
        <comment>the network&apos;s name on a small card</comment>
        <translation>Wi-Fi {ssid}</translation>
    </message>
    <message>
        <source>Thank you for your visit</source>
        <comment>last line of a receipt</comment>
        <translation>شكرًا لزيارتكم</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>The prefix “%1” cannot be used. It has at most %2 characters, letters A–Z and digits.</source>
        <translation>لا يمكن استخدام البادئة «%1». الحد الأقصى %2 من الأحرف A–Z والأرقام.</translation>
    </message>
    <message>
        <source>The alphabet “%1” cannot be used. It has at least %2 symbols, letters A–Z and digits only.</source>
        <translation>لا يمكن استخدام الأبجدية «%1». يلزم %2 رمزًا على الأقل، من الأحرف A–Z والأرقام فقط.</translation>
    </message>
    <message>
        <source>The alphabet has “%1” twice. Leave one of them out.</source>
        <translation>تحتوي الأبجدية على «%1» مرتين. احذف إحداهما.</translation>
    </message>
    <message>
        <source>People mix up “%1” and “%2”. Leave one of them out of the alphabet.</source>
        <translation>يخلط الناس بين «%1» و«%2». احذف أحدهما من الأبجدية.</translation>
    </message>
    <message>
        <source>less than one in a million</source>
        <translation>أقل من واحد في المليون</translation>
    </message>
    <message>
        <source>about one in %1</source>
        <translation>نحو واحد من %1</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>شبه مؤكد</translation>
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
        <translation>مدى صعوبة تخمين الرموز</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>In its own words: %1</source>
        <translation>بنصه: %1</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Type a screen, an action or a code</source>
        <translation>اكتب اسم شاشة أو إجراء أو رمزًا</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>النتائج المطابقة</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>لا شيء باسم «%1».</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>It was cancelled before it was sent to the router.</source>
        <translation>أُلغي قبل إرساله إلى الراوتر.</translation>
    </message>
    <message>
        <source>There is no connection to the router any more. Nothing was sent.</source>
        <translation>لم يعد هناك اتصال بالراوتر. لم يُرسل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>The router did not answer for %n second(s). It may have carried the command out all the same: look before you try again.</source>
        <translation>
            <numerusform>لم يرد الراوتر منذ %n ثانية. ربما نفّذ الأمر مع ذلك: تحقق قبل أن تحاول مجددًا.</numerusform>
            <numerusform>لم يرد الراوتر منذ %n ثانية. ربما نفّذ الأمر مع ذلك: تحقق قبل أن تحاول مجددًا.</numerusform>
            <numerusform>لم يرد الراوتر منذ %n ثانية. ربما نفّذ الأمر مع ذلك: تحقق قبل أن تحاول مجددًا.</numerusform>
            <numerusform>لم يرد الراوتر منذ %n ثوانٍ. ربما نفّذ الأمر مع ذلك: تحقق قبل أن تحاول مجددًا.</numerusform>
            <numerusform>لم يرد الراوتر منذ %n ثانية. ربما نفّذ الأمر مع ذلك: تحقق قبل أن تحاول مجددًا.</numerusform>
            <numerusform>لم يرد الراوتر منذ %n ثانية. ربما نفّذ الأمر مع ذلك: تحقق قبل أن تحاول مجددًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Counter</source>
        <translation>نقطة البيع</translation>
    </message>
    <message>
        <source>Redeem a code</source>
        <translation>تفعيل رمز</translation>
    </message>
    <message>
        <source>Scan the card, or type the code and press Enter. Capitals, spaces and dashes do not matter.</source>
        <translation>امسح البطاقة، أو اكتب الرمز واضغط Enter. لا فرق بين الأحرف الكبيرة والصغيرة، ولا أهمية للمسافات والشرطات.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Next guest</source>
        <translation>الضيف التالي</translation>
    </message>
    <message>
        <source>You took today</source>
        <translation>مقبوضاتك اليوم</translation>
    </message>
    <message>
        <source>Redeemed here</source>
        <translation>المفعّلة هنا</translation>
    </message>
    <message>
        <source>Nothing yet since you signed in.</source>
        <translation>لا شيء منذ تسجيل دخولك.</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s)</source>
        <translation>
            <numerusform>%n قسيمة</numerusform>
            <numerusform>%n قسيمة</numerusform>
            <numerusform>%n قسيمة</numerusform>
            <numerusform>%n قسائم</numerusform>
            <numerusform>%n قسيمة</numerusform>
            <numerusform>%n قسيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reached: %1. Codes are still redeemed; they are activated as soon as the router answers.</source>
        <translation>تعذر الوصول إلى: %1. يستمر قبول الرموز، وتُنشَّط فور رد الراوتر.</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>الراوترات</translation>
    </message>
</context>
<context>
    <name>DatabaseUrl</name>
    <message>
        <source>“%1” is no database address. Write sqlite:/// and the whole path of the file.</source>
        <translation>«%1» ليس عنوان قاعدة بيانات. اكتب sqlite:/// ثم المسار الكامل للملف.</translation>
    </message>
    <message>
        <source>A password must not stand in the database address, where others can read it. Leave it out and set PGPASSWORD or use a passfile.</source>
        <translation>لا يجوز وضع كلمة مرور في عنوان قاعدة البيانات حيث يراها الآخرون. احذفها واضبط PGPASSWORD أو استخدم passfile.</translation>
    </message>
    <message>
        <source>“%1” is no database address. Write postgresql://user@host/database.</source>
        <translation>«%1» ليس عنوان قاعدة بيانات. اكتب postgresql://user@host/database.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>A voucher needs somebody to decide</source>
        <translation>قسيمة تحتاج إلى قرار من شخص</translation>
    </message>
    <message>
        <source>Simulated router</source>
        <translation>راوتر تجريبي</translation>
    </message>
    <message>
        <source>The simulated router is ready</source>
        <translation>الراوتر التجريبي جاهز</translation>
    </message>
    <message>
        <source>Generate vouchers for it, print them, and redeem one.</source>
        <translation>أنشئ قسائم له واطبعها وفعّل واحدة منها.</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
</context>
<context>
    <name>FileKeyStore</name>
    <message>
        <source>The key file “%1” cannot be read. Nothing was changed. Check that it is there and that you may read it.</source>
        <translation>تعذرت قراءة ملف المفتاح «%1». لم يتغير شيء. تحقق من وجوده ومن أن لك حق قراءته.</translation>
    </message>
    <message>
        <source>The key file “%1” is not a plain file.</source>
        <translation>ملف المفتاح «%1» ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>The key file “%1” belongs to another user of this computer, so it was not used. Make it yours, or choose another file.</source>
        <translation>ملف المفتاح «%1» يخص مستخدمًا آخر على هذا الكمبيوتر، لذلك لم يُستخدم. اجعله ملكك أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The key file “%1” can be opened by other users of this computer (mode %2), so it was not used. Take their rights away (chmod 600), and change the key if somebody may have read it.</source>
        <translation>يمكن لمستخدمين آخرين على هذا الكمبيوتر فتح ملف المفتاح «%1» (الوضع %2)، لذلك لم يُستخدم. أزل صلاحياتهم (chmod 600)، وغيّر المفتاح إذا كان من المحتمل أن أحدًا قرأه.</translation>
    </message>
    <message>
        <source>The key file “%1” is too large to be a key: it holds a passphrase in its first line, or 32 random bytes.</source>
        <translation>ملف المفتاح «%1» أكبر من أن يكون مفتاحًا: يجب أن يحتوي على عبارة مرور في سطره الأول، أو على 32 بايت عشوائيًا.</translation>
    </message>
    <message>
        <source>The key file “%1” holds no usable key: it needs a passphrase of at least %2 characters in its first line, or exactly 32 random bytes.</source>
        <translation>لا يحتوي ملف المفتاح «%1» على مفتاح صالح: يلزم عبارة مرور من %2 حرفًا على الأقل في سطره الأول، أو 32 بايت عشوائيًا بالضبط.</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be written. Nothing was changed. Choose a folder that you may write to.</source>
        <translation>تعذرت كتابة ملف المفتاح «%1». لم يتغير شيء. اختر مجلدًا يمكنك الكتابة فيه.</translation>
    </message>
    <message>
        <source>There is not enough free memory to unlock with a passphrase (%1 MB are needed). Nothing was changed. Close other programs and try again, or use a key file with 32 random bytes.</source>
        <translation>لا توجد ذاكرة حرة كافية لفتح القفل بعبارة مرور (يلزم %1 MB). لم يتغير شيء. أغلق برامج أخرى وحاول مجددًا، أو استخدم ملف مفتاح من 32 بايت عشوائيًا.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
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
        <translation>العدد ومكان الاستخدام</translation>
    </message>
    <message>
        <source>What each one gives</source>
        <translation>ما تمنحه كل قسيمة</translation>
    </message>
    <message>
        <source>How codes look</source>
        <translation>شكل الرموز</translation>
    </message>
    <message>
        <source>When codes may be redeemed</source>
        <translation>متى يمكن تفعيل الرموز</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>الراوتر</translation>
    </message>
    <message>
        <source>Number of vouchers</source>
        <translation>عدد القسائم</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>حد الوقت</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Unit of the time limit</source>
        <translation>وحدة حد الوقت</translation>
    </message>
    <message>
        <source>Time runs</source>
        <translation>احتساب الوقت</translation>
    </message>
    <message>
        <source>Data limit</source>
        <translation>حد البيانات</translation>
    </message>
    <message>
        <source>Unit of the data limit</source>
        <translation>وحدة حد البيانات</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>سعر الواحدة</translation>
    </message>
    <message>
        <source>Price of one (%1)</source>
        <translation>سعر الواحدة (%1)</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Download (Mbit/s)</source>
        <translation>تنزيل (Mbit/s)</translation>
    </message>
    <message>
        <source>Upload (Mbit/s)</source>
        <translation>رفع (Mbit/s)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>البادئة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Whole days of the shop; the last day counts. What a redeemed code gives does not end with them.</source>
        <translation>أيام كاملة بتوقيت المتجر، واليوم الأخير محسوب. ما يمنحه الرمز بعد تفعيله لا ينتهي بانتهائها.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>From redemption on</source>
        <translation>منذ التفعيل</translation>
    </message>
    <message>
        <source>Only while online</source>
        <translation>أثناء الاتصال فقط</translation>
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
        <translation>أضف راوترًا أولًا</translation>
    </message>
    <message>
        <source>Choose a router</source>
        <translation>اختر راوترًا</translation>
    </message>
    <message>
        <source>Reading the profiles of “%1”…</source>
        <translation>جارٍ قراءة باقات «%1»…</translation>
    </message>
    <message>
        <source>The router does not answer, so its profiles cannot be chosen now. Vouchers can be generated all the same; the router is asked when a code is redeemed.</source>
        <translation>الراوتر لا يرد، لذلك لا يمكن اختيار باقاته الآن. يمكن إنشاء القسائم مع ذلك، وسيُسأل الراوتر عند تفعيل الرمز.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>By profile</source>
        <translation>حسب الباقة</translation>
    </message>
    <message>
        <source>With a speed and no profile, one that carries the speed is made on the router.</source>
        <translation>عند تحديد سرعة بلا باقة، تُنشأ على الراوتر باقة بتلك السرعة.</translation>
    </message>
    <message>
        <source>The profile decides the speed; it sets no limit.</source>
        <translation>الباقة تحدد السرعة، ولا تضع لها حدًا.</translation>
    </message>
    <message>
        <source>The profile decides the speed: %1 (upload/download).</source>
        <translation>الباقة تحدد السرعة: %1 (رفع/تنزيل).</translation>
    </message>
</context>
<context>
    <name>GenerateForm</name>
    <message>
        <source>Enter a whole number, such as 1 or 24.</source>
        <translation>أدخل عددًا صحيحًا، مثل 1 أو 24.</translation>
    </message>
    <message>
        <source>A voucher cannot run for more than ten years.</source>
        <translation>لا يمكن أن تعمل القسيمة أكثر من عشر سنوات.</translation>
    </message>
    <message>
        <source>Enter a number, such as 2 or 1.5.</source>
        <translation>أدخل رقمًا، مثل 2 أو 1.5.</translation>
    </message>
    <message>
        <source>%1 bytes, download and upload together.</source>
        <translation>%1 بايت، للتنزيل والرفع معًا.</translation>
    </message>
    <message>
        <source>A voucher needs an end: enter a time limit, a data limit, or both.</source>
        <translation>يجب أن تكون للقسيمة نهاية: أدخل حد وقت أو حد بيانات أو كليهما.</translation>
    </message>
    <message>
        <source>Enter the speed in Mbit/s, such as 10 or 0.5.</source>
        <translation>أدخل السرعة بوحدة Mbit/s، مثل 10 أو 0.5.</translation>
    </message>
    <message>
        <source>The last day is over already.</source>
        <translation>اليوم الأخير قد مضى.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>اليوم الأخير قبل اليوم الأول.</translation>
    </message>
    <message>
        <source>Counts only while the guest is signed in; the rest is kept for later.</source>
        <translation>يُحتسب الوقت أثناء دخول الضيف فقط، ويُحفظ الباقي لوقت لاحق.</translation>
    </message>
    <message>
        <source>Redeemed now, it ends on %1, online or not.</source>
        <extracomment>%1 a date and time</extracomment>
        <translation>إذا فُعّلت الآن تنتهي في %1، سواء كان الضيف متصلًا أم لا.</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s), free: %1, to be redeemed at the counter.</source>
        <extracomment>%1 what a voucher gives: &quot;1 day, 2 GB, 10 / 5 Mbit/s&quot;; %2 its price</extracomment>
        <translation>
            <numerusform>%n قسيمة مجانية: %1، تُفعَّل في نقطة البيع.</numerusform>
            <numerusform>%n قسيمة مجانية: %1، تُفعَّل في نقطة البيع.</numerusform>
            <numerusform>%n قسيمة مجانية: %1، تُفعَّل في نقطة البيع.</numerusform>
            <numerusform>%n قسائم مجانية: %1، تُفعَّل في نقطة البيع.</numerusform>
            <numerusform>%n قسيمة مجانية: %1، تُفعَّل في نقطة البيع.</numerusform>
            <numerusform>%n قسيمة مجانية: %1، تُفعَّل في نقطة البيع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) at %2 each: %1, to be redeemed at the counter.</source>
        <translation>
            <numerusform>%n قسيمة بسعر %2 للواحدة: %1، تُفعَّل في نقطة البيع.</numerusform>
            <numerusform>%n قسيمة بسعر %2 للواحدة: %1، تُفعَّل في نقطة البيع.</numerusform>
            <numerusform>%n قسيمة بسعر %2 للواحدة: %1، تُفعَّل في نقطة البيع.</numerusform>
            <numerusform>%n قسائم بسعر %2 للواحدة: %1، تُفعَّل في نقطة البيع.</numerusform>
            <numerusform>%n قسيمة بسعر %2 للواحدة: %1، تُفعَّل في نقطة البيع.</numerusform>
            <numerusform>%n قسيمة بسعر %2 للواحدة: %1، تُفعَّل في نقطة البيع.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Two groups of five</source>
        <translation>مجموعتان من خمسة</translation>
    </message>
    <message>
        <source>Three groups of four</source>
        <translation>ثلاث مجموعات من أربعة</translation>
    </message>
    <message>
        <source>Two groups of four</source>
        <translation>مجموعتان من أربعة</translation>
    </message>
    <message>
        <source>Four digits, four letters</source>
        <translation>أربعة أرقام وأربعة أحرف</translation>
    </message>
    <message>
        <source>Two groups of six</source>
        <translation>مجموعتان من ستة</translation>
    </message>
    <message>
        <source>Choose the router where the codes will work.</source>
        <translation>اختر الراوتر الذي ستعمل عليه الرموز.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>أدخل رقمًا من 1 إلى %1.</translation>
    </message>
</context>
<context>
    <name>GeneratePage</name>
    <message>
        <source>Generate vouchers</source>
        <translation>إنشاء قسائم</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>A card of this kind</source>
        <translation>بطاقة من هذا النوع</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>في جملة واحدة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Some fields still need an answer.</source>
        <translation>بعض الحقول تحتاج إلى إجابة.</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n voucher(s)</source>
        <translation>
            <numerusform>إنشاء %n قسيمة</numerusform>
            <numerusform>إنشاء %n قسيمة</numerusform>
            <numerusform>إنشاء %n قسيمة</numerusform>
            <numerusform>إنشاء %n قسائم</numerusform>
            <numerusform>إنشاء %n قسيمة</numerusform>
            <numerusform>إنشاء %n قسيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>إنشاء</translation>
    </message>
    <message numerus="yes">
        <source>Generating %n voucher(s)</source>
        <translation>
            <numerusform>جارٍ إنشاء %n قسيمة</numerusform>
            <numerusform>جارٍ إنشاء %n قسيمة</numerusform>
            <numerusform>جارٍ إنشاء %n قسيمة</numerusform>
            <numerusform>جارٍ إنشاء %n قسائم</numerusform>
            <numerusform>جارٍ إنشاء %n قسيمة</numerusform>
            <numerusform>جارٍ إنشاء %n قسيمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were generated</source>
        <translation>
            <numerusform>تم إنشاء %n قسيمة</numerusform>
            <numerusform>تم إنشاء %n قسيمة</numerusform>
            <numerusform>تم إنشاء %n قسيمة</numerusform>
            <numerusform>تم إنشاء %n قسائم</numerusform>
            <numerusform>تم إنشاء %n قسيمة</numerusform>
            <numerusform>تم إنشاء %n قسيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Print cards…</source>
        <translation>طباعة البطاقات…</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were generated.</source>
        <translation>
            <numerusform>تم إنشاء %n قسيمة.</numerusform>
            <numerusform>تم إنشاء %n قسيمة.</numerusform>
            <numerusform>تم إنشاء %n قسيمة.</numerusform>
            <numerusform>تم إنشاء %n قسائم.</numerusform>
            <numerusform>تم إنشاء %n قسيمة.</numerusform>
            <numerusform>تم إنشاء %n قسيمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: none of the %n voucher(s) was made.</source>
        <translation>
            <numerusform>أُلغي: لم تُنشأ أي قسيمة من أصل %n.</numerusform>
            <numerusform>أُلغي: لم تُنشأ أي قسيمة من أصل %n.</numerusform>
            <numerusform>أُلغي: لم تُنشأ أي قسيمة من أصل %n.</numerusform>
            <numerusform>أُلغي: لم تُنشأ أي قسيمة من أصل %n.</numerusform>
            <numerusform>أُلغي: لم تُنشأ أي قسيمة من أصل %n.</numerusform>
            <numerusform>أُلغي: لم تُنشأ أي قسيمة من أصل %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HotspotAccount</name>
    <message>
        <source>The router already has a hotspot user “%1” that NettDesk did not make. It was left as it is. Rename or remove it on the router and try again, or give the guest another code.</source>
        <translation>يوجد على الراوتر مستخدم Hotspot باسم «%1» لم ينشئه NettDesk، وقد تُرك كما هو. غيّر اسمه أو احذفه على الراوتر وحاول مجددًا، أو أعطِ الضيف رمزًا آخر.</translation>
    </message>
    <message>
        <source>The hotspot user profile “%1” is not on the router (any more). Make it there under exactly this name and try again.</source>
        <translation>باقة مستخدمي Hotspot «%1» غير موجودة على الراوتر (أو لم تعد موجودة). أنشئها هناك بهذا الاسم نفسه وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The router does not keep the account “%1” as it was told: something else on it changes or removes it. Look for a script or another program that manages hotspot users.</source>
        <translation>لا يُبقي الراوتر الحساب «%1» كما طُلب منه: شيء آخر عليه يغيّره أو يحذفه. ابحث عن سكربت أو برنامج آخر يدير مستخدمي Hotspot.</translation>
    </message>
    <message>
        <source>The router does not keep the speed of the profile “%1”: something else on it changes the profile back. Look for a script or another program that manages hotspot profiles.</source>
        <translation>لا يُبقي الراوتر سرعة الباقة «%1»: شيء آخر عليه يعيد تغييرها. ابحث عن سكربت أو برنامج آخر يدير باقات Hotspot.</translation>
    </message>
</context>
<context>
    <name>IntentRunner</name>
    <message>
        <source>This program does not know how to do “%1”; a newer one of the shop does.</source>
        <translation>هذا البرنامج لا يعرف كيف ينفّذ «%1»؛ نسخة أحدث في المتجر تعرف ذلك.</translation>
    </message>
</context>
<context>
    <name>KeyAccess</name>
    <message>
        <source>This computer was not given the shop&apos;s data key yet (looked in %1). Nothing was changed. Type the recovery key once; after that this computer opens by itself.</source>
        <translation>لم يُعطَ هذا الكمبيوتر مفتاح بيانات المتجر بعد (جرى البحث في %1). لم يتغير شيء. اكتب مفتاح الاسترداد مرة واحدة، وبعدها يفتح هذا الكمبيوتر المتجر بنفسه.</translation>
    </message>
    <message>
        <source>This computer&apos;s key for the shop was expected in %1 and is not there. The keychain may be locked, or belong to another user. Nothing was changed and no new key was made. Unlock the keychain and try again, or type the recovery key.</source>
        <translation>كان يُفترض أن يكون مفتاح هذا الكمبيوتر للمتجر في %1 لكنه غير موجود. ربما سلسلة المفاتيح مقفلة أو تخص مستخدمًا آخر. لم يتغير شيء ولم يُنشأ مفتاح جديد. افتح قفل سلسلة المفاتيح وحاول مجددًا، أو اكتب مفتاح الاسترداد.</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>The shop&apos;s data key is locked on this computer, so stored passwords cannot be read. Nothing was changed. Unlock it first: from the keychain, with its key file, or with the recovery key.</source>
        <translation>مفتاح بيانات المتجر مقفل على هذا الكمبيوتر، لذلك لا يمكن قراءة كلمات المرور المحفوظة. لم يتغير شيء. افتح قفله أولًا: من سلسلة المفاتيح أو بملف المفتاح أو بمفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>This was encrypted with data key %1, which this computer does not have. Nothing was changed. Unlock with the recovery key of this shop.</source>
        <translation>شُفّر هذا بمفتاح البيانات %1 وهو غير موجود على هذا الكمبيوتر. لم يتغير شيء. افتح القفل بمفتاح استرداد هذا المتجر.</translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>The keychain of this computer did not answer. Nothing was changed. Answer its question for a password, if there is one, and try again.</source>
        <translation>لم ترد سلسلة مفاتيح هذا الكمبيوتر. لم يتغير شيء. إن طلبت كلمة مرور فأدخلها، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The keychain of this computer was not opened. Nothing was changed. Try again and allow NettDesk to use it, or use the recovery key or a key file.</source>
        <translation>لم تُفتح سلسلة مفاتيح هذا الكمبيوتر. لم يتغير شيء. حاول مجددًا واسمح لبرنامج NettDesk باستخدامها، أو استخدم مفتاح الاسترداد أو ملف مفتاح.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not let NettDesk in. Nothing was changed. Unlock the keychain and try again, or use the recovery key or a key file.</source>
        <translation>سلسلة مفاتيح هذا الكمبيوتر لا تسمح بدخول NettDesk. لم يتغير شيء. افتح قفلها وحاول مجددًا، أو استخدم مفتاح الاسترداد أو ملف مفتاح.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used now. Nothing was changed. Sign in to the desktop so that its keychain runs, or choose to keep the key in a file.</source>
        <translation>لا توجد على هذا الكمبيوتر سلسلة مفاتيح يمكن استخدامها الآن. لم يتغير شيء. سجّل الدخول إلى سطح المكتب كي تعمل سلسلة مفاتيحه، أو اختر حفظ المفتاح في ملف.</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LineState</name>
    <message>
        <source>Not contacted yet</source>
        <translation>لم يُتصل به بعد</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>تعذر الوصول</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>كلمة مرور خاطئة</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Certificate changed</source>
        <translation>تغيّرت الشهادة</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>Connecting was cancelled.</source>
        <translation>أُلغي الاتصال.</translation>
    </message>
    <message>
        <source>This computer&apos;s TLS library cannot talk to a router without certificate. Make a certificate for API-SSL on the router, then choose “certificate”.</source>
        <translation>مكتبة TLS على هذا الكمبيوتر لا يمكنها الاتصال براوتر بلا شهادة. أنشئ شهادة لخدمة API-SSL على الراوتر، ثم اختر «شهادة».</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not the one that was remembered. Nothing was sent to it. If the router was reset or got a new certificate, compare the fingerprint on the router and accept it; otherwise somebody may stand between you and the router.</source>
        <translation>شهادة «%1» ليست الشهادة المحفوظة. لم يُرسل إليه شيء. إذا أُعيد ضبط الراوتر أو حصل على شهادة جديدة، فقارن البصمة على الراوتر واقبلها؛ وإلا فقد يكون هناك شخص بينك وبين الراوتر.</translation>
    </message>
    <message>
        <source>The certificate of “%1” cannot be verified. Nothing was sent to it. Install a certificate that a known authority signed for this name, or choose to remember the router&apos;s own certificate.</source>
        <translation>تعذر التحقق من شهادة «%1». لم يُرسل إليه شيء. ثبّت شهادة لهذا الاسم موقّعة من جهة معروفة، أو اختر حفظ شهادة الراوتر نفسه.</translation>
    </message>
    <message>
        <source>The name “%1” is not known. Check its spelling, or use the router&apos;s IP address.</source>
        <translation>الاسم «%1» غير معروف. تحقق من كتابته، أو استخدم عنوان IP للراوتر.</translation>
    </message>
    <message>
        <source>“%1” is there, but its port %2 is closed. Check the port, and that the API service is enabled on the router (IP, Services).</source>
        <translation>«%1» موجود، لكن منفذه %2 مغلق. تحقق من المنفذ ومن تفعيل خدمة API على الراوتر (IP, Services).</translation>
    </message>
    <message>
        <source>“%1” cannot be reached from here. Check this computer&apos;s network and the router&apos;s address.</source>
        <translation>لا يمكن الوصول إلى «%1» من هنا. تحقق من شبكة هذا الكمبيوتر ومن عنوان الراوتر.</translation>
    </message>
    <message>
        <source>The router closed the line instead of encrypting it. Port %1 may be the plain API (usually 8728; API-SSL is 8729), or the router&apos;s API-SSL service does not admit this computer&apos;s address.</source>
        <translation>أغلق الراوتر الاتصال بدل تشفيره. قد يكون المنفذ %1 هو API العادي (غالبًا 8728، أما API-SSL فهو 8729)، أو أن خدمة API-SSL على الراوتر لا تقبل عنوان هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Port %1 does not speak TLS. The plain API is usually at 8728 and API-SSL at 8729: check the port.</source>
        <translation>المنفذ %1 لا يستخدم TLS. يكون API العادي غالبًا على 8728 وAPI-SSL على 8729: تحقق من المنفذ.</translation>
    </message>
    <message>
        <source>The router does not encrypt without a certificate; it probably has one by now. Choose “certificate” for this router.</source>
        <translation>الراوتر لا يشفّر بلا شهادة؛ والأرجح أن لديه شهادة الآن. اختر «شهادة» لهذا الراوتر.</translation>
    </message>
    <message>
        <source>The router could not encrypt the line: most likely its API-SSL service has no certificate. Make one on the router (System, Certificates; then IP, Services, api-ssl), or choose “without certificate”.</source>
        <translation>لم يتمكن الراوتر من تشفير الاتصال: الأرجح أن خدمة API-SSL فيه بلا شهادة. أنشئ شهادة على الراوتر (System, Certificates ثم IP, Services, api-ssl)، أو اختر «بلا شهادة».</translation>
    </message>
    <message>
        <source>The line to the router could not be encrypted.</source>
        <translation>تعذر تشفير الاتصال بالراوتر.</translation>
    </message>
    <message>
        <source>“%1” accepted the connection but does not answer in TLS. Port %2 may be the plain API (usually 8728; API-SSL is 8729), or the router is overloaded.</source>
        <translation>قبل «%1» الاتصال لكنه لا يرد عبر TLS. قد يكون المنفذ %2 هو API العادي (غالبًا 8728، أما API-SSL فهو 8729)، أو أن الراوتر محمّل فوق طاقته.</translation>
    </message>
    <message>
        <source>“%1” does not answer. The router may be off or in another network, or a firewall drops what is sent to port %2.</source>
        <translation>«%1» لا يرد. ربما الراوتر مطفأ أو في شبكة أخرى، أو أن جدارًا ناريًا يمنع ما يُرسل إلى المنفذ %2.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close NettDesk?</source>
        <translation>هل تريد إغلاق NettDesk؟</translation>
    </message>
    <message numerus="yes">
        <source>%n router operation(s) are still waiting for their router.</source>
        <translation>
            <numerusform>%n عملية راوتر ما زالت تنتظر الراوتر.</numerusform>
            <numerusform>%n عملية راوتر ما زالت تنتظر الراوتر.</numerusform>
            <numerusform>%n عملية راوتر ما زالت تنتظر الراوتر.</numerusform>
            <numerusform>%n عمليات راوتر ما زالت تنتظر الراوتر.</numerusform>
            <numerusform>%n عملية راوتر ما زالت تنتظر الراوتر.</numerusform>
            <numerusform>%n عملية راوتر ما زالت تنتظر الراوتر.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are stored and go on when NettDesk is started again. Until then, guests may not be able to sign in.</source>
        <translation>العمليات محفوظة وتُستأنف عند تشغيل NettDesk من جديد. وحتى ذلك الحين قد لا يتمكن الضيوف من الدخول.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>أغلق على أي حال</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>This database was made by a newer program. Nothing was changed. It needs NettDesk %1 or later; this is %2. Update this computer.</source>
        <translation>أُنشئت قاعدة البيانات هذه ببرنامج أحدث. لم يتغير شيء. تحتاج إلى NettDesk %1 أو أحدث، وهذا هو %2. حدّث هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The tables of this database were made by another edition of the program than this one. Nothing was changed. Use the program that made it, or a backup.</source>
        <translation>جداول قاعدة البيانات هذه أنشأتها نسخة أخرى من البرنامج غير هذه. لم يتغير شيء. استخدم البرنامج الذي أنشأها، أو نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date, because rows in it point at rows that are missing. It is as it was before. Restore a backup.</source>
        <translation>تعذر تحديث قاعدة البيانات، لأن فيها أسطرًا تشير إلى أسطر مفقودة. بقيت كما كانت. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date. It is as it was before. %1</source>
        <translation>تعذر تحديث قاعدة البيانات. بقيت كما كانت. %1</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“%1” is not a currency. Use its three letters, for example USD.</source>
        <translation>«%1» ليست عملة. استخدم أحرفها الثلاثة، مثل USD.</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>The name is not readable text. Type it again.</source>
        <translation>الاسم ليس نصًا مقروءًا. اكتبه مجددًا.</translation>
    </message>
    <message>
        <source>The name is empty. Type a name.</source>
        <translation>الاسم فارغ. اكتب اسمًا.</translation>
    </message>
    <message>
        <source>The name has %1 characters. At most %2 are possible.</source>
        <translation>في الاسم %1 حرفًا. الحد الأقصى %2.</translation>
    </message>
    <message>
        <source>The name holds too many combined signs. Type it with fewer accents or emoji.</source>
        <translation>في الاسم علامات مركّبة كثيرة جدًا. اكتبه بحركات أو رموز تعبيرية أقل.</translation>
    </message>
</context>
<context>
    <name>NotificationsPanel</name>
    <message>
        <source>Nothing has happened yet. Finished work and failures are kept here.</source>
        <translation>لم يحدث شيء بعد. تُحفظ هنا الأعمال المنجزة والأخطاء.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Close notifications</source>
        <translation>إغلاق الإشعارات</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation>تعذر فتح المتجر</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>This computer has no key to the shop’s data</source>
        <translation>لا يملك هذا الكمبيوتر مفتاح بيانات المتجر</translation>
    </message>
    <message>
        <source>Type the recovery key that was shown when the shop was made. From then on this computer opens the shop by itself.</source>
        <translation>اكتب مفتاح الاسترداد الذي ظهر عند إنشاء المتجر. بعد ذلك يفتح هذا الكمبيوتر المتجر بنفسه.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>اكتب مفتاح الاسترداد.</translation>
    </message>
</context>
<context>
    <name>OwnerStep</name>
    <message>
        <source>Type a password.</source>
        <translation>اكتب كلمة مرور.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>كلمتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>Type your name, as it shall stand on sales.</source>
        <translation>اكتب اسمك كما يظهر في المبيعات.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>At least 8 characters. A few words in a row are easy to remember and hard to guess.</source>
        <translation>8 أحرف على الأقل. بضع كلمات متتالية سهلة الحفظ وصعبة التخمين.</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>كلمة المرور مرة أخرى</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
</context>
<context>
    <name>PassFile</name>
    <message>
        <source>The database password cannot be kept in “%1”. Nothing was changed.</source>
        <translation>لا يمكن حفظ كلمة مرور قاعدة البيانات في «%1». لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>PasswordHasher</name>
    <message>
        <source>The password is too long. At most %1 bytes are possible.</source>
        <translation>كلمة المرور طويلة جدًا. الحد الأقصى %1 بايت.</translation>
    </message>
    <message>
        <source>Too many people are signing in at this moment. Nothing was changed. Try again in a few seconds.</source>
        <translation>عدد كبير يسجّل الدخول في هذه اللحظة. لم يتغير شيء. حاول مجددًا بعد ثوانٍ.</translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>The password is too long. At most %1 bytes are possible.</source>
        <translation>كلمة المرور طويلة جدًا. الحد الأقصى %1 بايت.</translation>
    </message>
    <message>
        <source>The password is not readable text. Type it again.</source>
        <translation>كلمة المرور ليست نصًا مقروءًا. اكتبها مجددًا.</translation>
    </message>
    <message>
        <source>The password is too short. Use at least %1 characters; three or four words together are good.</source>
        <translation>كلمة المرور قصيرة جدًا. استخدم %1 أحرف على الأقل؛ ثلاث أو أربع كلمات معًا خيار جيد.</translation>
    </message>
    <message>
        <source>This password is one of the first that anybody tries. Use another one; three or four words together are good.</source>
        <translation>كلمة المرور هذه من أول ما يجرّبه أي شخص. استخدم غيرها؛ ثلاث أو أربع كلمات معًا خيار جيد.</translation>
    </message>
    <message>
        <source>The password is a name that people in the shop know. Use another one; three or four words together are good.</source>
        <translation>كلمة المرور اسم يعرفه العاملون في المتجر. استخدم غيرها؛ ثلاث أو أربع كلمات معًا خيار جيد.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>أمين الصندوق</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>الفني</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>المُطّلع</translation>
    </message>
    <message>
        <source>see vouchers</source>
        <translation>عرض القسائم</translation>
    </message>
    <message>
        <source>generate vouchers</source>
        <translation>إنشاء القسائم</translation>
    </message>
    <message>
        <source>print vouchers</source>
        <translation>طباعة القسائم</translation>
    </message>
    <message>
        <source>redeem vouchers</source>
        <translation>تفعيل القسائم</translation>
    </message>
    <message>
        <source>expire vouchers</source>
        <translation>إنهاء القسائم</translation>
    </message>
    <message>
        <source>see payments</source>
        <translation>عرض المدفوعات</translation>
    </message>
    <message>
        <source>see routers</source>
        <translation>عرض الراوترات</translation>
    </message>
    <message>
        <source>add and change routers</source>
        <translation>إضافة الراوترات وتعديلها</translation>
    </message>
    <message>
        <source>accept a router&apos;s changed certificate</source>
        <translation>قبول شهادة متغيّرة لراوتر</translation>
    </message>
    <message>
        <source>add and change employees</source>
        <translation>إضافة الموظفين وتعديلهم</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>The permission “%1” is missing: background work has no permissions of its own. Nothing was changed. Sign in to do this.</source>
        <translation>الصلاحية «%1» غير متوفرة: ليس للعمل في الخلفية صلاحيات خاصة به. لم يتغير شيء. سجّل الدخول للقيام بذلك.</translation>
    </message>
    <message>
        <source>The permission “%1” is missing: %2 is signed in as %3, and these roles have it: %4. Nothing was changed. An owner can give another role.</source>
        <translation>الصلاحية «%1» غير متوفرة: %2 مسجّل الدخول بدور %3، والأدوار التي تملكها: %4. لم يتغير شيء. يمكن للمالك منح دور آخر.</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>“%1” cannot be written. Choose another place for it.</source>
        <translation>تعذرت كتابة «%1». اختر له مكانًا آخر.</translation>
    </message>
    <message>
        <source>The printer “%1” does not take the cards. See whether it is switched on and connected, or save a PDF and print that.</source>
        <translation>الطابعة «%1» لا تقبل البطاقات. تأكد من أنها مشغّلة ومتصلة، أو احفظ ملف PDF واطبعه.</translation>
    </message>
    <message>
        <source>There are no cards to print.</source>
        <translation>لا توجد بطاقات للطباعة.</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>أُلغيت الطباعة.</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print cards</source>
        <translation>طباعة البطاقات</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقات</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n ورقة</numerusform>
            <numerusform>%n ورقة</numerusform>
            <numerusform>%n ورقة</numerusform>
            <numerusform>%n أوراق</numerusform>
            <numerusform>%n ورقة</numerusform>
            <numerusform>%n ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>حفظ PDF…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>الورقة كاملة</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>العرض كامل</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>الورقة %1 من %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>No cards to print</source>
        <translation>لا توجد بطاقات للطباعة</translation>
    </message>
    <message>
        <source>Choose vouchers in the list, then print them.</source>
        <translation>اختر قسائم من القائمة ثم اطبعها.</translation>
    </message>
    <message>
        <source>Voucher cards</source>
        <translation>بطاقات القسائم</translation>
    </message>
    <message>
        <source>No printer is chosen. Save a PDF, or add a printer to this computer and open this page again.</source>
        <translation>لم تُختر طابعة. احفظ ملف PDF، أو أضف طابعة إلى هذا الكمبيوتر وافتح هذه الصفحة مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n sheet(s)</source>
        <translation>
            <numerusform>جارٍ طباعة %n ورقة</numerusform>
            <numerusform>جارٍ طباعة %n ورقة</numerusform>
            <numerusform>جارٍ طباعة %n ورقة</numerusform>
            <numerusform>جارٍ طباعة %n أوراق</numerusform>
            <numerusform>جارٍ طباعة %n ورقة</numerusform>
            <numerusform>جارٍ طباعة %n ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) were sent to the printer</source>
        <translation>
            <numerusform>أُرسلت %n ورقة إلى الطابعة</numerusform>
            <numerusform>أُرسلت %n ورقة إلى الطابعة</numerusform>
            <numerusform>أُرسلت %n ورقة إلى الطابعة</numerusform>
            <numerusform>أُرسلت %n أوراق إلى الطابعة</numerusform>
            <numerusform>أُرسلت %n ورقة إلى الطابعة</numerusform>
            <numerusform>أُرسلت %n ورقة إلى الطابعة</numerusform>
        </translation>
    </message>
    <message>
        <source>The cards were sent to the printer</source>
        <translation>أُرسلت البطاقات إلى الطابعة</translation>
    </message>
    <message>
        <source>Saving “%1”</source>
        <translation>جارٍ حفظ «%1»</translation>
    </message>
    <message>
        <source>“%1” was saved</source>
        <translation>تم حفظ «%1»</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save cards as PDF</source>
        <translation>حفظ البطاقات بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>vouchers</source>
        <translation>قسائم</translation>
    </message>
</context>
<context>
    <name>PrintSettings</name>
    <message>
        <source>%1 × %2 mm</source>
        <extracomment>paper: width, height in millimetres</extracomment>
        <translation>%1 × %2 مم</translation>
    </message>
    <message>
        <source>Roll %1 mm wide, cut after each card</source>
        <translation>لفة بعرض %1 مم، تُقص بعد كل بطاقة</translation>
    </message>
    <message numerus="yes">
        <source>Paper %2, %n card(s) on a sheet</source>
        <translation>
            <numerusform>ورق %2، %n بطاقة في الورقة</numerusform>
            <numerusform>ورق %2، %n بطاقة في الورقة</numerusform>
            <numerusform>ورق %2، %n بطاقة في الورقة</numerusform>
            <numerusform>ورق %2، %n بطاقات في الورقة</numerusform>
            <numerusform>ورق %2، %n بطاقة في الورقة</numerusform>
            <numerusform>ورق %2، %n بطاقة في الورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>جارٍ البحث عن طابعات…</translation>
    </message>
    <message>
        <source>No printer was found</source>
        <translation>لم يُعثر على طابعة</translation>
    </message>
    <message>
        <source>Save a PDF and print it elsewhere, or add a printer to this computer.</source>
        <translation>احفظ ملف PDF واطبعه في مكان آخر، أو أضف طابعة إلى هذا الكمبيوتر.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n thing(s) will not print as they should</source>
        <translation>
            <numerusform>أكثر من %n عنصر لن يُطبع كما يجب</numerusform>
            <numerusform>أكثر من %n عنصر لن يُطبع كما يجب</numerusform>
            <numerusform>أكثر من %n عنصر لن يُطبع كما يجب</numerusform>
            <numerusform>أكثر من %n عناصر لن تُطبع كما يجب</numerusform>
            <numerusform>أكثر من %n عنصرًا لن يُطبع كما يجب</numerusform>
            <numerusform>أكثر من %n عنصر لن يُطبع كما يجب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will not print as they should</source>
        <translation>
            <numerusform>%n عنصر لن يُطبع كما يجب</numerusform>
            <numerusform>%n عنصر لن يُطبع كما يجب</numerusform>
            <numerusform>%n عنصر لن يُطبع كما يجب</numerusform>
            <numerusform>%n عناصر لن تُطبع كما يجب</numerusform>
            <numerusform>%n عنصرًا لن يُطبع كما يجب</numerusform>
            <numerusform>%n عنصر لن يُطبع كما يجب</numerusform>
        </translation>
    </message>
    <message>
        <source>Design</source>
        <translation>التصميم</translation>
    </message>
    <message>
        <source>First free place on the sheet</source>
        <translation>أول مكان فارغ في الورقة</translation>
    </message>
    <message>
        <source>For a sheet of which some cards are used already. Or click a place on the sheet.</source>
        <translation>لورقة استُخدمت بعض بطاقاتها من قبل. أو انقر مكانًا في الورقة.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>First sheet</source>
        <translation>أول ورقة</translation>
    </message>
    <message>
        <source>Last sheet</source>
        <translation>آخر ورقة</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between the first and the last sheet to be printed</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>What will not print as it should</source>
        <translation>ما لن يُطبع كما يجب</translation>
    </message>
</context>
<context>
    <name>ProbeView</name>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>RouterOS</source>
        <translation>RouterOS</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Hotspot profiles</source>
        <translation>باقات Hotspot</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>زمن الاستجابة</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>صفحة الدخول</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>الشهادة (SHA-256)</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>The text is too long for a QR code.</source>
        <translation>النص أطول من أن يوضع في رمز QR.</translation>
    </message>
</context>
<context>
    <name>RecentRedemptions</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>الراوتر</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>نُشّطت</translation>
    </message>
    <message>
        <source>Being activated</source>
        <translation>قيد التنشيط</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Type this group of the key.</source>
        <translation>اكتب هذه المجموعة من المفتاح.</translation>
    </message>
    <message>
        <source>This is not what the key says here. Please compare.</source>
        <translation>هذا لا يطابق المفتاح هنا. قارن من فضلك.</translation>
    </message>
    <message>
        <source>NettDesk recovery key of %1</source>
        <translation>مفتاح استرداد NettDesk الخاص بـ %1</translation>
    </message>
    <message>
        <source>Keep it where you keep money. Whoever has it and the database can read the router passwords.</source>
        <translation>احفظه حيث تحفظ النقود. من يملكه مع قاعدة البيانات يمكنه قراءة كلمات مرور الراوترات.</translation>
    </message>
    <message>
        <source>Copied. Paste it somewhere safe, not into a chat.</source>
        <translation>تم النسخ. الصقه في مكان آمن، لا في محادثة.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>The printer did not take it. Save it instead.</source>
        <translation>لم تقبله الطابعة. احفظه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Save recovery key</source>
        <translation>حفظ مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>NettDesk recovery key.txt</source>
        <translation>مفتاح استرداد NettDesk.txt</translation>
    </message>
    <message>
        <source>Saved. Move the file to another device: here it protects nothing.</source>
        <translation>تم الحفظ. انقل الملف إلى جهاز آخر: فهو هنا لا يحمي شيئًا.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another folder.</source>
        <translation>تعذرت كتابة الملف: %1. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>حفظ …</translation>
    </message>
    <message>
        <source>To be sure that it is safe, type two of its groups:</source>
        <translation>للتأكد من أنه محفوظ، اكتب اثنتين من مجموعاته:</translation>
    </message>
    <message>
        <source>Group %1 of %2</source>
        <translation>المجموعة %1 من %2</translation>
    </message>
</context>
<context>
    <name>RedeemDialog</name>
    <message>
        <source>Ready for the next code.</source>
        <translation>جاهز للرمز التالي.</translation>
    </message>
    <message>
        <source>Scan the card or type the code. Capitals, spaces and dashes do not matter, and 0 and O, 1, I and L are read as meant.</source>
        <translation>امسح البطاقة أو اكتب الرمز. لا فرق بين الأحرف الكبيرة والصغيرة، ولا أهمية للمسافات والشرطات، ويُفهم 0 وO و1 وI وL كما هو مقصود.</translation>
    </message>
    <message>
        <source>Redeem a code</source>
        <translation>تفعيل رمز</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Redeeming</source>
        <translation>جارٍ التفعيل</translation>
    </message>
    <message>
        <source>Recording the payment and making the account on the router…</source>
        <translation>جارٍ تسجيل المبلغ وإنشاء الحساب على الراوتر…</translation>
    </message>
    <message>
        <source>Next guest</source>
        <translation>الضيف التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>RedeemedView</name>
    <message>
        <source>This is the same redemption as before; nothing was charged twice.</source>
        <translation>هذه عملية التفعيل السابقة نفسها، ولم يُحصَّل شيء مرتين.</translation>
    </message>
    <message>
        <source>Redeemed: the guest can sign in now</source>
        <translation>تم التفعيل: يمكن للضيف الدخول الآن</translation>
    </message>
    <message>
        <source>Paid and recorded, will be activated automatically</source>
        <translation>دُفع وسُجّل، وسيُنشَّط تلقائيًا</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Same as the user name</source>
        <translation>مثل اسم المستخدم</translation>
    </message>
    <message>
        <source>None: the code alone signs in</source>
        <translation>بلا: الرمز وحده يكفي للدخول</translation>
    </message>
    <message>
        <source>QR code that signs the guest in</source>
        <translation>رمز QR يُدخل الضيف</translation>
    </message>
    <message>
        <source>Scan to sign in</source>
        <translation>امسح للدخول</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>تمنح</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>الراوتر</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>When the time online is used up</source>
        <translation>عند نفاد وقت الاتصال</translation>
    </message>
    <message>
        <source>Counts from the moment it is activated</source>
        <translation>تُحتسب من لحظة التنشيط</translation>
    </message>
    <message>
        <source>When the data is used up</source>
        <translation>عند نفاد البيانات</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>طباعة القصاصة</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>حاول الآن مجددًا</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copies user name and password</source>
        <translation>ينسخ اسم المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>User: %1
Password: %2</source>
        <translation>المستخدم: %1
كلمة المرور: %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>RedemptionService</name>
    <message>
        <source>This request does not say which one it is. Nothing was redeemed.</source>
        <translation>هذا الطلب لا يحدد هويته. لم يُفعَّل شيء.</translation>
    </message>
    <message>
        <source>The router “%1” of this code is switched off in NettDesk. Nothing was redeemed; switch the router on under Routers first.</source>
        <translation>الراوتر «%1» الخاص بهذا الرمز متوقف في NettDesk. لم يُفعَّل شيء؛ شغّل الراوتر أولًا من «الراوترات».</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>who redeemed a voucher, and at which counter</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”. Did you mean “%2”?</source>
        <translation>لا توجد قسيمة بالرمز «%1». هل تقصد «%2»؟</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”. Check it symbol by symbol.</source>
        <translation>لا توجد قسيمة بالرمز «%1». تحقق منه حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>This request was used for another code before. Nothing was redeemed; start again.</source>
        <translation>استُخدم هذا الطلب لرمز آخر من قبل. لم يُفعَّل شيء؛ ابدأ من جديد.</translation>
    </message>
    <message>
        <source>“%1” may be redeemed from %2 on. Nothing was changed.</source>
        <translation>يمكن تفعيل «%1» ابتداءً من %2. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” could be redeemed until %2. Nothing was changed.</source>
        <translation>كان يمكن تفعيل «%1» حتى %2. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” was deleted. It cannot be redeemed.</source>
        <translation>«%1» محذوفة. لا يمكن تفعيلها.</translation>
    </message>
    <message>
        <source>“%1” was ended before anybody redeemed it. It cannot be redeemed.</source>
        <translation>أُنهيت «%1» قبل أن يفعّلها أحد. لا يمكن تفعيلها.</translation>
    </message>
    <message>
        <source>“%1” was redeemed already: %2, by %3. Nothing was changed and nothing was charged.</source>
        <translation>سبق تفعيل «%1»: %2، بواسطة %3. لم يتغير شيء ولم يُحصَّل شيء.</translation>
    </message>
    <message>
        <source>This voucher is not in the database (any more).</source>
        <translation>هذه القسيمة غير موجودة في قاعدة البيانات (أو لم تعد موجودة).</translation>
    </message>
    <message>
        <source>Paid and recorded, but the account could not be made on “%1”; this needs somebody to decide. %2</source>
        <translation>دُفع وسُجّل، لكن تعذر إنشاء الحساب على «%1»؛ يحتاج الأمر إلى قرار من شخص. %2</translation>
    </message>
    <message>
        <source>Paid and recorded. The account will be activated automatically as soon as “%1” takes it. %2</source>
        <translation>دُفع وسُجّل. سيُنشَّط الحساب تلقائيًا فور قبول «%1» له. %2</translation>
    </message>
    <message>
        <source>Nothing was redeemed by this request.</source>
        <translation>لم يفعّل هذا الطلب شيئًا.</translation>
    </message>
    <message>
        <source>This voucher waits for nothing on its router.</source>
        <translation>هذه القسيمة لا تنتظر شيئًا على راوترها.</translation>
    </message>
    <message>
        <source>The voucher of this work is not in the database (any more).</source>
        <translation>قسيمة هذا العمل غير موجودة في قاعدة البيانات (أو لم تعد موجودة).</translation>
    </message>
</context>
<context>
    <name>RouterConnection</name>
    <message>
        <source>The router does not answer any more. What was being done may have been carried out: look before you try again.</source>
        <translation>لم يعد الراوتر يرد. ربما نُفّذ ما كان جاريًا: تحقق قبل أن تحاول مجددًا.</translation>
    </message>
    <message>
        <source>The connection to the router was lost. What was being done may have been carried out: look before you try again.</source>
        <translation>انقطع الاتصال بالراوتر. ربما نُفّذ ما كان جاريًا: تحقق قبل أن تحاول مجددًا.</translation>
    </message>
    <message>
        <source>The router ended the session during sign-in.</source>
        <translation>أنهى الراوتر الجلسة أثناء تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Port %1 of the router expects an encrypted line. Choose a TLS mode, or the port of the plain API (usually 8728).</source>
        <translation>المنفذ %1 في الراوتر يتوقع اتصالًا مشفّرًا. اختر وضع TLS، أو منفذ API العادي (غالبًا 8728).</translation>
    </message>
    <message>
        <source>What answers at port %1 of “%2” does not speak the RouterOS API. Check the host and the port.</source>
        <translation>ما يرد على المنفذ %1 في «%2» لا يستخدم RouterOS API. تحقق من المضيف والمنفذ.</translation>
    </message>
    <message>
        <source>“%1” accepted the connection but does not answer the sign-in. Port %2 may expect an encrypted line (API-SSL), the API service may not admit this computer&apos;s address, or the router is overloaded.</source>
        <translation>قبل «%1» الاتصال لكنه لا يرد على تسجيل الدخول. قد يتوقع المنفذ %2 اتصالًا مشفّرًا (API-SSL)، أو لا تقبل خدمة API عنوان هذا الكمبيوتر، أو أن الراوتر محمّل فوق طاقته.</translation>
    </message>
    <message>
        <source>The router closed the connection at once. Its API service may not admit this computer&apos;s address (IP, Services, “Available From”), all its sessions may be taken, or port %1 expects an encrypted line.</source>
        <translation>أغلق الراوتر الاتصال فورًا. قد لا تقبل خدمة API فيه عنوان هذا الكمبيوتر (IP, Services, «Available From»)، أو أن كل جلساته مشغولة، أو يتوقع المنفذ %1 اتصالًا مشفّرًا.</translation>
    </message>
    <message>
        <source>The command was cancelled. The router may have carried it out already.</source>
        <translation>أُلغي الأمر. ربما نفّذه الراوتر من قبل.</translation>
    </message>
    <message>
        <source>The connection to the router was closed.</source>
        <translation>أُغلق الاتصال بالراوتر.</translation>
    </message>
</context>
<context>
    <name>RouterDetails</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>RouterOS</source>
        <translation>RouterOS</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>صفحة الدخول</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>الشهادة (SHA-256)</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message>
        <source>Hotspot user profiles</source>
        <translation>باقات مستخدمي Hotspot</translation>
    </message>
    <message>
        <source>The router is put aside, so it is not asked.</source>
        <translation>الراوتر موضوع جانبًا، لذلك لا يُسأل.</translation>
    </message>
    <message>
        <source>Asking the router…</source>
        <translation>جارٍ سؤال الراوتر…</translation>
    </message>
    <message>
        <source>The router has none.</source>
        <translation>لا توجد باقات على الراوتر.</translation>
    </message>
</context>
<context>
    <name>RouterDialog</name>
    <message>
        <source>Work with this router</source>
        <translation>استخدام هذا الراوتر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Protection of the line</source>
        <translation>حماية الاتصال</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Save without test</source>
        <translation>حفظ بلا اختبار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add router</source>
        <translation>إضافة راوتر</translation>
    </message>
    <message>
        <source>Edit router</source>
        <translation>تعديل الراوتر</translation>
    </message>
    <message>
        <source>None (API, port 8728)</source>
        <translation>بلا (API، المنفذ 8728)</translation>
    </message>
    <message>
        <source>TLS, certificate remembered (API-SSL, port 8729)</source>
        <translation>TLS مع حفظ الشهادة (API-SSL، المنفذ 8729)</translation>
    </message>
    <message>
        <source>TLS, certificate verified (API-SSL, port 8729)</source>
        <translation>TLS مع التحقق من الشهادة (API-SSL، المنفذ 8729)</translation>
    </message>
    <message>
        <source>TLS without a certificate (API-SSL, port 8729)</source>
        <translation>TLS بلا شهادة (API-SSL، المنفذ 8729)</translation>
    </message>
    <message>
        <source>Taken from the router if left empty</source>
        <translation>يؤخذ من الراوتر إذا تُرك فارغًا</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>The router&apos;s address or name is needed.</source>
        <translation>عنوان الراوتر أو اسمه مطلوب.</translation>
    </message>
    <message>
        <source>The RouterOS user is needed.</source>
        <translation>مستخدم RouterOS مطلوب.</translation>
    </message>
</context>
<context>
    <name>RouterDraft</name>
    <message>
        <source>Say where the router is: its address, for example 192.168.88.1, or its name.</source>
        <translation>حدد مكان الراوتر: عنوانه، مثل 192.168.88.1، أو اسمه.</translation>
    </message>
    <message>
        <source>“%1” is not the address or the name of a router. Write it without http:// and without a port, at most %2 characters.</source>
        <translation>«%1» ليس عنوان راوتر ولا اسمه. اكتبه بلا http:// وبلا منفذ، بحد أقصى %2 حرفًا.</translation>
    </message>
    <message>
        <source>Say which user of the router NettDesk signs in as, for example admin.</source>
        <translation>حدد مستخدم الراوتر الذي يدخل به NettDesk، مثل admin.</translation>
    </message>
    <message>
        <source>The router&apos;s user name is too long: at most %1 characters.</source>
        <translation>اسم مستخدم الراوتر طويل جدًا: الحد الأقصى %1 حرفًا.</translation>
    </message>
    <message>
        <source>“%1” is not the fingerprint of a certificate: that has 64 digits of 0–9 and a–f.</source>
        <translation>«%1» ليست بصمة شهادة: البصمة من 64 خانة من 0–9 وa–f.</translation>
    </message>
    <message>
        <source>There is a router “%1” already. Nothing was saved; give this one another name.</source>
        <translation>يوجد راوتر باسم «%1» من قبل. لم يُحفظ شيء؛ أعطِ هذا اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>RouterList</name>
    <message>
        <source>Routers</source>
        <translation>الراوترات</translation>
    </message>
    <message>
        <source>Add router</source>
        <translation>إضافة راوتر</translation>
    </message>
    <message>
        <source>Try with a simulated router</source>
        <translation>جرّب براوتر تجريبي</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Work with it again</source>
        <translation>استخدامه مجددًا</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>وضعه جانبًا</translation>
    </message>
    <message>
        <source>Look at the changed certificate…</source>
        <translation>عرض الشهادة المتغيّرة…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Search routers</source>
        <translation>البحث في الراوترات</translation>
    </message>
    <message>
        <source>No router yet</source>
        <translation>لا يوجد راوتر بعد</translation>
    </message>
    <message>
        <source>Add the MikroTik router that serves your guests: its address, and a user that may use the API. Or try everything with the simulated router that is inside NettDesk.</source>
        <translation>أضف راوتر MikroTik الذي يخدم ضيوفك: عنوانه ومستخدمًا يحق له استخدام API. أو جرّب كل شيء بالراوتر التجريبي الموجود داخل NettDesk.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation>تمت إضافة «%1»</translation>
    </message>
    <message>
        <source>Asking “%1”…</source>
        <translation>جارٍ سؤال «%1»…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” answers: RouterOS %2, %n hotspot profile(s), %3 ms.</source>
        <translation>
            <numerusform>«%1» يرد: RouterOS %2، %n باقة Hotspot، %3 ms.</numerusform>
            <numerusform>«%1» يرد: RouterOS %2، %n باقة Hotspot، %3 ms.</numerusform>
            <numerusform>«%1» يرد: RouterOS %2، %n باقة Hotspot، %3 ms.</numerusform>
            <numerusform>«%1» يرد: RouterOS %2، %n باقات Hotspot، %3 ms.</numerusform>
            <numerusform>«%1» يرد: RouterOS %2، %n باقة Hotspot، %3 ms.</numerusform>
            <numerusform>«%1» يرد: RouterOS %2، %n باقة Hotspot، %3 ms.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove router</source>
        <translation>حذف الراوتر</translation>
    </message>
    <message>
        <source>Remove “%1” from NettDesk?</source>
        <translation>هل تريد حذف «%1» من NettDesk؟</translation>
    </message>
    <message>
        <source>Nothing is changed on the router itself. A router that vouchers belong to cannot be removed; put it aside instead.</source>
        <translation>لا يتغير شيء على الراوتر نفسه. لا يمكن حذف راوتر له قسائم؛ ضعه جانبًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
</context>
<context>
    <name>RouterPool</name>
    <message>
        <source>The program is closing; the router was not asked.</source>
        <translation>البرنامج قيد الإغلاق؛ لم يُسأل الراوتر.</translation>
    </message>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>هذا الراوتر غير موجود في قائمة الراوترات (أو لم يعد موجودًا).</translation>
    </message>
    <message>
        <source>The router “%1” is switched off in NettDesk, so nothing was sent to it. Switch it on under Routers first.</source>
        <translation>الراوتر «%1» متوقف في NettDesk، لذلك لم يُرسل إليه شيء. شغّله أولًا من «الراوترات».</translation>
    </message>
    <message>
        <source>The record of the router “%1” changed while it was being called. Try again.</source>
        <translation>تغيّر سجل الراوتر «%1» أثناء الاتصال به. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The router “%1” hung up.</source>
        <translation>أنهى الراوتر «%1» الاتصال.</translation>
    </message>
</context>
<context>
    <name>RouterProbe</name>
    <message>
        <source>The router let “%1” in, but does not let it read. Give its group the policies api, read, write, test and sensitive on the router (System &gt; Users &gt; Groups), then test again.</source>
        <translation>سمح الراوتر بدخول «%1» لكنه لا يسمح له بالقراءة. امنح مجموعته على الراوتر الصلاحيات api وread وwrite وtest وsensitive (System &gt; Users &gt; Groups)، ثم اختبر مجددًا.</translation>
    </message>
    <message>
        <source>This router has no hotspot: its package is missing or switched off. Vouchers need one.</source>
        <translation>لا يوجد Hotspot على هذا الراوتر: حزمته غير مثبتة أو متوقفة. القسائم تحتاج إليه.</translation>
    </message>
    <message>
        <source>No hotspot is set up on this router yet. Vouchers can be made, but guests cannot sign in before there is one (IP &gt; Hotspot &gt; Hotspot Setup).</source>
        <translation>لم يُعدّ Hotspot على هذا الراوتر بعد. يمكن إنشاء القسائم، لكن الضيوف لا يمكنهم الدخول قبل إعداده (IP &gt; Hotspot &gt; Hotspot Setup).</translation>
    </message>
    <message>
        <source>“%1” may read on this router but not write: vouchers cannot be activated. Give its group the policy write (System &gt; Users &gt; Groups).</source>
        <translation>يحق للمستخدم «%1» القراءة على هذا الراوتر لا الكتابة: لا يمكن تنشيط القسائم. امنح مجموعته الصلاحية write (System &gt; Users &gt; Groups).</translation>
    </message>
    <message>
        <source>This line is not encrypted: whoever can listen on the way reads the router&apos;s password. Use TLS where the router has a certificate for api-ssl.</source>
        <translation>هذا الاتصال غير مشفّر: من يتنصت في الطريق يقرأ كلمة مرور الراوتر. استخدم TLS إذا كانت للراوتر شهادة لخدمة api-ssl.</translation>
    </message>
    <message>
        <source>This line is encrypted, but the router does not prove who it is: it is safe from listeners, not from an impostor. Give api-ssl a certificate on the router and choose “pinned”.</source>
        <translation>هذا الاتصال مشفّر، لكن الراوتر لا يثبت هويته: الاتصال آمن من المتنصتين لا من المنتحلين. أعطِ api-ssl شهادة على الراوتر واختر «الشهادة المحفوظة».</translation>
    </message>
</context>
<context>
    <name>RouterProtocol</name>
    <message>
        <source>The router refused this user name and password. Check both; it says the same when the user may not use the API (policy “api”) or not from this computer&apos;s address.</source>
        <translation>رفض الراوتر اسم المستخدم وكلمة المرور. تحقق منهما؛ وهو يقول الشيء نفسه إذا لم يكن للمستخدم حق استخدام API (الصلاحية «api») أو من عنوان هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The router&apos;s user may not do this. Give its group the missing right on the router (System, Users, Groups) and try again; nothing was changed.</source>
        <translation>لا يحق لمستخدم الراوتر فعل ذلك. امنح مجموعته الصلاحية الناقصة على الراوتر (System, Users, Groups) وحاول مجددًا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This router does not have that function: its RouterOS version or installed packages lack it.</source>
        <translation>هذه الوظيفة غير متوفرة على هذا الراوتر: إصدار RouterOS أو الحزم المثبتة لا تتضمنها.</translation>
    </message>
    <message>
        <source>This router&apos;s version does not know one of the settings that were sent.</source>
        <translation>إصدار هذا الراوتر لا يعرف أحد الإعدادات المرسلة.</translation>
    </message>
    <message>
        <source>This router&apos;s version does not know the setting “%1”.</source>
        <translation>إصدار هذا الراوتر لا يعرف الإعداد «%1».</translation>
    </message>
    <message>
        <source>It is no longer on the router. Refresh the list.</source>
        <translation>لم يعد موجودًا على الراوتر. حدّث القائمة.</translation>
    </message>
    <message>
        <source>The router already has one of this name. Choose another name.</source>
        <translation>يوجد على الراوتر واحد بهذا الاسم. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Something that was named does not exist on the router.</source>
        <translation>شيء مما ذُكر غير موجود على الراوتر.</translation>
    </message>
    <message>
        <source>What was given for “%1” does not exist on the router. Refresh, and choose one that is there.</source>
        <translation>ما أُعطي لـ «%1» غير موجود على الراوتر. حدّث القائمة واختر قيمة موجودة.</translation>
    </message>
    <message>
        <source>The router does not accept one of the values. Nothing was changed.</source>
        <translation>لا يقبل الراوتر إحدى القيم. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The router does not accept this value for “%1”. Nothing was changed.</source>
        <translation>لا يقبل الراوتر هذه القيمة لـ «%1». لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The router made this entry by itself and does not let anybody change or remove it.</source>
        <translation>أنشأ الراوتر هذا السجل بنفسه ولا يسمح لأحد بتغييره أو حذفه.</translation>
    </message>
    <message>
        <source>The router&apos;s device mode forbids this. Change it on the router with /system/device-mode; the router asks to press its button or to switch it off and on.</source>
        <translation>وضع الجهاز (device mode) في الراوتر يمنع ذلك. غيّره على الراوتر بالأمر /system/device-mode؛ سيطلب الراوتر الضغط على زره أو إطفاءه وتشغيله.</translation>
    </message>
    <message>
        <source>The command was cancelled. The router may have done part of it already.</source>
        <translation>أُلغي الأمر. ربما نفّذ الراوتر جزءًا منه.</translation>
    </message>
    <message>
        <source>The router is overloaded and did not finish in time. It may have done it all the same: look before you try again.</source>
        <translation>الراوتر محمّل فوق طاقته ولم ينتهِ في الوقت المحدد. ربما نفّذه مع ذلك: تحقق قبل أن تحاول مجددًا.</translation>
    </message>
    <message>
        <source>The router refused the command. It said: %1</source>
        <translation>رفض الراوتر الأمر. قال: %1</translation>
    </message>
</context>
<context>
    <name>RouterService</name>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>هذا الراوتر غير موجود في قائمة الراوترات (أو لم يعد موجودًا).</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was not removed: %n voucher(s) that can still be used belong to it. Switch the router off instead; it then stays in the list and is not contacted.</source>
        <translation>
            <numerusform>لم يُحذف «%1»: له %n قسيمة ما زالت صالحة للاستخدام. أوقف الراوتر بدلًا من ذلك؛ فيبقى في القائمة ولا يُتصل به.</numerusform>
            <numerusform>لم يُحذف «%1»: له %n قسيمة ما زالت صالحة للاستخدام. أوقف الراوتر بدلًا من ذلك؛ فيبقى في القائمة ولا يُتصل به.</numerusform>
            <numerusform>لم يُحذف «%1»: له %n قسيمة ما زالت صالحة للاستخدام. أوقف الراوتر بدلًا من ذلك؛ فيبقى في القائمة ولا يُتصل به.</numerusform>
            <numerusform>لم يُحذف «%1»: له %n قسائم ما زالت صالحة للاستخدام. أوقف الراوتر بدلًا من ذلك؛ فيبقى في القائمة ولا يُتصل به.</numerusform>
            <numerusform>لم يُحذف «%1»: له %n قسيمة ما زالت صالحة للاستخدام. أوقف الراوتر بدلًا من ذلك؛ فيبقى في القائمة ولا يُتصل به.</numerusform>
            <numerusform>لم يُحذف «%1»: له %n قسيمة ما زالت صالحة للاستخدام. أوقف الراوتر بدلًا من ذلك؛ فيبقى في القائمة ولا يُتصل به.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no router “%1”. Say its id (RTR_…) or its name as the list of routers shows it.</source>
        <translation>لا يوجد راوتر «%1». اذكر معرّفه (RTR_…) أو اسمه كما في قائمة الراوترات.</translation>
    </message>
</context>
<context>
    <name>RouterStep</name>
    <message>
        <source>Add my router now</source>
        <translation>إضافة الراوتر الآن</translation>
    </message>
    <message>
        <source>You need its address and a user name and password for it.</source>
        <translation>تحتاج إلى عنوانه واسم مستخدم وكلمة مرور له.</translation>
    </message>
    <message>
        <source>Try with a simulated router</source>
        <translation>جرّب براوتر تجريبي</translation>
    </message>
    <message>
        <source>A router inside the program, for learning and testing. Remove it whenever you like.</source>
        <translation>راوتر داخل البرنامج للتعلم والتجربة. احذفه متى شئت.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Look around first.</source>
        <translation>تصفّح البرنامج أولًا.</translation>
    </message>
</context>
<context>
    <name>RouterTableModel</name>
    <message>
        <source>Router</source>
        <translation>الراوتر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>RouterOS</source>
        <translation>RouterOS</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>زمن الاستجابة</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
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
        <translation>«%1» ليس تاريخًا كما يكتبه RouterOS.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day as RouterOS writes it.</source>
        <translation>«%1» ليس وقتًا من اليوم كما يكتبه RouterOS.</translation>
    </message>
    <message>
        <source>“%1” is not a date and time as RouterOS writes them.</source>
        <translation>«%1» ليس تاريخًا ووقتًا كما يكتبهما RouterOS.</translation>
    </message>
    <message>
        <source>“%1” is not an offset from UTC.</source>
        <translation>«%1» ليس فرقًا عن UTC.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write for example 1d12h, 30m or 01:30:00.</source>
        <translation>«%1» ليس وقتًا. اكتب مثلًا 1d12h أو 30m أو 01:30:00.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» ليس yes ولا no.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of data.</source>
        <translation>«%1» ليس كمية بيانات.</translation>
    </message>
</context>
<context>
    <name>Routers</name>
    <message>
        <source>Not encrypted</source>
        <translation>غير مشفّر</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>مشفّر</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>مجهول الهوية</translation>
    </message>
    <message>
        <source>Anyone on the way can read what is sent, the password too. Fine on a cable of your own; over Wi-Fi or the internet choose a TLS mode.</source>
        <translation>يمكن لأي شخص في الطريق قراءة ما يُرسل، حتى كلمة المرور. مناسب عبر كابل خاص بك؛ أما عبر Wi-Fi أو الإنترنت فاختر وضع TLS.</translation>
    </message>
    <message>
        <source>Encrypted. The certificate that the router shows now is remembered; another one blocks the line until a person accepts it. The right choice for a router with a certificate of its own.</source>
        <translation>مشفّر. تُحفظ الشهادة التي يعرضها الراوتر الآن؛ وأي شهادة أخرى توقف الاتصال حتى يقبلها شخص. الخيار الصحيح لراوتر له شهادته.</translation>
    </message>
    <message>
        <source>Encrypted. The certificate must be valid for this host and signed by an authority that this computer trusts.</source>
        <translation>مشفّر. يجب أن تكون الشهادة صالحة لهذا المضيف وموقّعة من جهة يثق بها هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>For a router without a certificate: listeners learn nothing, but somebody in between could pose as the router. Create a certificate on the router and choose the pinned mode when you can.</source>
        <translation>لراوتر بلا شهادة: لا يعرف المتنصتون شيئًا، لكن قد ينتحل شخص في الطريق صفة الراوتر. أنشئ شهادة على الراوتر واختر وضع الشهادة المحفوظة متى أمكن.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>%1 تنزيل، %2 رفع</translation>
    </message>
    <message>
        <source> (and burst: %1)</source>
        <translation> (مع burst: %1)</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>Sample card</source>
        <translation>بطاقة نموذجية</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>الرمز %1</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>This database holds the shop “%1” already. Nothing was changed. Sign in to it, or choose another database.</source>
        <translation>قاعدة البيانات هذه تحتوي على المتجر «%1» من قبل. لم يتغير شيء. سجّل الدخول إليه، أو اختر قاعدة بيانات أخرى.</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>الورقة %1 من %2</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>الأوراق</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>الورقة %1 من %2</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Start printing at place %1 of the first sheet</source>
        <translation>بدء الطباعة من المكان %1 في الورقة الأولى</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>There were wrong passwords for this name, so the next try has to wait %1. The account is not locked.</source>
        <translation>أُدخلت كلمات مرور خاطئة لهذا الاسم، لذلك يجب الانتظار %1 قبل المحاولة التالية. الحساب غير مقفل.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Choose or type your name.</source>
        <translation>اختر اسمك أو اكتبه.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>اكتب كلمة المرور.</translation>
    </message>
    <message>
        <source>NettDesk is locked</source>
        <translation>NettDesk مقفل</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Work goes on in the background. Sign in to continue.</source>
        <translation>العمل مستمر في الخلفية. سجّل الدخول للمتابعة.</translation>
    </message>
    <message>
        <source>Everybody in the shop has a name of their own here.</source>
        <translation>لكل شخص في المتجر اسم خاص به هنا.</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Pending: %1</source>
        <extracomment>Router operations that are waiting: &quot;Pending: 3&quot;</extracomment>
        <translation>قيد الانتظار: %1</translation>
    </message>
    <message>
        <source>Router operations that wait for their router</source>
        <translation>عمليات تنتظر راوترها</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>This computer lacks the part that talks to this kind of database. Install the package “%1”.</source>
        <translation>ينقص هذا الكمبيوتر الجزء الذي يتصل بهذا النوع من قواعد البيانات. ثبّت الحزمة «%1».</translation>
    </message>
    <message>
        <source>The database was closed before this was done. Nothing was changed.</source>
        <translation>أُغلقت قاعدة البيانات قبل إتمام ذلك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The database file “%1” is damaged. Nothing was written to it. Keep it, and restore the latest backup.</source>
        <translation>ملف قاعدة البيانات «%1» تالف. لم يُكتب فيه شيء. احتفظ به واستعد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be made. Check the folder and its permissions.</source>
        <translation>تعذر إنشاء الملف «%1». تحقق من المجلد وصلاحياته.</translation>
    </message>
    <message>
        <source>“%1” is on a network drive, where a database file gets damaged. Put it on a disk of this computer, or use PostgreSQL to share it.</source>
        <translation>«%1» على قرص شبكة، وهناك يتلف ملف قاعدة البيانات. ضعه على قرص في هذا الكمبيوتر، أو استخدم PostgreSQL لمشاركته.</translation>
    </message>
    <message>
        <source>There is no database at “%1”.</source>
        <translation>لا توجد قاعدة بيانات في «%1».</translation>
    </message>
    <message>
        <source>The database file “%1” cannot be opened. Check who owns it.</source>
        <translation>تعذر فتح ملف قاعدة البيانات «%1». تحقق من مالكه.</translation>
    </message>
    <message>
        <source>The database file “%1” is empty: it was damaged or never filled. It was left as it is. Restore the latest backup, or set up a new shop.</source>
        <translation>ملف قاعدة البيانات «%1» فارغ: إما أنه تلف أو لم يُملأ قط. تُرك كما هو. استعد أحدث نسخة احتياطية، أو أنشئ متجرًا جديدًا.</translation>
    </message>
    <message>
        <source>“%1” belongs to another program. It was left as it is. Choose another file.</source>
        <translation>«%1» يخص برنامجًا آخر. تُرك كما هو. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The tables of this database are older than the program. Nothing was changed. Open it once with the permission to bring it up to date.</source>
        <translation>جداول قاعدة البيانات هذه أقدم من البرنامج. لم يتغير شيء. افتحها مرة واحدة مع السماح بتحديثها.</translation>
    </message>
    <message>
        <source>The disk of “%1” cannot hold a database that several programs use. Choose a folder on a disk of this computer.</source>
        <translation>قرص «%1» لا يصلح لقاعدة بيانات تستخدمها عدة برامج. اختر مجلدًا على قرص في هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The database server is too old. NettDesk needs PostgreSQL 13 or later.</source>
        <translation>خادم قاعدة البيانات قديم جدًا. يحتاج NettDesk إلى PostgreSQL 13 أو أحدث.</translation>
    </message>
    <message>
        <source>The database %1 cannot hold every name, because its encoding is not UTF8. Make one with ENCODING &apos;UTF8&apos;.</source>
        <translation>لا يمكن لقاعدة البيانات %1 حفظ كل الأسماء، لأن ترميزها ليس UTF8. أنشئ واحدة مع ENCODING 'UTF8'.</translation>
    </message>
    <message>
        <source>The database %1 belongs to another program. It was left as it is. Choose another one.</source>
        <translation>قاعدة البيانات %1 تخص برنامجًا آخر. تُركت كما هي. اختر غيرها.</translation>
    </message>
    <message>
        <source>The database %1 holds no shop yet. Set one up first.</source>
        <translation>لا يوجد متجر في قاعدة البيانات %1 بعد. أنشئ متجرًا أولًا.</translation>
    </message>
    <message>
        <source>The database server runs with fsync off: a power cut can destroy the shop&apos;s data. Ask whoever runs it to set fsync = on.</source>
        <translation>يعمل خادم قاعدة البيانات مع إيقاف fsync: قد يُتلف انقطاع الكهرباء بيانات المتجر. اطلب من مدير الخادم ضبط fsync = on.</translation>
    </message>
    <message>
        <source>The line to the database server is not encrypted: anyone on the way can read it.</source>
        <translation>الاتصال بخادم قاعدة البيانات غير مشفّر: يمكن لأي شخص في الطريق قراءته.</translation>
    </message>
    <message>
        <source>The line to the database server is encrypted, but nobody checks that it is the right server. Give sslrootcert in the database address.</source>
        <translation>الاتصال بخادم قاعدة البيانات مشفّر، لكن لا أحد يتحقق من أنه الخادم الصحيح. أضف sslrootcert إلى عنوان قاعدة البيانات.</translation>
    </message>
    <message>
        <source>This router is no longer there. Somebody removed it.</source>
        <translation>لم يعد هذا الراوتر موجودًا. لقد حذفه شخص ما.</translation>
    </message>
    <message>
        <source>This already exists. Nothing was changed.</source>
        <translation>هذا موجود من قبل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this step was kept, everything before it is safe. Free some space and try again.</source>
        <translation>القرص ممتلئ. لم يُحفظ شيء من هذه الخطوة، وكل ما قبلها آمن. أفرغ بعض المساحة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The database file is damaged. Nothing was written to it. Close the program, keep the file, and restore the latest backup.</source>
        <translation>ملف قاعدة البيانات تالف. لم يُكتب فيه شيء. أغلق البرنامج، واحتفظ بالملف، واستعد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Another program is writing to the shop&apos;s database and does not finish. Nothing was changed. Try again in a moment.</source>
        <translation>برنامج آخر يكتب في قاعدة بيانات المتجر ولم ينتهِ بعد. لم يتغير شيء. حاول مجددًا بعد لحظات.</translation>
    </message>
    <message>
        <source>The database file may only be read. Nothing was changed. Check who owns “%1”.</source>
        <translation>ملف قاعدة البيانات للقراءة فقط. لم يتغير شيء. تحقق من مالك «%1».</translation>
    </message>
    <message>
        <source>The disk with the database cannot be written or read. Nothing of this step was kept. Check that there is space and that the disk is in order, then try again.</source>
        <translation>تعذرت القراءة أو الكتابة على قرص قاعدة البيانات. لم يُحفظ شيء من هذه الخطوة. تحقق من وجود مساحة ومن سلامة القرص، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The database file “%1” cannot be opened. Check the folder and its permissions.</source>
        <translation>تعذر فتح ملف قاعدة البيانات «%1». تحقق من المجلد وصلاحياته.</translation>
    </message>
    <message>
        <source>The database refused this step. Nothing was changed.</source>
        <translation>رفضت قاعدة البيانات هذه الخطوة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Other counters kept changing the same rows. Nothing was changed. Try again.</source>
        <translation>استمرت نقاط بيع أخرى في تغيير الأسطر نفسها. لم يتغير شيء. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The disk of the database server is full. Nothing of this step was kept. Free some space there and try again.</source>
        <translation>قرص خادم قاعدة البيانات ممتلئ. لم يُحفظ شيء من هذه الخطوة. أفرغ بعض المساحة هناك وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The database user lacks a right for this. Nothing was changed. Ask whoever runs the database server.</source>
        <translation>تنقص مستخدم قاعدة البيانات صلاحية لذلك. لم يتغير شيء. اسأل مدير خادم قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The connection to the database server was lost. What was finished is safe. Look up the last step before doing it again.</source>
        <translation>انقطع الاتصال بخادم قاعدة البيانات. ما اكتمل فهو آمن. راجع الخطوة الأخيرة قبل تكرارها.</translation>
    </message>
    <message>
        <source>A text with a null character in it cannot be stored. Nothing was changed.</source>
        <translation>لا يمكن حفظ نص فيه محرف فارغ (null). لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>StorageStep</name>
    <message>
        <source>Type the address of the database.</source>
        <translation>اكتب عنوان قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The address begins with postgresql://</source>
        <translation>يبدأ العنوان بـ postgresql://</translation>
    </message>
    <message>
        <source>The address needs a computer and a database, such as postgresql://shop@192.168.1.10:5432/nettdesk</source>
        <translation>يجب أن يحتوي العنوان على كمبيوتر وقاعدة بيانات، مثل postgresql://shop@192.168.1.10:5432/nettdesk</translation>
    </message>
    <message>
        <source>The database answers and can be used.</source>
        <translation>قاعدة البيانات ترد ويمكن استخدامها.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Nothing to install. It can be moved to a shared database later.</source>
        <translation>لا حاجة إلى تثبيت شيء. يمكن نقلها لاحقًا إلى قاعدة بيانات مشتركة.</translation>
    </message>
    <message>
        <source>Nothing to install. It can be moved to a shared database later. Kept in %1</source>
        <translation>لا حاجة إلى تثبيت شيء. يمكن نقلها لاحقًا إلى قاعدة بيانات مشتركة. محفوظة في %1</translation>
    </message>
    <message>
        <source>Shared, for several counters</source>
        <translation>مشتركة بين عدة نقاط بيع</translation>
    </message>
    <message>
        <source>A PostgreSQL database that all of them reach.</source>
        <translation>قاعدة بيانات PostgreSQL تصل إليها جميعها.</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>عنوان قاعدة البيانات</translation>
    </message>
    <message>
        <source>Password of the database user</source>
        <translation>كلمة مرور مستخدم قاعدة البيانات</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Keep the shop’s key in a file, not in this computer’s keychain</source>
        <translation>حفظ مفتاح المتجر في ملف، لا في سلسلة مفاتيح هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>For computers without a keychain. The file is readable by your account only; whoever copies it together with the data can read the passwords in it.</source>
        <translation>لأجهزة الكمبيوتر التي بلا سلسلة مفاتيح. لا يقرأ الملف إلا حسابك؛ ومن ينسخه مع البيانات يمكنه قراءة كلمات المرور فيها.</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Easy to guess</source>
        <translation>سهلة التخمين</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>Password strength</source>
        <translation>قوة كلمة المرور</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>“%1” is not a speed. Write for example 10M or 512k.</source>
        <translation>«%1» ليست سرعة. اكتب مثلًا 10M أو 512k.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
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
        <translation>«%1» ليس كمية بيانات. اكتب مثلًا 500 MB أو 2 GB.</translation>
    </message>
    <message>
        <source>“%1” is not an amount in %2. Write for example %3.</source>
        <translation>«%1» ليس مبلغًا بعملة %2. اكتب مثلًا %3.</translation>
    </message>
    <message>
        <source>“%1” is not a RouterOS command. Write it with slashes, as in /ip/hotspot/user/print.</source>
        <translation>«%1» ليس أمر RouterOS. اكتبه بشرطات مائلة، مثل /ip/hotspot/user/print.</translation>
    </message>
    <message>
        <source>A value for “%1” is larger than 16 MiB, which a router does not take. Nothing was sent.</source>
        <translation>قيمة «%1» أكبر من 16 MiB، وهذا ما لا يقبله الراوتر. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>“%1” names no item, and the router would not say which it changed. Nothing was sent.</source>
        <translation>«%1» لا يذكر عنصرًا، ولن يقول الراوتر أيها تغيّر. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The router&apos;s answer to “%1” is larger than 512 MiB and was not read on. Ask for fewer rows or properties.</source>
        <translation>رد الراوتر على «%1» أكبر من 512 MiB ولم تُستكمل قراءته. اطلب أسطرًا أو خصائص أقل.</translation>
    </message>
    <message>
        <source>It sent a control byte that RouterOS does not use.</source>
        <translation>أرسل بايت تحكم لا يستخدمه RouterOS.</translation>
    </message>
    <message>
        <source>It announced a word of more than 16 MiB.</source>
        <translation>أعلن عن كلمة أكبر من 16 MiB.</translation>
    </message>
    <message>
        <source>It sent a sentence of more than 20 MiB.</source>
        <translation>أرسل جملة أكبر من 20 MiB.</translation>
    </message>
    <message>
        <source>It sent a sentence of more than 65536 words.</source>
        <translation>أرسل جملة من أكثر من 65536 كلمة.</translation>
    </message>
    <message>
        <source>What answers here does not speak the RouterOS API. %1 The connection was closed. Check the host and the port.</source>
        <translation>ما يرد هنا لا يستخدم RouterOS API. %1 أُغلق الاتصال. تحقق من المضيف والمنفذ.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a RouterOS item.</source>
        <translation>«%1» ليس معرّف عنصر RouterOS.</translation>
    </message>
    <message>
        <source>“%1” is not a RouterOS version.</source>
        <translation>«%1» ليس إصدار RouterOS.</translation>
    </message>
    <message>
        <source>A data key has %1 bytes, this one has %2.</source>
        <translation>مفتاح البيانات طوله %1 بايت، وطول هذا %2.</translation>
    </message>
    <message>
        <source>the file “%1”</source>
        <extracomment>Where a key is kept, completing &quot;The key is kept in %1&quot;.</extracomment>
        <translation>الملف «%1»</translation>
    </message>
    <message>
        <source>This database holds no shop yet. Set one up first: start NettDesk, or use “nettdeskctl init”.</source>
        <translation>لا يوجد متجر في قاعدة البيانات هذه بعد. أنشئ متجرًا أولًا: شغّل NettDesk، أو استخدم «nettdeskctl init».</translation>
    </message>
    <message>
        <source>The shop&apos;s data key was replaced, and this holder was not given the new one. Nothing was changed. Unlock with the recovery key, or ask somebody who can open the shop.</source>
        <translation>استُبدل مفتاح بيانات المتجر، ولم يُعطَ هذا الحامل المفتاح الجديد. لم يتغير شيء. افتح القفل بمفتاح الاسترداد، أو اطلب ذلك ممن يستطيع فتح المتجر.</translation>
    </message>
    <message>
        <source>The key in %1 does not open this shop: it was withdrawn, or it belongs to another database. Nothing was changed. Type the recovery key once; after that this computer opens by itself.</source>
        <translation>المفتاح في %1 لا يفتح هذا المتجر: إما أنه سُحب أو يخص قاعدة بيانات أخرى. لم يتغير شيء. اكتب مفتاح الاسترداد مرة واحدة، وبعدها يفتح هذا الكمبيوتر المتجر بنفسه.</translation>
    </message>
    <message>
        <source>This is not the recovery key of this shop. Nothing was changed. Check it against the printed one and type it again.</source>
        <translation>هذا ليس مفتاح استرداد هذا المتجر. لم يتغير شيء. قارنه بالمطبوع واكتبه مجددًا.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>the keychain of this computer</source>
        <extracomment>Where a key is kept, completing &quot;The key is kept in %1&quot;.</extracomment>
        <translation>سلسلة مفاتيح هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this shop was changed by another program: it has %1 bytes instead of %2. Nothing was changed. Use the recovery key; it writes the entry anew.</source>
        <translation>غيّر برنامج آخر سجل هذا المتجر في سلسلة المفاتيح: طوله %1 بايت بدلًا من %2. لم يتغير شيء. استخدم مفتاح الاسترداد؛ فهو يكتب السجل من جديد.</translation>
    </message>
    <message>
        <source>The keychain of this computer took the key and does not give it back. Choose to keep the key in a file instead.</source>
        <translation>أخذت سلسلة مفاتيح هذا الكمبيوتر المفتاح ولا تعيده. اختر حفظ المفتاح في ملف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The stored copy of the data key for this holder is damaged. Nothing was changed. Unlock in another way: from another computer of the shop, or with the recovery key.</source>
        <translation>النسخة المحفوظة من مفتاح البيانات لهذا الحامل تالفة. لم يتغير شيء. افتح القفل بطريقة أخرى: من كمبيوتر آخر في المتجر، أو بمفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>the memory of this program</source>
        <extracomment>Where a key is kept, completing &quot;The key is kept in %1&quot;.</extracomment>
        <translation>ذاكرة هذا البرنامج</translation>
    </message>
    <message>
        <source>There is not enough free memory to work on a password. Nothing was changed. Close other programs and try again.</source>
        <translation>لا توجد ذاكرة حرة كافية لمعالجة كلمة المرور. لم يتغير شيء. أغلق برامج أخرى وحاول مجددًا.</translation>
    </message>
    <message>
        <source>A recovery key has only digits and letters without U. Check it against the printed one and type it again.</source>
        <translation>لا يحتوي مفتاح الاسترداد إلا على أرقام وأحرف لاتينية دون U. قارنه بالمطبوع واكتبه مجددًا.</translation>
    </message>
    <message>
        <source>A recovery key has %1 digits and letters, you typed %2. Check it against the printed one and type it again.</source>
        <translation>يتكون مفتاح الاسترداد من %1 رقمًا وحرفًا، وقد كتبت %2. قارنه بالمطبوع واكتبه مجددًا.</translation>
    </message>
    <message>
        <source>This is no recovery key: it would begin with a digit from 0 to 7. Check it against the printed one and type it again.</source>
        <translation>هذا ليس مفتاح استرداد: فهو يبدأ برقم من 0 إلى 7. قارنه بالمطبوع واكتبه مجددًا.</translation>
    </message>
    <message>
        <source>The name of the business cannot be used. %1</source>
        <translation>لا يمكن استخدام اسم النشاط التجاري. %1</translation>
    </message>
    <message>
        <source>The name of the owner cannot be used. %1</source>
        <translation>لا يمكن استخدام اسم المالك. %1</translation>
    </message>
    <message>
        <source>“%1” is not a language. Use its code, for example en or pt_BR.</source>
        <translation>«%1» ليست لغة. استخدم رمزها، مثل en أو pt_BR.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone that this computer knows. Use a name such as Africa/Nairobi.</source>
        <translation>«%1» ليست منطقة زمنية يعرفها هذا الكمبيوتر. استخدم اسمًا مثل Africa/Nairobi.</translation>
    </message>
    <message>
        <source>The name is empty. Type the name you sign in with.</source>
        <translation>الاسم فارغ. اكتب الاسم الذي تدخل به.</translation>
    </message>
    <message>
        <source>The name or the password is not right. The next try is possible in %1.</source>
        <translation>الاسم أو كلمة المرور غير صحيحة. يمكن المحاولة مجددًا بعد %1.</translation>
    </message>
    <message>
        <source>The account of %1 is switched off. Nothing was changed. An owner can switch it on.</source>
        <translation>حساب %1 متوقف. لم يتغير شيء. يمكن للمالك تشغيله.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no fault of a simulated router. There are: drop-after=N, half-after=N, garbage-after=N, freeze, refuse, trickle=N, fail-every-add=N, lose-reply-of=N, split=N.</source>
        <translation>"%1" ليس عطلًا من أعطال الراوتر التجريبي. المتاح: drop-after=N, half-after=N, garbage-after=N, freeze, refuse, trickle=N, fail-every-add=N, lose-reply-of=N, split=N.</translation>
    </message>
    <message>
        <source>There is no simulated router of version &quot;%1&quot;. Choose one of: %2.</source>
        <translation>لا يوجد راوتر تجريبي بالإصدار "%1". اختر واحدًا من: %2.</translation>
    </message>
    <message>
        <source>The simulated router cannot listen on port %1. Choose another port.</source>
        <translation>لا يمكن للراوتر التجريبي الاستماع على المنفذ %1. اختر منفذًا آخر.</translation>
    </message>
    <message>
        <source>This is not the saved state of a simulated router. The router was left as it is.</source>
        <translation>هذه ليست حالة محفوظة لراوتر تجريبي. تُرك الراوتر كما هو.</translation>
    </message>
    <message>
        <source>There is no shop in this database yet. Set one up first.</source>
        <translation>لا يوجد متجر في قاعدة البيانات هذه بعد. أنشئ متجرًا أولًا.</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached. Selling is stopped until it answers; nothing is lost. Check that the server runs, its address, the user and the password (PGPASSWORD or a passfile).</source>
        <translation>لا يمكن الوصول إلى قاعدة البيانات %1. البيع متوقف حتى ترد، ولم يُفقد شيء. تحقق من عمل الخادم ومن عنوانه والمستخدم وكلمة المرور (PGPASSWORD أو passfile).</translation>
    </message>
    <message>
        <source>The database was opened for reading only. Nothing was changed.</source>
        <translation>فُتحت قاعدة البيانات للقراءة فقط. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is no database address that can be used. Write sqlite:///path/file.db or postgresql://user@host/database.</source>
        <translation>هذا ليس عنوان قاعدة بيانات صالحًا. اكتب sqlite:///path/file.db أو postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>“%1” on %2</source>
        <translation>«%1» على %2</translation>
    </message>
    <message>
        <source>A brace has no partner in “%1”. Write “{{” for a brace that is printed.</source>
        <translation>في «%1» قوس معقوف بلا نظير. اكتب «{{» لقوس يُطبع.</translation>
    </message>
    <message>
        <source>There is no label “%1”. Labels are: %2.</source>
        <translation>لا توجد تسمية «%1». التسميات هي: %2.</translation>
    </message>
    <message>
        <source>There is no placeholder “{%1}”. Placeholders are: %2.</source>
        <translation>لا يوجد عنصر نائب «{%1}». العناصر النائبة هي: %2.</translation>
    </message>
    <message>
        <source>This card design cannot be used: it is larger than 1 MB. Pictures do not go into it.</source>
        <translation>لا يمكن استخدام تصميم البطاقة هذا: حجمه أكبر من 1 MB. لا توضع الصور داخله.</translation>
    </message>
    <message>
        <source>This card design cannot be used: it is not written as JSON (at byte %1).</source>
        <translation>لا يمكن استخدام تصميم البطاقة هذا: ليس مكتوبًا بصيغة JSON (عند البايت %1).</translation>
    </message>
    <message>
        <source>This file is no card design of NettDesk.</source>
        <translation>هذا الملف ليس تصميم بطاقة لبرنامج NettDesk.</translation>
    </message>
    <message>
        <source>This card design is of version %1, and this program reads version %2. Use a newer NettDesk for it.</source>
        <translation>تصميم البطاقة هذا بالإصدار %1، وهذا البرنامج يقرأ الإصدار %2. استخدم نسخة أحدث من NettDesk له.</translation>
    </message>
    <message>
        <source>“%1” is too long for its place on the card, even at the smallest size.</source>
        <translation>«%1» أطول من مكانه على البطاقة، حتى بأصغر حجم.</translation>
    </message>
    <message>
        <source>The QR code for “%1” is too fine for its place: some printers and phones will not manage it. Give it more room, or shorten the address.</source>
        <translation>رمز QR الخاص بـ «%1» أدق من مكانه: بعض الطابعات والهواتف لن تتمكن منه. أعطه مساحة أكبر أو اختصر العنوان.</translation>
    </message>
    <message>
        <source>“%1” is too long for a QR code, so there is none on the card.</source>
        <translation>«%1» أطول من أن يوضع في رمز QR، لذلك لا يوجد رمز QR على البطاقة.</translation>
    </message>
    <message>
        <source>Strong: %1 bits. Guessing one of %2 live codes through a portal within a year: %3.</source>
        <translation>قوي: %1 بت. احتمال تخمين واحد من %2 رمزًا صالحًا عبر بوابة خلال سنة: %3.</translation>
    </message>
    <message>
        <source>Weak: %1 bits. Guessing one of %2 live codes within a year: %3 through a portal, %4 on a router&apos;s own page. Sell such codes at the counter only, or use more symbols.</source>
        <translation>ضعيف: %1 بت. احتمال تخمين واحد من %2 رمزًا صالحًا خلال سنة: %3 عبر بوابة، و%4 على صفحة الراوتر نفسه. بِع هذه الرموز في نقطة البيع فقط، أو استخدم خانات أكثر.</translation>
    </message>
    <message>
        <source>Too weak: %1 bits for %2 live codes. One guess in %3 would open one of them.</source>
        <translation>ضعيف جدًا: %1 بت لعدد %2 من الرموز الصالحة. محاولة واحدة من كل %3 تفتح أحدها.</translation>
    </message>
    <message>
        <source>“%1” does not say how long the groups of a code are. Write for example 5-5, or 4d-4l for four digits and four letters; at most %2 groups.</source>
        <translation>«%1» لا يحدد طول مجموعات الرمز. اكتب مثلًا 5-5، أو 4d-4l لأربعة أرقام وأربعة أحرف؛ بحد أقصى %2 مجموعات.</translation>
    </message>
    <message>
        <source>A code of %1 symbols can be guessed. Use at least %2; the prefix does not count.</source>
        <translation>يمكن تخمين رمز من %1 خانات. استخدم %2 على الأقل؛ البادئة لا تُحسب.</translation>
    </message>
    <message>
        <source>A code of %1 symbols cannot be typed. Use at most %2.</source>
        <translation>لا يمكن كتابة رمز من %1 خانة. استخدم %2 على الأكثر.</translation>
    </message>
    <message>
        <source>“%1” is not the form of a code.</source>
        <translation>«%1» ليس شكل رمز.</translation>
    </message>
    <message>
        <source>%1 Nothing was made. Use %2 symbols of the usual alphabet, for example the groups %3-%4.</source>
        <translation>%1 لم يُنشأ شيء. استخدم %2 خانة من الأبجدية المعتادة، مثل المجموعات %3-%4.</translation>
    </message>
    <message>
        <source>Codes of this form are used up. Nothing was made; use more symbols or another prefix.</source>
        <translation>استُنفدت الرموز بهذا الشكل. لم يُنشأ شيء؛ استخدم خانات أكثر أو بادئة أخرى.</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>نقطة البيع</translation>
    </message>
    <message>
        <source>Redeem at the counter</source>
        <translation>التفعيل في نقطة البيع</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>الراوترات</translation>
    </message>
    <message>
        <source>Add router</source>
        <translation>إضافة راوتر</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>بعد %n ساعة</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
            <numerusform>بعد %n ساعات</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>أمس، %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>غدًا، %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>بعد %n يوم</numerusform>
            <numerusform>بعد %n يوم</numerusform>
            <numerusform>بعد %n يوم</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Hours, minutes, seconds in short: &quot;1 h 20 min&quot;</extracomment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Accept the new certificate</source>
        <translation>قبول الشهادة الجديدة</translation>
    </message>
    <message>
        <source>Changed certificate</source>
        <translation>شهادة متغيّرة</translation>
    </message>
    <message>
        <source>The router was reset or got a new certificate, or somebody stands between you and it. Compare the new fingerprint with the one that the router shows in its own list of certificates before you accept it. Nothing was sent, not even the password.</source>
        <translation>أُعيد ضبط الراوتر أو حصل على شهادة جديدة، أو هناك شخص بينك وبينه. قارن البصمة الجديدة بما يعرضه الراوتر في قائمة شهاداته قبل أن تقبلها. لم يُرسل شيء، ولا حتى كلمة المرور.</translation>
    </message>
    <message>
        <source>Keep it blocked</source>
        <translation>إبقاؤه محظورًا</translation>
    </message>
    <message>
        <source>“%1” shows another certificate</source>
        <translation>«%1» يعرض شهادة أخرى</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>المحفوظة</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>المعروضة الآن</translation>
    </message>
    <message>
        <source>Asking the router…</source>
        <translation>جارٍ سؤال الراوتر…</translation>
    </message>
    <message>
        <source>The router shows the remembered certificate again. There is nothing to do.</source>
        <translation>عاد الراوتر يعرض الشهادة المحفوظة. لا حاجة إلى فعل شيء.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The stored secret cannot be read: it was damaged, or it belongs to another entry. Nothing was changed. Enter it again, or restore a backup.</source>
        <translation>تعذرت قراءة السر المحفوظ: إما أنه تلف أو يخص سجلًا آخر. لم يتغير شيء. أدخله مجددًا، أو استعد نسخة احتياطية.</translation>
    </message>
</context>
<context>
    <name>VoucherDetails</name>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 a date and time, %2 a person or counter</extracomment>
        <translation>%1 بواسطة %2</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>تمنح</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>%1, from redemption on</source>
        <translation>%1، منذ التفعيل</translation>
    </message>
    <message>
        <source>%1 of time online</source>
        <translation>%1 من وقت الاتصال</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>%1 (%2 bytes), download and upload together</source>
        <translation>%1 (%2 بايت)، للتنزيل والرفع معًا</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالحة من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبعت</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>فُعّلت</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>نُشّطت</translation>
    </message>
    <message>
        <source>Not yet: paid and recorded, will be activated automatically</source>
        <translation>ليس بعد: دُفعت وسُجّلت، وستُنشَّط تلقائيًا</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>الراوتر</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
</context>
<context>
    <name>VoucherList</name>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>القسائم</translation>
    </message>
    <message>
        <source>Generate vouchers</source>
        <translation>إنشاء قسائم</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>مسح البحث والتصفية</translation>
    </message>
    <message>
        <source>Any part of a code</source>
        <translation>أي جزء من الرمز</translation>
    </message>
    <message>
        <source>Show vouchers of this router</source>
        <translation>عرض قسائم هذا الراوتر</translation>
    </message>
    <message>
        <source>Show vouchers of this batch</source>
        <translation>عرض قسائم هذه الدفعة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All routers</source>
        <translation>كل الراوترات</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>كل الدفعات</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>a batch of vouchers: %1 its short name, %2 how many, %3 when it was made</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Print cards…</source>
        <translation>طباعة البطاقات…</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n code(s)</source>
        <translation>
            <numerusform>نسخ %n رمز</numerusform>
            <numerusform>نسخ %n رمز</numerusform>
            <numerusform>نسخ %n رمز</numerusform>
            <numerusform>نسخ %n رموز</numerusform>
            <numerusform>نسخ %n رمزًا</numerusform>
            <numerusform>نسخ %n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Print batch…</source>
        <translation>طباعة الدفعة…</translation>
    </message>
    <message numerus="yes">
        <source>Print %n card(s)…</source>
        <translation>
            <numerusform>طباعة %n بطاقة…</numerusform>
            <numerusform>طباعة %n بطاقة…</numerusform>
            <numerusform>طباعة %n بطاقة…</numerusform>
            <numerusform>طباعة %n بطاقات…</numerusform>
            <numerusform>طباعة %n بطاقة…</numerusform>
            <numerusform>طباعة %n بطاقة…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) selected, %1</source>
        <translation>
            <numerusform>%n قسيمة محددة، %1</numerusform>
            <numerusform>%n قسيمة محددة، %1</numerusform>
            <numerusform>%n قسيمة محددة، %1</numerusform>
            <numerusform>%n قسائم محددة، %1</numerusform>
            <numerusform>%n قسيمة محددة، %1</numerusform>
            <numerusform>%n قسيمة محددة، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No voucher matches</source>
        <translation>لا توجد قسيمة مطابقة</translation>
    </message>
    <message>
        <source>Search looks for any part of a code, within the chosen state, router and batch.</source>
        <translation>يبحث عن أي جزء من الرمز، ضمن الحالة والراوتر والدفعة المختارة.</translation>
    </message>
    <message>
        <source>No vouchers yet</source>
        <translation>لا توجد قسائم بعد</translation>
    </message>
    <message>
        <source>A voucher is a code that gives a guest internet for a time or an amount of data. Generate some, print them as cards, and redeem them at the counter.</source>
        <translation>القسيمة رمز يمنح الضيف الإنترنت لوقت أو لكمية بيانات. أنشئ بعضها، واطبعها كبطاقات، وفعّلها في نقطة البيع.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) copied</source>
        <translation>
            <numerusform>نُسخ %n رمز</numerusform>
            <numerusform>نُسخ %n رمز</numerusform>
            <numerusform>نُسخ %n رمز</numerusform>
            <numerusform>نُسخت %n رموز</numerusform>
            <numerusform>نُسخ %n رمزًا</numerusform>
            <numerusform>نُسخ %n رمز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoucherService</name>
    <message>
        <source>Stopped before the end. No vouchers were made.</source>
        <translation>أُوقف قبل النهاية. لم تُنشأ أي قسائم.</translation>
    </message>
    <message>
        <source>Give a time limit, a data limit or both: a voucher without either would never end.</source>
        <translation>حدد وقتًا أو بيانات أو كليهما: القسيمة بلا أي منهما لا تنتهي أبدًا.</translation>
    </message>
    <message>
        <source>The time limit must be between one minute and ten years.</source>
        <translation>يجب أن يكون حد الوقت بين دقيقة واحدة وعشر سنوات.</translation>
    </message>
    <message>
        <source>The data limit must be at least %1.</source>
        <translation>يجب ألا يقل حد البيانات عن %1.</translation>
    </message>
    <message>
        <source>The name of the profile is too long: at most %1 characters.</source>
        <translation>اسم الباقة طويل جدًا: الحد الأقصى %1 حرفًا.</translation>
    </message>
    <message>
        <source>“Valid until” must be later than “valid from”.</source>
        <translation>يجب أن يكون «صالحة حتى» بعد «صالحة من».</translation>
    </message>
    <message>
        <source>“Valid until” is in the past: nobody could redeem these vouchers.</source>
        <translation>«صالحة حتى» في الماضي: لن يتمكن أحد من تفعيل هذه القسائم.</translation>
    </message>
    <message>
        <source>The number of vouchers must be between 1 and %1.</source>
        <translation>يجب أن يكون عدد القسائم بين 1 و%1.</translation>
    </message>
    <message>
        <source>This request does not say which one it is. Nothing was made.</source>
        <translation>هذا الطلب لا يحدد هويته. لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>The price cannot be negative.</source>
        <translation>لا يمكن أن يكون السعر سالبًا.</translation>
    </message>
    <message>
        <source>The price is in “%1”, but the shop sells in “%2”.</source>
        <translation>السعر بعملة «%1»، لكن المتجر يبيع بعملة «%2».</translation>
    </message>
    <message>
        <source>There is no shop in this database yet. Finish the first run.</source>
        <translation>لا يوجد متجر في قاعدة البيانات هذه بعد. أكمل الإعداد الأول.</translation>
    </message>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>هذا الراوتر غير موجود في قائمة الراوترات (أو لم يعد موجودًا).</translation>
    </message>
    <message>
        <source>The router “%1” is switched off in NettDesk. Switch it on, or choose another one.</source>
        <translation>الراوتر «%1» متوقف في NettDesk. شغّله أو اختر غيره.</translation>
    </message>
    <message>
        <source>“%1” has no hotspot sign-in page that NettDesk knows of, so cards carry no QR code to sign in with. Test the router after setting up its hotspot.</source>
        <translation>لا يعرف NettDesk صفحة دخول Hotspot للراوتر «%1»، لذلك لا تحمل البطاقات رمز QR للدخول. اختبر الراوتر بعد إعداد Hotspot عليه.</translation>
    </message>
    <message>
        <source>Without a password, the code alone signs in.</source>
        <translation>بلا كلمة مرور، يكفي الرمز وحده للدخول.</translation>
    </message>
    <message>
        <source>“%1” did not answer, so the codes were not compared with the users that stand on it; that is done when they are redeemed. %2</source>
        <translation>لم يرد «%1»، لذلك لم تُقارن الرموز بالمستخدمين الموجودين عليه؛ يتم ذلك عند تفعيلها. %2</translation>
    </message>
    <message>
        <source>There is no hotspot user profile “%1” on “%2”. Nothing was made; choose one that the router has, or give a speed.</source>
        <translation>لا توجد باقة مستخدمي Hotspot باسم «%1» على «%2». لم يُنشأ شيء؛ اختر باقة موجودة على الراوتر، أو حدد سرعة.</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”. Check it symbol by symbol.</source>
        <translation>لا توجد قسيمة بالرمز «%1». تحقق منه حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”. Did you mean “%2”?</source>
        <translation>لا توجد قسيمة بالرمز «%1». هل تقصد «%2»؟</translation>
    </message>
    <message>
        <source>There is no such batch, or it is empty.</source>
        <translation>لا توجد دفعة كهذه، أو أنها فارغة.</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”.</source>
        <translation>لا توجد قسيمة بالرمز «%1».</translation>
    </message>
</context>
<context>
    <name>VoucherState</name>
    <message>
        <source>Active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Being activated</source>
        <translation>قيد التنشيط</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>مستخدمة</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>مستنفدة</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>ملغاة</translation>
    </message>
</context>
<context>
    <name>VoucherTableModel</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>تمنح</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>الراوتر</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>فُعّلت</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>VoucherTexts</name>
    <message>
        <source>%1 down</source>
        <translation>%1 تنزيل</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 رفع</translation>
    </message>
    <message>
        <source>Profile “%1”</source>
        <translation>الباقة «%1»</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>Random letters and digits</source>
        <translation>أحرف وأرقام عشوائية</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>ستة أرقام</translation>
    </message>
    <message>
        <source>Same as the code</source>
        <translation>مثل الرمز</translation>
    </message>
    <message>
        <source>None: the code alone signs in</source>
        <translation>بلا: الرمز وحده يكفي للدخول</translation>
    </message>
</context>
<context>
    <name>VouchersPage</name>
    <message>
        <source>Vouchers</source>
        <translation>القسائم</translation>
    </message>
</context>
<context>
    <name>VouchersScreen</name>
    <message>
        <source>Vouchers</source>
        <translation>القسائم</translation>
    </message>
    <message>
        <source>Generate vouchers</source>
        <translation>إنشاء قسائم</translation>
    </message>
    <message>
        <source>Redeem a code</source>
        <translation>تفعيل رمز</translation>
    </message>
    <message>
        <source>Redeem %1</source>
        <translation>تفعيل %1</translation>
    </message>
    <message>
        <source>Find a voucher</source>
        <translation>البحث عن قسيمة</translation>
    </message>
    <message>
        <source>Show voucher %1</source>
        <translation>عرض القسيمة %1</translation>
    </message>
    <message>
        <source>Print a voucher</source>
        <translation>طباعة قسيمة</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>طباعة %1</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Show words in the rail</source>
        <translation>إظهار الكلمات في الشريط الجانبي</translation>
    </message>
    <message>
        <source>Show only icons in the rail</source>
        <translation>إظهار الأيقونات فقط في الشريط الجانبي</translation>
    </message>
    <message>
        <source>About NettDesk</source>
        <translation>حول NettDesk</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>توسيع</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>طي</translation>
    </message>
    <message>
        <source>%1 searches everything · %2 shows all keys</source>
        <extracomment>In the status line. %1 and %2 are keys</extracomment>
        <translation>%1 للبحث في كل شيء · %2 لعرض كل المفاتيح</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>There is nothing to print on this page.</source>
        <translation>لا يوجد ما يُطبع في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>المظهر كما في النظام</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>مظهر فاتح</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>مظهر داكن</translation>
    </message>
    <message>
        <source>Back, close, clear</source>
        <translation>رجوع، إغلاق، مسح</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::BusinessStep</name>
    <message>
        <source>Business</source>
        <translation>النشاط التجاري</translation>
    </message>
    <message>
        <source>What is your business called?</source>
        <translation>ما اسم نشاطك التجاري؟</translation>
    </message>
    <message>
        <source>The name stands on vouchers and receipts, the currency on prices.</source>
        <translation>يظهر الاسم على القسائم والإيصالات، والعملة على الأسعار.</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::FirstRunStep</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>%1 is the work that would be stopped</extracomment>
        <translation>إلغاء: %1</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>جارٍ الإيقاف …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a work is: &quot;1,200 of 5,000&quot;</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <extracomment>%1 is &quot;1,200 of 5,000&quot;, %2 a duration: &quot;40 s&quot;</extracomment>
        <translation>%1 · بقي %2</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::LanguageStep</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Welcome to NettDesk</source>
        <translation>مرحبًا بك في NettDesk</translation>
    </message>
    <message>
        <source>Which language do you work in? It can be changed at any time.</source>
        <translation>بأي لغة تعمل؟ يمكن تغييرها في أي وقت.</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::OwnerStep</name>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>حسابك</translation>
    </message>
    <message>
        <source>The owner may do everything. Accounts for employees are made later, each with rights of its own.</source>
        <translation>يحق للمالك فعل كل شيء. تُنشأ حسابات الموظفين لاحقًا، ولكل منها صلاحياته.</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::RecoveryStep</name>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Keep this key in a safe place</source>
        <translation>احفظ هذا المفتاح في مكان آمن</translation>
    </message>
    <message>
        <source>Router passwords are encrypted. If this computer is lost, this key is the only way back to them. It is shown once and stored nowhere: print it, or write it down.</source>
        <translation>كلمات مرور الراوترات مشفّرة. إذا فُقد هذا الكمبيوتر، فهذا المفتاح هو الطريق الوحيد لاستعادتها. يظهر مرة واحدة ولا يُحفظ في أي مكان: اطبعه أو اكتبه.</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::RouterStep</name>
    <message>
        <source>Router</source>
        <translation>الراوتر</translation>
    </message>
    <message>
        <source>Connect your first router</source>
        <translation>وصّل أول راوتر لك</translation>
    </message>
    <message>
        <source>NettDesk works with every MikroTik router that has a hotspot.</source>
        <translation>يعمل NettDesk مع كل راوتر MikroTik عليه Hotspot.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::StorageStep</name>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Where should the data be kept?</source>
        <translation>أين تُحفظ البيانات؟</translation>
    </message>
    <message>
        <source>One computer needs nothing else. Several counters share one database.</source>
        <translation>كمبيوتر واحد لا يحتاج إلى شيء آخر. عدة نقاط بيع تتشارك قاعدة بيانات واحدة.</translation>
    </message>
    <message>
        <source>Create shop</source>
        <translation>إنشاء المتجر</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::Toast</name>
    <message>
        <source>Close notification</source>
        <translation>إغلاق الإشعار</translation>
    </message>
</context>
</TS>
