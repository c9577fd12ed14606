// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/reconciledialog.h"

#include "core/fleet/routerservice.h"
#include "ui/shell/shell.h"
#include "ui/vouchers/driftmodel.h"
#include "ui/vouchers/formrows.h"
#include "ui/vouchers/statebanner.h"
#include "ui/widgets/busywheel.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QCoroTask>
#include <QVBoxLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
using accounts::DriftReport;

ReconcileDialog::ReconcileDialog(accounts::Reconcile &reconcile, fleet::RouterService &routers, Shell &shell,
                                 RouterId router, QWidget *parent)
    : FormDialog(parent, 760)
    , m_reconcile(reconcile)
    , m_routers(routers)
    , m_shell(shell)
    , m_wanted(router)
    , m_router(narrowComboBox("router"))
    , m_wheel(new BusyWheel)
    , m_banner(new StateBanner)
    , m_model(new DriftModel(this))
    , m_table(new TableView)
{
    setObjectName(u"reconcileDialog"_s);
    setTitle(
        tr("Compare with the router"),
        tr("Vouchers of the shop against the accounts on the router. Repairing touches only what carries our mark; "
           "a user that somebody else made is never changed."));
    m_table->setObjectName(u"drifts"_s);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What differs"));
    m_table->setColumn(DriftModel::Code, ColumnKind::Code, 170);
    m_table->setColumn(DriftModel::What, ColumnKind::Pill, 150);
    m_table->setColumn(DriftModel::Words, ColumnKind::Text, 0);
    m_table->setMinimumHeight(scaledText(240));
    m_banner->hide();
    m_table->hide();
    m_wheel->hide();
    body()->addWidget(new FormField(tr("Router"), m_router));
    body()->addWidget(m_wheel, 0, Qt::AlignHCenter);
    body()->addWidget(m_banner);
    body()->addWidget(m_table, 1);
    body()->addStretch();
    m_again = addLeadingButton(tr("Look again"), Button::Kind::Quiet);
    m_again->setIconName("refresh");
    Button *close = addButton(tr("Close"), Button::Kind::Secondary);
    m_repair = addButton(tr("Repair"), Button::Kind::Primary);
    m_repair->setObjectName(u"repair"_s);
    m_repair->hide();
    connect(m_again, &Button::clicked, this, &ReconcileDialog::check);
    connect(close, &Button::clicked, this, &QDialog::reject);
    connect(m_repair, &Button::clicked, this, [this] { repair(m_isMassChange); });
    connect(m_router, &QComboBox::currentIndexChanged, this, &ReconcileDialog::check);
    fetchRouters();
}

ReconcileDialog::~ReconcileDialog()
{
    m_stop.request_stop();
}

void ReconcileDialog::fetchRouters()
{
    QCoro::connect(m_routers.list(m_shell.actor()), this, [this](const Result<QList<Router>> &routers) {
        if (!routers)
            return message()->showError(routers.error());
        const QSignalBlocker quiet(m_router);
        for (const Router &router : *routers) {
            if (router.isActive)
                m_router->addItem(router.name, router.id.value());
        }
        choose(m_router, m_wanted.value());
        check();
    });
}

void ReconcileDialog::setBusy(bool busy)
{
    m_wheel->setVisible(busy);
    m_again->setEnabled(!busy);
    if (busy) {
        m_banner->hide();
        m_repair->hide();
    }
    fit();
}

void ReconcileDialog::check()
{
    const RouterId router(m_router->currentData().toLongLong());
    if (!router.isStored())
        return;
    message()->clear();
    setBusy(true);
    const int turn = ++m_turn;
    auto task = m_reconcile.check(m_shell.actor(), router, m_stop.get_token());
    QCoro::connect(std::move(task), this, [this, turn](const Result<DriftReport> &report) {
        if (turn == m_turn)
            take(report);
    });
}

void ReconcileDialog::take(const Result<DriftReport> &report)
{
    setBusy(false);
    if (!report) {
        m_table->hide();
        message()->showError(report.error());
        return fit();
    }
    m_model->setDrifts(report->drifts);
    m_isMassChange = report->isMassChange;
    m_table->setVisible(!report->drifts.isEmpty());
    m_banner->show();
    if (report->drifts.isEmpty()) {
        m_banner->setState(Tone::Ok, "circle-check", tr("Router and records agree"),
                           tr("%n account(s) were compared.", nullptr, report->accounts));
    } else if (report->isMassChange) {
        m_banner->setState(
            Tone::Danger, "alert-triangle",
            tr("%n difference(s): too many to be chance", nullptr, int(report->drifts.size())),
            tr("An old backup of the router, or another router under this address, would look like this. "
               "Repair only when you know why."));
    } else {
        m_banner->setState(Tone::Warning, "alert-triangle", tr("%n difference(s)", nullptr, int(report->drifts.size())),
                           tr("%n of them can be repaired from here.", nullptr, report->repairable));
    }
    const bool mayRepair = report->repairable > 0 && m_shell.actor().may(Permission::ExpireVoucher);
    m_repair->setVisible(mayRepair);
    m_repair->setKind(m_isMassChange ? Button::Kind::Danger : Button::Kind::Primary);
    m_repair->setText(m_isMassChange ? tr("Repair all %1 nevertheless").arg(report->repairable)
                                     : tr("Repair %n difference(s)", nullptr, report->repairable));
    fit();
}

void ReconcileDialog::repair(bool evenMany)
{
    const RouterId router(m_router->currentData().toLongLong());
    setBusy(true);
    const int turn = ++m_turn;
    auto task = m_reconcile.repair(m_shell.actor(), router, evenMany, m_stop.get_token());
    QCoro::connect(std::move(task), this, [this, turn](const Result<DriftReport> &report) {
        if (turn != m_turn)
            return;
        take(report);
        if (!report)
            return;
        m_repair->hide();
        m_banner->setState(Tone::Ok, "circle-check", tr("%n repair(s) are on their way", nullptr, report->repairable),
                           tr("They are carried out now, one after the other. Look again to see what is left."));
        fit();
    });
}

} // namespace nettdesk::ui
