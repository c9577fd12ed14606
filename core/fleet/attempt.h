// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/intentrunner.h"

namespace nettdesk::fleet {

/// One try at an intent, shared by the work and by those who wait for it. Private to IntentRunner.
class Attempt final : public QObject {
    Q_OBJECT

public:
    std::stop_source stop;
    std::optional<IntentOutcome> outcome;

Q_SIGNALS:
    void ended();
};

} // namespace nettdesk::fleet
