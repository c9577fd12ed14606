// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/model/router.h"
#include "core/model/voucher.h"
#include "core/vouchers/generation.h"

#include <QHash>

namespace nettdesk::cli {

/// Names for the numbers in a voucher's row.
struct VoucherNames {
    QHash<RouterId, Router> routers;
    QHash<PackageId, QString> packages;
};
QCoro::Task<Result<VoucherNames>> voucherNames(Call call);

/// The same keys wherever a voucher stands in an answer.
QJsonObject voucherJson(const Voucher &voucher, const VoucherNames &names);
/// The same of what it gives and costs, without the window.
QJsonObject termsJson(const VoucherTerms &terms);
QString timeLimitText(const VoucherTerms &terms);
QString speedText(const VoucherTerms &terms);

/// The options by which terms are given, for generating and for packages.
QList<Option> termOptions();
QList<Option> codeOptions();
/// Lays what was given over `terms`. Usage errors.
Result<VoucherTerms> termsFrom(const Call &call, VoucherTerms terms);
/// --prefix, --groups, --alphabet over `form`. Usage errors.
Result<vouchers::CodeForm> codeFormFrom(const Call &call, const vouchers::CodeForm &form);
Result<PasswordRule> passwordRuleFrom(const Call &call, PasswordRule otherwise);
Result<Provision> provisionFrom(const Call &call, Provision otherwise);

/// What --state, --batch, --router, --package, --text, --from, --to … of a list or an export say.
QCoro::Task<Result<storage::VoucherFilter>> voucherFilterFrom(Call call);
QList<Option> voucherFilterOptions();

/// --operation, or a new one. Usage error.
Result<OperationId> operationFrom(const Call &call);
/// The vouchers that these codes name, each once. NotFound names the first that is unknown.
QCoro::Task<Result<QList<Voucher>>> vouchersNamed(Call call, QStringList codes);

} // namespace nettdesk::cli
