// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/voucher.h"
#include "ui/shell/colors.h"

#include <QString>
#include <QStringList>

namespace nettdesk::ui {

// How vouchers are put into words on every screen.

Tone stateTone(VoucherState state);
/// "10 / 5 Mbit/s" (down first), "10 Mbit/s down"; empty when nothing is limited.
QString speedText(const Speed &speed);
/// What it gives, in parts: "1 day", "2 GB", "10 / 5 Mbit/s" or "Profile “fast”".
QStringList termsParts(const VoucherTerms &terms);
/// "1 day · 2 GB".
QString limitsText(const VoucherTerms &terms);
/// "Profile “fast”", or the speed; empty when neither.
QString speedOrProfileText(const VoucherTerms &terms);
/// "Free" for nothing.
QString priceText(const Money &price);
QString passwordRuleText(PasswordRule rule);
/// A code or an amount inside a sentence: kept from left to right in every language (LRI … PDI).
QString isolated(const QString &text);

} // namespace nettdesk::ui
