// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/id.h"
#include "core/model/operationid.h"

#include <QString>

#include <algorithm>
#include <optional>

namespace nettdesk {

struct PrintJob;
using PrintJobId = Id<PrintJob>;

/// One handing-over of cards to a printer or file, as the ledger keeps it.
struct PrintJob {
    enum class Target {
        Printer, ///< the system's spooler
        File,    ///< a PDF
        EscPos,  ///< a receipt printer, spoken to directly
    };
    enum class State {
        Sent,      ///< handed over; nobody has said what came out
        Confirmed, ///< a person, or the printer itself, says all of it came out
        Stopped,   ///< good up to `lastGood`; the cards behind it count as never printed by this job
    };

    PrintJobId id;
    OperationId operation; ///< made before anything was sent: recording twice is one job
    Timestamp at;
    EmployeeId employee;
    QString printedBy;
    Target target = Target::Printer;
    QString targetName; ///< the printer's name, the file's path, "192.168.88.20:9100"
    QString design;     ///< its id
    QString designName;
    BatchId batch;        ///< when it was a batch that was printed
    int cards = 0;        ///< vouchers
    int copies = 1;       ///< of each
    int startAt = 1;      ///< first place used of the first sheet
    int perSheet = 1;     ///< places of a sheet; 1 on a roll
    PrintJobId continues; ///< the job that stopped, and that this one carries on
    State state = State::Sent;
    std::optional<int> lastGood; ///< Stopped: cards that came out, 0 to cards
    std::optional<Timestamp> settledAt;
    QString settledBy;

    /// The first free place on the last sheet of a job that came out whole; 1 when that sheet is full.
    int nextFreePlace() const
    {
        const qint64 used = qint64(cards) * copies + startAt - 1;
        return int(used % std::max(1, perSheet)) + 1;
    }
    bool operator==(const PrintJob &) const = default;
};

/// One voucher's appearance in a job.
struct PrintedCard {
    PrintJob job;
    int position = 0; ///< in the job, from 1
    int reprint = 0;  ///< 0: its first paper
    bool isGood() const { return job.state != PrintJob::State::Stopped || position <= job.lastGood.value_or(0); }
};

} // namespace nettdesk
