// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/permission.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace nettdesk::ui {

class Page;
class Shell;

/// Something that a screen can be told to do from anywhere: by its key, in the palette, from a notification.
/// Running it opens the screen and calls Page::perform(id, argument).
struct Command {
    QString id;                     ///< "vouchers.redeem": never translated
    std::function<QString()> title; ///< "Redeem a code": asked again after a switch of language
    const char *icon = "";
    QKeySequence shortcut;                ///< F2 …; unique in the window (a test asserts it)
    std::optional<Permission> permission; ///< hidden from who lacks it; the service checks again
    /// Set for commands that take a code: typing something like a code into the palette offers it under these words,
    /// and perform() gets the text as its argument.
    std::function<QString(const QString &code)> titleForCode;
};

/// One entry of the rail. The shell's list of screens is all it knows of them: without a screen's folder one line there
/// is too much, and nothing else.
struct Screen {
    QString id;                     ///< "routers": remembered as the page to open, never translated
    std::function<QString()> title; ///< asked again after a switch of language
    const char *icon = "";
    std::optional<Permission> permission; ///< nullopt: for everybody
    /// Makes the page when it is first opened; the window owns it.
    std::function<Page *(Shell &)> make;
    QList<Command> commands;
};

} // namespace nettdesk::ui
