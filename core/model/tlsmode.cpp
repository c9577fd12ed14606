// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tlsmode.h"

namespace nettdesk {

using namespace Qt::StringLiterals;

QString tlsModeName(TlsMode mode)
{
    switch (mode) {
    case TlsMode::Off: return u"off"_s;
    case TlsMode::Pinned: return u"pinned"_s;
    case TlsMode::Verified: return u"verified"_s;
    case TlsMode::Anonymous: return u"anonymous"_s;
    }
    Q_UNREACHABLE();
}

std::optional<TlsMode> tlsModeFromName(const QString &name)
{
    for (const TlsMode mode : {TlsMode::Off, TlsMode::Pinned, TlsMode::Verified, TlsMode::Anonymous}) {
        if (name == tlsModeName(mode))
            return mode;
    }
    return std::nullopt;
}

} // namespace nettdesk
