// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/commandline.h"

#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::tests;

namespace {

const QStringList termsOfTwenty{u"--count"_s, u"20"_s,     u"--time"_s,   u"1d"_s,   u"--data"_s,
                                u"2GB"_s,     u"--down"_s, u"10M"_s,      u"--up"_s, u"5M"_s,
                                u"--price"_s, u"2.50"_s,   u"--prefix"_s, u"NET"_s};

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

bool isYes(const QByteArray &value)
{
    return value == "true" || value == "yes";
}

bool isThere(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments, QIODevice::ReadOnly);
    return finish(process).output;
}

/// What the QR codes of a PDF say to two readers that are not ours. (One look does not find every code of a full sheet:
/// zbar now and then misses one that it reads at another size.)
QSet<QString> codesOn(const QString &pdf, const QString &folder, qsizetype expected)
{
    QSet<QString> codes;
    for (const QString &dpi : {u"200"_s, u"300"_s}) {
        if (codes.size() >= expected)
            break;
        outputOf(u"pdftoppm"_s, {u"-r"_s, dpi, u"-gray"_s, u"-png"_s, pdf, folder + u"/page"_s + dpi});
        QStringList pages;
        for (const QString &page : QDir(folder).entryList({u"page%1*.png"_s.arg(dpi)}))
            pages.append(folder + u'/' + page);
        const QByteArray read =
            outputOf(u"zbarimg"_s, QStringList{u"-q"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s} + pages);
        for (const QByteArray &line : read.split('\n')) {
            if (!line.isEmpty())
                codes.insert(QString::fromUtf8(line));
        }
        if (codes.size() >= expected)
            break;
        static const QRegularExpression quoted(u"\"(.*)\""_s);
        const QByteArray readAgain = outputOf(u"ZXingReader"_s, QStringList{u"-1"_s} + pages);
        for (const QByteArray &line : readAgain.split('\n')) {
            if (const auto found = quoted.match(QString::fromUtf8(line)); found.hasMatch())
                codes.insert(found.captured(1));
        }
    }
    return codes;
}

} // namespace

/// The main job by command line: from an empty folder to a guest who can sign in.
class WalkTest : public QObject {
    Q_OBJECT

    /// The guest's account as the router has it, read by a client of its own.
    static void verifyAccount(RouterProcess &router, const QString &code, const QString &password)
    {
        const auto users = router.items("/ip/hotspot/user", "name", code.toUtf8());
        QCOMPARE(users.size(), 1);
        const auto &user = users.first();
        QCOMPARE(user.value("password"), password.toUtf8());
        QCOMPARE(user.value("limit-uptime"), "1d");
        QCOMPARE(user.value("limit-bytes-total"), "2147483648");
        QVERIFY2(user.value("comment").startsWith("nd1 "), user.value("comment"));
        QVERIFY(!isYes(user.value("disabled")));
        QVERIFY2(user.value("profile").startsWith("nd1-"), user.value("profile"));
        const auto profiles = router.items("/ip/hotspot/user/profile", "name", user.value("profile"));
        QCOMPARE(profiles.size(), 1);
        // Seen from the router: what it receives first, and that is the guest's upload.
        QCOMPARE(profiles.first().value("rate-limit"), "5M/10M");
    }

private Q_SLOTS:
    void a_voucher_is_made_printed_sold_and_refused_the_second_time_data()
    {
        QTest::addColumn<storage::Engine>("engine");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("routerTls");
        QTest::addColumn<QString>("tls");
        QTest::newRow("SQLite, TCP") << storage::Engine::Sqlite << u"7.18"_s << u"off"_s << u"off"_s;
        QTest::newRow("SQLite, TLS pinned") << storage::Engine::Sqlite << u"7.22"_s << u"certificate"_s << u"pinned"_s;
        QTest::newRow("SQLite, TLS without certificate")
            << storage::Engine::Sqlite << u"7.12"_s << u"anonymous"_s << u"anonymous"_s;
        QTest::newRow("PostgreSQL, TLS pinned")
            << storage::Engine::PostgreSql << u"7.22"_s << u"certificate"_s << u"pinned"_s;
    }

