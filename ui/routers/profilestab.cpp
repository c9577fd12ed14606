// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/profilestab.h"

#include "core/fleet/profileservice.h"
#include "ui/routers/listbody.h"
#include "ui/routers/profilesmodel.h"
#include "ui/shell/icons.h"
#include "ui/shell/shell.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
using fleet::ProfileKind;

ProfilesTab::ProfilesTab(const RoutersParts &parts, Shell &shell, QWidget *parent)
    : RouterTab(parts, shell, parent)
    , m_model(new ProfilesModel(this))
    , m_table(new TableView)
    , m_body(new ListBody(m_table))
    , m_kinds(new ChipRow)
{
    using Column = ProfilesModel::Column;
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    const auto column_ = [this](Column which, ColumnKind kind, int width) {
        m_table->setColumn(int(which), kind, width);
    };
    column_(Column::Name, ColumnKind::Text, 180);
    column_(Column::Speed, ColumnKind::Text, 0);
    column_(Column::Users, ColumnKind::Text, 190);
    column_(Column::Devices, ColumnKind::Text, 96);
    column_(Column::Session, ColumnKind::Text, 90);
    column_(Column::Idle, ColumnKind::Text, 80);
    column_(Column::Pool, ColumnKind::Text, 110);
    column_(Column::Notation, ColumnKind::Code, 150);
    m_table->rememberColumns(shell.store(), u"routers/profiles"_s);
    makeActions();

    m_kinds->add(u"hotspot"_s, {});
    m_kinds->add(u"ppp"_s, {});
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::xl, 0, space::xl, 0);
    tools->setSpacing(space::s);
    tools->addWidget(m_kinds, 1);
    for (QAction *action : {&m_edit, &m_remove, &m_add})
        tools->addWidget(new Button(action, Button::Kind::Secondary));
    column()->addLayout(tools);
    column()->addWidget(m_body, 1);

    connect(m_kinds, &ChipRow::currentChanged, this, [this](const QString &kind) {
        m_model->setKind(kind == u"ppp"_s ? ProfileKind::Ppp : ProfileKind::Hotspot);
        updateBody();
        followSelection();
    });
    connect(m_table, &TableView::opened, this, [this] {
        if (m_edit.isEnabled() && m_edit.isVisible())
            edit();
    });
    connect(m_table, &TableView::menuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({&m_edit, &m_remove});
        menu->addSeparator();
        menu->addAction(&m_add);
        menu->popup(position);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProfilesTab::followSelection);
    connect(&m_parts.profiles, &fleet::ProfileService::changed, this, [this](RouterId changed) {
        if (changed != router())
            return;
        if (const auto profiles = m_parts.profiles.lastRead(changed))
            show(*profiles);
    });
    followSelection();
}

void ProfilesTab::makeActions()
{
    m_add.setIcon(icon("plus"));
    m_edit.setIcon(icon("edit"));
    m_remove.setIcon(icon("trash"));
    m_remove.setShortcut(Qt::Key_Delete);
    m_remove.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    const bool may = actor().may(Permission::EditProfiles);
    for (QAction *action : {&m_add, &m_edit, &m_remove}) {
        action->setVisible(may);
        addAction(action);
    }
    connect(&m_add, &QAction::triggered, this, &ProfilesTab::add);
    connect(&m_edit, &QAction::triggered, this, &ProfilesTab::edit);
    connect(&m_remove, &QAction::triggered, this, &ProfilesTab::remove);
}

void ProfilesTab::retranslate()
{
    m_table->setAccessibleName(tr("Profiles on the router"));
    m_kinds->setAccessibleName(tr("Kind of profile"));
    m_kinds->chip(u"hotspot"_s)->setText(tr("Hotspot"));
    m_kinds->chip(u"ppp"_s)->setText(u"PPP"_s);
    m_add.setText(tr("New profile"));
    m_edit.setText(tr("Edit…"));
    m_remove.setText(tr("Remove…"));
    updateBody();
}

void ProfilesTab::begin()
{
    if (!m_hasRead)
        read();
}

void ProfilesTab::refresh()
{
    read();
}

void ProfilesTab::routerChanged()
{
    m_hasRead = false;
    m_hasFailed = false;
    m_profiles = {};
    m_model->setProfiles({});
    m_kinds->setCurrent(u"hotspot"_s);
    if (m_dialog)
        m_dialog->close();
    if (const auto known = m_parts.profiles.lastRead(router()))
        show(*known); // at once; the router is asked all the same
    m_hasRead = false;
}

void ProfilesTab::read()
{
    if (!entry().router.isActive) {
        updateBody();
        return;
    }
    if (m_model->source().isEmpty())
        m_body->show(ListBody::Shows::Waiting);
    auto task = m_parts.profiles.read(actor(), router());
    QCoro::connect(std::move(task), this, [this, asked = router()](const Result<fleet::RouterProfiles> &profiles) {
        if (asked != router())
            return;
        const bool hadFailed = std::exchange(m_hasFailed, !profiles);
        if (!profiles) {
            bar()->showError(profiles.error());
            bar()->addAction(tr("Try again"), [this] { read(); });
            updateBody();
            return;
        }
        if (hadFailed)
            bar()->clear();
        show(*profiles);
    });
}

