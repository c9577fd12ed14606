// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace nettdesk::ui {

class Label;

/// A field of a form: its label above, the field, and under it a hint or what is wrong with what was typed.
/// The field gets the label as its accessible name and the hint or error as its description.
class FormField : public QWidget {
    Q_OBJECT
public:
    /// Takes `field`, which may be any widget (a line edit, or a row of several: then name those yourself).
    FormField(const QString &label, QWidget *field, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setHint(const QString &hint);
    /// Shown in place of the hint, in red with its icon; empty: all is well. The field's frame turns red, too.
    void setError(const QString &error);
    QString error() const { return m_error; }
    bool hasError() const { return !m_error.isEmpty(); }

    QWidget *field() const { return m_field; }
    template<class Widget>
    Widget *as() const
    {
        return qobject_cast<Widget *>(m_field);
    }

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();

    Label *m_label;
    QWidget *m_field;
    QWidget *m_noteRow;
    QLabel *m_noteIcon;
    Label *m_note;
    QString m_hint;
    QString m_error;
};

/// Marks a field (line edit, combo, spin box) as wrong: the style draws its frame red.
void setInvalid(QWidget *field, bool invalid);

} // namespace nettdesk::ui
