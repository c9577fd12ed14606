// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/commandline.h"

#include <QRegularExpression>
#include <QtTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::tests;

namespace {

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

QSet<QString> keysOf(const QJsonValue &object)
{
    const QStringList keys = object.toObject().keys();
    return {keys.begin(), keys.end()};
}

} // namespace

/// The router group of the command line, on real programs.
class RouterTest : public QObject {
    Q_OBJECT

    static void engines()
    {
        QTest::addColumn<storage::Engine>("engine");
        QTest::newRow("SQLite") << storage::Engine::Sqlite;
        QTest::newRow("PostgreSQL") << storage::Engine::PostgreSql;
    }

private Q_SLOTS:
    void the_users_of_a_router_become_customers_once_data() { engines(); }
    void the_users_of_a_router_become_customers_once()
    {
        QFETCH(storage::Engine, engine);
        CommandLine shop(engine);
        if (!shop.problem().isEmpty())
            QSKIP(qPrintable(shop.problem()));
        RouterProcess router({.others = {u"--users"_s, u"300"_s}});
        QVERIFY(router.isListening());
        QVERIFY_DONE(shop.init());
        QVERIFY_DONE(shop.addRouter(router, u"Lobby"_s));
        // One account of ours: a voucher that was sold.
        const Outcome generated = shop.run(words(u"voucher generate --router Lobby --count 1 --time 1d --price 1"_s));
        QVERIFY_DONE(generated);
        const QString code = generated.object()[u"vouchers"][0][u"code"].toString();
        QVERIFY_DONE(shop.run({u"voucher"_s, u"redeem"_s, code}));

        const Outcome preview = shop.run(words(u"router import Lobby --service both --dry-run"_s));
        QVERIFY_DONE(preview);
        QCOMPARE(keysOf(preview.object()),
                 (QSet<QString>{u"router"_s, u"service"_s, u"dryRun"_s, u"toCreate"_s, u"skipped"_s}));
        QVERIFY(preview.object()[u"dryRun"].toBool());
        const QJsonArray toCreate = preview.object()[u"toCreate"].toArray();
        QVERIFY2(toCreate.size() >= 300, qPrintable(QString::number(toCreate.size())));
        QCOMPARE(keysOf(toCreate[0]), (QSet<QString>{u"service"_s, u"name"_s, u"server"_s, u"profile"_s, u"comment"_s,
                                                     u"email"_s, u"disabled"_s}));
        QHash<QString, int> reasons;
        for (const QJsonValue &skipped : preview.object()[u"skipped"].toArray()) {
            ++reasons[skipped[u"reason"].toString()];
            QVERIFY(skipped[u"explanation"].toString().endsWith(u'.'));
            if (skipped[u"reason"].toString() == "ourVoucher"_L1)
                QCOMPARE(skipped[u"name"].toString(), code);
        }
        QCOMPARE(reasons.value(u"ourVoucher"_s), 1);
        QVERIFY(reasons.value(u"routerOwned"_s) >= 1);
        QCOMPARE(shop.count(u"SELECT COUNT(*) FROM customer"_s), 0);

        const Outcome imported = shop.run(words(u"router import Lobby --service both"_s));
        QVERIFY_DONE(imported);
        QCOMPARE(imported.object()[u"created"].toInt(), int(toCreate.size()));
        QCOMPARE(shop.count(u"SELECT COUNT(*) FROM customer"_s), toCreate.size());
        QCOMPARE(shop.count(u"SELECT COUNT(*) FROM router_user"_s), toCreate.size());
        QCOMPARE(shop.count(u"SELECT COUNT(*) FROM portal_user WHERE password_hash = ''"_s), toCreate.size());

        const Outcome again = shop.run(words(u"router import Lobby --service both"_s));
        QVERIFY_DONE(again);
        QCOMPARE(again.object()[u"created"].toInt(), 0);
        QCOMPARE(shop.count(u"SELECT COUNT(*) FROM customer"_s), toCreate.size());
        const Outcome told = shop.runForPeople(words(u"router import Lobby --service hotspot"_s));
        QVERIFY_DONE(told);
        QVERIFY2(told.output.contains("0 customers were created."), told.text());
        QVERIFY2(told.output.contains("imported before"), told.text());
    }

