// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace nettdesk::routeros {

/// "nettdesk.routeros": what happens on the lines to routers. Never a value of a command: it may be a secret.
Q_DECLARE_LOGGING_CATEGORY(lcWire)

} // namespace nettdesk::routeros
