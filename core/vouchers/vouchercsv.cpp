// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/vouchercsv.h"

#include "core/accounts/voucherpassword.h"
#include "core/model/codekey.h"
#include "core/security/audittrail.h"
#include "core/security/permissions.h"
#include "core/storage/businessrepository.h"
#include "core/storage/operationrepository.h"
#include "core/storage/packagerepository.h"
#include "core/storage/routerrepository.h"
#include "core/storage/voucherrepository.h"
#include "core/vouchers/csvrows.h"
#include "core/vouchers/generation.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QtConcurrentRun>

#include <algorithm>
#include <numeric>

namespace nettdesk::vouchers {

using namespace Qt::StringLiterals;
using security::require;
using storage::OperationRepository;
using storage::Session;
using storage::VoucherRepository;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VoucherCsv)
};

constexpr int rowsPerPage = 2000;
constexpr qsizetype sampleRows = 20;
constexpr qsizetype mostBatches = 1000;
const QString importKind = u"import"_s;

CsvGround groundOf(Session &session, const CsvImport &what)
{
    CsvGround ground;
    ground.business = storage::BusinessRepository::load(session).value_or(Business());
    ground.zone = QTimeZone(ground.business.zone.toLatin1());
    if (!ground.zone.isValid())
        ground.zone = QTimeZone::utc();
    for (const Router &router : storage::RouterRepository::all(session)) {
        ground.routers.insert(router.name.toLower(), router.id);
        ground.routers.insert(router.publicId.toLower(), router.id);
    }
    for (const Package &package : storage::PackageRepository::all(session))
        ground.packages.insert(storage::packageNameKey(package.name), package);
    if (what.package.isStored())
        ground.package = storage::PackageRepository::load(session, what.package);
    ground.now = session.now();
    return ground;
}

/// Takes out what the shop has already, and says so.
void leaveOutKnown(Session &session, QList<CsvVoucher> &vouchers, CsvOutcome &outcome)
{
    QStringList keys;
    keys.reserve(vouchers.size());
    for (const CsvVoucher &one : std::as_const(vouchers))
        keys.append(codeKey(one.voucher.code));
    const QHash<QString, VoucherState> known = VoucherRepository::statesOf(session, keys);
    QList<CsvVoucher> unknown;
    for (qsizetype i = 0; i < vouchers.size(); ++i) {
        const auto state = known.constFind(keys.at(i));
        if (state == known.constEnd()) {
            unknown.append(std::move(vouchers[i]));
            continue;
        }
        outcome.problems.append({CsvProblem::Kind::Known, vouchers.at(i).line, vouchers.at(i).voucher.code,
                                 *state == VoucherState::Void
                                     ? Text::tr("This code was here and was deleted; it stays taken for ever.")
                                     : Text::tr("A voucher has this code already.")});
    }
    vouchers = std::move(unknown);
}

void finish(CsvOutcome &outcome, const QList<CsvVoucher> &vouchers)
{
    std::stable_sort(outcome.problems.begin(), outcome.problems.end(),
                     [](const CsvProblem &a, const CsvProblem &b) { return a.line < b.line; });
    outcome.vouchers = int(vouchers.size());
    for (const CsvVoucher &one : vouchers.mid(0, sampleRows))
        outcome.sample.append(one.voucher);
}

/// All but the database: read, sealed. In a worker.
struct Prepared {
    CsvOutcome outcome;
    QList<CsvVoucher> vouchers;
};

Result<Prepared> prepare(const CsvImport &what, const CsvGround &ground, const security::Vault *vault,
                         const std::stop_token &stop)
{
    Prepared prepared;
    CsvRows rows(what, ground);
    Result<QList<CsvVoucher>> vouchers = rows.read(prepared.outcome, stop);
    if (!vouchers)
        return failure(vouchers.error());
    prepared.vouchers = std::move(*vouchers);
    if (!vault)
        return prepared;
    for (CsvVoucher &one : prepared.vouchers) {
        const PasswordRule rule = one.voucher.passwordRule;
        if (rule != PasswordRule::Random && rule != PasswordRule::Digits)
            continue;
        Result<QString> sealed =
            vault->seal(one.password.toUtf8(), accounts::voucherPasswordPlace(codeKey(one.voucher.code)));
        if (!sealed)
            return failure(sealed.error());
        one.voucher.sealedPassword = std::move(*sealed);
        one.password.clear();
    }
    return prepared;
}

/// All vouchers of a batch have its terms, so a file of several kinds becomes several batches.
QList<QList<Voucher>> byTerms(const QList<CsvVoucher> &vouchers)
{
    QList<QList<Voucher>> groups;
    for (const CsvVoucher &one : vouchers) {
        const Voucher &voucher = one.voucher;
        const auto same = std::find_if(groups.begin(), groups.end(), [&voucher](const QList<Voucher> &group) {
            const Voucher &first = group.first();
            return first.router == voucher.router && first.package == voucher.package && first.terms == voucher.terms &&
                   first.passwordRule == voucher.passwordRule;
        });
        if (same != groups.end())
            same->append(voucher);
        else if (groups.size() == mostBatches)
            return {};
        else
            groups.append({voucher});
    }
    return groups;
}

