// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded into a program under test (LD_PRELOAD): SIGKILL as it enters the N-th call that could change a file, take or
// give a lock on one, or tell another program something. N is NETTDESK_KILL_AT; 0 only counts.
//
// Why not `strace -e inject=…:signal=KILL:when=N`: strace counts for each thread and each system call by itself, so
// that in a program with several threads most points are never the N-th of anything. Here one count runs over all.

#include <atomic>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

std::atomic<long> calls{0};

long wanted()
{
    static const long number = [] {
        const char *text = std::getenv("NETTDESK_KILL_AT");
        return text ? std::atol(text) : 0;
    }();
    return number;
}

template<class Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

/// What a descriptor stands for: "/tmp/shop.db", "socket:[4711]", "anon_inode:[eventfd]".
struct Target {
    char text[512] = "";

    explicit Target(int descriptor)
    {
        char link[64];
        std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
        const ssize_t length = descriptor >= 0 ? readlink(link, text, sizeof text - 1) : 0;
        text[length > 0 ? length : 0] = '\0';
    }
    /// How threads of one process wake each other: nothing outside can tell whether it happened.
    bool isInside() const { return std::strncmp(text, "anon_inode:", 11) == 0; }
};

/// Says which call it was and to what, then the end.
[[noreturn]] void die(const char *name, const char *target)
{
    char line[640];
    const int length = std::snprintf(line, sizeof line, "\nkilled at %ld: %s %s\n", wanted(), name, target);
    using Write = ssize_t (*)(int, const void *, size_t);
    static_cast<void>(real<Write>("write")(2, line, size_t(length)));
    ::kill(getpid(), SIGKILL);
    for (;;)
        pause();
}

void point(const char *name, int descriptor)
{
    const Target target(descriptor);
    if (!target.isInside() && ++calls == wanted())
        die(name, target.text);
}

} // namespace

// The names that the linker sees are those of the C library; in C++ they have others, so that they need not repeat how
// its headers declare them.
#define SAME_CALL(result, name, parameters, descriptor, ...)                                                           \
    extern "C" __attribute__((visibility("default"))) result killable_##name parameters __asm__(#name);                \
    extern "C" result killable_##name parameters                                                                       \
    {                                                                                                                  \
        static const auto next = real<result(*) parameters>(#name);                                                    \
        point(#name, descriptor);                                                                                      \
        return next(__VA_ARGS__);                                                                                      \
    }

SAME_CALL(ssize_t, write, (int fd, const void *data, size_t size), fd, fd, data, size)
SAME_CALL(ssize_t, writev, (int fd, const iovec *parts, int count), fd, fd, parts, count)
SAME_CALL(ssize_t, pwrite, (int fd, const void *data, size_t size, off_t at), fd, fd, data, size, at)
SAME_CALL(ssize_t, pwrite64, (int fd, const void *data, size_t size, off_t at), fd, fd, data, size, at)
SAME_CALL(int, fsync, (int fd), fd, fd)
SAME_CALL(int, fdatasync, (int fd), fd, fd)
SAME_CALL(int, ftruncate, (int fd, off_t size), fd, fd, size)
SAME_CALL(int, ftruncate64, (int fd, off_t size), fd, fd, size)
SAME_CALL(int, unlink, (const char *path), -1, path)
SAME_CALL(int, rename, (const char *from, const char *to), -1, from, to)
SAME_CALL(ssize_t, send, (int fd, const void *data, size_t size, int flags), fd, fd, data, size, flags)
SAME_CALL(ssize_t, sendto, (int fd, const void *data, size_t size, int flags, const sockaddr *to, socklen_t length), fd,
          fd, data, size, flags, to, length)
SAME_CALL(ssize_t, sendmsg, (int fd, const msghdr *message, int flags), fd, fd, message, flags)
SAME_CALL(int, connect, (int fd, const sockaddr *to, socklen_t length), fd, fd, to, length)

// The third argument is a number or a pointer or missing; passed on as it came.
#define SAME_FCNTL(name)                                                                                               \
    extern "C" __attribute__((visibility("default"))) int killable_##name(int fd, int command, ...) __asm__(#name);    \
    extern "C" int killable_##name(int fd, int command, ...)                                                           \
    {                                                                                                                  \
        static const auto next = real<int (*)(int, int, ...)>(#name);                                                  \
        va_list rest;                                                                                                  \
        va_start(rest, command);                                                                                       \
        void *const argument = va_arg(rest, void *);                                                                   \
        va_end(rest);                                                                                                  \
        point(#name, fd);                                                                                              \
        return next(fd, command, argument);                                                                            \
    }

SAME_FCNTL(fcntl)
SAME_FCNTL(fcntl64)
