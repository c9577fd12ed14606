// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counteroffer.h"

#include "core/fleet/routerservice.h"
#include "core/vouchers/packageservice.h"

#include <QCoroTask>

#include <algorithm>

namespace nettdesk::ui {

namespace {

bool isAway(fleet::LineState state)
{
    return state == fleet::LineState::Unreachable || state == fleet::LineState::WrongPassword ||
           state == fleet::LineState::NotPermitted || state == fleet::LineState::CertificateChanged;
}

} // namespace

CounterOffer::CounterOffer(vouchers::PackageService &packages, fleet::RouterService &routers, Actor actor,
                           QObject *parent)
    : QObject(parent), m_packageService(packages), m_routerService(routers), m_actor(std::move(actor))
{
    connect(&m_packageService, &vouchers::PackageService::changed, this, &CounterOffer::fetchPackages);
    connect(&m_routerService, &fleet::RouterService::changed, this, &CounterOffer::lookAtRouters);
}

bool CounterOffer::maySell() const
{
    return m_actor.may(Permission::SellVoucher) && m_actor.may(Permission::SeePackages);
}

void CounterOffer::fetch()
{
    fetchPackages();
    lookAtRouters();
}

void CounterOffer::fetchPackages()
{
    if (!maySell())
        return;
    QCoro::connect(m_packageService.list(m_actor), this, [this](const Result<QList<Package>> &packages) {
        if (!packages) {
            Q_EMIT failed(packages.error());
            return;
        }
        m_packages = *packages;
        m_loaded = true;
        Q_EMIT changed();
    });
}

void CounterOffer::lookAtRouters()
{
    QCoro::connect(m_routerService.list(m_actor), this, [this](const Result<QList<Router>> &routers) {
        if (!routers)
            return; // the Routers screen says why; selling goes on
        m_routers.clear();
        m_away.clear();
        for (const Router &router : *routers) {
            if (!router.isActive)
                continue;
            m_routers.append(router);
            if (isAway(m_routerService.status(router.id).state))
                m_away.insert(router.id);
        }
        Q_EMIT changed();
    });
}

const Package *CounterOffer::find(PackageId package) const
{
    const auto found = std::find_if(m_packages.cbegin(), m_packages.cend(),
                                    [package](const Package &each) { return each.id == package; });
    return found == m_packages.cend() ? nullptr : &*found;
}

QStringList CounterOffer::awayNames() const
{
    QStringList names;
    for (const Router &router : m_routers) {
        if (m_away.contains(router.id))
            names.append(router.name);
    }
    return names;
}

bool CounterOffer::needsRouter() const
{
    return m_routers.size() > 1 && std::any_of(m_packages.cbegin(), m_packages.cend(), [](const Package &package) {
               return package.isActive && !package.router.isStored();
           });
}

} // namespace nettdesk::ui
