// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/voucherlist.h"

#include "core/model/codekey.h"
#include "core/storage/vouchercodes.h"
#include "core/storage/vouchercondition.h"
#include "core/storage/voucherordering.h"
#include "core/storage/voucherrows.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

using Place = std::optional<VoucherOrdering::Place>;
using Ids = QList<VoucherId>;

constexpr int few = 10'000;             // rows that are looked at one by one in some 30 ms
constexpr int fewFoundByCode = 150'000; // the same for ids that stand beside each other
constexpr int budget = 5'000;           // rows of a walk that hopes to meet enough
const QString listColumns = u"id, code_key, created_at, state, router_id, package_id, batch_id, provision, printed, "
                            "sold_at, is_blocked, redeemed_at, ends_at, price_minor"_s;

/// Looks for one page.
class Search {
public:
    Search(Session &session, const VoucherFilter &filter, VoucherOrder order, Place place, int wanted)
        : m_session(session)
        , m_conditions(conditionsOf(filter))
        , m_ordering(order)
        , m_place(std::move(place))
        , m_wanted(wanted)
        , m_text(filter.text)
        , m_part(codeKey(filter.text))
    {
    }

    Ids run()
    {
        if (m_text.isEmpty())
            return byConditions();
        if (m_part.isEmpty())
            return {};
        const VoucherCondition part = partOfCode(m_session.engine(), m_part);
        if (m_part.size() == 1) { // nearly every page has some
            m_conditions.append(part);
            return byConditions();
        }
        const VoucherCodes::Found found = VoucherCodes::find(m_session, m_part, fewFoundByCode);
        if (found.count == 0)
            return {};
        if (found.count <= few)
            return among(found.vouchers);
        m_conditions.append(part);
        if (m_ordering.sort() == VoucherSort::State || m_ordering.sort() == VoucherSort::Made)
            return byConditions();
        if (const std::optional<Ids> near = walk())
            return *near;
        if (found.count <= fewFoundByCode) {
            m_conditions.removeLast();
            return among(found.vouchers);
        }
        return byConditions();
    }

private:
    Ids among(const Ids &vouchers)
    {
        m_conditions.append(anyOf(m_session.engine(), vouchers));
        return sorted(VoucherTerm::Ids);
    }

    Ids byConditions()
    {
        const bool isWhole = std::all_of(m_conditions.begin(), m_conditions.end(),
                                         [this](const auto &one) { return isOnTheWay(one.term); });
        if (isWhole && !m_ordering.hasTwoStretches())
            return *walk();
        if (m_ordering.sort() == VoucherSort::State && !has(VoucherTerm::State))
            return stateByState();
        std::optional<VoucherTerm> narrow;
        if (!isWhole) {
            narrow = narrowest();
            if (narrow)
                return sorted(narrow);
        }
        if (const std::optional<Ids> near = walk())
            return *near;
        if (isWhole)
            narrow = narrowest();
        return narrow ? sorted(narrow) : throughAll();
    }

    /// One list behind the other: each state has its own index.
    Ids stateByState()
    {
        QStringList names;
        for (int i = 0; i <= int(VoucherState::Void); ++i)
            names.append(voucherStateName(VoucherState(i)));
        names.sort();
        if (m_ordering.isDescending())
            std::reverse(names.begin(), names.end());
        if (m_place)
            names = names.mid(std::max<qsizetype>(0, names.indexOf(m_place->values.first())));
        Ids ids;
        for (const QString &name : std::as_const(names)) {
            VoucherFilter one;
            one.state = voucherStateFromName(name);
            Search inside(*this);
            inside.m_conditions += conditionsOf(one);
            inside.m_ordering = VoucherOrdering({VoucherSort::Made, m_ordering.isDescending()});
            inside.m_place.reset();
            if (m_place && name == m_place->values.first())
                inside.m_place = VoucherOrdering::Place{0, m_place->values.mid(1)};
            inside.m_wanted = m_wanted - int(ids.size());
            ids += inside.byConditions();
            if (ids.size() >= m_wanted)
                break;
        }
        return ids;
    }

