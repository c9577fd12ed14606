// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/routerarrangement.h"

#include <QTest>

using namespace nettdesk;
using namespace nettdesk::ui;
using namespace Qt::StringLiterals;

class RouterArrangementTest : public QObject {
    Q_OBJECT

private:
    static RouterEntry entry(qint64 id, const QString &name, RouterState state, const QString &version = {})
    {
        RouterEntry made;
        made.router.id = RouterId(id);
        made.router.name = name;
        made.router.host = u"10.0.0.%1"_s.arg(id);
        made.router.tls = TlsMode::Pinned;
        made.health.router = made.router.id;
        made.health.state = state;
        made.health.version = version;
        made.health.cpuLoad = int(id);
        return made;
    }

    static QList<RouterEntry> fleet()
    {
        return {entry(1, u"Hall 10"_s, RouterState::Online, u"7.18.2 (stable)"_s),
                entry(2, u"Hall 9"_s, RouterState::Offline, u"6.49.17 (long-term)"_s),
                entry(3, u"Garden – gate"_s, RouterState::CertificateChanged, u"7.18.1 (stable)"_s),
                entry(4, u"Garden – pond"_s, RouterState::Online, u"7.9"_s)};
    }

    static QStringList said(const QList<RouterEntry> &entries, const QList<RouterLine> &lines)
    {
        QStringList said;
        for (const RouterLine &line : lines) {
            if (!line.router.isStored())
                said << u"%1 %2:"_s.arg(line.heading).arg(line.count);
            for (const RouterEntry &one : entries) {
                if (one.router.id == line.router)
                    said << one.router.name;
            }
        }
        return said;
    }

private Q_SLOTS:
    void names_are_sorted_as_people_count()
    {
        const auto entries = fleet();
        QCOMPARE(said(entries, arrange(entries, {})),
                 (QStringList{u"Garden – gate"_s, u"Garden – pond"_s, u"Hall 9"_s, u"Hall 10"_s}));
    }

    void versions_are_sorted_as_they_were_released()
    {
        const auto entries = fleet();
        RouterArrangement by;
        by.sortedBy = RouterColumn::Version;
        QCOMPARE(said(entries, arrange(entries, by)),
                 (QStringList{u"Hall 9"_s, u"Garden – pond"_s, u"Garden – gate"_s, u"Hall 10"_s}));
    }

    void what_is_not_known_stands_last_in_both_directions()
    {
        const auto entries = fleet(); // only two are online and tell their load
        RouterArrangement by;
        by.sortedBy = RouterColumn::Cpu;
        QCOMPARE(said(entries, arrange(entries, by)).mid(0, 2), (QStringList{u"Hall 10"_s, u"Garden – pond"_s}));
        by.order = Qt::DescendingOrder;
        QCOMPARE(said(entries, arrange(entries, by)).mid(0, 2), (QStringList{u"Garden – pond"_s, u"Hall 10"_s}));
    }

    void groups_have_headings_with_their_numbers()
    {
        const auto entries = fleet();
        RouterArrangement by;
        by.group = RouterArrangement::Group::Place;
        QCOMPARE(said(entries, arrange(entries, by)),
                 (QStringList{u"Garden 2:"_s, u"Garden – gate"_s, u"Garden – pond"_s, u"Hall 2:"_s, u"Hall 9"_s,
                              u"Hall 10"_s}));
        by.group = RouterArrangement::Group::Version;
        QCOMPARE(said(entries, arrange(entries, by)).first(), u"RouterOS 6.49 1:"_s);
        by.group = RouterArrangement::Group::Status;
        QCOMPARE(said(entries, arrange(entries, by)).first(),
                 routerStateText(RouterState::CertificateChanged) + u" 1:"_s); // who needs a person comes first
    }

    void filters_and_words_narrow_the_list()
    {
        const auto entries = fleet();
        RouterArrangement by;
        by.filter = RouterFilter::attention;
        QCOMPARE(said(entries, arrange(entries, by)), (QStringList{u"Garden – gate"_s, u"Hall 9"_s}));
        by.filter = routerStateName(RouterState::Offline);
        QCOMPARE(said(entries, arrange(entries, by)), QStringList{u"Hall 9"_s});
        by.filter.clear();
        by.search = u"7.18 gate"_s;
        QCOMPARE(said(entries, arrange(entries, by)), QStringList{u"Garden – gate"_s});
        by.search = u"nowhere"_s;
        QVERIFY(arrange(entries, by).isEmpty());
    }

    void a_group_of_routers_narrows_list_and_counts()
    {
        const auto entries = fleet();
        RouterArrangement by;
        by.among = QSet<RouterId>{RouterId(2), RouterId(4)};
        QCOMPARE(said(entries, arrange(entries, by)), (QStringList{u"Garden – pond"_s, u"Hall 9"_s}));
        by.search = u"hall"_s;
        QCOMPARE(said(entries, arrange(entries, by)), QStringList{u"Hall 9"_s});
        const auto counts = countByFilter(entries, by.among);
        QCOMPARE(counts.value({}), 2);
        QCOMPARE(counts.value(RouterFilter::attention), 1);
        by.among = QSet<RouterId>();
        QVERIFY(arrange(entries, by).isEmpty());
    }

    void every_filter_says_how_many_it_shows()
    {
        const auto counts = countByFilter(fleet());
        QCOMPARE(counts.value({}), 4);
        QCOMPARE(counts.value(RouterFilter::attention), 2);
        QCOMPARE(counts.value(routerStateName(RouterState::Online)), 2);
        QCOMPARE(counts.value(RouterFilter::warnings), 1); // the changed certificate
    }

    void the_place_is_read_out_of_the_name_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("place");
        QTest::newRow("dash") << u"Hall – bar"_s << u"Hall"_s;
        QTest::newRow("hyphen with blanks") << u"North wing - roof"_s << u"North wing"_s;
        QTest::newRow("hyphen in a word") << u"Saint-Denis 2"_s << u"Saint-Denis"_s;
        QTest::newRow("stroke") << u"Lyon/01"_s << u"Lyon"_s;
        QTest::newRow("comma") << u"مقهى الأفق، الشرفة"_s << u"مقهى الأفق"_s;
        QTest::newRow("first word") << u"Pier 10"_s << u"Pier"_s;
        QTest::newRow("one word") << u"Lobby"_s << u"Lobby"_s;
    }
    void the_place_is_read_out_of_the_name()
    {
        QFETCH(QString, name);
        QTEST(placeOf(name), "place");
    }
};

QTEST_MAIN(RouterArrangementTest)
#include "routerarrangementtest.moc"
