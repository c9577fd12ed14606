// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/systemfaults.h"

#include "tests/support/databasefixture.h"

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <dlfcn.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

namespace nettdesk::tests {

namespace {

using What = SystemFaults::What;

std::atomic<bool> isArmed{false};
std::atomic<int> passed{0};
std::atomic<int> struck{0};
std::atomic<int> strikeAt{0};
std::atomic<bool> staysBroken{false};
std::atomic<What> kind{What::DiskFull};
std::atomic<quint16> port{0};
QString databaseName;               // set while nothing is armed
thread_local bool isInside = false; // what we do ourselves meets no fault

bool isDiskFault()
{
    return kind == What::DiskFull || kind == What::DiskBroken;
}

bool strikesNow()
{
    const int number = ++passed;
    const int at = strikeAt;
    const bool strikes = staysBroken ? number >= at : number == at;
    if (strikes)
        ++struck;
    return strikes;
}

/// The shop's file, its log and its index; nothing else of this process.
bool isShopFile(int descriptor)
{
    char link[64];
    char target[512] = "";
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = ::readlink(link, target, sizeof target - 1);
    if (length <= 0)
        return false;
    target[length] = '\0';
    const char *name = std::strrchr(target, '/');
    return name && std::strncmp(name, "/shop.db", 8) == 0;
}

bool isServerLine(int descriptor)
{
    sockaddr_storage peer{};
    socklen_t length = sizeof peer;
    if (::getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &length) != 0)
        return false;
    in_port_t there = 0;
    if (peer.ss_family == AF_INET)
        there = reinterpret_cast<const sockaddr_in *>(&peer)->sin_port;
    else if (peer.ss_family == AF_INET6)
        there = reinterpret_cast<const sockaddr_in6 *>(&peer)->sin6_port;
    return there != 0 && ntohs(there) == port;
}

/// For a call that writes to a file: the error it ends with, 0 for none.
int diskError(int descriptor, bool isSync)
{
    if (!isArmed || isInside || !isDiskFault() || (isSync && kind == What::DiskFull) || !isShopFile(descriptor))
        return 0;
    if (!strikesNow())
        return 0;
    return kind == What::DiskFull ? ENOSPC : EIO;
}

void endOurBackends()
{
    isInside = true;
    if (const auto cluster = Cluster::shared())
        (void)cluster->execute(QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE "
                                              "application_name = 'NettDesk' AND datname = '%1'")
                                   .arg(databaseName));
    isInside = false;
}

void meetLine(int descriptor, bool isBehind)
{
    if (!isArmed || isInside || isDiskFault() || isBehind != (kind == What::LineCutBehind) ||
        !isServerLine(descriptor) || !strikesNow())
        return;
    if (kind == What::BackendEnded)
        endOurBackends();
    else if (isBehind)
        ::shutdown(descriptor, SHUT_RD); // the request is on its way; its answer finds nobody
    else
        ::shutdown(descriptor, SHUT_RDWR);
}

template<class Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

void SystemFaults::arm(What what, int at, bool stays, const storage::DatabaseUrl &url)
{
    kind = what;
    strikeAt = at;
    staysBroken = stays;
    port = quint16(url.port);
    databaseName = url.database;
    passed = 0;
    struck = 0;
    isArmed = true;
}

int SystemFaults::disarm()
{
    isArmed = false;
    return passed;
}

bool SystemFaults::hasStruck()
{
    return struck > 0;
}

} // namespace nettdesk::tests

// The names that the linker sees are those of the C library; in C++ they have others, so that they need not repeat how
// its headers declare them.
#define IN_FRONT(result, name, parameters)                                                                             \
    extern "C" __attribute__((visibility("default"))) result faulty_##name parameters __asm__(#name);                  \
    extern "C" result faulty_##name parameters

#define FILE_CALL(result, name, isSync, parameters, descriptor, ...)                                                   \
    IN_FRONT(result, name, parameters)                                                                                 \
    {                                                                                                                  \
        static const auto next = nettdesk::tests::real<result(*) parameters>(#name);                                   \
        if (const int error = nettdesk::tests::diskError(descriptor, isSync)) {                                        \
            errno = error;                                                                                             \
            return -1;                                                                                                 \
        }                                                                                                              \
        return next(__VA_ARGS__);                                                                                      \
    }

FILE_CALL(ssize_t, write, false, (int fd, const void *data, size_t size), fd, fd, data, size)
FILE_CALL(ssize_t, pwrite, false, (int fd, const void *data, size_t size, off_t at), fd, fd, data, size, at)
FILE_CALL(ssize_t, pwrite64, false, (int fd, const void *data, size_t size, off_t at), fd, fd, data, size, at)
FILE_CALL(int, ftruncate, false, (int fd, off_t size), fd, fd, size)
FILE_CALL(int, ftruncate64, false, (int fd, off_t size), fd, fd, size)
FILE_CALL(int, fsync, true, (int fd), fd, fd)
FILE_CALL(int, fdatasync, true, (int fd), fd, fd)

#define LINE_CALL(name, parameters, descriptor, ...)                                                                   \
    IN_FRONT(ssize_t, name, parameters)                                                                                \
    {                                                                                                                  \
        static const auto next = nettdesk::tests::real<ssize_t(*) parameters>(#name);                                  \
        nettdesk::tests::meetLine(descriptor, false);                                                                  \
        const ssize_t sent = next(__VA_ARGS__);                                                                        \
        nettdesk::tests::meetLine(descriptor, true);                                                                   \
        return sent;                                                                                                   \
    }

LINE_CALL(send, (int fd, const void *data, size_t size, int flags), fd, fd, data, size, flags)
LINE_CALL(sendto, (int fd, const void *data, size_t size, int flags, const sockaddr *to, socklen_t length), fd, fd,
          data, size, flags, to, length)
