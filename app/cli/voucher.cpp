// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/values.h"
#include "core/vouchers/cards/pdf.h"
#include "core/vouchers/cards/sheets.h"

#include <QCommandLineParser>
#include <QCoroFuture>
#include <QFileInfo>
#include <QtConcurrent>

namespace nettdesk::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue secondsOrNull(std::optional<std::chrono::seconds> span)
{
    return span ? QJsonValue(qint64(span->count())) : QJsonValue();
}

/// The same keys wherever a voucher stands in an answer.
QJsonObject json(const Voucher &voucher, const QString &routerId)
{
    const VoucherTerms &terms = voucher.terms;
    return {{u"code"_s, voucher.code},
            {u"state"_s, voucherStateName(voucher.state)},
            {u"batch"_s, voucher.batch.value()},
            {u"router"_s, routerId},
            {u"profile"_s, terms.profile.isEmpty() ? QJsonValue() : QJsonValue(terms.profile)},
            {u"timeLimit"_s, secondsOrNull(terms.timeLimit)},
            {u"timeCounts"_s, terms.timeCounts == TimeCounts::Elapsed ? u"elapsed"_s : u"online"_s},
            {u"dataLimit"_s, terms.dataLimit ? QJsonValue(terms.dataLimit->bytes()) : QJsonValue()},
            {u"speedDown"_s, terms.speed.down.bitsPerSecond()},
            {u"speedUp"_s, terms.speed.up.bitsPerSecond()},
            {u"price"_s, moneyJson(terms.price)},
            {u"validFrom"_s, timeJson(terms.validFrom)},
            {u"validUntil"_s, timeJson(terms.validUntil)},
            {u"createdAt"_s, timeJson(voucher.createdAt)},
            {u"redeemedAt"_s, timeJson(voucher.redeemedAt)},
            {u"redeemedBy"_s, voucher.redeemedBy.isEmpty() ? QJsonValue() : QJsonValue(voucher.redeemedBy)},
            {u"macAddress"_s, voucher.macAddress.isEmpty() ? QJsonValue() : QJsonValue(voucher.macAddress)},
            {u"startedAt"_s, timeJson(voucher.startedAt)},
            {u"endsAt"_s, timeJson(voucher.endsAt)},
            {u"printed"_s, voucher.printed}};
}

QString timeText(const VoucherTerms &terms)
{
    return terms.timeLimit ? vouchers::cards::timeText(*terms.timeLimit) : QString();
}

QString speedText(const VoucherTerms &terms)
{
    if (!terms.profile.isEmpty())
        return u"profile %1"_s.arg(terms.profile);
    return terms.speed.isLimited() ? u"%1 down, %2 up"_s.arg(terms.speed.down.text(), terms.speed.up.text())
                                   : QString();
}

/// Public ids of all routers, for answers that hold many vouchers.
QCoro::Task<Result<QHash<RouterId, Router>>> routersById(Call call)
{
    const auto routers = co_await call.shop->routers.list(call.actor);
    if (!routers)
        co_return failure(routers.error());
    QHash<RouterId, Router> byId;
    for (const Router &router : *routers)
        byId.insert(router.id, router);
    co_return byId;
}

Result<vouchers::CodeForm> formFrom(const Call &call)
{
    const QString groups = call.has(u"groups"_s) ? call.value(u"groups"_s) : vouchers::CodeForm().groups();
    auto form = vouchers::CodeForm::create(call.value(u"prefix"_s), groups, call.value(u"alphabet"_s));
    if (!form)
        return failure(usageError(form.error().message));
    return form;
}

