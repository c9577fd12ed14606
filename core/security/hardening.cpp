// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/hardening.h"

#include <QtGlobal>

#if defined(__SANITIZE_ADDRESS__)
#define NETTDESK_UNDER_SANITIZER
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define NETTDESK_UNDER_SANITIZER
#endif
#endif

#if defined(Q_OS_LINUX) && !defined(NETTDESK_UNDER_SANITIZER)
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace nettdesk::security {

bool hardenProcess()
{
#if defined(Q_OS_LINUX) && !defined(NETTDESK_UNDER_SANITIZER)
    const rlimit none{0, 0};
    const bool hasNoCore = setrlimit(RLIMIT_CORE, &none) == 0;
    const bool isUndumpable = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    return hasNoCore && isUndumpable;
#else
    return true;
#endif
}

} // namespace nettdesk::security
