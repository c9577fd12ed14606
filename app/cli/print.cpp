// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/values.h"
#include "core/vouchers/cards/pdf.h"
#include "core/vouchers/receiptprinter.h"

#include <QCommandLineParser>
#include <QCoroFuture>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrent>

namespace nettdesk::cli {

using namespace Qt::StringLiterals;
using vouchers::cards::CardDesign;

namespace {

QString targetName(PrintJob::Target target)
{
    switch (target) {
    case PrintJob::Target::Printer: return u"printer"_s;
    case PrintJob::Target::File: return u"file"_s;
    case PrintJob::Target::EscPos: return u"escpos"_s;
    }
    return {};
}

QString stateName(PrintJob::State state)
{
    switch (state) {
    case PrintJob::State::Sent: return u"sent"_s;
    case PrintJob::State::Confirmed: return u"confirmed"_s;
    case PrintJob::State::Stopped: return u"stopped"_s;
    }
    return {};
}

QJsonObject json(const PrintJob &job)
{
    return {{u"job"_s, job.id.value()},
            {u"at"_s, timeJson(job.at)},
            {u"by"_s, job.printedBy},
            {u"target"_s, targetName(job.target)},
            {u"targetName"_s, job.targetName},
            {u"design"_s, job.design},
            {u"batch"_s, job.batch.isStored() ? QJsonValue(job.batch.value()) : QJsonValue()},
            {u"cards"_s, job.cards},
            {u"copies"_s, job.copies},
            {u"state"_s, stateName(job.state)},
            {u"lastGood"_s, job.lastGood ? QJsonValue(*job.lastGood) : QJsonValue()},
            {u"continues"_s, job.continues.isStored() ? QJsonValue(job.continues.value()) : QJsonValue()},
            {u"nextFreePlace"_s, job.nextFreePlace()}};
}

/// What `voucher print` was asked to do.
struct PrintCall {
    vouchers::CardSelection selection;
    QString pdf;
    std::optional<vouchers::ReceiptPrinterAddress> printer;
    int startAt = 1;
    int copies = 1;
};

Result<PrintCall> readPrintCall(const Call &call)
{
    PrintCall print;
    print.pdf = call.value(u"pdf"_s);
    if (call.has(u"batch"_s)) {
        const auto batch = idFrom(call.value(u"batch"_s), u"batch"_s);
        if (!batch)
            return failure(batch.error());
        print.selection.batch = BatchId(*batch);
    }
    print.selection.codes = call.arguments;
    if (call.has(u"escpos"_s)) {
        const auto address = vouchers::ReceiptPrinterAddress::parse(call.value(u"escpos"_s));
        if (!address)
            return failure(usageError(address.error().message));
        print.printer = *address;
    }
    const bool hasOnePlace = print.pdf.isEmpty() == print.printer.has_value();
    if (!hasOnePlace || (print.selection.codes.isEmpty() && !print.selection.batch))
        return failure(usageError(u"--pdf FILE or --escpos HOST, and either --batch B or codes are needed."_s));
    for (const auto &[name, value, most] :
         {std::tuple(u"start-at"_s, &print.startAt, 500), std::tuple(u"copies"_s, &print.copies, 100)}) {
        if (!call.has(name))
            continue;
        const auto number = numberFrom(call.value(name), name, 1, most);
        if (!number)
            return failure(number.error());
        *value = *number;
    }
    return print;
}

QCoro::Task<Result<vouchers::cards::Sheets>> sheetsFor(Call call, PrintCall print)
{
    const QString wanted =
        call.has(u"design"_s) ? call.value(u"design"_s) : (print.printer ? u"receipt-80"_s : u"card-a4"_s);
    const auto design = co_await call.shop->designs.design(call.actor, wanted);
    if (!design)
        co_return failure(design.error());
    const auto logo = co_await call.shop->designs.logo(call.actor);
    if (!logo)
        co_return failure(logo.error());
    const auto cards = co_await call.shop->vouchers.cardData(call.actor, print.selection);
    if (!cards)
        co_return failure(cards.error());
    vouchers::cards::LayoutOptions options;
    options.startAt = print.startAt;
    options.copies = print.copies;
    options.logo = *logo;
    if (print.printer && design->design.paper.kind != vouchers::cards::Paper::Kind::Roll)
        co_return failure(usageError(u"A receipt printer needs a design for a roll: receipt-58, receipt-80."_s));
    co_return vouchers::cards::layOut(design->design, *cards, options);
}

QCoro::Task<Result<Answer>> printCards(Call call)
{
    const auto print = readPrintCall(call);
    if (!print)
        co_return failure(print.error());
    const auto sheets = co_await sheetsFor(call, *print);
    if (!sheets)
        co_return failure(sheets.error());
    vouchers::PrintRecord record;
    record.operation = OperationId::create();
    record.cards = print->selection;
    record.design = sheets->design().id;
    record.designName = sheets->design().name;
    record.copies = print->copies;
    record.startAt = print->startAt;
    record.perSheet = sheets->design().paper.cardsPerSheet();
    std::optional<Error> problem;
    int lastGood = sheets->cardCount();
    if (print->printer) {
        vouchers::ReceiptOrder order;
        order.address = *print->printer;
        order.printer = vouchers::cards::EscPosPrinter::forPaper(sheets->design().paper.size.width());
        order.printer.opensDrawer = call.has(u"drawer"_s);
        const auto outcome = co_await vouchers::printReceipts(order, *sheets, call.progress, call.stop);
        record.target = PrintJob::Target::EscPos;
        record.targetName = order.address.text();
        record.isCertain = outcome.isCertain(sheets->count());
        problem = outcome.problem;
        lastGood = (outcome.printed > 0 ? outcome.printed : outcome.sent) / print->copies;
        if (problem && outcome.sent == 0)
            co_return failure(*problem);
    } else {
        // In a worker, so that this thread hears Ctrl+C.
        const auto write = [path = print->pdf, sheets = *sheets, title = call.shop->business.name,
                            progress = call.progress, stop = call.stop] {
            return vouchers::cards::writePdf(path, sheets, title, progress, stop);
        };
        QFuture<Result<>> writing = QtConcurrent::run(write);
        const auto written = co_await writing;
        if (!written)
            co_return failure(written.error());
        record.target = PrintJob::Target::File;
        record.targetName = QFileInfo(print->pdf).absoluteFilePath();
        record.isCertain = true;
    }
    const auto job = co_await call.shop->prints.record(call.actor, record);
    if (!job)
        co_return failure(job.error());
    if (problem) {
        const auto stopped = co_await call.shop->prints.stoppedAfter(call.actor, job->id, lastGood);
        if (!stopped)
            co_return failure(stopped.error());
        problem->message += u' ' + u"Job %1 is good up to card %2."_s.arg(job->id.value()).arg(lastGood);
        co_return failure(*problem);
    }

    QJsonArray flaws;
    QString text = u"%1 cards on %2 sheets to %3 (job %4, %5).\n"_s.arg(sheets->cardCount())
                       .arg(sheets->count())
                       .arg(print->printer ? record.targetName : print->pdf)
                       .arg(job->id.value())
                       .arg(stateName(job->state));
    for (const auto &flaw : sheets->flawsInEveryLanguage(20, call.stop)) {
        flaws.append(flaw.message());
        text += flaw.message() + u'\n';
    }
    QJsonObject document = json(*job);
    document.insert(u"pdf"_s, print->printer ? QJsonValue() : QJsonValue(record.targetName));
    document.insert(u"sheets"_s, sheets->count());
    document.insert(u"flaws"_s, flaws);
    co_return Answer{document, text};
}

QJsonObject json(const CardDesign &design)
{
    return {{u"id"_s, design.id},
            {u"name"_s, design.name},
            {u"cardsPerSheet"_s, design.paper.cardsPerSheet()},
            {u"cardWidthMm"_s, design.card.width()},
            {u"cardHeightMm"_s, design.card.height()}};
}

void addRow(Table &table, const CardDesign &design)
{
    table.addRow({design.id, design.name, QString::number(design.paper.cardsPerSheet()),
                  u"%1 × %2 mm"_s.arg(design.card.width()).arg(design.card.height())});
}

const QStringList designHeads{u"ID"_s, u"NAME"_s, u"CARDS ON A SHEET"_s, u"CARD"_s};

QCoro::Task<Result<Answer>> shippedDesigns(Call)
{
    QJsonArray rows;
    Table table(designHeads);
    table.alignRight(2);
    for (const CardDesign &design : vouchers::cards::shippedDesigns()) {
        rows.append(json(design));
        addRow(table, design);
    }
    co_return Answer{rows, table.text()};
}

QCoro::Task<Result<Answer>> allDesigns(Call call)
{
    const auto shelf = co_await call.shop->designs.all(call.actor);
    if (!shelf)
        co_return failure(shelf.error());
    QJsonArray rows;
    Table table(designHeads);
    table.alignRight(2);
    for (const auto &each : shelf->designs) {
        QJsonObject row = json(each.design);
        row.insert(u"shipped"_s, each.isShipped);
        row.insert(u"revision"_s, each.revision);
        rows.append(row);
        addRow(table, each.design);
    }
    co_return Answer{rows, table.text() + shelf->notes.join(u'\n')};
}

QCoro::Task<Result<Answer>> exportDesign(Call call)
{
    const auto found = co_await call.shop->designs.design(call.actor, call.arguments.value(0));
    if (!found)
        co_return failure(found.error());
    const QByteArray document = found->design.toJson();
    co_return Answer{QJsonDocument::fromJson(document).object(), QString::fromUtf8(document)};
}

QCoro::Task<Result<Answer>> importDesign(Call call)
{
    QFile file(call.arguments.value(0));
    if (!file.open(QIODevice::ReadOnly))
        co_return failure(usageError(u"%1: %2"_s.arg(file.fileName(), file.errorString())));
    const QByteArray document = file.read(vouchers::cards::DesignLimits::bytes + 1);
    const auto kept = co_await call.shop->designs.import(call.actor, document);
    if (!kept)
        co_return failure(kept.error());
    co_return Answer{json(kept->design), u"Kept as %1.\n"_s.arg(kept->design.id)};
}

QCoro::Task<Result<Answer>> removeDesign(Call call)
{
    const QString id = call.arguments.value(0);
    const auto removed = co_await call.shop->designs.remove(call.actor, id);
    if (!removed)
        co_return failure(removed.error());
    co_return Answer{QJsonObject{{u"id"_s, id}}, u"Removed %1.\n"_s.arg(id)};
}

Answer answerFor(const PrintJob &job)
{
    QString text =
        u"Job %1: %2 cards to %3, %4"_s.arg(job.id.value()).arg(job.cards).arg(job.targetName, stateName(job.state));
    if (job.lastGood)
        text += u" after card %1"_s.arg(*job.lastGood);
    return {json(job), text + u".\n"_s};
}

QCoro::Task<Result<Answer>> jobs(Call call)
{
    const auto list = co_await call.shop->prints.jobs(call.actor, call.has(u"open"_s));
    if (!list)
        co_return failure(list.error());
    QJsonArray rows;
    Table table({u"JOB"_s, u"WHEN"_s, u"BY"_s, u"CARDS"_s, u"DESIGN"_s, u"TO"_s, u"STATE"_s});
    table.alignRight(0).alignRight(3);
    for (const PrintJob &job : *list) {
        rows.append(json(job));
        table.addRow({QString::number(job.id.value()), localTimeText(job.at), job.printedBy, QString::number(job.cards),
                      job.design, job.targetName, stateName(job.state)});
    }
    co_return Answer{rows, table.isEmpty() ? u"Nothing was printed yet.\n"_s : table.text()};
}

QCoro::Task<Result<Answer>> confirmJob(Call call)
{
    const auto id = idFrom(call.arguments.value(0), u"job"_s);
    if (!id)
        co_return failure(id.error());
    const auto job = co_await call.shop->prints.confirm(call.actor, PrintJobId(*id));
    if (!job)
        co_return failure(job.error());
    co_return answerFor(*job);
}

QCoro::Task<Result<Answer>> stopJob(Call call)
{
    const auto id = idFrom(call.arguments.value(0), u"job"_s);
    if (!id)
        co_return failure(id.error());
    const auto lastGood = numberFrom(call.value(u"last-good"_s), u"last-good"_s, 0, 100'000);
    if (!lastGood)
        co_return failure(lastGood.error());
    const auto job = co_await call.shop->prints.stoppedAfter(call.actor, PrintJobId(*id), *lastGood);
    if (!job)
        co_return failure(job.error());
    co_return answerFor(*job);
}

QCoro::Task<Result<Answer>> restOfJob(Call call)
{
    const auto id = idFrom(call.arguments.value(0), u"job"_s);
    if (!id)
        co_return failure(id.error());
    const auto rest = co_await call.shop->prints.continuation(call.actor, PrintJobId(*id));
    if (!rest)
        co_return failure(rest.error());
    co_return Answer{QJsonObject{{u"job"_s, rest->job.id.value()},
                                 {u"codes"_s, QJsonArray::fromStringList(rest->codes)},
                                 {u"startAt"_s, rest->startAt}},
                     rest->codes.join(u'\n') + u'\n'};
}

} // namespace

QList<Command> printCommands()
{
    return {
        {{u"voucher"_s, u"print"_s},
         u"(--pdf FILE | --escpos HOST) (--batch B | CODE…)"_s,
         u"cards as a PDF or on a receipt printer"_s,
         Needs::Keys,
         {{u"design"_s, u"see: design list"_s, u"NAME"_s},
          {u"pdf"_s, u"the file to write"_s, u"FILE"_s},
          {u"escpos"_s, u"a receipt printer's address, port 9100 unless told"_s, u"HOST"_s},
          {u"drawer"_s, u"open the cash drawer first"_s, {}},
          {u"batch"_s, u"all of one batch"_s, u"B"_s},
          {u"start-at"_s, u"first free card of a used sheet"_s, u"N"_s},
          {u"copies"_s, u"of each card"_s, u"N"_s}},
         true,
         printCards,
         100'000},
        {{u"voucher"_s, u"designs"_s},
         {},
         u"card designs that come with the program"_s,
         Needs::Nothing,
         {},
         true,
         shippedDesigns},
        {{u"design"_s, u"list"_s}, {}, u"card designs, the shop's own first"_s, Needs::Database, {}, true, allDesigns},
        {{u"design"_s, u"export"_s}, u"ID"_s, u"a design as its file"_s, Needs::Database, {}, true, exportDesign, 1},
        {{u"design"_s, u"import"_s}, u"FILE"_s, u"keep a design"_s, Needs::Keys, {}, true, importDesign, 1},
        {{u"design"_s, u"remove"_s},
         u"ID"_s,
         u"remove one of the shop's own"_s,
         Needs::Keys,
         {},
         true,
         removeDesign,
         1},
        {{u"print"_s, u"list"_s},
         {},
         u"what was printed, newest first"_s,
         Needs::Database,
         {{u"open"_s, u"only prints about which nobody has said what came out"_s, {}}},
         false,
         jobs},
        {{u"print"_s, u"confirm"_s}, u"JOB"_s, u"all of it came out"_s, Needs::Keys, {}, false, confirmJob, 1},
        {{u"print"_s, u"stopped"_s},
         u"JOB --last-good N"_s,
         u"it came out up to card N"_s,
         Needs::Keys,
         {{u"last-good"_s, u"the last good card, counted from 1; 0: none"_s, u"N"_s}},
         false,
         stopJob,
         1},
        {{u"print"_s, u"rest"_s},
         u"JOB"_s,
         u"codes of the cards that a stopped print still owes"_s,
         Needs::Database,
         {},
         false,
         restOfJob,
         1},
    };
}

} // namespace nettdesk::cli
