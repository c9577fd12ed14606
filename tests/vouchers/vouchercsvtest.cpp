// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/vouchercsv.h"

#include "core/model/csv.h"
#include "core/storage/voucherlife.h"
#include "tests/vouchers/counterfixture.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace nettdesk;
using namespace nettdesk::tests;
using namespace Qt::StringLiterals;
using vouchers::CsvImport;
using vouchers::CsvProblem;

class VoucherCsvTest : public QObject {
    Q_OBJECT

    static CsvImport importOf(const ShopWithRouter &shop, const QByteArray &content)
    {
        CsvImport what;
        what.content = content;
        what.router = shop.record.id;
        what.terms.timeLimit = 24h;
        what.operation = OperationId::create();
        return what;
    }
    static vouchers::VoucherCsv csvOf(ShopWithRouter &shop)
    {
        return {shop.shop.file.database(), shop.counter->vault, shop.shop.audit, shop.shop.clock};
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void a_field_that_a_spreadsheet_would_run_is_only_text_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << u"abc"_s << "abc\r\n"_ba;
        QTest::newRow("comma") << u"a,b"_s << "\"a,b\"\r\n"_ba;
        QTest::newRow("quote") << u"a\"b"_s << "\"a\"\"b\"\r\n"_ba;
        QTest::newRow("lines") << u"a\r\nb"_s << "\"a\r\nb\"\r\n"_ba;
        QTest::newRow("formula") << u"=1+1"_s << "\"'=1+1\"\r\n"_ba;
        QTest::newRow("plus") << u"+cmd"_s << "\"'+cmd\"\r\n"_ba;
        QTest::newRow("at") << u"@SUM(A1)"_s << "\"'@SUM(A1)\"\r\n"_ba;
        QTest::newRow("tab") << u"\t=1"_s << "\"'\t=1\"\r\n"_ba;
        QTest::newRow("minus as text") << u"-x"_s << "\"'-x\"\r\n"_ba;
        QTest::newRow("a negative number") << u"-2.50"_s << "-2.50\r\n"_ba;
        QTest::newRow("an apostrophe of its own") << u"'=1"_s << "\"''=1\"\r\n"_ba;
        QTest::newRow("arabic") << u"مميز"_s << u"مميز\r\n"_s.toUtf8();
    }
    void a_field_that_a_spreadsheet_would_run_is_only_text()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, written);
        QCOMPARE(csvLine({field}), written);
        const auto back = readCsv("head\r\n" + csvLine({field}), 10);
        QVERIFY(back);
        QCOMPARE(back->rows.at(1).fields, QStringList{field});
    }

    void files_of_any_spreadsheet_are_read_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QString text = u"code;price\nÄB-1234;\"2,50\"\n\nCD-5678;3\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("with mark") << "\xef\xbb\xbf" + text.toUtf8();
        QTest::newRow("CR LF") << QString(text).replace(u'\n', "\r\n"_L1).toUtf8();
        QTest::newRow("CR") << QString(text).replace(u'\n', u'\r').toUtf8();
        QTest::newRow("tabs") << QString(text).replace(u';', u'\t').toUtf8();
        QTest::newRow("Windows") << text.toLatin1();
        QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QTest::newRow("UTF-16") << QByteArray(utf16(text));
        QTest::newRow("no last line end") << text.chopped(1).toUtf8();
    }
    void files_of_any_spreadsheet_are_read()
    {
        QFETCH(QByteArray, content);
        const auto file = readCsv(content, 10);
        QVERIFY(file);
        QCOMPARE(file->rows.size(), 3);
        QCOMPARE(file->rows.at(1).fields, (QStringList{u"ÄB-1234"_s, u"2,50"_s}));
        QCOMPARE(file->rows.at(2).line, 4);
    }

    void hostile_files_are_refused_or_their_rows_are()
    {
        const auto open = readCsv("code\nA,\"never closed\nB\n", 100);
        QVERIFY(!open);
        QVERIFY2(open.error().message.contains(u"line 2"_s), qPrintable(open.error().message));
        const auto huge = readCsv("code\n" + QByteArray(10'000, 'A') + "\nB2\n", 100);
        QVERIFY(huge);
        QVERIFY(!huge->rows.at(1).problem.isEmpty());
        QVERIFY(huge->rows.at(1).fields.first().size() <= 4096);
        QVERIFY(huge->rows.at(2).problem.isEmpty());
        const auto nul = readCsv(QByteArray("code\nA\0B\nC\n", 11), 100);
        QVERIFY(!nul->rows.at(1).problem.isEmpty());
        const auto wide = readCsv("code\n" + QByteArray(5000, ',') + "\n", 100);
        QVERIFY(wide->rows.size() <= 2);
        QVERIFY(!readCsv("a\nb\nc\n", 2));
        QVERIFY(readCsv("", 10)->rows.isEmpty());
        // A quote in the middle of a field is just a sign.
        QCOMPARE(readCsv("a\nx\"y\n", 10)->rows.at(1).fields.first(), u"x\"y"_s);
    }

    void what_is_exported_comes_back_the_same_data() { engines(); }
    void what_is_exported_comes_back_the_same()
    {
        QFETCH(storage::Engine, engine);
        if (engine == storage::Engine::PostgreSql && !Cluster::shared())
            QSKIP("no PostgreSQL server was started for this test");
        QTemporaryDir folder;
        const QString first = folder.filePath(u"first.csv"_s);
        const QString second = folder.filePath(u"second.csv"_s);
        QList<Voucher> stock;
        QHash<QString, QString> passwords;
        {
            ShopWithRouter shop(engine);
            OPEN(shop);
            auto request = shop.oneDay(40);
            request.terms.validUntil = shop.shop.clock.now() + 240h;
            request.terms.endsLatest = shop.shop.clock.now() + 480h;
            request.terms.profile = u""_s;
            NEED(made, shop.make(request));
            stock = made;
            const auto cards = QCoro::waitFor(shop.counter->vouchers.cardData(shop.owner, {made.first().batch, {}}));
            for (const auto &card : *cards)
                passwords.insert(card.code, card.password);
            auto csv = csvOf(shop);
            NEED(written, QCoro::waitFor(csv.exportTo(shop.owner, {{}, first, true})));
            QCOMPARE(written, 40);
            QVERIFY(read(first).startsWith("\xef\xbb\xbf"
                                           "code,password,router,"));
            Actor viewer{Actor::Kind::Employee, EmployeeId(1), u"Vi"_s, Role::Viewer};
            QCOMPARE(QCoro::waitFor(csv.exportTo(viewer, {{}, second, false})).error().kind, Error::Kind::NotPermitted);
            QVERIFY(!QFile::exists(second));
        }
        ShopWithRouter other(engine);
        OPEN(other);
        auto csv = csvOf(other);
        auto what = importOf(other, read(first));
        NEED(dry, QCoro::waitFor(csv.preview(other.owner, what)));
        QCOMPARE(dry.vouchers, 40);
        QVERIFY2(dry.problems.isEmpty(), qPrintable(dry.problems.value(0).reason));
        NEED(counts, QCoro::waitFor(other.counter->vouchers.counts(other.owner)));
        QVERIFY(counts.isEmpty()); // a preview writes nothing
        NEED(done, QCoro::waitFor(csv.import(other.owner, what)));
        QCOMPARE(done.vouchers, 40);
        QCOMPARE(done.batches.size(), 1);
        NEED(imported, QCoro::waitFor(storage::VoucherRepository(other.shop.file.database())
                                          .ofBatch(done.batches.first(), VoucherId(), 100)));
        QSet<QString> codes;
        for (const Voucher &voucher : imported) {
            codes.insert(voucher.code);
            QVERIFY(voucher.terms == stock.first().terms);
            QCOMPARE(voucher.passwordRule, PasswordRule::Random);
        }
        for (const Voucher &voucher : stock)
            QVERIFY(codes.contains(voucher.code));
        const auto cards = QCoro::waitFor(other.counter->vouchers.cardData(other.owner, {done.batches.first(), {}}));
        for (const auto &card : *cards)
            QCOMPARE(card.password, passwords.value(card.code));
        // Once more: everything is known, nothing is added.
        what.operation = OperationId::create();
        NEED(again, QCoro::waitFor(csv.import(other.owner, what)));
        QCOMPARE(again.vouchers, 0);
        QCOMPARE(again.count(CsvProblem::Kind::Known), 40);
        // And an imported code is redeemed like any other.
        NEED(redeemed, other.redeem(stock.first().code));
        QVERIFY(redeemed.standsOnRouter);
        QCOMPARE(redeemed.password, passwords.value(stock.first().code));
    }

    void bad_rows_are_listed_with_their_lines_and_nothing_is_half_done()
    {
        ShopWithRouter shop;
        OPEN(shop);
        NEED(known, shop.make(shop.oneDay(2)));
        auto expire = [id = known.last().id](storage::Session &session) {
            return storage::VoucherLife::markVoid(session, {id}, session.now()).size();
        };
        QCOMPARE(*QCoro::waitFor(shop.shop.file.database().run(expire)), 1);
        const QByteArray content = "Code;Password;Time Limit;Price;State;Colour\n" // 1
                                   "GOOD-2345;;12h;2,50;;\n"                       // 2
                                   "good 2345;;;;;\n"                              // 3 has a blank
                                   "G0OD-2345;;;;;\n"                              // 4 the same as people read it
                                   + known.first().code.toUtf8() + ";;;;;\n"       // 5 known
                                   + known.last().code.toUtf8() +
                                   ";;;;;\n"                  // 6 known, deleted
                                   "USED-2345;;;;used;\n"     // 7
                                   "LATE-2345;;soon;;;\n"     // 8
                                   "PRICE-234;;;-1;;\n"       // 9
                                   ";;;;;\n"                  // 10 empty
                                   "x;;;;;\n"                 // 11 too short
                                   "LAST-2345;1234;;;;red\n"; // 12
        auto csv = csvOf(shop);
        auto what = importOf(shop, content);
        NEED(dry, QCoro::waitFor(csv.preview(shop.owner, what)));
        QCOMPARE(dry.rows, 10);
        QCOMPARE(dry.vouchers, 2);
        QCOMPARE(dry.ignoredColumns, QStringList{u"Colour"_s});
        QList<int> lines;
        for (const CsvProblem &problem : dry.problems)
            lines.append(problem.line);
        QCOMPARE(lines, (QList<int>{3, 4, 5, 6, 7, 8, 9, 11}));
        QCOMPARE(dry.count(CsvProblem::Kind::Bad), 4);
        QCOMPARE(dry.count(CsvProblem::Kind::Repeated), 1);
        QCOMPARE(dry.count(CsvProblem::Kind::Known), 2);
        QCOMPARE(dry.count(CsvProblem::Kind::NotActive), 1);

        const auto refused = QCoro::waitFor(csv.import(shop.owner, what));
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY(refused.error().message.contains(u"Line 3"_s));
        NEED(before, QCoro::waitFor(shop.counter->vouchers.counts(shop.owner)));
        QCOMPARE(before.value(VoucherState::Active), 1);
        what.leaveOutBad = true;
        what.operation = OperationId::create();
        NEED(done, QCoro::waitFor(csv.import(shop.owner, what)));
        QCOMPARE(done.vouchers, 2);
        QCOMPARE(done.batches.size(), 2); // two kinds: their terms differ
        NEED(last, QCoro::waitFor(shop.counter->vouchers.find(shop.owner, u"LAST2345"_s)));
        QCOMPARE(last.passwordRule, PasswordRule::Digits);
        NEED(good, QCoro::waitFor(shop.counter->vouchers.find(shop.owner, u"GOOD-2345"_s)));
        QCOMPARE(good.terms.price.minor(), 250);
        QVERIFY(good.terms.timeLimit == 12h);
        QVERIFY(!QCoro::waitFor(csv.import(shop.owner, what))); // the same request
    }

    void files_without_headings_may_have_codes_and_passwords_only()
    {
        ShopWithRouter shop;
        OPEN(shop);
        auto csv = csvOf(shop);
        NEED(two, QCoro::waitFor(csv.preview(shop.owner, importOf(shop, "AAAA-2222,secret\nBBBB-3333,\n"))));
        QCOMPARE(two.vouchers, 2);
        QVERIFY(!QCoro::waitFor(csv.preview(shop.owner, importOf(shop, "AAAA-2222,secret,Lobby\n"))));
        QVERIFY(!QCoro::waitFor(csv.preview(shop.owner, importOf(shop, "price,state\n1,active\n"))));
        QVERIFY(!QCoro::waitFor(csv.preview(shop.owner, importOf(shop, ""))));
        auto nowhere = importOf(shop, "AAAA-2222\n");
        nowhere.router = RouterId();
        NEED(unplaced, QCoro::waitFor(csv.preview(shop.owner, nowhere)));
        QCOMPARE(unplaced.count(CsvProblem::Kind::Bad), 1);
        Actor cashier{Actor::Kind::Employee, EmployeeId(1), u"Cai"_s, Role::Cashier};
        QCOMPARE(QCoro::waitFor(csv.preview(cashier, importOf(shop, "AAAA-2222\n"))).error().kind,
                 Error::Kind::NotPermitted);
    }

    void ten_thousand_are_imported_and_exported_and_either_can_be_stopped()
    {
        ShopWithRouter shop;
        OPEN(shop);
        QByteArray content = "code,package\n";
        for (int i = 0; i < 10'000; ++i)
            content += "PRT-" + QByteArray::number(200'000 + i) + "X,\n";
        auto csv = csvOf(shop);
        std::stop_source stop;
        const Progress stopAtHalf = [&stop](qint64 done, qint64 total) {
            if (2 * done >= total)
                stop.request_stop();
        };
        auto what = importOf(shop, content);
        const auto stopped = QCoro::waitFor(csv.import(shop.owner, what, stopAtHalf, stop.get_token()));
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        NEED(none, QCoro::waitFor(shop.counter->vouchers.counts(shop.owner)));
        QVERIFY(none.isEmpty());
        NEED(done, QCoro::waitFor(csv.import(shop.owner, what)));
        QCOMPARE(done.vouchers, 10'000);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"all.csv"_s);
        std::stop_source other;
        const Progress stopAtOnce = [&other](qint64, qint64) { other.request_stop(); };
        QCOMPARE(
            QCoro::waitFor(csv.exportTo(shop.owner, {{}, path, false}, stopAtOnce, other.get_token())).error().kind,
            Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(path));
        NEED(written, QCoro::waitFor(csv.exportTo(shop.owner, {{.text = u"PRT2001"_s}, path, false})));
        QCOMPARE(written, 100);
        QCOMPARE(read(path).count("\r\n"), 101);
        // Picked by hand: these and no others, in the order in which they were picked.
        NEED(all, QCoro::waitFor(shop.counter->vouchers.ids(shop.owner, {}, 10'000)));
        QList<VoucherId> picked = all.mid(100, 2'500);
        std::reverse(picked.begin(), picked.end());
        picked.insert(1, VoucherId(9'999'999)); // gone
        vouchers::CsvExport some{{.text = u"none of these"_s}, path, false, picked};
        NEED(exported, QCoro::waitFor(csv.exportTo(shop.owner, some)));
        QCOMPARE(exported, 2'500);
        const QList<QByteArray> lines = read(path).split('\n');
        const auto codeOf = [&](VoucherId id) {
            return QCoro::waitFor(storage::VoucherRepository(shop.shop.file.database()).byId(id))
                ->value()
                .code.toUtf8();
        };
        QVERIFY(lines.at(1).startsWith(codeOf(picked.first())));
        QVERIFY(lines.at(2).startsWith(codeOf(picked.at(2))));
        QVERIFY(lines.at(2'500).startsWith(codeOf(picked.last())));
        some.vouchers = QList<VoucherId>();
        NEED(nothing, QCoro::waitFor(csv.exportTo(shop.owner, some)));
        QCOMPARE(nothing, 0);
    }
};

QTEST_GUILESS_MAIN(VoucherCsvTest)
#include "vouchercsvtest.moc"
