// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/sheets.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QSpinBox;

namespace nettdesk::ui {

class FormField;
class Label;
class UiStore;

/// The right side of the print preview: design, first place of a used sheet, copies, which sheets, which printer, and
/// what will not print as it should. What was chosen last for each is remembered.
class PrintSettings : public QWidget {
    Q_OBJECT
public:
    PrintSettings(UiStore &store, QWidget *parent = nullptr);

    const vouchers::cards::CardDesign &design() const;
    /// By id; an unknown one changes nothing. Not remembered as the person's choice.
    void setDesign(const QString &id);
    int startAt() const;
    void setStartAt(int position);
    int copies() const;
    /// Sheets to be printed, from 0, inclusive.
    int firstSheet() const;
    int lastSheet() const;
    QString printer() const;

    void setSheets(int sheets, int cards);
    void setFlaws(const QList<vouchers::cards::Flaw> &flaws, bool mayBeMore);

Q_SIGNALS:
    /// Another design or first place: the cards are to be laid out again.
    void layoutChanged();
    void flawChosen(int card);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void followDesign();
    void findPrinters();

    UiStore &m_store;
    QList<vouchers::cards::CardDesign> m_designs;
    int m_sheets = 0;
    int m_cards = 0;
    bool m_filling = false;
    FormField *m_designField;
    QComboBox *m_design;
    FormField *m_startField;
    QSpinBox *m_start;
    FormField *m_copiesField;
    QSpinBox *m_copies;
    FormField *m_sheetsField;
    QSpinBox *m_first;
    Label *m_to;
    QSpinBox *m_last;
    FormField *m_printerField;
    QComboBox *m_printer;
    Label *m_flawTitle;
    QListWidget *m_flaws;
};

} // namespace nettdesk::ui
