// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/id.h"

#include <QString>

#include <chrono>
#include <optional>

namespace nettdesk {

/// One reboot of a router, from its order to the router's return.
struct RouterReboot {
    enum class State {
        Scheduled, ///< waits for `dueAt`; whichever program polls the router then does it
        Sent,      ///< the router was told, or may have been: never sent twice
        Back,      ///< it answers again, after `away`
        Lost,      ///< sent, and not back within a quarter of an hour
        Failed,    ///< the router refused it; `error` says why
        Missed,    ///< no program could reach the router within half an hour of the time: not done any more
        Cancelled, ///< by a person, before it was sent
    };

    Id<RouterReboot> id;
    RouterId router;
    State state = State::Scheduled;
    Timestamp dueAt;
    std::optional<Timestamp> sentAt;
    std::optional<int> guests; ///< that were online just before
    std::optional<Timestamp> backAt;
    std::optional<std::chrono::milliseconds> away;
    QString error;
    QString orderedBy;
    Timestamp orderedAt;

    bool isOpen() const { return state == State::Scheduled || state == State::Sent; }
};

using RebootId = Id<RouterReboot>;

QString rebootStateName(RouterReboot::State state);           ///< "scheduled", "sent", …: scripts and columns
QString rebootStateText(RouterReboot::State state);           ///< translated, for people
RouterReboot::State rebootStateFromName(const QString &name); ///< Failed for a word of a newer program

} // namespace nettdesk
