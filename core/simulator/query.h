// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

#include <functional>
#include <vector>

namespace nettdesk::simulator {

/// The query words of a print, a little stack machine.
/// Source: MikroTik manual, "API", Queries: the stack starts as endless `true`, a row passes when no `false` is left.
class Query {
public:
    /// The value of a property as it is printed; null: the row does not have it.
    using Values = std::function<QByteArray(const QByteArray &name)>;

    /// Words as sent, with their '?'. What is no query word is passed over.
    static Query compile(const QByteArrayList &words);

    bool isEmpty() const { return m_steps.empty(); }
    bool matches(const Values &values) const;
    /// The name a row must have, where the whole query is one "?name=x"; null: it is anything else.
    QByteArray onlyName() const;

private:
    enum class Kind { Has, HasNot, Equal, Less, Greater, Operations };
    struct Step {
        Kind kind;
        QByteArray name; // or the operations
        QByteArray value;
    };
    std::vector<Step> m_steps;
};

} // namespace nettdesk::simulator
