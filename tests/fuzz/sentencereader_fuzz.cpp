// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/readall.h"

#include <QLoggingCategory>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    nettdesk::fuzz::readAll(QByteArrayView(data, qsizetype(size)));
    return 0;
}
