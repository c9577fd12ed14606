// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/valuetype.h"

#include <QHostAddress>
#include <QList>
#include <QRegularExpression>

#include <array>
#include <limits>

namespace nettdesk::simulator {

namespace {

// Words of refusal as recorded from routers; X is the property's name.
tl::unexpected<Refusal> refuse(const QByteArray &message)
{
    return tl::unexpected(Refusal{message, 1});
}

tl::unexpected<Refusal> noMatch(const QByteArray &name)
{
    return refuse("input does not match any value of " + name);
}

bool isAddress(const QByteArray &text)
{
    QHostAddress address;
    return address.setAddress(QString::fromLatin1(text)) && (text.count('.') == 3 || text.contains(':'));
}

Accepted<QByteArray> normaliseMac(const QByteArray &name, const QByteArray &value)
{
    QByteArray digits = value.toUpper();
    digits.replace(':', "").replace('-', "").replace('.', "");
    const bool hex = std::all_of(digits.begin(), digits.end(),
                                 [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F'); });
    if (digits.size() != 12 || !hex)
        return refuse("invalid value of " + name + ", mac address required");
    return QByteArray::fromHex(digits).toHex(':').toUpper();
}

Accepted<QByteArray> normalisePrefix(const QByteArray &name, const QByteArray &value)
{
    const qsizetype slash = value.indexOf('/');
    bool ok = true;
    const int bits = slash < 0 ? 32 : value.sliced(slash + 1).toInt(&ok);
    if (!isAddress(slash < 0 ? value : value.first(slash)) || !ok || bits < 0 || bits > 128)
        return refuse("invalid value for argument " + name);
    return slash < 0 ? value + "/32" : value;
}

Accepted<QByteArray> normaliseRanges(const QByteArray &value)
{
    for (const QByteArray &range : value.split(',')) {
        const qsizetype dash = range.indexOf('-');
        if (dash < 0 && !isAddress(range) && !normalisePrefix({}, range))
            return refuse("value of range expects range of ip addresses");
        if (dash == 0 || (dash > 0 && !isAddress(range.first(dash))))
            return refuse("value of range must have ip address before '-'");
        if (dash > 0 && !isAddress(range.sliced(dash + 1)))
            return refuse("value of range must have ip address after '-'");
    }
    return value;
}

/// "1M" → 1000000: rates count in thousands. -1: not a rate.
qint64 parseRate(QByteArrayView text)
{
    qint64 factor = 1;
    if (text.endsWith('k') || text.endsWith('K'))
        factor = 1'000;
    else if (text.endsWith('M'))
        factor = 1'000'000;
    else if (text.endsWith('G'))
        factor = 1'000'000'000;
    bool ok = false;
    const qint64 value = (factor == 1 ? text : text.chopped(1)).toByteArray().toLongLong(&ok);
    return ok && value >= 0 ? value * factor : -1;
}

/// As a group prints it: what is granted in the router's order, then what is not, each with a "!". Captured from 6.49
/// and 7.x: "local,telnet,…,rest-api,!ftp,!write,!policy".
Accepted<QByteArray> normalisePolicies(const QByteArray &name, const QByteArray &value)
{
    static const QByteArrayList known{"local", "telnet",    "ssh",  "ftp",    "reboot",   "read",
                                      "write", "policy",    "test", "winbox", "password", "web",
                                      "sniff", "sensitive", "api",  "romon",  "rest-api"};
    QSet<QByteArray> granted;
    for (QByteArray one : value.split(',')) {
        one = one.trimmed();
        const bool isDenied = one.startsWith('!');
        const QByteArray policy = isDenied ? one.sliced(1) : one;
        if (!policy.isEmpty() && !known.contains(policy))
            return noMatch(name);
        if (!policy.isEmpty() && !isDenied)
            granted.insert(policy);
    }
    QByteArrayList printed;
    for (const QByteArray &policy : known) {
        if (granted.contains(policy))
            printed.append(policy);
    }
    for (const QByteArray &policy : known) {
        if (!granted.contains(policy))
            printed.append('!' + policy);
    }
    return printed.join(',');
}

Accepted<QByteArray> normaliseRates(const QByteArray &name, const QByteArray &value)
{
    const QList<QByteArray> pair = value.split('/');
    const qint64 up = parseRate(pair.first());
    const qint64 down = parseRate(pair.last());
    if (pair.size() > 2 || up < 0 || down < 0)
        return refuse("invalid value for argument " + name);
    return QByteArray::number(up) + '/' + QByteArray::number(down);
}

} // namespace

qint64 parseDuration(QByteArrayView view)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:(\\d{1,9})w)?(?:(\\d{1,9})d)? ?(?:(\\d{1,9}):(\\d{1,9})(?::(\\d{1,9}))?|"
                       "(?:(\\d{1,9})h)?(?:(\\d{1,9})m(?!s))?(?:(\\d{1,12})(?:s|$))?(?:(\\d{1,9})ms)?)$"));
    if (view.isEmpty())
        return -1;
    const auto match = pattern.match(QString::fromLatin1(view));
    if (!match.hasMatch())
        return -1;
    const auto part = [&match](int group) { return match.captured(group).toLongLong(); };
    const qint64 seconds =
        ((part(1) * 7 + part(2)) * 24 + part(3) + part(6)) * 3600 + (part(4) + part(7)) * 60 + part(5) + part(8);
    return seconds * 1000 + part(9);
}

