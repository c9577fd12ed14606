// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/healthreader.h"

#include "core/routeros/connection.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace nettdesk::fleet {

using namespace Qt::StringLiterals;
using routeros::Command;
using routeros::Reply;
using routeros::Row;
using ReplyTask = QCoro::Task<Result<Reply>>;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RouterHealth)
};

constexpr int lookAgainAfter = 20; // rounds, ten minutes: a package or a right may have been added
constexpr qsizetype wordsKept = 200;

/// One round in the making.
struct Asking {
    std::shared_ptr<routeros::Connection> connection;
    std::shared_ptr<HealthMemory> memory;
    std::chrono::milliseconds patience;
    std::stop_token stop;
    HealthReading reading;
    std::optional<Error> broken; ///< the line itself failed: the rest is of no use

    bool isMissing(RouterFeature feature) const
    {
        for (const UnavailableFeature &missing : memory->unavailable) {
            if (missing.feature == feature)
                return true;
        }
        return false;
    }

    ReplyTask ask(Command command) const
    {
        command.timeout(patience);
        return connection->call(std::move(command), stop);
    }

    /// Whether there is an answer to read. Otherwise it is noted what is missing, or that the line is broken.
    bool answered(const Result<Reply> &reply, RouterFeature feature)
    {
        if (reply)
            return true;
        const Error &error = reply.error();
        switch (error.kind) {
        case Error::Kind::NotReachable:
        case Error::Kind::TimedOut:
        case Error::Kind::Cancelled: broken = error; return false;
        case Error::Kind::NotPermitted: miss(feature, UnavailableFeature::Reason::NotPermitted, error.detail); break;
        default:
            switch (routeros::trapKind(error)) {
            case routeros::TrapKind::NoSuchCommand:
                miss(feature, UnavailableFeature::Reason::NoSuchMenu, error.detail);
                break;
            case routeros::TrapKind::DeviceMode:
                miss(feature, UnavailableFeature::Reason::DeviceMode, error.detail);
                break;
            default: miss(feature, UnavailableFeature::Reason::NotUnderstood, error.detail); break;
            }
        }
        return false;
    }

    void miss(RouterFeature feature, UnavailableFeature::Reason reason, const QString &detail = {})
    {
        if (!isMissing(feature))
            memory->unavailable.append({feature, reason, detail.left(wordsKept)});
    }
};

Command print(QByteArrayView path, std::initializer_list<QByteArrayView> properties)
{
    Command command(path);
    command.properties(properties);
    return command;
}

Command count(QByteArrayView path)
{
    Command command(path);
    command.flag("count-only");
    return command;
}

