// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/generation.h"

#include "core/accounts/voucherpassword.h"
#include "core/model/codekey.h"
#include "core/vouchers/drawing.h"

#include <QCoreApplication>
#include <QLocale>

namespace nettdesk::vouchers {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VoucherService)
};

constexpr std::chrono::seconds shortestTime = 1min;
constexpr std::chrono::seconds longestTime = std::chrono::hours(24 * 3660);
constexpr qint64 leastBytes = qint64{1} << 20;
constexpr int mostSignIns = 100;
constexpr int drawsBeforeGivingUp = 1000;
constexpr qsizetype rowsPerStep = 2000;

tl::unexpected<Error> invalid(const QString &message)
{
    return failure(Error::Kind::Invalid, message);
}

tl::unexpected<Error> cancelled()
{
    return failure(Error::Kind::Cancelled, Text::tr("Stopped before the end. No vouchers were made."));
}

Result<> checkLimits(const VoucherTerms &terms)
{
    if (!terms.timeLimit && !terms.dataLimit)
        return invalid(Text::tr("Give a time limit, a data limit or both: a voucher without either would never end."));
    if (terms.timeLimit && (*terms.timeLimit < shortestTime || *terms.timeLimit > longestTime))
        return invalid(Text::tr("The time limit must be between one minute and ten years."));
    if (terms.dataLimit && terms.dataLimit->bytes() < leastBytes)
        return invalid(Text::tr("The data limit must be at least %1.").arg(ByteCount::fromBytes(leastBytes).text()));
    if (terms.profile.contains(QChar(u'\0')) || terms.profile.size() > 120)
        return invalid(Text::tr("The name of the profile is too long: at most %1 characters.").arg(120));
    return {};
}

Result<> checkWindow(const VoucherTerms &terms, Timestamp now)
{
    if (terms.endsLatest && *terms.endsLatest <= now)
        return invalid(Text::tr("“Ends at the latest” is in the past: these vouchers would never work."));
    if (terms.endsLatest && terms.validFrom && *terms.endsLatest <= *terms.validFrom)
        return invalid(Text::tr("“Ends at the latest” must be later than “valid from”."));
    if (terms.validFrom && terms.validUntil && *terms.validFrom >= *terms.validUntil)
        return invalid(Text::tr("“Valid until” must be later than “valid from”."));
    if (terms.validUntil && *terms.validUntil <= now)
        return invalid(Text::tr("“Valid until” is in the past: nobody could redeem these vouchers."));
    return {};
}

Result<> checkPlaces(const GenerateRequest &request)
{
    if (request.provision == Provision::Ahead && request.scope != VoucherScope::OneRouter)
        return invalid(Text::tr("Codes that stand on a router from the beginning are for one router: on several, each "
                                "would give the full time. Choose one router, or “on redemption”."));
    if ((request.scope == VoucherScope::Group) != request.group.isStored())
        return invalid(Text::tr("Choose the group of routers that these vouchers are for, or one router."));
    return {};
}

} // namespace

Result<> checkTerms(const VoucherTerms &terms, const QString &currency)
{
    if (const Result<> limits = checkLimits(terms); !limits)
        return limits;
    if (terms.signIns < 1 || terms.signIns > mostSignIns)
        return invalid(Text::tr("Between 1 and %1 devices may be signed in with one code at the same time.")
                           .arg(QLocale().toString(mostSignIns)));
    if (terms.locksDevice && terms.signIns > 1)
        return invalid(Text::tr("A code that is locked to the first device lets only one device sign in at a time."));
    const Money &price = terms.price;
    if (price.minor() < 0)
        return invalid(Text::tr("The price cannot be negative."));
    if (price.currency() != currency)
        return invalid(Text::tr("The price is in “%1”, but the shop sells in “%2”.").arg(price.currency(), currency));
    return {};
}

Result<> checkRequest(const GenerateRequest &request, const QString &currency, Timestamp now)
{
    if (request.count < 1 || request.count > mostVouchersAtOnce)
        return invalid(
            Text::tr("The number of vouchers must be between 1 and %1.").arg(QLocale().toString(mostVouchersAtOnce)));
    if (!request.operation.isValid())
        return invalid(Text::tr("This request does not say which one it is. Nothing was made."));
    if (const Result<> terms = checkTerms(request.terms, currency); !terms)
        return terms;
    if (const Result<> places = checkPlaces(request); !places)
        return places;
    return checkWindow(request.terms, now);
}

