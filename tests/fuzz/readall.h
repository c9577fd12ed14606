// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace nettdesk::fuzz {

/// Reads bytes as if a router had sent them, in every way that we have, and checks that the ways agree. The first byte
/// says into which pieces the rest is cut. Aborts where something does not hold; gives how many sentences there were.
int readAll(QByteArrayView input);

} // namespace nettdesk::fuzz
