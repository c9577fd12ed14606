// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/formrows.h"

#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace nettdesk::ui {

namespace {

QHBoxLayout *bareRow(QWidget *row, int gap)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    return layout;
}

} // namespace

QWidget *inRow(const QList<QWidget *> &widgets)
{
    auto *row = new QWidget;
    QHBoxLayout *layout = bareRow(row, space::s);
    for (QWidget *widget : widgets)
        layout->addWidget(widget, widgets.first() == widget ? 2 : 1);
    row->setFocusProxy(widgets.first());
    return row;
}

QWidget *beside(const QList<QWidget *> &fields)
{
    auto *row = new QWidget;
    QHBoxLayout *layout = bareRow(row, space::l);
    for (QWidget *field : fields)
        layout->addWidget(field, 1, Qt::AlignTop);
    return row;
}

QWidget *formGroup(Label *heading, const QList<QWidget *> &rows)
{
    auto *surface = new Surface;
    auto *inside = new QVBoxLayout(surface);
    inside->setContentsMargins(space::l, space::m, space::l, space::l);
    inside->setSpacing(space::m);
    inside->addWidget(heading);
    for (QWidget *row : rows)
        inside->addWidget(row);
    return surface;
}

void fillChoices(QComboBox *combo, const QList<std::pair<QString, QVariant>> &items)
{
    const QVariant chosen = combo->currentData();
    combo->clear();
    for (const auto &[text, value] : items)
        combo->addItem(text, value);
    choose(combo, chosen);
}

void choose(QComboBox *combo, const QVariant &value)
{
    combo->setCurrentIndex(std::max(0, combo->findData(value)));
}

QComboBox *narrowComboBox(const char *objectName)
{
    auto *combo = new QComboBox;
    combo->setObjectName(QLatin1StringView(objectName));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(6);
    return combo;
}

} // namespace nettdesk::ui
