// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/explaindialog.h"

#include "ui/shell/theme.h"
#include "ui/vouchers/explainview.h"
#include "ui/widgets/formfield.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

ExplainDialog::ExplainDialog(explain::CodeExplainer &explainer, Actor actor, QWidget *parent)
    : FormDialog(parent, 600)
    , m_actor(std::move(actor))
    , m_try(explainer)
    , m_code(new QLineEdit)
    , m_field(new FormField(tr("Code"), m_code))
    , m_view(new ExplainView(m_try))
{
    setObjectName(u"explainDialog"_s);
    setTitle(tr("Why doesn't this code work?"),
             tr("Scan the card or type the code. Nothing is changed by looking; what can be done about it stands below "
                "the answer."));
    m_code->setObjectName(u"code"_s);
    m_code->setFont(codeFont(20));
    m_code->setMaxLength(200);
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_view->setActor(m_actor);
    body()->addWidget(m_field);
    body()->addWidget(m_view);
    body()->addStretch();
    Button *close = addButton(tr("Close"), Button::Kind::Secondary);
    m_look = addButton(tr("Look into it"), Button::Kind::Primary);
    m_look->setDefault(true);
    m_look->setEnabled(false);

    connect(close, &Button::clicked, this, &QDialog::reject);
    connect(m_look, &Button::clicked, this, [this] { explain(m_code->text()); });
    connect(m_code, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_look->setEnabled(!text.trimmed().isEmpty()); });
    connect(&m_try, &ExplainTry::changed, this, [this] {
        m_look->setBusy(m_try.state() == ExplainTry::State::Looking);
        if (isVisible())
            fit();
    });
    connect(m_view, &ExplainView::fixChosen, this,
            [this](const explain::CodeFix &fix, const explain::Explanation &explanation) {
                if (fix.act == explain::CodeFix::Act::UseSuggestion)
                    explain(fix.argument);
                else
                    Q_EMIT fixChosen(fix, explanation);
            });
    m_code->setFocus();
}

void ExplainDialog::explain(const QString &code)
{
    if (code.trimmed().isEmpty())
        return;
    m_code->setText(code.trimmed());
    m_code->selectAll();
    m_try.ask(m_actor, code);
}

} // namespace nettdesk::ui
