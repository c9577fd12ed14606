// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nettdesk::fleet {

/// Names this process among all that ever ran: "<machine>/<pid>/<start>/<random>". Leases carry it, so that whoever
/// starts next on the same computer sees at once that the holder of a lease died, instead of waiting for its end.
QString processName();

/// True when that process ran on this computer and is certainly gone. In doubt (another computer, a system that does
/// not tell) false.
bool processIsGone(const QString &name);

} // namespace nettdesk::fleet
