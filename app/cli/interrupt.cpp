// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <QSocketNotifier>

#include <csignal>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace nettdesk::cli {

namespace {

#ifdef Q_OS_UNIX
int wakeUp[2] = {-1, -1}; // a signal handler may only write to a file descriptor

void heard(int number)
{
    std::signal(number, SIG_DFL);
    const char byte = 1;
    [[maybe_unused]] const auto written = write(wakeUp[0], &byte, 1);
}
#else
std::stop_source *toStop = nullptr;

void heard(int number)
{
    // Windows calls this in a thread of its own, where stopping is allowed.
    std::signal(number, SIG_DFL);
    if (toStop)
        toStop->request_stop();
}
#endif

} // namespace

Interrupt::Interrupt()
{
#ifdef Q_OS_UNIX
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, wakeUp) == 0) {
        auto *notifier = new QSocketNotifier(wakeUp[1], QSocketNotifier::Read, this);
        connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
            notifier->setEnabled(false);
            m_stop.request_stop();
        });
    }
#else
    toStop = &m_stop;
#endif
    std::signal(SIGINT, heard);
    std::signal(SIGTERM, heard);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
#ifndef Q_OS_UNIX
    toStop = nullptr;
#endif
}

} // namespace nettdesk::cli
