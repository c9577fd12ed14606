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
    <name>AccountActs</name>
    <message>
        <source>This request does not say which one it is. Nothing was changed.</source>
        <translation>هذا الطلب لا يحدد هويته. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” is being activated at this moment. Try again when that is done.</source>
        <translation>يجري تنشيط «%1» في هذه اللحظة. حاول مجددًا بعد انتهائه.</translation>
    </message>
    <message>
        <source>“%1” is over already.</source>
        <translation>«%1» منتهية من قبل.</translation>
    </message>
    <message>
        <source>“%1” has no time limit, so it cannot be given more time.</source>
        <translation>ليس لـ «%1» حد وقت، لذلك لا يمكن منحها وقتًا إضافيًا.</translation>
    </message>
    <message>
        <source>“%1” has no data limit, so it cannot be given more data.</source>
        <translation>ليس لـ «%1» حد بيانات، لذلك لا يمكن منحها بيانات إضافية.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else at this moment.</source>
        <translation>غيّر شخص آخر «%1» في هذه اللحظة.</translation>
    </message>
    <message>
        <source>“%1” is over. Give the guest a new code.</source>
        <translation>«%1» منتهية. أعطِ الضيف رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Say how much time or data to add. Nothing was changed.</source>
        <translation>حدد مقدار الوقت أو البيانات المضافة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The other code cannot be used for this: only an unused one can. Nothing was changed.</source>
        <translation>لا يمكن استخدام الرمز الآخر لهذا الغرض: لا يصلح إلا رمز غير مستخدم. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” limits what “%2” does not limit, so nothing would be gained. Nothing was changed.</source>
        <translation>«%1» تحدّ ما لا تحدّه «%2»، فلا فائدة من ذلك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” may not be used yet. Nothing was changed.</source>
        <translation>لا يجوز استخدام «%1» بعد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” may not be used any more. Nothing was changed.</source>
        <translation>لم يعد يجوز استخدام «%1». لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” is over. Let the guest use “%2” by itself.</source>
        <translation>«%1» منتهية. دع الضيف يستخدم «%2» وحدها.</translation>
    </message>
    <message>
        <source>The other router is not in the list of routers, or is switched off. Nothing was changed.</source>
        <translation>الراوتر الآخر غير موجود في قائمة الراوترات، أو متوقف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2” already.</source>
        <translation>«%1» تتبع «%2» من قبل.</translation>
    </message>
    <message>
        <source>“%1” is over, or is being activated. It stays where it is.</source>
        <translation>«%1» منتهية أو قيد التنشيط. تبقى في مكانها.</translation>
    </message>
    <message>
        <source>“%1” has no account on a router, so no device has it.</source>
        <translation>ليس لـ «%1» حساب على أي راوتر، فلا يوجد جهاز مرتبط بها.</translation>
    </message>
    <message>
        <source>“%1” is over, or is being activated.</source>
        <translation>«%1» منتهية أو قيد التنشيط.</translation>
    </message>
    <message>
        <source>“%1” is blocked already.</source>
        <translation>«%1» محظورة من قبل.</translation>
    </message>
    <message>
        <source>“%1” is not blocked.</source>
        <translation>«%1» غير محظورة.</translation>
    </message>
</context>
<context>
    <name>AccountWatch</name>
    <message>
        <source>Voucher (Offline)</source>
        <translation>قسيمة (بلا اتصال)</translation>
    </message>
</context>
<context>
    <name>AccountWorker</name>
    <message>
        <source>The voucher of this work is not in the database (any more).</source>
        <translation>قسيمة هذا العمل غير موجودة في قاعدة البيانات (أو لم تعد موجودة).</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>صاحبه</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>الوقت المستخدم</translation>
    </message>
    <message>
        <source>Data used</source>
        <translation>البيانات المستخدمة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>The router&apos;s own</source>
        <translation>خاص بالراوتر</translation>
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
        <translation>الحسابات على الراوتر</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>البحث في الحسابات</translation>
    </message>
    <message>
        <source>User, profile, comment, customer</source>
        <translation>المستخدم، الباقة، التعليق، العميل</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Hotspot</source>
        <translation>Hotspot</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>المعروض: %n</numerusform>
            <numerusform>المعروض: %n</numerusform>
            <numerusform>المعروض: %n</numerusform>
            <numerusform>المعروض: %n</numerusform>
            <numerusform>المعروض: %n</numerusform>
            <numerusform>المعروض: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>موضوع جانبًا</translation>
    </message>
    <message>
        <source>NettDesk does not contact this router.</source>
        <translation>لا يتصل NettDesk بهذا الراوتر.</translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation>لا يوجد حساب مطابق</translation>
    </message>
    <message>
        <source>Search looks at user, profile, comment and customer, within the service.</source>
        <translation>يشمل البحث المستخدم والباقة والتعليق والعميل، ضمن الخدمة المختارة.</translation>
    </message>
    <message>
        <source>The router cannot be asked</source>
        <translation>لا يمكن سؤال الراوتر</translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation>حاول مجددًا عند عودته.</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>لا توجد حسابات بعد</translation>
    </message>
    <message>
        <source>Vouchers that are redeemed, and customers with an account, stand here.</source>
        <translation>تظهر هنا القسائم المفعّلة والعملاء الذين لهم حساب.</translation>
    </message>
</context>
<context>
    <name>ActRunner</name>
    <message numerus="yes">
        <source>Stopped: %n voucher(s) were left as they were</source>
        <translation>
            <numerusform>توقف العمل: تُركت %n قسيمة كما كانت</numerusform>
            <numerusform>توقف العمل: تُركت %n قسيمة كما كانت</numerusform>
            <numerusform>توقف العمل: تُركت %n قسيمة كما كانت</numerusform>
            <numerusform>توقف العمل: تُركت %n قسائم كما كانت</numerusform>
            <numerusform>توقف العمل: تُركت %n قسيمة كما كانت</numerusform>
            <numerusform>توقف العمل: تُركت %n قسيمة كما كانت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) done</source>
        <translation>
            <numerusform>اكتملت %n قسيمة</numerusform>
            <numerusform>اكتملت %n قسيمة</numerusform>
            <numerusform>اكتملت %n قسيمة</numerusform>
            <numerusform>اكتملت %n قسائم</numerusform>
            <numerusform>اكتملت %n قسيمة</numerusform>
            <numerusform>اكتملت %n قسيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were left as they are.</source>
        <translation>
            <numerusform>تُركت %n قسيمة كما هي.</numerusform>
            <numerusform>تُركت %n قسيمة كما هي.</numerusform>
            <numerusform>تُركت %n قسيمة كما هي.</numerusform>
            <numerusform>تُركت %n قسائم كما هي.</numerusform>
            <numerusform>تُركت %n قسيمة كما هي.</numerusform>
            <numerusform>تُركت %n قسيمة كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>The router is told now, or as soon as it answers.</source>
        <translation>يُبلَّغ الراوتر الآن، أو فور رده.</translation>
    </message>
</context>
<context>
    <name>ActiveUsersModel</name>
    <message>
        <source>Voucher</source>
        <translation>القسيمة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>an account on the router that belongs to nobody we know</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>صاحبه</translation>
    </message>
    <message>
        <source>Online for</source>
        <translation>مدة الاتصال</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
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
        <translation>الضيوف المتصلون</translation>
    </message>
    <message>
        <source>Search guests</source>
        <translation>البحث في الضيوف</translation>
    </message>
    <message>
        <source>User, address, MAC, customer</source>
        <translation>المستخدم، العنوان، MAC، العميل</translation>
    </message>
    <message>
        <source>Copy user names</source>
        <translation>نسخ أسماء المستخدمين</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) online</source>
        <translation>
            <numerusform>%n ضيف متصل</numerusform>
            <numerusform>%n ضيف متصل</numerusform>
            <numerusform>%n ضيف متصل</numerusform>
            <numerusform>%n ضيوف متصلون</numerusform>
            <numerusform>%n ضيفًا متصلًا</numerusform>
            <numerusform>%n ضيف متصل</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>موضوع جانبًا</translation>
    </message>
    <message>
        <source>NettDesk does not contact this router.</source>
        <translation>لا يتصل NettDesk بهذا الراوتر.</translation>
    </message>
    <message>
        <source>No guest matches</source>
        <translation>لا يوجد ضيف مطابق</translation>
    </message>
    <message>
        <source>Search looks at user, address, MAC and customer.</source>
        <translation>يشمل البحث المستخدم والعنوان وMAC والعميل.</translation>
    </message>
    <message>
        <source>Nobody is online</source>
        <translation>لا أحد متصل</translation>
    </message>
    <message>
        <source>Guests appear here the moment they sign in, and go when they leave.</source>
        <translation>يظهر الضيوف هنا لحظة دخولهم، ويختفون عند مغادرتهم.</translation>
    </message>
    <message>
        <source>The router cannot be asked</source>
        <translation>لا يمكن سؤال الراوتر</translation>
    </message>
    <message>
        <source>It is tried again by itself; guests appear as soon as it answers.</source>
        <translation>تُعاد المحاولة تلقائيًا، ويظهر الضيوف فور رده.</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n guests…</source>
        <translation>
            <numerusform>قطع اتصال %n ضيف…</numerusform>
            <numerusform>قطع اتصال %n ضيف…</numerusform>
            <numerusform>قطع اتصال %n ضيف…</numerusform>
            <numerusform>قطع اتصال %n ضيوف…</numerusform>
            <numerusform>قطع اتصال %n ضيفًا…</numerusform>
            <numerusform>قطع اتصال %n ضيف…</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>قطع الاتصال…</translation>
    </message>
    <message>
        <source>Disconnect “%1”?</source>
        <translation>هل تريد قطع اتصال «%1»؟</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n guests?</source>
        <translation>
            <numerusform>هل تريد قطع اتصال %n ضيف؟</numerusform>
            <numerusform>هل تريد قطع اتصال %n ضيف؟</numerusform>
            <numerusform>هل تريد قطع اتصال %n ضيف؟</numerusform>
            <numerusform>هل تريد قطع اتصال %n ضيوف؟</numerusform>
            <numerusform>هل تريد قطع اتصال %n ضيفًا؟</numerusform>
            <numerusform>هل تريد قطع اتصال %n ضيف؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>The session ends at once. The account stays as it is: who has time left may sign in again.</source>
        <translation>تنتهي الجلسة فورًا. يبقى الحساب كما هو: من بقي له وقت يمكنه الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Forget the device too, so that it does not come back by itself</source>
        <translation>نسيان الجهاز أيضًا، كي لا يعود من تلقاء نفسه</translation>
    </message>
    <message>
        <source>Leave online</source>
        <translation>إبقاء الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>Disconnecting %n guests</source>
        <translation>
            <numerusform>جارٍ قطع اتصال %n ضيف</numerusform>
            <numerusform>جارٍ قطع اتصال %n ضيف</numerusform>
            <numerusform>جارٍ قطع اتصال %n ضيف</numerusform>
            <numerusform>جارٍ قطع اتصال %n ضيوف</numerusform>
            <numerusform>جارٍ قطع اتصال %n ضيفًا</numerusform>
            <numerusform>جارٍ قطع اتصال %n ضيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) were disconnected.</source>
        <translation>
            <numerusform>قُطع اتصال %n ضيف.</numerusform>
            <numerusform>قُطع اتصال %n ضيف.</numerusform>
            <numerusform>قُطع اتصال %n ضيف.</numerusform>
            <numerusform>قُطع اتصال %n ضيوف.</numerusform>
            <numerusform>قُطع اتصال %n ضيفًا.</numerusform>
            <numerusform>قُطع اتصال %n ضيف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back at once.</source>
        <translation>
            <numerusform>عاد %n منهم فورًا.</numerusform>
            <numerusform>عاد %n منهم فورًا.</numerusform>
            <numerusform>عاد %n منهم فورًا.</numerusform>
            <numerusform>عاد %n منهم فورًا.</numerusform>
            <numerusform>عاد %n منهم فورًا.</numerusform>
            <numerusform>عاد %n منهم فورًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AheadBatches</name>
    <message>
        <source>There is no such batch.</source>
        <translation>لا توجد دفعة كهذه.</translation>
    </message>
    <message>
        <source>The router does not tell its clock.</source>
        <translation>لا يذكر الراوتر ساعته.</translation>
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
    <name>BatchBar</name>
    <message>
        <source>Print cards…</source>
        <translation>طباعة البطاقات…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: %n voucher(s), %2</source>
        <translation>
            <numerusform>الدفعة %1: %n قسيمة، %2</numerusform>
            <numerusform>الدفعة %1: %n قسيمة، %2</numerusform>
            <numerusform>الدفعة %1: %n قسيمة، %2</numerusform>
            <numerusform>الدفعة %1: %n قسائم، %2</numerusform>
            <numerusform>الدفعة %1: %n قسيمة، %2</numerusform>
            <numerusform>الدفعة %1: %n قسيمة، %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>أُنشئت %1</translation>
    </message>
    <message>
        <source>Made %1 by %2</source>
        <translation>أُنشئت %1 بواسطة %2</translation>
    </message>
    <message>
        <source>Accounts on the router</source>
        <translation>الحسابات على الراوتر</translation>
    </message>
    <message>
        <source>%1 of %2 stand on the router</source>
        <translation>%1 من %2 موجودة على الراوتر</translation>
    </message>
    <message numerus="yes">
        <source>%n still to be made; this goes on by itself</source>
        <translation>
            <numerusform>بقي إنشاء %n، ويستمر ذلك تلقائيًا</numerusform>
            <numerusform>بقي إنشاء %n، ويستمر ذلك تلقائيًا</numerusform>
            <numerusform>بقي إنشاء %n، ويستمر ذلك تلقائيًا</numerusform>
            <numerusform>بقي إنشاء %n، ويستمر ذلك تلقائيًا</numerusform>
            <numerusform>بقي إنشاء %n، ويستمر ذلك تلقائيًا</numerusform>
            <numerusform>بقي إنشاء %n، ويستمر ذلك تلقائيًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need somebody to decide</source>
        <translation>
            <numerusform>%n تحتاج إلى قرار من شخص</numerusform>
            <numerusform>%n تحتاج إلى قرار من شخص</numerusform>
            <numerusform>%n تحتاج إلى قرار من شخص</numerusform>
            <numerusform>%n تحتاج إلى قرار من شخص</numerusform>
            <numerusform>%n تحتاج إلى قرار من شخص</numerusform>
            <numerusform>%n تحتاج إلى قرار من شخص</numerusform>
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
        <translation>بعدة شروط</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>تحريك</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>تغيير الحجم</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>When it is shown</source>
        <translation>متى يظهر</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>من اليسار</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>من الأعلى</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>التدوير</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>الظهور</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>If there is: %1</source>
        <translation>إذا وُجد: %1</translation>
    </message>
    <message>
        <source>If there is no: %1</source>
        <translation>إذا لم يوجد: %1</translation>
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
    <name>CalibrationDialog</name>
    <message>
        <source> mm</source>
        <extracomment>millimetres, behind a number</extracomment>
        <translation> mm</translation>
    </message>
    <message>
        <source>Calibration page of “%1”</source>
        <translation>صفحة معايرة «%1»</translation>
    </message>
    <message>
        <source>1. From the left edge of the paper to the line that goes down: %1 mm</source>
        <translation>1. من الحافة اليسرى للورقة إلى الخط العمودي: %1 mm</translation>
    </message>
    <message>
        <source>2. From the top edge of the paper to the line that goes across: %1 mm</source>
        <translation>2. من الحافة العليا للورقة إلى الخط الأفقي: %1 mm</translation>
    </message>
    <message>
        <source>3. From the cross to the last tick of the line across: %1 mm</source>
        <translation>3. من التقاطع إلى آخر علامة على الخط الأفقي: %1 mm</translation>
    </message>
    <message>
        <source>4. From the cross to the last tick of the line down: %1 mm</source>
        <translation>4. من التقاطع إلى آخر علامة على الخط العمودي: %1 mm</translation>
    </message>
    <message>
        <source>Measure with a ruler and type in what you find, where it is something else.</source>
        <translation>قِس بمسطرة، واكتب ما تجده حيث يختلف.</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>طباعة الصفحة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Calibrate “%1”</source>
        <translation>معايرة «%1»</translation>
    </message>
    <message>
        <source>Print the calibration page, measure it with a ruler, and type in the four lengths. From then on cards land where the design says, on this printer.</source>
        <translation>اطبع صفحة المعايرة، وقِسها بمسطرة، واكتب الأطوال الأربعة. بعد ذلك تقع البطاقات حيث يحدد التصميم على هذه الطابعة.</translation>
    </message>
    <message>
        <source>1. Left edge to the line</source>
        <translation>1. الحافة اليسرى إلى الخط</translation>
    </message>
    <message>
        <source>2. Top edge to the line</source>
        <translation>2. الحافة العليا إلى الخط</translation>
    </message>
    <message>
        <source>3. Line across</source>
        <translation>3. الخط الأفقي</translation>
    </message>
    <message>
        <source>4. Line down</source>
        <translation>4. الخط العمودي</translation>
    </message>
    <message>
        <source>Without calibration</source>
        <translation>بلا معايرة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cards are moved by %1 mm to the right and %2 mm down, and drawn at %3 % and %4 % of their size.</source>
        <translation>تُزاح البطاقات %1 mm إلى اليمين و%2 mm إلى الأسفل، وتُرسم بنسبة %3 % و%4 % من حجمها.</translation>
    </message>
    <message>
        <source>No printer misses by that much: measure again.</source>
        <translation>لا تخطئ أي طابعة بهذا القدر: أعد القياس.</translation>
    </message>
    <message>
        <source>Calibration page</source>
        <translation>صفحة المعايرة</translation>
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
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Whole card</source>
        <translation>البطاقة كاملة</translation>
    </message>
    <message>
        <source>As large as the card</source>
        <translation>بحجم البطاقة</translation>
    </message>
    <message>
        <source>Snap to the grid, the card and other elements</source>
        <translation>الالتصاق بالشبكة والبطاقة والعناصر الأخرى</translation>
    </message>
    <message>
        <source>Grid %1 mm</source>
        <translation>شبكة %1 mm</translation>
    </message>
    <message>
        <source>No grid</source>
        <translation>بلا شبكة</translation>
    </message>
    <message>
        <source>Usual values</source>
        <translation>قيم معتادة</translation>
    </message>
    <message>
        <source>Long values</source>
        <translation>قيم طويلة</translation>
    </message>
    <message>
        <source>Few values</source>
        <translation>قيم قليلة</translation>
    </message>
    <message>
        <source>Program&apos;s own</source>
        <translation>من البرنامج</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Values shown</source>
        <translation>القيم المعروضة</translation>
    </message>
    <message>
        <source>Language shown</source>
        <translation>اللغة المعروضة</translation>
    </message>
</context>
<context>
    <name>CardCanvas</name>
    <message>
        <source>Move</source>
        <translation>تحريك</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Draw it here, or press Enter to put it in the middle.</source>
        <translation>ارسمه هنا، أو اضغط Enter لوضعه في الوسط.</translation>
    </message>
    <message>
        <source>Take an element from the list and draw it here.</source>
        <translation>خذ عنصرًا من القائمة وارسمه هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) chosen</source>
        <translation>
            <numerusform>%n عنصر محدد</numerusform>
            <numerusform>%n عنصر محدد</numerusform>
            <numerusform>%n عنصر محدد</numerusform>
            <numerusform>%n عناصر محددة</numerusform>
            <numerusform>%n عنصرًا محددًا</numerusform>
            <numerusform>%n عنصر محدد</numerusform>
        </translation>
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
        <translation>يجب أن يكون لونًا مثل &quot;#1a2b3c&quot;</translation>
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
    <message>
        <source>Labels Avery L7160 (21 on A4)</source>
        <comment>card design</comment>
        <translation>ملصقات Avery L7160 (21 على A4)</translation>
    </message>
    <message>
        <source>Labels Avery L7163 (14 on A4)</source>
        <comment>card design</comment>
        <translation>ملصقات Avery L7163 (14 على A4)</translation>
    </message>
    <message>
        <source>Labels Avery 5160 (30 on Letter)</source>
        <comment>card design</comment>
        <translation>ملصقات Avery 5160 (30 على Letter)</translation>
    </message>
    <message>
        <source>Labels Avery 5161 (20 on Letter)</source>
        <comment>card design</comment>
        <translation>ملصقات Avery 5161 (20 على Letter)</translation>
    </message>
    <message>
        <source>Business cards Avery 8371 (10 on Letter)</source>
        <comment>card design</comment>
        <translation>بطاقات أعمال Avery 8371 (10 على Letter)</translation>
    </message>
    <message>
        <source>Plastic card CR80</source>
        <comment>card design</comment>
        <translation>بطاقة بلاستيكية CR80</translation>
    </message>
    <message>
        <source>Receipt, 58 mm roll</source>
        <comment>card design</comment>
        <translation>إيصال، لفة 58 mm</translation>
    </message>
    <message>
        <source>Poster A6 with one code</source>
        <comment>card design</comment>
        <translation>ملصق جداري A6 برمز واحد</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>element of a card</comment>
        <translation>نص</translation>
    </message>
    <message>
        <source>QR code</source>
        <comment>element of a card</comment>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>element of a card</comment>
        <translation>خط</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <comment>element of a card</comment>
        <translation>مستطيل</translation>
    </message>
    <message>
        <source>Barcode</source>
        <comment>element of a card</comment>
        <translation>باركود</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>element of a card</comment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Logo</source>
        <comment>element of a card</comment>
        <translation>شعار</translation>
    </message>
    <message>
        <source>What was copied is no part of a card design. The design is as it was.</source>
        <translation>ما نُسخ ليس جزءًا من تصميم بطاقة. بقي التصميم كما كان.</translation>
    </message>
    <message>
        <source>A card can hold %1 elements at most. The design is as it was.</source>
        <translation>لا تتسع البطاقة لأكثر من %1 عنصر. بقي التصميم كما كان.</translation>
    </message>
    <message>
        <source>is not written in base64</source>
        <translation>ليس مكتوبًا بصيغة base64</translation>
    </message>
    <message>
        <source>cannot be used. %1</source>
        <translation>لا يمكن استخدامه. %1</translation>
    </message>
    <message>
        <source>must be 0, 90, 180 or 270</source>
        <translation>يجب أن يكون 0 أو 90 أو 180 أو 270</translation>
    </message>
    <message>
        <source>has two elements with the id %1</source>
        <translation>فيه عنصران بالمعرّف %1</translation>
    </message>
    <message>
        <source>must be a list of at most %1 languages</source>
        <translation>يجب أن يكون قائمة من %1 لغة على الأكثر</translation>
    </message>
    <message>
        <source>must hold codes such as &quot;es&quot; or &quot;pt&quot;</source>
        <translation>يجب أن يحتوي على رموز مثل &quot;es&quot; أو &quot;pt&quot;</translation>
    </message>
    <message>
        <source>holds more than %1 pictures</source>
        <translation>فيه أكثر من %1 صورة</translation>
    </message>
</context>
<context>
    <name>CardFactsDialog</name>
    <message>
        <source>Its password</source>
        <translation>كلمة مرورها</translation>
    </message>
    <message>
        <source>The Wi-Fi is open: guests join it without a password</source>
        <translation>شبكة Wi-Fi مفتوحة: يتصل بها الضيوف بلا كلمة مرور</translation>
    </message>
    <message>
        <source>Address of the redemption page (optional)</source>
        <translation>عنوان صفحة التفعيل (اختياري)</translation>
    </message>
    <message>
        <source>What cards say</source>
        <translation>محتوى البطاقات</translation>
    </message>
    <message>
        <source>For all designs of the shop: codes and texts on cards are filled with this.</source>
        <translation>لكل تصاميم المتجر: تُملأ بهذا الرموز والنصوص على البطاقات.</translation>
    </message>
    <message>
        <source>Name of the guests&apos; Wi-Fi (SSID)</source>
        <translation>اسم شبكة Wi-Fi للضيوف (SSID)</translation>
    </message>
    <message>
        <source>A QR code of the kind “Join the Wi-Fi” joins the guest&apos;s phone to it.</source>
        <translation>رمز QR من نوع «الاتصال بشبكة Wi-Fi» يصل هاتف الضيف بهذه الشبكة.</translation>
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
        <source>One is stored, sealed. Leave this empty to keep it.</source>
        <translation>توجد كلمة مرور محفوظة ومشفّرة. اترك هذا فارغًا للإبقاء عليها.</translation>
    </message>
    <message>
        <source>8 to 63 characters, as it stands on the router. It is kept sealed, and stands readable in the QR code of every card that joins the Wi-Fi.</source>
        <translation>من 8 إلى 63 محرفًا، كما هي على الراوتر. تُحفظ مشفّرة، وتكون مقروءة في رمز QR على كل بطاقة تصل بشبكة Wi-Fi.</translation>
    </message>
    <message>
        <source>Enter the Wi-Fi&apos;s password, or say that it is open.</source>
        <translation>أدخل كلمة مرور شبكة Wi-Fi، أو حدد أنها مفتوحة.</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Card size</source>
        <translation>مقاس البطاقة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Card width</source>
        <translation>عرض البطاقة</translation>
    </message>
    <message>
        <source>Card height</source>
        <translation>ارتفاع البطاقة</translation>
    </message>
    <message>
        <source>Stretch what stands on it</source>
        <translation>تمديد ما عليها</translation>
    </message>
    <message>
        <source>Languages of this card</source>
        <translation>لغات هذه البطاقة</translation>
    </message>
    <message>
        <source>Texts that do not fit are looked for in each. Without one: in the program&apos;s language.</source>
        <translation>تُفحص النصوص التي لا يتسع لها المكان بكل لغة منها. وبلا لغة محددة: بلغة البرنامج.</translation>
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
    <name>CardPicture</name>
    <message>
        <source>This is not a picture that a card can show. Use a PNG or JPEG file. The design is as it was.</source>
        <translation>هذه ليست صورة يمكن عرضها على بطاقة. استخدم ملف PNG أو JPEG. بقي التصميم كما كان.</translation>
    </message>
    <message>
        <source>This picture is damaged: its size cannot be read. Save it again in the program it comes from. The design is as it was.</source>
        <translation>هذه الصورة تالفة: تعذرت قراءة مقاسها. احفظها مجددًا في البرنامج الذي أُنشئت به. بقي التصميم كما كان.</translation>
    </message>
    <message>
        <source>This picture has %1 × %2 pixels, more than a card can use. Make it smaller first (%3 pixels on a side are enough for print). The design is as it was.</source>
        <translation>مقاس هذه الصورة %1 × %2 بكسل، وهو أكبر مما تحتاجه البطاقة. صغّرها أولًا (%3 بكسل للضلع تكفي للطباعة). بقي التصميم كما كان.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown. Save it again in the program it comes from. The design is as it was.</source>
        <translation>هذه الصورة تالفة ولا يمكن عرضها. احفظها مجددًا في البرنامج الذي أُنشئت به. بقي التصميم كما كان.</translation>
    </message>
</context>
<context>
    <name>CardSheets</name>
    <message>
        <source>Printing cannot start at card %1: this design has cards 1 to %2 on a sheet.</source>
        <translation>لا يمكن بدء الطباعة من البطاقة %1: هذا التصميم يضم البطاقات من 1 إلى %2 في الورقة.</translation>
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
        <source>The barcode for “%1” is too fine for its place: some printers and scanners will not manage it. Give it more room.</source>
        <translation>باركود «%1» أدق من مكانه: بعض الطابعات والماسحات لن تتمكن منه. أعطه مساحة أكبر.</translation>
    </message>
    <message>
        <source>“%1” cannot be a barcode, so there is none on the card. A barcode holds up to 80 letters, digits and signs of English.</source>
        <translation>لا يمكن كتابة «%1» كباركود، لذلك لا يوجد باركود على البطاقة. يتسع الباركود لما يصل إلى 80 من الأحرف والأرقام والعلامات الإنجليزية.</translation>
    </message>
    <message>
        <source>No font of this computer has all characters of “%1”, so boxes would be printed in their place. Install a font for this script (Noto has one for each).</source>
        <translation>لا يوجد على هذا الكمبيوتر خط يحتوي على كل محارف «%1»، فستُطبع مربعات مكانها. ثبّت خطًا لهذه الكتابة (لدى Noto خط لكل منها).</translation>
    </message>
    <message>
        <source>This computer does not have the font “%1”. The card is printed in another one; choose a font that is here, or add it to the computer.</source>
        <translation>الخط «%1» غير موجود على هذا الكمبيوتر. تُطبع البطاقة بخط آخر؛ اختر خطًا موجودًا هنا، أو أضفه إلى الكمبيوتر.</translation>
    </message>
    <message>
        <source>There can be 1 to %1 copies of a card, not %2.</source>
        <translation>يمكن طباعة 1 إلى %1 نسخة من البطاقة، لا %2.</translation>
    </message>
</context>
<context>
    <name>CardTextField</name>
    <message>
        <source>There can be %1 lines at most.</source>
        <translation>الحد الأقصى %1 من الأسطر.</translation>
    </message>
    <message>
        <source>A line can have %1 characters at most.</source>
        <translation>الحد الأقصى للسطر %1 حرفًا.</translation>
    </message>
    <message>
        <source>Insert a value</source>
        <translation>إدراج قيمة</translation>
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
    <message>
        <source>Reprint %1</source>
        <comment>on a voucher card that was printed before; how often</comment>
        <translation>طباعة معادة %1</translation>
    </message>
</context>
<context>
    <name>ChecksModel</name>
    <message>
        <source>What was checked</source>
        <translation>ما جرى فحصه</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الكيفية</translation>
    </message>
    <message>
        <source>Refused, but needed</source>
        <translation>مرفوض مع أنه لازم</translation>
    </message>
    <message>
        <source>Works, but should not</source>
        <translation>يعمل مع أنه لا ينبغي</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>بالتجربة</translation>
    </message>
    <message>
        <source>Read in the router&apos;s list</source>
        <translation>من قائمة الراوتر</translation>
    </message>
