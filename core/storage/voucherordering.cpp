// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/voucherordering.h"

#include "core/model/codekey.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VoucherList)
};

constexpr std::array<const char *, 6> sortNames{"made", "code", "state", "redeemed", "price", "ends"};

bool isText(const QString &column)
{
    return column == "code_key"_L1 || column == "state"_L1;
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

QString valueOf(const Voucher &voucher, const QString &column)
{
    if (column == "id"_L1)
        return QString::number(voucher.id.value());
    if (column == "created_at"_L1)
        return numberOf(voucher.createdAt);
    if (column == "code_key"_L1)
        return codeKey(voucher.code);
    if (column == "state"_L1)
        return voucherStateName(voucher.state);
    if (column == "price_minor"_L1)
        return QString::number(voucher.terms.price.minor());
    if (column == "redeemed_at"_L1)
        return numberOf(voucher.redeemedAt.value_or(Timestamp()));
    return numberOf(voucher.endsAt.value_or(Timestamp()));
}

bool isNumber(const QString &text)
{
    bool ok = false;
    text.toLongLong(&ok);
    return ok;
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
    case VoucherSort::Made:
    case VoucherSort::Code:
    case VoucherSort::State:
    case VoucherSort::Price: break;
    }
    return {};
}

QStringList VoucherOrdering::columns(int stretch) const
{
    switch (m_order.by) {
    case VoucherSort::Code: return {u"code_key"_s};
    case VoucherSort::State: return {u"state"_s, u"created_at"_s, u"id"_s};
    case VoucherSort::Price: return {u"price_minor"_s, u"id"_s};
    case VoucherSort::Redeemed:
    case VoucherSort::Ends:
        if (stretch == 0)
            return {nullable(), u"id"_s};
        break;
    case VoucherSort::Made: break;
    }
    return {u"created_at"_s, u"id"_s};
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
    place.values = parts;
    const QStringList columns = ordering.columns(place.stretch);
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
    int stretch = 0;
    if (m_order.by == VoucherSort::Redeemed && !voucher.redeemedAt)
        stretch = 1;
    if (m_order.by == VoucherSort::Ends && !voucher.endsAt)
        stretch = 1;
    QStringList parts{voucherSortName(m_order.by), m_order.isDescending ? u"d"_s : u"a"_s, QString::number(stretch)};
    for (const QString &column : columns(stretch))
        parts.append(valueOf(voucher, column));
    return parts.join(u'.');
}

void VoucherOrdering::bindValue(RowBinder &binder, const QString &column, const QString &value)
{
    if (isText(column))
        binder << value;
    else
        binder << value.toLongLong();
}

/// "(a, b) < (?, ?)"
QString VoucherOrdering::behind(const QStringList &columns, bool isIndexed) const
{
    QStringList names;
    for (const QString &column : columns)
        names.append(isIndexed ? column : unindexed(column));
    const QString compare = m_order.isDescending ? u" < "_s : u" > "_s;
    if (names.size() == 1)
        return names.first() + compare + u'?';
    return u'(' + names.join(u", "_s) + u')' + compare + Session::placeholders(names.size());
}

QString VoucherOrdering::along(int stretch, const std::optional<Place> &place, const QStringList &constant) const
{
    QString text;
    if (hasTwoStretches())
        text = stretch == 0 ? u" AND "_s + nullable() + u" IS NOT NULL"_s : QString();
    if (!place || place->stretch != stretch)
        return text;
    QStringList keys = columns(stretch);
    for (const QString &column : constant)
        keys.removeAll(column);
    return text + u" AND "_s + behind(keys, true);
}

QString VoucherOrdering::orderAlong(int stretch, const QStringList &constant) const
{
    QStringList keys;
    for (const QString &column : columns(stretch)) {
        if (!constant.contains(column))
            keys.append(column + direction());
    }
    return u" ORDER BY "_s + keys.join(u", "_s);
}

void VoucherOrdering::bindAlong(RowBinder &binder, int stretch, const std::optional<Place> &place,
                                const QStringList &constant) const
{
    if (!place || place->stretch != stretch)
        return;
    const QStringList keys = columns(stretch);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (!constant.contains(keys.at(i)))
            bindValue(binder, keys.at(i), place->values.at(i));
    }
}

QString VoucherOrdering::across(const std::optional<Place> &place) const
{
    if (!place)
        return {};
    const QString text = behind(columns(place->stretch), false);
    if (!hasTwoStretches())
        return u" AND "_s + text;
    if (place->stretch == 0)
        return u" AND ("_s + text + u" OR +"_s + nullable() + u" IS NULL)"_s;
    return u" AND +"_s + nullable() + u" IS NULL AND "_s + text;
}

QString VoucherOrdering::orderAcross() const
{
    QStringList keys;
    if (hasTwoStretches()) {
        keys.append(u'(' + nullable() + u" IS NULL)"_s);
        keys.append(unindexed(nullable()) + direction());
        keys.append(u"CASE WHEN "_s + nullable() + u" IS NULL THEN created_at END"_s + direction());
        keys.append(u"id"_s + direction());
    } else {
        for (const QString &column : columns(0))
            keys.append(unindexed(column) + direction());
    }
    return u" ORDER BY "_s + keys.join(u", "_s);
}

void VoucherOrdering::bindAcross(RowBinder &binder, const std::optional<Place> &place) const
{
    if (!place)
        return;
    const QStringList keys = columns(place->stretch);
    for (qsizetype i = 0; i < keys.size(); ++i)
        bindValue(binder, keys.at(i), place->values.at(i));
}

} // namespace nettdesk::storage
