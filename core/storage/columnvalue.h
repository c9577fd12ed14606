// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bitrate.h"
#include "core/model/bytecount.h"
#include "core/model/clock.h"
#include "core/model/id.h"
#include "core/model/operationid.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <chrono>
#include <concepts>
#include <optional>

namespace nettdesk::storage {

/// How a type of the domain sits in a column, said once: instants as milliseconds of UTC, durations as seconds,
/// truth as 0 or 1, an id that is not stored yet as NULL.
template<class T>
struct ColumnValue;

template<std::integral T>
struct ColumnValue<T> {
    static QVariant write(T value) { return QVariant(qint64(value)); }
    static T read(const QVariant &column) { return T(column.toLongLong()); }
};

template<>
struct ColumnValue<bool> {
    static QVariant write(bool value) { return QVariant(qint64(value ? 1 : 0)); }
    static bool read(const QVariant &column) { return column.toLongLong() != 0; }
};

/// A statement with a text that no column can hold: refused before it is sent. Throws.
[[noreturn]] void refuseNullCharacter();

template<>
struct ColumnValue<QString> {
    static QVariant write(const QString &value)
    {
        if (value.contains(QChar(u'\0'))) // PostgreSQL has no such text, and would end the statement there
            refuseNullCharacter();
        // Qt binds a null string as NULL; to us it is the empty text.
        return QVariant(value.isNull() ? QLatin1String("") : value);
    }
    static QString read(const QVariant &column) { return column.toString(); }
};

template<>
struct ColumnValue<QByteArray> {
    static QVariant write(const QByteArray &value) { return QVariant(value.isNull() ? QByteArray("") : value); }
    static QByteArray read(const QVariant &column) { return column.toByteArray(); }
};

template<class Row>
struct ColumnValue<Id<Row>> {
    static QVariant write(Id<Row> value) { return value.isStored() ? QVariant(value.value()) : QVariant(); }
    static Id<Row> read(const QVariant &column) { return Id<Row>(column.toLongLong()); }
};

template<>
struct ColumnValue<Timestamp> {
    static QVariant write(Timestamp value) { return QVariant(qint64(value.time_since_epoch().count())); }
    static Timestamp read(const QVariant &column) { return Timestamp(std::chrono::milliseconds(column.toLongLong())); }
};

template<>
struct ColumnValue<std::chrono::seconds> {
    static QVariant write(std::chrono::seconds value) { return QVariant(qint64(value.count())); }
    static std::chrono::seconds read(const QVariant &column) { return std::chrono::seconds(column.toLongLong()); }
};

template<>
struct ColumnValue<ByteCount> {
    static QVariant write(ByteCount value) { return QVariant(value.bytes()); }
    static ByteCount read(const QVariant &column) { return ByteCount::fromBytes(column.toLongLong()); }
};

template<>
struct ColumnValue<BitRate> {
    static QVariant write(BitRate value) { return QVariant(value.bitsPerSecond()); }
    static BitRate read(const QVariant &column) { return BitRate::fromBitsPerSecond(column.toLongLong()); }
};

template<>
struct ColumnValue<OperationId> {
    static QVariant write(const OperationId &value) { return ColumnValue<QString>::write(value.text()); }
    static OperationId read(const QVariant &column) { return OperationId::fromText(column.toString()); }
};

template<class T>
struct ColumnValue<std::optional<T>> {
    static QVariant write(const std::optional<T> &value) { return value ? ColumnValue<T>::write(*value) : QVariant(); }
    static std::optional<T> read(const QVariant &column)
    {
        return column.isNull() ? std::nullopt : std::optional<T>(ColumnValue<T>::read(column));
    }
};

} // namespace nettdesk::storage
