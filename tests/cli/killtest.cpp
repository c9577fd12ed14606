// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/commandline.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::tests;

namespace {

/// How one killed run ended.
struct Killed {
    bool wasKilled = false; ///< false: the point lies behind the end, it ran through untouched
    QString call;           ///< "fdatasync shop.db-wal"
    Outcome outcome;
};

/// Every point, or each `usual`-th one where the others are for ./dev soak.
int stride(int usual)
{
    return qEnvironmentVariableIsSet("NETTDESK_SOAK") ? 1 : usual;
}

/// Where such a sweep begins: elsewhere in each run, so that every point is met in time.
int firstPoint(int step)
{
    static const quint32 seed = qEnvironmentVariableIsSet("NETTDESK_SEED")
                                    ? quint32(qEnvironmentVariableIntValue("NETTDESK_SEED"))
                                    : QRandomGenerator::global()->generate();
    static QRandomGenerator random = [] {
        qInfo("seed %u: NETTDESK_SEED=%u repeats this", seed, seed);
        return QRandomGenerator(seed);
    }();
    return step == 1 ? 1 : 1 + int(random.bounded(step));
}

/// "killed at 7: pwrite64 /tmp/x/shop.db-wal" → "pwrite64 shop.db-wal"; sockets and pipes without their numbers.
QString callOf(const QByteArray &messages)
{
    static const QRegularExpression line(u"killed at \\d+: (\\S+) ?(\\S*)"_s);
    const auto match = line.match(QString::fromLocal8Bit(messages));
    QString target = match.captured(2).section(u'/', -1).section(u":["_s, 0, 0);
    if (target.startsWith(u"point-"_s)) // a copy of the prepared file
        target = u"shop"_s + target.mid(target.indexOf(u'.'));
    return (match.captured(1) + u' ' + target).trimmed();
}

} // namespace

/// SIGKILL at each point at which nettdeskctl could have changed something, then the next start. The router and the
/// database server are other processes and live on; files are what they were at that moment. (A power cut is not
/// modelled by this: what was written but not synced survives.)
class KillTest : public QObject {
    Q_OBJECT

    static constexpr int stock = 400; ///< vouchers to redeem, one for each point

    std::unique_ptr<RouterProcess> m_router;
    std::unique_ptr<CommandLine> m_shop;
    QString m_prepared; ///< SQLite: the file to copy for each point
    QJsonArray m_vouchers;

    static void engines()
    {
        QTest::addColumn<storage::Engine>("engine");
        QTest::newRow("SQLite") << storage::Engine::Sqlite;
        QTest::newRow("PostgreSQL") << storage::Engine::PostgreSql;
    }

    /// A shop with one router and `count` vouchers that nobody touched.
    bool prepare(storage::Engine engine, int count)
    {
        m_shop = std::make_unique<CommandLine>(engine);
        if (!m_shop->problem().isEmpty())
            return false;
        const Outcome made = m_shop->init();
        const Outcome added = m_shop->addRouter(*m_router, u"Lobby"_s);
        if (made.exit != 0 || added.exit != 0) {
            qWarning("%s%s", made.text().constData(), added.text().constData());
            return false;
        }
        if (count > 0) {
            const Outcome generated = m_shop->run({u"voucher"_s, u"generate"_s, u"--router"_s, u"Lobby"_s, u"--count"_s,
                                                   QString::number(count), u"--time"_s, u"1d"_s, u"--data"_s, u"2GB"_s,
                                                   u"--down"_s, u"10M"_s, u"--up"_s, u"5M"_s, u"--price"_s, u"2.50"_s});
            if (generated.exit != 0)
                qWarning("%s", generated.text().constData());
            m_vouchers = generated.object()[u"vouchers"].toArray();
        }
        if (engine == storage::Engine::Sqlite)
            m_prepared = m_shop->url().file;
        return m_vouchers.size() == count || count == 0;
    }

    /// A fresh copy of the prepared file for this point; on PostgreSQL each point has a voucher of its own instead.
    void freshPlace(int point)
    {
        if (m_shop->engine() != storage::Engine::Sqlite)
            return;
        if (m_shop->url().file != m_prepared) {
            for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
                QFile::remove(m_shop->url().file + end);
        }
        const QString file = m_shop->path(u"point-%1.db"_s.arg(point));
        QFile::remove(file);
        if (!QFile::copy(m_prepared, file))
            qFatal("the database cannot be copied");
        if (QFileInfo(m_prepared + u"-wal"_s).size() > 0)
            qFatal("the prepared database was not closed");
        m_shop->useFile(file);
    }

