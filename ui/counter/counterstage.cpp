// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counterstage.h"

#include "ui/counter/codecover.h"
#include "ui/counter/soldview.h"
#include "ui/vouchers/explainview.h"
#include "ui/vouchers/redeemedview.h"
#include "ui/widgets/button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

CounterStage::CounterStage(SaleTry &sale, RedeemTry &redeem, ExplainTry &why, QWidget *parent)
    : Surface(parent)
    , m_sold(new SoldView(sale))
    , m_redeemed(new RedeemedView)
    , m_redeemedCover(new CodeCover(m_redeemed->codes()))
    , m_qrCover(new CodeCover(m_redeemed->qr()))
    , m_explained(new ExplainView(why))
    , m_foot(new QWidget)
    , m_next(new Button)
{
    m_next->setObjectName(u"next"_s);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->addStretch();
    foot->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_sold);
    column->addWidget(m_redeemed);
    column->addWidget(m_explained);
    column->addWidget(m_foot);
    connect(m_next, &Button::clicked, this, &CounterStage::nextRequested);
    connect(m_sold, &SoldView::nextRequested, this, &CounterStage::nextRequested);
    connect(m_redeemed, &RedeemedView::tryAgainRequested, &redeem, &RedeemTry::tryAgain);
    retranslate();
    show(Shows::Nothing);
}

void CounterStage::show(Shows what)
{
    m_shows = what;
    m_sold->setVisible(what == Shows::Sale);
    m_redeemed->setVisible(what == Shows::Redemption);
    m_explained->setVisible(what == Shows::Explanation);
    m_foot->setVisible(what == Shows::Redemption || what == Shows::Explanation); // a sale has its own
    setVisible(what != Shows::Nothing);
    for (CodeCover *cover : covers())
        cover->close();
}

QList<CodeCover *> CounterStage::covers() const
{
    return {m_sold->cover(), m_redeemedCover, m_qrCover};
}

void CounterStage::setCovered(bool covered)
{
    for (CodeCover *cover : covers())
        cover->setOn(covered);
}

void CounterStage::retranslate()
{
    m_next->setText(tr("Next guest"));
}

void CounterStage::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nettdesk::ui
