// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace nettdesk::security {

/// What Argon2id (RFC 9106) costs: passes over the memory, and bytes of it. Tests hand in the least possible.
struct HashCost {
    unsigned long long passes = 3;
    size_t memory = size_t(64) << 20;
};

} // namespace nettdesk::security
