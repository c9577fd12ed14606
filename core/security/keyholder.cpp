// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/keyholder.h"

#include <QCoreApplication>
#include <sodium.h>

namespace nettdesk::security {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KeyHolder)
};

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype sealedSize = DataKey::size + qsizetype(crypto_box_SEALBYTES);

unsigned char *unsignedBytes(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *unsignedBytes(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

KeyHolder::KeyHolder(const SecretBytes &seed) : m_publicBytes(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized)
{
    Q_ASSERT(seed.size() == crypto_box_SEEDBYTES);
    m_secretKey = SecretBytes::filled(crypto_box_SECRETKEYBYTES, [&](unsigned char *to) {
        crypto_box_seed_keypair(unsignedBytes(m_publicBytes), to, seed.data());
    });
    m_publicKey = QString::fromLatin1(m_publicBytes.toBase64(base64));
}

KeyHolder KeyHolder::fromSecret(const SecretBytes &secret)
{
    return KeyHolder(secret);
}

KeyHolder KeyHolder::fromRecoveryKey(const RecoveryKey &key, const QString &shopId)
{
    // 128 random bits need no slow derivation; the shop's id keeps one shop's public key from telling of another's.
    const QByteArray context = "nettdesk recovery key|" + shopId.toUtf8();
    return KeyHolder(SecretBytes::filled(crypto_box_SEEDBYTES, [&](unsigned char *to) {
        crypto_generichash(to, crypto_box_SEEDBYTES, unsignedBytes(context), quint64(context.size()),
                           key.bytes().data(), size_t(key.bytes().size()));
    }));
}

QString KeyHolder::wrap(const DataKey &key) const
{
    QByteArray sealed(sealedSize, Qt::Uninitialized);
    crypto_box_seal(unsignedBytes(sealed), key.bytes().data(), quint64(DataKey::size), unsignedBytes(m_publicBytes));
    return QString::fromLatin1(sealed.toBase64(base64));
}

Result<DataKey> KeyHolder::unwrap(const QString &wrapped, int version, const QString &fingerprint) const
{
    const auto refused = [] {
        return failure(Error::Kind::Invalid,
                       Text::tr("The stored copy of the data key for this holder is damaged. Nothing was changed. "
                                "Unlock in another way: from another computer of the shop, or with the recovery key."));
    };
    const auto decoded =
        QByteArray::fromBase64Encoding(wrapped.toLatin1(), base64 | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != sealedSize)
        return refused();
    const QByteArray sealed = decoded.decoded;
    bool isMine = false;
    SecretBytes bytes = SecretBytes::filled(DataKey::size, [&](unsigned char *to) {
        isMine = crypto_box_seal_open(to, unsignedBytes(sealed), quint64(sealed.size()), unsignedBytes(m_publicBytes),
                                      m_secretKey.data()) == 0;
    });
    if (!isMine)
        return refused();
    auto key = DataKey::fromBytes(version, std::move(bytes));
    // Anybody can seal something to a public key: only the fingerprint says that it is the shop's.
    if (!key || key->fingerprint() != fingerprint)
        return refused();
    return key;
}

} // namespace nettdesk::security
