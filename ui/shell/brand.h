// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

namespace nettdesk::ui {

/// NettDesk's mark: a card with waves, in the accent. Drawn, so that it is crisp at every scale.
class BrandMark : public QWidget {
    Q_OBJECT
public:
    explicit BrandMark(int side, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The same as the window's icon.
QIcon brandIcon();

} // namespace nettdesk::ui
