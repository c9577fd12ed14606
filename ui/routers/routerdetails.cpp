// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/routerdetails.h"

#include "ui/routers/routertexts.h"
#include "ui/routers/warninglist.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/label.h"
#include "ui/widgets/times.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <functional>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RouterFacts)
};

enum class Kind { Plain, Code, State, Time };

struct Fact {
    QString name;
    QString value;
    Kind kind = Kind::Plain;
    Tone tone = Tone::Neutral;
    QString tip = {};
};

QList<Fact> liveFacts(const RouterEntry &entry)
{
    QList<Fact> facts;
    facts << Fact{Text::tr("Status"), routerStateText(entry.state()), Kind::State, stateTone(entry.state())};
    if (entry.router.isActive && !entry.isOnline() && entry.health.error)
        facts << Fact{Text::tr("Because"), entry.health.error->message};
    if (entry.guests())
        facts << Fact{Text::tr("Guests online"), QLocale().toString(*entry.guests())};
    if (entry.uptime())
        facts << Fact{Text::tr("Running for"), durationText(*entry.uptime())};
    if (entry.cpuLoad())
        facts << Fact{Text::tr("CPU"), percentText(*entry.cpuLoad() / 100.0)};
    if (entry.memoryUsed())
        facts << Fact{
            Text::tr("Memory"),
            Text::tr("%1 of %2 used").arg(percentText(*entry.memoryUsed()), entry.health.totalMemory->text())};
    if (entry.roundTrip())
        facts << Fact{Text::tr("Round trip"), roundTripText(*entry.roundTrip())};
    const auto seen = entry.lastSeen();
    facts << Fact{Text::tr("Last seen"), seen ? relativeTime(toDateTime(*seen)) : Text::tr("Never"), Kind::Time,
                  Tone::Neutral, seen ? exactTime(toDateTime(*seen)) : QString()};
    return facts;
}

QList<Fact> storedFacts(const RouterEntry &entry)
{
    const Router &router = entry.router;
    QList<Fact> facts;
    if (!entry.identity().isEmpty())
        facts << Fact{Text::tr("Identity"), entry.identity()};
    if (!entry.board().isEmpty())
        facts << Fact{Text::tr("Board"), entry.board()};
    if (!entry.version().isEmpty())
        facts << Fact{Text::tr("RouterOS"), entry.version()};
    facts << Fact{Text::tr("Address"), u"%1:%2"_s.arg(router.host).arg(router.port), Kind::Code};
    facts << Fact{Text::tr("Line"), tlsText(router.tls), Kind::State, tlsTone(router.tls)};
    facts << Fact{Text::tr("User"), router.user, Kind::Code};
    if (!router.signInAddress.isEmpty())
        facts << Fact{Text::tr("Sign-in page"), router.signInAddress, Kind::Code};
    if (!router.fingerprint.isEmpty())
        facts << Fact{Text::tr("Certificate (SHA-256)"), fingerprintText(router.fingerprint), Kind::Code};
    facts << Fact{Text::tr("Added"),
                  QLocale().toString(toDateTime(router.createdAt).toLocalTime().date(), QLocale::LongFormat)};
    return facts;
}

} // namespace

QStringList addRouterFacts(FactList *list, const RouterEntry &entry)
{
    QStringList said;
    for (const Fact &fact : liveFacts(entry) + storedFacts(entry)) {
        said << fact.name << fact.value << fact.tip;
        if (!list)
            continue;
        switch (fact.kind) {
        case Kind::Plain: list->add(fact.name, fact.value); break;
        case Kind::Code: list->addCode(fact.name, fact.value); break;
        case Kind::State: list->addState(fact.name, fact.value, fact.tone); break;
        case Kind::Time: {
            auto *label = new Label(fact.value);
            label->setToolTip(fact.tip);
            list->addWidget(fact.name, label);
            break;
        }
        }
    }
    return said;
}

RouterDetails::RouterDetails(QWidget *parent) : QWidget(parent), m_facts(new FactList), m_warnings(new WarningList)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_warnings);
    column->addWidget(m_facts);
    column->addStretch();
    connect(m_warnings, &WarningList::fixRequested, this, &RouterDetails::fixRequested);
}

void RouterDetails::show(const RouterEntry &entry)
{
    m_warnings->show(warningsOf(entry));
    // Built anew only when something changed: selections of text stay while rounds go by.
    const QStringList said = addRouterFacts(nullptr, entry);
    if (said == m_shown)
        return;
    m_shown = said;
    m_facts->clear();
    addRouterFacts(m_facts, entry);
}

} // namespace nettdesk::ui
