// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/routeraccounts.h"

#include "core/fleet/routerpool.h"
#include "core/fleet/routerservice.h"
#include "core/security/vault.h"
#include "core/simulator/simulatedrouter.h"
#include "tests/security/shopfixture.h"

#include <QTest>

using namespace nettdesk;
using namespace nettdesk::fleet;
using namespace nettdesk::tests;
using namespace Qt::StringLiterals;

namespace {

/// Knows one name.
class OneGuest final : public GuestDirectory {
public:
    QCoro::Task<Result<QHash<QString, GuestIdentity>>> whoAre(RouterId, QStringList names) override
    {
        asked += names;
        QHash<QString, GuestIdentity> known;
        if (names.contains(u"ana"_s))
            known.insert(u"ana"_s, {GuestIdentity::Kind::Customer, 7, u"Ana Lima"_s});
        co_return known;
    }
    QStringList asked;
};

} // namespace

class RouterAccountsTest : public QObject {
    Q_OBJECT

private:
    struct Desk {
        explicit Desk(simulator::SimulatedRouter::Options options) : router(std::move(options)) {}
        ~Desk() { pool.close(); }

        QString open()
        {
            const auto created = shop.setUp();
            if (!created)
                return created.error().message;
            owner = created->owner;
            if (const auto listening = router.listen(); !listening)
                return listening.error().message;
            RouterDraft draft;
            draft.name = u"Café"_s;
            draft.host = u"127.0.0.1"_s;
            draft.port = router.port();
            draft.user = u"admin"_s;
            draft.password = security::SecretBytes(QByteArrayView());
            const auto added = QCoro::waitFor(routers.add(owner, std::move(draft)));
            if (!added)
                return added.error().message;
            id = added->router.id;
            return {};
        }

        ShopFixture shop;
        simulator::SimulatedRouter router;
        security::Vault vault{shop.keys};
        RouterPool pool{shop.file.database(), vault, shop.clock};
        RouterService routers{shop.file.database(), vault, shop.audit, pool, shop.clock};
        RouterAccounts accounts{pool};
        Actor owner;
        RouterId id;
    };

    static RouterAccount find(const QList<RouterAccount> &accounts, const QString &name)
    {
        for (const RouterAccount &account : accounts) {
            if (account.name == name)
                return account;
        }
        return {};
    }

private Q_SLOTS:
    void accounts_are_read_on_each_version_data()
    {
        QTest::addColumn<QString>("version");
        for (const char *version : {"6.49", "7.9", "7.18", "7.22"})
            QTest::addRow("%s", version) << QString::fromLatin1(version);
    }
    void accounts_are_read_on_each_version()
    {
        QFETCH(QString, version);
        simulator::SimulatedRouter::Options options;
        options.version = version;
        options.users = 3;
        Desk desk(options);
        const QString problem = desk.open();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        desk.router.addRow("/ip/hotspot/user", {{"name", "ana"},
                                                {"password", "secret"},
                                                {"profile", "Staff"},
                                                {"limit-uptime", "1d"},
                                                {"uptime", "2h"},
                                                {"limit-bytes-total", "1048576"},
                                                {"bytes-in", "1000"},
                                                {"bytes-out", "24"},
                                                {"disabled", "true"}});
        OneGuest directory;
        desk.accounts.addDirectory(directory);
        const auto read = QCoro::waitFor(desk.accounts.read(desk.owner, desk.id));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message + read.error().detail));
        const RouterAccount ana = find(*read, u"ana"_s);
        QCOMPARE(ana.profile, u"Staff"_s);
        QVERIFY(ana.isDisabled);
        QCOMPARE(ana.timeLimit, std::optional<std::chrono::seconds>(std::chrono::hours(24)));
        QCOMPARE(ana.timeUsed, std::optional<std::chrono::seconds>(std::chrono::hours(2)));
        QCOMPARE(ana.dataUsed, std::optional(ByteCount::fromBytes(1024)));
        QCOMPARE(ana.who.text, u"Ana Lima"_s);
        QCOMPARE(find(*read, u"flat-3b"_s).service, RouterAccount::Service::Ppp);
        QVERIFY(!find(*read, u"bar"_s).timeLimit); // nothing set is no limit
        QVERIFY(desk.router.unknownToSchema().isEmpty());
    }

    void passwords_are_not_asked_for()
    {
        Desk desk{simulator::SimulatedRouter::Options()};
        QVERIFY(desk.open().isEmpty());
        desk.router.forgetReceived();
        QVERIFY(QCoro::waitFor(desk.accounts.read(desk.owner, desk.id)));
        int prints = 0;
        for (const routeros::Sentence &sent : desk.router.received()) {
            if (!sent.word.endsWith("/print"))
                continue; // a sign-in sends a password, of course
            ++prints;
            for (const routeros::Attribute &attribute : sent.attributes)
                QVERIFY(!attribute.value.contains("password"));
        }
        QCOMPARE(prints, 2);
    }

    void who_may_not_see_routers_reads_no_accounts()
    {
        Desk desk{simulator::SimulatedRouter::Options()};
        QVERIFY(desk.open().isEmpty());
        const auto read = QCoro::waitFor(desk.accounts.read(Actor::system(), desk.id));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::NotPermitted);
    }
};

QTEST_GUILESS_MAIN(RouterAccountsTest)
#include "routeraccountstest.moc"
