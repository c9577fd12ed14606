// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/explanation.h"
#include "core/model/business.h"
#include "core/model/router.h"
#include "core/storage/intentrepository.h"

#include <QStringList>

namespace nettdesk::storage {
class Session;
}

namespace nettdesk::explain {

/// What the shop's own database knows about a typed code, read in one go.
struct CodeFacts {
    QString typed;
    Timestamp now;
    Business business;
    QString meant; ///< the code that was probably meant, where none is like the typed one
    std::optional<Voucher> voucher;
    Router router; ///< the voucher's
    QString packageName;
    bool packageIsActive = true;
    std::optional<Intent> intent; ///< the first that is not done for it
    std::optional<Router> at;     ///< where the guest stands, if that was said
    QString guestMac;             ///< the guest's device, if that was said

    QString localTime(Timestamp when) const; ///< in the shop's zone, short
};

CodeFacts readCodeFacts(storage::Session &session, const QString &typed);

/// What its router says about a code.
struct RouterFacts {
    struct Account {
        bool isOurs = false;
        bool isDisabled = false;
        QString lockedTo; ///< MAC address; empty: any device
        std::optional<std::chrono::milliseconds> limitUptime;
        std::chrono::milliseconds uptime{0};
        ByteCount limitBytes; ///< zero: none
        ByteCount bytes;
    };
    struct Session {
        QString macAddress;
        QString address;
        QString uptime; ///< as the router spells it
    };
    std::optional<Account> account;
    QList<Session> sessions;
    int signInsAllowed = 1;
    bool runsHotspot = true;
    QStringList refusals; ///< the router's log lines about this code that say "login failed", newest first
};

/// The verdict as far as the database goes. `isFinal`: the router could add nothing to it.
struct LocalVerdict {
    Explanation explanation;
    bool isFinal = false;
};
LocalVerdict judgeLocally(const CodeFacts &facts);

/// The verdict with what the router said, for a code that locally should work.
Explanation judgeWithRouter(const CodeFacts &facts, const RouterFacts &router, Explanation local);

/// The verdict when the router should have been asked and could not be.
Explanation judgeWithoutRouter(const CodeFacts &facts, const Error &error, Explanation local);

} // namespace nettdesk::explain
