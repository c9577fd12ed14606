// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/designer/designdocument.h"

#include <QAction>
#include <QHash>

#include <functional>

namespace nettdesk::ui {

/// Everything that can be done to what is chosen, by key, button and menu alike: the same actions everywhere.
class DesignActions : public QObject {
    Q_OBJECT
public:
    /// Keys work inside of `widget`, which also owns the actions.
    DesignActions(DesignDocument &document, QWidget *widget);

    /// By name: "undo", "redo", "cut", "copy", "paste", "duplicate", "delete", "all", "left", "centre", "right", "top",
    /// "middle", "bottom", "across", "down", "front", "forward", "backward", "back", "turn".
    QAction *action(const QString &name) const { return m_actions.value(name).action; }
    const char *iconName(const QString &name) const { return m_actions.value(name).icon; }
    QList<QAction *> actions(const QStringList &names) const;

    void retranslate();

Q_SIGNALS:
    void failed(const nettdesk::Error &error);

private:
    struct Entry {
        QAction *action = nullptr;
        const char *icon = "";
        int least = 0; ///< elements that must be chosen
    };

    void add(const QString &name, const char *icon, int least, const QKeySequence &key,
             const std::function<void()> &run);
    void addEditing();
    void addArranging();
    void enable();
    void copy() const;
    void paste();
    void duplicate();

    DesignDocument &m_document;
    QWidget *m_widget;
    QHash<QString, Entry> m_actions;
};

} // namespace nettdesk::ui
