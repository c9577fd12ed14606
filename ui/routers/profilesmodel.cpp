// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/profilesmodel.h"

#include "core/fleet/ratelimit.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tableview.h"

#include <QLocale>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
using fleet::ProfileKind;

namespace {

QString keyOf(const ProfileRow &profile)
{
    return (profile.kind == ProfileKind::Ppp ? u'p' : u'h') + profile.itemId();
}

QString speedText(const QString &rateLimit)
{
    const auto limit = fleet::RateLimit::read(rateLimit);
    if (!limit)
        return rateLimit; // more than we understand: the router's own words
    return limit->isUnlimited() ? ProfilesModel::tr("No limit") : limit->text();
}

} // namespace

QString useText(const fleet::ProfileUse &use)
{
    QStringList parts;
    if (use.users > 0)
        parts << ProfilesModel::tr("%n account(s)", nullptr, int(use.users));
    if (use.vouchers > 0)
        parts << ProfilesModel::tr("%n voucher(s)", nullptr, int(use.vouchers));
    if (use.packages > 0)
        parts << ProfilesModel::tr("%n package(s)", nullptr, int(use.packages));
    return parts.isEmpty() ? u"–"_s : parts.join(u", "_s);
}

ProfilesModel::ProfilesModel(QObject *parent) : ArrangedModel(&keyOf, parent) {}

void ProfilesModel::setProfiles(const fleet::RouterProfiles &profiles)
{
    QList<ProfileRow> rows;
    for (const auto &one : profiles.hotspot)
        rows.append({ProfileKind::Hotspot, one.profile, {}, one.use});
    for (const auto &one : profiles.ppp)
        rows.append({ProfileKind::Ppp, {}, one.profile, one.use});
    setSource(rows);
}

void ProfilesModel::setKind(ProfileKind kind)
{
    m_kind = kind;
    rearrange();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(Column::Count) - 1);
}

int ProfilesModel::count(ProfileKind kind) const
{
    return int(
        std::count_if(source().begin(), source().end(), [kind](const ProfileRow &row) { return row.kind == kind; }));
}

ProfilesModel::Arrange ProfilesModel::arrangement() const
{
    return [kind = m_kind](QList<ProfileRow> profiles) {
        profiles.removeIf([kind](const ProfileRow &row) { return row.kind != kind; });
        return profiles;
    };
}

int ProfilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant ProfilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const bool hotspot = m_kind == ProfileKind::Hotspot;
    switch (Column(section)) {
    case Column::Name: return tr("Profile");
    case Column::Speed: return tr("Speed");
    case Column::Users: return tr("Used by");
    case Column::Devices: return hotspot ? tr("Devices") : tr("One session");
    case Column::Session: return tr("Session");
    case Column::Idle: return tr("Idle");
    case Column::Pool: return hotspot ? tr("Pool") : tr("Address");
    case Column::Notation: return tr("In RouterOS");
    case Column::Count: break;
    }
    return {};
}

QVariant ProfilesModel::data(const QModelIndex &index, int role) const
{
    const ProfileRow *profile = row(index);
    if (!profile)
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return displayed(*profile, column);
    case IdRole: return keyOf(*profile);
    case SubtextRole:
        if (column != Column::Name)
            return {};
        return profile->isDefault() ? tr("The router's default")
               : profile->isOurs()  ? tr("Made by NettDesk")
                                    : QString();
    case Qt::ToolTipRole:
        return column == Column::Name && profile->isOurs()
                   ? QVariant(tr("NettDesk makes such profiles for the speeds of vouchers, and keeps them right."))
                   : QVariant();
    default: return {};
    }
}

QVariant ProfilesModel::displayed(const ProfileRow &profile, Column column) const
{
    const bool hotspot = profile.kind == ProfileKind::Hotspot;
    const auto orNothing = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
    switch (column) {
    case Column::Name: return profile.name();
    case Column::Speed: return speedText(profile.rateLimit());
    case Column::Users: return useText(profile.use);
    case Column::Devices: return orNothing(hotspot ? profile.hotspot.sharedUsers : profile.ppp.onlyOne);
    case Column::Session: return orNothing(hotspot ? profile.hotspot.sessionTimeout : profile.ppp.sessionTimeout);
    case Column::Idle: return orNothing(hotspot ? profile.hotspot.idleTimeout : profile.ppp.idleTimeout);
    case Column::Pool: return orNothing(hotspot ? profile.hotspot.addressPool : profile.ppp.remoteAddress);
    case Column::Notation: return orNothing(profile.rateLimit());
    case Column::Count: break;
    }
    return {};
}

} // namespace nettdesk::ui
