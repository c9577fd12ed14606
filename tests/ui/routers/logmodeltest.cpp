// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/logmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace nettdesk;
using namespace nettdesk::ui;
using namespace Qt::StringLiterals;
using fleet::LogLine;

class LogModelTest : public QObject {
    Q_OBJECT

private:
    static LogLine line(int number, const QStringList &topics = {u"system"_s, u"info"_s})
    {
        return {u"*%1"_s.arg(number, 0, 16), u"12:00:00"_s, topics, u"line %1"_s.arg(number)};
    }
    static QString message(const LogModel &model, int row)
    {
        return model.index(row, int(LogModel::Column::Message)).data().toString();
    }

private Q_SLOTS:
    void lines_come_at_the_end_and_go_from_the_beginning()
    {
        LogModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLines({line(1), line(2), line(3)});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.add({line(4), line(5)}, 2);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(message(model, 0), u"line 3"_s);
        QCOMPARE(message(model, 2), u"line 5"_s);
        QCOMPARE(reset.size(), 0); // whoever reads higher up stays there
    }

    void a_flood_larger_than_what_is_kept_leaves_its_newest_lines()
    {
        LogModel model;
        model.setLines({line(1), line(2)});
        QList<LogLine> flood;
        for (int i = 3; i < 103; ++i)
            flood << line(i);
        model.add(flood, 52); // both old ones, and the first fifty of the new
        QCOMPARE(model.total(), 50);
        QCOMPARE(message(model, 0), u"line 53"_s);
        QCOMPARE(message(model, 49), u"line 102"_s);
    }

    void a_filter_holds_for_lines_that_come_later_too()
    {
        LogModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLines({line(1), line(2, {u"hotspot"_s, u"error"_s})});
        fleet::LogFilter filter;
        filter.atLeast = LogLine::Severity::Error;
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 1);
        model.add({line(3), line(4, {u"script"_s, u"error"_s})}, 1);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(message(model, 1), u"line 4"_s);
        model.add({line(5)}, 1);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.topics(), (QStringList{u"error"_s, u"hotspot"_s, u"info"_s, u"script"_s, u"system"_s}));
        model.setFilter({});
        QCOMPARE(model.rowCount(), 3);
    }
};

QTEST_MAIN(LogModelTest)
#include "logmodeltest.moc"
