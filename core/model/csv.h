// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace nettdesk {

/// Comma-separated values as RFC 4180 has them, for files that spreadsheets open: UTF-8, lines end with CR LF, fields
/// with a comma, a quote or a line break stand in quotes. A text that a spreadsheet would take for a formula (it begins
/// with = + - @, a tab or a CR) gets an apostrophe in front, which reading takes away again; plain numbers do not.
QByteArray csvLine(const QStringList &fields);
/// The mark at the start of a file by which Excel knows that it is UTF-8.
QByteArray csvByteOrderMark();

struct CsvRow {
    int line = 0; ///< of its first character in the file, from 1
    QStringList fields;
    QString problem; ///< why it cannot be read as it stands; empty: it can
};

/// What reading a file of somebody else's made of it.
struct CsvFile {
    QList<CsvRow> rows; ///< without empty lines
    QChar separator;    ///< "," ";" or a tab, whichever the first line has most of
    QString encoding;   ///< "UTF-8", "UTF-16", "Windows-1252"
};

/// Reads files from any spreadsheet: with or without byte order mark, in UTF-8, UTF-16 or (when it is neither) the
/// Windows code page; lines may end in CR LF, LF or CR. Nothing in it is taken on trust: a field of over 4,096
/// characters and a NUL make their row a problem. Invalid: over 64 MB, over `mostRows` rows, or a quote that is never
/// closed (the message says on which line it opened).
Result<CsvFile> readCsv(const QByteArray &content, int mostRows);

} // namespace nettdesk
