// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/picture.h"

#include "core/vouchers/cards/sheetpainter.h"
#include "tests/vouchers/cards/samplecards.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace nettdesk;
using namespace nettdesk::vouchers::cards;
using namespace Qt::StringLiterals;

class PictureTest : public QObject {
    Q_OBJECT

    static QByteArray packed(const QImage &image, const char *format = "PNG")
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return bytes;
    }

    static QImage plain(int width, int height, const QColor &colour = Qt::black)
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(colour);
        return image;
    }

    static QImage noise(int width, int height)
    {
        QImage image(width, height, QImage::Format_RGB32);
        QRandomGenerator random(7);
        for (int y = 0; y < height; ++y)
            random.fillRange(reinterpret_cast<quint32 *>(image.scanLine(y)), width);
        return image;
    }

    /// A PNG that says it is 10,000 x 10,000 and holds nothing of it.
    static QByteArray bomb()
    {
        QByteArray png = packed(plain(1, 1));
        qToBigEndian<quint32>(10'000, png.data() + 16);
        qToBigEndian<quint32>(10'000, png.data() + 20);
        // The header's checksum, so that nobody can say it was refused for that.
        quint32 crc = 0xffffffff;
        for (qsizetype i = 12; i < 29; ++i) {
            crc ^= uchar(png.at(i));
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320u : 0);
        }
        qToBigEndian<quint32>(~crc, png.data() + 29);
        return png;
    }

    /// A picture element as it stands in a design; bytes take the place of "@".
    static QByteArray element(const QByteArray &bytes)
    {
        return QByteArray(R"({"type": "picture", "x": 5, "y": 5, "width": 30, "height": 20, "data": "@"})")
            .replace('@', bytes.toBase64());
    }

    static Result<CardDesign> designOf(const QByteArray &elements)
    {
        return CardDesign::parse(QByteArray(R"({"nettdesk-card": 2, "id": "x", "name": "x", "paper": {"kind": "sheet",
            "width": 90, "height": 60, "left": 0, "top": 0}, "card": {"width": 85, "height": 54}, "elements": [@]})")
                                     .replace('@', elements));
    }

private Q_SLOTS:
    void a_picture_of_a_hundred_megapixels_is_refused_by_its_header()
    {
        for (const auto &refused : {Picture::fromBytes(bomb()), Picture::shrunk(bomb())}) {
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(u"10000"_s), qPrintable(refused.error().message));
        }
        QVERIFY(!designOf(element(bomb())));
    }

    void what_is_no_picture_is_refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("a vector drawing") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>");
        QTest::newRow("a PNG's first bytes") << packed(plain(4, 4)).first(8);
        QTest::newRow("a PNG cut off") << packed(noise(40, 40)).first(300);
        QTest::newRow("a bitmap") << packed(plain(4, 4), "BMP");
        QTest::newRow("too many bytes") << packed(noise(600, 600));
        QTest::newRow("too wide") << packed(plain(3000, 4));
    }
    void what_is_no_picture_is_refused()
    {
        QFETCH(QByteArray, bytes);
        const auto refused = Picture::fromBytes(bytes);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY2(refused.error().message.contains(u"as it was"_s), qPrintable(refused.error().message));
    }

    void a_photo_is_made_small_enough()
    {
        const auto photo = Picture::shrunk(packed(noise(3000, 2000), "JPEG"));
        QVERIFY2(photo, photo ? "" : qPrintable(photo.error().message));
        QVERIFY(photo->bytes().size() <= Picture::maxBytes);
        QVERIFY(photo->size().width() <= Picture::maxSide);
        QVERIFY(qAbs(photo->size().width() * 2.0 / photo->size().height() - 3) < 0.02);
        const QByteArray small = packed(plain(30, 20));
        QCOMPARE(Picture::shrunk(small)->bytes(), small); // as it is
        QTemporaryDir dir;
        QFile file(dir.filePath(u"a.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(small) > 0);
        file.close();
        QCOMPARE(*Picture::fromFile(file.fileName()), *Picture::fromBytes(small));
        QVERIFY(!Picture::fromFile(dir.filePath(u"none.png"_s)));
    }

    void a_picture_is_never_distorted_and_turns_with_its_element()
    {
        CardDesign design = fourOnASheet("[" + element(packed(plain(100, 50))) + "]");
        const auto again = CardDesign::parse(design.toJson());
        QVERIFY(again);
        QCOMPARE(*again, design);
        const auto placed = [](const CardDesign &each) {
            const Sheet sheet = layOut(each, sampleCards(1), 1, Wording::english())->at(0);
            return std::get<PlacedPicture>(sheet.cards.first().items.first()).box;
        };
        QCOMPARE(placed(design), QRectF(8 + 5, 9 + 5 + 2.5, 30, 15));
        design.elements.first().turn = 90;
        QCOMPARE(placed(design).size(), QSizeF(20, 10)); // before its turn
    }

    void the_logo_stands_where_the_design_wants_it_and_nothing_where_there_is_none()
    {
        const auto design = fourOnASheet(R"([{"type": "logo", "x": 5, "y": 5, "width": 10, "height": 10}])");
        LayoutOptions options;
        options.wording = Wording::english();
        QVERIFY(layOut(design, sampleCards(1), options)->at(0).cards.first().items.isEmpty());
        options.logo = Picture::fromBytes(packed(plain(10, 10, Qt::darkBlue))).value();
        const Sheet sheet = layOut(design, sampleCards(1), options)->at(0);
        QImage image((sheet.size * 4).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            paintSheet(painter, sheet, 4);
        }
        QCOMPARE(image.pixelColor((8 + 10) * 4, (9 + 10) * 4), QColor(Qt::darkBlue));
        QCOMPARE(image.pixelColor((8 + 16) * 4, (9 + 10) * 4), QColor(Qt::white));
    }

    void more_pictures_than_a_card_needs_are_refused_before_they_are_opened()
    {
        QByteArrayList many;
        many.fill(element(packed(plain(10, 10))), DesignLimits::pictures);
        QVERIFY(designOf(many.join(',')));
        many << many.first();
        const auto refused = designOf(many.join(','));
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"8 pictures"_s), qPrintable(refused.error().message));
    }
};

QTEST_MAIN(PictureTest)
#include "picturetest.moc"
