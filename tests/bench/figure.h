// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace nettdesk::bench {

using Milliseconds = std::chrono::duration<double, std::milli>;

/// How long a thing takes.
template<class Work>
Milliseconds timeOf(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::steady_clock::now() - start;
}

/// One line for one figure: our time may be at most `limit` times the baseline's (a limit below 1 asks us to be
/// faster). Gives whether it holds.
inline bool report(const char *name, Milliseconds ours, const char *baselineName, Milliseconds baseline, double limit)
{
    const double ratio = ours / baseline;
    const bool holds = ratio <= limit;
    std::printf("%-34s ours %9.1f ms   %s %9.1f ms   ratio %7.3f   limit %6.3f   %s\n", name, ours.count(),
                baselineName, baseline.count(), ratio, limit, holds ? "ok" : "OVER");
    std::fflush(stdout);
    return holds;
}

} // namespace nettdesk::bench