    /// A range over what the list is sorted by: part of the walk itself.
    bool isOrderedRange(VoucherTerm term) const
    {
        return (term == VoucherTerm::Made && m_ordering.sort() == VoucherSort::Made) ||
               (term == VoucherTerm::Redeemed && m_ordering.sort() == VoucherSort::Redeemed);
    }

    /// Filters that the index of a walk has before its order.
    bool isOnTheWay(VoucherTerm term) const
    {
        const std::optional<VoucherTerm> guide = guiding();
        return term == guide || isOrderedRange(term) || (term == VoucherTerm::State && guidesWithState());
    }

    /// Batch, package and router have an index with the state, too, in the order of making.
    bool guidesWithState() const
    {
        const bool isByMaking = m_ordering.sort() == VoucherSort::Made || m_ordering.sort() == VoucherSort::State;
        return isByMaking && has(VoucherTerm::State) && guiding().has_value();
    }

    /// The filter that an index has together with the order.
    std::optional<VoucherTerm> guiding() const
    {
        const bool isByCode = m_ordering.sort() == VoucherSort::Code;
        for (const VoucherTerm term :
             {VoucherTerm::Batch, VoucherTerm::Package, VoucherTerm::State, VoucherTerm::Router}) {
            if (has(term) && (!isByCode || term == VoucherTerm::Batch))
                return term;
        }
        return std::nullopt;
    }

    bool has(VoucherTerm term) const
    {
        return std::any_of(m_conditions.begin(), m_conditions.end(),
                           [term](const VoucherCondition &condition) { return condition.term == term; });
    }

    /// What all rows of a guiding filter have in common and its index does not order by. A batch is made at one moment
    /// at one price.
    QStringList constant() const
    {
        QStringList columns;
        if (guiding() == VoucherTerm::Batch)
            columns = {u"created_at"_s, u"price_minor"_s};
        if (guiding() == VoucherTerm::State || guidesWithState())
            columns.append(u"state"_s);
        return columns;
    }

    QList<VoucherCondition> of(VoucherTerm term) const
    {
        QList<VoucherCondition> some;
        std::copy_if(m_conditions.begin(), m_conditions.end(), std::back_inserter(some),
                     [term](const VoucherCondition &condition) { return condition.term == term; });
        return some;
    }

    /// The filter that lets the fewest through, if those are few.
    std::optional<VoucherTerm> narrowest()
    {
        std::optional<VoucherTerm> best;
        qint64 least = few + 1;
        QList<VoucherTerm> seen;
        for (const VoucherCondition &condition : std::as_const(m_conditions)) {
            if (!condition.hasIndex || seen.contains(condition.term))
                continue;
            seen.append(condition.term);
            const QList<VoucherCondition> same = of(condition.term);
            Rows rows =
                m_session.queryWith(u"SELECT count(*) FROM (SELECT 1 FROM voucher WHERE 1 = 1"_s +
                                        whereOf(same, [](VoucherTerm) { return true; }) + u" LIMIT ?) AS few_of_them"_s,
                                    [&](RowBinder &binder) {
                                        bindAll(binder, same);
                                        binder << least;
                                    });
            if (rows.next() && rows.get<qint64>(0) < least) {
                least = rows.get<qint64>(0);
                best = condition.term;
            }
        }
        return best;
    }

    /// Along an index, for a bounded way where there is more to look at than the index has. Nothing: the page was not
    /// full at its end.
    std::optional<Ids> walk()
    {
        Ids ids;
        const int last = m_ordering.hasTwoStretches() ? 1 : 0;
        for (int stretch = m_place ? m_place->stretch : 0; stretch <= last; ++stretch) {
            const int missing = m_wanted - int(ids.size());
            const std::optional<Ids> some = walkStretch(stretch, missing);
            if (!some)
                return std::nullopt;
            ids += *some;
            if (ids.size() >= m_wanted)
                break;
        }
        return ids;
    }

