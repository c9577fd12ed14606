// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routeros/lineend.h"

#include "core/routeros/connection.h"

#include <QCoreApplication>

namespace nettdesk::routeros {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RouterConnection)
};

QString loggedInWords(const LineEnd &end)
{
    if (end.silent && !end.fatal)
        return Text::tr("The router does not answer any more. What was being done may have been carried out: look "
                        "before you try again.");
    return Text::tr("The connection to the router was lost. What was being done may have been carried out: look before "
                    "you try again.");
}

QString signInWords(const LineEnd &end)
{
    const QString host = end.endpoint.host;
    const QString port = QString::number(end.endpoint.port);
    if (end.fatal)
        return Text::tr("The router ended the session during sign-in.");
    if (end.unread.startsWith("\x15\x03")) // a TLS alert
        return Text::tr("Port %1 of the router expects an encrypted line. Choose a TLS mode, or the port of the plain "
                        "API (usually 8728).")
            .arg(port);
    if (end.spoken || !end.unread.isEmpty())
        return Text::tr("What answers at port %1 of “%2” does not speak the RouterOS API. Check the host and the port.")
            .arg(port, host);
    if (end.silent)
        return Text::tr("“%1” accepted the connection but does not answer the sign-in. Port %2 may expect an encrypted "
                        "line (API-SSL), the API service may not admit this computer's address, or the router is "
                        "overloaded.")
            .arg(host, port);
    return Text::tr("The router closed the connection at once. Its API service may not admit this computer's address "
                    "(IP, Services, “Available From”), all its sessions may be taken, or port %1 expects an encrypted "
                    "line.")
        .arg(port);
}

} // namespace

Error lineError(const LineEnd &end)
{
    const QString detail = end.fatal ? QString::fromUtf8(*end.fatal) : end.silent ? QString() : end.socketWords;
    return {Error::Kind::NotReachable, end.loggedIn ? loggedInWords(end) : signInWords(end), detail};
}

Error cancelledError()
{
    return {
        Error::Kind::Cancelled, Text::tr("The command was cancelled. The router may have carried it out already."), {}};
}

Error closedError()
{
    return {Error::Kind::Cancelled, Text::tr("The connection to the router was closed."), {}};
}

} // namespace nettdesk::routeros
