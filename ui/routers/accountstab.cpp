// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/accountstab.h"

#include "core/customers/userimport.h"
#include "ui/routers/accountsmodel.h"
#include "ui/routers/listbody.h"
#include "ui/shell/icons.h"
#include "ui/shell/shell.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
using fleet::RouterAccount;

AccountsTab::AccountsTab(const RoutersParts &parts, Shell &shell, QAction *importUsers, QWidget *parent)
    : RouterTab(parts, shell, parent)
    , m_model(new AccountsModel(this))
    , m_table(new TableView)
    , m_body(new ListBody(m_table))
    , m_search(new QLineEdit)
    , m_services(new ChipRow)
    , m_count(new Label({}, TextRole::Body, Tone::Muted))
    , m_import(importUsers)
{
    using Column = AccountsModel::Column;
    m_table->setModel(m_model);
    const auto column_ = [this](Column which, ColumnKind kind, int width) {
        m_table->setColumn(int(which), kind, width);
    };
    column_(Column::Name, ColumnKind::Text, 200);
    column_(Column::Who, ColumnKind::Pill, 180);
    column_(Column::Service, ColumnKind::Text, 110);
    column_(Column::Profile, ColumnKind::Text, 140);
    column_(Column::Time, ColumnKind::Number, 120);
    column_(Column::Data, ColumnKind::Number, 110);
    column_(Column::Comment, ColumnKind::Text, 0);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(Column::Name), Qt::AscendingOrder);
    m_table->rememberColumns(shell.store(), u"routers/accounts"_s);

    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search", Tone::Muted), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(scaledText(280));
    for (const QString &service : {QString(), u"hotspot"_s, u"ppp"_s})
        m_services->add(service, {});
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::xl, 0, space::xl, 0);
    tools->setSpacing(space::m);
    tools->addWidget(m_search, 2);
    tools->addWidget(m_services, 3);
    tools->addWidget(m_count);
    tools->addWidget(new Button(m_import, Button::Kind::Secondary));
    column()->addLayout(tools);
    column()->addWidget(m_body, 1);

    connect(m_search, &QLineEdit::textChanged, m_model, &AccountsModel::setSearch);
    connect(m_services, &ChipRow::currentChanged, this, [this](const QString &service) {
        if (service.isEmpty())
            m_model->setService(std::nullopt);
        else
            m_model->setService(service == u"ppp"_s ? RouterAccount::Service::Ppp : RouterAccount::Service::Hotspot);
    });
    connect(m_model, &AccountsModel::shownChanged, this, &AccountsTab::updateBody);
    connect(m_table, &TableView::menuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(m_import);
        menu->popup(position);
    });
    connect(&m_parts.userImport, &customers::UserImport::customersChanged, this, [this] {
        m_hasRead = false; // some of them are customers now
        if (isActive())
            read();
    });
}

AccountsTab::~AccountsTab()
{
    m_stop.request_stop();
}

void AccountsTab::retranslate()
{
    m_table->setAccessibleName(tr("Accounts on the router"));
    m_search->setAccessibleName(tr("Search accounts"));
    m_search->setPlaceholderText(tr("User, profile, comment, customer"));
    m_services->setAccessibleName(tr("Service"));
    m_services->chip({})->setText(tr("All"));
    m_services->chip(u"hotspot"_s)->setText(tr("Hotspot"));
    m_services->chip(u"ppp"_s)->setText(u"PPP"_s);
    updateBody();
}

void AccountsTab::begin()
{
    if (!m_hasRead)
        read();
}

void AccountsTab::end()
{
    // A list that was on its way when the tab was left is read when it is opened again.
    m_stop.request_stop();
}

void AccountsTab::routerChanged()
{
    m_stop.request_stop();
    m_hasRead = false;
    m_hasFailed = false;
    m_isReading = false;
    m_search->clear();
    m_services->setCurrent({});
    m_model->setSource({});
}

void AccountsTab::refresh()
{
    read();
}

void AccountsTab::read()
{
    if (!entry().router.isActive) {
        updateBody();
        return;
    }
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_isReading = true;
    if (m_model->source().isEmpty())
        m_body->show(ListBody::Shows::Waiting);
    auto task = m_parts.accounts.read(actor(), router(), m_stop.get_token());
    QCoro::connect(std::move(task), this,
                   [this, token = m_stop.get_token()](const Result<QList<RouterAccount>> &accounts) {
                       if (token.stop_requested())
                           return; // another reading, or another router, took its place
                       m_isReading = false;
                       m_hasFailed = !accounts;
                       if (!accounts) {
                           bar()->showError(accounts.error());
                           bar()->addAction(tr("Try again"), [this] { read(); });
                           updateBody();
                           return;
                       }
                       bar()->clear();
                       m_hasRead = true;
                       m_model->setSource(*accounts);
                   });
}

void AccountsTab::updateBody()
{
    const QList<RouterAccount> &all = m_model->source();
    const auto ppp = std::count_if(all.begin(), all.end(), [](const RouterAccount &account) {
        return account.service == RouterAccount::Service::Ppp;
    });
    m_services->chip({})->setCount(all.size());
    m_services->chip(u"hotspot"_s)->setCount(all.size() - ppp);
    m_services->chip(u"ppp"_s)->setCount(ppp);
    const bool filtered = m_model->rowCount() != all.size();
    m_count->setText(filtered && m_model->rowCount() > 0 ? tr("%n shown", nullptr, m_model->rowCount()) : QString());
    if (m_model->rowCount() > 0) {
        m_body->show(ListBody::Shows::Table);
        return;
    }
    EmptyState *empty = m_body->emptyState();
    if (!entry().router.isActive && router().isStored())
        empty->setTexts("player-pause", tr("Put aside"), tr("NettDesk does not contact this router."));
    else if (!all.isEmpty())
        empty->setTexts("search", tr("No account matches"),
                        tr("Search looks at user, profile, comment and customer, within the service."));
    else if (m_hasFailed)
        empty->setTexts("cloud-off", tr("The router cannot be asked"), tr("Try again when it is back."));
    else if (m_hasRead)
        empty->setTexts("user", tr("No accounts yet"),
                        tr("Vouchers that are redeemed, and customers with an account, stand here."));
    else
        return; // still waiting
    m_body->show(ListBody::Shows::Nothing);
}

bool AccountsTab::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

bool AccountsTab::back()
{
    if (m_search->text().isEmpty())
        return false;
    m_search->clear();
    return true;
}

} // namespace nettdesk::ui
