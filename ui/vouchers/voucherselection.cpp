// SPDX-License-Identifier: GPL-3.0-or-later
// VoucherList: what is chosen and looked at, names and counts, and the file of what is shown.
#include "core/fleet/routerservice.h"
#include "core/model/codekey.h"
#include "core/vouchers/packageservice.h"
#include "core/vouchers/vouchercsv.h"
#include "ui/shell/shell.h"
#include "ui/vouchers/batchbar.h"
#include "ui/vouchers/reconciledialog.h"
#include "ui/vouchers/selectionbar.h"
#include "ui/vouchers/voucherdetails.h"
#include "ui/vouchers/voucherdevices.h"
#include "ui/vouchers/voucherfilters.h"
#include "ui/vouchers/voucherlist.h"
#include "ui/vouchers/vouchertablemodel.h"
#include "ui/vouchers/vouchertexts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/job.h"
#include "ui/widgets/tableview.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostChosen = 100'000;

} // namespace

void VoucherList::fetchCounts()
{
    storage::VoucherFilter rest = m_model->filter();
    rest.state.reset();
    QCoro::Task<Result<storage::VoucherCounts>> task = m_parts.vouchers.counts(m_shell.actor(), rest);
    QCoro::connect(std::move(task), this, [this, rest](const Result<storage::VoucherCounts> &counts) {
        storage::VoucherFilter now = m_model->filter();
        now.state.reset();
        if (!counts || now != rest)
            return; // the table says what is wrong; or another filter was chosen meanwhile
        qint64 all = 0;
        for (int value = 0; value <= int(VoucherState::Void); ++value) {
            const auto state = VoucherState(value);
            const qint64 count = counts->value(state);
            all += state == VoucherState::Void ? 0 : count;
            Chip *chip = filters()->chip(voucherStateName(state));
            chip->setCount(count);
            const bool isAlwaysShown =
                state == VoucherState::Active || state == VoucherState::Redeemed || state == VoucherState::Used;
            chip->setVisible(isAlwaysShown || count > 0 || chip->isChecked());
        }
        filters()->chip({})->setCount(all);
        followSelection();
    });
}

void VoucherList::fetchNames()
{
    QCoro::connect(m_parts.routers.list(m_shell.actor()), this, [this](const Result<QList<Router>> &routers) {
        if (!routers)
            return;
        QHash<RouterId, QString> names;
        for (const Router &router : *routers)
            names.insert(router.id, router.name);
        m_model->setRouterNames(names);
        m_filters->setRouters(*routers);
        m_acts->setRouters(*routers);
    });
    QCoro::connect(m_parts.vouchers.batches(m_shell.actor()), this, [this](const Result<QList<Batch>> &batches) {
        if (!batches)
            return;
        m_batches = *batches;
        QHash<BatchId, QString> tags;
        for (const Batch &batch : m_batches)
            tags.insert(batch.id, batch.tag);
        m_model->setBatchTags(tags);
        m_filters->setBatches(m_batches);
        const auto shown = std::find_if(m_batches.cbegin(), m_batches.cend(),
                                        [this](const Batch &batch) { return batch.id == m_filters->batch(); });
        m_batch->show(shown == m_batches.cend() ? std::nullopt : std::optional(*shown));
    });
    if (!m_shell.actor().may(Permission::SeePackages))
        return;
    QCoro::connect(m_parts.packages.list(m_shell.actor(), true), this, [this](const Result<QList<Package>> &packages) {
        if (!packages)
            return;
        QHash<PackageId, QString> names;
        for (const Package &package : *packages)
            names.insert(package.id, package.name);
        m_model->setPackageNames(names);
        m_filters->setPackages(*packages);
    });
}

ChosenVouchers VoucherList::chosen() const
{
    ChosenVouchers chosen;
    for (const QVariant &id : m_table->selectedIds()) {
        chosen.ids.append(VoucherId(id.toLongLong()));
        if (const Voucher *voucher = m_model->find(chosen.ids.constLast()))
            chosen.known.append(*voucher);
    }
    if (!m_all.isEmpty())
        chosen.ids = m_all;
    return chosen;
}

QStringList VoucherList::selectedCodes() const
{
    QStringList codes;
    for (const Voucher &voucher : chosen().known)
        codes << voucher.code;
    return codes;
}

void VoucherList::chooseAll()
{
    m_table->selectAll();
    QCoro::Task<Result<QList<VoucherId>>> task = m_parts.vouchers.ids(m_shell.actor(), m_model->filter(), mostChosen);
    QCoro::connect(std::move(task), this, [this, filter = m_model->filter()](const Result<QList<VoucherId>> &ids) {
        if (!ids)
            return showError(ids.error());
        if (filter != m_model->filter())
            return; // another list by now
        m_all = *ids;
        followSelection();
    });
}

