// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault.h"

#include <QCoreApplication>
#include <sodium.h>

namespace nettdesk::security {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(DataKey::size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray additionalData(const Place &place, int keyVersion)
{
    Q_ASSERT(!place.table.contains('|') && !place.column.contains('|'));
    QByteArray bytes;
    bytes.reserve(place.table.size() + place.column.size() + place.rowKey.size() + 16);
    bytes.append(place.table).append('|').append(place.column).append('|').append(place.rowKey).append('|');
    return bytes.append(QByteArray::number(keyVersion));
}

const unsigned char *unsignedBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

struct Sealed {
    int keyVersion = 0;
    QByteArray nonceAndText;
};

tl::unexpected<Error> refused(const Place &place)
{
    return failure(Error::Kind::Invalid,
                   Text::tr("The stored secret cannot be read: it was damaged, or it belongs to another entry. Nothing "
                            "was changed. Enter it again, or restore a backup."),
                   QString::fromLatin1(place.table + '.' + place.column));
}

/// Only the one spelling that seal() writes is read: base64 with stray bits or other signs is somebody's work.
std::optional<Sealed> parse(const QString &text)
{
    constexpr QStringView prefix = u"v1.";
    if (!text.startsWith(prefix))
        return {};
    const QStringView rest = QStringView(text).sliced(prefix.size());
    const qsizetype dot = rest.indexOf(u'.');
    if (dot < 1)
        return {};
    bool isNumber = false;
    Sealed sealed;
    sealed.keyVersion = rest.first(dot).toInt(&isNumber);
    if (!isNumber || sealed.keyVersion < 1 || rest.first(dot) != QString::number(sealed.keyVersion))
        return {};
    const QByteArray encoded = rest.sliced(dot + 1).toLatin1();
    auto decoded = QByteArray::fromBase64Encoding(encoded, base64 | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() < nonceSize + tagSize || decoded.decoded.toBase64(base64) != encoded)
        return {};
    sealed.nonceAndText = std::move(decoded.decoded);
    return sealed;
}

/// Gives the number of plain bytes to `makeRoom`, which returns where they go, and opens into that.
template<class MakeRoom>
Result<> openInto(const HeldKeys &keys, const QString &text, const Place &place, MakeRoom makeRoom)
{
    // Locked comes first: it says that the value may be fine.
    if (const auto any = keys.current(); !any)
        return failure(any.error());
    const auto sealed = parse(text);
    if (!sealed)
        return refused(place);
    const auto key = keys.key(sealed->keyVersion);
    if (!key)
        return failure(key.error());

    const QByteArray additional = additionalData(place, sealed->keyVersion);
    const unsigned char *const nonce = unsignedBytes(sealed->nonceAndText);
    const qsizetype size = sealed->nonceAndText.size() - nonceSize;
    bool isGenuine = false;
    makeRoom(size - tagSize, [&](unsigned char *plain) {
        isGenuine = crypto_aead_xchacha20poly1305_ietf_decrypt(
                        plain, nullptr, nullptr, nonce + nonceSize, quint64(size), unsignedBytes(additional),
                        quint64(additional.size()), nonce, key.value()->vaultKey().data()) == 0;
    });
    if (!isGenuine)
        return refused(place);
    return {};
}

} // namespace

Result<QString> Vault::seal(QByteArrayView plain, const Place &place) const
{
    const auto key = m_keys.current();
    if (!key)
        return failure(key.error());
    const int version = key.value()->version();

    QByteArray bytes(nonceSize + plain.size() + tagSize, Qt::Uninitialized);
    auto *const nonce = reinterpret_cast<unsigned char *>(bytes.data());
    randombytes_buf(nonce, size_t(nonceSize));
    const QByteArray additional = additionalData(place, version);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceSize, nullptr, unsignedBytes(plain), quint64(plain.size()),
                                               unsignedBytes(additional), quint64(additional.size()), nullptr, nonce,
                                               key.value()->vaultKey().data());
    return QString::fromLatin1("v1." + QByteArray::number(version) + '.' + bytes.toBase64(base64));
}

Result<SecretBytes> Vault::open(const QString &sealed, const Place &place) const
{
    SecretBytes secret;
    const auto opened = openInto(m_keys, sealed, place, [&](qsizetype size, const auto &fill) {
        if (size == 0) {
            unsigned char nothing = 0;
            fill(&nothing);
        } else {
            secret = SecretBytes::filled(size, fill);
        }
    });
    if (!opened)
        return failure(opened.error());
    return secret;
}

Result<QString> Vault::openText(const QString &sealed, const Place &place) const
{
    QByteArray plain;
    const auto opened = openInto(m_keys, sealed, place, [&](qsizetype size, const auto &fill) {
        plain = QByteArray(size, Qt::Uninitialized);
        fill(reinterpret_cast<unsigned char *>(plain.data()));
    });
    if (!opened)
        return failure(opened.error());
    QString text = QString::fromUtf8(plain);
    wipe(plain);
    return text;
}

} // namespace nettdesk::security
