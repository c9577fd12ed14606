// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace nettdesk::ui {

class Job;

/// The strip at the bottom of the window: a line per running job with what, progress, remaining time and Cancel.
/// Gone while nothing runs.
class ProgressStrip : public QFrame {
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    /// Shows the job until it ends or is deleted.
    void watch(Job *job);
    int count() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
};

} // namespace nettdesk::ui
