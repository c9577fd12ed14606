// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/profiles.h"
#include "ui/routers/profiledialog.h"
#include "ui/routers/routertab.h"

#include <QAction>
#include <QPointer>

namespace nettdesk::ui {

class ChipRow;
class ListBody;
class ProfilesModel;
class TableView;

/// The router's profiles, hotspot and PPP, read from it when the tab is opened: made, changed and removed there.
class ProfilesTab : public RouterTab {
    Q_OBJECT
public:
    ProfilesTab(const RoutersParts &parts, Shell &shell, QWidget *parent = nullptr);

    ProfilesModel *model() const { return m_model; }
    TableView *table() const { return m_table; }
    ProfileDialog *dialog() const { return m_dialog; }
    QAction *newAction() { return &m_add; }
    QAction *editAction() { return &m_edit; }
    QAction *removeAction() { return &m_remove; }

    void refresh() override;
    void retranslate() override;

protected:
    void begin() override;
    void routerChanged() override;

private:
    void makeActions();
    void read();
    void show(const fleet::RouterProfiles &profiles);
    void updateBody();
    void followSelection();
    void add();
    void edit();
    void openDialog(AnyProfile profile, qint64 users);
    void remove();
    void removeNow(fleet::ProfileKind kind, const QString &name, const QString &itemId);

    ProfilesModel *m_model;
    TableView *m_table;
    ListBody *m_body;
    ChipRow *m_kinds;
    QAction m_add, m_edit, m_remove;
    QPointer<ProfileDialog> m_dialog;
    fleet::RouterProfiles m_profiles;
    bool m_hasRead = false;
    bool m_hasFailed = false;
};

} // namespace nettdesk::ui
