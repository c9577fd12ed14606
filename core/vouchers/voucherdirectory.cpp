// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/voucherdirectory.h"

#include "core/model/codekey.h"
#include "core/storage/database.h"
#include "core/storage/voucheraccounts.h"

namespace nettdesk::vouchers {

QCoro::Task<Result<QHash<QString, fleet::GuestIdentity>>> VoucherDirectory::whoAre(RouterId, QStringList userNames)
{
    // All of it in the database's thread, for fifty thousand names are more than a frame's work.
    return m_database.read([userNames](storage::Session &session) {
        QHash<QString, QString> keys;
        for (const QString &name : userNames) {
            if (const QString key = codeKey(name); !key.isEmpty())
                keys.insert(name, key);
        }
        const QHash<QString, VoucherId> vouchers = storage::VoucherAccounts::byCodeKeys(session, keys.values());
        QHash<QString, fleet::GuestIdentity> who;
        for (auto name = keys.cbegin(); name != keys.cend(); ++name) {
            if (const auto voucher = vouchers.constFind(name.value()); voucher != vouchers.cend())
                who.insert(name.key(), {fleet::GuestIdentity::Kind::Voucher, voucher->value(), name.key()});
        }
        return who;
    });
}

} // namespace nettdesk::vouchers
