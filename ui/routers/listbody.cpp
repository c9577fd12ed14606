// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/listbody.h"

#include "ui/widgets/busywheel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"

#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace nettdesk::ui {

ListBody::ListBody(TableView *table, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_table(table)
    , m_empty(new EmptyState)
    , m_wheel(new QWidget)
    , m_patience(new QTimer(this))
{
    auto *centre = new QVBoxLayout(m_wheel);
    centre->addWidget(new BusyWheel(m_wheel, 28), 0, Qt::AlignCenter);
    auto *blank = new QWidget;
    m_stack->addWidget(blank);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_wheel);
    m_patience->setSingleShot(true);
    m_patience->setInterval(300);
    connect(m_patience, &QTimer::timeout, this, [this] { m_stack->setCurrentWidget(m_wheel); });
}

void ListBody::show(Shows what)
{
    m_shows = what;
    m_patience->stop();
    switch (what) {
    case Shows::Table: m_stack->setCurrentWidget(m_table); break;
    case Shows::Nothing: m_stack->setCurrentWidget(m_empty); break;
    case Shows::Waiting:
        m_stack->setCurrentIndex(0);
        m_patience->start();
        break;
    }
}

} // namespace nettdesk::ui
