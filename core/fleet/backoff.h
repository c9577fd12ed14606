// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace nettdesk::fleet {

/// How long to wait after so many failures in a row: 1, 2, 5, 10, 30, 60, 60 … seconds, each give or take a fifth, so
/// that many programs that lost one router do not come back at the same instant.
std::chrono::milliseconds backOff(int failures);

} // namespace nettdesk::fleet
