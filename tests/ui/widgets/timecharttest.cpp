// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timechart.h"

#include "ui/widgets/segmented.h"

#include <QSignalSpy>
#include <QTest>

using namespace nettdesk::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TimeChartTest : public QObject {
    Q_OBJECT

private:
    const QDateTime m_from{QDate(2026, 11, 21), QTime(12, 0)};

    QList<TimeChart::Sample> samples(std::initializer_list<std::pair<int, double>> values) const
    {
        QList<TimeChart::Sample> list;
        for (const auto &[minute, value] : values)
            list.append({m_from.addSecs(minute * 60), value});
        return list;
    }
    void fill(TimeChart &chart, const QList<TimeChart::Sample> &line) const
    {
        chart.setTitle(u"Guests"_s);
        chart.setTop(100);
        chart.setEmptyText(u"Nothing was measured."_s);
        chart.setValueText([](double value) { return QString::number(value); });
        chart.setData(m_from, m_from.addSecs(3600), 60s, {{{}, Tone::Accent, line}});
    }

private Q_SLOTS:
    void a_chart_says_in_a_sentence_what_it_shows()
    {
        TimeChart chart;
        fill(chart, samples({{1, 4}, {2, 19}, {3, 7}}));
        QCOMPARE(chart.accessibleName(), u"Guests"_s);
        QVERIFY(chart.accessibleDescription().contains(u"7 now"_s));
        QVERIFY(chart.accessibleDescription().contains(u"at most 19"_s));
        fill(chart, {});
        QCOMPARE(chart.accessibleDescription(), u"Nothing was measured."_s);
    }

    void the_keys_read_one_moment_after_the_other()
    {
        TimeChart chart;
        chart.show();
        fill(chart, samples({{1, 4}, {2, 19}, {3, 7}}));
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.cursor(), std::optional(m_from.addSecs(180)));
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.cursor(), std::optional(m_from.addSecs(120)));
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Right); // the last one stays
        QCOMPARE(chart.cursor(), std::optional(m_from.addSecs(180)));
        chart.setData(m_from.addSecs(600), m_from.addSecs(4200), 60s, {});
        QVERIFY(!chart.cursor());
    }

    void samples_outside_the_span_are_left_out()
    {
        TimeChart chart;
        fill(chart, samples({{-5, 99}, {1, 4}, {90, 99}}));
        QCOMPARE(chart.series().first().samples.size(), 1);
    }

    void scales_end_at_round_numbers_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("top");
        QTest::newRow("nothing") << 0.0 << 1.0;
        QTest::newRow("one") << 1.0 << 1.0;
        QTest::newRow("17") << 17.0 << 20.0;
        QTest::newRow("2.1 million") << 2.1e6 << 5e6;
        QTest::newRow("0.07") << 0.07 << 0.1;
    }
    void scales_end_at_round_numbers()
    {
        QFETCH(double, value);
        QFETCH(double, top);
        QVERIFY(qFuzzyCompare(roundUp(value), top));
    }

    void a_switch_has_one_choice_and_its_keys()
    {
        Segmented view;
        view.add(u"list"_s, u"As a list"_s, "layout-list");
        view.add(u"cards"_s, u"As cards"_s, "layout-grid");
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QSignalSpy changed(&view, &Segmented::currentChanged);
        QCOMPARE(view.current(), u"list"_s);
        QTest::mouseClick(view.segment(u"cards"_s), Qt::LeftButton);
        QCOMPARE(view.current(), u"cards"_s);
        QTest::keyClick(view.segment(u"cards"_s), Qt::Key_Left);
        QCOMPARE(view.current(), u"list"_s);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(view.segment(u"cards"_s)->accessibleName(), u"As cards"_s);
    }
};

QTEST_MAIN(TimeChartTest)
#include "timecharttest.moc"
