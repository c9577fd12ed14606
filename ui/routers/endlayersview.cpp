// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/endlayersview.h"

#include "core/accounts/endselftest.h"
#include "ui/shell/shell.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/times.h"

#include <QCoreApplication>
#include <QHBoxLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
using Schedulers = accounts::EndLayers::Schedulers;

QString endLayersState(Schedulers schedulers)
{
    switch (schedulers) {
    case Schedulers::Unknown: return EndLayersView::tr("Not known yet");
    case Schedulers::Work: return EndLayersView::tr("By itself");
    case Schedulers::Refused:
    case Schedulers::Silent: return EndLayersView::tr("Only while NettDesk runs");
    }
    return {};
}

Tone endLayersTone(Schedulers schedulers)
{
    switch (schedulers) {
    case Schedulers::Unknown: return Tone::Muted;
    case Schedulers::Work: return Tone::Ok;
    case Schedulers::Refused:
    case Schedulers::Silent: return Tone::Warning;
    }
    return Tone::Neutral;
}

EndLayersView::EndLayersView(accounts::EndSelfTest &service, Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_shell(shell)
    , m_title(new Label({}, TextRole::Strong))
    , m_state(new Pill)
    , m_text(new Label)
    , m_when(new Label({}, TextRole::Caption, Tone::Muted))
    , m_problem(new Label({}, TextRole::Body, Tone::Danger))
    , m_test(new Button({}, Button::Kind::Secondary))
{
    setObjectName(u"endLayers"_s);
    m_test->setObjectName(u"testEnds"_s);
    m_test->setVisible(m_shell.actor().may(Permission::EditRouters));
    for (Label *label : {m_title, m_text, m_when, m_problem})
        label->setWordWrap(true);
    m_problem->setObjectName(u"problem"_s);
    m_problem->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addWidget(m_when);
    column->addWidget(m_problem);
    column->addWidget(m_test, 0, Qt::AlignLeading);
    connect(m_test, &Button::clicked, this, &EndLayersView::test);
}

EndLayersView::~EndLayersView()
{
    m_stop.request_stop();
}

void EndLayersView::retranslate()
{
    m_title->setText(tr("When a code's time is over"));
    m_test->setText(tr("Test it"));
    m_test->setAccessibleDescription(tr(
        "Makes a test user on the router and sees whether the router ends it by itself. Takes up to half a minute."));
    show(m_layers);
}

void EndLayersView::setRouter(RouterId router)
{
    m_stop.request_stop();
    m_router = router;
    m_isRunning = false;
    m_problem->hide();
    show({});
    followTest();
}

void EndLayersView::setOnline(bool online)
{
    m_isOnline = online;
    followTest();
}

void EndLayersView::read()
{
    if (!m_router.isStored())
        return;
    auto task = m_service.layers(m_shell.actor(), m_router);
    QCoro::connect(std::move(task), this, [this, asked = m_router](const Result<accounts::EndLayers> &layers) {
        if (asked == m_router && layers && !m_isRunning)
            show(*layers);
    });
}

void EndLayersView::show(const accounts::EndLayers &layers)
{
    m_layers = layers;
    m_state->setState(endLayersState(layers.schedulers), endLayersTone(layers.schedulers));
    m_text->setText(accounts::endLayersText(layers));
    m_when->setText(layers.isTested && layers.at ? tr("Tested %1").arg(relativeTimeInSentence(toDateTime(*layers.at)))
                                                 : QString());
    m_when->setToolTip(layers.at ? exactTime(toDateTime(*layers.at)) : QString());
    m_when->setVisible(!m_when->text().isEmpty());
}

void EndLayersView::test()
{
    if (m_isRunning || !m_router.isStored())
        return;
    m_isRunning = true;
    m_problem->hide();
    m_stop = std::stop_source();
    followTest();
    auto task = m_service.run(m_shell.actor(), m_router, m_stop.get_token());
    QCoro::connect(std::move(task), this,
                   [this, token = m_stop.get_token()](const Result<accounts::EndLayers> &layers) {
                       if (token.stop_requested())
                           return;
                       m_isRunning = false;
                       followTest();
                       if (layers) {
                           show(*layers);
                           return;
                       }
                       m_problem->setText(layers.error().message);
                       m_problem->setToolTip(layers.error().detail);
                       m_problem->show();
                   });
}

void EndLayersView::followTest()
{
    m_test->setBusy(m_isRunning);
    if (!m_isRunning)
        m_test->setEnabled(m_isOnline);
    m_test->setToolTip(m_isOnline ? QString() : tr("The router must answer for that."));
    if (m_isRunning)
        m_text->setText(tr("A test user was put on the router; in half a minute at most it is known whether the "
                           "router ended it by itself."));
}

} // namespace nettdesk::ui
