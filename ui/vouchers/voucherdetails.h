// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/voucher.h"

#include <QString>

class QWidget;

namespace nettdesk::ui {

/// What the details pane knows besides the voucher itself.
struct VoucherContext {
    QString routerName;
    QString packageName; ///< empty: own terms
    QString batchTag;
    QString madeBy; ///< who generated the batch
};

/// Every fact of one voucher and what happened to it, for the details pane, which takes the widget.
QWidget *makeVoucherDetails(const Voucher &voucher, const VoucherContext &context);

} // namespace nettdesk::ui
