// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/voucherordering.h"

#include "core/model/codekey.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VoucherList)
};

constexpr std::array<const char *, 11> sortNames{"made",   "code",    "state", "redeemed", "price",  "ends",
                                                 "router", "package", "batch", "sold",     "printed"};

bool isText(const QString &column)
{
    return column == "code_key"_L1;
}

/// So that no index is used for its order.
QString unindexed(const QString &column)
{
    return isText(column) ? column + u" || ''"_s : u'+' + column;
}

QString numberOf(Timestamp at)
{
    return QString::number(at.time_since_epoch().count());
}

QString keyValue(const Voucher &voucher, const QString &column)
{
    if (column == "id"_L1)
        return QString::number(voucher.id.value());
    if (column == "created_at"_L1)
        return numberOf(voucher.createdAt);
    if (column == "code_key"_L1)
        return codeKey(voucher.code);
    if (column == "price_minor"_L1)
        return QString::number(voucher.terms.price.minor());
    if (column == "redeemed_at"_L1)
        return numberOf(voucher.redeemedAt.value_or(Timestamp()));
    if (column == "sold_at"_L1)
        return numberOf(voucher.soldAt.value_or(Timestamp()));
    return numberOf(voucher.endsAt.value_or(Timestamp()));
}

bool isNumber(const QString &text)
{
    bool ok = false;
    text.toLongLong(&ok);
    return ok;
}

/// What groupOf() says of a kind, of a voucher.
QString groupOfVoucher(const Voucher &voucher, VoucherSort sort)
{
    switch (sort) {
    case VoucherSort::State: return voucherStateName(voucher.state);
    case VoucherSort::Router: return QString::number(voucher.router.value());
    case VoucherSort::Package: return QString::number(voucher.package.value());
    case VoucherSort::Printed: return QString::number(std::clamp(voucher.printed, 0, VoucherKind::mostPrinted));
    default: return {};
    }
}

/// The same of a row, in SQL: of its kind, which stands in every index of the list.
QString groupColumn(VoucherSort sort)
{
    switch (sort) {
    case VoucherSort::State: return u"kind / 512 % 8"_s;
    case VoucherSort::Router: return u"kind / 68719476736"_s;
    case VoucherSort::Package: return u"kind / 4096 % 16777216"_s;
    default: return u"kind / 32 % 16"_s;
    }
}

/// A group as groupColumn() has it.
QString numberOfGroup(const QString &group, VoucherSort sort)
{
    return sort == VoucherSort::State ? QString::number(int(voucherStateFromName(group).value_or(VoucherState::Void)))
                                      : group;
}

bool isGroup(const QString &text, VoucherSort sort)
{
    return sort == VoucherSort::State ? voucherStateFromName(text).has_value() : isNumber(text);
}

QHash<QString, QString> namesOf(Session &session, VoucherSort sort)
{
    QHash<QString, QString> names;
    for (const Rows &row : session.query(sort == VoucherSort::Router ? u"SELECT id, name FROM router"_s
                                                                     : u"SELECT id, name FROM package"_s))
        names.insert(QString::number(row.get<qint64>(0)), row.get<QString>(1));
    return names;
}

} // namespace

QString voucherSortName(VoucherSort sort)
{
    return QString::fromLatin1(sortNames.at(size_t(sort)));
}

std::optional<VoucherSort> voucherSortFromName(const QString &name)
{
    for (size_t i = 0; i < sortNames.size(); ++i) {
        if (name == QLatin1StringView(sortNames.at(i)))
            return VoucherSort(i);
    }
    return std::nullopt;
}

QString VoucherOrdering::nullable() const
{
    switch (m_order.by) {
    case VoucherSort::Redeemed: return u"redeemed_at"_s;
    case VoucherSort::Ends: return u"ends_at"_s;
    case VoucherSort::Sold: return u"sold_at"_s;
    default: return {};
    }
}

int VoucherOrdering::stretchOf(VoucherKind kind) const
{
    switch (m_order.by) {
    case VoucherSort::Redeemed: return kind.isRedeemed() ? 0 : 1;
    case VoucherSort::Ends: return kind.hasEnd() ? 0 : 1;
    case VoucherSort::Sold: return kind.isSold() ? 0 : 1;
    default: return 0;
    }
}

bool VoucherOrdering::hasGroups() const
{
    return m_order.by == VoucherSort::State || m_order.by == VoucherSort::Router ||
           m_order.by == VoucherSort::Package || m_order.by == VoucherSort::Printed;
}

QString VoucherOrdering::groupOf(VoucherKind kind) const
{
    Voucher like;
    like.state = kind.state().value_or(VoucherState::Void);
    like.router = kind.router();
    like.package = kind.package();
    like.printed = kind.printed();
    return groupOfVoucher(like, m_order.by);
}

QStringList VoucherOrdering::groups(Session &session, const QList<VoucherStream> &streams, const QString &known) const
{
    QStringList listed;
    if (!hasGroups())
        return listed;
    if (!known.isEmpty())
        listed.append(known);
    for (const VoucherStream &stream : streams)
        listed.append(groupOf(stream.kind));
    listed.removeDuplicates();
    if (m_order.by == VoucherSort::Printed) {
        std::sort(listed.begin(), listed.end(),
                  [](const QString &a, const QString &b) { return a.toInt() < b.toInt(); });
    } else if (m_order.by == VoucherSort::State) {
        listed.sort();
    } else {
        const QHash<QString, QString> names = namesOf(session, m_order.by);
        std::sort(listed.begin(), listed.end(), [&names](const QString &a, const QString &b) {
            const int compared = names.value(a).localeAwareCompare(names.value(b));
            return compared != 0 ? compared < 0 : a.toLongLong() < b.toLongLong();
        });
    }
    if (m_order.isDescending)
        std::reverse(listed.begin(), listed.end());
    if (m_order.by == VoucherSort::Package && listed.removeOne(u"0"_s))
        listed.append(u"0"_s);
    return listed;
}

