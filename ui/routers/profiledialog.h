// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/profiles.h"
#include "core/model/actor.h"
#include "core/model/id.h"
#include "ui/widgets/formdialog.h"

#include <QMap>

#include <variant>

namespace nettdesk::fleet {
class ProfileService;
}

namespace nettdesk::ui {

class FormField;
class RateLimitForm;

/// A profile of either kind.
using AnyProfile = std::variant<fleet::HotspotUserProfile, fleet::PppProfile>;

/// Makes a profile on the router, or changes one. What is wrong is said at its box before the router is asked.
class ProfileDialog : public FormDialog {
    Q_OBJECT
public:
    struct About {
        RouterId router;
        QString routerName;
        QStringList pools; ///< what the address boxes offer
        qint64 users = 0;  ///< who uses the profile now: said, because running sessions keep the old values
    };

    /// With an empty item id: a new one.
    ProfileDialog(fleet::ProfileService &profiles, Actor actor, About about, AnyProfile profile, QWidget *parent);

    /// What is typed now.
    AnyProfile wanted() const;

Q_SIGNALS:
    void saved(const QString &name);

private:
    struct Box;
    template<class Profile>
    void addBoxes(const QList<Box> &boxes, const Profile &profile);
    QWidget *makeBox(const Box &box, const QString &value);
    QString valueOf(fleet::ProfileField field) const;
    bool check();
    void save();
    void done(const Result<QString> &name);

    fleet::ProfileService &m_profiles;
    Actor m_actor;
    About m_about;
    AnyProfile m_before;
    bool m_isNew;
    RateLimitForm *m_rate;
    QMap<int, FormField *> m_fields; ///< by ProfileField, in the form's order
    Button *m_save;
};

} // namespace nettdesk::ui
