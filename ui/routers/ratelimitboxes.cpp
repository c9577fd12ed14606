// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/ratelimitboxes.h"

#include <QCoreApplication>

namespace nettdesk::ui {

using fleet::RateLimit;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RateLimitBoxes)
};

QString rateText(BitRate rate)
{
    return rate.isLimited() ? rate.routerText() : QString();
}

QString timeText(std::chrono::seconds time)
{
    return time.count() > 0 ? QString::number(time.count()) : QString();
}

std::optional<BitRate> rateFrom(const QString &text)
{
    if (text.trimmed().isEmpty())
        return BitRate();
    const auto rate = BitRate::parse(text.trimmed());
    return rate ? std::optional(*rate) : std::nullopt;
}

std::optional<std::chrono::seconds> timeFrom(const QString &text)
{
    if (text.trimmed().isEmpty())
        return std::chrono::seconds(0);
    bool isNumber = false;
    const int seconds = text.trimmed().toInt(&isNumber);
    return isNumber && seconds >= 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
}

} // namespace

QString *RateLimitBoxes::box(Field field)
{
    switch (field) {
    case Field::Up: return &up;
    case Field::Down: return &down;
    case Field::BurstUp: return &burstUp;
    case Field::BurstDown: return &burstDown;
    case Field::ThresholdUp: return &thresholdUp;
    case Field::ThresholdDown: return &thresholdDown;
    case Field::TimeUp: return &timeUp;
    case Field::TimeDown: return &timeDown;
    case Field::LeastUp: return &leastUp;
    case Field::LeastDown: return &leastDown;
    case Field::Priority:
    case Field::Whole: break;
    }
    return nullptr;
}

RateLimitBoxes RateLimitBoxes::from(const RateLimit &limit)
{
    RateLimitBoxes boxes;
    boxes.down = rateText(limit.speed.down);
    boxes.up = rateText(limit.speed.up);
    boxes.burstDown = rateText(limit.burst.down);
    boxes.burstUp = rateText(limit.burst.up);
    boxes.thresholdDown = rateText(limit.burstThreshold.down);
    boxes.thresholdUp = rateText(limit.burstThreshold.up);
    boxes.timeDown = timeText(limit.burstTime.down);
    boxes.timeUp = timeText(limit.burstTime.up);
    boxes.leastDown = rateText(limit.least.down);
    boxes.leastUp = rateText(limit.least.up);
    boxes.priority = limit.priority;
    return boxes;
}

tl::expected<RateLimit, RateLimit::Fault> RateLimitBoxes::limit() const
{
    RateLimit limit;
    const struct {
        Field field;
        QString text;
        BitRate *rate;
    } rates[] = {{Field::Down, down, &limit.speed.down},
                 {Field::Up, up, &limit.speed.up},
                 {Field::BurstDown, burstDown, &limit.burst.down},
                 {Field::BurstUp, burstUp, &limit.burst.up},
                 {Field::ThresholdDown, thresholdDown, &limit.burstThreshold.down},
                 {Field::ThresholdUp, thresholdUp, &limit.burstThreshold.up},
                 {Field::LeastDown, leastDown, &limit.least.down},
                 {Field::LeastUp, leastUp, &limit.least.up}};
    for (const auto &one : rates) {
        const auto rate = rateFrom(one.text);
        if (!rate)
            return tl::unexpected(RateLimit::Fault{one.field, 0, 0, Text::tr("Write a speed like 10M, 512k or 2.5M.")});
        *one.rate = *rate;
    }
    const struct {
        Field field;
        QString text;
        std::chrono::seconds *time;
    } times[] = {{Field::TimeDown, timeDown, &limit.burstTime.down}, {Field::TimeUp, timeUp, &limit.burstTime.up}};
    for (const auto &one : times) {
        const auto time = timeFrom(one.text);
        if (!time)
            return tl::unexpected(RateLimit::Fault{one.field, 0, 0, Text::tr("Write whole seconds, such as 8.")});
        *one.time = *time;
    }
    limit.priority = priority;
    if (const auto fault = limit.fault())
        return tl::unexpected(*fault);
    return limit;
}

bool RateLimitBoxes::hasMore() const
{
    RateLimitBoxes plain;
    plain.down = down;
    plain.up = up;
    return *this != plain;
}

} // namespace nettdesk::ui
