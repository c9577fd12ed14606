<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cards</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation><numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation><numerusform>%n hour</numerusform><numerusform>%n hours</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation><numerusform>%n minute</numerusform><numerusform>%n minutes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation><numerusform>%n second</numerusform><numerusform>%n seconds</numerusform></translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message numerus="yes">
        <source>The router did not answer for %n second(s). It may have carried the command out all the same: look before you try again.</source>
        <translation><numerusform>The router did not answer for %n second. It may have carried the command out all the same: look before you try again.</numerusform><numerusform>The router did not answer for %n seconds. It may have carried the command out all the same: look before you try again.</numerusform></translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message numerus="yes">
        <source>%n voucher(s)</source>
        <translation><numerusform>%n voucher</numerusform><numerusform>%n vouchers</numerusform></translation>
    </message>
</context>
<context>
    <name>GenerateForm</name>
    <message numerus="yes">
        <source>%n voucher(s), free: %1, to be redeemed at the counter.</source>
        <extracomment>%1 what a voucher gives: "1 day, 2 GB, 10 / 5 Mbit/s"; %2 its price</extracomment>
        <translation><numerusform>%n voucher, free: %1, to be redeemed at the counter.</numerusform><numerusform>%n vouchers, free: %1, to be redeemed at the counter.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) at %2 each: %1, to be redeemed at the counter.</source>
        <translation><numerusform>%n voucher at %2: %1, to be redeemed at the counter.</numerusform><numerusform>%n vouchers at %2 each: %1, to be redeemed at the counter.</numerusform></translation>
    </message>
</context>
<context>
    <name>GeneratePage</name>
    <message numerus="yes">
        <source>Generate %n voucher(s)</source>
        <translation><numerusform>Generate %n voucher</numerusform><numerusform>Generate %n vouchers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Generating %n voucher(s)</source>
        <translation><numerusform>Generating %n voucher</numerusform><numerusform>Generating %n vouchers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were generated</source>
        <translation><numerusform>%n voucher was generated</numerusform><numerusform>%n vouchers were generated</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were generated.</source>
        <translation><numerusform>%n voucher was generated.</numerusform><numerusform>%n vouchers were generated.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: none of the %n voucher(s) was made.</source>
        <translation><numerusform>Cancelled: the voucher was not made.</numerusform><numerusform>Cancelled: none of the %n vouchers was made.</numerusform></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n router operation(s) are still waiting for their router.</source>
        <translation><numerusform>%n router operation is still waiting for its router.</numerusform><numerusform>%n router operations are still waiting for their router.</numerusform></translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation><numerusform>%n card</numerusform><numerusform>%n cards</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation><numerusform>%n sheet</numerusform><numerusform>%n sheets</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Printing %n sheet(s)</source>
        <translation><numerusform>Printing %n sheet</numerusform><numerusform>Printing %n sheets</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) were sent to the printer</source>
        <translation><numerusform>%n sheet was sent to the printer</numerusform><numerusform>%n sheets were sent to the printer</numerusform></translation>
    </message>
</context>
<context>
    <name>PrintSettings</name>
    <message numerus="yes">
        <source>Paper %2, %n card(s) on a sheet</source>
        <translation><numerusform>Paper %2, %n card on a sheet</numerusform><numerusform>Paper %2, %n cards on a sheet</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>More than %n thing(s) will not print as they should</source>
        <translation><numerusform>More than %n thing will not print as they should</numerusform><numerusform>More than %n things will not print as they should</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will not print as they should</source>
        <translation><numerusform>%n thing will not print as it should</numerusform><numerusform>%n things will not print as they should</numerusform></translation>
    </message>
</context>
<context>
    <name>RouterList</name>
    <message numerus="yes">
        <source>“%1” answers: RouterOS %2, %n hotspot profile(s), %3 ms.</source>
        <translation><numerusform>“%1” answers: RouterOS %2, %n hotspot profile, %3 ms.</numerusform><numerusform>“%1” answers: RouterOS %2, %n hotspot profiles, %3 ms.</numerusform></translation>
    </message>
</context>
<context>
    <name>RouterService</name>
    <message numerus="yes">
        <source>“%1” was not removed: %n voucher(s) that can still be used belong to it. Switch the router off instead; it then stays in the list and is not contacted.</source>
        <translation><numerusform>“%1” was not removed: %n voucher that can still be used belongs to it. Switch the router off instead; it then stays in the list and is not contacted.</numerusform><numerusform>“%1” was not removed: %n vouchers that can still be used belong to it. Switch the router off instead; it then stays in the list and is not contacted.</numerusform></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation><numerusform>%n second</numerusform><numerusform>%n seconds</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n minute</numerusform><numerusform>%n minutes</numerusform></translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation><numerusform>%n minute ago</numerusform><numerusform>%n minutes ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation><numerusform>in %n minute</numerusform><numerusform>in %n minutes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation><numerusform>%n hour ago</numerusform><numerusform>%n hours ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation><numerusform>in %n hour</numerusform><numerusform>in %n hours</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation><numerusform>%n day ago</numerusform><numerusform>%n days ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation><numerusform>in %n day</numerusform><numerusform>in %n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation>
    </message>
</context>
<context>
    <name>VoucherDetails</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation><numerusform>%n time</numerusform><numerusform>%n times</numerusform></translation>
    </message>
</context>
<context>
    <name>VoucherList</name>
    <message numerus="yes">
        <source>Copy %n code(s)</source>
        <translation><numerusform>Copy %n code</numerusform><numerusform>Copy %n codes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Print %n card(s)…</source>
        <translation><numerusform>Print %n card…</numerusform><numerusform>Print %n cards…</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) selected, %1</source>
        <translation><numerusform>%n voucher selected, %1</numerusform><numerusform>%n vouchers selected, %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) copied</source>
        <translation><numerusform>%n code copied</numerusform><numerusform>%n codes copied</numerusform></translation>
    </message>
</context>
</TS>