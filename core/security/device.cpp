// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/device.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <sodium.h>

namespace nettdesk::security {

using namespace Qt::StringLiterals;

Device Device::thisMachine()
{
    const QString host = QSysInfo::machineHostName();
    // The name of the home folder stands for the account: environment variables can be missing in services.
    const QString account = QFileInfo(QDir::homePath()).fileName();
    QByteArray machine = QSysInfo::machineUniqueId();
    if (machine.isEmpty()) // containers and minimal systems may have none
        machine = host.toUtf8();
    const QByteArray identity = "nettdesk device|" + machine + '|' + QDir::homePath().toUtf8();
    unsigned char hash[16];
    crypto_generichash(hash, sizeof hash, reinterpret_cast<const unsigned char *>(identity.constData()),
                       quint64(identity.size()), nullptr, 0);
    Device device;
    device.id = QString::fromLatin1(QByteArrayView(hash, 8).toByteArray().toHex());
    device.label = u"%1@%2"_s.arg(account, host);
    return device;
}

} // namespace nettdesk::security
