// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/security/secret.h"

#include <QStringList>
#include <QStringView>

namespace nettdesk::security {

/// Characters that a password needs (as people count them). No rule about digits and signs: length is what helps.
constexpr int leastPasswordLength = 8;

/// Whether a new password may be used. Invalid: under 8 characters; over 1,024 bytes; one of the most common ones, also
/// in other case; one sign repeated, or a run such as 12345678 or qwertyui; one of `ownNames` (the person's, the
/// shop's). Never asked at sign-in: rules change, and old passwords keep working.
Result<> checkNewPassword(const SecretBytes &password, const QStringList &ownNames = {});

/// Whether the password, in lower case, is one of the most common passwords of eight characters and more.
bool isCommonPassword(QStringView lowerCase);

} // namespace nettdesk::security
