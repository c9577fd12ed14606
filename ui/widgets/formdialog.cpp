// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formdialog.h"

#include "ui/shell/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace nettdesk::ui {

FormDialog::FormDialog(QWidget *parent, int width)
    : QDialog(parent)
    , m_title(new Label({}, TextRole::Title))
    , m_text(new Label)
    , m_scroll(new QScrollArea)
    , m_inside(new QWidget)
    , m_body(new QVBoxLayout(m_inside))
    , m_foot(new QHBoxLayout)
    , m_message(new MessageBar)
{
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->hide();
    m_body->setContentsMargins(space::xl, 0, space::xl, 0);
    m_body->setSpacing(space::m);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_inside);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_inside->setAutoFillBackground(false);
    m_foot->setSpacing(space::s);
    m_foot->addStretch();

    const auto aside = [](auto *what) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(space::xl, 0, space::xl, 0);
        if constexpr (std::is_base_of_v<QWidget, std::remove_pointer_t<decltype(what)>>)
            row->addWidget(what);
        else
            row->addLayout(what);
        return row;
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::xl, 0, space::xl);
    column->setSpacing(space::m);
    column->addLayout(aside(m_title));
    column->addLayout(aside(m_text));
    column->addLayout(aside(m_message));
    column->addWidget(m_scroll, 1);
    column->addLayout(aside(m_foot));
    setMinimumWidth(std::min(width * scaledText(100) / 100, screen()->availableSize().width() - 40));
}

void FormDialog::setTitle(const QString &title, const QString &text)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

Button *FormDialog::addButton(const QString &text, Button::Kind kind)
{
    auto *button = new Button(text, kind);
    button->setAutoDefault(false);
    m_foot->addWidget(button);
    return button;
}

Button *FormDialog::addLeadingButton(const QString &text, Button::Kind kind)
{
    auto *button = new Button(text, kind);
    button->setAutoDefault(false);
    m_foot->insertWidget(m_leading++, button);
    return button;
}

int FormDialog::addStep(QWidget *step)
{
    step->setVisible(m_steps.isEmpty());
    m_body->addWidget(step, 1);
    m_steps << step;
    return int(m_steps.size()) - 1;
}

void FormDialog::showStep(int step)
{
    m_step = step;
    for (int i = 0; i < int(m_steps.size()); ++i)
        m_steps.at(i)->setVisible(i == step);
}

void FormDialog::fit()
{
    // What wraps is as high as its width lets it be; a scroll area does not ask for that by itself.
    m_body->activate();
    layout()->activate();
    const int width = isVisible() ? std::max(this->width(), minimumWidth()) : minimumWidth();
    const int wanted = m_inside->hasHeightForWidth() ? m_inside->heightForWidth(width) : m_inside->sizeHint().height();
    const int most = screen()->availableSize().height() * 9 / 10;
    m_scroll->setMinimumHeight(0);
    const int around = layout()->totalHeightForWidth(width) - m_scroll->sizeHint().height();
    m_scroll->setMinimumHeight(std::clamp(wanted, 0, std::max(120, most - around)));
    layout()->activate();
    resize(width, layout()->totalHeightForWidth(width));
}

void FormDialog::showEvent(QShowEvent *event)
{
    fit();
    QDialog::showEvent(event);
}

} // namespace nettdesk::ui
