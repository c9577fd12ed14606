// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/routeractions.h"

#include "core/fleet/fleetwatch.h"
#include "core/fleet/routerservice.h"
#include "ui/routers/clockdialog.h"
#include "ui/routers/importdialog.h"
#include "ui/routers/leastprivilegedialog.h"
#include "ui/routers/rebootdialog.h"
#include "ui/routers/replacedialog.h"
#include "ui/routers/routerdialog.h"
#include "ui/routers/routergroupsdialog.h"
#include "ui/routers/routertexts.h"
#include "ui/routers/trustdialog.h"
#include "ui/shell/icons.h"
#include "ui/shell/shell.h"
#include "ui/widgets/job.h"

#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

RouterActions::RouterActions(const RoutersParts &parts, Shell &shell, QWidget *host)
    : QObject(host), m_parts(parts), m_shell(shell), m_host(host)
{
    const auto set = [](QAction &action, const char *name, const char *iconName) {
        action.setObjectName(QString::fromLatin1(name));
        action.setIcon(icon(iconName));
    };
    set(m_add, "routers.add", "plus");
    set(m_addSimulated, "routers.simulated", "flask");
    set(m_open, "routers.open", "list-details");
    set(m_check, "routers.check", "activity-heartbeat");
    set(m_edit, "routers.edit", "edit");
    set(m_reboot, "routers.reboot", "power");
    set(m_activate, "routers.activate", "player-play");
    set(m_deactivate, "routers.deactivate", "player-pause");
    set(m_trust, "routers.trust", "certificate");
    set(m_import, "routers.import", "users-plus");
    set(m_leastPrivilege, "routers.leastPrivilege", "shield-check");
    set(m_clock, "routers.clock", "clock");
    set(m_replace, "routers.replace", "replace");
    set(m_groups, "routers.groups", "folders");
    set(m_makeGroup, "routers.makeGroup", "folders");
    set(m_remove, "routers.remove", "trash");

    m_add.setShortcut(QKeySequence::New);
    m_remove.setShortcut(QKeySequence::Delete);
    for (QAction *action : {&m_add, &m_remove})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // other pages mean others by these keys

    const bool mayEdit = may(Permission::EditRouters);
    for (QAction *action : {&m_add, &m_edit, &m_activate, &m_deactivate, &m_leastPrivilege, &m_clock, &m_replace,
                            &m_makeGroup, &m_remove})
        action->setVisible(mayEdit);
    m_addSimulated.setVisible(mayEdit && m_parts.addSimulated);
    m_reboot.setVisible(may(Permission::RebootRouter));
    m_trust.setVisible(may(Permission::TrustRouter));
    m_import.setVisible(may(Permission::EditCustomers));
    connectActions();
    followChosen();
}

void RouterActions::connectActions()
{
    connect(&m_add, &QAction::triggered, this, [this] { edit(std::nullopt); });
    connect(&m_addSimulated, &QAction::triggered, this, [this] { m_parts.addSimulated(); });
    connect(&m_open, &QAction::triggered, this, [this] {
        if (const auto router = one())
            Q_EMIT openRequested(router->id);
    });
    connect(&m_check, &QAction::triggered, this, [this] {
        QList<RouterId> routers;
        for (const RouterEntry &entry : std::as_const(m_chosen))
            routers << entry.router.id;
        checkRouters(routers);
    });
    connect(&m_edit, &QAction::triggered, this, [this] {
        if (const auto router = one())
            edit(router);
    });
    connect(&m_activate, &QAction::triggered, this, [this] { setActive(true); });
    connect(&m_deactivate, &QAction::triggered, this, [this] { setActive(false); });
    connect(&m_reboot, &QAction::triggered, this, &RouterActions::restart);
    connect(&m_trust, &QAction::triggered, this, [this] {
        const auto router = one();
        if (!router)
            return;
        auto *dialog = new TrustDialog(m_parts.routers, m_shell.actor(), *router, m_host);
        connect(dialog, &TrustDialog::accepted, this, [this, id = router->id] {
            Q_EMIT saved(id);
            checkRouters({id});
        });
        show(dialog);
    });
    connect(&m_import, &QAction::triggered, this, [this] {
        if (const auto router = one())
            show(new ImportDialog(m_parts.userImport, m_shell, *router, m_host));
    });
    connect(&m_leastPrivilege, &QAction::triggered, this, [this] {
        const auto router = one();
        if (!router)
            return;
        auto *dialog = new LeastPrivilegeDialog(m_parts.leastPrivilege, m_shell, *router, m_host);
        connect(dialog, &LeastPrivilegeDialog::adopted, this, [this](RouterId id) {
            Q_EMIT saved(id);
            checkRouters({id});
        });
        show(dialog);
    });
    connect(&m_clock, &QAction::triggered, this, [this] {
        const auto router = one();
        if (!router)
            return;
        auto *dialog = new ClockDialog(m_parts.clocks, m_shell.actor(), *router, m_host);
        connect(dialog, &ClockDialog::changed, this, [this, id = router->id] { checkRouters({id}); });
        show(dialog);
    });
    connect(&m_replace, &QAction::triggered, this, &RouterActions::replaceOne);
    connect(&m_groups, &QAction::triggered, this, [this] { editGroups({}); });
    connect(&m_makeGroup, &QAction::triggered, this, [this] {
        QList<RouterId> members;
        for (const RouterEntry &entry : std::as_const(m_chosen))
            members << entry.router.id;
        editGroups(members);
    });
    connect(&m_remove, &QAction::triggered, this, &RouterActions::remove);
}

