// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factlist.h"

#include "ui/widgets/label.h"
#include "ui/widgets/pill.h"

#include <QGridLayout>

namespace nettdesk::ui {

FactList::FactList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::s + 2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, 110);
    m_grid->setAlignment(Qt::AlignTop);
}

void FactList::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_row = 0;
}

void FactList::add(const QString &name, const QString &value)
{
    auto *label = new Label(value.isEmpty() ? QStringLiteral("–") : value);
    label->setWordWrap(true);
    label->setSelectable(true);
    addWidget(name, label);
}

void FactList::addCode(const QString &name, const QString &value)
{
    auto *label = new Label(value.isEmpty() ? QStringLiteral("–") : value);
    label->setFont(codeFont());
    label->setSelectable(true);
    label->setWordWrap(true);
    addWidget(name, label);
}

void FactList::addState(const QString &name, const QString &text, Tone tone)
{
    addWidget(name, new Pill(text, tone));
}

void FactList::addWidget(const QString &name, QWidget *value)
{
    auto *what = new Label(name, TextRole::Body, Tone::Muted);
    what->setWordWrap(true);
    if (value->accessibleName().isEmpty())
        value->setAccessibleName(name);
    m_grid->addWidget(what, m_row, 0, Qt::AlignTop);
    if (qobject_cast<Pill *>(value))
        m_grid->addWidget(value, m_row, 1, Qt::AlignLeading | Qt::AlignTop);
    else
        m_grid->addWidget(value, m_row, 1);
    ++m_row;
}

void FactList::addHeading(const QString &text)
{
    auto *heading = new Label(text, TextRole::Strong);
    if (m_row > 0)
        heading->setContentsMargins(0, space::m, 0, 0);
    m_grid->addWidget(heading, m_row, 0, 1, 2);
    ++m_row;
}

} // namespace nettdesk::ui