</context>
<context>
    <name>ClockDialog</name>
    <message>
        <source>Time servers</source>
        <translation>خوادم الوقت</translation>
    </message>
    <message>
        <source>Clock of “%1”</source>
        <translation>ساعة «%1»</translation>
    </message>
    <message>
        <source>What the router ends by itself, and the hours in its log, go by its own clock.</source>
        <translation>ما ينهيه الراوتر بنفسه، والأوقات في سجله، تتبع ساعته هو.</translation>
    </message>
    <message>
        <source>One to four names or addresses, parted by commas. The clock moves when one of them answers the router.</source>
        <translation>من اسم إلى أربعة أسماء أو عناوين، تفصل بينها فواصل. تُضبط الساعة عندما يرد أحدها على الراوتر.</translation>
    </message>
    <message>
        <source>Set to our time once</source>
        <translation>ضبطها على وقتنا مرة واحدة</translation>
    </message>
    <message>
        <source>For a router that reaches no time server. After a power cut it is wrong again.</source>
        <translation>لراوتر لا يصل إلى أي خادم وقت. بعد انقطاع الكهرباء تعود خاطئة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Use time servers</source>
        <translation>استخدام خوادم الوقت</translation>
    </message>
    <message>
        <source>Router&apos;s time</source>
        <translation>وقت الراوتر</translation>
    </message>
    <message>
        <source>Asking the router…</source>
        <translation>جارٍ سؤال الراوتر…</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Compared with ours</source>
        <translation>مقارنةً بوقتنا</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <translation>متقدمة %1</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>متأخرة %1</translation>
    </message>
    <message>
        <source>Unknown: this router does not say how far it is from UTC.</source>
        <translation>غير معروف: لا يذكر هذا الراوتر فرقه عن UTC.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستخدمة</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستخدمة</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>مستخدمة: %1</translation>
    </message>
    <message>
        <source>Write one to four time servers, parted by commas.</source>
        <translation>اكتب من خادم وقت إلى أربعة، تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>The router takes its time from these servers now. Its clock is right within a minute or two, if it reaches one of them.</source>
        <translation>يأخذ الراوتر وقته الآن من هذه الخوادم. تصبح ساعته صحيحة خلال دقيقة أو دقيقتين إذا وصل إلى أحدها.</translation>
    </message>
    <message>
        <source>The router&apos;s clock was set to ours.</source>
        <translation>ضُبطت ساعة الراوتر على وقتنا.</translation>
    </message>
</context>
<context>
    <name>ClockGuard</name>
    <message>
        <source>Name one to four time servers by host name or address. Nothing was changed.</source>
        <translation>اذكر من خادم وقت إلى أربعة باسم المضيف أو العنوان. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The router took the time servers, but its NTP client is still off. Look at System &gt; NTP Client on the router.</source>
        <translation>قبل الراوتر خوادم الوقت، لكن عميل NTP فيه ما زال متوقفًا. انظر System &gt; NTP Client على الراوتر.</translation>
    </message>
    <message>
        <source>This router does not say how far its zone is from UTC, so its clock was not touched. Set it on the router (System &gt; Clock).</source>
        <translation>لا يذكر هذا الراوتر فرق منطقته عن UTC، لذلك لم تُمس ساعته. اضبطها على الراوتر (System &gt; Clock).</translation>
    </message>
</context>
<context>
    <name>CodeCover</name>
    <message>
        <source>The code is hidden. Point at it, or hold the space bar, to see it.</source>
        <translation>الرمز مخفي. أشر إليه، أو اضغط مفتاح المسافة مطولًا، لرؤيته.</translation>
    </message>
</context>
<context>
    <name>CodeExplainer</name>
    <message numerus="yes">
        <source>“%1” did not answer within %n second(s).</source>
        <translation>
            <numerusform>لم يرد «%1» خلال %n ثانية.</numerusform>
            <numerusform>لم يرد «%1» خلال %n ثانية.</numerusform>
            <numerusform>لم يرد «%1» خلال %n ثانية.</numerusform>
            <numerusform>لم يرد «%1» خلال %n ثوانٍ.</numerusform>
            <numerusform>لم يرد «%1» خلال %n ثانية.</numerusform>
            <numerusform>لم يرد «%1» خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its state is “%1”.</source>
        <translation>حالتها «%1».</translation>
    </message>
    <message>
        <source>It belongs to the router “%1”.</source>
        <translation>تتبع الراوتر «%1».</translation>
    </message>
    <message>
        <source>Sold %1 by %2.</source>
        <translation>باعها %2، %1.</translation>
    </message>
    <message>
        <source>Redeemed %1 by %2.</source>
        <translation>فعّلها %2، %1.</translation>
    </message>
    <message>
        <source>First used between %1 and %2.</source>
        <translation>استُخدمت أول مرة بين %1 و%2.</translation>
    </message>
    <message>
        <source>First used %1.</source>
        <translation>استُخدمت أول مرة: %1.</translation>
    </message>
    <message>
        <source>Its device is %1.</source>
        <translation>جهازها هو %1.</translation>
    </message>
    <message>
        <source>Its time ends %1.</source>
        <translation>ينتهي وقتها: %1.</translation>
    </message>
    <message>
        <source>It ended %1.</source>
        <translation>انتهت: %1.</translation>
    </message>
    <message>
        <source>There is no code “%1”. Only one is close to it: “%2”.</source>
        <translation>لا يوجد رمز «%1». رمز واحد فقط قريب منه: «%2».</translation>
    </message>
    <message>
        <source>There is no code “%1” in this shop, not even a deleted one.</source>
        <translation>لا يوجد رمز «%1» في هذا المتجر، ولا حتى بين المحذوفة.</translation>
    </message>
    <message>
        <source>It may be redeemed from %1 on.</source>
        <translation>يمكن تفعيلها ابتداءً من %1.</translation>
    </message>
    <message>
        <source>It could be redeemed until %1.</source>
        <translation>كان يمكن تفعيلها حتى %1.</translation>
    </message>
    <message>
        <source>Its router “%1” is switched off in NettDesk.</source>
        <translation>راوترها «%1» متوقف في NettDesk.</translation>
    </message>
    <message>
        <source>Its package “%1” is switched off.</source>
        <translation>حزمتها «%1» متوقفة.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it: it stands on “%1” and waits for its first sign-in.</source>
        <translation>لا مشكلة فيها: هي موجودة على «%1» وتنتظر أول دخول.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it: it has not been redeemed yet.</source>
        <translation>لا مشكلة فيها: لم تُفعَّل بعد.</translation>
    </message>
    <message>
        <source>It is paid, but its account could not be made on “%1”; somebody must decide. %2</source>
        <translation>هي مدفوعة، لكن تعذر إنشاء حسابها على «%1»؛ يحتاج الأمر إلى قرار من شخص. %2</translation>
    </message>
    <message>
        <source>It is paid and recorded; “%1” has not taken its account yet. %2</source>
        <translation>هي مدفوعة ومسجّلة، لكن «%1» لم يقبل حسابها بعد. %2</translation>
    </message>
    <message>
        <source>Its data was used up %1.</source>
        <translation>نفدت بياناتها: %1.</translation>
    </message>
    <message>
        <source>Its time was used up %1.</source>
        <translation>نفد وقتها: %1.</translation>
    </message>
    <message>
        <source>Somebody ended it %1.</source>
        <translation>أنهاها شخص: %1.</translation>
    </message>
    <message>
        <source>What it gave went to another code %1.</source>
        <translation>ما كانت تمنحه انتقل إلى رمز آخر: %1.</translation>
    </message>
    <message>
        <source>What it gave was used up %1.</source>
        <translation>نفد ما كانت تمنحه: %1.</translation>
    </message>
    <message>
        <source>Its date passed %1.</source>
        <translation>مضى تاريخها: %1.</translation>
    </message>
    <message>
        <source>Its time was over %1.</source>
        <translation>انتهى وقتها: %1.</translation>
    </message>
    <message>
        <source>Its online time is used up.</source>
        <translation>نفد وقت اتصالها.</translation>
    </message>
    <message>
        <source>Its data is used up.</source>
        <translation>نفدت بياناتها.</translation>
    </message>
    <message>
        <source>It was redeemed already: %1, by %2. It is not to be redeemed again, only signed in with.</source>
        <translation>سبق تفعيلها: %1، بواسطة %2. لا تُفعَّل مجددًا، بل يُدخَل بها فقط.</translation>
    </message>
    <message>
        <source>It is in use since its first sign-in.</source>
        <translation>هي قيد الاستخدام منذ أول دخول.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>حُذفت.</translation>
    </message>
    <message>
        <source>It was deleted %1.</source>
        <translation>حُذفت: %1.</translation>
    </message>
    <message>
        <source>It is blocked.</source>
        <translation>هي محظورة.</translation>
    </message>
    <message>
        <source>It belongs to “%1”, but the guest stands at “%2”.</source>
        <translation>تتبع «%1»، لكن الضيف عند «%2».</translation>
    </message>
    <message>
        <source>“%1” has no user of this code, although it should.</source>
        <translation>لا يوجد على «%1» مستخدم لهذا الرمز، مع أنه يجب أن يوجد.</translation>
    </message>
    <message>
        <source>“%1” has a user of this name that NettDesk did not make.</source>
        <translation>يوجد على «%1» مستخدم بهذا الاسم لم ينشئه NettDesk.</translation>
    </message>
    <message>
        <source>“%1” counted all of its time.</source>
        <translation>احتسب «%1» وقتها كله.</translation>
    </message>
    <message>
        <source>“%1” counted all of its data.</source>
        <translation>احتسب «%1» بياناتها كلها.</translation>
    </message>
    <message>
        <source>Its user on “%1” is switched off.</source>
        <translation>مستخدمها على «%1» متوقف.</translation>
    </message>
    <message>
        <source>It is locked to the device %1; the guest&apos;s is %2.</source>
        <translation>هي مقفلة على الجهاز %1؛ وجهاز الضيف هو %2.</translation>
    </message>
    <message>
        <source>“%1” has no free address left for its guests.</source>
        <translation>لم يبقَ لدى «%1» عنوان حر لضيوفه.</translation>
    </message>
    <message>
        <source>“%1” asks a RADIUS server, and that does not answer.</source>
        <translation>يسأل «%1» خادم RADIUS، وهذا لا يرد.</translation>
    </message>
    <message>
        <source>As many devices as it allows were signed in with it.</source>
        <translation>دخل بها أقصى عدد تسمح به من الأجهزة.</translation>
    </message>
    <message>
        <source>It is locked to another device than the one that tried it.</source>
        <translation>هي مقفلة على جهاز غير الذي حاول الدخول بها.</translation>
    </message>
    <message>
        <source>It is signed in on another device: %1.</source>
        <translation>دخل بها جهاز آخر: %1.</translation>
    </message>
    <message>
        <source>Nothing is wrong: %1 is signed in with it for %2.</source>
        <translation>لا مشكلة: %1 متصل بها منذ %2.</translation>
    </message>
    <message>
        <source>“%1” has no user of this name.</source>
        <translation>لا يوجد على «%1» مستخدم بهذا الاسم.</translation>
    </message>
    <message>
        <source>“%1” has its user, switched off.</source>
        <translation>مستخدمها موجود على «%1»، لكنه متوقف.</translation>
    </message>
    <message>
        <source>“%1” has its user, switched on.</source>
        <translation>مستخدمها موجود على «%1»، وهو يعمل.</translation>
    </message>
    <message>
        <source>Signed in: %1 at %2 for %3.</source>
        <translation>متصل بها: %1 بالعنوان %2 منذ %3.</translation>
    </message>
    <message>
        <source>Its log: %1</source>
        <translation>سجل الراوتر: %1</translation>
    </message>
    <message>
        <source>No hotspot runs on “%1”.</source>
        <translation>لا يعمل Hotspot على «%1».</translation>
    </message>
    <message>
        <source>It is paid and recorded, but “%1” does not answer. Its account is made as soon as the router is back, and its time starts then.</source>
        <translation>هي مدفوعة ومسجّلة، لكن «%1» لا يرد. يُنشأ حسابها فور عودة الراوتر، وعندها يبدأ وقتها.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the code, but its router “%1” does not answer. It can be redeemed; the account is made as soon as the router is back.</source>
        <translation>لا مشكلة في الرمز، لكن راوتره «%1» لا يرد. يمكن تفعيله؛ ويُنشأ الحساب فور عودة الراوتر.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the code, but its router “%1” does not answer.</source>
        <translation>لا مشكلة في الرمز، لكن راوتره «%1» لا يرد.</translation>
    </message>
</context>
<context>
    <name>CodeFields</name>
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
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>In groups of</source>
        <translation>في مجموعات من</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>مكوّن من</translation>
    </message>
    <message>
        <source>Own symbols</source>
        <translation>محارف من اختيارك</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>how codes look: %1 &quot;Two groups of five&quot;, %2 an example</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Own form…</source>
        <translation>شكل خاص…</translation>
    </message>
    <message>
        <source>Letters and digits, no look-alikes</source>
        <translation>أحرف وأرقام بلا متشابهات</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>أحرف</translation>
    </message>
</context>
<context>
    <name>CodeFixes</name>
    <message>
        <source>Redeem it</source>
        <translation>تفعيلها</translation>
    </message>
    <message>
        <source>Give it more time</source>
        <translation>منحها وقتًا إضافيًا</translation>
    </message>
    <message>
        <source>Sell or give another code</source>
        <translation>بيع رمز آخر أو إعطاؤه</translation>
    </message>
    <message>
        <source>Release the device</source>
        <translation>تحرير الجهاز</translation>
    </message>
    <message>
        <source>Put its account on the router</source>
        <translation>وضع حسابها على الراوتر</translation>
    </message>
    <message>
        <source>Tell the router again now</source>
        <translation>إبلاغ الراوتر مجددًا الآن</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
        <source>Let the guest sign in with it, on the router&apos;s own sign-in page.</source>
        <translation>دع الضيف يدخل بها في صفحة دخول الراوتر نفسه.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>استخدام «%1»</translation>
    </message>
    <message>
        <source>Compare it with the card symbol by symbol, or scan the card.</source>
        <translation>قارنه بالبطاقة حرفًا حرفًا، أو امسح البطاقة.</translation>
    </message>
    <message>
        <source>Bring it back, within 30 seconds of its deletion</source>
        <translation>استعادتها، خلال 30 ثانية من حذفها</translation>
    </message>
    <message>
        <source>Unblock it</source>
        <translation>إلغاء حظرها</translation>
    </message>
    <message>
        <source>Let the guest come back then.</source>
        <translation>دع الضيف يعود حينها.</translation>
    </message>
    <message>
        <source>Switch the package “%1” on</source>
        <translation>تنشيط الحزمة «%1»</translation>
    </message>
    <message>
        <source>Move it to “%1”</source>
        <translation>نقلها إلى «%1»</translation>
    </message>
    <message>
        <source>Switch the router “%1” on</source>
        <translation>تشغيل الراوتر «%1»</translation>
    </message>
    <message>
        <source>Check that “%1” has power and that its cable is in; then try again.</source>
        <translation>تحقق من وصول الكهرباء إلى «%1» ومن توصيل كابله، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Remove or rename that user on “%1”, then tell the router again.</source>
        <translation>احذف ذلك المستخدم على «%1» أو غيّر اسمه، ثم أبلغ الراوتر مجددًا.</translation>
    </message>
    <message>
        <source>Make the address pool of the hotspot on “%1” larger, or its leases shorter.</source>
        <translation>وسّع مجموعة عناوين (pool) الخاصة بـ Hotspot على «%1»، أو قصّر مدة حجز العناوين (lease).</translation>
    </message>
    <message>
        <source>Mend the RADIUS server, or switch “use-radius” off in the hotspot&apos;s server profile on “%1”.</source>
        <translation>أصلح خادم RADIUS، أو أوقف «use-radius» في إعدادات خادم Hotspot (server profile) على «%1».</translation>
    </message>
    <message>
        <source>Switch the hotspot on “%1” on again (IP → Hotspot).</source>
        <translation>شغّل Hotspot على «%1» مجددًا (IP → Hotspot).</translation>
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
    <name>CodeInput</name>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>أدخل رقمًا من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Enter how many symbols stand together, or leave it empty.</source>
        <translation>أدخل عدد الخانات المتجاورة، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>That makes more than %1 groups.</source>
        <translation>ينتج عن ذلك أكثر من %1 مجموعات.</translation>
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
        <source>Enter the letters and digits that codes are made of.</source>
        <translation>أدخل الأحرف والأرقام التي تتكون منها الرموز.</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>باركود</translation>
    </message>
    <message>
        <source>The phone that reads it opens the sign-in page with code and password filled in.</source>
        <translation>الهاتف الذي يقرؤه يفتح صفحة الدخول وقد مُلئ فيها الرمز وكلمة المرور.</translation>
    </message>
    <message>
        <source>The phone that reads it opens the portal&apos;s page for redeeming. Shops without a portal get no QR code.</source>
        <translation>الهاتف الذي يقرؤه يفتح صفحة التفعيل في البوابة. المتاجر التي بلا بوابة لا يُطبع لها رمز QR.</translation>
    </message>
    <message>
        <source>The phone that reads it joins the Wi-Fi. Nothing is printed without a name of the Wi-Fi.</source>
        <translation>الهاتف الذي يقرؤه يتصل بشبكة Wi-Fi. لا يُطبع شيء إذا لم يُحدد اسم شبكة Wi-Fi.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>ما يحتويه</translation>
    </message>
</context>
<context>
    <name>CodeStrengthMeter</name>
    <message>
        <source>How hard codes are to guess</source>
        <translation>مدى صعوبة تخمين الرموز</translation>
    </message>
    <message>
        <source>%1 possible codes.</source>
        <extracomment>%1 a number, which may be written with an exponent</extracomment>
        <translation>عدد الرموز الممكنة: %1.</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>رمادي داكن</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>رمادي فاتح</translation>
    </message>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>كحلي</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>لون آخر…</translation>
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
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Say why, for whoever reads the books later.</source>
        <translation>اذكر السبب لمن يقرأ الحسابات لاحقًا.</translation>
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
        <source>Routers</source>
        <translation>الراوترات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>بيع</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>حزمة جديدة</translation>
    </message>
    <message>
        <source>Router that packages for any router are sold for</source>
        <translation>الراوتر للحزم الصالحة لأي راوتر</translation>
    </message>
    <message>
        <source>Receipt printer…</source>
        <translation>طابعة الإيصالات…</translation>
    </message>
    <message>
        <source>Sold: %1, %2</source>
        <extracomment>%1 the name of a package, %2 its code</extracomment>
        <translation>تم البيع: %1، %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Not reached: %1. Codes are still sold and redeemed; they are activated as soon as the router answers.</source>
        <translation>تعذر الوصول إلى: %1. يستمر بيع الرموز وتفعيلها، وتُنشَّط فور رد الراوتر.</translation>
    </message>
    <message>
        <source>Press a number key or a tile: it is sold at once. Undo within 30 seconds.</source>
        <translation>اضغط مفتاح رقم أو مربعًا: يتم البيع فورًا. يمكن التراجع خلال 30 ثانية.</translation>
    </message>
    <message>
        <source>No package is on sale yet. A package is a name, a price and what it gives; each becomes a tile here, sold with one key.</source>
        <translation>لا توجد حزم معروضة للبيع بعد. الحزمة اسم وسعر وما تمنحه؛ وكل حزمة تصبح هنا مربعًا يُباع بمفتاح واحد.</translation>
    </message>
    <message>
        <source>Hide codes until the mouse is over them</source>
        <translation>إخفاء الرموز حتى يمر المؤشر فوقها</translation>
    </message>
</context>
<context>
    <name>CounterStage</name>
    <message>
        <source>Next guest</source>
        <translation>الضيف التالي</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>There are too many columns.</source>
        <translation>عدد الأعمدة كبير جدًا.</translation>
    </message>
    <message>
        <source>It holds a NUL, which no text has.</source>
        <translation>يحتوي على NUL، ولا يوجد ذلك في أي نص.</translation>
    </message>
    <message>
        <source>A field is longer than %1 characters.</source>
        <translation>أحد الحقول أطول من %1 حرفًا.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Nothing was read; cut it into several.</source>
        <translation>الملف أكبر من %1 MB. لم يُقرأ شيء؛ قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>A quote opens on line %1 and is never closed. Nothing was read; mend that line.</source>
        <translation>في السطر %1 علامة اقتباس تُفتح ولا تُغلق. لم يُقرأ شيء؛ أصلح ذلك السطر.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Nothing was read; cut it into several.</source>
        <translation>في الملف أكثر من %1 سطر. لم يُقرأ شيء؛ قسّمه إلى عدة ملفات.</translation>
    </message>
