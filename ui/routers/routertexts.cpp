// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/routertexts.h"

#include "core/routeros/values.h"

#include <QCoreApplication>
#include <QLocale>

namespace nettdesk::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Routers)
};

} // namespace

Tone stateTone(RouterState state)
{
    switch (state) {
    case RouterState::Online: return Tone::Ok;
    case RouterState::Rebooting: return Tone::Accent;
    case RouterState::Unreachable:
    case RouterState::NotPermitted: return Tone::Warning;
    case RouterState::Offline:
    case RouterState::WrongPassword:
    case RouterState::CertificateChanged: return Tone::Danger;
    case RouterState::Unknown:
    case RouterState::Inactive: break;
    }
    return Tone::Muted;
}

int stateRank(RouterState state)
{
    switch (state) {
    case RouterState::CertificateChanged: return 0;
    case RouterState::WrongPassword: return 1;
    case RouterState::NotPermitted: return 2;
    case RouterState::Offline: return 3;
    case RouterState::Unreachable: return 4;
    case RouterState::Rebooting: return 5;
    case RouterState::Online: return 6;
    case RouterState::Unknown: return 7;
    case RouterState::Inactive: break;
    }
    return 8;
}

bool needsAttention(RouterState state)
{
    return stateRank(state) <= stateRank(RouterState::Unreachable);
}

QString tlsText(TlsMode mode)
{
    switch (mode) {
    case TlsMode::Off: return Text::tr("Not encrypted");
    case TlsMode::Pinned:
    case TlsMode::Verified: return Text::tr("Encrypted");
    case TlsMode::Anonymous: return Text::tr("Anonymous");
    }
    Q_UNREACHABLE();
}

Tone tlsTone(TlsMode mode)
{
    return mode == TlsMode::Off || mode == TlsMode::Anonymous ? Tone::Warning : Tone::Ok;
}

QString tlsExplanation(TlsMode mode)
{
    switch (mode) {
    case TlsMode::Off:
        return Text::tr("Anyone on the way can read what is sent, the password too. Fine on a cable of your own; "
                        "over Wi-Fi or the internet choose a TLS mode.");
    case TlsMode::Pinned:
        return Text::tr("Encrypted. The certificate that the router shows now is remembered; another one blocks the "
                        "line until a person accepts it. The right choice for a router with a certificate of its own.");
    case TlsMode::Verified:
        return Text::tr("Encrypted. The certificate must be valid for this host and signed by an authority that this "
                        "computer trusts.");
    case TlsMode::Anonymous:
        return Text::tr(
            "For a router without a certificate: listeners learn nothing, but somebody in between could "
            "pose as the router. Create a certificate on the router and choose the pinned mode when you can.");
    }
    Q_UNREACHABLE();
}

QString fingerprintText(const QString &hex, int bytesPerLine)
{
    QString text;
    for (qsizetype i = 0; i < hex.size(); i += 2) {
        if (i > 0)
            text += i % (2 * bytesPerLine) == 0 ? u'\n' : u':';
        text += hex.mid(i, 2).toUpper();
    }
    return text;
}

QString roundTripText(std::chrono::milliseconds roundTrip)
{
    if (roundTrip < std::chrono::seconds(1))
        //: Milliseconds
        return Text::tr("%1 ms").arg(QLocale().toString(qlonglong(roundTrip.count())));
    //: Seconds
    return Text::tr("%1 s").arg(QLocale().toString(double(roundTrip.count()) / 1000, 'f', 1));
}

QString percentText(double share)
{
    //: Per cent, with a thin blank
    return Text::tr("%1 %").arg(QLocale().toString(qRound(share * 100)));
}

Tone loadTone(double share)
{
    return share >= 0.9 ? Tone::Danger : share >= 0.75 ? Tone::Warning : Tone::Accent;
}

} // namespace nettdesk::ui
