// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/placeholder.h"

#include <algorithm>
#include <array>

namespace nettdesk::vouchers::cards {

// In the order of the enum.
static constexpr std::array names{u"code",     u"password", u"price",     u"time",   u"data",   u"speed",
                                  u"validity", u"ssid",     u"portal",    u"signin", u"router", u"package",
                                  u"serial",   u"business", u"printdate", u"reprint"};
static_assert(names.size() == std::size_t(Placeholder::Reprint) + 1);

QString placeholderName(Placeholder placeholder)
{
    return QString::fromUtf16(names[std::size_t(placeholder)]);
}

std::optional<Placeholder> placeholderFromName(QStringView name)
{
    const auto it = std::find(names.begin(), names.end(), name);
    if (it == names.end())
        return std::nullopt;
    return Placeholder(it - names.begin());
}

QStringList placeholderNames()
{
    QStringList list;
    for (const char16_t *name : names)
        list << QString::fromUtf16(name);
    return list;
}

} // namespace nettdesk::vouchers::cards