    std::optional<Ids> walkStretch(int stretch, int wanted)
    {
        const QStringList same = constant();
        QList<VoucherCondition> inside;
        QList<VoucherCondition> outside;
        for (const VoucherCondition &condition : std::as_const(m_conditions))
            (isOnTheWay(condition.term) && !(isOrderedRange(condition.term) && stretch == 1) ? inside : outside)
                .append(condition);
        const auto plain = [](VoucherTerm) { return true; };
        QString sql =
            u"SELECT id FROM voucher WHERE 1 = 1"_s + whereOf(inside, plain) + m_ordering.along(stretch, m_place, same);
        const QString order = m_ordering.orderAlong(stretch, same);
        const bool isEmptyOnly = stretch == 1;
        const bool isWhole = outside.isEmpty() && !isEmptyOnly;
        if (!isWhole) {
            sql.replace("SELECT id "_L1, QString(u"SELECT "_s + listColumns + u' '));
            sql = u"SELECT id FROM ("_s + sql + order + u" LIMIT ?) AS near WHERE 1 = 1"_s +
                  whereOf(outside, [](VoucherTerm) { return false; });
            if (isEmptyOnly)
                sql += u" AND "_s + m_ordering.nullable() + u" IS NULL"_s;
            sql += u" LIMIT ?"_s;
        } else {
            sql += order + u" LIMIT ?"_s;
        }
        const Ids ids = read(sql, [&](RowBinder &binder) {
            bindAll(binder, inside);
            m_ordering.bindAlong(binder, stretch, m_place, same);
            if (!isWhole) {
                binder << std::max(budget, 2 * wanted);
                bindAll(binder, outside);
            }
            binder << wanted;
        });
        if (!isWhole && ids.size() < wanted)
            return std::nullopt;
        return ids;
    }

    /// Through the index that has every column of the list, in its own order, which is that of making. The other orders
    /// are sorted from it; rows come from the side that is wanted first, so that few of them take another's place.
    Ids throughAll()
    {
        const auto unindexed = [](VoucherTerm) { return false; };
        QString from = u"voucher"_s;
        if (m_session.engine() == Engine::Sqlite) // else it might take a smaller one and look into the table each time
            from += u" INDEXED BY voucher_list"_s;
        const QString where = u" FROM "_s + from + u" WHERE 1 = 1"_s + whereOf(m_conditions, unindexed);
        if (m_ordering.sort() == VoucherSort::Made) {
            return read(u"SELECT id"_s + where + m_ordering.along(0, m_place, {}) + m_ordering.orderAlong(0, {}) +
                            u" LIMIT ?"_s,
                        [&](RowBinder &binder) {
                            bindAll(binder, m_conditions);
                            m_ordering.bindAlong(binder, 0, m_place, {});
                            binder << m_wanted;
                        });
        }
        const QString made = u" ORDER BY created_at"_s + m_ordering.direction() + u", id"_s + m_ordering.direction();
        return read(u"SELECT id FROM (SELECT id, code_key, created_at, state, redeemed_at, ends_at, price_minor"_s +
                        where + m_ordering.across(m_place) + made + u" LIMIT ?) AS listed"_s +
                        m_ordering.orderAcross() + u" LIMIT ?"_s,
                    [&](RowBinder &binder) {
                        bindAll(binder, m_conditions);
                        m_ordering.bindAcross(binder, m_place);
                        binder << std::numeric_limits<int>::max() << m_wanted;
                    });
    }

    /// What one filter's index gives, then sorted.
    Ids sorted(std::optional<VoucherTerm> by)
    {
        return read(u"SELECT id FROM voucher WHERE 1 = 1"_s +
                        whereOf(m_conditions, [by](VoucherTerm term) { return term == by; }) +
                        m_ordering.across(m_place) + m_ordering.orderAcross() + u" LIMIT ?"_s,
                    [&](RowBinder &binder) {
                        bindAll(binder, m_conditions);
                        m_ordering.bindAcross(binder, m_place);
                        binder << m_wanted;
                    });
    }

    template<class Bind>
    Ids read(const QString &sql, const Bind &bind)
    {
        Ids ids;
        for (const Rows &row : m_session.queryWith(sql, bind))
            ids.append(row.get<VoucherId>(0));
        return ids;
    }

    Session &m_session;
    QList<VoucherCondition> m_conditions;
    VoucherOrdering m_ordering;
    Place m_place;
    int m_wanted;
    QString m_text;
    QString m_part;
};

