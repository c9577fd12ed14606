// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/routerrepository.h"
#include "core/storage/voucherrepository.h"

#include <QCoroTask>

namespace nettdesk::tests {

/// A router of this name, stored. The password is not a real seal.
inline Result<RouterId> storeRouter(storage::Database &database, const Clock &clock,
                                    const QString &name = QStringLiteral("Patio"))
{
    Router router;
    router.publicId = QStringLiteral("RTR_") + randomTag(8).toUpper();
    router.name = name;
    router.host = QStringLiteral("192.0.2.1");
    router.user = QStringLiteral("nettdesk");
    router.createdAt = clock.now();
    return QCoro::waitFor(storage::RouterRepository(database).add(router, QStringLiteral("sealed")));
}

/// A day for 2.50 dollars.
inline VoucherTerms someTerms()
{
    VoucherTerms terms;
    terms.timeLimit = std::chrono::hours(24);
    terms.dataLimit = ByteCount::fromGigabytes(2);
    terms.speed = {BitRate::fromMegabits(10), BitRate::fromMegabits(5)};
    terms.price = Money(250, QStringLiteral("USD"));
    return terms;
}

/// One batch with a voucher for each of these codes, stored. Its vouchers have their ids.
inline Result<QList<Voucher>> storeVouchers(storage::Database &database, const Clock &clock, RouterId router,
                                            const QStringList &codes, const VoucherTerms &terms = someTerms())
{
    const Timestamp now = clock.now();
    const auto store = [router, codes, terms, now](storage::Session &session) {
        Batch batch;
        batch.tag = randomTag(6);
        batch.router = router;
        batch.terms = terms;
        batch.codeForm = QStringLiteral("5-5");
        batch.count = int(codes.size());
        batch.createdAt = now;
        batch.createdByName = QStringLiteral("Ana");
        storage::VoucherRepository::insertBatch(session, batch);
        QList<Voucher> vouchers;
        for (const QString &code : codes) {
            Voucher voucher;
            voucher.code = code;
            voucher.passwordRule = PasswordRule::SameAsCode;
            voucher.batch = batch.id;
            voucher.router = router;
            voucher.terms = terms;
            voucher.createdAt = now;
            vouchers.append(voucher);
        }
        storage::VoucherRepository::insertVouchers(session, vouchers);
        return vouchers;
    };
    return QCoro::waitFor(database.run(store));
}

} // namespace nettdesk::tests