QStringList VoucherOrdering::keys(int stretch) const
{
    switch (m_order.by) {
    case VoucherSort::Code: return {u"code_key"_s};
    case VoucherSort::Price: return {u"price_minor"_s, u"created_at"_s, u"id"_s};
    case VoucherSort::Redeemed:
    case VoucherSort::Ends:
    case VoucherSort::Sold:
        if (stretch == 0)
            return {nullable(), u"id"_s};
        break;
    default: break;
    }
    return {u"created_at"_s, u"id"_s};
}

BoundSql VoucherOrdering::valueOf(const QString &column, const QString &value)
{
    return isText(column) ? BoundSql(u"?"_s, value) : BoundSql(u"?"_s, value.toLongLong());
}

Result<std::optional<VoucherOrdering::Place>> VoucherOrdering::parse(const QString &cursor, VoucherOrder order)
{
    if (cursor.isEmpty())
        return std::optional<Place>();
    const auto refuse = [] {
        return failure(Error::Kind::Invalid,
                       Text::tr("This is not where a page of this list ended. Begin the list anew."));
    };
    const VoucherOrdering ordering(order);
    QStringList parts = cursor.split(u'.');
    if (parts.size() < 4 || parts.takeFirst() != voucherSortName(order.by) ||
        parts.takeFirst() != (order.isDescending ? u"d"_s : u"a"_s))
        return refuse();
    Place place;
    place.stretch = parts.takeFirst() == "1"_L1 ? 1 : 0;
    if (place.stretch == 1 && !ordering.hasTwoStretches())
        return refuse();
    if (ordering.hasGroups())
        place.group = parts.takeFirst();
    if (ordering.hasGroups() && !isGroup(place.group, order.by))
        return refuse();
    place.values = parts;
    const QStringList columns = ordering.keys(place.stretch);
    if (columns.size() != parts.size())
        return refuse();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!isText(columns.at(i)) && !isNumber(parts.at(i)))
            return refuse();
        if (parts.at(i).contains(QChar(u'\0')))
            return refuse();
    }
    return std::optional(place);
}

QString VoucherOrdering::cursorBehind(const Voucher &voucher) const
{
    const bool isEmpty = (m_order.by == VoucherSort::Redeemed && !voucher.redeemedAt) ||
                         (m_order.by == VoucherSort::Ends && !voucher.endsAt) ||
                         (m_order.by == VoucherSort::Sold && !voucher.soldAt);
    const int stretch = isEmpty ? 1 : 0;
    QStringList parts{voucherSortName(m_order.by), m_order.isDescending ? u"d"_s : u"a"_s, QString::number(stretch)};
    if (hasGroups())
        parts.append(groupOfVoucher(voucher, m_order.by));
    for (const QString &column : keys(stretch))
        parts.append(keyValue(voucher, column));
    return parts.join(u'.');
}

/// Of a row, which of the listed groups it stands in.
QString VoucherOrdering::rank(const QStringList &listed) const
{
    QString text = u"CASE "_s + groupColumn(m_order.by);
    for (qsizetype i = 0; i < listed.size(); ++i)
        text += u" WHEN %1 THEN %2"_s.arg(numberOfGroup(listed.at(i), m_order.by)).arg(i);
    return text + u" ELSE %1 END"_s.arg(listed.size());
}

/// "(a, b) < (?, ?)"
BoundSql VoucherOrdering::behind(const Place &place) const
{
    const QStringList columns = keys(place.stretch);
    QStringList names;
    BoundSql values;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        names.append(unindexed(columns.at(i)));
        if (i > 0)
            values += u", "_s;
        values += valueOf(columns.at(i), place.values.at(i));
    }
    const QString compare = m_order.isDescending ? u" < "_s : u" > "_s;
    const bool isOne = names.size() == 1;
    BoundSql sql(isOne ? names.first() + compare : u'(' + names.join(u", "_s) + u')' + compare + u'(');
    sql += values;
    if (!isOne)
        sql += u")"_s;
    return sql;
}

BoundSql VoucherOrdering::across(const std::optional<Place> &place, const QStringList &listed) const
{
    if (!place)
        return {};
    BoundSql sql;
    if (hasGroups()) {
        const QString group = rank(listed);
        const qsizetype at = listed.indexOf(place->group);
        sql += u" AND ("_s + group + u" > %1 OR ("_s.arg(at) + group + u" = %1 AND "_s.arg(at);
        sql += behind(*place);
        sql += u"))"_s;
    } else if (!hasTwoStretches()) {
        sql += u" AND "_s;
        sql += behind(*place);
    } else if (place->stretch == 0) {
        sql += u" AND ("_s;
        sql += behind(*place);
        sql += u" OR +"_s + nullable() + u" IS NULL)"_s;
    } else {
        sql += u" AND +"_s + nullable() + u" IS NULL AND "_s;
        sql += behind(*place);
    }
    return sql;
}

QString VoucherOrdering::orderAcross(const QStringList &listed) const
{
    QStringList order;
    if (hasTwoStretches()) {
        order.append(u'(' + nullable() + u" IS NULL)"_s);
        order.append(unindexed(nullable()) + direction());
        order.append(u"CASE WHEN "_s + nullable() + u" IS NULL THEN created_at END"_s + direction());
        order.append(u"id"_s + direction());
    } else {
        if (hasGroups())
            order.append(rank(listed));
        for (const QString &column : keys(0))
            order.append(unindexed(column) + direction());
    }
    return u" ORDER BY "_s + order.join(u", "_s);
}

} // namespace nettdesk::storage
