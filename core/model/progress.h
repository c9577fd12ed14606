// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace nettdesk {

/// How far a long operation is; called from any thread, at most some tens of times a second.
/// An empty function means that nobody watches.
using Progress = std::function<void(qint64 done, qint64 total)>;

} // namespace nettdesk
