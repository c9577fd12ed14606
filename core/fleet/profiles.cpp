// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/profiles.h"

#include "core/fleet/profileproperties.h"
#include "core/fleet/ratelimit.h"
#include "core/model/name.h"
#include "core/routeros/reply.h"
#include "core/routeros/values.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>

namespace nettdesk::fleet {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Profiles)
};

constexpr auto ourPrefix = "nd1-"_L1;
constexpr qsizetype longestText = 1'000; // bytes on the wire; RouterOS's own limit is not documented

bool isOneLine(const QString &text)
{
    return text.isValidUtf16() && text.size() <= longestText &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

QString faultOfName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return Text::tr("Give the profile a name.");
    if (name != name.trimmed() || !isOneLine(name) || characterCount(name) > nameLimit)
        return Text::tr("A profile's name is one line of at most %1 characters, without blanks around it.")
            .arg(nameLimit);
    if (isOurProfileName(name))
        return Text::tr("Names that begin with “nd1-” belong to the profiles which NettDesk makes for a speed. Choose "
                        "another name.");
    return {};
}

QString faultOfRate(const QString &text)
{
    const auto limit = RateLimit::parse(text);
    if (!limit)
        return limit.error().message;
    const auto fault = limit->fault();
    return fault ? fault->message : QString();
}

QString faultOfCount(const QString &text)
{
    bool ok = false;
    const uint count = text.toUInt(&ok);
    if (text == "unlimited"_L1 || (ok && count >= 1))
        return {};
    return Text::tr("“%1” is not a number of sign-ins: write 1 or more, or “unlimited”.").arg(text.left(40));
}

QString faultOfTime(const QString &text, bool mayBeNone)
{
    if (mayBeNone && text == "none"_L1)
        return {};
    if (routeros::parseDuration(text.toUtf8()))
        return {};
    return mayBeNone
               ? Text::tr("“%1” is not a time: write for example 30m, 2h or 1d12h, or “none”.").arg(text.left(40))
               : Text::tr("“%1” is not a time: write for example 30m, 2h or 1d12h, or nothing.").arg(text.left(40));
}

QString faultOfAddresses(const QString &text)
{
    for (const QString &one : text.split(u',')) {
        QHostAddress address;
        if (!address.setAddress(one.trimmed()) || address.protocol() != QHostAddress::IPv4Protocol)
            return Text::tr("“%1” is not an address. Write for example 1.1.1.1, several parted by commas.")
                .arg(one.trimmed().left(40));
    }
    return {};
}

template<class Profile>
QString faultOfValue(const ProfileProperty<Profile> &property, const QString &value)
{
    using Holds = typename ProfileProperty<Profile>::Holds;
    if (property.holds == Holds::Name)
        return faultOfName(value);
    if (value.isEmpty())
        return {};
    if (!isOneLine(value))
        return Text::tr("This text is too long or has signs that a router cannot hold on one line.");
    switch (property.holds) {
    case Holds::Rate: return faultOfRate(value);
    case Holds::Count: return faultOfCount(value);
    case Holds::Time: return faultOfTime(value, false);
    case Holds::TimeOrNone: return faultOfTime(value, true);
    case Holds::Addresses: return faultOfAddresses(value);
    case Holds::Choice:
        return QStringList{u"default"_s, u"yes"_s, u"no"_s}.contains(value)
                   ? QString()
                   : Text::tr("“%1” is not one of “default”, “yes” and “no”.").arg(value.left(40));
    case Holds::Name:
    case Holds::Address:
    case Holds::Words: break;
    }
    return {};
}

template<class Profile>
std::optional<ProfileFault> faultIn(const Profile &wanted, const Profile *before)
{
    for (const auto &property : ProfileTable<Profile>::properties) {
        const QString &value = wanted.*property.value;
        if (before && before->*property.value == value)
            continue;
        if (const QString message = faultOfValue<Profile>(property, value); !message.isEmpty())
            return ProfileFault{property.field, message};
    }
    return std::nullopt;
}

template<class Profile>
std::optional<ProfileField> fieldOf(QByteArrayView word)
{
    for (const auto &property : ProfileTable<Profile>::properties) {
        if (word == property.word)
            return property.field;
    }
    return std::nullopt;
}

template<class Profile>
Profile profileOf(const routeros::Row &row)
{
    Profile profile;
    profile.itemId = row.text(".id");
    for (const auto &property : ProfileTable<Profile>::properties)
        profile.*property.value = row.text(property.word);
    profile.isDefault = routeros::parseBoolean(row.value("default")).value_or(false);
    return profile;
}

} // namespace

bool isOurProfileName(const QString &name)
{
    return name.startsWith(ourPrefix);
}

std::optional<ProfileFault> faultOf(const HotspotUserProfile &wanted, const HotspotUserProfile *before)
{
    return faultIn(wanted, before);
}

std::optional<ProfileFault> faultOf(const PppProfile &wanted, const PppProfile *before)
{
    return faultIn(wanted, before);
}

std::optional<ProfileField> fieldNamedBy(const Error &error)
{
    const routeros::TrapKind kind = routeros::trapKind(error);
    if (kind == routeros::TrapKind::Duplicate)
        return ProfileField::Name;
    const QByteArray word = routeros::namedProperty(error.detail.toUtf8());
    if (word.isEmpty())
        return std::nullopt;
    const auto hotspot = fieldOf<HotspotUserProfile>(word);
    return hotspot ? hotspot : fieldOf<PppProfile>(word);
}

HotspotUserProfile hotspotProfileOf(const routeros::Row &row)
{
    auto profile = profileOf<HotspotUserProfile>(row);
    profile.isOurs = isOurProfileName(profile.name);
    return profile;
}

PppProfile pppProfileOf(const routeros::Row &row)
{
    return profileOf<PppProfile>(row);
}

} // namespace nettdesk::fleet