Batch batchFor(const Voucher &first, qsizetype count, const Actor &actor, Timestamp now)
{
    Batch batch;
    batch.tag = randomTag(6);
    batch.router = first.router;
    batch.package = first.package;
    batch.origin = BatchOrigin::Imported;
    batch.terms = first.terms;
    batch.passwordRule = first.passwordRule;
    batch.count = int(count);
    batch.createdAt = now;
    batch.createdBy = actor.employee;
    batch.createdByName = actor.name;
    return batch;
}

} // namespace

int CsvOutcome::count(CsvProblem::Kind kind) const
{
    return int(std::count_if(problems.begin(), problems.end(),
                             [kind](const CsvProblem &problem) { return problem.kind == kind; }));
}

QCoro::Task<Result<qint64>> VoucherCsv::countOf(CsvExport what)
{
    if (what.vouchers)
        co_return what.vouchers->size();
    const Result<storage::VoucherCounts> counts = co_await storage::VoucherList(m_database).counts(what.filter);
    if (!counts)
        co_return failure(counts.error());
    co_return what.filter.state ? counts->value(*what.filter.state)
                                : std::accumulate(counts->cbegin(), counts->cend(), qint64{0});
}

/// A page of what is exported. Of named vouchers the cursor is how many came before.
QCoro::Task<Result<storage::VoucherPage>> VoucherCsv::part(CsvExport what, QString cursor)
{
    if (!what.vouchers) {
        storage::VoucherList list(m_database);
        co_return co_await list.page(what.filter, storage::VoucherOrder(), cursor, rowsPerPage);
    }
    const qsizetype first = cursor.toLongLong();
    VoucherRepository repository(m_database);
    Result<QList<Voucher>> vouchers = co_await repository.byIds(what.vouchers->mid(first, rowsPerPage));
    if (!vouchers)
        co_return failure(vouchers.error());
    storage::VoucherPage page;
    page.vouchers = std::move(*vouchers);
    if (first + rowsPerPage < what.vouchers->size())
        page.cursor = QString::number(first + rowsPerPage);
    co_return page;
}

