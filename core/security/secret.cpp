// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/secret.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace nettdesk::security {

SecretBytes SecretBytes::filled(qsizetype size, const std::function<void(unsigned char *)> &fill)
{
    SecretBytes secret;
    if (size <= 0)
        return secret;
    // Idempotent and thread-safe; sodium_malloc before it would leave the canary unset.
    if (sodium_init() < 0)
        throw std::bad_alloc();
    auto *memory = static_cast<unsigned char *>(sodium_malloc(size_t(size)));
    if (!memory)
        throw std::bad_alloc();
    secret.m_bytes = std::shared_ptr<unsigned char>(memory, sodium_free);
    secret.m_size = size;
    fill(memory);
    sodium_mprotect_readonly(memory);
    return secret;
}

SecretBytes::SecretBytes(QByteArrayView bytes)
    : SecretBytes(
          filled(bytes.size(), [bytes](unsigned char *to) { std::memcpy(to, bytes.data(), size_t(bytes.size())); }))
{
}

SecretBytes SecretBytes::fromText(const QString &text)
{
    QByteArray bytes = text.normalized(QString::NormalizationForm_C).toUtf8();
    return taking(bytes);
}

SecretBytes SecretBytes::taking(QByteArray &bytes)
{
    SecretBytes secret{QByteArrayView(bytes)};
    wipe(bytes);
    return secret;
}

SecretBytes SecretBytes::random(qsizetype size)
{
    return filled(size, [size](unsigned char *to) { randombytes_buf(to, size_t(size)); });
}

bool operator==(const SecretBytes &a, const SecretBytes &b)
{
    return a.m_size == b.m_size && (a.m_size == 0 || sodium_memcmp(a.data(), b.data(), size_t(a.m_size)) == 0);
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (text.isDetached())
        sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace nettdesk::security
