// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/routerpool.h"
#include "core/model/router.h"
#include "ui/shell/theme.h"

#include <QString>

namespace nettdesk::ui {

/// How a router stands, in a word and a tone. An inactive one is grey whatever its line says.
QString stateText(const Router &router, const fleet::LineStatus &status);
Tone stateTone(const Router &router, const fleet::LineStatus &status);

/// "Not encrypted", "Encrypted", "Anonymous": what protects the line, in a word and a tone.
QString tlsText(TlsMode mode);
Tone tlsTone(TlsMode mode);
/// One sentence: what the mode protects against and what not.
QString tlsExplanation(TlsMode mode);

/// "AB:CD:…" in capitals, so that two can be compared by eye.
QString fingerprintText(const QString &hex);

/// "10 Mbit/s down, 2 Mbit/s up" from a profile's "2M/10M"; the router's own words when it holds more than that.
QString rateLimitText(const QString &rateLimit);

} // namespace nettdesk::ui
