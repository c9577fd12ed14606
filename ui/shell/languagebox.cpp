// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languagebox.h"

#include <QEvent>
#include <QWheelEvent>

namespace nettdesk::ui {

LanguageBox::LanguageBox(const LanguageServices &services, QWidget *parent) : QComboBox(parent), m_services(services)
{
    for (const Language &language : services.languages)
        addItem(language.name, language.code);
    setAccessibleName(tr("Language"));
    follow();
    connect(this, &QComboBox::activated, this, [this](int index) {
        const QString code = itemData(index).toString();
        if (m_services.choose && code != m_services.current())
            m_services.choose(code);
    });
}

void LanguageBox::follow()
{
    if (m_services.current)
        setCurrentIndex(std::max(0, findData(m_services.current())));
}

void LanguageBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Language"));
        follow();
    }
}

void LanguageBox::showEvent(QShowEvent *event)
{
    follow();
    QComboBox::showEvent(event);
}

void LanguageBox::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // scrolling past it must not turn the program into Arabic
}

} // namespace nettdesk::ui
