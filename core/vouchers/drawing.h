// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/voucher.h"

#include <QString>

namespace nettdesk::vouchers {

/// One symbol of `alphabet` (2 to 255 of them), each as likely as the other, from libsodium's generator. By the method
/// of randombytes_uniform (throw away what would tilt the scale), but on a block of random bytes drawn at once: that
/// function asks the system for every single number, which for a batch of 100,000 is two million system calls.
QChar drawSymbol(const QString &alphabet);
void drawSymbols(QString &into, const QString &alphabet, int count);

/// The password of a voucher: Random is 8 of 31 lower-case symbols without look-alikes, Digits is 6 digits, SameAsCode
/// is the code, None is empty.
QString drawPassword(PasswordRule rule, const QString &code);

} // namespace nettdesk::vouchers