</context>
<context>
    <name>CsvImportDialog</name>
    <message>
        <source>Wrong</source>
        <translation>خاطئ</translation>
    </message>
    <message>
        <source>Twice in the file</source>
        <translation>مكرر في الملف</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>معروف من قبل</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Import the good rows and leave out the wrong ones</source>
        <translation>استيراد الأسطر الصحيحة واستبعاد الخاطئة</translation>
    </message>
    <message>
        <source>Import vouchers</source>
        <translation>استيراد قسائم</translation>
    </message>
    <message>
        <source>Codes that were printed elsewhere, from a CSV file with a column “code”. Nothing is stored before you press Import; then all of it, or nothing.</source>
        <translation>رموز طُبعت في مكان آخر، من ملف CSV فيه عمود «code». لا يُحفظ شيء قبل أن تضغط «استيراد»؛ ثم يُحفظ كله أو لا شيء.</translation>
    </message>
    <message>
        <source>Rows that are not imported</source>
        <translation>الأسطر التي لا تُستورد</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>What</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>الراوتر</translation>
    </message>
    <message>
        <source>Of rows that name none.</source>
        <translation>للأسطر التي لا تذكر راوترًا.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>What rows give that do not say it themselves.</source>
        <translation>ما تمنحه الأسطر التي لا تذكره بنفسها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>None: own terms</source>
        <translation>بلا: شروط خاصة</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>ملفات CSV (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Choose another file.</source>
        <translation>تعذرت قراءة «%1». اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Cut it into several files.</source>
        <translation>«%1» أكبر من %2 MB. قسّمه إلى عدة ملفات.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are known already and are left out.</source>
        <translation>
            <numerusform>%n رمز معروف من قبل، ويُستبعد.</numerusform>
            <numerusform>%n رمز معروف من قبل، ويُستبعد.</numerusform>
            <numerusform>%n رمز معروف من قبل، ويُستبعد.</numerusform>
            <numerusform>%n رموز معروفة من قبل، وتُستبعد.</numerusform>
            <numerusform>%n رمزًا معروفًا من قبل، ويُستبعد.</numerusform>
            <numerusform>%n رمز معروف من قبل، ويُستبعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out: twice in the file, or not active.</source>
        <translation>
            <numerusform>يُستبعد %n سطر: مكرر في الملف، أو غير نشط.</numerusform>
            <numerusform>يُستبعد %n سطر: مكرر في الملف، أو غير نشط.</numerusform>
            <numerusform>يُستبعد %n سطر: مكرر في الملف، أو غير نشط.</numerusform>
            <numerusform>تُستبعد %n أسطر: مكرر في الملف، أو غير نشط.</numerusform>
            <numerusform>يُستبعد %n سطرًا: مكرر في الملف، أو غير نشط.</numerusform>
            <numerusform>يُستبعد %n سطر: مكرر في الملف، أو غير نشط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are wrong.</source>
        <translation>
            <numerusform>%n سطر خاطئ.</numerusform>
            <numerusform>%n سطر خاطئ.</numerusform>
            <numerusform>%n سطر خاطئ.</numerusform>
            <numerusform>%n أسطر خاطئة.</numerusform>
            <numerusform>%n سطرًا خاطئًا.</numerusform>
            <numerusform>%n سطر خاطئ.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows can be imported</source>
        <translation>يمكن استيراد %1 من %2 سطر</translation>
    </message>
    <message>
        <source>Columns understood: %1.</source>
        <translation>الأعمدة المفهومة: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <translation>غير مستخدمة: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n voucher(s)</source>
        <translation>
            <numerusform>استيراد %n قسيمة</numerusform>
            <numerusform>استيراد %n قسيمة</numerusform>
            <numerusform>استيراد %n قسيمة</numerusform>
            <numerusform>استيراد %n قسائم</numerusform>
            <numerusform>استيراد %n قسيمة</numerusform>
            <numerusform>استيراد %n قسيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing vouchers from “%1”</source>
        <translation>جارٍ استيراد القسائم من «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were imported</source>
        <translation>
            <numerusform>تم استيراد %n قسيمة</numerusform>
            <numerusform>تم استيراد %n قسيمة</numerusform>
            <numerusform>تم استيراد %n قسيمة</numerusform>
            <numerusform>تم استيراد %n قسائم</numerusform>
            <numerusform>تم استيراد %n قسيمة</numerusform>
            <numerusform>تم استيراد %n قسيمة</numerusform>
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
    <name>DesignActions</name>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>محاذاة</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>توزيع</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Nothing from a card was copied. Copy an element first; the design is as it was.</source>
        <translation>لم يُنسخ شيء من بطاقة. انسخ عنصرًا أولًا؛ بقي التصميم كما كان.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Align at the left</source>
        <translation>محاذاة إلى اليسار</translation>
    </message>
    <message>
        <source>Align in the middle, across</source>
        <translation>محاذاة إلى الوسط أفقيًا</translation>
    </message>
    <message>
        <source>Align at the right</source>
        <translation>محاذاة إلى اليمين</translation>
    </message>
    <message>
        <source>Align at the top</source>
        <translation>محاذاة إلى الأعلى</translation>
    </message>
    <message>
        <source>Align in the middle, down</source>
        <translation>محاذاة إلى الوسط عموديًا</translation>
    </message>
    <message>
        <source>Align at the bottom</source>
        <translation>محاذاة إلى الأسفل</translation>
    </message>
    <message>
        <source>Equal gaps across</source>
        <translation>مسافات متساوية أفقيًا</translation>
    </message>
    <message>
        <source>Equal gaps down</source>
        <translation>مسافات متساوية عموديًا</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>إلى الأمام تمامًا</translation>
    </message>
    <message>
        <source>One forward</source>
        <translation>خطوة إلى الأمام</translation>
    </message>
    <message>
        <source>One back</source>
        <translation>خطوة إلى الخلف</translation>
    </message>
    <message>
        <source>To the back</source>
        <translation>إلى الخلف تمامًا</translation>
    </message>
    <message>
        <source>Turn by 90°</source>
        <translation>تدوير 90°</translation>
    </message>
</context>
<context>
    <name>DesignFiles</name>
    <message>
        <source>Card designs (*.json)</source>
        <translation>تصاميم البطاقات (*.json)</translation>
    </message>
    <message>
        <source>Export the design</source>
        <translation>تصدير التصميم</translation>
    </message>
    <message>
        <source>Import a design</source>
        <translation>استيراد تصميم</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another place for it; the design itself is as it was.</source>
        <translation>تعذرت كتابة «%1». اختر له مكانًا آخر؛ التصميم نفسه بقي كما كان.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. No design was changed.</source>
        <translation>تعذرت قراءة «%1». لم يتغير أي تصميم.</translation>
    </message>
    <message>
        <source>“%1” is larger than a card design can be (%2 MB). No design was changed.</source>
        <translation>«%1» أكبر مما يمكن لتصميم بطاقة (%2 MB). لم يتغير أي تصميم.</translation>
    </message>
</context>
<context>
    <name>DesignGallery</name>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>تعديل نسخة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>تم استيراد «%1».</translation>
    </message>
    <message>
        <source>The design was written to “%1”.</source>
        <translation>كُتب التصميم في «%1».</translation>
    </message>
    <message>
        <source>Delete design</source>
        <translation>حذف التصميم</translation>
    </message>
    <message>
        <source>Delete the design “%1” for all counters?</source>
        <translation>هل تريد حذف التصميم «%1» من كل نقاط البيع؟</translation>
    </message>
    <message>
        <source>Cards that were printed with it stay good. Export it first if it may be wanted again.</source>
        <translation>تبقى البطاقات المطبوعة به صالحة. صدّره أولًا إذا كنت قد تحتاج إليه مجددًا.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Card designs</source>
        <translation>تصاميم البطاقات</translation>
    </message>
    <message>
        <source>What your vouchers look like on paper</source>
        <translation>شكل قسائمك على الورق</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>تصميم جديد</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>What cards say…</source>
        <translation>محتوى البطاقات…</translation>
    </message>
</context>
<context>
    <name>DesignModel</name>
    <message>
        <source>Comes with NettDesk</source>
        <translation>مرفق مع NettDesk</translation>
    </message>
    <message>
        <source>Your own, changed by %1</source>
        <translation>تصميمك، عدّله %1</translation>
    </message>
</context>
<context>
    <name>DesignShelf</name>
    <message>
        <source>“%1” came with the program and stays as it is. Save a copy under another name.</source>
        <translation>«%1» مرفق مع البرنامج ويبقى كما هو. احفظ نسخة باسم آخر.</translation>
    </message>
    <message>
        <source>A Wi-Fi password has 8 to 63 characters of the English keyboard. Nothing was saved.</source>
        <translation>تتكون كلمة مرور Wi-Fi من 8 إلى 63 محرفًا من لوحة المفاتيح الإنجليزية. لم يُحفظ شيء.</translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>Sign in</source>
        <comment>what a QR code does</comment>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Redeem on the portal</source>
        <comment>what a QR code does</comment>
        <translation>التفعيل في البوابة</translation>
    </message>
    <message>
        <source>Join the Wi-Fi</source>
        <comment>what a QR code does</comment>
        <translation>الاتصال بشبكة Wi-Fi</translation>
    </message>
    <message>
        <source>Own text</source>
        <comment>what a QR code holds</comment>
        <translation>نص خاص</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;QR code: Sign in&quot;, &quot;Barcode: {code}&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>تحريك</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>تغيير الحجم</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>إضافة: %1</translation>
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
        <translation>تصميم البطاقة</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>كل التغييرات محفوظة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>تغيير الاسم…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>All designs</source>
        <translation>كل التصاميم</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>في «%1» تغييرات غير محفوظة.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التعديل</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>اسم التصميم</translation>
    </message>
    <message>
        <source>The design was written to “%1”.</source>
        <translation>كُتب التصميم في «%1».</translation>
    </message>
</context>
<context>
    <name>DesignerView</name>
    <message>
        <source>Choose the shop&apos;s logo</source>
        <translation>اختيار شعار المتجر</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>إضافة: %1</translation>
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
        <source>One card after the other, cut behind each</source>
        <translation>بطاقة تلو الأخرى، مع القص بعد كل منها</translation>
    </message>
    <message>
        <source>%1 on a sheet; %2 sheets for %3 cards</source>
        <translation>%1 في الورقة؛ %2 ورقة لعدد %3 بطاقة</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>محاذاة</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>على البطاقة</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>What will not print as it should</source>
        <translation>ما لن يُطبع كما يجب</translation>
    </message>
</context>
<context>
    <name>DesignsPage</name>
    <message>
        <source>“%1” was being edited when the program was closed, and kept aside.</source>
        <translation>كان «%1» قيد التعديل عند إغلاق البرنامج، وقد حُفظ جانبًا.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعته</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>التخلص منه</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>Card designs</source>
        <translation>تصاميم البطاقات</translation>
    </message>
</context>
<context>
    <name>DesignsScreen</name>
    <message>
        <source>Card designs</source>
        <translation>تصاميم البطاقات</translation>
    </message>
    <message>
        <source>New card design</source>
        <translation>تصميم بطاقة جديد</translation>
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
    <message>
        <source>“%1” is back</source>
        <translation>عاد «%1»</translation>
    </message>
    <message numerus="yes">
        <source>The restart took %n second(s).</source>
        <translation>
            <numerusform>استغرقت إعادة التشغيل %n ثانية.</numerusform>
            <numerusform>استغرقت إعادة التشغيل %n ثانية.</numerusform>
            <numerusform>استغرقت إعادة التشغيل %n ثانية.</numerusform>
            <numerusform>استغرقت إعادة التشغيل %n ثوانٍ.</numerusform>
            <numerusform>استغرقت إعادة التشغيل %n ثانية.</numerusform>
            <numerusform>استغرقت إعادة التشغيل %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” did not restart</source>
        <translation>لم تتم إعادة تشغيل «%1»</translation>
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
    <name>DriftModel</name>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Other limits</source>
        <translation>حدود مختلفة</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Not cut off</source>
        <translation>لم يُقطع</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>متبقٍّ</translation>
    </message>
    <message>
        <source>Use not recorded</source>
        <translation>استخدام غير مسجّل</translation>
    </message>
    <message>
        <source>Foreign user</source>
        <translation>مستخدم غريب</translation>
    </message>
    <message>
        <source>Stray mark</source>
        <translation>علامة شاردة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>What</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>For a person: it is not touched.</source>
        <translation>يحتاج إلى شخص: لا يُمس.</translation>
    </message>
</context>
<context>
    <name>EndLayers</name>
    <message>
        <source>Not known yet whether this router ends vouchers by itself. Run the self-test.</source>
        <translation>لم يُعرف بعد هل ينهي هذا الراوتر القسائم بنفسه. شغّل الاختبار الذاتي.</translation>
    </message>
    <message>
        <source>This router ends vouchers by itself, also with every computer off; a self-test showed it.</source>
        <translation>ينهي هذا الراوتر القسائم بنفسه، حتى وكل أجهزة الكمبيوتر مطفأة؛ أثبت ذلك اختبار ذاتي.</translation>
    </message>
    <message>
        <source>This router takes the schedulers that end vouchers by themselves. Run the self-test to see one at work.</source>
        <translation>يقبل هذا الراوتر مهام scheduler التي تنهي القسائم بنفسها. شغّل الاختبار الذاتي لترى إحداها تعمل.</translation>
    </message>
    <message>
        <source>This router takes no schedulers (%1). Vouchers end exactly only while NettDesk runs; without it, only time online is limited.</source>
        <translation>لا يقبل هذا الراوتر مهام scheduler (%1). لا تنتهي القسائم في وقتها بالضبط إلا أثناء عمل NettDesk؛ وبدونه لا يُحدّ إلا وقت الاتصال.</translation>
    </message>
    <message>
        <source>This router took the self-test&apos;s scheduler but did not run it. Look at its clock and at the rights of its user; until then vouchers end exactly only while NettDesk runs.</source>
        <translation>قبل هذا الراوتر مهمة scheduler الخاصة بالاختبار الذاتي لكنه لم يشغّلها. تحقق من ساعته ومن صلاحيات مستخدمه؛ وحتى ذلك الحين لا تنتهي القسائم في وقتها بالضبط إلا أثناء عمل NettDesk.</translation>
    </message>
</context>
<context>
    <name>EndLayersView</name>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>تلقائيًا</translation>
    </message>
    <message>
        <source>Only while NettDesk runs</source>
        <translation>فقط أثناء عمل NettDesk</translation>
    </message>
    <message>
        <source>When a code&apos;s time is over</source>
        <translation>عند انتهاء وقت الرمز</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>اختباره</translation>
    </message>
    <message>
        <source>Makes a test user on the router and sees whether the router ends it by itself. Takes up to half a minute.</source>
        <translation>ينشئ مستخدمًا تجريبيًا على الراوتر ويتحقق هل ينهيه الراوتر بنفسه. يستغرق ذلك نصف دقيقة على الأكثر.</translation>
    </message>
    <message>
        <source>Tested %1</source>
        <translation>اختُبر %1</translation>
    </message>
    <message>
        <source>The router must answer for that.</source>
        <translation>يجب أن يرد الراوتر من أجل ذلك.</translation>
    </message>
    <message>
        <source>A test user was put on the router; in half a minute at most it is known whether the router ended it by itself.</source>
        <translation>وُضع مستخدم تجريبي على الراوتر؛ وخلال نصف دقيقة على الأكثر يُعرف هل أنهاه الراوتر بنفسه.</translation>
    </message>
</context>
<context>
    <name>EndSelfTest</name>
    <message>
        <source>The self-test was stopped. Nothing is known from it.</source>
        <translation>أُوقف الاختبار الذاتي. لم يُعرف منه شيء.</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Why doesn&apos;t this code work?</source>
        <translation>لماذا لا يعمل هذا الرمز؟</translation>
    </message>
    <message>
        <source>Scan the card or type the code. Nothing is changed by looking; what can be done about it stands below the answer.</source>
        <translation>امسح البطاقة أو اكتب الرمز. الفحص لا يغيّر شيئًا؛ وما يمكن فعله يظهر أسفل الإجابة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>فحص</translation>
    </message>
</context>
<context>
    <name>ExplainView</name>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Asking the router…</source>
        <translation>جارٍ سؤال الراوتر…</translation>
    </message>
    <message>
        <source>Without the router&apos;s own answer: %1</source>
        <translation>بلا رد من الراوتر نفسه: %1</translation>
    </message>
    <message>
        <source>The router says so</source>
        <translation>هذا ما يقوله الراوتر</translation>
    </message>
    <message>
        <source>The shop&apos;s own records say so</source>
        <translation>هذا ما تقوله سجلات المتجر</translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message numerus="yes">
        <source>Extend %n voucher(s)</source>
        <translation>
            <numerusform>تمديد %n قسيمة</numerusform>
            <numerusform>تمديد %n قسيمة</numerusform>
            <numerusform>تمديد %n قسيمة</numerusform>
            <numerusform>تمديد %n قسائم</numerusform>
            <numerusform>تمديد %n قسيمة</numerusform>
            <numerusform>تمديد %n قسيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>What is given here comes on top of what is left. A guest who is online is signed in anew by itself, for a running session keeps its old limits.</source>
        <translation>ما يُمنح هنا يُضاف إلى المتبقي. الضيف المتصل يُعاد دخوله تلقائيًا، لأن الجلسة الجارية تحتفظ بحدودها القديمة.</translation>
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
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>وقت إضافي</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>بيانات إضافية</translation>
    </message>
    <message>
        <source>Unit of the time</source>
        <translation>وحدة الوقت</translation>
    </message>
    <message>
        <source>Unit of the data</source>
        <translation>وحدة البيانات</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>تمديد</translation>
    </message>
    <message>
        <source>Enter more time, more data, or both.</source>
        <translation>أدخل وقتًا إضافيًا أو بيانات إضافية أو كليهما.</translation>
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
    <name>FlawFinder</name>
    <message>
        <source>With long values: %1</source>
        <translation>مع القيم الطويلة: %1</translation>
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
        <source>Add a router first</source>
        <translation>أضف راوترًا أولًا</translation>
    </message>
    <message>
        <source>Choose a router</source>
        <translation>اختر راوترًا</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>May be redeemed at</source>
        <translation>مكان التفعيل</translation>
    </message>
    <message>
        <source>On redemption</source>
        <translation>عند التفعيل</translation>
    </message>
    <message>
        <source>The account is made when somebody redeems the code.</source>
        <translation>يُنشأ الحساب عندما يفعّل شخص الرمز.</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>مسبقًا</translation>
    </message>
    <message>
        <source>The accounts are made now: codes work while every computer is off.</source>
        <translation>تُنشأ الحسابات الآن: تعمل الرموز حتى وكل أجهزة الكمبيوتر مطفأة.</translation>
    </message>
    <message>
        <source>Whatever is left of a code after this day is lost.</source>
        <translation>كل ما يبقى من الرمز بعد هذا اليوم يضيع.</translation>
    </message>
    <message>
        <source>Ends at the latest on</source>
        <translation>تنتهي في موعد أقصاه</translation>
    </message>
    <message>
        <source>Last day of use</source>
        <translation>آخر يوم للاستخدام</translation>
    </message>
    <message>
        <source>This router only</source>
        <translation>هذا الراوتر فقط</translation>
    </message>
    <message>
        <source>Any router of “%1”</source>
        <extracomment>%1 the name of a group of routers</extracomment>
        <translation>أي راوتر من «%1»</translation>
    </message>
    <message>
        <source>Any router: the first one is kept</source>
        <translation>أي راوتر: يُعتمد الأول</translation>
    </message>
    <message>
        <source>Any router, moving along</source>
        <translation>أي راوتر، مع الانتقال بينها</translation>
    </message>
    <message>
        <source>None: own terms</source>
        <translation>بلا: شروط خاصة</translation>
    </message>
    <message>
        <source>What it gives and how codes look is set in the package.</source>
        <translation>ما تمنحه وشكل الرموز محددان في الحزمة.</translation>
    </message>
    <message>
        <source>Codes made ahead stand on one router.</source>
        <translation>الرموز المنشأة مسبقًا تكون على راوتر واحد.</translation>
    </message>
</context>
<context>
    <name>GenerateForm</name>
    <message>
        <source>The last day is over already.</source>
        <translation>اليوم الأخير قد مضى.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>اليوم الأخير قبل اليوم الأول.</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s), free: %1, to be redeemed at the counter.</source>
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
        <source>Choose the router where the codes will work.</source>
        <translation>اختر الراوتر الذي ستعمل عليه الرموز.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>أدخل رقمًا من 1 إلى %1.</translation>
    </message>
    <message>
        <source>This day is over already.</source>
        <translation>هذا اليوم قد مضى.</translation>
    </message>
    <message>
        <source>Codes would end before they may be redeemed for the first time.</source>
        <translation>ستنتهي الرموز قبل أن يجوز تفعيلها أول مرة.</translation>
    </message>
    <message>
        <source>The accounts stand on the router from the beginning: guests sign in on its own page with the code, while every computer of the shop is off. Time starts at the first sign-in.</source>
        <translation>تكون الحسابات على الراوتر من البداية: يدخل الضيوف بالرمز في صفحة الراوتر نفسه، حتى وكل أجهزة كمبيوتر المتجر مطفأة. يبدأ الوقت عند أول دخول.</translation>
    </message>
    <message>
        <source>Redeemed at the counter, for this router. Nothing stands on the router before.</source>
        <translation>تُفعَّل في نقطة البيع لهذا الراوتر. لا يوجد شيء على الراوتر قبل ذلك.</translation>
    </message>
    <message>
        <source>Redeemed at the counter, for any router of the group; the first redemption chooses which.</source>
        <translation>تُفعَّل في نقطة البيع لأي راوتر في المجموعة؛ والتفعيل الأول يحدد أيها.</translation>
    </message>
    <message>
        <source>Redeemed at the counter, for any router; the first redemption chooses which.</source>
        <translation>تُفعَّل في نقطة البيع لأي راوتر؛ والتفعيل الأول يحدد أيها.</translation>
    </message>
    <message>
        <source>Redeemed at the counter, for any router; what is left moves along when the guest signs in at another one, through the counter.</source>
        <translation>تُفعَّل في نقطة البيع لأي راوتر؛ وينتقل المتبقي مع الضيف عندما يدخل عبر راوتر آخر، من خلال نقطة البيع.</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s), free: %1, on the router at once.</source>
        <extracomment>%1 what a voucher gives: &quot;1 day, 2 GB, 10 / 5 Mbit/s&quot;</extracomment>
        <translation>
            <numerusform>%n قسيمة مجانية: %1، على الراوتر فورًا.</numerusform>
            <numerusform>%n قسيمة مجانية: %1، على الراوتر فورًا.</numerusform>
            <numerusform>%n قسيمة مجانية: %1، على الراوتر فورًا.</numerusform>
            <numerusform>%n قسائم مجانية: %1، على الراوتر فورًا.</numerusform>
            <numerusform>%n قسيمة مجانية: %1، على الراوتر فورًا.</numerusform>
            <numerusform>%n قسيمة مجانية: %1، على الراوتر فورًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) at %2 each: %1, on the router at once.</source>
        <extracomment>%1 what a voucher gives: &quot;1 day, 2 GB, 10 / 5 Mbit/s&quot;; %2 its price</extracomment>
        <translation>
            <numerusform>%n قسيمة بسعر %2 للواحدة: %1، على الراوتر فورًا.</numerusform>
            <numerusform>%n قسيمة بسعر %2 للواحدة: %1، على الراوتر فورًا.</numerusform>
            <numerusform>%n قسيمة بسعر %2 للواحدة: %1، على الراوتر فورًا.</numerusform>
            <numerusform>%n قسائم بسعر %2 للواحدة: %1، على الراوتر فورًا.</numerusform>
            <numerusform>%n قسيمة بسعر %2 للواحدة: %1، على الراوتر فورًا.</numerusform>
            <numerusform>%n قسيمة بسعر %2 للواحدة: %1، على الراوتر فورًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the group of routers.</source>
        <translation>اختر مجموعة الراوترات.</translation>
    </message>
    <message>
        <source>This router does not end codes by itself: their time ends exactly only while NettDesk runs.</source>
        <translation>لا ينهي هذا الراوتر الرموز بنفسه: لا ينتهي وقتها بالضبط إلا أثناء عمل NettDesk.</translation>
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
    <name>ImportDialog</name>
    <message>
        <source>Import users of “%1”</source>
        <translation>استيراد مستخدمي «%1»</translation>
    </message>
    <message>
        <source>Accounts that stand on the router become customers, linked to their account. Nothing is changed on the router.</source>
        <translation>تصبح الحسابات الموجودة على الراوتر عملاء مرتبطين بحساباتهم. لا يتغير شيء على الراوتر.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Everybody who has an account on this router.</source>
        <translation>كل من له حساب على هذا الراوتر.</translation>
    </message>
    <message>
        <source>Hotspot users</source>
        <translation>مستخدمو Hotspot</translation>
    </message>
    <message>
        <source>Those who sign in on the hotspot&apos;s page. Codes of our own vouchers are left out.</source>
        <translation>من يدخلون عبر صفحة Hotspot. تُستبعد رموز قسائمنا.</translation>
    </message>
    <message>
        <source>PPPoE accounts</source>
        <translation>حسابات PPPoE</translation>
    </message>
    <message>
        <source>Subscribers who dial in from their own router.</source>
        <translation>المشتركون الذين يتصلون من راوتراتهم.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>عملاء جدد</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المستبعدة</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>ما سيفعله الاستيراد</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>تقدّم الاستيراد</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>إيقاف الاستيراد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>تركه يعمل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Look what would happen</source>
        <translation>معاينة ما سيحدث</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) become new customers.</source>
        <translation>
            <numerusform>يصبح %n حساب عميلًا جديدًا.</numerusform>
            <numerusform>يصبح %n حساب عميلًا جديدًا.</numerusform>
            <numerusform>يصبح %n حساب عميلًا جديدًا.</numerusform>
            <numerusform>تصبح %n حسابات عملاء جددًا.</numerusform>
            <numerusform>يصبح %n حسابًا عملاء جددًا.</numerusform>
            <numerusform>يصبح %n حساب عميلًا جديدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>No account becomes a new customer.</source>
        <translation>لا يصبح أي حساب عميلًا جديدًا.</translation>
    </message>
    <message>
        <source>There are no such accounts on this router.</source>
        <translation>لا توجد حسابات كهذه على هذا الراوتر.</translation>
    </message>
    <message numerus="yes">
        <source>%n are left out, each with its reason.</source>
        <translation>
            <numerusform>يُستبعد %n، ولكل منها سببه.</numerusform>
            <numerusform>يُستبعد %n، ولكل منها سببه.</numerusform>
            <numerusform>يُستبعد %n، ولكل منها سببه.</numerusform>
            <numerusform>يُستبعد %n، ولكل منها سببه.</numerusform>
            <numerusform>يُستبعد %n، ولكل منها سببه.</numerusform>
            <numerusform>يُستبعد %n، ولكل منها سببه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>استيراد %n</numerusform>
            <numerusform>استيراد %n</numerusform>
            <numerusform>استيراد %n</numerusform>
            <numerusform>استيراد %n</numerusform>
            <numerusform>استيراد %n</numerusform>
            <numerusform>استيراد %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>Importing users of “%1”</source>
        <translation>جارٍ استيراد مستخدمي «%1»</translation>
    </message>
    <message>
        <source>Importing: %1 of %2 accounts</source>
        <translation>جارٍ الاستيراد: %1 من %2 حساب</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were created.</source>
        <translation>
            <numerusform>أُنشئ %n عميل.</numerusform>
            <numerusform>أُنشئ %n عميل.</numerusform>
            <numerusform>أُنشئ %n عميل.</numerusform>
            <numerusform>أُنشئ %n عملاء.</numerusform>
            <numerusform>أُنشئ %n عميلًا.</numerusform>
            <numerusform>أُنشئ %n عميل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were left out.</source>
        <translation>
            <numerusform>استُبعد %n حساب.</numerusform>
            <numerusform>استُبعد %n حساب.</numerusform>
            <numerusform>استُبعد %n حساب.</numerusform>
            <numerusform>استُبعدت %n حسابات.</numerusform>
            <numerusform>استُبعد %n حسابًا.</numerusform>
            <numerusform>استُبعد %n حساب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are still to do: the same import again goes on with them.</source>
        <translation>
            <numerusform>بقي %n: الاستيراد نفسه مجددًا يكملها.</numerusform>
            <numerusform>بقي %n: الاستيراد نفسه مجددًا يكملها.</numerusform>
            <numerusform>بقي %n: الاستيراد نفسه مجددًا يكملها.</numerusform>
            <numerusform>بقي %n: الاستيراد نفسه مجددًا يكملها.</numerusform>
            <numerusform>بقي %n: الاستيراد نفسه مجددًا يكملها.</numerusform>
            <numerusform>بقي %n: الاستيراد نفسه مجددًا يكملها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>User on the router</source>
        <translation>المستخدم على الراوتر</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>why an account is left out, and whom it is the same as</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
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
    <name>LastGoodDialog</name>
    <message>
        <source>This was the last good one</source>
        <translation>هذه آخر بطاقة سليمة</translation>
    </message>
    <message>
        <source>Which card was the last good one?</source>
        <translation>ما آخر بطاقة سليمة؟</translation>
    </message>
    <message>
        <source>None came out</source>
        <translation>لم تخرج أي بطاقة</translation>
    </message>
    <message>
        <source>Cards behind it count as not printed, and can be printed again.</source>
        <translation>البطاقات التي بعدها تُعد غير مطبوعة، ويمكن طباعتها مجددًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>All %n card(s) are missing</source>
        <translation>
            <numerusform>كل البطاقات مفقودة (%n)</numerusform>
            <numerusform>كل البطاقات مفقودة (%n)</numerusform>
            <numerusform>كل البطاقات مفقودة (%n)</numerusform>
            <numerusform>كل البطاقات مفقودة (%n)</numerusform>
            <numerusform>كل البطاقات مفقودة (%n)</numerusform>
            <numerusform>كل البطاقات مفقودة (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Card %1; %n card(s) are missing</source>
        <translation>
            <numerusform>البطاقة %1؛ %n بطاقة مفقودة</numerusform>
            <numerusform>البطاقة %1؛ %n بطاقة مفقودة</numerusform>
            <numerusform>البطاقة %1؛ %n بطاقة مفقودة</numerusform>
            <numerusform>البطاقة %1؛ %n بطاقات مفقودة</numerusform>
            <numerusform>البطاقة %1؛ %n بطاقة مفقودة</numerusform>
            <numerusform>البطاقة %1؛ %n بطاقة مفقودة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Elements on the card, the topmost first</source>
        <translation>العناصر على البطاقة، الأعلى أولًا</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
</context>
<context>
    <name>LeastPrivilege</name>
    <message>
        <source>Say which user of the router may manage users, for example admin.</source>
        <translation>حدد مستخدم الراوتر الذي يحق له إدارة المستخدمين، مثل admin.</translation>
    </message>
    <message>
        <source>The new user&apos;s name has 1 to %1 letters, digits, dots, dashes and underscores.</source>
        <translation>يتكون اسم المستخدم الجديد من 1 إلى %1 من الأحرف والأرقام والنقاط والشرطات والشرطات السفلية.</translation>
    </message>
    <message>
        <source>The new user needs another name than the administrator.</source>
        <translation>يجب أن يختلف اسم المستخدم الجديد عن اسم المسؤول.</translation>
    </message>
    <message>
        <source>“%1” is not an address or a network. Write for example 10.0.0.5 or 10.0.0.0/24.</source>
        <translation>«%1» ليس عنوانًا ولا شبكة. اكتب مثلًا 10.0.0.5 أو 10.0.0.0/24.</translation>
    </message>
    <message>
        <source>To limit the API service, say from which addresses it may be used.</source>
        <translation>لتقييد خدمة API، حدد العناوين التي يجوز استخدامها منها.</translation>
    </message>
    <message>
        <source>The router has a user or a group “%1” already. Nothing was changed; choose another name, or remove that one on the router (System, Users).</source>
        <translation>يوجد على الراوتر مستخدم أو مجموعة باسم «%1» من قبل. لم يتغير شيء؛ اختر اسمًا آخر، أو احذفه على الراوتر (System, Users).</translation>
    </message>
    <message>
        <source>The router does not show the group that was just made.</source>
        <translation>لا يُظهر الراوتر المجموعة التي أُنشئت للتو.</translation>
    </message>
    <message>
        <source>This computer comes to the router from %1, which is not among the allowed addresses.</source>
        <translation>يصل هذا الكمبيوتر إلى الراوتر من العنوان %1، وهو ليس بين العناوين المسموح بها.</translation>
    </message>
    <message>
        <source>The router shows no API service that could be limited.</source>
        <translation>لا يُظهر الراوتر أي خدمة API يمكن تقييدها.</translation>
    </message>
    <message>
        <source>the limited API service (IP, Services)</source>
        <translation>خدمة API المقيّدة (IP, Services)</translation>
    </message>
    <message>
        <source>the user “%1”</source>
        <translation>المستخدم «%1»</translation>
    </message>
    <message>
        <source>the group “%1”</source>
        <translation>المجموعة «%1»</translation>
    </message>
    <message>
        <source>The shop&apos;s key is not there, so nothing can be changed. Sign in, or unlock this computer.</source>
        <translation>مفتاح المتجر غير موجود، لذلك لا يمكن تغيير شيء. سجّل الدخول، أو افتح قفل هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The new user can do something else than it should.</source>
        <translation>يستطيع المستخدم الجديد فعل غير ما ينبغي له.</translation>
    </message>
    <message>
        <source>Everything that was made on the router was removed again.</source>
        <translation>حُذف مجددًا كل ما أُنشئ على الراوتر.</translation>
    </message>
    <message>
        <source>On the router there is still: %1. Remove it there.</source>
        <translation>ما زال على الراوتر: %1. احذفه هناك.</translation>
    </message>
    <message>
        <source>The router user “%1” was not made. %2 %3</source>
        <translation>لم يُنشأ مستخدم الراوتر «%1». %2 %3</translation>
    </message>
    <message>
        <source>The router does not let the new user in.</source>
        <translation>لا يسمح الراوتر بدخول المستخدم الجديد.</translation>
    </message>
    <message>
        <source>The router does not let the new user in from this computer: its address is not among the allowed ones.</source>
        <translation>لا يسمح الراوتر بدخول المستخدم الجديد من هذا الكمبيوتر: عنوانه ليس بين العناوين المسموح بها.</translation>
    </message>
    <message>
        <source>Read from the router&apos;s own list and not tried, because trying would do harm or goes another way than the API: %1.</source>
        <translation>قُرئ من قائمة الراوتر نفسه ولم يُجرَّب، لأن التجربة تضر أو تتم بطريق غير API: %1.</translation>
    </message>
    <message>
        <source>The user may come from any address. Name this computer&apos;s address to narrow that.</source>
        <translation>يمكن للمستخدم الدخول من أي عنوان. اذكر عنوان هذا الكمبيوتر لتضييق ذلك.</translation>
    </message>
    <message>
        <source>The router&apos;s API now takes connections from these addresses only: %1. Other computers of the shop must be among them.</source>
        <translation>لا تقبل API الراوتر الآن الاتصالات إلا من هذه العناوين: %1. يجب أن تكون أجهزة كمبيوتر المتجر الأخرى بينها.</translation>
    </message>
    <message>
        <source>Read version and uptime</source>
        <translation>قراءة الإصدار ومدة التشغيل</translation>
    </message>
    <message>
        <source>Read the router&apos;s clock</source>
        <translation>قراءة ساعة الراوتر</translation>
    </message>
    <message>
        <source>See who is online</source>
        <translation>معرفة المتصلين</translation>
    </message>
    <message>
        <source>See the PPP sessions</source>
        <translation>عرض جلسات PPP</translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation>قراءة السجل</translation>
    </message>
    <message>
        <source>Read the interfaces</source>
        <translation>قراءة الواجهات</translation>
    </message>
    <message>
        <source>Read the PPP secrets&apos; names</source>
        <translation>قراءة أسماء PPP secrets</translation>
    </message>
    <message>
        <source>Read the hotspot&apos;s users</source>
        <translation>قراءة مستخدمي Hotspot</translation>
    </message>
    <message>
        <source>Read the schedulers</source>
        <translation>قراءة مهام scheduler</translation>
    </message>
    <message>
        <source>Read the hotspot&apos;s user profiles</source>
        <translation>قراءة باقات مستخدمي Hotspot</translation>
    </message>
    <message>
        <source>Read the PPP profiles</source>
        <translation>قراءة باقات PPP</translation>
    </message>
    <message>
        <source>Write: give the router the name that it has</source>
        <translation>الكتابة: إعطاء الراوتر اسمه الحالي</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Change router users</source>
        <translation>تغيير مستخدمي الراوتر</translation>
    </message>
    <message>
        <source>Ping from the router</source>
        <translation>تنفيذ ping من الراوتر</translation>
    </message>
    <message>
        <source>The router&apos;s group allows it</source>
        <translation>تسمح به مجموعة الراوتر</translation>
    </message>
    <message>
        <source>The router&apos;s group forbids it</source>
        <translation>تمنعه مجموعة الراوتر</translation>
    </message>
    <message>
        <source>See guests&apos; passwords</source>
        <translation>رؤية كلمات مرور الضيوف</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), no password shown</source>
        <translation>
            <numerusform>%n حساب، لم تظهر أي كلمة مرور</numerusform>
            <numerusform>%n حساب، لم تظهر أي كلمة مرور</numerusform>
            <numerusform>%n حساب، لم تظهر أي كلمة مرور</numerusform>
            <numerusform>%n حسابات، لم تظهر أي كلمة مرور</numerusform>
            <numerusform>%n حسابًا، لم تظهر أي كلمة مرور</numerusform>
            <numerusform>%n حساب، لم تظهر أي كلمة مرور</numerusform>
        </translation>
    </message>
    <message>
        <source>a password was shown</source>
        <translation>ظهرت كلمة مرور</translation>
    </message>
    <message>
        <source>Sign in over the API</source>
        <translation>الدخول عبر API</translation>
    </message>
    <message>
        <source>The router does not tell the new user its name.</source>
        <translation>لا يخبر الراوتر المستخدم الجديد باسمه.</translation>
    </message>
