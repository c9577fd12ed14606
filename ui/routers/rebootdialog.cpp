// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/rebootdialog.h"

#include "ui/shell/shell.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/times.h"

#include <QButtonGroup>
#include <QDateTimeEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

/// Four in the morning, the next time it comes: when the fewest are online.
QDateTime quietHour(const QDateTime &now)
{
    QDateTime at(now.date(), QTime(4, 0));
    return at > now ? at : at.addDays(1);
}

} // namespace

RebootDialog::RebootDialog(fleet::RebootService &reboots, const Clock &clock, Shell &shell,
                           const QList<Router> &routers, QWidget *parent)
    : FormDialog(parent, 520)
    , m_reboots(reboots)
    , m_clock(clock)
    , m_shell(shell)
    , m_routers(routers)
    , m_choice(new QButtonGroup(this))
    , m_now(new ChoiceCard("power"))
    , m_later(new ChoiceCard("clock"))
    , m_at(new QDateTimeEdit)
    , m_atField(new FormField(tr("When"), m_at))
    , m_count(new Label({}, TextRole::Lead))
    , m_order(new Label({}, TextRole::Body, Tone::Muted))
    , m_cancelOrder(new Button(tr("Take the order back"), Button::Kind::Secondary))
{
    setObjectName(u"rebootDialog"_s);
    setTitle(routers.size() == 1 ? tr("Restart “%1”?").arg(routers.first().name)
                                 : tr("Restart %n routers?", nullptr, int(routers.size())));
    m_count->setWordWrap(true);
    m_order->setWordWrap(true);
    m_order->hide();
    m_cancelOrder->hide();
    m_cancelOrder->setAutoDefault(false);
    body()->addWidget(m_count);
    makeChoices();
    body()->addWidget(m_order);
    body()->addWidget(m_cancelOrder, 0, Qt::AlignLeading);
    body()->addStretch();

    m_restart = addButton({}, Button::Kind::Danger);
    m_restart->setObjectName(u"restart"_s);
    auto *no = addButton(tr("Leave it running"), Button::Kind::Secondary);
    no->setDefault(true);
    connect(no, &Button::clicked, this, &RebootDialog::reject);
    connect(m_restart, &Button::clicked, this, &RebootDialog::restart);
    connect(m_cancelOrder, &Button::clicked, this, [this] {
        QCoro::connect(m_reboots.cancel(m_shell.actor(), *m_open), this, [this](const Result<> &cancelled) {
            if (!cancelled)
                message()->showError(cancelled.error());
            readOrders();
        });
    });
    followChoice();
    count();
    if (m_routers.size() == 1)
        readOrders();
    no->setFocus();
}

RebootDialog::~RebootDialog()
{
    m_stop.request_stop();
}

void RebootDialog::makeChoices()
{
    m_now->setTexts(tr("Now"), tr("Guests come back by themselves once it runs again."));
    m_later->setTexts(tr("At a quiet hour"), tr("Some program of the shop must run then: the order is kept in the "
                                                "database and done by whichever watches the router."));
    m_now->setObjectName(u"now"_s);
    m_later->setObjectName(u"later"_s);
    m_choice->addButton(m_now);
    m_choice->addButton(m_later);
    m_choice->setExclusive(true);
    m_now->setChecked(true);
    m_at->setObjectName(u"at"_s);
    m_at->setCalendarPopup(true);
    m_at->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    m_at->setDateTime(quietHour(toDateTime(m_clock.now()).toLocalTime()));
    body()->addWidget(m_now);
    body()->addWidget(m_later);
    body()->addWidget(m_atField);
    connect(m_choice, &QButtonGroup::buttonToggled, this, &RebootDialog::followChoice);
}

void RebootDialog::followChoice()
{
    const bool later = m_later->isChecked();
    m_atField->setVisible(later);
    m_restart->setText(later ? tr("Restart then") : tr("Restart now"));
    m_restart->setKind(later ? Button::Kind::Primary : Button::Kind::Danger);
    fit();
}

void RebootDialog::count()
{
    m_waiting = int(m_routers.size());
    m_count->setText(tr("Counting who is online…"));
    for (const Router &router : std::as_const(m_routers)) {
        auto task = m_reboots.preview(m_shell.actor(), router.id, m_stop.get_token());
        QCoro::connect(std::move(task), this,
                       [this, router](const Result<fleet::RebootPreview> &preview) { counted(router, preview); });
    }
}

