// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/vouchertext.h"

#include "app/cli/values.h"
#include "core/vouchers/cards/carddata.h"

#include <QSet>

namespace nettdesk::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue secondsOrNull(std::optional<std::chrono::seconds> span)
{
    return span ? QJsonValue(qint64(span->count())) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

Result<std::optional<bool>> yesNoFrom(const Call &call, const QString &name)
{
    if (!call.has(name))
        return std::optional<bool>();
    const QString value = call.value(name);
    if (value != "yes"_L1 && value != "no"_L1)
        return failure(usageError(u"--%1 is yes or no."_s.arg(name)));
    return std::optional(value == "yes"_L1);
}

} // namespace

QCoro::Task<Result<VoucherNames>> voucherNames(Call call)
{
    VoucherNames names;
    const auto routers = co_await call.shop->routers.list(call.actor);
    if (!routers)
        co_return failure(routers.error());
    for (const Router &router : *routers)
        names.routers.insert(router.id, router);
    const auto packages = co_await call.shop->packages.list(call.actor, true);
    if (!packages)
        co_return failure(packages.error());
    for (const Package &package : *packages)
        names.packages.insert(package.id, package.name);
    co_return names;
}

QJsonObject termsJson(const VoucherTerms &terms)
{
    return {{u"profile"_s, textOrNull(terms.profile)},
            {u"timeLimit"_s, secondsOrNull(terms.timeLimit)},
            {u"timeCounts"_s, terms.timeCounts == TimeCounts::Elapsed ? u"elapsed"_s : u"online"_s},
            {u"dataLimit"_s, terms.dataLimit ? QJsonValue(terms.dataLimit->bytes()) : QJsonValue()},
            {u"speedDown"_s, terms.speed.down.bitsPerSecond()},
            {u"speedUp"_s, terms.speed.up.bitsPerSecond()},
            {u"price"_s, moneyJson(terms.price)},
            {u"signIns"_s, terms.signIns},
            {u"locksDevice"_s, terms.locksDevice}};
}

QJsonObject voucherJson(const Voucher &voucher, const VoucherNames &names)
{
    QJsonObject object = termsJson(voucher.terms);
    object[u"code"] = voucher.code;
    object[u"state"] = voucherStateName(voucher.state);
    object[u"batch"] = voucher.batch.value();
    object[u"router"] = names.routers.value(voucher.router).publicId;
    object[u"package"] = textOrNull(names.packages.value(voucher.package));
    object[u"provision"] = provisionName(voucher.provision);
    object[u"scope"] = voucherScopeName(voucher.scope);
    object[u"validFrom"] = timeJson(voucher.terms.validFrom);
    object[u"validUntil"] = timeJson(voucher.terms.validUntil);
    object[u"endsLatest"] = timeJson(voucher.terms.endsLatest);
    object[u"createdAt"] = timeJson(voucher.createdAt);
    object[u"redeemedAt"] = timeJson(voucher.redeemedAt);
    object[u"redeemedBy"] = textOrNull(voucher.redeemedBy);
    object[u"macAddress"] = textOrNull(voucher.macAddress);
    object[u"startedAt"] = timeJson(voucher.startedAt);
    object[u"endsAt"] = timeJson(voucher.endsAt);
    object[u"provisionedAt"] = timeJson(voucher.provisionedAt);
    object[u"soldAt"] = timeJson(voucher.soldAt);
    object[u"soldBy"] = textOrNull(voucher.soldBy);
    object[u"blocked"] = voucher.isBlocked;
    object[u"firstUsedAt"] = timeJson(voucher.firstUsedAt);
    object[u"firstUsedAfter"] = timeJson(voucher.firstUsedAfter);
    object[u"usedTime"] = qint64(voucher.usedTime.count());
    object[u"usedBytes"] = voucher.usedBytes.bytes();
    object[u"endedAt"] = timeJson(voucher.endedAt);
    object[u"endedWhy"] = textOrNull(voucherEndName(voucher.endedWhy));
    object[u"printed"] = voucher.printed;
    return object;
}

QString timeLimitText(const VoucherTerms &terms)
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

