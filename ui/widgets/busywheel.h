// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QBasicTimer>
#include <QWidget>

namespace nettdesk::ui {

/// A small turning wheel: something is on its way. Turns only while it can be seen.
class BusyWheel : public QWidget {
    Q_OBJECT
public:
    explicit BusyWheel(QWidget *parent = nullptr, int size = 18);

    /// The colour of the wheel; the parent's text colour when not set.
    void setColor(const QColor &color);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    int m_size;
    int m_angle = 0;
    QColor m_color;
    QBasicTimer m_timer;
};

} // namespace nettdesk::ui
