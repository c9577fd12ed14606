// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QTest>

/// The value of a Result, or the test fails with its words.
#define NEED(name, ...)                                                                                                \
    auto name##Result = (__VA_ARGS__);                                                                                 \
    if (!name##Result)                                                                                                 \
        QFAIL(nettdesk::tests::words(name##Result.error()).constData());                                               \
    const auto name = *name##Result

/// Opens a fixture that has `Result<> open()`, or the test fails with the reason.
#define OPEN(shop)                                                                                                     \
    if (const nettdesk::Result<> openedShop = shop.open(); !openedShop)                                                \
    QFAIL(nettdesk::tests::words(openedShop.error()).constData())

namespace nettdesk::tests {

/// An error for a test's message: our sentence, and the foreign words.
inline QByteArray words(const Error &error)
{
    return (error.message + QStringLiteral(" | ") + error.detail).toUtf8();
}

} // namespace nettdesk::tests
