// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/shell.h"
#include "ui/vouchers/vouchersscreen.h"
#include "ui/widgets/job.h"
#include "ui/widgets/uistore.h"

#include <QPointer>

#include <memory>
#include <vector>

namespace nettdesk::tests {

/// The window as far as a page sees it: it remembers what it was asked for.
class PageShell final : public ui::Shell {
public:
    struct Opened {
        QString screen;
        QString command;
        QVariant argument;
    };

    Actor actor() const override { return who; }
    ui::UiStore &store() override { return remembered; }
    void notify(ui::Notification notification) override { notifications << notification; }
    ui::Job *startJob(const QString &title) override
    {
        jobs.push_back(std::make_unique<ui::Job>(title));
        return jobs.back().get();
    }
    void openScreen(const QString &screen, const QString &command, const QVariant &argument) override
    {
        opened << Opened{screen, command, argument};
    }
    void setStatus(const QString &key, const QString &text, ui::Tone) override { status.insert(key, text); }

    Actor who;
    ui::MemoryUiStore remembered;
    QList<ui::Notification> notifications;
    QList<Opened> opened;
    QHash<QString, QString> status;
    std::vector<std::unique_ptr<ui::Job>> jobs;
};

} // namespace nettdesk::tests
