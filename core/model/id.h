// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace nettdesk {

/// The number of a row of ours, typed by what the row is: an Id<Router> is never taken for an Id<Voucher>.
/// Zero means "not stored yet". RouterOS's own ".id" ("*3") is a routeros::ItemId.
template<class Row>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    constexpr qint64 value() const { return m_value; }
    constexpr bool isStored() const { return m_value > 0; }
    constexpr auto operator<=>(const Id &) const = default;

    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

struct Batch;
struct Employee;
struct Intent;
struct Package;
struct Payment;
struct Router;
struct RouterGroup;
struct Voucher;

using BatchId = Id<Batch>;
using EmployeeId = Id<Employee>;
using IntentId = Id<Intent>;
using PackageId = Id<Package>;
using PaymentId = Id<Payment>;
using RouterId = Id<Router>;
using RouterGroupId = Id<RouterGroup>;
using VoucherId = Id<Voucher>;

} // namespace nettdesk
