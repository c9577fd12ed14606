// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/voucherdirectory.h"

#include "tests/storage/engines.h"
#include "tests/support/someshop.h"

using namespace nettdesk;
using namespace nettdesk::tests;
using namespace Qt::StringLiterals;
using fleet::GuestIdentity;

class VoucherDirectoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_router_user_named_as_a_code_is_that_voucher_data() { engines(); }
    void a_router_user_named_as_a_code_is_that_voucher();
};

void VoucherDirectoryTest::a_router_user_named_as_a_code_is_that_voucher()
{
    OPEN_DATABASE;
    const RouterId router = *storeRouter(database, clock);
    const auto vouchers = storeVouchers(database, clock, router, {u"NET-7K3QX-M9D2P"_s, u"NET-AAAAA-BBBBB"_s});
    QVERIFY(vouchers);
    vouchers::VoucherDirectory directory(database);
    const auto who = QCoro::waitFor(
        directory.whoAre(router, {u"NET-7K3QX-M9D2P"_s, u"net7k3qxm9d2p"_s, u"admin"_s, QString(), u"🛜"_s}));
    QVERIFY(who);
    QCOMPARE(who->size(), 2);
    QCOMPARE(who->value(u"NET-7K3QX-M9D2P"_s).kind, GuestIdentity::Kind::Voucher);
    QCOMPARE(who->value(u"NET-7K3QX-M9D2P"_s).id, vouchers->first().id.value());
    QCOMPARE(who->value(u"net7k3qxm9d2p"_s).id, vouchers->first().id.value());
    QStringList many;
    for (int i = 0; i < 2'000; ++i)
        many.append(u"guest %1"_s.arg(i));
    const auto nobody = QCoro::waitFor(directory.whoAre(router, many));
    QVERIFY(nobody && nobody->isEmpty());
}

QTEST_GUILESS_MAIN(VoucherDirectoryTest)
#include "voucherdirectorytest.moc"
