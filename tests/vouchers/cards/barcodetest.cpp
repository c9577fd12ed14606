// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/barcode.h"

#include "core/vouchers/cards/sheetpainter.h"
#include "tests/vouchers/cards/samplecards.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace nettdesk::vouchers::cards;
using namespace Qt::StringLiterals;

class BarcodeTest : public QObject {
    Q_OBJECT

    static void addTexts()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"NET-7K3QX-M9D2P", "A", "12", "1234", "12345", "00112233445566", "AB123456CD", "X1234",
                                 "x123456", "7777777Z", "a b~!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    /// What another program reads from the picture.
    static QString read(const QImage &image)
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(u"code.png"_s);
        image.save(file);
        QProcess zbar;
        zbar.start(u"zbarimg"_s, {u"--raw"_s, u"-q"_s, u"-Sdisable"_s, u"-Scode128.enable"_s, file});
        zbar.waitForFinished();
        QString text = QString::fromUtf8(zbar.readAllStandardOutput());
        if (text.endsWith(u'\n'))
            text.chop(1);
        return text;
    }

private Q_SLOTS:
    void every_symbol_is_eleven_modules_and_the_stop_thirteen_data() { addTexts(); }
    void every_symbol_is_eleven_modules_and_the_stop_thirteen()
    {
        QFETCH(QString, text);
        const auto code = Barcode::encode(text);
        QVERIFY(code);
        QCOMPARE(std::accumulate(code->widths().begin(), code->widths().end(), 0), code->modules());
        QCOMPARE((code->modules() - 13) % 11, 0);
        QCOMPARE(code->widths().size() % 2, 1); // bars first and last
    }

    void zbar_reads_what_was_encoded_data() { addTexts(); }
    void zbar_reads_what_was_encoded()
    {
        if (QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty())
            QSKIP("needs zbar-tools");
        QFETCH(QString, text);
        const auto design =
            fourOnASheet(R"([{"type": "barcode", "x": 0, "y": 8, "width": 40, "height": 12, "content": "{code}"}])");
        auto cards = sampleCards(1);
        cards[0].code = text;
        const Sheet sheet = layOut(design, cards, 1, Wording::english())->at(0);
        const double scale = 3.0 * Barcode::encode(text)->modulesWithQuietZone() / 40; // three dots to the module
        QImage image((sheet.size * scale).toSize(), QImage::Format_Grayscale8);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            paintSheet(painter, sheet, scale);
        }
        QCOMPARE(read(image), text);
    }

    void digits_in_pairs_make_it_shorter()
    {
        QVERIFY(Barcode::encode(u"12345678"_s)->modules() < Barcode::encode(u"ABCDEFGH"_s)->modules());
        QVERIFY(Barcode::encode(u"AB123456CD"_s)->modules() <= Barcode::encode(u"ABCDEFGHIJ"_s)->modules());
    }

    void what_code_128_lacks_is_refused()
    {
        QVERIFY(!Barcode::encode({}));
        QVERIFY(!Barcode::encode(u"Café"_s));
        QVERIFY(!Barcode::encode(u"a\nb"_s));
        QVERIFY(!Barcode::encode(QString(81, u'A')));
        QVERIFY(Barcode::encode(QString(80, u'A')));
    }

    void a_barcode_that_cannot_be_is_reported()
    {
        const auto design =
            fourOnASheet(R"([{"type": "barcode", "x": 2, "y": 8, "width": 20, "height": 12, "content": "{code}"}])");
        auto cards = sampleCards(2);
        cards[1].code = u"بطاقة"_s;
        const QList<Flaw> flaws = layOut(design, cards, 1, Wording::english())->flaws();
        QCOMPARE(flaws.size(), 2);
        QCOMPARE(flaws.at(0).kind, Flaw::Kind::BarcodeTooSmall);
        QCOMPARE(flaws.at(1).kind, Flaw::Kind::BarcodeRefused);
    }
};

QTEST_MAIN(BarcodeTest)
#include "barcodetest.moc"
