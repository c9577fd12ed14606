// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vouchercodes.h"

#include <QStringMatcher>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

constexpr qsizetype entriesPerRow = 2000;
constexpr qsizetype smallRow = 1000; // the index voucher_codes_small says the same
constexpr qint64 foldEvery = 64;
constexpr int foldedAtOnce = 5000;

// A gap's digits are small letters, which no key has: a search for "12" meets keys only.
void appendGap(QString &text, qint64 gap)
{
    for (const QChar digit : QString::number(gap))
        text += QChar(char16_t(u'a' + digit.unicode() - u'0'));
}

/// Walks the entries of one row: calls visit(id, from, to) for each, the key being [from, to) of `codes`.
template<class Visit>
void walk(qint64 first, const QString &codes, const Visit &visit)
{
    const QChar *text = codes.constData();
    qint64 id = first;
    bool isFirst = true;
    for (qsizetype at = 0; at < codes.size();) {
        const qsizetype from = at;
        while (at < codes.size() && text[at] != u'|' && !(text[at] >= u'a' && text[at] <= u'j'))
            ++at;
        const qsizetype to = at;
        qint64 gap = 0;
        for (; at < codes.size() && text[at] != u'|'; ++at)
            gap = gap * 10 + (text[at].unicode() - u'a');
        ++at;
        if (!isFirst)
            id += gap == 0 ? 1 : gap;
        isFirst = false;
        if (!visit(id, from, to))
            return;
    }
}

} // namespace

QString VoucherCodes::packed(const QList<Entry> &entries)
{
    QString codes;
    codes.reserve(entries.size() * 16);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        codes += entries.at(i).key;
        const qint64 gap = i == 0 ? 1 : entries.at(i).voucher.value() - entries.at(i - 1).voucher.value();
        if (gap != 1)
            appendGap(codes, gap);
        codes += u'|';
    }
    return codes;
}

QList<VoucherCodes::Entry> VoucherCodes::unpacked(VoucherId first, const QString &codes)
{
    QList<Entry> entries;
    walk(first.value(), codes, [&](qint64 id, qsizetype from, qsizetype to) {
        entries.append({VoucherId(id), codes.mid(from, to - from)});
        return true;
    });
    return entries;
}

void VoucherCodes::add(Session &session, const QList<Entry> &entries)
{
    for (qsizetype first = 0; first < entries.size(); first += entriesPerRow)
        insertRow(session, entries.mid(first, entriesPerRow));
    if (!entries.isEmpty() && entries.size() < smallRow && session.insertedId<VoucherCodes>().value() % foldEvery == 0)
        fold(session);
}

void VoucherCodes::insertRow(Session &session, const QList<Entry> &entries)
{
    session.execute(u"INSERT INTO voucher_codes (first_id, entries, codes) VALUES (?, ?, ?)"_s, entries.first().voucher,
                    entries.size(), packed(entries));
}

// A sale makes a row with one code in it. Whoever folds writes exactly what it deleted, as VoucherTotals does.
void VoucherCodes::fold(Session &session)
{
    QString small = u"SELECT id FROM voucher_codes WHERE entries < 1000 ORDER BY id LIMIT ?"_s;
    if (session.engine() == Engine::PostgreSql)
        small += u" FOR UPDATE SKIP LOCKED"_s;
    QList<Entry> entries;
    for (const Rows &row : session.query(
             u"DELETE FROM voucher_codes WHERE id IN ("_s + small + u") RETURNING first_id, codes"_s, foldedAtOnce))
        entries += unpacked(row.get<VoucherId>(0), row.get<QString>(1));
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.voucher < b.voucher; });
    for (qsizetype first = 0; first < entries.size(); first += entriesPerRow)
        insertRow(session, entries.mid(first, entriesPerRow));
}

VoucherCodes::Found VoucherCodes::find(Session &session, const QString &part, qsizetype most)
{
    Found found;
    const QStringMatcher matcher(part);
    for (const Rows &row : session.query(u"SELECT first_id, codes FROM voucher_codes"_s)) {
        const auto codes = row.get<QString>(1);
        qsizetype hit = matcher.indexIn(codes);
        if (hit < 0)
            continue;
        walk(row.get<qint64>(0), codes, [&](qint64 id, qsizetype, qsizetype to) {
            if (hit >= to)
                return true;
            ++found.count;
            if (found.vouchers.size() < most)
                found.vouchers.append(VoucherId(id));
            hit = matcher.indexIn(codes, to);
            return hit >= 0;
        });
    }
    std::sort(found.vouchers.begin(), found.vouchers.end());
    return found;
}

} // namespace nettdesk::storage
