// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"
#include "core/storage/session.h"

#include <QList>
#include <QString>

namespace nettdesk::storage {

/// The keys of all codes in long rows (table voucher_codes), so that any part of a code is found by reading them
/// through once: some twenty bytes a voucher instead of the table, on both engines alike. Keys are only ever added: a
/// code stays taken for ever.
class VoucherCodes {
public:
    struct Entry {
        VoucherId voucher;
        QString key; ///< codeKey(): capital letters and digits
    };

    /// In the transaction that inserts the vouchers; ids ascending.
    static void add(Session &session, const QList<Entry> &entries);

    struct Found {
        QList<VoucherId> vouchers; ///< ascending; at most as many as asked for
        qint64 count = 0;          ///< of all that have it
    };
    /// Those whose key has `part` in it.
    static Found find(Session &session, const QString &part, qsizetype most);

    /// How entries stand in a row, for rows of at most some thousand: the first id apart.
    static QString packed(const QList<Entry> &entries);
    static QList<Entry> unpacked(VoucherId first, const QString &codes);

private:
    static void insertRow(Session &session, const QList<Entry> &entries);
    static void fold(Session &session);
};

} // namespace nettdesk::storage