    Killed killAt(int point, const QStringList &words) const
    {
        const auto process = m_shop->process(words + m_shop->place() + m_shop->session() + QStringList{u"--json"_s});
        QProcessEnvironment environment = process->processEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(KILLPOINT));
        environment.insert(u"NETTDESK_KILL_AT"_s, QString::number(point));
        environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
        process->setProcessEnvironment(environment);
        process->start(QIODevice::ReadOnly);
        Killed killed;
        killed.outcome = finish(*process);
        killed.wasKilled = killed.outcome.exit < 0;
        killed.call = callOf(killed.outcome.messages);
        return killed;
    }

    /// A fresh place in which this redemption was killed behind its claim. The same point of two runs may lie some
    /// calls apart, for threads take turns as they like.
    bool leaveClaimed(int point, int claimed, const QString &code)
    {
        for (int later = 0; later < 20; ++later) {
            freshPlace(point);
            if (killAt(claimed + later, {u"voucher"_s, u"redeem"_s, code}).wasKilled &&
                m_shop->sql(u"SELECT state FROM voucher WHERE code = '%1'"_s.arg(code)) == u"redeeming"_s)
                return true;
        }
        return false;
    }

    /// The server hears of a dead client by the end of its line, and only then undoes what that one had begun.
    bool serverKnows() const
    {
        if (m_shop->engine() == storage::Engine::Sqlite)
            return true;
        return QTest::qWaitFor(
            [this] {
                return m_shop->count(u"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND "
                                     "pid <> pg_backend_pid() AND backend_type = 'client backend'"_s) == 0;
            },
            20'000);
    }

    QString soundness() const
    {
        if (m_shop->engine() != storage::Engine::Sqlite)
            return {};
        const QString integrity = m_shop->sql(u"PRAGMA integrity_check"_s);
        const QString keys = m_shop->sql(u"PRAGMA foreign_key_check"_s);
        return integrity == u"ok"_s && keys.isEmpty() ? QString() : integrity + u" / foreign keys: "_s + keys;
    }

    /// "all": one hotspot user as it should be, one payment, one redeemed voucher. "none": none of the three. Otherwise
    /// what is wrong.
    QString stateOf(const QJsonObject &voucher) const
    {
        const QString code = voucher[u"code"].toString();
        const QString ofVoucher = u"(SELECT id FROM voucher WHERE code = '%1')"_s.arg(code);
        const QString state = m_shop->sql(u"SELECT state FROM voucher WHERE code = '%1'"_s.arg(code));
        const auto payments = m_shop->count(u"SELECT count(*) FROM payment WHERE voucher_id = "_s + ofVoucher);
        const auto waiting =
            m_shop->count(u"SELECT count(*) FROM intent WHERE state <> 'done' AND voucher_id = "_s + ofVoucher);
        const auto users = m_router->items("/ip/hotspot/user", "name", code.toUtf8());
        const QString found = u"voucher %1, %2 payments, %3 hotspot users, %4 intents open"_s.arg(state)
                                  .arg(payments)
                                  .arg(users.size())
                                  .arg(waiting);
        if (state == u"active"_s && payments == 0 && users.isEmpty() && waiting == 0)
            return u"none"_s;
        if (state != u"redeemed"_s || payments != 1 || users.size() != 1 || waiting != 0)
            return found;
        const auto &user = users.first();
        const bool isRight = user.value("password") == voucher[u"password"].toString().toUtf8() &&
                             user.value("limit-uptime") == "1d" && user.value("limit-bytes-total") == "2147483648" &&
                             user.value("profile").startsWith("nd1-") && user.value("comment").startsWith("nd1 ") &&
                             user.value("disabled") != "true" && user.value("disabled") != "yes";
        QString fields;
        for (auto it = user.cbegin(); it != user.cend(); ++it)
            fields += u' ' + QString::fromUtf8(it.key() + '=' + it.value());
        return isRight ? u"all"_s : found + fields;
    }

    static void report(const char *what, const QMap<QString, int> &calls, int all, int none, const QElapsedTimer &since)
    {
        QStringList list;
        for (auto it = calls.cbegin(); it != calls.cend(); ++it)
            list.append(u"%1 × %2"_s.arg(it.value()).arg(it.key()));
        qInfo("%s, %s: %d points in %.1f s; %d carried on, %d never happened\n  %s", QTest::currentDataTag(), what,
              all + none, double(since.elapsed()) / 1000, all, none, qPrintable(list.join(u", "_s)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFileInfo::exists(QStringLiteral(KILLPOINT)))
            QSKIP("this computer cannot load a library into another program, which the kill points need");
        m_router = std::make_unique<RouterProcess>(RouterProcess::Options{.version = u"7.18"_s});
        QVERIFY(m_router->isListening());
    }

    void a_redemption_killed_at_any_point_is_finished_at_the_next_start_or_never_happened_data() { engines(); }
    void a_redemption_killed_at_any_point_is_finished_at_the_next_start_or_never_happened()
    {
        QFETCH(storage::Engine, engine);
        const bool isReady = prepare(engine, stock);
        if (!m_shop->problem().isEmpty())
            QSKIP(qPrintable(m_shop->problem()));
        QVERIFY(isReady);
        QElapsedTimer since;
        since.start();
        QMap<QString, int> calls;
        int all = 0;
        int none = 0;
        bool wasUntouched = false;
        const int step = stride(engine == storage::Engine::Sqlite ? 4 : 14);
        for (int point = firstPoint(step); !wasUntouched; point += step) {
            QVERIFY2(point < stock, "the vouchers are used up");
            const QJsonObject voucher = m_vouchers.at(point).toObject();
            freshPlace(point);
            const Killed killed = killAt(point, {u"voucher"_s, u"redeem"_s, voucher[u"code"].toString()});
            wasUntouched = !killed.wasKilled;
            const QByteArray where = "point " + QByteArray::number(point) + ", " + killed.call.toUtf8() + ": ";
            QVERIFY2(!wasUntouched || killed.outcome.exit == 0, where + killed.outcome.text());
            QVERIFY2(serverKnows(), where + "the server still holds the line of the dead one");

            const Outcome next = m_shop->run({u"sync"_s});
            QVERIFY2(next.exit == 0, where + next.text());
            QVERIFY2(next.object()[u"later"].toInt() == 0, where + next.text());
            const QString state = stateOf(voucher);
            QVERIFY2(state == u"all"_s || state == u"none"_s, where + state.toUtf8() + "\nsync: " + next.text());
            // Whatever was said to be done is done.
            QVERIFY2(killed.outcome.document.isNull() || state == u"all"_s, where + state.toUtf8());
            QCOMPARE(soundness(), QString());
            if (wasUntouched)
                break;
            ++(state == u"all"_s ? all : none);
            ++calls[killed.call];
        }
        report("redeem", calls, all, none, since);
        QVERIFY(all > 0);
        QVERIFY(none > 0);
    }

    void the_start_that_carries_on_may_be_killed_as_well()
    {
        QVERIFY(prepare(storage::Engine::Sqlite, stock));
        // A point at which the money is taken and the router knows nothing, or hardly anything, of it.
        int claimed = 0;
        int voucherAt = 0;
        for (int point = 1; claimed == 0; point += stride(6)) {
            const QString code = m_vouchers.at(++voucherAt)[u"code"].toString();
            freshPlace(point);
            QVERIFY(killAt(point, {u"voucher"_s, u"redeem"_s, code}).wasKilled);
            if (m_shop->sql(u"SELECT state FROM voucher WHERE code = '%1'"_s.arg(code)) == u"redeeming"_s)
                claimed = point;
        }
        QElapsedTimer since;
        since.start();
        QMap<QString, int> calls;
        int tried = 0;
        bool wasUntouched = false;
        const int step = stride(15);
        for (int point = firstPoint(step); !wasUntouched; point += step) {
            QVERIFY2(++voucherAt < stock, "the vouchers are used up");
            const QJsonObject voucher = m_vouchers.at(voucherAt).toObject();
            QVERIFY(leaveClaimed(point, claimed, voucher[u"code"].toString()));
            const Killed second = killAt(point, {u"sync"_s});
            wasUntouched = !second.wasKilled;
            const QByteArray where = "point " + QByteArray::number(point) + ", " + second.call.toUtf8() + ": ";
            const Outcome next = m_shop->run({u"sync"_s});
            QVERIFY2(next.exit == 0, where + next.text());
            const QString state = stateOf(voucher);
            QVERIFY2(state == u"all"_s, where + state.toUtf8() + '\n' + next.text());
            QCOMPARE(soundness(), QString());
            if (wasUntouched)
                break;
            ++tried;
            ++calls[second.call];
        }
        report("sync after a killed redeem", calls, tried, 0, since);
        QVERIFY(tried > 0);
    }

    void a_batch_killed_while_it_is_made_is_whole_or_absent_data() { engines(); }
    void a_batch_killed_while_it_is_made_is_whole_or_absent()
    {
        QFETCH(storage::Engine, engine);
        const bool isReady = prepare(engine, 0);
        if (!m_shop->problem().isEmpty())
            QSKIP(qPrintable(m_shop->problem()));
        QVERIFY(isReady);
        QElapsedTimer since;
        since.start();
        QMap<QString, int> calls;
        int all = 0;
        int none = 0;
        qint64 before = 0;
        const int step = stride(engine == storage::Engine::Sqlite ? 10 : 50);
        for (int point = firstPoint(step);; point += step) {
            if (engine == storage::Engine::Sqlite)
                before = 0;
            freshPlace(point);
            const Killed killed = killAt(point, {u"voucher"_s, u"generate"_s, u"--router"_s, u"Lobby"_s, u"--count"_s,
                                                 u"200"_s, u"--time"_s, u"1d"_s, u"--price"_s, u"1"_s});
            const QByteArray where = "point " + QByteArray::number(point) + ", " + killed.call.toUtf8() + ": ";
            QVERIFY2(serverKnows(), where + "the server still holds the line of the dead one");
            const auto vouchers = m_shop->count(u"SELECT count(*) FROM voucher"_s);
            const auto promised = m_shop->count(u"SELECT coalesce(sum(voucher_count), 0) FROM batch"_s);
            QCOMPARE(soundness(), QString());
            QVERIFY2(vouchers - before == 0 || vouchers - before == 200, where + QByteArray::number(vouchers - before));
            QVERIFY2(promised == vouchers, where + QByteArray::number(promised));
            if (!killed.wasKilled) {
                QVERIFY_DONE(killed.outcome);
                QCOMPARE(vouchers - before, 200);
                break;
            }
            ++(vouchers == before ? none : all);
            ++calls[killed.call];
            before = vouchers;
        }
        report("generate --count 200", calls, all, none, since);
        QVERIFY(none > 0);
    }

    void an_act_on_an_account_killed_at_any_point_is_finished_or_never_happened_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<storage::Engine>("engine");
        for (const char *act : {"ahead", "expire", "move"}) {
            QTest::addRow("%s, SQLite", act) << QString::fromLatin1(act) << storage::Engine::Sqlite;
            QTest::addRow("%s, PostgreSQL", act) << QString::fromLatin1(act) << storage::Engine::PostgreSql;
        }
    }
    void an_act_on_an_account_killed_at_any_point_is_finished_or_never_happened()
    {
        QFETCH(QString, act);
        QFETCH(storage::Engine, engine);
        const bool isReady = prepareAhead(engine);
        if (!m_shop->problem().isEmpty())
            QSKIP(qPrintable(m_shop->problem()));
        QVERIFY(isReady);
        QElapsedTimer since;
        since.start();
        QMap<QString, int> calls;
        int all = 0;
        int none = 0;
        const int step = stride(engine == storage::Engine::Sqlite ? 30 : 90);
        for (int point = firstPoint(step), used = 0;; point += step, ++used) {
            QVERIFY2(used < m_vouchers.size(), "the vouchers are used up");
            const QString code = m_vouchers.at(used)[u"code"].toString();
            freshPlace(point);
            if (engine ==
                storage::Engine::PostgreSql) // one database for all points: what stands is what it begins with
                m_stock = m_shop->count(u"SELECT count(*) FROM voucher"_s);
            const QSet<QByteArray> before = marked();
            const Killed killed = killAt(point, wordsOf(act, code));
            const QByteArray where = "point " + QByteArray::number(point) + ", " + killed.call.toUtf8() + ": ";
            QVERIFY2(killed.wasKilled || killed.outcome.exit == 0, where + killed.outcome.text());
            QVERIFY2(serverKnows(), where + "the server still holds the line of the dead one");
            QVERIFY_DONE(m_shop->run({u"sync"_s}));
            QCOMPARE(soundness(), QString());
            QCOMPARE(m_shop->count(u"SELECT count(*) FROM intent WHERE state <> 'done'"_s), 0);
            const QString state = act == u"ahead"_s ? stateOfBatch(marked() - before) : stateOfAct(act, code);
            QVERIFY2(state == u"all"_s || state == u"none"_s, where + state.toUtf8());
            if (!killed.wasKilled) {
                QCOMPARE(state, u"all"_s);
                break;
            }
            ++(state == u"all"_s ? all : none);
            ++calls[killed.call];
        }
        report(qPrintable(act), calls, all, none, since);
        QVERIFY(all + none > 0);
    }

private:
    /// A shop whose codes stand ahead, and another router that they can move to.
    bool prepareAhead(storage::Engine engine)
    {
        if (!prepare(engine, 0))
            return false;
        if (!m_garden)
            m_garden = std::make_unique<RouterProcess>(RouterProcess::Options{.version = u"6.49"_s});
        if (!m_garden->isListening() || m_shop->addRouter(*m_garden, u"Garden"_s).exit != 0)
            return false;
        const bool isLong = qEnvironmentVariableIsSet("NETTDESK_SOAK");
        const Outcome made = m_shop->run({u"voucher"_s, u"generate"_s, u"--router"_s, u"Lobby"_s, u"--count"_s,
                                          isLong ? u"600"_s : u"60"_s, u"--time"_s, u"1d"_s, u"--price"_s, u"1"_s,
                                          u"--provision"_s, u"ahead"_s});
        if (made.exit != 0)
            qWarning("%s", made.text().constData());
        m_vouchers = made.object()[u"vouchers"].toArray();
        m_stock = m_vouchers.size();
        return made.object()[u"onRouter"].toInt() == m_stock && m_stock > 0;
    }

    static QStringList wordsOf(const QString &act, const QString &code)
    {
        if (act == u"expire"_s)
            return {u"voucher"_s, u"expire"_s, code};
        if (act == u"move"_s)
            return {u"voucher"_s, u"move"_s, code, u"--router"_s, u"Garden"_s};
        return {u"voucher"_s, u"generate"_s, u"--router"_s, u"Lobby"_s, u"--count"_s,     u"7"_s,
                u"--time"_s,  u"1d"_s,       u"--price"_s,  u"1"_s,     u"--provision"_s, u"ahead"_s};
    }

    /// Names of users on the first router that carry a mark.
    QSet<QByteArray> marked() const
    {
        QSet<QByteArray> names;
        for (const auto &user : m_router->items("/ip/hotspot/user", "dynamic", "false")) {
            if (user.value("comment").startsWith("nd1 "))
                names.insert(user.value("name"));
        }
        return names;
    }

    /// Seven vouchers and their seven users, or neither.
    QString stateOfBatch(const QSet<QByteArray> &made) const
    {
        const auto vouchers = m_shop->count(u"SELECT count(*) FROM voucher"_s) - m_stock;
        const auto standing =
            m_shop->count(u"SELECT count(*) FROM voucher WHERE provisioned_at IS NOT NULL"_s) - m_stock;
        if (vouchers == 7 && standing == 7 && made.size() == 7)
            return u"all"_s;
        if (vouchers == 0 && made.isEmpty())
            return u"none"_s;
        return u"%1 vouchers, %2 provisioned, %3 users"_s.arg(vouchers).arg(standing).arg(made.size());
    }

    QString stateOfAct(const QString &act, const QString &code) const
    {
        const QString row = u" FROM voucher WHERE code = '%1'"_s.arg(code);
        const QString state = m_shop->sql(u"SELECT state"_s + row);
        const QString router = m_shop->sql(u"SELECT name FROM router WHERE id = (SELECT router_id"_s + row + u")"_s);
        const auto enabled = [&code](RouterProcess &process) {
            const auto users = process.items("/ip/hotspot/user", "name", code.toUtf8());
            return users.size() == 1 && users.first().value("disabled") == "false";
        };
        const bool here = enabled(*m_router);
        const bool there = enabled(*m_garden);
        if (state == u"active"_s && router == u"Lobby"_s && here && !there)
            return u"none"_s;
        if (act == u"expire"_s && state == u"expired"_s && !here)
            return u"all"_s;
        if (act == u"move"_s && state == u"active"_s && router == u"Garden"_s && !here && there)
            return u"all"_s;
        return u"voucher %1 on %2, enabled here: %3, there: %4"_s.arg(state, router).arg(here).arg(there);
    }

    std::unique_ptr<RouterProcess> m_garden;
    qint64 m_stock = 0;
};

QTEST_GUILESS_MAIN(KillTest)
#include "killtest.moc"
