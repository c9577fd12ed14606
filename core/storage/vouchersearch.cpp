// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vouchersearch.h"

#include "core/model/codekey.h"
#include "core/storage/codespread.h"
#include "core/storage/vouchercodes.h"
#include "core/storage/vouchermerge.h"

#include <algorithm>
#include <limits>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

constexpr int few = 10'000;           // rows that are looked at one by one in some 20 ms
constexpr int fewRedeemed = 150'000;  // entries of an index that has all that is asked, in some 50 ms
constexpr int fewOfKind = 300;        // a hundred times as many, in the same
constexpr qsizetype fewBatches = 400; // of some ten kinds each: as many looks into an index take some 20 ms

} // namespace

VoucherSearch::VoucherSearch(Session &session, const VoucherFilter &filter, VoucherOrder order, Place place, int wanted)
    : m_session(session)
    , m_filter(filter)
    , m_ordering(order)
    , m_place(std::move(place))
    , m_wanted(wanted)
    , m_conditions(conditionsOf(filter))
{
    if (filter.batch.isStored())
        m_batches = QList<BatchId>{filter.batch};
}

VoucherSearch::Ids VoucherSearch::run()
{
    return m_filter.text.isEmpty() ? ordered() : byText();
}

VoucherSearch::Ids VoucherSearch::byText()
{
    const QString part = codeKey(m_filter.text);
    if (part.isEmpty())
        return {};
    const VoucherCondition condition = partOfCode(m_session.engine(), part);
    if (part.size() > 1) { // nearly every page has some with one symbol
        const VoucherCodes::Found found = VoucherCodes::find(m_session, part, std::numeric_limits<qsizetype>::max());
        if (found.count == 0)
            return {};
        if (found.count <= few)
            return sorted({anyOf(m_session.engine(), found.vouchers)}, m_conditions);
        m_conditions.append(condition);
        if (!m_batches) {
            if (const auto spread = CodeSpread::of(m_session, found.vouchers, few))
                return inSpread(*spread);
        }
        return ordered();
    }
    m_conditions.append(condition);
    return ordered();
}

/// Many that lie in some batches (a part that all codes of a batch begin with): from these, and from the list of those
/// few that are elsewhere.
VoucherSearch::Ids VoucherSearch::inSpread(const CodeSpread &spread)
{
    Ids ids = sorted({anyOf(m_session.engine(), spread.elsewhere)}, m_conditions);
    const QList<VoucherStream> everywhere = kinds();
    lookOnlyIn(spread.batches);
    ids += ordered();
    m_batches.reset();
    m_kinds = everywhere; // groups may have only some that are elsewhere
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return sorted({anyOf(m_session.engine(), ids)}, {});
}

VoucherSearch::Ids VoucherSearch::ordered()
{
    const bool isRedeemed = m_filter.redeemedFrom || m_filter.redeemedTo;
    const bool isMade = m_filter.madeFrom || m_filter.madeTo;
    if (isRedeemed && !m_batches && m_ordering.sort() != VoucherSort::Redeemed) {
        if (const std::optional<Ids> some = fewRedeemedThen())
            return *some;
    }
    if (isMade && !m_batches && !isInOrderOfMaking()) {
        const auto batches = batchesOfTime();
        if (!batches)
            return madeInManyBatches();
        lookOnlyIn(*batches);
    }
    const QList<VoucherStream> &streams = kinds();
    if (m_batches && m_ordering.sort() == VoucherSort::Price)
        return byPriceOfBatch(streams);
    if (!m_ordering.hasGroups())
        return inGroup(streams, m_ordering, m_place, m_wanted);
    Groups groups;
    for (const VoucherStream &stream : streams)
        groups[m_ordering.groupOf(stream.kind)].append(stream);
    return groupByGroup(m_ordering.groups(m_session, streams, m_place ? m_place->group : QString()), groups, m_place);
}

