// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/model/business.h"
#include "core/model/clock.h"

#include <QTimer>
#include <QWidget>

namespace nettdesk::billing {
class PaymentService;
}

namespace nettdesk::ui {

class Label;
class RecentVouchers;
struct ServedVoucher;
class TableView;
class UiStore;

/// What this operator took today, and what became of the last codes.
class TodayPanel : public QWidget {
    Q_OBJECT
public:
    /// Everything referred to outlives the panel.
    TodayPanel(billing::PaymentService &payments, const Clock &clock, Business business, Actor actor, UiStore &store,
               QWidget *parent = nullptr);

    /// One more guest was served, or something about one changed.
    void show(const ServedVoucher &served);
    using QWidget::show;
    RecentVouchers *recent() const { return m_recent; }
    TableView *table() const { return m_table; }
    /// Asks for the takings soon: several news in a row are one question.
    void takingsSoon() { m_soon.start(); }
    void fetchTakings();
    /// Without the list: where there is no room for it beside the rest.
    void setCompact(bool isCompact) { m_recentCard->setVisible(!isCompact); }
    /// Where other cards of the same column stand: between takings and list.
    void insertCard(QWidget *card);

Q_SIGNALS:
    void opened(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void followRecent();

    billing::PaymentService &m_payments;
    const Clock &m_clock;
    Business m_business;
    Actor m_actor;
    Label *m_takingsCaption;
    Label *m_takings;
    Label *m_count;
    QWidget *m_recentCard;
    Label *m_recentTitle;
    Label *m_noneYet;
    RecentVouchers *m_recent;
    TableView *m_table;
    QTimer m_soon;
};

} // namespace nettdesk::ui
