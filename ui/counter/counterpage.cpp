// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counterpage.h"

#include "core/billing/paymentservice.h"
#include "core/fleet/routerservice.h"
#include "ui/counter/recentvouchers.h"
#include "ui/counter/scanlistener.h"
#include "ui/shell/shell.h"
#include "ui/vouchers/redeemedview.h"
#include "ui/vouchers/vouchersscreen.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/tableview.h"

#include <QCoroTask>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QTimeZone>
#include <QVBoxLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

CounterPage::CounterPage(const CounterParts &parts, Shell &shell, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_shell(shell)
    , m_try(parts.redemption, parts.counter)
    , m_scanner(new ScanListener(this))
    , m_code(new QLineEdit)
    , m_redeem(new Button({}, Button::Kind::Primary))
    , m_prompt(new Label({}, TextRole::Title))
    , m_hint(new Label({}, TextRole::Lead, Tone::Muted))
    , m_refusal(new MessageBar)
    , m_view(new RedeemedView)
    , m_next(new Button({}, Button::Kind::Primary))
    , m_takingsCaption(new Label({}, TextRole::Caption, Tone::Muted))
    , m_takings(new Label({}, TextRole::Display))
    , m_takingsCount(new Label({}, TextRole::Body, Tone::Muted))
    , m_recentTitle(new Label({}, TextRole::Heading))
    , m_noneYet(new Label({}, TextRole::Body, Tone::Muted))
    , m_recent(new RecentVouchers(this))
    , m_table(new TableView)
{
    setObjectName(u"counter"_s);
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, space::xl);
    columns->setSpacing(space::xl);
    columns->addWidget(makeEntry(), 3);
    columns->addWidget(makeToday(), 2);
    setContent(content);

    m_takingsSoon.setSingleShot(true);
    m_takingsSoon.setInterval(100);
    connect(&m_takingsSoon, &QTimer::timeout, this, &CounterPage::fetchTakings);
    connect(m_scanner, &ScanListener::scanned, this, &CounterPage::redeem);
    connect(m_code, &QLineEdit::returnPressed, this, [this] { redeem(m_code->text()); });
    connect(m_code, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_redeem->setEnabled(!text.trimmed().isEmpty());
        if (m_try.state() == RedeemTry::State::Refused)
            m_refusal->clear();
    });
    connect(m_redeem, &Button::clicked, this, [this] { redeem(m_code->text()); });
    connect(m_next, &Button::clicked, this, &CounterPage::next);
    connect(m_view, &RedeemedView::printRequested, this, &CounterPage::printSlip);
    connect(&m_try, &RedeemTry::changed, this, &CounterPage::follow);
    connect(&m_parts.redemption, &vouchers::RedemptionService::redeemed, &m_takingsSoon, qOverload<>(&QTimer::start));
    connect(&m_parts.redemption, &vouchers::RedemptionService::activated, m_recent, &RecentVouchers::setActivated);
    connect(&m_parts.routers, &fleet::RouterService::changed, this, &CounterPage::lookAtRouters);
    follow();
}

QWidget *CounterPage::makeEntry()
{
    m_code->setObjectName(u"code"_s);
    m_code->setFont(codeFont(40));
    m_code->setMinimumHeight(72);
    m_code->setMaxLength(200); // a scanner may send a whole line; what is no code is refused by its own words
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_code->setAlignment(Qt::AlignCenter);
    m_redeem->setObjectName(u"redeem"_s);
    m_next->setObjectName(u"next"_s);
    m_hint->setWordWrap(true);

    m_entry = new QWidget;
    auto *entry = new QVBoxLayout(m_entry);
    entry->setContentsMargins(0, 0, 0, 0);
    entry->setSpacing(space::m);
    entry->addWidget(m_prompt);
    entry->addWidget(m_hint);
    entry->addSpacing(space::s);
    entry->addWidget(m_code);
    auto *button = new QHBoxLayout;
    button->addStretch();
    button->addWidget(m_redeem);
    entry->addLayout(button);

    m_done = new QWidget;
    auto *done = new QVBoxLayout(m_done);
    done->setContentsMargins(0, 0, 0, 0);
    done->setSpacing(space::l);
    done->addWidget(m_view);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_next);
    done->addLayout(foot);

    auto *surface = new Surface;
    auto *column = new QVBoxLayout(surface);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(m_entry);
    column->addWidget(m_refusal);
    column->addWidget(m_done);
    column->addStretch();
    return surface;
}

