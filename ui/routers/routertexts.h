// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/routerhealth.h"
#include "ui/shell/theme.h"

#include <QString>

namespace nettdesk::ui {

/// The colour that goes with a state's word.
Tone stateTone(RouterState state);
/// For sorting and grouping: those that need a person first, inactive ones last.
int stateRank(RouterState state);
/// Whether it should be online and is not.
bool needsAttention(RouterState state);

/// "Not encrypted", "Encrypted", "Anonymous": what protects the line, in a word and a tone.
QString tlsText(TlsMode mode);
Tone tlsTone(TlsMode mode);
/// One sentence: what the mode protects against and what not.
QString tlsExplanation(TlsMode mode);

/// "AB:CD:…" in capitals, so many bytes a line, so that two can be compared by eye.
QString fingerprintText(const QString &hex, int bytesPerLine = 8);

/// "12 ms", "1.2 s".
QString roundTripText(std::chrono::milliseconds roundTrip);
/// "43 %" of a share between 0 and 1.
QString percentText(double share);
/// How alarming a load is: nothing, worth a look, too much.
Tone loadTone(double share);

} // namespace nettdesk::ui
