// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/filekeystore.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>
#include <sodium.h>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

#include <algorithm>

namespace nettdesk::security {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FileKeyStore)
};

constexpr qint64 largestFile = 4096;

struct FileSecret {
    SecretBytes bytes;
    bool isPassphrase = false;
};

/// 32 random bytes are never text (create() sees to it), so a passphrase of 32 signs is not taken for a raw key.
bool looksLikeText(QByteArrayView bytes)
{
    return QUtf8StringView(bytes).isValidUtf8() &&
           std::none_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

tl::unexpected<Error> unreadable(const QString &path, const QString &words)
{
    return failure(Error::Kind::Locked,
                   Text::tr("The key file “%1” cannot be read. Nothing was changed. Check that it is there and that "
                            "you may read it.")
                       .arg(QDir::toNativeSeparators(path)),
                   words);
}

/// Asked of the opened file, not of its name: nobody can swap it in between.
Result<> checkOwnerOnly(const QFile &file)
{
#ifdef Q_OS_UNIX
    const QString name = QDir::toNativeSeparators(file.fileName());
    struct stat status;
    if (fstat(file.handle(), &status) != 0)
        return unreadable(file.fileName(), qt_error_string(errno));
    if (!S_ISREG(status.st_mode))
        return failure(Error::Kind::Invalid, Text::tr("The key file “%1” is not a plain file.").arg(name));
    if (status.st_uid != geteuid() && status.st_uid != 0)
        return failure(Error::Kind::Invalid,
                       Text::tr("The key file “%1” belongs to another user of this computer, so it was not used. Make "
                                "it yours, or choose another file.")
                           .arg(name));
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return failure(Error::Kind::Invalid,
                       Text::tr("The key file “%1” can be opened by other users of this computer (mode %2), so it was "
                                "not used. Take their rights away (chmod 600), and change the key if somebody may "
                                "have read it.")
                           .arg(name, QString::number(status.st_mode & 07777, 8)));
#else
    Q_UNUSED(file) // Windows: the folder's access list decides, as for the user's other files.
#endif
    return {};
}

Result<std::optional<FileSecret>> readFile(const QString &path)
{
    QFile file(path);
    // Unbuffered: no copy of the secret in a buffer that nobody wipes.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        if (!QFileInfo::exists(path))
            return std::optional<FileSecret>();
        return unreadable(path, file.errorString());
    }
    if (const auto mine = checkOwnerOnly(file); !mine)
        return failure(mine.error());

    QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile) {
        wipe(bytes);
        return failure(Error::Kind::Invalid, Text::tr("The key file “%1” is too large to be a key: it holds a "
                                                      "passphrase in its first line, or 32 random bytes.")
                                                 .arg(QDir::toNativeSeparators(path)));
    }
    FileSecret secret;
    if (bytes.size() == KeyStore::secretSize && !looksLikeText(bytes)) {
        secret.bytes = SecretBytes::taking(bytes);
        return std::optional(secret);
    }
    qsizetype end = bytes.indexOf('\n');
    if (end < 0)
        end = bytes.size();
    while (end > 0 && bytes.at(end - 1) == '\r')
        --end;
    const QByteArrayView line = QByteArrayView(bytes).first(end);
    const bool isUsable = line.size() >= FileKeyStore::leastPassphrase && looksLikeText(line);
    if (isUsable)
        secret.bytes = SecretBytes(line);
    secret.isPassphrase = true;
    wipe(bytes);
    if (!isUsable)
        return failure(Error::Kind::Invalid, Text::tr("The key file “%1” holds no usable key: it needs a passphrase of "
                                                      "at least %2 characters in its first line, or exactly 32 random "
                                                      "bytes.")
                                                 .arg(QDir::toNativeSeparators(path))
                                                 .arg(FileKeyStore::leastPassphrase));
    return std::optional(secret);
}