std::optional<int> wholeNumber(QByteArrayView text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

template<class T>
std::optional<T> known(const Result<T> &value)
{
    return value ? std::optional<T>(*value) : std::nullopt;
}

QString wordsOf(const Row &row)
{
    QString words;
    for (const auto [name, value] : row)
        words += QString::fromUtf8(name) + u'=' + QString::fromUtf8(value) + u' ';
    return words.left(wordsKept);
}

void takeResource(Asking &asking, const Row &row)
{
    HealthReading &reading = asking.reading;
    reading.version = row.text("version");
    reading.board = row.text("board-name");
    if (const auto uptime = routeros::parseDuration(row.value("uptime")))
        reading.uptime = std::chrono::floor<std::chrono::seconds>(*uptime);
    reading.cpuLoad = wholeNumber(row.value("cpu-load"));
    reading.freeMemory = known(routeros::parseByteCount(row.value("free-memory")));
    reading.totalMemory = known(routeros::parseByteCount(row.value("total-memory")));
    if (reading.version.isEmpty() && !reading.uptime)
        asking.miss(RouterFeature::Resource, UnavailableFeature::Reason::NotUnderstood, wordsOf(row));
}

void takeClock(Asking &asking, const Row &row, Timestamp now)
{
    if (const auto at = routerInstant(row)) {
        const auto skew = *at - (now - asking.reading.roundTrip / 2);
        asking.reading.clockSkew = std::chrono::round<std::chrono::seconds>(skew);
    } else {
        asking.miss(RouterFeature::Clock, UnavailableFeature::Reason::NotUnderstood, wordsOf(row));
    }
}

std::optional<int> takeCount(Asking &asking, const Result<Reply> &reply, RouterFeature feature)
{
    if (!asking.answered(reply, feature))
        return std::nullopt;
    if (const auto number = wholeNumber(reply->ret))
        return number;
    if (reply->ret.isEmpty()) // no number: then the rows were listed after all, or "!empty" came
        return int(reply->rows.size());
    asking.miss(feature, UnavailableFeature::Reason::NotUnderstood, QString::fromUtf8(reply->ret));
    return std::nullopt;
}

void addInterfaces(QByteArrayList &names, const Result<Reply> &reply)
{
    if (!reply)
        return;
    for (const Row &row : reply->rows) {
        const QByteArray name = row.bytes("interface");
        if (!name.isEmpty() && !routeros::parseBoolean(row.value("disabled")).value_or(false) && !names.contains(name))
            names.append(name);
    }
}

/// Rates since the round before, where the counters went on (they begin anew with the router, and wrap at 2^64).
void takeTraffic(Asking &asking, const routeros::Rows &rows)
{
    HealthMemory::Counters now;
    now.at = std::chrono::steady_clock::now();
    for (const Row &row : rows) {
        if (!asking.memory->guestInterfaces.contains(row.bytes("name")))
            continue;
        bool rxOk = false;
        bool txOk = false;
        const quint64 rx = row.value("rx-byte").toULongLong(&rxOk);
        const quint64 tx = row.value("tx-byte").toULongLong(&txOk);
        if (!rxOk || !txOk)
            return asking.miss(RouterFeature::Traffic, UnavailableFeature::Reason::NotUnderstood, wordsOf(row));
        now.rx += rx;
        now.tx += tx;
    }
    const auto before = std::exchange(asking.memory->counters, now);
    if (!before || now.rx < before->rx || now.tx < before->tx)
        return;
    const double seconds = std::chrono::duration<double>(now.at - before->at).count();
    if (seconds < 1) // two rounds at once (a person pressed the button): too short for a rate
        return;
    asking.reading.up = BitRate::fromBitsPerSecond(qint64(double(now.rx - before->rx) * 8 / seconds));
    asking.reading.down = BitRate::fromBitsPerSecond(qint64(double(now.tx - before->tx) * 8 / seconds));
}

Command countersOf(const QByteArrayList &interfaces)
{
    Command command = print("/interface/print", {"name", "rx-byte", "tx-byte"});
    for (const QByteArray &name : interfaces)
        command.where("name", QByteArrayView(name));
    if (interfaces.size() > 1)
        command.query("?#" + QByteArray(interfaces.size() - 1, '|'));
    return command;
}

/// Which interfaces guests use. Asked once in a while: it hardly ever changes.
QCoro::Task<> findGuestInterfaces(std::shared_ptr<Asking> asking)
{
    auto hotspots = asking->ask(print("/ip/hotspot/print", {"interface", "disabled"}));
    auto pppoe = asking->ask(print("/interface/pppoe-server/server/print", {"interface", "disabled"}));
    const Result<Reply> hotspotReply = co_await hotspots;
    const Result<Reply> pppoeReply = co_await pppoe;
    QByteArrayList names;
    addInterfaces(names, hotspotReply);
    addInterfaces(names, pppoeReply);
    if (names != asking->memory->guestInterfaces)
        asking->memory->counters.reset();
    asking->memory->guestInterfaces = names;
    if (names.isEmpty())
        asking->miss(RouterFeature::Traffic, UnavailableFeature::Reason::NotSetUp);
}

} // namespace

QCoro::Task<Result<int>> countGuests(std::shared_ptr<routeros::Connection> connection,
                                     std::chrono::milliseconds patience, std::stop_token stop)
{
    const auto asking =
        std::make_shared<Asking>(Asking{connection, std::make_shared<HealthMemory>(), patience, stop, {}, {}});
    auto hotspot = asking->ask(count("/ip/hotspot/active/print"));
    auto ppp = asking->ask(count("/ppp/active/print"));
    const Result<Reply> hotspotReply = co_await hotspot;
    const Result<Reply> pppReply = co_await ppp;
    const std::optional<int> hotspotUsers = takeCount(*asking, hotspotReply, RouterFeature::Hotspot);
    const std::optional<int> pppUsers = takeCount(*asking, pppReply, RouterFeature::Ppp);
    if (asking->broken)
        co_return failure(Error(*asking->broken));
    for (const Result<Reply> &reply : {hotspotReply, pppReply}) {
        if (!reply && reply.error().kind == Error::Kind::NotPermitted)
            co_return failure(reply.error());
    }
    co_return hotspotUsers.value_or(0) + pppUsers.value_or(0);
}