/// Each group in the order of making, one behind the other.
VoucherSearch::Ids VoucherSearch::groupByGroup(const QStringList &listed, const Groups &groups, const Place &place)
{
    const VoucherOrdering making({VoucherSort::Made, m_ordering.isDescending()});
    Ids ids;
    for (qsizetype i = place ? std::max<qsizetype>(0, listed.indexOf(place->group)) : 0; i < listed.size(); ++i) {
        const auto streams = groups.find(listed.at(i));
        if (streams == groups.end())
            continue;
        Place inside;
        if (place && listed.at(i) == place->group)
            inside = VoucherOrdering::Place{0, {}, place->values};
        ids += inGroup(streams->second, making, inside, m_wanted - int(ids.size()));
        if (ids.size() >= m_wanted)
            break;
    }
    return ids;
}

/// All vouchers of a batch have one price, so that these are groups, too.
VoucherSearch::Ids VoucherSearch::byPriceOfBatch(const QList<VoucherStream> &streams)
{
    std::map<qint64, QList<VoucherStream>> prices;
    QHash<BatchId, qint64> priceOf;
    for (const VoucherStream &stream : streams) {
        if (!priceOf.contains(stream.batch))
            priceOf.insert(
                stream.batch,
                m_session.value<qint64>(u"SELECT price_minor FROM batch WHERE id = ?"_s, stream.batch).value_or(0));
        prices[priceOf.value(stream.batch)].append(stream);
    }
    Place place;
    if (m_place) {
        place = VoucherOrdering::Place{0, m_place->values.first(), m_place->values.mid(1)};
        prices[place->group.toLongLong()]; // listed, though none may be left
    }
    QStringList listed;
    Groups groups;
    for (const auto &[price, some] : prices) {
        listed.append(QString::number(price));
        groups[listed.last()] = some;
    }
    if (m_ordering.isDescending())
        std::reverse(listed.begin(), listed.end());
    return groupByGroup(listed, groups, place);
}

/// Those with a time, then those without, where the order has both.
VoucherSearch::Ids VoucherSearch::inGroup(const QList<VoucherStream> &streams, const VoucherOrdering &ordering,
                                          const Place &place, int wanted)
{
    Ids ids;
    const int last = ordering.hasTwoStretches() ? 1 : 0;
    for (int stretch = place ? place->stretch : 0; stretch <= last && ids.size() < wanted; ++stretch) {
        VoucherMerge merge;
        merge.keys = ordering.keys(stretch);
        merge.isDescending = ordering.isDescending();
        std::copy_if(streams.begin(), streams.end(), std::back_inserter(merge.streams),
                     [&](const VoucherStream &stream) { return ordering.stretchOf(stream.kind) == stretch; });
        if (place && place->stretch == stretch)
            merge.place = place->values;
        QList<VoucherTerm> terms{VoucherTerm::Text};
        const bool isMade = merge.keys.first() == "created_at"_L1;
        const bool isRedeemed = merge.keys.first() == "redeemed_at"_L1;
        if (isMade || isRedeemed) {
            merge.from = isMade ? m_filter.madeFrom : m_filter.redeemedFrom;
            merge.to = isMade ? m_filter.madeTo : m_filter.redeemedTo;
        }
        if (!isMade)
            terms.append(VoucherTerm::Made);
        if (!isRedeemed)
            terms.append(VoucherTerm::Redeemed);
        merge.tests = only(m_conditions, terms);
        ids += merge.read(m_session, wanted - int(ids.size()));
    }
    return ids;
}

bool VoucherSearch::isInOrderOfMaking() const
{
    return m_ordering.hasGroups() || m_ordering.keys(0).first() == "created_at"_L1;
}

/// The batches that were made then, with all their vouchers; nothing: too many.
std::optional<QList<BatchId>> VoucherSearch::batchesOfTime()
{
    BoundSql sql(u"SELECT id FROM batch WHERE "_s);
    sql += within(u"created_at"_s, m_filter.madeFrom, m_filter.madeTo).sql;
    sql += BoundSql(u" LIMIT ?"_s, fewBatches + 1);
    QList<BatchId> batches;
    for (const Rows &row : sql.query(m_session))
        batches.append(row.get<BatchId>(0));
    return batches.size() > fewBatches ? std::nullopt : std::optional(batches);
}

