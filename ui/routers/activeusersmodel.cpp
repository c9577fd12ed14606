// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/activeusersmodel.h"

#include "ui/widgets/naturalorder.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/times.h"

#include <QCollator>

#include <algorithm>
#include <set>
#include <vector>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
using fleet::ActiveUser;
using fleet::GuestIdentity;

namespace {

QString keyOf(const ActiveUser &user)
{
    return user.itemId + u'|' + user.user + u'|' + user.mac +
           (user.service == ActiveUser::Service::Ppp ? u"|p"_s : u"|h"_s);
}

double sortNumber(const ActiveUser &user, ActiveUsersModel::Column column)
{
    using Column = ActiveUsersModel::Column;
    constexpr double never = 1e300;
    switch (column) {
    case Column::Since: return user.uptime ? double(user.uptime->count()) : never;
    case Column::Left: return user.timeLeft ? double(user.timeLeft->count()) : never;
    case Column::Down: return user.down ? double(user.down->bytes()) : -1;
    case Column::Up: return user.up ? double(user.up->bytes()) : -1;
    case Column::Service: return user.service == ActiveUser::Service::Hotspot ? 0 : 1;
    default: return 0;
    }
}

QString sortText(const ActiveUser &user, ActiveUsersModel::Column column)
{
    using Column = ActiveUsersModel::Column;
    switch (column) {
    case Column::Who: return QString::number(int(user.who.kind)) + user.who.text;
    case Column::Address: return user.address;
    case Column::Mac: return user.mac;
    case Column::Service: return user.server;
    default: return {};
    }
}

struct Sorted {
    double number;
    QCollatorSortKey text;
    QCollatorSortKey name;
    qsizetype at;
};

QList<ActiveUser> arrangeUsers(const QList<ActiveUser> &users, const QString &search, ActiveUsersModel::Column column,
                               bool falling)
{
    const QCollator collator = naturalOrder();
    std::vector<Sorted> sorted;
    sorted.reserve(size_t(users.size()));
    for (qsizetype i = 0; i < users.size(); ++i) {
        const ActiveUser &user = users.at(i);
        const bool found = search.isEmpty() || user.user.contains(search, Qt::CaseInsensitive) ||
                           user.address.contains(search, Qt::CaseInsensitive) ||
                           user.mac.contains(search, Qt::CaseInsensitive) ||
                           user.who.text.contains(search, Qt::CaseInsensitive);
        if (found)
            sorted.push_back(
                {sortNumber(user, column), collator.sortKey(sortText(user, column)), collator.sortKey(user.user), i});
    }
    const bool byName = column == ActiveUsersModel::Column::User;
    std::sort(sorted.begin(), sorted.end(), [falling, byName](const Sorted &a, const Sorted &b) {
        if (a.number != b.number)
            return (a.number < b.number) != falling;
        if (const int text = a.text.compare(b.text); text != 0)
            return (text < 0) != falling;
        if (const int name = a.name.compare(b.name); name != 0)
            return (name < 0) != (falling && byName);
        return a.at < b.at;
    });
    QList<ActiveUser> arranged;
    arranged.reserve(qsizetype(sorted.size()));
    std::set<QString> seen; // a router that says one session twice shows it once
    for (const Sorted &one : sorted) {
        if (seen.insert(keyOf(users.at(one.at))).second)
            arranged.append(users.at(one.at));
    }
    return arranged;
}

} // namespace

QString guestKindText(GuestIdentity::Kind kind)
{
    switch (kind) {
    case GuestIdentity::Kind::Voucher: return ActiveUsersModel::tr("Voucher");
    case GuestIdentity::Kind::Customer: return ActiveUsersModel::tr("Customer");
    case GuestIdentity::Kind::Unknown: break;
    }
    //: an account on the router that belongs to nobody we know
    return ActiveUsersModel::tr("Unknown");
}

ActiveUsersModel::ActiveUsersModel(QObject *parent) : ArrangedModel(&keyOf, parent) {}

void ActiveUsersModel::setSearch(const QString &search)
{
    m_search = search.trimmed();
    rearrange();
}

void ActiveUsersModel::sort(int column, Qt::SortOrder order)
{
    m_sortedBy = Column(std::clamp(column, 0, int(Column::Count) - 1));
    m_order = order;
    rearrange();
}

ActiveUsersModel::Arrange ActiveUsersModel::arrangement() const
{
    return [search = m_search, column = m_sortedBy, falling = m_order == Qt::DescendingOrder](
               const QList<ActiveUser> &users) { return arrangeUsers(users, search, column, falling); };
}

QList<ActiveUser> ActiveUsersModel::users(const QVariantList &ids) const
{
    QSet<QString> wanted;
    for (const QVariant &id : ids)
        wanted.insert(id.toString());
    QList<ActiveUser> found;
    for (const ActiveUser &user : rows()) {
        if (wanted.contains(keyOf(user)))
            found << user;
    }
    return found;
}

int ActiveUsersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant ActiveUsersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = Column(section);
    const bool figure =
        column == Column::Since || column == Column::Left || column == Column::Down || column == Column::Up;
    if (role == Qt::TextAlignmentRole)
        return figure ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::User: return tr("User");
    case Column::Who: return tr("Who");
    case Column::Since: return tr("Online for");
    case Column::Left: return tr("Time left");
    case Column::Down: return tr("Down");
    case Column::Up: return tr("Up");
    case Column::Address: return tr("Address");
    case Column::Mac: return tr("MAC");
    case Column::Service: return tr("Service");
    case Column::Count: break;
    }
    return {};
}

QVariant ActiveUsersModel::data(const QModelIndex &index, int role) const
{
    const ActiveUser *user = row(index);
    if (!user)
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return displayed(*user, column);
    case IdRole: return keyOf(*user);
    case SubtextRole:
        if (column == Column::User)
            return user->comment;
        return column == Column::Service ? user->server : QString();
    case ToneRole:
        if (column != Column::Who)
            return {};
        return int(user->who.kind == GuestIdentity::Kind::Voucher    ? Tone::Accent
                   : user->who.kind == GuestIdentity::Kind::Customer ? Tone::Ok
                                                                     : Tone::Muted);
    case Qt::ToolTipRole:
        if (column == Column::Since && user->began())
            return tr("Since %1").arg(exactTime(toDateTime(*user->began())));
        return column == Column::Service && !user->loginBy.isEmpty() ? QVariant(user->loginBy) : QVariant();
    default: return {};
    }
}

QVariant ActiveUsersModel::displayed(const ActiveUser &user, Column column) const
{
    const QString nothing = u"–"_s;
    switch (column) {
    case Column::User: return user.user;
    case Column::Who: {
        const QString kind = guestKindText(user.who.kind);
        // A voucher's code is the user's name: said once.
        const bool more = !user.who.text.isEmpty() && user.who.text != user.user;
        return more ? tr("%1: %2").arg(kind, user.who.text) : kind;
    }
    case Column::Since: return user.uptime ? durationText(*user.uptime) : nothing;
    case Column::Left: return user.timeLeft ? durationText(*user.timeLeft) : nothing;
    case Column::Down: return user.down ? user.down->text() : nothing;
    case Column::Up: return user.up ? user.up->text() : nothing;
    case Column::Address: return user.address;
    case Column::Mac: return user.mac;
    case Column::Service:
        return user.service == ActiveUser::Service::Hotspot ? tr("Hotspot")
               : user.server == u"pppoe"_s                  ? u"PPPoE"_s
                                                            : u"PPP"_s;
    case Column::Count: break;
    }
    return {};
}

} // namespace nettdesk::ui
