// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/id.h"
#include "core/model/result.h"

#include <QString>

#include <optional>

namespace nettdesk::storage {
class Session;
}

namespace nettdesk::accounts {

struct AccountsOutcome;

/// By what a router ends elapsed time with every computer off (product V2): its schedulers, to ten minutes; where it
/// takes none (device mode, a flagged configuration, missing rights) only the limit on time online is left, which may
/// come late, and NettDesk's own cut, to the second, while it runs.
struct EndLayers {
    enum class Schedulers {
        Unknown, ///< none was tried yet
        Work,    ///< taken and read back; by a self-test: seen to run
        Refused, ///< the router does not take them
        Silent,  ///< taken, but the self-test's did not run: clock, rights or script
    };
    Schedulers schedulers = Schedulers::Unknown;
    bool isTested = false; ///< a self-test said so
    QString reason;        ///< the router's words, where it refused
    std::optional<Timestamp> at;

    bool operator==(const EndLayers &) const = default;
};

QString endLayersText(const EndLayers &layers);           ///< a sentence for people
QString schedulersName(EndLayers::Schedulers schedulers); ///< "unknown", "work", "refused", "silent"

/// Is there a point in asking this router for a scheduler again by itself?
bool endLayersAllow(storage::Session &session, RouterId router);
EndLayers endLayersOf(storage::Session &session, RouterId router);
void storeEndLayers(storage::Session &session, RouterId router, const EndLayers &layers);
/// Keeps what a work on accounts showed by the way. Writes only what is new.
void rememberEndLayers(storage::Session &session, RouterId router, const AccountsOutcome &outcome, Timestamp now);

} // namespace nettdesk::accounts
