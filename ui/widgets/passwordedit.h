// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QAction;

namespace nettdesk::ui {

/// A field for a password, with an eye to look at what was typed. Hides it again when it loses the focus.
class PasswordEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit PasswordEdit(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setShown(bool shown);

    QAction *m_eye;
};

} // namespace nettdesk::ui
