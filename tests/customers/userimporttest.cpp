// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/userimport.h"

#include "core/customers/customerdirectory.h"
#include "core/storage/auditrepository.h"
#include "core/storage/customerrepository.h"
#include "tests/fleet/routershop.h"

using namespace nettdesk;
using namespace nettdesk::customers;
using namespace nettdesk::tests;
using namespace Qt::StringLiterals;

class UserImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accounts_become_customers_and_a_second_run_creates_nothing_data() { engines(); }
    void accounts_become_customers_and_a_second_run_creates_nothing();
    void each_skip_has_its_reason();
    void the_same_name_or_email_is_one_person();
    void no_email_is_invented_data();
    void no_email_is_invented();
    void one_service_or_both();
    void nothing_is_written_to_the_router();
    void names_of_every_script_are_found_again();
    void ten_thousand_are_created_with_progress_data() { engines(); }
    void ten_thousand_are_created_with_progress();
    void a_stopped_import_keeps_what_it_did_and_goes_on();
    void a_router_lost_in_the_middle_is_resumed();
    void a_customer_made_meanwhile_is_skipped();
    void a_guest_online_is_known_as_a_customer();
    void it_is_audited_in_the_same_transaction();
    void who_may_not_is_told_so();

private:
    struct Shop : RouterShop {
        using RouterShop::RouterShop;
        std::unique_ptr<UserImport> import;

        Result<> start()
        {
            const Result<> opened = open();
            for (const auto &row : router.rows("/ip/hotspot/user")) { // the demonstration's own
                if (row.value("default") != "true")
                    router.removeRow("/ip/hotspot/user", row.value("name"));
            }
            for (const auto &row : router.rows("/ppp/secret"))
                router.removeRow("/ppp/secret", row.value("name"));
            if (opened)
                import = std::make_unique<UserImport>(shop.file.database(), shop.audit, pool, shop.clock);
            return opened;
        }
        void hotspotUser(const QByteArray &name, QHash<QByteArray, QByteArray> more = {})
        {
            more.insert("name", name);
            router.addRow("/ip/hotspot/user", more);
        }
        void secret(const QByteArray &name, QHash<QByteArray, QByteArray> more = {})
        {
            more.insert("name", name);
            if (!more.contains("service"))
                more.insert("service", "pppoe");
            router.addRow("/ppp/secret", more);
        }
        Result<ImportPreview> preview(ImportServices services = ImportServices::Both)
        {
            return QCoro::waitFor(import->preview(owner, record.id, services));
        }
        Result<ImportReport> run(ImportServices services = ImportServices::Both, Progress progress = {},
                                 std::stop_token stop = {})
        {
            return QCoro::waitFor(import->run(owner, record.id, services, progress, stop));
        }
        qint64 customers()
        {
            storage::CustomerRepository repository(shop.file.database());
            return QCoro::waitFor(repository.count()).value_or(-1);
        }
        std::optional<Customer> customer(const QString &name)
        {
            storage::CustomerRepository repository(shop.file.database());
            return QCoro::waitFor(repository.byPortalUser(name)).value_or(std::nullopt);
        }
    };

    static SkipReason reasonOf(const ImportPreview &preview, const QString &name)
    {
        for (const SkippedUser &skipped : preview.skipped) {
            if (skipped.user.name == name)
                return skipped.reason;
        }
        return SkipReason(-1);
    }
};

