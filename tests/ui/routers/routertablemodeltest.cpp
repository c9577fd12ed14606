// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/routertablemodel.h"

#include "ui/routers/routertexts.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace nettdesk;
using namespace nettdesk::ui;
using namespace Qt::StringLiterals;

class RouterTableModelTest : public QObject {
    Q_OBJECT

private:
    static Router router(qint64 id, const QString &name)
    {
        Router made;
        made.id = RouterId(id);
        made.name = name;
        made.host = u"10.0.0.%1"_s.arg(id);
        made.identity = u"MikroTik"_s;
        return made;
    }

    static QString shown(const RouterTableModel &model, int row, RouterTableModel::Column column)
    {
        return model.index(row, column).data().toString();
    }

private Q_SLOTS:
    void the_model_keeps_its_promises_while_routers_come_and_go()
    {
        RouterTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRouters({}, {});
        model.setRouters({router(1, u"Lobby"_s), router(2, u"Garden"_s)}, {});
        model.setRouters({router(1, u"Lobby"_s), router(2, u"Yard"_s)}, {});
        model.setRouters({router(2, u"Yard"_s)}, {});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(shown(model, 0, RouterTableModel::Name), u"Yard"_s);
        QCOMPARE(model.rowOf(RouterId(1)), -1);
    }

    void a_change_of_status_keeps_the_rows_where_they_are()
    {
        RouterTableModel model;
        model.setRouters({router(1, u"Lobby"_s), router(2, u"Garden"_s)}, {});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        fleet::LineStatus online;
        online.state = fleet::LineState::Online;
        online.roundTrip = std::chrono::milliseconds(12);
        model.setStatus(RouterId(2), online);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(shown(model, 1, RouterTableModel::State), fleet::lineStateText(fleet::LineState::Online));
        QCOMPARE(shown(model, 1, RouterTableModel::RoundTrip), u"12 ms"_s);
        QCOMPARE(shown(model, 0, RouterTableModel::RoundTrip), QString());
    }

    void a_router_put_aside_is_grey_whatever_its_line_says()
    {
        RouterTableModel model;
        Router aside = router(1, u"Attic"_s);
        aside.isActive = false;
        fleet::LineStatus online;
        online.state = fleet::LineState::Online;
        model.setRouters({aside}, {{RouterId(1), online}});
        const QModelIndex state = model.index(0, RouterTableModel::State);
        QCOMPARE(state.data().toString(), fleet::lineStateText(fleet::LineState::Inactive));
        QCOMPARE(state.data(ToneRole).toInt(), int(Tone::Muted));
    }

    void a_plain_line_says_that_it_is_not_encrypted()
    {
        RouterTableModel model;
        Router secure = router(2, u"Garden"_s);
        secure.tls = TlsMode::Pinned;
        model.setRouters({router(1, u"Lobby"_s), secure}, {});
        QCOMPARE(shown(model, 0, RouterTableModel::Protection), u"Not encrypted"_s);
        QCOMPARE(model.index(0, RouterTableModel::Protection).data(ToneRole).toInt(), int(Tone::Warning));
        QCOMPARE(shown(model, 1, RouterTableModel::Protection), u"Encrypted"_s);
    }

    void rate_limits_are_said_down_first_and_fingerprints_in_pairs()
    {
        QCOMPARE(rateLimitText(u"2M/10M"_s), u"10 Mbit/s down, 2 Mbit/s up"_s);
        QCOMPARE(rateLimitText({}), u"No limit"_s);
        QCOMPARE(rateLimitText(u"what a router may say"_s), u"what a router may say"_s);
        QCOMPARE(fingerprintText(u"ab12ff"_s), u"AB:12:FF"_s);
    }
};

QTEST_MAIN(RouterTableModelTest)
#include "routertablemodeltest.moc"
