// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/model/operationid.h"
#include "core/model/progress.h"
#include "core/model/voucher.h"
#include "core/storage/voucherlist.h"

#include <QCoroTask>

#include <optional>
#include <stop_token>

namespace nettdesk::security {
class AuditTrail;
class Vault;
} // namespace nettdesk::security
namespace nettdesk::storage {
class Database;
}

namespace nettdesk::vouchers {

struct CsvExport {
    storage::VoucherFilter filter;
    QString path;
    bool withByteOrderMark = false; ///< Excel needs it to know UTF-8
    /// Set: these and no others, in this order, whatever the filter says; those that are not there are left out.
    std::optional<QList<VoucherId>> vouchers = {};
};

/// What rows say when they leave a column empty or the file has none for it.
struct CsvImport {
    QByteArray content;
    RouterId router;
    PackageId package;  ///< its terms and its form of provision
    VoucherTerms terms; ///< used without a package; price in the shop's currency
    OperationId operation;
    bool leaveOutBad = false; ///< import() takes the good rows of a file that has bad ones
};

struct CsvProblem {
    enum class Kind {
        Bad,       ///< cannot be read or breaks a rule
        Repeated,  ///< the same code stands in the file above
        Known,     ///< a voucher has this code already, perhaps a deleted one
        NotActive, ///< its state column says that it was redeemed, used or ended elsewhere
    };
    Kind kind = Kind::Bad;
    int line = 0;
    QString code;
    QString reason; ///< a sentence
};

/// What a file would bring, or brought.
struct CsvOutcome {
    int rows = 0;     ///< without the header
    int vouchers = 0; ///< that can be imported, or were
    QList<CsvProblem> problems;
    QStringList columns;        ///< understood
    QStringList ignoredColumns; ///< of the file, that mean nothing here
    QList<Voucher> sample;      ///< the first few, without passwords
    QList<BatchId> batches;     ///< import(): what was made

    int count(CsvProblem::Kind kind) const;
};

/// Vouchers as a table for spreadsheets, and codes that were printed elsewhere.
class VoucherCsv {
public:
    VoucherCsv(storage::Database &database, const security::Vault &vault, const security::AuditTrail &audit,
               const Clock &clock)
        : m_database(database), m_vault(vault), m_audit(audit), m_clock(clock)
    {
    }

    /// Writes all that the filter lets through, newest first, or the vouchers that are named, a page at a time, however
    /// many: the file is there whole or not at all. Passwords stand in it, so permission PrintVouchers beside
    /// SeeVouchers. How many rows. Errors: Cancelled, Invalid (the file cannot be written), Locked.
    QCoro::Task<Result<qint64>> exportTo(Actor actor, CsvExport what, Progress progress = {},
                                         std::stop_token stop = {});

    /// What import() would do; writes nothing. Permission ImportVouchers. Errors: Invalid (the file as a whole cannot
    /// be read), NotFound (router, package).
    QCoro::Task<Result<CsvOutcome>> preview(Actor actor, CsvImport what, std::stop_token stop = {});
    /// One transaction: all rows that preview() counts, or none. A file with bad rows is refused unless those are to be
    /// left out; codes that are known already are left out always, so that a second import adds nothing. Permission
    /// ImportVouchers. Errors: Invalid (names the first bad line), Cancelled, Locked, and those of preview().
    QCoro::Task<Result<CsvOutcome>> import(Actor actor, CsvImport what, Progress progress = {},
                                           std::stop_token stop = {});

private:
    QCoro::Task<Result<qint64>> countOf(CsvExport what);
    QCoro::Task<Result<storage::VoucherPage>> part(CsvExport what, QString cursor);

    storage::Database &m_database;
    const security::Vault &m_vault;
    const security::AuditTrail &m_audit;
    const Clock &m_clock;
};

} // namespace nettdesk::vouchers
