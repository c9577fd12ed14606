// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstrun.h"

#include "ui/shell/brand.h"
#include "ui/shell/firstrunstep.h"
#include "ui/shell/icons.h"
#include "ui/shell/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace nettdesk::ui {

/// The side panel: where one is, what is done, what comes.
class StepList : public QWidget {
public:
    explicit StepList(QWidget *parent) : QWidget(parent)
    {
        auto *brand = new QHBoxLayout;
        brand->setSpacing(space::m);
        brand->addWidget(new BrandMark(36, this));
        brand->addWidget(new Label(u"NettDesk"_s, TextRole::Title, Tone::Neutral, this), 1);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(2 * space::l, 2 * space::l, 2 * space::l, 2 * space::l);
        column->addLayout(brand);
        column->addStretch();
        setFixedWidth(scaledText(280));
    }

    void setSteps(const QStringList &names, int current)
    {
        m_names = names;
        m_current = current;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &colors = Colors::of(this);
        QPainter painter(this);
        painter.fillRect(rect(), colors.rail);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height())),
                         colors.border);
        const auto place = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
        constexpr int circle = 24;
        const int step = scaledText(44);
        int y = 2 * space::l + 36 + 2 * space::l;
        for (int i = 0; i < m_names.size(); ++i, y += step) {
            const QRect round = place({2 * space::l, y, circle, circle});
            const bool done = i < m_current;
            const bool here = i == m_current;
            if (i + 1 < m_names.size()) {
                painter.fillRect(place({2 * space::l + circle / 2 - 1, y + circle + 4, 2, step - circle - 8}),
                                 done ? colors.accent.solid : colors.fieldBorder);
            }
            paintRounded(painter, QRectF(round), circle / 2.0, here || done ? colors.accent.solid : colors.surface,
                         here || done ? colors.accent.solid : colors.fieldBorder, 1.25);
            if (done) {
                painter.drawPixmap(round.adjusted(5, 5, -5, -5),
                                   iconPixmap("check", colors.accent.onSolid, circle - 10, devicePixelRatioF()));
            } else {
                painter.setFont(fontFor(TextRole::Caption).resolve(font()));
                painter.setPen(here ? colors.accent.onSolid : colors.textMuted);
                painter.drawText(round, Qt::AlignCenter, locale().toString(i + 1));
            }
            QFont words = font();
            words.setWeight(here ? QFont::DemiBold : QFont::Normal);
            painter.setFont(words);
            painter.setPen(here ? colors.text : colors.textMuted);
            const int left = 2 * space::l + circle + space::m;
            painter.drawText(place({left, y - 4, width() - left - space::s, circle + 8}),
                             int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                             m_names.at(i));
        }
    }

private:
    QStringList m_names;
    int m_current = 0;
};

FirstRun::FirstRun(FirstRunServices services, QWidget *parent)
    : QWidget(parent)
    , m_services(std::move(services))
    , m_storage(new StorageStep(m_services))
    , m_recovery(new RecoveryStep)
    , m_router(new RouterStep)
    , m_list(new StepList(this))
    , m_pages(new QWidget)
    , m_scroll(new QScrollArea)
    , m_count(new Label({}, TextRole::Caption, Tone::Muted))
    , m_title(new Label({}, TextRole::Title))
    , m_text(new Label({}, TextRole::Body, Tone::Muted))
    , m_message(new MessageBar)
    , m_back(new Button({}, Button::Kind::Quiet))
    , m_next(new Button({}, Button::Kind::Primary))
{
    m_steps = {new LanguageStep(m_services.language),
               new BusinessStep,
               new OwnerStep(m_services),
               m_storage,
               m_recovery,
               m_router};
    // Not a stack: that is as tall as its tallest page.
    auto *pages = new QVBoxLayout(m_pages);
    pages->setContentsMargins(0, 0, 0, 0);
    for (FirstRunStep *step : std::as_const(m_steps)) {
        step->hide();
        pages->addWidget(step);
    }
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_next->setMinimumWidth(scaledText(120));
    m_next->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_next);
    auto *sheet = new QWidget;
    sheet->setAutoFillBackground(false);
    sheet->setMaximumWidth(scaledText(560));
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(0);
    column->addWidget(m_count);
    column->addSpacing(space::xs);
    column->addWidget(m_title);
    column->addSpacing(space::xs);
    column->addWidget(m_text);
    column->addSpacing(space::xl);
    column->addWidget(m_message);
    column->addSpacing(space::m);
    column->addWidget(m_pages);
    column->addSpacing(space::xl);
    column->addLayout(buttons);

    auto *centred = new QWidget;
    auto *middle = new QHBoxLayout(centred);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch(1);
    middle->addWidget(sheet, 1000, Qt::AlignVCenter);
    middle->addStretch(1);
    m_scroll->setWidget(centred);
    centred->setAutoFillBackground(false);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_scroll, 1);

    connect(m_next, &Button::clicked, this, &FirstRun::goOn);
    connect(m_back, &Button::clicked, this, &FirstRun::goBack);
    retranslate();
    showStep(0);
}

