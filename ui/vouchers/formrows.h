// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QList>
#include <QVariant>
#include <QWidget>

#include <utility>

class QVBoxLayout;

namespace nettdesk::ui {

class Label;

// How the forms of vouchers and packages are put together.

/// Widgets of one field in a row, the first of double width: an amount and its unit.
QWidget *inRow(const QList<QWidget *> &widgets);
/// Fields side by side, their labels and messages on one line each.
QWidget *beside(const QList<QWidget *> &fields);
/// A card with a heading and rows below it.
QWidget *formGroup(Label *heading, const QList<QWidget *> &rows);

/// Fills a list box anew and keeps what is chosen while it is still there; else the first.
void fillChoices(QComboBox *combo, const QList<std::pair<QString, QVariant>> &items);
/// Chooses the entry with this value; the first when there is none.
void choose(QComboBox *combo, const QVariant &value);
/// A list box that takes the width its row gives, not that of its longest entry.
QComboBox *narrowComboBox(const char *objectName);

} // namespace nettdesk::ui
