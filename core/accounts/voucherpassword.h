// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/voucher.h"
#include "core/security/vault.h"

namespace nettdesk::accounts {

/// Where a voucher's sealed password stands: its row is named by the code's key, known before it has a number.
security::Place voucherPasswordPlace(const QString &codeKey);

/// What the guest signs in with beside the code; empty with the rule None. Locked, Invalid: as Vault::openText.
Result<QString> openPassword(const security::Vault &vault, const Voucher &voucher);

} // namespace nettdesk::accounts
