// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/release.h"

#include <QCoreApplication>

#include <array>

namespace nettdesk::simulator {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Simulator)
};

struct Played {
    const char *name;
    const char *full;
    const char *channel;
    const char *tree;
    const char *built;
};

constexpr std::array played{
    Played{"6.42", "6.42.12", "long-term", "6", "Feb/12/2019 08:23:13"},
    Played{"6.43", "6.43.16", "long-term", "6", "May/14/2019 06:45:47"},
    Played{"6.49", "6.49.17", "stable", "6", "Aug/06/2024 12:39:48"},
    Played{"7.9", "7.9.2", "stable", "7.9.2", "May/30/2023 09:06:27"},
    Played{"7.12", "7.12.2", "stable", "7.12.2", "2024-01-12 11:16:54"},
    Played{"7.16", "7.16.2", "stable", "7.16.2", "2024-11-26 12:09:40"},
    Played{"7.18", "7.18.2", "stable", "7.18.2", "2025-03-11 11:59:04"},
    Played{"7.20", "7.20.8", "long-term", "7.20.8", "2026-02-05 09:33:10"},
    Played{"7.22", "7.22.3", "stable", "7.22.3", "2026-05-14 08:10:22"},
    Played{"7.24", "7.24", "stable", "7.24", "2026-09-03 10:41:37"},
};

} // namespace

Number Number::parse(QByteArrayView text)
{
    const QList<QByteArray> parts = text.toByteArray().split('.');
    if (parts.size() < 2)
        return {};
    return {parts.at(0).toInt(), parts.at(1).toInt()};
}

Result<Release> Release::parse(const QString &text)
{
    const QByteArray wanted = text.trimmed().toLatin1();
    for (const Played &release : played) {
        if (wanted != release.name && wanted != release.full)
            continue;
        const QByteArray full = release.full;
        return Release{.number = Number::parse(full),
                       .full = full,
                       .reported = full + " (" + release.channel + ')',
                       .tree = release.tree,
                       .built = release.built};
    }
    return failure(Error::Kind::Invalid, Text::tr("There is no simulated router of version \"%1\". Choose one of: %2.")
                                             .arg(text, known().join(QStringLiteral(", "))));
}

QStringList Release::known()
{
    QStringList names;
    for (const Played &release : played)
        names.append(QString::fromLatin1(release.name));
    return names;
}

} // namespace nettdesk::simulator