std::optional<Timestamp> routerInstant(const Row &clockRow)
{
    const auto date = routeros::parseDate(clockRow.value("date"));
    const auto time = routeros::parseTime(clockRow.value("time"));
    const auto offset = routeros::parseGmtOffset(clockRow.value("gmt-offset"));
    if (!date || !time || !offset)
        return std::nullopt;
    return toTimestamp(QDateTime(*date, *time, Qt::UTC)) - *offset;
}

QCoro::Task<Result<HealthReading>> readHealth(std::shared_ptr<routeros::Connection> connection,
                                              std::shared_ptr<HealthMemory> memory, const Clock &clock,
                                              std::chrono::milliseconds patience, std::stop_token stop)
{
    const auto asking = std::make_shared<Asking>(Asking{connection, memory, patience, stop, {}, {}});
    asking->reading.tls = connection->endpoint().tls;
    if (memory->connection != connection.get() || --memory->roundsLeft < 0) {
        memory->connection = connection.get();
        memory->roundsLeft = lookAgainAfter;
        memory->unavailable.clear();
        co_await findGuestInterfaces(asking);
    }
    QElapsedTimer watch;
    watch.start();
    // Sent together; the first small one tells the round trip.
    auto identity = asking->ask(print("/system/identity/print", {"name"}));
    auto resource = asking->ask(print("/system/resource/print",
                                      {"version", "board-name", "uptime", "cpu-load", "free-memory", "total-memory"}));
    auto time = asking->ask(print("/system/clock/print", {"date", "time", "gmt-offset"}));
    std::optional<ReplyTask> hotspot;
    std::optional<ReplyTask> ppp;
    std::optional<ReplyTask> traffic;
    if (!asking->isMissing(RouterFeature::Hotspot))
        hotspot.emplace(asking->ask(count("/ip/hotspot/active/print")));
    if (!asking->isMissing(RouterFeature::Ppp))
        ppp.emplace(asking->ask(count("/ppp/active/print")));
    if (!asking->isMissing(RouterFeature::Traffic) && !memory->guestInterfaces.isEmpty())
        traffic.emplace(asking->ask(countersOf(memory->guestInterfaces)));

    const Result<Reply> identityReply = co_await identity;
    asking->reading.roundTrip = std::chrono::milliseconds(watch.elapsed());
    if (identityReply)
        asking->reading.identity = identityReply->rows.first().text("name");
    else
        asking->answered(identityReply, RouterFeature::Resource);
    const Result<Reply> resourceReply = co_await resource;
    if (asking->answered(resourceReply, RouterFeature::Resource))
        takeResource(*asking, resourceReply->rows.first());
    const Result<Reply> timeReply = co_await time;
    if (asking->answered(timeReply, RouterFeature::Clock))
        takeClock(*asking, timeReply->rows.first(), clock.now());
    if (hotspot) {
        const Result<Reply> reply = co_await *hotspot;
        asking->reading.hotspotUsers = takeCount(*asking, reply, RouterFeature::Hotspot);
    }
    if (ppp) {
        const Result<Reply> reply = co_await *ppp;
        asking->reading.pppUsers = takeCount(*asking, reply, RouterFeature::Ppp);
    }
    if (traffic) {
        const Result<Reply> reply = co_await *traffic;
        if (asking->answered(reply, RouterFeature::Traffic))
            takeTraffic(*asking, reply->rows);
    }
    if (asking->broken)
        co_return failure(Error(*asking->broken));
    const bool isRefused = !identityReply && identityReply.error().kind == Error::Kind::NotPermitted &&
                           !resourceReply && resourceReply.error().kind == Error::Kind::NotPermitted;
    if (isRefused)
        co_return failure(Error::Kind::NotPermitted,
                          Text::tr("The router let its user in, but does not let it read. Give its group the policies "
                                   "api, read, write, test and sensitive on the router (System > Users > Groups)."),
                          resourceReply.error().detail);
    asking->reading.unavailable = memory->unavailable;
    const HealthReading reading = asking->reading;
    co_return reading;
}

} // namespace nettdesk::fleet
