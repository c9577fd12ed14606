// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace nettdesk::storage {
class Session;
}

namespace nettdesk::vouchers {

/// The code that was probably meant by a key that no voucher has: the only one that differs from it in one symbol, or
/// in two neighbours changed round. Empty: none, or more than one. For employees; never shown to a guest.
QString probablyMeant(storage::Session &session, const QString &codeKey);

/// All keys at that distance, for the look-up.
QStringList nearKeys(const QString &codeKey);

} // namespace nettdesk::vouchers
