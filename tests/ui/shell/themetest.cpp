// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "ui/shell/icons.h"

#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nettdesk::ui;

namespace {

void allPairs(const Colors &c, const QByteArray &where)
{
    struct Pair {
        const char *name;
        QColor front;
        QColor back;
    };
    QList<Pair> pairs;
    const std::pair<const char *, QColor> grounds[] = {
        {"window", c.window}, {"rail", c.rail}, {"surface", c.surface}, {"raised", c.raised}, {"hover", c.hover}};
    for (const auto &[name, ground] : grounds) {
        pairs.append({name, c.text, ground});
        pairs.append({name, c.textMuted, ground});
    }
    pairs.append({"selected", c.text, c.selected});
    pairs.append({"selected, muted", c.textMuted, c.selected});
    pairs.append({"pressed", c.text, c.pressed});
    for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Ok, Tone::Warning, Tone::Danger, Tone::Muted}) {
        const ToneColors &t = c.tone(tone);
        for (const auto &[name, ground] : grounds)
            pairs.append({name, t.text, ground});
        pairs.append({"soft", t.text, t.soft});
        pairs.append({"solid", t.onSolid, t.solid});
        pairs.append({"text on soft", c.text, t.soft});
    }
    const QPalette palette = makePalette(c);
    pairs.append({"highlight", palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)});
    pairs.append({"tool tip", palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)});
    pairs.append({"placeholder", palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)});
    for (const Pair &pair : std::as_const(pairs)) {
        const double ratio = contrast(pair.front, pair.back);
        QVERIFY2(ratio >= 4.5, (where + ": " + pair.front.name().toLatin1() + " on " + pair.name + ' ' +
                                pair.back.name().toLatin1() + " is " + QByteArray::number(ratio))
                                   .constData());
    }
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_text_is_readable_on_its_ground_with_any_accent_data()
    {
        QTest::addColumn<QColor>("accent");
        QTest::newRow("default") << Theme::defaultAccent();
        QTest::newRow("black") << QColor(Qt::black);
        QTest::newRow("white") << QColor(Qt::white);
        QTest::newRow("yellow") << QColor(Qt::yellow);
        QTest::newRow("green") << QColor(0x00, 0xa8, 0x6b);
        QTest::newRow("pink") << QColor(0xff, 0x7a, 0xc6);
    }
    void every_text_is_readable_on_its_ground_with_any_accent()
    {
        QFETCH(QColor, accent);
        allPairs(Colors::make(false, accent), "light");
        allPairs(Colors::make(true, accent), "dark");
    }

    void colours_are_found_again_from_the_palette()
    {
        for (const bool dark : {false, true}) {
            const Colors made = Colors::make(dark, QColor(0xcc, 0x66, 0x00));
            const Colors &found = Colors::of(makePalette(made));
            QCOMPARE(found.dark, dark);
            QCOMPARE(found.accent.solid, made.accent.solid);
            QCOMPARE(found.accent.text, made.accent.text);
            QCOMPARE(found.window, made.window);
        }
    }

    void switching_to_dark_reaches_open_windows_and_their_icons()
    {
        Theme theme(*qApp);
        theme.setMode(Theme::Mode::Light);
        QLabel label(u"A window"_s);
        label.show();
        const QIcon router = icon("router");
        const QImage light = router.pixmap(24).toImage();
        QSignalSpy changed(&theme, &Theme::changed);

        theme.setMode(Theme::Mode::Dark);

        QCOMPARE(changed.count(), 1);
        QVERIFY(label.palette().color(QPalette::Window).lightness() < 60);
        QVERIFY(router.pixmap(24).toImage() != light);
        theme.setMode(Theme::Mode::Light);
        QCOMPARE(router.pixmap(24).toImage(), light);
    }

    void larger_text_reaches_every_role()
    {
        Theme theme(*qApp);
        const int before = fontFor(TextRole::Title).pixelSize();
        theme.setTextScale(2.0);
        QCOMPARE(fontFor(TextRole::Title).pixelSize(), 2 * before);
        QCOMPARE(QApplication::font().pixelSize(), 26);
        theme.setTextScale(1.0);
    }

    void icons_are_crisp_at_every_scale()
    {
        const QIcon ticket = icon("ticket");
        for (const double scale : {1.0, 1.25, 1.5, 2.0, 3.0}) {
            const QPixmap pixmap = ticket.pixmap(QSize(20, 20), scale);
            QCOMPARE(pixmap.size(), (QSizeF(20, 20) * scale).toSize());
        }
        QVERIFY(!iconLicence().isEmpty());
    }

    void an_icon_that_is_not_compiled_in_is_null_and_said_so()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"There is no icon named \"no-such-icon\".*"_s));
        QVERIFY(icon("no-such-icon").isNull());
        QVERIFY(icon("").isNull());
    }
};

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
