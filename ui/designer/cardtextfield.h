// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/cardtext.h"

#include <QWidget>

class QPlainTextEdit;

namespace nettdesk::ui {

class Button;
class FormField;

/// A text with placeholders, typed or put in from a menu, and judged while it is typed: what cannot be read is marked
/// and goes nowhere. Several lines are several parts, each left out when what it asks for is empty.
class CardTextField : public QWidget {
    Q_OBJECT
public:
    enum class Lines { One, Many };
    CardTextField(const QString &name, Lines lines, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setHint(const QString &hint);
    /// Leaves what is being typed alone when it already says this.
    void setParts(const QList<vouchers::cards::CardText> &parts);
    void edit(); ///< puts the cursor there, all of it chosen

Q_SIGNALS:
    /// By the person, and readable.
    void partsEdited(const QList<vouchers::cards::CardText> &parts);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void retranslate();
    QString shown(const QList<vouchers::cards::CardText> &parts) const;

    Lines m_lines;
    QString m_read; ///< the text that the document has
    QPlainTextEdit *m_edit;
    FormField *m_field;
    Button *m_insert;
    bool m_isFilling = false;
};

} // namespace nettdesk::ui
