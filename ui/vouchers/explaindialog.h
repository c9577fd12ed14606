// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "ui/vouchers/explaintry.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace nettdesk::ui {

class ExplainView;
class FormField;

/// "Why doesn't this code work?": a code typed or scanned, the answer under it, its ways out as buttons.
class ExplainDialog : public FormDialog {
    Q_OBJECT
public:
    /// The explainer outlives the dialog.
    ExplainDialog(explain::CodeExplainer &explainer, Actor actor, QWidget *parent = nullptr);

    void explain(const QString &code);
    const ExplainTry &asked() const { return m_try; }

Q_SIGNALS:
    /// A way out was chosen that the dialog cannot take by itself.
    void fixChosen(const nettdesk::explain::CodeFix &fix, const nettdesk::explain::Explanation &explanation);

private:
    Actor m_actor;
    ExplainTry m_try;
    QLineEdit *m_code;
    FormField *m_field;
    Button *m_look;
    ExplainView *m_view;
};

} // namespace nettdesk::ui
