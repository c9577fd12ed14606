// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/databaseurl.h"

namespace nettdesk::tests {

/// Faults of disk and line, at the N-th call that could meet one: this program's own functions stand in front of the C
/// library's, so that the real SQLite and the real libpq meet them where they would. One fault at a time, for the whole
/// process; threads of all databases count together. A test that uses it has tests/support/systemfaults.cpp among its
/// SOURCES and exports its symbols (ENABLE_EXPORTS), for the database drivers are loaded at run time.
class SystemFaults {
public:
    enum class What {
        DiskFull,      ///< writing to the shop's file: ENOSPC
        DiskBroken,    ///< writing to it, or syncing it: EIO
        LineCutBefore, ///< the line to the server dies before the statement leaves
        LineCutBehind, ///< the line dies behind it: the server does it, and nobody hears the answer
        BackendEnded,  ///< an administrator ends our connection on the server (pg_terminate_backend)
    };

    /// From the N-th point on (1: the first); `stays`: every point behind it fails as well, until disarm().
    static void arm(What what, int at, bool stays, const storage::DatabaseUrl &url);
    /// Points that were passed since arm(), the struck ones included.
    static int disarm();
    static bool hasStruck();
};

} // namespace nettdesk::tests
