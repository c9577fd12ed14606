// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/ratelimit.h"

#include "core/routeros/values.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>
#include <cmath>

namespace nettdesk::fleet {

using namespace Qt::StringLiterals;
using std::chrono::seconds;
using Field = RateLimit::Field;
using Fault = RateLimit::Fault;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RateLimit)
};

constexpr double fastest = 1e12;
constexpr seconds longestBurst = std::chrono::hours(24);
constexpr int lowestPriority = 8;

/// A word of the text, and where it begins.
struct Word {
    QStringView text;
    qsizetype at = 0;
};

QList<Word> wordsOf(QStringView text)
{
    QList<Word> words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        words.append({text.sliced(at, end - at), at});
        at = end;
    }
    return words;
}

Fault faultAt(Field field, const Word &word, const QString &message)
{
    return {field, word.at, word.text.size(), message};
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// "512k", "1.5M", "1000000": digits with at most one point, one of k, M, G behind them.
std::optional<BitRate> rateOf(QStringView text)
{
    double scale = 1;
    if (!text.isEmpty() && !isDigit(text.back())) {
        switch (text.back().unicode()) {
        case u'k':
        case u'K': scale = 1e3; break;
        case u'M':
        case u'm': scale = 1e6; break;
        case u'G':
        case u'g': scale = 1e9; break;
        default: return std::nullopt;
        }
        text.chop(1);
    }
    const auto isPlain = [](QChar c) { return isDigit(c) || c == u'.'; };
    if (text.isEmpty() || (scale == 1 && text.contains(u'.')) || !isDigit(text.front()) || !isDigit(text.back()) ||
        !std::all_of(text.begin(), text.end(), isPlain))
        return std::nullopt;
    bool ok = false;
    const double rate = QLocale::c().toDouble(text, &ok) * scale;
    if (!ok || rate > fastest || (rate > 0 && rate < 1)) // "0.0001k" is not "no limit"
        return std::nullopt;
    return BitRate::fromBitsPerSecond(std::llround(rate));
}

std::optional<seconds> timeOf(QStringView text)
{
    const auto time = routeros::parseDuration(text.toUtf8());
    if (!time || *time > longestBurst || time->count() % 1000 != 0)
        return std::nullopt;
    return std::chrono::duration_cast<seconds>(*time);
}

/// One part of the text, both of its sides read with `read`; `up` and `down` name the boxes.
template<class Value, class Read>
std::optional<Fault> readPair(const Word &word, Field up, Field down, Value &upValue, Value &downValue,
                              const Read &read, const QString &explanation)
{
    const qsizetype slash = word.text.indexOf(u'/');
    const Word first{slash < 0 ? word.text : word.text.first(slash), word.at};
    const Word second = slash < 0 ? first : Word{word.text.sliced(slash + 1), word.at + slash + 1};
    const auto side = [&](const Word &one, Field field, Value &value) -> std::optional<Fault> {
        if (one.text.isEmpty())
            return faultAt(field, one, Text::tr("A figure is missing beside the slash. %1").arg(explanation));
        const auto figure = read(one.text);
        if (!figure)
            return faultAt(field, one,
                           Text::tr("“%1” cannot be used here. %2").arg(one.text.left(40).toString(), explanation));
        value = *figure;
        return std::nullopt;
    };
    if (const auto fault = side(first, up, upValue))
        return fault;
    return side(second, down, downValue);
}

std::optional<Fault> readSpeed(const Word &word, Field up, Field down, Speed &speed)
{
    return readPair(word, up, down, speed.up, speed.down, rateOf,
                    Text::tr("Write a speed in bits per second, for example 10M or 512k, up and down parted by a "
                             "slash."));
}

std::optional<Fault> readTimes(const Word &word, RateLimit::Times &times)
{
    return readPair(word, Field::TimeUp, Field::TimeDown, times.up, times.down, timeOf,
                    Text::tr("Write whole seconds, for example 8, at most a day."));
}

std::optional<Fault> readPriority(const Word &word, int &priority)
{
    bool ok = false;
    priority = word.text.toInt(&ok);
    if (!ok || priority < 1 || priority > lowestPriority)
        return faultAt(Field::Priority, word,
                       Text::tr("“%1” is not a priority: that is one number from 1 (served first) to 8.")
                           .arg(word.text.left(40).toString()));
    return std::nullopt;
}

QString pair(const Speed &speed)
{
    return speed.up.routerText() + u'/' + speed.down.routerText();
}

Fault senseless(Field field, const QString &message)
{
    return {field, 0, 0, message};
}

/// The boxes of one direction, so that both are judged by the same words.
struct Direction {
    BitRate speed, burst, threshold, least;
    seconds time;
    Field burstField, thresholdField, timeField, leastField;
};

std::optional<Fault> faultOf(const Direction &way)
{
    if (way.burst.isLimited() && !way.speed.isLimited())
        return senseless(way.burstField, Text::tr("A burst needs a speed to rise above: give the speed first."));
    if (way.burst.isLimited() && way.burst <= way.speed)
        return senseless(way.burstField, Text::tr("The burst is not faster than the speed (%1), so it would have no "
                                                  "effect.")
                                             .arg(way.speed.text()));
    if (way.threshold.isLimited() && !way.burst.isLimited())
        return senseless(way.thresholdField, Text::tr("A threshold only counts with a burst: give the burst's speed, "
                                                      "or leave the threshold empty."));
    if (way.threshold.isLimited() && way.threshold >= way.burst)
        return senseless(way.thresholdField, Text::tr("The threshold is not below the burst's speed (%1), so the burst "
                                                      "would never end.")
                                                 .arg(way.burst.text()));
    if (way.time > seconds(0) && !way.burst.isLimited())
        return senseless(way.timeField, Text::tr("A time only counts with a burst: give the burst's speed, or leave "
                                                 "the time empty."));
    if (way.least.isLimited() && way.speed.isLimited() && way.least > way.speed)
        return senseless(way.leastField,
                         Text::tr("The guaranteed speed is more than the speed itself (%1).").arg(way.speed.text()));
    return std::nullopt;
}

} // namespace

