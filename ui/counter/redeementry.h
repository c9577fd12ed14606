// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/surface.h"

class QLineEdit;

namespace nettdesk::ui {

class Button;
class Label;
class MessageBar;

/// The field for a code that is typed: Enter redeems it, the question mark says why it does not work. While the cursor
/// is in it, digits are text.
class RedeemEntry : public Surface {
    Q_OBJECT
public:
    explicit RedeemEntry(QWidget *parent = nullptr);

    QLineEdit *field() const { return m_code; }
    MessageBar *refusal() const { return m_refusal; }
    /// The service is asked: no second press; the cursor stays, so that the next scan finds the field.
    void setWaiting(bool waiting);

Q_SIGNALS:
    void redeemWanted(const QString &code);
    void whyWanted(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Label *m_prompt;
    Label *m_hint;
    QLineEdit *m_code;
    Button *m_redeem;
    Button *m_why;
    MessageBar *m_refusal;
};

} // namespace nettdesk::ui
