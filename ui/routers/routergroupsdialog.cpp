// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/routergroupsdialog.h"

#include "core/fleet/routergroups.h"
#include "core/fleet/routerservice.h"
#include "ui/shell/icons.h"
#include "ui/shell/shell.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/naturalorder.h"

#include <QAction>
#include <QCollator>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

RouterGroupsDialog::RouterGroupsDialog(fleet::RouterGroups &groups, fleet::RouterService &routers, Shell &shell,
                                       QWidget *parent)
    : FormDialog(parent, 520)
    , m_service(groups)
    , m_routers(routers)
    , m_shell(shell)
    , m_new(new QAction(tr("New group"), this))
    , m_empty(new EmptyState)
    , m_list(new QListWidget)
    , m_name(new QLineEdit)
    , m_nameField(new FormField(tr("Name"), m_name))
    , m_filter(new QLineEdit)
    , m_members(new QListWidget)
    , m_count(new Label({}, TextRole::Caption, Tone::Muted))
{
    setObjectName(u"routerGroupsDialog"_s);
    setTitle(tr("Groups of routers"), tr("A voucher that is made for a group is redeemed at whichever of its routers "
                                         "the guest comes to first."));
    m_new->setIcon(icon("plus"));
    addStep(makeList());
    addStep(makeEdit());
    m_remove = addLeadingButton(tr("Delete…"), Button::Kind::Secondary);
    m_close = addButton({}, Button::Kind::Secondary);
    m_change = addButton(tr("Change…"), Button::Kind::Secondary);
    m_add = addButton(tr("New group"), Button::Kind::Primary);
    m_save = addButton(tr("Save"), Button::Kind::Primary);
    m_remove->setObjectName(u"removeGroup"_s);
    m_save->setObjectName(u"saveGroup"_s);
    connect(m_new, &QAction::triggered, this, [this] { edit({}); });
    connect(m_add, &Button::clicked, m_new, &QAction::trigger);
    connect(m_change, &Button::clicked, this, [this] {
        if (const RouterGroup *group = chosen())
            edit(*group);
    });
    connect(m_remove, &Button::clicked, this, &RouterGroupsDialog::askToRemove);
    connect(m_save, &Button::clicked, this, &RouterGroupsDialog::save);
    connect(m_close, &Button::clicked, this, [this] {
        if (this->step() == Edit)
            go(List);
        else
            reject();
    });
    go(List);
    read();
}

QWidget *RouterGroupsDialog::makeList()
{
    auto *step = new QWidget;
    m_body = new QStackedLayout(step);
    m_empty->setTexts("folders", tr("No group yet"),
                      tr("Put the routers of one town or one street into a group, and make vouchers that work at any "
                         "of them."));
    m_empty->setAction(mayEdit() ? m_new : nullptr);
    m_list->setObjectName(u"groups"_s);
    m_list->setAccessibleName(tr("Groups of routers"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(scaledText(220));
    m_list->setSpacing(space::xs);
    m_body->addWidget(m_list);
    m_body->addWidget(m_empty);
    connect(m_list, &QListWidget::currentItemChanged, this, [this] { go(List); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_change->click(); });
    return step;
}

QWidget *RouterGroupsDialog::makeEdit()
{
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_name->setObjectName(u"groupName"_s);
    m_filter->setObjectName(u"memberFilter"_s);
    m_filter->setPlaceholderText(tr("Search routers"));
    m_filter->setAccessibleName(tr("Search routers"));
    m_filter->setClearButtonEnabled(true);
    m_members->setObjectName(u"members"_s);
    m_members->setAccessibleName(tr("Routers of the group"));
    m_members->setTextElideMode(Qt::ElideRight);
    m_members->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_members->setMinimumHeight(scaledText(240));
    m_members->setSpacing(2);
    column->addWidget(m_nameField);
    column->addWidget(m_filter);
    column->addWidget(m_members, 1);
    column->addWidget(m_count);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_nameField->setError({}); });
    connect(m_filter, &QLineEdit::textChanged, this, &RouterGroupsDialog::filterMembers);
    connect(m_members, &QListWidget::itemChanged, this, &RouterGroupsDialog::countMembers);
    return step;
}

bool RouterGroupsDialog::mayEdit() const
{
    return m_shell.actor().may(Permission::EditRouters);
}

void RouterGroupsDialog::read()
{
    auto all = m_routers.list(m_shell.actor());
    QCoro::connect(std::move(all), this, [this](const Result<QList<Router>> &routers) {
        if (!routers)
            return message()->showError(routers.error());
        m_all = *routers;
        const QCollator collator = naturalOrder();
        std::sort(m_all.begin(), m_all.end(),
                  [&collator](const Router &a, const Router &b) { return collator.compare(a.name, b.name) < 0; });
        if (this->step() == Edit)
            fillMembers();
    });
    auto task = m_service.list(m_shell.actor());
    QCoro::connect(std::move(task), this, [this](const Result<QList<RouterGroup>> &groups) {
        if (!groups)
            return message()->showError(groups.error());
        m_groups = *groups;
        showGroups();
    });
}

