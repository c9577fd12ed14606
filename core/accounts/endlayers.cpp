// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/endlayers.h"

#include "core/accounts/hotspotaccount.h"
#include "core/storage/voucheraccounts.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace nettdesk::accounts {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EndLayers)
};

constexpr std::array<const char *, 4> names{"unknown", "work", "refused", "silent"};

QString settingName(RouterId router)
{
    return u"router.%1.endLayers"_s.arg(router.value());
}

} // namespace

QString schedulersName(EndLayers::Schedulers schedulers)
{
    return QString::fromLatin1(names.at(size_t(schedulers)));
}

QString endLayersText(const EndLayers &layers)
{
    switch (layers.schedulers) {
    case EndLayers::Schedulers::Unknown:
        return Text::tr("Not known yet whether this router ends vouchers by itself. Run the self-test.");
    case EndLayers::Schedulers::Work:
        return layers.isTested ? Text::tr("This router ends vouchers by itself, also with every computer off; a "
                                          "self-test showed it.")
                               : Text::tr("This router takes the schedulers that end vouchers by themselves. Run the "
                                          "self-test to see one at work.");
    case EndLayers::Schedulers::Refused:
        return Text::tr(
                   "This router takes no schedulers (%1). Vouchers end exactly only while NettDesk runs; without it, "
                   "only time online is limited.")
            .arg(layers.reason);
    case EndLayers::Schedulers::Silent:
        return Text::tr("This router took the self-test's scheduler but did not run it. Look at its clock and at the "
                        "rights of its user; until then vouchers end exactly only while NettDesk runs.");
    }
    return {};
}

bool endLayersAllow(storage::Session &session, RouterId router)
{
    return endLayersOf(session, router).schedulers != EndLayers::Schedulers::Refused;
}

EndLayers endLayersOf(storage::Session &session, RouterId router)
{
    const QJsonObject stored =
        QJsonDocument::fromJson(storage::VoucherAccounts::note(session, settingName(router)).toUtf8()).object();
    EndLayers layers;
    for (size_t i = 0; i < names.size(); ++i) {
        if (stored[u"schedulers"].toString() == QLatin1StringView(names.at(i)))
            layers.schedulers = EndLayers::Schedulers(i);
    }
    layers.isTested = stored[u"tested"].toBool();
    layers.reason = stored[u"reason"].toString();
    if (stored.contains(u"at"))
        layers.at = Timestamp(std::chrono::milliseconds(stored[u"at"].toInteger()));
    return layers;
}

void storeEndLayers(storage::Session &session, RouterId router, const EndLayers &layers)
{
    QJsonObject stored{{u"schedulers"_s, schedulersName(layers.schedulers)},
                       {u"tested"_s, layers.isTested},
                       {u"reason"_s, layers.reason}};
    if (layers.at)
        stored.insert(u"at"_s, qint64(layers.at->time_since_epoch().count()));
    storage::VoucherAccounts::setNote(session, settingName(router),
                                      QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact)));
}

void rememberEndLayers(storage::Session &session, RouterId router, const AccountsOutcome &outcome, Timestamp now)
{
    EndLayers seen;
    seen.at = now;
    if (outcome.schedulersRefused) {
        seen.schedulers = EndLayers::Schedulers::Refused;
        const Error &error = *outcome.schedulersRefused;
        seen.reason = error.detail.isEmpty() ? error.message : error.detail;
    } else if (outcome.triedSchedulers) {
        seen.schedulers = EndLayers::Schedulers::Work;
    } else {
        return;
    }
    const EndLayers known = endLayersOf(session, router);
    const bool isNew = known.schedulers != seen.schedulers || known.reason != seen.reason;
    const bool saysLess = known.isTested && seen.schedulers == EndLayers::Schedulers::Work &&
                          known.schedulers != EndLayers::Schedulers::Refused;
    if (isNew && !saysLess)
        storeEndLayers(session, router, seen);
}

} // namespace nettdesk::accounts