void UserImportTest::accounts_become_customers_and_a_second_run_creates_nothing()
{
    QFETCH(storage::Engine, engine);
    if (engine == storage::Engine::PostgreSql && !Cluster::shared())
        QSKIP("no PostgreSQL server was started for this test: run it with ctest, with PostgreSQL installed");
    Shop shop(engine);
    START(shop);
    shop.hotspotUser("ana", {{"email", "ana@example.org"}, {"comment", "room 4"}});
    shop.hotspotUser("beto", {{"comment", "beto@example.org"}, {"disabled", "true"}});
    shop.secret("house-1", {{"comment", "Calle 5"}});
    NEED(preview, shop.preview());
    QCOMPARE(preview.toCreate.size(), 3);
    QCOMPARE(shop.customers(), 0); // a preview creates nothing

    NEED(report, shop.run());
    QCOMPARE(report.created, 3);
    QVERIFY(!report.stoppedBy);
    QCOMPARE(shop.customers(), 3);
    const auto ana = shop.customer(u"ANA"_s);
    QVERIFY(ana);
    QCOMPARE(ana->name, u"ana"_s);
    QCOMPARE(ana->email, u"ana@example.org"_s);
    QCOMPARE(ana->notes, u"room 4"_s);
    QVERIFY(ana->publicId.startsWith("CUS_"_L1));
    QCOMPARE(ana->createdAt, shop.shop.clock.now());
    const auto beto = shop.customer(u"beto"_s);
    QCOMPARE(beto->email, u"beto@example.org"_s);
    QCOMPARE(beto->notes, QString());
    QCOMPARE(shop.customer(u"house-1"_s)->email, QString());
    storage::CustomerRepository repository(shop.shop.file.database());
    NEED(linked, QCoro::waitFor(repository.routerUsers(shop.record.id)));
    QCOMPARE(linked.size(), 3);
    QCOMPARE(linked.at(0).customer, ana->id);
    QCOMPARE(linked.at(2).service, RouterUserService::Pppoe);
    QCOMPARE(linked.at(2).name, u"house-1"_s);

    NEED(again, shop.run());
    QCOMPARE(again.created, 0);
    QCOMPARE(shop.customers(), 3);
    NEED(nothing, shop.preview());
    QVERIFY(nothing.toCreate.isEmpty());
    QCOMPARE(nothing.counts().value(SkipReason::AlreadyLinked), 3);
    QVERIFY2(shop.router.unknownToSchema().isEmpty(), qPrintable(shop.router.unknownToSchema().join(u'\n')));
}

void UserImportTest::each_skip_has_its_reason()
{
    Shop shop;
    START(shop);
    shop.hotspotUser("NET-7K3QX-M9D2P", {{"comment", "nd1 0123456789ab o -"}});
    shop.hotspotUser("nd1-like", {{"comment", "nd1 is our name"}}); // no mark: somebody's own words
    shop.hotspotUser("T-AA:BB", {{"dynamic", "true"}});
    shop.hotspotUser(QByteArray("caf\xe9", 4)); // as WinBox 3 wrote it
    shop.hotspotUser(QByteArray(400, 'x'));
    shop.secret("office", {{"service", "l2tp"}});
    shop.secret("anyone", {{"service", "any"}});
    NEED(preview, shop.preview());
    QCOMPARE(reasonOf(preview, u"NET-7K3QX-M9D2P"_s), SkipReason::OurVoucher);
    QCOMPARE(reasonOf(preview, u"default-trial"_s), SkipReason::RouterOwned);
    QCOMPARE(reasonOf(preview, u"T-AA:BB"_s), SkipReason::RouterOwned);
    QCOMPARE(reasonOf(preview, u"caf\ufffd"_s), SkipReason::BadName);
    QCOMPARE(reasonOf(preview, QString(400, u'x')), SkipReason::BadName);
    QCOMPARE(reasonOf(preview, u"office"_s), SkipReason::OtherService);
    QStringList created;
    for (const FoundUser &user : preview.toCreate)
        created.append(user.name);
    QCOMPARE(created, (QStringList{u"nd1-like"_s, u"anyone"_s}));
    QSet<QString> texts;
    for (int reason = 0; reason <= int(SkipReason::BadName); ++reason) {
        texts.insert(skipReasonText(SkipReason(reason)));
        QVERIFY(skipReasonText(SkipReason(reason)).endsWith(u'.'));
        QVERIFY(!skipReasonName(SkipReason(reason)).contains(u' '));
    }
    QCOMPARE(texts.size(), int(SkipReason::BadName) + 1);
}

