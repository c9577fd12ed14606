// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/money.h"
#include "core/model/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace nettdesk::cli {

/// What a command has to say: one JSON document for machines, and the same for people.
struct Answer {
    QJsonValue json;
    QString text; ///< whole lines; empty: nothing to read
    /// The work ended early: what was done is told all the same, and the exit status is this error's. An object of JSON
    /// gets it under "error".
    std::optional<Error> endedBy = {};
};

/// Exit statuses: the contract that scripts rely on.
enum class Exit {
    Done = 0,
    Refused = 1,
    WrongUsage = 2,
    RouterNotReached = 3,
    DatabaseNotUsable = 4,
    NotPermitted = 5,
    Interrupted = 130,
};

Exit exitOf(const Error &error);

/// Columns that line up, numbers to the right. Wide characters of East Asian scripts count as two.
class Table {
public:
    enum class Align { Left, Right };

    explicit Table(QStringList header) : m_header(std::move(header)) {}
    Table &alignRight(int column);
    void addRow(QStringList cells) { m_rows.append(std::move(cells)); }
    bool isEmpty() const { return m_rows.isEmpty(); }
    QString text() const;

private:
    QStringList m_header;
    QList<QStringList> m_rows;
    QList<int> m_right;
};

/// "Name:  value" lines that line up; a row without a value is left out.
QString factsText(const QList<std::pair<QString, QString>> &facts);

QJsonObject errorJson(const Error &error);
QJsonValue timeJson(std::optional<Timestamp> at); ///< "2026-11-21T13:00:00.000Z", or null
QJsonObject moneyJson(const Money &money);        ///< {"amount":"2.50","currency":"USD"}
QString localTimeText(std::optional<Timestamp> at);

/// Writes to standard output, at once and whole.
void print(const QByteArray &bytes);
/// Writes a line to standard error. Control characters of foreign text are shown escaped.
void say(const QString &line);
/// Foreign text without control characters: no router writes escape sequences to somebody's terminal.
QString printable(const QString &text);

} // namespace nettdesk::cli