QByteArray formatDuration(qint64 milliseconds)
{
    static constexpr std::array<std::pair<qint64, const char *>, 6> units{
        {{604'800'000, "w"}, {86'400'000, "d"}, {3'600'000, "h"}, {60'000, "m"}, {1'000, "s"}, {1, "ms"}}};
    QByteArray text;
    for (const auto &[size, unit] : units) {
        if (milliseconds >= size)
            text += QByteArray::number(milliseconds / size) + unit;
        milliseconds %= size;
    }
    return text.isEmpty() ? QByteArrayLiteral("0s") : text;
}

ValueType ValueType::parse(const QByteArray &text)
{
    static const QHash<QByteArray, Kind> kinds{
        {"string", Kind::String}, {"bool", Kind::Bool},     {"time", Kind::Time},
        {"int", Kind::Int},       {"bytes", Kind::Bytes},   {"mac", Kind::Mac},
        {"ip", Kind::Ip},         {"prefix", Kind::Prefix}, {"ranges", Kind::Ranges},
        {"date", Kind::Date},     {"clock", Kind::Clock},   {"pair", Kind::Pair},
        {"rate", Kind::Rate},     {"policy", Kind::Policy}, {"policies", Kind::Policies},
        {"list", Kind::List},     {"enum", Kind::Enum},     {"ref", Kind::Reference}};
    ValueType type;
    bool first = true;
    for (const QByteArray &part : text.split(' ')) {
        if (part.startsWith('|')) {
            type.m_words = part.sliced(1).split('|');
            continue;
        }
        const qsizetype colon = part.indexOf(':');
        const QByteArray word = colon < 0 ? part : part.first(colon);
        const QByteArray rest = colon < 0 ? QByteArray() : part.sliced(colon + 1);
        if (word == "ref")
            type.m_references = rest.split(',');
        else if (colon >= 0)
            type.m_choices = rest.split('|');
        if (!kinds.contains(word))
            qFatal("Unknown type \"%s\" in menus.json", text.constData());
        if (first)
            type.m_kind = kinds.value(word);
        first = false;
    }
    return type;
}

