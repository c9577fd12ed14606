// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/commandline.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::tests;

namespace {

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// Another router in a router's place, and what ends vouchers on one, on real programs.
class ReplaceTest : public QObject {
    Q_OBJECT

    /// Four codes on Lobby: two redeemed, two in stock. Their names, the redeemed ones first.
    static QStringList fourCodes(CommandLine &shop)
    {
        const Outcome made = shop.run(words(u"voucher generate --router Lobby --count 4 --time 1d --price 1"_s));
        QStringList codes;
        for (const QJsonValue &voucher : made.object()[u"vouchers"].toArray())
            codes.append(voucher[u"code"].toString());
        for (const QString &code : codes.mid(0, 2)) {
            if (shop.run({u"voucher"_s, u"redeem"_s, code}).exit != 0)
                return {};
        }
        return codes;
    }
    static QByteArray disabled(RouterProcess &router, const QString &code)
    {
        const auto users = router.items("/ip/hotspot/user", "name", code.toUtf8());
        return users.size() == 1 ? users.first().value("disabled") : QByteArray("absent");
    }

private Q_SLOTS:
    void another_router_takes_its_place_data()
    {
        QTest::addColumn<storage::Engine>("engine");
        QTest::newRow("SQLite") << storage::Engine::Sqlite;
        QTest::newRow("PostgreSQL") << storage::Engine::PostgreSql;
    }
    void another_router_takes_its_place()
    {
        QFETCH(storage::Engine, engine);
        CommandLine shop(engine);
        if (!shop.problem().isEmpty())
            QSKIP(qPrintable(shop.problem()));
        RouterProcess lobby;
        RouterProcess attic({.version = u"6.49"_s});
        QVERIFY(lobby.isListening() && attic.isListening());
        QVERIFY_DONE(shop.init());
        QVERIFY_DONE(shop.addRouter(lobby, u"Lobby"_s));
        QVERIFY_DONE(shop.addRouter(attic, u"Attic"_s));
        const QStringList codes = fourCodes(shop);
        QCOMPARE(codes.size(), 4);

        const Outcome dry = shop.run(words(u"router replace Lobby Attic --dry-run"_s));
        QVERIFY_DONE(dry);
        QVERIFY(dry.object()[u"dryRun"].toBool() && dry.object()[u"oldAnswers"].toBool());
        QCOMPARE(dry.object()[u"running"].toInt(), 2);
        QCOMPARE(dry.object()[u"stock"].toInt(), 2);
        QCOMPARE(dry.object()[u"codes"].toArray().size(), 2);
        QCOMPARE(dry.object()[u"codes"][0][u"fate"].toString(), u"running"_s);
        QVERIFY(dry.object()[u"codes"][0][u"timeLeft"].toInt() > 86'000);
        QCOMPARE(disabled(attic, codes.first()), QByteArray("absent"));
        QCOMPARE(disabled(lobby, codes.first()), QByteArray("false"));
        QCOMPARE(shop.count(u"SELECT count(*) FROM audit WHERE action = 'router.replace'"_s), 0);

        const Outcome done = shop.run(words(u"router replace Lobby Attic"_s));
        QVERIFY_DONE(done);
        QCOMPARE(done.object()[u"making"].toInt(-1), 0);
        QCOMPARE(done.object()[u"closing"].toInt(-1), 0);
        for (const QString &code : codes.mid(0, 2)) {
            QCOMPARE(disabled(attic, code), QByteArray("false"));
            QCOMPARE(disabled(lobby, code), QByteArray("true"));
        }
        const QString atAttic = u"SELECT count(*) FROM voucher WHERE router_id = (SELECT id FROM router WHERE name = "
                                "'Attic')"_s;
        QCOMPARE(shop.count(atAttic), 4);

        // The same name again does nothing twice.
        const QString operation = done.object()[u"operation"].toString();
        QVERIFY(!operation.isEmpty());
        QVERIFY_DONE(shop.run(words(u"router replace Lobby Attic --operation "_s + operation)));
        QCOMPARE(shop.count(u"SELECT count(*) FROM audit WHERE action = 'router.replace'"_s), 1);
        QCOMPARE(shop.count(u"SELECT count(*) FROM intent WHERE state <> 'done'"_s), 0);
        const Outcome people = shop.runForPeople(words(u"router replace Attic Lobby --dry-run"_s));
        QVERIFY_DONE(people);
        QVERIFY2(people.output.contains("Made again with what is left: 2"), people.text());
    }

    void one_that_is_gone_is_closed_when_it_returns()
    {
        CommandLine shop;
        RouterProcess lobby;
        RouterProcess attic;
        QVERIFY(lobby.isListening() && attic.isListening());
        QVERIFY_DONE(shop.init());
        QVERIFY_DONE(shop.addRouter(lobby, u"Lobby"_s));
        QVERIFY_DONE(shop.addRouter(attic, u"Attic"_s));
        const QStringList codes = fourCodes(shop);
        QCOMPARE(codes.size(), 4);
        lobby.stop();
        const Outcome done = shop.run(words(u"router replace Lobby Attic"_s));
        QVERIFY_DONE(done);
        QVERIFY(!done.object()[u"oldAnswers"].toBool(true));
        QCOMPARE(done.object()[u"making"].toInt(-1), 0);
        QCOMPARE(done.object()[u"closing"].toInt(-1), 2);
        QCOMPARE(disabled(attic, codes.first()), QByteArray("false"));
    }

    void wrong_usage_is_said()
    {
        CommandLine shop;
        RouterProcess lobby;
        QVERIFY_DONE(shop.init());
        QVERIFY_DONE(shop.addRouter(lobby, u"Lobby"_s));
        QCOMPARE(shop.run(words(u"router replace Lobby"_s)).exit, 2);
        const Outcome itself = shop.run(words(u"router replace Lobby Lobby"_s));
        QCOMPARE(itself.exit, 1);
        QCOMPARE(itself.errorKind(), u"invalid"_s);
        QCOMPARE(shop.run(words(u"router replace Lobby Nowhere"_s)).exit, 1);
    }

    void a_router_is_seen_to_end_a_voucher()
    {
        CommandLine shop;
        RouterProcess lobby;
        QVERIFY(lobby.isListening());
        QVERIFY_DONE(shop.init());
        QVERIFY_DONE(shop.addRouter(lobby, u"Lobby"_s));
        const Outcome unknown = shop.run(words(u"router ends Lobby"_s));
        QVERIFY_DONE(unknown);
        QCOMPARE(unknown.object()[u"schedulers"].toString(), u"unknown"_s);
        QVERIFY(!unknown.object()[u"tested"].toBool(true));
        const Outcome tested = shop.run(words(u"router ends Lobby --test"_s));
        QVERIFY_DONE(tested);
        QCOMPARE(tested.object()[u"schedulers"].toString(), u"work"_s);
        QVERIFY(tested.object()[u"tested"].toBool());
        QVERIFY(tested.object()[u"explanation"].toString().contains(u"by itself"_s));
        QCOMPARE(shop.run(words(u"router ends Lobby"_s)).object()[u"schedulers"].toString(), u"work"_s);
        // Nothing of the test is left.
        QVERIFY(lobby.items("/ip/hotspot/user", "name", "nd1-test").isEmpty());
        QVERIFY(lobby.items("/system/scheduler", "name", "nd1-000000000000").isEmpty());
        lobby.stop();
        QCOMPARE(shop.run(words(u"router ends Lobby --test"_s)).exit, 3);
    }
};

QTEST_GUILESS_MAIN(ReplaceTest)
#include "replacetest.moc"
