// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/clock.h"

namespace nettdesk {

Timestamp SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

} // namespace nettdesk