</context>
<context>
    <name>LeastPrivilegeDialog</name>
    <message>
        <source>Let nobody else reach the router&apos;s API either</source>
        <translation>منع غيره أيضًا من الوصول إلى API الراوتر</translation>
    </message>
    <message>
        <source>A user with just the needed rights</source>
        <translation>مستخدم بالصلاحيات اللازمة فقط</translation>
    </message>
    <message>
        <source>On “%1” a group is made with exactly the policies that the shop needs, and a user in it. Then it is proved: what is needed works, everything else is refused.</source>
        <translation>تُنشأ على «%1» مجموعة بالصلاحيات التي يحتاجها المتجر بالضبط، ومستخدم فيها. ثم يُثبت الأمر: ما يلزم يعمل، وكل ما عداه يُرفض.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The shop will</source>
        <translation>ما سيفعله المتجر</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>كلمة مروره</translation>
    </message>
    <message>
        <source>Used now and never kept.</source>
        <translation>تُستخدم الآن ولا تُحفظ أبدًا.</translation>
    </message>
    <message>
        <source>Name of the new user</source>
        <translation>اسم المستخدم الجديد</translation>
    </message>
    <message>
        <source>Its password is made by NettDesk and sealed.</source>
        <translation>ينشئ NettDesk كلمة مروره ويحفظها مشفّرة.</translation>
    </message>
    <message>
        <source>May come from (optional)</source>
        <translation>يجوز دخوله من (اختياري)</translation>
    </message>
    <message>
        <source>Addresses or networks, parted by commas. This computer must be among them.</source>
        <translation>عناوين أو شبكات تفصل بينها فواصل. يجب أن يكون هذا الكمبيوتر بينها.</translation>
    </message>
    <message>
        <source>Administrator of the router</source>
        <translation>مسؤول الراوتر</translation>
    </message>
    <message>
        <source>Making the user and proving its rights…</source>
        <translation>جارٍ إنشاء المستخدم وإثبات صلاحياته…</translation>
    </message>
    <message>
        <source>Steps and checks</source>
        <translation>الخطوات والفحوص</translation>
    </message>
    <message>
        <source>Proof of the rights</source>
        <translation>إثبات الصلاحيات</translation>
    </message>
    <message>
        <source>Policies of the group: %1</source>
        <translation>صلاحيات المجموعة: %1</translation>
    </message>
    <message>
        <source>Make and prove</source>
        <translation>إنشاء وإثبات</translation>
    </message>
    <message>
        <source>Use this user from now on</source>
        <translation>استخدام هذا المستخدم من الآن</translation>
    </message>
    <message>
        <source>Keep the old user</source>
        <translation>إبقاء المستخدم القديم</translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands on the router. All %n checks came out as they should.</source>
        <translation>
            <numerusform>«%1» موجود على الراوتر. جاءت كل الفحوص كما يجب (%n).</numerusform>
            <numerusform>«%1» موجود على الراوتر. جاءت كل الفحوص كما يجب (%n).</numerusform>
            <numerusform>«%1» موجود على الراوتر. جاءت كل الفحوص كما يجب (%n).</numerusform>
            <numerusform>«%1» موجود على الراوتر. جاءت كل الفحوص كما يجب (%n).</numerusform>
            <numerusform>«%1» موجود على الراوتر. جاءت كل الفحوص كما يجب (%n).</numerusform>
            <numerusform>«%1» موجود على الراوتر. جاءت كل الفحوص كما يجب (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” works with the user “%2” now</source>
        <translation>يعمل «%1» الآن بالمستخدم «%2»</translation>
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
    <name>LiveSheet</name>
    <message>
        <source>The sheet as it will be printed</source>
        <translation>الورقة كما ستُطبع</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Debug</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>Router&apos;s time</source>
        <translation>وقت الراوتر</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Log of the router</source>
        <translation>سجل الراوتر</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Any part of a line</source>
        <translation>أي جزء من السطر</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>نسخ الأسطر</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>كل المستويات</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>المعلومات فما فوق</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>التحذيرات والأخطاء</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>الأخطاء فقط</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>كل المواضيع</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines</source>
        <translation>
            <numerusform>%1 من %n سطر</numerusform>
            <numerusform>%1 من %n سطر</numerusform>
            <numerusform>%1 من %n سطر</numerusform>
            <numerusform>%1 من %n أسطر</numerusform>
            <numerusform>%1 من %n سطرًا</numerusform>
            <numerusform>%1 من %n سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n سطر</numerusform>
            <numerusform>%n سطر</numerusform>
            <numerusform>%n سطر</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>موضوع جانبًا</translation>
    </message>
    <message>
        <source>NettDesk does not contact this router.</source>
        <translation>لا يتصل NettDesk بهذا الراوتر.</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>لا يوجد سطر مطابق</translation>
    </message>
    <message>
        <source>Search, level and topic are all looked at.</source>
        <translation>يُراعى البحث والمستوى والموضوع معًا.</translation>
    </message>
    <message>
        <source>The router cannot be asked</source>
        <translation>لا يمكن سؤال الراوتر</translation>
    </message>
    <message>
        <source>It is tried again by itself; its log appears as soon as it answers.</source>
        <translation>تُعاد المحاولة تلقائيًا، ويظهر سجله فور رده.</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>السجل فارغ</translation>
    </message>
    <message>
        <source>Lines appear here as the router writes them.</source>
        <translation>تظهر الأسطر هنا كما يكتبها الراوتر.</translation>
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
    <name>MoveDialog</name>
    <message>
        <source>The old router is gone: go by what it said last</source>
        <translation>الراوتر القديم لم يعد موجودًا: اعتماد آخر ما ذكره</translation>
    </message>
    <message numerus="yes">
        <source>Move %n voucher(s)</source>
        <translation>
            <numerusform>نقل %n قسيمة</numerusform>
            <numerusform>نقل %n قسيمة</numerusform>
            <numerusform>نقل %n قسيمة</numerusform>
            <numerusform>نقل %n قسائم</numerusform>
            <numerusform>نقل %n قسيمة</numerusform>
            <numerusform>نقل %n قسيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to another router with the time and data that are left. Guests who are online are cut off there and sign in at the new one.</source>
        <translation>تنتقل إلى راوتر آخر بما بقي من وقت وبيانات. يُقطع اتصال الضيوف المتصلين هناك، ويدخلون عبر الراوتر الجديد.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>There is no other router that is switched on.</source>
        <translation>لا يوجد راوتر آخر مشغّل.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
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
    <name>NewDesignDialog</name>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>New card design</source>
        <translation>تصميم بطاقة جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Every measure can be changed afterwards.</source>
        <translation>يمكن تغيير كل المقاسات لاحقًا.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
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
    <name>OverviewTab</name>
    <message>
        <source>How it went</source>
        <translation>الأداء عبر الوقت</translation>
    </message>
    <message>
        <source>Span of the charts</source>
        <translation>مدة الرسوم البيانية</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Traffic of the guests</source>
        <translation>حركة بيانات الضيوف</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Guests online</source>
        <translation>الضيوف المتصلون</translation>
    </message>
    <message>
        <source>Nothing was measured in this time. NettDesk measures while it runs.</source>
        <translation>لم يُقَس شيء في هذه المدة. يقيس NettDesk أثناء عمله.</translation>
    </message>
    <message>
        <source>Nothing was measured in this time. Traffic is counted where a hotspot or a PPPoE server runs.</source>
        <translation>لم يُقَس شيء في هذه المدة. تُحتسب حركة البيانات حيث يعمل Hotspot أو خادم PPPoE.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>رفع</translation>
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
    <name>PackageDetails</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
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
        <source>%1, online or not</source>
        <translation>%1، مع الاتصال أو بدونه</translation>
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
        <source>Sign-ins at once</source>
        <translation>الدخول المتزامن</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Only the one that signs in first</source>
        <translation>أول جهاز يدخل فقط</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>الراوتر</translation>
    </message>
    <message>
        <source>Account is made</source>
        <translation>إنشاء الحساب</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
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
        <source>Changed</source>
        <translation>عُدّلت</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Offered at the counter</source>
        <translation>معروضة في نقطة البيع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Make package</source>
        <translation>إنشاء الحزمة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>حزمة جديدة</translation>
    </message>
    <message>
        <source>Edit package</source>
        <translation>تعديل الحزمة</translation>
    </message>
    <message>
        <source>On redemption</source>
        <translation>عند التفعيل</translation>
    </message>
    <message>
        <source>The account is made when somebody redeems the code.</source>
        <translation>يُنشأ الحساب عندما يفعّل شخص الرمز.</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>مسبقًا</translation>
    </message>
    <message>
        <source>The account is made with the sale: the code works at once.</source>
        <translation>يُنشأ الحساب مع البيع: يعمل الرمز فورًا.</translation>
    </message>
    <message>
        <source>For example: two devices, video included</source>
        <translation>مثال: جهازان، والفيديو مشمول</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Colour of its tile</source>
        <translation>لون مربعها</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>ما تمنحه</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>مكان الاستخدام</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>الراوتر</translation>
    </message>
    <message>
        <source>How codes look</source>
        <translation>شكل الرموز</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>في نقطة البيع</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>في جملة واحدة</translation>
    </message>
    <message>
        <source>Any router</source>
        <translation>أي راوتر</translation>
    </message>
    <message>
        <source>Profiles belong to one router: choose it below to choose among them.</source>
        <translation>الباقات تخص راوترًا واحدًا: اختره أدناه لتختار من باقاته.</translation>
    </message>
    <message>
        <source>Day pass</source>
        <translation>اشتراك يومي</translation>
    </message>
    <message>
        <source>Some fields still need an answer.</source>
        <translation>بعض الحقول تحتاج إلى إجابة.</translation>
    </message>
</context>
<context>
    <name>PackageInput</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2, free.</source>
        <extracomment>%1 a package&apos;s name, %2 what it gives: &quot;1 day, 2 GB&quot;</extracomment>
        <translation>%1: %2، مجانًا.</translation>
    </message>
    <message>
        <source>%1: %2 for %3.</source>
        <extracomment>%1 a package&apos;s name, %2 what it gives: &quot;1 day, 2 GB&quot;, %3 its price</extracomment>
        <translation>%1: %2 بسعر %3.</translation>
    </message>
    <message>
        <source>Enter the name under which it is sold, such as “Day pass”.</source>
        <translation>أدخل الاسم الذي تُباع به، مثل «اشتراك يومي».</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>الاسم أطول من %1 حرفًا.</translation>
    </message>
    <message>
        <source>The description is longer than %1 characters.</source>
        <translation>الوصف أطول من %1 حرفًا.</translation>
    </message>
    <message>
        <source>Codes made ahead stand on one router: choose which, or make the account on redemption.</source>
        <translation>الرموز المنشأة مسبقًا تكون على راوتر واحد: اختر أيها، أو أنشئ الحساب عند التفعيل.</translation>
    </message>
    <message>
        <source>A code that is sold stands on the router at once: the guest signs in on its own page. Time starts at the first sign-in.</source>
        <translation>الرمز المباع يكون على الراوتر فورًا: يدخل الضيف في صفحة الراوتر نفسه. يبدأ الوقت عند أول دخول.</translation>
    </message>
    <message>
        <source>Nothing stands on the router before somebody redeems the code.</source>
        <translation>لا يوجد شيء على الراوتر قبل أن يفعّل شخص الرمز.</translation>
    </message>
    <message>
        <source>As the shop&apos;s colour</source>
        <translation>بلون المتجر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>زيتوني</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>ذهبي</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
</context>
<context>
    <name>PackageService</name>
    <message>
        <source>There is no such package.</source>
        <translation>لا توجد حزمة كهذه.</translation>
    </message>
    <message>
        <source>The description is too long: at most %1 characters.</source>
        <translation>الوصف طويل جدًا: الحد الأقصى %1 حرفًا.</translation>
    </message>
    <message>
        <source>A colour is written as #rrggbb, not “%1”.</source>
        <translation>يُكتب اللون بالشكل #rrggbb، لا «%1».</translation>
    </message>
    <message>
        <source>Codes that stand on a router from the beginning need one router: on several, each would give the full time. Choose the router of this package.</source>
        <translation>الرموز الموجودة على الراوتر من البداية تحتاج إلى راوتر واحد: فعلى عدة راوترات يمنح كل منها الوقت كاملًا. اختر راوتر هذه الحزمة.</translation>
    </message>
    <message>
        <source>There is no package “%1”.</source>
        <translation>لا توجد حزمة «%1».</translation>
    </message>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>هذا الراوتر غير موجود في قائمة الراوترات (أو لم يعد موجودًا).</translation>
    </message>
    <message>
        <source>There is a package “%1” already. Nothing was changed; choose another name.</source>
        <translation>توجد حزمة باسم «%1» من قبل. لم يتغير شيء؛ اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>PackageTableModel</name>
    <message>
        <source>Ahead</source>
        <translation>مسبقًا</translation>
    </message>
    <message>
        <source>On redemption</source>
        <translation>عند التفعيل</translation>
    </message>
    <message>
        <source>Any router</source>
        <translation>أي راوتر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
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
        <source>Account is made</source>
        <translation>إنشاء الحساب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>متوقفة</translation>
    </message>
</context>
<context>
    <name>PackageTile</name>
    <message>
        <source>Inactive</source>
        <translation>متوقفة</translation>
    </message>
</context>
<context>
    <name>PackagesPage</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>%1 the name of the package that was copied</extracomment>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>حزمة جديدة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Copy to a new one</source>
        <translation>نسخ إلى حزمة جديدة</translation>
    </message>
    <message>
        <source>Generate vouchers…</source>
        <translation>إنشاء قسائم…</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>مسح البحث والتصفية</translation>
    </message>
    <message>
        <source>Name or description</source>
        <translation>الاسم أو الوصف</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>النشطة</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>المتوقفة</translation>
    </message>
    <message>
        <source>As tiles</source>
        <translation>كمربعات</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>تنشيط</translation>
    </message>
    <message>
        <source>No package matches</source>
        <translation>لا توجد حزمة مطابقة</translation>
    </message>
    <message>
        <source>Search looks into names and descriptions, within the chosen filter.</source>
        <translation>يشمل البحث الأسماء والأوصاف، ضمن التصفية المختارة.</translation>
    </message>
    <message>
        <source>No packages yet</source>
        <translation>لا توجد حزم بعد</translation>
    </message>
    <message>
        <source>A package is what you sell under one name and price, such as “Day pass”: time, data and speed. Each becomes a tile at the counter, sold with one key.</source>
        <translation>الحزمة هي ما تبيعه باسم وسعر واحد، مثل «اشتراك يومي»: وقت وبيانات وسرعة. وكل حزمة تصبح مربعًا في نقطة البيع يُباع بمفتاح واحد.</translation>
    </message>
    <message>
        <source>“%1” was made</source>
        <translation>أُنشئت «%1»</translation>
    </message>
    <message>
        <source>“%1” was changed</source>
        <translation>عُدّلت «%1»</translation>
    </message>
    <message>
        <source>Vouchers made from it before keep their terms.</source>
        <translation>القسائم التي أُنشئت منها سابقًا تحتفظ بشروطها.</translation>
    </message>
    <message>
        <source>“%1” is offered again</source>
        <translation>عادت «%1» معروضة</translation>
    </message>
    <message>
        <source>“%1” is not offered any more</source>
        <translation>لم تعد «%1» معروضة</translation>
    </message>
    <message>
        <source>Vouchers that were made from it stay good.</source>
        <translation>تبقى القسائم التي أُنشئت منها صالحة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>PackagesScreen</name>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>حزمة جديدة</translation>
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
    <name>PaperPanel</name>
    <message>
        <source>Fill the sheet</source>
        <translation>ملء الورقة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Length of a piece</source>
        <translation>طول القطعة</translation>
    </message>
    <message>
        <source>Paper height</source>
        <translation>ارتفاع الورق</translation>
    </message>
    <message>
        <source>Own measures</source>
        <translation>مقاسات خاصة</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation>نوع الورق</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>أوراق</translation>
    </message>
    <message>
        <source>A roll</source>
        <translation>لفة</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>القص</translation>
    </message>
    <message>
        <source>No marks</source>
        <translation>بلا علامات</translation>
    </message>
    <message>
        <source>Marks in the margin</source>
        <translation>علامات في الهامش</translation>
    </message>
    <message>
        <source>Lines between</source>
        <translation>خطوط فاصلة</translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation>عرض الورق</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>الهامش الأيسر</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>الهامش العلوي</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Gap across</source>
        <translation>المسافة الأفقية</translation>
    </message>
    <message>
        <source>Gap down</source>
        <translation>المسافة العمودية</translation>
    </message>
</context>
<context>
    <name>PaperPresets</name>
    <message>
        <source>Letter (8.5 × 11 in)</source>
        <translation>Letter (8.5 × 11 in)</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>لفة، 58 mm</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>لفة، 80 mm</translation>
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
    <message>
        <source>sell vouchers</source>
        <translation>بيع القسائم</translation>
    </message>
    <message>
        <source>delete vouchers</source>
        <translation>حذف القسائم</translation>
    </message>
    <message>
        <source>import vouchers</source>
        <translation>استيراد القسائم</translation>
    </message>
    <message>
        <source>see packages</source>
        <translation>عرض الحزم</translation>
    </message>
    <message>
        <source>add and change packages</source>
        <translation>إضافة الحزم وتعديلها</translation>
    </message>
    <message>
        <source>reboot routers</source>
        <translation>إعادة تشغيل الراوترات</translation>
    </message>
    <message>
        <source>change profiles on routers</source>
        <translation>تغيير الباقات على الراوترات</translation>
    </message>
    <message>
        <source>disconnect guests</source>
        <translation>قطع اتصال الضيوف</translation>
    </message>
    <message>
        <source>see customers</source>
        <translation>عرض العملاء</translation>
    </message>
    <message>
        <source>add and change customers</source>
        <translation>إضافة العملاء وتعديلهم</translation>
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
    <name>PicturePanel</name>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 بكسل، %3</translation>
    </message>
    <message>
        <source>No picture yet: nothing is printed here.</source>
        <translation>لا توجد صورة بعد: لا يُطبع شيء هنا.</translation>
    </message>
    <message>
        <source>The shop has no logo yet: nothing is printed here until it has one. One logo serves all designs.</source>
        <translation>لا شعار للمتجر بعد: لا يُطبع شيء هنا حتى يُضاف شعار. شعار واحد يخدم كل التصاميم.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Choose the logo…</source>
        <translation>اختيار الشعار…</translation>
    </message>
    <message>
        <source>Change the logo…</source>
        <translation>تغيير الشعار…</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>حد الوقت</translation>
    </message>
    <message>
        <source>Data limit</source>
        <translation>حد البيانات</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>To be redeemed until</source>
        <translation>آخر موعد للتفعيل</translation>
    </message>
    <message>
        <source>Wi-Fi name</source>
        <translation>اسم شبكة Wi-Fi</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>صفحة الدخول</translation>
    </message>
    <message>
        <source>Whole sign-in address</source>
        <translation>عنوان الدخول الكامل</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>الراوتر</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>اسم النشاط التجاري</translation>
    </message>
    <message>
        <source>Date of printing</source>
        <translation>تاريخ الطباعة</translation>
    </message>
    <message>
        <source>Mark of a reprint</source>
        <translation>علامة الطباعة المعادة</translation>
    </message>
    <message>
        <source>Words that are translated</source>
        <translation>الكلمات المترجمة</translation>
    </message>
</context>
<context>
    <name>PrintFollowUp</name>
    <message>
        <source>%1 Look at what came out: which card was the last good one?</source>
        <translation>%1 انظر إلى ما خرج: ما آخر بطاقة سليمة؟</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were sent to “%1”. Did all of them come out?</source>
        <extracomment>printer</extracomment>
        <translation>
            <numerusform>أُرسلت %n بطاقة إلى «%1». هل خرجت كلها؟</numerusform>
            <numerusform>أُرسلت %n بطاقة إلى «%1». هل خرجت كلها؟</numerusform>
            <numerusform>أُرسلت %n بطاقة إلى «%1». هل خرجت كلها؟</numerusform>
            <numerusform>أُرسلت %n بطاقات إلى «%1». هل خرجت كلها؟</numerusform>
            <numerusform>أُرسلت %n بطاقة إلى «%1». هل خرجت كلها؟</numerusform>
            <numerusform>أُرسلت %n بطاقة إلى «%1». هل خرجت كلها؟</numerusform>
        </translation>
    </message>
    <message>
        <source>All came out</source>
        <translation>خرجت كلها</translation>
    </message>
    <message>
        <source>Some are missing…</source>
        <translation>بعضها مفقود…</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>البطاقة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are missing and count as not printed. Put the spoiled sheet aside.</source>
        <translation>
            <numerusform>%n بطاقة مفقودة وتُعد غير مطبوعة. ضع الورقة التالفة جانبًا.</numerusform>
            <numerusform>%n بطاقة مفقودة وتُعد غير مطبوعة. ضع الورقة التالفة جانبًا.</numerusform>
            <numerusform>%n بطاقة مفقودة وتُعد غير مطبوعة. ضع الورقة التالفة جانبًا.</numerusform>
            <numerusform>%n بطاقات مفقودة وتُعد غير مطبوعة. ضع الورقة التالفة جانبًا.</numerusform>
            <numerusform>%n بطاقة مفقودة وتُعد غير مطبوعة. ضع الورقة التالفة جانبًا.</numerusform>
            <numerusform>%n بطاقة مفقودة وتُعد غير مطبوعة. ضع الورقة التالفة جانبًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the missing ones</source>
        <translation>عرض المفقودة</translation>
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
    <name>PrintJobsDialog</name>
    <message>
        <source>Of every print so far somebody has said what came out.</source>
        <translation>لكل طباعة حتى الآن ذكر شخص ما خرج منها.</translation>
    </message>
    <message>
        <source>All came out</source>
        <translation>خرجت كلها</translation>
    </message>
    <message>
        <source>Some are missing…</source>
        <translation>بعضها مفقود…</translation>
    </message>
    <message>
        <source>Prints to be checked</source>
        <translation>طباعات تحتاج إلى مراجعة</translation>
    </message>
    <message>
        <source>No printer tells which sheets came out. What is missing can be printed again.</source>
        <translation>لا تخبر أي طابعة بالأوراق التي خرجت. يمكن طباعة المفقود مجددًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n card(s) on “%2”, by %3</source>
        <extracomment>when, how many cards, on which printer, by whom</extracomment>
        <translation>
            <numerusform>%1: %n بطاقة على «%2»، بواسطة %3</numerusform>
            <numerusform>%1: %n بطاقة على «%2»، بواسطة %3</numerusform>
            <numerusform>%1: %n بطاقة على «%2»، بواسطة %3</numerusform>
            <numerusform>%1: %n بطاقات على «%2»، بواسطة %3</numerusform>
            <numerusform>%1: %n بطاقة على «%2»، بواسطة %3</numerusform>
            <numerusform>%1: %n بطاقة على «%2»، بواسطة %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintLedger</name>
    <message>
        <source>There is no such print job. Look at the list of prints again.</source>
        <translation>لا توجد مهمة طباعة كهذه. راجع قائمة الطباعات مجددًا.</translation>
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
    <message>
        <source>Saving “%1”</source>
        <translation>جارٍ حفظ «%1»</translation>
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
    <message>
        <source>Check prints…</source>
        <translation>مراجعة الطباعات…</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n card(s)</source>
        <translation>
            <numerusform>جارٍ طباعة %n بطاقة</numerusform>
            <numerusform>جارٍ طباعة %n بطاقة</numerusform>
            <numerusform>جارٍ طباعة %n بطاقة</numerusform>
            <numerusform>جارٍ طباعة %n بطاقات</numerusform>
            <numerusform>جارٍ طباعة %n بطاقة</numerusform>
            <numerusform>جارٍ طباعة %n بطاقة</numerusform>
        </translation>
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
    <message>
        <source>Receipt printer %1</source>
        <translation>طابعة الإيصالات %1</translation>
    </message>
    <message>
        <source>Add a receipt printer…</source>
        <translation>إضافة طابعة إيصالات…</translation>
    </message>
    <message>
        <source>Add a receipt printer</source>
        <translation>إضافة طابعة إيصالات</translation>
    </message>
    <message>
        <source>Address of an ESC/POS printer with a network port, as its test slip says it</source>
        <translation>عنوان طابعة ESC/POS لها منفذ شبكة، كما يظهر في قصاصة الاختبار</translation>
    </message>
    <message>
        <source>The last sheet with this design was used up to place %1. Or click a place on the sheet.</source>
        <translation>استُخدمت آخر ورقة بهذا التصميم حتى المكان %1. أو انقر مكانًا في الورقة.</translation>
    </message>
    <message>
        <source>Edit this design</source>
        <translation>تعديل هذا التصميم</translation>
    </message>
    <message>
        <source>Calibrate…</source>
        <translation>معايرة…</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>القص</translation>
    </message>
    <message>
        <source>As the design says</source>
        <translation>كما في التصميم</translation>
    </message>
    <message>
        <source>No marks</source>
        <translation>بلا علامات</translation>
    </message>
    <message>
        <source>Marks in the margin</source>
        <translation>علامات في الهامش</translation>
    </message>
    <message>
        <source>Lines between the cards</source>
        <translation>خطوط بين البطاقات</translation>
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
    <name>ProfileDialog</name>
    <message>
        <source>New hotspot profile</source>
        <translation>باقة Hotspot جديدة</translation>
    </message>
    <message>
        <source>New PPP profile</source>
        <translation>باقة PPP جديدة</translation>
    </message>
    <message>
        <source>Hotspot profile “%1”</source>
        <translation>باقة Hotspot «%1»</translation>
    </message>
    <message>
        <source>PPP profile “%1”</source>
        <translation>باقة PPP «%1»</translation>
    </message>
    <message>
        <source>It is made on “%1”.</source>
        <translation>تُنشأ على «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) on “%1” use it. Who is online keeps the old values until the next sign-in.</source>
        <translation>
            <numerusform>يستخدمها %n حساب على «%1». المتصلون يحتفظون بالقيم القديمة حتى الدخول التالي.</numerusform>
            <numerusform>يستخدمها %n حساب على «%1». المتصلون يحتفظون بالقيم القديمة حتى الدخول التالي.</numerusform>
            <numerusform>يستخدمها %n حساب على «%1». المتصلون يحتفظون بالقيم القديمة حتى الدخول التالي.</numerusform>
            <numerusform>تستخدمها %n حسابات على «%1». المتصلون يحتفظون بالقيم القديمة حتى الدخول التالي.</numerusform>
            <numerusform>يستخدمها %n حسابًا على «%1». المتصلون يحتفظون بالقيم القديمة حتى الدخول التالي.</numerusform>
            <numerusform>يستخدمها %n حساب على «%1». المتصلون يحتفظون بالقيم القديمة حتى الدخول التالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on “%1” uses it.</source>
        <translation>لا أحد على «%1» يستخدمها.</translation>
    </message>
    <message>
        <source>Such as 30m, 2h, 1d; empty: the router&apos;s default.</source>
        <translation>مثل 30m أو 2h أو 1d؛ فارغ: القيمة الافتراضية للراوتر.</translation>
    </message>
    <message>
        <source>Such as 5m, or “none”.</source>
        <translation>مثل 5m، أو «none».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Devices at a time</source>
        <translation>عدد الأجهزة في وقت واحد</translation>
    </message>
    <message>
        <source>A number, or “unlimited”.</source>
        <translation>رقم، أو «unlimited».</translation>
    </message>
    <message>
        <source>A session lasts at most</source>
        <translation>أقصى مدة للجلسة</translation>
    </message>
    <message>
        <source>Ends when nothing moves for</source>
        <translation>تنتهي إذا لم تمر بيانات طوال</translation>
    </message>
    <message>
        <source>Ends when the device is gone for</source>
        <translation>تنتهي إذا غاب الجهاز طوال</translation>
    </message>
    <message>
        <source>The status page refreshes every</source>
        <translation>تُحدَّث صفحة الحالة كل</translation>
    </message>
    <message>
        <source>A device is remembered for</source>
        <translation>يُحفظ الجهاز لمدة</translation>
    </message>
    <message>
        <source>Such as 3d.</source>
        <translation>مثل 3d.</translation>
    </message>
    <message>
        <source>Addresses from the pool</source>
        <translation>العناوين من pool</translation>
    </message>
    <message>
        <source>Address list</source>
        <translation>قائمة العناوين</translation>
    </message>
    <message>
        <source>Firewall list that the guest&apos;s address joins.</source>
        <translation>قائمة في الجدار الناري يُضاف إليها عنوان الضيف.</translation>
    </message>
    <message>
        <source>One session per user</source>
        <translation>جلسة واحدة لكل مستخدم</translation>
    </message>
    <message>
        <source>Router&apos;s address</source>
        <translation>عنوان الراوتر</translation>
    </message>
    <message>
        <source>An address or a pool.</source>
        <translation>عنوان أو pool.</translation>
    </message>
    <message>
        <source>Customer&apos;s address</source>
        <translation>عنوان العميل</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>خوادم الأسماء</translation>
    </message>
    <message>
        <source>Addresses parted by commas.</source>
        <translation>عناوين تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>Firewall list that the customer&apos;s address joins.</source>
        <translation>قائمة في الجدار الناري يُضاف إليها عنوان العميل.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Make profile</source>
        <translation>إنشاء الباقة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The router&apos;s default</source>
        <translation>افتراضي الراوتر</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>ProfileService</name>
    <message>
        <source>The line to the router was lost before it answered: it may have changed the profile “%1” or not. Refresh the profiles to see.</source>
        <translation>انقطع الاتصال بالراوتر قبل أن يرد: ربما غيّر الباقة «%1» وربما لا. حدّث الباقات للتحقق.</translation>
    </message>
    <message>
        <source>The router changed the profile “%1”, but the shop&apos;s record of it could not be written. %2</source>
        <translation>غيّر الراوتر الباقة «%1»، لكن تعذرت كتابة سجل المتجر لذلك. %2</translation>
    </message>
    <message>
        <source>“%1” is the router&apos;s own profile and keeps its name. Nothing was changed.</source>
        <translation>«%1» باقة الراوتر نفسه وتحتفظ باسمها. لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” keeps its name: %n voucher(s) that are not redeemed yet ask for it by this name. Nothing was changed; make a new profile instead.</source>
        <translation>
            <numerusform>تحتفظ «%1» باسمها: %n قسيمة لم تُفعَّل بعد تطلبها بهذا الاسم. لم يتغير شيء؛ أنشئ باقة جديدة بدلًا من ذلك.</numerusform>
            <numerusform>تحتفظ «%1» باسمها: %n قسيمة لم تُفعَّل بعد تطلبها بهذا الاسم. لم يتغير شيء؛ أنشئ باقة جديدة بدلًا من ذلك.</numerusform>
            <numerusform>تحتفظ «%1» باسمها: %n قسيمة لم تُفعَّل بعد تطلبها بهذا الاسم. لم يتغير شيء؛ أنشئ باقة جديدة بدلًا من ذلك.</numerusform>
            <numerusform>تحتفظ «%1» باسمها: %n قسائم لم تُفعَّل بعد تطلبها بهذا الاسم. لم يتغير شيء؛ أنشئ باقة جديدة بدلًا من ذلك.</numerusform>
            <numerusform>تحتفظ «%1» باسمها: %n قسيمة لم تُفعَّل بعد تطلبها بهذا الاسم. لم يتغير شيء؛ أنشئ باقة جديدة بدلًا من ذلك.</numerusform>
            <numerusform>تحتفظ «%1» باسمها: %n قسيمة لم تُفعَّل بعد تطلبها بهذا الاسم. لم يتغير شيء؛ أنشئ باقة جديدة بدلًا من ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” keeps its name: %n package(s) give it to their vouchers by this name. Nothing was changed; choose another profile in the packages first.</source>
        <translation>
            <numerusform>تحتفظ «%1» باسمها: %n حزمة تمنحها لقسائمها بهذا الاسم. لم يتغير شيء؛ اختر أولًا باقة راوتر أخرى في الحزم.</numerusform>
            <numerusform>تحتفظ «%1» باسمها: %n حزمة تمنحها لقسائمها بهذا الاسم. لم يتغير شيء؛ اختر أولًا باقة راوتر أخرى في الحزم.</numerusform>
            <numerusform>تحتفظ «%1» باسمها: %n حزمة تمنحها لقسائمها بهذا الاسم. لم يتغير شيء؛ اختر أولًا باقة راوتر أخرى في الحزم.</numerusform>
            <numerusform>تحتفظ «%1» باسمها: %n حزم تمنحها لقسائمها بهذا الاسم. لم يتغير شيء؛ اختر أولًا باقة راوتر أخرى في الحزم.</numerusform>
            <numerusform>تحتفظ «%1» باسمها: %n حزمة تمنحها لقسائمها بهذا الاسم. لم يتغير شيء؛ اختر أولًا باقة راوتر أخرى في الحزم.</numerusform>
            <numerusform>تحتفظ «%1» باسمها: %n حزمة تمنحها لقسائمها بهذا الاسم. لم يتغير شيء؛ اختر أولًا باقة راوتر أخرى في الحزم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) on the router</source>
        <translation>
            <numerusform>%n مستخدم على الراوتر</numerusform>
            <numerusform>%n مستخدم على الراوتر</numerusform>
            <numerusform>%n مستخدم على الراوتر</numerusform>
            <numerusform>%n مستخدمين على الراوتر</numerusform>
            <numerusform>%n مستخدمًا على الراوتر</numerusform>
            <numerusform>%n مستخدم على الراوتر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) that are not redeemed yet</source>
        <translation>
            <numerusform>%n قسيمة لم تُفعَّل بعد</numerusform>
            <numerusform>%n قسيمة لم تُفعَّل بعد</numerusform>
            <numerusform>%n قسيمة لم تُفعَّل بعد</numerusform>
            <numerusform>%n قسائم لم تُفعَّل بعد</numerusform>
            <numerusform>%n قسيمة لم تُفعَّل بعد</numerusform>
            <numerusform>%n قسيمة لم تُفعَّل بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n حزمة</numerusform>
            <numerusform>%n حزمة</numerusform>
            <numerusform>%n حزمة</numerusform>
            <numerusform>%n حزم</numerusform>
            <numerusform>%n حزمة</numerusform>
            <numerusform>%n حزمة</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile “%1” was not removed, because it is used by: %2. Give these another profile first.</source>
        <translation>لم تُحذف الباقة «%1» لأنها مستخدمة من: %2. أعطِ هؤلاء باقة أخرى أولًا.</translation>
    </message>
    <message>
        <source>The shop&apos;s key is not there, so nothing can be changed. Sign in, or unlock this computer.</source>
        <translation>مفتاح المتجر غير موجود، لذلك لا يمكن تغيير شيء. سجّل الدخول، أو افتح قفل هذا الكمبيوتر.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Give the profile a name.</source>
        <translation>أعطِ الباقة اسمًا.</translation>
    </message>
    <message>
        <source>A profile&apos;s name is one line of at most %1 characters, without blanks around it.</source>
        <translation>اسم الباقة سطر واحد من %1 حرفًا على الأكثر، بلا مسافات حوله.</translation>
    </message>
    <message>
        <source>Names that begin with “nd1-” belong to the profiles which NettDesk makes for a speed. Choose another name.</source>
        <translation>الأسماء التي تبدأ بـ «nd1-» تخص الباقات التي ينشئها NettDesk لسرعة ما. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is not a number of sign-ins: write 1 or more, or “unlimited”.</source>
        <translation>«%1» ليس عدد مرات دخول: اكتب 1 أو أكثر، أو «unlimited».</translation>
    </message>
    <message>
        <source>“%1” is not a time: write for example 30m, 2h or 1d12h, or “none”.</source>
        <translation>«%1» ليس وقتًا: اكتب مثلًا 30m أو 2h أو 1d12h، أو «none».</translation>
    </message>
    <message>
        <source>“%1” is not a time: write for example 30m, 2h or 1d12h, or nothing.</source>
        <translation>«%1» ليس وقتًا: اكتب مثلًا 30m أو 2h أو 1d12h، أو لا شيء.</translation>
    </message>
    <message>
        <source>“%1” is not an address. Write for example 1.1.1.1, several parted by commas.</source>
        <translation>«%1» ليس عنوانًا. اكتب مثلًا 1.1.1.1، وافصل بين العناوين بفواصل.</translation>
    </message>
    <message>
        <source>This text is too long or has signs that a router cannot hold on one line.</source>
        <translation>هذا النص طويل جدًا أو فيه علامات لا يمكن للراوتر حفظها في سطر واحد.</translation>
    </message>
    <message>
        <source>“%1” is not one of “default”, “yes” and “no”.</source>
        <translation>«%1» ليس واحدًا من «default» و«yes» و«no».</translation>
    </message>
