// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/todaypanel.h"

#include "core/billing/paymentservice.h"
#include "ui/counter/recentvouchers.h"
#include "ui/vouchers/termsinput.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/tableview.h"

#include <QCoroTask>
#include <QEvent>
#include <QTimeZone>
#include <QVBoxLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

TodayPanel::TodayPanel(billing::PaymentService &payments, const Clock &clock, Business business, Actor actor,
                       UiStore &store, QWidget *parent)
    : QWidget(parent)
    , m_payments(payments)
    , m_clock(clock)
    , m_business(std::move(business))
    , m_actor(std::move(actor))
    , m_takingsCaption(new Label({}, TextRole::Caption, Tone::Muted))
    , m_takings(new Label({}, TextRole::Display))
    , m_count(new Label({}, TextRole::Body, Tone::Muted))
    , m_recentTitle(new Label({}, TextRole::Heading))
    , m_noneYet(new Label({}, TextRole::Body, Tone::Muted))
    , m_recent(new RecentVouchers(this))
    , m_table(new TableView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    auto *money = new Surface;
    auto *takings = new QVBoxLayout(money);
    takings->setContentsMargins(space::l, space::l, space::l, space::l);
    takings->setSpacing(space::xs);
    takings->addWidget(m_takingsCaption);
    takings->addWidget(m_takings);
    takings->addWidget(m_count);
    column->addWidget(money);

    m_takings->setObjectName(u"takings"_s);
    m_table->setModel(m_recent);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumn(RecentVouchers::Code, ColumnKind::Code, 0);
    m_table->setColumn(RecentVouchers::State, ColumnKind::Pill, 140);
    m_table->setColumn(RecentVouchers::Price, ColumnKind::Number, 90);
    m_table->setColumn(RecentVouchers::RouterName, ColumnKind::Text, 110);
    m_table->setColumn(RecentVouchers::At, ColumnKind::Time, 110);
    for (const int hidden : {RecentVouchers::RouterName, RecentVouchers::Price, RecentVouchers::At})
        m_table->setColumnHidden(hidden, true);
    m_table->rememberColumns(store, u"counter/recent"_s);
    m_table->setMinimumHeight(140);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_recent->at(index.row()).code); });

    auto *recent = new Surface;
    m_recentCard = recent;
    auto *inner = new QVBoxLayout(recent);
    inner->setContentsMargins(1, space::m, 1, 1);
    inner->setSpacing(space::s);
    auto *headings = new QVBoxLayout;
    headings->setContentsMargins(space::l, 0, space::l, space::s);
    headings->addWidget(m_recentTitle);
    headings->addWidget(m_noneYet);
    inner->addLayout(headings);
    inner->addWidget(m_table, 1000);
    inner->addStretch(1); // while there is no table
    m_noneYet->setWordWrap(true);
    column->addWidget(recent, 1);

    m_soon.setSingleShot(true);
    m_soon.setInterval(100);
    connect(&m_soon, &QTimer::timeout, this, &TodayPanel::fetchTakings);
    connect(m_recent, &QAbstractItemModel::rowsInserted, this, &TodayPanel::followRecent);
    retranslate();
    followRecent();
}

void TodayPanel::show(const ServedVoucher &served)
{
    m_recent->show(served);
    m_soon.start();
}

void TodayPanel::insertCard(QWidget *card)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 1, card);
}

void TodayPanel::followRecent()
{
    m_noneYet->setVisible(m_recent->rowCount() == 0);
    m_table->setVisible(m_recent->rowCount() > 0);
}

void TodayPanel::fetchTakings()
{
    const QTimeZone zone = zoneOf(m_business);
    const QDate today = toDateTime(m_clock.now()).toTimeZone(zone).date();
    auto task = m_payments.ownTakings(m_actor, toTimestamp(today.startOfDay(zone)),
                                      toTimestamp(today.addDays(1).startOfDay(zone)));
    using Totals = QList<storage::PaymentRepository::Total>;
    QCoro::connect(std::move(task), this, [this](const Result<Totals> &totals) {
        if (!totals) {
            // A viewer may look at the counter but takes nothing.
            m_takings->setText(totals.error().kind == Error::Kind::NotPermitted ? u"–"_s : QString());
            m_count->setText(totals.error().message);
            return;
        }
        QStringList sums;
        qint64 count = 0;
        for (const auto &total : *totals) {
            sums.append(Money(total.minor, total.currency).text());
            count += total.count;
        }
        m_takings->setText(sums.isEmpty() ? Money(0, m_business.currency).text() : sums.join(u" + "_s));
        m_count->setText(tr("%n voucher(s)", nullptr, int(count)));
    });
}

void TodayPanel::retranslate()
{
    m_takingsCaption->setText(tr("You took today"));
    m_recentTitle->setText(tr("Lately at this counter"));
    m_noneYet->setText(tr("Nothing yet since you signed in."));
    m_table->setAccessibleName(m_recentTitle->text());
}

void TodayPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fetchTakings();
    }
}

} // namespace nettdesk::ui
