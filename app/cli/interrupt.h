// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <stop_token>

namespace nettdesk::cli {

/// Turns the first Ctrl+C (SIGINT) or SIGTERM into a stop request that the work in hand hears; a second one ends the
/// process at once, as usual. One per process.
class Interrupt : public QObject {
    Q_OBJECT
public:
    Interrupt();
    ~Interrupt() override;
    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
};

} // namespace nettdesk::cli
