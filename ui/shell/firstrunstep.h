// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/colors.h"
#include "ui/shell/services.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QCheckBox;
class QLineEdit;
class QPushButton;

namespace nettdesk::ui {

class Button;
class ChoiceCard;
class FormField;
class Label;
class PasswordEdit;
class StrengthMeter;
class Surface;

/// One page of the first run: it asks, checks what was typed, and hands over the answers.
class FirstRunStep : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString name() const = 0;  ///< in the list of steps: "Language"
    virtual QString title() const = 0; ///< as a question or a request
    virtual QString text() const = 0;
    virtual QString nextText() const { return tr("Continue"); }
    virtual QWidget *firstField() const = 0;
    /// Shows what is wrong at its field, puts the cursor into the first one, and says whether all is well.
    virtual bool validate() { return true; }
    virtual void collect(FirstRunAnswers &) const {}
    virtual void retranslate() = 0;
};

class LanguageStep : public FirstRunStep {
    Q_OBJECT
public:
    explicit LanguageStep(const LanguageServices &services);
    QString name() const override { return tr("Language"); }
    QString title() const override { return tr("Welcome to NettDesk"); }
    QString text() const override { return tr("Which language do you work in? It can be changed at any time."); }
    QWidget *firstField() const override;
    void collect(FirstRunAnswers &answers) const override;
    void retranslate() override {}

private:
    const LanguageServices &m_services;
    QButtonGroup *m_group;
};

class BusinessStep : public FirstRunStep {
    Q_OBJECT
public:
    BusinessStep();
    QString name() const override { return tr("Business"); }
    QString title() const override { return tr("What is your business called?"); }
    QString text() const override { return tr("The name stands on vouchers and receipts, the currency on prices."); }
    QWidget *firstField() const override;
    bool validate() override;
    void collect(FirstRunAnswers &answers) const override;
    void retranslate() override;

private:
    QString currency() const;

    QLineEdit *m_name;
    QComboBox *m_currency;
    FormField *m_nameField;
    FormField *m_currencyField;
};

class OwnerStep : public FirstRunStep {
    Q_OBJECT
public:
    explicit OwnerStep(const FirstRunServices &services);
    QString name() const override { return tr("Owner"); }
    QString title() const override { return tr("Your account"); }
    QString text() const override
    {
        return tr("The owner may do everything. Accounts for employees are made later, each with rights of its own.");
    }
    QWidget *firstField() const override;
    bool validate() override;
    void collect(FirstRunAnswers &answers) const override;
    void retranslate() override;

private:
    void judge(bool strict);

    const FirstRunServices &m_services;
    QLineEdit *m_name;
    PasswordEdit *m_password;
    PasswordEdit *m_again;
    StrengthMeter *m_meter;
    FormField *m_nameField;
    FormField *m_passwordField;
    FormField *m_againField;
};

class StorageStep : public FirstRunStep {
    Q_OBJECT
public:
    explicit StorageStep(const FirstRunServices &services);
    QString name() const override { return tr("Storage"); }
    QString title() const override { return tr("Where should the data be kept?"); }
    QString text() const override
    {
        return tr("One computer needs nothing else. Several counters share one database.");
    }
    QString nextText() const override { return tr("Create shop"); }
    QWidget *firstField() const override;
    bool validate() override;
    void collect(FirstRunAnswers &answers) const override;
    void retranslate() override;
    bool isShared() const;
    QString url() const;
    QString password() const;
    /// Shows at the address what testing it said.
    void setTestResult(const Result<> &result);

private:
    void test();
    void follow();

    const FirstRunServices &m_services;
    ChoiceCard *m_local;
    ChoiceCard *m_shared;
    QCheckBox *m_keyInFile;
    QWidget *m_form;
    QLineEdit *m_url;
    PasswordEdit *m_password;
    FormField *m_urlField;
    FormField *m_passwordField;
    Button *m_test;
    Label *m_testResult;
};

class RecoveryStep : public FirstRunStep {
    Q_OBJECT
public:
    RecoveryStep();
    QString name() const override { return tr("Recovery key"); }
    QString title() const override { return tr("Keep this key in a safe place"); }
    QString text() const override
    {
        return tr("Router passwords are encrypted. If this computer is lost, this key is the only way back to them. "
                  "It is shown once and stored nowhere: print it, or write it down.");
    }
    QWidget *firstField() const override;
    bool validate() override;
    void retranslate() override;

    void setKey(const QString &key, const QString &businessName);

private:
    void copy();
    void print();
    void save();
    void say(Tone tone, const QString &text);
    QString paper() const;

    QString m_key;
    QString m_businessName;
    QStringList m_groups;
    int m_asked[2] = {1, 3}; ///< which groups are asked back
    Label *m_shown;
    Button *m_copy;
    Button *m_print;
    Button *m_save;
    Label *m_done;
    Label *m_ask;
    FormField *m_fields[2];
    QLineEdit *m_edits[2];
};

class RouterStep : public FirstRunStep {
    Q_OBJECT
public:
    RouterStep();
    QString name() const override { return tr("Router"); }
    QString title() const override { return tr("Connect your first router"); }
    QString text() const override { return tr("NettDesk works with every MikroTik router that has a hotspot."); }
    QString nextText() const override { return tr("Start"); }
    QWidget *firstField() const override;
    void retranslate() override;
    FirstRouter choice() const;

private:
    ChoiceCard *m_add;
    ChoiceCard *m_try;
    ChoiceCard *m_later;
};

} // namespace nettdesk::ui