    void a_voucher_is_made_printed_sold_and_refused_the_second_time()
    {
        QFETCH(storage::Engine, engine);
        QFETCH(QString, version);
        QFETCH(QString, routerTls);
        QFETCH(QString, tls);
        CommandLine shop(engine);
        if (!shop.problem().isEmpty())
            QSKIP(qPrintable(shop.problem()));
        RouterProcess router({.version = version, .tls = routerTls});
        QVERIFY(router.isListening());

        const Outcome made = shop.init();
        QVERIFY_DONE(made);
        QCOMPARE(made.object()[u"name"].toString(), u"Café Example"_s);
        QCOMPARE(made.object()[u"currency"].toString(), u"USD"_s);
        QVERIFY(made.object()[u"recoveryKey"].toString().size() >= 26);
        QCOMPARE(shop.run(words("voucher list")).object()[u"vouchers"].toArray().size(), 0);

        const Outcome added = shop.addRouter(router, u"Lobby"_s, tls);
        QVERIFY_DONE(added);
        const QString id = added.object()[u"id"].toString();
        QVERIFY2(id.startsWith(u"RTR_"_s), qPrintable(id));
        const QJsonObject test = added.object()[u"test"].toObject();
        QCOMPARE(test[u"identity"].toString(), u"Lobby"_s);
        QVERIFY2(test[u"version"].toString().startsWith(version), qPrintable(test[u"version"].toString()));
        QVERIFY(!test[u"board"].toString().isEmpty());
        QVERIFY(test[u"hotspotProfiles"].toInt() >= 1);
        const QString signInAddress = test[u"signInAddress"].toString();
        QVERIFY(!signInAddress.isEmpty());
        if (tls == u"pinned"_s)
            QCOMPARE(added.object()[u"fingerprint"].toString(), router.fingerprint());
        else
            QVERIFY(added.object()[u"fingerprint"].isNull());

        const Outcome profiles = shop.run({u"router"_s, u"profiles"_s, id});
        QVERIFY_DONE(profiles);
        QCOMPARE(profiles.array().size(), test[u"hotspotProfiles"].toInt());
        QVERIFY(!profiles.array()[0][u"name"].toString().isEmpty());

        const Outcome generated = shop.run(words("voucher generate --router Lobby") + termsOfTwenty);
        QVERIFY_DONE(generated);
        QCOMPARE(generated.object()[u"count"].toInt(), 20);
        QVERIFY(generated.object()[u"checkedAgainstRouter"].toBool());
        const QString batch = QString::number(generated.object()[u"batch"].toInt());
        const QJsonArray vouchers = generated.object()[u"vouchers"].toArray();
        QCOMPARE(vouchers.size(), 20);
        QSet<QString> codes;
        for (const QJsonValue &voucher : vouchers)
            codes.insert(voucher[u"code"].toString());
        QCOMPARE(codes.size(), 20);
        QVERIFY(std::all_of(codes.cbegin(), codes.cend(), [](const QString &c) { return c.startsWith(u"NET-"_s); }));

        const Outcome listed = shop.run({u"voucher"_s, u"list"_s, u"--batch"_s, batch});
        QVERIFY_DONE(listed);
        QCOMPARE(listed.object()[u"vouchers"].toArray().size(), 20);

        const QString code = vouchers[7][u"code"].toString();
        const QString password = vouchers[7][u"password"].toString();
        const Outcome shown = shop.run({u"voucher"_s, u"show"_s, code.toLower().remove(u'-')});
        QVERIFY_DONE(shown);
        QCOMPARE(shown.object()[u"code"].toString(), code);
        QCOMPARE(shown.object()[u"state"].toString(), u"active"_s);
        QCOMPARE(shown.object()[u"timeLimit"].toInt(), 86'400);
        QCOMPARE(shown.object()[u"dataLimit"].toDouble(), 2147483648.0);
        QCOMPARE(shown.object()[u"price"][u"amount"].toString(), u"2.50"_s);

        const QString pdf = shop.path(u"cards.pdf"_s);
        const Outcome printed = shop.run({u"voucher"_s, u"print"_s, u"--batch"_s, batch, u"--pdf"_s, pdf});
        QVERIFY_DONE(printed);
        QCOMPARE(printed.object()[u"cards"].toInt(), 20);
        QCOMPARE(printed.object()[u"flaws"].toArray().size(), 0);
        QVERIFY(QFileInfo(pdf).size() > 1000);

        const Outcome redeemed = shop.run({u"voucher"_s, u"redeem"_s, code, u"--mac"_s, u"02:00:00:AA:BB:CC"_s});
        QVERIFY_DONE(redeemed);
        QVERIFY2(redeemed.object()[u"standsOnRouter"].toBool(), redeemed.text());
        QCOMPARE(redeemed.object()[u"state"].toString(), u"redeemed"_s);
        QCOMPARE(redeemed.object()[u"user"].toString(), code);
        QCOMPARE(redeemed.object()[u"password"].toString(), password);
        verifyAccount(router, code, password);
        if (QTest::currentTestFailed())
            return;

        if (isThere(u"pdftoppm"_s) && isThere(u"zbarimg"_s)) {
            const QSet<QString> addresses = codesOn(pdf, QFileInfo(pdf).path(), 20);
            QCOMPARE(addresses.size(), 20);
            const QString signInUrl = redeemed.object()[u"signInUrl"].toString();
            QVERIFY2(signInUrl.contains(signInAddress), qPrintable(signInUrl));
            QVERIFY2(addresses.contains(signInUrl), qPrintable(signInUrl));
        }

        const Outcome again = shop.run({u"voucher"_s, u"redeem"_s, code});
        QCOMPARE(again.exit, 1);
        QCOMPARE(again.errorKind(), u"alreadyUsed"_s);
        const QString who = engine == storage::Engine::Sqlite ? QString() : u"Ana"_s;
        QVERIFY2(again.errorMessage().contains(u"by "_s + who) && again.errorMessage().contains(u"the command line"_s),
                 qPrintable(again.errorMessage()));
        static const QRegularExpression someTime(u"\\d{1,2}:\\d{2}"_s);
        QVERIFY2(again.errorMessage().contains(someTime), qPrintable(again.errorMessage()));

        const Outcome payments = shop.run(words("payment list"));
        QVERIFY_DONE(payments);
        QCOMPARE(payments.object()[u"payments"].toArray().size(), 1);
        const QJsonObject payment = payments.object()[u"payments"].toArray()[0].toObject();
        QCOMPARE(payment[u"amount"][u"amount"].toString(), u"2.50"_s);
        QCOMPARE(payment[u"source"].toString(), u"voucher"_s);
        QCOMPARE(payment[u"macAddress"].toString(), u"02:00:00:AA:BB:CC"_s);
        QCOMPARE(payment[u"router"].toString(), id);
        const Outcome totals = shop.run(words("payment totals"));
        QVERIFY_DONE(totals);
        QCOMPARE(totals.array().size(), 1);
        QCOMPARE(totals.array()[0][u"count"].toInt(), 1);
        QCOMPARE(totals.array()[0][u"sum"][u"amount"].toString(), u"2.50"_s);
    }

    void every_version_of_the_router_takes_the_account_data()
    {
        QTest::addColumn<QString>("version");
        for (const char *version : {"6.42", "6.49", "7.12", "7.18", "7.22"})
            QTest::newRow(version) << QString::fromLatin1(version);
    }

    void every_version_of_the_router_takes_the_account()
    {
        QFETCH(QString, version);
        CommandLine shop;
        RouterProcess router({.version = version});
        QVERIFY(router.isListening());
        QVERIFY_DONE(shop.init());
        QVERIFY_DONE(shop.addRouter(router, u"Lobby"_s));
        const Outcome generated = shop.run(words("voucher generate --router Lobby") + termsOfTwenty);
        QVERIFY_DONE(generated);
        const QJsonValue voucher = generated.object()[u"vouchers"][3];
        const Outcome redeemed = shop.run({u"voucher"_s, u"redeem"_s, voucher[u"code"].toString()});
        QVERIFY_DONE(redeemed);
        QVERIFY2(redeemed.object()[u"standsOnRouter"].toBool(), redeemed.output);
        verifyAccount(router, voucher[u"code"].toString(), voucher[u"password"].toString());
    }

    void a_router_that_is_off_costs_no_sale_and_is_told_later()
    {
        CommandLine shop;
        quint16 port = 0;
        QString code;
        QString password;
        {
            RouterProcess router;
            port = router.port();
            QVERIFY_DONE(shop.init());
            QVERIFY_DONE(shop.addRouter(router, u"Lobby"_s));
            const Outcome generated = shop.run(words("voucher generate --router Lobby") + termsOfTwenty);
            QVERIFY_DONE(generated);
            code = generated.object()[u"vouchers"][0][u"code"].toString();
            password = generated.object()[u"vouchers"][0][u"password"].toString();
        }
        const Outcome redeemed = shop.run({u"voucher"_s, u"redeem"_s, code});
        QVERIFY_DONE(redeemed);
        QCOMPARE(redeemed.object()[u"standsOnRouter"].toBool(), false);
        QCOMPARE(redeemed.object()[u"state"].toString(), u"redeeming"_s);
        QCOMPARE(redeemed.object()[u"password"].toString(), password);
        QVERIFY(redeemed.object()[u"note"].toString().contains(u"Paid and recorded"_s));

        RouterProcess back({.port = port});
        QVERIFY(back.isListening());
        // The back-off of the first failed try may still run; each start looks once.
        int done = 0;
        const auto isDone = [&] { return done > 0 || (done = shop.run(words("sync")).object()[u"done"].toInt()) > 0; };
        QTRY_VERIFY_WITH_TIMEOUT(isDone(), 20'000);
        QCOMPARE(done, 1);
        verifyAccount(back, code, password);
        QCOMPARE(shop.run(words("payment totals")).array()[0][u"count"].toInt(), 1);
    }

    void people_read_the_same_walk_in_words()
    {
        CommandLine shop;
        RouterProcess router;
        const Outcome made = shop.runBare(words("init --business Café --owner Ana --owner-password-file") +
                                          QStringList{shop.path(u"owner.txt"_s)} + shop.place());
        QVERIFY_DONE(made);
        QVERIFY(made.output.contains("“Café” is ready"));
        QVERIFY(made.output.contains("Recovery key: "));
        const Outcome added = shop.runForPeople(
            words("router add --host 127.0.0.1 --user admin --port") +
            QStringList{QString::number(router.port()), u"--password-file"_s, shop.path(u"router.txt"_s)});
        QVERIFY_DONE(added);
        QVERIFY2(added.output.contains("Added “Lobby” as RTR_"), added.output);
        QVERIFY(shop.runForPeople(words("router list")).output.contains("Lobby"));
        const Outcome generated = shop.runForPeople(words("voucher generate --router Lobby") + termsOfTwenty);
        QVERIFY_DONE(generated);
        QVERIFY(generated.output.startsWith("Made 20 vouchers for “Lobby” as batch 1.\n"));
        static const QRegularExpression codeForm(u"^(NET-\\S+)  (\\S+)$"_s, QRegularExpression::MultilineOption);
        const auto card = codeForm.match(QString::fromUtf8(generated.output));
        QVERIFY2(card.hasMatch(), generated.output);
        const Outcome redeemed = shop.runForPeople({u"voucher"_s, u"redeem"_s, card.captured(1)});
        QVERIFY_DONE(redeemed);
        QVERIFY(redeemed.output.startsWith("Redeemed: the guest can sign in now.\n"));
        QVERIFY(redeemed.output.contains(card.captured(2).toUtf8()));
        const Outcome again = shop.runForPeople({u"voucher"_s, u"redeem"_s, card.captured(1)});
        QCOMPARE(again.exit, 1);
        QVERIFY(again.output.isEmpty());
        QVERIFY2(again.messages.contains("was redeemed already"), again.messages);
        const Outcome listed = shop.runForPeople(words("voucher list --state redeemed"));
        QVERIFY_DONE(listed);
        QCOMPARE(listed.output.count(card.captured(1).toUtf8()), 1);
        QVERIFY(shop.runForPeople(words("payment list")).output.contains("2.50"));
        QVERIFY(shop.runForPeople(words("payment totals")).output.contains("2.50"));
    }
};

QTEST_GUILESS_MAIN(WalkTest)
#include "walktest.moc"
