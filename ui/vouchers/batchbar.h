// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/ahead.h"
#include "ui/vouchers/vouchersscreen.h"

#include <QFrame>
#include <QTimer>

class QProgressBar;

namespace nettdesk::ui {

class Button;
class Label;
class Shell;

/// One batch, said over its rows: what it gives, how many, made by whom; for one that goes onto its router ahead, how
/// far that is, with stop and go on; and Print.
class BatchBar : public QFrame {
    Q_OBJECT
public:
    /// Everything referred to outlives it.
    BatchBar(accounts::AheadBatches &ahead, Shell &shell, QWidget *parent = nullptr);

    /// Hidden without a batch.
    void show(const std::optional<Batch> &batch);
    using QFrame::show;

Q_SIGNALS:
    void printRequested(nettdesk::BatchId batch);
    void failed(const nettdesk::Error &error);
    /// Accounts were made since last time: the rows are to be read again.
    void progressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void nameButtons();
    void fill();
    void look();
    void follow(const accounts::AheadProgress &progress);
    void stop();
    void resume();

    accounts::AheadBatches &m_ahead;
    Shell &m_shell;
    std::optional<Batch> m_batch;
    accounts::AheadProgress m_progress;
    Label *m_title;
    Label *m_facts;
    QProgressBar *m_meter;
    Label *m_state;
    Button *m_stop;
    Button *m_resume;
    Button *m_print;
    QTimer m_look;
    int m_turn = 0;
};

} // namespace nettdesk::ui
