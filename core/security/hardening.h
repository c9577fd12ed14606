// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nettdesk::security {

/// Called first in main() of every program that holds keys: no memory dumps when it crashes, and other programs of the
/// same user may not read its memory (Linux: RLIMIT_CORE 0, PR_SET_DUMPABLE 0). Does nothing elsewhere, and leaves
/// builds with sanitizers alone, whose leak check attaches to the process. False when the system refused.
bool hardenProcess();

} // namespace nettdesk::security
