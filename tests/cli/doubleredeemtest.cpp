// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/commandline.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QtTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::tests;

/// Several counters and one card: programs that know nothing of each other redeem the same code at the same moment.
class DoubleRedeemTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void of_many_counters_one_wins_and_the_others_hear_when_and_where_data()
    {
        QTest::addColumn<storage::Engine>("engine");
        QTest::addColumn<int>("counters");
        QTest::addColumn<int>("rounds");
        const bool soaks = qEnvironmentVariableIsSet("NETTDESK_SOAK");
        for (const auto &[name, engine] :
             {std::pair("SQLite", storage::Engine::Sqlite), std::pair("PostgreSQL", storage::Engine::PostgreSql)}) {
            QTest::addRow("%s, 2 counters", name) << engine << 2 << (soaks ? 200 : 8);
            QTest::addRow("%s, 20 counters", name) << engine << 20 << (soaks ? 20 : 1);
        }
    }

    void of_many_counters_one_wins_and_the_others_hear_when_and_where()
    {
        QFETCH(storage::Engine, engine);
        QFETCH(int, counters);
        QFETCH(int, rounds);
        CommandLine shop(engine);
        if (!shop.problem().isEmpty())
            QSKIP(qPrintable(shop.problem()));
        RouterProcess router;
        QVERIFY_DONE(shop.init());
        QVERIFY_DONE(shop.addRouter(router, u"Lobby"_s));
        const Outcome generated = shop.run({u"voucher"_s, u"generate"_s, u"--router"_s, u"Lobby"_s, u"--count"_s,
                                            QString::number(rounds), u"--time"_s, u"1d"_s, u"--price"_s, u"2"_s});
        QVERIFY_DONE(generated);
        const QJsonArray vouchers = generated.object()[u"vouchers"].toArray();
        static const QRegularExpression whenAndWhere(u"\\d{1,2}:\\d{2}.*by .+ at the command line"_s);

        QElapsedTimer since;
        since.start();
        for (const QJsonValue &voucher : vouchers) {
            const QString code = voucher[u"code"].toString();
            std::vector<std::unique_ptr<QProcess>> processes;
            for (int i = 0; i < counters; ++i) {
                processes.push_back(shop.process(QStringList{u"voucher"_s, u"redeem"_s, code, u"--json"_s} +
                                                 shop.place() + shop.session()));
                processes.back()->start(QIODevice::ReadOnly);
            }
            int won = 0;
            for (const auto &process : processes) {
                const Outcome outcome = finish(*process);
                if (outcome.exit == 0) {
                    ++won;
                    QVERIFY2(outcome.object()[u"standsOnRouter"].toBool(), outcome.text());
                    continue;
                }
                QVERIFY2(outcome.exit == 1, outcome.text());
                QVERIFY2(outcome.errorKind() == u"alreadyUsed"_s, outcome.text());
                QVERIFY2(outcome.errorMessage().contains(whenAndWhere), outcome.text());
            }
            QCOMPARE(won, 1);
            QCOMPARE(router.items("/ip/hotspot/user", "name", code.toUtf8()).size(), 1);
        }
        QCOMPARE(shop.count(u"SELECT count(*) FROM payment"_s), rounds);
        QCOMPARE(shop.count(u"SELECT count(*) FROM voucher WHERE state = 'redeemed'"_s), rounds);
        QCOMPARE(shop.count(u"SELECT count(*) FROM intent WHERE state <> 'done'"_s), 0);
        qInfo("%d codes, %d counters each: one winner each, in %.1f s", rounds, counters,
              double(since.elapsed()) / 1000);
    }
};

QTEST_GUILESS_MAIN(DoubleRedeemTest)
#include "doubleredeemtest.moc"
