// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/simulatedrouter.h"

#include <memory>
#include <vector>

namespace nettdesk::routersim {

/// What the command line asked for.
struct Wanted {
    int routers = 1;
    quint16 port = 8728; ///< of the first; the others take the following ones. 0: free ones
    simulator::SimulatedRouter::Options options;
    std::chrono::milliseconds rebootAfter{0}; ///< 0: never
    std::chrono::milliseconds rebootDown{0};
    int guests = 0;   ///< online on the first one
    int logFlood = 0; ///< lines that the first one writes when somebody begins to listen to its log
    QString stateFile;
};

/// The routers that run in this program.
class Routers {
public:
    static Result<std::unique_ptr<Routers>> start(Wanted wanted);

    /// {"listening":[{"host","port","identity","version","tls","fingerprint"}…]}
    QByteArray announcement() const;
    /// Writes the state file, if one was asked for.
    Result<> save() const;

private:
    explicit Routers(Wanted wanted) : m_wanted(std::move(wanted)) {}
    Result<> restore();
    void bringGuests();
    void awaitListener();
    void writeFlood(int from);
    QString stateFile(size_t index) const;

    Wanted m_wanted;
    std::vector<std::unique_ptr<simulator::SimulatedRouter>> m_routers;
    QTimer m_saving;
    bool m_isFlooded = false;
};

} // namespace nettdesk::routersim