</context>
<context>
    <name>ProfilesModel</name>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n حساب</numerusform>
            <numerusform>%n حساب</numerusform>
            <numerusform>%n حساب</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حسابًا</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n حزمة</numerusform>
            <numerusform>%n حزمة</numerusform>
            <numerusform>%n حزمة</numerusform>
            <numerusform>%n حزم</numerusform>
            <numerusform>%n حزمة</numerusform>
            <numerusform>%n حزمة</numerusform>
        </translation>
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
        <source>Used by</source>
        <translation>مستخدمة من</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>One session</source>
        <translation>جلسة واحدة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>الخمول</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>In RouterOS</source>
        <translation>في RouterOS</translation>
    </message>
    <message>
        <source>The router&apos;s default</source>
        <translation>افتراضي الراوتر</translation>
    </message>
    <message>
        <source>Made by NettDesk</source>
        <translation>من إنشاء NettDesk</translation>
    </message>
    <message>
        <source>NettDesk makes such profiles for the speeds of vouchers, and keeps them right.</source>
        <translation>ينشئ NettDesk مثل هذه الباقات لسرعات القسائم، ويُبقيها صحيحة.</translation>
    </message>
</context>
<context>
    <name>ProfilesTab</name>
    <message>
        <source>Profiles on the router</source>
        <translation>الباقات على الراوتر</translation>
    </message>
    <message>
        <source>Kind of profile</source>
        <translation>نوع الباقة</translation>
    </message>
    <message>
        <source>Hotspot</source>
        <translation>Hotspot</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>باقة جديدة</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>موضوع جانبًا</translation>
    </message>
    <message>
        <source>NettDesk does not contact this router.</source>
        <translation>لا يتصل NettDesk بهذا الراوتر.</translation>
    </message>
    <message>
        <source>The router cannot be asked</source>
        <translation>لا يمكن سؤال الراوتر</translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation>حاول مجددًا عند عودته.</translation>
    </message>
    <message>
        <source>No PPP on this router</source>
        <translation>لا يوجد PPP على هذا الراوتر</translation>
    </message>
    <message>
        <source>No hotspot on this router</source>
        <translation>لا يوجد Hotspot على هذا الراوتر</translation>
    </message>
    <message>
        <source>No profiles</source>
        <translation>لا توجد باقات</translation>
    </message>
    <message>
        <source>A profile sets speed and times for those who use it.</source>
        <translation>تحدد الباقة السرعة والأوقات لمن يستخدمها.</translation>
    </message>
    <message>
        <source>“%1” stands on the router as it should.</source>
        <translation>«%1» على الراوتر كما يجب.</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>حذف الباقة</translation>
    </message>
    <message>
        <source>Remove the profile “%1” from the router?</source>
        <translation>هل تريد حذف الباقة «%1» من الراوتر؟</translation>
    </message>
    <message>
        <source>The profile “%1” is in use</source>
        <translation>الباقة «%1» مستخدمة</translation>
    </message>
    <message>
        <source>Used by: %1. Give them another profile first; until then it stays.</source>
        <translation>مستخدمة من: %1. أعطِهم باقة أخرى أولًا؛ وحتى ذلك الحين تبقى.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nobody uses it. It cannot be brought back, but made anew.</source>
        <translation>لا أحد يستخدمها. لا يمكن استعادتها، لكن يمكن إنشاؤها من جديد.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>“%1” was removed from the router.</source>
        <translation>حُذفت «%1» من الراوتر.</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n عنصر</numerusform>
            <numerusform>%n عنصر</numerusform>
            <numerusform>%n عنصر</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصرًا</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Card and paper</source>
        <translation>البطاقة والورق</translation>
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
    <name>RateLimit</name>
    <message>
        <source>A figure is missing beside the slash. %1</source>
        <translation>ينقص رقم بجانب الشرطة المائلة. %1</translation>
    </message>
    <message>
        <source>“%1” cannot be used here. %2</source>
        <translation>لا يمكن استخدام «%1» هنا. %2</translation>
    </message>
    <message>
        <source>Write a speed in bits per second, for example 10M or 512k, up and down parted by a slash.</source>
        <translation>اكتب السرعة بالبت في الثانية، مثل 10M أو 512k، والرفع ثم التنزيل تفصل بينهما شرطة مائلة.</translation>
    </message>
    <message>
        <source>Write whole seconds, for example 8, at most a day.</source>
        <translation>اكتب ثواني كاملة، مثل 8، بحد أقصى يوم.</translation>
    </message>
    <message>
        <source>“%1” is not a priority: that is one number from 1 (served first) to 8.</source>
        <translation>«%1» ليس أولوية: الأولوية رقم واحد من 1 (يُخدم أولًا) إلى 8.</translation>
    </message>
    <message>
        <source>A burst needs a speed to rise above: give the speed first.</source>
        <translation>يحتاج burst إلى سرعة يتجاوزها: حدد السرعة أولًا.</translation>
    </message>
    <message>
        <source>The burst is not faster than the speed (%1), so it would have no effect.</source>
        <translation>سرعة burst ليست أعلى من السرعة (%1)، لذلك لن يكون لها أثر.</translation>
    </message>
    <message>
        <source>A threshold only counts with a burst: give the burst&apos;s speed, or leave the threshold empty.</source>
        <translation>لا تُحتسب العتبة (threshold) إلا مع burst: حدد سرعة burst، أو اترك العتبة فارغة.</translation>
    </message>
    <message>
        <source>The threshold is not below the burst&apos;s speed (%1), so the burst would never end.</source>
        <translation>العتبة ليست أقل من سرعة burst (%1)، لذلك لن ينتهي burst أبدًا.</translation>
    </message>
    <message>
        <source>A time only counts with a burst: give the burst&apos;s speed, or leave the time empty.</source>
        <translation>لا يُحتسب الوقت إلا مع burst: حدد سرعة burst، أو اترك الوقت فارغًا.</translation>
    </message>
    <message>
        <source>The guaranteed speed is more than the speed itself (%1).</source>
        <translation>السرعة المضمونة أعلى من السرعة نفسها (%1).</translation>
    </message>
</context>
<context>
    <name>RateLimitForm</name>
    <message>
        <source>As RouterOS writes it</source>
        <translation>كما يكتبها RouterOS</translation>
    </message>
    <message>
        <source>Bursts and priority</source>
        <translation>burst والأولوية</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Up first: 2M/10M is 2 up and 10 down.</source>
        <translation>الرفع أولًا: 2M/10M تعني 2 رفع و10 تنزيل.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Burst down</source>
        <translation>burst تنزيل</translation>
    </message>
    <message>
        <source>Burst up</source>
        <translation>burst رفع</translation>
    </message>
    <message>
        <source>While below, down</source>
        <translation>ما دام أقل من، تنزيل</translation>
    </message>
    <message>
        <source>While below, up</source>
        <translation>ما دام أقل من، رفع</translation>
    </message>
    <message>
        <source>Averaged over, down</source>
        <translation>متوسط خلال، تنزيل</translation>
    </message>
    <message>
        <source>Averaged over, up</source>
        <translation>متوسط خلال، رفع</translation>
    </message>
    <message>
        <source>At least, down</source>
        <translation>على الأقل، تنزيل</translation>
    </message>
    <message>
        <source>At least, up</source>
        <translation>على الأقل، رفع</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Not said (8)</source>
        <translation>غير محدد (8)</translation>
    </message>
    <message>
        <source>1, served first</source>
        <translation>1، يُخدم أولًا</translation>
    </message>
    <message>
        <source>8, served last</source>
        <translation>8، يُخدم أخيرًا</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>No limit.</source>
        <translation>بلا حد.</translation>
    </message>
</context>
<context>
    <name>RebootDialog</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Take the order back</source>
        <translation>سحب الأمر</translation>
    </message>
    <message>
        <source>Restart “%1”?</source>
        <translation>هل تريد إعادة تشغيل «%1»؟</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n routers?</source>
        <translation>
            <numerusform>هل تريد إعادة تشغيل %n راوتر؟</numerusform>
            <numerusform>هل تريد إعادة تشغيل %n راوتر؟</numerusform>
            <numerusform>هل تريد إعادة تشغيل %n راوتر؟</numerusform>
            <numerusform>هل تريد إعادة تشغيل %n راوترات؟</numerusform>
            <numerusform>هل تريد إعادة تشغيل %n راوترًا؟</numerusform>
            <numerusform>هل تريد إعادة تشغيل %n راوتر؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>تركه يعمل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Guests come back by themselves once it runs again.</source>
        <translation>يعود الضيوف تلقائيًا عندما يعمل مجددًا.</translation>
    </message>
    <message>
        <source>At a quiet hour</source>
        <translation>في ساعة هادئة</translation>
    </message>
    <message>
        <source>Some program of the shop must run then: the order is kept in the database and done by whichever watches the router.</source>
        <translation>يجب أن يكون أحد برامج المتجر عاملًا حينها: يُحفظ الأمر في قاعدة البيانات وينفّذه البرنامج الذي يراقب الراوتر.</translation>
    </message>
    <message>
        <source>Restart then</source>
        <translation>إعادة التشغيل حينها</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>إعادة التشغيل الآن</translation>
    </message>
    <message>
        <source>Counting who is online…</source>
        <translation>جارٍ عدّ المتصلين…</translation>
    </message>
    <message>
        <source>“%1” cannot be asked now; what is said of it is %2 old.</source>
        <translation>لا يمكن سؤال «%1» الآن؛ ما يُذكر عنه عمره %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) will be cut off for a minute or two.</source>
        <translation>
            <numerusform>سيُقطع اتصال %n ضيف لدقيقة أو دقيقتين.</numerusform>
            <numerusform>سيُقطع اتصال %n ضيف لدقيقة أو دقيقتين.</numerusform>
            <numerusform>سيُقطع اتصال %n ضيف لدقيقة أو دقيقتين.</numerusform>
            <numerusform>سيُقطع اتصال %n ضيوف لدقيقة أو دقيقتين.</numerusform>
            <numerusform>سيُقطع اتصال %n ضيفًا لدقيقة أو دقيقتين.</numerusform>
            <numerusform>سيُقطع اتصال %n ضيف لدقيقة أو دقيقتين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is online: nobody will be cut off.</source>
        <translation>لا أحد متصل: لن يُقطع اتصال أحد.</translation>
    </message>
    <message>
        <source>How many guests are online is not known.</source>
        <translation>عدد الضيوف المتصلين غير معروف.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n router(s) it is not known who is online.</source>
        <translation>
            <numerusform>المتصلون على %n راوتر غير معروفين.</numerusform>
            <numerusform>المتصلون على %n راوتر غير معروفين.</numerusform>
            <numerusform>المتصلون على %n راوتر غير معروفين.</numerusform>
            <numerusform>المتصلون على %n راوترات غير معروفين.</numerusform>
            <numerusform>المتصلون على %n راوترًا غير معروفين.</numerusform>
            <numerusform>المتصلون على %n راوتر غير معروفين.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ordered a restart for %2.</source>
        <translation>أمر %1 بإعادة تشغيل في %2.</translation>
    </message>
    <message>
        <source>The last time, %1, it was away for %2.</source>
        <translation>في المرة الأخيرة، %1، غاب مدة %2.</translation>
    </message>
    <message>
        <source>“%1” restarts at %2</source>
        <translation>يُعاد تشغيل «%1» في %2</translation>
    </message>
    <message>
        <source>“%1” is restarting</source>
        <translation>جارٍ إعادة تشغيل «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n routers restart at %1</source>
        <translation>
            <numerusform>إعادة تشغيل %n راوتر في %1</numerusform>
            <numerusform>إعادة تشغيل %n راوتر في %1</numerusform>
            <numerusform>إعادة تشغيل %n راوتر في %1</numerusform>
            <numerusform>إعادة تشغيل %n راوترات في %1</numerusform>
            <numerusform>إعادة تشغيل %n راوترًا في %1</numerusform>
            <numerusform>إعادة تشغيل %n راوتر في %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routers are restarting</source>
        <translation>
            <numerusform>جارٍ إعادة تشغيل %n راوتر</numerusform>
            <numerusform>جارٍ إعادة تشغيل %n راوتر</numerusform>
            <numerusform>جارٍ إعادة تشغيل %n راوتر</numerusform>
            <numerusform>جارٍ إعادة تشغيل %n راوترات</numerusform>
            <numerusform>جارٍ إعادة تشغيل %n راوترًا</numerusform>
            <numerusform>جارٍ إعادة تشغيل %n راوتر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RebootService</name>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>هذا الراوتر غير موجود في قائمة الراوترات (أو لم يعد موجودًا).</translation>
    </message>
    <message>
        <source>This reboot was sent, or cancelled, a moment ago. Nothing was done now.</source>
        <translation>أُرسل أمر إعادة التشغيل هذا أو أُلغي قبل لحظة. لم يُنفَّذ شيء الآن.</translation>
    </message>
    <message>
        <source>Choose a time within the next 30 days. Nothing was scheduled.</source>
        <translation>اختر وقتًا خلال الأيام الثلاثين القادمة. لم يُجدوَل شيء.</translation>
    </message>
    <message>
        <source>A reboot of this router is scheduled already. Cancel that one first, or leave it.</source>
        <translation>توجد إعادة تشغيل مجدولة لهذا الراوتر من قبل. ألغها أولًا، أو اتركها.</translation>
    </message>
    <message>
        <source>This reboot is no longer scheduled: it was sent, or cancelled by somebody else.</source>
        <translation>لم تعد إعادة التشغيل هذه مجدولة: أُرسلت، أو ألغاها شخص آخر.</translation>
    </message>
    <message>
        <source>The router was told to restart, but its uptime shows that it did not.</source>
        <translation>طُلب من الراوتر إعادة التشغيل، لكن مدة تشغيله تُظهر أنه لم يفعل.</translation>
    </message>
</context>
<context>
    <name>ReceiptPrinter</name>
    <message>
        <source>The receipt printer at %1 does not answer. See that it is switched on and connected to the network, and that the address is right. Nothing was printed.</source>
        <translation>طابعة الإيصالات على %1 لا ترد. تأكد من أنها مشغّلة ومتصلة بالشبكة، ومن صحة العنوان. لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>The receipt printer is out of paper. Put in a new roll, then print on from the last good card.</source>
        <translation>نفد ورق طابعة الإيصالات. ضع لفة جديدة، ثم تابع الطباعة من آخر بطاقة سليمة.</translation>
    </message>
    <message>
        <source>The receipt printer at %1 takes no more. See whether it is out of paper, open or switched off; then print on from the last good card.</source>
        <translation>طابعة الإيصالات على %1 لا تقبل المزيد. تحقق هل نفد ورقها أو هي مفتوحة أو متوقفة، ثم تابع الطباعة من آخر بطاقة سليمة.</translation>
    </message>
    <message>
        <source>Printing was cancelled behind card %1.</source>
        <translation>أُلغيت الطباعة بعد البطاقة %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. See that the printer is connected and that you may use it.</source>
        <translation>تعذرت الكتابة إلى «%1». تأكد من أن الطابعة متصلة وأنه يحق لك استخدامها.</translation>
    </message>
</context>
<context>
    <name>RecentVouchers</name>
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
        <source>Undone</source>
        <translation>تم التراجع عنها</translation>
    </message>
    <message>
        <source>Being activated</source>
        <translation>قيد التنشيط</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>مبيعة</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>مفعّلة</translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>“%1” has no account on the router.</source>
        <translation>ليس لـ «%1» حساب على الراوتر.</translation>
    </message>
    <message>
        <source>The account “%1” has other limits or another profile than were sold.</source>
        <translation>للحساب «%1» حدود أخرى أو باقة أخرى غير ما بيع.</translation>
    </message>
    <message>
        <source>The router does not end “%1” by itself at the right time.</source>
        <translation>لا ينهي الراوتر «%1» بنفسه في الوقت الصحيح.</translation>
    </message>
    <message>
        <source>The account “%1” is switched off on the router although it is not over.</source>
        <translation>الحساب «%1» متوقف على الراوتر مع أنه لم ينتهِ.</translation>
    </message>
    <message>
        <source>“%1” is over, and its account could still be used.</source>
        <translation>«%1» منتهية، وما زال يمكن استخدام حسابها.</translation>
    </message>
    <message>
        <source>“%1” is over, and something of it still stands on the router.</source>
        <translation>«%1» منتهية، وما زال شيء منها على الراوتر.</translation>
    </message>
    <message>
        <source>“%1” was used, which is not recorded yet.</source>
        <translation>استُخدمت «%1» ولم يُسجَّل ذلك بعد.</translation>
    </message>
    <message>
        <source>The router has a user “%1” that NettDesk did not make. It is left as it is.</source>
        <translation>يوجد على الراوتر مستخدم باسم «%1» لم ينشئه NettDesk. يُترك كما هو.</translation>
    </message>
    <message>
        <source>The user “%1” carries a mark of NettDesk but belongs to no voucher of this shop. It is left as it is.</source>
        <translation>يحمل المستخدم «%1» علامة NettDesk لكنه لا يتبع أي قسيمة في هذا المتجر. يُترك كما هو.</translation>
    </message>
    <message>
        <source>%1 of %2 accounts differ. So many at once mostly mean that something else is wrong: an old backup, or another router at this address. Nothing was changed; look first, then repair all the same if this is right.</source>
        <translation>يختلف %1 من %2 حساب. هذا العدد دفعة واحدة يعني غالبًا خللًا آخر: نسخة احتياطية قديمة، أو راوتر آخر بهذا العنوان. لم يتغير شيء؛ تحقق أولًا، ثم أصلح مع ذلك إن كان هذا صحيحًا.</translation>
    </message>
</context>
<context>
    <name>ReconcileDialog</name>
    <message>
        <source>Compare with the router</source>
        <translation>مقارنة بالراوتر</translation>
    </message>
    <message>
        <source>Vouchers of the shop against the accounts on the router. Repairing touches only what carries our mark; a user that somebody else made is never changed.</source>
        <translation>قسائم المتجر مقابل الحسابات على الراوتر. لا يمس الإصلاح إلا ما يحمل علامتنا؛ ولا يُغيَّر أبدًا مستخدم أنشأه شخص آخر.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>الراوتر</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>فحص مجددًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Router and records agree</source>
        <translation>الراوتر والسجلات متطابقان</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were compared.</source>
        <translation>
            <numerusform>قورن %n حساب.</numerusform>
            <numerusform>قورن %n حساب.</numerusform>
            <numerusform>قورن %n حساب.</numerusform>
            <numerusform>قورنت %n حسابات.</numerusform>
            <numerusform>قورن %n حسابًا.</numerusform>
            <numerusform>قورن %n حساب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s): too many to be chance</source>
        <translation>
            <numerusform>%n فرق: أكثر من أن تكون صدفة</numerusform>
            <numerusform>%n فرق: أكثر من أن تكون صدفة</numerusform>
            <numerusform>%n فرق: أكثر من أن تكون صدفة</numerusform>
            <numerusform>%n فروق: أكثر من أن تكون صدفة</numerusform>
            <numerusform>%n فرقًا: أكثر من أن تكون صدفة</numerusform>
            <numerusform>%n فرق: أكثر من أن تكون صدفة</numerusform>
        </translation>
    </message>
    <message>
        <source>An old backup of the router, or another router under this address, would look like this. Repair only when you know why.</source>
        <translation>هكذا تبدو نسخة احتياطية قديمة للراوتر، أو راوتر آخر بهذا العنوان. لا تُصلح شيئًا إلا إذا عرفت السبب.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n فرق</numerusform>
            <numerusform>%n فرق</numerusform>
            <numerusform>%n فرق</numerusform>
            <numerusform>%n فروق</numerusform>
            <numerusform>%n فرقًا</numerusform>
            <numerusform>%n فرق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be repaired from here.</source>
        <translation>
            <numerusform>يمكن إصلاح %n منها من هنا.</numerusform>
            <numerusform>يمكن إصلاح %n منها من هنا.</numerusform>
            <numerusform>يمكن إصلاح %n منها من هنا.</numerusform>
            <numerusform>يمكن إصلاح %n منها من هنا.</numerusform>
            <numerusform>يمكن إصلاح %n منها من هنا.</numerusform>
            <numerusform>يمكن إصلاح %n منها من هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair all %1 nevertheless</source>
        <translation>إصلاح الكل (%1) مع ذلك</translation>
    </message>
    <message numerus="yes">
        <source>Repair %n difference(s)</source>
        <translation>
            <numerusform>إصلاح %n فرق</numerusform>
            <numerusform>إصلاح %n فرق</numerusform>
            <numerusform>إصلاح %n فرق</numerusform>
            <numerusform>إصلاح %n فروق</numerusform>
            <numerusform>إصلاح %n فرقًا</numerusform>
            <numerusform>إصلاح %n فرق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s) are on their way</source>
        <translation>
            <numerusform>%n إصلاح قيد التنفيذ</numerusform>
            <numerusform>%n إصلاح قيد التنفيذ</numerusform>
            <numerusform>%n إصلاح قيد التنفيذ</numerusform>
            <numerusform>%n إصلاحات قيد التنفيذ</numerusform>
            <numerusform>%n إصلاحًا قيد التنفيذ</numerusform>
            <numerusform>%n إصلاح قيد التنفيذ</numerusform>
        </translation>
    </message>
    <message>
        <source>They are carried out now, one after the other. Look again to see what is left.</source>
        <translation>تُنفَّذ الآن واحدًا تلو الآخر. افحص مجددًا لترى ما بقي.</translation>
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
    <name>RedeemEntry</name>
    <message>
        <source>Redeem a code</source>
        <translation>تفعيل رمز</translation>
    </message>
    <message>
        <source>Scan a card at any time, or press F3 and type. Capitals, spaces and dashes do not matter.</source>
        <translation>امسح بطاقة في أي وقت، أو اضغط F3 واكتب. لا فرق بين الأحرف الكبيرة والصغيرة، ولا أهمية للمسافات والشرطات.</translation>
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
        <source>Why doesn&apos;t it work?</source>
        <translation>لماذا لا يعمل؟</translation>
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
    <name>Redemption</name>
    <message>
        <source>This code cannot be redeemed here. Check it symbol by symbol, or ask where you bought it.</source>
        <translation>لا يمكن تفعيل هذا الرمز هنا. تحقق منه حرفًا حرفًا، أو اسأل حيث اشتريته.</translation>
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
        <source>“%1” was deleted. It cannot be redeemed.</source>
        <translation>«%1» محذوفة. لا يمكن تفعيلها.</translation>
    </message>
    <message>
        <source> Its device is %1.</source>
        <translation> جهازها هو %1.</translation>
    </message>
    <message>
        <source>“%1” was redeemed already: %2, by %3.%4 Nothing was changed and nothing was charged.</source>
        <translation>سبق تفعيل «%1»: %2، بواسطة %3.%4 لم يتغير شيء ولم يُحصَّل شيء.</translation>
    </message>
    <message>
        <source>“%1” is in use since %2. Nothing was changed and nothing was charged.</source>
        <translation>«%1» قيد الاستخدام منذ %2. لم يتغير شيء ولم يُحصَّل شيء.</translation>
    </message>
    <message>
        <source>“%1” was ended before anybody redeemed it. It cannot be redeemed.</source>
        <translation>أُنهيت «%1» قبل أن يفعّلها أحد. لا يمكن تفعيلها.</translation>
    </message>
    <message>
        <source>“%1” belongs to the router “%2” and cannot be redeemed at “%3”. Nothing was changed; move it to “%3” first.</source>
        <translation>«%1» تتبع الراوتر «%2» ولا يمكن تفعيلها على «%3». لم يتغير شيء؛ انقلها إلى «%3» أولًا.</translation>
    </message>
    <message>
        <source>The router “%1” of this code is switched off in NettDesk. Nothing was redeemed; switch the router on under Routers first.</source>
        <translation>الراوتر «%1» الخاص بهذا الرمز متوقف في NettDesk. لم يُفعَّل شيء؛ شغّل الراوتر أولًا من «الراوترات».</translation>
    </message>
    <message>
        <source>“%1” was made from the package “%2”, which is switched off. Nothing was redeemed; switch the package on under Packages first.</source>
        <translation>أُنشئت «%1» من الحزمة «%2»، وهي متوقفة. لم يُفعَّل شيء؛ نشّط الحزمة أولًا من «الحزم».</translation>
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
        <source>“%1” is blocked. Nothing was changed; unblock it first.</source>
        <translation>«%1» محظورة. لم يتغير شيء؛ ألغِ حظرها أولًا.</translation>
    </message>
