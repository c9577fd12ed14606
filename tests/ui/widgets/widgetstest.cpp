// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/times.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/uistore.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::ui;
using namespace std::chrono_literals;

class WidgetsTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setMotion(false);
    }

    void words_from_outside_are_never_mark_up()
    {
        const QString hostile = u"<img src=x><b>bold</b>"_s;
        MessageBar bar;
        bar.showError({Error::Kind::Trap, hostile, hostile});
        QWidget host;
        host.resize(600, 400);
        ToastArea toasts(&host);
        Notification notification;
        notification.title = hostile;
        notification.text = hostile;
        toasts.show(notification);
        int found = 0;
        for (const QWidget *root : std::initializer_list<QWidget *>{&bar, &host}) {
            for (const auto *label : root->findChildren<QLabel *>()) {
                if (label->text() != hostile)
                    continue;
                ++found;
                QCOMPARE(label->textFormat(), Qt::PlainText);
            }
        }
        QCOMPARE(found, 4);
    }

    void a_name_too_long_ends_in_dots_and_is_whole_in_its_tool_tip()
    {
        Label label(u"A <b>name</b> that is much too long for the little room that it has"_s);
        label.setElided(true);
        label.resize(80, 20);
        label.show();
        QVERIFY(label.minimumSizeHint().width() < 100);
        QVERIFY(label.toolTip().contains(u"&lt;b&gt;"_s));
        label.resize(2000, 20);
        QCOMPARE(label.toolTip(), QString());
    }

    void an_error_keeps_the_other_sides_words_behind_details()
    {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        bar.showError({Error::Kind::Trap, u"The router refused it."_s, u"failure: busy"_s});
        QVERIFY(!bar.isHidden());
        const auto shown = [&bar](const QString &text) {
            for (const auto *label : bar.findChildren<QLabel *>()) {
                if (label->text() == text)
                    return !label->isHidden();
            }
            return false;
        };
        QVERIFY(!shown(u"failure: busy"_s));
        for (auto *button : bar.findChildren<Button *>()) {
            if (button->text() == u"Details"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(shown(u"failure: busy"_s));
    }

    void a_field_says_what_is_wrong_where_it_is_wrong()
    {
        FormField field(u"Host"_s, new QLineEdit);
        field.setHint(u"Name or address"_s);
        QCOMPARE(field.field()->accessibleName(), u"Host"_s);
        QCOMPARE(field.field()->accessibleDescription(), u"Name or address"_s);
        field.setError(u"There is no such computer."_s);
        QCOMPARE(field.field()->accessibleDescription(), u"There is no such computer."_s);
        field.setError({});
        QCOMPARE(field.field()->accessibleDescription(), u"Name or address"_s);
    }

    void a_busy_button_keeps_its_width_and_takes_no_press()
    {
        Button button(u"Test connection"_s);
        button.resize(button.sizeHint());
        button.show();
        const int width = button.width();
        QSignalSpy clicked(&button, &Button::clicked);
        button.setBusy(true);
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(clicked.count(), 0);
        QVERIFY(button.minimumWidth() >= width);
        button.setBusy(false);
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(clicked.count(), 1);
    }

    void of_several_filters_exactly_one_is_on()
    {
        ChipRow row;
        row.add(u"all"_s, u"All"_s);
        Chip *active = row.add(u"active"_s, u"Active"_s);
        active->setCount(1204);
        QSignalSpy changed(&row, &ChipRow::currentChanged);
        QCOMPARE(row.current(), u"all"_s);
        row.show();
        QTest::mouseClick(active, Qt::LeftButton);
        QCOMPARE(row.current(), u"active"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(active->accessibleName(), u"Active "_s + QLocale().toString(1204));
    }

    void a_table_remembers_how_its_columns_were_left()
    {
        MemoryUiStore store;
        const auto make = [&store](TableView &table) {
            table.setModel(new SampleModel(5, &table));
            for (int column = 0; column < 6; ++column)
                table.setColumn(column, ColumnKind::Text, 100);
            table.rememberColumns(store, u"t"_s);
        };
        {
            TableView table;
            make(table);
            table.horizontalHeader()->moveSection(0, 2);
            table.setColumnWidth(1, 177);
            QTRY_VERIFY(store.value(u"columns/t"_s).isValid());
        }
        TableView table;
        make(table);
        QCOMPARE(table.horizontalHeader()->visualIndex(0), 2);
        QCOMPARE(table.columnWidth(1), 177);
    }

    void rows_are_opened_and_asked_for_their_menu_by_keyboard()
    {
        TableView table;
        table.setModel(new SampleModel(5, &table));
        QAbstractItemModelTester tester(table.model());
        table.resize(700, 300);
        table.show();
        table.setFocus();
        table.setCurrentIndex(table.model()->index(3, 0));
        QSignalSpy opened(&table, &TableView::opened);
        QSignalSpy menu(&table, &TableView::menuRequested);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toModelIndex().row(), 3);
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(table.viewport(), &byKey);
        QCOMPARE(menu.count(), 1);
        QCOMPARE(table.selectedIds(), QVariantList{3});
    }

    void progress_is_reported_from_any_thread_and_after_the_end()
    {
        auto job = std::make_unique<Job>(u"Making vouchers"_s);
        const Progress progress = job->progress();
        QSignalSpy changed(job.get(), &Job::changed);
        std::thread([&progress] {
            for (int i = 0; i <= 5000; ++i)
                progress(i, 5000);
        }).join();
        QTRY_COMPARE(changed.count(), 1); // five thousand reports, one look
        QCOMPARE(job->done(), 5000);
        QVERIFY(!job->stopToken().stop_requested());
        job->cancel();
        QVERIFY(job->stopToken().stop_requested());
        job.reset();
        progress(1, 2);
    }

    void toasts_take_no_focus_and_failures_stay()
    {
        QWidget host;
        host.resize(800, 600);
        QLineEdit edit(&host);
        host.show();
        QVERIFY(QTest::qWaitForWindowActive(&host));
        edit.setFocus();
        ToastArea toasts(&host);
        for (int i = 0; i < 5; ++i) {
            Notification notification;
            notification.tone = Tone::Danger;
            notification.title = u"Failure %1"_s.arg(i);
            toasts.show(notification);
        }
        QCOMPARE(toasts.count(), 3);
        QCOMPARE(QApplication::focusWidget(), &edit);
    }

    void a_toast_goes_when_its_time_is_over()
    {
        QWidget host;
        ToastArea toasts(&host);
        Notification notification;
        notification.title = u"Done"_s;
        notification.stays = 1s;
        toasts.show(notification);
        QCOMPARE(toasts.count(), 1);
        QTRY_COMPARE(toasts.count(), 0);
    }

    void a_text_too_long_for_a_qr_code_shows_none()
    {
        QrView qr;
        qr.resize(200, 200);
        qr.setText(u"http://login.example/?username=A"_s);
        const auto dark = [&qr] {
            const QImage image = qr.grab().toImage();
            int count = 0;
            for (int x = 0; x < image.width(); ++x)
                count += qGray(image.pixel(x, image.height() / 2)) < 60;
            return count;
        };
        QVERIFY(dark() > 20);
        qr.setText(QString(2000, u'x'));
        QCOMPARE(dark(), 0);
        QVERIFY(!qr.accessibleDescription().isEmpty());
    }

    void times_are_said_as_people_say_them_data()
    {
        QTest::addColumn<qint64>("ago");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << qint64(10) << u"Just now"_s;
        QTest::newRow("minutes") << qint64(5 * 60) << u"5 minute(s) ago"_s;
        QTest::newRow("to come") << qint64(-2 * 3600) << u"in 2 hour(s)"_s;
        QTest::newRow("days") << qint64(3 * 86400) << u"3 day(s) ago"_s;
    }
    void times_are_said_as_people_say_them()
    {
        QFETCH(qint64, ago);
        QFETCH(QString, text);
        const QDateTime now(QDate(2026, 11, 21), QTime(12, 0));
        QCOMPARE(relativeTime(now.addSecs(-ago), now), text);
        QCOMPARE(relativeTimeInSentence(now.addSecs(-ago), now).mid(1), text.mid(1));
        QVERIFY(!relativeTimeInSentence(now.addSecs(-ago), now).at(0).isUpper());
    }

    void durations_show_their_two_largest_units()
    {
        QCOMPARE(durationText(45s), u"45 s"_s);
        QCOMPARE(durationText(80min), u"1 h 20 min"_s);
        QCOMPARE(durationText(72h), u"3 day(s)"_s);
    }
};

QTEST_MAIN(WidgetsTest)
#include "widgetstest.moc"
