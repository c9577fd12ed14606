// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/explanation.h"
#include "core/model/actor.h"

#include <QCoroTask>
#include <QObject>

#include <chrono>
#include <stop_token>

namespace nettdesk::fleet {
class RouterPool;
}
namespace nettdesk::storage {
class Database;
}

namespace nettdesk::explain {

struct ExplainRequest {
    QString code;           ///< as typed or scanned
    QString macAddress;     ///< the guest's device, if known
    RouterId at;            ///< the router the guest stands at, if known
    bool asksRouter = true; ///< false: from local data alone
};

/// "Why doesn't this code work?": one code, one verdict, its evidence and its ways out. Walks code → voucher → window →
/// router → hotspot user → limits → sessions → log, and changes nothing.
class CodeExplainer : public QObject {
    Q_OBJECT

public:
    struct Options {
        /// How long the router may take in all before the answer goes without it.
        std::chrono::milliseconds routerPatience{4'500};
    };

    CodeExplainer(storage::Database &database, fleet::RouterPool &pool, Options options, QObject *parent = nullptr);
    CodeExplainer(storage::Database &database, fleet::RouterPool &pool, QObject *parent = nullptr);

    /// Permission SeeVouchers. Any text is a fair question: only Storage and Permission are errors.
    QCoro::Task<Result<Explanation>> explain(Actor actor, ExplainRequest request, std::stop_token stop = {});

private:
    storage::Database &m_database;
    fleet::RouterPool &m_pool;
    Options m_options;
};

} // namespace nettdesk::explain