void ProfilesTab::show(const fleet::RouterProfiles &profiles)
{
    m_hasRead = true;
    m_profiles = profiles;
    m_model->setProfiles(profiles);
    m_kinds->chip(u"hotspot"_s)->setCount(m_model->count(ProfileKind::Hotspot));
    m_kinds->chip(u"ppp"_s)->setCount(m_model->count(ProfileKind::Ppp));
    updateBody();
    followSelection();
}

void ProfilesTab::updateBody()
{
    const bool ppp = m_model->kind() == ProfileKind::Ppp;
    m_add.setEnabled(m_hasRead && !(ppp ? m_profiles.noPpp : m_profiles.noHotspot));
    if (m_model->rowCount() > 0) {
        m_body->show(ListBody::Shows::Table);
        return;
    }
    EmptyState *empty = m_body->emptyState();
    const auto &missing = ppp ? m_profiles.noPpp : m_profiles.noHotspot;
    if (!entry().router.isActive && router().isStored())
        empty->setTexts("player-pause", tr("Put aside"), tr("NettDesk does not contact this router."));
    else if (m_hasFailed)
        empty->setTexts("cloud-off", tr("The router cannot be asked"), tr("Try again when it is back."));
    else if (m_hasRead && missing)
        empty->setTexts("alert-triangle", ppp ? tr("No PPP on this router") : tr("No hotspot on this router"),
                        missing->message);
    else if (m_hasRead)
        empty->setTexts("gauge", tr("No profiles"), tr("A profile sets speed and times for those who use it."));
    else
        return; // still waiting
    m_body->show(ListBody::Shows::Nothing);
}

void ProfilesTab::followSelection()
{
    const ProfileRow *chosen = m_table->selectedIds().isEmpty() ? nullptr : m_model->row(m_table->currentIndex());
    m_edit.setEnabled(chosen && !chosen->isOurs());
    m_remove.setEnabled(chosen && !chosen->isDefault());
}

void ProfilesTab::add()
{
    if (m_model->kind() == ProfileKind::Ppp) {
        fleet::PppProfile profile;
        openDialog(profile, 0);
    } else {
        fleet::HotspotUserProfile profile;
        profile.sharedUsers = u"1"_s;
        openDialog(profile, 0);
    }
}

void ProfilesTab::edit()
{
    const ProfileRow *chosen = m_model->row(m_table->currentIndex());
    if (!chosen)
        return;
    if (chosen->kind == ProfileKind::Ppp)
        openDialog(chosen->ppp, chosen->use.users);
    else
        openDialog(chosen->hotspot, chosen->use.users);
}

void ProfilesTab::openDialog(AnyProfile profile, qint64 users)
{
    m_dialog = new ProfileDialog(m_parts.profiles, actor(), {router(), entry().router.name, m_profiles.pools, users},
                                 std::move(profile), window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ProfileDialog::saved, this, [this](const QString &name) {
        bar()->showMessage(Tone::Ok, tr("“%1” stands on the router as it should.").arg(name));
        read();
    });
    m_dialog->open();
}

void ProfilesTab::remove()
{
    const ProfileRow *chosen = m_model->row(m_table->currentIndex());
    if (!chosen)
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove profile"),
                                tr("Remove the profile “%1” from the router?").arg(chosen->name()),
                                QMessageBox::NoButton, window());
    box->setObjectName(u"removeProfile"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    if (chosen->use.isUsed()) {
        // Said before, not after: the router would leave its users pointing at nothing.
        box->setIcon(QMessageBox::Warning);
        box->setText(tr("The profile “%1” is in use").arg(chosen->name()));
        box->setInformativeText(
            tr("Used by: %1. Give them another profile first; until then it stays.").arg(useText(chosen->use)));
        box->addButton(tr("Close"), QMessageBox::RejectRole);
        box->open();
        return;
    }
    box->setInformativeText(tr("Nobody uses it. It cannot be brought back, but made anew."));
    auto *yes = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    auto *no = box->addButton(tr("Keep it"), QMessageBox::RejectRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(yes, &QAbstractButton::clicked, this,
            [this, kind = chosen->kind, name = chosen->name(), itemId = chosen->itemId()] {
                removeNow(kind, name, itemId);
            });
    box->open();
}

void ProfilesTab::removeNow(ProfileKind kind, const QString &name, const QString &itemId)
{
    auto task = m_parts.profiles.remove(actor(), router(), kind, name, itemId);
    QCoro::connect(std::move(task), this, [this, name](const Result<> &removed) {
        if (!removed) {
            bar()->showError(removed.error());
            return;
        }
        bar()->showMessage(Tone::Ok, tr("“%1” was removed from the router.").arg(name));
        read();
    });
}

} // namespace nettdesk::ui
