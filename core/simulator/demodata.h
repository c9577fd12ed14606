// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/machine.h"

namespace nettdesk::simulator {

/// Puts a small café's configuration (resources/routeros/demo.json) on a bare router, with `users` vouchers, some of
/// them used. Always the same for the same numbers.
void furnish(Machine &machine, int users);
/// Name, serial number and owner of one router among many that are furnished alike.
void personalise(Machine &machine, const QByteArray &identity, const QByteArray &user, const QByteArray &password);
/// A furnished state to begin many routers with: what they do not change they share.
Result<State> furnishedState(const QString &version, int users);

} // namespace nettdesk::simulator
