// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/business.h"
#include "core/model/clock.h"
#include "ui/shell/screen.h"

#include <functional>

namespace nettdesk::accounts {
class AccountActs;
class AheadBatches;
class EndSelfTest;
class Reconcile;
} // namespace nettdesk::accounts
namespace nettdesk::explain {
class CodeExplainer;
}
namespace nettdesk::fleet {
class RouterGroups;
class RouterService;
} // namespace nettdesk::fleet
namespace nettdesk::vouchers {
class DesignShelf;
class PackageService;
class PrintLedger;
class RedemptionService;
class RemovalService;
class SaleService;
class VoucherCsv;
class VoucherService;
} // namespace nettdesk::vouchers

namespace nettdesk::ui {

/// What the voucher pages work with. All of it outlives the window.
struct VouchersParts {
    vouchers::VoucherService &vouchers;
    vouchers::RedemptionService &redemption;
    vouchers::PackageService &packages;
    explain::CodeExplainer &explainer;
    vouchers::SaleService &sales;
    accounts::AccountActs &acts;
    vouchers::RemovalService &removals;
    vouchers::VoucherCsv &csv;
    accounts::AheadBatches &ahead;
    accounts::EndSelfTest &ends;
    accounts::Reconcile &reconcile;
    vouchers::DesignShelf &designs;
    vouchers::PrintLedger &prints;
    fleet::RouterService &routers;
    fleet::RouterGroups &groups;
    const Clock &clock;
    Business business; ///< name on the cards, currency of prices, zone of dates
};

/// Commands that other screens may name: `shell.openScreen("vouchers", VoucherCommand::print, QStringList{code})`.
namespace VoucherCommand {
inline constexpr QLatin1StringView generate("vouchers.generate"); ///< F4: nothing, or a package's number as qint64
inline constexpr QLatin1StringView redeem("vouchers.redeem");     ///< a code as QString, or nothing
inline constexpr QLatin1StringView explain("vouchers.explain"); ///< a code as QString, or nothing: why it does not work
inline constexpr QLatin1StringView fix("vouchers.fix");         ///< what (codeFixName) and the code, as QStringList
inline constexpr QLatin1StringView reconcile("vouchers.reconcile"); ///< nothing, or a router's number as qint64
inline constexpr QLatin1StringView show("vouchers.show");           ///< a code as QString: the list, with its details
inline constexpr QLatin1StringView import("vouchers.import");       ///< nothing, or a file as QString
inline constexpr QLatin1StringView print("vouchers.print"); ///< codes as QStringList (or one QString): the preview
inline constexpr QLatin1StringView printBatch("vouchers.printBatch"); ///< a batch's number as qint64
inline constexpr QLatin1StringView printSlip("vouchers.slip"); ///< one code as QString: the preview of a till slip
} // namespace VoucherCommand

/// The Vouchers entry of the rail: list, Generate, Redeem, Print preview. `parts` is asked once, when the page is first
/// opened: by then somebody is signed in and the services stand.
Screen vouchersScreen(std::function<VouchersParts()> parts);

} // namespace nettdesk::ui
