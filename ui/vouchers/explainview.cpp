// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/explainview.h"

#include "ui/shell/icons.h"
#include "ui/vouchers/statebanner.h"
#include "ui/widgets/busywheel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
using explain::CodeFix;

namespace {

const char *fixIcon(CodeFix::Act act)
{
    switch (act) {
    case CodeFix::Act::UseSuggestion: return "search";
    case CodeFix::Act::Redeem: return "ticket";
    case CodeFix::Act::Extend: return "clock";
    case CodeFix::Act::ReplaceByNew: return "basket";
    case CodeFix::Act::ReleaseDevice: return "lock-open";
    case CodeFix::Act::PutOnRouter:
    case CodeFix::Act::Move: return "router";
    case CodeFix::Act::TryAgain: return "refresh";
    case CodeFix::Act::Unblock: return "lock-open";
    case CodeFix::Act::SwitchRouterOn:
    case CodeFix::Act::SwitchPackageOn: return "player-play";
    case CodeFix::Act::UndoDelete: return "arrow-back-up";
    case CodeFix::Act::Advice: break;
    }
    return "info-circle";
}

void deleteAll(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the button whose press brought us here
        }
        delete item;
    }
}

} // namespace

ExplainView::ExplainView(ExplainTry &mine, QWidget *parent)
    : QWidget(parent)
    , m_try(mine)
    , m_banner(new StateBanner)
    , m_foundTitle(new Label({}, TextRole::Strong))
    , m_found(new QWidget)
    , m_wait(new QWidget)
    , m_waitText(new Label({}, TextRole::Caption, Tone::Muted))
    , m_routerWords(new Label({}, TextRole::Caption, Tone::Muted))
    , m_ways(new QWidget)
{
    setObjectName(u"explain"_s);
    m_foundColumn = new QVBoxLayout(m_found);
    m_foundColumn->setContentsMargins(0, 0, 0, 0);
    m_foundColumn->setSpacing(space::xs);
    auto *wait = new QHBoxLayout(m_wait);
    wait->setContentsMargins(0, 0, 0, 0);
    wait->setSpacing(space::s);
    wait->addWidget(new BusyWheel(nullptr, 16));
    wait->addWidget(m_waitText, 1);
    m_routerWords->setWordWrap(true);
    m_routerWords->setSelectable(true);
    auto *ways = new FlowLayout(m_ways);
    ways->setContentsMargins(0, 0, 0, 0);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_banner);
    column->addWidget(m_ways);
    column->addWidget(m_foundTitle);
    column->addWidget(m_found);
    column->addWidget(m_wait);
    column->addWidget(m_routerWords);
    connect(&m_try, &ExplainTry::changed, this, &ExplainView::fill);
    fill();
}

void ExplainView::fill()
{
    using State = ExplainTry::State;
    const State state = m_try.state();
    deleteAll(m_foundColumn);
    deleteAll(m_ways->layout());
    m_fixes.clear();
    m_foundTitle->setText(tr("What was found"));
    m_waitText->setText(state == State::Looking ? tr("Looking…") : tr("Asking the router…"));
    m_wait->setVisible(state == State::Looking || state == State::AskingRouter);
    const auto &explanation = m_try.explanation();
    m_banner->setVisible(explanation || state == State::Failed);
    m_routerWords->hide();
    if (state == State::Failed && m_try.error())
        m_banner->setState(Tone::Danger, "alert-circle", m_try.error()->message, m_try.error()->detail);
    if (explanation) {
        m_banner->setState(verdictTone(explanation->verdict), verdictIcon(explanation->verdict), explanation->reason);
        for (const explain::Evidence &evidence : explanation->evidence)
            addEvidence(evidence);
        addFixes(*explanation);
        if (state == State::Done && explanation->routerError) {
            m_routerWords->setText(tr("Without the router's own answer: %1").arg(explanation->routerError->message));
            m_routerWords->setToolTip(explanation->routerError->detail);
            m_routerWords->show();
        }
    }
    m_foundTitle->setVisible(m_foundColumn->count() > 0);
    m_found->setVisible(m_foundColumn->count() > 0);
    m_ways->setVisible(m_ways->layout()->count() > 0);
}

void ExplainView::addEvidence(const explain::Evidence &evidence)
{
    const bool isRouter = evidence.source == explain::Evidence::Source::Router;
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    auto *mark = new QLabel;
    mark->setPixmap(icon(isRouter ? "router" : "database", Tone::Muted).pixmap(extent::icon, extent::icon));
    mark->setToolTip(isRouter ? tr("The router says so") : tr("The shop's own records say so"));
    auto *words = new Label(evidence.text);
    words->setWordWrap(true);
    words->setSelectable(true);
    words->setAccessibleDescription(mark->toolTip());
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    m_foundColumn->addWidget(row);
}

void ExplainView::addFixes(const explain::Explanation &explanation)
{
    for (const CodeFix &fix : explanation.fixes) {
        if (fix.permission && !m_actor.may(*fix.permission))
            continue;
        if (fix.act == CodeFix::Act::Advice) { // nothing to press: said with what was found
            explain::Evidence advice;
            advice.text = fix.text;
            addEvidence(advice);
            continue;
        }
        auto *button = new Button(fix.text, m_fixes.isEmpty() ? Button::Kind::Primary : Button::Kind::Secondary);
        button->setObjectName(u"fix.%1"_s.arg(explain::codeFixName(fix.act)));
        button->setIconName(fixIcon(fix.act));
        connect(button, &Button::clicked, this, [this, fix] {
            if (const auto shown = m_try.explanation())
                Q_EMIT fixChosen(fix, *shown);
        });
        m_ways->layout()->addWidget(button);
        m_fixes.append(fix);
    }
}

void ExplainView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace nettdesk::ui
