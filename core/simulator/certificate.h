// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslDiffieHellmanParameters>
#include <QSslKey>

namespace nettdesk::simulator {

/// A self-signed certificate and its key, as a router makes them for api-ssl.
struct Certificate {
    QSslCertificate certificate;
    QSslKey key;

    /// ECDSA on P-256: a thousand routers get theirs in about a second. (Routers make RSA; a client that pins does
    /// not notice.)
    static Certificate create(const QByteArray &commonName);
};

/// For a server without certificate: the group ffdhe2048 of RFC 7919. Qt's own is shorter, and OpenSSL has dropped it
/// by the time a cipher string lowers the security level, which leaves no anonymous suite to offer.
QSslDiffieHellmanParameters anonymousGroup();

} // namespace nettdesk::simulator