QCoro::Task<Result<qint64>> VoucherCsv::exportTo(Actor actor, CsvExport what, Progress progress, std::stop_token stop)
{
    for (const Permission permission : {Permission::SeeVouchers, Permission::PrintVouchers}) {
        if (const Result<> may = require(actor, permission); !may)
            co_return failure(may.error());
    }
    struct Ground {
        CsvNames names;
        qint64 total = 0;
    };
    auto look = [](Session &session) {
        Ground ground;
        const Business business = storage::BusinessRepository::load(session).value_or(Business());
        ground.names.zone = QTimeZone(business.zone.toLatin1());
        if (!ground.names.zone.isValid())
            ground.names.zone = QTimeZone::utc();
        for (const Router &router : storage::RouterRepository::all(session))
            ground.names.routers.insert(router.id, router.name);
        for (const Package &package : storage::PackageRepository::all(session))
            ground.names.packages.insert(package.id, package.name);
        return ground;
    };
    const Result<Ground> ground = co_await m_database.read(look);
    if (!ground)
        co_return failure(ground.error());
    const Result<qint64> total = co_await countOf(what);
    if (!total)
        co_return failure(total.error());

    QSaveFile file(what.path);
    const auto cannotWrite = [&file] {
        return failure(Error::Kind::Invalid,
                       Text::tr("The file “%1” cannot be written. %2").arg(file.fileName(), file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        co_return cannotWrite();
    file.write((what.withByteOrderMark ? csvByteOrderMark() : QByteArray()) + csvLine(csvColumns()));
    qint64 written = 0;
    QString cursor;
    do {
        if (stop.stop_requested())
            co_return failure(Error::Kind::Cancelled, Text::tr("Stopped before the end. No file was written."));
        const Result<storage::VoucherPage> page = co_await part(what, cursor);
        if (!page)
            co_return failure(page.error());
        cursor = page->cursor;
        auto format = [vouchers = page->vouchers, names = ground->names, vault = &m_vault]() -> Result<QByteArray> {
            QByteArray lines;
            for (const Voucher &voucher : vouchers) {
                const Result<QString> password = accounts::openPassword(*vault, voucher);
                if (!password)
                    return failure(password.error());
                lines += csvLine(csvFields(voucher, *password, names));
            }
            return lines;
        };
        QFuture<Result<QByteArray>> formatting = QtConcurrent::run(format);
        const Result<QByteArray> lines = co_await formatting;
        if (!lines)
            co_return failure(lines.error());
        if (file.write(*lines) != lines->size())
            co_return cannotWrite();
        written += page->vouchers.size();
        if (progress)
            progress(written, std::max(*total, written));
    } while (!cursor.isEmpty());
    auto log = [audit = &m_audit, actor, written](Session &session) {
        security::AuditEntry entry;
        entry.actor = actor;
        entry.action = u"voucher.export"_s;
        entry.object = u"%1 vouchers"_s.arg(written);
        return audit->append(session, entry);
    };
    const Result<> logged = co_await m_database.run(log);
    if (!logged)
        co_return failure(logged.error());
    if (!file.commit())
        co_return cannotWrite();
    co_return written;
}

QCoro::Task<Result<CsvOutcome>> VoucherCsv::preview(Actor actor, CsvImport what, std::stop_token stop)
{
    if (const Result<> may = require(actor, Permission::ImportVouchers); !may)
        co_return failure(may.error());
    auto look = [what](Session &session) { return groundOf(session, what); };
    const Result<CsvGround> ground = co_await m_database.read(look);
    if (!ground)
        co_return failure(ground.error());
    auto work = [what, ground = *ground, stop] { return prepare(what, ground, nullptr, stop); };
    QFuture<Result<Prepared>> reading = QtConcurrent::run(work);
    const Result<Prepared> prepared = co_await reading;
    if (!prepared)
        co_return failure(prepared.error());
    auto compare = [prepared = *prepared](Session &session) {
        Prepared now = prepared;
        leaveOutKnown(session, now.vouchers, now.outcome);
        finish(now.outcome, now.vouchers);
        return now.outcome;
    };
    co_return co_await m_database.read(compare);
}

QCoro::Task<Result<CsvOutcome>> VoucherCsv::import(Actor actor, CsvImport what, Progress progress, std::stop_token stop)
{
    if (const Result<> may = require(actor, Permission::ImportVouchers); !may)
        co_return failure(may.error());
    auto look = [what](Session &session) { return groundOf(session, what); };
    const Result<CsvGround> ground = co_await m_database.read(look);
    if (!ground)
        co_return failure(ground.error());
    auto work = [what, ground = *ground, vault = &m_vault, stop] { return prepare(what, ground, vault, stop); };
    QFuture<Result<Prepared>> reading = QtConcurrent::run(work);
    const Result<Prepared> prepared = co_await reading;
    if (!prepared)
        co_return failure(prepared.error());
    const auto firstBad = std::find_if(prepared->outcome.problems.begin(), prepared->outcome.problems.end(),
                                       [](const CsvProblem &problem) { return problem.kind == CsvProblem::Kind::Bad; });
    if (!what.leaveOutBad && firstBad != prepared->outcome.problems.end())
        co_return failure(Error::Kind::Invalid,
                          Text::tr("Line %1: %2 Nothing was imported; mend the file, or leave out bad lines.")
                              .arg(firstBad->line)
                              .arg(firstBad->reason));
    auto write = [audit = &m_audit, actor, prepared = *prepared, operation = what.operation, progress,
                  stop](Session &session) -> Result<CsvOutcome> {
        Prepared now = prepared;
        storage::Operation begun;
        begun.id = operation;
        begun.kind = importKind;
        begun.actor = actor.name;
        begun.device = audit->device().label;
        begun.createdAt = session.now();
        if (!operation.isValid() || !OperationRepository::begin(session, begun))
            return failure(Error::Kind::Invalid,
                           Text::tr("This file was imported by the same request before. Nothing was imported again."));
        leaveOutKnown(session, now.vouchers, now.outcome);
        QList<QList<Voucher>> groups = byTerms(now.vouchers);
        if (groups.isEmpty() && !now.vouchers.isEmpty())
            return failure(Error::Kind::Invalid,
                           Text::tr("The file has more than %1 kinds of vouchers (router, package, limits, price). "
                                    "Nothing was imported; cut it into several.")
                               .arg(mostBatches));
        qint64 done = 0;
        for (QList<Voucher> &group : groups) {
            Batch batch = batchFor(group.first(), group.size(), actor, session.now());
            VoucherRepository::insertBatch(session, batch);
            now.outcome.batches.append(batch.id);
            for (qsizetype first = 0; first < group.size(); first += rowsPerPage) {
                if (stop.stop_requested())
                    return failure(Error::Kind::Cancelled, Text::tr("Stopped before the end. Nothing was imported."));
                QList<Voucher> step = group.mid(first, rowsPerPage);
                for (Voucher &voucher : step) {
                    voucher.batch = batch.id;
                    voucher.createdAt = batch.createdAt;
                }
                if (!VoucherRepository::insertVouchers(session, step).isEmpty())
                    return failure(
                        Error::Kind::AlreadyExists,
                        Text::tr("Somebody made one of these codes at this moment. Nothing was imported; try "
                                 "again."));
                done += step.size();
                if (progress)
                    progress(done, now.vouchers.size());
            }
        }
        finish(now.outcome, now.vouchers);
        OperationRepository::setResult(session, operation, QString::number(now.outcome.vouchers));
        security::AuditEntry entry;
        entry.actor = actor;
        entry.action = u"voucher.import"_s;
        entry.object = u"%1 vouchers"_s.arg(now.outcome.vouchers);
        entry.operation = operation;
        entry.after = u"rows=%1, batches=%2, left out=%3"_s.arg(now.outcome.rows)
                          .arg(groups.size())
                          .arg(now.outcome.problems.size());
        if (const Result<> logged = audit->append(session, entry); !logged)
            return failure(logged.error());
        return now.outcome;
    };
    co_return co_await m_database.run(write);
}

} // namespace nettdesk::vouchers