/// Per state by reading rows: those of a narrow filter, or the index that has every column. Grouped by an expression,
/// so that no index on the state leads through the table itself.
VoucherCounts countedOnes(Session &session, const VoucherFilter &filter)
{
    VoucherFilter withoutText = filter;
    withoutText.text.clear();
    QList<VoucherCondition> conditions = conditionsOf(withoutText);
    std::optional<VoucherTerm> by;
    if (!filter.text.isEmpty()) {
        const QString part = codeKey(filter.text);
        if (part.isEmpty())
            return {};
        const VoucherCodes::Found found = VoucherCodes::find(session, part, few);
        if (found.count == 0)
            return {};
        const bool isFew = found.count <= few;
        conditions.append(isFew ? anyOf(session.engine(), found.vouchers) : partOfCode(session.engine(), part));
        if (isFew)
            by = VoucherTerm::Ids;
    }
    if (!by && filter.batch.isStored())
        by = VoucherTerm::Batch;
    // Seven sums in one pass: grouping would sort every row first.
    QString sums;
    for (int i = 0; i <= int(VoucherState::Void); ++i)
        sums += (i > 0 ? u", "_s : QString()) +
                u"sum(CASE WHEN state = '%1' THEN 1 ELSE 0 END)"_s.arg(voucherStateName(VoucherState(i)));
    const bool isThroughAll = !by && session.engine() == Engine::Sqlite;
    VoucherCounts counts;
    Rows rows = session.queryWith(u"SELECT "_s + sums + u" FROM voucher"_s +
                                      (isThroughAll ? u" INDEXED BY voucher_list"_s : QString()) + u" WHERE 1 = 1"_s +
                                      whereOf(conditions, [by](VoucherTerm term) { return term == by; }),
                                  [&](RowBinder &binder) { bindAll(binder, conditions); });
    if (rows.next()) {
        for (int i = 0; i <= int(VoucherState::Void); ++i) {
            if (const auto count = rows.get<qint64>(i); count > 0)
                counts.insert(VoucherState(i), count);
        }
    }
    return counts;
}

} // namespace

Result<VoucherPage> VoucherList::page(Session &session, const VoucherFilter &filter, VoucherOrder order,
                                      const QString &cursor, int limit)
{
    const Result<Place> place = VoucherOrdering::parse(cursor, order);
    if (!place)
        return failure(place.error());
    // One more tells whether there is more.
    Ids ids = Search(session, filter, order, *place, limit + 1).run();
    const bool isMore = ids.size() > limit;
    if (isMore)
        ids.removeLast();
    VoucherPage page;
    page.vouchers = loadVouchers(session, ids);
    if (isMore && !page.vouchers.isEmpty()) {
        page.cursor = VoucherOrdering(order).cursorBehind(page.vouchers.last());
        page.next = page.vouchers.last().id;
    }
    return page;
}

QCoro::Task<Result<VoucherPage>> VoucherList::page(VoucherFilter filter, VoucherOrder order, QString cursor, int limit)
{
    return m_database.read(
        [filter, order, cursor, limit](Session &session) { return page(session, filter, order, cursor, limit); });
}

QCoro::Task<Result<VoucherPage>> VoucherList::page(VoucherFilter filter, VoucherId before, int limit)
{
    return m_database.read([filter, before, limit](Session &session) {
        QString cursor;
        if (before.isStored()) {
            const QList<Voucher> last = loadVouchers(session, {before});
            if (last.isEmpty())
                return Result<VoucherPage>(VoucherPage());
            cursor = VoucherOrdering(VoucherOrder()).cursorBehind(last.first());
        }
        return page(session, filter, VoucherOrder(), cursor, limit);
    });
}

QCoro::Task<Result<VoucherCounts>> VoucherList::counts(VoucherFilter filter)
{
    filter.state.reset();
    return m_database.read([filter](Session &session) {
        VoucherFilter kept;
        kept.router = filter.router;
        kept.package = filter.package;
        return filter == kept ? VoucherTotals::counts(session, filter.router, filter.package)
                              : countedOnes(session, filter);
    });
}

QCoro::Task<Result<QList<VoucherId>>> VoucherList::ids(VoucherFilter filter, int most)
{
    return m_database.read(
        [filter, most](Session &session) { return Search(session, filter, VoucherOrder(), std::nullopt, most).run(); });
}

} // namespace nettdesk::storage
