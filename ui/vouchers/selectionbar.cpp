// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/selectionbar.h"

#include "ui/shell/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

SelectionBar::SelectionBar(const QList<QAction *> &shown, const QList<QAction *> &all, QWidget *parent)
    : QFrame(parent)
    , m_menu(new QMenu(this))
    , m_words(new Label({}, TextRole::Strong))
    , m_all(new Button({}, Button::Kind::Quiet))
    , m_more(new Button)
    , m_clear(new Button({}, Button::Kind::Quiet))
{
    setObjectName(u"selectionBar"_s);
    for (QAction *action : all) {
        if (action)
            m_menu->addAction(action);
        else
            m_menu->addSeparator();
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::s, space::s);
    row->setSpacing(space::s);
    m_words->setElided(true);
    row->addWidget(m_words, 1);
    row->addWidget(m_all);
    for (QAction *action : shown) {
        auto *button = new Button(action);
        m_buttons.append({button, action});
        row->addWidget(button);
    }
    row->addWidget(m_more);
    row->addWidget(m_clear);
    m_more->setObjectName(u"moreActs"_s);
    m_more->setIconName("dots");
    m_clear->setIconName("x");
    m_clear->setIconOnly(true);
    m_all->hide();
    connect(m_more, &Button::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, -m_menu->sizeHint().height()))); });
    connect(m_all, &Button::clicked, this, &SelectionBar::allWanted);
    connect(m_clear, &Button::clicked, this, &SelectionBar::clearWanted);
    retranslate();
}

void SelectionBar::setWords(const QString &words)
{
    m_words->setText(words);
}

void SelectionBar::offerAll(const QString &words)
{
    if (!words.isEmpty())
        m_all->setText(words);
    m_all->setVisible(!words.isEmpty());
    fit();
}

void SelectionBar::retranslate()
{
    m_all->setText(tr("Select all that match"));
    m_more->setText(tr("More"));
    m_clear->setText(tr("Clear the selection"));
    fit();
}

void SelectionBar::fit()
{
    // Buttons that have no room are behind "More" all the same.
    int room = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right() -
               m_more->sizeHint().width() - m_clear->sizeHint().width() - scaledText(180) -
               (m_all->isHidden() ? 0 : m_all->sizeHint().width() + space::s) - 3 * space::s;
    for (const auto &[button, action] : std::as_const(m_buttons)) {
        if (action->isVisible())
            room -= button->sizeHint().width() + space::s;
        button->setVisible(room >= 0 && action->isVisible());
    }
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, QRectF(rect()), radius::surface, colors.accent.soft, colors.accent.border);
}

void SelectionBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void SelectionBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nettdesk::ui
