// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace nettdesk::routeros {

struct Endpoint;

/// How a line ended, or that nobody answers on it.
struct LineEnd {
    const Endpoint &endpoint;
    bool loggedIn = false;
    bool silent = false;             ///< still connected: it is we who give up
    bool spoken = false;             ///< at least one whole sentence came
    std::optional<QByteArray> fatal; ///< what a "!fatal" said
    QByteArrayView unread;           ///< bytes that made no sentence
    QString socketWords;
};

/// NotReachable, in the words that fit what is known.
Error lineError(const LineEnd &end);

Error cancelledError(); ///< a command that was sent and given up
Error closedError();    ///< the end that close() makes

} // namespace nettdesk::routeros
