// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/business.h"
#include "core/model/clock.h"
#include "ui/shell/screen.h"

#include <functional>

namespace nettdesk::vouchers {
class DesignShelf;
}

namespace nettdesk::ui {

/// What the card designs' pages work with. All of it outlives the window.
struct DesignsParts {
    vouchers::DesignShelf &shelf;
    const Clock &clock;
    Business business; ///< name, currency and zone for the card that is shown while designing
};

/// Commands that other screens may name: `shell.openScreen("designs", DesignCommand::edit, design.id)`.
namespace DesignCommand {
inline constexpr QLatin1StringView show("designs.show"); ///< the list of designs
inline constexpr QLatin1StringView edit("designs.edit"); ///< a design's id: the designer; of a shipped one, a copy
inline constexpr QLatin1StringView add("designs.new");   ///< the dialog for a new one
} // namespace DesignCommand

/// The card designs: those that come with the program, the shop's own, and the designer. `parts` is asked once, when
/// the page is first opened.
Screen designsScreen(std::function<DesignsParts()> parts);

} // namespace nettdesk::ui