Result<VoucherTerms> termsFrom(const Call &call)
{
    VoucherTerms terms;
    const auto &business = call.shop->business;
    if (call.has(u"time"_s)) {
        const auto span = spanFrom(call.value(u"time"_s), u"time"_s);
        if (!span)
            return failure(span.error());
        terms.timeLimit = *span;
    }
    if (call.has(u"time-counts"_s)) {
        const QString counts = call.value(u"time-counts"_s);
        if (counts != u"elapsed"_s && counts != u"online"_s)
            return failure(usageError(u"--time-counts is elapsed or online."_s));
        terms.timeCounts = counts == u"online"_s ? TimeCounts::Online : TimeCounts::Elapsed;
    }
    if (call.has(u"data"_s)) {
        const auto data = ByteCount::parse(call.value(u"data"_s));
        if (!data)
            return failure(usageError(data.error().message));
        terms.dataLimit = *data;
    }
    for (const auto &[name, rate] : {std::pair(u"down"_s, &terms.speed.down), std::pair(u"up"_s, &terms.speed.up)}) {
        if (!call.has(name))
            continue;
        const auto parsed = BitRate::parse(call.value(name));
        if (!parsed)
            return failure(usageError(parsed.error().message));
        *rate = *parsed;
    }
    terms.profile = call.value(u"profile"_s);
    const QString price = call.has(u"price"_s) ? call.value(u"price"_s) : u"0"_s;
    const auto money = Money::parse(price, business.currency);
    if (!money)
        return failure(usageError(money.error().message));
    terms.price = *money;
    const QTimeZone zone(business.zone.toLatin1());
    for (const auto &[name, at, means] : {std::tuple(u"valid-from"_s, &terms.validFrom, DayMeans::ItsBeginning),
                                          std::tuple(u"valid-until"_s, &terms.validUntil, DayMeans::ItsEnd)}) {
        if (!call.has(name))
            continue;
        const auto instant = instantFrom(call.value(name), name, zone, means);
        if (!instant)
            return failure(instant.error());
        *at = *instant;
    }
    return terms;
}

