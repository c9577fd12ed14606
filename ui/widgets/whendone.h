// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace nettdesk::ui {

/// Calls back on the context's thread with what a worker found, or never when the context is gone by then.
/// QFuture::then(context, …) promises the same, but Qt 6.4 asserts (in release: calls into nothing) when the context
/// dies first.
template<class T, class Callback>
void whenDone(const QFuture<T> &future, QObject *context, Callback callback)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, call = std::move(callback)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0) // none when the pool was ended first
            call(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace nettdesk::ui
