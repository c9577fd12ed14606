// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"
#include "ui/shell/services.h"

#include <QAbstractTableModel>

namespace nettdesk::ui {

/// A table of vouchers that nobody stored, long and foreign names among them.
class SampleModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit SampleModel(int rows, QObject *parent = nullptr) : QAbstractTableModel(parent), m_rows(rows) {}

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 6; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int m_rows;
};

/// Two screens as a program would list them: a table with details, and an empty one. Commands F3 and F4.
QList<Screen> sampleScreens();
/// Six languages, one employee "Asha" with the password "open sesame".
ShellServices sampleServices();
/// A first run that makes nothing: storage on "db.example" works, any other host is refused.
FirstRunServices sampleFirstRun();

} // namespace nettdesk::ui
