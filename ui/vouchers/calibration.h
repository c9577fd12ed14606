// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/vouchers/cards/sheetpainter.h"

#include <QDialog>
#include <QString>

class QDoubleSpinBox;
class QPainter;

namespace nettdesk::ui {

class Button;
class Label;
class UiStore;

/// How a printer of this computer misses the paper, as remembered with the window: each counter has its own printers.
vouchers::cards::Calibration calibrationOf(const UiStore &store, const QString &printer);
void setCalibration(UiStore &store, const QString &printer, const vouchers::cards::Calibration &calibration);

/// The page that is measured: a cross at `crossAt` from the sheet's left and top edge, and a line across and down from
/// there, `lineLength` long, with their measures beside them. Lengths are millimetres.
struct CalibrationPage {
    static constexpr double crossAt = 20;
    static constexpr double lineLength = 150;

    /// In millimetres; the painter is scaled already.
    static void paint(QPainter &painter, const QString &printer);
};

/// What a ruler says about a printed calibration page.
struct CalibrationMeasures {
    double left = CalibrationPage::crossAt;
    double top = CalibrationPage::crossAt;
    double across = CalibrationPage::lineLength;
    double down = CalibrationPage::lineLength;
};
/// The calibration with which the same printer would have hit, given that the page was printed with `used`.
vouchers::cards::Calibration calibrated(const vouchers::cards::Calibration &used, const CalibrationMeasures &measures);

/// Prints the page (on A4 or what the printer has) and takes down what a ruler says.
class CalibrationDialog : public QDialog {
    Q_OBJECT
public:
    CalibrationDialog(UiStore &store, const QString &printer, QWidget *parent = nullptr);

    /// On the printer, or with a file, as a PDF of Qt's.
    void printPage(const QString &file = {});

Q_SIGNALS:
    void failed(const nettdesk::Error &error);

private:
    void keep();
    void showFound();

    UiStore &m_store;
    QString m_printer;
    vouchers::cards::Calibration m_used;
    QDoubleSpinBox *m_left, *m_top, *m_across, *m_down;
    Label *m_found;
    Button *m_print, *m_keep;
};

} // namespace nettdesk::ui
