// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/printledger.h"

#include <QDialog>

class QListWidget;

namespace nettdesk::ui {

class Button;
class Label;
class MessageBar;

/// Prints of which nobody has said yet what came out, newest first, and the two answers there are.
class PrintJobsDialog : public QDialog {
    Q_OBJECT
public:
    PrintJobsDialog(vouchers::PrintLedger &ledger, Actor actor, QWidget *parent = nullptr);

    const QList<PrintJob> &jobs() const { return m_jobs; }

Q_SIGNALS:
    void loaded();
    void confirmed(nettdesk::PrintJobId job);
    /// The last good card of this one is to be asked for.
    void missing(const nettdesk::PrintJob &job);

private:
    void load();
    const PrintJob *current() const;
    void follow();

    vouchers::PrintLedger &m_ledger;
    Actor m_actor;
    QList<PrintJob> m_jobs;
    MessageBar *m_bar;
    QListWidget *m_list;
    Label *m_none;
    Button *m_all, *m_some;
};

} // namespace nettdesk::ui
