// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bitrate.h"
#include "core/model/result.h"

#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>

namespace nettdesk::fleet {

/// The "rate-limit" of a hotspot user profile or a PPP profile, whole:
///
///     rx/tx [burst rx/tx [threshold rx/tx [time rx/tx [priority [least rx/tx]]]]]
///
/// RouterOS names both from its own side: rx, the first, is what the guest sends (up); tx is what the guest receives
/// (down). One figure without a slash stands for both. k and M are thousands and millions. A part that is not wanted,
/// but has others behind it, is written "0/0". Source: manual, "HotSpot" and "PPP AAA", rate-limit; "Queues", Burst.
struct RateLimit {
    /// What a person fills in one box each; where a fault lies.
    enum class Field {
        Up,
        Down,
        BurstUp,
        BurstDown,
        ThresholdUp,
        ThresholdDown,
        TimeUp,
        TimeDown,
        Priority,
        LeastUp,
        LeastDown,
        Whole, ///< more parts than there are
    };

    /// What is wrong, and where.
    struct Fault {
        Field field = Field::Whole;
        qsizetype at = 0;     ///< where it begins in the text that was read; 0 when there was no text
        qsizetype length = 0; ///< 0: something is missing there
        QString message;      ///< translated, a whole sentence
    };

    struct Times {
        std::chrono::seconds up{0};
        std::chrono::seconds down{0};
        bool operator==(const Times &) const = default;
    };

    Speed speed = {};          ///< not limited both ways: the profile sets no limit, and nothing else may be set
    Speed burst = {};          ///< the speed for a short while, more than `speed`; 0: no burst
    Speed burstThreshold = {}; ///< bursts while the average is below it; 0: the router takes `speed`
    Times burstTime = {};      ///< the average is taken over it; 0: the router takes one second
    int priority = 0;          ///< 1 (served first) to 8; 0: not said, the router takes 8
    Speed least = {};          ///< kept for the guest when the line is full; 0: nothing

    bool isUnlimited() const { return *this == RateLimit(); }

    /// As a router or a person wrote it; an empty text is no limit. Checks the form only: what a router holds is shown
    /// even where it makes no sense.
    static tl::expected<RateLimit, Fault> read(QStringView text);
    /// The same, with the place in the message. Invalid.
    static Result<RateLimit> parse(QStringView text);

    /// What a router would refuse or ignore: a burst that is not above the speed, a threshold outside of them, a least
    /// above the speed, a burst's time without a burst. Nothing: it makes sense.
    std::optional<Fault> fault() const;

    /// In RouterOS's own notation, as short as it can be said: "2M/10M", "512k/1M 1M/2M 384k/768k 8/8 5"; empty: no
    /// limit.
    QString routerText() const;
    /// For people, guest's view, down first: "10 Mbit/s down, 2 Mbit/s up, bursts to …".
    QString text() const;

    bool operator==(const RateLimit &) const = default;
};

} // namespace nettdesk::fleet
