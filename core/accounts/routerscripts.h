// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// The few script texts that NettDesk leaves on routers so that they end accounts while every computer is off. The only
/// variable text in any of them is a mark (twelve of [0-9a-z]) or a batch tag (six); names, codes and notes never enter
/// a script. One line each, statements parted by ';'. Not run on a real router: docs/UNVERIFIED.md.
namespace nettdesk::accounts {

/// Disables the account with this mark, ends its sessions, removes its cookies, then removes the scheduler itself. May
/// run any number of times: should it stop half-way, the scheduler's interval brings it back.
QByteArray endScript(const QByteArray &mark);

enum class BatchMoment {
    From,   ///< "may be used from": unused accounts of the batch are enabled
    Until,  ///< "until": those still unused are disabled
    Latest, ///< "ends at the latest": all are ended
};
QByteArray batchScript(BatchMoment moment, const QByteArray &tag);
/// "nd1-bTAG-f", "-u", "-l".
QByteArray batchSchedulerName(BatchMoment moment, const QByteArray &tag);

/// For every profile of ours: at the first sign-in of an account whose comment says so, starts its clock (a scheduler
/// that ends it) and stamps date, time and device into the comment. `locksDevice`: only this device from then on.
QByteArray signInScript(bool locksDevice);

/// "nd1-MARK".
QByteArray endSchedulerName(const QByteArray &mark);

} // namespace nettdesk::accounts
