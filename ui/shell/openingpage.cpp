// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openingpage.h"

#include "ui/shell/brand.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/surface.h"

#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace nettdesk::ui {

OpeningPage::OpeningPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, TextRole::Title))
    , m_text(new Label({}, TextRole::Body, Tone::Muted))
    , m_message(new MessageBar)
    , m_key(new QLineEdit)
    , m_keyField(new FormField(tr("Recovery key"), m_key))
    , m_button(new Button({}, Button::Kind::Primary))
{
    m_text->setWordWrap(true);
    m_key->setFont(codeFont(15));
    m_key->setLayoutDirection(Qt::LeftToRight);
    m_key->setMaxLength(80);

    auto *card = new Surface(this);
    card->setFixedWidth(scaledText(520));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(2 * space::l, 2 * space::l, 2 * space::l, 2 * space::l);
    column->setSpacing(space::l);
    column->addWidget(new BrandMark(44), 0, Qt::AlignLeading);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_message);
    column->addWidget(m_keyField);
    column->addWidget(m_button);

    auto *page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addWidget(card, 0, Qt::AlignHCenter);
    page->addStretch(3);
    connect(m_button, &Button::clicked, this, &OpeningPage::submit);
    connect(m_key, &QLineEdit::returnPressed, this, &OpeningPage::submit);
    connect(m_key, &QLineEdit::textEdited, this, [this] { m_keyField->setError({}); });
}

void OpeningPage::showProblem(const Error &error, std::function<void()> retry)
{
    m_retry = std::move(retry);
    m_unlock = {};
    m_title->setText(tr("The shop cannot be opened"));
    m_text->setText(tr("Nothing was changed."));
    m_message->showError(error);
    m_keyField->hide();
    m_button->setText(tr("Try again"));
    m_button->setBusy(false);
    m_button->setFocus();
}

void OpeningPage::showRecovery(const Error &error, Unlock unlock)
{
    m_unlock = std::move(unlock);
    m_retry = {};
    m_title->setText(tr("This computer has no key to the shop’s data"));
    m_text->setText(tr("Type the recovery key that was shown when the shop was made. From then on this computer opens "
                       "the shop by itself."));
    m_message->showMessage(Tone::Warning, error.message, error.detail);
    m_keyField->show();
    m_button->setText(tr("Unlock"));
    m_key->setFocus();
}

void OpeningPage::submit()
{
    if (m_button->isBusy())
        return;
    if (m_retry) {
        m_button->setBusy(true);
        m_retry();
        return;
    }
    if (m_key->text().trimmed().isEmpty()) {
        m_keyField->setError(tr("Type the recovery key."));
        return;
    }
    m_button->setBusy(true);
    QCoro::connect(m_unlock(m_key->text()), this, [this](const Result<> &unlocked) {
        m_button->setBusy(false);
        if (!unlocked)
            m_keyField->setError(unlocked.error().message);
    });
}

void OpeningPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Colors::of(this).window);
}

} // namespace nettdesk::ui
