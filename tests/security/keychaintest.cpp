// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/keychainstore.h"

#include <QCoroCore>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace nettdesk;
using namespace nettdesk::security;
using namespace Qt::StringLiterals;

namespace {

const QString shop = u"shop0000000000000000000001"_s;

/// What one visit to the keychain comes to, in one word for the parent process.
QString visit(const QString &task)
{
    KeychainStore store(u"NettDesk test"_s, std::chrono::seconds(20));
    if (task == u"create") {
        const auto made = QCoro::waitFor(store.create(shop));
        return made ? u"made "_s + QString::fromLatin1(made->view().toByteArray().toHex())
                    : QString::fromLatin1(kindName(made.error().kind)) + u' ' + made.error().message;
    }
    if (task == u"forget") {
        const auto forgotten = QCoro::waitFor(store.forget(shop));
        return forgotten ? u"forgotten"_s : QString::fromLatin1(kindName(forgotten.error().kind));
    }
    const auto read = QCoro::waitFor(store.read(shop));
    if (!read)
        return QString::fromLatin1(kindName(read.error().kind)) + u' ' + read.error().message;
    return *read ? u"made "_s + QString::fromLatin1((*read)->view().toByteArray().toHex()) : u"empty"_s;
}

} // namespace

/// Each case runs this very program again, inside a D-Bus session of its own (or none) with a home of its own: the
/// developer's keychain is never touched.
class KeychainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void without_a_session_bus_the_store_says_so_and_what_to_do()
    {
        const QString answer = outside(u"read"_s);
        QVERIFY2(answer.startsWith(u"locked "_s), qPrintable(answer));
        QVERIFY(answer.contains(u"keep the key in a file"_s));
        QVERIFY(outside(u"create"_s).startsWith(u"locked "_s));
    }

    void a_secret_comes_back_in_the_next_session()
    {
        needGnomeKeyring();
        const QString made = inSession(u"open"_s, u"create"_s);
        QVERIFY2(made.startsWith(u"made "_s), qPrintable(made));
        QCOMPARE(made.size(), 5 + 64);
        QCOMPARE(inSession(u"open"_s, u"read"_s), made);
        QCOMPARE(inSession(u"open"_s, u"forget"_s), u"forgotten"_s);
        QCOMPARE(inSession(u"open"_s, u"read"_s), u"empty"_s);
        QCOMPARE(inSession(u"open"_s, u"forget"_s), u"forgotten"_s);
    }

    void a_locked_keyring_never_looks_like_a_reason_to_make_a_new_key()
    {
        needGnomeKeyring();
        const QString made = inSession(u"open"_s, u"create"_s);
        QVERIFY(made.startsWith(u"made "_s));
        // The keyring is locked and nobody is there to open it: empty or locked, never an error that reads "gone",
        // and writing is refused, so that what it holds stays.
        const QString locked = inSession(u"shut"_s, u"read"_s);
        QVERIFY2(locked == u"empty" || locked.startsWith(u"locked "_s), qPrintable(locked));
        const QString refused = inSession(u"shut"_s, u"create"_s);
        QVERIFY2(refused.startsWith(u"locked "_s), qPrintable(refused));
        QCOMPARE(inSession(u"open"_s, u"read"_s), made);
    }

private:
    void needGnomeKeyring()
    {
        if (QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty() ||
            QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty())
            QSKIP("gnome-keyring and dbus-run-session are not installed: the real keychain was not tried");
    }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
        for (const auto &name :
             {u"DBUS_SESSION_BUS_ADDRESS"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"GNOME_KEYRING_CONTROL"_s,
              u"XDG_CURRENT_DESKTOP"_s, u"KDE_FULL_SESSION"_s, u"DESKTOP_SESSION"_s})
            own.remove(name);
        own.insert(u"HOME"_s, m_home->path());
        own.insert(u"XDG_RUNTIME_DIR"_s, m_home->path()); // QTemporaryDir is 0700, as D-Bus wants it
        own.insert(u"XDG_DATA_HOME"_s, m_home->filePath(u".local/share"_s));
        return own;
    }

    QString run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(program, arguments);
        if (!process.waitForFinished(60'000)) {
            process.kill();
            process.waitForFinished();
            return u"did not end"_s;
        }
        const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith(u"answer: "_s))
                return line.mid(8);
        }
        return u"no answer: "_s + QString::fromUtf8(process.readAllStandardError());
    }

    QString outside(const QString &task) { return run(QCoreApplication::applicationFilePath(), {u"--visit"_s, task}); }

    /// "open": the keyring is unlocked with its password first. "shut": the service runs and stays locked.
    QString inSession(const QString &keyring, const QString &task)
    {
        const QString start = keyring == u"open"
                                  ? u"printf 'keyring password' | gnome-keyring-daemon --unlock --components=secrets"_s
                                  : u"gnome-keyring-daemon --start --components=secrets"_s;
        // The daemon answers on the bus before its command ends, so nothing has to be waited for.
        const QString script = start + u" >/dev/null 2>&1; exec \"$0\" --visit "_s + task;
        return run(u"dbus-run-session"_s, {u"--"_s, u"sh"_s, u"-c"_s, script, QCoreApplication::applicationFilePath()});
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

int main(int count, char **arguments)
{
    QCoreApplication app(count, arguments);
    const QStringList words = app.arguments();
    if (words.size() == 3 && words.at(1) == u"--visit") {
        std::printf("answer: %s\n", qPrintable(visit(words.at(2))));
        return 0;
    }
    KeychainTest test;
    return QTest::qExec(&test, count, arguments);
}
#include "keychaintest.moc"
