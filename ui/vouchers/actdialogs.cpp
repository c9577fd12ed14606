// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/actdialogs.h"

#include "ui/shell/theme.h"
#include "ui/vouchers/formrows.h"
#include "ui/vouchers/termsinput.h"
#include "ui/vouchers/vouchertexts.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

ConfirmDialog::ConfirmDialog(const QString &title, const QString &text, const QString &confirm, Button::Kind kind,
                             QWidget *parent)
    : FormDialog(parent, 460)
{
    setObjectName(u"confirm"_s);
    setTitle(title, text);
    Button *keep = addButton(tr("Cancel"), Button::Kind::Secondary);
    m_confirm = addButton(confirm, kind);
    m_confirm->setObjectName(u"confirmAct"_s);
    keep->setDefault(true);
    keep->setFocus();
    connect(keep, &Button::clicked, this, &QDialog::reject);
    connect(m_confirm, &Button::clicked, this, &ConfirmDialog::confirm);
}

void ConfirmDialog::askFor(const QString &label, const QString &hint)
{
    m_answer = new QLineEdit;
    m_answer->setObjectName(u"answer"_s);
    m_answer->setMaxLength(200);
    m_field = new FormField(label, m_answer);
    m_field->setHint(hint);
    body()->addWidget(m_field);
    m_answer->setFocus();
}

void ConfirmDialog::confirm()
{
    const QString answer = m_answer ? m_answer->text().simplified() : QString();
    if (m_answer && answer.isEmpty()) {
        m_field->setError(tr("Say why, for whoever reads the books later."));
        m_answer->setFocus();
        return;
    }
    accept();
    Q_EMIT confirmed(answer);
}

ExtendDialog::ExtendDialog(int vouchers, QWidget *parent)
    : FormDialog(parent, 460)
    , m_time(new QLineEdit)
    , m_timeUnit(narrowComboBox("timeUnit"))
    , m_data(new QLineEdit)
    , m_dataUnit(narrowComboBox("dataUnit"))
{
    setObjectName(u"extendDialog"_s);
    setTitle(
        tr("Extend %n voucher(s)", nullptr, vouchers),
        tr("What is given here comes on top of what is left. A guest who is online is signed in anew by itself, for "
           "a running session keeps its old limits."));
    m_time->setObjectName(u"time"_s);
    m_data->setObjectName(u"data"_s);
    fillChoices(m_timeUnit, {{tr("minutes"), int(TermsInput::TimeUnit::Minutes)},
                             {tr("hours"), int(TermsInput::TimeUnit::Hours)},
                             {tr("days"), int(TermsInput::TimeUnit::Days)}});
    choose(m_timeUnit, int(TermsInput::TimeUnit::Days));
    fillChoices(m_dataUnit,
                {{tr("MB"), int(TermsInput::DataUnit::Megabytes)}, {tr("GB"), int(TermsInput::DataUnit::Gigabytes)}});
    choose(m_dataUnit, int(TermsInput::DataUnit::Gigabytes));
    m_timeField = new FormField(tr("More time"), inRow({m_time, m_timeUnit}));
    m_dataField = new FormField(tr("More data"), inRow({m_data, m_dataUnit}));
    m_time->setAccessibleName(tr("More time"));
    m_timeUnit->setAccessibleName(tr("Unit of the time"));
    m_data->setAccessibleName(tr("More data"));
    m_dataUnit->setAccessibleName(tr("Unit of the data"));
    m_time->setPlaceholderText(tr("None"));
    m_data->setPlaceholderText(tr("None"));
    body()->addWidget(m_timeField);
    body()->addWidget(m_dataField);
    body()->addStretch();
    Button *cancel = addButton(tr("Cancel"), Button::Kind::Secondary);
    Button *extend = addButton(tr("Extend"), Button::Kind::Primary);
    extend->setObjectName(u"confirmAct"_s);
    extend->setDefault(true);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(extend, &Button::clicked, this, &ExtendDialog::confirm);
    m_time->setFocus();
}

