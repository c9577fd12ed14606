// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/calibration.h"

#include "core/vouchers/cards/cardfonts.h"
#include "ui/shell/theme.h"
#include "ui/vouchers/printjob.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/uistore.h"
#include "ui/widgets/whendone.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QtConcurrentRun>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
namespace cards = vouchers::cards;
using cards::Calibration;

namespace {

QString key(const QString &printer)
{
    return u"print/calibration/"_s + QString::fromLatin1(printer.toUtf8().toPercentEncoding());
}

QDoubleSpinBox *measure(const QString &name, double value, double reach)
{
    auto *field = new QDoubleSpinBox;
    field->setObjectName(name);
    field->setDecimals(1);
    field->setSingleStep(0.1);
    field->setRange(value - reach, value + reach);
    field->setValue(value);
    //: millimetres, behind a number
    field->setSuffix(CalibrationDialog::tr(" mm"));
    return field;
}

void words(QPainter &painter, const QPointF &at, const QString &text)
{
    painter.save();
    painter.translate(at);
    painter.scale(1 / cards::textUnitsPerMm, 1 / cards::textUnitsPerMm);
    painter.setFont(cards::cardFont({}, 9));
    painter.drawText(QPointF(0, 0), text);
    painter.restore();
}

} // namespace

Calibration calibrationOf(const UiStore &store, const QString &printer)
{
    const QStringList parts = store.value(key(printer)).toString().split(u' ');
    if (parts.size() != 4)
        return {};
    const Calibration read{
        {parts.at(0).toDouble(), parts.at(1).toDouble()}, parts.at(2).toDouble(), parts.at(3).toDouble()};
    return read.isSane() ? read : Calibration();
}

void setCalibration(UiStore &store, const QString &printer, const Calibration &calibration)
{
    store.setValue(key(printer), u"%1 %2 %3 %4"_s.arg(calibration.offset.x())
                                     .arg(calibration.offset.y())
                                     .arg(calibration.scaleX, 0, 'g', 10)
                                     .arg(calibration.scaleY, 0, 'g', 10));
}

void CalibrationPage::paint(QPainter &painter, const QString &printer)
{
    painter.setPen(QPen(Qt::black, 0.2, Qt::SolidLine, Qt::FlatCap));
    const QPointF cross(crossAt, crossAt);
    painter.drawLine(cross - QPointF(5, 0), cross + QPointF(lineLength, 0));
    painter.drawLine(cross - QPointF(0, 5), cross + QPointF(0, lineLength));
    for (int mm = 0; mm <= int(lineLength); mm += 10) {
        const double tick = mm % 50 == 0 ? 4 : 2;
        painter.drawLine(QPointF(crossAt + mm, crossAt), QPointF(crossAt + mm, crossAt - tick));
        painter.drawLine(QPointF(crossAt, crossAt + mm), QPointF(crossAt - tick, crossAt + mm));
    }
    const double left = crossAt + 8;
    words(painter, {left, crossAt + 12}, CalibrationDialog::tr("Calibration page of “%1”").arg(printer));
    words(painter, {left, crossAt + 20},
          CalibrationDialog::tr("1. From the left edge of the paper to the line that goes down: %1 mm").arg(crossAt));
    words(painter, {left, crossAt + 27},
          CalibrationDialog::tr("2. From the top edge of the paper to the line that goes across: %1 mm").arg(crossAt));
    words(painter, {left, crossAt + 34},
          CalibrationDialog::tr("3. From the cross to the last tick of the line across: %1 mm").arg(lineLength));
    words(painter, {left, crossAt + 41},
          CalibrationDialog::tr("4. From the cross to the last tick of the line down: %1 mm").arg(lineLength));
    words(painter, {left, crossAt + 51},
          CalibrationDialog::tr("Measure with a ruler and type in what you find, where it is something else."));
}

Calibration calibrated(const Calibration &used, const CalibrationMeasures &measures)
{
    // The printer puts what it is told at a place t to a + b·t; it was told t = offset + scale·x.
    const auto along = [](double offset, double scale, double cross, double length, double &newOffset,
                          double &newScale) {
        const double b = length / (scale * CalibrationPage::lineLength);
        const double a = cross - b * (offset + scale * CalibrationPage::crossAt);
        newScale = 1 / b;
        newOffset = -a / b;
    };
    Calibration found;
    along(used.offset.x(), used.scaleX, measures.left, measures.across, found.offset.rx(), found.scaleX);
    along(used.offset.y(), used.scaleY, measures.top, measures.down, found.offset.ry(), found.scaleY);
    return found;
}

