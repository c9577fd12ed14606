// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/signalwait.h"

#include <QCoroTask>
#include <QObject>

#include <chrono>

namespace nettdesk::fleet {

/// What a coroutine that works now and then waits on: until somebody wakes it, or the time is over. Being woken while
/// it works counts: the next wait ends at once.
class Waker final : public QObject {
    Q_OBJECT

public:
    void wake()
    {
        m_isWoken = true;
        Q_EMIT woken();
    }

    QCoro::Task<> wait(std::chrono::milliseconds atMost)
    {
        if (!m_isWoken)
            co_await signalOf(this, &Waker::woken, atMost);
        m_isWoken = false;
    }

Q_SIGNALS:
    void woken();

private:
    bool m_isWoken = false;
};

} // namespace nettdesk::fleet
