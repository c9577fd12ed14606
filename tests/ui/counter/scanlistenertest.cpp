// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/scanlistener.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace nettdesk::ui;
using namespace Qt::StringLiterals;

/// Keys reach the window as a keyboard's do, each with its own time: how fast they came is in them, not in the test.
class ScanListenerTest : public QObject {
    Q_OBJECT

private:
    QWidget *m_page = nullptr;
    QPushButton *m_button = nullptr;
    QLineEdit *m_field = nullptr;
    ScanListener *m_listener = nullptr;
    quint64 m_time = 1'000'000;

    void key(int key, const QString &text, int gap)
    {
        m_time += quint64(gap);
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
        press.setTimestamp(m_time);
        QApplication::sendEvent(QApplication::focusWidget(), &press);
    }

    void scan(const QString &code, int gap = 10)
    {
        for (const QChar c : code)
            key(c.isLetterOrNumber() ? int(c.toUpper().unicode()) : 0, QString(c), gap);
        key(Qt::Key_Return, u"\r"_s, gap);
    }

private Q_SLOTS:
    void init()
    {
        m_page = new QWidget;
        auto *column = new QVBoxLayout(m_page);
        m_button = new QPushButton(u"Print"_s);
        m_field = new QLineEdit;
        column->addWidget(m_button);
        column->addWidget(m_field);
        m_listener = new ScanListener(m_page);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page));
        m_button->setFocus();
    }

    void cleanup() { delete m_page; }

    void five_hundred_scans_are_all_heard_and_press_no_button()
    {
        QSignalSpy heard(m_listener, &ScanListener::scanned);
        QSignalSpy pressed(m_button, &QPushButton::clicked);
        QStringList sent;
        for (int i = 0; i < 500; ++i) {
            // Codes that begin with a digit, too; a second between two cards.
            const QString code = u"%1K3QX-M9D2P"_s.arg(i);
            sent << code;
            m_time += 1'000;
            scan(code);
        }
        QCOMPARE(heard.size(), 500);
        for (int i = 0; i < 500; ++i)
            QCOMPARE(heard.at(i).first().toString(), sent.at(i));
        QCOMPARE(pressed.size(), 0);
    }

    void a_person_who_types_is_no_scanner()
    {
        QSignalSpy heard(m_listener, &ScanListener::scanned);
        scan(u"NET-7K3QX"_s, 90);
        QCOMPARE(heard.size(), 0);
    }

    void a_few_quick_keys_are_no_code()
    {
        QSignalSpy heard(m_listener, &ScanListener::scanned);
        scan(u"12"_s);
        QCOMPARE(heard.size(), 0);
    }

    void keys_in_a_field_are_left_to_the_field()
    {
        QSignalSpy heard(m_listener, &ScanListener::scanned);
        m_field->setFocus();
        scan(u"NET-7K3QX"_s);
        QCOMPARE(heard.size(), 0);
        QCOMPARE(m_field->text(), u"NET-7K3QX"_s);
    }

    void a_digit_by_itself_is_a_key()
    {
        QSignalSpy digits(m_listener, &ScanListener::digitPressed);
        QSignalSpy heard(m_listener, &ScanListener::scanned);
        key(Qt::Key_3, u"3"_s, 1'000);
        QTRY_COMPARE(digits.size(), 1);
        QCOMPARE(digits.constFirst().constFirst().toInt(), 3);
        QCOMPARE(heard.size(), 0);
    }

    void a_digit_with_anything_around_it_is_none()
    {
        QSignalSpy digits(m_listener, &ScanListener::digitPressed);
        key(Qt::Key_3, u"3"_s, 1'000);
        key(Qt::Key_4, u"4"_s, 60); // a slow scanner, or two fingers
        key(Qt::Key_5, u"5"_s, 60);
        key(Qt::Key_0, u"0"_s, 1'000); // no tile has it
        key(Qt::Key_7, u"7"_s, 1'000); // the first that counts: it comes through, and alone
        QTRY_COMPARE(digits.size(), 1);
        QCOMPARE(digits.constFirst().constFirst().toInt(), 7);
    }

    void a_key_that_is_held_down_is_pressed_once()
    {
        QSignalSpy digits(m_listener, &ScanListener::digitPressed);
        key(Qt::Key_2, u"2"_s, 1'000);
        QTRY_COMPARE(digits.size(), 1);
        for (int i = 0; i < 20; ++i) {
            m_time += 500;
            QKeyEvent repeat(QEvent::KeyPress, Qt::Key_2, Qt::NoModifier, u"2"_s, true);
            repeat.setTimestamp(m_time);
            QApplication::sendEvent(QApplication::focusWidget(), &repeat);
        }
        key(Qt::Key_8, u"8"_s, 1'000);
        QTRY_COMPARE(digits.size(), 2);
        QCOMPARE(digits.constLast().constFirst().toInt(), 8);
    }

    void a_digit_in_a_field_is_text()
    {
        QSignalSpy digits(m_listener, &ScanListener::digitPressed);
        m_field->setFocus();
        key(Qt::Key_1, u"1"_s, 1'000);
        QCOMPARE(m_field->text(), u"1"_s);
        m_button->setFocus();
        key(Qt::Key_9, u"9"_s, 1'000);
        QTRY_COMPARE(digits.size(), 1);
        QCOMPARE(digits.constFirst().constFirst().toInt(), 9);
    }

    void a_page_that_is_not_on_show_hears_nothing()
    {
        QSignalSpy heard(m_listener, &ScanListener::scanned);
        QWidget other;
        QPushButton button(&other);
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        button.setFocus();
        scan(u"NET-7K3QX"_s);
        QCOMPARE(heard.size(), 0);
    }
};

QTEST_MAIN(ScanListenerTest)
#include "scanlistenertest.moc"
