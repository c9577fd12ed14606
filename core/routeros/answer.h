// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the concepts behind it
#include <coroutine>
#endif
#include <optional>
#include <utility>

namespace nettdesk::routeros {

/// A value that arrives once and that one coroutine waits for: `co_await answer.value()`. Setting and waking are two
/// steps, so that whoever sets it can put its own house in order before foreign code runs.
template<class T>
class Answer {
public:
    Answer() = default;
    Answer(const Answer &) = delete;
    Answer &operator=(const Answer &) = delete;

    bool isSet() const { return m_value.has_value(); }
    void set(T value) { m_value.emplace(std::move(value)); }
    void wake()
    {
        if (const auto waiter = std::exchange(m_waiter, {}))
            waiter.resume();
    }
    const T &peek() const { return *m_value; }

    /// What is awaited; small enough to be copied by whoever transforms it.
    struct Awaiter {
        Answer *answer;

        bool await_ready() const noexcept { return answer->isSet(); }
        void await_suspend(std::coroutine_handle<> waiter) const noexcept { answer->m_waiter = waiter; }
        T await_resume() const { return std::move(*answer->m_value); }
    };
    Awaiter value() { return {this}; }

private:
    std::optional<T> m_value;
    std::coroutine_handle<> m_waiter;
};

} // namespace nettdesk::routeros
