// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QCoroTask>
#include <QObject>
#include <QThread>

namespace nettdesk::simulator {
class SimulatedRouter;
}

namespace nettdesk::app {

/// The simulated router inside the program (product N6): everything can be tried without hardware. It answers on this
/// computer only, in a thread of its own, and keeps what was put on it in a file beside the shop.
class DemoRouter : public QObject {
    Q_OBJECT
public:
    /// How NettDesk signs in to it: not a secret.
    static constexpr auto user = "admin";

    explicit DemoRouter(QString stateFile, QObject *parent = nullptr);
    ~DemoRouter() override;

    /// Starts it on the port (0, or one that is taken meanwhile: any free one) and gives the port it answers on.
    QCoro::Task<Result<quint16>> start(quint16 port);
    bool isRunning() const { return m_router != nullptr; }
    quint16 port() const { return m_port; }

private:
    static void save(const simulator::SimulatedRouter &router, const QString &file);

    QString m_stateFile;
    QThread m_thread;
    simulator::SimulatedRouter *m_router = nullptr; ///< lives in m_thread
    quint16 m_port = 0;
};

} // namespace nettdesk::app