int FirstRun::currentStep() const
{
    return m_index;
}

int FirstRun::stepCount() const
{
    return int(m_steps.size());
}

void FirstRun::showStep(int index)
{
    m_index = index;
    for (int i = 0; i < m_steps.size(); ++i)
        m_steps.at(i)->setVisible(i == index);
    m_message->clear();
    retranslate();
    m_steps.at(index)->firstField()->setFocus(Qt::OtherFocusReason);
}

void FirstRun::retranslate()
{
    const FirstRunStep *step = m_steps.at(m_index);
    m_count->setText(tr("Step %1 of %2").arg(m_index + 1).arg(m_steps.size()));
    m_title->setText(step->title());
    m_text->setText(step->text());
    m_back->setText(tr("Back"));
    m_back->setVisible(m_index > 0 && !m_created);
    m_next->setText(step->nextText());
    QStringList names;
    for (const FirstRunStep *one : m_steps)
        names.append(one->name());
    m_list->setSteps(names, m_index);
    //: %1 is "Step 2 of 6", %2 the step's title
    setAccessibleName(tr("%1: %2").arg(m_count->text(), m_title->text()));
}

void FirstRun::goOn()
{
    if (m_next->isBusy())
        return;
    FirstRunStep *step = m_steps.at(m_index);
    if (!step->validate())
        return;
    if (step == m_storage && !m_created)
        confirmStorage();
    else if (step == m_router)
        Q_EMIT finished(m_owner, m_router->choice());
    else
        showStep(m_index + 1);
}

void FirstRun::goBack()
{
    if (m_index > 0 && !m_created && !m_next->isBusy())
        showStep(m_index - 1);
}

void FirstRun::confirmStorage()
{
    m_message->clear();
    m_next->setBusy(true);
    m_back->setEnabled(false);
    if (!m_storage->isShared()) {
        createShop();
        return;
    }
    QCoro::connect(m_services.testStorage(m_storage->url(), m_storage->password()), this,
                   [this](const Result<> &result) {
                       m_storage->setTestResult(result);
                       if (result) {
                           createShop();
                           return;
                       }
                       m_next->setBusy(false);
                       m_back->setEnabled(true);
                   });
}

void FirstRun::createShop()
{
    FirstRunAnswers answers;
    for (const FirstRunStep *step : std::as_const(m_steps))
        step->collect(answers);
    const QString business = answers.businessName;
    QCoro::connect(m_services.create(std::move(answers)), this, [this, business](const Result<FirstRunResult> &result) {
        m_next->setBusy(false);
        m_back->setEnabled(true);
        if (!result) {
            m_message->showError(result.error());
            return;
        }
        m_created = true;
        m_owner = result->owner;
        m_recovery->setKey(result->recoveryKey, business);
        showStep(m_index + 1);
    });
}

void FirstRun::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (FirstRunStep *step : std::as_const(m_steps))
        step->retranslate();
    retranslate();
}

void FirstRun::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->setVisible(width() >= scaledText(860));
}

void FirstRun::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Colors::of(this).window);
}

} // namespace nettdesk::ui
