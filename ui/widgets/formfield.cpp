// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formfield.h"

#include "ui/shell/icons.h"
#include "ui/shell/style.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace nettdesk::ui {

FormField::FormField(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_label(new Label(label, TextRole::Body, Tone::Neutral, this))
    , m_field(field)
    , m_noteRow(new QWidget(this))
    , m_noteIcon(new QLabel(m_noteRow))
    , m_note(new Label({}, TextRole::Caption, Tone::Muted, m_noteRow))
{
    QFont font = m_label->font();
    font.setWeight(QFont::Medium);
    m_label->setFont(font);
    m_label->setBuddy(field);
    field->setParent(this);
    field->setAccessibleName(label);

    m_note->setWordWrap(true);
    auto *note = new QHBoxLayout(m_noteRow);
    note->setContentsMargins(0, 0, 0, 0);
    note->setSpacing(space::xs);
    note->addWidget(m_noteIcon, 0, Qt::AlignTop);
    note->addWidget(m_note, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs + 1);
    column->addWidget(m_label);
    column->addWidget(field);
    column->addWidget(m_noteRow);
    update();
}

void FormField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_field->setAccessibleName(label);
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    update();
}

void FormField::setError(const QString &error)
{
    if (m_error == error)
        return;
    m_error = error;
    update();
}

void FormField::update()
{
    const bool wrong = hasError();
    m_note->setText(wrong ? m_error : m_hint);
    m_note->setTone(wrong ? Tone::Danger : Tone::Muted);
    if (wrong)
        m_noteIcon->setPixmap(
            iconPixmap("alert-circle", Colors::of(this).danger.text, scaledText(15), devicePixelRatioF()));
    m_noteIcon->setVisible(wrong);
    m_noteRow->setVisible(!m_note->text().isEmpty());
    m_field->setAccessibleDescription(m_note->text());
    setInvalid(m_field, wrong);
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && hasError())
        update();
}

void setInvalid(QWidget *field, bool invalid)
{
    if (field->property(invalidProperty).toBool() == invalid)
        return;
    field->setProperty(invalidProperty, invalid);
    field->update();
}

} // namespace nettdesk::ui