void UserImportTest::the_same_name_or_email_is_one_person()
{
    Shop shop;
    START(shop);
    shop.hotspotUser("ana", {{"email", "ana@example.org"}});
    shop.hotspotUser("Ana");
    shop.hotspotUser("ana-2", {{"email", "ANA@example.org"}});
    shop.secret("ana");
    NEED(preview, shop.preview());
    QCOMPARE(preview.toCreate.size(), 1);
    QCOMPARE(preview.counts().value(SkipReason::SameUserName), 2);
    QCOMPARE(reasonOf(preview, u"ana-2"_s), SkipReason::SameEmail);
    for (const SkippedUser &skipped : preview.skipped) {
        if (skipped.reason == SkipReason::SameUserName)
            QCOMPARE(skipped.sameAs, u"ana"_s);
    }
    NEED(report, shop.run());
    QCOMPARE(report.created, 1);
    // Known from another router, too.
    shop.hotspotUser("caro", {{"email", "ana@example.org"}});
    NEED(later, shop.run());
    QCOMPARE(later.created, 0);
}

void UserImportTest::no_email_is_invented_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("comment");
    QTest::addColumn<QString>("email");
    const auto row = [](const char *name, const QByteArray &field, const QByteArray &comment, const QString &email) {
        QTest::newRow(name) << field << comment << email;
    };
    row("nothing", "", "", {});
    row("field", "a.b+c@example.org", "", u"a.b+c@example.org"_s);
    row("comment as a whole", "", " ana@example.org ", u"ana@example.org"_s);
    row("field before comment", "a@example.org", "b@example.org", u"a@example.org"_s);
    row("within a comment", "", "write to ana@example.org", {});
    row("no domain", "ana@localhost", "", {});
    row("two signs", "ana@b@example.org", "", {});
    row("nobody", "@example.org", "", {});
    row("blank", "ana b@example.org", "", {});
    row("dots", "a..b@example.org", "", {});
    row("words", "none", "vc-123", {});
    row("markup", "<a@example.org>", "", {});
    row("script", "josé@exämple.org", "", u"josé@exämple.org"_s);
}

void UserImportTest::no_email_is_invented()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, comment);
    QFETCH(QString, email);
    Shop shop;
    START(shop);
    shop.hotspotUser("ana", {{"email", field}, {"comment", comment}});
    NEED(preview, shop.preview());
    QCOMPARE(preview.toCreate.size(), 1);
    QCOMPARE(preview.toCreate.first().email, email);
}

void UserImportTest::one_service_or_both()
{
    Shop shop;
    START(shop);
    shop.hotspotUser("ana");
    shop.secret("house-1");
    NEED(hotspot, shop.preview(ImportServices::Hotspot));
    QCOMPARE(hotspot.toCreate.size(), 1);
    QCOMPARE(hotspot.toCreate.first().service, RouterUserService::Hotspot);
    NEED(pppoe, shop.preview(ImportServices::Pppoe));
    QCOMPARE(pppoe.toCreate.size(), 1);
    QCOMPARE(pppoe.toCreate.first().name, u"house-1"_s);
    QCOMPARE(importServicesFromName(u"both"_s), ImportServices::Both);
    QVERIFY(!importServicesFromName(u"all"_s));
}

void UserImportTest::nothing_is_written_to_the_router()
{
    Shop shop;
    START(shop);
    shop.hotspotUser("ana", {{"comment", "room 4"}});
    shop.secret("house-1", {{"comment", "Calle 5"}});
    const auto before = shop.router.rows("/ip/hotspot/user");
    shop.router.forgetReceived();
    QVERIFY(shop.run());
    QCOMPARE(shop.router.rows("/ip/hotspot/user"), before);
    QCOMPARE(shop.router.row("/ppp/secret", "house-1").value("comment"), "Calle 5");
    for (const auto &sentence : shop.router.received())
        QVERIFY2(sentence.word.endsWith("/print") || sentence.word == "/login", sentence.word);
}

