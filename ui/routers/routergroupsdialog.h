// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/router.h"
#include "core/model/routergroup.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QStackedLayout;

namespace nettdesk::fleet {
class RouterGroups;
class RouterService;
} // namespace nettdesk::fleet

namespace nettdesk::ui {

class EmptyState;
class FormField;
class Shell;

/// The shop's groups of routers: made, renamed, filled and deleted. Vouchers may be made for any router of a group.
class RouterGroupsDialog : public FormDialog {
    Q_OBJECT
public:
    RouterGroupsDialog(fleet::RouterGroups &groups, fleet::RouterService &routers, Shell &shell, QWidget *parent);

    /// Goes to a new group with these in it.
    void makeOf(const QList<RouterId> &members);

private:
    enum Step { List, Edit };

    QWidget *makeList();
    QWidget *makeEdit();
    void read();
    void showGroups();
    void go(Step step);
    void edit(const RouterGroup &group);
    void fillMembers();
    void filterMembers(const QString &text);
    void countMembers();
    void save();
    void askToRemove();
    void remove(const RouterGroup &group);
    const RouterGroup *chosen() const;
    bool mayEdit() const;

    fleet::RouterGroups &m_service;
    fleet::RouterService &m_routers;
    Shell &m_shell;
    QList<RouterGroup> m_groups;
    QList<Router> m_all;
    RouterGroup m_edited;
    QAction *m_new;
    QStackedLayout *m_body = nullptr;
    EmptyState *m_empty;
    QListWidget *m_list;
    QLineEdit *m_name;
    FormField *m_nameField;
    QLineEdit *m_filter;
    QListWidget *m_members;
    Label *m_count;
    Button *m_remove;
    Button *m_change;
    Button *m_add;
    Button *m_close;
    Button *m_save;
};

} // namespace nettdesk::ui
