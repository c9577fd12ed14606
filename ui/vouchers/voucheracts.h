// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/explanation.h"
#include "core/model/router.h"
#include "core/model/voucher.h"
#include "core/vouchers/voucherservice.h"
#include "ui/vouchers/actrunner.h"
#include "ui/vouchers/vouchersscreen.h"

#include <QAction>

class QWidget;

namespace nettdesk::ui {

/// Vouchers that were chosen in a list.
struct ChosenVouchers {
    QList<VoucherId> ids;
    QList<Voucher> known; ///< those of them that the list has loaded, which are all unless everything was chosen

    bool isEmpty() const { return ids.isEmpty(); }
    const Voucher *one() const { return ids.size() == 1 && known.size() == 1 ? &known.constFirst() : nullptr; }
};

/// Everything that can be done to the vouchers that are chosen: the same actions for toolbar, context menu, details
/// pane and keys. Asks where something cannot be taken back, says what became of it, and undoes a deletion from its
/// toast.
class VoucherActs : public QObject {
    Q_OBJECT
public:
    /// Everything referred to outlives it. `host`: over which dialogs open.
    VoucherActs(const VouchersParts &parts, Shell &shell, QWidget *host);

    void setChosen(const ChosenVouchers &chosen);
    const ChosenVouchers &chosen() const { return m_chosen; }
    void setRouters(const QList<Router> &routers) { m_routers = routers; }
    void retranslate();

    /// In the order of a menu; null: a line between groups.
    QList<QAction *> menu();
    /// Those that stand in the bar under the list; the rest is behind "More".
    QList<QAction *> bar();

    QAction redeem, explain, print, copy, toFile, sell, expire, extend, topUp, move, release, block, refund, remove;

    /// Session, cookie and lock of one device of one voucher.
    void releaseDevice(VoucherId voucher, const QString &macAddress);

    /// A way out of CodeExplainer's answer, done to this voucher.
    void takeFix(const QString &fix, const Voucher &voucher);

Q_SIGNALS:
    void redeemRequested(const QString &code);
    void explainRequested(const QString &code);
    void printRequested(const nettdesk::vouchers::CardSelection &selection);
    /// Into a CSV file.
    void exportRequested(const QList<nettdesk::VoucherId> &vouchers);
    /// Something was changed: the list is to be read again.
    void changed();

private:
    using Report = accounts::ActReport;

    void connectActs();
    void follow();
    int count() const { return int(m_chosen.ids.size()); }
    int countIn(std::initializer_list<VoucherState> states) const;
    QStringList codes() const;
    void copyCodes();
    void sellChosen();
    QCoro::Task<Result<Report>> sellOne(VoucherId voucher, QString code);
    void expireChosen();
    void extendChosen();
    void topUpChosen();
    void moveChosen();
    void releaseChosen();
    void blockChosen();
    void refundChosen();
    void removeChosen();
    void removeNow(const QString &reason);
    void offerUndo(const QList<OperationId> &removals, const Report &report);
    void undoRemoval(const QList<OperationId> &removals);
    void run(const QString &title, ActRunner::Step step, const QString &done);
    void open(class QDialog *dialog);

    VouchersParts m_parts;
    Shell &m_shell;
    QWidget *m_host;
    ActRunner m_runner;
    ChosenVouchers m_chosen;
    QList<Router> m_routers;
};

} // namespace nettdesk::ui
