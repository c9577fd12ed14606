// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/model/customer.h"
#include "core/model/progress.h"
#include "core/model/result.h"
#include "core/model/router.h"

#include <QCoroTask>
#include <QHash>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>

namespace nettdesk::fleet {
class RouterPool;
}
namespace nettdesk::security {
class AuditTrail;
}
namespace nettdesk::storage {
class Database;
}

namespace nettdesk::customers {

/// Which accounts of the router are looked at.
enum class ImportServices { Hotspot, Pppoe, Both };

QString importServicesName(ImportServices services); ///< "hotspot", "pppoe", "both"
std::optional<ImportServices> importServicesFromName(const QString &name);

/// Why an account on the router becomes no customer.
enum class SkipReason {
    AlreadyLinked, ///< imported before: it belongs to a customer
    SameUserName,  ///< a customer signs in with that name already, or another account of this import
    SameEmail,     ///< a customer has that e-mail address already, or another account of this import
    OurVoucher,    ///< the account of one of our vouchers: its comment begins with our mark
    RouterOwned,   ///< the router's own row: default or dynamic
    OtherService,  ///< a PPP secret for another service than PPPoE (l2tp, ovpn …)
    BadName,       ///< its name is empty, too long, or not readable text: nobody could be found by it again
};

QString skipReasonName(SkipReason reason); ///< "sameUserName": scripts
QString skipReasonText(SkipReason reason); ///< translated, a whole sentence

/// One account as the router has it.
struct FoundUser {
    RouterUserService service = RouterUserService::Hotspot;
    QString server; ///< empty: all
    QString name;
    QString profile;
    QString comment; ///< first line, shortened for the list
    QString email;   ///< of its e-mail field, or a comment that is an e-mail address as a whole; empty: none
    bool isDisabled = false;
};

struct SkippedUser {
    FoundUser user;
    SkipReason reason = SkipReason::SameUserName;
    QString sameAs; ///< name of the customer or of the other account, where there is one
};

/// What an import would do.
struct ImportPreview {
    QList<FoundUser> toCreate; ///< each becomes a customer, in the router's order
    QList<SkippedUser> skipped;

    QHash<SkipReason, int> counts() const;
};

/// What an import did.
struct ImportReport {
    int created = 0;
    QList<SkippedUser> skipped;
    int remaining = 0; ///< seen, and not done because it was stopped
    /// Why it ended early: Cancelled, or the line to the router was lost. What was created stays; the same import
    /// again goes on behind it.
    std::optional<Error> stoppedBy;
};

/// Makes customers from the accounts that stand on a router (product R5): a customer with the account's name, the
/// portal user of that name (without a password: it is made when it is handed over), and the link to the account.
/// Nothing is written to the router, nothing is invented. 250 customers are one transaction, with one audit row; what
/// is known already is skipped, so that a second run, or one after a lost line, only does what is missing.
class UserImport : public QObject {
    Q_OBJECT

public:
    UserImport(storage::Database &database, const security::AuditTrail &audit, fleet::RouterPool &pool,
               const Clock &clock, QObject *parent = nullptr);

    /// Permission EditCustomers. Errors: those of RouterPool::call.
    QCoro::Task<Result<ImportPreview>> preview(Actor actor, RouterId router, ImportServices services,
                                               std::stop_token stop = {});
    /// Reads again, and creates. Progress counts accounts. An error is returned only when nothing was created; else it
    /// stands in the report. Permission EditCustomers.
    QCoro::Task<Result<ImportReport>> run(Actor actor, RouterId router, ImportServices services, Progress progress = {},
                                          std::stop_token stop = {});

Q_SIGNALS:
    /// Customers were created.
    void customersChanged();

private:
    struct Pass;
    QCoro::Task<Result<std::shared_ptr<Pass>>> begin(Actor actor, RouterId router);
    QCoro::Task<Result<ImportPreview>> readAndPlan(std::shared_ptr<Pass> pass, RouterUserService service,
                                                   std::stop_token stop);
    QCoro::Task<Result<int>> create(Actor actor, std::shared_ptr<Pass> pass, QList<FoundUser> users);

    storage::Database &m_database;
    const security::AuditTrail &m_audit;
    fleet::RouterPool &m_pool;
    const Clock &m_clock;
};

} // namespace nettdesk::customers
