// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/activeusersmodel.h"

#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace nettdesk;
using namespace nettdesk::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fleet::ActiveUser;

class ActiveUsersModelTest : public QObject {
    Q_OBJECT

private:
    static ActiveUser guest(int number, const QString &name)
    {
        ActiveUser user;
        user.itemId = u"*%1"_s.arg(QString::number(number, 16));
        user.user = name;
        user.address = u"10.5.50.%1"_s.arg(number % 250);
        user.mac = u"AA:BB:CC:00:%1:%2"_s.arg(number / 256, 2, 16, QChar(u'0')).arg(number % 256, 2, 16, QChar(u'0'));
        user.uptime = std::chrono::seconds(number * 60);
        user.down = ByteCount::fromMegabytes(number);
        return user;
    }
    static QStringList names(const ActiveUsersModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.index(row, 0).data().toString();
        return names;
    }

private Q_SLOTS:
    void guests_come_and_go_without_a_reset_and_the_selection_stays()
    {
        ActiveUsersModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSource({guest(1, u"ana"_s), guest(2, u"bo"_s), guest(3, u"cy"_s)});
        QItemSelectionModel selection(&model);
        selection.select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setSource({guest(4, u"abe"_s), guest(2, u"bo"_s), guest(3, u"cy"_s), guest(5, u"zoe"_s)});
        QCOMPARE(names(model), (QStringList{u"abe"_s, u"bo"_s, u"cy"_s, u"zoe"_s}));
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows().first().data().toString(), u"bo"_s);
        model.sort(int(ActiveUsersModel::Column::Since), Qt::DescendingOrder);
        QCOMPARE(names(model), (QStringList{u"zoe"_s, u"abe"_s, u"cy"_s, u"bo"_s}));
        QCOMPARE(selection.selectedRows().first().row(), 3);
        QCOMPARE(reset.size(), 0);
    }

    void search_finds_address_mac_and_the_customer_behind_an_account()
    {
        ActiveUsersModel model;
        ActiveUser known = guest(7, u"flat-3b"_s);
        known.who = {fleet::GuestIdentity::Kind::Customer, 5, u"Maria Ortega"_s};
        model.setSource({known, guest(8, u"NET-8"_s)});
        model.setSearch(u"ortega"_s);
        QCOMPARE(names(model), QStringList{u"flat-3b"_s});
        QVERIFY(model.index(0, int(ActiveUsersModel::Column::Who)).data().toString().contains(u"Maria Ortega"_s));
        model.setSearch(u"10.5.50.8"_s);
        QCOMPARE(names(model), QStringList{u"NET-8"_s});
        model.setSearch(u"00:08"_s);
        QCOMPARE(names(model), QStringList{u"NET-8"_s});
    }

    void fifty_thousand_guests_are_arranged_by_a_worker()
    {
        ActiveUsersModel model;
        QList<ActiveUser> crowd;
        for (int i = 50'000; i > 0; --i)
            crowd << guest(i, u"guest %1"_s.arg(i));
        model.setSource(crowd);
        QVERIFY(model.isArranging()); // the painting thread goes on
        QTRY_COMPARE(model.rowCount(), 50'000);
        QCOMPARE(model.index(0, 0).data().toString(), u"guest 1"_s);
        QCOMPARE(model.index(49'999, 0).data().toString(), u"guest 50000"_s);
        QCOMPARE(model.users({model.index(9, 0).data(IdRole)}).first().user, u"guest 10"_s);
    }
};

QTEST_MAIN(ActiveUsersModelTest)
#include "activeusersmodeltest.moc"
