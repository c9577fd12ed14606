// SPDX-License-Identifier: GPL-3.0-or-later
// The steps that collect answers: language, business, owner.
#include "ui/shell/firstrunstep.h"

#include "core/model/money.h"
#include "ui/shell/strengthmeter.h"
#include "ui/shell/theme.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/passwordedit.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMap>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace nettdesk::ui {

namespace {

constexpr int longestName = 120;

QVBoxLayout *formColumn(QWidget *step)
{
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    return column;
}

/// Focus goes to the first field that is wrong.
bool firstWrong(std::initializer_list<FormField *> fields)
{
    for (FormField *field : fields) {
        if (field->hasError()) {
            field->field()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace

LanguageStep::LanguageStep(const LanguageServices &services) : m_services(services), m_group(new QButtonGroup(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::m);
    for (int i = 0; i < services.languages.size(); ++i) {
        const Language &language = services.languages.at(i);
        auto *card = new ChoiceCard("", this);
        card->setTexts(language.name);
        card->setChecked(services.current && services.current() == language.code);
        m_group->addButton(card, i);
        grid->addWidget(card, i / 2, i % 2);
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        const QString code = m_services.languages.at(id).code;
        if (on && m_services.choose && m_services.current() != code)
            m_services.choose(code);
    });
}

QWidget *LanguageStep::firstField() const
{
    return m_group->checkedButton() ? m_group->checkedButton() : m_group->buttons().constFirst();
}

void LanguageStep::collect(FirstRunAnswers &answers) const
{
    answers.language = m_services.current ? m_services.current() : QString();
}

BusinessStep::BusinessStep()
    : m_name(new QLineEdit)
    , m_currency(new QComboBox)
    , m_nameField(new FormField({}, m_name, this))
    , m_currencyField(new FormField({}, m_currency, this))
{
    m_name->setMaxLength(longestName);
    QMap<QString, QString> currencies;
    for (const QLocale &locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry)) {
        const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode);
        if (code.size() == 3 && !currencies.contains(code))
            currencies.insert(code, QString());
    }
    for (auto it = currencies.cbegin(); it != currencies.cend(); ++it)
        m_currency->addItem(it.key());
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    m_currency->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_currency->lineEdit()->setMaxLength(3);
    const QString own = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode);
    m_currency->setCurrentText(own.size() == 3 ? own : u"USD"_s);

    QVBoxLayout *column = formColumn(this);
    column->addWidget(m_nameField);
    column->addWidget(m_currencyField);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameField->setError({}); });
    connect(m_currency, &QComboBox::editTextChanged, this, [this] { m_currencyField->setError({}); });
    retranslate();
}

QString BusinessStep::currency() const
{
    return m_currency->currentText().trimmed().toUpper();
}

QWidget *BusinessStep::firstField() const
{
    return m_name;
}

bool BusinessStep::validate()
{
    m_nameField->setError(m_name->text().trimmed().isEmpty() ? tr("Type the name of your business.") : QString());
    const bool known = currencyDecimals(currency()).has_value();
    m_currencyField->setError(known ? QString() : tr("Type the three letters of a currency, such as USD or KES."));
    return !firstWrong({m_nameField, m_currencyField});
}

void BusinessStep::collect(FirstRunAnswers &answers) const
{
    answers.businessName = m_name->text().simplified();
    answers.currency = currency();
}

void BusinessStep::retranslate()
{
    m_nameField->setLabel(tr("Business name"));
    m_name->setPlaceholderText(tr("Café Horizon"));
    m_currencyField->setLabel(tr("Currency"));
    m_currency->lineEdit()->setAccessibleName(tr("Currency"));
    m_currencyField->setHint(tr("It cannot be changed once something was sold."));
}

OwnerStep::OwnerStep(const FirstRunServices &services)
    : m_services(services)
    , m_name(new QLineEdit)
    , m_password(new PasswordEdit)
    , m_again(new PasswordEdit)
    , m_meter(new StrengthMeter)
    , m_nameField(new FormField({}, m_name, this))
    , m_passwordField(new FormField({}, m_password, this))
    , m_againField(new FormField({}, m_again, this))
{
    m_name->setMaxLength(longestName);
    QVBoxLayout *column = formColumn(this);
    column->addWidget(m_nameField);
    auto *secret = new QVBoxLayout;
    secret->setSpacing(space::xs);
    secret->addWidget(m_passwordField);
    secret->addWidget(m_meter);
    column->addLayout(secret);
    column->addWidget(m_againField);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameField->setError({}); });
    connect(m_password, &QLineEdit::textEdited, this, [this] {
        m_meter->setStrength(passwordStrength(m_password->text()));
        judge(false);
    });
    connect(m_again, &QLineEdit::textEdited, this, [this] { judge(false); });
    // What is wrong is said once a field is left, not at its first letter.
    connect(m_password, &QLineEdit::editingFinished, this, [this] {
        if (!m_password->text().isEmpty())
            judge(true);
    });
    retranslate();
}

QWidget *OwnerStep::firstField() const
{
    return m_name;
}

void OwnerStep::judge(bool strict)
{
    const QString password = m_password->text();
    QString wrong;
    if (m_services.checkPassword && !password.isEmpty()) {
        if (const Result<> fine = m_services.checkPassword(password, {m_name->text().trimmed()}); !fine)
            wrong = fine.error().message;
    }
    if (strict && password.isEmpty())
        wrong = tr("Type a password.");
    if (strict || wrong.isEmpty())
        m_passwordField->setError(wrong);
    const bool sofar = password.startsWith(m_again->text());
    const bool same = password == m_again->text();
    m_againField->setError(!m_again->text().isEmpty() && !sofar ? tr("The two passwords are not the same.")
                                                                : QString());
    if (strict && wrong.isEmpty() && !m_again->text().isEmpty() && !same)
        m_againField->setError(tr("The two passwords are not the same."));
}

bool OwnerStep::validate()
{
    m_nameField->setError(m_name->text().trimmed().isEmpty() ? tr("Type your name, as it shall stand on sales.")
                                                             : QString());
    judge(true);
    if (!m_passwordField->hasError() && m_again->text() != m_password->text())
        m_againField->setError(tr("The two passwords are not the same."));
    return !firstWrong({m_nameField, m_passwordField, m_againField});
}

void OwnerStep::collect(FirstRunAnswers &answers) const
{
    answers.ownerName = m_name->text().simplified();
    answers.ownerPassword = m_password->text();
}

void OwnerStep::retranslate()
{
    m_nameField->setLabel(tr("Your name"));
    m_passwordField->setLabel(tr("Password"));
    m_passwordField->setHint(tr("At least 8 characters. A few words in a row are easy to remember and hard to guess."));
    m_againField->setLabel(tr("Password again"));
}

} // namespace nettdesk::ui