void VoucherList::followSelection()
{
    if (!m_wanted.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (codeKey(m_model->voucher(row).code) == m_wanted) {
                m_wanted.clear();
                m_table->selectRow(row); // comes back here
                showDetails();
                return;
            }
        }
    }
    const ChosenVouchers now = chosen();
    m_acts->setChosen(now);
    m_bar->setVisible(now.ids.size() > 1);
    QString words;
    if (now.ids.size() > 1) {
        qint64 sum = 0;
        QString currency;
        for (const Voucher &voucher : now.known) {
            sum += voucher.terms.price.minor();
            currency = voucher.terms.price.currency();
        }
        const QString count = tr("%n voucher(s) selected", nullptr, int(now.ids.size()));
        words = now.ids.size() == now.known.size() ? tr("%1, %2").arg(count, Money(sum, currency).text()) : count;
        const bool isWholePage = now.known.size() == m_model->rowCount() && m_model->hasMore() && m_all.isEmpty();
        m_bar->offerAll(isWholePage ? tr("Select all that match") : QString());
        m_bar->setWords(words);
        m_bar->fit();
    }
    m_shell.setStatus(u"vouchers.selection"_s, words);
    if (details()->isOpen() && now.one())
        showDetails();
}

void VoucherList::showDetails()
{
    const ChosenVouchers now = chosen();
    if (now.known.isEmpty())
        return;
    const Voucher &voucher = now.known.constFirst();
    VoucherContext context;
    context.routerName = m_model->routerName(voucher.router);
    context.batchTag = m_model->batchTag(voucher.batch);
    context.packageName = m_model->packageName(voucher.package);
    for (const Batch &batch : std::as_const(m_batches)) {
        if (batch.id == voucher.batch)
            context.madeBy = batch.createdByName;
    }
    details()->setTitle(voucher.code, limitsText(voucher.terms));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    auto *devices = new VoucherDevices(m_parts.acts, m_shell.actor(), voucher);
    connect(devices, &VoucherDevices::releaseRequested, m_acts,
            [this, id = voucher.id](const QString &mac) { m_acts->releaseDevice(id, mac); });
    column->addWidget(makeVoucherDetails(voucher, context));
    column->addWidget(devices);
    column->addStretch();
    details()->setContent(content);
    QList<QAction *> actions;
    for (QAction *action : {&m_acts->redeem, &m_acts->explain, &m_acts->extend, &m_acts->print, &m_acts->copy}) {
        const bool isOne = actions.size() < 3 && action->isVisible() && action->isEnabled();
        if (isOne && (action != &m_acts->redeem || voucher.state == VoucherState::Active))
            actions << action;
    }
    details()->setActions(actions);
    details()->open();
}

bool VoucherList::print()
{
    vouchers::CardSelection selection;
    selection.codes = selectedCodes();
    const bool isFound = !m_model->filter().text.isEmpty() && m_model->rowCount() == 1;
    if (selection.codes.isEmpty() && isFound) // one lost card: searched for, and printed at once
        selection.codes << m_model->voucher(0).code;
    if (selection.codes.isEmpty() && m_model->filter().batch.isStored())
        selection.batch = m_model->filter().batch;
    if (selection.codes.isEmpty() && !selection.batch)
        return false;
    Q_EMIT printRequested(selection);
    return true;
}

void VoucherList::reconcile(RouterId router)
{
    auto *dialog = new ReconcileDialog(m_parts.reconcile, m_parts.routers, m_shell, router, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void VoucherList::askForExport(const std::optional<QList<VoucherId>> &chosen)
{
    auto *dialog = new QFileDialog(this, tr("Export vouchers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(tr("vouchers") + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, chosen](const QString &path) { exportTo(path, chosen); });
    dialog->open();
}

void VoucherList::exportTo(const QString &path, const std::optional<QList<VoucherId>> &chosen)
{
    vouchers::CsvExport what;
    what.filter = m_model->filter();
    what.vouchers = chosen;
    what.path = path;
    what.withByteOrderMark = true; // most are opened by a spreadsheet
    QPointer<Job> job = m_shell.startJob(tr("Exporting vouchers to “%1”").arg(QFileInfo(path).fileName()));
    QCoro::Task<Result<qint64>> task =
        m_parts.csv.exportTo(m_shell.actor(), std::move(what), job->progress(), job->stopToken());
    QCoro::connect(std::move(task), job.data(), [job, path](const Result<qint64> &rows) {
        if (!rows)
            return job->fail(rows.error());
        job->finish(VoucherList::tr("%n voucher(s) were exported", nullptr, int(*rows)), VoucherList::tr("Open folder"),
                    [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    });
}

} // namespace nettdesk::ui
