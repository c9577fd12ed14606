// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>

namespace nettdesk::walk {

/// A simulated router in a process of its own, as a person would start one.
class RouterSimProcess {
public:
    /// `program`: path of routersim. Throws Lost when it does not come up.
    RouterSimProcess(const QString &program, const QStringList &arguments);
    ~RouterSimProcess();
    Q_DISABLE_COPY_MOVE(RouterSimProcess)

    quint16 port() const { return quint16(m_listening.value(QStringLiteral("port")).toInt()); }
    QString version() const { return m_listening.value(QStringLiteral("version")).toString(); }
    QString tls() const { return m_listening.value(QStringLiteral("tls")).toString(); }
    QString fingerprint() const { return m_listening.value(QStringLiteral("fingerprint")).toString(); }

private:
    QProcess m_process;
    QJsonObject m_listening;
};

} // namespace nettdesk::walk
