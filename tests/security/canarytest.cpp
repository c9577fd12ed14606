// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/filekeystore.h"
#include "core/security/passwordrules.h"
#include "core/security/signin.h"
#include "core/security/vault.h"
#include "core/storage/businessrepository.h"
#include "tests/security/shopfixture.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QTemporaryDir>
#include <QTest>

using namespace nettdesk;
using namespace nettdesk::security;
using namespace nettdesk::tests;
using namespace Qt::StringLiterals;

namespace {

const QString canary = u"Kanarienvogel-42-tweet"_s;

QMutex logMutex;
QString logged;

void collect(QtMsgType, const QMessageLogContext &, const QString &message)
{
    const QMutexLocker guard(&logMutex);
    logged += message + u'\n';
}

} // namespace

/// One secret word goes through everything here, rightly and wrongly; it may come out nowhere.
class CanaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"*=true"_s);
        m_before = qInstallMessageHandler(collect);
    }
    void cleanupTestCase() { qInstallMessageHandler(m_before); }

    void no_secret_reaches_an_error_a_log_or_the_database()
    {
        QStringList said;
        const auto hear = [&said](const auto &result) {
            if (!result)
                said << result.error().message << result.error().detail;
        };

        ShopFixture shop;
        NewShop wanted = someShop();
        wanted.ownerPassword = SecretBytes::fromText(canary);
        hear(checkNewPassword(SecretBytes::fromText(canary), {canary}));
        hear(checkNewPassword(SecretBytes::fromText(canary.repeated(100))));
        const auto created = shop.setUp(wanted);
        QVERIFY(created.has_value());
        hear(shop.setUp(wanted));

        const Vault vault(shop.keys);
        const Place place{"router", "sealed_password", "RTR_A1B2C3D4"};
        const QString sealed = *vault.seal(SecretBytes::fromText(canary), place);
        hear(vault.open(sealed, Place{"router", "sealed_password", "RTR_00000000"}));
        hear(vault.open(canary, place));
        hear(vault.open(u"v1.1."_s + canary, place));
        auto storing = shop.file.database().run([sealed](storage::Session &session) {
            storage::BusinessRepository::setSetting(session, u"sealed"_s, sealed);
        });
        QVERIFY(QCoro::waitFor(storing).has_value());

        SignIn signIn(shop.file.database(), shop.hasher, shop.audit, shop.clock);
        hear(QCoro::waitFor(signIn.signIn(u"Nadia"_s, SecretBytes::fromText(canary + u'!'))));
        hear(QCoro::waitFor(signIn.signIn(canary, SecretBytes::fromText(canary)))); // typed into the wrong field
        hear(QCoro::waitFor(signIn.signIn(canary, SecretBytes::fromText(canary))));
        shop.clock.advance(std::chrono::seconds(5));
        QVERIFY(QCoro::waitFor(signIn.signIn(u"Nadia"_s, SecretBytes::fromText(canary))).has_value());

        hear(QCoro::waitFor(shop.access.unlockWithRecovery(canary)));
        hear(QCoro::waitFor(shop.access.unlockWithRecovery(created->recoveryKey.chopped(1))));
        const QString otherKey = created->recoveryKey.chopped(1) + (created->recoveryKey.endsWith(u'2') ? u'3' : u'2');
        hear(QCoro::waitFor(shop.access.unlockWithRecovery(otherKey)));

        const QTemporaryDir folder;
        QFile file(folder.filePath(u"key"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(canary.toUtf8());
        file.close();
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
        FileKeyStore store(file.fileName(), cheapHash);
        hear(QCoro::waitFor(store.read(u"shop"_s)));
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        const SecretBytes fromFile = **QCoro::waitFor(store.read(u"shop"_s));

        QVERIFY(said.size() >= 20);
        const QString dataKey = QString::fromLatin1(shop.keys.current().value()->bytes().view().toByteArray().toHex());
        const QStringList secrets{canary, created->recoveryKey, QString(created->recoveryKey).remove(u'-'), dataKey,
                                  QString::fromLatin1(fromFile.view().toByteArray().toHex())};
        const QByteArray stored = everyFile(QFileInfo(shop.file.url().file).absolutePath());
        QVERIFY(stored.contains("Nadia")); // the search looks in the right place
        for (const QString &secret : secrets) {
            QVERIFY(!said.join(u'\n').contains(secret, Qt::CaseInsensitive));
            QVERIFY(!stored.contains(secret.toUtf8()));
            const QMutexLocker guard(&logMutex);
            QVERIFY(logged.contains(u"sign-in refused"_s));
            QVERIFY(!logged.contains(secret, Qt::CaseInsensitive));
        }
        QVERIFY(!stored.contains(shop.keys.current().value()->bytes().view().toByteArray()));
    }

private:
    static QByteArray everyFile(const QString &folder)
    {
        QByteArray all;
        const auto entries = QDir(folder).entryInfoList(QDir::Files);
        for (const QFileInfo &entry : entries) {
            QFile file(entry.filePath());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    QtMessageHandler m_before = nullptr;
};

QTEST_GUILESS_MAIN(CanaryTest)
#include "canarytest.moc"
