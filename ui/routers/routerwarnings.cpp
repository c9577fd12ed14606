// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/routerwarnings.h"

#include "ui/widgets/times.h"

#include <QCoreApplication>

namespace nettdesk::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RouterWarnings)
};

RouterWarning clockWarning(std::chrono::seconds skew)
{
    const QString by = durationText(std::chrono::abs(skew));
    return {
        RouterWarning::Kind::ClockOff, Tone::Warning,
        skew.count() > 0 ? Text::tr("The clock is %1 fast").arg(by) : Text::tr("The clock is %1 slow").arg(by),
        Text::tr("What the router ends by itself would end at the wrong time, and its log tells wrong hours. Let it "
                 "take its time from time servers."),
        RouterWarning::Fix::SetClock};
}

} // namespace

QList<RouterWarning> warningsOf(const RouterEntry &entry)
{
    using Kind = RouterWarning::Kind;
    using Fix = RouterWarning::Fix;
    QList<RouterWarning> warnings;
    const RouterState state = entry.state();
    if (state == RouterState::Inactive)
        return warnings;
    if (state == RouterState::CertificateChanged)
        warnings << RouterWarning{Kind::CertificateChanged, Tone::Danger, Text::tr("It shows another certificate"),
                                  Text::tr("Nothing is sent to it until somebody has compared both fingerprints."),
                                  Fix::LookAtCertificate};
    if (state == RouterState::WrongPassword)
        warnings << RouterWarning{Kind::WrongPassword, Tone::Danger, Text::tr("It refuses our user or password"),
                                  Text::tr("It is not tried again until they are changed here: routers log every try."),
                                  Fix::EditRouter};
    if (state == RouterState::NotPermitted)
        warnings << RouterWarning{Kind::NotPermitted, Tone::Danger, Text::tr("Our user may not read there"),
                                  Text::tr("Give the router's user the policies “api” and “read”, or have a user with "
                                           "just the needed rights made."),
                                  Fix::LeastPrivilege};
    if (entry.health.isClockOff())
        warnings << clockWarning(*entry.health.clockSkew);
    for (const UnavailableFeature &missing : entry.health.unavailable) {
        // What was never set up, or what this version does not have, is nothing to put right.
        if (missing.reason == UnavailableFeature::Reason::NotSetUp ||
            missing.reason == UnavailableFeature::Reason::NoSuchMenu)
            continue;
        const bool rights = missing.reason == UnavailableFeature::Reason::NotPermitted;
        warnings << RouterWarning{Kind::Unavailable, Tone::Warning, Text::tr("A part of it cannot be read"),
                                  unavailableText(missing), rights ? Fix::LeastPrivilege : Fix::None};
    }
    if (entry.router.tls == TlsMode::Off)
        warnings << RouterWarning{Kind::NotEncrypted, Tone::Warning, Text::tr("The line is not encrypted"),
                                  lineProtectionText(TlsMode::Off), Fix::EditRouter};
    else if (entry.router.tls == TlsMode::Anonymous)
        warnings << RouterWarning{Kind::Anonymous, Tone::Warning, Text::tr("The router does not prove who it is"),
                                  lineProtectionText(TlsMode::Anonymous), Fix::EditRouter};
    return warnings;
}

QString fixText(RouterWarning::Fix fix)
{
    switch (fix) {
    case RouterWarning::Fix::LookAtCertificate: return Text::tr("Compare…");
    case RouterWarning::Fix::EditRouter: return Text::tr("Edit router…");
    case RouterWarning::Fix::LeastPrivilege: return Text::tr("Make a user…");
    case RouterWarning::Fix::SetClock: return Text::tr("Set time servers…");
    case RouterWarning::Fix::None: break;
    }
    return {};
}

} // namespace nettdesk::ui
