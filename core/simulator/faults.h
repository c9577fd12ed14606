// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QStringList>

namespace nettdesk::simulator {

/// What goes wrong on purpose. Counts are of one connection unless said otherwise; -1 and 0 mean never.
struct Faults {
    int dropAfter = -1;    ///< the line is cut after this many sentences from the router
    int halfAfter = -1;    ///< after this many sentences, half of the next one, then closed
    int garbageAfter = -1; ///< after this many sentences, bytes that are no RouterOS
    bool freeze = false;   ///< connections are taken and nothing is answered; ends when it is switched off
    bool refuse = false;   ///< nobody listens
    int trickle = 0;       ///< bytes per second, at most
    int failEveryAdd = 0;  ///< every k-th add of the router is refused, nothing is added
    int loseReplyOf = 0;   ///< the k-th command from now on is done, its reply lost: the line is cut
    quint32 splitSeed = 0; ///< writes are cut at random places; the seed repeats them

    bool operator==(const Faults &) const = default;

    /// "drop-after=3", "half-after=1", "garbage-after=0", "freeze", "refuse", "trickle=200", "fail-every-add=5",
    /// "lose-reply-of=2", "split=7". Invalid: another word.
    static Result<Faults> parse(const QStringList &words);
};

} // namespace nettdesk::simulator
