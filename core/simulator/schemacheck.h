// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routeros/sentence.h"
#include "core/simulator/menu.h"

#include <QStringList>

namespace nettdesk::simulator {

/// Is a command one that a real router of this release knows? Goes by the console trees alone, not by what the
/// simulator plays, so that it also catches what the simulator would wrongly take. Menus that the trees do not hold
/// (menus.json, "missing") are checked against the manual's verbs and arguments there.
class SchemaCheck {
public:
    explicit SchemaCheck(std::shared_ptr<const Menus> menus);

    /// What is wrong, in words; empty: nothing.
    QStringList violations(const routeros::Sentence &command) const;

private:
    std::shared_ptr<const Menus> m_menus;
};

} // namespace nettdesk::simulator
