// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/toolbox.h"

#include "ui/designer/elementtools.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"

#include <QEvent>
#include <QGridLayout>

namespace nettdesk::ui {

Toolbox::Toolbox(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::xs);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int place = 0;
    for (const ElementTool &tool : elementTools()) {
        auto *button = new Button({}, Button::Kind::Secondary);
        button->setObjectName(QStringLiteral("tool-") + tool.id);
        button->setIconName(tool.icon);
        button->setCheckable(true);
        button->setAutoDefault(false);
        grid->addWidget(button, place / 2, place % 2);
        ++place;
        m_buttons << std::pair(tool.id, button);
        connect(button, &QAbstractButton::clicked, this, [this, id = tool.id](bool isOn) {
            if (isOn)
                Q_EMIT taken(id);
            else
                Q_EMIT laidDown();
        });
    }
    retranslate();
}

void Toolbox::setTaken(const QString &tool)
{
    for (const auto &[id, button] : std::as_const(m_buttons))
        button->setChecked(id == tool);
}

void Toolbox::retranslate()
{
    const QList<ElementTool> tools = elementTools();
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        QAbstractButton *button = m_buttons.at(i).second;
        button->setText(tools.at(i).text);
        button->setToolTip(
            tr("%1: draw it on the card, or press Enter on the card to put it in the middle").arg(tools.at(i).text));
    }
}

void Toolbox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nettdesk::ui
