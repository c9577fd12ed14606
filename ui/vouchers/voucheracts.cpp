// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/voucheracts.h"

#include "core/fleet/routerservice.h"
#include "core/vouchers/codeform.h"
#include "core/vouchers/redemptionservice.h"
#include "core/vouchers/removalservice.h"
#include "core/vouchers/saleservice.h"
#include "ui/shell/icons.h"
#include "ui/shell/shell.h"
#include "ui/vouchers/actdialogs.h"
#include "ui/vouchers/vouchertexts.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <memory>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int atOnce = 500; ///< acts of one transaction: a fraction of a second each

bool isSold(const Voucher &voucher)
{
    return voucher.soldAt.has_value();
}

} // namespace

VoucherActs::VoucherActs(const VouchersParts &parts, Shell &shell, QWidget *host)
    : QObject(host), m_parts(parts), m_shell(shell), m_host(host), m_runner(shell, this)
{
    const std::initializer_list<std::pair<QAction *, const char *>> icons{
        {&redeem, "ticket"},      {&explain, "help-circle"}, {&print, "printer"},     {&copy, "copy"},
        {&toFile, "file-export"}, {&sell, "basket"},         {&expire, "ticket-off"}, {&extend, "clock"},
        {&topUp, "plus"},         {&move, "router"},         {&release, "lock-open"}, {&block, "lock"},
        {&refund, "cash"},        {&remove, "trash"},
    };
    for (const auto &[action, name] : icons)
        action->setIcon(icon(name));
    const Actor actor = m_shell.actor();
    redeem.setVisible(actor.may(Permission::RedeemVoucher));
    for (QAction *action : {&print, &toFile}) // passwords stand in the file
        action->setVisible(actor.may(Permission::PrintVouchers));
    sell.setVisible(actor.may(Permission::SellVoucher));
    for (QAction *action : {&expire, &extend, &topUp, &move, &release, &block})
        action->setVisible(actor.may(Permission::ExpireVoucher));
    for (QAction *action : {&remove, &refund})
        action->setVisible(actor.may(Permission::DeleteVoucher));
    remove.setShortcut(QKeySequence::Delete);
    remove.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    copy.setShortcut(QKeySequence::Copy);
    copy.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connectActs();
    retranslate();
}

void VoucherActs::connectActs()
{
    connect(&redeem, &QAction::triggered, this, [this] {
        const Voucher *one = m_chosen.one();
        Q_EMIT redeemRequested(one ? one->code : QString());
    });
    connect(&explain, &QAction::triggered, this, [this] {
        const Voucher *one = m_chosen.one();
        const bool isKnown = one && one->code != vouchers::coveredCode(one->code); // else it is to be typed
        Q_EMIT explainRequested(isKnown ? one->code : QString());
    });
    connect(&print, &QAction::triggered, this, [this] {
        vouchers::CardSelection selection;
        selection.codes = codes();
        if (!selection.codes.isEmpty())
            Q_EMIT printRequested(selection);
    });
    connect(&copy, &QAction::triggered, this, &VoucherActs::copyCodes);
    connect(&toFile, &QAction::triggered, this, [this] { Q_EMIT exportRequested(m_chosen.ids); });
    connect(&sell, &QAction::triggered, this, &VoucherActs::sellChosen);
    connect(&expire, &QAction::triggered, this, &VoucherActs::expireChosen);
    connect(&extend, &QAction::triggered, this, &VoucherActs::extendChosen);
    connect(&topUp, &QAction::triggered, this, &VoucherActs::topUpChosen);
    connect(&move, &QAction::triggered, this, &VoucherActs::moveChosen);
    connect(&release, &QAction::triggered, this, &VoucherActs::releaseChosen);
    connect(&block, &QAction::triggered, this, &VoucherActs::blockChosen);
    connect(&refund, &QAction::triggered, this, &VoucherActs::refundChosen);
    connect(&remove, &QAction::triggered, this, &VoucherActs::removeChosen);
}

