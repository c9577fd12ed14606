// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/permission.h"
#include "core/model/result.h"
#include "core/model/voucher.h"

#include <QList>
#include <QString>

#include <optional>

namespace nettdesk::explain {

/// Why a code works or does not (product D2, N1). Each is its own answer with its own way out.
enum class CodeVerdict {
    Redeemable,      ///< nothing is wrong: it waits to be redeemed
    SignedIn,        ///< nothing is wrong: the guest's device is signed in with it
    AlreadyRedeemed, ///< redeemed before; its account stands and would let a device in
    BeingActivated,  ///< paid; the router is still to be told
    NeedsAttention,  ///< paid; a person must decide before the router is told
    UnknownCode,
    Mistyped, ///< no such code, but exactly one is close
    Deleted,
    Blocked,
    NotYetValid,
    WindowOver,
    PackageInactive,
    TimeUsedUp,
    DataUsedUp,
    Expired,     ///< a date passed, or somebody ended it
    WrongRouter, ///< it belongs to another router than the guest stands at
    RouterInactive,
    RouterOffline,
    AccountMissing,  ///< redeemed, but the router has no such user
    AccountDisabled, ///< the router has it switched off although it is not over
    ForeignAccount,  ///< the router has a user of this name that is not ours
    InUseElsewhere,  ///< as many devices are signed in as the code allows
    WrongDevice,     ///< locked to another device
    NoFreeAddress,   ///< the router's pool is exhausted
    RadiusSilent,    ///< the router asks a RADIUS server, and that does not answer
    HotspotOff,      ///< no hotspot server runs on the router
};

QString codeVerdictName(CodeVerdict verdict); ///< "redeemable", "timeUsedUp", …: scripts

/// One thing that was found on the way to the verdict.
struct Evidence {
    enum class Source { Database, Router };
    Source source = Source::Database;
    QString text; ///< a short sentence
};

/// One way out. Screens make a button of it, scripts read `command`.
struct CodeFix {
    enum class Act {
        Advice, ///< nothing that the program can do by itself; the text says what a person can
        UseSuggestion,
        Redeem,
        Extend,
        ReplaceByNew, ///< sell or give another code
        ReleaseDevice,
        PutOnRouter, ///< make or mend its account: reconcile
        TryAgain,    ///< tell the router again, now
        Move,        ///< to the router the guest stands at
        Unblock,
        SwitchRouterOn,
        SwitchPackageOn,
        UndoDelete,
    };
    Act act = Act::Advice;
    QString text;                         ///< "Release the device"
    std::optional<Permission> permission; ///< hidden from who lacks it; the service checks again
    QString argument;                     ///< UseSuggestion: the code that was probably meant
    QString command;                      ///< "nettdeskctl voucher release NET-…"; empty where there is none
};

QString codeFixName(CodeFix::Act act); ///< "releaseDevice": scripts

struct Explanation {
    CodeVerdict verdict = CodeVerdict::UnknownCode;
    QString reason; ///< one sentence: what is wrong, or that nothing is
    QList<Evidence> evidence;
    QList<CodeFix> fixes;
    std::optional<Voucher> voucher;
    bool askedRouter = false;         ///< the router answered in time, and its answer is in the verdict
    std::optional<Error> routerError; ///< why it did not
};

} // namespace nettdesk::explain
