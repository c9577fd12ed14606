// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "ui/widgets/notification.h"

#include <QString>
#include <QVariant>

namespace nettdesk::ui {

class Job;
class UiStore;

/// What a page may ask of the window it stands in. Handed to Screen::make.
class Shell {
public:
    virtual ~Shell() = default;

    /// Who is signed in. Services get it with every call.
    virtual Actor actor() const = 0;
    /// Where pages remember columns, splitters, filters.
    virtual UiStore &store() = 0;

    /// Shows a toast and keeps it in the notifications panel.
    virtual void notify(Notification notification) = 0;
    /// Long work: stands in the strip at the bottom until finish() or fail() is called on it; the person may go on.
    /// The window owns the job, and deletes it after its result was shown: hold it by QPointer.
    virtual Job *startJob(const QString &title) = 0;

    /// Opens a screen; with a command, has its page perform it: openScreen("vouchers", "vouchers.show", id).
    virtual void openScreen(const QString &screen, const QString &command = {}, const QVariant &argument = {}) = 0;

    /// The words at the right of the status bar: "router" → "Café: online". An empty text removes the entry.
    virtual void setStatus(const QString &key, const QString &text, Tone tone = Tone::Muted) = 0;
};

} // namespace nettdesk::ui
