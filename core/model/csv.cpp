// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/csv.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace nettdesk {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

constexpr qsizetype largestFile = 64 << 20;
constexpr qsizetype longestField = 4096;
constexpr qsizetype mostFields = 200;

/// Also behind apostrophes: one more or one less is then what tells them from ours.
bool beginsLikeFormula(QStringView field)
{
    while (field.startsWith(u'\''))
        field = field.mid(1);
    return !field.isEmpty() && QStringView(u"=+-@\t\r").contains(field.front());
}

bool isPlainNumber(const QString &field)
{
    static const QRegularExpression number(u"^-?\\d+(\\.\\d+)?$"_s);
    return number.match(field).hasMatch();
}

// 0x80 to 0x9f of Windows-1252; the rest is Latin-1.
constexpr std::array<char16_t, 32> windows1252{0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                               0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d,   0x017d, 0x8f,
                                               0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                               0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &symbol : text) {
        if (symbol.unicode() >= 0x80 && symbol.unicode() < 0xa0)
            symbol = QChar(windows1252.at(symbol.unicode() - 0x80U));
    }
    return text;
}

QString decoded(const QByteArray &content, QString &encoding)
{
    encoding = u"UTF-8"_s;
    const auto bom = QStringConverter::encodingForData(content);
    if (bom && *bom != QStringConverter::Utf8) {
        encoding = u"UTF-16"_s;
        return QStringDecoder(*bom)(content);
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8(content);
    if (!utf8.hasError())
        return text;
    encoding = u"Windows-1252"_s;
    return fromWindows1252(content);
}

QChar separatorOf(const QString &text)
{
    std::array<std::pair<QChar, int>, 3> counts{{{u',', 0}, {u';', 0}, {u'\t', 0}}};
    bool isQuoted = false;
    for (const QChar symbol : text) {
        if (symbol == u'"')
            isQuoted = !isQuoted;
        if (!isQuoted && (symbol == u'\n' || symbol == u'\r'))
            break;
        for (auto &[separator, count] : counts)
            count += !isQuoted && symbol == separator ? 1 : 0;
    }
    return std::max_element(counts.begin(), counts.end(),
                            [](const auto &a, const auto &b) { return a.second < b.second; })
        ->first;
}

/// Cuts a text into rows.
class Reader {
public:
    Reader(const QString &text, QChar separator) : m_text(text), m_separator(separator) {}

    bool atEnd() const { return m_at >= m_text.size(); }

    /// False: a quote that opened on quoteLine() is never closed.
    bool next(CsvRow &row)
    {
        row = CsvRow();
        row.line = m_line;
        for (;;) {
            QString field;
            if (!readField(field, row))
                return false;
            if (row.fields.size() < mostFields)
                row.fields.append(std::move(field));
            else
                row.problem = Text::tr("There are too many columns.");
            if (atEnd())
                return true;
            const QChar end = m_text.at(m_at);
            if (end == m_separator) {
                ++m_at;
                continue;
            }
            takeLineEnd();
            return true;
        }
    }
    int quoteLine() const { return m_quoteLine; }

private:
    bool readField(QString &field, CsvRow &row)
    {
        if (!atEnd() && m_text.at(m_at) == u'"' && !readQuoted(field, row))
            return false;
        // What stands behind a closing quote is kept: better too much than silently less.
        const qsizetype from = m_at;
        while (!atEnd() && m_text.at(m_at) != m_separator && m_text.at(m_at) != u'\n' && m_text.at(m_at) != u'\r')
            ++m_at;
        append(field, QStringView(m_text).mid(from, m_at - from), row);
        if (field.contains(QChar(u'\0'))) {
            row.problem = Text::tr("It holds a NUL, which no text has.");
            field.remove(QChar(u'\0'));
        }
        return true;
    }

    bool readQuoted(QString &field, CsvRow &row)
    {
        m_quoteLine = m_line;
        ++m_at;
        for (;;) {
            const qsizetype close = m_text.indexOf(u'"', m_at);
            if (close < 0)
                return false;
            const QStringView part = QStringView(m_text).mid(m_at, close - m_at);
            m_line += int(part.count(u'\n')) + int(part.count(u'\r')) - int(part.count(u"\r\n"));
            append(field, part, row);
            m_at = close + 1;
            if (atEnd() || m_text.at(m_at) != u'"')
                return true;
            append(field, u"\"", row);
            ++m_at;
        }
    }

    static void append(QString &field, QStringView part, CsvRow &row)
    {
        if (field.size() + part.size() > longestField) {
            row.problem = Text::tr("A field is longer than %1 characters.").arg(QLocale().toString(longestField));
            part.truncate(std::max<qsizetype>(0, longestField - field.size()));
        }
        field += part;
    }

    void takeLineEnd()
    {
        if (m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_quoteLine = 0;
};

} // namespace

QByteArray csvLine(const QStringList &fields)
{
    QString line;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        QString field = fields.at(i);
        if (i > 0)
            line += u',';
        if (beginsLikeFormula(field) && !isPlainNumber(field))
            field.prepend(u'\'');
        const bool needsQuotes = std::any_of(field.cbegin(), field.cend(),
                                             [](QChar symbol) { return QStringView(u",\"\r\n\t;'").contains(symbol); });
        if (needsQuotes)
            line += u'"' + field.replace(u'"', "\"\""_L1) + u'"';
        else
            line += field;
    }
    return line.toUtf8() + "\r\n";
}

QByteArray csvByteOrderMark()
{
    return QByteArrayLiteral("\xef\xbb\xbf");
}

Result<CsvFile> readCsv(const QByteArray &content, int mostRows)
{
    if (content.size() > largestFile)
        return failure(
            Error::Kind::Invalid,
            Text::tr("The file is larger than %1 MB. Nothing was read; cut it into several.").arg(largestFile >> 20));
    CsvFile file;
    const QString text = decoded(content, file.encoding);
    file.separator = separatorOf(text);
    Reader reader(text, file.separator);
    while (!reader.atEnd()) {
        CsvRow row;
        if (!reader.next(row))
            return failure(Error::Kind::Invalid,
                           Text::tr("A quote opens on line %1 and is never closed. Nothing was read; mend that line.")
                               .arg(reader.quoteLine()));
        for (QString &field : row.fields) {
            if (field.startsWith(u'\'') && beginsLikeFormula(field))
                field.remove(0, 1);
        }
        const bool isEmpty = std::all_of(row.fields.cbegin(), row.fields.cend(),
                                         [](const QString &field) { return field.trimmed().isEmpty(); });
        if (isEmpty && row.problem.isEmpty())
            continue;
        if (file.rows.size() >= mostRows)
            return failure(Error::Kind::Invalid,
                           Text::tr("The file has more than %1 rows. Nothing was read; cut it into several.")
                               .arg(QLocale().toString(mostRows)));
        file.rows.append(std::move(row));
    }
    return file;
}

} // namespace nettdesk
