// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/query.h"

#include "core/simulator/valuetype.h"

#include <QHostAddress>

#include <compare>

namespace nettdesk::simulator {

namespace {

/// The stack; below what was pushed lies endless true.
class Stack {
public:
    void push(bool value) { m_values.push_back(value); }
    bool pop()
    {
        if (m_values.empty())
            return true;
        const bool value = m_values.back();
        m_values.pop_back();
        return value;
    }
    bool at(size_t fromTop) const { return fromTop >= m_values.size() || m_values[m_values.size() - 1 - fromTop]; }
    void become(bool value) { m_values = {value}; }
    bool allTrue() const { return std::find(m_values.begin(), m_values.end(), false) == m_values.end(); }

private:
    std::vector<bool> m_values;
};

/// "?#…": digits name a place from the top; what follows says what to do with it.
void operate(Stack &stack, QByteArrayView operations)
{
    qsizetype i = 0;
    while (i < operations.size()) {
        if (operations[i] >= '0' && operations[i] <= '9') {
            size_t index = 0;
            while (i < operations.size() && operations[i] >= '0' && operations[i] <= '9')
                index = std::min<size_t>(index * 10 + size_t(operations[i++] - '0'), 100'000);
            const bool value = stack.at(index);
            if (i == operations.size())
                stack.become(value);
            else
                stack.push(value);
            if (i < operations.size() && operations[i] == '.')
                ++i; // behind an index the dot only parts
            continue;
        }
        switch (operations[i++]) {
        case '!': stack.push(!stack.pop()); break;
        case '&': {
            const bool right = stack.pop();
            stack.push(stack.pop() && right);
            break;
        }
        case '|': {
            const bool right = stack.pop();
            stack.push(stack.pop() || right);
            break;
        }
        case '.': stack.push(stack.at(0)); break;
        default: break;
        }
    }
}

/// By number, time or address where both are one; else by their bytes.
std::strong_ordering compare(const QByteArray &left, const QByteArray &right)
{
    bool leftOk = false;
    bool rightOk = false;
    const qint64 a = left.toLongLong(&leftOk);
    const qint64 b = right.toLongLong(&rightOk);
    if (leftOk && rightOk)
        return a <=> b;
    const qint64 first = parseDuration(left);
    const qint64 second = parseDuration(right);
    if (first >= 0 && second >= 0)
        return first <=> second;
    const QHostAddress from(QString::fromLatin1(left));
    const QHostAddress to(QString::fromLatin1(right));
    if (!from.isNull() && !to.isNull() && left.count('.') == 3)
        return from.toIPv4Address() <=> to.toIPv4Address();
    return left.compare(right) <=> 0;
}

} // namespace

Query Query::compile(const QByteArrayList &words)
{
    Query query;
    for (const QByteArray &word : words) {
        if (!word.startsWith('?') || word.size() < 2)
            continue;
        QByteArray rest = word.sliced(1);
        if (rest.startsWith('#')) {
            query.m_steps.push_back({Kind::Operations, rest.sliced(1), {}});
            continue;
        }
        Kind kind = Kind::Equal;
        const char sign = rest.front();
        if (sign == '-' || sign == '<' || sign == '>' || sign == '=')
            rest.remove(0, 1);
        if (sign == '<')
            kind = Kind::Less;
        else if (sign == '>')
            kind = Kind::Greater;
        const qsizetype equals = rest.indexOf('=');
        if (sign == '-' || (equals < 0 && sign != '<' && sign != '>'))
            query.m_steps.push_back({sign == '-' ? Kind::HasNot : Kind::Has, rest, {}});
        else
            query.m_steps.push_back(
                {kind, equals < 0 ? rest : rest.first(equals), equals < 0 ? QByteArray("") : rest.sliced(equals + 1)});
    }
    return query;
}

bool Query::matches(const Values &values) const
{
    Stack stack;
    for (const Step &step : m_steps) {
        if (step.kind == Kind::Operations) {
            operate(stack, step.name);
            continue;
        }
        const QByteArray value = values(step.name);
        const bool has = !value.isNull();
        switch (step.kind) {
        case Kind::Has: stack.push(has); break;
        case Kind::HasNot: stack.push(!has); break;
        case Kind::Equal:
            stack.push(has && (value == step.value || (value == "true" && step.value == "yes") ||
                               (value == "false" && step.value == "no")));
            break;
        case Kind::Less: stack.push(has && compare(value, step.value) < 0); break;
        case Kind::Greater: stack.push(has && compare(value, step.value) > 0); break;
        case Kind::Operations: break;
        }
    }
    return stack.allTrue();
}

QByteArray Query::onlyName() const
{
    return m_steps.size() == 1 && m_steps.front().kind == Kind::Equal && m_steps.front().name == "name"
               ? m_steps.front().value
               : QByteArray();
}

} // namespace nettdesk::simulator
