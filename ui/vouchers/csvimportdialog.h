// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/business.h"
#include "core/vouchers/vouchercsv.h"
#include "ui/vouchers/vouchersscreen.h"
#include "ui/widgets/formdialog.h"

#include <stop_token>

class QCheckBox;
class QComboBox;
class QTableWidget;

namespace nettdesk::ui {

class FormField;
class Label;
class Shell;
class StateBanner;
class TermsFields;

/// Codes that were printed elsewhere: a CSV file is read and shown first, with what would be made and what is wrong in
/// which line; nothing is written before Import is pressed, and then all of it or nothing.
class CsvImportDialog : public FormDialog {
    Q_OBJECT
public:
    /// Everything referred to outlives the dialog.
    CsvImportDialog(const VouchersParts &parts, Shell &shell, QWidget *parent = nullptr);
    ~CsvImportDialog() override;

    /// Reads the file and shows what it would bring.
    void openFile(const QString &path);
    void chooseFile();
    const vouchers::CsvOutcome &outcome() const { return m_outcome; }

Q_SIGNALS:
    void imported(const nettdesk::vouchers::CsvOutcome &outcome);

private:
    void fetchChoices();
    vouchers::CsvImport request() const;
    void preview();
    void take(const vouchers::CsvOutcome &outcome);
    void import();
    void followPackage();

    VouchersParts m_parts;
    Shell &m_shell;
    QString m_name;
    QByteArray m_content;
    OperationId m_operation;
    vouchers::CsvOutcome m_outcome;
    Button *m_choose;
    Label *m_file;
    QComboBox *m_router;
    QComboBox *m_package;
    TermsFields *m_terms;
    QWidget *m_ground;
    StateBanner *m_banner;
    Label *m_columns;
    QTableWidget *m_problems;
    QCheckBox *m_leaveOut;
    Button *m_import;
    std::stop_source m_stop;
    int m_turn = 0;
    bool m_filling = true;
};

} // namespace nettdesk::ui