void ExtendDialog::confirm()
{
    TermsInput input;
    input.time = m_time->text();
    input.timeUnit = TermsInput::TimeUnit(m_timeUnit->currentData().toInt());
    input.data = m_data->text();
    input.dataUnit = TermsInput::DataUnit(m_dataUnit->currentData().toInt());
    const TermsReading reading = readTerms(input, {}, {}, Provision::OnRedemption);
    const bool isNothing = m_time->text().trimmed().isEmpty() && m_data->text().trimmed().isEmpty();
    m_timeField->setError(isNothing ? tr("Enter more time, more data, or both.")
                                    : reading.errors.value(VoucherField::Time));
    m_dataField->setError(reading.errors.value(VoucherField::Data));
    if (m_timeField->hasError() || m_dataField->hasError())
        return (m_timeField->hasError() ? m_time : m_data)->setFocus();
    accept();
    Q_EMIT chosen({reading.terms.timeLimit, reading.terms.dataLimit});
}

MoveDialog::MoveDialog(int vouchers, const QList<Router> &routers, QWidget *parent)
    : FormDialog(parent, 460)
    , m_router(narrowComboBox("router"))
    , m_withoutOld(new QCheckBox(tr("The old router is gone: go by what it said last")))
{
    setObjectName(u"moveDialog"_s);
    setTitle(tr("Move %n voucher(s)", nullptr, vouchers),
             tr("They go to another router with the time and data that are left. Guests who are online are cut off "
                "there and sign in at the new one."));
    for (const Router &router : routers)
        m_router->addItem(router.name, router.id.value());
    m_withoutOld->setObjectName(u"withoutOld"_s);
    auto *field = new FormField(tr("To"), m_router);
    field->setHint(routers.isEmpty() ? tr("There is no other router that is switched on.") : QString());
    body()->addWidget(field);
    body()->addWidget(m_withoutOld);
    body()->addStretch();
    Button *cancel = addButton(tr("Cancel"), Button::Kind::Secondary);
    Button *move = addButton(tr("Move"), Button::Kind::Primary);
    move->setObjectName(u"confirmAct"_s);
    move->setEnabled(!routers.isEmpty());
    move->setDefault(true);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(move, &Button::clicked, this, [this] {
        accept();
        Q_EMIT chosen(RouterId(m_router->currentData().toLongLong()), m_withoutOld->isChecked());
    });
}

TopUpDialog::TopUpDialog(const QString &code, QWidget *parent)
    : FormDialog(parent, 460), m_code(new QLineEdit), m_field(new FormField(tr("Code that is given to it"), m_code))
{
    setObjectName(u"topUpDialog"_s);
    setTitle(
        tr("Top up %1").arg(isolated(code)),
        tr("Scan or type another code: its time and data go to this one, and it is used up by that. If nobody paid "
           "for it yet, it is paid now."));
    m_code->setObjectName(u"code"_s);
    m_code->setFont(codeFont(18));
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_code->setMaxLength(200);
    body()->addWidget(m_field);
    body()->addStretch();
    Button *cancel = addButton(tr("Cancel"), Button::Kind::Secondary);
    m_confirm = addButton(tr("Top up"), Button::Kind::Primary);
    m_confirm->setObjectName(u"confirmAct"_s);
    m_confirm->setDefault(true);
    m_confirm->setEnabled(false);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_code, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_confirm->setEnabled(!text.trimmed().isEmpty());
        m_field->setError({});
    });
    connect(m_confirm, &Button::clicked, this, [this] {
        m_confirm->setBusy(true);
        Q_EMIT chosen(m_code->text().trimmed());
    });
    m_code->setFocus();
}

void TopUpDialog::showRefusal(const QString &why)
{
    m_confirm->setBusy(false);
    m_field->setError(why);
    m_code->setFocus();
    m_code->selectAll();
    fit();
}

} // namespace nettdesk::ui