tl::expected<RateLimit, Fault> RateLimit::read(QStringView text)
{
    const QList<Word> words = wordsOf(text);
    RateLimit limit;
    std::optional<Fault> fault;
    for (qsizetype i = 0; i < words.size() && !fault; ++i) {
        const Word &word = words[i];
        switch (i) {
        case 0: fault = readSpeed(word, Field::Up, Field::Down, limit.speed); break;
        case 1: fault = readSpeed(word, Field::BurstUp, Field::BurstDown, limit.burst); break;
        case 2: fault = readSpeed(word, Field::ThresholdUp, Field::ThresholdDown, limit.burstThreshold); break;
        case 3: fault = readTimes(word, limit.burstTime); break;
        case 4: fault = readPriority(word, limit.priority); break;
        case 5: fault = readSpeed(word, Field::LeastUp, Field::LeastDown, limit.least); break;
        default:
            fault = faultAt(Field::Whole, word,
                            Text::tr("“%1” is one part too many: a rate limit has at most six, parted by blanks.")
                                .arg(word.text.left(40).toString()));
        }
    }
    if (fault)
        return tl::unexpected(*fault);
    return limit;
}

Result<RateLimit> RateLimit::parse(QStringView text)
{
    const auto limit = read(text);
    if (limit)
        return *limit;
    return failure(Error::Kind::Invalid, Text::tr("The rate limit cannot be read at character %1. %2")
                                             .arg(limit.error().at + 1)
                                             .arg(limit.error().message));
}

std::optional<Fault> RateLimit::fault() const
{
    if (priority < 0 || priority > lowestPriority)
        return senseless(Field::Priority, Text::tr("A priority is one number from 1 (served first) to 8."));
    const std::array ways{Direction{speed.up, burst.up, burstThreshold.up, least.up, burstTime.up, Field::BurstUp,
                                    Field::ThresholdUp, Field::TimeUp, Field::LeastUp},
                          Direction{speed.down, burst.down, burstThreshold.down, least.down, burstTime.down,
                                    Field::BurstDown, Field::ThresholdDown, Field::TimeDown, Field::LeastDown}};
    for (const Direction &way : ways) {
        if (const auto found = faultOf(way))
            return found;
    }
    if (!speed.isLimited() && !isUnlimited())
        return senseless(Field::Up, Text::tr("Give the speed first: priority and guaranteed speed only count within "
                                             "one."));
    return std::nullopt;
}

QString RateLimit::routerText() const
{
    if (isUnlimited())
        return {};
    const bool hasTime = burstTime != Times();
    const QStringList parts{pair(speed),
                            pair(burst),
                            pair(burstThreshold),
                            u"%1/%2"_s.arg(burstTime.up.count()).arg(burstTime.down.count()),
                            QString::number(priority > 0 ? priority : lowestPriority),
                            pair(least)};
    int last = 0;
    for (const auto &[part, isSaid] : std::initializer_list<std::pair<int, bool>>{{1, burst.isLimited()},
                                                                                  {2, burstThreshold.isLimited()},
                                                                                  {3, hasTime},
                                                                                  {4, priority > 0},
                                                                                  {5, least.isLimited()}}) {
        if (isSaid)
            last = part;
    }
    return parts.mid(0, last + 1).join(u' ');
}

QString RateLimit::text() const
{
    if (isUnlimited())
        return Text::tr("no limit");
    QString said = Text::tr("%1 down, %2 up").arg(speed.down.text(), speed.up.text());
    if (burst.isLimited())
        said = Text::tr("%1; for a short while %2 down, %3 up").arg(said, burst.down.text(), burst.up.text());
    if (least.isLimited())
        said = Text::tr("%1; at least %2 down, %3 up").arg(said, least.down.text(), least.up.text());
    return said;
}

} // namespace nettdesk::fleet
