// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/signindelays.h"

#include <algorithm>

namespace nettdesk::security {

using namespace std::chrono_literals;

SignInDelays::SignInDelays(const Clock &clock) : m_clock(clock) {}

std::chrono::seconds SignInDelays::delayAfter(int failures)
{
    if (failures <= 0)
        return 0s;
    // 2^10 seconds is over the longest delay already.
    return std::min(longestDelay, firstDelay * (1 << std::min(failures - 1, 10)));
}

std::chrono::seconds SignInDelays::remaining(const QString &account) const
{
    const auto found = m_failures.constFind(account);
    if (found == m_failures.cend())
        return 0s;
    return remaining(found->count, found->last, m_clock.now());
}

std::chrono::seconds SignInDelays::remaining(int failures, Timestamp last, Timestamp now)
{
    const auto delay = delayAfter(failures);
    const auto passed = now - last;
    // A clock that was put back must not make anyone wait longer than the delay itself.
    if (passed < 0ms)
        return delay;
    return std::max(0s, std::chrono::ceil<std::chrono::seconds>(delay - passed));
}

void SignInDelays::begin(const QString &account)
{
    const Timestamp now = m_clock.now();
    if (!m_failures.contains(account) && m_failures.size() >= mostAccounts)
        makeRoom();
    Failures &failures = m_failures[account];
    if (now - failures.last > memory)
        failures.count = 0;
    ++failures.count;
    failures.last = now;
}

void SignInDelays::succeeded(const QString &account)
{
    m_failures.remove(account);
}

void SignInDelays::takeBack(const QString &account)
{
    const auto found = m_failures.find(account);
    if (found != m_failures.end() && --found->count <= 0)
        m_failures.erase(found);
}

void SignInDelays::makeRoom()
{
    const Timestamp now = m_clock.now();
    m_failures.removeIf([now](const auto &entry) { return now - entry.value().last > memory; });
    if (m_failures.size() < mostAccounts)
        return;
    const auto oldest = std::min_element(m_failures.cbegin(), m_failures.cend(),
                                         [](const Failures &a, const Failures &b) { return a.last < b.last; });
    m_failures.erase(oldest);
}

} // namespace nettdesk::security
