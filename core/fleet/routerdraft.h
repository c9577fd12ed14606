// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/routerservice.h"

namespace nettdesk::fleet {

/// The draft with its texts checked and trimmed, and the usual port where none was given. Invalid names the field and
/// its rule.
Result<RouterDraft> cleanDraft(const RouterDraft &draft);

/// 64 hex digits in any case, with or without colons between them; gives lower case.
Result<QString> cleanFingerprint(const QString &text);

Router newRecord(const RouterDraft &draft, Timestamp now);
Router changedRecord(const Router &before, const RouterDraft &draft);

/// Whether the certificate that was pinned for `stored` must be met by the draft too: same place, same kind of line.
bool keepsPin(const RouterDraft &draft, const Router &stored);

/// What the router said of itself goes into its record; the first certificate met is pinned where that is wanted.
void takeOver(Router &router, const RouterProbe &probe, Timestamp now);

/// For the audit log; without secrets.
QString describe(const Router &router);

/// AlreadyExists of the database in words of the shop; other errors as they are.
Error nameTaken(const Error &error, const QString &name);

} // namespace nettdesk::fleet
