// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

#include <QWidget>

class QScrollArea;

namespace nettdesk::ui {

class Button;
class FirstRunStep;
class Label;
class MessageBar;
class RecoveryStep;
class RouterStep;
class StepList;
class StorageStep;

/// The first run, as pages over the whole window: language, business, owner, storage, recovery key, router.
/// The shop is made when storage is confirmed; from there on there is no way back, and none is offered.
class FirstRun : public QWidget {
    Q_OBJECT
public:
    explicit FirstRun(FirstRunServices services, QWidget *parent = nullptr);

    int currentStep() const;
    int stepCount() const;

Q_SIGNALS:
    void finished(const nettdesk::Actor &owner, nettdesk::ui::FirstRouter choice);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void goOn();
    void goBack();
    void showStep(int index);
    void confirmStorage();
    void createShop();
    void retranslate();

    FirstRunServices m_services;
    QList<FirstRunStep *> m_steps;
    StorageStep *m_storage;
    RecoveryStep *m_recovery;
    RouterStep *m_router;
    Actor m_owner;
    bool m_created = false;
    int m_index = 0;
    StepList *m_list;
    QWidget *m_pages;
    QScrollArea *m_scroll;
    Label *m_count;
    Label *m_title;
    Label *m_text;
    MessageBar *m_message;
    Button *m_back;
    Button *m_next;
};

} // namespace nettdesk::ui
