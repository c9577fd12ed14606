// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/business.h"
#include "core/model/package.h"
#include "ui/vouchers/codeinput.h"
#include "ui/vouchers/termsinput.h"

#include <QList>
#include <QString>

namespace nettdesk::ui {

/// What stands in the fields of a package, as typed.
struct PackageInput : TermsInput, CodeInput {
    QString name;
    QString description;
    QString colour;  ///< "#rrggbb"; empty: the accent
    RouterId router; ///< not stored: for any
    Provision provision = Provision::OnRedemption;
    bool isActive = true;

    static PackageInput of(const Package &package);
    bool operator==(const PackageInput &) const = default;
};

struct PackageReading {
    FieldErrors errors;
    Package package; ///< complete only without errors; id, position and times are the caller's
    QString timeHint;
    QString dataHint;
    QString placeHint; ///< what the way onto the router means for a guest
    QString summary;   ///< "Day pass: 1 day, 2 GB, 10 / 5 Mbit/s for 2.50 USD."; empty while something is wrong

    bool isComplete() const { return errors.isEmpty(); }
};

/// Pure.
PackageReading readPackageInput(const PackageInput &input, const Business &business, Timestamp now);

/// A colour for tiles, by a name that can be said.
struct TileColour {
    QString colour; ///< "#rrggbb"; empty: the accent
    QString name;   ///< "Blue"
};
QList<TileColour> tileColours();

} // namespace nettdesk::ui
