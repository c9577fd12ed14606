// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/routeros/row.h"

#include <optional>

namespace nettdesk::routeros {

/// What a router answered to a command that it carried out.
struct Reply {
    Rows rows;
    QByteArray ret;         ///< of "!done =ret=…": the new item's id, a count, a value; null: there was none
    bool saidEmpty = false; ///< "!empty" came (RouterOS 7.18 and newer): it listed, and there was nothing
};

/// One "!trap": an error or a notice. A command can earn several.
struct Trap {
    QByteArray message;
    std::optional<int> category; ///< 0 to 7 of the manual, "API"; often missing

    static constexpr int interrupted = 2;
    bool operator==(const Trap &) const = default;
};

/// What a trap's words mean. Routers say it in English text only, which grew longer over the versions (7.x appends
/// names and numbers), so they are matched by parts, in any case.
enum class TrapKind {
    LoginRefused,     ///< wrong user or password, or no right to use the API: routers tell them not apart
    NotPermitted,     ///< the router's user lacks a policy
    NoSuchCommand,    ///< this version or these packages do not have the menu or verb
    UnknownParameter, ///< this version does not have the property
    NoSuchItem,       ///< the row is gone
    Duplicate,        ///< a name or entry that must be unique is taken
    MissingReference, ///< a profile, pool, server … that is named does not exist
    BadValue,         ///< the router does not take this value
    RouterOwned,      ///< a dynamic or built-in row, which only the router changes
    DeviceMode,       ///< /system/device-mode forbids it; changing that needs hands on the device
    Interrupted,      ///< our own /cancel
    Busy,             ///< a process inside the router did not answer in time: it may have happened all the same
    Other,
};

TrapKind classify(QByteArrayView message);
TrapKind classify(const Trap &trap);
/// The property that a trap names ("unknown parameter vrf", "input does not match any value of profile"), or empty.
QByteArray namedProperty(QByteArrayView message);

/// The traps of one command as an Error: kind LoginRefused, NotPermitted, NotFound (no such item), AlreadyExists,
/// TimedOut (Busy), Cancelled (Interrupted), and Trap for the rest. `message` explains the first, which says most;
/// `detail` has the router's words, one trap a line.
Error trapError(const QList<Trap> &traps);
/// What kind of trap made this error; Other when no trap did.
TrapKind trapKind(const Error &error);

} // namespace nettdesk::routeros
