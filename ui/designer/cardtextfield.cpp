// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/cardtextfield.h"

#include "core/vouchers/cards/carddesign.h"
#include "ui/designer/placeholdermenu.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"

#include <QEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
namespace cards = vouchers::cards;

CardTextField::CardTextField(const QString &name, Lines lines, QWidget *parent)
    : QWidget(parent)
    , m_lines(lines)
    , m_edit(new QPlainTextEdit)
    , m_field(new FormField({}, m_edit))
    , m_insert(new Button({}, Button::Kind::Secondary))
{
    m_edit->setObjectName(name);
    m_edit->setTabChangesFocus(true);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int rows = lines == Lines::Many ? 3 : 2;
    m_edit->setFixedHeight(QFontMetrics(fontFor(TextRole::Body)).lineSpacing() * rows + space::l);
    m_insert->setObjectName(name + u"Insert"_s);
    m_insert->setIconName("braces");
    m_insert->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_field);
    column->addWidget(m_insert, 0, Qt::AlignLeading);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling)
            read();
    });
    connect(m_insert, &QPushButton::clicked, this, [this] {
        QMenu *menu = placeholderMenu(this, [this](const QString &source) {
            m_edit->insertPlainText(source);
            m_edit->setFocus();
        });
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_insert->mapToGlobal(QPoint(0, m_insert->height())));
    });
    retranslate();
}

void CardTextField::setLabel(const QString &label)
{
    m_field->setLabel(label);
}

void CardTextField::setHint(const QString &hint)
{
    m_field->setHint(hint);
}

QString CardTextField::shown(const QList<cards::CardText> &parts) const
{
    QStringList lines;
    for (const cards::CardText &part : parts)
        lines << part.source();
    return lines.join(u'\n');
}

void CardTextField::setParts(const QList<cards::CardText> &parts)
{
    const QString text = shown(parts);
    if (text == m_read && text == m_edit->toPlainText())
        return;
    const bool isBeingTyped = m_edit->hasFocus() && text == m_read;
    if (isBeingTyped) // what is typed so far cannot be read yet: leave it
        return;
    m_read = text;
    m_isFilling = true;
    m_edit->setPlainText(text);
    m_isFilling = false;
    m_field->setError({});
}

void CardTextField::edit()
{
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
}

void CardTextField::read()
{
    const QString text = m_edit->toPlainText();
    const QStringList lines =
        m_lines == Lines::Many ? text.split(u'\n') : QStringList{QString(text).replace(u'\n', u' ')};
    if (lines.size() > cards::DesignLimits::parts) {
        m_field->setError(tr("There can be %1 lines at most.").arg(cards::DesignLimits::parts));
        return;
    }
    QList<cards::CardText> parts;
    for (const QString &line : lines) {
        if (line.size() > cards::DesignLimits::textLength) {
            m_field->setError(tr("A line can have %1 characters at most.").arg(cards::DesignLimits::textLength));
            return;
        }
        auto part = cards::CardText::parse(line);
        if (!part) {
            m_field->setError(part.error().message);
            return;
        }
        parts << *std::move(part);
    }
    m_field->setError({});
    m_read = shown(parts);
    Q_EMIT partsEdited(parts);
}

void CardTextField::retranslate()
{
    m_insert->setText(tr("Insert a value"));
}

void CardTextField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nettdesk::ui