Batch batchOf(const GenerateRequest &request, const Actor &actor, BatchOrigin origin, Timestamp now)
{
    Batch batch;
    batch.tag = randomTag(6);
    batch.router = request.router;
    batch.package = request.package;
    batch.origin = origin;
    batch.provision = request.provision;
    batch.scope = request.scope;
    batch.group = request.group;
    batch.terms = request.terms;
    batch.codeForm = request.form.text();
    batch.passwordRule = request.passwordRule;
    batch.count = request.count;
    batch.createdAt = now;
    batch.createdBy = actor.employee;
    batch.createdByName = actor.name;
    return batch;
}

Result<GenerateRequest> requestFrom(const Package &package)
{
    const Result<CodeForm> form = CodeForm::parse(package.codeForm);
    if (!form)
        return failure(form.error());
    GenerateRequest request;
    request.router = package.router;
    request.package = package.id;
    request.form = *form;
    request.passwordRule = package.passwordRule;
    request.terms = package.terms;
    request.provision = package.provision;
    return request;
}

VoucherMaker::VoucherMaker(GenerateRequest request, const security::Vault &vault, QSet<QString> taken,
                           Timestamp createdAt)
    : m_request(std::move(request)), m_vault(&vault), m_taken(std::move(taken)), m_createdAt(createdAt)
{
}

Result<QList<Voucher>> VoucherMaker::make(qsizetype count, std::stop_token stop)
{
    m_taken.reserve(m_taken.size() + count);
    QList<Voucher> vouchers;
    vouchers.reserve(count);
    while (vouchers.size() < count) {
        if (vouchers.size() % 256 == 0 && stop.stop_requested())
            return cancelled();
        Result<Voucher> voucher = makeOne();
        if (!voucher)
            return failure(voucher.error());
        vouchers.append(std::move(*voucher));
    }
    return vouchers;
}

Result<Voucher> VoucherMaker::makeOne()
{
    Voucher voucher;
    QString key;
    for (int draw = 0;; ++draw) {
        if (draw == drawsBeforeGivingUp)
            return invalid(Text::tr("Codes of this form are used up. Nothing was made; use more symbols or another "
                                    "prefix."));
        voucher.code = m_request.form.draw();
        key = codeKey(voucher.code);
        const qsizetype before = m_taken.size();
        m_taken.insert(key);
        if (m_taken.size() > before)
            break;
    }
    voucher.passwordRule = m_request.passwordRule;
    if (voucher.passwordRule == PasswordRule::Random || voucher.passwordRule == PasswordRule::Digits) {
        const QByteArray password = drawPassword(voucher.passwordRule, voucher.code).toLatin1();
        Result<QString> sealed = m_vault->seal(password, accounts::voucherPasswordPlace(key));
        if (!sealed)
            return failure(sealed.error());
        voucher.sealedPassword = std::move(*sealed);
    }
    voucher.router = m_request.router;
    voucher.package = m_request.package;
    voucher.provision = m_request.provision;
    voucher.scope = m_request.scope;
    voucher.group = m_request.group;
    voucher.terms = m_request.terms;
    voucher.createdAt = m_createdAt;
    return voucher;
}

Result<Batch> storeBatch(storage::Session &session, Batch batch, QList<Voucher> vouchers, VoucherMaker &maker,
                         const OperationId &operation, const Progress &progress, const std::stop_token &stop)
{
    using storage::VoucherRepository;
    batch.id = VoucherRepository::insertBatch(session, batch, operation);
    const qsizetype wanted = vouchers.size();
    qsizetype stored = 0;
    for (qsizetype first = 0; first < vouchers.size();) {
        if (stop.stop_requested())
            return cancelled();
        QList<Voucher> step = vouchers.mid(first, rowsPerStep);
        first += step.size();
        for (Voucher &voucher : step)
            voucher.batch = batch.id;
        const QList<qsizetype> taken = VoucherRepository::insertVouchers(session, step);
        stored += step.size() - taken.size();
        if (!taken.isEmpty()) {
            Result<QList<Voucher>> others = maker.make(taken.size(), stop);
            if (!others)
                return failure(others.error());
            vouchers.append(*others);
        }
        if (progress)
            progress(stored, wanted);
    }
    return batch;
}

} // namespace nettdesk::vouchers
