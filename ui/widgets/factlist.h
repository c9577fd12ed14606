// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QWidget>

class QGridLayout;

namespace nettdesk::ui {

/// Facts about one thing, a line each: what, and its value (plain text, selectable, wrapped). For details panes.
class FactList : public QWidget {
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);

    void clear();
    void add(const QString &name, const QString &value);
    /// In the code font, kept left to right.
    void addCode(const QString &name, const QString &value);
    void addState(const QString &name, const QString &text, Tone tone);
    void addWidget(const QString &name, QWidget *value);
    void addHeading(const QString &text);

private:
    QGridLayout *m_grid;
    int m_row = 0;
};

} // namespace nettdesk::ui
