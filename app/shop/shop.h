// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountacts.h"
#include "core/accounts/accountwatch.h"
#include "core/accounts/accountworker.h"
#include "core/accounts/ahead.h"
#include "core/accounts/endselftest.h"
#include "core/accounts/reconcile.h"
#include "core/accounts/routerreplacement.h"
#include "core/billing/paymentservice.h"
#include "core/customers/customerdirectory.h"
#include "core/customers/userimport.h"
#include "core/explain/codeexplainer.h"
#include "core/fleet/activeusers.h"
#include "core/fleet/clockguard.h"
#include "core/fleet/fleetwatch.h"
#include "core/fleet/intentrunner.h"
#include "core/fleet/leastprivilege.h"
#include "core/fleet/profileservice.h"
#include "core/fleet/rebootservice.h"
#include "core/fleet/routeraccounts.h"
#include "core/fleet/routergroups.h"
#include "core/fleet/routerhistory.h"
#include "core/fleet/routerlog.h"
#include "core/fleet/routerpool.h"
#include "core/fleet/routerservice.h"
#include "core/model/business.h"
#include "core/security/audittrail.h"
#include "core/security/keyaccess.h"
#include "core/security/keyring.h"
#include "core/security/keystore.h"
#include "core/security/passwordhash.h"
#include "core/security/setup.h"
#include "core/security/signin.h"
#include "core/security/vault.h"
#include "core/storage/database.h"
#include "core/vouchers/designshelf.h"
#include "core/vouchers/packageservice.h"
#include "core/vouchers/printledger.h"
#include "core/vouchers/redemptionservice.h"
#include "core/vouchers/removalservice.h"
#include "core/vouchers/saleservice.h"
#include "core/vouchers/vouchercsv.h"
#include "core/vouchers/voucherdirectory.h"
#include "core/vouchers/voucherservice.h"

#include <memory>

namespace nettdesk::app {

/// The parts of one shop, put together once for every face: what is listed here is all there is, top to bottom as it is
/// built. Window and command line add nothing of their own but asking and showing.
struct Shop {
    /// The database is open; whether it holds a shop is told by `business`. Both arguments outlive the shop.
    Shop(std::unique_ptr<storage::Database> database, const Clock &clock);
    Q_DISABLE_COPY_MOVE(Shop)

    std::unique_ptr<storage::Database> database;
    const Clock &clock;

    security::KeyRing keys;
    security::Vault vault{keys};
    security::AuditTrail audit;
    security::KeyAccess keyAccess;
    security::PasswordHasher hasher;
    security::SignIn signIn;
    security::SetUp setUp;

    fleet::RouterPool pool;
    fleet::RouterService routers;
    fleet::RouterGroups routerGroups;
    fleet::ProfileService profiles;
    fleet::LeastPrivilege leastPrivilege;
    fleet::IntentRunner intents;
    fleet::FleetWatch watch;
    fleet::RebootService reboots;
    fleet::ClockGuard clocks;
    fleet::ActiveUsers activeUsers;
    fleet::RouterLog routerLog;
    fleet::RouterAccounts routerAccounts;
    fleet::RouterHistory routerHistory;
    customers::CustomerDirectory customerDirectory;
    customers::UserImport userImport;
    vouchers::VoucherDirectory voucherDirectory;

    vouchers::PackageService packages;
    vouchers::VoucherService vouchers;
    vouchers::RedemptionService redemption;
    vouchers::SaleService sales;
    vouchers::RemovalService removals;
    vouchers::VoucherCsv csv;
    accounts::AccountWorker accountWorker;
    accounts::AheadBatches aheadBatches;
    accounts::AccountWatch accountWatch;
    accounts::AccountActs accountActs;
    accounts::Reconcile reconcile;
    accounts::EndSelfTest endSelfTest;
    accounts::RouterReplacement replacement;
    vouchers::DesignShelf designs;
    vouchers::PrintLedger prints;
    explain::CodeExplainer explainer;
    billing::PaymentService payments;

    Business business; ///< of the shop that the database holds; empty before the first run

    /// Reads `business` again.
    QCoro::Task<Result<>> loadBusiness();
    /// Ends background work and lines to routers. Await it before the shop goes.
    QCoro::Task<> close();
};

/// Where the desktop program keeps a shop on this computer: the command line's default too.
QString defaultDatabaseFile();

/// Where this machine's key for a shop is kept, by choice and never by falling back: the key file that is named, or one
/// that stands beside the SQLite file because somebody chose so, or the system's keychain.
std::unique_ptr<security::KeyStore> keyStoreFor(const storage::DatabaseUrl &url, const QString &keyFile = {});

} // namespace nettdesk::app
