// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/business.h"
#include "core/model/csv.h"
#include "core/vouchers/csvcolumns.h"
#include "core/vouchers/vouchercsv.h"

#include <QSet>

namespace nettdesk::vouchers {

/// A row that can be imported.
struct CsvVoucher {
    int line = 0;
    Voucher voucher; ///< without batch, seal and id
    QString password;
};

/// What the shop's data says that rows are read against.
struct CsvGround {
    Business business;
    QTimeZone zone;
    QHash<QString, RouterId> routers; ///< by name in small letters, and by public id
    QHash<QString, Package> packages; ///< by storage::packageNameKey()
    std::optional<Package> package;   ///< of rows that name none
    Timestamp now;
};

/// Reads a file's rows: plain work on values, for any thread. What cannot be taken stands in `outcome.problems`, in the
/// order of lines.
class CsvRows {
public:
    CsvRows(const CsvImport &what, const CsvGround &ground) : m_what(what), m_ground(ground) {}

    /// Invalid: the file as a whole cannot be read. Cancelled.
    Result<QList<CsvVoucher>> read(CsvOutcome &outcome, const std::stop_token &stop);

private:
    Result<> readHeadings(const CsvRow &first, CsvOutcome &outcome, bool &isHeader);
    QString field(const CsvRow &row, const QString &column) const;
    Result<CsvVoucher> readRow(const CsvRow &row) const;
    Result<> readPlace(const CsvRow &row, Voucher &voucher) const;
    Result<> readTerms(const CsvRow &row, VoucherTerms &terms) const;
    Result<> readLimits(const CsvRow &row, VoucherTerms &terms) const;
    Result<> readWindow(const CsvRow &row, VoucherTerms &terms) const;
    bool note(CsvOutcome &outcome, CsvProblem::Kind kind, int line, const QString &code, const QString &reason) const;

    const CsvImport &m_what;
    const CsvGround &m_ground;
    QHash<QString, qsizetype> m_columns;
};

} // namespace nettdesk::vouchers