QWidget *CounterPage::makeToday()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);

    auto *surface = new Surface;
    auto *takings = new QVBoxLayout(surface);
    takings->setContentsMargins(space::l, space::l, space::l, space::l);
    takings->setSpacing(space::xs);
    takings->addWidget(m_takingsCaption);
    takings->addWidget(m_takings);
    takings->addWidget(m_takingsCount);
    column->addWidget(surface);

    m_table->setModel(m_recent);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumn(RecentVouchers::Code, ColumnKind::Code, 0);
    m_table->setColumn(RecentVouchers::State, ColumnKind::Pill, 140);
    m_table->setColumn(RecentVouchers::Price, ColumnKind::Number, 80);
    m_table->setColumn(RecentVouchers::RouterName, ColumnKind::Text, 110);
    m_table->setColumn(RecentVouchers::At, ColumnKind::Time, 110);
    m_table->setColumnHidden(RecentVouchers::RouterName, true);
    m_table->setColumnHidden(RecentVouchers::Price, true);
    m_table->rememberColumns(m_shell.store(), u"counter/columns"_s);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        m_shell.openScreen(u"vouchers"_s, VoucherCommand::show, m_recent->at(index.row()).code);
    });
    auto *recent = new Surface;
    auto *inner = new QVBoxLayout(recent);
    inner->setContentsMargins(1, space::m, 1, 1);
    inner->setSpacing(space::s);
    auto *headings = new QVBoxLayout;
    headings->setContentsMargins(space::l, 0, space::l, 0);
    headings->addWidget(m_recentTitle);
    headings->addWidget(m_noneYet);
    inner->addLayout(headings);
    inner->addWidget(m_table, 1000);
    inner->addStretch(1); // while there is no table
    m_noneYet->setWordWrap(true);
    column->addWidget(recent, 1);
    return side;
}

void CounterPage::retranslate()
{
    setTitle(tr("Counter"), m_parts.business.name);
    m_prompt->setText(tr("Redeem a code"));
    m_hint->setText(tr("Scan the card, or type the code and press Enter. Capitals, spaces and dashes do not matter."));
    m_code->setPlaceholderText(tr("Code"));
    m_code->setAccessibleName(tr("Code"));
    m_redeem->setText(tr("Redeem"));
    m_next->setText(tr("Next guest"));
    m_takingsCaption->setText(tr("You took today"));
    m_recentTitle->setText(tr("Redeemed here"));
    m_noneYet->setText(tr("Nothing yet since you signed in."));
    m_table->setAccessibleName(m_recentTitle->text());
    fetchTakings();
    lookAtRouters();
}

void CounterPage::activated()
{
    m_code->setFocus();
    fetchTakings();
}

void CounterPage::refresh()
{
    fetchTakings();
    lookAtRouters();
}

void CounterPage::focusSearch()
{
    m_code->setFocus();
    m_code->selectAll();
}

bool CounterPage::print()
{
    if (!m_try.result())
        return false;
    printSlip(m_try.result()->voucher.code);
    return true;
}

bool CounterPage::back()
{
    if (m_try.state() == RedeemTry::State::Waiting)
        return true;
    if (m_try.state() == RedeemTry::State::Ready && m_code->text().isEmpty())
        return Page::back();
    next();
    return true;
}

bool CounterPage::perform(const QString &command, const QVariant &argument)
{
    if (command != CounterCommand::enterCode)
        return Page::perform(command, argument);
    if (argument.toString().isEmpty())
        focusSearch();
    else
        redeem(argument.toString());
    return true;
}

void CounterPage::redeem(const QString &code)
{
    const QString typed = code.trimmed();
    if (typed.isEmpty())
        return;
    if (m_try.state() == RedeemTry::State::Waiting) {
        if (m_waiting.isEmpty() || m_waiting.last() != typed)
            m_waiting.append(typed);
        return;
    }
    m_code->setText(typed);
    m_try.redeem(m_shell.actor(), typed);
}

void CounterPage::next()
{
    m_try.begin();
    m_code->clear();
    m_code->setFocus();
}

