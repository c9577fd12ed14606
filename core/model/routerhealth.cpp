// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/routerhealth.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nettdesk {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RouterHealth)
};

struct StateWord {
    RouterState state;
    const char *name;
    const char *text;
};

constexpr std::array stateWords{
    StateWord{RouterState::Unknown, "unknown", QT_TRANSLATE_NOOP("RouterHealth", "Not asked yet")},
    StateWord{RouterState::Online, "online", QT_TRANSLATE_NOOP("RouterHealth", "Online")},
    StateWord{RouterState::Unreachable, "unreachable", QT_TRANSLATE_NOOP("RouterHealth", "Unreachable")},
    StateWord{RouterState::Offline, "offline", QT_TRANSLATE_NOOP("RouterHealth", "Offline")},
    StateWord{RouterState::WrongPassword, "wrongPassword", QT_TRANSLATE_NOOP("RouterHealth", "Wrong password")},
    StateWord{RouterState::NotPermitted, "notPermitted", QT_TRANSLATE_NOOP("RouterHealth", "Not permitted")},
    StateWord{RouterState::CertificateChanged, "certificateChanged",
              QT_TRANSLATE_NOOP("RouterHealth", "Certificate changed")},
    StateWord{RouterState::Rebooting, "rebooting", QT_TRANSLATE_NOOP("RouterHealth", "Rebooting")},
    StateWord{RouterState::Inactive, "inactive", QT_TRANSLATE_NOOP("RouterHealth", "Switched off")},
};

constexpr std::array<const char *, 5> featureNames{"resource", "clock", "hotspot", "ppp", "traffic"};

QString featureText(RouterFeature feature)
{
    switch (feature) {
    case RouterFeature::Resource: return Text::tr("Load and memory");
    case RouterFeature::Clock: return Text::tr("The clock");
    case RouterFeature::Hotspot: return Text::tr("Hotspot guests");
    case RouterFeature::Ppp: return Text::tr("PPP sessions");
    case RouterFeature::Traffic: return Text::tr("The guests' traffic");
    }
    return {};
}

} // namespace

QString routerStateName(RouterState state)
{
    return QString::fromLatin1(stateWords.at(size_t(state)).name);
}

QString routerStateText(RouterState state)
{
    return QCoreApplication::translate("RouterHealth", stateWords.at(size_t(state)).text);
}

RouterState routerStateFromName(const QString &name)
{
    for (const StateWord &word : stateWords) {
        if (name == QLatin1StringView(word.name))
            return word.state;
    }
    return RouterState::Unknown;
}

QString routerFeatureName(RouterFeature feature)
{
    return QString::fromLatin1(featureNames.at(size_t(feature)));
}

QString unavailableText(const UnavailableFeature &missing)
{
    const QString what = featureText(missing.feature);
    switch (missing.reason) {
    case UnavailableFeature::Reason::NoSuchMenu:
        return Text::tr("%1 cannot be shown: this router's version, or its packages, do not have that menu.").arg(what);
    case UnavailableFeature::Reason::NotPermitted:
        return Text::tr("%1 cannot be shown: the router's user may not read that menu. Give its group the policy "
                        "“read” (System > Users > Groups).")
            .arg(what);
    case UnavailableFeature::Reason::DeviceMode:
        return Text::tr("%1 cannot be shown: the router's device mode forbids that menu.").arg(what);
    case UnavailableFeature::Reason::NotUnderstood:
        return Text::tr("%1 cannot be shown: the router answered something that no RouterOS we know answers.")
            .arg(what);
    case UnavailableFeature::Reason::NotSetUp:
        return Text::tr("%1 cannot be shown: no hotspot and no PPPoE server is set up on this router.").arg(what);
    }
    return {};
}

QString lineProtectionText(TlsMode tls)
{
    switch (tls) {
    case TlsMode::Off:
        return Text::tr("Not encrypted: whoever can listen on the way reads the router's password and the vouchers.");
    case TlsMode::Anonymous:
        return Text::tr("Encrypted, but the router does not prove who it is: safe from listeners, not from an "
                        "impostor.");
    case TlsMode::Pinned:
    case TlsMode::Verified: break;
    }
    return {};
}

bool RouterHealth::has(RouterFeature feature) const
{
    return std::none_of(unavailable.begin(), unavailable.end(),
                        [feature](const UnavailableFeature &missing) { return missing.feature == feature; });
}

} // namespace nettdesk
