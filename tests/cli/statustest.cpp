// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/commandline.h"

#include <QRegularExpression>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::tests;

namespace {

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// What scripts rely on: the exit status, the kind of error, and a message of its own for each thing that can go wrong.
class StatusTest : public QObject {
    Q_OBJECT

    std::unique_ptr<CommandLine> m_shop; ///< with the router "Lobby" and five vouchers
    std::unique_ptr<RouterProcess> m_router;
    QJsonArray m_vouchers;
    QSet<QString> m_messages; ///< of the routers' failures

    QStringList addWords(const QString &host, quint16 port, const QString &tls = u"off"_s) const
    {
        return {u"router"_s,          u"add"_s,
                u"--name"_s,          u"Another"_s,
                u"--host"_s,          host,
                u"--port"_s,          QString::number(port),
                u"--tls"_s,           tls,
                u"--user"_s,          u"admin"_s,
                u"--password-file"_s, m_shop->path(u"router.txt"_s)};
    }

    /// A router that cannot be added: its exit status and kind, a message that no other failure has, nothing stored.
    void verifyRefused(const QStringList &command, int exit, const QString &kind)
    {
        const Outcome outcome = m_shop->run(command);
        QVERIFY2(outcome.exit == exit, outcome.text());
        QCOMPARE(outcome.errorKind(), kind);
        const QString message = outcome.errorMessage();
        QVERIFY2(message.size() > 20 && (message.endsWith(u'.') || message.endsWith(u'?')), qPrintable(message));
        QVERIFY2(outcome.messages.contains(message.toUtf8()), outcome.text());
        QVERIFY2(!m_messages.contains(message), qPrintable(message));
        m_messages.insert(message);
        qInfo("%s", qPrintable(message));
        QCOMPARE(m_shop->run(words(u"router list"_s)).array().size(), 1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_shop = std::make_unique<CommandLine>();
        m_router = std::make_unique<RouterProcess>();
        QVERIFY(m_router->isListening());
        QVERIFY_DONE(m_shop->init());
        QVERIFY_DONE(m_shop->addRouter(*m_router, u"Lobby"_s));
        const Outcome generated =
            m_shop->run(words(u"voucher generate --router Lobby --count 5 --time 12h --price 1"_s));
        QVERIFY_DONE(generated);
        m_vouchers = generated.object()[u"vouchers"].toArray();
    }

    void help_and_version_need_no_shop_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QString() << u"Usage: nettdeskctl"_s;
        QTest::newRow("help") << u"--help"_s << u"voucher redeem"_s;
        QTest::newRow("of a command") << u"voucher generate --help"_s << u"--time-counts"_s;
        QTest::newRow("version") << u"--version"_s << u"nettdeskctl "_s;
        QTest::newRow("designs") << u"voucher designs"_s << u"CARDS ON A SHEET"_s;
    }

    void help_and_version_need_no_shop()
    {
        QFETCH(QString, command);
        QFETCH(QString, says);
        const Outcome outcome = m_shop->runBare(words(command));
        QVERIFY_DONE(outcome);
        QVERIFY2(outcome.output.contains(says.toUtf8()), outcome.text());
    }

