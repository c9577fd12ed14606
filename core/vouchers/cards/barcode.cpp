// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/barcode.h"

#include <algorithm>
#include <array>

namespace nettdesk::vouchers::cards {

namespace {

// The symbol characters of ISO/IEC 15417, table 1: widths of bar, space, bar, space, bar, space.
constexpr std::array patterns{
    "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212", "221213", "221312",
    "231212", "112232", "122132", "122231", "113222", "123122", "123221", "223211", "221132", "221231", "213212",
    "223112", "312131", "311222", "321122", "321221", "312212", "322112", "322211", "212123", "212321", "232121",
    "111323", "131123", "131321", "112313", "132113", "132311", "211313", "231113", "231311", "112133", "112331",
    "132131", "113123", "113321", "133121", "313121", "211331", "231131", "213113", "213311", "213131", "311123",
    "311321", "331121", "312113", "312311", "332111", "314111", "221411", "431111", "111224", "111422", "121124",
    "121421", "141122", "141221", "112214", "112412", "122114", "122411", "142112", "142211", "241211", "221114",
    "413111", "241112", "134111", "111242", "121142", "121241", "114212", "124112", "124211", "411212", "421112",
    "421211", "212141", "214121", "412121", "111143", "111341", "131141", "114113", "114311", "411113", "411311",
    "113141", "114131", "311141", "411131", "211412", "211214", "211232"};
static_assert(patterns.size() == 106);
constexpr auto stopPattern = "2331112";

constexpr int codeC = 99;
constexpr int codeB = 100;
constexpr int startB = 104;
constexpr int startC = 105;

qsizetype digitsFrom(const QString &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text.at(end) >= u'0' && text.at(end) <= u'9')
        ++end;
    return end - at;
}

/// Set C takes two digits at once. Changing sets costs a character, so it pays from four digits at an end and from six
/// in the middle.
QList<int> symbols(const QString &text)
{
    QList<int> values;
    const qsizetype lead = digitsFrom(text, 0);
    bool isC = lead >= 4 || (lead == text.size() && lead == 2);
    values << (isC ? startC : startB);
    qsizetype i = 0;
    while (i < text.size()) {
        const qsizetype digits = digitsFrom(text, i);
        if (isC) {
            if (digits >= 2) {
                values << (text.at(i).unicode() - u'0') * 10 + (text.at(i + 1).unicode() - u'0');
                i += 2;
                continue;
            }
            values << codeB;
            isC = false;
        } else if (digits >= 6 || (digits >= 4 && i + digits == text.size())) {
            if (digits % 2 != 0)
                values << text.at(i++).unicode() - u' ';
            values << codeC;
            isC = true;
            continue;
        }
        values << text.at(i++).unicode() - u' ';
    }
    return values;
}

} // namespace

std::optional<Barcode> Barcode::encode(const QString &text)
{
    const bool isPrintable =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c.unicode() < 0x7f; });
    if (text.isEmpty() || text.size() > longest || !isPrintable)
        return std::nullopt;
    QList<int> values = symbols(text);
    int sum = values.first();
    for (qsizetype i = 1; i < values.size(); ++i)
        sum += int(i) * values.at(i);
    values << sum % 103;
    Barcode barcode;
    const auto append = [&barcode](const char *pattern) {
        for (; *pattern; ++pattern) {
            barcode.m_widths << *pattern - '0';
            barcode.m_modules += *pattern - '0';
        }
    };
    for (const int value : std::as_const(values))
        append(patterns.at(std::size_t(value)));
    append(stopPattern);
    return barcode;
}

} // namespace nettdesk::vouchers::cards
