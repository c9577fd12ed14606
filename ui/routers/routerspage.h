// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"
#include "ui/routers/routersscreen.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace nettdesk::ui {

class RouterActions;
class RouterList;
class RouterView;
class Shell;

/// The Routers screen: all of them, and over the list one of them whole.
class RoutersPage : public Page {
    Q_OBJECT
public:
    RoutersPage(const RoutersParts &parts, Shell &shell, QWidget *parent = nullptr);

    RouterList *list() const { return m_list; }
    RouterView *view() const { return m_view; }
    RouterActions *actions() const { return m_actions; }

    void showList();
    void showRouter(RouterId router);

    void refresh() override;
    bool perform(const QString &command, const QVariant &argument) override;
    void activated() override;
    void focusSearch() override;
    bool back() override;

    QSize minimumSizeHint() const override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectActions();
    void follow(RouterId changed);
    Page *current() const;
    bool isWhole() const; ///< one router is in front

    RoutersParts m_parts;
    Shell &m_shell;
    QStackedWidget *m_pages;
    RouterActions *m_actions;
    RouterList *m_list;
    RouterView *m_view;
    RouterId m_wanted; ///< to be opened as soon as the list is there
};

} // namespace nettdesk::ui