    void wrong_usage_ends_with_2_and_says_what_is_wrong_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *command, const char *says) {
            QTest::newRow(command) << QString::fromUtf8(command) << QString::fromUtf8(says);
        };
        row("frobnicate", "frobnicate");
        row("voucher frobnicate", "voucher frobnicate");
        row("voucher list --frob", "frob");
        row("voucher list --limit 0", "--limit");
        row("voucher list --state sold", "--state");
        row("voucher list --batch x", "--batch");
        row("voucher list --after x", "--after");
        row("voucher list surplus", "surplus");
        row("voucher show", "code");
        row("voucher show A B", "B");
        row("voucher redeem", "code");
        row("voucher redeem A --operation short", "--operation");
        row("voucher generate --time 1d", "--router");
        row("voucher generate --router Lobby --time soon", "--time");
        row("voucher generate --router Lobby --time 1d --data much", "much");
        row("voucher generate --router Lobby --time 1d --down fast", "fast");
        row("voucher generate --router Lobby --time 1d --price 1.999", "1.999");
        row("voucher generate --router Lobby --time 1d --count 100001", "--count");
        row("voucher generate --router Lobby --time 1d --password secret", "--password");
        row("voucher generate --router Lobby --time 1d --time-counts often", "--time-counts");
        row("voucher generate --router Lobby --time 1d --valid-until tomorrow", "--valid-until");
        row("voucher generate --router Lobby --time 1d --groups 99", "99");
        row("voucher generate --router Lobby --time 1d --groups 4d", "guessed");
        row("voucher print --batch 1", "--pdf");
        row("voucher print --pdf x.pdf", "--batch");
        row("voucher print --batch one --pdf x.pdf", "--batch");
        row("router add --name X", "--host");
        row("router add --host h --user u", "--password-file");
        row("router add --host h --user u --port 0 --password-file f", "--port");
        row("router add --host h --user u --tls maybe --password-file f", "--tls");
        row("router show", "router");
        row("router trust Lobby", "--fingerprint");
        row("payment list --from yesterday", "--from");
        row("payment list --limit many", "--limit");
        row("init --business X", "--owner");
    }

    void wrong_usage_ends_with_2_and_says_what_is_wrong()
    {
        QFETCH(QString, command);
        QFETCH(QString, says);
        const Outcome outcome = m_shop->run(words(command));
        QVERIFY2(outcome.exit == 2, outcome.text());
        QCOMPARE(outcome.errorKind(), u"invalid"_s);
        QVERIFY2(outcome.errorMessage().contains(says), outcome.text());
        QVERIFY2(outcome.messages.contains("Usage: nettdeskctl"), outcome.text());
    }

    void a_refusal_ends_with_1_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("kind");
        QTest::newRow("unknown code") << u"voucher redeem NOSUCH-CODE"_s << u"notFound"_s;
        QTest::newRow("unknown voucher") << u"voucher show NOSUCH-CODE"_s << u"notFound"_s;
        QTest::newRow("unknown router") << u"router show RTR_NONE"_s << u"notFound"_s;
        QTest::newRow("no limit at all") << u"voucher generate --router Lobby"_s << u"invalid"_s;
        QTest::newRow("unknown profile") << u"voucher generate --router Lobby --time 1d --profile nowhere"_s
                                         << u"invalid"_s;
        QTest::newRow("unknown batch") << u"voucher print --batch 77 --pdf never.pdf"_s << u"notFound"_s;
        QTest::newRow("unknown design") << u"voucher print --batch 1 --design none --pdf never.pdf"_s << u"notFound"_s;
        QTest::newRow("router with vouchers") << u"router remove Lobby"_s << u"conflict"_s;
    }

    void a_refusal_ends_with_1()
    {
        QFETCH(QString, command);
        QFETCH(QString, kind);
        const Outcome outcome = m_shop->run(words(command));
        QVERIFY2(outcome.exit == 1, outcome.text());
        QCOMPARE(outcome.errorKind(), kind);
        QVERIFY2(outcome.errorMessage().size() > 20, outcome.text());
        QVERIFY2(!outcome.messages.contains("Usage:"), outcome.text());
        QVERIFY(!QFileInfo::exists(u"never.pdf"_s));
    }

    void each_way_in_which_a_router_fails_has_its_own_message()
    {
        verifyRefused(addWords(u"no-such-router.invalid"_s, 8728), 3, u"notReachable"_s);

        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 closedPort = closed.serverPort();
        closed.close();
        verifyRefused(addWords(u"127.0.0.1"_s, closedPort), 3, u"notReachable"_s);

        RouterProcess frozen({.others = {u"--fault"_s, u"freeze"_s}});
        verifyRefused(addWords(u"127.0.0.1"_s, frozen.port()), 3, u"notReachable"_s);

        QTcpServer web; // something else that talks
        QVERIFY(web.listen(QHostAddress::LocalHost));
        connect(&web, &QTcpServer::newConnection, &web, [&web] {
            QTcpSocket *socket = web.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        verifyRefused(addWords(u"127.0.0.1"_s, web.serverPort()), 3, u"notReachable"_s);

        m_shop->file(u"wrong.txt"_s, "not the password\n");
        QStringList wrong = addWords(u"127.0.0.1"_s, m_router->port());
        wrong.last() = m_shop->path(u"wrong.txt"_s);
        verifyRefused(wrong, 1, u"loginRefused"_s);

        RouterProcess bare({.tls = u"anonymous"_s});
        verifyRefused(addWords(u"127.0.0.1"_s, bare.port(), u"pinned"_s), 3, u"notReachable"_s);
        verifyRefused(addWords(u"127.0.0.1"_s, m_router->port(), u"pinned"_s), 3, u"notReachable"_s);
        RouterProcess unknown({.tls = u"certificate"_s});
        verifyRefused(addWords(u"127.0.0.1"_s, unknown.port(), u"verified"_s), 3, u"notReachable"_s);
    }

    void a_changed_certificate_stops_everything_until_a_person_trusts_it()
    {
        CommandLine shop;
        QVERIFY_DONE(shop.init());
        QString first;
        quint16 port = 0;
        {
            RouterProcess router({.tls = u"certificate"_s});
            QVERIFY_DONE(shop.addRouter(router, u"Lobby"_s, u"pinned"_s));
            QVERIFY_DONE(shop.run(words(u"router test Lobby"_s)));
            first = router.fingerprint();
            port = router.port();
        }
        RouterProcess another({.tls = u"certificate"_s, .port = port});
        QVERIFY(another.isListening());
        if (another.fingerprint() == first)
            QSKIP("the simulated router keeps its certificate");
        const Outcome refused = shop.run(words(u"router test Lobby"_s));
        QCOMPARE(refused.exit, 1);
        QCOMPARE(refused.errorKind(), u"certificateChanged"_s);
        const QString detail = refused.object()[u"error"][u"detail"].toString();
        QVERIFY2(detail.contains(first) && detail.contains(another.fingerprint()), qPrintable(detail));
        QVERIFY_DONE(shop.run({u"router"_s, u"trust"_s, u"Lobby"_s, u"--fingerprint"_s, another.fingerprint()}));
        QVERIFY_DONE(shop.run(words(u"router test Lobby"_s)));
    }

    void nobody_does_anything_without_saying_who_he_is()
    {
        const QStringList command = words(u"voucher list --json"_s) + m_shop->place();
        const Outcome nobody = m_shop->runBare(command);
        QCOMPARE(nobody.exit, 5);
        QCOMPARE(nobody.errorKind(), u"notPermitted"_s);

        const Outcome wrong =
            m_shop->runBare(command + QStringList{u"--as"_s, u"Ana"_s, u"--as-password-file"_s,
                                                  m_shop->file(u"wrong.txt"_s, "not the password\n")});
        QCOMPARE(wrong.exit, 5);
        QVERIFY2(wrong.errorMessage().contains(u"name or the password"_s), wrong.text());
        const Outcome stranger = m_shop->runBare(
            command + QStringList{u"--as"_s, u"Bob"_s, u"--as-password-file"_s, m_shop->path(u"wrong.txt"_s)});
        QCOMPARE(stranger.exit, 5);
        // Nobody learns from the answer which names there are.
        QCOMPARE(stranger.errorMessage(), wrong.errorMessage());

        QCOMPARE(m_shop->runBare(command + QStringList{u"--as"_s, u"Ana"_s}).exit, 2);
        QCOMPARE(m_shop
                     ->runBare(command + QStringList{u"--as"_s, u"Ana"_s, u"--as-password-file"_s,
                                                     m_shop->path(u"nowhere.txt"_s)})
                     .exit,
                 1);
    }

    void a_cashier_sells_and_changes_no_router()
    {
        CommandLine shop;
        QVERIFY_DONE(shop.init());
        QVERIFY_DONE(shop.addRouter(*m_router, u"Lobby"_s));
        const Outcome generated = shop.run(words(u"voucher generate --router Lobby --time 1d --price 1"_s));
        QVERIFY_DONE(generated);
        // There is no command for employees yet: the owner becomes a cashier behind the program's back.
        QCOMPARE(shop.sql(u"UPDATE employee SET role = 'cashier' RETURNING role"_s), u"cashier"_s);
        const auto as = [&shop](const QString &command) {
            return shop.runBare(words(command) + shop.place() + shop.asOwner() + QStringList{u"--json"_s});
        };
        const Outcome refused = as(u"router deactivate Lobby"_s);
        QVERIFY2(refused.exit == 5, refused.text());
        QCOMPARE(refused.errorKind(), u"notPermitted"_s);
        QVERIFY2(refused.errorMessage().contains(u"Ana"_s), qPrintable(refused.errorMessage()));
        const Outcome sold = as(u"voucher redeem "_s + generated.object()[u"vouchers"][0][u"code"].toString());
        QVERIFY_DONE(sold);
    }

    void a_database_that_cannot_be_used_ends_with_4_and_is_left_as_it_is_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("not a database") << QByteArray("Dear diary, today we sold nothing.\n").repeated(100);
        QTest::newRow("cut off") << QByteArray("cut");
        QTest::newRow("of a newer program") << QByteArray("newer");
        QTest::newRow("of another program") << QByteArray("another");
    }

    void a_database_that_cannot_be_used_ends_with_4_and_is_left_as_it_is()
    {
        QFETCH(QByteArray, content);
        CommandLine shop;
        const QString path = shop.url().file;
        if (content == "cut" || content == "newer") {
            QVERIFY_DONE(shop.init());
            if (content == "newer")
                shop.sql(u"INSERT INTO schema_version VALUES (9999, 'later', '', '99.0', 0)"_s);
            else
                QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2));
        } else if (content == "another") {
            shop.sql(u"CREATE TABLE song (title TEXT)"_s);
        } else if (!content.isEmpty()) {
            shop.file(u"shop.db"_s, content);
        }
        const auto bytes = [&path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = bytes();
        const Outcome outcome = shop.run(words(u"voucher list"_s));
        QVERIFY2(outcome.exit == 4, outcome.text());
        QCOMPARE(outcome.errorKind(), u"storage"_s);
        qInfo("%s", qPrintable(outcome.errorMessage()));
        QCOMPARE(bytes(), before);
        QCOMPARE(QFileInfo::exists(path), !before.isEmpty());
    }

    void a_server_that_is_not_there_ends_with_4()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QString url = u"postgresql://shop@127.0.0.1:%1/shop"_s.arg(closed.serverPort());
        closed.close();
        const Outcome outcome = m_shop->runBare(words(u"voucher list --json --as Ana --as-password-file"_s) +
                                                QStringList{m_shop->path(u"owner.txt"_s), u"--database"_s, url});
        QVERIFY2(outcome.exit == 4, outcome.text());
        QCOMPARE(outcome.errorKind(), u"storage"_s);
    }

    void a_password_in_the_address_of_the_database_is_wrong_usage()
    {
        const Outcome outcome = m_shop->runBare(
            words(u"voucher list --json --local-admin --database postgresql://shop:canary@127.0.0.1/shop"_s));
        QCOMPARE(outcome.exit, 2);
        QVERIFY2(!outcome.text().contains("canary"), outcome.text());
    }

    void without_the_key_nothing_is_sold_and_the_message_names_the_key()
    {
        QStringList command = words(u"voucher redeem --json --local-admin"_s) +
                              QStringList{m_vouchers[0][u"code"].toString()} + m_shop->place();
        command.last() = m_shop->path(u"nowhere.key"_s);
        const Outcome outcome = m_shop->runBare(command);
        QCOMPARE(outcome.exit, 1);
        QCOMPARE(outcome.errorKind(), u"locked"_s);
        QVERIFY2(outcome.errorMessage().contains(u"nowhere.key"_s), outcome.text());
        QCOMPARE(m_shop->sql(u"SELECT count(*) FROM payment"_s), u"0"_s);
    }

    void an_interrupt_ends_with_130_and_makes_nothing_half()
    {
        const qint64 before = m_shop->count(u"SELECT count(*) FROM voucher"_s);
        const auto process =
            m_shop->process(words(u"voucher generate --router Lobby --count 100000 --time 1d --json"_s) +
                            m_shop->place() + m_shop->session());
        process->start(QIODevice::ReadOnly);
        QVERIFY(process->waitForStarted());
        // As soon as it listens for Ctrl+C: the kernel says which signals a process catches. (How far the write is
        // cannot be seen from outside: it reaches the file with its commit.)
        const QString status = u"/proc/%1/status"_s.arg(process->processId());
        const auto listens = [&] {
            QFile file(status);
            if (!file.open(QIODevice::ReadOnly))
                return false;
            const QString caught = QString::fromLatin1(file.readAll()).section(u"SigCgt:"_s, 1).section(u'\n', 0, 0);
            return (caught.trimmed().toULongLong(nullptr, 16) & (1ULL << (SIGINT - 1))) != 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(listens() || process->state() == QProcess::NotRunning, 60'000);
        QCOMPARE(process->state(), QProcess::Running);
        ::kill(pid_t(process->processId()), SIGINT);
        const Outcome outcome = finish(*process);
        QVERIFY2(outcome.exit == 130, outcome.text().left(2000));
        QCOMPARE(outcome.errorKind(), u"cancelled"_s);
        QCOMPARE(m_shop->count(u"SELECT count(*) FROM voucher"_s), before);
        QCOMPARE(m_shop->sql(u"PRAGMA integrity_check"_s), u"ok"_s);
    }

    void an_interrupt_while_a_router_is_silent_ends_with_130()
    {
        RouterProcess frozen({.others = {u"--fault"_s, u"freeze"_s}});
        const auto process = m_shop->process(addWords(u"127.0.0.1"_s, frozen.port()) + m_shop->place() +
                                             m_shop->session() + QStringList{u"--json"_s});
        process->start(QIODevice::ReadOnly);
        QVERIFY(process->waitForStarted());
        // It sleeps in its event loop once it waits for the router: its connection stands.
        const QString connections = u"/proc/%1/net/tcp"_s.arg(process->processId());
        const QString port = u":%1 01"_s.arg(int(frozen.port()), 4, 16, QLatin1Char('0')).toUpper();
        const auto isConnected = [&] {
            QFile table(connections);
            return table.open(QIODevice::ReadOnly) && QString::fromLatin1(table.readAll()).contains(port);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isConnected(), 30'000);
        ::kill(pid_t(process->processId()), SIGINT);
        const Outcome outcome = finish(*process);
        QVERIFY2(outcome.exit == 130, outcome.text());
        QCOMPARE(outcome.errorKind(), u"cancelled"_s);
    }

    void foreign_text_reaches_the_terminal_without_control_characters()
    {
        RouterProcess router({.others = {u"--identity"_s, u"\x1b[31mred\x07"_s}});
        CommandLine shop;
        QVERIFY_DONE(shop.init());
        QVERIFY_DONE(shop.addRouter(router, u"Lobby"_s));
        const Outcome tested = shop.runForPeople(words(u"router test Lobby"_s));
        QVERIFY_DONE(tested);
        QVERIFY2(tested.output.contains("\\x1b[31mred\\x07"), tested.output);
        QVERIFY(!tested.output.contains('\x1b'));
    }
};

QTEST_GUILESS_MAIN(StatusTest)
#include "statustest.moc"
