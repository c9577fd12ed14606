// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routeros/values.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <limits>

namespace nettdesk::routeros {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RouterValues)
};

tl::unexpected<Error> refuse(const QString &sentence, QByteArrayView text)
{
    return failure(Error::Kind::Invalid,
                   sentence.arg(QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 80)))), {});
}

/// A whole run of digits, nothing else: no sign, no blank.
template<class Number>
std::optional<Number> wholeNumber(QByteArrayView text, int base = 10)
{
    Number number{};
    if (text.isEmpty() || text.front() == '-' || text.front() == '+')
        return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

qsizetype leadingDigits(QByteArrayView text)
{
    return std::find_if(text.begin(), text.end(), [](char c) { return c < '0' || c > '9'; }) - text.begin();
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

bool sameWord(QByteArrayView text, const char *word)
{
    return text.compare(QByteArrayView(word), Qt::CaseInsensitive) == 0;
}

} // namespace

Result<ItemId> ItemId::parse(QByteArrayView text)
{
    if (text.startsWith('*')) {
        if (const auto number = wholeNumber<quint64>(text.sliced(1), 16))
            return ItemId(*number);
    }
    return refuse(Text::tr("“%1” is not the id of a RouterOS item."), text);
}

QByteArray ItemId::toBytes() const
{
    return '*' + QByteArray::number(m_number, 16).toUpper();
}

Result<RouterVersion> RouterVersion::parse(QByteArrayView text)
{
    const QByteArrayView whole = text;
    text = text.trimmed();
    if (const qsizetype blank = text.indexOf(' '); blank >= 0)
        text = text.first(blank); // "(stable)", "(long-term)"
    RouterVersion version;
    int *const parts[] = {&version.major, &version.minor, &version.patch};
    for (int index = 0; index < 3; ++index) {
        const qsizetype digits = leadingDigits(text);
        const auto number = wholeNumber<int>(text.first(digits));
        if (!number)
            return refuse(Text::tr("“%1” is not a RouterOS version."), whole);
        *parts[index] = *number;
        text = text.sliced(digits);
        if (!text.startsWith('.') || index == 2) {
            if (index == 0)
                return refuse(Text::tr("“%1” is not a RouterOS version."), whole);
            break;
        }
        text = text.sliced(1);
    }
    const auto isSuffixByte = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    if (!std::all_of(text.begin(), text.end(), isSuffixByte))
        return refuse(Text::tr("“%1” is not a RouterOS version."), whole);
    version.suffix = text.toByteArray();
    return version;
}

QByteArray RouterVersion::toBytes() const
{
    QByteArray text = QByteArray::number(major) + '.' + QByteArray::number(minor);
    if (patch != 0)
        text += '.' + QByteArray::number(patch);
    return text + suffix;
}

std::strong_ordering RouterVersion::operator<=>(const RouterVersion &other) const
{
    if (const auto order = std::tie(major, minor, patch) <=> std::tie(other.major, other.minor, other.patch);
        order != 0)
        return order;
    if (suffix == other.suffix)
        return std::strong_ordering::equal;
    if (suffix.isEmpty() || other.suffix.isEmpty()) // a release comes after its betas
        return suffix.isEmpty() ? std::strong_ordering::greater : std::strong_ordering::less;
    const auto split = [](const QByteArray &text) { // "beta10" comes after "beta9"
        const auto firstDigit = std::find_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
        const qsizetype letters = firstDigit - text.begin();
        return std::pair(text.first(letters), text.sliced(letters).toInt());
    };
    const auto [word, number] = split(suffix);
    const auto [otherWord, otherNumber] = split(other.suffix);
    if (const int order = word.compare(otherWord); order != 0)
        return order <=> 0;
    if (number != otherNumber)
        return number <=> otherNumber;
    return suffix.compare(other.suffix) <=> 0;
}

namespace {

using std::chrono::milliseconds;

/// "HH:MM:SS", "HH:MM" or "HH:MM:SS.mmm"; hours may exceed a day ("24:00:00" is said for one).
std::optional<milliseconds> parseClock(QByteArrayView text)
{
    qint64 fields[3] = {0, 0, 0};
    int count = 0;
    while (count < 3) {
        const qsizetype digits = leadingDigits(text);
        const auto number = wholeNumber<qint64>(text.first(digits));
        if (!number || *number > 1'000'000'000 || (count > 0 && (*number > 59 || digits != 2)))
            return std::nullopt;
        fields[count++] = *number;
        text = text.sliced(digits);
        if (!text.startsWith(':'))
            break;
        text = text.sliced(1);
        if (count == 3)
            return std::nullopt;
    }
    if (count < 2)
        return std::nullopt;
    qint64 fraction = 0;
    if (text.startsWith('.') && count == 3) {
        text = text.sliced(1);
        const qsizetype digits = leadingDigits(text);
        if (digits == 0 || digits != text.size())
            return std::nullopt;
        for (qsizetype place = 0; place < 3; ++place)
            fraction = fraction * 10 + (place < digits ? text[place] - '0' : 0);
        text = {};
    }
    if (!text.isEmpty())
        return std::nullopt;
    return milliseconds(((fields[0] * 60 + fields[1]) * 60 + fields[2]) * 1000 + fraction);
}

struct Unit {
    const char *name;
    qint64 microseconds;
    int rank; // units come largest first, each once
};
constexpr Unit units[] = {
    {"ms", 1'000, 2},
    {"us", 1, 1},
    {"ns", 0, 0},
    {"w", 604'800'000'000, 7},
    {"d", 86'400'000'000, 6},
    {"h", 3'600'000'000, 5},
    {"m", 60'000'000, 4},
    {"s", 1'000'000, 3},
};

const Unit *findUnit(QByteArrayView text)
{
    for (const Unit &unit : units) {
        const qsizetype length = qsizetype(qstrlen(unit.name));
        if (text.size() >= length && lower(text[0]) == unit.name[0] && (length == 1 || lower(text[1]) == unit.name[1]))
            return &unit;
    }
    return nullptr;
}

constexpr qint64 maxMicroseconds = std::numeric_limits<qint64>::max() / 4;

std::optional<milliseconds> durationOf(QByteArrayView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    qint64 total = 0;
    int rank = 8;
    bool any = false;
    while (!text.isEmpty()) {
        const qsizetype digits = leadingDigits(text);
        const QByteArrayView rest = text.sliced(digits);
        if (digits == 0)
            return std::nullopt;
        if (rest.startsWith(':')) {
            const auto clock = parseClock(text);
            if (!clock || rank <= 5)
                return std::nullopt;
            return milliseconds(total / 1000) + *clock;
        }
        const auto number = wholeNumber<qint64>(text.first(digits));
        if (!number)
            return std::nullopt;
        if (rest.isEmpty()) { // bare digits are seconds, but not behind other units
            if (any || *number > maxMicroseconds / 1'000'000)
                return std::nullopt;
            return milliseconds(*number * 1000);
        }
        const Unit *const unit = findUnit(rest);
        if (!unit || unit->rank >= rank)
            return std::nullopt;
        if (unit->microseconds > 0 && *number > (maxMicroseconds - total) / unit->microseconds)
            return std::nullopt;
        total += *number * unit->microseconds;
        rank = unit->rank;
        any = true;
        text = rest.sliced(qsizetype(qstrlen(unit->name))).trimmed();
    }
    return milliseconds(total / 1000);
}

} // namespace

Result<milliseconds> parseDuration(QByteArrayView text)
{
    if (const auto duration = durationOf(text))
        return *duration;
    return refuse(Text::tr("“%1” is not a time. Write for example 1d12h, 30m or 01:30:00."), text);
}

Result<std::optional<milliseconds>> parseOptionalDuration(QByteArrayView text)
{
    for (const char *word : {"none", "never", "unlimited", "auto"}) {
        if (sameWord(text, word))
            return std::nullopt;
    }
    const auto duration = parseDuration(text);
    if (!duration)
        return failure(duration.error());
    return *duration;
}

QByteArray formatDuration(milliseconds duration)
{
    qint64 left = std::max<qint64>(duration.count(), 0);
    if (left == 0)
        return "0s";
    QByteArray text;
    const auto take = [&](qint64 size, const char *unit) {
        if (left >= size)
            text += QByteArray::number(left / size) + unit;
        left %= size;
    };
    take(604'800'000, "w");
    take(86'400'000, "d");
    take(3'600'000, "h");
    take(60'000, "m");
    take(1'000, "s");
    take(1, "ms");
    return text;
}

Result<bool> parseBoolean(QByteArrayView text)
{
    if (sameWord(text, "true") || sameWord(text, "yes"))
        return true;
    if (sameWord(text, "false") || sameWord(text, "no"))
        return false;
    return refuse(Text::tr("“%1” is neither yes nor no."), text);
}

QByteArray formatBoolean(bool value)
{
    return value ? "yes" : "no";
}

Result<ByteCount> parseByteCount(QByteArrayView text)
{
    if (const auto number = wholeNumber<quint64>(text)) {
        if (*number <= quint64(std::numeric_limits<qint64>::max()))
            return ByteCount::fromBytes(qint64(*number));
    } else if (!text.isEmpty() && text.front() >= '0' && text.front() <= '9') {
        // "2048KiB" is what a person would write as "2048KB": in RouterOS both are 1024s.
        QString spelled = QString::fromLatin1(text);
        spelled.remove(QLatin1Char('i'));
        if (const auto count = ByteCount::parse(spelled))
            return *count;
    }
    return refuse(Text::tr("“%1” is not an amount of data."), text);
}

Result<BitRate> parseBitRate(QByteArrayView text)
{
    if (sameWord(text, "unlimited"))
        return BitRate();
    return BitRate::parse(QString::fromUtf8(text));
}

Pair<QByteArrayView> splitPair(QByteArrayView text)
{
    const qsizetype slash = text.indexOf('/');
    return slash < 0 ? Pair<QByteArrayView>{text, text}
                     : Pair<QByteArrayView>{text.first(slash), text.sliced(slash + 1)};
}

Result<Speed> parseSpeed(QByteArrayView text)
{
    const auto [upText, downText] = splitPair(text);
    const auto up = parseBitRate(upText);
    if (!up)
        return failure(up.error());
    const auto down = parseBitRate(downText);
    if (!down)
        return failure(down.error());
    return Speed{.down = *down, .up = *up};
}

QByteArray formatSpeed(const Speed &speed)
{
    return (speed.up.routerText() + QLatin1Char('/') + speed.down.routerText()).toLatin1();
}

Result<Pair<ByteCount>> parseBytePair(QByteArrayView text)
{
    const auto [upText, downText] = splitPair(text);
    const auto up = parseByteCount(upText);
    if (!up)
        return failure(up.error());
    const auto down = parseByteCount(downText);
    if (!down)
        return failure(down.error());
    return Pair<ByteCount>{*up, *down};
}

Result<Pair<milliseconds>> parseDurationPair(QByteArrayView text)
{
    const auto [upText, downText] = splitPair(text);
    const auto up = parseDuration(upText);
    if (!up)
        return failure(up.error());
    const auto down = parseDuration(downText);
    if (!down)
        return failure(down.error());
    return Pair<milliseconds>{*up, *down};
}

} // namespace nettdesk::routeros
