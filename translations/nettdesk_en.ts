<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountsTab</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>ActRunner</name>
    <message numerus="yes">
        <source>Stopped: %n voucher(s) were left as they were</source>
        <translation>
            <numerusform>Stopped: %n voucher was left as it was</numerusform>
            <numerusform>Stopped: %n vouchers were left as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) done</source>
        <translation>
            <numerusform>%n voucher done</numerusform>
            <numerusform>%n vouchers done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were left as they are.</source>
        <translation>
            <numerusform>%n voucher was left as it is.</numerusform>
            <numerusform>%n vouchers were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>ActiveUsersTab</name>
    <message numerus="yes">
        <source>%n guest(s) online</source>
        <translation>
            <numerusform>%n guest online</numerusform>
            <numerusform>%n guests online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n guests…</source>
        <translation>
            <numerusform>Disconnect %n guest…</numerusform>
            <numerusform>Disconnect %n guests…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n guests?</source>
        <translation>
            <numerusform>Disconnect %n guest?</numerusform>
            <numerusform>Disconnect %n guests?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnecting %n guests</source>
        <translation>
            <numerusform>Disconnecting %n guest</numerusform>
            <numerusform>Disconnecting %n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) were disconnected.</source>
        <translation>
            <numerusform>%n guest was disconnected.</numerusform>
            <numerusform>%n guests were disconnected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back at once.</source>
        <translation>
            <numerusform>%n came back at once.</numerusform>
            <numerusform>%n came back at once.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>BatchBar</name>
    <message numerus="yes">
        <source>Batch %1: %n voucher(s), %2</source>
        <translation>
            <numerusform>Batch %1: %n voucher, %2</numerusform>
            <numerusform>Batch %1: %n vouchers, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be made; this goes on by itself</source>
        <translation>
            <numerusform>%n still to be made; this goes on by itself</numerusform>
            <numerusform>%n still to be made; this goes on by itself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need somebody to decide</source>
        <translation>
            <numerusform>%n needs somebody to decide</numerusform>
            <numerusform>%n need somebody to decide</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>CardCanvas</name>
    <message numerus="yes">
        <source>%n element(s) chosen</source>
        <translation>
            <numerusform>%n element chosen</numerusform>
            <numerusform>%n elements chosen</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>Cards</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>CodeExplainer</name>
    <message numerus="yes">
        <source>“%1” did not answer within %n second(s).</source>
        <translation>
            <numerusform>“%1” did not answer within %n second.</numerusform>
            <numerusform>“%1” did not answer within %n seconds.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>Connection</name>
    <message numerus="yes">
        <source>The router did not answer for %n second(s). It may have carried the command out all the same: look before you try again.</source>
        <translation>
            <numerusform>The router did not answer for %n second. It may have carried the command out all the same: look before you try again.</numerusform>
            <numerusform>The router did not answer for %n seconds. It may have carried the command out all the same: look before you try again.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>CsvImportDialog</name>
    <message numerus="yes">
        <source>%n code(s) are known already and are left out.</source>
        <translation>
            <numerusform>%n code is known already and is left out.</numerusform>
            <numerusform>%n codes are known already and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out: twice in the file, or not active.</source>
        <translation>
            <numerusform>%n row is left out: twice in the file, or not active.</numerusform>
            <numerusform>%n rows are left out: twice in the file, or not active.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are wrong.</source>
        <translation>
            <numerusform>%n row is wrong.</numerusform>
            <numerusform>%n rows are wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n voucher(s)</source>
        <translation>
            <numerusform>Import %n voucher</numerusform>
            <numerusform>Import %n vouchers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were imported</source>
        <translation>
            <numerusform>%n voucher was imported</numerusform>
            <numerusform>%n vouchers were imported</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>DesignerView</name>
    <message numerus="yes">
        <source>%n thing(s) will not print as they should</source>
        <translation>
            <numerusform>%n thing will not print as it should</numerusform>
            <numerusform>%n things will not print as they should</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>Desktop</name>
    <message numerus="yes">
        <source>The restart took %n second(s).</source>
        <translation>
            <numerusform>The restart took %n second.</numerusform>
            <numerusform>The restart took %n seconds.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>ExtendDialog</name>
    <message numerus="yes">
        <source>Extend %n voucher(s)</source>
        <translation>
            <numerusform>Extend %n voucher</numerusform>
            <numerusform>Extend %n vouchers</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>GenerateForm</name>
    <message numerus="yes">
        <source>%n voucher(s), free: %1, to be redeemed at the counter.</source>
        <translation>
            <numerusform>%n voucher, free: %1, to be redeemed at the counter.</numerusform>
            <numerusform>%n vouchers, free: %1, to be redeemed at the counter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) at %2 each: %1, to be redeemed at the counter.</source>
        <translation>
            <numerusform>%n voucher at %2: %1, to be redeemed at the counter.</numerusform>
            <numerusform>%n vouchers at %2 each: %1, to be redeemed at the counter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s), free: %1, on the router at once.</source>
        <extracomment>%1 what a voucher gives: "1 day, 2 GB, 10 / 5 Mbit/s"</extracomment>
        <translation>
            <numerusform>%n voucher, free: %1, on the router at once.</numerusform>
            <numerusform>%n vouchers, free: %1, on the router at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) at %2 each: %1, on the router at once.</source>
        <extracomment>%1 what a voucher gives: "1 day, 2 GB, 10 / 5 Mbit/s"; %2 its price</extracomment>
        <translation>
            <numerusform>%n voucher at %2 each: %1, on the router at once.</numerusform>
            <numerusform>%n vouchers at %2 each: %1, on the router at once.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>GeneratePage</name>
    <message numerus="yes">
        <source>Generate %n voucher(s)</source>
        <translation>
            <numerusform>Generate %n voucher</numerusform>
            <numerusform>Generate %n vouchers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generating %n voucher(s)</source>
        <translation>
            <numerusform>Generating %n voucher</numerusform>
            <numerusform>Generating %n vouchers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were generated</source>
        <translation>
            <numerusform>%n voucher was generated</numerusform>
            <numerusform>%n vouchers were generated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were generated.</source>
        <translation>
            <numerusform>%n voucher was generated.</numerusform>
            <numerusform>%n vouchers were generated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: none of the %n voucher(s) was made.</source>
        <translation>
            <numerusform>Cancelled: the voucher was not made.</numerusform>
            <numerusform>Cancelled: none of the %n vouchers was made.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n account(s) become new customers.</source>
        <translation>
            <numerusform>%n account becomes a new customer.</numerusform>
            <numerusform>%n accounts become new customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out, each with its reason.</source>
        <translation>
            <numerusform>%n is left out, with its reason.</numerusform>
            <numerusform>%n are left out, each with its reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>Import %n</numerusform>
            <numerusform>Import %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were created.</source>
        <translation>
            <numerusform>%n customer was created.</numerusform>
            <numerusform>%n customers were created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were left out.</source>
        <translation>
            <numerusform>%n account was left out.</numerusform>
            <numerusform>%n accounts were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are still to do: the same import again goes on with them.</source>
        <translation>
            <numerusform>%n is still to do: the same import again goes on with them.</numerusform>
            <numerusform>%n are still to do: the same import again goes on with them.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>LastGoodDialog</name>
    <message numerus="yes">
        <source>All %n card(s) are missing</source>
        <translation>
            <numerusform>The %n card is missing</numerusform>
            <numerusform>All %n cards are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Card %1; %n card(s) are missing</source>
        <translation>
            <numerusform>Card %1; %n card is missing</numerusform>
            <numerusform>Card %1; %n cards are missing</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>LeastPrivilege</name>
    <message numerus="yes">
        <source>%n account(s), no password shown</source>
        <translation>
            <numerusform>%n account, no password shown</numerusform>
            <numerusform>%n accounts, no password shown</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>LeastPrivilegeDialog</name>
    <message numerus="yes">
        <source>“%1” stands on the router. All %n checks came out as they should.</source>
        <translation>
            <numerusform>“%1” stands on the router. The %n check came out as it should.</numerusform>
            <numerusform>“%1” stands on the router. All %n checks came out as they should.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>LogTab</name>
    <message numerus="yes">
        <source>%1 of %n lines</source>
        <translation>
            <numerusform>%1 of %n lines</numerusform>
            <numerusform>%1 of %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n router operation(s) are still waiting for their router.</source>
        <translation>
            <numerusform>%n router operation is still waiting for its router.</numerusform>
            <numerusform>%n router operations are still waiting for their router.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>MoveDialog</name>
    <message numerus="yes">
        <source>Move %n voucher(s)</source>
        <translation>
            <numerusform>Move %n voucher</numerusform>
            <numerusform>Move %n vouchers</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>PrintFollowUp</name>
    <message numerus="yes">
        <source>%n card(s) were sent to “%1”. Did all of them come out?</source>
        <extracomment>printer</extracomment>
        <translation>
            <numerusform>%n card was sent to “%1”. Did it come out?</numerusform>
            <numerusform>%n cards were sent to “%1”. Did all of them come out?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are missing and count as not printed. Put the spoiled sheet aside.</source>
        <translation>
            <numerusform>%n card is missing and counts as not printed. Put the spoiled sheet aside.</numerusform>
            <numerusform>%n cards are missing and count as not printed. Put the spoiled sheet aside.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>PrintJobsDialog</name>
    <message numerus="yes">
        <source>%1: %n card(s) on “%2”, by %3</source>
        <extracomment>when, how many cards, on which printer, by whom</extracomment>
        <translation>
            <numerusform>%1: %n card on “%2”, by %3</numerusform>
            <numerusform>%1: %n cards on “%2”, by %3</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>PrintPage</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %n sheet(s)</source>
        <translation>
            <numerusform>Printing %n sheet</numerusform>
            <numerusform>Printing %n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %n card(s)</source>
        <translation>
            <numerusform>Printing %n card</numerusform>
            <numerusform>Printing %n cards</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>PrintSettings</name>
    <message numerus="yes">
        <source>Paper %2, %n card(s) on a sheet</source>
        <translation>
            <numerusform>Paper %2, %n card on a sheet</numerusform>
            <numerusform>Paper %2, %n cards on a sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n thing(s) will not print as they should</source>
        <translation>
            <numerusform>More than %n thing will not print as they should</numerusform>
            <numerusform>More than %n things will not print as they should</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will not print as they should</source>
        <translation>
            <numerusform>%n thing will not print as it should</numerusform>
            <numerusform>%n things will not print as they should</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>ProfileDialog</name>
    <message numerus="yes">
        <source>%n account(s) on “%1” use it. Who is online keeps the old values until the next sign-in.</source>
        <translation>
            <numerusform>%n account on “%1” uses it. Who is online keeps the old values until the next sign-in.</numerusform>
            <numerusform>%n accounts on “%1” use it. Who is online keeps the old values until the next sign-in.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>ProfileService</name>
    <message numerus="yes">
        <source>“%1” keeps its name: %n voucher(s) that are not redeemed yet ask for it by this name. Nothing was changed; make a new profile instead.</source>
        <translation>
            <numerusform>“%1” keeps its name: %n voucher that is not redeemed yet asks for it by this name. Nothing was changed; make a new profile instead.</numerusform>
            <numerusform>“%1” keeps its name: %n vouchers that are not redeemed yet ask for it by this name. Nothing was changed; make a new profile instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” keeps its name: %n package(s) give it to their vouchers by this name. Nothing was changed; choose another profile in the packages first.</source>
        <translation>
            <numerusform>“%1” keeps its name: %n package gives it to its vouchers by this name. Nothing was changed; choose another profile in the package first.</numerusform>
            <numerusform>“%1” keeps its name: %n packages give it to their vouchers by this name. Nothing was changed; choose another profile in the packages first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) on the router</source>
        <translation>
            <numerusform>%n user on the router</numerusform>
            <numerusform>%n users on the router</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) that are not redeemed yet</source>
        <translation>
            <numerusform>%n voucher that is not redeemed yet</numerusform>
            <numerusform>%n vouchers that are not redeemed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>ProfilesModel</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s)</source>
        <translation>
            <numerusform>%n voucher</numerusform>
            <numerusform>%n vouchers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>Properties</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>RebootDialog</name>
    <message numerus="yes">
        <source>Restart %n routers?</source>
        <translation>
            <numerusform>Restart %n router?</numerusform>
            <numerusform>Restart %n routers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) will be cut off for a minute or two.</source>
        <translation>
            <numerusform>%n guest will be cut off for a minute or two.</numerusform>
            <numerusform>%n guests will be cut off for a minute or two.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n router(s) it is not known who is online.</source>
        <translation>
            <numerusform>Of %n router it is not known who is online.</numerusform>
            <numerusform>Of %n routers it is not known who is online.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routers restart at %1</source>
        <translation>
            <numerusform>%n router restarts at %1</numerusform>
            <numerusform>%n routers restart at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routers are restarting</source>
        <translation>
            <numerusform>%n router is restarting</numerusform>
            <numerusform>%n routers are restarting</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>ReconcileDialog</name>
    <message numerus="yes">
        <source>%n account(s) were compared.</source>
        <translation>
            <numerusform>%n account was compared.</numerusform>
            <numerusform>%n accounts were compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s): too many to be chance</source>
        <translation>
            <numerusform>%n difference: too many to be chance</numerusform>
            <numerusform>%n differences: too many to be chance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be repaired from here.</source>
        <translation>
            <numerusform>%n of them can be repaired from here.</numerusform>
            <numerusform>%n of them can be repaired from here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair %n difference(s)</source>
        <translation>
            <numerusform>Repair %n difference</numerusform>
            <numerusform>Repair %n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s) are on their way</source>
        <translation>
            <numerusform>%n repair is on its way</numerusform>
            <numerusform>%n repairs are on their way</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>ReplaceDialog</name>
    <message numerus="yes">
        <source>%n code(s) are made again on “%1”.</source>
        <translation>
            <numerusform>%n code is made again on “%1”.</numerusform>
            <numerusform>%n codes are made again on “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an account move there in the records only.</source>
        <translation>
            <numerusform>%n without an account moves there in the records only.</numerusform>
            <numerusform>%n without an account move there in the records only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not made again, for nothing is left of them.</source>
        <translation>
            <numerusform>%n is not made again, for nothing is left of it.</numerusform>
            <numerusform>%n are not made again, for nothing is left of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are being activated on the old router. Finish or end these first.</source>
        <translation>
            <numerusform>%n code is being activated on the old router. Finish or end it first.</numerusform>
            <numerusform>%n codes are being activated on the old router. Finish or end these first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the new router %n user(s) that are not ours have names of codes. Rename or remove them there first.</source>
        <translation>
            <numerusform>On the new router %n user that is not ours has the name of a code. Rename or remove it there first.</numerusform>
            <numerusform>On the new router %n users that are not ours have names of codes. Rename or remove them there first.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>ReplacementRun</name>
    <message numerus="yes">
        <source>%n account(s) are still to be made on “%1”; this goes on by itself.</source>
        <translation>
            <numerusform>%n account is still to be made on “%1”; this goes on by itself.</numerusform>
            <numerusform>%n accounts are still to be made on “%1”; this goes on by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) of “%1” stand on “%2” with what was left of them.</source>
        <translation>
            <numerusform>%n code of “%1” stands on “%2” with what was left of it.</numerusform>
            <numerusform>%n codes of “%1” stand on “%2” with what was left of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need somebody to decide.</source>
        <translation>
            <numerusform>%n of them needs somebody to decide.</numerusform>
            <numerusform>%n of them need somebody to decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On “%1” %n account(s) are closed as soon as it answers again.</source>
        <translation>
            <numerusform>On “%1” %n account is closed as soon as it answers again.</numerusform>
            <numerusform>On “%1” %n accounts are closed as soon as it answers again.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>RouterActions</name>
    <message numerus="yes">
        <source>Check %n</source>
        <translation>
            <numerusform>Check %n</numerusform>
            <numerusform>Check %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n routers…</source>
        <translation>
            <numerusform>Restart %n router…</numerusform>
            <numerusform>Restart %n routers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work with %n again</source>
        <translation>
            <numerusform>Work with %n again</numerusform>
            <numerusform>Work with %n again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n aside</source>
        <translation>
            <numerusform>Put %n aside</numerusform>
            <numerusform>Put %n aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n routers how they are</source>
        <translation>
            <numerusform>Asking %n router how it is</numerusform>
            <numerusform>Asking %n routers how they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n routers answered</source>
        <translation>
            <numerusform>%1 of %n router answered</numerusform>
            <numerusform>%1 of %n routers answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make a group of these %n…</source>
        <translation>
            <numerusform>Make a group of this %n…</numerusform>
            <numerusform>Make a group of these %n…</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>RouterGroupsDialog</name>
    <message numerus="yes">
        <source>%n router(s)</source>
        <translation>
            <numerusform>%n router</numerusform>
            <numerusform>%n routers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n router(s) chosen</source>
        <translation>
            <numerusform>%n router chosen</numerusform>
            <numerusform>%n routers chosen</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>RouterList</name>
    <message numerus="yes">
        <source>%1 of %n online</source>
        <translation>
            <numerusform>%1 of %n online</numerusform>
            <numerusform>%1 of %n online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n router(s) selected</source>
        <translation>
            <numerusform>%n router selected</numerusform>
            <numerusform>%n routers selected</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>RouterReplacement</name>
    <message numerus="yes">
        <source>%n codes are being activated on the old router. Finish or end these first. Nothing was changed.</source>
        <translation>
            <numerusform>%n code is being activated on the old router. Finish or end it first. Nothing was changed.</numerusform>
            <numerusform>%n codes are being activated on the old router. Finish or end these first. Nothing was changed.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>RouterService</name>
    <message numerus="yes">
        <source>“%1” was not removed: %n voucher(s) that can still be used belong to it. Switch the router off instead; it then stays in the list and is not contacted.</source>
        <translation>
            <numerusform>“%1” was not removed: %n voucher that can still be used belongs to it. Switch the router off instead; it then stays in the list and is not contacted.</numerusform>
            <numerusform>“%1” was not removed: %n vouchers that can still be used belong to it. Switch the router off instead; it then stays in the list and is not contacted.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%n sheet(s) were sent to the printer</source>
        <translation>
            <numerusform>%n sheet was sent to the printer</numerusform>
            <numerusform>%n sheets were sent to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were sent to the printer</source>
        <translation>
            <numerusform>%n card was sent to the printer</numerusform>
            <numerusform>%n cards were sent to the printer</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>TodayPanel</name>
    <message numerus="yes">
        <source>%n voucher(s)</source>
        <translation>
            <numerusform>%n voucher</numerusform>
            <numerusform>%n vouchers</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>VoucherActs</name>
    <message numerus="yes">
        <source>Print %n card(s)…</source>
        <translation>
            <numerusform>Print %n card…</numerusform>
            <numerusform>Print %n cards…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n code(s)</source>
        <translation>
            <numerusform>Copy %n code</numerusform>
            <numerusform>Copy %n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sell %n voucher(s)…</source>
        <translation>
            <numerusform>Sell %n voucher…</numerusform>
            <numerusform>Sell %n vouchers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n voucher(s)…</source>
        <translation>
            <numerusform>End %n voucher…</numerusform>
            <numerusform>End %n vouchers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend %n voucher(s)…</source>
        <translation>
            <numerusform>Extend %n voucher…</numerusform>
            <numerusform>Extend %n vouchers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n to another router…</source>
        <translation>
            <numerusform>Move %n to another router…</numerusform>
            <numerusform>Move %n to another router…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n device(s)</source>
        <translation>
            <numerusform>Release %n device</numerusform>
            <numerusform>Release %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n voucher(s)</source>
        <translation>
            <numerusform>Delete %n voucher</numerusform>
            <numerusform>Delete %n vouchers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) copied</source>
        <translation>
            <numerusform>%n code copied</numerusform>
            <numerusform>%n codes copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in use: those guests are cut off.</source>
        <translation>
            <numerusform>%n of them is in use: that guest is cut off.</numerusform>
            <numerusform>%n of them are in use: those guests are cut off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n voucher(s)?</source>
        <translation>
            <numerusform>End %n voucher?</numerusform>
            <numerusform>End %n vouchers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n voucher(s)</source>
        <translation>
            <numerusform>End %n voucher</numerusform>
            <numerusform>End %n vouchers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sell %n voucher(s)?</source>
        <translation>
            <numerusform>Sell %n voucher?</numerusform>
            <numerusform>Sell %n vouchers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sell %n voucher(s)</source>
        <translation>
            <numerusform>Sell %n voucher</numerusform>
            <numerusform>Sell %n vouchers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were sold</source>
        <translation>
            <numerusform>%n voucher was sold</numerusform>
            <numerusform>%n vouchers were sold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n voucher(s)?</source>
        <translation>
            <numerusform>Delete %n voucher?</numerusform>
            <numerusform>Delete %n vouchers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were sold: their money is given back, and that cannot be undone.</source>
        <translation>
            <numerusform>%n of them was sold: its money is given back, and that cannot be undone.</numerusform>
            <numerusform>%n of them were sold: their money is given back, and that cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were deleted</source>
        <translation>
            <numerusform>%n voucher was deleted</numerusform>
            <numerusform>%n vouchers were deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were left: they were redeemed, sold or are over.</source>
        <translation>
            <numerusform>%n voucher was left: it was redeemed, sold or is over.</numerusform>
            <numerusform>%n vouchers were left: they were redeemed, sold or are over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) are active again</source>
        <translation>
            <numerusform>%n voucher is active again</numerusform>
            <numerusform>%n vouchers are active again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n voucher(s) as a CSV file…</source>
        <translation>
            <numerusform>Export %n voucher as a CSV file…</numerusform>
            <numerusform>Export %n vouchers as a CSV file…</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>VoucherDetails</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>VoucherList</name>
    <message numerus="yes">
        <source>%n voucher(s) selected</source>
        <translation>
            <numerusform>%n voucher selected</numerusform>
            <numerusform>%n vouchers selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were exported</source>
        <translation>
            <numerusform>%n voucher was exported</numerusform>
            <numerusform>%n vouchers were exported</numerusform>
        </translation>
    </message>
    </context>
</TS>
