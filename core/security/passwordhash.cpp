// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/passwordhash.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QtConcurrentRun>
#include <sodium.h>

namespace nettdesk::security {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PasswordHasher)
};

tl::unexpected<Error> tooLong()
{
    return failure(
        Error::Kind::Invalid,
        Text::tr("The password is too long. At most %1 bytes are possible.").arg(PasswordHasher::largestPassword));
}

} // namespace

PasswordHasher::PasswordHasher(HashCost cost, HashQueue queue) : m_cost(cost), m_queue(queue)
{
    if (sodium_init() < 0)
        throw std::bad_alloc();
    m_dummyHash = hashOfNobody(cost);
    m_pool.setMaxThreadCount(queue.running);
}

QByteArray PasswordHasher::hashOfNobody(HashCost cost)
{
    // Salt and hash are random: making it costs nothing, comparing with it costs what every other does.
    const auto random = [](qsizetype size) {
        QByteArray bytes(size, Qt::Uninitialized);
        randombytes_buf(bytes.data(), size_t(size));
        return bytes.toBase64(QByteArray::OmitTrailingEquals);
    };
    return "$argon2id$v=19$m=" + QByteArray::number(qulonglong(cost.memory >> 10)) +
           ",t=" + QByteArray::number(cost.passes) + ",p=1$" + random(16) + '$' + random(32);
}

template<class T, class Work>
QCoro::Task<Result<T>> PasswordHasher::inWorker(Work work)
{
    const auto inHand = m_inHand;
    if (inHand->fetch_add(1) >= m_queue.running + m_queue.waiting) {
        inHand->fetch_sub(1);
        co_return failure(Error::Kind::Busy, Text::tr("Too many people are signing in at this moment. Nothing was "
                                                      "changed. Try again in a few seconds."));
    }
    const QFuture<Result<T>> future = QtConcurrent::run(&m_pool, work);
    Result<T> result = co_await future;
    inHand->fetch_sub(1); // `this` may be gone by now
    co_return result;
}

QCoro::Task<Result<QString>> PasswordHasher::hash(SecretBytes password)
{
    if (password.size() > largestPassword)
        co_return tooLong();
    const auto work = [password, cost = m_cost]() -> Result<QString> {
        char text[crypto_pwhash_STRBYTES] = {};
        if (crypto_pwhash_str(text, password.chars(), quint64(password.size()), cost.passes, cost.memory) != 0)
            return failure(Error::Kind::Busy, Text::tr("There is not enough free memory to work on a password. Nothing "
                                                       "was changed. Close other programs and try again."));
        return QString::fromLatin1(text);
    };
    co_return co_await inWorker<QString>(work);
}

QCoro::Task<Result<bool>> PasswordHasher::verify(SecretBytes password, QString hash)
{
    if (password.size() > largestPassword)
        co_return tooLong();
    const bool isKnown = !hash.isEmpty();
    const QByteArray known = isKnown ? hash.toLatin1() : m_dummyHash;
    const auto work = [password, known, isKnown]() -> Result<bool> {
        const bool fits = crypto_pwhash_str_verify(known.constData(), password.chars(), quint64(password.size())) == 0;
        return isKnown && fits;
    };
    co_return co_await inWorker<bool>(work);
}

bool PasswordHasher::needsRehash(const QString &hash) const
{
    return crypto_pwhash_str_needs_rehash(hash.toLatin1().constData(), m_cost.passes, m_cost.memory) != 0;
}

} // namespace nettdesk::security
