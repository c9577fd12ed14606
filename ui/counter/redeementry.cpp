// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/redeementry.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

RedeemEntry::RedeemEntry(QWidget *parent)
    : Surface(parent)
    , m_prompt(new Label({}, TextRole::Heading))
    , m_hint(new Label({}, TextRole::Caption, Tone::Muted))
    , m_code(new QLineEdit)
    , m_redeem(new Button)
    , m_why(new Button({}, Button::Kind::Quiet))
    , m_refusal(new MessageBar)
{
    m_code->setObjectName(u"code"_s);
    m_code->setFont(codeFont(18));
    m_code->setMinimumHeight(scaledText(44));
    m_code->setMaxLength(200); // a scanner may send a whole line; what is no code is refused by its own words
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_redeem->setObjectName(u"redeem"_s);
    m_redeem->setIconName("ticket");
    m_why->setObjectName(u"why"_s);
    m_why->setIconName("help-circle");
    m_hint->setWordWrap(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_redeem);
    buttons->addWidget(m_why);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::s);
    column->addWidget(m_prompt);
    column->addWidget(m_code);
    column->addLayout(buttons);
    column->addWidget(m_refusal);
    column->addWidget(m_hint);

    const auto follow = [this] {
        const bool isEmpty = m_code->text().trimmed().isEmpty();
        m_redeem->setEnabled(!isEmpty);
        m_why->setEnabled(!isEmpty);
    };
    connect(m_code, &QLineEdit::textChanged, this, follow);
    connect(m_code, &QLineEdit::textEdited, m_refusal, &MessageBar::clear);
    connect(m_code, &QLineEdit::returnPressed, this, [this] { Q_EMIT redeemWanted(m_code->text()); });
    connect(m_redeem, &Button::clicked, this, [this] { Q_EMIT redeemWanted(m_code->text()); });
    connect(m_why, &Button::clicked, this, [this] { Q_EMIT whyWanted(m_code->text()); });
    follow();
    retranslate();
}

void RedeemEntry::setWaiting(bool waiting)
{
    m_code->setReadOnly(waiting);
    m_redeem->setBusy(waiting);
    if (!waiting)
        m_redeem->setEnabled(!m_code->text().trimmed().isEmpty());
}

void RedeemEntry::retranslate()
{
    m_prompt->setText(tr("Redeem a code"));
    m_hint->setText(tr("Scan a card at any time, or press F3 and type. Capitals, spaces and dashes do not matter."));
    m_code->setPlaceholderText(tr("Code"));
    m_code->setAccessibleName(tr("Code"));
    m_redeem->setText(tr("Redeem"));
    m_why->setText(tr("Why doesn't it work?"));
}

void RedeemEntry::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nettdesk::ui
