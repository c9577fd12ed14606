// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/clockdialog.h"

#include "ui/widgets/factlist.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/times.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
using fleet::RouterClock;

ClockDialog::ClockDialog(fleet::ClockGuard &clocks, Actor actor, const Router &router, QWidget *parent)
    : FormDialog(parent, 540)
    , m_clocks(clocks)
    , m_actor(std::move(actor))
    , m_router(router)
    , m_facts(new FactList)
    , m_servers(new QLineEdit(fleet::ClockGuard::defaultServers().join(u", "_s)))
    , m_serversField(new FormField(tr("Time servers"), m_servers))
{
    setObjectName(u"clockDialog"_s);
    setTitle(tr("Clock of “%1”").arg(router.name),
             tr("What the router ends by itself, and the hours in its log, go by its own clock."));
    m_servers->setObjectName(u"servers"_s);
    m_servers->setLayoutDirection(Qt::LeftToRight);
    m_serversField->setHint(tr("One to four names or addresses, parted by commas. The clock moves when one of them "
                               "answers the router."));
    body()->addWidget(m_facts);
    body()->addWidget(m_serversField);
    body()->addStretch();

    m_set = addLeadingButton(tr("Set to our time once"), Button::Kind::Secondary);
    m_set->setObjectName(u"setTime"_s);
    m_set->setToolTip(tr("For a router that reaches no time server. After a power cut it is wrong again."));
    auto *close = addButton(tr("Close"), Button::Kind::Secondary);
    m_use = addButton(tr("Use time servers"), Button::Kind::Primary);
    m_use->setObjectName(u"useNtp"_s);
    m_use->setDefault(true);
    connect(close, &Button::clicked, this, &ClockDialog::reject);
    connect(m_use, &Button::clicked, this, &ClockDialog::useServers);
    connect(m_set, &Button::clicked, this, &ClockDialog::setTime);
    connect(m_servers, &QLineEdit::textEdited, this, [this] { m_serversField->setError({}); });
    read();
}

void ClockDialog::read()
{
    m_facts->add(tr("Router's time"), tr("Asking the router…"));
    auto task = m_clocks.read(m_actor, m_router.id);
    QCoro::connect(std::move(task), this, [this](const Result<RouterClock> &clock) {
        if (!clock) {
            m_facts->clear();
            message()->showError(clock.error());
            fit();
            return;
        }
        if (!clock->ntpServers.isEmpty() && !m_servers->isModified())
            m_servers->setText(clock->ntpServers.join(u", "_s));
        show(*clock);
    });
}

void ClockDialog::show(const RouterClock &clock)
{
    m_facts->clear();
    m_facts->addCode(tr("Router's time"), clock.localTime);
    m_facts->add(tr("Time zone"), clock.zone);
    if (clock.skew) {
        const auto off = std::chrono::abs(*clock.skew);
        const bool bad = off > std::chrono::minutes(2);
        const QString by = durationText(off);
        m_facts->addState(tr("Compared with ours"),
                          off < std::chrono::seconds(3) ? tr("The same")
                          : clock.skew->count() > 0     ? tr("%1 fast").arg(by)
                                                        : tr("%1 slow").arg(by),
                          bad ? Tone::Warning : Tone::Ok);
    } else {
        m_facts->add(tr("Compared with ours"), tr("Unknown: this router does not say how far it is from UTC."));
    }
    m_facts->addState(tr("Time servers"),
                      !clock.ntpEnabled           ? tr("Not used")
                      : clock.ntpStatus.isEmpty() ? tr("In use")
                                                  : tr("In use: %1").arg(clock.ntpStatus),
                      clock.ntpEnabled ? Tone::Ok : Tone::Warning);
    m_set->setEnabled(clock.offset.has_value());
    fit();
}

void ClockDialog::useServers()
{
    if (m_isBusy)
        return;
    static const QRegularExpression gap(u"[,;\\s]+"_s);
    const QStringList servers = m_servers->text().split(gap, Qt::SkipEmptyParts);
    if (servers.isEmpty() || servers.size() > 4) {
        m_serversField->setError(tr("Write one to four time servers, parted by commas."));
        fit();
        return;
    }
    setBusy(m_use);
    QCoro::connect(m_clocks.useNtp(m_actor, m_router.id, servers), this, [this](const Result<RouterClock> &clock) {
        changedTo(clock, tr("The router takes its time from these servers now. Its clock is right within a minute or "
                            "two, if it reaches one of them."));
    });
}

void ClockDialog::setTime()
{
    if (m_isBusy)
        return;
    setBusy(m_set);
    QCoro::connect(m_clocks.setTime(m_actor, m_router.id), this, [this](const Result<RouterClock> &clock) {
        changedTo(clock, tr("The router's clock was set to ours."));
    });
}

void ClockDialog::changedTo(const Result<RouterClock> &clock, const QString &said)
{
    setBusy(nullptr);
    if (!clock) {
        if (clock.error().kind == Error::Kind::Invalid)
            m_serversField->setError(clock.error().message);
        else
            message()->showError(clock.error());
        fit();
        return;
    }
    message()->showMessage(Tone::Ok, said);
    show(*clock);
    Q_EMIT changed();
}

void ClockDialog::setBusy(Button *busy)
{
    m_isBusy = busy != nullptr;
    for (Button *button : {m_set, m_use})
        button->setBusy(button == busy);
    if (busy)
        message()->clear();
}

} // namespace nettdesk::ui
