// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/accountsmodel.h"

#include "ui/routers/activeusersmodel.h"
#include "ui/shell/icons.h"
#include "ui/widgets/naturalorder.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/times.h"

#include <QCollator>

#include <algorithm>
#include <vector>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
using fleet::GuestIdentity;
using fleet::RouterAccount;

namespace {

QString keyOf(const RouterAccount &account)
{
    return (account.service == RouterAccount::Service::Ppp ? u'p' : u'h') + account.itemId + u'|' + account.name;
}

double sortNumber(const RouterAccount &account, AccountsModel::Column column)
{
    using Column = AccountsModel::Column;
    switch (column) {
    case Column::Who: return -double(account.who.kind);
    case Column::Service: return double(account.service);
    case Column::Time: return account.timeUsed ? double(account.timeUsed->count()) : -1;
    case Column::Data: return account.dataUsed ? double(account.dataUsed->bytes()) : -1;
    default: return 0;
    }
}

struct Sorted {
    double number;
    QCollatorSortKey text;
    QCollatorSortKey name;
    qsizetype at;
};

struct Wanted {
    QString search;
    std::optional<RouterAccount::Service> service;
    AccountsModel::Column column;
    bool falling;

    bool takes(const RouterAccount &account) const
    {
        if (service && account.service != *service)
            return false;
        return search.isEmpty() || account.name.contains(search, Qt::CaseInsensitive) ||
               account.comment.contains(search, Qt::CaseInsensitive) ||
               account.profile.contains(search, Qt::CaseInsensitive) ||
               account.who.text.contains(search, Qt::CaseInsensitive);
    }
};

QList<RouterAccount> arrangeAccounts(const QList<RouterAccount> &accounts, const Wanted &wanted)
{
    const QCollator collator = naturalOrder();
    std::vector<Sorted> sorted;
    sorted.reserve(size_t(accounts.size()));
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const RouterAccount &account = accounts.at(i);
        if (!wanted.takes(account))
            continue;
        const QString text = wanted.column == AccountsModel::Column::Profile   ? account.profile
                             : wanted.column == AccountsModel::Column::Comment ? account.comment
                                                                               : QString();
        sorted.push_back(
            {sortNumber(account, wanted.column), collator.sortKey(text), collator.sortKey(account.name), i});
    }
    const bool byName = wanted.column == AccountsModel::Column::Name;
    std::sort(sorted.begin(), sorted.end(), [&wanted, byName](const Sorted &a, const Sorted &b) {
        if (a.number != b.number)
            return (a.number < b.number) != wanted.falling;
        if (const int text = a.text.compare(b.text); text != 0)
            return (text < 0) != wanted.falling;
        if (const int name = a.name.compare(b.name); name != 0)
            return (name < 0) != (wanted.falling && byName);
        return a.at < b.at;
    });
    QList<RouterAccount> arranged;
    arranged.reserve(qsizetype(sorted.size()));
    for (const Sorted &one : sorted)
        arranged.append(accounts.at(one.at));
    return arranged;
}

} // namespace

AccountsModel::AccountsModel(QObject *parent) : ArrangedModel(&keyOf, parent) {}

void AccountsModel::setSearch(const QString &search)
{
    m_search = search.trimmed();
    rearrange();
}

void AccountsModel::setService(std::optional<RouterAccount::Service> service)
{
    m_service = service;
    rearrange();
}

void AccountsModel::sort(int column, Qt::SortOrder order)
{
    m_sortedBy = Column(std::clamp(column, 0, int(Column::Count) - 1));
    m_order = order;
    rearrange();
}

AccountsModel::Arrange AccountsModel::arrangement() const
{
    const Wanted wanted{m_search, m_service, m_sortedBy, m_order == Qt::DescendingOrder};
    return [wanted](const QList<RouterAccount> &accounts) { return arrangeAccounts(accounts, wanted); };
}

int AccountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return column == Column::Time || column == Column::Data ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter))
                                                                : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name: return tr("User");
    case Column::Who: return tr("Who");
    case Column::Service: return tr("Service");
    case Column::Profile: return tr("Profile");
    case Column::Time: return tr("Time used");
    case Column::Data: return tr("Data used");
    case Column::Comment: return tr("Comment");
    case Column::Count: break;
    }
    return {};
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    const RouterAccount *account = row(index);
    if (!account)
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return displayed(*account, column);
    case IdRole: return keyOf(*account);
    case SubtextRole:
        if (column == Column::Name && account->isDisabled)
            return tr("Disabled");
        if (column == Column::Service)
            return account->server;
        if (column == Column::Time && account->timeLimit)
            return tr("of %1").arg(durationText(*account->timeLimit));
        return column == Column::Data && account->dataLimit ? QVariant(tr("of %1").arg(account->dataLimit->text()))
                                                            : QVariant();
    case ToneRole:
        if (column == Column::Who)
            return int(account->isRouterOwned                               ? Tone::Muted
                       : account->who.kind == GuestIdentity::Kind::Voucher  ? Tone::Accent
                       : account->who.kind == GuestIdentity::Kind::Customer ? Tone::Ok
                                                                            : Tone::Muted);
        return account->isDisabled ? QVariant(int(Tone::Muted)) : QVariant();
    case Qt::ToolTipRole: return column == Column::Comment ? QVariant(account->comment) : QVariant();
    default: return {};
    }
}

QVariant AccountsModel::displayed(const RouterAccount &account, Column column) const
{
    const QString nothing = u"–"_s;
    switch (column) {
    case Column::Name: return account.name;
    case Column::Who: {
        if (account.isRouterOwned)
            return tr("The router's own");
        const QString kind = guestKindText(account.who.kind);
        const bool more = !account.who.text.isEmpty() && account.who.text != account.name;
        return more ? tr("%1: %2").arg(kind, account.who.text) : kind;
    }
    case Column::Service: return account.service == RouterAccount::Service::Hotspot ? tr("Hotspot") : u"PPP"_s;
    case Column::Profile: return account.profile;
    case Column::Time: return account.timeUsed ? durationText(*account.timeUsed) : nothing;
    case Column::Data: return account.dataUsed ? account.dataUsed->text() : nothing;
    case Column::Comment: return account.comment;
    case Column::Count: break;
    }
    return {};
}

} // namespace nettdesk::ui
