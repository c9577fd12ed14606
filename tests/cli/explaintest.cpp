// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/commandline.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::tests;

/// "Why doesn't this code work?", asked from the command line, on real processes.
class ExplainTest : public QObject {
    Q_OBJECT

    std::unique_ptr<CommandLine> m_shop;
    std::unique_ptr<RouterProcess> m_router;
    QStringList m_codes;

    Outcome explain(const QStringList &words) { return m_shop->run(QStringList{u"voucher"_s, u"explain"_s} + words); }
    static QString verdict(const Outcome &outcome) { return outcome.object()[u"verdict"].toString(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_shop = std::make_unique<CommandLine>();
        m_router = std::make_unique<RouterProcess>();
        QVERIFY(m_router->isListening());
        QVERIFY_DONE(m_shop->init());
        QVERIFY_DONE(m_shop->addRouter(*m_router, u"Lobby"_s));
        const Outcome made = m_shop->run({u"voucher"_s, u"generate"_s, u"--router"_s, u"Lobby"_s, u"--count"_s, u"3"_s,
                                          u"--time"_s, u"12h"_s, u"--price"_s, u"1"_s});
        QVERIFY_DONE(made);
        for (const QJsonValue &voucher : made.object()[u"vouchers"].toArray())
            m_codes.append(voucher[u"code"].toString());
    }

    void the_answer_has_verdict_reason_evidence_and_fixes()
    {
        const Outcome fresh = explain({m_codes.at(0)});
        QVERIFY_DONE(fresh);
        QCOMPARE(verdict(fresh), u"redeemable"_s);
        QCOMPARE(fresh.object()[u"askedRouter"], QJsonValue(true));
        QVERIFY(!fresh.object()[u"reason"].toString().isEmpty());
        QVERIFY(!fresh.object()[u"evidence"].toArray().isEmpty());
        const QJsonObject fix = fresh.object()[u"fixes"].toArray().first().toObject();
        QCOMPARE(fix[u"fix"].toString(), u"redeem"_s);
        QCOMPARE(fix[u"command"].toString(), u"nettdeskctl voucher redeem "_s + m_codes.at(0));
    }

    void a_redeemed_code_says_by_whom()
    {
        QVERIFY_DONE(m_shop->run({u"voucher"_s, u"redeem"_s, m_codes.at(1), u"--mac"_s, u"AA:BB:CC:00:00:01"_s}));
        const Outcome again = explain({m_codes.at(1)});
        QVERIFY_DONE(again);
        QCOMPARE(verdict(again), u"alreadyRedeemed"_s);
        QVERIFY2(again.output.contains("AA:BB:CC:00:00:01"), again.text());
    }

    void a_router_that_is_off_does_not_keep_anybody_waiting_for_what_is_known()
    {
        m_router->stop();
        const Outcome local = explain({m_codes.at(1), u"--local"_s});
        QVERIFY_DONE(local);
        QCOMPARE(verdict(local), u"alreadyRedeemed"_s);
        QCOMPARE(local.object()[u"askedRouter"], QJsonValue(false));
        const Outcome asked = explain({m_codes.at(1)});
        QVERIFY_DONE(asked);
        QCOMPARE(verdict(asked), u"routerOffline"_s);
    }

    void any_text_is_a_fair_question()
    {
        for (const QString &text : {u"?"_s, u"'; DROP TABLE voucher; --"_s, u"كود"_s, QString(5000, u'A')}) {
            const Outcome outcome = explain({text});
            QVERIFY_DONE(outcome);
            QCOMPARE(verdict(outcome), u"unknownCode"_s);
        }
        const Outcome none = explain({});
        QVERIFY2(none.exit == 2, none.text());
    }
};

QTEST_GUILESS_MAIN(ExplainTest)
#include "explaintest.moc"