ValueType ValueType::fromTree(const QByteArray &type, const QByteArrayList &values)
{
    ValueType result;
    if (values == QByteArrayList{"no", "yes"} || values == QByteArrayList{"yes", "no"}) {
        result.m_kind = Kind::Bool;
    } else if (type.endsWith("(time interval)") || type == "time interval") {
        result.m_kind = Kind::Time;
        result.m_words = {"none", "auto", "never"};
    } else if (type.endsWith("(MAC address)")) {
        result.m_kind = Kind::Mac;
    }
    return result;
}

void ValueType::setRange(qint64 least, qint64 most)
{
    m_least = least;
    m_most = most;
}

Accepted<QByteArray> ValueType::normalise(const QByteArray &name, const QByteArray &value, const FindsName &finds) const
{
    if (m_words.contains(value))
        return value;
    if (!m_references.isEmpty()) {
        QByteArray bare = value;
        if (bare.startsWith('!'))
            bare.remove(0, 1);
        for (const QByteArray &menu : m_references) {
            if (finds(menu, bare))
                return value;
        }
        if (m_kind == Kind::Reference)
            return noMatch(name);
    }
    return normaliseKind(name, value);
}

Accepted<QByteArray> ValueType::normaliseInt(const QByteArray &name, const QByteArray &value) const
{
    QByteArray digits = value;
    qint64 factor = 1;
    if (m_kind == Kind::Bytes && value.size() > 1) {
        static const QByteArray suffixes = "kMGT";
        const qsizetype index = suffixes.indexOf(value.endsWith('K') ? 'k' : value.back());
        for (qsizetype step = 0; step <= index; ++step)
            factor *= 1024;
        if (index >= 0)
            digits.chop(1);
    }
    bool ok = false;
    const qint64 number = digits.toLongLong(&ok);
    if (!ok && !digits.isEmpty() && digits.front() >= '0' && digits.front() <= '9')
        return refuse("value of " + name + " contains invalid trailing characters");
    if (!ok)
        return refuse("invalid value " + value + " for " + name + ", an integer required");
    const qint64 most = m_most >= 0 ? m_most : std::numeric_limits<qint64>::max();
    if (number < m_least || number > most / factor)
        return refuse("value of " + name + " out of range (" + QByteArray::number(m_least) + ".." +
                      QByteArray::number(most) + ')');
    return QByteArray::number(number * factor);
}

Accepted<QByteArray> ValueType::normaliseKind(const QByteArray &name, const QByteArray &value) const
{
    switch (m_kind) {
    case Kind::Bool:
        if (value == "yes" || value == "true")
            return QByteArrayLiteral("true");
        if (value == "no" || value == "false")
            return QByteArrayLiteral("false");
        return noMatch(name);
    case Kind::Time: {
        const qint64 duration = parseDuration(value);
        if (duration < 0)
            return refuse("invalid time value for argument " + name);
        return formatDuration(duration);
    }
    case Kind::Int:
    case Kind::Bytes: return normaliseInt(name, value);
    case Kind::Mac: return normaliseMac(name, value);
    case Kind::Ip:
        if (!isAddress(value))
            return refuse("invalid value for argument " + name);
        return value;
    case Kind::Prefix: return normalisePrefix(name, value);
    case Kind::Ranges: return normaliseRanges(value);
    case Kind::Rate: return normaliseRates(name, value);
    case Kind::Enum:
        if (!m_choices.contains(value))
            return noMatch(name);
        return value;
    case Kind::List: {
        QByteArray list = value;
        list.replace(' ', "");
        const QByteArrayList parts = list.split(',');
        const bool known = std::all_of(parts.begin(), parts.end(), [this](const QByteArray &part) {
            return m_choices.contains(part.startsWith('!') ? part.sliced(1) : part);
        });
        if (!list.isEmpty() && !known)
            return noMatch(name);
        return list;
    }
    case Kind::Policies: return normalisePolicies(name, value);
    case Kind::String:
    case Kind::Date:
    case Kind::Clock:
    case Kind::Pair:
    case Kind::Reference:
    case Kind::Policy: return value;
    }
    return value;
}

} // namespace nettdesk::simulator