QList<Option> termOptions()
{
    return {{u"time"_s, u"time limit: 12h, 1d; none"_s, u"SPAN"_s},
            {u"time-counts"_s, u"elapsed (from redemption on) or online"_s, u"WAY"_s},
            {u"data"_s, u"data limit, download plus upload: 500MB, 2GB (2^30 bytes each); none"_s, u"SIZE"_s},
            {u"down"_s, u"download speed: 10M, 512k"_s, u"RATE"_s},
            {u"up"_s, u"upload speed"_s, u"RATE"_s},
            {u"profile"_s, u"hotspot user profile on the router; its rate limit wins"_s, u"NAME"_s},
            {u"price"_s, u"in the shop's currency: 2.50"_s, u"AMOUNT"_s},
            {u"devices"_s, u"how many may be signed in at once with one code (1)"_s, u"N"_s},
            {u"lock-device"_s, u"yes: only the device that signed in first may use the code"_s, u"YES|NO"_s},
            {u"provision"_s, u"redemption, or ahead: the codes stand on the router from the beginning"_s, u"WAY"_s}};
}

QList<Option> codeOptions()
{
    return {{u"prefix"_s, u"up to 8 of A-Z 0-9 before each code"_s, u"TEXT"_s},
            {u"groups"_s, u"lengths of the code's groups: 5-5, 4-4-4, 4d-4l"_s, u"GROUPS"_s},
            {u"alphabet"_s, u"symbols to draw from; without it 31 that nobody mixes up"_s, u"SYMBOLS"_s},
            {u"password"_s, u"random, digits, same (as the code) or none"_s, u"RULE"_s}};
}

