// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detailspane.h"

#include "ui/shell/style.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QEasingCurve>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVariantAnimation>

namespace nettdesk::ui {

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent)
    , m_inner(new QWidget(this))
    , m_title(new Label({}, TextRole::Heading, Tone::Neutral, m_inner))
    , m_subtitle(new Label({}, TextRole::Caption, Tone::Muted, m_inner))
    , m_close(new Button({}, Button::Kind::Quiet, m_inner))
    , m_scroll(new QScrollArea(m_inner))
    , m_foot(new QWidget(m_inner))
    , m_footLayout(new FlowLayout(nullptr, space::s))
    , m_animation(new QVariantAnimation(this))
{
    m_title->setElided(true);
    m_subtitle->setElided(true);
    m_close->setIconName("x");
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::m, space::l, space::m, space::m);
    head->setSpacing(0);
    head->addSpacing(space::m);
    head->addLayout(words, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *buttons = new QWidget(m_foot);
    buttons->setLayout(m_footLayout);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(space::xl, space::m, space::xl, space::l);
    foot->addWidget(buttons);
    m_foot->hide();
    auto *column = new QVBoxLayout(m_inner);
    column->setContentsMargins(1, 0, 1, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_foot);

    m_animation->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_animation, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &width) { setFixedWidth(width.toInt()); });
    connect(m_animation, &QVariantAnimation::finished, this, [this] {
        if (!m_open)
            hide();
    });
    connect(m_close, &Button::clicked, this, &DetailsPane::close);
    setFixedWidth(0);
    hide();
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
}

QSize DetailsPane::sizeHint() const
{
    return {extent::details, 400};
}

void DetailsPane::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    setAccessibleName(title);
}

void DetailsPane::setContent(QWidget *content)
{
    if (content->layout() && content->layout()->contentsMargins().isNull())
        content->layout()->setContentsMargins(space::xl, 0, space::xl, space::xl);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // the scroll area has just turned it on
}

QWidget *DetailsPane::content() const
{
    return m_scroll->widget();
}

void DetailsPane::setActions(const QList<QAction *> &actions)
{
    while (QLayoutItem *item = m_footLayout->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            button->hide(); // until it is gone, it would stand where the new ones come
            button->deleteLater();
        }
        delete item;
    }
    for (QAction *action : actions) {
        const auto kind = action == actions.first() ? Button::Kind::Primary : Button::Kind::Secondary;
        m_footLayout->addWidget(new Button(action, kind, m_foot));
    }
    m_foot->setVisible(!actions.isEmpty());
}

void DetailsPane::open()
{
    if (m_open)
        return;
    m_open = true;
    show();
    slideTo(wholeWidth());
    Q_EMIT opened();
}

void DetailsPane::close()
{
    if (!m_open)
        return;
    m_open = false;
    slideTo(0);
    Q_EMIT closed();
}

int DetailsPane::wholeWidth() const
{
    // With larger text it grows, but leaves half of the page to the list.
    return std::max(extent::details, std::min(scaledText(extent::details), parentWidget()->width() / 2));
}

void DetailsPane::slideTo(int width)
{
    m_animation->stop();
    const int time = isVisible() ? motionTime(this) : 0;
    if (time == 0) {
        setFixedWidth(width);
        setVisible(m_open);
        return;
    }
    m_animation->setDuration(time);
    m_animation->setStartValue(this->width());
    m_animation->setEndValue(width);
    m_animation->start();
}

void DetailsPane::resizeEvent(QResizeEvent *)
{
    // The inside keeps its width while the pane slides, so that nothing is laid out anew at each step.
    const int inside = std::max(wholeWidth(), width());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_inner->setGeometry(mirrored ? width() - inside : 0, 0, inside, height());
}

void DetailsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void DetailsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_close->setText(tr("Close details"));
        m_close->setToolTip(withShortcut(tr("Close details"), Qt::Key_Escape));
        m_close->setIconOnly(true);
    }
}

void DetailsPane::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())), colors.border);
}

} // namespace nettdesk::ui
