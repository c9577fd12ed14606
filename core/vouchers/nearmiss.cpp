// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/nearmiss.h"

#include "core/storage/voucherrepository.h"

namespace nettdesk::vouchers {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestKey = 40; // no form of ours is longer: what is, was no typing error

} // namespace

QStringList nearKeys(const QString &codeKey)
{
    static const QString symbols =
        u"23456789ABCDEFGHIJKMNOPQRSTUVWXYZ"_s; // what keys are made of: 0, 1 and L are folded
    QStringList keys;
    if (codeKey.size() > longestKey)
        return keys;
    for (qsizetype i = 0; i < codeKey.size(); ++i) {
        for (const QChar symbol : symbols) {
            if (symbol == codeKey.at(i))
                continue;
            QString key = codeKey;
            key[i] = symbol;
            keys.append(key);
        }
        if (i > 0 && codeKey.at(i) != codeKey.at(i - 1)) {
            QString key = codeKey;
            key[i] = codeKey.at(i - 1);
            key[i - 1] = codeKey.at(i);
            keys.append(key);
        }
    }
    return keys;
}

QString probablyMeant(storage::Session &session, const QString &codeKey)
{
    QString meant;
    for (const QString &key : nearKeys(codeKey)) {
        const std::optional<Voucher> voucher = storage::VoucherRepository::find(session, key);
        if (!voucher || voucher->state == VoucherState::Void)
            continue;
        if (!meant.isEmpty())
            return {};
        meant = voucher->code;
    }
    return meant;
}

} // namespace nettdesk::vouchers
