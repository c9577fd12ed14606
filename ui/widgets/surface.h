// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QWidget>

namespace nettdesk::ui {

/// A card: a lighter plane with a hair line and round corners, on which related things stand together.
class Surface : public QWidget {
    Q_OBJECT
public:
    explicit Surface(QWidget *parent = nullptr);

    /// Raised surfaces (menus, toasts, palette) are drawn with a shadow around them: leave them `shadowMargin` of room.
    void setRaised(bool raised);
    static constexpr int shadowMargin = 16;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_raised = false;
};

} // namespace nettdesk::ui
