// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/business.h"
#include "core/model/clock.h"
#include "ui/shell/screen.h"

#include <functional>

namespace nettdesk::billing {
class PaymentService;
}
namespace nettdesk::explain {
class CodeExplainer;
}
namespace nettdesk::fleet {
class RouterService;
}
namespace nettdesk::vouchers {
class PackageService;
class PrintLedger;
class RedemptionService;
class SaleService;
class VoucherService;
} // namespace nettdesk::vouchers

namespace nettdesk::ui {

/// What the counter works with. All of it outlives the window.
struct CounterParts {
    vouchers::SaleService &sales;
    vouchers::PackageService &packages;
    vouchers::RedemptionService &redemption;
    explain::CodeExplainer &explainer;
    vouchers::VoucherService &vouchers;
    vouchers::PrintLedger &prints;
    billing::PaymentService &payments;
    fleet::RouterService &routers;
    const Clock &clock;
    Business business;
    QString counter; ///< this counter, in words: stands in each voucher's history
};

namespace CounterCommand {
inline constexpr QLatin1StringView sell("counter.sell"); ///< F2: no argument; the number keys sell from here on
inline constexpr QLatin1StringView
    enterCode("counter.code"); ///< F3: puts the cursor into the field; with a code, redeems it
} // namespace CounterCommand

/// The Counter entry of the rail: opens first. `parts` is asked once, when the page is first opened.
Screen counterScreen(std::function<CounterParts()> parts);

} // namespace nettdesk::ui
