// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/databaseurl.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace nettdesk::tests {

/// What a program said and how it ended.
struct Outcome {
    int exit = -1;          ///< -1: a signal ended it
    QByteArray output;      ///< standard output
    QByteArray messages;    ///< standard error
    QJsonDocument document; ///< of the output, when that is one JSON document; null otherwise

    QJsonObject object() const { return document.object(); }
    QJsonArray array() const { return document.array(); }
    QString errorKind() const { return object()[u"error"][u"kind"].toString(); }
    QString errorMessage() const { return object()[u"error"][u"message"].toString(); }
    /// Everything, for a test's message.
    QByteArray text() const;
};

/// `QVERIFY_DONE(outcome)`: it ended with status 0, or the test fails with everything that was said.
#define QVERIFY_DONE(outcome) QVERIFY2((outcome).exit == 0, (outcome).text().constData())

/// Runs a program to its end, with an event loop, so that servers of the test answer meanwhile.
Outcome finish(QProcess &process);

/// The real nettdeskctl with a shop of its own: a folder, a key file of 32 bytes, files for passwords, and a database
/// of either engine. Gone with this object.
class CommandLine {
public:
    explicit CommandLine(storage::Engine engine = storage::Engine::Sqlite);
    ~CommandLine();
    Q_DISABLE_COPY_MOVE(CommandLine)

    /// Empty: all is there. Otherwise what is missing on this computer (skip the test).
    const QString &problem() const { return m_problem; }
    storage::Engine engine() const { return m_url.engine; }
    const storage::DatabaseUrl &url() const { return m_url; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A file that only its owner reads, in the shop's folder; its path.
    QString file(const QString &name, const QByteArray &content) const;
    QString keyFile() const { return path(QStringLiteral("shop.key")); }

    static QByteArray ownerPassword() { return "canary lantern 4711 owner"; }
    static QByteArray routerPassword() { return "canary-harbour-8291-router"; }

    /// `words` with --database, --key-file, --json and a session: --local-admin for SQLite, --as for PostgreSQL.
    Outcome run(const QStringList &words);
    /// The same without --json.
    Outcome runForPeople(const QStringList &words);
    /// Only these words, in the shop's environment.
    Outcome runBare(const QStringList &words);
    QStringList place() const;   ///< --database URL --key-file FILE
    QStringList session() const; ///< --local-admin, or --as
    QStringList asOwner() const; ///< --as, on either engine

    /// Ready to be started with exactly these words.
    std::unique_ptr<QProcess> process(const QStringList &words) const;

    /// `init`, with the owner "Ana".
    Outcome init();
    /// `router add` of a simulated router, by this name.
    Outcome addRouter(class RouterProcess &router, const QString &name, const QString &tls = QStringLiteral("off"));

    /// The first column of the first row, asked outside any of our code.
    QString sql(const QString &statement) const;
    qint64 count(const QString &statement) const { return sql(statement).toLongLong(); }
    /// Works with another file from now on (SQLite).
    void useFile(const QString &path) { m_url = storage::DatabaseUrl::forFile(path); }

private:
    QTemporaryDir m_folder;
    storage::DatabaseUrl m_url;
    QString m_problem;
};

/// The real routersim with one router on a free port, and a direct look at what stands on it.
class RouterProcess {
public:
    struct Options {
        QString version = QStringLiteral("7.18");
        QString tls = QStringLiteral("off"); ///< off, certificate or anonymous
        quint16 port = 0;
        QStringList others = {}; ///< further options of routersim
    };

    RouterProcess() : RouterProcess(Options{}) {}
    explicit RouterProcess(Options options);
    ~RouterProcess();
    Q_DISABLE_COPY_MOVE(RouterProcess)

    bool isListening() const { return m_port != 0; }
    quint16 port() const { return m_port; }
    QString fingerprint() const { return m_fingerprint; }
    void stop();

    using Item = QHash<QByteArray, QByteArray>;
    /// The items of "/ip/hotspot/user" whose property has this value, read over the API by a plain client.
    QList<Item> items(const QByteArray &menu, const QByteArray &property, const QByteArray &value);

private:
    struct Line;

    Options m_options;
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    QString m_fingerprint;
    std::unique_ptr<Line> m_line;
};

} // namespace nettdesk::tests