CalibrationDialog::CalibrationDialog(UiStore &store, const QString &printer, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_printer(printer)
    , m_used(calibrationOf(store, printer))
    , m_left(measure(u"left"_s, CalibrationPage::crossAt, 20))
    , m_top(measure(u"top"_s, CalibrationPage::crossAt, 20))
    , m_across(measure(u"across"_s, CalibrationPage::lineLength, 7))
    , m_down(measure(u"down"_s, CalibrationPage::lineLength, 7))
    , m_found(new Label({}, TextRole::Caption, Tone::Muted))
    , m_print(new Button(tr("Print the page")))
    , m_keep(new Button(tr("Keep"), Button::Kind::Primary))
{
    setObjectName(u"calibration"_s);
    setWindowTitle(tr("Calibrate “%1”").arg(printer));
    m_keep->setObjectName(u"keep"_s);
    m_print->setIconName("printer");
    auto *about =
        new Label(tr("Print the calibration page, measure it with a ruler, and type in the four lengths. From "
                     "then on cards land where the design says, on this printer."));
    about->setWordWrap(true);
    m_found->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::m);
    grid->addWidget(new FormField(tr("1. Left edge to the line"), m_left), 0, 0);
    grid->addWidget(new FormField(tr("2. Top edge to the line"), m_top), 0, 1);
    grid->addWidget(new FormField(tr("3. Line across"), m_across), 1, 0);
    grid->addWidget(new FormField(tr("4. Line down"), m_down), 1, 1);
    auto *reset = new Button(tr("Without calibration"), Button::Kind::Quiet);
    auto *cancel = new Button(tr("Cancel"));
    for (Button *button : {m_print, reset, cancel})
        button->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addWidget(m_print);
    foot->addWidget(reset);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(new Label(windowTitle(), TextRole::Title));
    column->addWidget(about);
    column->addLayout(grid);
    column->addWidget(m_found);
    column->addLayout(foot);
    setMinimumWidth(520);
    for (QDoubleSpinBox *field : {m_left, m_top, m_across, m_down})
        connect(field, &QDoubleSpinBox::valueChanged, this, &CalibrationDialog::showFound);
    connect(m_print, &QPushButton::clicked, this, [this] { printPage(); });
    connect(reset, &QPushButton::clicked, this, [this] {
        setCalibration(m_store, m_printer, {});
        accept();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &CalibrationDialog::keep);
    showFound();
}

void CalibrationDialog::showFound()
{
    const Calibration found = calibrated(m_used, {m_left->value(), m_top->value(), m_across->value(), m_down->value()});
    const auto number = [](double value, int decimals) { return QLocale().toString(value, 'f', decimals); };
    m_keep->setEnabled(found.isSane());
    m_found->setText(
        found.isSane() ? tr("Cards are moved by %1 mm to the right and %2 mm down, and drawn at %3 % and %4 % of their "
                            "size.")
                             .arg(number(found.offset.x(), 1), number(found.offset.y(), 1),
                                  number(found.scaleX * 100, 2), number(found.scaleY * 100, 2))
                       : tr("No printer misses by that much: measure again."));
}

void CalibrationDialog::keep()
{
    setCalibration(m_store, m_printer,
                   calibrated(m_used, {m_left->value(), m_top->value(), m_across->value(), m_down->value()}));
    accept();
}

void CalibrationDialog::printPage(const QString &file)
{
    m_print->setBusy(true);
    const QFuture<Result<>> printing = QtConcurrent::run([printer = m_printer, used = m_used, file] {
        PrintOrder order;
        order.printer = printer;
        order.file = file;
        order.title = CalibrationDialog::tr("Calibration page");
        order.calibration = used;
        return printCalibrationPage(order);
    });
    whenDone(printing, this, [this](const Result<> &printed) {
        m_print->setBusy(false);
        if (!printed) {
            m_found->setText(printed.error().message);
            Q_EMIT failed(printed.error());
        }
    });
}

} // namespace nettdesk::ui
