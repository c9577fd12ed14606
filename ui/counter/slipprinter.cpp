// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/slipprinter.h"

#include "core/vouchers/printledger.h"
#include "core/vouchers/receiptprinter.h"
#include "core/vouchers/voucherservice.h"
#include "ui/counter/slipsettingsdialog.h"
#include "ui/shell/shell.h"
#include "ui/vouchers/printjob.h"
#include "ui/vouchers/vouchersscreen.h"
#include "ui/widgets/uistore.h"
#include "ui/widgets/whendone.h"

#include <QCoroTask>
#include <QWidget>
#include <QtConcurrentRun>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
using vouchers::cards::Sheets;

namespace {

const QString storeKey = u"counter/slip"_s;

} // namespace

SlipSettings SlipSettings::load(const UiStore &store)
{
    const QVariantMap map = store.value(storeKey).toMap();
    SlipSettings settings;
    const int target = map.value(u"target"_s).toInt();
    if (target >= 0 && target <= int(Target::Network))
        settings.target = Target(target);
    settings.printer = map.value(u"printer"_s).toString();
    settings.address = map.value(u"address"_s).toString();
    settings.paper = map.value(u"paper"_s, 80).toInt() == 58 ? 58 : 80;
    settings.cuts = map.value(u"cuts"_s, true).toBool();
    settings.opensDrawer = map.value(u"opensDrawer"_s, false).toBool();
    settings.afterSale = map.value(u"afterSale"_s, false).toBool();
    return settings;
}

void SlipSettings::save(UiStore &store) const
{
    store.setValue(storeKey, QVariantMap{{u"target"_s, int(target)},
                                         {u"printer"_s, printer},
                                         {u"address"_s, address},
                                         {u"paper"_s, paper},
                                         {u"cuts"_s, cuts},
                                         {u"opensDrawer"_s, opensDrawer},
                                         {u"afterSale"_s, afterSale}});
}

SlipPrinter::SlipPrinter(vouchers::VoucherService &vouchers, vouchers::PrintLedger &ledger, Shell &shell, QWidget *host)
    : QObject(host), m_vouchers(vouchers), m_ledger(ledger), m_shell(shell), m_host(host)
{
}

SlipSettings SlipPrinter::settings() const
{
    return SlipSettings::load(m_shell.store());
}

void SlipPrinter::printAfterSale(const QString &code)
{
    const SlipSettings chosen = settings();
    if (chosen.afterSale && chosen.target != SlipSettings::Target::Preview)
        print(code);
}

void SlipPrinter::print(const QString &code)
{
    const SlipSettings chosen = settings();
    if (chosen.target == SlipSettings::Target::Preview)
        return m_shell.openScreen(u"vouchers"_s, VoucherCommand::printSlip, code);
    vouchers::CardSelection selection;
    selection.codes << code;
    const OperationId operation = OperationId::create();
    auto task = m_vouchers.cardData(m_shell.actor(), selection);
    QCoro::connect(
        std::move(task), this,
        [this, code, operation, paper = chosen.paper](const Result<QList<vouchers::cards::CardData>> &cards) {
            if (!cards)
                return tellFailure(code, cards.error());
            const auto design = vouchers::cards::shippedDesign(u"receipt-%1"_s.arg(paper));
            if (!design)
                return tellFailure(code, design.error());
            const auto sheets = vouchers::cards::layOut(*design, *cards);
            if (!sheets)
                return tellFailure(code, sheets.error());
            send(code, *sheets, operation);
        });
}

void SlipPrinter::send(const QString &code, const Sheets &sheets, const OperationId &operation)
{
    if (settings().target == SlipSettings::Target::Network)
        sendToNetwork(code, sheets, operation);
    else
        sendToSystem(code, sheets, operation);
}

void SlipPrinter::sendToNetwork(const QString &code, const Sheets &sheets, const OperationId &operation)
{
    const SlipSettings chosen = settings();
    const auto address = vouchers::ReceiptPrinterAddress::parse(chosen.address);
    if (!address)
        return tellFailure(code, address.error());
    vouchers::ReceiptOrder order;
    order.address = *address;
    order.printer = vouchers::cards::EscPosPrinter::forPaper(chosen.paper);
    order.printer.hasCutter = chosen.cuts;
    order.printer.opensDrawer = chosen.opensDrawer;
    auto task = vouchers::printReceipts(std::move(order), sheets);
    QCoro::connect(std::move(task), this,
                   [this, code, design = sheets.design(), operation](const vouchers::ReceiptOutcome &outcome) {
                       if (outcome.sent > 0)
                           record(code, design, operation, outcome.isCertain(1));
                       if (outcome.problem)
                           tellFailure(code, *outcome.problem);
                       else
                           Q_EMIT printed(code);
                   });
}

void SlipPrinter::sendToSystem(const QString &code, const Sheets &sheets, const OperationId &operation)
{
    PrintOrder order;
    order.printer = settings().printer;
    order.title = code;
    order.last = sheets.count() - 1;
    const QFuture<Result<>> work = QtConcurrent::run([order, sheets] { return printSheets(order, sheets); });
    whenDone(work, this, [this, code, design = sheets.design(), operation](const Result<> &sent) {
        if (!sent)
            return tellFailure(code, sent.error());
        record(code, design, operation, false);
        Q_EMIT printed(code);
    });
}

void SlipPrinter::record(const QString &code, const vouchers::cards::CardDesign &design, const OperationId &operation,
                         bool isCertain)
{
    const SlipSettings chosen = settings();
    const bool isNetwork = chosen.target == SlipSettings::Target::Network;
    vouchers::PrintRecord paper;
    paper.cards.codes << code;
    paper.target = isNetwork ? PrintJob::Target::EscPos : PrintJob::Target::Printer;
    paper.targetName = isNetwork ? chosen.address : chosen.printer;
    paper.design = design.id;
    paper.designName = design.name;
    paper.operation = operation;
    paper.isCertain = isCertain;
    auto task = m_ledger.record(m_shell.actor(), std::move(paper));
    QCoro::connect(std::move(task), this, [this, code](const Result<PrintJob> &kept) {
        if (kept)
            return;
        Notification news;
        news.tone = Tone::Warning;
        news.title = tr("The slip of %1 was printed, but not written down as printed").arg(code);
        news.text = kept.error().message;
        news.detail = kept.error().detail;
        m_shell.notify(news);
    });
}

void SlipPrinter::tellFailure(const QString &code, const Error &error)
{
    Notification news;
    news.tone = Tone::Danger;
    news.title = tr("The slip of %1 was not printed").arg(code);
    news.text = error.message;
    news.detail = error.detail;
    news.actionText = tr("Try again");
    news.action = [this, code] { print(code); };
    news.stays = std::chrono::seconds(0);
    m_shell.notify(news);
}

void SlipPrinter::openSettings()
{
    if (!m_dialog) {
        m_dialog = new SlipSettingsDialog(settings(), m_host->window());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &SlipSettingsDialog::chosen, this,
                [this](const SlipSettings &chosen) { chosen.save(m_shell.store()); });
    }
    m_dialog->open();
}

} // namespace nettdesk::ui
