// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/backoff.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace nettdesk::fleet {

std::chrono::milliseconds backOff(int failures)
{
    constexpr std::array<int, 6> steps{1'000, 2'000, 5'000, 10'000, 30'000, 60'000};
    const int step = steps.at(size_t(std::clamp(failures - 1, 0, int(steps.size()) - 1)));
    const int fifth = step / 5;
    return std::chrono::milliseconds(step - fifth + QRandomGenerator::global()->bounded(2 * fifth + 1));
}

} // namespace nettdesk::fleet