bool RouterActions::may(Permission permission) const
{
    return m_shell.actor().may(permission);
}

std::optional<Router> RouterActions::one() const
{
    return m_chosen.size() == 1 ? std::optional(m_chosen.first().router) : std::nullopt;
}

void RouterActions::retranslate()
{
    m_add.setText(tr("Add router"));
    m_addSimulated.setText(tr("Try with a simulated router"));
    m_open.setText(tr("Open"));
    m_edit.setText(tr("Edit…"));
    m_trust.setText(tr("Compare the certificate…"));
    m_import.setText(tr("Import users…"));
    m_leastPrivilege.setText(tr("User with just the needed rights…"));
    m_clock.setText(tr("Clock and time servers…"));
    m_replace.setText(tr("Replace by another router…"));
    m_groups.setText(tr("Groups of routers…"));
    m_remove.setText(tr("Remove…"));
    followChosen();
}

void RouterActions::setChosen(const QList<RouterEntry> &chosen)
{
    m_chosen = chosen;
    followChosen();
}

void RouterActions::followChosen()
{
    const int count = int(m_chosen.size());
    const bool one = count == 1;
    const auto active = [](const RouterEntry &entry) { return entry.router.isActive; };
    const int running = int(std::count_if(m_chosen.begin(), m_chosen.end(), active));
    m_check.setText(count == 0 ? tr("Check all") : count == 1 ? tr("Check now") : tr("Check %n", nullptr, count));
    m_check.setEnabled(!m_isChecking && (count == 0 || running > 0));
    m_reboot.setText(count > 1 ? tr("Restart %n routers…", nullptr, count) : tr("Restart…"));
    m_reboot.setEnabled(running > 0 && running == count);
    m_activate.setText(count > 1 ? tr("Work with %n again", nullptr, count) : tr("Work with it again"));
    m_deactivate.setText(count > 1 ? tr("Put %n aside", nullptr, count) : tr("Put aside"));
    m_activate.setEnabled(count > running);
    m_deactivate.setEnabled(running > 0);
    m_makeGroup.setText(count > 1 ? tr("Make a group of these %n…", nullptr, count) : tr("Make a group…"));
    m_makeGroup.setEnabled(count > 0);
    for (QAction *action : {&m_open, &m_edit, &m_replace, &m_remove})
        action->setEnabled(one);
    for (QAction *action : {&m_import, &m_leastPrivilege, &m_clock})
        action->setEnabled(one && running == 1);
    m_trust.setEnabled(one && m_chosen.first().state() == RouterState::CertificateChanged);
}

void RouterActions::fill(QMenu *menu) const
{
    const auto add = [menu](const QAction &action, bool onlyWhenEnabled = false) {
        if (action.isVisible() && (action.isEnabled() || !onlyWhenEnabled))
            menu->addAction(const_cast<QAction *>(&action));
    };
    add(m_trust, true);
    add(m_open);
    add(m_check);
    add(m_edit);
    menu->addSeparator();
    add(m_reboot);
    add(m_import);
    add(m_clock);
    add(m_leastPrivilege);
    add(m_replace);
    menu->addSeparator();
    if (m_chosen.size() > 1)
        add(m_makeGroup);
    add(m_activate, true);
    add(m_deactivate, true);
    add(m_remove);
}

void RouterActions::fix(RouterWarning::Fix fix)
{
    switch (fix) {
    case RouterWarning::Fix::LookAtCertificate: m_trust.trigger(); break;
    case RouterWarning::Fix::EditRouter: m_edit.trigger(); break;
    case RouterWarning::Fix::LeastPrivilege: m_leastPrivilege.trigger(); break;
    case RouterWarning::Fix::SetClock: m_clock.trigger(); break;
    case RouterWarning::Fix::None: break;
    }
}

