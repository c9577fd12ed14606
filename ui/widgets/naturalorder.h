// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QLocale>

namespace nettdesk::ui {

/// Sorts names as people do: case aside, and 9 before 10. The C locale, which a service or a test runs in, knows no
/// such order; it takes the English one.
inline QCollator naturalOrder()
{
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace nettdesk::ui