</context>
<context>
    <name>RedemptionService</name>
    <message>
        <source>This request does not say which one it is. Nothing was redeemed.</source>
        <translation>هذا الطلب لا يحدد هويته. لم يُفعَّل شيء.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>who redeemed a voucher, and at which counter</comment>
        <translation>%1 في %2</translation>
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
    <message>
        <source>“%1” was changed by somebody else at this moment. Nothing was moved; try again.</source>
        <translation>غيّر شخص آخر «%1» في هذه اللحظة. لم يُنقل شيء؛ حاول مجددًا.</translation>
    </message>
    <message>
        <source>What is left of it will be activated automatically as soon as “%1” takes it. %2</source>
        <translation>سيُنشَّط ما بقي منها تلقائيًا فور قبول «%1» له. %2</translation>
    </message>
    <message>
        <source>What is left of it moves to “%1” as soon as “%2” has told what was used, so that nothing is used twice. Until then it goes on there. %3</source>
        <translation>ينتقل ما بقي منها إلى «%1» فور إبلاغ «%2» بما استُخدم، كي لا يُستخدم شيء مرتين. وحتى ذلك الحين يستمر استخدامها هناك. %3</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Add router</source>
        <translation>إضافة راوتر</translation>
    </message>
    <message>
        <source>Replace “%1” by another router</source>
        <translation>استبدال «%1» براوتر آخر</translation>
    </message>
    <message>
        <source>Every code that still gives something is made again on the other router with the time and data that are left. What is not ours is touched on neither.</source>
        <translation>كل رمز بقي فيه شيء يُنشأ مجددًا على الراوتر الآخر بما بقي من وقت وبيانات. ما ليس لنا لا يُمس على أي منهما.</translation>
    </message>
    <message>
        <source>The router in its place</source>
        <translation>الراوتر البديل</translation>
    </message>
    <message>
        <source>Add it to NettDesk first, with its hotspot set up. Nothing is changed before you have seen what would happen.</source>
        <translation>أضفه أولًا إلى NettDesk بعد إعداد Hotspot عليه. لا يتغير شيء قبل أن ترى ما سيحدث.</translation>
    </message>
    <message>
        <source>There is no other router yet</source>
        <translation>لا يوجد راوتر آخر بعد</translation>
    </message>
    <message>
        <source>Add the new router first, and set up its hotspot; then come back here.</source>
        <translation>أضف الراوتر الجديد أولًا، وأعدّ Hotspot عليه؛ ثم عد إلى هنا.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>تمنع الاستبدال</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>تُنشأ مجددًا</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>لم يبقَ منها شيء</translation>
    </message>
    <message>
        <source>What the replacement would do</source>
        <translation>ما سيفعله الاستبدال</translation>
    </message>
    <message>
        <source>Progress of the replacement</source>
        <translation>تقدّم الاستبدال</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>تركه يعمل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Look what would happen</source>
        <translation>معاينة ما سيحدث</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are made again on “%1”.</source>
        <translation>
            <numerusform>يُنشأ %n رمز مجددًا على «%1».</numerusform>
            <numerusform>يُنشأ %n رمز مجددًا على «%1».</numerusform>
            <numerusform>يُنشأ %n رمز مجددًا على «%1».</numerusform>
            <numerusform>تُنشأ %n رموز مجددًا على «%1».</numerusform>
            <numerusform>يُنشأ %n رمزًا مجددًا على «%1».</numerusform>
            <numerusform>يُنشأ %n رمز مجددًا على «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>No code has an account that would have to be made again.</source>
        <translation>لا يوجد رمز له حساب يلزم إنشاؤه مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n without an account move there in the records only.</source>
        <translation>
            <numerusform>ينتقل %n رمز بلا حساب إلى هناك في السجلات فقط.</numerusform>
            <numerusform>ينتقل %n رمز بلا حساب إلى هناك في السجلات فقط.</numerusform>
            <numerusform>ينتقل %n رمز بلا حساب إلى هناك في السجلات فقط.</numerusform>
            <numerusform>تنتقل %n رموز بلا حساب إلى هناك في السجلات فقط.</numerusform>
            <numerusform>ينتقل %n رمزًا بلا حساب إلى هناك في السجلات فقط.</numerusform>
            <numerusform>ينتقل %n رمز بلا حساب إلى هناك في السجلات فقط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not made again, for nothing is left of them.</source>
        <translation>
            <numerusform>لا يُنشأ %n رمز مجددًا، إذ لم يبقَ منه شيء.</numerusform>
            <numerusform>لا يُنشأ %n رمز مجددًا، إذ لم يبقَ منه شيء.</numerusform>
            <numerusform>لا يُنشأ %n رمز مجددًا، إذ لم يبقَ منه شيء.</numerusform>
            <numerusform>لا تُنشأ %n رموز مجددًا، إذ لم يبقَ منها شيء.</numerusform>
            <numerusform>لا يُنشأ %n رمزًا مجددًا، إذ لم يبقَ منها شيء.</numerusform>
            <numerusform>لا يُنشأ %n رمز مجددًا، إذ لم يبقَ منها شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” answers: it is read a last time, and our accounts there are closed.</source>
        <translation>«%1» يرد: يُقرأ مرة أخيرة، وتُغلق حساباتنا عليه.</translation>
    </message>
    <message>
        <source>“%1” does not answer: what was used is known as of %2, and our accounts there are closed when it ever answers again.</source>
        <translation>«%1» لا يرد: ما استُخدم معروف حتى %2، وتُغلق حساباتنا عليه إذا رد مجددًا.</translation>
    </message>
    <message>
        <source>“%1” does not answer: our accounts there are closed when it ever answers again.</source>
        <translation>«%1» لا يرد: تُغلق حساباتنا عليه إذا رد مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are being activated on the old router. Finish or end these first.</source>
        <translation>
            <numerusform>%n رمز قيد التنشيط على الراوتر القديم. أكملها أو أنهِها أولًا.</numerusform>
            <numerusform>%n رمز قيد التنشيط على الراوتر القديم. أكملها أو أنهِها أولًا.</numerusform>
            <numerusform>%n رمز قيد التنشيط على الراوتر القديم. أكملها أو أنهِها أولًا.</numerusform>
            <numerusform>%n رموز قيد التنشيط على الراوتر القديم. أكملها أو أنهِها أولًا.</numerusform>
            <numerusform>%n رمزًا قيد التنشيط على الراوتر القديم. أكملها أو أنهِها أولًا.</numerusform>
            <numerusform>%n رمز قيد التنشيط على الراوتر القديم. أكملها أو أنهِها أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the new router %n user(s) that are not ours have names of codes. Rename or remove them there first.</source>
        <translation>
            <numerusform>على الراوتر الجديد %n مستخدم ليس لنا يحمل اسم رمز. غيّر اسمه أو احذفه هناك أولًا.</numerusform>
            <numerusform>على الراوتر الجديد %n مستخدم ليس لنا يحمل اسم رمز. غيّر اسمه أو احذفه هناك أولًا.</numerusform>
            <numerusform>على الراوتر الجديد %n مستخدم ليس لنا يحمل اسم رمز. غيّر اسمه أو احذفه هناك أولًا.</numerusform>
            <numerusform>على الراوتر الجديد %n مستخدمين ليسوا لنا يحملون أسماء رموز. غيّر أسماءهم أو احذفهم هناك أولًا.</numerusform>
            <numerusform>على الراوتر الجديد %n مستخدمًا ليسوا لنا يحملون أسماء رموز. غيّر أسماءهم أو احذفهم هناك أولًا.</numerusform>
            <numerusform>على الراوتر الجديد %n مستخدم ليسوا لنا يحملون أسماء رموز. غيّر أسماءهم أو احذفهم هناك أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>No voucher belongs to “%1”. There is nothing to replace.</source>
        <translation>لا توجد قسيمة تتبع «%1». لا شيء يُستبدل.</translation>
    </message>
    <message>
        <source>Reading what was used, and moving the vouchers…</source>
        <translation>جارٍ قراءة ما استُخدم ونقل القسائم…</translation>
    </message>
    <message>
        <source>Replacing “%1” by “%2”</source>
        <translation>جارٍ استبدال «%1» بالراوتر «%2»</translation>
    </message>
    <message>
        <source>%1 of %2 accounts are done on “%3”.</source>
        <translation>أُنجز %1 من %2 حساب على «%3».</translation>
    </message>
    <message>
        <source>Cards that were printed with the old sign-in page as QR lead to “%1” still. Give the new router&apos;s hotspot the same DNS name, or print them again.</source>
        <translation>البطاقات المطبوعة برمز QR لصفحة الدخول القديمة ما زالت تؤدي إلى «%1». أعطِ Hotspot على الراوتر الجديد اسم DNS نفسه، أو اطبعها مجددًا.</translation>
    </message>
    <message>
        <source>Plug the new router in where the old one was. When “%1” is not needed any more, put it aside: it is then not asked again.</source>
        <translation>صِل الراوتر الجديد مكان القديم. وعندما لا تعود بحاجة إلى «%1»، ضعه جانبًا: فلا يُسأل بعدها.</translation>
    </message>
    <message>
        <source>Put “%1” aside</source>
        <translation>وضع «%1» جانبًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>“%1” is put aside.</source>
        <translation>وُضع «%1» جانبًا.</translation>
    </message>
</context>
<context>
    <name>ReplacementModel</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Data left</source>
        <translation>البيانات المتبقية</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>A user of this name stands on the new router and is not ours. Rename or remove it there.</source>
        <translation>يوجد على الراوتر الجديد مستخدم بهذا الاسم ليس لنا. غيّر اسمه أو احذفه هناك.</translation>
    </message>
    <message>
        <source>It is being activated on the old router. Finish or end it first.</source>
        <translation>هو قيد التنشيط على الراوتر القديم. أكمله أو أنهِه أولًا.</translation>
    </message>
    <message>
        <source>Made with what is left</source>
        <translation>يُنشأ بما بقي</translation>
    </message>
    <message>
        <source>Made as it was sold</source>
        <translation>يُنشأ كما بيع</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation>لم يبقَ شيء</translation>
    </message>
    <message>
        <source>Being activated</source>
        <translation>قيد التنشيط</translation>
    </message>
    <message>
        <source>Name is taken there</source>
        <translation>الاسم محجوز هناك</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>بلا حد</translation>
    </message>
</context>
<context>
    <name>ReplacementRun</name>
    <message>
        <source>The vouchers of “%1” belong to “%2” now; none had an account.</source>
        <translation>أصبحت قسائم «%1» تتبع «%2»؛ لم يكن لأي منها حساب.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are still to be made on “%1”; this goes on by itself.</source>
        <translation>
            <numerusform>بقي إنشاء %n حساب على «%1»، ويستمر ذلك تلقائيًا.</numerusform>
            <numerusform>بقي إنشاء %n حساب على «%1»، ويستمر ذلك تلقائيًا.</numerusform>
            <numerusform>بقي إنشاء %n حساب على «%1»، ويستمر ذلك تلقائيًا.</numerusform>
            <numerusform>بقي إنشاء %n حسابات على «%1»، ويستمر ذلك تلقائيًا.</numerusform>
            <numerusform>بقي إنشاء %n حسابًا على «%1»، ويستمر ذلك تلقائيًا.</numerusform>
            <numerusform>بقي إنشاء %n حساب على «%1»، ويستمر ذلك تلقائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) of “%1” stand on “%2” with what was left of them.</source>
        <translation>
            <numerusform>أصبح %n رمز من «%1» على «%2» بما بقي منه.</numerusform>
            <numerusform>أصبح %n رمز من «%1» على «%2» بما بقي منه.</numerusform>
            <numerusform>أصبح %n رمز من «%1» على «%2» بما بقي منه.</numerusform>
            <numerusform>أصبحت %n رموز من «%1» على «%2» بما بقي منها.</numerusform>
            <numerusform>أصبح %n رمزًا من «%1» على «%2» بما بقي منها.</numerusform>
            <numerusform>أصبح %n رمز من «%1» على «%2» بما بقي منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need somebody to decide.</source>
        <translation>
            <numerusform>%n منها تحتاج إلى قرار من شخص.</numerusform>
            <numerusform>%n منها تحتاج إلى قرار من شخص.</numerusform>
            <numerusform>%n منها تحتاج إلى قرار من شخص.</numerusform>
            <numerusform>%n منها تحتاج إلى قرار من شخص.</numerusform>
            <numerusform>%n منها تحتاج إلى قرار من شخص.</numerusform>
            <numerusform>%n منها تحتاج إلى قرار من شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On “%1” %n account(s) are closed as soon as it answers again.</source>
        <translation>
            <numerusform>يُغلق %n حساب على «%1» فور رده مجددًا.</numerusform>
            <numerusform>يُغلق %n حساب على «%1» فور رده مجددًا.</numerusform>
            <numerusform>يُغلق %n حساب على «%1» فور رده مجددًا.</numerusform>
            <numerusform>تُغلق %n حسابات على «%1» فور رده مجددًا.</numerusform>
            <numerusform>يُغلق %n حسابًا على «%1» فور رده مجددًا.</numerusform>
            <numerusform>يُغلق %n حساب على «%1» فور رده مجددًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouterActions</name>
    <message>
        <source>Add router</source>
        <translation>إضافة راوتر</translation>
    </message>
    <message>
        <source>Try with a simulated router</source>
        <translation>جرّب براوتر تجريبي</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Compare the certificate…</source>
        <translation>مقارنة الشهادة…</translation>
    </message>
    <message>
        <source>Import users…</source>
        <translation>استيراد المستخدمين…</translation>
    </message>
    <message>
        <source>User with just the needed rights…</source>
        <translation>مستخدم بالصلاحيات اللازمة فقط…</translation>
    </message>
    <message>
        <source>Clock and time servers…</source>
        <translation>الساعة وخوادم الوقت…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>فحص الكل</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>فحص الآن</translation>
    </message>
    <message numerus="yes">
        <source>Check %n</source>
        <translation>
            <numerusform>فحص %n</numerusform>
            <numerusform>فحص %n</numerusform>
            <numerusform>فحص %n</numerusform>
            <numerusform>فحص %n</numerusform>
            <numerusform>فحص %n</numerusform>
            <numerusform>فحص %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n routers…</source>
        <translation>
            <numerusform>إعادة تشغيل %n راوتر…</numerusform>
            <numerusform>إعادة تشغيل %n راوتر…</numerusform>
            <numerusform>إعادة تشغيل %n راوتر…</numerusform>
            <numerusform>إعادة تشغيل %n راوترات…</numerusform>
            <numerusform>إعادة تشغيل %n راوترًا…</numerusform>
            <numerusform>إعادة تشغيل %n راوتر…</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>إعادة التشغيل…</translation>
    </message>
    <message numerus="yes">
        <source>Work with %n again</source>
        <translation>
            <numerusform>استخدام %n مجددًا</numerusform>
            <numerusform>استخدام %n مجددًا</numerusform>
            <numerusform>استخدام %n مجددًا</numerusform>
            <numerusform>استخدام %n مجددًا</numerusform>
            <numerusform>استخدام %n مجددًا</numerusform>
            <numerusform>استخدام %n مجددًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Work with it again</source>
        <translation>استخدامه مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>Put %n aside</source>
        <translation>
            <numerusform>وضع %n جانبًا</numerusform>
            <numerusform>وضع %n جانبًا</numerusform>
            <numerusform>وضع %n جانبًا</numerusform>
            <numerusform>وضع %n جانبًا</numerusform>
            <numerusform>وضع %n جانبًا</numerusform>
            <numerusform>وضع %n جانبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>وضعه جانبًا</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation>تمت إضافة «%1»</translation>
    </message>
    <message>
        <source>Asking all routers how they are</source>
        <translation>جارٍ سؤال كل الراوترات عن حالها</translation>
    </message>
    <message numerus="yes">
        <source>Asking %n routers how they are</source>
        <translation>
            <numerusform>جارٍ سؤال %n راوتر عن حالها</numerusform>
            <numerusform>جارٍ سؤال %n راوتر عن حالها</numerusform>
            <numerusform>جارٍ سؤال %n راوتر عن حالها</numerusform>
            <numerusform>جارٍ سؤال %n راوترات عن حالها</numerusform>
            <numerusform>جارٍ سؤال %n راوترًا عن حالها</numerusform>
            <numerusform>جارٍ سؤال %n راوتر عن حالها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n routers answered</source>
        <translation>
            <numerusform>رد %1 من %n راوتر</numerusform>
            <numerusform>رد %1 من %n راوتر</numerusform>
            <numerusform>رد %1 من %n راوتر</numerusform>
            <numerusform>رد %1 من %n راوترات</numerusform>
            <numerusform>رد %1 من %n راوترًا</numerusform>
            <numerusform>رد %1 من %n راوتر</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” answers.</source>
        <translation>«%1» يرد.</translation>
    </message>
    <message>
        <source>“%1” answers after %2: RouterOS %3.</source>
        <translation>«%1» يرد بعد %2: RouterOS %3.</translation>
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
    <message>
        <source>Replace by another router…</source>
        <translation>استبداله براوتر آخر…</translation>
    </message>
    <message>
        <source>Groups of routers…</source>
        <translation>مجموعات الراوترات…</translation>
    </message>
    <message numerus="yes">
        <source>Make a group of these %n…</source>
        <translation>
            <numerusform>إنشاء مجموعة من %n راوتر…</numerusform>
            <numerusform>إنشاء مجموعة من %n راوتر…</numerusform>
            <numerusform>إنشاء مجموعة من %n راوتر…</numerusform>
            <numerusform>إنشاء مجموعة من %n راوترات…</numerusform>
            <numerusform>إنشاء مجموعة من %n راوترًا…</numerusform>
            <numerusform>إنشاء مجموعة من %n راوتر…</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a group…</source>
        <translation>إنشاء مجموعة…</translation>
    </message>
</context>
<context>
    <name>RouterArrangement</name>
    <message>
        <source>Version not known yet</source>
        <translation>الإصدار غير معروف بعد</translation>
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
        <translation>الضيوف</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Put aside: NettDesk does not contact it.</source>
        <translation>موضوع جانبًا: لا يتصل به NettDesk.</translation>
    </message>
    <message>
        <source>It was told to restart. NettDesk looks for it every few seconds.</source>
        <translation>طُلبت إعادة تشغيله. يبحث عنه NettDesk كل بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>لم يُسأل بعد.</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>ظهر: %1</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>لم يظهر قط</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>آخر ظهور: %1</translation>
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
    <name>RouterDuty</name>
    <message>
        <source>Sell and redeem vouchers</source>
        <translation>بيع القسائم وتفعيلها</translation>
    </message>
    <message>
        <source>Disconnect guests</source>
        <translation>قطع اتصال الضيوف</translation>
    </message>
    <message>
        <source>Change profiles</source>
        <translation>تغيير الباقات</translation>
    </message>
    <message>
        <source>Reboot the router</source>
        <translation>إعادة تشغيل الراوتر</translation>
    </message>
</context>
<context>
    <name>RouterFacts</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Guests online</source>
        <translation>الضيوف المتصلون</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>مدة التشغيل</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>المستخدم %1 من %2</translation>
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
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>RouterOS</source>
        <translation>RouterOS</translation>
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
        <source>Sign-in page</source>
        <translation>صفحة الدخول</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>الشهادة (SHA-256)</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>تاريخ الإضافة</translation>
    </message>
</context>
<context>
    <name>RouterGroups</name>
    <message>
        <source>Choose at least one router for the group “%1”. Nothing was saved.</source>
        <translation>اختر راوترًا واحدًا على الأقل للمجموعة «%1». لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>This group of routers is not there any more.</source>
        <translation>لم تعد مجموعة الراوترات هذه موجودة.</translation>
    </message>
    <message>
        <source>There is a group named “%1” already. Nothing was saved; choose another name.</source>
        <translation>توجد مجموعة باسم «%1» من قبل. لم يُحفظ شيء؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Vouchers were made for the group “%1”: it is kept, so that they go on working. You can rename it or change its routers.</source>
        <translation>أُنشئت قسائم للمجموعة «%1»: تبقى المجموعة كي يستمر عمل القسائم. يمكنك تغيير اسمها أو راوتراتها.</translation>
    </message>
</context>
<context>
    <name>RouterGroupsDialog</name>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Groups of routers</source>
        <translation>مجموعات الراوترات</translation>
    </message>
    <message>
        <source>A voucher that is made for a group is redeemed at whichever of its routers the guest comes to first.</source>
        <translation>القسيمة المنشأة لمجموعة تُفعَّل على أول راوتر من راوتراتها يأتي إليه الضيف.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>No group yet</source>
        <translation>لا توجد مجموعة بعد</translation>
    </message>
    <message>
        <source>Put the routers of one town or one street into a group, and make vouchers that work at any of them.</source>
        <translation>ضع راوترات مدينة واحدة أو شارع واحد في مجموعة، وأنشئ قسائم تعمل على أي منها.</translation>
    </message>
    <message>
        <source>Search routers</source>
        <translation>البحث في الراوترات</translation>
    </message>
    <message>
        <source>Routers of the group</source>
        <translation>راوترات المجموعة</translation>
    </message>
    <message numerus="yes">
        <source>%n router(s)</source>
        <translation>
            <numerusform>%n راوتر</numerusform>
            <numerusform>%n راوتر</numerusform>
            <numerusform>%n راوتر</numerusform>
            <numerusform>%n راوترات</numerusform>
            <numerusform>%n راوترًا</numerusform>
            <numerusform>%n راوتر</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message numerus="yes">
        <source>%n router(s) chosen</source>
        <translation>
            <numerusform>%n راوتر محدد</numerusform>
            <numerusform>%n راوتر محدد</numerusform>
            <numerusform>%n راوتر محدد</numerusform>
            <numerusform>%n راوترات محددة</numerusform>
            <numerusform>%n راوترًا محددًا</numerusform>
            <numerusform>%n راوتر محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>حذف المجموعة</translation>
    </message>
    <message>
        <source>Delete the group “%1”?</source>
        <translation>هل تريد حذف المجموعة «%1»؟</translation>
    </message>
    <message>
        <source>Its routers stay as they are. A group that vouchers were made for cannot be deleted.</source>
        <translation>تبقى راوتراتها كما هي. لا يمكن حذف مجموعة أُنشئت لها قسائم.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤها</translation>
    </message>
</context>
<context>
    <name>RouterHealth</name>
    <message>
        <source>The router let its user in, but does not let it read. Give its group the policies api, read, write, test and sensitive on the router (System &gt; Users &gt; Groups).</source>
        <translation>سمح الراوتر بدخول مستخدمه لكنه لا يسمح له بالقراءة. امنح مجموعته على الراوتر الصلاحيات api وread وwrite وtest وsensitive (System &gt; Users &gt; Groups).</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل بعد</translation>
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
        <source>Offline</source>
        <translation>غير متصل</translation>
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
        <source>Rebooting</source>
        <translation>قيد إعادة التشغيل</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Load and memory</source>
        <translation>الحمل والذاكرة</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Hotspot guests</source>
        <translation>ضيوف Hotspot</translation>
    </message>
    <message>
        <source>PPP sessions</source>
        <translation>جلسات PPP</translation>
    </message>
    <message>
        <source>The guests&apos; traffic</source>
        <translation>حركة بيانات الضيوف</translation>
    </message>
    <message>
        <source>%1 cannot be shown: this router&apos;s version, or its packages, do not have that menu.</source>
        <translation>لا يمكن عرض %1: هذه القائمة غير موجودة في إصدار هذا الراوتر أو حزمه المثبتة.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: the router&apos;s user may not read that menu. Give its group the policy “read” (System &gt; Users &gt; Groups).</source>
        <translation>لا يمكن عرض %1: لا يحق لمستخدم الراوتر قراءة هذه القائمة. امنح مجموعته الصلاحية «read» (System &gt; Users &gt; Groups).</translation>
    </message>
    <message>
        <source>%1 cannot be shown: the router&apos;s device mode forbids that menu.</source>
        <translation>لا يمكن عرض %1: وضع الجهاز (device mode) في الراوتر يمنع هذه القائمة.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: the router answered something that no RouterOS we know answers.</source>
        <translation>لا يمكن عرض %1: رد الراوتر بما لا يرد به أي RouterOS نعرفه.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: no hotspot and no PPPoE server is set up on this router.</source>
        <translation>لا يمكن عرض %1: لم يُعدّ Hotspot ولا خادم PPPoE على هذا الراوتر.</translation>
    </message>
    <message>
        <source>Not encrypted: whoever can listen on the way reads the router&apos;s password and the vouchers.</source>
        <translation>غير مشفّر: من يتنصت في الطريق يقرأ كلمة مرور الراوتر والقسائم.</translation>
    </message>
    <message>
        <source>Encrypted, but the router does not prove who it is: safe from listeners, not from an impostor.</source>
        <translation>مشفّر، لكن الراوتر لا يثبت هويته: آمن من المتنصتين لا من المنتحلين.</translation>
    </message>
</context>
<context>
    <name>RouterList</name>
    <message>
        <source>Routers</source>
        <translation>الراوترات</translation>
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
        <source>Clear search and filters</source>
        <translation>مسح البحث والتصفية</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n online</source>
        <translation>
            <numerusform>المتصل: %1 من %n</numerusform>
            <numerusform>المتصل: %1 من %n</numerusform>
            <numerusform>المتصل: %1 من %n</numerusform>
            <numerusform>المتصل: %1 من %n</numerusform>
            <numerusform>المتصل: %1 من %n</numerusform>
            <numerusform>المتصل: %1 من %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n ضيف</numerusform>
            <numerusform>%n ضيف</numerusform>
            <numerusform>%n ضيف</numerusform>
            <numerusform>%n ضيوف</numerusform>
            <numerusform>%n ضيفًا</numerusform>
            <numerusform>%n ضيف</numerusform>
        </translation>
    </message>
    <message>
        <source>No router matches</source>
        <translation>لا يوجد راوتر مطابق</translation>
    </message>
    <message>
        <source>Search looks at name, identity, address, board and version, within the filter.</source>
        <translation>يشمل البحث الاسم والهوية والعنوان واللوحة والإصدار، ضمن التصفية.</translation>
    </message>
    <message numerus="yes">
        <source>%n router(s) selected</source>
        <translation>
            <numerusform>%n راوتر محدد</numerusform>
            <numerusform>%n راوتر محدد</numerusform>
            <numerusform>%n راوتر محدد</numerusform>
            <numerusform>%n راوترات محددة</numerusform>
            <numerusform>%n راوترًا محددًا</numerusform>
            <numerusform>%n راوتر محدد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouterListTools</name>
    <message>
        <source>All routers</source>
        <translation>كل الراوترات</translation>
    </message>
    <message>
        <source>Name, address, board, version</source>
        <translation>الاسم، العنوان، اللوحة، الإصدار</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>تحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>بها تحذيرات</translation>
    </message>
    <message>
        <source>Group of routers</source>
        <translation>مجموعة الراوترات</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>كقائمة</translation>
    </message>
    <message>
        <source>As cards</source>
        <translation>كبطاقات</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>التجميع</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>حسب الحالة</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>حسب المكان</translation>
    </message>
    <message>
        <source>By RouterOS</source>
        <translation>حسب RouterOS</translation>
    </message>
    <message>
        <source>The first part of the name: “Hall” of “Hall – bar”</source>
        <translation>الجزء الأول من الاسم: «الصالة» من «الصالة – المقهى»</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>الترتيب حسب</translation>
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
    <name>RouterReboot</name>
    <message>
        <source>Scheduled</source>
        <translation>مجدولة</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>قيد إعادة التشغيل</translation>
    </message>
    <message>
        <source>Back online</source>
        <translation>عاد متصلًا</translation>
    </message>
    <message>
        <source>Did not come back</source>
        <translation>لم يعد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فات موعدها</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
