// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/canvasbar.h"

#include "ui/designer/cardcanvas.h"
#include "ui/designer/propertypanel.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/uistore.h"

#include <QComboBox>
#include <QEvent>
#include <QLocale>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
namespace cards = vouchers::cards;

namespace {

const QString gridKey = u"designer/grid"_s;
const QString snapKey = u"designer/snap"_s;
constexpr double grids[] = {0, 0.5, 1, 2, 5};

Button *iconButton(QAction &action, const char *iconName)
{
    auto *button = new Button(&action, Button::Kind::Quiet);
    button->setIconName(iconName);
    button->setIconOnly(true);
    return button;
}

} // namespace

CanvasBar::CanvasBar(CardCanvas &canvas, UiStore &store, QWidget *parent)
    : QWidget(parent)
    , m_canvas(canvas)
    , m_store(store)
    , m_grid(choiceField(u"grid"_s))
    , m_values(choiceField(u"values"_s))
    , m_language(choiceField(u"language"_s))
    , m_factor(new Button(&m_whole, Button::Kind::Quiet))
    , m_place(new Label({}, TextRole::Caption, Tone::Muted))
{
    m_zoomIn.setIcon(icon("zoom-in"));
    m_zoomOut.setIcon(icon("zoom-out"));
    m_fit.setIcon(icon("maximize"));
    m_snap.setIcon(icon("magnet"));
    m_snap.setCheckable(true);
    m_snap.setChecked(m_store.value(snapKey).toString() != u"off"_s);
    for (QAction *action : {&m_zoomIn, &m_zoomOut, &m_fit}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        canvas.addAction(action);
    }
    m_zoomIn.setShortcut(QKeySequence::ZoomIn);
    m_zoomOut.setShortcut(QKeySequence::ZoomOut);
    m_fit.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    for (QComboBox *box : {m_grid, m_values, m_language})
        box->setMinimumContentsLength(box == m_language ? 13 : 9);
    auto *row = new FlowLayout(this, space::xs);
    row->setContentsMargins(space::s, space::xs, space::s, space::xs);
    row->addWidget(iconButton(m_zoomOut, "zoom-out"));
    row->addWidget(m_factor);
    row->addWidget(iconButton(m_zoomIn, "zoom-in"));
    row->addWidget(iconButton(m_fit, "maximize"));
    auto *snap = iconButton(m_snap, "magnet");
    snap->setObjectName(u"snap"_s);
    snap->setCheckable(true);
    row->addWidget(snap);
    for (QComboBox *box : {m_grid, m_values, m_language})
        row->addWidget(box);
    row->addWidget(m_place);
    m_place->setMinimumSize(scaledText(120), extent::control);

    connect(&m_zoomIn, &QAction::triggered, &m_canvas, &CardCanvas::zoomIn);
    connect(&m_zoomOut, &QAction::triggered, &m_canvas, &CardCanvas::zoomOut);
    connect(&m_fit, &QAction::triggered, &m_canvas, &CardCanvas::fit);
    connect(&m_whole, &QAction::triggered, &m_canvas, [this] { m_canvas.setFactor(1); });
    connect(&m_snap, &QAction::toggled, this, [this](bool isOn) {
        m_canvas.setSnapping(isOn);
        m_store.setValue(snapKey, isOn ? u"on"_s : u"off"_s);
    });
    connect(m_grid, &QComboBox::activated, this, [this] {
        m_store.setValue(gridKey, m_grid->currentData());
        setGrid();
    });
    connect(m_values, &QComboBox::activated, this, &CanvasBar::sampleChanged);
    connect(m_language, &QComboBox::activated, this, &CanvasBar::sampleChanged);
    connect(&m_canvas, &CardCanvas::viewChanged, this, &CanvasBar::follow);
    connect(&m_canvas, &CardCanvas::pointerMoved, this, [this](const std::optional<QPointF> &point) {
        const auto mm = [](double value) { return QLocale().toString(value, 'f', 1); };
        //: where the pointer is on the card
        m_place->setText(point ? tr("%1 × %2 mm").arg(mm(point->x()), mm(point->y())) : QString());
    });
    retranslate();
    const QVariant grid = m_store.value(gridKey);
    m_grid->setCurrentIndex(std::max(0, m_grid->findData(grid.isValid() ? grid.toDouble() : 1.0)));
    m_canvas.setSnapping(m_snap.isChecked());
    setGrid();
    follow();
}

CardSample::Values CanvasBar::values() const
{
    return CardSample::Values(m_values->currentData().toInt());
}

QString CanvasBar::language() const
{
    return m_language->currentData().toString();
}

void CanvasBar::setGrid()
{
    m_canvas.setGrid(m_grid->currentData().toDouble());
}

void CanvasBar::follow()
{
    m_factor->setText(tr("%1 %").arg(QLocale().toString(qRound(m_canvas.factor() * 100))));
}

void CanvasBar::retranslate()
{
    m_zoomIn.setText(tr("Larger"));
    m_zoomOut.setText(tr("Smaller"));
    m_fit.setText(tr("Whole card"));
    m_whole.setToolTip(tr("As large as the card"));
    m_snap.setText(tr("Snap to the grid, the card and other elements"));
    const auto fill = [](QComboBox *box, auto add) {
        const int index = std::max(0, box->currentIndex());
        box->clear();
        add();
        box->setCurrentIndex(index);
    };
    fill(m_grid, [this] {
        for (const double grid : grids)
            m_grid->addItem(grid > 0 ? tr("Grid %1 mm").arg(QLocale().toString(grid)) : tr("No grid"), grid);
    });
    fill(m_values, [this] {
        m_values->addItem(tr("Usual values"), int(CardSample::Values::Usual));
        m_values->addItem(tr("Long values"), int(CardSample::Values::Long));
        m_values->addItem(tr("Few values"), int(CardSample::Values::Few));
    });
    fill(m_language, [this] {
        m_language->addItem(tr("Program's own"), QString());
        for (const QString &code : cards::Wording::languages())
            m_language->addItem(languageName(code), code);
    });
    m_grid->setAccessibleName(tr("Grid"));
    m_values->setAccessibleName(tr("Values shown"));
    m_language->setAccessibleName(tr("Language shown"));
    follow();
}

void CanvasBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nettdesk::ui
