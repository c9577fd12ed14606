// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/designshelf.h"

#include "core/security/audittrail.h"
#include "core/storage/businessrepository.h"
#include "core/storage/database.h"
#include "tests/security/shopfixture.h"

#include <QBuffer>
#include <QImage>

using namespace nettdesk;
using namespace nettdesk::tests;
using namespace nettdesk::vouchers;
using namespace Qt::StringLiterals;

class DesignShelfTest : public QObject {
    Q_OBJECT

    const Actor m_owner = Actor::localOwner(u"Nadia"_s);

    static cards::CardDesign mine()
    {
        cards::CardDesign design = cards::shippedDesign(u"card-a4"_s).value();
        design.id = u"mine"_s;
        design.name = u"My cards"_s;
        return design;
    }

private Q_SLOTS:
    void a_design_of_the_shop_stands_before_the_shipped_ones_data() { engines(); }
    void a_design_of_the_shop_stands_before_the_shipped_ones()
    {
        OPEN_SHOP;
        QVERIFY(shop.setUp());
        DesignShelf shelf(shop.file.database(), security::Vault(shop.keys), shop.audit, shop.clock);
        const auto saved = QCoro::waitFor(shelf.save(m_owner, mine(), 0));
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
        QCOMPARE(saved->revision, 1);
        const auto all = QCoro::waitFor(shelf.all(m_owner));
        QVERIFY(all);
        QCOMPARE(all->designs.first().design, mine());
        QVERIFY(!all->designs.first().isShipped);
        QCOMPARE(all->designs.first().changedBy, u"Nadia"_s);
        QCOMPARE(all->designs.size(), cards::shippedDesigns().size() + 1);
        QVERIFY(all->notes.isEmpty());
        QCOMPARE(QCoro::waitFor(shelf.design(m_owner, u"mine"_s))->design, mine());
        QVERIFY(QCoro::waitFor(shelf.design(m_owner, u"card-a4"_s))->isShipped);
        QVERIFY(QCoro::waitFor(shelf.remove(m_owner, u"mine"_s)));
        QCOMPARE(QCoro::waitFor(shelf.design(m_owner, u"mine"_s)).error().kind, Error::Kind::NotFound);
    }

    void two_counters_do_not_overwrite_each_other_unseen_data() { engines(); }
    void two_counters_do_not_overwrite_each_other_unseen()
    {
        OPEN_SHOP;
        QVERIFY(shop.setUp());
        DesignShelf shelf(shop.file.database(), security::Vault(shop.keys), shop.audit, shop.clock);
        QVERIFY(QCoro::waitFor(shelf.save(m_owner, mine(), 0)));
        QCOMPARE(QCoro::waitFor(shelf.save(m_owner, mine(), 0)).error().kind, Error::Kind::AlreadyExists);
        cards::CardDesign theirs = mine();
        theirs.elements.removeLast();
        QCOMPARE(QCoro::waitFor(shelf.save(m_owner, theirs, 1))->revision, 2);
        cards::CardDesign ours = mine();
        ours.elements.removeFirst();
        QCOMPARE(QCoro::waitFor(shelf.save(m_owner, ours, 1)).error().kind, Error::Kind::Conflict);
        QCOMPARE(QCoro::waitFor(shelf.design(m_owner, u"mine"_s))->design, theirs);
    }

    void a_bad_design_leaves_the_kept_one_as_it_was()
    {
        ShopFixture shop;
        QVERIFY(shop.setUp());
        DesignShelf shelf(shop.file.database(), security::Vault(shop.keys), shop.audit, shop.clock);
        QVERIFY(QCoro::waitFor(shelf.save(m_owner, mine(), 0)));
        cards::CardDesign bad = mine();
        bad.elements.first().box.setWidth(-5);
        QVERIFY(!QCoro::waitFor(shelf.save(m_owner, bad, 1)));
        bad = mine();
        bad.card.setWidth(qQNaN());
        QCOMPARE(QCoro::waitFor(shelf.save(m_owner, bad, 1)).error().kind, Error::Kind::Invalid);
        QCOMPARE(QCoro::waitFor(shelf.save(m_owner, cards::shippedDesign(u"card-a4"_s).value(), 0)).error().kind,
                 Error::Kind::Invalid);
        QVERIFY(!QCoro::waitFor(shelf.remove(m_owner, u"card-a4"_s)));
        QCOMPARE(QCoro::waitFor(shelf.design(m_owner, u"mine"_s))->design, mine());
        // A design that a newer program wrote is passed over, named and kept.
        const auto write = [](storage::Session &session) {
            session.execute(u"INSERT INTO card_design (id, name, document, revision, changed_at, changed_by) "
                            "VALUES ('later', 'Later', '{\"nettdesk-card\": 9}', 1, 0, '')"_s);
        };
        QVERIFY(QCoro::waitFor(shop.file.database().run(write)));
        const auto all = QCoro::waitFor(shelf.all(m_owner));
        QCOMPARE(all->notes.size(), 1);
        QVERIFY(all->notes.first().contains(u"Later"_s));
        QCOMPARE(all->designs.first().design.id, u"mine"_s);
    }

