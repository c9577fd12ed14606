// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/voucher.h"
#include "core/storage/session.h"

#include <QList>

#include <optional>

namespace nettdesk::storage {

struct VoucherFilter;

/// What a voucher is to a list, in one number: router, package, state, how often it was printed, ahead, blocked, sold,
/// and whether it has a time of redemption and an end. The database works it out itself (column voucher.kind, migration
/// 0007, whose text says the same as this class), so that no writer can forget it.
///
/// Of a million vouchers there are some hundred kinds. Each order has an index that begins with the kind: a filter is a
/// choice of kinds, and its page is what they give, merged.
class VoucherKind {
public:
    constexpr VoucherKind() = default;
    constexpr explicit VoucherKind(qint64 number) : m_number(number) {}

    constexpr qint64 number() const { return m_number; }

    constexpr bool hasEnd() const { return (m_number & 1) != 0; }
    constexpr bool isRedeemed() const { return (m_number & 2) != 0; } ///< it has the time, whatever the state
    constexpr bool isSold() const { return (m_number & 4) != 0; }
    constexpr bool isBlocked() const { return (m_number & 8) != 0; }
    constexpr bool isAhead() const { return (m_number & 16) != 0; }
    constexpr int printed() const { return int(m_number >> 5 & 15); } ///< mostPrinted stands for more, too
    /// Nothing: a state that this program does not know.
    constexpr std::optional<VoucherState> state() const
    {
        const auto state = int(m_number >> 9 & 7);
        return state <= int(VoucherState::Void) ? std::optional(VoucherState(state)) : std::nullopt;
    }
    constexpr PackageId package() const { return PackageId(m_number >> 12 & 0xffffff); } ///< zero: none
    constexpr RouterId router() const { return RouterId(m_number >> 36); }

    /// As far as a kind can tell: code, batch and times are not looked at, but that a time of redemption is asked for.
    bool fits(const VoucherFilter &filter) const;

    static constexpr int mostPrinted = 15;

private:
    qint64 m_number = 0;
};

/// The vouchers of one kind, or of one kind in one batch: they lie beside each other in every order.
struct VoucherStream {
    BatchId batch; ///< zero: of all batches
    VoucherKind kind;

    static QList<VoucherStream> all(Session &session);
    static QList<VoucherStream> ofBatches(Session &session, const QList<BatchId> &batches);
};

/// "[[batch, kind], …]", to be bound as one parameter; see rowsOf().
QString jsonOf(const QList<VoucherStream> &streams);
/// " (SELECT … AS batch, … AS kind FROM …) " with one question mark for jsonOf().
QString rowsOf(Engine engine);

} // namespace nettdesk::storage
