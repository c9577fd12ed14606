// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace nettdesk::ui {

/// The fields of the forms in which vouchers and packages are described, by which mistakes are told.
enum class VoucherField {
    // Generate
    Router,
    Count,
    Package,
    Scope,
    Validity,
    EndsLatest,
    // Packages
    Name,
    Description,
    // what one gives
    Time,
    Data,
    SpeedDown,
    SpeedUp,
    SignIns,
    Price,
    // how codes look
    Prefix,
    Groups,
    Length,
    GroupLength,
    Symbols,
    Password,
};

inline size_t qHash(VoucherField field, size_t seed = 0)
{
    return ::qHash(int(field), seed);
}

using FieldErrors = QHash<VoucherField, QString>; ///< whole sentences, to be shown at the field

} // namespace nettdesk::ui
