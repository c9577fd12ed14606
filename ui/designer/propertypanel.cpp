// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/propertypanel.h"

#include "core/vouchers/cards/carddesign.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QGridLayout>

namespace nettdesk::ui {

namespace {

QDoubleSpinBox *numberField(const QString &name, double from, double to, double step)
{
    auto *field = new QDoubleSpinBox;
    field->setObjectName(name);
    field->setRange(from, to);
    field->setSingleStep(step);
    // A value counts when it was typed to its end: the first digit of "120" is no card.
    field->setKeyboardTracking(false);
    field->setMinimumWidth(60);
    return field;
}

} // namespace

PropertyPanel::PropertyPanel(DesignDocument &document, QWidget *parent) : QWidget(parent), m_document(document) {}

void PropertyPanel::follow()
{
    m_isFilling = true;
    fill();
    m_isFilling = false;
}

QDoubleSpinBox *lengthField(const QString &name, double from, double to)
{
    auto *field = numberField(name, from, to, 0.5);
    field->setDecimals(2);
    //: millimetres, behind a number
    field->setSuffix(QCoreApplication::translate("Designer", " mm"));
    return field;
}

QDoubleSpinBox *pointsField(const QString &name)
{
    using Limits = vouchers::cards::DesignLimits;
    auto *field = numberField(name, Limits::smallestText, Limits::largestText, 0.5);
    field->setDecimals(1);
    //: points (the size of text), behind a number
    field->setSuffix(QCoreApplication::translate("Designer", " pt"));
    return field;
}

QGridLayout *fieldGrid(QWidget *parent, const QList<QList<QWidget *>> &rows)
{
    auto *grid = new QGridLayout(parent);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::m);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const bool isNarrow = textScale() > 1.4; // large text leaves room for one field beside nothing
    for (const QList<QWidget *> &fields : rows) {
        const int row = grid->rowCount();
        for (int i = 0; i < fields.size(); ++i) {
            const bool isAlone = isNarrow || fields.size() == 1;
            grid->addWidget(fields.at(i), isNarrow ? row + i : row, isNarrow ? 0 : i, 1, isAlone ? 2 : 1, Qt::AlignTop);
        }
    }
    return grid;
}

QComboBox *choiceField(const QString &name)
{
    auto *field = new QComboBox;
    field->setObjectName(name);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(6);
    return field;
}

} // namespace nettdesk::ui
