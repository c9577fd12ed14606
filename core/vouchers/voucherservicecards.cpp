// SPDX-License-Identifier: GPL-3.0-or-later
// What of a voucher goes onto paper.
#include "core/accounts/voucherpassword.h"
#include "core/model/codekey.h"
#include "core/security/permissions.h"
#include "core/storage/businessrepository.h"
#include "core/storage/routerrepository.h"
#include "core/vouchers/designshelf.h"
#include "core/vouchers/generation.h"
#include "core/vouchers/voucherservice.h"

#include <QCoroFuture>
#include <QLocale>
#include <QTimeZone>
#include <QtConcurrentRun>

namespace nettdesk::vouchers {

using security::require;
using storage::Session;
using storage::VoucherRepository;

/// The vouchers of a selection, in printing order. NotFound names the code that does not exist.
QCoro::Task<Result<QList<Voucher>>> VoucherService::select(CardSelection selection)
{
    if (selection.batch) {
        VoucherRepository vouchers(m_database);
        const Result<QList<Voucher>> all = co_await vouchers.ofBatch(*selection.batch, VoucherId(), mostVouchersAtOnce);
        if (all && all->isEmpty())
            co_return failure(Error::Kind::NotFound, tr("There is no such batch, or it is empty."));
        co_return all;
    }
    auto look = [codes = selection.codes](Session &session) -> Result<QList<Voucher>> {
        QList<Voucher> found;
        for (const QString &code : codes) {
            const std::optional<Voucher> voucher = VoucherRepository::find(session, codeKey(code));
            if (!voucher)
                return failure(Error::Kind::NotFound, tr("There is no voucher with the code “%1”.").arg(code.left(60)));
            found.append(*voucher);
        }
        return found;
    };
    co_return co_await m_database.read(look);
}

QCoro::Task<Result<QList<cards::CardData>>> VoucherService::cardData(Actor actor, CardSelection selection)
{
    if (const Result<> may = require(actor, Permission::PrintVouchers); !may)
        co_return failure(may.error());
    const Result<QList<Voucher>> vouchers = co_await select(selection);
    if (!vouchers)
        co_return failure(vouchers.error());
    storage::BusinessRepository businesses(m_database);
    const Result<std::optional<Business>> business = co_await businesses.business();
    if (!business)
        co_return failure(business.error());
    storage::RouterRepository repository(m_database);
    QHash<RouterId, Router> routers;
    for (const Voucher &voucher : *vouchers) {
        if (routers.contains(voucher.router))
            continue;
        const Result<std::optional<Router>> router = co_await repository.byId(voucher.router);
        if (!router)
            co_return failure(router.error());
        routers.insert(voucher.router, router->value_or(Router()));
    }
    const Result<QHash<QString, QString>> settings = co_await businesses.settings();
    if (!settings)
        co_return failure(settings.error());
    const Business shop = business->value_or(Business());
    cards::CardSource source;
    source.business = shop.name;
    source.ssid = settings->value(DesignShelf::ssidSetting);
    source.redeemAddress = settings->value(DesignShelf::redeemSetting);
    if (const QString sealed = settings->value(DesignShelf::wifiPasswordSetting); !sealed.isEmpty()) {
        const Result<QString> password = m_vault.openText(sealed, DesignShelf::wifiPasswordPlace());
        if (!password)
            co_return failure(password.error());
        source.wifiPassword = *password;
    }
    source.printedAt = m_clock.now();
    source.zone = QTimeZone(shop.zone.toLatin1());
    if (!source.zone.isValid())
        source.zone = QTimeZone::utc();
    source.locale = QLocale(shop.locale);
    auto work = [vouchers = *vouchers, routers, source, vault = &m_vault] {
        return describeAll(vouchers, routers, source, *vault);
    };
    QFuture<Result<QList<cards::CardData>>> described = QtConcurrent::run(work);
    co_return co_await described;
}

Result<QList<cards::CardData>> VoucherService::describeAll(const QList<Voucher> &vouchers,
                                                           const QHash<RouterId, Router> &routers,
                                                           cards::CardSource source, const security::Vault &vault)
{
    QList<cards::CardData> cards;
    cards.reserve(vouchers.size());
    for (const Voucher &voucher : vouchers) {
        const Result<QString> password = accounts::openPassword(vault, voucher);
        if (!password)
            return failure(password.error());
        const Router router = routers.value(voucher.router);
        source.password = *password;
        source.router = router.name;
        source.signInAddress = router.signInAddress;
        source.reprint = voucher.printed;
        cards.append(cards::describe(voucher, source));
    }
    return cards;
}

QCoro::Task<Result<>> VoucherService::markPrinted(Actor actor, CardSelection selection)
{
    if (const Result<> may = require(actor, Permission::PrintVouchers); !may)
        co_return failure(may.error());
    const Result<QList<Voucher>> vouchers = co_await select(selection);
    if (!vouchers)
        co_return failure(vouchers.error());
    QList<VoucherId> ids;
    ids.reserve(vouchers->size());
    for (const Voucher &voucher : *vouchers)
        ids.append(voucher.id);
    VoucherRepository repository(m_database);
    co_return co_await repository.markPrinted(ids);
}

} // namespace nettdesk::vouchers
