// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/codespread.h"

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

constexpr qsizetype mostBatches = 400;
constexpr qsizetype oftenIsOneOf = 50;

} // namespace

// Numbers of a batch lie beside each other on SQLite. On PostgreSQL those of two that were made at once may be mixed:
// what lies in a range of one that is not taken is kept as a number, so that nothing is lost.
std::optional<CodeSpread> CodeSpread::of(Session &session, const QList<VoucherId> &found, qsizetype few)
{
    CodeSpread spread;
    std::vector<char> isCovered(size_t(found.size()), 0);
    std::vector<char> isKept(size_t(found.size()), 0);
    qint64 all = 0;
    qint64 taken = 0;
    for (const Rows &row :
         session.query(u"SELECT id, voucher_count, (SELECT min(v.id) FROM voucher v WHERE v.batch_id = batch.id), "
                       "(SELECT max(v.id) FROM voucher v WHERE v.batch_id = batch.id) FROM batch "
                       "WHERE voucher_count >= 1000 ORDER BY id DESC LIMIT ?"_s,
                       mostBatches)) {
        const auto first = std::lower_bound(found.begin(), found.end(), row.get<VoucherId>(2));
        const auto last = std::upper_bound(first, found.end(), row.get<VoucherId>(3));
        const auto count = row.get<qint64>(1);
        const bool isOften = (last - first) * oftenIsOneOf >= count;
        std::vector<char> &marks = isOften ? isCovered : isKept;
        std::fill(marks.begin() + (first - found.begin()), marks.begin() + (last - found.begin()), 1);
        all += count;
        if (isOften) {
            spread.batches.append(row.get<BatchId>(0));
            taken += count;
        }
    }
    if (taken * 2 > all)
        return std::nullopt;
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (isCovered[size_t(i)] != 0 && isKept[size_t(i)] == 0)
            continue;
        if (spread.elsewhere.size() == few)
            return std::nullopt;
        spread.elsewhere.append(found.at(i));
    }
    return spread;
}

} // namespace nettdesk::storage
