// SPDX-License-Identifier: GPL-3.0-or-later
// VoucherActs: deletion with its undo, sales one by one, and the ways out of an explanation.
#include "core/fleet/routerservice.h"
#include "core/vouchers/packageservice.h"
#include "core/vouchers/redemptionservice.h"
#include "core/vouchers/removalservice.h"
#include "core/vouchers/saleservice.h"
#include "ui/shell/shell.h"
#include "ui/vouchers/actdialogs.h"
#include "ui/vouchers/reconciledialog.h"
#include "ui/vouchers/voucheracts.h"
#include "ui/vouchers/vouchertexts.h"

#include <algorithm>
#include <memory>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int removedAtOnce = 2'000;

/// What a removal did, as a report of any act: those that were kept, each with its reason.
accounts::ActReport reportOf(const vouchers::Removal &removal, const QHash<VoucherId, QString> &codes)
{
    accounts::ActReport report;
    report.done = removal.removed;
    for (const VoucherId voucher : removal.notActive)
        report.refused.append({voucher, codes.value(voucher),
                               VoucherActs::tr("It was redeemed or is over: such vouchers are kept. End it instead.")});
    for (const VoucherId voucher : removal.sold)
        report.refused.append({voucher, codes.value(voucher), VoucherActs::tr("It was sold: refund it instead.")});
    return report;
}

QCoro::Task<Result<accounts::ActReport>> removePart(vouchers::RemovalService *removals, Actor actor,
                                                    QList<VoucherId> part, QHash<VoucherId, QString> codes,
                                                    QString reason, OperationId operation)
{
    const auto removed = co_await removals->remove(std::move(actor), std::move(part), operation, reason);
    if (!removed)
        co_return failure(removed.error());
    co_return reportOf(*removed, codes);
}

QCoro::Task<Result<accounts::ActReport>> sellPart(vouchers::SaleService *sales, Actor actor, VoucherId voucher,
                                                  QString code)
{
    vouchers::SellRequest request;
    request.code = code;
    request.operation = OperationId::create();
    const auto sold = co_await sales->sell(std::move(actor), std::move(request));
    accounts::ActReport report;
    if (sold) {
        report.done << voucher;
        report.routerWork = sold->standsOnRouter ? 0 : 1;
    } else if (sold.error().kind == Error::Kind::Storage) {
        co_return failure(sold.error());
    } else {
        report.refused.append({voucher, code, sold.error().message});
    }
    co_return report;
}

} // namespace

QCoro::Task<Result<VoucherActs::Report>> VoucherActs::sellOne(VoucherId voucher, QString code)
{
    return sellPart(&m_parts.sales, m_shell.actor(), voucher, std::move(code));
}

void VoucherActs::removeChosen()
{
    const auto sold = std::count_if(m_chosen.known.cbegin(), m_chosen.known.cend(), [](const Voucher &voucher) {
        return voucher.state == VoucherState::Active && voucher.soldAt;
    });
    const bool isEverythingChosen = m_chosen.ids.size() > m_chosen.known.size();
    if (sold == 0 && !isEverythingChosen)
        return removeNow({}); // there is an undo: no question
    if (sold == 0) {
        auto *dialog = new ConfirmDialog(
            tr("Delete %n voucher(s)?", nullptr, count()),
            tr("All that match the filter, also those that are not on show. Only active ones are deleted."),
            tr("Delete %n voucher(s)", nullptr, count()), Button::Kind::Danger, m_host->window());
        connect(dialog, &ConfirmDialog::confirmed, this, [this] { removeNow({}); });
        return open(dialog);
    }
    auto *dialog = new ConfirmDialog(
        tr("Delete %n voucher(s)?", nullptr, count()),
        tr("%n of them were sold: their money is given back, and that cannot be undone.", nullptr, int(sold)),
        tr("Delete and refund"), Button::Kind::Danger, m_host->window());
    dialog->askFor(tr("Reason for the refund"), tr("Stands with each payment, for the books."));
    connect(dialog, &ConfirmDialog::confirmed, this, &VoucherActs::removeNow);
    open(dialog);
}

