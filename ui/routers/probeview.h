// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/routerservice.h"

#include <QWidget>

namespace nettdesk::ui {

class FactList;
class Label;

/// What a router said when it was tested: who it is, what stands on it, and what to know about the line.
class ProbeView : public QWidget {
    Q_OBJECT
public:
    explicit ProbeView(QWidget *parent = nullptr);
    void show(const fleet::RouterProbe &probe);
    using QWidget::show;

private:
    Label *m_title;
    FactList *m_facts;
    Label *m_notes;
};

} // namespace nettdesk::ui
