// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vouchers/codeinput.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace nettdesk::ui {

class FormField;

/// The fields that say how codes look: prefix, a form by its example or by length, grouping and symbols, and the rule
/// for passwords.
class CodeFields : public QWidget {
    Q_OBJECT
public:
    explicit CodeFields(QWidget *parent = nullptr);

    CodeInput input() const;
    void setInput(const CodeInput &input);

    void showErrors(const FieldErrors &errors, bool atAll);
    QWidget *firstWrong() const;
    void setLocked(bool locked);

Q_SIGNALS:
    void changed();
    void submitted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLineEdit *line(VoucherField field, const char *objectName);
    void retranslate();
    void followForm();

    QHash<VoucherField, FormField *> m_fields;
    QSet<VoucherField> m_touched;
    QLineEdit *m_prefix;
    QComboBox *m_groups;
    QWidget *m_own; ///< the row of length, grouping and symbols
    QLineEdit *m_length;
    QLineEdit *m_groupLength;
    QComboBox *m_symbols;
    FormField *m_symbolsField;
    QLineEdit *m_ownSymbols;
    QComboBox *m_password;
    QString m_keptGroups; ///< a form that is not among the choices, kept as it came
    bool m_filling = false;
};

} // namespace nettdesk::ui