void RouterActions::show(QDialog *dialog)
{
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RouterActions::edit(const std::optional<Router> &router)
{
    auto *dialog = new RouterDialog(m_parts.routers, m_shell.actor(), router, m_host);
    connect(dialog, &RouterDialog::saved, this, [this, isNew = !router](const Router &record) {
        if (isNew) {
            Notification news;
            news.tone = Tone::Ok;
            news.title = tr("“%1” was added").arg(record.name);
            m_shell.notify(news);
        }
        Q_EMIT saved(record.id);
        if (record.isActive)
            checkRouters({record.id});
    });
    show(dialog);
}

void RouterActions::checkRouters(QList<RouterId> routers)
{
    if (m_isChecking)
        return;
    m_isChecking = true;
    followChosen();
    Q_EMIT checking(true);
    const bool all = routers.isEmpty();
    // A few answer at once; a whole fleet is work to watch.
    QPointer<Job> job;
    if (all || routers.size() > 20)
        job = m_shell.startJob(all ? tr("Asking all routers how they are")
                                   : tr("Asking %n routers how they are", nullptr, int(routers.size())));
    auto task = m_parts.watch.check(m_shell.actor(), routers, job ? job->progress() : Progress(),
                                    job ? job->stopToken() : std::stop_token());
    QCoro::connect(std::move(task), this, [this, job, all](const Result<QList<RouterHealth>> &found) {
        m_isChecking = false;
        followChosen();
        Q_EMIT checking(false);
        if (!found) {
            if (job)
                job->fail(found.error());
            else
                Q_EMIT failed(found.error());
            return;
        }
        const auto online = std::count_if(found->begin(), found->end(), [](const RouterHealth &health) {
            return health.state == RouterState::Online;
        });
        if (job)
            job->finish(tr("%1 of %n routers answered", nullptr, int(found->size())).arg(QLocale().toString(online)));
        tellCheck(*found, all);
    });
}

void RouterActions::tellCheck(const QList<RouterHealth> &found, bool all)
{
    if (found.size() != 1 || all)
        return; // the list itself says it
    const RouterHealth &health = found.first();
    const auto known = std::find_if(m_chosen.begin(), m_chosen.end(),
                                    [&](const RouterEntry &entry) { return entry.router.id == health.router; });
    const QString name = known == m_chosen.end() ? health.identity : known->router.name;
    if (health.state == RouterState::Online) {
        const QString trip = health.roundTrip ? roundTripText(*health.roundTrip) : QString();
        Q_EMIT said(Tone::Ok,
                    trip.isEmpty() ? tr("“%1” answers.").arg(name)
                                   : tr("“%1” answers after %2: RouterOS %3.").arg(name, trip, health.version),
                    {});
    } else if (health.error) {
        Q_EMIT failed(*health.error);
    }
}

void RouterActions::setActive(bool active)
{
    for (const RouterEntry &entry : std::as_const(m_chosen)) {
        if (entry.router.isActive == active)
            continue;
        auto task = m_parts.routers.setActive(m_shell.actor(), entry.router.id, active);
        QCoro::connect(std::move(task), this, [this](const Result<Router> &changed) {
            if (!changed)
                Q_EMIT failed(changed.error());
        });
    }
}

void RouterActions::restart()
{
    QList<Router> routers;
    for (const RouterEntry &entry : std::as_const(m_chosen))
        routers << entry.router;
    if (!routers.isEmpty())
        show(new RebootDialog(m_parts.reboots, m_parts.clock, m_shell, routers, m_host));
}

void RouterActions::replaceOne()
{
    const auto router = one();
    if (!router)
        return;
    auto *dialog = new ReplaceDialog(m_parts, m_shell, *router, m_host);
    connect(dialog, &ReplaceDialog::addRequested, this, [this, dialog] {
        dialog->close();
        m_add.trigger();
    });
    show(dialog);
}

void RouterActions::editGroups(const QList<RouterId> &members)
{
    auto *dialog = new RouterGroupsDialog(m_parts.groups, m_parts.routers, m_shell, m_host);
    show(dialog);
    if (!members.isEmpty())
        dialog->makeOf(members);
}

void RouterActions::remove()
{
    const auto router = one();
    if (!router)
        return;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove router"),
                                     tr("Remove “%1” from NettDesk?").arg(router->name), QMessageBox::NoButton, m_host);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(
        tr("Nothing is changed on the router itself. A router that vouchers belong to cannot be "
           "removed; put it aside instead."));
    auto *yes = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(tr("Keep it"), QMessageBox::RejectRole));
    connect(yes, &QAbstractButton::clicked, this, [this, id = router->id] { removeNow(id); });
    show(question);
}

void RouterActions::removeNow(RouterId router)
{
    auto task = m_parts.routers.remove(m_shell.actor(), router);
    QCoro::connect(std::move(task), this, [this](const Result<> &removed) {
        if (!removed)
            Q_EMIT failed(removed.error());
    });
}

} // namespace nettdesk::ui
