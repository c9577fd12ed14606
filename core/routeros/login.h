// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routeros/command.h"

namespace nettdesk::routeros {

/// "/login" with name and password, as RouterOS 6.43 and newer takes it. The password word is there even when it is
/// empty: without it modern routers fall back to a challenge that they then refuse.
Command plainLogin(const QString &user, QByteArrayView password);

/// The answer to the challenge of RouterOS before 6.43: "00" and the MD5 of a zero byte, the password and the
/// challenge's 16 raw bytes, in lower-case hex. Empty when the challenge is not 32 hex digits. Source: MikroTik manual,
/// "API", Initial login (old style).
QByteArray challengeResponse(QByteArrayView challenge, QByteArrayView password);
Command challengeLogin(const QString &user, QByteArrayView response);

} // namespace nettdesk::routeros
