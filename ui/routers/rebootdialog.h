// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/rebootservice.h"
#include "core/model/router.h"
#include "ui/widgets/formdialog.h"

#include <optional>
#include <stop_token>

class QButtonGroup;
class QDateTimeEdit;

namespace nettdesk::ui {

class ChoiceCard;
class FormField;
class Shell;

/// Restarts one router or several, now or at a quiet hour. Says first who will be cut off; "no" is what Enter means.
class RebootDialog : public FormDialog {
    Q_OBJECT
public:
    RebootDialog(fleet::RebootService &reboots, const Clock &clock, Shell &shell, const QList<Router> &routers,
                 QWidget *parent);
    ~RebootDialog() override;

    /// Whom it would cut off, once all routers were asked.
    std::optional<int> guests() const { return m_waiting == 0 ? std::optional(m_guests) : std::nullopt; }

private:
    void makeChoices();
    void count();
    void counted(const Router &router, const Result<fleet::RebootPreview> &preview);
    void showCount();
    void readOrders();
    void showOrders(const QList<RouterReboot> &orders);
    void followChoice();
    void restart();
    void ordered(const Router &router, const Result<RouterReboot> &reboot);
    Timestamp wantedTime() const;

    fleet::RebootService &m_reboots;
    const Clock &m_clock;
    Shell &m_shell;
    QList<Router> m_routers;
    std::stop_source m_stop;
    QButtonGroup *m_choice;
    ChoiceCard *m_now;
    ChoiceCard *m_later;
    QDateTimeEdit *m_at;
    FormField *m_atField;
    Label *m_count;
    Label *m_order;
    Button *m_cancelOrder;
    Button *m_restart;
    std::optional<RebootId> m_open; ///< an order that stands already, of the one router
    QStringList m_notes;
    int m_guests = 0;
    int m_unknown = 0;
    int m_waiting = 0;
    int m_ordering = 0;
    int m_ordered = 0;
    std::optional<Error> m_failure;
};

} // namespace nettdesk::ui
