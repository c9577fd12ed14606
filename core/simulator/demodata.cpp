// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/demodata.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRandomGenerator>

#include <array>

namespace nettdesk::simulator {

namespace {

QByteArray filled(QString text, const Release &release)
{
    text.replace(QStringLiteral("{version}"), QString::fromUtf8(release.reported));
    text.replace(QStringLiteral("{number}"), QString::fromUtf8(release.full));
    text.replace(QStringLiteral("{built}"), QString::fromUtf8(release.built));
    text.replace(QStringLiteral("{identity}"), QStringLiteral("MikroTik"));
    text.replace(QStringLiteral("{serial}"), QStringLiteral("HCQ0812K4PT"));
    const QByteArray bytes = text.toUtf8();
    return bytes.isNull() ? QByteArray("") : bytes;
}

QByteArray code(QRandomGenerator &random)
{
    static constexpr char letters[] = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"; // none that look alike
    QByteArray text;
    for (int i = 0; i < 9; ++i)
        text += i == 4 ? '-' : letters[random.bounded(int(sizeof(letters)) - 1)];
    return text;
}

struct Kind {
    const char *profile;
    const char *uptime;
};
constexpr std::array kinds{Kind{"2_Hours", "2h"}, Kind{"1_Day", "1d"}, Kind{"1_Week", "1w"}};

/// A voucher as a voucher program leaves it on a router; every third was used a little.
QHash<QByteArray, QByteArray> voucher(QRandomGenerator &random)
{
    const QByteArray name = code(random);
    const Kind &kind = kinds[size_t(random.bounded(int(kinds.size())))];
    QHash<QByteArray, QByteArray> values{
        {"name", name},
        {"password", name},
        {"profile", kind.profile},
        {"limit-uptime", kind.uptime},
        {"comment", "vc-" + QByteArray::number(random.bounded(100, 999)) + "-11.02.26-counter"}};
    if (random.bounded(3) == 0) {
        const qint64 seconds = random.bounded(60, 7000);
        values.insert("uptime", formatDuration(seconds * 1000));
        values.insert("bytes-in", QByteArray::number(seconds * 9'000));
        values.insert("bytes-out", QByteArray::number(seconds * 61'000));
        values.insert("packets-in", QByteArray::number(seconds * 40));
        values.insert("packets-out", QByteArray::number(seconds * 55));
        values.insert("mac-address", "DE:AD:" + QByteArray::number(random.generate64(), 16)
                                                    .rightJustified(8, '0')
                                                    .right(8)
                                                    .toUpper()
                                                    .insert(6, ':')
                                                    .insert(4, ':')
                                                    .insert(2, ':'));
    }
    return values;
}

} // namespace

void furnish(Machine &machine, int users)
{
    const QJsonObject menus = readResource(QStringLiteral("demo.json"))[u"rows"].toObject();
    const FindsName stands = [](const QByteArray &, const QByteArray &) {
        return true;
    }; // a later row may make it true
    for (auto it = menus.begin(); it != menus.end(); ++it) {
        const Menu *menu = machine.menus().find(it.key().toUtf8());
        if (!menu || menu->path == "/log")
            continue;
        for (const QJsonValue &row : it.value().toArray()) {
            QHash<QByteArray, QByteArray> values;
            const QJsonObject json = row.toObject();
            for (auto field = json.begin(); field != json.end(); ++field) {
                QByteArray value = filled(field.value().toString(), machine.release());
                if (const Property *property = menu->property(field.key().toUtf8()))
                    value = property->type.normalise(property->name, value, stands).value_or(value);
                values.insert(field.key().toUtf8(), value);
            }
            machine.put(menu->path, values);
        }
    }
    for (const QJsonValue &line : menus[u"/log"].toArray())
        machine.log(line[u"topics"].toString().toUtf8(), line[u"message"].toString().toUtf8());

    QRandomGenerator random(20'261'102);
    for (int i = 0; i < users; ++i)
        machine.put("/ip/hotspot/user", voucher(random));
}

void personalise(Machine &machine, const QByteArray &identity, const QByteArray &user, const QByteArray &password)
{
    machine.change("/system/identity", {}, {{"name", identity}});
    const QByteArray serial = QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex().left(7).toUpper();
    machine.change("/system/routerboard", {}, {{"serial-number", "HCQ0" + serial}});
    const QHash<QByteArray, QByteArray> account{
        {"name", user}, {"password", password}, {"group", "full"}, {"address", ""}};
    if (!machine.change("/user", user, {{"password", password}}))
        machine.put("/user", account);
}

Result<State> furnishedState(const QString &version, int users)
{
    const auto release = Release::parse(version);
    if (!release)
        return failure(release.error());
    const SystemClock clock;
    Machine machine(*release, clock);
    furnish(machine, users);
    return machine.state();
}

} // namespace nettdesk::simulator
