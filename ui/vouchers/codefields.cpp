// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/codefields.h"

#include "ui/shell/theme.h"
#include "ui/vouchers/formrows.h"
#include "ui/vouchers/vouchertexts.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

CodeFields::CodeFields(QWidget *parent)
    : QWidget(parent)
    , m_groups(narrowComboBox("groups"))
    , m_symbols(narrowComboBox("symbols"))
    , m_symbolsField(new FormField({}, m_symbols))
    , m_password(narrowComboBox("passwordRule"))
{
    m_prefix = line(VoucherField::Prefix, "prefix");
    m_length = line(VoucherField::Length, "length");
    m_groupLength = line(VoucherField::GroupLength, "groupLength");
    m_ownSymbols = line(VoucherField::Symbols, "ownSymbols");
    m_prefix->setMaxLength(24);
    for (QLineEdit *code : {m_prefix, m_ownSymbols})
        code->setLayoutDirection(Qt::LeftToRight);
    for (QComboBox *box : {m_groups, m_symbols, m_password}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            followForm();
            if (!m_filling)
                Q_EMIT changed();
        });
    }

    const auto field = [this](VoucherField id, QWidget *widget) {
        auto *made = new FormField({}, widget);
        m_fields.insert(id, made);
        return made;
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(beside({field(VoucherField::Groups, m_groups), field(VoucherField::Prefix, m_prefix)}));
    m_own = beside({field(VoucherField::Length, m_length), field(VoucherField::GroupLength, m_groupLength),
                    m_symbolsField, field(VoucherField::Symbols, m_ownSymbols)});
    column->addWidget(m_own);
    column->addWidget(field(VoucherField::Password, m_password));
    retranslate();
}

QLineEdit *CodeFields::line(VoucherField field, const char *objectName)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1StringView(objectName));
    edit->setMaxLength(40);
    const auto tell = [this, field] {
        m_touched.insert(field);
        Q_EMIT changed();
    };
    connect(edit, &QLineEdit::textEdited, this, tell);
    connect(edit, &QLineEdit::editingFinished, this, tell);
    connect(edit, &QLineEdit::returnPressed, this, &CodeFields::submitted);
    return edit;
}

void CodeFields::retranslate()
{
    m_fields[VoucherField::Groups]->setLabel(tr("Form"));
    m_fields[VoucherField::Prefix]->setLabel(tr("Prefix"));
    m_prefix->setPlaceholderText(tr("None"));
    m_fields[VoucherField::Length]->setLabel(tr("Length"));
    m_fields[VoucherField::GroupLength]->setLabel(tr("In groups of"));
    m_groupLength->setPlaceholderText(tr("No groups"));
    m_symbolsField->setLabel(tr("Made of"));
    m_fields[VoucherField::Symbols]->setLabel(tr("Own symbols"));
    m_fields[VoucherField::Password]->setLabel(tr("Password"));

    m_filling = true;
    QList<std::pair<QString, QVariant>> forms;
    for (const GroupsChoice &choice : groupsChoices()) {
        const auto form = vouchers::CodeForm::create({}, choice.groups);
        //: how codes look: %1 "Two groups of five", %2 an example
        forms.append({form ? tr("%1: %2").arg(choice.title, isolated(form->sample())) : choice.title, choice.groups});
    }
    if (!m_keptGroups.isEmpty())
        forms.append({m_keptGroups, m_keptGroups});
    forms.append({tr("Own form…"), QString()});
    fillChoices(m_groups, forms);
    fillChoices(m_symbols, {{tr("Letters and digits, no look-alikes"), int(CodeInput::Symbols::Plain)},
                            {tr("Digits"), int(CodeInput::Symbols::Digits)},
                            {tr("Letters"), int(CodeInput::Symbols::Letters)},
                            {tr("Own symbols"), int(CodeInput::Symbols::Own)}});
    QList<std::pair<QString, QVariant>> rules;
    for (const PasswordRule rule :
         {PasswordRule::Random, PasswordRule::Digits, PasswordRule::SameAsCode, PasswordRule::None})
        rules.append({passwordRuleText(rule), passwordRuleName(rule)});
    fillChoices(m_password, rules);
    m_filling = false;
    followForm();
}

void CodeFields::followForm()
{
    const bool isOwn = m_groups->currentIndex() >= 0 && m_groups->currentData().toString().isEmpty();
    m_own->setVisible(isOwn);
    m_fields[VoucherField::Symbols]->setVisible(CodeInput::Symbols(m_symbols->currentData().toInt()) ==
                                                CodeInput::Symbols::Own);
}

CodeInput CodeFields::input() const
{
    CodeInput input;
    input.prefix = m_prefix->text();
    input.groups = m_groups->currentData().toString();
    input.length = m_length->text();
    input.groupLength = m_groupLength->text();
    input.symbols = CodeInput::Symbols(m_symbols->currentData().toInt());
    input.ownSymbols = m_ownSymbols->text();
    input.password = passwordRuleFromName(m_password->currentData().toString()).value_or(PasswordRule::Random);
    return input;
}

void CodeFields::setInput(const CodeInput &input)
{
    m_filling = true;
    if (!input.groups.isEmpty() && m_groups->findData(input.groups) < 0) {
        m_keptGroups = input.groups;
        m_groups->insertItem(m_groups->count() - 1, input.groups, input.groups);
    }
    m_prefix->setText(input.prefix);
    choose(m_groups, input.groups);
    m_length->setText(input.length);
    m_groupLength->setText(input.groupLength);
    choose(m_symbols, int(input.symbols));
    m_ownSymbols->setText(input.ownSymbols);
    choose(m_password, passwordRuleName(input.password));
    m_touched.clear();
    m_filling = false;
    followForm();
}

void CodeFields::showErrors(const FieldErrors &errors, bool atAll)
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        // A form is chosen, not typed: what is wrong with it is said at once.
        const bool isShown = atAll || m_touched.contains(field.key()) || field.key() == VoucherField::Groups;
        field.value()->setError(isShown ? errors.value(field.key()) : QString());
    }
}

QWidget *CodeFields::firstWrong() const
{
    for (const VoucherField field : {VoucherField::Groups, VoucherField::Prefix, VoucherField::Length,
                                     VoucherField::GroupLength, VoucherField::Symbols, VoucherField::Password}) {
        if (m_fields[field]->hasError())
            return m_fields[field]->field();
    }
    return nullptr;
}

void CodeFields::setLocked(bool locked)
{
    const QList<QWidget *> all{m_prefix, m_groups, m_length, m_groupLength, m_symbols, m_ownSymbols, m_password};
    for (QWidget *widget : all)
        widget->setEnabled(!locked);
}

void CodeFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nettdesk::ui
