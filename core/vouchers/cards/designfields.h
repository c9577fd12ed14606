// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/carddesign.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>
#include <optional>

namespace nettdesk::vouchers::cards {

/// One JSON object on its way into values. The first fault is kept, later questions get their defaults: a reader is
/// written as a list of fields and asks for the fault once, at the end.
class Fields {
    Q_DECLARE_TR_FUNCTIONS(CardDesign)

public:
    Fields(const QJsonValue &value, QString place, std::optional<Error> &fault)
        : m_object(value.toObject()), m_place(std::move(place)), m_fault(fault)
    {
        if (!value.isObject())
            refuse({}, tr("must be an object in braces"));
    }

    ~Fields()
    {
        for (auto it = m_object.begin(); it != m_object.end(); ++it) {
            if (!m_asked.contains(it.key()))
                refuse(it.key(), tr("is not known. Known here are: %1").arg(m_asked.join(QStringLiteral(", "))));
        }
    }
    Q_DISABLE_COPY_MOVE(Fields)

    bool has(const QString &key)
    {
        m_asked << key;
        return m_object.contains(key);
    }

    QJsonValue value(const QString &key)
    {
        m_asked << key;
        return m_object.value(key);
    }

    double number(const QString &key, double from, double to, std::optional<double> otherwise = {})
    {
        const QJsonValue read = value(key);
        if (read.isUndefined() && otherwise)
            return *otherwise;
        const double number = read.toDouble(NAN);
        if (!std::isfinite(number))
            refuse(key, tr("must be a number"));
        else if (number < from || number > to)
            refuse(key, tr("is %1; it must be from %2 to %3").arg(number).arg(from).arg(to));
        else
            return number;
        return from;
    }

    int whole(const QString &key, int from, int to, std::optional<int> otherwise = {})
    {
        const double number = this->number(key, from, to, otherwise ? std::optional<double>(*otherwise) : std::nullopt);
        if (number != std::floor(number))
            refuse(key, tr("must be a whole number"));
        return int(number);
    }

    QString text(const QString &key, qsizetype longest, std::optional<QString> otherwise = {})
    {
        return textOf(value(key), key, longest, std::move(otherwise));
    }

    QString textOf(const QJsonValue &read, const QString &key, qsizetype longest, std::optional<QString> otherwise = {})
    {
        if (read.isUndefined() && otherwise)
            return *otherwise;
        if (!read.isString())
            refuse(key, tr("must be a text in quotes"));
        else if (read.toString().size() > longest)
            refuse(key, tr("is longer than %1 characters").arg(longest));
        else
            return read.toString();
        return {};
    }

    bool flag(const QString &key)
    {
        const QJsonValue read = value(key);
        if (!read.isUndefined() && !read.isBool())
            refuse(key, tr("must be true or false"));
        return read.toBool();
    }

    template<class Choice>
    Choice choice(const QString &key, std::initializer_list<std::pair<QString, Choice>> choices,
                  std::optional<Choice> otherwise = {})
    {
        const QJsonValue read = value(key);
        if (read.isUndefined() && otherwise)
            return *otherwise;
        QStringList known;
        for (const auto &[name, choice] : choices) {
            if (read.toString() == name)
                return choice;
            known << name;
        }
        refuse(key, tr("must be one of: %1").arg(known.join(QStringLiteral(", "))));
        return choices.begin()->second;
    }

    QColor colour(const QString &key, const QColor &otherwise)
    {
        static const QRegularExpression form(QStringLiteral("^#[0-9a-fA-F]{6}$"));
        const QJsonValue read = value(key);
        if (read.isUndefined())
            return otherwise;
        if (!form.match(read.toString()).hasMatch())
            refuse(key, tr("must be a colour such as \"#1a2b3c\""));
        else
            return QColor::fromRgb(read.toString().sliced(1).toUInt(nullptr, 16));
        return otherwise;
    }

    CardText cardTextOf(const QJsonValue &read, const QString &key, std::optional<QString> otherwise = {})
    {
        auto parsed = CardText::parse(textOf(read, key, DesignLimits::textLength, std::move(otherwise)));
        if (parsed)
            return *std::move(parsed);
        refuse(key, parsed.error().message);
        return {};
    }

    QList<Placeholder> placeholders(const QString &key)
    {
        QList<Placeholder> list;
        const QJsonValue read = value(key);
        if (!read.isUndefined() && !read.isArray())
            refuse(key, tr("must be a list in square brackets"));
        for (const QJsonValue &each : read.toArray()) {
            const auto placeholder = placeholderFromName(each.toString());
            if (!placeholder)
                refuse(key, tr("names no placeholder. Placeholders are: %1")
                                .arg(placeholderNames().join(QStringLiteral(", "))));
            else if (!list.contains(*placeholder))
                list << *placeholder;
        }
        return list;
    }

    void refuse(const QString &key, const QString &why)
    {
        if (m_fault)
            return;
        const QString where = m_place.isEmpty() || key.isEmpty() ? m_place + key : m_place + u'.' + key;
        m_fault = Error{Error::Kind::Invalid,
                        where.isEmpty() ? tr("This card design cannot be used: it %1.").arg(why)
                                        : tr("This card design cannot be used: “%1” %2.").arg(where, why),
                        {}};
    }

    std::optional<Error> &fault() { return m_fault; }
    const QString &place() const { return m_place; }

private:
    QJsonObject m_object;
    QString m_place;
    QStringList m_asked;
    std::optional<Error> &m_fault;
};

} // namespace nettdesk::vouchers::cards
