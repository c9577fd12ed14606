// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/routeros/command.h"
#include "core/routeros/reply.h"

#include <QCoroTask>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace nettdesk::routeros {

class Connection;

/// How many commands may be unanswered at a time, learned from how long answers take: it doubles until answers take
/// longer than twice the shortest ever seen (then the router works them off one after the other and more would only
/// wait inside it), grows by one for each window's worth after that, and shrinks when answers get slow. Over a line of
/// 50 ms it grows until the line is full; a router that needs 20 ms for each command keeps it small.
class AdaptiveWindow {
public:
    static constexpr int least = 2;
    static constexpr int most = 384;

    int size() const { return int(m_size); }
    void answered(std::chrono::nanoseconds took);

private:
    double m_size = 4;
    std::chrono::nanoseconds m_shortest{0};
    int m_sinceShrunk = 0;
    bool m_isFinding = true; // doubling
};

/// Sends all with as many unanswered as the window allows, which goes on learning. Results stand in the commands'
/// order; one that fails does not stop the others. After a stop, or a lost line, the rest is Cancelled or NotReachable.
QCoro::Task<QList<Result<Reply>>> callAdaptively(std::shared_ptr<Connection> connection, QList<Command> commands,
                                                 std::shared_ptr<AdaptiveWindow> window, Progress progress = {},
                                                 std::stop_token stop = {});

} // namespace nettdesk::routeros
