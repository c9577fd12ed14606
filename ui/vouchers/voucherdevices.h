// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountacts.h"
#include "core/model/actor.h"
#include "core/model/voucher.h"

#include <QWidget>

class QVBoxLayout;

namespace nettdesk::ui {

/// The devices that signed in with a code, the latest first, each with a button that makes room for another. Reads them
/// by itself; nothing is shown for a code that no device used.
class VoucherDevices : public QWidget {
    Q_OBJECT
public:
    VoucherDevices(accounts::AccountActs &acts, const Actor &actor, const Voucher &voucher, QWidget *parent = nullptr);

Q_SIGNALS:
    void releaseRequested(const QString &macAddress);

private:
    void show(const QList<accounts::AccountActs::Device> &devices);
    using QWidget::show;

    bool m_mayRelease;
    QVBoxLayout *m_column;
};

/// A phone that shows another address in each network, so that it is not known again when it comes back: the second bit
/// of the first byte says so (IEEE 802, locally administered).
bool isRandomMac(const QString &macAddress);

} // namespace nettdesk::ui