QList<QAction *> VoucherActs::menu()
{
    return {&redeem, &explain, nullptr, &print, &copy,    &toFile, nullptr, &sell,   &refund,
            nullptr, &extend,  &topUp,  &move,  &release, &block,  nullptr, &expire, &remove};
}

QList<QAction *> VoucherActs::bar()
{
    return {&print, &sell, &extend, &expire, &remove};
}

void VoucherActs::setChosen(const ChosenVouchers &chosen)
{
    m_chosen = chosen;
    follow();
}

int VoucherActs::countIn(std::initializer_list<VoucherState> states) const
{
    const auto fits = [&states](const Voucher &voucher) {
        return std::find(states.begin(), states.end(), voucher.state) != states.end();
    };
    return int(std::count_if(m_chosen.known.cbegin(), m_chosen.known.cend(), fits));
}

void VoucherActs::follow()
{
    using State = VoucherState;
    const Voucher *one = m_chosen.one();
    // Of what is not loaded, the service knows what can be done; of what is, the list does.
    const bool isMore = m_chosen.ids.size() > m_chosen.known.size();
    const auto any = [this, isMore](std::initializer_list<VoucherState> states) {
        return isMore || countIn(states) > 0;
    };
    const bool anySold = std::any_of(m_chosen.known.cbegin(), m_chosen.known.cend(), isSold);
    redeem.setEnabled(m_chosen.isEmpty() || (one && one->state == State::Active && !one->isBlocked));
    explain.setEnabled(count() <= 1);
    print.setEnabled(!m_chosen.known.isEmpty());
    copy.setEnabled(!m_chosen.known.isEmpty());
    toFile.setEnabled(!m_chosen.isEmpty());
    sell.setEnabled(isMore || std::any_of(m_chosen.known.cbegin(), m_chosen.known.cend(), [](const Voucher &voucher) {
                        return voucher.state == State::Active && !isSold(voucher) && !voucher.isBlocked;
                    }));
    refund.setEnabled(one && (isSold(*one) || one->redeemedAt));
    expire.setEnabled(any({State::Active, State::Redeemed, State::Used}));
    extend.setEnabled(any({State::Redeemed, State::Used, State::UsedUp}));
    topUp.setEnabled(one && countIn({State::Redeemed, State::Used, State::UsedUp}) > 0);
    move.setEnabled(any({State::Active, State::Redeemed, State::Used}));
    release.setEnabled(any({State::Redeemed, State::Used}) || anySold);
    block.setEnabled(any({State::Active, State::Redeemed, State::Used}));
    remove.setEnabled(any({State::Active}));
    retranslate();
}

void VoucherActs::retranslate()
{
    const int n = std::max(1, count());
    const bool isMany = count() > 1;
    redeem.setText(tr("Redeem"));
    explain.setText(tr("Why doesn't it work?"));
    print.setText(isMany ? tr("Print %n card(s)…", nullptr, n) : tr("Print…"));
    copy.setText(isMany ? tr("Copy %n code(s)", nullptr, n) : tr("Copy code"));
    toFile.setText(isMany ? tr("Export %n voucher(s) as a CSV file…", nullptr, n) : tr("Export as a CSV file…"));
    sell.setText(isMany ? tr("Sell %n voucher(s)…", nullptr, n) : tr("Sell…"));
    refund.setText(tr("Refund…"));
    expire.setText(isMany ? tr("End %n voucher(s)…", nullptr, n) : tr("End…"));
    extend.setText(isMany ? tr("Extend %n voucher(s)…", nullptr, n) : tr("Extend…"));
    topUp.setText(tr("Top up with another code…"));
    move.setText(isMany ? tr("Move %n to another router…", nullptr, n) : tr("Move to another router…"));
    release.setText(isMany ? tr("Release %n device(s)", nullptr, n) : tr("Release the device"));
    const bool isBlocked = !m_chosen.known.isEmpty() && m_chosen.known.constFirst().isBlocked;
    block.setText(isBlocked ? tr("Unblock") : tr("Block"));
    remove.setText(isMany ? tr("Delete %n voucher(s)", nullptr, n) : tr("Delete"));
}

