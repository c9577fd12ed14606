// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/activeuserstab.h"

#include "ui/routers/activeusersmodel.h"
#include "ui/routers/listbody.h"
#include "ui/shell/icons.h"
#include "ui/shell/shell.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
using fleet::ActiveUser;
using fleet::ActiveUsers;

ActiveUsersTab::ActiveUsersTab(const RoutersParts &parts, Shell &shell, QWidget *parent)
    : RouterTab(parts, shell, parent)
    , m_model(new ActiveUsersModel(this))
    , m_table(new TableView)
    , m_body(new ListBody(m_table))
    , m_search(new QLineEdit)
    , m_count(new Label({}, TextRole::Body, Tone::Muted))
{
    using Column = ActiveUsersModel::Column;
    m_table->setModel(m_model);
    const auto column_ = [this](Column which, ColumnKind kind, int width) {
        m_table->setColumn(int(which), kind, width);
    };
    column_(Column::User, ColumnKind::Text, 0);
    column_(Column::Who, ColumnKind::Pill, 170);
    column_(Column::Since, ColumnKind::Number, 110);
    column_(Column::Left, ColumnKind::Number, 110);
    column_(Column::Down, ColumnKind::Number, 96);
    column_(Column::Up, ColumnKind::Number, 96);
    column_(Column::Address, ColumnKind::Code, 140);
    column_(Column::Mac, ColumnKind::Code, 160);
    column_(Column::Service, ColumnKind::Text, 100);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(Column::User), Qt::AscendingOrder);
    m_table->rememberColumns(shell.store(), u"routers/active"_s);

    m_disconnect.setIcon(icon("plug-connected-x"));
    m_disconnect.setVisible(actor().may(Permission::DisconnectGuest));
    m_disconnect.setShortcut(Qt::Key_Delete);
    m_disconnect.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_copy.setIcon(icon("copy"));
    addAction(&m_disconnect);
    addAction(&m_copy);

    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search", Tone::Muted), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(scaledText(280));
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::xl, 0, space::xl, 0);
    tools->setSpacing(space::m);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_count);
    tools->addStretch(1);
    tools->addWidget(new Button(&m_disconnect, Button::Kind::Secondary));
    column()->addLayout(tools);
    column()->addWidget(m_body, 1);

    connect(m_search, &QLineEdit::textChanged, m_model, &ActiveUsersModel::setSearch);
    connect(m_model, &ActiveUsersModel::shownChanged, this, &ActiveUsersTab::updateBody);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActiveUsersTab::followSelection);
    connect(m_table, &TableView::menuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({&m_disconnect, &m_copy});
        menu->popup(position);
    });
    connect(&m_disconnect, &QAction::triggered, this, &ActiveUsersTab::askToDisconnect);
    connect(&m_copy, &QAction::triggered, this, &ActiveUsersTab::copy);
    followSelection();
}

ActiveUsersTab::~ActiveUsersTab() = default;

void ActiveUsersTab::retranslate()
{
    m_table->setAccessibleName(tr("Guests who are online"));
    m_search->setAccessibleName(tr("Search guests"));
    m_search->setPlaceholderText(tr("User, address, MAC, customer"));
    m_copy.setText(tr("Copy user names"));
    followSelection();
    updateBody();
}

void ActiveUsersTab::begin()
{
    follow();
}

void ActiveUsersTab::end()
{
    m_feed.reset();
}

void ActiveUsersTab::routerChanged()
{
    m_feed.reset();
    m_hasFailed = false;
    m_search->clear();
    m_model->setSource({});
}

void ActiveUsersTab::refresh()
{
    if (m_feed)
        m_feed->refresh();
}

void ActiveUsersTab::follow()
{
    if (!entry().router.isActive) {
        updateBody();
        return;
    }
    m_feed = m_parts.activeUsers.follow(actor(), router());
    connect(m_feed.get(), &fleet::ActiveUsersFeed::changed, this, &ActiveUsersTab::showUsers);
    connect(m_feed.get(), &fleet::ActiveUsersFeed::failed, this, [this](const Error &error) {
        if (error.kind == Error::Kind::Cancelled)
            return;
        m_hasFailed = true;
        bar()->showError(error);
        updateBody();
    });
    if (!m_feed->isComplete())
        m_body->show(ListBody::Shows::Waiting);
}

void ActiveUsersTab::showUsers()
{
    if (m_hasFailed) {
        m_hasFailed = false;
        bar()->clear();
    }
    m_model->setSource(m_feed->users());
}

