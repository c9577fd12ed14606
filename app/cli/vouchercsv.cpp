// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/vouchercsv.h"

#include "app/cli/vouchertext.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>

namespace nettdesk::cli {

using namespace Qt::StringLiterals;
using vouchers::CsvProblem;

namespace {

constexpr qint64 largestFile = (64 << 20) + 1;
constexpr qsizetype shownProblems = 20;

QString kindName(CsvProblem::Kind kind)
{
    switch (kind) {
    case CsvProblem::Kind::Bad: return u"bad"_s;
    case CsvProblem::Kind::Repeated: return u"repeated"_s;
    case CsvProblem::Kind::Known: return u"known"_s;
    case CsvProblem::Kind::NotActive: break;
    }
    return u"notActive"_s;
}

QCoro::Task<Result<Answer>> exportCsv(Call call)
{
    vouchers::CsvExport what;
    what.path = call.value(u"csv"_s);
    what.withByteOrderMark = call.has(u"bom"_s);
    if (what.path.isEmpty())
        co_return failure(usageError(u"--csv FILE is needed."_s));
    const auto filter = co_await voucherFilterFrom(call);
    if (!filter)
        co_return failure(filter.error());
    what.filter = *filter;
    const auto written = co_await call.shop->csv.exportTo(call.actor, what, call.progress, call.stop);
    if (!written)
        co_return failure(written.error());
    const QString file = QFileInfo(what.path).absoluteFilePath();
    co_return Answer{QJsonObject{{u"csv"_s, file}, {u"vouchers"_s, *written}},
                     u"Wrote %1 vouchers to %2.\n"_s.arg(*written).arg(what.path)};
}

QCoro::Task<Result<vouchers::CsvImport>> importFrom(Call call)
{
    vouchers::CsvImport what;
    QFile file(call.value(u"csv"_s));
    if (!call.has(u"csv"_s))
        co_return failure(usageError(u"--csv FILE is needed."_s));
    if (!file.open(QIODevice::ReadOnly))
        co_return failure(Error::Kind::NotFound,
                          u"The file “%1” cannot be read. %2"_s.arg(file.fileName(), file.errorString()));
    what.content = file.read(largestFile);
    what.leaveOutBad = call.has(u"skip-bad"_s);
    if (call.has(u"router"_s)) {
        const auto router = co_await call.shop->routers.find(call.actor, call.value(u"router"_s));
        if (!router)
            co_return failure(router.error());
        what.router = router->id;
    }
    if (call.has(u"package"_s)) {
        const auto package = co_await call.shop->packages.find(call.actor, call.value(u"package"_s));
        if (!package)
            co_return failure(package.error());
        what.package = package->id;
    }
    const auto terms = termsFrom(call, {});
    if (!terms)
        co_return failure(terms.error());
    what.terms = *terms;
    const auto operation = operationFrom(call);
    if (!operation)
        co_return failure(operation.error());
    what.operation = *operation;
    co_return what;
}

QCoro::Task<Result<Answer>> importCsv(Call call)
{
    const auto what = co_await importFrom(call);
    if (!what)
        co_return failure(what.error());
    const bool isDry = call.has(u"dry-run"_s);
    Result<vouchers::CsvOutcome> outcome = failure(Error::Kind::Cancelled, QString());
    if (isDry)
        outcome = co_await call.shop->csv.preview(call.actor, *what, call.stop);
    else
        outcome = co_await call.shop->csv.import(call.actor, *what, call.progress, call.stop);
    if (!outcome)
        co_return failure(outcome.error());

    QJsonArray problems;
    QString text = (isDry ? u"Would import %1 of %2 rows.\n"_s : u"Imported %1 of %2 rows.\n"_s)
                       .arg(outcome->vouchers)
                       .arg(outcome->rows);
    for (const CsvProblem &problem : outcome->problems) {
        if (problems.size() < shownProblems)
            text += u"Line %1: %2 %3\n"_s.arg(problem.line).arg(printable(problem.code), printable(problem.reason));
        problems.append(QJsonObject{{u"line"_s, problem.line},
                                    {u"kind"_s, kindName(problem.kind)},
                                    {u"code"_s, problem.code},
                                    {u"reason"_s, problem.reason}});
    }
    if (problems.size() > shownProblems)
        text += u"… and %1 more lines that were left out.\n"_s.arg(problems.size() - shownProblems);
    if (!outcome->ignoredColumns.isEmpty())
        text += u"Columns that mean nothing here: %1.\n"_s.arg(printable(outcome->ignoredColumns.join(u", "_s)));
    QJsonArray batches;
    for (const BatchId batch : outcome->batches)
        batches.append(batch.value());
    const QJsonObject document{{u"dryRun"_s, isDry},
                               {u"rows"_s, outcome->rows},
                               {u"vouchers"_s, outcome->vouchers},
                               {u"batches"_s, batches},
                               {u"columns"_s, QJsonArray::fromStringList(outcome->columns)},
                               {u"ignoredColumns"_s, QJsonArray::fromStringList(outcome->ignoredColumns)},
                               {u"problems"_s, problems}};
    co_return Answer{document, text};
}

} // namespace

QList<Command> voucherCsvCommands()
{
    return {
        {{u"voucher"_s, u"export"_s},
         u"--csv FILE [--state S] [--batch B] …"_s,
         u"vouchers as a table for spreadsheets, passwords included"_s,
         Needs::Keys,
         QList<Option>{{u"csv"_s, u"the file to write"_s, u"FILE"_s},
                       {u"bom"_s, u"begin with the mark by which Excel knows UTF-8"_s, {}}} +
             voucherFilterOptions(),
         false,
         exportCsv},
        {{u"voucher"_s, u"import"_s},
         u"--csv FILE [--router ID] [--package P | --time 1d …] [--dry-run]"_s,
         u"codes that were printed elsewhere"_s,
         Needs::Keys,
         QList<Option>{{u"csv"_s, u"the file to read; its first line names the columns"_s, u"FILE"_s},
                       {u"dry-run"_s, u"say what would be done, and do nothing"_s, {}},
                       {u"skip-bad"_s, u"leave out lines that cannot be read"_s, {}},
                       {u"router"_s, u"of rows that name none"_s, u"ID"_s},
                       {u"package"_s, u"of rows that name none"_s, u"P"_s},
                       {u"operation"_s, u"names this act; the same name again does nothing twice"_s, u"ID"_s}} +
             termOptions(),
         false,
         importCsv},
    };
}

} // namespace nettdesk::cli
