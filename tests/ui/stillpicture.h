// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPixmap>
#include <QTest>
#include <QWidget>

#include <functional>

namespace nettdesk::tests {

/// Waits for a condition, ten seconds at most.
inline bool when(const std::function<bool()> &holds)
{
    return QTest::qWaitFor(holds, 10'000);
}

/// The widget as it looks once nothing on it moves or comes any more: no wheel turns, no list fills.
inline QImage stillPicture(QWidget &widget)
{
    constexpr int looks = 20; ///< in a row that see the same
    QImage last;
    int same = 0;
    const auto isStill = [&] {
        QImage now = widget.grab().toImage();
        same = now == last ? same + 1 : 0;
        last = std::move(now);
        return same >= looks;
    };
    if (!QTest::qWaitFor(isStill, 10'000))
        qWarning("%s still moves", qPrintable(widget.objectName()));
    return last;
}

} // namespace nettdesk::tests
