// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/filekeystore.h"
#include "core/security/memorykeystore.h"

#include <QCoroCore>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace nettdesk;
using namespace nettdesk::security;
using namespace Qt::StringLiterals;

namespace {

constexpr HashCost cheap{1, 8 << 10}; // the least that libsodium takes
const QString shop = u"shop0000000000000000000001"_s;
const QString otherShop = u"shop0000000000000000000002"_s;

using Read = Result<std::optional<SecretBytes>>;

} // namespace

class KeyStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"shop.db.key"_s);
    }

    void a_missing_file_is_no_key_and_no_error()
    {
        FileKeyStore store(m_path, cheap);
        const Read read = QCoro::waitFor(store.read(shop));
        QVERIFY(read.has_value());
        QVERIFY(!read->has_value());
        QVERIFY(!QFile::exists(m_path));
    }

    void a_new_key_file_is_for_its_owner_only_from_the_first_moment()
    {
        FileKeyStore store(FileKeyStore::beside(m_folder->filePath(u"shop.db"_s)), cheap);
        QCOMPARE(store.path(), m_path);
        const auto made = QCoro::waitFor(store.create(shop));
        QVERIFY(made.has_value());
        QCOMPARE(made->size(), KeyStore::secretSize);
        QCOMPARE(modeOf(m_path), 0600);
        QCOMPARE(QFile(m_path).size(), 32);
        QVERIFY(store.whereText().contains(u"shop.db.key"_s));

        FileKeyStore nextStart(m_path, cheap);
        QCOMPARE(**QCoro::waitFor(nextStart.read(shop)) == *made, true);
    }

    void an_existing_file_is_used_and_never_written_over()
    {
        write("correct horse battery staple\n");
        FileKeyStore store(m_path, cheap);
        const auto made = QCoro::waitFor(store.create(shop));
        QVERIFY(made.has_value());
        QCOMPARE(**QCoro::waitFor(store.read(shop)) == *made, true);
        QVERIFY(QCoro::waitFor(store.forget(shop)).has_value());
        QCOMPARE(content(), QByteArray("correct horse battery staple\n"));
    }

    void each_shop_gets_a_secret_of_its_own_from_one_file_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a passphrase") << QByteArray("correct horse battery staple\nsecond line, ignored");
        QTest::newRow("random bytes") << QByteArray::fromHex(
            "00ff1122334455667788990a0b0c0d0e0f101112131415161718191a1b1c1d1e");
    }
    void each_shop_gets_a_secret_of_its_own_from_one_file()
    {
        QFETCH(QByteArray, bytes);
        write(bytes);
        FileKeyStore store(m_path, cheap);
        const SecretBytes first = **QCoro::waitFor(store.read(shop));
        QCOMPARE(first == **QCoro::waitFor(store.read(shop)), true);
        QCOMPARE(first == **QCoro::waitFor(store.read(otherShop)), false);
        QVERIFY(!bytes.contains(first.view()));
    }

    void a_passphrase_is_its_first_line_however_the_line_ends()
    {
        write("correct horse battery staple");
        FileKeyStore store(m_path, cheap);
        const SecretBytes plain = **QCoro::waitFor(store.read(shop));
        for (const QByteArray end : {"\n", "\r\n", "\nmore"}) {
            write("correct horse battery staple" + end);
            QCOMPARE(**QCoro::waitFor(store.read(shop)) == plain, true);
        }
        write("correct horse battery staple ");
        QCOMPARE(**QCoro::waitFor(store.read(shop)) == plain, false);
    }

    void thirty_two_signs_of_text_are_a_passphrase_not_a_key()
    {
        const QByteArray text("this sentence has 32 signs in it");
        QCOMPARE(text.size(), 32);
        write(text);
        FileKeyStore weak(m_path, cheap);
        FileKeyStore stronger(m_path, HashCost{2, 8 << 10});
        // It went through Argon2id: another cost gives another secret.
        QCOMPARE(**QCoro::waitFor(weak.read(shop)) == **QCoro::waitFor(stronger.read(shop)), false);
    }

    void a_file_that_others_can_read_is_refused_data()
    {
        QTest::addColumn<int>("mode");
        for (const int mode : {0640, 0604, 0644, 0660, 0610, 0666, 0777})
            QTest::newRow(QByteArray::number(mode, 8).constData()) << mode;
    }
    void a_file_that_others_can_read_is_refused()
    {
#ifndef Q_OS_UNIX
        QSKIP("file modes are Unix's");
#else
        QFETCH(int, mode);
        write("correct horse battery staple");
        QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), mode_t(mode)), 0);
        FileKeyStore store(m_path, cheap);
        const Read read = QCoro::waitFor(store.read(shop));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        QVERIFY(read.error().message.contains(u"chmod 600"_s));
        QVERIFY(read.error().message.contains(QString::number(mode, 8)));
        QVERIFY(read.error().message.contains(m_path));
        const auto made = QCoro::waitFor(store.create(shop));
        QVERIFY(!made);
        QCOMPARE(content(), QByteArray("correct horse battery staple"));
#endif
    }

    void what_is_no_key_is_refused_and_never_quoted_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short passphrase") << QByteArray("sesame42\n");
        QTest::newRow("empty first line") << QByteArray("\ncorrect horse battery staple\n");
        QTest::newRow("31 random bytes") << QByteArray(31, '\xfe');
        QTest::newRow("33 random bytes") << QByteArray(33, '\xfe');
        QTest::newRow("too large") << QByteArray(5'000, 'x');
    }
    void what_is_no_key_is_refused_and_never_quoted()
    {
        QFETCH(QByteArray, bytes);
        write(bytes);
        FileKeyStore store(m_path, cheap);
        const Read read = QCoro::waitFor(store.read(shop));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        QVERIFY(!read.error().message.contains(u"sesame42"_s));
    }

    void a_folder_or_an_unreachable_place_is_refused()
    {
        FileKeyStore folder(m_folder->path(), cheap);
        QVERIFY(!QCoro::waitFor(folder.read(shop)));
        FileKeyStore nowhere(m_folder->filePath(u"no/such/folder/key"_s), cheap);
        const auto made = QCoro::waitFor(nowhere.create(shop));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Invalid);
        QVERIFY(made.error().message.contains(u"no/such/folder"_s));
    }

    void memory_keeps_a_secret_per_shop_and_forgets_when_asked()
    {
        MemoryKeyStore store;
        QVERIFY(!QCoro::waitFor(store.read(shop))->has_value());
        const SecretBytes made = *QCoro::waitFor(store.create(shop));
        QCOMPARE(**QCoro::waitFor(store.read(shop)) == made, true);
        QVERIFY(!QCoro::waitFor(store.read(otherShop))->has_value());
        QVERIFY(QCoro::waitFor(store.forget(shop)).has_value());
        QVERIFY(!QCoro::waitFor(store.read(shop))->has_value());
    }

private:
    void write(const QByteArray &bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    }
    QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    static int modeOf(const QString &path)
    {
#ifdef Q_OS_UNIX
        struct stat status;
        return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
#else
        Q_UNUSED(path)
        return 0600;
#endif
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(KeyStoreTest)
#include "keystoretest.moc"
