// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/routers/routerwarnings.h"

#include <QWidget>

class QVBoxLayout;

namespace nettdesk::ui {

/// What is to be put right on a router, one under the other, each with the button that repairs it.
class WarningList : public QWidget {
    Q_OBJECT
public:
    explicit WarningList(QWidget *parent = nullptr);

    /// Built anew only when something else is to be said, so that a button is not gone under the mouse.
    void show(const QList<RouterWarning> &warnings);
    using QWidget::show;

Q_SIGNALS:
    void fixRequested(nettdesk::ui::RouterWarning::Fix fix);

private:
    void add(const RouterWarning &warning);

    QVBoxLayout *m_column;
    QStringList m_shown;
};

} // namespace nettdesk::ui