void CounterPage::follow()
{
    using State = RedeemTry::State;
    const State state = m_try.state();
    const bool isDone = state == State::Activated || state == State::Recorded;
    if (state == State::Refused && m_try.error())
        m_refusal->showError(*m_try.error());
    else
        m_refusal->clear();
    if (isDone && m_try.result()) {
        m_view->show(*m_try.result());
        ServedVoucher served;
        served.voucher = m_try.result()->voucher.id;
        served.code = m_try.result()->voucher.code;
        served.isWaiting = !m_try.result()->standsOnRouter;
        served.price = m_try.result()->voucher.terms.price;
        served.routerName = m_try.result()->routerName;
        served.at = m_try.result()->voucher.redeemedAt.value_or(m_parts.clock.now());
        m_recent->show(served);
    }
    m_noneYet->setVisible(m_recent->rowCount() == 0);
    m_table->setVisible(m_recent->rowCount() > 0);
    m_done->setVisible(isDone);
    m_hint->setVisible(!isDone);
    // Read-only and not disabled: the cursor stays, so that the next scan finds the field.
    m_code->setReadOnly(state == State::Waiting);
    m_redeem->setBusy(state == State::Waiting);
    if (state == State::Waiting)
        return;
    m_code->selectAll();
    m_code->setFocus();
    if (!m_waiting.isEmpty()) {
        const QString code = m_waiting.takeFirst();
        // The guest before stays in the list at the side; money that was taken is never out of sight.
        m_try.begin();
        redeem(code);
    }
}

void CounterPage::fetchTakings()
{
    const QTimeZone zone(m_parts.business.zone.toLatin1());
    const QDate today = toDateTime(m_parts.clock.now()).toTimeZone(zone).date();
    auto task = m_parts.payments.ownTakings(m_shell.actor(), toTimestamp(today.startOfDay(zone)),
                                            toTimestamp(today.addDays(1).startOfDay(zone)));
    using Totals = QList<storage::PaymentRepository::Total>;
    QCoro::connect(std::move(task), this, [this](const Result<Totals> &totals) {
        if (!totals) {
            // A viewer may look at the counter but takes nothing.
            m_takings->setText(totals.error().kind == Error::Kind::NotPermitted ? u"–"_s : QString());
            m_takingsCount->setText(totals.error().message);
            return;
        }
        QStringList sums;
        qint64 count = 0;
        for (const auto &total : *totals) {
            sums.append(Money(total.minor, total.currency).text());
            count += total.count;
        }
        m_takings->setText(sums.isEmpty() ? Money(0, m_parts.business.currency).text() : sums.join(u" + "_s));
        m_takingsCount->setText(tr("%n voucher(s)", nullptr, int(count)));
    });
}

void CounterPage::lookAtRouters()
{
    auto task = m_parts.routers.list(m_shell.actor());
    QCoro::connect(std::move(task), this, [this](const Result<QList<Router>> &routers) {
        if (!routers)
            return; // the Routers screen says why; selling goes on
        QStringList away;
        for (const Router &router : *routers) {
            const auto state = m_parts.routers.status(router.id).state;
            const bool isAway = state == fleet::LineState::Unreachable || state == fleet::LineState::WrongPassword ||
                                state == fleet::LineState::NotPermitted ||
                                state == fleet::LineState::CertificateChanged;
            if (router.isActive && isAway)
                away.append(router.name);
        }
        if (away.isEmpty()) {
            messageBar()->clear();
            return;
        }
        messageBar()->showMessage(
            Tone::Warning, tr("Not reached: %1. Codes are still redeemed; they are activated as soon as the router "
                              "answers.")
                               .arg(away.join(u", "_s)));
        messageBar()->addAction(tr("Routers"), [this] { m_shell.openScreen(u"routers"_s); });
    });
}

void CounterPage::printSlip(const QString &code)
{
    m_shell.openScreen(u"vouchers"_s, VoucherCommand::printSlip, code);
}

Screen counterScreen(std::function<CounterParts()> parts)
{
    struct Text {
        Q_DECLARE_TR_FUNCTIONS(CounterScreen)
    };
    Screen screen;
    screen.id = u"counter"_s;
    screen.title = [] { return Text::tr("Counter"); };
    screen.icon = "cash-register";
    screen.permission = Permission::RedeemVoucher;
    screen.make = [parts = std::move(parts)](Shell &shell) { return new CounterPage(parts(), shell); };
    Command enterCode;
    enterCode.id = CounterCommand::enterCode;
    enterCode.title = [] { return Text::tr("Redeem at the counter"); };
    enterCode.icon = "scan";
    enterCode.permission = Permission::RedeemVoucher;
    screen.commands = {enterCode};
    return screen;
}

} // namespace nettdesk::ui
