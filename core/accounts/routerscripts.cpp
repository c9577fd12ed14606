// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/routerscripts.h"

namespace nettdesk::accounts {

namespace {

// '@' stands for the mark or the tag. "$user" is copied to "$u" first: a variable named like a property compares that
// property with itself inside "find where" and would match every row (manual "Scripting", reserved names).
const QByteArray endText =
    R"(:local u [/ip hotspot user find where comment~"^nd1 @"];:if ([:len $u]>0) do={:local n [/ip )"
    R"(hotspot user get [:pick $u 0] name];/ip hotspot user set $u disabled=yes;/ip hotspot active )"
    R"(remove [find where user=$n];/ip hotspot cookie remove [find where user=$n]};/system scheduler )"
    R"(remove [find where name="nd1-@"])";

const QByteArray switchText =
    R"(/ip hotspot user set [find where comment~"^nd1 [0-9a-z]+ [ao] @"] disabled=%;/system scheduler )"
    R"(remove [find where name="nd1-b@-#"])";

const QByteArray endBatchText =
    R"(:foreach i in=[/ip hotspot user find where comment~"^nd1 [0-9a-z]+ [aos] @"] do={:local )"
    R"(n [/ip hotspot user get $i name];/ip hotspot user set $i disabled=yes;/ip hotspot active )"
    R"(remove [find where user=$n];/ip hotspot cookie remove [find where user=$n]};/system scheduler )"
    R"(remove [find where name="nd1-b@-l"])";

const QByteArray signInText =
    R"(:local u $user;:local m $"mac-address";:local i [/ip hotspot user find where name=$u];:if )"
    R"(([:len $i]=1) do={:local c [/ip hotspot user get $i comment];:local t [:pick $c 16 18];:if )"
    R"((([:pick $c 0 4]="nd1 ") and (($t=" a") or ($t=" o"))) do={:local p [/system resource get )"
    R"(uptime];:if ($p<3m) do={:delay (3m-$p)};:if ([:typeof [:find [:tostr [/system clock get )"
    R"(date]] "1970"]]="nil") do={:local k [:pick $c 4 16];:local x ("nd1-".$k);:if (($t=" a") )"
    R"(and ([:len [/system scheduler find where name=$x]]=0)) do={:do {/system scheduler add name=$x )"
    R"(interval=[/ip hotspot user get $i limit-uptime] comment=("nd1 ".$k." ".$m) policy=read,write )"
    R"(on-event=(":local u [/ip hotspot user find where comment~\"^nd1 ".$k."\"];:if ([:len \$u]>0) )"
    R"(do={:local n [/ip hotspot user get [:pick \$u 0] name];/ip hotspot user set \$u disabled=yes;)"
    R"(/ip hotspot active remove [find where user=\$n];/ip hotspot cookie remove [find where user=\$n]};)"
    R"(/system scheduler remove [find where name=\"nd1-".$k."\"]")} on-error={}};:if ((($t=" o") )"
    R"(or ([:len [/system scheduler find where name=$x]]>0)) and ([/ip hotspot user get $i comment]=$c)) )"
    R"(do={/ip hotspot user set $i comment=("nd1 ".$k." s".[:pick $c 18 [:len $c]]." ".[/system )"
    R"(clock get date]." ".[/system clock get time]." ".$m))";

const char *letterOf(BatchMoment moment)
{
    switch (moment) {
    case BatchMoment::From: return "f";
    case BatchMoment::Until: return "u";
    case BatchMoment::Latest: break;
    }
    return "l";
}

} // namespace

QByteArray endScript(const QByteArray &mark)
{
    return QByteArray(endText).replace('@', mark);
}

QByteArray batchScript(BatchMoment moment, const QByteArray &tag)
{
    if (moment == BatchMoment::Latest)
        return QByteArray(endBatchText).replace('@', tag);
    QByteArray text = switchText;
    text.replace('%', moment == BatchMoment::From ? "no" : "yes");
    return text.replace('#', letterOf(moment)).replace('@', tag);
}

QByteArray batchSchedulerName(BatchMoment moment, const QByteArray &tag)
{
    return "nd1-b" + tag + '-' + letterOf(moment);
}

QByteArray signInScript(bool locksDevice)
{
    return signInText + (locksDevice ? ";/ip hotspot user set $i mac-address=$m" : "") + "}}}}";
}

QByteArray endSchedulerName(const QByteArray &mark)
{
    return "nd1-" + mark;
}

} // namespace nettdesk::accounts
