// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demorouter.h"

#include "core/simulator/simulatedrouter.h"

#include <QCoroFuture>
#include <QFile>
#include <QPromise>
#include <QSaveFile>
#include <QTimer>

#include <memory>

namespace nettdesk::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int saveAfter = 1000; ///< ms: many changes of one moment become one write

} // namespace

DemoRouter::DemoRouter(QString stateFile, QObject *parent) : QObject(parent), m_stateFile(std::move(stateFile))
{
    m_thread.setObjectName(u"simulated router"_s);
}

DemoRouter::~DemoRouter()
{
    if (m_router) {
        // Its sockets belong to its thread, so it ends there.
        const auto end = [this] {
            save(*m_router, m_stateFile);
            delete m_router;
        };
        QMetaObject::invokeMethod(m_router, end, Qt::BlockingQueuedConnection);
    }
    m_thread.quit();
    m_thread.wait();
}

QCoro::Task<Result<quint16>> DemoRouter::start(quint16 port)
{
    struct Started {
        simulator::SimulatedRouter *router = nullptr;
        Result<quint16> port;
    };
    m_thread.start();
    auto *worker = new QObject;
    worker->moveToThread(&m_thread);
    const auto promise = std::make_shared<QPromise<Started>>();
    QFuture<Started> future = promise->future();
    promise->start();
    const auto startThere = [worker, promise, port, stateFile = m_stateFile] {
        simulator::SimulatedRouter::Options options;
        options.version = u"7.18"_s;
        options.remembers = false;
        auto router = std::make_unique<simulator::SimulatedRouter>(options);
        QFile file(stateFile);
        // A damaged file gives a fresh router: it is for trying things out, and looking at it shows what it lost.
        if (file.open(QIODevice::ReadOnly) && !router->restoreState(file.readAll()))
            qWarning("The simulated router starts afresh: its saved state cannot be read");
        auto listening = router->listen(port);
        if (!listening && port != 0)
            listening = router->listen(0);
        Started started{nullptr, listening};
        if (listening) {
            auto *timer = new QTimer(router.get());
            timer->setSingleShot(true);
            timer->setInterval(saveAfter);
            const auto saveNow = [router = router.get(), stateFile] { save(*router, stateFile); };
            connect(timer, &QTimer::timeout, router.get(), saveNow);
            connect(router.get(), &simulator::SimulatedRouter::stateChanged, timer, qOverload<>(&QTimer::start));
            started.router = router.release();
        }
        promise->addResult(started);
        promise->finish();
        worker->deleteLater();
    };
    QMetaObject::invokeMethod(worker, startThere, Qt::QueuedConnection);
    const Started started = co_await future;
    m_router = started.router;
    m_port = started.port.value_or(0);
    co_return started.port;
}

void DemoRouter::save(const simulator::SimulatedRouter &router, const QString &file)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly)) {
        out.write(router.saveState());
        out.commit();
    }
}

} // namespace nettdesk::app
