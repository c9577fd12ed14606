// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace nettdesk {

/// Names one act of ours for ever: a click, a command, a request. Made before anything is sent and stored with what it
/// did, so that the same act done twice is seen to be one. 26 symbols of [0-9a-z], 128 random bits and more.
class OperationId {
public:
    OperationId() = default;
    static OperationId create();
    /// Empty when `text` is no operation id.
    static OperationId fromText(const QString &text);

    bool isValid() const { return !m_text.isEmpty(); }
    const QString &text() const { return m_text; }
    /// The twelve characters that stand in a router object's mark: "nd1 " + mark(). 62 bits; unique on a router.
    QByteArray mark() const { return m_text.first(12).toLatin1(); }

    bool operator==(const OperationId &) const = default;

private:
    QString m_text;
};

/// `length` symbols of [0-9a-z] from the cryptographic generator.
QString randomTag(int length);

} // namespace nettdesk
