// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/signinpage.h"

#include "ui/shell/brand.h"
#include "ui/shell/languagebox.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passwordedit.h"
#include "ui/widgets/surface.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace nettdesk::ui {

SignInPage::SignInPage(const ShellServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_title(new Label({}, TextRole::Title))
    , m_text(new Label({}, TextRole::Body, Tone::Muted))
    , m_message(new MessageBar)
    , m_names(new QComboBox)
    , m_password(new PasswordEdit)
    , m_nameField(new FormField({}, m_names))
    , m_passwordField(new FormField({}, m_password))
    , m_enter(new Button({}, Button::Kind::Primary))
    , m_languages(new LanguageBox(m_services.language))
{
    m_names->setEditable(true);
    m_names->setInsertPolicy(QComboBox::NoInsert);
    m_names->lineEdit()->setMaxLength(120);
    m_text->setWordWrap(true);
    m_languages->setVisible(services.language.languages.size() > 1);

    auto *card = new Surface(this);
    card->setFixedWidth(scaledText(400));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(2 * space::l, 2 * space::l, 2 * space::l, 2 * space::l);
    column->setSpacing(space::l);
    column->addWidget(new BrandMark(44), 0, Qt::AlignLeading);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    column->addLayout(words);
    column->addWidget(m_message);
    column->addWidget(m_nameField);
    column->addWidget(m_passwordField);
    column->addSpacing(space::xs);
    column->addWidget(m_enter);

    auto *page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addWidget(card, 0, Qt::AlignHCenter);
    page->addSpacing(space::m);
    page->addWidget(m_languages, 0, Qt::AlignHCenter);
    page->addStretch(3);

    connect(m_enter, &Button::clicked, this, &SignInPage::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_names->lineEdit(), &QLineEdit::returnPressed, m_password, [this] { m_password->setFocus(); });
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordField->setError({}); });
    connect(m_names, &QComboBox::editTextChanged, this, [this] { m_nameField->setError({}); });
    if (m_services.employees) {
        QCoro::connect(m_services.employees(), this, [this](const Result<QStringList> &names) {
            if (!names) {
                m_message->showError(names.error());
                return;
            }
            const QString typed = m_names->currentText();
            m_names->addItems(*names);
            m_names->setCurrentText(!typed.isEmpty() || names->isEmpty() ? typed : names->first());
            if (m_password->text().isEmpty())
                setFocusToFirst();
        });
    }
    retranslate();
}

void SignInPage::setLockedFor(const QString &name)
{
    m_lockedFor = name;
    m_names->setCurrentText(name);
    m_password->clear();
    m_message->clear();
    retranslate();
}

void SignInPage::setFocusToFirst()
{
    if (!isVisible())
        return;
    if (m_names->currentText().isEmpty())
        m_names->setFocus();
    else
        m_password->setFocus();
}

void SignInPage::submit()
{
    if (m_enter->isBusy())
        return;
    const QString name = m_names->currentText().trimmed();
    m_nameField->setError(name.isEmpty() ? tr("Choose or type your name.") : QString());
    m_passwordField->setError(m_password->text().isEmpty() ? tr("Type your password.") : QString());
    if (name.isEmpty()) {
        m_names->setFocus();
        return;
    }
    if (m_password->text().isEmpty()) {
        m_password->setFocus();
        return;
    }
    m_message->clear();
    m_enter->setBusy(true);
    QCoro::connect(m_services.signIn(name, m_password->text()), this, [this](const Result<Actor> &actor) {
        m_enter->setBusy(false);
        m_password->clear();
        if (actor) {
            Q_EMIT signedIn(*actor);
            return;
        }
        m_message->showError(actor.error());
        m_password->setFocus();
    });
}

void SignInPage::retranslate()
{
    const bool locked = !m_lockedFor.isEmpty();
    m_title->setText(locked ? tr("NettDesk is locked") : tr("Sign in"));
    m_text->setText(locked ? tr("Work goes on in the background. Sign in to continue.")
                           : tr("Everybody in the shop has a name of their own here."));
    m_nameField->setLabel(tr("Employee"));
    m_names->lineEdit()->setAccessibleName(tr("Employee"));
    m_passwordField->setLabel(tr("Password"));
    m_enter->setText(locked ? tr("Unlock") : tr("Sign in"));
}

void SignInPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignInPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setFocusToFirst();
}

void SignInPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Colors::of(this).window);
}

} // namespace nettdesk::ui
