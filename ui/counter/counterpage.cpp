// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counterpage.h"

#include "core/billing/paymentservice.h"
#include "core/fleet/routerservice.h"
#include "core/vouchers/packageservice.h"
#include "ui/counter/counterstage.h"
#include "ui/counter/recentvouchers.h"
#include "ui/counter/redeementry.h"
#include "ui/counter/scanlistener.h"
#include "ui/counter/slipprinter.h"
#include "ui/counter/soldview.h"
#include "ui/counter/tileboard.h"
#include "ui/counter/todaypanel.h"
#include "ui/packages/packagesscreen.h"
#include "ui/shell/icons.h"
#include "ui/shell/shell.h"
#include "ui/vouchers/explainview.h"
#include "ui/vouchers/formrows.h"
#include "ui/vouchers/redeemedview.h"
#include "ui/vouchers/vouchersscreen.h"
#include "ui/vouchers/vouchertexts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/uistore.h"

#include <QCoroTask>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

const QString routerKey = u"counter/router"_s;
const QString coverKey = u"counter/hidesCodes"_s;
constexpr int sideWidth = 340;
constexpr int narrow = 760; ///< below it, the side stands under the tiles

} // namespace

CounterPage::CounterPage(const CounterParts &parts, Shell &shell, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_shell(shell)
    , m_sale(parts.sales, parts.clock, parts.counter)
    , m_try(parts.redemption, parts.counter)
    , m_why(parts.explainer)
    , m_offer(parts.packages, parts.routers, shell.actor())
    , m_scanner(new ScanListener(this))
    , m_slips(new SlipPrinter(parts.vouchers, parts.prints, shell, this))
    , m_stage(new CounterStage(m_sale, m_try, m_why))
    , m_tiles(new TileBoard)
    , m_sellTitle(new Label({}, TextRole::Heading))
    , m_sellHint(new Label({}, TextRole::Body, Tone::Muted))
    , m_router(narrowComboBox("sellRouter"))
    , m_newPackage(new Button)
    , m_entry(new RedeemEntry)
    , m_today(new TodayPanel(parts.payments, parts.clock, parts.business, shell.actor(), shell.store()))
{
    setObjectName(u"counter"_s);
    setFocusPolicy(Qt::ClickFocus); // where the number keys are heard: a click beside everything leaves the field
    auto *content = new QWidget;
    m_columns = new QHBoxLayout(content);
    m_columns->setContentsMargins(0, 0, 0, space::l);
    m_columns->setSpacing(space::l);
    m_columns->addWidget(makeWork(), 1);
    m_today->insertCard(m_entry);
    m_columns->addWidget(m_today);
    setContent(content);
    m_stage->explained()->setActor(shell.actor());
    m_printer.setIcon(icon("printer"));
    if (shell.actor().may(Permission::PrintVouchers))
        addAction(&m_printer)->setIconName("printer");
    m_cover.setIcon(icon("eye-off"));
    m_cover.setCheckable(true);
    Button *cover = addAction(&m_cover);
    cover->setIconName("eye-off");
    cover->setIconOnly(true);
    cover->setObjectName(u"hideCodes"_s);
    connectParts();
}

QWidget *CounterPage::makeWork()
{
    auto *work = new QWidget;
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, space::s, space::s);
    column->setSpacing(space::m);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_sellTitle);
    head->addStretch();
    head->addWidget(m_router);
    m_router->setMinimumContentsLength(14);
    m_router->hide();
    m_sellHint->setWordWrap(true);
    m_newPackage->setIconName("plus");
    m_newPackage->hide();
    column->addWidget(m_stage);
    column->addLayout(head);
    column->addWidget(m_sellHint);
    column->addWidget(m_newPackage, 0, Qt::AlignLeading);
    column->addWidget(m_tiles);
    column->addStretch();

    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(work);
    return m_scroll;
}

