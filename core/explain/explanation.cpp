// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/explanation.h"

#include <array>

namespace nettdesk::explain {

namespace {

constexpr std::array verdictNames{
    "redeemable",     "signedIn",        "alreadyRedeemed", "beingActivated", "needsAttention", "unknownCode",
    "mistyped",       "deleted",         "blocked",         "notYetValid",    "windowOver",     "packageInactive",
    "timeUsedUp",     "dataUsedUp",      "expired",         "wrongRouter",    "routerInactive", "routerOffline",
    "accountMissing", "accountDisabled", "foreignAccount",  "inUseElsewhere", "wrongDevice",    "noFreeAddress",
    "radiusSilent",   "hotspotOff"};
static_assert(verdictNames.size() == size_t(CodeVerdict::HotspotOff) + 1);

constexpr std::array fixNames{"advice",         "useSuggestion",   "redeem",    "extend", "replaceByNew",
                              "releaseDevice",  "putOnRouter",     "tryAgain",  "move",   "unblock",
                              "switchRouterOn", "switchPackageOn", "undoDelete"};
static_assert(fixNames.size() == size_t(CodeFix::Act::UndoDelete) + 1);

} // namespace

QString codeVerdictName(CodeVerdict verdict)
{
    return QString::fromLatin1(verdictNames.at(size_t(verdict)));
}

QString codeFixName(CodeFix::Act act)
{
    return QString::fromLatin1(fixNames.at(size_t(act)));
}

} // namespace nettdesk::explain
