// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routeros/login.h"

#include <QCryptographicHash>

namespace nettdesk::routeros {

Command plainLogin(const QString &user, QByteArrayView password)
{
    Command command("/login");
    command.set("name", user).set("password", password);
    return command;
}

QByteArray challengeResponse(QByteArrayView challenge, QByteArrayView password)
{
    const QByteArray raw = QByteArray::fromHex(challenge.toByteArray());
    if (challenge.size() != 32 || raw.size() != 16 || raw.toHex() != challenge.toByteArray().toLower())
        return {};
    QCryptographicHash hash(QCryptographicHash::Md5);
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(password);
    hash.addData(raw);
    return "00" + hash.result().toHex();
}

Command challengeLogin(const QString &user, QByteArrayView response)
{
    Command command("/login");
    command.set("name", user).set("response", response);
    return command;
}

} // namespace nettdesk::routeros