QStringList VoucherActs::codes() const
{
    QStringList codes;
    for (const Voucher &voucher : m_chosen.known)
        codes << voucher.code;
    return codes;
}

void VoucherActs::copyCodes()
{
    const QStringList chosen = codes();
    if (chosen.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(chosen.join(u'\n'));
    m_shell.notify({Tone::Ok, tr("%n code(s) copied", nullptr, int(chosen.size())), {}, {}, {}, {}});
}

void VoucherActs::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void VoucherActs::run(const QString &title, ActRunner::Step step, const QString &done)
{
    m_runner.run(title, m_chosen.ids, atOnce, std::move(step), [this, done](const Report &report) {
        m_runner.tell(done.arg(report.done.size()), report);
        Q_EMIT changed();
    });
}

void VoucherActs::expireChosen()
{
    const int online = countIn({VoucherState::Redeemed, VoucherState::Used});
    QStringList words{tr("The codes end now and for good.")};
    if (online > 0)
        words << tr("%n of them are in use: those guests are cut off.", nullptr, online);
    auto *dialog = new ConfirmDialog(tr("End %n voucher(s)?", nullptr, count()), words.join(u' '),
                                     tr("End %n voucher(s)", nullptr, count()), Button::Kind::Danger, m_host->window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this] {
        run(
            tr("Ending vouchers"),
            [this](QList<VoucherId> part) {
                return m_parts.acts.expire(m_shell.actor(), std::move(part), OperationId::create());
            },
            tr("Vouchers ended: %1"));
    });
    open(dialog);
}

void VoucherActs::extendChosen()
{
    auto *dialog = new ExtendDialog(count(), m_host->window());
    connect(dialog, &ExtendDialog::chosen, this, [this](const accounts::AccountActs::More &more) {
        run(
            tr("Extending vouchers"),
            [this, more](QList<VoucherId> part) {
                return m_parts.acts.extend(m_shell.actor(), std::move(part), more, OperationId::create());
            },
            tr("Vouchers extended: %1"));
    });
    open(dialog);
}

void VoucherActs::moveChosen()
{
    QList<Router> others;
    const auto isFrom = [this](const Router &router) {
        return std::all_of(m_chosen.known.cbegin(), m_chosen.known.cend(),
                           [&router](const Voucher &voucher) { return voucher.router == router.id; });
    };
    for (const Router &router : std::as_const(m_routers)) {
        if (router.isActive && !isFrom(router))
            others.append(router);
    }
    auto *dialog = new MoveDialog(count(), others, m_host->window());
    connect(dialog, &MoveDialog::chosen, this, [this](RouterId to, bool withoutOld) {
        run(
            tr("Moving vouchers"),
            [this, to, withoutOld](QList<VoucherId> part) {
                return m_parts.acts.move(m_shell.actor(), std::move(part), to, withoutOld, OperationId::create());
            },
            tr("Vouchers moved: %1"));
    });
    open(dialog);
}

void VoucherActs::releaseChosen()
{
    run(
        tr("Releasing devices"),
        [this](QList<VoucherId> part) {
            return m_parts.acts.releaseDevice(m_shell.actor(), std::move(part), {}, OperationId::create());
        },
        tr("Devices released: %1"));
}

void VoucherActs::releaseDevice(VoucherId voucher, const QString &macAddress)
{
    const auto step = [this, macAddress](QList<VoucherId> part) {
        return m_parts.acts.releaseDevice(m_shell.actor(), std::move(part), macAddress, OperationId::create());
    };
    m_runner.run(tr("Releasing devices"), {voucher}, atOnce, step, [this, macAddress](const Report &report) {
        m_runner.tell(tr("%1 was released").arg(isolated(macAddress)), report);
        Q_EMIT changed();
    });
}

void VoucherActs::blockChosen()
{
    const bool wanted = m_chosen.known.isEmpty() || !m_chosen.known.constFirst().isBlocked;
    run(
        wanted ? tr("Blocking vouchers") : tr("Unblocking vouchers"),
        [this, wanted](QList<VoucherId> part) {
            return m_parts.acts.setBlocked(m_shell.actor(), std::move(part), wanted, OperationId::create());
        },
        wanted ? tr("Vouchers blocked: %1") : tr("Vouchers unblocked: %1"));
}

