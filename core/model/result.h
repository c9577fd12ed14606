// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace nettdesk {

/// Why something that a caller may meet went wrong. Bugs are exceptions; everything else is one of these.
struct Error {
    enum class Kind {
        NotReachable, ///< no connection to the router: unknown host, closed port, no answer, link lost
        LoginRefused, ///< the router, or the shop, knows no such user and password, or the user may not use the API
        CertificateChanged, ///< the router's API-SSL certificate is not the one that was pinned
        Trap,               ///< the router refused a command; `detail` holds its words
        TimedOut,           ///< the router took the command and did not answer in time: the outcome is unknown
        Cancelled,          ///< a person, or the end of the program, stopped it
        AlreadyExists,      ///< a name or code that must be unique is taken
        AlreadyUsed,        ///< the voucher was redeemed before
        NotFound,           ///< no such thing
        NotPermitted,       ///< the actor lacks a permission, which the message names
        Invalid,            ///< bad input; nothing was changed
        Conflict,           ///< somebody else's object stands where ours should: a person must decide
        Locked,             ///< the data key is not there: sign in, or unlock with passphrase or key file
        Busy,               ///< too early or too much at once: nothing was tried, the same may be asked again later
        Storage,            ///< the database cannot be used; `detail` holds its words
    };

    Kind kind = Kind::Invalid;
    QString message; ///< ours, translated: what happened, what was kept safe, what to do next
    QString detail;  ///< verbatim from router or database: foreign text, to be shown as plain text only

    bool operator==(const Error &) const = default;
};

/// A value, or why there is none.
template<class T = void>
using Result = tl::expected<T, Error>;

/// `return failure(Error::Kind::Invalid, tr("…"));`
inline tl::unexpected<Error> failure(Error::Kind kind, QString message, QString detail = {})
{
    return tl::unexpected(Error{kind, std::move(message), std::move(detail)});
}

/// Hands an error on as it is: `if (!row) return failure(row.error());`
inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected(std::move(error));
}

/// The stable word for a kind, as scripts see it in `{"error":{"kind":…}}`: "notReachable", "alreadyUsed" …
inline const char *kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotReachable: return "notReachable";
    case Error::Kind::LoginRefused: return "loginRefused";
    case Error::Kind::CertificateChanged: return "certificateChanged";
    case Error::Kind::Trap: return "trap";
    case Error::Kind::TimedOut: return "timedOut";
    case Error::Kind::Cancelled: return "cancelled";
    case Error::Kind::AlreadyExists: return "alreadyExists";
    case Error::Kind::AlreadyUsed: return "alreadyUsed";
    case Error::Kind::NotFound: return "notFound";
    case Error::Kind::NotPermitted: return "notPermitted";
    case Error::Kind::Invalid: return "invalid";
    case Error::Kind::Conflict: return "conflict";
    case Error::Kind::Locked: return "locked";
    case Error::Kind::Busy: return "busy";
    case Error::Kind::Storage: return "storage";
    }
    return "invalid";
}

} // namespace nettdesk