</context>
<context>
    <name>RouterReplacement</name>
    <message>
        <source>A router cannot be put in its own place.</source>
        <translation>لا يمكن وضع راوتر مكان نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes are being activated on the old router. Finish or end these first. Nothing was changed.</source>
        <translation>
            <numerusform>%n رمز قيد التنشيط على الراوتر القديم. أكملها أو أنهِها أولًا. لم يتغير شيء.</numerusform>
            <numerusform>%n رمز قيد التنشيط على الراوتر القديم. أكملها أو أنهِها أولًا. لم يتغير شيء.</numerusform>
            <numerusform>%n رمز قيد التنشيط على الراوتر القديم. أكملها أو أنهِها أولًا. لم يتغير شيء.</numerusform>
            <numerusform>%n رموز قيد التنشيط على الراوتر القديم. أكملها أو أنهِها أولًا. لم يتغير شيء.</numerusform>
            <numerusform>%n رمزًا قيد التنشيط على الراوتر القديم. أكملها أو أنهِها أولًا. لم يتغير شيء.</numerusform>
            <numerusform>%n رمز قيد التنشيط على الراوتر القديم. أكملها أو أنهِها أولًا. لم يتغير شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new router already has users that are not ours under names of codes, %1 for one. Rename or remove them there. Nothing was changed.</source>
        <translation>على الراوتر الجديد مستخدمون ليسوا لنا بأسماء رموز، منها %1. غيّر أسماءهم أو احذفهم هناك. لم يتغير شيء.</translation>
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
        <source>Guests</source>
        <translation>الضيوف</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>مدة التشغيل</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a heading in the list of routers: %1 &quot;Offline&quot;, &quot;RouterOS 7.18&quot;, %2 how many</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1 of %2 are free</source>
        <translation>الحر %1 من %2</translation>
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
    <name>RouterView</name>
    <message>
        <source>Back to all routers</source>
        <translation>العودة إلى كل الراوترات</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>المستخدمون المتصلون</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>الباقات</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Parts of the router</source>
        <translation>أقسام الراوتر</translation>
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
        <translation>الساعة متقدمة %1</translation>
    </message>
    <message>
        <source>The clock is %1 slow</source>
        <translation>الساعة متأخرة %1</translation>
    </message>
    <message>
        <source>What the router ends by itself would end at the wrong time, and its log tells wrong hours. Let it take its time from time servers.</source>
        <translation>ما ينهيه الراوتر بنفسه سينتهي في وقت خاطئ، وسجله يذكر أوقاتًا خاطئة. دعه يأخذ وقته من خوادم الوقت.</translation>
    </message>
    <message>
        <source>It shows another certificate</source>
        <translation>يعرض شهادة أخرى</translation>
    </message>
    <message>
        <source>Nothing is sent to it until somebody has compared both fingerprints.</source>
        <translation>لا يُرسل إليه شيء حتى يقارن شخص البصمتين.</translation>
    </message>
    <message>
        <source>It refuses our user or password</source>
        <translation>يرفض مستخدمنا أو كلمة مرورنا</translation>
    </message>
    <message>
        <source>It is not tried again until they are changed here: routers log every try.</source>
        <translation>لا تُعاد المحاولة حتى يُغيَّرا هنا: فالراوترات تسجل كل محاولة.</translation>
    </message>
    <message>
        <source>Our user may not read there</source>
        <translation>لا يحق لمستخدمنا القراءة هناك</translation>
    </message>
    <message>
        <source>Give the router&apos;s user the policies “api” and “read”, or have a user with just the needed rights made.</source>
        <translation>امنح مستخدم الراوتر الصلاحيتين «api» و«read»، أو أنشئ مستخدمًا بالصلاحيات اللازمة فقط.</translation>
    </message>
    <message>
        <source>A part of it cannot be read</source>
        <translation>تعذرت قراءة جزء منه</translation>
    </message>
    <message>
        <source>The line is not encrypted</source>
        <translation>الاتصال غير مشفّر</translation>
    </message>
    <message>
        <source>The router does not prove who it is</source>
        <translation>لا يثبت الراوتر هويته</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Edit router…</source>
        <translation>تعديل الراوتر…</translation>
    </message>
    <message>
        <source>Make a user…</source>
        <translation>إنشاء مستخدم…</translation>
    </message>
    <message>
        <source>Set time servers…</source>
        <translation>ضبط خوادم الوقت…</translation>
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
        <source>%1 ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds</extracomment>
        <translation>%1 s</translation>
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
        <translation>الراوترات</translation>
    </message>
</context>
<context>
    <name>SaleService</name>
    <message>
        <source>Nothing stands paid for “%1”, so there is nothing to give back.</source>
        <translation>لا يوجد مبلغ مدفوع لـ «%1»، فلا شيء يُرد.</translation>
    </message>
    <message>
        <source>This request was used for something else before. Nothing was changed; start again.</source>
        <translation>استُخدم هذا الطلب لأمر آخر من قبل. لم يتغير شيء؛ ابدأ من جديد.</translation>
    </message>
    <message>
        <source>This sale was taken back before, or never made.</source>
        <translation>سبق التراجع عن هذا البيع، أو لم يتم قط.</translation>
    </message>
    <message>
        <source>“%1” was sold more than %2 seconds ago. Somebody who may delete vouchers can still give the money back.</source>
        <translation>بيعت «%1» قبل أكثر من %2 ثانية. ما زال يمكن لمن يحق له حذف القسائم رد المبلغ.</translation>
    </message>
    <message>
        <source>“%1” was redeemed or used meanwhile, so the sale stands.</source>
        <translation>فُعّلت «%1» أو استُخدمت في هذه الأثناء، لذلك يبقى البيع قائمًا.</translation>
    </message>
    <message>
        <source>This voucher is not in the database (any more).</source>
        <translation>هذه القسيمة غير موجودة في قاعدة البيانات (أو لم تعد موجودة).</translation>
    </message>
    <message>
        <source>There is no shop in this database yet. Finish the first run.</source>
        <translation>لا يوجد متجر في قاعدة البيانات هذه بعد. أكمل الإعداد الأول.</translation>
    </message>
    <message>
        <source>There is no such package.</source>
        <translation>لا توجد حزمة كهذه.</translation>
    </message>
    <message>
        <source>The package “%1” is switched off. Nothing was sold.</source>
        <translation>الحزمة «%1» متوقفة. لم يُبَع شيء.</translation>
    </message>
    <message>
        <source>The package “%1” is for any router. Say which one this guest uses; nothing was sold.</source>
        <translation>الحزمة «%1» لأي راوتر. حدد الراوتر الذي يستخدمه هذا الضيف؛ لم يُبَع شيء.</translation>
    </message>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>هذا الراوتر غير موجود في قائمة الراوترات (أو لم يعد موجودًا).</translation>
    </message>
    <message>
        <source>The router “%1” is switched off in NettDesk. Nothing was sold; switch it on, or choose another one.</source>
        <translation>الراوتر «%1» متوقف في NettDesk. لم يُبَع شيء؛ شغّله أو اختر غيره.</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”. Nothing was sold.</source>
        <translation>لا توجد قسيمة بالرمز «%1». لم يُبَع شيء.</translation>
    </message>
    <message>
        <source>“%1” was sold already: %2, by %3. Nothing was charged.</source>
        <translation>سبق بيع «%1»: %2، بواسطة %3. لم يُحصَّل شيء.</translation>
    </message>
    <message>
        <source>“%1” was redeemed already: %2, by %3. Nothing was charged.</source>
        <translation>سبق تفعيل «%1»: %2، بواسطة %3. لم يُحصَّل شيء.</translation>
    </message>
    <message>
        <source>“%1” is blocked. Nothing was sold.</source>
        <translation>«%1» محظورة. لم يُبَع شيء.</translation>
    </message>
    <message>
        <source>“%1” can no longer be redeemed, so it was not sold. Take another one.</source>
        <translation>لم يعد يمكن تفعيل «%1»، لذلك لم تُبَع. خذ غيرها.</translation>
    </message>
    <message>
        <source>This request was used for something else before. Nothing was sold; start again.</source>
        <translation>استُخدم هذا الطلب لأمر آخر من قبل. لم يُبَع شيء؛ ابدأ من جديد.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>who sold a voucher, and at which counter</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>“%1” was paid for before. Nothing was charged again.</source>
        <translation>سبق دفع ثمن «%1». لم يُحصَّل شيء مجددًا.</translation>
    </message>
    <message>
        <source>Name a package or a code. Nothing was sold.</source>
        <translation>اذكر حزمة أو رمزًا. لم يُبَع شيء.</translation>
    </message>
    <message>
        <source>Sold and recorded, but the account could not be made on “%1”; this needs somebody to decide. %2</source>
        <translation>بيعت وسُجّلت، لكن تعذر إنشاء الحساب على «%1»؛ يحتاج الأمر إلى قرار من شخص. %2</translation>
    </message>
    <message>
        <source>Sold and recorded. The code works as soon as “%1” takes the account; that goes on by itself. %2</source>
        <translation>بيعت وسُجّلت. يعمل الرمز فور قبول «%1» للحساب، ويستمر ذلك تلقائيًا. %2</translation>
    </message>
    <message>
        <source>Nothing was sold by this request.</source>
        <translation>لم يبع هذا الطلب شيئًا.</translation>
    </message>
    <message>
        <source>Say why the money is given back. Nothing was changed.</source>
        <translation>اذكر سبب رد المبلغ. لم يتغير شيء.</translation>
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
    <name>SelectionBar</name>
    <message>
        <source>Select all that match</source>
        <translation>تحديد كل المطابق</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>إلغاء التحديد</translation>
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
    <name>ShapePanel</name>
    <message>
        <source>Line width</source>
        <translation>سُمك الخط</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>زوايا مستديرة</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Dashes</source>
        <translation>تقطيع الخط</translation>
    </message>
    <message>
        <source>Filling</source>
        <translation>التعبئة</translation>
    </message>
    <message>
        <source>Line colour</source>
        <translation>لون الخط</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>متقطع</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>معبّأ</translation>
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
    <name>SkipReason</name>
    <message>
        <source>It was imported before and belongs to a customer.</source>
        <translation>استُورد من قبل وهو يخص عميلًا.</translation>
    </message>
    <message>
        <source>A customer or another account of this import has the same user name.</source>
        <translation>لعميل أو لحساب آخر في هذا الاستيراد اسم المستخدم نفسه.</translation>
    </message>
    <message>
        <source>A customer or another account of this import has the same e-mail address.</source>
        <translation>لعميل أو لحساب آخر في هذا الاستيراد عنوان البريد الإلكتروني نفسه.</translation>
    </message>
    <message>
        <source>It is the account of a voucher that NettDesk sold.</source>
        <translation>هو حساب قسيمة باعها NettDesk.</translation>
    </message>
    <message>
        <source>It is an account that the router made by itself.</source>
        <translation>هو حساب أنشأه الراوتر بنفسه.</translation>
    </message>
    <message>
        <source>It is for another service than PPPoE.</source>
        <translation>هو لخدمة غير PPPoE.</translation>
    </message>
    <message>
        <source>Its name is empty, too long or not readable, so that it could not be found again.</source>
        <translation>اسمه فارغ أو طويل جدًا أو غير مقروء، فلا يمكن العثور عليه لاحقًا.</translation>
    </message>
</context>
<context>
    <name>SlipPrinter</name>
    <message>
        <source>The slip of %1 was printed, but not written down as printed</source>
        <translation>طُبعت قصاصة %1، لكنها لم تُسجَّل مطبوعة</translation>
    </message>
    <message>
        <source>The slip of %1 was not printed</source>
        <translation>لم تُطبع قصاصة %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
</context>
<context>
    <name>SlipSettingsDialog</name>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Width of the roll</source>
        <translation>عرض اللفة</translation>
    </message>
    <message>
        <source>Cut the paper behind each slip</source>
        <translation>قص الورق بعد كل قصاصة</translation>
    </message>
    <message>
        <source>Open the cash drawer</source>
        <translation>فتح درج النقود</translation>
    </message>
    <message>
        <source>Print a slip after each sale</source>
        <translation>طباعة قصاصة بعد كل بيع</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>طابعة الإيصالات</translation>
    </message>
    <message>
        <source>For this counter only. Every other computer has its own.</source>
        <translation>لنقطة البيع هذه فقط. لكل كمبيوتر آخر إعداداته.</translation>
    </message>
    <message>
        <source>Show a preview first</source>
        <translation>عرض معاينة أولًا</translation>
    </message>
    <message>
        <source>Choose the printer each time.</source>
        <translation>اختر الطابعة في كل مرة.</translation>
    </message>
    <message>
        <source>A printer of this computer</source>
        <translation>طابعة في هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>By the printing system, on roll paper.</source>
        <translation>عبر نظام الطباعة، على لفة ورق.</translation>
    </message>
    <message>
        <source>A receipt printer on the network</source>
        <translation>طابعة إيصالات على الشبكة</translation>
    </message>
    <message>
        <source>ESC/POS, usually at port 9100.</source>
        <translation>ESC/POS، غالبًا على المنفذ 9100.</translation>
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
        <translation>افتراضي النظام</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>SoldView</name>
    <message>
        <source>Selling %1…</source>
        <extracomment>%1 the name of a package</extracomment>
        <translation>جارٍ بيع %1…</translation>
    </message>
    <message>
        <source>The sale of %1 was taken back</source>
        <translation>تم التراجع عن بيع %1</translation>
    </message>
    <message>
        <source>Give back %1. The code does not work any more.</source>
        <translation>أعِد إلى الضيف %1. لم يعد الرمز يعمل.</translation>
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
        <source>Copies code and password</source>
        <translation>ينسخ الرمز وكلمة المرور</translation>
    </message>
    <message>
        <source>Undo (%1 s)</source>
        <translation>تراجع (%1 s)</translation>
    </message>
    <message>
        <source>See whether it was sold</source>
        <translation>تحقق هل تم البيع</translation>
    </message>
    <message>
        <source>Next guest</source>
        <translation>الضيف التالي</translation>
    </message>
    <message>
        <source>Sold: %1 for %2</source>
        <extracomment>%1 the name of a package, %2 what was paid</extracomment>
        <translation>تم البيع: %1 بسعر %2</translation>
    </message>
    <message>
        <source>The guest can sign in now.</source>
        <translation>يمكن للضيف الدخول الآن.</translation>
    </message>
    <message>
        <source>It is being activated: the router is told as soon as it answers.</source>
        <translation>قيد التنشيط: يُبلَّغ الراوتر فور رده.</translation>
    </message>
    <message>
        <source>The code is redeemed when the guest uses it.</source>
        <translation>يُفعَّل الرمز عندما يستخدمه الضيف.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The password is the same as the code</source>
        <translation>كلمة المرور هي الرمز نفسه</translation>
    </message>
    <message>
        <source>No password: the code alone signs in</source>
        <translation>بلا كلمة مرور: الرمز وحده يكفي للدخول</translation>
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
        <source>Counts from the first sign-in</source>
        <translation>تُحتسب من أول دخول</translation>
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
        <translation>لا يمكن لقاعدة البيانات %1 حفظ كل الأسماء، لأن ترميزها ليس UTF8. أنشئ واحدة مع ENCODING &apos;UTF8&apos;.</translation>
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
    <name>TermsFields</name>
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
        <source>Sign-ins at once</source>
        <translation>الدخول المتزامن</translation>
    </message>
    <message>
        <source>How many devices may use one code at the same time.</source>
        <translation>كم جهازًا يجوز أن يستخدم رمزًا واحدًا في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Only the device that signs in first</source>
        <translation>أول جهاز يدخل فقط</translation>
    </message>
    <message>
        <source>Give %1</source>
        <translation>منح %1</translation>
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
        <source>None</source>
        <translation>بلا</translation>
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
    <name>TermsInput</name>
    <message>
        <source>Counts only while the guest is signed in; the rest is kept for later.</source>
        <translation>يُحتسب الوقت أثناء دخول الضيف فقط، ويُحفظ الباقي لوقت لاحق.</translation>
    </message>
    <message>
        <source>First used now, it ends on %1, online or not.</source>
        <extracomment>%1 a date and time</extracomment>
        <translation>إذا استُخدمت الآن أول مرة تنتهي في %1، سواء كان الضيف متصلًا أم لا.</translation>
    </message>
    <message>
        <source>Redeemed now, it ends on %1, online or not.</source>
        <extracomment>%1 a date and time</extracomment>
        <translation>إذا فُعّلت الآن تنتهي في %1، سواء كان الضيف متصلًا أم لا.</translation>
    </message>
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
        <source>Enter the speed in Mbit/s, such as 10 or 0.5.</source>
        <translation>أدخل السرعة بوحدة Mbit/s، مثل 10 أو 0.5.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>أدخل رقمًا من 1 إلى %1.</translation>
    </message>
    <message>
        <source>A voucher needs an end: enter a time limit, a data limit, or both.</source>
        <translation>يجب أن تكون للقسيمة نهاية: أدخل حد وقت أو حد بيانات أو كليهما.</translation>
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
        <translation>&quot;%1&quot; ليس عطلًا من أعطال الراوتر التجريبي. المتاح: drop-after=N, half-after=N, garbage-after=N, freeze, refuse, trickle=N, fail-every-add=N, lose-reply-of=N, split=N.</translation>
    </message>
    <message>
        <source>There is no simulated router of version &quot;%1&quot;. Choose one of: %2.</source>
        <translation>لا يوجد راوتر تجريبي بالإصدار &quot;%1&quot;. اختر واحدًا من: %2.</translation>
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
        <source>This card design cannot be used: it is not written as JSON (at byte %1).</source>
        <translation>لا يمكن استخدام تصميم البطاقة هذا: ليس مكتوبًا بصيغة JSON (عند البايت %1).</translation>
    </message>
    <message>
        <source>This file is no card design of NettDesk.</source>
        <translation>هذا الملف ليس تصميم بطاقة لبرنامج NettDesk.</translation>
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
        <source>Routers</source>
        <translation>الراوترات</translation>
    </message>
    <message>
        <source>Add router</source>
        <translation>إضافة راوتر</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. %2</source>
        <translation>تعذرت كتابة الملف «%1». %2</translation>
    </message>
    <message>
        <source>Stopped before the end. No file was written.</source>
        <translation>أُوقف قبل النهاية. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>“%1” is one part too many: a rate limit has at most six, parted by blanks.</source>
        <translation>«%1» جزء زائد: يتكون rate-limit من ستة أجزاء على الأكثر، تفصل بينها مسافات.</translation>
    </message>
    <message>
        <source>The rate limit cannot be read at character %1. %2</source>
        <translation>تعذرت قراءة rate-limit عند الحرف %1. %2</translation>
    </message>
    <message>
        <source>A priority is one number from 1 (served first) to 8.</source>
        <translation>الأولوية رقم واحد من 1 (يُخدم أولًا) إلى 8.</translation>
    </message>
    <message>
        <source>Give the speed first: priority and guaranteed speed only count within one.</source>
        <translation>حدد السرعة أولًا: لا تُحتسب الأولوية والسرعة المضمونة إلا ضمن سرعة.</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>%1 تنزيل، %2 رفع</translation>
    </message>
    <message>
        <source>%1; for a short while %2 down, %3 up</source>
        <translation>%1؛ ولمدة قصيرة %2 تنزيل، %3 رفع</translation>
    </message>
    <message>
        <source>%1; at least %2 down, %3 up</source>
        <translation>%1؛ وعلى الأقل %2 تنزيل، %3 رفع</translation>
    </message>
    <message>
        <source>This is not where a page of this list ended. Begin the list anew.</source>
        <translation>ليس هذا هو الموضع الذي انتهت عنده صفحة من هذه القائمة. ابدأ القائمة من جديد.</translation>
    </message>
    <message>
        <source>This card design cannot be used: it is larger than %1 MB.</source>
        <translation>لا يمكن استخدام تصميم البطاقة هذا: حجمه أكبر من %1 MB.</translation>
    </message>
    <message>
        <source>This card design is of version %1, and this program reads versions 1 to %2. Use a newer NettDesk for it.</source>
        <translation>تصميم البطاقة هذا بالإصدار %1، وهذا البرنامج يقرأ الإصدارات من 1 إلى %2. استخدم نسخة أحدث من NettDesk له.</translation>
    </message>
    <message>
        <source>This picture takes %1 KB; a card can carry %2 KB. Make it smaller first. The design is as it was.</source>
        <translation>حجم هذه الصورة %1 KB، والبطاقة تتسع لـ %2 KB. صغّرها أولًا. بقي التصميم كما كان.</translation>
    </message>
    <message>
        <source>This picture has %1 × %2 pixels; at most %3 on a side can be used. The design is as it was.</source>
        <translation>مقاس هذه الصورة %1 × %2 بكسل، والحد الأقصى %3 للضلع. بقي التصميم كما كان.</translation>
    </message>
    <message>
        <source>This picture cannot be made small enough for a card. Use a simpler one. The design is as it was.</source>
        <translation>لا يمكن تصغير هذه الصورة بما يكفي لبطاقة. استخدم صورة أبسط. بقي التصميم كما كان.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. The design is as it was.</source>
        <translation>تعذر فتح «%1». بقي التصميم كما كان.</translation>
    </message>
    <message>
        <source>“%1” is larger than 30 MB. Make it smaller first. The design is as it was.</source>
        <translation>«%1» أكبر من 30 MB. صغّره أولًا. بقي التصميم كما كان.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>language, what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The first line names columns, but none of them is “code”. Nothing was read.</source>
        <translation>يسمّي السطر الأول أعمدة، لكن ليس بينها «code». لم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>The first line must name the columns (code, password, router …). Without it, a file may only have a code and a password in each line. Nothing was read.</source>
        <translation>يجب أن يسمّي السطر الأول الأعمدة (code, password, router …). وبدونه لا يجوز أن يحتوي كل سطر إلا على رمز وكلمة مرور. لم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>There is no router “%1”.</source>
        <translation>لا يوجد راوتر «%1».</translation>
    </message>
    <message>
        <source>No router is named for this code.</source>
        <translation>لم يُذكر راوتر لهذا الرمز.</translation>
    </message>
    <message>
        <source>“%1” is no time such as 1d, 12h or 90m.</source>
        <translation>«%1» ليس وقتًا مثل 1d أو 12h أو 90m.</translation>
    </message>
    <message>
        <source>Time counts as “elapsed” or “online”, not as “%1”.</source>
        <translation>يُحتسب الوقت «elapsed» أو «online»، لا «%1».</translation>
    </message>
    <message>
        <source>“%1” is no day such as 2026-12-31 and no time such as 2026-12-31T18:00+01:00.</source>
        <translation>«%1» ليس يومًا مثل 2026-12-31 ولا وقتًا مثل 2026-12-31T18:00+01:00.</translation>
    </message>
    <message>
        <source>It could be redeemed until a time that is past.</source>
        <translation>كان يمكن تفعيله حتى وقت قد مضى.</translation>
    </message>
    <message>
        <source>“Valid until” must be later than “valid from”.</source>
        <translation>يجب أن يكون «صالحة حتى» بعد «صالحة من».</translation>
    </message>
    <message>
        <source>It ends at a time that is past.</source>
        <translation>ينتهي في وقت قد مضى.</translation>
    </message>
    <message>
        <source>The price is in “%1”, but the shop sells in “%2”.</source>
        <translation>السعر بعملة «%1»، لكن المتجر يبيع بعملة «%2».</translation>
    </message>
    <message>
        <source>The password is longer than %1 characters.</source>
        <translation>كلمة المرور أطول من %1 حرفًا.</translation>
    </message>
    <message>
        <source>There is no package “%1”.</source>
        <translation>لا توجد حزمة «%1».</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>Stopped before the end. Nothing was imported.</source>
        <translation>أُوقف قبل النهاية. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Its state is “%1”: only unused codes are imported.</source>
        <translation>حالته «%1»: لا تُستورد إلا الرموز غير المستخدمة.</translation>
    </message>
    <message>
        <source>The same code, as people read it, stands on line %1.</source>
        <translation>الرمز نفسه، كما يقرؤه الناس، موجود في السطر %1.</translation>
    </message>
    <message>
        <source>The design “%1” is kept but cannot be used. %2</source>
        <translation>التصميم «%1» محفوظ لكن لا يمكن استخدامه. %2</translation>
    </message>
    <message>
        <source>There is a design “%1” already. Give this one another name.</source>
        <translation>يوجد تصميم باسم «%1» من قبل. أعطِ هذا اسمًا آخر.</translation>
    </message>
    <message>
        <source>Somebody else has changed “%1” meanwhile. Their design was kept; save yours under another name.</source>
        <translation>غيّر شخص آخر «%1» في هذه الأثناء. أُبقي تصميمه؛ احفظ تصميمك باسم آخر.</translation>
    </message>
    <message>
        <source>Somebody has deleted “%1” meanwhile. Save yours as a new one.</source>
        <translation>حذف شخص «%1» في هذه الأثناء. احفظ تصميمك كتصميم جديد.</translation>
    </message>
    <message>
        <source>There is no design “%1” any more.</source>
        <translation>لم يعد هناك تصميم باسم «%1».</translation>
    </message>
    <message>
        <source>A Wi-Fi name has at most 32 bytes; this one has %1.</source>
        <translation>طول اسم شبكة Wi-Fi لا يتجاوز 32 بايت، وطول هذا %1.</translation>
    </message>
    <message>
        <source>“%1” is no web address. Write it whole: https://portal.cafe.example/redeem</source>
        <translation>«%1» ليس عنوان ويب. اكتبه كاملًا: https://portal.cafe.example/redeem</translation>
    </message>
    <message>
        <source>There are no cards to write down as printed.</source>
        <translation>لا توجد بطاقات لتسجيلها مطبوعة.</translation>
    </message>
    <message>
        <source>None of these vouchers is in this shop, so no print was written down.</source>
        <translation>لا توجد أي من هذه القسائم في هذا المتجر، لذلك لم تُسجَّل طباعة.</translation>
    </message>
    <message>
        <source>This print has cards 1 to %1. Give the last one that came out well, or 0 if none did.</source>
        <translation>في هذه الطباعة البطاقات من 1 إلى %1. اذكر آخر بطاقة خرجت سليمة، أو 0 إذا لم تخرج أي بطاقة.</translation>
    </message>
    <message>
        <source>%1 has already said what became of this print. Nothing was changed.</source>
        <translation>سبق أن ذكر %1 نتيجة هذه الطباعة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Somebody else said at the same moment what became of this print. Look again.</source>
        <translation>ذكر شخص آخر نتيجة هذه الطباعة في اللحظة نفسها. انظر مجددًا.</translation>
    </message>
    <message>
        <source>Say first which card of this print was the last good one.</source>
        <translation>اذكر أولًا آخر بطاقة سليمة في هذه الطباعة.</translation>
    </message>
    <message>
        <source>All cards of this print came out; there is nothing left.</source>
        <translation>خرجت كل بطاقات هذه الطباعة، ولم يبقَ شيء.</translation>
    </message>
    <message>
        <source>“%1” is no address of a printer. Write it as 192.168.88.20 or 192.168.88.20:9100.</source>
        <translation>«%1» ليس عنوان طابعة. اكتبه بالشكل 192.168.88.20 أو 192.168.88.20:9100.</translation>
    </message>
    <message>
        <source>At most %1 vouchers are deleted in one go. Nothing was changed.</source>
        <translation>الحد الأقصى %1 قسيمة تُحذف دفعة واحدة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This request was used for something else before. Nothing was deleted.</source>
        <translation>استُخدم هذا الطلب لأمر آخر من قبل. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Nothing was deleted by this request.</source>
        <translation>لم يحذف هذا الطلب شيئًا.</translation>
    </message>
    <message>
        <source>This was deleted more than %1 seconds ago and can no longer be undone.</source>
        <translation>حُذف هذا قبل أكثر من %1 ثانية ولم يعد يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Line %1: %2 Nothing was imported; mend the file, or leave out bad lines.</source>
        <translation>السطر %1: %2 لم يُستورد شيء؛ أصلح الملف أو استبعد الأسطر الخاطئة.</translation>
    </message>
    <message>
        <source>This file was imported by the same request before. Nothing was imported again.</source>
        <translation>استُورد هذا الملف بالطلب نفسه من قبل. لم يُستورد شيء مجددًا.</translation>
    </message>
    <message>
        <source>The file has more than %1 kinds of vouchers (router, package, limits, price). Nothing was imported; cut it into several.</source>
        <translation>في الملف أكثر من %1 نوع من القسائم (الراوتر، الحزمة، الحدود، السعر). لم يُستورد شيء؛ قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>Somebody made one of these codes at this moment. Nothing was imported; try again.</source>
        <translation>أنشأ شخص أحد هذه الرموز في هذه اللحظة. لم يُستورد شيء؛ حاول مجددًا.</translation>
    </message>
    <message>
        <source>Sell a package</source>
        <translation>بيع حزمة</translation>
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
        <source>Your business</source>
        <translation>نشاطك التجاري</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>شبكة Wi-Fi للضيوف</translation>
    </message>
    <message>
        <source>Day pass</source>
        <translation>اشتراك يومي</translation>
    </message>
    <message>
        <source>Grand Riverside Guest House and Conference Centre</source>
        <translation>دار ضيافة ضفاف النهر الكبرى ومركز المؤتمرات</translation>
    </message>
    <message>
        <source>Grand Riverside Guest House Wi-Fi</source>
        <translation>شبكة Wi-Fi دار ضيافة ضفاف النهر الكبرى</translation>
    </message>
    <message>
        <source>Conference delegate, three days, high speed</source>
        <translation>مشارك في المؤتمر، ثلاثة أيام، سرعة عالية</translation>
    </message>
    <message>
        <source>Conference centre, second floor</source>
        <translation>مركز المؤتمرات، الطابق الثاني</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Write a speed like 10M, 512k or 2.5M.</source>
        <translation>اكتب سرعة مثل 10M أو 512k أو 2.5M.</translation>
    </message>
    <message>
        <source>Write whole seconds, such as 8.</source>
        <translation>اكتب ثواني كاملة، مثل 8.</translation>
    </message>
    <message>
        <source>Check all routers</source>
        <translation>فحص كل الراوترات</translation>
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
    <message numerus="yes">
        <source>%n card(s) were sent to the printer</source>
        <translation>
            <numerusform>أُرسلت %n بطاقة إلى الطابعة</numerusform>
            <numerusform>أُرسلت %n بطاقة إلى الطابعة</numerusform>
            <numerusform>أُرسلت %n بطاقة إلى الطابعة</numerusform>
            <numerusform>أُرسلت %n بطاقات إلى الطابعة</numerusform>
            <numerusform>أُرسلت %n بطاقة إلى الطابعة</numerusform>
            <numerusform>أُرسلت %n بطاقة إلى الطابعة</numerusform>
        </translation>
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
        <source>A password belongs to a Wi-Fi: write the Wi-Fi&apos;s name, too.</source>
        <translation>كلمة المرور تخص شبكة Wi-Fi: اكتب اسم شبكة Wi-Fi أيضًا.</translation>
    </message>
    <message>
        <source>This voucher was deleted more than %1 seconds ago or was refunded, and stays deleted. Sell or give another code.</source>
        <translation>حُذفت هذه القسيمة قبل أكثر من %1 ثانية أو رُدّ مبلغها، وتبقى محذوفة. بِع رمزًا آخر أو أعطِه.</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Between the parts</source>
        <translation>بين الأجزاء</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>نوع الحروف</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Smallest text size</source>
        <translation>أصغر حجم للنص</translation>
    </message>
    <message>
        <source>Line pitch</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>المحاذاة</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Noto, which comes with NettDesk</source>
        <translation>Noto، المرفق مع NettDesk</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1 (غير موجود على هذا الكمبيوتر)</translation>
    </message>
    <message>
        <source>Each line is left out when the voucher has no value for it.</source>
        <translation>يُحذف كل سطر إذا لم تكن للقسيمة قيمة له.</translation>
    </message>
    <message>
        <source>Between the lines</source>
        <translation>بين الأسطر</translation>
    </message>
    <message>
        <source>A dot</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>A comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>A dash</source>
        <translation>شرطة</translation>
    </message>
    <message>
        <source>A space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Code: every character as wide as the others, so that 0 and O, 1 and l differ</source>
        <translation>رمز: كل الحروف بعرض واحد، حتى يتميز 0 عن O و1 عن l</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>أصغر حجم</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>أفقيًا</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>في البداية</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>في الوسط</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>في النهاية</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>عموديًا</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>في الأعلى</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>في الأسفل</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>أقصى عدد للأسطر</translation>
    </message>