/// What was sold one by one. A kind of which few were made then is read whole; of the others many were, so that they
/// are met soon in any order.
VoucherSearch::Ids VoucherSearch::madeInManyBatches()
{
    const VoucherCondition time = within(u"created_at"_s, m_filter.madeFrom, m_filter.madeTo);
    const QList<VoucherStream> &streams = kinds();
    QHash<qint64, qint64> made;
    BoundSql sql(u"SELECT s.kind, (SELECT count(*) FROM (SELECT 1 FROM voucher n WHERE n.kind = s.kind AND "_s);
    sql += time.sql;
    sql += BoundSql(u" LIMIT ?) AS some_of_them) FROM "_s + rowsOf(m_session.engine()) + u" AS s"_s, fewOfKind + 1,
                    jsonOf(streams));
    for (const Rows &row : sql.query(m_session))
        made.insert(row.get<qint64>(0), row.get<qint64>(1));
    QList<VoucherStream> rare;
    QList<VoucherStream> frequent;
    for (const VoucherStream &stream : streams) {
        if (const qint64 count = made.value(stream.kind.number()); count > 0)
            (count <= fewOfKind ? rare : frequent).append(stream);
    }
    Ids ids = rare.isEmpty() ? Ids()
                             : sorted({ofKinds(m_session.engine(), rare), time},
                                      only(m_conditions, {VoucherTerm::Redeemed, VoucherTerm::Text}));
    if (frequent.isEmpty())
        return ids;
    ids += inGroup(frequent, m_ordering, m_place, m_wanted);
    return sorted({anyOf(m_session.engine(), ids)}, {});
}

/// All that were redeemed in that time, sorted; nothing: too many.
std::optional<VoucherSearch::Ids> VoucherSearch::fewRedeemedThen()
{
    const QList<VoucherCondition> sources{ofKinds(m_session.engine(), kinds()),
                                          within(u"redeemed_at"_s, m_filter.redeemedFrom, m_filter.redeemedTo)};
    BoundSql sql(u"SELECT count(*) FROM (SELECT 1 FROM voucher WHERE 1 = 1"_s);
    sql += whereOf(sources);
    sql += BoundSql(u" LIMIT ?) AS some_of_them"_s, fewRedeemed + 1);
    Rows rows = sql.query(m_session);
    if (!rows.next() || rows.get<qint64>(0) > fewRedeemed)
        return std::nullopt;
    return sorted(sources, only(m_conditions, {VoucherTerm::Made, VoucherTerm::Text}));
}

/// What the sources give, looked at and sorted.
VoucherSearch::Ids VoucherSearch::sorted(const QList<VoucherCondition> &sources, const QList<VoucherCondition> &tests)
{
    QStringList groups;
    if (m_ordering.hasGroups()) {
        groups = m_ordering.groups(m_session, kinds(), m_place ? m_place->group : QString());
        if (groups.isEmpty()) // no kind that the filter lets through
            return {};
    }
    BoundSql sql(u"SELECT id FROM voucher WHERE 1 = 1"_s);
    sql += whereOf(sources);
    sql += whereOf(tests);
    sql += m_ordering.across(m_place, groups);
    sql += BoundSql(m_ordering.orderAcross(groups) + u" LIMIT ?"_s, m_wanted);
    Ids ids;
    for (const Rows &row : sql.query(m_session))
        ids.append(row.get<VoucherId>(0));
    return ids;
}

/// That the filter lets through.
const QList<VoucherStream> &VoucherSearch::kinds()
{
    if (!m_kinds) {
        m_kinds = m_batches ? VoucherStream::ofBatches(m_session, *m_batches) : VoucherStream::all(m_session);
        m_kinds->removeIf([this](const VoucherStream &stream) { return !stream.kind.fits(m_filter); });
    }
    return *m_kinds;
}

void VoucherSearch::lookOnlyIn(const QList<BatchId> &batches)
{
    m_batches = batches;
    m_kinds.reset();
}

} // namespace nettdesk::storage
