// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/busywheel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedLayout>
#include <QTimer>

namespace nettdesk::ui {

Page::Page(QWidget *parent)
    : QWidget(parent)
    , m_header(new QHBoxLayout)
    , m_titleRow(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
    , m_stackHost(new QWidget(this))
    , m_stack(new QStackedLayout(m_stackHost))
    , m_title(new Label({}, TextRole::Title, Tone::Neutral, this))
    , m_subtitle(new Label({}, TextRole::Body, Tone::Muted, this))
    , m_messages(new MessageBar(this))
{
    m_title->setElided(true);
    m_subtitle->setElided(true);
    m_subtitle->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_titleRow->setSpacing(space::m);
    m_titleRow->addWidget(m_title);
    words->addLayout(m_titleRow);
    words->addWidget(m_subtitle);
    m_header->setContentsMargins(space::xl, space::l + 2, space::xl, space::m);
    m_header->setSpacing(space::m);
    m_header->addLayout(words, 1);
    m_actions->setSpacing(space::s);
    m_header->addLayout(m_actions);

    auto *left = new QWidget(this);
    m_column = new QVBoxLayout(left);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(m_header);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::xl, 0, space::xl, 0);
    bar->addWidget(m_messages);
    m_column->addLayout(bar);
    m_stackHost->setContentsMargins(space::xl, space::m, space::xl, space::xl);
    m_column->addWidget(m_stackHost, 1);

    m_body = new QHBoxLayout(this);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    m_body->addWidget(left, 1);
}

void Page::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    setAccessibleName(title);
}

QString Page::title() const
{
    return m_title->text();
}

void Page::setBackAction(QAction *action)
{
    auto *button = new Button(action, Button::Kind::Quiet, this);
    button->setIconName("arrow-left");
    button->setIconOnly(true);
    m_header->insertWidget(0, button, 0, Qt::AlignTop);
}

void Page::setTitleWidget(QWidget *widget)
{
    m_titleRow->addWidget(widget);
    m_titleRow->addStretch(1); // the title keeps to its words
}

Button *Page::setPrimaryAction(QAction *action)
{
    delete std::exchange(m_primary, nullptr);
    if (action) {
        QWidget::addAction(action);
        m_primary = new Button(action, Button::Kind::Primary, this);
        m_actions->addWidget(m_primary);
    }
    return m_primary;
}

Button *Page::addAction(QAction *action)
{
    QWidget::addAction(action);
    auto *button = new Button(action, Button::Kind::Secondary, this);
    m_actions->insertWidget(m_primary ? m_actions->count() - 1 : m_actions->count(), button);
    return button;
}

void Page::ensureToolRow()
{
    if (m_toolRow)
        return;
    m_toolRow = new QWidget(this);
    m_tools = new QHBoxLayout(m_toolRow);
    m_tools->setContentsMargins(space::xl, 0, space::xl, 0);
    m_tools->setSpacing(space::m);
    m_tools->addStretch(1);
    m_column->insertWidget(1, m_toolRow);
    // The bar below keeps its distance from the row.
    m_column->insertSpacing(2, space::s);
}

QLineEdit *Page::searchField()
{
    if (m_search)
        return m_search;
    ensureToolRow();
    m_search = new QLineEdit(m_toolRow);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search", Tone::Muted), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(140);
    m_search->setMaximumWidth(scaledText(280));
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Search"));
    m_tools->insertWidget(0, m_search, 600);
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    timer->setInterval(150);
    connect(m_search, &QLineEdit::textChanged, timer, qOverload<>(&QTimer::start));
    connect(timer, &QTimer::timeout, this, [this] { Q_EMIT searchChanged(m_search->text()); });
    connect(m_search, &QLineEdit::returnPressed, this, [this, timer] {
        timer->stop();
        Q_EMIT searchChanged(m_search->text());
    });
    return m_search;
}

ChipRow *Page::filters()
{
    if (!m_filters) {
        ensureToolRow();
        m_filters = new ChipRow(m_toolRow);
        m_filters->setAccessibleName(tr("Filter"));
        const int at = m_search ? 1 : 0;
        m_tools->insertWidget(at, m_filters, 1000);
    }
    return m_filters;
}

void Page::addToolWidget(QWidget *widget)
{
    ensureToolRow();
    m_tools->addWidget(widget);
}

void Page::setContent(QWidget *content)
{
    if (m_content)
        m_content->deleteLater();
    m_content = content;
    m_stack->addWidget(content);
    if (!m_isEmpty)
        m_stack->setCurrentWidget(content);
}

EmptyState *Page::emptyState()
{
    if (!m_empty) {
        m_empty = new EmptyState(m_stackHost);
        m_stack->addWidget(m_empty);
    }
    return m_empty;
}

void Page::setEmpty(bool isEmpty)
{
    m_isEmpty = isEmpty;
    setLoading(false);
    if (isEmpty)
        m_stack->setCurrentWidget(emptyState());
    else if (m_content)
        m_stack->setCurrentWidget(m_content);
}

void Page::setLoading(bool loading)
{
    if (!m_loadingTimer) {
        if (!loading)
            return;
        m_loadingTimer = new QTimer(this);
        m_loadingTimer->setSingleShot(true);
        m_loadingTimer->setInterval(300);
        m_loading = new QWidget(m_stackHost);
        auto *centre = new QVBoxLayout(m_loading);
        centre->addWidget(new BusyWheel(m_loading, 28), 0, Qt::AlignCenter);
        m_stack->addWidget(m_loading);
        connect(m_loadingTimer, &QTimer::timeout, this, [this] { m_stack->setCurrentWidget(m_loading); });
    }
    if (loading) {
        m_loadingTimer->start();
    } else {
        m_loadingTimer->stop();
        if (m_stack->currentWidget() == m_loading)
            m_stack->setCurrentWidget(m_isEmpty ? static_cast<QWidget *>(emptyState()) : m_content);
    }
}

MessageBar *Page::messageBar()
{
    return m_messages;
}

void Page::showErrorWith(const Error &error, const QString &actionText, std::function<void()> action)
{
    m_messages->showError(error);
    if (!actionText.isEmpty())
        m_messages->addAction(actionText, std::move(action));
}

DetailsPane *Page::details()
{
    if (!m_details) {
        m_details = new DetailsPane(this);
        m_body->addWidget(m_details);
    }
    return m_details;
}

bool Page::perform(const QString &command, const QVariant &argument)
{
    Q_UNUSED(command)
    Q_UNUSED(argument)
    return false;
}

void Page::focusSearch()
{
    if (m_search) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    }
}

bool Page::back()
{
    if (m_details && m_details->isOpen()) {
        m_details->close();
        return true;
    }
    if (m_search && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return false;
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_translated) {
        if (m_search)
            m_search->setAccessibleName(tr("Search"));
        if (m_filters)
            m_filters->setAccessibleName(tr("Filter"));
        retranslate();
    }
}

void Page::showEvent(QShowEvent *event)
{
    if (!m_translated) {
        m_translated = true;
        retranslate();
    }
    QWidget::showEvent(event);
}

void Page::setContentMargins(int left, int top, int right, int bottom)
{
    m_stackHost->setContentsMargins(left, top, right, bottom);
}

} // namespace nettdesk::ui
