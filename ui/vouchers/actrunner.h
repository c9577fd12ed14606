// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountacts.h"

#include <QCoroTask>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

namespace nettdesk::ui {

class Job;
class Shell;

/// Does one thing to many vouchers, some hundred at a time, so that it can be watched and stopped between two steps:
/// what is done stays done, the rest is left. Ends in one report of all.
class ActRunner : public QObject {
    Q_OBJECT
public:
    using Step = std::function<QCoro::Task<Result<accounts::ActReport>>(QList<VoucherId> vouchers)>;
    using Done = std::function<void(const accounts::ActReport &report)>;

    /// The shell outlives it.
    explicit ActRunner(Shell &shell, QObject *parent = nullptr) : QObject(parent), m_shell(shell) {}

    /// `title`: what stands in the strip while it lasts ("Ending 5,000 vouchers"); small acts show none. `done` is
    /// called with what was done, also after a failure in the middle, which is told by itself.
    void run(const QString &title, QList<VoucherId> vouchers, int atOnce, Step step, Done done);

    /// A toast for a report: `title` says what was done; what was left is counted, with each reason behind Details.
    void tell(const QString &title, const accounts::ActReport &report);

private:
    struct Work;
    void next(const std::shared_ptr<Work> &work);
    void end(const std::shared_ptr<Work> &work, const Error *error);

    Shell &m_shell;
};

} // namespace nettdesk::ui