</context>
<context>
    <name>TileBoard</name>
    <message>
        <source>Router off</source>
        <translation>الراوتر متوقف</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>%1 now, at most %2 at %3</source>
        <extracomment>a chart in words: %1 the last value, %2 the highest one, %3 a time of day</extracomment>
        <translation>الآن %1، والأقصى %2 في %3</translation>
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
    <name>TodayPanel</name>
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
        <source>You took today</source>
        <translation>مقبوضاتك اليوم</translation>
    </message>
    <message>
        <source>Lately at this counter</source>
        <translation>مؤخرًا في نقطة البيع هذه</translation>
    </message>
    <message>
        <source>Nothing yet since you signed in.</source>
        <translation>لا شيء منذ تسجيل دخولك.</translation>
    </message>
</context>
<context>
    <name>Toolbox</name>
    <message>
        <source>%1: draw it on the card, or press Enter on the card to put it in the middle</source>
        <translation>%1: ارسمه على البطاقة، أو اضغط Enter على البطاقة لوضعه في الوسط</translation>
    </message>
</context>
<context>
    <name>TopUpDialog</name>
    <message>
        <source>Code that is given to it</source>
        <translation>الرمز الذي يُضاف إليها</translation>
    </message>
    <message>
        <source>Top up %1</source>
        <translation>شحن %1</translation>
    </message>
    <message>
        <source>Scan or type another code: its time and data go to this one, and it is used up by that. If nobody paid for it yet, it is paid now.</source>
        <translation>امسح رمزًا آخر أو اكتبه: ينتقل وقته وبياناته إلى هذه القسيمة، ويصبح مستنفدًا بذلك. إذا لم يدفع ثمنه أحد بعد، فإنه يُدفع الآن.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>شحن</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Accept the new certificate</source>
        <translation>قبول الشهادة الجديدة</translation>
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
    <name>UserImport</name>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>هذا الراوتر غير موجود في قائمة الراوترات (أو لم يعد موجودًا).</translation>
    </message>
    <message>
        <source>The import was stopped. What was created stays; the same import again goes on where it ended.</source>
        <translation>أُوقف الاستيراد. ما أُنشئ يبقى؛ والاستيراد نفسه مجددًا يتابع من حيث انتهى.</translation>
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
    <name>VoucherActs</name>
    <message>
        <source>Redeem</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Why doesn&apos;t it work?</source>
        <translation>لماذا لا يعمل؟</translation>
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
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
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
        <source>Copy code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message numerus="yes">
        <source>Sell %n voucher(s)…</source>
        <translation>
            <numerusform>بيع %n قسيمة…</numerusform>
            <numerusform>بيع %n قسيمة…</numerusform>
            <numerusform>بيع %n قسيمة…</numerusform>
            <numerusform>بيع %n قسائم…</numerusform>
            <numerusform>بيع %n قسيمة…</numerusform>
            <numerusform>بيع %n قسيمة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sell…</source>
        <translation>بيع…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>رد المبلغ…</translation>
    </message>
    <message numerus="yes">
        <source>End %n voucher(s)…</source>
        <translation>
            <numerusform>إنهاء %n قسيمة…</numerusform>
            <numerusform>إنهاء %n قسيمة…</numerusform>
            <numerusform>إنهاء %n قسيمة…</numerusform>
            <numerusform>إنهاء %n قسائم…</numerusform>
            <numerusform>إنهاء %n قسيمة…</numerusform>
            <numerusform>إنهاء %n قسيمة…</numerusform>
        </translation>
    </message>
    <message>
        <source>End…</source>
        <translation>إنهاء…</translation>
    </message>
    <message numerus="yes">
        <source>Extend %n voucher(s)…</source>
        <translation>
            <numerusform>تمديد %n قسيمة…</numerusform>
            <numerusform>تمديد %n قسيمة…</numerusform>
            <numerusform>تمديد %n قسيمة…</numerusform>
            <numerusform>تمديد %n قسائم…</numerusform>
            <numerusform>تمديد %n قسيمة…</numerusform>
            <numerusform>تمديد %n قسيمة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>تمديد…</translation>
    </message>
    <message>
        <source>Top up with another code…</source>
        <translation>شحن برمز آخر…</translation>
    </message>
    <message numerus="yes">
        <source>Move %n to another router…</source>
        <translation>
            <numerusform>نقل %n إلى راوتر آخر…</numerusform>
            <numerusform>نقل %n إلى راوتر آخر…</numerusform>
            <numerusform>نقل %n إلى راوتر آخر…</numerusform>
            <numerusform>نقل %n إلى راوتر آخر…</numerusform>
            <numerusform>نقل %n إلى راوتر آخر…</numerusform>
            <numerusform>نقل %n إلى راوتر آخر…</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to another router…</source>
        <translation>نقل إلى راوتر آخر…</translation>
    </message>
    <message numerus="yes">
        <source>Release %n device(s)</source>
        <translation>
            <numerusform>تحرير %n جهاز</numerusform>
            <numerusform>تحرير %n جهاز</numerusform>
            <numerusform>تحرير %n جهاز</numerusform>
            <numerusform>تحرير %n أجهزة</numerusform>
            <numerusform>تحرير %n جهازًا</numerusform>
            <numerusform>تحرير %n جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>Release the device</source>
        <translation>تحرير الجهاز</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n voucher(s)</source>
        <translation>
            <numerusform>حذف %n قسيمة</numerusform>
            <numerusform>حذف %n قسيمة</numerusform>
            <numerusform>حذف %n قسيمة</numerusform>
            <numerusform>حذف %n قسائم</numerusform>
            <numerusform>حذف %n قسيمة</numerusform>
            <numerusform>حذف %n قسيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
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
    <message>
        <source>The codes end now and for good.</source>
        <translation>تنتهي الرموز الآن نهائيًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in use: those guests are cut off.</source>
        <translation>
            <numerusform>%n منها قيد الاستخدام: سيُقطع اتصال ضيوفها.</numerusform>
            <numerusform>%n منها قيد الاستخدام: سيُقطع اتصال ضيوفها.</numerusform>
            <numerusform>%n منها قيد الاستخدام: سيُقطع اتصال ضيوفها.</numerusform>
            <numerusform>%n منها قيد الاستخدام: سيُقطع اتصال ضيوفها.</numerusform>
            <numerusform>%n منها قيد الاستخدام: سيُقطع اتصال ضيوفها.</numerusform>
            <numerusform>%n منها قيد الاستخدام: سيُقطع اتصال ضيوفها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n voucher(s)?</source>
        <translation>
            <numerusform>هل تريد إنهاء %n قسيمة؟</numerusform>
            <numerusform>هل تريد إنهاء %n قسيمة؟</numerusform>
            <numerusform>هل تريد إنهاء %n قسيمة؟</numerusform>
            <numerusform>هل تريد إنهاء %n قسائم؟</numerusform>
            <numerusform>هل تريد إنهاء %n قسيمة؟</numerusform>
            <numerusform>هل تريد إنهاء %n قسيمة؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n voucher(s)</source>
        <translation>
            <numerusform>إنهاء %n قسيمة</numerusform>
            <numerusform>إنهاء %n قسيمة</numerusform>
            <numerusform>إنهاء %n قسيمة</numerusform>
            <numerusform>إنهاء %n قسائم</numerusform>
            <numerusform>إنهاء %n قسيمة</numerusform>
            <numerusform>إنهاء %n قسيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Ending vouchers</source>
        <translation>جارٍ إنهاء القسائم</translation>
    </message>
    <message>
        <source>Vouchers ended: %1</source>
        <translation>القسائم المنهاة: %1</translation>
    </message>
    <message>
        <source>Extending vouchers</source>
        <translation>جارٍ تمديد القسائم</translation>
    </message>
    <message>
        <source>Vouchers extended: %1</source>
        <translation>القسائم الممددة: %1</translation>
    </message>
    <message>
        <source>Moving vouchers</source>
        <translation>جارٍ نقل القسائم</translation>
    </message>
    <message>
        <source>Vouchers moved: %1</source>
        <translation>القسائم المنقولة: %1</translation>
    </message>
    <message>
        <source>Releasing devices</source>
        <translation>جارٍ تحرير الأجهزة</translation>
    </message>
    <message>
        <source>Devices released: %1</source>
        <translation>الأجهزة المحررة: %1</translation>
    </message>
    <message>
        <source>Blocking vouchers</source>
        <translation>جارٍ حظر القسائم</translation>
    </message>
    <message>
        <source>Unblocking vouchers</source>
        <translation>جارٍ إلغاء حظر القسائم</translation>
    </message>
    <message>
        <source>Vouchers blocked: %1</source>
        <translation>القسائم المحظورة: %1</translation>
    </message>
    <message>
        <source>Vouchers unblocked: %1</source>
        <translation>القسائم التي أُلغي حظرها: %1</translation>
    </message>
    <message>
        <source>%1 was topped up</source>
        <translation>تم شحن %1</translation>
    </message>
    <message numerus="yes">
        <source>Sell %n voucher(s)?</source>
        <translation>
            <numerusform>هل تريد بيع %n قسيمة؟</numerusform>
            <numerusform>هل تريد بيع %n قسيمة؟</numerusform>
            <numerusform>هل تريد بيع %n قسيمة؟</numerusform>
            <numerusform>هل تريد بيع %n قسائم؟</numerusform>
            <numerusform>هل تريد بيع %n قسيمة؟</numerusform>
            <numerusform>هل تريد بيع %n قسيمة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1. Each is recorded as sold by you, with its own payment.</source>
        <translation>خذ %1. تُسجَّل كل قسيمة على أنك بعتها، مع مبلغها المدفوع.</translation>
    </message>
    <message numerus="yes">
        <source>Sell %n voucher(s)</source>
        <translation>
            <numerusform>بيع %n قسيمة</numerusform>
            <numerusform>بيع %n قسيمة</numerusform>
            <numerusform>بيع %n قسيمة</numerusform>
            <numerusform>بيع %n قسائم</numerusform>
            <numerusform>بيع %n قسيمة</numerusform>
            <numerusform>بيع %n قسيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Selling vouchers</source>
        <translation>جارٍ بيع القسائم</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were sold</source>
        <translation>
            <numerusform>بيعت %n قسيمة</numerusform>
            <numerusform>بيعت %n قسيمة</numerusform>
            <numerusform>بيعت %n قسيمة</numerusform>
            <numerusform>بيعت %n قسائم</numerusform>
            <numerusform>بيعت %n قسيمة</numerusform>
            <numerusform>بيعت %n قسيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Refund %1?</source>
        <translation>هل تريد رد مبلغ %1؟</translation>
    </message>
    <message>
        <source>Give back %1. The code does not work any more.</source>
        <translation>أعِد إلى الضيف %1. لم يعد الرمز يعمل.</translation>
    </message>
    <message>
        <source>Give back %1. The guest goes on with the code: end it too, if that shall not be.</source>
        <translation>أعِد إلى الضيف %1. يستمر الضيف في استخدام الرمز: أنهِه أيضًا إذا كنت لا تريد ذلك.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>رد المبلغ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Stands with the payment, for the books.</source>
        <translation>يُسجَّل مع المدفوع، للحسابات.</translation>
    </message>
    <message>
        <source>%1 was refunded</source>
        <translation>رُدّ مبلغ %1</translation>
    </message>
    <message>
        <source>It was redeemed or is over: such vouchers are kept. End it instead.</source>
        <translation>فُعّلت أو انتهت: تُحفظ مثل هذه القسائم. أنهِها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>It was sold: refund it instead.</source>
        <translation>بيعت: رُدّ مبلغها بدلًا من ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n voucher(s)?</source>
        <translation>
            <numerusform>هل تريد حذف %n قسيمة؟</numerusform>
            <numerusform>هل تريد حذف %n قسيمة؟</numerusform>
            <numerusform>هل تريد حذف %n قسيمة؟</numerusform>
            <numerusform>هل تريد حذف %n قسائم؟</numerusform>
            <numerusform>هل تريد حذف %n قسيمة؟</numerusform>
            <numerusform>هل تريد حذف %n قسيمة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>All that match the filter, also those that are not on show. Only active ones are deleted.</source>
        <translation>كل ما يطابق التصفية، وحتى غير المعروض. لا تُحذف إلا القسائم النشطة.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were sold: their money is given back, and that cannot be undone.</source>
        <translation>
            <numerusform>%n منها بيعت: يُرد مبلغها، ولا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>%n منها بيعت: يُرد مبلغها، ولا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>%n منها بيعت: يُرد مبلغها، ولا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>%n منها بيعت: يُرد مبلغها، ولا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>%n منها بيعت: يُرد مبلغها، ولا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>%n منها بيعت: يُرد مبلغها، ولا يمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete and refund</source>
        <translation>حذف ورد المبلغ</translation>
    </message>
    <message>
        <source>Reason for the refund</source>
        <translation>سبب رد المبلغ</translation>
    </message>
    <message>
        <source>Stands with each payment, for the books.</source>
        <translation>يُسجَّل مع كل مبلغ مدفوع، للحسابات.</translation>
    </message>
    <message>
        <source>Deleting vouchers</source>
        <translation>جارٍ حذف القسائم</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were deleted</source>
        <translation>
            <numerusform>حُذفت %n قسيمة</numerusform>
            <numerusform>حُذفت %n قسيمة</numerusform>
            <numerusform>حُذفت %n قسيمة</numerusform>
            <numerusform>حُذفت %n قسائم</numerusform>
            <numerusform>حُذفت %n قسيمة</numerusform>
            <numerusform>حُذفت %n قسيمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were left: they were redeemed, sold or are over.</source>
        <translation>
            <numerusform>تُركت %n قسيمة: فُعّلت أو بيعت أو انتهت.</numerusform>
            <numerusform>تُركت %n قسيمة: فُعّلت أو بيعت أو انتهت.</numerusform>
            <numerusform>تُركت %n قسيمة: فُعّلت أو بيعت أو انتهت.</numerusform>
            <numerusform>تُركت %n قسائم: فُعّلت أو بيعت أو انتهت.</numerusform>
            <numerusform>تُركت %n قسيمة: فُعّلت أو بيعت أو انتهت.</numerusform>
            <numerusform>تُركت %n قسيمة: فُعّلت أو بيعت أو انتهت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) are active again</source>
        <translation>
            <numerusform>عادت %n قسيمة نشطة</numerusform>
            <numerusform>عادت %n قسيمة نشطة</numerusform>
            <numerusform>عادت %n قسيمة نشطة</numerusform>
            <numerusform>عادت %n قسائم نشطة</numerusform>
            <numerusform>عادت %n قسيمة نشطة</numerusform>
            <numerusform>عادت %n قسيمة نشطة</numerusform>
        </translation>
    </message>
    <message>
        <source>The router was told</source>
        <translation>أُبلغ الراوتر</translation>
    </message>
    <message>
        <source>The router is switched on</source>
        <translation>شُغّل الراوتر</translation>
    </message>
    <message>
        <source>The package is offered again</source>
        <translation>عادت الحزمة معروضة</translation>
    </message>
    <message numerus="yes">
        <source>Export %n voucher(s) as a CSV file…</source>
        <translation>
            <numerusform>تصدير %n قسيمة إلى ملف CSV…</numerusform>
            <numerusform>تصدير %n قسيمة إلى ملف CSV…</numerusform>
            <numerusform>تصدير %n قسيمة إلى ملف CSV…</numerusform>
            <numerusform>تصدير %n قسائم إلى ملف CSV…</numerusform>
            <numerusform>تصدير %n قسيمة إلى ملف CSV…</numerusform>
            <numerusform>تصدير %n قسيمة إلى ملف CSV…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as a CSV file…</source>
        <translation>تصدير إلى ملف CSV…</translation>
    </message>
    <message>
        <source>%1 was released</source>
        <translation>حُرّر %1</translation>
    </message>
    <message>
        <source>%1 is active again</source>
        <translation>عادت %1 نشطة</translation>
    </message>
</context>
<context>
    <name>VoucherCsv</name>
    <message>
        <source>There is no code.</source>
        <translation>لا يوجد رمز.</translation>
    </message>
    <message>
        <source>The code must have %1 letters or digits at least and %2 characters at most.</source>
        <translation>يجب أن يحتوي الرمز على %1 من الأحرف أو الأرقام على الأقل و%2 من المحارف على الأكثر.</translation>
    </message>
    <message>
        <source>The code may hold letters A to Z, digits and - . _ @ only.</source>
        <translation>لا يجوز أن يحتوي الرمز إلا على الأحرف من A إلى Z والأرقام و - . _ @ فقط.</translation>
    </message>
    <message>
        <source>This code was here and was deleted; it stays taken for ever.</source>
        <translation>كان هذا الرمز هنا وحُذف؛ ويبقى محجوزًا إلى الأبد.</translation>
    </message>
    <message>
        <source>A voucher has this code already.</source>
        <translation>توجد قسيمة بهذا الرمز من قبل.</translation>
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
    <message>
        <source>Sign-ins at once</source>
        <translation>الدخول المتزامن</translation>
    </message>
    <message>
        <source>Only the one that signs in first</source>
        <translation>أول جهاز يدخل فقط</translation>
    </message>
    <message>
        <source>Ends at the latest</source>
        <translation>أقصى موعد للانتهاء</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>what was used: %1 of %2</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>First sign-in</source>
        <extracomment>two dates and times: nobody looked in between</extracomment>
        <translation>أول دخول</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>بين %1 و%2</translation>
    </message>
    <message>
        <source>Time online</source>
        <translation>وقت الاتصال</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>Not known: the router had forgotten it</source>
        <translation>غير معروف: كان الراوتر قد نسيه</translation>
    </message>
    <message>
        <source>Its time was used up</source>
        <translation>نفد وقتها</translation>
    </message>
    <message>
        <source>Its data was used up</source>
        <translation>نفدت بياناتها</translation>
    </message>
    <message>
        <source>Its date passed</source>
        <translation>مضى تاريخها</translation>
    </message>
    <message>
        <source>Ended by hand</source>
        <translation>أُنهيت يدويًا</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذفت</translation>
    </message>
    <message>
        <source>Given to another code</source>
        <translation>أُعطيت لرمز آخر</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>بيعت</translation>
    </message>
    <message>
        <source>On the router</source>
        <translation>على الراوتر</translation>
    </message>
    <message>
        <source>Not yet: it is put there by itself</source>
        <translation>ليس بعد: تُوضع هناك تلقائيًا</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Any router of its group</source>
        <translation>أي راوتر في مجموعتها</translation>
    </message>
    <message>
        <source>Any router: the first one is kept</source>
        <translation>أي راوتر: يُعتمد الأول</translation>
    </message>
    <message>
        <source>Any router, moving along</source>
        <translation>أي راوتر، مع الانتقال بينها</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظورة</translation>
    </message>
    <message>
        <source>May be redeemed at</source>
        <translation>مكان التفعيل</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
</context>
<context>
    <name>VoucherDevices</name>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Last seen %1. A changing address: the device may come back under another one.</source>
        <translation>آخر ظهور %1. عنوانه متغير: قد يعود الجهاز بعنوان آخر.</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>آخر ظهور %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Signs this device out and forgets it, so that another one can take its place.</source>
        <translation>يُخرج هذا الجهاز وينساه، كي يأخذ جهاز آخر مكانه.</translation>
    </message>
    <message>
        <source>Release the device %1</source>
        <translation>تحرير الجهاز %1</translation>
    </message>
</context>
<context>
    <name>VoucherFilters</name>
    <message>
        <source>Show vouchers of this router</source>
        <translation>عرض قسائم هذا الراوتر</translation>
    </message>
    <message>
        <source>Show vouchers of this package</source>
        <translation>عرض قسائم هذه الحزمة</translation>
    </message>
    <message>
        <source>Show vouchers of this batch</source>
        <translation>عرض قسائم هذه الدفعة</translation>
    </message>
    <message>
        <source>Show vouchers made within this time</source>
        <translation>عرض القسائم المنشأة في هذه المدة</translation>
    </message>
    <message>
        <source>Day on which they were made</source>
        <translation>يوم إنشائها</translation>
    </message>
    <message>
        <source>Show vouchers by what was done with them</source>
        <translation>عرض القسائم حسب ما جرى لها</translation>
    </message>
    <message>
        <source>All routers</source>
        <translation>كل الراوترات</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>كل الحزم</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>كل الدفعات</translation>
    </message>
    <message>
        <source>Made at any time</source>
        <translation>أُنشئت في أي وقت</translation>
    </message>
    <message>
        <source>Made today</source>
        <translation>أُنشئت اليوم</translation>
    </message>
    <message>
        <source>Made yesterday</source>
        <translation>أُنشئت أمس</translation>
    </message>
    <message>
        <source>Made in the last 7 days</source>
        <translation>أُنشئت في آخر 7 أيام</translation>
    </message>
    <message>
        <source>Made in the last 30 days</source>
        <translation>أُنشئت في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Made on one day…</source>
        <translation>أُنشئت في يوم محدد…</translation>
    </message>
    <message>
        <source>Sold or not</source>
        <translation>مبيعة أو لا</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>مبيعة</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>غير مبيعة</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>مطبوعة</translation>
    </message>
    <message>
        <source>Never printed</source>
        <translation>لم تُطبع قط</translation>
    </message>
    <message>
        <source>On the router ahead</source>
        <translation>على الراوتر مسبقًا</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظورة</translation>
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
        <source>Clear search and filters</source>
        <translation>مسح البحث والتصفية</translation>
    </message>
    <message>
        <source>Any part of a code</source>
        <translation>أي جزء من الرمز</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Print cards…</source>
        <translation>طباعة البطاقات…</translation>
    </message>
    <message>
        <source>No voucher matches</source>
        <translation>لا توجد قسيمة مطابقة</translation>
    </message>
    <message>
        <source>No vouchers yet</source>
        <translation>لا توجد قسائم بعد</translation>
    </message>
    <message>
        <source>A voucher is a code that gives a guest internet for a time or an amount of data. Generate some, print them as cards, and redeem them at the counter.</source>
        <translation>القسيمة رمز يمنح الضيف الإنترنت لوقت أو لكمية بيانات. أنشئ بعضها، واطبعها كبطاقات، وفعّلها في نقطة البيع.</translation>
    </message>
    <message>
        <source>Import from a CSV file…</source>
        <translation>استيراد من ملف CSV…</translation>
    </message>
    <message>
        <source>Export these vouchers as a CSV file…</source>
        <translation>تصدير هذه القسائم إلى ملف CSV…</translation>
    </message>
    <message>
        <source>Compare with the router…</source>
        <translation>مقارنة بالراوتر…</translation>
    </message>
    <message>
        <source>Search looks for any part of a code, within the chosen state and filters.</source>
        <translation>يبحث عن أي جزء من الرمز، ضمن الحالة والتصفية المختارة.</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) selected</source>
        <translation>
            <numerusform>%n قسيمة محددة</numerusform>
            <numerusform>%n قسيمة محددة</numerusform>
            <numerusform>%n قسيمة محددة</numerusform>
            <numerusform>%n قسائم محددة</numerusform>
            <numerusform>%n قسيمة محددة</numerusform>
            <numerusform>%n قسيمة محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>تحديد كل المطابق</translation>
    </message>
    <message>
        <source>Export vouchers</source>
        <translation>تصدير القسائم</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>vouchers</source>
        <translation>قسائم</translation>
    </message>
    <message>
        <source>Exporting vouchers to “%1”</source>
        <translation>جارٍ تصدير القسائم إلى «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were exported</source>
        <translation>
            <numerusform>تم تصدير %n قسيمة</numerusform>
            <numerusform>تم تصدير %n قسيمة</numerusform>
            <numerusform>تم تصدير %n قسيمة</numerusform>
            <numerusform>تم تصدير %n قسائم</numerusform>
            <numerusform>تم تصدير %n قسيمة</numerusform>
            <numerusform>تم تصدير %n قسيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
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
    <message>
        <source>“Ends at the latest” is in the past: these vouchers would never work.</source>
        <translation>«أقصى موعد للانتهاء» في الماضي: لن تعمل هذه القسائم أبدًا.</translation>
    </message>
    <message>
        <source>“Ends at the latest” must be later than “valid from”.</source>
        <translation>يجب أن يكون «أقصى موعد للانتهاء» بعد «صالحة من».</translation>
    </message>
    <message>
        <source>Codes that stand on a router from the beginning are for one router: on several, each would give the full time. Choose one router, or “on redemption”.</source>
        <translation>الرموز الموجودة على الراوتر من البداية تكون لراوتر واحد: فعلى عدة راوترات يمنح كل منها الوقت كاملًا. اختر راوترًا واحدًا، أو «عند التفعيل».</translation>
    </message>
    <message>
        <source>Choose the group of routers that these vouchers are for, or one router.</source>
        <translation>اختر مجموعة الراوترات التي لها هذه القسائم، أو راوترًا واحدًا.</translation>
    </message>
    <message>
        <source>Between 1 and %1 devices may be signed in with one code at the same time.</source>
        <translation>يمكن أن يدخل برمز واحد بين 1 و%1 من الأجهزة في الوقت نفسه.</translation>
    </message>
    <message>
        <source>A code that is locked to the first device lets only one device sign in at a time.</source>
        <translation>الرمز المقفل على أول جهاز لا يسمح بدخول أكثر من جهاز واحد في وقت واحد.</translation>
    </message>
    <message>
        <source>There is no such package.</source>
        <translation>لا توجد حزمة كهذه.</translation>
    </message>
    <message>
        <source>The package “%1” is switched off. Nothing was made; switch it on under Packages first.</source>
        <translation>الحزمة «%1» متوقفة. لم يُنشأ شيء؛ نشّطها أولًا من «الحزم».</translation>
    </message>
    <message>
        <source>The package “%1” is for another router. Nothing was made.</source>
        <translation>الحزمة «%1» لراوتر آخر. لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>Codes of this form could be guessed on the router&apos;s own sign-in page, where every try counts. Nothing was made; use more symbols.</source>
        <translation>يمكن تخمين الرموز بهذا الشكل على صفحة دخول الراوتر نفسه، حيث تُحتسب كل محاولة. لم يُنشأ شيء؛ استخدم خانات أكثر.</translation>
    </message>
    <message>
        <source>These codes stand on the router, whose sign-in page anybody may try: the chance that one is guessed within a year of steady tries is %1 %. More symbols make it smaller.</source>
        <translation>هذه الرموز موجودة على الراوتر، ويمكن لأي شخص المحاولة في صفحة دخوله: احتمال تخمين أحدها خلال سنة من المحاولات المتواصلة %1 %. الخانات الأكثر تجعله أصغر.</translation>
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
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>بيعت</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبعت</translation>
    </message>
    <message>
        <source>On the router</source>
        <translation>على الراوتر</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظورة</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
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
    <message>
        <source>Redeem a code, in a window of its own</source>
        <translation>تفعيل رمز في نافذة خاصة</translation>
    </message>
    <message>
        <source>Why doesn&apos;t a code work?</source>
        <translation>لماذا لا يعمل الرمز؟</translation>
    </message>
    <message>
        <source>Why doesn&apos;t %1 work?</source>
        <translation>لماذا لا يعمل %1؟</translation>
    </message>
    <message>
        <source>Compare vouchers with the router</source>
        <translation>مقارنة القسائم بالراوتر</translation>
    </message>
    <message>
        <source>Import vouchers from a CSV file</source>
        <translation>استيراد القسائم من ملف CSV</translation>
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
    <name>nettdesk::fleet::Profile</name>
    <message>
        <source>“%1” is kept by NettDesk for the speed that its name says, and would be set back. Nothing was changed; make a profile of another name.</source>
        <translation>يحتفظ NettDesk بالباقة «%1» للسرعة المذكورة في اسمها، وسيعيدها كما كانت. لم يتغير شيء؛ أنشئ باقة باسم آخر.</translation>
    </message>
    <message>
        <source>The profile “%1” is not on the router any more. Nothing was changed; refresh the profiles.</source>
        <translation>لم تعد الباقة «%1» على الراوتر. لم يتغير شيء؛ حدّث الباقات.</translation>
    </message>
    <message>
        <source>The profile “%1” is called “%2” on the router now: somebody renamed it there. Nothing was changed; refresh the profiles.</source>
        <translation>اسم الباقة «%1» على الراوتر الآن «%2»: غيّره شخص هناك. لم يتغير شيء؛ حدّث الباقات.</translation>
    </message>
    <message>
        <source>“%1” is the router&apos;s own profile and cannot be removed. Nothing was changed.</source>
        <translation>«%1» باقة الراوتر نفسه ولا يمكن حذفها. لم يتغير شيء.</translation>
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
    <name>nettdesk::ui::Profile</name>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
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
