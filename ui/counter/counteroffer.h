// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/model/package.h"
#include "core/model/result.h"
#include "core/model/router.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace nettdesk::fleet {
class RouterService;
}
namespace nettdesk::vouchers {
class PackageService;
}

namespace nettdesk::ui {

/// What can be sold at this counter now, and at which routers: kept up to date by the services' news. No widgets.
class CounterOffer : public QObject {
    Q_OBJECT
public:
    /// Both services outlive this.
    CounterOffer(vouchers::PackageService &packages, fleet::RouterService &routers, Actor actor,
                 QObject *parent = nullptr);

    void fetch();

    bool maySell() const;
    bool isLoaded() const { return m_loaded; }
    const QList<Package> &packages() const { return m_packages; } ///< active ones, in the order of the tiles
    const Package *find(PackageId package) const;
    const QList<Router> &routers() const { return m_routers; } ///< active ones
    const QSet<RouterId> &away() const { return m_away; }      ///< of these: those that do not answer now
    QStringList awayNames() const;
    bool isEveryRouterAway() const { return !m_routers.isEmpty() && m_away.size() == m_routers.size(); }
    /// Some package is for any router and there is more than one: whoever sells must say which.
    bool needsRouter() const;

Q_SIGNALS:
    void changed();
    void failed(const nettdesk::Error &error);

private:
    void fetchPackages();
    void lookAtRouters();

    vouchers::PackageService &m_packageService;
    fleet::RouterService &m_routerService;
    Actor m_actor;
    QList<Package> m_packages;
    QList<Router> m_routers;
    QSet<RouterId> m_away;
    bool m_loaded = false;
};

} // namespace nettdesk::ui