void VoucherActs::removeNow(const QString &reason)
{
    QHash<VoucherId, QString> names;
    for (const Voucher &voucher : std::as_const(m_chosen.known))
        names.insert(voucher.id, voucher.code);
    auto removals = std::make_shared<QList<OperationId>>();
    const auto step = [this, names, reason, removals](const QList<VoucherId> &part) {
        removals->append(OperationId::create());
        return removePart(&m_parts.removals, m_shell.actor(), part, names, reason, removals->constLast());
    };
    m_runner.run(tr("Deleting vouchers"), m_chosen.ids, removedAtOnce, step, [this, removals](const Report &report) {
        offerUndo(*removals, report);
        Q_EMIT changed();
    });
}

void VoucherActs::offerUndo(const QList<OperationId> &removals, const Report &report)
{
    if (report.done.isEmpty())
        return m_runner.tell({}, report);
    Notification news;
    news.tone = Tone::Ok;
    news.title = tr("%n voucher(s) were deleted", nullptr, int(report.done.size()));
    if (!report.refused.isEmpty())
        news.text =
            tr("%n voucher(s) were left: they were redeemed, sold or are over.", nullptr, int(report.refused.size()));
    news.actionText = tr("Undo");
    news.action = [this, removals] { undoRemoval(removals); };
    news.stays = vouchers::RemovalService::undoFor;
    m_shell.notify(news);
}

void VoucherActs::undoRemoval(const QList<OperationId> &removals)
{
    for (const OperationId &removal : removals) {
        QCoro::Task<Result<QList<VoucherId>>> task = m_parts.removals.undo(m_shell.actor(), removal);
        QCoro::connect(std::move(task), this, [this](const Result<QList<VoucherId>> &back) {
            Notification news;
            news.tone = back ? Tone::Ok : Tone::Danger;
            news.title = back ? tr("%n voucher(s) are active again", nullptr, int(back->size())) : back.error().message;
            m_shell.notify(news);
            Q_EMIT changed();
        });
    }
}

void VoucherActs::takeFix(const QString &fix, const Voucher &voucher)
{
    using Act = explain::CodeFix::Act;
    const auto is = [&fix](Act act) { return fix == explain::codeFixName(act); };
    setChosen({{voucher.id}, {voucher}});
    const auto tell = [this](const QString &title, const auto &result) {
        Notification news;
        news.tone = result ? Tone::Ok : Tone::Danger;
        news.title = result ? title : result.error().message;
        m_shell.notify(news);
        Q_EMIT changed();
    };
    if (is(Act::Redeem)) {
        Q_EMIT redeemRequested(voucher.code);
    } else if (is(Act::Extend)) {
        extendChosen();
    } else if (is(Act::ReleaseDevice)) {
        releaseChosen();
    } else if (is(Act::Move)) {
        moveChosen();
    } else if (is(Act::Unblock)) {
        blockChosen();
    } else if (is(Act::PutOnRouter)) {
        open(new ReconcileDialog(m_parts.reconcile, m_parts.routers, m_shell, voucher.router, m_host->window()));
    } else if (is(Act::TryAgain)) {
        auto task = m_parts.redemption.tryAgain(m_shell.actor(), voucher.id);
        QCoro::connect(std::move(task), this, [tell](const Result<vouchers::RedeemedVoucher> &told) {
            tell(tr("The router was told"), told);
        });
    } else if (is(Act::SwitchRouterOn)) {
        auto task = m_parts.routers.setActive(m_shell.actor(), voucher.router, true);
        QCoro::connect(std::move(task), this,
                       [tell](const Result<Router> &on) { tell(tr("The router is switched on"), on); });
    } else if (is(Act::SwitchPackageOn)) {
        auto task = m_parts.packages.setActive(m_shell.actor(), voucher.package, true);
        QCoro::connect(std::move(task), this,
                       [tell](const Result<Package> &on) { tell(tr("The package is offered again"), on); });
    } else if (is(Act::UndoDelete)) {
        auto task = m_parts.removals.undoOne(m_shell.actor(), voucher.id, OperationId::create());
        QCoro::connect(std::move(task), this, [tell, code = voucher.code](const Result<> &back) {
            tell(tr("%1 is active again").arg(isolated(code)), back);
        });
    } else {
        m_shell.openScreen(u"counter"_s); // another code: sold there
    }
}

} // namespace nettdesk::ui
