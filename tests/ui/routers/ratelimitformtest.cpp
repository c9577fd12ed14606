// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/ratelimitform.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace nettdesk;
using namespace nettdesk::ui;
using namespace Qt::StringLiterals;
using Field = fleet::RateLimit::Field;

class RateLimitFormTest : public QObject {
    Q_OBJECT

private:
    static QLineEdit *box(RateLimitForm &form, Field field)
    {
        return form.findChild<QLineEdit *>(u"box%1"_s.arg(int(field)));
    }
    static QLineEdit *notation(RateLimitForm &form) { return form.findChild<QLineEdit *>(u"rateLimit"_s); }
    static void type(QLineEdit *edit, const QString &text)
    {
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }

private Q_SLOTS:
    void what_is_typed_in_the_boxes_is_written_as_routeros_writes_it()
    {
        RateLimitForm form;
        form.show();
        QSignalSpy changed(&form, &RateLimitForm::changed);
        type(box(form, Field::Down), u"10M"_s);
        type(box(form, Field::Up), u"2M"_s);
        QCOMPARE(form.text(), u"2M/10M"_s);
        QVERIFY(!form.hasFault());
        QVERIFY(!changed.isEmpty());
        form.showMore(true);
        type(box(form, Field::BurstDown), u"20M"_s);
        type(box(form, Field::BurstUp), u"4M"_s);
        type(box(form, Field::TimeDown), u"8"_s);
        type(box(form, Field::TimeUp), u"8"_s);
        QVERIFY(!form.hasFault());
        auto *priority = form.findChild<QComboBox *>(u"priority"_s);
        priority->setCurrentIndex(priority->findData(5));
        const auto read = fleet::RateLimit::read(form.text());
        QVERIFY(read);
        QCOMPARE(read->burst.down, BitRate::fromMegabits(20));
        QCOMPARE(read->burstTime.up, std::chrono::seconds(8));
        QCOMPARE(read->priority, 5);
    }

    void what_is_typed_in_routeros_notation_fills_the_boxes()
    {
        RateLimitForm form;
        form.show();
        type(notation(form), u"512k/1M 1M/2M 384k/768k 8/8 5"_s);
        QVERIFY(!form.hasFault());
        QCOMPARE(box(form, Field::Up)->text(), u"512k"_s);
        QCOMPARE(box(form, Field::Down)->text(), u"1M"_s);
        QCOMPARE(box(form, Field::ThresholdDown)->text(), u"768k"_s);
        QCOMPARE(form.findChild<QComboBox *>(u"priority"_s)->currentData().toInt(), 5);
        QVERIFY(box(form, Field::BurstUp)->isVisible()); // what is set is not hidden
    }

    void the_fault_stands_where_it_is_and_the_notation_keeps_the_last_good_one()
    {
        RateLimitForm form;
        form.show();
        form.setText(u"2M/10M"_s);
        type(box(form, Field::Down), u"fast"_s);
        QVERIFY(form.hasFault());
        QVERIFY(!box(form, Field::Down)->accessibleDescription().isEmpty());
        QCOMPARE(form.text(), u"2M/10M"_s);
        type(box(form, Field::Down), u"8M"_s);
        QVERIFY(!form.hasFault());
        QCOMPARE(form.text(), u"2M/8M"_s);
    }

    void a_burst_that_is_no_faster_is_refused_before_the_router_is_asked()
    {
        RateLimitForm form;
        form.show();
        form.setText(u"2M/10M"_s);
        form.showMore(true);
        type(box(form, Field::BurstDown), u"5M"_s);
        QVERIFY(form.hasFault());
    }

    void what_a_router_holds_and_we_do_not_understand_stays_as_it_is()
    {
        RateLimitForm form;
        form.setText(u"whatever it may be"_s);
        QVERIFY(form.hasFault());
        QCOMPARE(form.text(), u"whatever it may be"_s);
    }

    void nothing_is_no_limit()
    {
        RateLimitForm form;
        form.show();
        form.setText(u"2M/10M"_s);
        type(box(form, Field::Down), {});
        type(box(form, Field::Up), {});
        QCOMPARE(form.text(), QString());
        QVERIFY(!form.hasFault());
    }
};

QTEST_MAIN(RateLimitFormTest)
#include "ratelimitformtest.moc"
