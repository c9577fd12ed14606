// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/voucherpassword.h"

#include "core/model/codekey.h"

namespace nettdesk::accounts {

using namespace Qt::StringLiterals;

security::Place voucherPasswordPlace(const QString &codeKey)
{
    return {"voucher"_ba, "password"_ba, codeKey.toLatin1()};
}

Result<QString> openPassword(const security::Vault &vault, const Voucher &voucher)
{
    switch (voucher.passwordRule) {
    case PasswordRule::SameAsCode: return voucher.code;
    case PasswordRule::None: return QString();
    case PasswordRule::Random:
    case PasswordRule::Digits: break;
    }
    return vault.openText(voucher.sealedPassword, voucherPasswordPlace(codeKey(voucher.code)));
}

} // namespace nettdesk::accounts
