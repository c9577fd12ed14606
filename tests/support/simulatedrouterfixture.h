// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/simulatedrouter.h"

#include <QtTest>

namespace nettdesk::test {

/// A simulated router on a free port for as long as one test lasts. At its end the test fails if anything was sent that
/// a real router of that version does not know (command or argument), so every test that uses it checks our client's
/// words against the console trees of real routers. LINK nettdesk::simulator.
///
///     SimulatedRouterFixture router({.version = u"7.22"_s, .users = 20});
///     … connect to router.port() …
class SimulatedRouterFixture : public simulator::SimulatedRouter {
public:
    SimulatedRouterFixture() : SimulatedRouterFixture(Options{}) {}

    explicit SimulatedRouterFixture(Options options) : SimulatedRouter(std::move(options))
    {
        if (const auto listening = listen(); !listening)
            qFatal("%s", qPrintable(listening.error().message));
    }

    ~SimulatedRouterFixture() override
    {
        if (!m_maySendAnything && !unknownToSchema().isEmpty()) {
            const QString sent = QStringLiteral("A RouterOS %1 does not know what was sent: ").arg(options().version) +
                                 unknownToSchema().join(QStringLiteral("; "));
            QTest::qFail(qPrintable(sent), __FILE__, __LINE__);
        }
    }

    /// For tests about what a router refuses.
    void allowUnknownWords() { m_maySendAnything = true; }

private:
    bool m_maySendAnything = false;
};

} // namespace nettdesk::test
