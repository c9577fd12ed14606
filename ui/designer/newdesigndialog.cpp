// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/newdesigndialog.h"

#include "ui/designer/propertypanel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

NewDesignDialog::NewDesignDialog(QWidget *parent)
    : QDialog(parent)
    , m_presets(paperPresets())
    , m_name(new QLineEdit)
    , m_paper(choiceField(u"paper"_s))
    , m_make(new Button(tr("Begin"), Button::Kind::Primary))
{
    setObjectName(u"newDesign"_s);
    setWindowTitle(tr("New card design"));
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(100);
    m_make->setObjectName(u"make"_s);
    for (const PaperPreset &preset : std::as_const(m_presets))
        m_paper->addItem(preset.name, preset.id);
    auto *cancel = new Button(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_make->setDefault(true);
    m_make->setEnabled(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_make);
    auto *paper = new FormField(tr("Paper"), m_paper);
    paper->setHint(tr("Every measure can be changed afterwards."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(new Label(windowTitle(), TextRole::Title));
    column->addWidget(new FormField(tr("Name"), m_name));
    column->addWidget(paper);
    column->addLayout(foot);
    setMinimumWidth(440);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_make->setEnabled(!name.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, [this] {
        const auto design = emptyDesign(m_presets.at(m_paper->currentIndex()), m_name->text().trimmed());
        accept();
        Q_EMIT chosen(design);
    });
}

} // namespace nettdesk::ui