void VoucherActs::topUpChosen()
{
    const Voucher *one = m_chosen.one();
    if (!one)
        return;
    auto *dialog = new TopUpDialog(one->code, m_host->window());
    connect(dialog, &TopUpDialog::chosen, this, [this, dialog, id = one->id, code = one->code](const QString &with) {
        auto finding = m_parts.vouchers.find(m_shell.actor(), with);
        QCoro::connect(std::move(finding), dialog, [this, dialog, id, code](const Result<Voucher> &found) {
            if (!found)
                return dialog->showRefusal(found.error().message);
            auto task = m_parts.acts.topUp(m_shell.actor(), id, found->id, OperationId::create());
            QCoro::connect(std::move(task), dialog, [this, dialog, code](const Result<Report> &report) {
                if (!report)
                    return dialog->showRefusal(report.error().message);
                if (!report->refused.isEmpty())
                    return dialog->showRefusal(report->refused.constFirst().reason);
                dialog->accept();
                m_runner.tell(tr("%1 was topped up").arg(isolated(code)), *report);
                Q_EMIT changed();
            });
        });
    });
    open(dialog);
}

void VoucherActs::sellChosen()
{
    qint64 sum = 0;
    QString currency;
    QHash<VoucherId, QString> wanted;
    QList<VoucherId> ids;
    for (const Voucher &voucher : std::as_const(m_chosen.known)) {
        if (voucher.state != VoucherState::Active || isSold(voucher) || voucher.isBlocked)
            continue;
        sum += voucher.terms.price.minor();
        currency = voucher.terms.price.currency();
        wanted.insert(voucher.id, voucher.code);
        ids.append(voucher.id);
    }
    if (ids.isEmpty())
        return;
    const int n = int(ids.size());
    auto *dialog = new ConfirmDialog(tr("Sell %n voucher(s)?", nullptr, n),
                                     tr("Take %1. Each is recorded as sold by you, with its own payment.")
                                         .arg(isolated(Money(sum, currency).text())),
                                     tr("Sell %n voucher(s)", nullptr, n), Button::Kind::Primary, m_host->window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, ids, wanted] {
        const auto step = [this, wanted](const QList<VoucherId> &part) {
            return sellOne(part.constFirst(), wanted.value(part.constFirst()));
        };
        m_runner.run(tr("Selling vouchers"), ids, 1, step, [this](const Report &report) {
            m_runner.tell(tr("%n voucher(s) were sold", nullptr, int(report.done.size())), report);
            Q_EMIT changed();
        });
    });
    open(dialog);
}

void VoucherActs::refundChosen()
{
    const Voucher *one = m_chosen.one();
    if (!one)
        return;
    const bool isActive = one->state == VoucherState::Active;
    auto *dialog = new ConfirmDialog(
        tr("Refund %1?").arg(isolated(one->code)),
        isActive ? tr("Give back %1. The code does not work any more.").arg(isolated(one->terms.price.text()))
                 : tr("Give back %1. The guest goes on with the code: end it too, if that shall not be.")
                       .arg(isolated(one->terms.price.text())),
        tr("Refund"), Button::Kind::Danger, m_host->window());
    dialog->askFor(tr("Reason"), tr("Stands with the payment, for the books."));
    connect(dialog, &ConfirmDialog::confirmed, this, [this, id = one->id, code = one->code](const QString &reason) {
        auto task = m_parts.sales.refund(m_shell.actor(), id, reason, OperationId::create());
        QCoro::connect(std::move(task), this, [this, id, code](const Result<Payment> &back) {
            Report report;
            if (back)
                report.done << id;
            else
                report.refused.append({id, code, back.error().message});
            m_runner.tell(tr("%1 was refunded").arg(isolated(code)), report);
            Q_EMIT changed();
        });
    });
    open(dialog);
}

} // namespace nettdesk::ui
