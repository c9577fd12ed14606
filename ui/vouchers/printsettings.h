// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/vouchers/cards/sheets.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QListWidget;
class QSpinBox;

namespace nettdesk::ui {

class Button;
class FormField;
class Label;
class UiStore;

/// The right side of the print preview: design, first place of a used sheet, copies, which sheets, cutting, which
/// printer, and what will not print as it should. What was chosen last for each kind of paper is remembered.
class PrintSettings : public QWidget {
    Q_OBJECT
public:
    PrintSettings(UiStore &store, QWidget *parent = nullptr);

    /// The designs of the shelf, in its order; the chosen one stays chosen.
    void setDesigns(const QList<vouchers::cards::CardDesign> &designs);
    /// With the cutting guides that are chosen here.
    vouchers::cards::CardDesign design() const;
    /// By id, now or once it is known. Not remembered as the person's choice.
    void setDesign(const QString &id);
    int startAt() const;
    void setStartAt(int position);
    int copies() const;
    /// Sheets to be printed, from 0, inclusive.
    int firstSheet() const;
    int lastSheet() const;
    /// Of this computer; empty: none, or a receipt printer.
    QString printer() const;
    /// Where the chosen receipt printer listens, "192.168.88.20:9100"; empty: another kind is chosen.
    QString receiptPrinter() const;
    /// Remembers a receipt printer with a network port and chooses it. Invalid: no such address can be.
    Result<> addReceiptPrinter(const QString &address);
    void setMayEdit(bool mayEdit);
    /// By design, the first place that its last print left free on its last sheet.
    void setFreePlaces(const QHash<QString, int> &places);

    void setSheets(int sheets, int cards);
    void setFlaws(const QList<vouchers::cards::Flaw> &flaws, bool mayBeMore);

Q_SIGNALS:
    /// Another design or first place: the cards are to be laid out again.
    void layoutChanged();
    void flawChosen(int card);
    void editRequested(const QString &design);
    void calibrationRequested(const QString &printer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    const vouchers::cards::CardDesign &chosen() const;
    QString kind() const; ///< of paper: "sheet" or "roll"
    void lay();
    void listen();
    void fillDesigns();
    void followStart();
    void followDesign();
    void followPrinter();
    // printerchoice.cpp
    void choosePrinter();
    void findPrinters();
    void fillPrinters();
    void askForReceiptPrinter();

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
    FormField *m_cutField;
    QComboBox *m_cut;
    Button *m_edit;
    Button *m_calibrate;
    QStringList m_printers; ///< of this computer, once they are found
    QString m_standard;
    bool m_hasLooked = false;
    QHash<QString, int> m_freePlaces;
    QString m_wanted; ///< a design that was asked for, for once
    Label *m_flawTitle;
    QListWidget *m_flaws;
};

} // namespace nettdesk::ui
