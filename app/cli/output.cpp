// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <QLocale>

#include <algorithm>
#include <cstdio>

namespace nettdesk::cli {

using namespace Qt::StringLiterals;

namespace {

/// Columns that a terminal needs: 2 for wide East Asian characters, 0 for combining marks.
qsizetype columnsOf(const QString &text)
{
    qsizetype columns = 0;
    for (const uint c : text.toUcs4()) {
        if (QChar::category(c) == QChar::Mark_NonSpacing || QChar::category(c) == QChar::Mark_Enclosing ||
            QChar::category(c) == QChar::Other_Format)
            continue;
        const bool wide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) ||
                          (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
                          (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
                          (c >= 0x1F300 && c <= 0x1FAFF);
        columns += wide ? 2 : 1;
    }
    return columns;
}

} // namespace

Exit exitOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotReachable:
    case Error::Kind::TimedOut: return Exit::RouterNotReached;
    case Error::Kind::Storage: return Exit::DatabaseNotUsable;
    case Error::Kind::NotPermitted: return Exit::NotPermitted;
    case Error::Kind::Cancelled: return Exit::Interrupted;
    default: return Exit::Refused;
    }
}

Table &Table::alignRight(int column)
{
    m_right.append(column);
    return *this;
}

QString Table::text() const
{
    QList<qsizetype> widths(m_header.size(), 0);
    const auto measure = [&](const QStringList &cells) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths.at(i), columnsOf(cells.value(i)));
    };
    QList<QStringList> rows{m_header};
    for (const QStringList &row : m_rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(printable(cell));
        rows.append(cells);
    }
    for (const QStringList &row : rows)
        measure(row);

    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            const QString cell = row.value(i);
            const QString gap(widths.at(i) - columnsOf(cell), u' ');
            line += m_right.contains(int(i)) ? gap + cell : cell + gap;
            line += u"  "_s;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

QString factsText(const QList<std::pair<QString, QString>> &facts)
{
    qsizetype width = 0;
    for (const auto &[name, value] : facts)
        width = value.isEmpty() ? width : std::max(width, columnsOf(name));
    QString text;
    for (const auto &[name, value] : facts) {
        if (!value.isEmpty())
            text += name + u':' + QString(width - columnsOf(name) + 2, u' ') + printable(value) + u'\n';
    }
    return text;
}

QJsonObject errorJson(const Error &error)
{
    return {{u"error"_s, QJsonObject{{u"kind"_s, QString::fromLatin1(kindName(error.kind))},
                                     {u"message"_s, error.message},
                                     {u"detail"_s, error.detail}}}};
}

QJsonValue timeJson(std::optional<Timestamp> at)
{
    return at ? QJsonValue(toDateTime(*at).toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject moneyJson(const Money &money)
{
    return {{u"amount"_s, money.number()}, {u"currency"_s, money.currency()}};
}

QString localTimeText(std::optional<Timestamp> at)
{
    return at ? toDateTime(*at).toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

void print(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void say(const QString &line)
{
    const QByteArray bytes = printable(line).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

QString printable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t')
            clean += u' ';
        else if (c.category() == QChar::Other_Control)
            clean += u"\\x%1"_s.arg(int(c.unicode()), 2, 16, QLatin1Char('0'));
        else
            clean += c;
    }
    return clean;
}

} // namespace nettdesk::cli
