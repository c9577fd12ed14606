// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroFuture>
#include <QCoroTask>
#include <QtConcurrentRun>

namespace nettdesk::fleet {

/// Pure work on values: here and now where it is little, else on another thread, so that a frame is never missed.
/// About 3 µs a row: 500 rows are 1.5 ms.
inline constexpr qsizetype littleWork = 500; // rows

template<class Work>
QCoro::Task<std::invoke_result_t<Work &>> offThread(qsizetype rows, Work work)
{
    if (rows <= littleWork)
        co_return work();
    QFuture<std::invoke_result_t<Work &>> future = QtConcurrent::run(std::move(work));
    auto result = co_await future;
    co_return result;
}

/// Lets go of something large where nobody waits for it.
template<class Value>
void disposeOf(Value value)
{
    QThreadPool::globalInstance()->start([kept = std::move(value)]() mutable { kept = {}; });
}

} // namespace nettdesk::fleet
