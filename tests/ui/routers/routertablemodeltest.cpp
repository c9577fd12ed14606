// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/routertablemodel.h"

#include "ui/routers/routertexts.h"
#include "ui/routers/routerwarnings.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace nettdesk;
using namespace nettdesk::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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

    static RouterHealth online(qint64 id, int guests = 3)
    {
        RouterHealth health;
        health.router = RouterId(id);
        health.state = RouterState::Online;
        health.hotspotUsers = guests;
        health.roundTrip = 12ms;
        health.cpuLoad = 95;
        return health;
    }

    static QString shown(const RouterTableModel &model, int row, RouterColumn column)
    {
        return model.index(row, int(column)).data().toString();
    }

    static QStringList names(const RouterTableModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << shown(model, row, RouterColumn::Name);
        return names;
    }

private Q_SLOTS:
    void the_model_keeps_its_promises_while_routers_come_go_and_move()
    {
        RouterTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRouters({});
        model.setRouters({router(1, u"Lobby"_s), router(2, u"Garden"_s), router(3, u"Attic"_s)});
        QCOMPARE(names(model), (QStringList{u"Attic"_s, u"Garden"_s, u"Lobby"_s}));
        model.setHealth(online(1, 40));
        model.setHealth(online(2, 7));
        model.sort(int(RouterColumn::Guests), Qt::DescendingOrder);
        QCOMPARE(names(model), (QStringList{u"Lobby"_s, u"Garden"_s, u"Attic"_s}));
        RouterArrangement grouped = model.arrangement();
        grouped.group = RouterArrangement::Group::Status;
        model.setArrangement(grouped);
        QCOMPARE(model.rowCount(), 5); // two headings
        model.setRouters({router(3, u"Attic"_s), router(2, u"Yard"_s), router(4, u"Hall"_s)});
        model.setRouters({router(2, u"Yard"_s)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf(RouterId(1)), -1);
        QCOMPARE(model.rowOf(RouterId(2)), 1);
    }

    void news_of_a_router_moves_its_row_without_a_reset_and_keeps_what_is_selected()
    {
        RouterTableModel model;
        QItemSelectionModel selection(&model);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QList<Router> many;
        for (int i = 1; i <= 1000; ++i)
            many << router(i, u"Router %1"_s.arg(i));
        model.setRouters(many);
        model.sort(int(RouterColumn::Guests), Qt::DescendingOrder);
        selection.select(model.index(model.rowOf(RouterId(500)), 0),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        for (int i = 1; i <= 1000; ++i)
            model.setHealth(online(i, i));
        model.settle();
        QCOMPARE(shown(model, 0, RouterColumn::Name), u"Router 1000"_s);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows().first().data().toString(), u"Router 500"_s);
        QCOMPARE(reset.size(), 0);
    }

    void a_change_shows_at_once_and_in_its_own_row_only()
    {
        RouterTableModel model;
        model.setRouters({router(1, u"Lobby"_s), router(2, u"Garden"_s)});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setHealth(online(2));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 0);
        QCOMPARE(changed.first().at(1).toModelIndex().row(), 0);
        QCOMPARE(shown(model, 0, RouterColumn::State), routerStateText(RouterState::Online));
        QCOMPARE(shown(model, 0, RouterColumn::RoundTrip), u"12 ms"_s);
        QCOMPARE(shown(model, 1, RouterColumn::RoundTrip), u"–"_s);
    }

    void every_state_has_its_word_and_its_tone()
    {
        RouterTableModel model;
        model.setRouters({router(1, u"Lobby"_s)});
        QStringList words;
        for (const RouterState state :
             {RouterState::Online, RouterState::Offline, RouterState::Unreachable, RouterState::WrongPassword,
              RouterState::NotPermitted, RouterState::CertificateChanged, RouterState::Rebooting}) {
            RouterHealth health = online(1);
            health.state = state;
            model.setHealth(health);
            words << shown(model, 0, RouterColumn::State);
            QCOMPARE(model.index(0, int(RouterColumn::State)).data(ToneRole).toInt(), int(stateTone(state)));
            // Figures of a router that is away are of the past: the list does not show them.
            QCOMPARE(shown(model, 0, RouterColumn::Guests), state == RouterState::Online ? u"3"_s : u"–"_s);
        }
        QVERIFY(!words.contains(QString()));
        QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), words.size());
    }

    void a_router_put_aside_is_grey_whatever_was_heard_of_it()
    {
        RouterTableModel model;
        Router aside = router(1, u"Attic"_s);
        aside.isActive = false;
        model.setRouters({aside});
        model.setHealth(online(1));
        const QModelIndex state = model.index(0, int(RouterColumn::State));
        QCOMPARE(state.data().toString(), routerStateText(RouterState::Inactive));
        QCOMPARE(state.data(ToneRole).toInt(), int(Tone::Muted));
        QVERIFY(warningsOf(*model.find(RouterId(1))).isEmpty());
    }

    void a_plain_line_a_busy_cpu_and_a_wrong_clock_are_seen()
    {
        RouterTableModel model;
        Router secure = router(2, u"Garden"_s);
        secure.tls = TlsMode::Pinned;
        model.setRouters({secure, router(1, u"Lobby"_s)});
        RouterHealth health = online(2);
        health.clockSkew = 433s;
        model.setHealth(health);
        QCOMPARE(shown(model, 1, RouterColumn::Line), u"Not encrypted"_s);
        QCOMPARE(model.index(1, int(RouterColumn::Line)).data(ToneRole).toInt(), int(Tone::Warning));
        QCOMPARE(shown(model, 0, RouterColumn::Line), u"Encrypted"_s);
        QCOMPARE(model.index(0, int(RouterColumn::Cpu)).data(ToneRole).toInt(), int(Tone::Danger));
        const QList<RouterWarning> warnings = warningsOf(*model.find(RouterId(2)));
        QCOMPARE(warnings.size(), 1);
        QCOMPARE(warnings.first().kind, RouterWarning::Kind::ClockOff);
        QCOMPARE(warnings.first().fix, RouterWarning::Fix::SetClock);
        QVERIFY(warnings.first().title.contains(u"7 min 13 s fast"_s));
    }

    void fingerprints_are_read_in_pairs()
    {
        QCOMPARE(fingerprintText(u"ab12ff"_s), u"AB:12:FF"_s);
        QCOMPARE(fingerprintText(u"ab12ff00"_s, 2), u"AB:12\nFF:00"_s);
    }
};

QTEST_MAIN(RouterTableModelTest)
#include "routertablemodeltest.moc"