/// Writes nothing where a file already stands; false then.
Result<bool> writeNewFile(const QString &path)
{
    QFile file(path);
    const auto refused = [&](const QString &words) {
        return failure(Error::Kind::Invalid,
                       Text::tr("The key file “%1” cannot be written. Nothing was changed. Choose a folder that you "
                                "may write to.")
                           .arg(QDir::toNativeSeparators(path)),
                       words);
    };
#ifdef Q_OS_UNIX
    // The mode is there from the first moment: a file made first and restricted later can be opened in between.
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0) {
        if (errno == EEXIST)
            return false;
        return refused(qt_error_string(errno));
    }
    if (!file.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return refused(file.errorString());
#else
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
        if (QFileInfo::exists(path))
            return false;
        return refused(file.errorString());
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
#endif
    SecretBytes secret;
    do {
        secret = SecretBytes::random(KeyStore::secretSize);
    } while (looksLikeText(secret.view()));
    bool isWritten = file.write(secret.chars(), secret.size()) == secret.size();
#ifdef Q_OS_UNIX
    // A wrap made for this key goes into the database next; the key must not be the one that is lost by a power cut.
    isWritten = isWritten && fsync(file.handle()) == 0;
#endif
    if (!isWritten) {
        const QString words = file.errorString();
        file.close();
        QFile::remove(path);
        return refused(words);
    }
    return true;
}

/// The shop's own secret from the file's: BLAKE2b keyed with it, or Argon2id salted with the shop's id.
Result<SecretBytes> forShop(const FileSecret &file, const QString &shopId, HashCost cost)
{
    const QByteArray context = "nettdesk key file|" + shopId.toUtf8();
    const auto *const contextBytes = reinterpret_cast<const unsigned char *>(context.data());
    if (!file.isPassphrase) {
        return SecretBytes::filled(KeyStore::secretSize, [&](unsigned char *to) {
            crypto_generichash(to, size_t(KeyStore::secretSize), contextBytes, quint64(context.size()),
                               file.bytes.data(), size_t(file.bytes.size()));
        });
    }
    // A salt must be different for different shops, not secret, so it needs no place of its own.
    unsigned char salt[crypto_pwhash_SALTBYTES];
    static_assert(sizeof salt >= crypto_generichash_BYTES_MIN);
    crypto_generichash(salt, sizeof salt, contextBytes, quint64(context.size()), nullptr, 0);
    bool hadMemory = false;
    SecretBytes secret = SecretBytes::filled(KeyStore::secretSize, [&](unsigned char *to) {
        hadMemory = crypto_pwhash(to, quint64(KeyStore::secretSize), file.bytes.chars(), quint64(file.bytes.size()),
                                  salt, cost.passes, cost.memory, crypto_pwhash_ALG_ARGON2ID13) == 0;
    });
    if (!hadMemory)
        return failure(Error::Kind::Locked,
                       Text::tr("There is not enough free memory to unlock with a passphrase (%1 MB are needed). "
                                "Nothing was changed. Close other programs and try again, or use a key file with 32 "
                                "random bytes.")
                           .arg(cost.memory >> 20));
    return secret;
}

} // namespace

FileKeyStore::FileKeyStore(QString path, HashCost cost) : m_path(std::move(path)), m_cost(cost) {}

QString FileKeyStore::beside(const QString &databaseFile)
{
    return databaseFile + u".key"_s;
}

QString FileKeyStore::whereText() const
{
    //: Where a key is kept, completing "The key is kept in %1".
    return Text::tr("the file “%1”").arg(QDir::toNativeSeparators(m_path));
}

QCoro::Task<Result<std::optional<SecretBytes>>> FileKeyStore::read(QString shopId)
{
    const auto work = [path = m_path, cost = m_cost, shopId]() -> Result<std::optional<SecretBytes>> {
        const auto file = readFile(path);
        if (!file)
            return failure(file.error());
        if (!*file)
            return std::optional<SecretBytes>();
        auto secret = forShop(**file, shopId, cost);
        if (!secret)
            return failure(secret.error());
        return std::optional(*std::move(secret));
    };
    const QFuture<Result<std::optional<SecretBytes>>> future = QtConcurrent::run(work);
    co_return co_await future;
}

QCoro::Task<Result<SecretBytes>> FileKeyStore::create(QString shopId)
{
    const auto written = writeNewFile(m_path);
    if (!written)
        co_return failure(written.error());
    const auto secret = co_await read(shopId);
    if (!secret)
        co_return failure(secret.error());
    if (!*secret)
        co_return unreadable(m_path, {});
    co_return **secret;
}

QCoro::Task<Result<>> FileKeyStore::forget(QString)
{
    co_return Result<>{};
}

} // namespace nettdesk::security