    void an_interrupted_import_lists_what_it_did_and_goes_on()
    {
        CommandLine shop;
        RouterProcess router({.others = {u"--users"_s, u"10000"_s}});
        QVERIFY(router.isListening());
        QVERIFY_DONE(shop.init());
        QVERIFY_DONE(shop.addRouter(router, u"Lobby"_s));
        auto process = shop.process(QStringList{u"--json"_s} + shop.place() + shop.session() +
                                    words(u"router import Lobby --service hotspot"_s));
        process->start();
        QVERIFY(process->waitForStarted());
        // Once the first customers stand in the database it is in the middle of it.
        QTRY_VERIFY_WITH_TIMEOUT(
            shop.count(u"SELECT COUNT(*) FROM customer"_s) > 0 || process->state() == QProcess::NotRunning, 60'000);
        ::kill(pid_t(process->processId()), SIGINT);
        QVERIFY(process->waitForFinished(60'000));
        const QJsonObject answer = QJsonDocument::fromJson(process->readAllStandardOutput()).object();
        const qint64 created = shop.count(u"SELECT COUNT(*) FROM customer"_s);
        if (process->exitCode() == 130) { // a quick machine may have been through
            QCOMPARE(answer[u"error"][u"kind"].toString(), u"cancelled"_s);
            QCOMPARE(answer[u"created"].toInt(), int(created));
            QCOMPARE(answer[u"remaining"].toInt() + int(created), 10'002);
        }
        QVERIFY((created > 0 && created % 250 == 0) || created == 10'002);
        const Outcome rest = shop.run(words(u"router import Lobby --service hotspot"_s));
        QVERIFY_DONE(rest);
        QCOMPARE(rest.object()[u"created"].toInt() + int(created), 10'002);
        QCOMPARE(shop.count(u"SELECT COUNT(*) FROM customer"_s), 10'002);
    }

    void wrong_words_are_wrong_usage_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("no router") << u"router import --service both"_s;
        QTest::newRow("no service") << u"router import Lobby"_s;
        QTest::newRow("another service") << u"router import Lobby --service vpn"_s;
        QTest::newRow("profiles of nothing") << u"router profiles"_s;
        QTest::newRow("profiles of pppoe") << u"router profiles Lobby --service pppoe"_s;
        QTest::newRow("two routers") << u"router active Lobby Garden"_s;
        QTest::newRow("diagnose is not there yet") << u"router diagnose Lobby"_s;
    }
    void wrong_words_are_wrong_usage()
    {
        QFETCH(QString, command);
        static const auto shop = [] {
            auto made = std::make_unique<CommandLine>();
            made->init();
            return made;
        }();
        const Outcome outcome = shop->run(words(command));
        QVERIFY2(outcome.exit == 2, outcome.text());
        QCOMPARE(outcome.errorKind(), u"invalid"_s);
    }

    void profiles_tell_who_uses_them()
    {
        CommandLine shop;
        RouterProcess router;
        QVERIFY(router.isListening());
        QVERIFY_DONE(shop.init());
        QVERIFY_DONE(shop.addRouter(router, u"Lobby"_s));
        const Outcome hotspot = shop.run(words(u"router profiles Lobby"_s));
        QVERIFY_DONE(hotspot);
        QHash<QString, QJsonObject> byName;
        for (const QJsonValue &profile : hotspot.array())
            byName.insert(profile[u"name"].toString(), profile.toObject());
        QCOMPARE(byName[u"Staff"_s][u"rateLimit"].toString(), u"20M/50M"_s);
        QCOMPARE(byName[u"Staff"_s][u"users"].toInt(), 2);
        QVERIFY(byName[u"default"_s][u"default"].toBool());
        QCOMPARE(
            keysOf(byName[u"Staff"_s]),
            (QSet<QString>{u"id"_s, u"name"_s, u"sessionTimeout"_s, u"idleTimeout"_s, u"keepaliveTimeout"_s,
                           u"statusAutorefresh"_s, u"sharedUsers"_s, u"rateLimit"_s, u"addressList"_s, u"addressPool"_s,
                           u"macCookieTimeout"_s, u"default"_s, u"users"_s, u"vouchers"_s, u"packages"_s}));
        const Outcome ppp = shop.run(words(u"router profiles Lobby --service ppp"_s));
        QVERIFY_DONE(ppp);
        QVERIFY(ppp.array().size() >= 2);
        QVERIFY(ppp.array()[0].toObject().contains(u"remoteAddress"_s));
        QVERIFY(shop.runForPeople(words(u"router profiles Lobby"_s)).output.contains("USERS"));
    }

    void health_is_asked_of_one_or_all_data() { engines(); }
    void health_is_asked_of_one_or_all()
    {
        QFETCH(storage::Engine, engine);
        CommandLine shop(engine);
        if (!shop.problem().isEmpty())
            QSKIP(qPrintable(shop.problem()));
        RouterProcess lobby;
        RouterProcess garden({.version = u"6.49"_s});
        QVERIFY(lobby.isListening() && garden.isListening());
        QVERIFY_DONE(shop.init());
        QVERIFY_DONE(shop.addRouter(lobby, u"Lobby"_s));
        QVERIFY_DONE(shop.addRouter(garden, u"Garden"_s));
        const Outcome both = shop.run(words(u"router health"_s));
        QVERIFY_DONE(both);
        QCOMPARE(both.array().size(), 2);
        for (const QJsonValue &router : both.array()) {
            QCOMPARE(router[u"status"].toString(), u"online"_s);
            QVERIFY(router[u"error"].isNull());
            QVERIFY(router[u"roundTripMs"].isDouble() && router[u"uptime"].isDouble() && router[u"cpuLoad"].isDouble());
            QVERIFY(!router[u"version"].toString().isEmpty() && !router[u"lastSeen"].toString().isEmpty());
            QVERIFY(!router[u"encrypted"].toBool(true));
        }
        garden.stop();
        const Outcome one = shop.run(words(u"router health Lobby"_s));
        QVERIFY_DONE(one);
        QCOMPARE(one.array().size(), 1);
        const Outcome gone = shop.run(words(u"router health Garden"_s));
        QVERIFY2(gone.exit == 3, gone.text());
        QVERIFY2(gone.array()[0][u"status"].toString() != u"online"_s, gone.text());
        QCOMPARE(gone.array()[0][u"error"][u"kind"].toString(), u"notReachable"_s);
        const Outcome all = shop.runForPeople(words(u"router health"_s));
        QVERIFY_DONE(all);
        QVERIFY2(all.output.contains("Lobby") && all.output.contains("Garden"), all.text());
    }

    void a_reboot_needs_a_yes()
    {
        CommandLine shop;
        RouterProcess router;
        QVERIFY(router.isListening());
        QVERIFY_DONE(shop.init());
        QVERIFY_DONE(shop.addRouter(router, u"Lobby"_s));
        const Outcome active = shop.run(words(u"router active Lobby"_s));
        QVERIFY_DONE(active);
        for (const QJsonValue &user : active.array())
            QVERIFY(!user[u"user"].toString().isEmpty() && !user[u"who"][u"kind"].toString().isEmpty());

        const Outcome asked = shop.run(words(u"router reboot Lobby"_s));
        QVERIFY2(asked.exit == 2, asked.text());
        QVERIFY2(asked.errorMessage().contains(u"%1 guests"_s.arg(active.array().size())), asked.text());
        QCOMPARE(shop.count(u"SELECT COUNT(*) FROM audit WHERE action LIKE 'router.reboot%'"_s), 0);

        const Outcome done = shop.run(words(u"router reboot Lobby --yes"_s));
        QVERIFY_DONE(done);
        QCOMPARE(done.object()[u"state"].toString(), u"sent"_s);
        QVERIFY(!done.object()[u"sentAt"].toString().isEmpty());
        QCOMPARE(done.object()[u"guests"].toInt(-1), int(active.array().size()));
        // It is back at once, with a new uptime.
        const Outcome back = shop.run(words(u"router health Lobby"_s));
        QVERIFY_DONE(back);
        QVERIFY2(back.array()[0][u"uptime"].toInt(999) < 60, back.text());
    }

    void a_router_that_is_switched_off_refuses_and_comes_back()
    {
        CommandLine shop;
        RouterProcess router;
        QVERIFY(router.isListening());
        QVERIFY_DONE(shop.init());
        QVERIFY_DONE(shop.addRouter(router, u"Lobby"_s));
        const Outcome off = shop.run(words(u"router deactivate Lobby"_s));
        QVERIFY_DONE(off);
        QVERIFY(!off.object()[u"active"].toBool(true));
        const Outcome refused = shop.run(words(u"router import Lobby --service both"_s));
        QVERIFY2(refused.exit == 1, refused.text());
        QVERIFY2(refused.errorMessage().contains(u"switched off"_s), refused.text());
        QVERIFY_DONE(shop.run(words(u"router activate Lobby"_s)));
        router.stop();
        const Outcome gone = shop.run(words(u"router import Lobby --service both"_s));
        QVERIFY2(gone.exit == 3, gone.text());
        QCOMPARE(gone.errorKind(), u"notReachable"_s);
        QVERIFY_DONE(shop.run(words(u"router remove Lobby"_s)));
        QCOMPARE(shop.run(words(u"router list"_s)).array().size(), 0);
    }
};

QTEST_GUILESS_MAIN(RouterTest)
#include "routertest.moc"
