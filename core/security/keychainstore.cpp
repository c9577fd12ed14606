// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/keychainstore.h"

#include "core/model/signalwait.h"

#include <QCoreApplication>
#include <QPointer>
#include <qt6keychain/keychain.h>

namespace nettdesk::security {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KeychainStore)
};

QString entryName(const QString &shopId)
{
    return u"device-key/"_s + shopId;
}

/// What a job said when it ended, read while it still lived: QtKeychain's jobs delete themselves.
struct Outcome {
    QKeychain::Error error = QKeychain::OtherError;
    QString words;
};

/// Starts the job and waits for its end or for the end of patience; then the outcome is empty.
QCoro::Task<std::optional<Outcome>> finish(QKeychain::Job *job, std::chrono::milliseconds patience)
{
    job->setInsecureFallback(false);
    job->setAutoDelete(false);
    const QPointer<QKeychain::Job> guard(job);
    // A job may finish inside start(): it is started from the event loop, when somebody listens already.
    QMetaObject::invokeMethod(job, &QKeychain::Job::start, Qt::QueuedConnection);
    const bool finished = co_await signalOf(job, &QKeychain::Job::finished, patience);
    if (!finished || !guard) {
        if (guard) // It may still be waiting for its service, which answers into the job.
            guard->setAutoDelete(true);
        co_return std::nullopt;
    }
    Outcome outcome;
    outcome.error = job->error();
    outcome.words = job->errorString();
    job->deleteLater();
    co_return outcome;
}

tl::unexpected<Error> cannotBeUsed(const std::optional<Outcome> &outcome)
{
    if (!outcome)
        return failure(
            Error::Kind::Locked,
            Text::tr("The keychain of this computer did not answer. Nothing was changed. Answer its question "
                     "for a password, if there is one, and try again."));
    switch (outcome->error) {
    case QKeychain::AccessDeniedByUser:
        return failure(Error::Kind::Locked,
                       Text::tr("The keychain of this computer was not opened. Nothing was changed. Try again and "
                                "allow NettDesk to use it, or use the recovery key or a key file."),
                       outcome->words);
    case QKeychain::AccessDenied:
        return failure(Error::Kind::Locked,
                       Text::tr("The keychain of this computer does not let NettDesk in. Nothing was changed. Unlock "
                                "the keychain and try again, or use the recovery key or a key file."),
                       outcome->words);
    default:
        return failure(Error::Kind::Locked,
                       Text::tr("This computer has no keychain that can be used now. Nothing was changed. Sign in to "
                                "the desktop so that its keychain runs, or choose to keep the key in a file."),
                       outcome->words);
    }
}

} // namespace

KeychainStore::KeychainStore(QString service, std::chrono::milliseconds patience)
    : m_service(std::move(service)), m_patience(patience)
{
}

QString KeychainStore::whereText() const
{
    //: Where a key is kept, completing "The key is kept in %1".
    return Text::tr("the keychain of this computer");
}

QCoro::Task<Result<std::optional<SecretBytes>>> KeychainStore::read(QString shopId)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(entryName(shopId));
    const QPointer<QKeychain::ReadPasswordJob> guard(job);
    const auto outcome = co_await finish(job, m_patience);
    if (outcome && outcome->error == QKeychain::EntryNotFound)
        co_return std::optional<SecretBytes>();
    if (!outcome || outcome->error != QKeychain::NoError || !guard)
        co_return cannotBeUsed(outcome);
    QByteArray bytes = guard->binaryData();
    if (bytes.size() != secretSize)
        co_return failure(
            Error::Kind::Invalid,
            Text::tr("The keychain's entry for this shop was changed by another program: it has %1 bytes "
                     "instead of %2. Nothing was changed. Use the recovery key; it writes the entry anew.")
                .arg(bytes.size())
                .arg(secretSize));
    co_return std::optional(SecretBytes::taking(bytes));
}

QCoro::Task<Result<SecretBytes>> KeychainStore::create(QString shopId)
{
    const SecretBytes secret = SecretBytes::random(secretSize);
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(entryName(shopId));
    job->setBinaryData(secret.view().toByteArray());
    const auto outcome = co_await finish(job, m_patience);
    if (!outcome || outcome->error != QKeychain::NoError)
        co_return cannotBeUsed(outcome);
    // Some services report success and keep nothing past the session; what cannot be read back is not kept.
    const auto kept = co_await read(shopId);
    if (!kept)
        co_return failure(kept.error());
    if (!*kept || **kept != secret)
        co_return failure(Error::Kind::Locked,
                          Text::tr("The keychain of this computer took the key and does not give it back. Choose to "
                                   "keep the key in a file instead."));
    co_return secret;
}

QCoro::Task<Result<>> KeychainStore::forget(QString shopId)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(entryName(shopId));
    const auto outcome = co_await finish(job, m_patience);
    if (outcome && (outcome->error == QKeychain::NoError || outcome->error == QKeychain::EntryNotFound))
        co_return Result<>{};
    co_return cannotBeUsed(outcome);
}

} // namespace nettdesk::security
