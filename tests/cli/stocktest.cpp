// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/commandline.h"

#include <QFile>
#include <QtTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::tests;

/// Packages, sale, deletion, files: the stock of a shop by command line, on real programs.
class StockTest : public QObject {
    Q_OBJECT

    static QStringList words(const char *text) { return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts); }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void a_shop_sells_what_it_has_data()
    {
        QTest::addColumn<storage::Engine>("engine");
        QTest::newRow("SQLite") << storage::Engine::Sqlite;
        QTest::newRow("PostgreSQL") << storage::Engine::PostgreSql;
    }

    void a_shop_sells_what_it_has()
    {
        QFETCH(storage::Engine, engine);
        CommandLine shop(engine);
        if (!shop.problem().isEmpty())
            QSKIP(qPrintable(shop.problem()));
        RouterProcess router;
        QVERIFY_DONE(shop.init());
        QVERIFY_DONE(shop.addRouter(router, u"Lobby"_s));

        // Packages.
        const Outcome made = shop.run(words("package create --name Day --time 1d --price 2.50 --down 5M --up 2M"));
        QVERIFY_DONE(made);
        QCOMPARE(made.object()[u"price"][u"amount"].toString(), u"2.50"_s);
        QCOMPARE(shop.run(words("package create --name day --time 1d")).exit, 1);
        QCOMPARE(shop.run(words("package create --name Endless --price 1")).exit, 1);
        QCOMPARE(shop.run(words("package create --time 1d")).exit, 2);
        QVERIFY_DONE(shop.run(words("package edit Day --price 3 --data 2GB")));
        const Outcome listed = shop.run(words("package list"));
        QCOMPARE(listed.array().size(), 1);
        QCOMPARE(listed.array().first()[u"price"][u"amount"].toString(), u"3.00"_s);
        QCOMPARE(listed.array().first()[u"dataLimit"].toInteger(), 2LL << 30);
        QCOMPARE(listed.array().first()[u"active"].toBool(), true);

        // Stock from a package, and the list of it.
        const Outcome generated =
            shop.run(words("voucher generate --router Lobby --package Day --count 6 --prefix NET"));
        QVERIFY_DONE(generated);
        const QJsonArray stock = generated.object()[u"vouchers"].toArray();
        const auto code = [&stock](int index) { return stock.at(index)[u"code"].toString(); };
        const Outcome first = shop.run(words("voucher list --sort code --limit 4 --package Day"));
        QVERIFY_DONE(first);
        QCOMPARE(first.object()[u"vouchers"].toArray().size(), 4);
        QCOMPARE(first.object()[u"counts"][u"active"].toInt(), 6);
        const QString cursor = first.object()[u"after"].toString();
        const Outcome second = shop.run(words("voucher list --sort code --limit 4 --after") << cursor);
        QCOMPARE(second.object()[u"vouchers"].toArray().size(), 2);
        QVERIFY(second.object()[u"after"].isNull());
        QVERIFY(first.object()[u"vouchers"].toArray().last()[u"code"].toString() <
                second.object()[u"vouchers"].toArray().first()[u"code"].toString());
        QCOMPARE(shop.run(words("voucher list --after") << cursor).exit, 2);
        QCOMPARE(shop.run(words("voucher list --text") << code(2).mid(4, 5).toLower())
                     .object()[u"vouchers"]
                     .toArray()
                     .size(),
                 1);

        // Sold: of the package, and from stock. The code works at once.
        const Outcome sold = shop.run(words("voucher sell --package Day"));
        QVERIFY_DONE(sold);
        QVERIFY2(sold.object()[u"standsOnRouter"].toBool(), sold.text());
        QCOMPARE(sold.object()[u"paid"][u"amount"].toString(), u"3.00"_s);
        QCOMPARE(router.items("/ip/hotspot/user", "name", sold.object()[u"user"].toString().toUtf8()).size(), 1);
        QVERIFY_DONE(shop.run({u"voucher"_s, u"sell"_s, code(0)}));
        QCOMPARE(shop.run({u"voucher"_s, u"sell"_s, code(0)}).exit, 1);
        QCOMPARE(shop.run(words("voucher sell")).exit, 2);
        QCOMPARE(shop.count(u"SELECT count(*) FROM payment"_s), 2);
        QCOMPARE(shop.run(words("voucher list --sold yes")).object()[u"vouchers"].toArray().size(), 2);

        // Taken back, refunded.
        const Outcome back = shop.run({u"voucher"_s, u"unsell"_s, sold.object()[u"operation"].toString()});
        QVERIFY_DONE(back);
        QCOMPARE(back.object()[u"amount"][u"amount"].toString(), u"-3.00"_s);
        QCOMPARE(shop.run({u"voucher"_s, u"refund"_s, code(0)}).exit, 2);
        QVERIFY_DONE(shop.run({u"voucher"_s, u"refund"_s, code(0), u"--reason"_s, u"Wrong guest"_s}));
        const Outcome totals = shop.run(words("payment totals"));
        QCOMPARE(totals.array().first()[u"sum"][u"amount"].toString(), u"0.00"_s);
        QCOMPARE(shop.run(words("payment list --source refund")).object()[u"payments"].toArray().size(), 2);
        QCOMPARE(shop.run(words("payment list --source never")).exit, 2);
        const QString payments = shop.path(u"payments.csv"_s);
        QVERIFY_DONE(shop.run(words("payment list --csv") << payments));
        QCOMPARE(read(payments).count("\r\n"), 5);
        QVERIFY(read(payments).contains(",-3.00,USD,completed,refund,"));

        // Deleted, and brought back.
        const Outcome deleted = shop.run({u"voucher"_s, u"delete"_s, code(1), code(2), code(0)});
        QVERIFY_DONE(deleted);
        QCOMPARE(deleted.object()[u"deleted"].toArray().size(), 2);
        QCOMPARE(deleted.object()[u"notActive"].toArray().size(), 1);
        const Outcome restored = shop.run({u"voucher"_s, u"undelete"_s, deleted.object()[u"operation"].toString()});
        QVERIFY_DONE(restored);
        QCOMPARE(restored.object()[u"restored"].toInt(), 2);

        // Out to a file and, as codes printed elsewhere, in again.
        const QString file = shop.path(u"stock.csv"_s);
        const Outcome out = shop.run(words("voucher export --state active --csv") << file);
        QVERIFY_DONE(out);
        QCOMPARE(out.object()[u"vouchers"].toInt(), 5);
        QByteArray content = read(file);
        for (int i = 1; i < 6; ++i)
            content.replace(code(i).toUtf8(), "OTHER-" + code(i).mid(4).toUtf8());
        const QString others = shop.file(u"others.csv"_s, content + "BAD CODE,,Lobby\r\n");
        const Outcome dry = shop.run(words("voucher import --dry-run --csv") << others);
        QVERIFY_DONE(dry);
        QCOMPARE(dry.object()[u"vouchers"].toInt(), 5);
        QCOMPARE(dry.object()[u"problems"].toArray().first()[u"line"].toInt(), 7);
        QCOMPARE(shop.run(words("voucher import --csv") << others).exit, 1);
        QVERIFY_DONE(shop.run(words("voucher import --skip-bad --csv") << others));
        QVERIFY_DONE(shop.run({u"voucher"_s, u"redeem"_s, u"OTHER"_s + code(3).mid(4)}));
        QCOMPARE(shop.count(u"SELECT count(*) FROM voucher WHERE state = 'active'"_s), 9);
    }

    void codes_of_a_group_are_redeemed_at_any_of_its_routers()
    {
        CommandLine shop;
        QCOMPARE(shop.problem(), QString());
        RouterProcess lobby;
        RouterProcess garden;
        QVERIFY_DONE(shop.init());
        QVERIFY_DONE(shop.addRouter(lobby, u"Lobby"_s));
        QVERIFY_DONE(shop.addRouter(garden, u"Garden"_s));
        const QStringList generate = words("voucher generate --router Lobby --time 1d --scope group");
        QCOMPARE(shop.run(generate).exit, 2); // of which group?
        QCOMPARE(shop.run(words("voucher generate --router Lobby --time 1d --group Town")).exit, 2);
        QCOMPARE(shop.run(generate + words("--group Town")).errorKind(), u"notFound"_s);
        QCOMPARE(shop.run(words("router group Town")).exit, 2);
        QCOMPARE(shop.run(words("router group Town --routers Lobby,Roof")).errorKind(), u"notFound"_s);
        const Outcome made = shop.run(words("router group Town --routers Lobby"));
        QVERIFY_DONE(made);
        QVERIFY_DONE(shop.run(words("router group town --routers Lobby,Garden"))); // said anew
        const Outcome listed = shop.run(words("router groups"));
        QVERIFY_DONE(listed);
        QCOMPARE(listed.array().size(), 1);
        QCOMPARE(listed.array().first()[u"routers"].toArray().size(), 2);

        const Outcome generated = shop.run(generate + words("--group Town"));
        QVERIFY_DONE(generated);
        const QString code = generated.object()[u"vouchers"].toArray().first()[u"code"].toString();
        QCOMPARE(shop.run({u"voucher"_s, u"show"_s, code}).object()[u"scope"].toString(), u"group"_s);
        QVERIFY_DONE(shop.run({u"voucher"_s, u"redeem"_s, code, u"--router"_s, u"Garden"_s}));
        QCOMPARE(garden.items("/ip/hotspot/user", "name", code.toUtf8()).size(), 1);
        QCOMPARE(lobby.items("/ip/hotspot/user", "name", code.toUtf8()).size(), 0);
    }

    void of_many_counters_one_sells_the_card_data()
    {
        QTest::addColumn<storage::Engine>("engine");
        QTest::addColumn<int>("counters");
        for (const auto &[name, engine] :
             {std::pair("SQLite", storage::Engine::Sqlite), std::pair("PostgreSQL", storage::Engine::PostgreSql)}) {
            QTest::addRow("%s, 2 counters", name) << engine << 2;
            QTest::addRow("%s, 20 counters", name) << engine << 20;
        }
    }

    void of_many_counters_one_sells_the_card()
    {
        QFETCH(storage::Engine, engine);
        QFETCH(int, counters);
        CommandLine shop(engine);
        if (!shop.problem().isEmpty())
            QSKIP(qPrintable(shop.problem()));
        RouterProcess router;
        QVERIFY_DONE(shop.init());
        QVERIFY_DONE(shop.addRouter(router, u"Lobby"_s));
        const int rounds = counters == 2 ? 8 : 1;
        const Outcome generated =
            shop.run(words("voucher generate --router Lobby --time 1d --price 2 --count") << QString::number(rounds));
        QVERIFY_DONE(generated);
        for (const QJsonValue &voucher : generated.object()[u"vouchers"].toArray()) {
            const QString code = voucher[u"code"].toString();
            std::vector<std::unique_ptr<QProcess>> processes;
            for (int i = 0; i < counters; ++i) {
                processes.push_back(shop.process(QStringList{u"voucher"_s, u"sell"_s, code, u"--json"_s} +
                                                 shop.place() + shop.session()));
                processes.back()->start(QIODevice::ReadOnly);
            }
            int won = 0;
            for (const auto &process : processes) {
                const Outcome outcome = finish(*process);
                if (outcome.exit == 0)
                    ++won;
                else
                    QVERIFY2(outcome.exit == 1 && outcome.errorKind() == u"alreadyUsed"_s, outcome.text());
            }
            QCOMPARE(won, 1);
            QCOMPARE(router.items("/ip/hotspot/user", "name", code.toUtf8()).size(), 1);
        }
        QCOMPARE(shop.count(u"SELECT count(*) FROM payment"_s), rounds);
        QCOMPARE(shop.count(u"SELECT count(*) FROM voucher WHERE sold_at IS NOT NULL"_s), rounds);
        QCOMPARE(shop.count(u"SELECT CAST(sum(vouchers) AS INTEGER) FROM voucher_total"_s), rounds);
    }
};

QTEST_GUILESS_MAIN(StockTest)
#include "stocktest.moc"
