// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/knownscripts.h"

#include <QList>

#include <algorithm>

namespace nettdesk::simulator {

namespace {

using Kind = KnownScript::Kind;

// '@' stands for the mark or the batch tag.
const QByteArray endOfAccount = R"(:local u [/ip hotspot user find where comment~"^nd1 @"];:if ([:len $u]>0) do={)"
                                R"(:local n [/ip hotspot user get [:pick $u 0] name];)"
                                R"(/ip hotspot user set $u disabled=yes;)"
                                R"(/ip hotspot active remove [find where user=$n];)"
                                R"(/ip hotspot cookie remove [find where user=$n]};)"
                                R"(/system scheduler remove [find where name="nd1-@"])";

const QByteArray openBatch = R"(/ip hotspot user set [find where comment~"^nd1 [0-9a-z]+ [ao] @"] disabled=no;)"
                             R"(/system scheduler remove [find where name="nd1-b@-f"])";

const QByteArray closeBatch = R"(/ip hotspot user set [find where comment~"^nd1 [0-9a-z]+ [ao] @"] disabled=yes;)"
                              R"(/system scheduler remove [find where name="nd1-b@-u"])";

const QByteArray endBatch = R"(:foreach i in=[/ip hotspot user find where comment~"^nd1 [0-9a-z]+ [aos] @"] do={)"
                            R"(:local n [/ip hotspot user get $i name];)"
                            R"(/ip hotspot user set $i disabled=yes;)"
                            R"(/ip hotspot active remove [find where user=$n];)"
                            R"(/ip hotspot cookie remove [find where user=$n]};)"
                            R"(/system scheduler remove [find where name="nd1-b@-l"])";

const QByteArray firstSignIn =
    R"(:local u $user;:local m $"mac-address";:local i [/ip hotspot user find where name=$u];)"
    R"(:if ([:len $i]=1) do={:local c [/ip hotspot user get $i comment];:local t [:pick $c 16 18];)"
    R"(:if (([:pick $c 0 4]="nd1 ") and (($t=" a") or ($t=" o"))) do={)"
    R"(:local p [/system resource get uptime];:if ($p<3m) do={:delay (3m-$p)};)"
    R"(:if ([:typeof [:find [:tostr [/system clock get date]] "1970"]]="nil") do={)"
    R"(:local k [:pick $c 4 16];:local x ("nd1-".$k);)"
    R"(:if (($t=" a") and ([:len [/system scheduler find where name=$x]]=0)) do={)"
    R"(:do {/system scheduler add name=$x interval=[/ip hotspot user get $i limit-uptime])"
    R"( comment=("nd1 ".$k." ".$m) policy=read,write on-event=()"
    R"(":local u [/ip hotspot user find where comment~\"^nd1 ".$k."\"];:if ([:len \$u]>0) do={)"
    R"(:local n [/ip hotspot user get [:pick \$u 0] name];/ip hotspot user set \$u disabled=yes;)"
    R"(/ip hotspot active remove [find where user=\$n];/ip hotspot cookie remove [find where user=\$n]};)"
    R"(/system scheduler remove [find where name=\"nd1-".$k."\"]")} on-error={}};)"
    R"(:if ((($t=" o") or ([:len [/system scheduler find where name=$x]]>0)))"
    R"( and ([/ip hotspot user get $i comment]=$c)) do={)"
    R"(/ip hotspot user set $i comment=("nd1 ".$k." s".[:pick $c 18 [:len $c]]." ".)"
    R"([/system clock get date]." ".[/system clock get time]." ".$m))";

const QByteArray locksDevice = R"(;/ip hotspot user set $i mac-address=$m)";
const QByteArray endOfSignIn = "}}}}";

bool isSubject(const QByteArray &text, qsizetype length)
{
    return text.size() == length && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
           });
}

QByteArray filled(QByteArray text, const QByteArray &subject)
{
    return text.replace('@', subject);
}

/// The subject of a text that is the template with one subject in all its places; null: it is something else.
QByteArray subjectIn(const QByteArray &text, const QByteArray &model, qsizetype length)
{
    const QByteArray subject = text.mid(model.indexOf('@'), length);
    return isSubject(subject, length) && filled(model, subject) == text ? subject : QByteArray();
}

} // namespace

std::optional<KnownScript> readScript(const QByteArray &text)
{
    if (text == firstSignIn + endOfSignIn)
        return KnownScript{Kind::FirstSignIn, {}};
    if (text == firstSignIn + locksDevice + endOfSignIn)
        return KnownScript{Kind::FirstSignInLocks, {}};
    struct Model {
        Kind kind;
        const QByteArray &text;
        qsizetype length;
    };
    const QList<Model> models{{Kind::EndAccount, endOfAccount, 12},
                              {Kind::OpenBatch, openBatch, 6},
                              {Kind::CloseBatch, closeBatch, 6},
                              {Kind::EndBatch, endBatch, 6}};
    for (const Model &model : models) {
        if (const QByteArray subject = subjectIn(text, model.text, model.length); !subject.isNull())
            return KnownScript{model.kind, subject};
    }
    return std::nullopt;
}

QByteArray endAccountText(const QByteArray &mark)
{
    return filled(endOfAccount, mark);
}

} // namespace nettdesk::simulator
