// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/routersimprocess.h"

#include "tests/walk/driver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace nettdesk::walk {

using namespace Qt::StringLiterals;

RouterSimProcess::RouterSimProcess(const QString &program, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, arguments);
    const auto saysSomething = [this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; };
    if (!QTest::qWaitFor(saysSomething, 20'000))
        throw Lost("The simulated router says nothing");
    const QJsonDocument ready = QJsonDocument::fromJson(m_process.readLine());
    m_listening = ready.object().value(u"listening"_s).toArray().at(0).toObject();
    if (port() == 0)
        throw Lost("The simulated router did not start");
}

RouterSimProcess::~RouterSimProcess()
{
    m_process.terminate();
    m_process.waitForFinished(5'000);
}

} // namespace nettdesk::walk
