// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountacts.h"
#include "core/model/business.h"
#include "core/model/router.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace nettdesk::ui {

class FormField;

/// Asks before something that cannot be taken back: what will happen, in numbers. Enter keeps things as they are.
class ConfirmDialog : public FormDialog {
    Q_OBJECT
public:
    ConfirmDialog(const QString &title, const QString &text, const QString &confirm, Button::Kind kind,
                  QWidget *parent = nullptr);
    /// A line of text that must be given: the reason for a refund.
    void askFor(const QString &label, const QString &hint);

Q_SIGNALS:
    void confirmed(const QString &answer); ///< empty when nothing was asked for

private:
    void confirm();

    Button *m_confirm;
    QLineEdit *m_answer = nullptr;
    FormField *m_field = nullptr;
};

/// More time and data for vouchers.
class ExtendDialog : public FormDialog {
    Q_OBJECT
public:
    explicit ExtendDialog(int vouchers, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const nettdesk::accounts::AccountActs::More &more);

private:
    void confirm();

    QLineEdit *m_time;
    QComboBox *m_timeUnit;
    QLineEdit *m_data;
    QComboBox *m_dataUnit;
    FormField *m_timeField;
    FormField *m_dataField;
};

/// To which router vouchers go.
class MoveDialog : public FormDialog {
    Q_OBJECT
public:
    /// `routers`: those that can be chosen.
    MoveDialog(int vouchers, const QList<Router> &routers, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(nettdesk::RouterId router, bool withoutOld);

private:
    QComboBox *m_router;
    QCheckBox *m_withoutOld;
};

/// Which code's time and data go to a voucher.
class TopUpDialog : public FormDialog {
    Q_OBJECT
public:
    explicit TopUpDialog(const QString &code, QWidget *parent = nullptr);
    /// The code cannot be used: the dialog stays.
    void showRefusal(const QString &why);

Q_SIGNALS:
    void chosen(const QString &with);

private:
    QLineEdit *m_code;
    FormField *m_field;
    Button *m_confirm;
};

} // namespace nettdesk::ui