void ActiveUsersTab::updateBody()
{
    const bool complete = m_feed && m_feed->isComplete();
    const qsizetype all = m_model->source().size();
    m_count->setText(all > 0 ? tr("%n guest(s) online", nullptr, int(all)) : QString());
    if (m_model->rowCount() > 0) {
        m_body->show(ListBody::Shows::Table);
        return;
    }
    EmptyState *empty = m_body->emptyState();
    if (!entry().router.isActive && router().isStored()) {
        empty->setTexts("player-pause", tr("Put aside"), tr("NettDesk does not contact this router."));
    } else if (all > 0) {
        empty->setTexts("search", tr("No guest matches"), tr("Search looks at user, address, MAC and customer."));
    } else if (complete && !m_hasFailed) {
        empty->setTexts("users", tr("Nobody is online"),
                        tr("Guests appear here the moment they sign in, and go when they leave."));
    } else if (m_hasFailed) {
        empty->setTexts("cloud-off", tr("The router cannot be asked"),
                        tr("It is tried again by itself; guests appear as soon as it answers."));
    } else {
        return; // still waiting
    }
    m_body->show(ListBody::Shows::Nothing);
}

void ActiveUsersTab::followSelection()
{
    const int count = int(m_table->selectedIds().size());
    m_disconnect.setEnabled(count > 0);
    m_copy.setEnabled(count > 0);
    m_disconnect.setText(count > 1 ? tr("Disconnect %n guests…", nullptr, count) : tr("Disconnect…"));
}

void ActiveUsersTab::askToDisconnect()
{
    const QList<ActiveUser> users = m_model->users(m_table->selectedIds());
    if (users.isEmpty())
        return;
    const QString question = users.size() == 1 ? tr("Disconnect “%1”?").arg(users.first().user)
                                               : tr("Disconnect %n guests?", nullptr, int(users.size()));
    auto *box = new QMessageBox(QMessageBox::Question, tr("Disconnect"), question, QMessageBox::NoButton, window());
    box->setObjectName(u"disconnectQuestion"_s);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("The session ends at once. The account stays as it is: who has time left may sign in "
                               "again."));
    auto *cookie = new QCheckBox(tr("Forget the device too, so that it does not come back by itself"));
    cookie->setChecked(true);
    box->setCheckBox(cookie);
    auto *yes = box->addButton(tr("Disconnect"), QMessageBox::DestructiveRole);
    auto *no = box->addButton(tr("Leave online"), QMessageBox::RejectRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QAbstractButton::clicked, this, [this, users, cookie] {
        disconnectUsers(users, cookie->isChecked() ? ActiveUsers::Cut::SessionAndCookie : ActiveUsers::Cut::Session);
    });
    box->open();
}

void ActiveUsersTab::disconnectUsers(const QList<ActiveUser> &users, ActiveUsers::Cut cut)
{
    // A handful is a moment; hundreds are work to watch.
    QPointer<Job> job;
    if (users.size() > 10)
        job = m_shell.startJob(tr("Disconnecting %n guests", nullptr, int(users.size())));
    auto task = m_parts.activeUsers.disconnect(actor(), router(), users, cut, job ? job->progress() : Progress(),
                                               job ? job->stopToken() : std::stop_token());
    QCoro::connect(std::move(task), this, [this, job](const Result<ActiveUsers::Disconnected> &done) {
        if (!done) {
            if (job)
                job->fail(done.error());
            else
                bar()->showError(done.error());
            return;
        }
        const QString ended = tr("%n guest(s) were disconnected.", nullptr, done->ended);
        if (job)
            job->finish(ended);
        if (!done->errors.isEmpty())
            bar()->showMessage(Tone::Warning, ended + u' ' + done->errors.first().message, done->errors.first().detail);
        else if (done->returned > 0)
            bar()->showMessage(Tone::Warning, ended + u' ' + tr("%n came back at once.", nullptr, done->returned));
        else
            bar()->showMessage(Tone::Ok, ended);
        if (m_feed)
            m_feed->refresh();
    });
}

void ActiveUsersTab::copy()
{
    QStringList names;
    for (const ActiveUser &user : m_model->users(m_table->selectedIds()))
        names << user.user;
    QGuiApplication::clipboard()->setText(names.join(u'\n'));
}

bool ActiveUsersTab::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

bool ActiveUsersTab::back()
{
    if (m_search->text().isEmpty())
        return false;
    m_search->clear();
    return true;
}

} // namespace nettdesk::ui