    void an_imported_design_finds_a_free_id()
    {
        ShopFixture shop;
        QVERIFY(shop.setUp());
        DesignShelf shelf(shop.file.database(), security::Vault(shop.keys), shop.audit, shop.clock);
        const QByteArray file = cards::shippedDesign(u"card-a4"_s)->toJson();
        QCOMPARE(QCoro::waitFor(shelf.import(m_owner, file))->design.id, u"card-a4-2"_s);
        QCOMPARE(QCoro::waitFor(shelf.import(m_owner, file))->design.id, u"card-a4-3"_s);
        QCOMPARE(QCoro::waitFor(shelf.import(m_owner, "{}")).error().kind, Error::Kind::Invalid);
        QCOMPARE(DesignShelf::idFor(u"Café Menü!"_s, {}), u"cafe-menu"_s);
        QCOMPARE(DesignShelf::idFor(u"بطاقة"_s, {u"design"_s}), u"design-2"_s);
    }

    void the_logo_and_the_network_are_there_for_every_counter_data() { engines(); }
    void the_logo_and_the_network_are_there_for_every_counter()
    {
        OPEN_SHOP;
        QVERIFY(shop.setUp());
        DesignShelf shelf(shop.file.database(), security::Vault(shop.keys), shop.audit, shop.clock);
        QVERIFY(QCoro::waitFor(shelf.logo(m_owner))->isNull());
        QByteArray png;
        QBuffer buffer(&png);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QVERIFY(image.save(&buffer, "PNG"));
        const auto logo = cards::Picture::fromBytes(png);
        QVERIFY(logo);
        QVERIFY(QCoro::waitFor(shelf.setLogo(m_owner, *logo)));
        QCOMPARE(*QCoro::waitFor(shelf.logo(m_owner)), *logo);
        QVERIFY(QCoro::waitFor(shelf.setLogo(m_owner, {})));
        QVERIFY(QCoro::waitFor(shelf.logo(m_owner))->isNull());

        const CardFacts facts{u"Café Gäste"_s, u"https://portal.cafe.example/redeem"_s, false};
        QVERIFY(QCoro::waitFor(shelf.setCardFacts(m_owner, facts)));
        QCOMPARE(*QCoro::waitFor(shelf.cardFacts(m_owner)), facts);
        QVERIFY(!QCoro::waitFor(shelf.setCardFacts(m_owner, {QString(33, u'x'), {}, false})));
        QVERIFY(!QCoro::waitFor(shelf.setCardFacts(m_owner, {{}, u"javascript:alert(1)"_s, false})));
        QCOMPARE(*QCoro::waitFor(shelf.cardFacts(m_owner)), facts);
    }

    void the_wifi_password_is_sealed_kept_and_taken_away_data() { engines(); }
    void the_wifi_password_is_sealed_kept_and_taken_away()
    {
        OPEN_SHOP;
        QVERIFY(shop.setUp());
        const security::Vault vault(shop.keys);
        DesignShelf shelf(shop.file.database(), vault, shop.audit, shop.clock);
        const QString secret = u"kaffee; und \"Kuchen\""_s;
        const CardFacts facts{u"Café Gäste"_s, {}, false};
        const auto set = [&](const QString &password) {
            return QCoro::waitFor(shelf.setCardFacts(m_owner, facts, security::SecretBytes::fromText(password)));
        };
        const auto stored = [&] {
            storage::BusinessRepository repository(shop.file.database());
            return QCoro::waitFor(repository.settings())->value(DesignShelf::wifiPasswordSetting);
        };
        QVERIFY(set(secret));
        QVERIFY(QCoro::waitFor(shelf.cardFacts(m_owner))->hasWifiPassword);
        QVERIFY(!stored().contains(secret) && stored().startsWith(u"v1."_s));
        QCOMPARE(*vault.openText(stored(), DesignShelf::wifiPasswordPlace()), secret);
        QVERIFY(QCoro::waitFor(shelf.setCardFacts(m_owner, facts))); // a new name alone keeps it
        QCOMPARE(*vault.openText(stored(), DesignShelf::wifiPasswordPlace()), secret);
        for (const QString &wrong : {u"seven77"_s, QString(65, u'x'), u"pässwort1"_s, u"line\nbreak"_s})
            QCOMPARE(set(wrong).error().kind, Error::Kind::Invalid);
        QVERIFY(set(QString(64, u'a')));
        const auto nameless = QCoro::waitFor(shelf.setCardFacts(m_owner, {}, security::SecretBytes::fromText(secret)));
        QCOMPARE(nameless.error().kind, Error::Kind::Invalid);
        QVERIFY(set({}));
        QCOMPARE(stored(), QString());
        QVERIFY(!QCoro::waitFor(shelf.cardFacts(m_owner))->hasWifiPassword);
    }

    void a_cashier_prints_with_designs_and_does_not_change_them()
    {
        ShopFixture shop;
        QVERIFY(shop.setUp());
        DesignShelf shelf(shop.file.database(), security::Vault(shop.keys), shop.audit, shop.clock);
        Actor cashier = m_owner;
        cashier.kind = Actor::Kind::Employee;
        cashier.role = Role::Cashier;
        QVERIFY(QCoro::waitFor(shelf.all(cashier)));
        QCOMPARE(QCoro::waitFor(shelf.save(cashier, mine(), 0)).error().kind, Error::Kind::NotPermitted);
        QCOMPARE(QCoro::waitFor(shelf.setLogo(cashier, {})).error().kind, Error::Kind::NotPermitted);
    }
};

QTEST_MAIN(DesignShelfTest)
#include "designshelftest.moc"
