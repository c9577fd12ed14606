// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>
#include <memory>

namespace nettdesk::security {

/// Bytes that nobody may read by accident: a password, a key, a token. They live in memory of libsodium's own
/// (sodium_malloc: locked against swapping where the system allows it, between guard pages, wiped when the last copy
/// goes) and are never changed after they were made. A copy shares the same memory, so values travel freely through
/// coroutines and workers. There is no way to stream one into a log line, on purpose.
///
/// Each value takes four memory pages. For passwords by the thousand that go to paper anyway see Vault::openText().
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(QByteArrayView bytes);

    /// What a person typed or a file held: composed (NFC), in UTF-8. The same password typed on two keyboards is one.
    static SecretBytes fromText(const QString &text);
    /// Takes the bytes over and wipes the array that held them.
    static SecretBytes taking(QByteArray &bytes);
    static SecretBytes random(qsizetype size);
    /// `fill` writes exactly `size` bytes to where it is pointed.
    static SecretBytes filled(qsizetype size, const std::function<void(unsigned char *)> &fill);

    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    const unsigned char *data() const { return m_bytes.get(); }
    const char *chars() const { return reinterpret_cast<const char *>(m_bytes.get()); }
    QByteArrayView view() const { return {chars(), m_size}; }
    /// A copy outside of the guarded memory: only for what must be handed to somebody who takes nothing else.
    QString text() const { return QString::fromUtf8(view()); }

    /// In constant time for equal sizes.
    friend bool operator==(const SecretBytes &a, const SecretBytes &b);

private:
    std::shared_ptr<unsigned char> m_bytes;
    qsizetype m_size = 0;
};

template<class Stream>
void operator<<(Stream &&, const SecretBytes &) = delete;

/// Wipes text and bytes that had to pass through Qt's own types. Does nothing for shared data: others still use it.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace nettdesk::security