void CounterPage::connectParts()
{
    connect(m_scanner, &ScanListener::scanned, this, &CounterPage::redeem);
    connect(m_scanner, &ScanListener::digitPressed, this, [this](int digit) { sell(m_tiles->byKey(digit)); });
    connect(m_tiles, &TileBoard::chosen, this, &CounterPage::sell);
    connect(&m_sale, &SaleTry::changed, this, &CounterPage::followSale);
    connect(&m_sale, &SaleTry::sold, this, [this](const vouchers::SoldVoucher &sold, const QString &package) {
        m_today->show(ServedVoucher::of(sold, package, ServedVoucher::Kind::Sold));
        m_slips->printAfterSale(sold.voucher.code);
    });
    connect(&m_sale, &SaleTry::activated, this,
            [this](const vouchers::SoldVoucher &sold) { m_today->recent()->setActivated(sold.voucher.id); });
    connect(&m_sale, &SaleTry::undone, this, [this](const vouchers::SoldVoucher &sold, const QString &package) {
        m_today->show(ServedVoucher::of(sold, package, ServedVoucher::Kind::Undone));
    });
    connect(&m_sale, &SaleTry::leaving, this, &CounterPage::offerUndo);
    connect(&m_sale, &SaleTry::undoFailed, this, [this](const Error &error) { showError(error); });
    connect(&m_try, &RedeemTry::changed, this, &CounterPage::followRedemption);
    connect(m_entry, &RedeemEntry::redeemWanted, this, &CounterPage::redeem);
    connect(m_entry, &RedeemEntry::whyWanted, this, &CounterPage::explain);
    connect(m_stage, &CounterStage::nextRequested, this, &CounterPage::next);
    connect(m_stage->sold(), &SoldView::printRequested, this, &CounterPage::printSlip);
    connect(m_stage->redeemed(), &RedeemedView::printRequested, this, &CounterPage::printSlip);
    connect(m_stage->explained(), &ExplainView::fixChosen, this, &CounterPage::takeFix);
    connect(m_today, &TodayPanel::opened, this,
            [this](const QString &code) { m_shell.openScreen(u"vouchers"_s, VoucherCommand::show, code); });
    connect(m_newPackage, &Button::clicked, this, [this] { m_shell.openScreen(u"packages"_s, PackageCommand::add); });
    connect(&m_printer, &QAction::triggered, m_slips, &SlipPrinter::openSettings);
    m_cover.setChecked(m_shell.store().value(coverKey).toBool());
    connect(&m_cover, &QAction::toggled, this, &CounterPage::coverCodes);
    coverCodes(m_cover.isChecked());
    connect(m_router, &QComboBox::currentIndexChanged, this,
            [this] { m_shell.store().setValue(routerKey, router().value()); });
    connect(&m_parts.redemption, &vouchers::RedemptionService::redeemed, m_today, &TodayPanel::takingsSoon);
    connect(&m_parts.redemption, &vouchers::RedemptionService::activated, m_today->recent(),
            &RecentVouchers::setActivated);
    connect(&m_parts.sales, &vouchers::SaleService::sold, m_today, &TodayPanel::takingsSoon);
    connect(&m_offer, &CounterOffer::changed, this, &CounterPage::followOffer);
    connect(&m_offer, &CounterOffer::failed, this,
            [this](const Error &error) { showErrorWith(error, tr("Try again"), [this] { refresh(); }); });
    auto *undo = new QShortcut(QKeySequence::Undo, this);
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, &m_sale, &SaleTry::undo);
}

void CounterPage::retranslate()
{
    setTitle(tr("Counter"), m_parts.business.name);
    setAccessibleName(tr("Counter"));
    m_sellTitle->setText(tr("Sell"));
    m_newPackage->setText(tr("New package"));
    m_router->setAccessibleName(tr("Router that packages for any router are sold for"));
    m_printer.setText(tr("Receipt printer…"));
    m_cover.setText(tr("Hide codes until the mouse is over them"));
    updateTiles();
    m_today->fetchTakings();
    m_offer.fetch();
}

void CounterPage::coverCodes(bool covered)
{
    m_shell.store().setValue(coverKey, covered);
    m_stage->setCovered(covered);
    m_today->recent()->setCovered(covered);
}