void UserImportTest::names_of_every_script_are_found_again()
{
    Shop shop;
    START(shop);
    const QStringList names{u"مريم"_s,      u"张伟"_s,   u"Зоя"_s, u"ที่รัก"_s, u"👨‍👩‍👧"_s,
                            u"a=b \"c\""_s, u"O'Brien"_s};
    for (const QString &name : names)
        shop.hotspotUser(name.toUtf8());
    NEED(report, shop.run());
    QCOMPARE(report.created, names.size());
    for (const QString &name : names)
        QVERIFY2(shop.customer(name), qPrintable(name));
    NEED(again, shop.run());
    QCOMPARE(again.created, 0);
}

void UserImportTest::ten_thousand_are_created_with_progress()
{
    QFETCH(storage::Engine, engine);
    if (engine == storage::Engine::PostgreSql && !Cluster::shared())
        QSKIP("no PostgreSQL server was started for this test: run it with ctest, with PostgreSQL installed");
    Shop shop(engine);
    START(shop);
    for (int i = 0; i < 6'000; ++i)
        shop.hotspotUser("guest-" + QByteArray::number(i));
    for (int i = 0; i < 4'000; ++i)
        shop.secret("house-" + QByteArray::number(i));
    QList<qint64> steps;
    const Progress progress = [&](qint64 done, qint64 total) {
        QVERIFY(done <= total);
        steps.append(done);
    };
    QElapsedTimer watch;
    watch.start();
    NEED(report, shop.run(ImportServices::Both, progress));
    qInfo("10,000 accounts in %lld ms", watch.elapsed());
    QCOMPARE(report.created, 10'000);
    QCOMPARE(shop.customers(), 10'000);
    QVERIFY2(steps.size() >= 40, qPrintable(QString::number(steps.size())));
    QVERIFY(std::is_sorted(steps.begin(), steps.end()));
    QCOMPARE(steps.last(), 10'000);
    NEED(again, shop.run());
    QCOMPARE(again.created, 0);
    QCOMPARE(again.skipped.size(), 10'001); // with default-trial
}

void UserImportTest::a_stopped_import_keeps_what_it_did_and_goes_on()
{
    Shop shop;
    START(shop);
    for (int i = 0; i < 1'000; ++i)
        shop.hotspotUser("guest-" + QByteArray::number(i));
    std::stop_source stop;
    const Progress stopEarly = [&](qint64 done, qint64) {
        if (done >= 500)
            stop.request_stop();
    };
    NEED(stopped, shop.run(ImportServices::Hotspot, stopEarly, stop.get_token()));
    QVERIFY(stopped.stoppedBy);
    QCOMPARE(stopped.stoppedBy->kind, Error::Kind::Cancelled);
    QCOMPARE(stopped.created, 500);
    QCOMPARE(stopped.remaining, 500);
    QCOMPARE(shop.customers(), 500);
    NEED(rest, shop.run(ImportServices::Hotspot));
    QCOMPARE(rest.created, 500);
    QCOMPARE(shop.customers(), 1'000);
}

void UserImportTest::a_router_lost_in_the_middle_is_resumed()
{
    Shop shop;
    START(shop);
    for (int i = 0; i < 500; ++i) {
        shop.hotspotUser("guest-" + QByteArray::number(i));
        shop.secret("house-" + QByteArray::number(i));
    }
    // The first list comes whole; the router goes off before the second one.
    connect(&shop.router, &simulator::SimulatedRouter::commandReceived, this,
            [&shop](const routeros::Sentence &command) {
                if (command.word == "/ppp/secret/print") {
                    simulator::Faults gone;
                    gone.refuse = true;
                    shop.router.setFaults(gone);
                    shop.router.cutConnections();
                }
            });
    NEED(lost, shop.run());
    QVERIFY(lost.stoppedBy);
    QCOMPARE(lost.stoppedBy->kind, Error::Kind::NotReachable);
    QCOMPARE(lost.created, 500);
    QCOMPARE(shop.customers(), 500);

    shop.router.disconnect(this);
    shop.router.setFaults({});
    shop.pool.retryNow(shop.record.id);
    NEED(rest, shop.run());
    QVERIFY(!rest.stoppedBy);
    QCOMPARE(rest.created, 500);
    QCOMPARE(shop.customers(), 1'000);
}

void UserImportTest::a_customer_made_meanwhile_is_skipped()
{
    Shop shop;
    START(shop);
    for (int i = 0; i < 600; ++i)
        shop.hotspotUser("guest-" + QByteArray::number(i));
    // Another counter imports the last one while this one is at the first.
    bool isMade = false;
    const Progress interfere = [&](qint64, qint64) {
        if (std::exchange(isMade, true))
            return;
        auto write = [router = shop.record.id](storage::Session &session) {
            storage::NewCustomer other;
            other.customer.publicId = u"CUS_OTHER001"_s;
            other.customer.name = u"Someone else"_s;
            other.customer.createdAt = session.now();
            other.portalUserName = u"GUEST-599"_s;
            other.routerUser.router = router;
            other.routerUser.service = RouterUserService::Pppoe;
            other.routerUser.name = u"elsewhere"_s;
            other.routerUser.linkedAt = session.now();
            QList<storage::NewCustomer> list{other};
            storage::CustomerRepository::insert(session, list);
        };
        QVERIFY(QCoro::waitFor(shop.shop.file.database().run(write)));
    };
    NEED(report, shop.run(ImportServices::Hotspot, interfere));
    QVERIFY(!report.stoppedBy);
    QCOMPARE(report.created, 599);
    QCOMPARE(report.skipped.size(), 2); // and default-trial
    QCOMPARE(report.skipped.last().sameAs, u"Someone else"_s);
    QCOMPARE(shop.customers(), 600);
}

void UserImportTest::a_guest_online_is_known_as_a_customer()
{
    Shop shop;
    START(shop);
    shop.hotspotUser("ana");
    QVERIFY(shop.run());
    CustomerDirectory directory(shop.shop.file.database());
    const QStringList online{u"ana"_s, u"stranger"_s};
    NEED(known, QCoro::waitFor(directory.whoAre(shop.record.id, online)));
    QCOMPARE(known.size(), 1);
    QCOMPARE(known.value(u"ana"_s).kind, fleet::GuestIdentity::Kind::Customer);
    QCOMPARE(known.value(u"ana"_s).id, shop.customer(u"ana"_s)->id.value());
    QCOMPARE(known.value(u"ana"_s).text, u"ana"_s);
}

void UserImportTest::it_is_audited_in_the_same_transaction()
{
    Shop shop;
    START(shop);
    for (int i = 0; i < 300; ++i)
        shop.hotspotUser("guest-" + QByteArray::number(i));
    QVERIFY(shop.run());
    storage::AuditRepository audit(shop.shop.file.database());
    const storage::AuditFilter filter{.action = u"customer.import"_s};
    NEED(rows, QCoro::waitFor(audit.page(filter, 0, 10)));
    QCOMPARE(rows.size(), 2);
    QVERIFY2(rows.at(1).after.startsWith("250 customers of hotspot: guest-0, guest-1,"_L1),
             qPrintable(rows.at(1).after));
    shop.hotspotUser("late");
    shop.shop.keys.lock();
    const auto locked = shop.run();
    QVERIFY(!locked);
    QCOMPARE(locked.error().kind, Error::Kind::Locked);
    QCOMPARE(shop.customers(), 300);
}

void UserImportTest::who_may_not_is_told_so()
{
    Shop shop;
    START(shop);
    Actor viewer = shop.owner;
    viewer.role = Role::Viewer;
    const auto refused = QCoro::waitFor(shop.import->preview(viewer, shop.record.id, ImportServices::Both));
    QCOMPARE(refused.error().kind, Error::Kind::NotPermitted);
    QCOMPARE(refused.error().detail, u"editCustomers"_s);
}

QTEST_GUILESS_MAIN(UserImportTest)
#include "userimporttest.moc"
