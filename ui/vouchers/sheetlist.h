// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace nettdesk::ui {

class SheetRenderer;

/// The sheets as small pictures, one under the other; each is drawn once it is scrolled to.
class SheetList : public QListView {
    Q_OBJECT
public:
    explicit SheetList(SheetRenderer &renderer, QWidget *parent = nullptr);

    void setSheet(int sheet);

Q_SIGNALS:
    void sheetChosen(int sheet);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace nettdesk::ui
