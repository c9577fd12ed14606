// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/profiles.h"
#include "ui/widgets/arrangedmodel.h"

namespace nettdesk::ui {

/// A profile of either kind as a row.
struct ProfileRow {
    fleet::ProfileKind kind = fleet::ProfileKind::Hotspot;
    fleet::HotspotUserProfile hotspot; ///< where kind says so
    fleet::PppProfile ppp;
    fleet::ProfileUse use;

    const QString &name() const { return kind == fleet::ProfileKind::Hotspot ? hotspot.name : ppp.name; }
    const QString &itemId() const { return kind == fleet::ProfileKind::Hotspot ? hotspot.itemId : ppp.itemId; }
    const QString &rateLimit() const { return kind == fleet::ProfileKind::Hotspot ? hotspot.rateLimit : ppp.rateLimit; }
    bool isDefault() const { return kind == fleet::ProfileKind::Hotspot ? hotspot.isDefault : ppp.isDefault; }
    bool isOurs() const { return kind == fleet::ProfileKind::Hotspot && hotspot.isOurs; }
};

/// The profiles of one kind, in the router's order, with who uses them.
class ProfilesModel : public ArrangedModel<ProfileRow> {
    Q_OBJECT
public:
    enum class Column { Name, Speed, Users, Devices, Session, Idle, Pool, Notation, Count };

    explicit ProfilesModel(QObject *parent = nullptr);

    void setProfiles(const fleet::RouterProfiles &profiles);
    void setKind(fleet::ProfileKind kind);
    fleet::ProfileKind kind() const { return m_kind; }
    int count(fleet::ProfileKind kind) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    Arrange arrangement() const override;

private:
    QVariant displayed(const ProfileRow &profile, Column column) const;

    fleet::ProfileKind m_kind = fleet::ProfileKind::Hotspot;
};

/// "12 accounts", "12 accounts, 3 vouchers, 1 package"; "–" where nobody does.
QString useText(const fleet::ProfileUse &use);

} // namespace nettdesk::ui
