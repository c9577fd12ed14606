// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/commandline.h"

#include <QDirIterator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::tests;

namespace {

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Planted secrets are nowhere but where a command exists to hand them out.
class SecrecyTest : public QObject {
    Q_OBJECT

    CommandLine m_shop;
    QByteArrayList m_canaries;
    QByteArray m_said; ///< all that was printed where no secret belongs

    Outcome quiet(const QStringList &command)
    {
        const Outcome outcome = m_shop.run(command);
        m_said += outcome.output + outcome.messages;
        return outcome;
    }

    /// In clear, and in the two forms in which bytes are often written.
    static QString found(const QByteArrayList &canaries, const QByteArray &where)
    {
        const QByteArray folded = where.toLower();
        for (const QByteArray &canary : canaries) {
            if (where.contains(canary) || folded.contains(canary.toHex()) ||
                where.contains(canary.toBase64(QByteArray::OmitTrailingEquals)))
                return QString::fromLatin1(canary.left(6).toPercentEncoding());
        }
        return {};
    }

private Q_SLOTS:
    void secrets_are_in_no_output_file_or_process_list()
    {
        // A router that takes its time, so that the process can be looked at while it works.
        RouterProcess router({.others = {u"--latency"_s, u"300"_s}});
        QVERIFY(router.isListening());
        m_canaries = {CommandLine::ownerPassword(), CommandLine::routerPassword(), contentOf(m_shop.keyFile())};
        const Outcome made = m_shop.init();
        QVERIFY_DONE(made);
        m_said += made.messages;
        m_canaries.append(made.object()[u"recoveryKey"].toString().toUtf8());
        QString plainKey = made.object()[u"recoveryKey"].toString();
        m_canaries.append(plainKey.remove(u'-').toUtf8());
        m_said += QByteArray(made.output).replace(m_canaries.at(3), ""); // init exists to hand it out

        const auto adding = m_shop.process(
            words(u"router add --name Lobby --host 127.0.0.1 --user admin --json --port"_s) +
            QStringList{QString::number(router.port()), u"--password-file"_s, m_shop.path(u"router.txt"_s)} +
            m_shop.place() + m_shop.asOwner());
        adding->start(QIODevice::ReadOnly);
        QVERIFY(adding->waitForStarted());
        const QByteArray commandLine = contentOf(u"/proc/%1/cmdline"_s.arg(adding->processId()));
        const Outcome added = finish(*adding);
        QVERIFY_DONE(added);
        QVERIFY(commandLine.contains("router.txt"));
        m_said += commandLine + added.output + added.messages;

        const Outcome generated =
            m_shop.run(words(u"voucher generate --router Lobby --count 3 --time 1d --password random"_s));
        QVERIFY_DONE(generated);
        m_said += generated.messages;
        const QJsonArray vouchers = generated.object()[u"vouchers"].toArray();
        for (const QJsonValue &voucher : vouchers) {
            QVERIFY(voucher[u"password"].toString().size() >= 6);
            m_canaries.append(voucher[u"password"].toString().toUtf8());
        }
        const QString code = vouchers[0][u"code"].toString();
        m_said += m_shop.run({u"voucher"_s, u"redeem"_s, code}).messages;
        for (const char *command :
             {"router list", "router show Lobby", "router test Lobby", "router profiles Lobby", "voucher list",
              "payment list", "payment totals", "sync", "database info", "router trust Lobby --fingerprint 00"})
            quiet(words(QString::fromLatin1(command)));
        quiet({u"voucher"_s, u"show"_s, code});
        QCOMPARE(quiet({u"voucher"_s, u"redeem"_s, code}).errorKind(), u"alreadyUsed"_s);
        QCOMPARE(quiet({u"voucher"_s, u"print"_s, u"--batch"_s, u"1"_s, u"--pdf"_s, m_shop.path(u"cards.pdf"_s)}).exit,
                 0);
        m_said += m_shop.runForPeople(words(u"router show Lobby"_s)).text();
        m_said += m_shop.runForPeople({u"voucher"_s, u"show"_s, code}).text();

        // While the file's log is still there, because somebody has the database open; and afterwards.
        const auto open = m_shop.process(words(u"router test Lobby"_s) + m_shop.place() + m_shop.session());
        open->start(QIODevice::ReadOnly);
        QVERIFY(open->waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(
            QFileInfo::exists(m_shop.url().file + u"-wal"_s) || open->state() == QProcess::NotRunning, 20'000);
        QByteArray stored = contentOf(m_shop.url().file + u"-wal"_s);
        m_said += finish(*open).text();
        stored += contentOf(m_shop.url().file);
        QVERIFY(stored.contains("Lobby"));

        QCOMPARE(found(m_canaries, m_said), QString());
        QCOMPARE(found(m_canaries, stored), QString());
    }

    void no_other_file_was_left_behind()
    {
        QStringList others;
        QDirIterator all(QFileInfo(m_shop.keyFile()).path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString file = all.next();
            static const QStringList known{u"shop.db"_s, u"shop.key"_s, u"owner.txt"_s, u"router.txt"_s,
                                           u"cards.pdf"_s};
            if (!known.contains(QFileInfo(file).fileName()) && !found(m_canaries, contentOf(file)).isEmpty())
                others.append(file);
        }
        QCOMPARE(others, QStringList());
    }

    void a_new_database_is_for_its_owner_alone()
    {
        const auto mode = QFile::permissions(m_shop.url().file);
        QVERIFY(!(mode & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    }

    void a_key_file_that_others_can_read_is_refused()
    {
        CommandLine shop;
        QVERIFY(QFile::setPermissions(shop.keyFile(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        const Outcome outcome = shop.init();
        QCOMPARE(outcome.exit, 1);
        QVERIFY2(outcome.errorMessage().contains(u"chmod 600"_s), outcome.text());
        QCOMPARE(shop.count(u"SELECT count(*) FROM business"_s), 0);
    }
};

QTEST_GUILESS_MAIN(SecrecyTest)
#include "secrecytest.moc"
