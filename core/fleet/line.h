// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/routerpool.h"
#include "core/routeros/connection.h"

#include <QObject>

namespace nettdesk::fleet {

/// What the pool knows about the way to one router. Private to RouterPool.
class Line final : public QObject {
    Q_OBJECT

public:
    using Instant = std::chrono::steady_clock::time_point; // waits do not follow a clock that is set

    std::shared_ptr<routeros::Connection> connection;
    LineStatus status;
    Instant notBefore{};
    Instant lastUsed{};
    bool isDialling = false;
    bool isKept = false; ///< stays open without work: this program polls the router
    int forgotten = 0;   ///< counts forget(): a dial that began before one is of no use
    QString refusedWith; ///< the record, as text, with which the router refused us; not tried again with the same
    std::optional<Error> refusal;

    bool isOpen() const { return connection && connection->isOpen(); }

Q_SIGNALS:
    /// A dial ended, well or not.
    void settled();
};

} // namespace nettdesk::fleet
