// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/signin.h"

#include "core/security/passwordhash.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace nettdesk::security {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using storage::SignInRecord;

namespace {

Q_LOGGING_CATEGORY(lcSignIn, "nettdesk.security.signin")

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

/// Longer ones are nobody's name and are not looked up.
constexpr qsizetype longestName = 2'000;

/// Names that sign in as the same account count as one.
QString accountOf(const QString &name)
{
    return name.trimmed().normalized(QString::NormalizationForm_KC).toCaseFolded().left(longestName);
}

QString waitText(std::chrono::seconds wait)
{
    if (wait < 2min)
        return Text::tr("%n second(s)", nullptr, int(wait.count()));
    return Text::tr("%n minute(s)", nullptr, int(std::chrono::ceil<std::chrono::minutes>(wait).count()));
}

tl::unexpected<Error> tooEarly(std::chrono::seconds wait)
{
    return failure(Error::Kind::Busy, Text::tr("There were wrong passwords for this name, so the next try has to wait "
                                               "%1. The account is not locked.")
                                          .arg(waitText(wait)));
}

Actor actorOf(const Employee &employee)
{
    return Actor{Actor::Kind::Employee, employee.id, employee.name, employee.role};
}

} // namespace

SignIn::SignIn(storage::Database &database, PasswordHasher &hasher, const AuditTrail &audit, const Clock &clock)
    : m_employees(database), m_database(database), m_hasher(hasher), m_audit(audit), m_clock(clock), m_delays(clock)
{
}

std::chrono::seconds SignIn::remaining(const QString &name) const
{
    return m_delays.remaining(accountOf(name));
}

QCoro::Task<Result<Actor>> SignIn::signIn(QString name, SecretBytes password)
{
    const QString account = accountOf(name);
    if (account.isEmpty())
        co_return failure(Error::Kind::Invalid, Text::tr("The name is empty. Type the name you sign in with."));
    if (const auto wait = m_delays.remaining(account); wait > 0s)
        co_return tooEarly(wait);
    m_delays.begin(account);

    std::optional<SignInRecord> record;
    if (name.size() <= longestName) {
        auto finding = m_employees.findByName(name);
        const auto found = co_await finding;
        if (!found) {
            m_delays.takeBack(account);
            co_return failure(found.error());
        }
        record = *found;
    }
    const Timestamp now = m_clock.now();
    if (record && record->lastFailedAt) {
        const auto wait = SignInDelays::remaining(record->failedSignIns, *record->lastFailedAt, now);
        if (wait > 0s) {
            m_delays.takeBack(account);
            co_return tooEarly(wait);
        }
    }

    const QString hash = record ? record->passwordHash : QString();
    auto verifying = m_hasher.verify(password, hash);
    const auto fits = co_await verifying;
    if (!fits) {
        m_delays.takeBack(account);
        co_return failure(fits.error());
    }
    if (!*fits) {
        if (record)
            noteFailure(*record, now);
        else
            qCInfo(lcSignIn, "sign-in refused: unknown name"); // never the text: people type passwords there
        co_return failure(Error::Kind::LoginRefused,
                          Text::tr("The name or the password is not right. The next try is possible in %1.")
                              .arg(waitText(m_delays.remaining(account))));
    }
    m_delays.succeeded(account);
    if (!record->employee.isActive)
        co_return failure(Error::Kind::NotPermitted,
                          Text::tr("The account of %1 is switched off. Nothing was changed. An owner can switch it on.")
                              .arg(record->employee.name));
    auto noting = noteSuccess(*record, password);
    const auto noted = co_await noting;
    if (!noted)
        co_return failure(noted.error());
    co_return actorOf(record->employee);
}

/// Written without waiting for it: an answer that waits for a disk would tell known names from unknown ones.
void SignIn::noteFailure(const SignInRecord &who, Timestamp now)
{
    qCInfo(lcSignIn, "sign-in refused: employee %lld", who.employee.id.value());
    if (who.lastFailedAt && now - *who.lastFailedAt > SignInDelays::memory)
        m_employees.recordSignIn(who.employee.id); // the count begins anew
    m_employees.recordFailedSignIn(who.employee.id, now);
    writeAudit(actorOf(who.employee), u"session.signIn"_s, u"refused"_s);
}

QCoro::Task<Result<>> SignIn::noteSuccess(SignInRecord who, SecretBytes password)
{
    if (who.failedSignIns > 0) {
        auto resetting = m_employees.recordSignIn(who.employee.id);
        const auto reset = co_await resetting;
        if (!reset)
            co_return failure(reset.error());
    }
    if (m_hasher.needsRehash(who.passwordHash)) {
        auto hashing = m_hasher.hash(password);
        const auto hash = co_await hashing;
        if (hash) { // else the old one does for another day
            auto storing = m_employees.setPasswordHash(who.employee.id, *hash);
            const auto stored = co_await storing;
            if (!stored)
                co_return failure(stored.error());
        }
    }
    auto writing = writeAudit(actorOf(who.employee), u"session.signIn"_s, u"done"_s);
    co_return co_await writing;
}

QCoro::Task<Result<>> SignIn::writeAudit(const Actor &actor, const QString &action, const QString &result)
{
    AuditEntry entry;
    entry.actor = actor;
    entry.action = action;
    entry.object = u"employee %1"_s.arg(actor.employee.value());
    entry.after = m_audit.device().label;
    entry.result = result;
    return m_database.run([entry, audit = m_audit](storage::Session &session) -> Result<> {
        // A machine without the data key cannot chain rows, and still lets its people in: they look, and unlock it.
        if (!audit.isUnlocked())
            return {};
        return audit.append(session, entry);
    });
}

} // namespace nettdesk::security
