// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/voucherservice.h"
#include "ui/vouchers/generateform.h"
#include "ui/vouchers/vouchersscreen.h"
#include "ui/widgets/page.h"

#include <QAction>
#include <QTimer>

class QBoxLayout;

namespace nettdesk::ui {

class GenerateFields;
class Label;
class SampleCard;
class Shell;
class CodeStrengthMeter;

/// F4: the form at the leading side; beside it a card as it will be printed, how strong the codes are, and the whole
/// request in one sentence. Generating runs in the strip at the bottom; the page may be left meanwhile.
class GeneratePage : public Page {
    Q_OBJECT
public:
    GeneratePage(const VouchersParts &parts, Shell &shell, QWidget *parent = nullptr);

    GenerateFields *fields() const { return m_fields; }
    /// Vouchers of this package: its terms fill the form.
    void choosePackage(PackageId package);
    /// Presses Generate.
    void generate();

    void refresh() override;
    void activated() override;
    bool back() override;

Q_SIGNALS:
    void closed();
    /// `message` says what was made, and what could not be checked.
    void generated(const nettdesk::Batch &batch, const QString &message);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void followForm();
    void showSample();
    void ask();
    void fetchRouters();
    void fetchPackages();
    void fetchEnds(nettdesk::RouterId router);
    void fetchProfiles(RouterId router);
    void finish(const Result<vouchers::GeneratedBatch> &made, int wanted);

    VouchersParts m_parts;
    Shell &m_shell;
    QAction m_generate, m_back;
    GenerateFields *m_fields;
    SampleCard *m_sample;
    CodeStrengthMeter *m_strength;
    QBoxLayout *m_content;
    QBoxLayout *m_formColumn;
    QWidget *m_side;
    Label *m_sampleTitle;
    Label *m_summaryTitle;
    Label *m_summary;
    Label *m_notes;
    QTimer m_askSoon;
    QList<Router> m_routers;
    GenerateReading m_reading;
    accounts::EndLayers::Schedulers m_schedulers = accounts::EndLayers::Schedulers::Unknown; ///< of the chosen router
    OperationId m_operation;
    qint64 m_liveCodes = 0;
    bool m_pressed = false; ///< Generate was pressed: every field says what is wrong with it
    bool m_running = false;
    int m_question = 0; ///< answers to what was typed before are dropped
    int m_profileTurn = 0;
};

} // namespace nettdesk::ui