void CounterPage::activated()
{
    setFocus(Qt::OtherFocusReason);
    m_today->fetchTakings();
}

void CounterPage::refresh()
{
    m_today->fetchTakings();
    m_offer.fetch();
}

void CounterPage::focusSearch()
{
    m_entry->field()->setFocus(Qt::ShortcutFocusReason);
    m_entry->field()->selectAll();
}

void CounterPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isBeside = width() >= scaledText(narrow);
    m_columns->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_today->setCompact(!isBeside);
    m_today->setMinimumWidth(isBeside ? scaledText(sideWidth) : 0);
    m_today->setMaximumWidth(isBeside ? scaledText(sideWidth) : QWIDGETSIZE_MAX);
}

bool CounterPage::print()
{
    if (m_stage->shows() == CounterStage::Shows::Sale && m_sale.result())
        printSlip(m_sale.result()->voucher.code);
    else if (m_stage->shows() == CounterStage::Shows::Redemption && m_try.result())
        printSlip(m_try.result()->voucher.code);
    else
        return false;
    return true;
}

void CounterPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_stage->shows() != CounterStage::Shows::Nothing && !m_sale.isBusy())
        return next();
    Page::keyPressEvent(event);
}

bool CounterPage::back()
{
    QLineEdit *field = m_entry->field();
    if (m_try.state() == RedeemTry::State::Waiting)
        return true;
    if (field->hasFocus() || !field->text().isEmpty()) {
        field->clear();
        m_entry->refusal()->clear();
        setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (m_stage->shows() == CounterStage::Shows::Nothing)
        return Page::back();
    next();
    return true;
}

bool CounterPage::perform(const QString &command, const QVariant &argument)
{
    if (command == CounterCommand::sell) {
        setFocus(Qt::ShortcutFocusReason);
        m_scroll->ensureWidgetVisible(m_tiles);
    } else if (command == CounterCommand::enterCode && argument.toString().isEmpty()) {
        focusSearch();
    } else if (command == CounterCommand::enterCode) {
        redeem(argument.toString());
    } else {
        return Page::perform(command, argument);
    }
    return true;
}

void CounterPage::sell(PackageId package)
{
    if (const Package *found = m_offer.find(package))
        m_sale.sell(m_shell.actor(), *found, router());
}

void CounterPage::followSale()
{
    if (m_sale.state() == SaleTry::State::Ready)
        return;
    if (m_shown != m_sale.operation()) {
        m_shown = m_sale.operation();
        m_stage->show(CounterStage::Shows::Sale);
        m_scroll->verticalScrollBar()->setValue(0);
    }
    for (const Package &package : m_offer.packages())
        m_tiles->setBusy(package.id, m_sale.state() == SaleTry::State::Selling && package.id == m_sale.package().id);
}

void CounterPage::offerUndo(const OperationId &sale, const vouchers::SoldVoucher &sold, const QString &package)
{
    Notification news;
    news.tone = Tone::Ok;
    //: %1 the name of a package, %2 its code
    news.title = tr("Sold: %1, %2").arg(isolated(package), isolated(sold.voucher.code));
    news.actionText = tr("Undo");
    news.action = [this, sale, sold, package] { m_sale.undoSale(sale, sold, package); };
    news.stays = std::chrono::seconds(std::max(1, m_sale.undoSeconds()));
    m_shell.notify(news);
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
    m_entry->field()->setText(typed);
    m_isNews = true;
    m_try.redeem(m_shell.actor(), typed);
}

void CounterPage::followRedemption()
{
    using State = RedeemTry::State;
    const State state = m_try.state();
    m_entry->setWaiting(state == State::Waiting);
    if (state == State::Ready)
        return;
    const bool isDone = state == State::Activated || state == State::Recorded;
    if (state == State::Refused && m_try.error()) {
        m_entry->refusal()->showError(*m_try.error());
        m_entry->field()->selectAll();
    } else {
        m_entry->refusal()->clear();
    }
    if (isDone && m_try.result()) {
        showServed(*m_try.result());
        m_entry->field()->clear();
        if (m_entry->isAncestorOf(focusWidget()))
            setFocus(Qt::OtherFocusReason); // digits are keys again
    }
    m_stage->redeemed()->setTryAgain(state == State::Recorded, m_try.isTryingAgain());
    if (state != State::Waiting && !m_waiting.isEmpty())
        redeem(m_waiting.takeFirst());
}

void CounterPage::showServed(const vouchers::RedeemedVoucher &redeemed)
{
    m_stage->redeemed()->show(redeemed);
    if (std::exchange(m_isNews, false)) {
        m_sale.begin();
        m_stage->show(CounterStage::Shows::Redemption);
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_today->show(ServedVoucher::of(redeemed));
}

void CounterPage::explain(const QString &code)
{
    if (code.trimmed().isEmpty())
        return;
    m_sale.begin();
    m_why.ask(m_shell.actor(), code);
    m_stage->show(CounterStage::Shows::Explanation);
    m_scroll->verticalScrollBar()->setValue(0);
}

void CounterPage::takeFix(const explain::CodeFix &fix, const explain::Explanation &explanation)
{
    using Act = explain::CodeFix::Act;
    const QString code = explanation.voucher ? explanation.voucher->code : fix.argument;
    switch (fix.act) {
    case Act::UseSuggestion: return explain(fix.argument);
    case Act::Redeem: return redeem(code);
    case Act::ReplaceByNew: return next(); // the tiles sell another one
    default: break;
    }
    // Everything else is done where vouchers are looked after.
    m_shell.openScreen(u"vouchers"_s, VoucherCommand::fix, QStringList{explain::codeFixName(fix.act), code});
}

void CounterPage::next()
{
    if (m_sale.isBusy())
        return;
    m_sale.begin();
    if (m_try.state() != RedeemTry::State::Waiting)
        m_try.begin();
    m_why.begin();
    m_entry->refusal()->clear();
    m_entry->field()->clear();
    m_stage->show(CounterStage::Shows::Nothing);
    setFocus(Qt::OtherFocusReason);
}

void CounterPage::followOffer()
{
    updateTiles();
    const QStringList away = m_offer.awayNames();
    if (away.isEmpty())
        return messageBar()->clear();
    messageBar()->showMessage(
        Tone::Warning, tr("Not reached: %1. Codes are still sold and redeemed; they are activated as soon as the "
                          "router answers.")
                           .arg(away.join(u", "_s)));
    messageBar()->addAction(tr("Routers"), [this] { m_shell.openScreen(u"routers"_s); });
}

void CounterPage::updateTiles()
{
    m_tiles->show(m_offer.packages(), m_offer.away(), m_offer.isEveryRouterAway());
    const bool hasTiles = m_tiles->count() > 0;
    const bool isBare = m_offer.maySell() && m_offer.isLoaded() && !hasTiles;
    m_tiles->setVisible(hasTiles);
    m_sellTitle->setVisible(m_offer.maySell());
    m_sellHint->setVisible(hasTiles || isBare);
    m_sellHint->setText(hasTiles ? tr("Press a number key or a tile: it is sold at once. Undo within 30 seconds.")
                                 : tr("No package is on sale yet. A package is a name, a price and what it gives; each "
                                      "becomes a tile here, sold with one key."));
    m_newPackage->setVisible(isBare && m_shell.actor().may(Permission::EditPackages));
    fillRouters();
}

RouterId CounterPage::router() const
{
    return RouterId(m_router->currentData().toLongLong());
}

void CounterPage::fillRouters()
{
    QList<std::pair<QString, QVariant>> items;
    for (const Router &each : m_offer.routers())
        items.append({each.name, each.id.value()});
    const QSignalBlocker quiet(m_router);
    const bool isFirst = m_router->count() == 0;
    fillChoices(m_router, items);
    if (isFirst)
        choose(m_router, m_shell.store().value(routerKey).toLongLong());
    m_router->setVisible(m_offer.needsRouter());
}

void CounterPage::printSlip(const QString &code)
{
    m_slips->print(code);
}

} // namespace nettdesk::ui