void RebootDialog::counted(const Router &router, const Result<fleet::RebootPreview> &preview)
{
    --m_waiting;
    if (!preview) {
        message()->showError(preview.error());
        ++m_unknown;
    } else if (!preview->guests) {
        ++m_unknown;
    } else {
        m_guests += *preview->guests;
        if (!preview->isLive && preview->countedAt)
            m_notes << tr("“%1” cannot be asked now; what is said of it is %2 old.")
                           .arg(router.name, durationText(std::chrono::duration_cast<std::chrono::seconds>(
                                                 m_clock.now() - *preview->countedAt)));
    }
    if (m_waiting == 0)
        showCount();
}

void RebootDialog::showCount()
{
    QStringList sentences;
    if (m_guests > 0)
        sentences << tr("%n guest(s) will be cut off for a minute or two.", nullptr, m_guests);
    else if (m_unknown == 0)
        sentences << tr("Nobody is online: nobody will be cut off.");
    if (m_unknown > 0)
        sentences << (m_routers.size() == 1 ? tr("How many guests are online is not known.")
                                            : tr("Of %n router(s) it is not known who is online.", nullptr, m_unknown));
    sentences += m_notes;
    m_count->setText(sentences.join(u' '));
    m_count->setTone(m_guests > 0 ? Tone::Danger : Tone::Neutral);
    fit();
}

void RebootDialog::readOrders()
{
    auto task = m_reboots.list(m_shell.actor(), m_routers.first().id, 5);
    QCoro::connect(std::move(task), this, [this](const Result<QList<RouterReboot>> &orders) {
        if (orders)
            showOrders(*orders);
    });
}

void RebootDialog::showOrders(const QList<RouterReboot> &orders)
{
    m_open.reset();
    QString text;
    for (const RouterReboot &order : orders) {
        if (order.state == RouterReboot::State::Scheduled) {
            m_open = order.id;
            text = tr("%1 ordered a restart for %2.").arg(order.orderedBy, exactTime(toDateTime(order.dueAt)));
            break;
        }
        if (text.isEmpty() && order.state == RouterReboot::State::Back && order.away)
            text = tr("The last time, %1, it was away for %2.")
                       .arg(relativeTime(toDateTime(order.dueAt), toDateTime(m_clock.now())),
                            durationText(std::chrono::duration_cast<std::chrono::seconds>(*order.away)));
    }
    m_order->setText(text);
    m_order->setVisible(!text.isEmpty());
    m_cancelOrder->setVisible(m_open.has_value());
    fit();
}

Timestamp RebootDialog::wantedTime() const
{
    return toTimestamp(m_at->dateTime());
}

void RebootDialog::restart()
{
    if (m_restart->isBusy())
        return;
    message()->clear();
    m_atField->setError({});
    m_failure.reset();
    m_ordered = 0;
    m_ordering = int(m_routers.size());
    m_restart->setBusy(true);
    for (const Router &router : std::as_const(m_routers)) {
        // The order is given when the button is pressed: leaving the dialog does not take it back.
        auto task = m_later->isChecked() ? m_reboots.schedule(m_shell.actor(), router.id, wantedTime())
                                         : m_reboots.rebootNow(m_shell.actor(), router.id);
        QCoro::connect(std::move(task), this,
                       [this, router](const Result<RouterReboot> &reboot) { ordered(router, reboot); });
    }
}

void RebootDialog::ordered(const Router &router, const Result<RouterReboot> &reboot)
{
    --m_ordering;
    if (!reboot) {
        m_failure = reboot.error();
    } else {
        ++m_ordered;
        if (m_routers.size() == 1) {
            Notification news;
            news.tone = Tone::Accent;
            news.title = m_later->isChecked()
                             ? tr("“%1” restarts at %2").arg(router.name, exactTime(toDateTime(reboot->dueAt)))
                             : tr("“%1” is restarting").arg(router.name);
            m_shell.notify(news);
        }
    }
    if (m_ordering > 0)
        return;
    m_restart->setBusy(false);
    if (m_failure) {
        if (m_failure->kind == Error::Kind::Invalid && m_later->isChecked())
            m_atField->setError(m_failure->message);
        else
            message()->showError(*m_failure);
        fit();
        return;
    }
    if (m_routers.size() > 1) {
        Notification news;
        news.tone = Tone::Accent;
        news.title = m_later->isChecked() ? tr("%n routers restart at %1", nullptr, m_ordered)
                                                .arg(QLocale().toString(m_at->dateTime(), QLocale::ShortFormat))
                                          : tr("%n routers are restarting", nullptr, m_ordered);
        m_shell.notify(news);
    }
    accept();
}

} // namespace nettdesk::ui