QCoro::Task<Result<Answer>> generate(Call call)
{
    if (!call.has(u"router"_s))
        co_return failure(usageError(u"--router is needed: the router that the vouchers are for."_s));
    auto form = formFrom(call);
    if (!form)
        co_return failure(form.error());
    auto terms = termsFrom(call);
    if (!terms)
        co_return failure(terms.error());

    vouchers::GenerateRequest request;
    request.form = *form;
    request.terms = *terms;
    request.operation = OperationId::create();
    if (call.has(u"count"_s)) {
        const auto count = numberFrom(call.value(u"count"_s), u"count"_s, 1, 100'000);
        if (!count)
            co_return failure(count.error());
        request.count = *count;
    }
    if (call.has(u"password"_s)) {
        const auto rule = passwordRuleFromName(call.value(u"password"_s));
        if (!rule)
            co_return failure(usageError(u"--password is random, digits, same or none."_s));
        request.passwordRule = *rule;
    }
    const auto router = co_await call.shop->routers.find(call.actor, call.value(u"router"_s));
    if (!router)
        co_return failure(router.error());
    request.router = router->id;

    const auto made = co_await call.shop->vouchers.generate(call.actor, request, call.progress, call.stop);
    if (!made)
        co_return failure(made.error());
    vouchers::CardSelection selection;
    selection.batch = made->batch.id;
    const auto cards = co_await call.shop->vouchers.cardData(call.actor, selection);
    if (!cards)
        co_return failure(cards.error());

    QJsonArray rows;
    QString text = u"Made %1 vouchers for “%2” as batch %3.\n"_s.arg(made->batch.count)
                       .arg(printable(router->name))
                       .arg(made->batch.id.value());
    if (!made->note.isEmpty())
        text += made->note + u'\n';
    for (const auto &card : *cards) {
        rows.append(QJsonObject{{u"code"_s, card.code}, {u"password"_s, card.password}});
        text += card.password.isEmpty() ? card.code + u'\n' : u"%1  %2\n"_s.arg(card.code, card.password);
    }
    const QJsonObject document{{u"batch"_s, made->batch.id.value()},
                               {u"tag"_s, made->batch.tag},
                               {u"router"_s, router->publicId},
                               {u"count"_s, made->batch.count},
                               {u"checkedAgainstRouter"_s, made->checkedAgainstRouter},
                               {u"note"_s, made->note},
                               {u"vouchers"_s, rows}};
    co_return Answer{document, text};
}

QCoro::Task<Result<Answer>> list(Call call)
{
    storage::VoucherFilter filter;
    if (call.has(u"state"_s)) {
        const auto state = voucherStateFromName(call.value(u"state"_s));
        if (!state)
            co_return failure(usageError(u"--state is active, redeeming, redeemed, used, usedUp, expired or void."_s));
        filter.state = *state;
    }
    int limit = 100;
    if (call.has(u"limit"_s)) {
        const auto parsed = numberFrom(call.value(u"limit"_s), u"limit"_s, 1, 100'000);
        if (!parsed)
            co_return failure(parsed.error());
        limit = *parsed;
    }
    if (call.has(u"batch"_s)) {
        const auto batch = idFrom(call.value(u"batch"_s), u"batch"_s);
        if (!batch)
            co_return failure(batch.error());
        filter.batch = BatchId(*batch);
    }
    filter.text = call.value(u"text"_s);
    VoucherId before;
    if (call.has(u"after"_s)) {
        const auto after = idFrom(call.value(u"after"_s), u"after"_s);
        if (!after)
            co_return failure(after.error());
        before = VoucherId(*after);
    }
    if (call.has(u"router"_s)) {
        const auto router = co_await call.shop->routers.find(call.actor, call.value(u"router"_s));
        if (!router)
            co_return failure(router.error());
        filter.router = router->id;
    }
    const auto routers = co_await routersById(call);
    if (!routers)
        co_return failure(routers.error());
    const auto page = co_await call.shop->vouchers.page(call.actor, filter, before, limit);
    if (!page)
        co_return failure(page.error());
    const auto counts = co_await call.shop->vouchers.counts(call.actor);
    if (!counts)
        co_return failure(counts.error());

    QJsonArray rows;
    Table table(
        {u"CODE"_s, u"STATE"_s, u"BATCH"_s, u"ROUTER"_s, u"TIME"_s, u"DATA"_s, u"SPEED"_s, u"PRICE"_s, u"REDEEMED"_s});
    table.alignRight(2).alignRight(7);
    for (const Voucher &voucher : page->vouchers) {
        const Router router = routers->value(voucher.router);
        rows.append(json(voucher, router.publicId));
        table.addRow({voucher.code, voucherStateText(voucher.state), QString::number(voucher.batch.value()),
                      router.name, timeText(voucher.terms),
                      voucher.terms.dataLimit ? voucher.terms.dataLimit->text() : QString(), speedText(voucher.terms),
                      voucher.terms.price.text(), localTimeText(voucher.redeemedAt)});
    }
    QJsonObject totals;
    for (int i = 0; i <= int(VoucherState::Void); ++i)
        totals.insert(voucherStateName(VoucherState(i)), counts->value(VoucherState(i)));
    const bool isLast = !page->next.isStored();
    const QJsonObject document{{u"vouchers"_s, rows},
                               {u"counts"_s, totals},
                               {u"after"_s, isLast ? QJsonValue() : QJsonValue(QString::number(page->next.value()))}};
    QString text = table.isEmpty() ? u"No voucher fits.\n"_s : table.text();
    if (!isLast)
        text += u"More: --after %1\n"_s.arg(page->next.value());
    co_return Answer{document, text};
}

QCoro::Task<Result<Answer>> show(Call call)
{
    if (call.arguments.size() != 1)
        co_return failure(usageError(u"Name one code."_s));
    const auto voucher = co_await call.shop->vouchers.find(call.actor, call.arguments.first());
    if (!voucher)
        co_return failure(voucher.error());
    const auto router = co_await call.shop->routers.byId(call.actor, voucher->router);
    if (!router)
        co_return failure(router.error());
    const VoucherTerms &terms = voucher->terms;
    const QString text = factsText({{u"Code"_s, voucher->code},
                                    {u"State"_s, voucherStateText(voucher->state)},
                                    {u"Router"_s, router->name},
                                    {u"Batch"_s, QString::number(voucher->batch.value())},
                                    {u"Time"_s, timeText(terms)},
                                    {u"Data"_s, terms.dataLimit ? terms.dataLimit->text() : QString()},
                                    {u"Speed"_s, speedText(terms)},
                                    {u"Price"_s, terms.price.text()},
                                    {u"Valid from"_s, localTimeText(terms.validFrom)},
                                    {u"Valid until"_s, localTimeText(terms.validUntil)},
                                    {u"Created"_s, localTimeText(voucher->createdAt)},
                                    {u"Redeemed"_s, localTimeText(voucher->redeemedAt)},
                                    {u"Redeemed by"_s, voucher->redeemedBy},
                                    {u"MAC address"_s, voucher->macAddress},
                                    {u"Time began"_s, localTimeText(voucher->startedAt)},
                                    {u"Ends"_s, localTimeText(voucher->endsAt)},
                                    {u"Printed"_s, QString::number(voucher->printed)}});
    co_return Answer{json(*voucher, router->publicId), text};
}

QCoro::Task<Result<Answer>> redeem(Call call)
{
    if (call.arguments.size() != 1)
        co_return failure(usageError(u"Name one code."_s));
    vouchers::RedeemRequest request;
    request.code = call.arguments.first();
    request.macAddress = call.value(u"mac"_s);
    request.counter = u"the command line"_s;
    request.operation = OperationId::create();
    if (call.has(u"operation"_s)) {
        request.operation = OperationId::fromText(call.value(u"operation"_s));
        if (!request.operation.isValid())
            co_return failure(usageError(u"--operation is 26 characters of a-z and 0-9."_s));
    }
    const auto redeemed = co_await call.shop->redemption.redeem(call.actor, request);
    if (!redeemed)
        co_return failure(redeemed.error());
    const auto router = co_await call.shop->routers.byId(call.actor, redeemed->voucher.router);
    if (!router)
        co_return failure(router.error());

    QJsonObject document = json(redeemed->voucher, router->publicId);
    document.insert(u"user"_s, redeemed->userName);
    document.insert(u"password"_s, redeemed->password);
    document.insert(u"signInUrl"_s, redeemed->signInUrl.isEmpty() ? QJsonValue() : QJsonValue(redeemed->signInUrl));
    document.insert(u"standsOnRouter"_s, redeemed->standsOnRouter);
    document.insert(u"note"_s, redeemed->note);
    QString text = redeemed->standsOnRouter ? u"Redeemed: the guest can sign in now.\n"_s
                                            : u"Paid and recorded; it will be activated automatically.\n"_s;
    if (!redeemed->note.isEmpty())
        text += redeemed->note + u'\n';
    text += factsText({{u"User"_s, redeemed->userName},
                       {u"Password"_s, redeemed->password},
                       {u"Router"_s, router->name},
                       {u"Ends"_s, localTimeText(redeemed->voucher.endsAt)},
                       {u"Sign-in address"_s, redeemed->signInUrl}});
    co_return Answer{document, text};
}

QCoro::Task<Result<Answer>> printCards(Call call)
{
    const QString path = call.value(u"pdf"_s);
    vouchers::CardSelection selection;
    if (call.has(u"batch"_s)) {
        const auto batch = idFrom(call.value(u"batch"_s), u"batch"_s);
        if (!batch)
            co_return failure(batch.error());
        selection.batch = BatchId(*batch);
    }
    selection.codes = call.arguments;
    if (path.isEmpty() || (selection.codes.isEmpty() && !selection.batch))
        co_return failure(usageError(u"--pdf FILE and either --batch B or codes are needed."_s));
    int startAt = 1;
    if (call.has(u"start-at"_s)) {
        const auto position = numberFrom(call.value(u"start-at"_s), u"start-at"_s, 1, 500);
        if (!position)
            co_return failure(position.error());
        startAt = *position;
    }
    const auto design = call.has(u"design"_s)
                            ? vouchers::cards::shippedDesign(call.value(u"design"_s))
                            : Result<vouchers::cards::CardDesign>(vouchers::cards::shippedDesigns().first());
    if (!design)
        co_return failure(design.error());
    const auto cards = co_await call.shop->vouchers.cardData(call.actor, selection);
    if (!cards)
        co_return failure(cards.error());
    const auto sheets = vouchers::cards::layOut(*design, *cards, startAt);
    if (!sheets)
        co_return failure(sheets.error());
    // In a worker, so that this thread hears Ctrl+C.
    const auto write = [path, sheets = *sheets, title = call.shop->business.name, progress = call.progress,
                        stop = call.stop] { return vouchers::cards::writePdf(path, sheets, title, progress, stop); };
    QFuture<Result<>> writing = QtConcurrent::run(write);
    const auto written = co_await writing;
    if (!written)
        co_return failure(written.error());
    const auto marked = co_await call.shop->vouchers.markPrinted(call.actor, selection);
    if (!marked)
        co_return failure(marked.error());

    QJsonArray flaws;
    QString text = u"Wrote %1 cards on %2 sheets to %3.\n"_s.arg(cards->size()).arg(sheets->count()).arg(path);
    for (const auto &flaw : sheets->flaws(20, call.stop)) {
        flaws.append(flaw.message());
        text += flaw.message() + u'\n';
    }
    const QJsonObject document{{u"pdf"_s, QFileInfo(path).absoluteFilePath()},
                               {u"design"_s, design->id},
                               {u"cards"_s, int(cards->size())},
                               {u"sheets"_s, sheets->count()},
                               {u"flaws"_s, flaws}};
    co_return Answer{document, text};
}

QCoro::Task<Result<Answer>> designs(Call)
{
    QJsonArray rows;
    Table table({u"ID"_s, u"NAME"_s, u"CARDS ON A SHEET"_s, u"CARD"_s});
    table.alignRight(2);
    for (const auto &design : vouchers::cards::shippedDesigns()) {
        rows.append(QJsonObject{{u"id"_s, design.id},
                                {u"name"_s, design.name},
                                {u"cardsPerSheet"_s, design.paper.cardsPerSheet()},
                                {u"cardWidthMm"_s, design.card.width()},
                                {u"cardHeightMm"_s, design.card.height()}});
        table.addRow({design.id, design.name, QString::number(design.paper.cardsPerSheet()),
                      u"%1 × %2 mm"_s.arg(design.card.width()).arg(design.card.height())});
    }
    co_return Answer{rows, table.text()};
}

} // namespace

QList<Command> voucherCommands()
{
    return {
        {{u"voucher"_s, u"generate"_s},
         u"--router ID (--time 1d | --data 2GB) [--count N] …"_s,
         u"make vouchers"_s,
         Needs::Keys,
         {{u"router"_s, u"the router they are for (id or name)"_s, u"ID"_s},
          {u"count"_s, u"how many: 1 to 100000"_s, u"N"_s},
          {u"time"_s, u"time limit: 12h, 1d"_s, u"SPAN"_s},
          {u"time-counts"_s, u"elapsed (from redemption on) or online"_s, u"WAY"_s},
          {u"data"_s, u"data limit, download plus upload: 500MB, 2GB (2^30 bytes each)"_s, u"SIZE"_s},
          {u"down"_s, u"download speed: 10M, 512k"_s, u"RATE"_s},
          {u"up"_s, u"upload speed"_s, u"RATE"_s},
          {u"profile"_s, u"hotspot user profile on the router; its rate limit wins"_s, u"NAME"_s},
          {u"price"_s, u"in the shop's currency: 2.50"_s, u"AMOUNT"_s},
          {u"prefix"_s, u"up to 8 of A-Z 0-9 before each code"_s, u"TEXT"_s},
          {u"groups"_s, u"lengths of the code's groups: 5-5, 4-4-4, 4d-4l"_s, u"GROUPS"_s},
          {u"alphabet"_s, u"symbols to draw from; without it 31 that nobody mixes up"_s, u"SYMBOLS"_s},
          {u"password"_s, u"random, digits, same (as the code) or none"_s, u"RULE"_s},
          {u"valid-from"_s, u"may be redeemed from this time on"_s, u"TIME"_s},
          {u"valid-until"_s, u"may be redeemed until then; a day means its end"_s, u"TIME"_s}},
         false,
         generate},
        {{u"voucher"_s, u"list"_s},
         u"[--state S] [--batch B] [--router ID] [--text T]"_s,
         u"vouchers, newest first"_s,
         Needs::Database,
         {{u"state"_s, u"active, redeeming, redeemed, used, usedUp, expired or void"_s, u"STATE"_s},
          {u"batch"_s, u"of one batch"_s, u"B"_s},
          {u"router"_s, u"of one router"_s, u"ID"_s},
          {u"text"_s, u"any part of the code"_s, u"TEXT"_s},
          {u"limit"_s, u"how many at most (100)"_s, u"N"_s},
          {u"after"_s, u"go on behind this one, as the page before said"_s, u"CURSOR"_s}},
         false,
         list},
        {{u"voucher"_s, u"show"_s}, u"CODE"_s, u"one voucher"_s, Needs::Database, {}, false, show, 1},
        {{u"voucher"_s, u"redeem"_s},
         u"CODE"_s,
         u"make the code a user on its router"_s,
         Needs::Keys,
         {{u"mac"_s, u"the guest's device, if known"_s, u"MAC"_s},
          {u"operation"_s, u"names this act; the same name again does nothing twice"_s, u"ID"_s}},
         false,
         redeem,
         1},
        {{u"voucher"_s, u"print"_s},
         u"--pdf FILE (--batch B | CODE…)"_s,
         u"cards as a PDF"_s,
         Needs::Keys,
         {{u"design"_s, u"see: voucher designs"_s, u"NAME"_s},
          {u"pdf"_s, u"the file to write"_s, u"FILE"_s},
          {u"batch"_s, u"all of one batch"_s, u"B"_s},
          {u"start-at"_s, u"first free card of a used sheet"_s, u"N"_s}},
         true,
         printCards,
         100'000},
        {{u"voucher"_s, u"designs"_s}, {}, u"card designs that can be printed"_s, Needs::Nothing, {}, true, designs},
    };
}

} // namespace nettdesk::cli