Result<VoucherTerms> termsFrom(const Call &call, VoucherTerms terms)
{
    if (call.value(u"time"_s) == "none"_L1) {
        terms.timeLimit.reset();
    } else if (call.has(u"time"_s)) {
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
    if (call.value(u"data"_s) == "none"_L1) {
        terms.dataLimit.reset();
    } else if (call.has(u"data"_s)) {
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
    if (call.has(u"profile"_s))
        terms.profile = call.value(u"profile"_s);
    if (call.has(u"price"_s)) {
        const auto money = Money::parse(call.value(u"price"_s), call.shop->business.currency);
        if (!money)
            return failure(usageError(money.error().message));
        terms.price = *money;
    } else if (terms.price.currency().isEmpty()) {
        terms.price = Money(0, call.shop->business.currency);
    }
    if (call.has(u"devices"_s)) {
        const auto devices = numberFrom(call.value(u"devices"_s), u"devices"_s, 1, 100);
        if (!devices)
            return failure(devices.error());
        terms.signIns = *devices;
    }
    const auto locks = yesNoFrom(call, u"lock-device"_s);
    if (!locks)
        return failure(locks.error());
    terms.locksDevice = locks->value_or(terms.locksDevice);
    return terms;
}

Result<vouchers::CodeForm> codeFormFrom(const Call &call, const vouchers::CodeForm &form)
{
    if (!call.has(u"prefix"_s) && !call.has(u"groups"_s) && !call.has(u"alphabet"_s))
        return form;
    const auto given = [&call](const QString &name, const QString &otherwise) {
        return call.has(name) ? call.value(name) : otherwise;
    };
    auto made = vouchers::CodeForm::create(given(u"prefix"_s, form.prefix()), given(u"groups"_s, form.groups()),
                                           given(u"alphabet"_s, form.alphabet()));
    if (!made)
        return failure(usageError(made.error().message));
    return made;
}

Result<PasswordRule> passwordRuleFrom(const Call &call, PasswordRule otherwise)
{
    if (!call.has(u"password"_s))
        return otherwise;
    const auto rule = passwordRuleFromName(call.value(u"password"_s));
    if (!rule)
        return failure(usageError(u"--password is random, digits, same or none."_s));
    return *rule;
}

Result<Provision> provisionFrom(const Call &call, Provision otherwise)
{
    if (!call.has(u"provision"_s))
        return otherwise;
    const auto provision = nettdesk::provisionFromName(call.value(u"provision"_s));
    if (!provision)
        return failure(usageError(u"--provision is redemption or ahead."_s));
    return *provision;
}

QList<Option> voucherFilterOptions()
{
    return {{u"state"_s, u"active, redeeming, redeemed, used, usedUp, expired or void"_s, u"STATE"_s},
            {u"batch"_s, u"of one batch"_s, u"B"_s},
            {u"router"_s, u"of one router"_s, u"ID"_s},
            {u"package"_s, u"of one package (id or name)"_s, u"P"_s},
            {u"text"_s, u"any part of the code"_s, u"TEXT"_s},
            {u"from"_s, u"made from this day or time on"_s, u"TIME"_s},
            {u"to"_s, u"made until then; a day means its end"_s, u"TIME"_s},
            {u"redeemed-from"_s, u"redeemed from this day or time on"_s, u"TIME"_s},
            {u"redeemed-to"_s, u"redeemed until then; a day means its end"_s, u"TIME"_s},
            {u"sold"_s, u"only those that were, or were not"_s, u"YES|NO"_s},
            {u"printed"_s, u"only those that were, or were not"_s, u"YES|NO"_s},
            {u"blocked"_s, u"only those that are, or are not"_s, u"YES|NO"_s},
            {u"provision"_s, u"redemption or ahead"_s, u"WAY"_s}};
}

QCoro::Task<Result<storage::VoucherFilter>> voucherFilterFrom(Call call)
{
    storage::VoucherFilter filter;
    if (call.has(u"state"_s)) {
        filter.state = voucherStateFromName(call.value(u"state"_s));
        if (!filter.state)
            co_return failure(usageError(u"--state is active, redeeming, redeemed, used, usedUp, expired or void."_s));
    }
    if (call.has(u"batch"_s)) {
        const auto batch = idFrom(call.value(u"batch"_s), u"batch"_s);
        if (!batch)
            co_return failure(batch.error());
        filter.batch = BatchId(*batch);
    }
    filter.text = call.value(u"text"_s);
    const QTimeZone zone(call.shop->business.zone.toLatin1());
    for (const auto &[name, at, means] : {std::tuple(u"from"_s, &filter.madeFrom, DayMeans::ItsBeginning),
                                          std::tuple(u"to"_s, &filter.madeTo, DayMeans::ItsEnd),
                                          std::tuple(u"redeemed-from"_s, &filter.redeemedFrom, DayMeans::ItsBeginning),
                                          std::tuple(u"redeemed-to"_s, &filter.redeemedTo, DayMeans::ItsEnd)}) {
        if (!call.has(name))
            continue;
        const auto instant = instantFrom(call.value(name), name, zone, means);
        if (!instant)
            co_return failure(instant.error());
        *at = *instant;
    }
    for (const auto &[name, fact] : {std::pair(u"sold"_s, &filter.isSold), std::pair(u"printed"_s, &filter.isPrinted),
                                     std::pair(u"blocked"_s, &filter.isBlocked)}) {
        const auto value = yesNoFrom(call, name);
        if (!value)
            co_return failure(value.error());
        *fact = *value;
    }
    if (call.has(u"provision"_s)) {
        const auto provision = provisionFrom(call, Provision::OnRedemption);
        if (!provision)
            co_return failure(provision.error());
        filter.provision = *provision;
    }
    if (call.has(u"router"_s)) {
        const auto router = co_await call.shop->routers.find(call.actor, call.value(u"router"_s));
        if (!router)
            co_return failure(router.error());
        filter.router = router->id;
    }
    if (call.has(u"package"_s)) {
        const auto package = co_await call.shop->packages.find(call.actor, call.value(u"package"_s));
        if (!package)
            co_return failure(package.error());
        filter.package = package->id;
    }
    co_return filter;
}

Result<OperationId> operationFrom(const Call &call)
{
    if (!call.has(u"operation"_s))
        return OperationId::create();
    const OperationId operation = OperationId::fromText(call.value(u"operation"_s));
    if (!operation.isValid())
        return failure(usageError(u"--operation is 26 characters of a-z and 0-9."_s));
    return operation;
}

QCoro::Task<Result<QList<Voucher>>> vouchersNamed(Call call, QStringList codes)
{
    QList<Voucher> vouchers;
    QSet<VoucherId> seen;
    for (const QString &code : codes) {
        const auto voucher = co_await call.shop->vouchers.find(call.actor, code);
        if (!voucher)
            co_return failure(voucher.error());
        if (!seen.contains(voucher->id))
            vouchers.append(*voucher);
        seen.insert(voucher->id);
    }
    co_return vouchers;
}

} // namespace nettdesk::cli
