// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/routerreboot.h"

#include <QCoreApplication>

#include <array>

namespace nettdesk {

namespace {

struct StateWord {
    RouterReboot::State state;
    const char *name;
    const char *text;
};

constexpr std::array words{
    StateWord{RouterReboot::State::Scheduled, "scheduled", QT_TRANSLATE_NOOP("RouterReboot", "Scheduled")},
    StateWord{RouterReboot::State::Sent, "sent", QT_TRANSLATE_NOOP("RouterReboot", "Rebooting")},
    StateWord{RouterReboot::State::Back, "back", QT_TRANSLATE_NOOP("RouterReboot", "Back online")},
    StateWord{RouterReboot::State::Lost, "lost", QT_TRANSLATE_NOOP("RouterReboot", "Did not come back")},
    StateWord{RouterReboot::State::Failed, "failed", QT_TRANSLATE_NOOP("RouterReboot", "Refused")},
    StateWord{RouterReboot::State::Missed, "missed", QT_TRANSLATE_NOOP("RouterReboot", "Missed")},
    StateWord{RouterReboot::State::Cancelled, "cancelled", QT_TRANSLATE_NOOP("RouterReboot", "Cancelled")},
};

} // namespace

QString rebootStateName(RouterReboot::State state)
{
    return QString::fromLatin1(words.at(size_t(state)).name);
}

QString rebootStateText(RouterReboot::State state)
{
    return QCoreApplication::translate("RouterReboot", words.at(size_t(state)).text);
}

RouterReboot::State rebootStateFromName(const QString &name)
{
    for (const StateWord &word : words) {
        if (name == QLatin1StringView(word.name))
            return word.state;
    }
    return RouterReboot::State::Failed;
}

} // namespace nettdesk
