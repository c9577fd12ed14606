// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/operationid.h"

#include <sodium.h>

#include <algorithm>

namespace nettdesk {

namespace {

constexpr int operationIdLength = 26;
constexpr char symbols[] = "0123456789abcdefghijklmnopqrstuvwxyz";

} // namespace

QString randomTag(int length)
{
    QString text(length, Qt::Uninitialized);
    for (QChar &c : text)
        c = QLatin1Char(symbols[randombytes_uniform(36)]);
    return text;
}

OperationId OperationId::create()
{
    OperationId id;
    id.m_text = randomTag(operationIdLength);
    return id;
}

OperationId OperationId::fromText(const QString &text)
{
    OperationId id;
    const bool wellFormed = text.size() == operationIdLength && std::all_of(text.begin(), text.end(), [](QChar c) {
                                return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z');
                            });
    if (wellFormed)
        id.m_text = text;
    return id;
}

} // namespace nettdesk
