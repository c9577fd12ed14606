// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/redeemdialog.h"

#include "ui/vouchers/redeemedview.h"
#include "ui/widgets/busywheel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

RedeemDialog::RedeemDialog(vouchers::RedemptionService &service, Actor actor, QString counter, QWidget *parent)
    : QDialog(parent)
    , m_actor(std::move(actor))
    , m_try(service, std::move(counter))
    , m_title(new Label({}, TextRole::Title))
    , m_hint(new Label({}, TextRole::Body, Tone::Muted))
    , m_code(new QLineEdit)
    , m_redeem(new Button({}, Button::Kind::Primary))
    , m_refusal(new MessageBar)
    , m_waiting(new QWidget)
    , m_waitingText(new Label({}, TextRole::Lead))
    , m_view(new RedeemedView)
    , m_next(new Button({}, Button::Kind::Primary))
    , m_close(new Button({}, Button::Kind::Secondary))
{
    setObjectName(u"redeemDialog"_s);
    m_code->setObjectName(u"code"_s);
    m_code->setFont(codeFont(28));
    m_code->setMaxLength(200); // a scanner may send a whole line; what is no code is refused by its own words
    m_code->setMinimumHeight(56);
    m_redeem->setMinimumHeight(56);
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_code->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_waitingText->setWordWrap(true);
    for (Button *button : {m_redeem, m_next, m_close})
        button->setAutoDefault(false);

    auto *entry = new QHBoxLayout;
    entry->setSpacing(space::s);
    entry->addWidget(m_code, 1);
    entry->addWidget(m_redeem);
    auto *waiting = new QHBoxLayout(m_waiting);
    waiting->setContentsMargins(0, space::m, 0, space::m);
    waiting->addWidget(new BusyWheel(nullptr, 24));
    waiting->addSpacing(space::s);
    waiting->addWidget(m_waitingText, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addStretch();
    foot->addWidget(m_close);
    foot->addWidget(m_next);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addLayout(entry);
    column->addWidget(m_refusal);
    column->addWidget(m_waiting);
    column->addWidget(m_view);
    column->addStretch();
    column->addLayout(foot);
    setMinimumWidth(std::min(scaledText(620), 900));

    connect(m_code, &QLineEdit::textChanged, this, [this] {
        m_redeem->setEnabled(!m_code->text().trimmed().isEmpty());
        if (m_try.state() == RedeemTry::State::Refused)
            m_refusal->clear();
    });
    connect(m_code, &QLineEdit::returnPressed, this, &RedeemDialog::submit);
    connect(m_redeem, &Button::clicked, this, &RedeemDialog::submit);
    connect(m_next, &Button::clicked, this, &RedeemDialog::next);
    connect(m_close, &Button::clicked, this, &RedeemDialog::reject);
    connect(m_view, &RedeemedView::printRequested, this, &RedeemDialog::printRequested);
    connect(m_view, &RedeemedView::tryAgainRequested, &m_try, &RedeemTry::tryAgain);
    connect(&m_try, &RedeemTry::changed, this, &RedeemDialog::follow);
    connect(&m_try, &RedeemTry::redeemed, this, &RedeemDialog::redeemed);
    retranslate();
    m_code->setFocus();
}

void RedeemDialog::redeem(const QString &code)
{
    m_code->setText(code.trimmed());
    submit();
}

void RedeemDialog::submit()
{
    m_try.redeem(m_actor, m_code->text());
}

void RedeemDialog::next()
{
    m_try.begin();
    m_code->clear();
    m_code->setFocus();
}

void RedeemDialog::follow()
{
    using State = RedeemTry::State;
    const State state = m_try.state();
    const bool isDone = state == State::Activated || state == State::Recorded;
    if (state == State::Refused && m_try.error())
        m_refusal->showError(*m_try.error());
    else
        m_refusal->clear();
    if (m_try.result() && isDone)
        m_view->show(*m_try.result());
    m_view->setTryAgain(state == State::Recorded, m_try.isTryingAgain());

    const bool hadFocus = m_code->hasFocus();
    m_waiting->setVisible(state == State::Waiting);
    m_view->setVisible(isDone);
    m_next->setVisible(isDone);
    // Read-only and not disabled: the keys of a second scan go nowhere, and the cursor stays where it was.
    m_code->setReadOnly(state == State::Waiting);
    m_redeem->setBusy(state == State::Waiting);
    m_redeem->setVisible(!isDone);
    if (isDone && m_shown != m_try.result()->voucher.id)
        m_code->clear(); // free for the next guest's card
    m_shown = isDone ? m_try.result()->voucher.id : VoucherId();
    m_hint->setText(isDone ? tr("Ready for the next code.")
                           : tr("Scan the card or type the code. Capitals, spaces and dashes do not matter, and 0 and "
                                "O, 1, I and L are read as meant."));
    if (state == State::Refused && hadFocus)
        m_code->selectAll(); // the next scan writes over it
    if (state == State::Refused)
        m_code->setFocus();
    // adjustSize() would stop at two thirds of the screen and squeeze what the guest has to read.
    layout()->activate();
    const int wide = std::max(width(), minimumWidth());
    resize(wide, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : sizeHint().height());
}

void RedeemDialog::reject()
{
    // Money may just be taken: what comes of it is seen before the dialog goes. The service always answers.
    if (m_try.state() != RedeemTry::State::Waiting)
        QDialog::reject();
}

void RedeemDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QDialog::keyPressEvent(event);
        return;
    }
    event->accept(); // in the line it was heard already
    if (auto *button = qobject_cast<Button *>(focusWidget()))
        button->click();
}

void RedeemDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RedeemDialog::retranslate()
{
    setWindowTitle(tr("Redeem a code"));
    m_title->setText(tr("Redeem a code"));
    m_code->setAccessibleName(tr("Code"));
    m_redeem->setText(tr("Redeem"));
    m_redeem->setEnabled(!m_code->text().trimmed().isEmpty());
    m_waiting->setAccessibleName(tr("Redeeming"));
    m_waitingText->setText(tr("Recording the payment and making the account on the router…"));
    m_next->setText(tr("Next guest"));
    m_close->setText(tr("Close"));
    m_code->setPlaceholderText(tr("Code"));
    follow();
}

} // namespace nettdesk::ui
