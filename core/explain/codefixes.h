// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/codefacts.h"

namespace nettdesk::explain {

/// The ways out of a verdict, most useful first.
QList<CodeFix> fixesFor(CodeVerdict verdict, const CodeFacts &facts);

} // namespace nettdesk::explain