void RouterGroupsDialog::showGroups()
{
    const RouterGroupId before = chosen() ? chosen()->id : m_edited.id;
    m_list->clear();
    for (const RouterGroup &group : std::as_const(m_groups)) {
        const QString count = tr("%n router(s)", nullptr, int(group.routers.size()));
        auto *item = new QListWidgetItem(icon("folders"), group.name + u'\n' + count, m_list);
        item->setToolTip(group.name);
        item->setData(idRole, group.id.value());
        if (group.id == before)
            m_list->setCurrentItem(item);
    }
    m_body->setCurrentIndex(m_groups.isEmpty() ? 1 : 0);
    if (this->step() == List)
        go(List);
}

const RouterGroup *RouterGroupsDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return nullptr;
    const auto found = std::find_if(m_groups.cbegin(), m_groups.cend(), [item](const RouterGroup &group) {
        return group.id.value() == item->data(idRole).toLongLong();
    });
    return found == m_groups.cend() ? nullptr : &*found;
}

void RouterGroupsDialog::go(Step step)
{
    const bool lists = step == List;
    showStep(step);
    m_close->setText(lists ? tr("Close") : tr("Back"));
    m_add->setVisible(lists && mayEdit() && !m_groups.isEmpty());
    m_change->setVisible(lists && mayEdit() && !m_groups.isEmpty());
    m_remove->setVisible(lists && mayEdit() && !m_groups.isEmpty());
    m_change->setEnabled(chosen());
    m_remove->setEnabled(chosen());
    m_save->setVisible(!lists);
    m_save->setDefault(!lists);
    fit();
}

void RouterGroupsDialog::makeOf(const QList<RouterId> &members)
{
    RouterGroup group;
    group.routers = members;
    edit(group);
}

void RouterGroupsDialog::edit(const RouterGroup &group)
{
    m_edited = group;
    message()->clear();
    m_name->setText(group.name);
    m_nameField->setError({});
    m_filter->clear();
    fillMembers();
    go(Edit);
    m_name->setFocus();
}

void RouterGroupsDialog::fillMembers()
{
    const QSignalBlocker quiet(m_members);
    m_members->clear();
    for (const Router &router : std::as_const(m_all)) {
        auto *item = new QListWidgetItem(router.name, m_members);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_edited.routers.contains(router.id) ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(router.name);
        item->setData(idRole, router.id.value());
    }
    filterMembers(m_filter->text());
    countMembers();
}

void RouterGroupsDialog::filterMembers(const QString &text)
{
    for (int i = 0; i < m_members->count(); ++i) {
        QListWidgetItem *item = m_members->item(i);
        item->setHidden(!item->text().contains(text.trimmed(), Qt::CaseInsensitive));
    }
}

void RouterGroupsDialog::countMembers()
{
    QList<RouterId> members;
    for (int i = 0; i < m_members->count(); ++i) {
        const QListWidgetItem *item = m_members->item(i);
        if (item->checkState() == Qt::Checked)
            members << RouterId(item->data(idRole).toLongLong());
    }
    if (!m_all.isEmpty()) // else they are still on their way
        m_edited.routers = members;
    m_count->setText(tr("%n router(s) chosen", nullptr, int(m_edited.routers.size())));
}

void RouterGroupsDialog::save()
{
    if (m_save->isBusy())
        return;
    m_edited.name = m_name->text();
    m_save->setBusy(true);
    auto task = m_service.save(m_shell.actor(), m_edited);
    QCoro::connect(std::move(task), this, [this](const Result<RouterGroup> &saved) {
        m_save->setBusy(false);
        if (!saved) {
            const bool isName = saved.error().kind == Error::Kind::AlreadyExists || m_edited.name.trimmed().isEmpty();
            if (isName)
                m_nameField->setError(saved.error().message);
            else
                message()->showError(saved.error());
            fit();
            return;
        }
        message()->clear();
        m_edited = *saved;
        m_list->setCurrentItem(nullptr);
        go(List);
        read();
    });
}

void RouterGroupsDialog::askToRemove()
{
    const RouterGroup *group = chosen();
    if (!group)
        return;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Delete group"),
                                     tr("Delete the group “%1”?").arg(group->name), QMessageBox::NoButton, this);
    question->setObjectName(u"removeGroupQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("Its routers stay as they are. A group that vouchers were made for cannot be "
                                    "deleted."));
    auto *yes = question->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(tr("Keep it"), QMessageBox::RejectRole));
    connect(yes, &QAbstractButton::clicked, this, [this, group = *group] { remove(group); });
    question->open();
}

void RouterGroupsDialog::remove(const RouterGroup &group)
{
    auto task = m_service.remove(m_shell.actor(), group.id);
    QCoro::connect(std::move(task), this, [this](const Result<> &removed) {
        if (!removed) {
            message()->showError(removed.error());
            fit();
            return;
        }
        message()->clear();
        read();
    });
}

} // namespace nettdesk::ui
