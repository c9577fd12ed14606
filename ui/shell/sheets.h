// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/overlay.h"

#include <QKeySequence>
#include <QList>
#include <QString>

namespace nettdesk::ui {

struct ShortcutLine {
    QString text;
    QKeySequence keys;
};

/// Ctrl+/: every key of the window, as it is now. Made anew each time it is opened.
class ShortcutSheet : public Overlay {
    Q_OBJECT
public:
    ShortcutSheet(QWidget *host, const QList<ShortcutLine> &lines);
    void openFresh();

private:
    class Button *m_close;
};

/// Name, version, licences of ours and of what is compiled in.
class AboutSheet : public Overlay {
    Q_OBJECT
public:
    AboutSheet(QWidget *host, const QString &version);
    void openFresh();

private:
    class Button *m_close;
};

} // namespace nettdesk::ui
