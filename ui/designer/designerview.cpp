// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/designerview.h"

#include "ui/designer/canvasbar.h"
#include "ui/designer/cardcanvas.h"
#include "ui/designer/elementtools.h"
#include "ui/designer/layerlist.h"
#include "ui/designer/livesheet.h"
#include "ui/designer/properties.h"
#include "ui/designer/ruler.h"
#include "ui/designer/toolbox.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/whendone.h"

#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
namespace cards = vouchers::cards;

namespace {

constexpr int leadingWidth = 228;
constexpr int trailingWidth = 292;
constexpr int widest = 430;
constexpr int hundred = 100; // cards that the line under the sheet counts with

QScrollArea *column(QWidget *inside, int width)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(std::min(scaledText(width), widest));
    scroll->setWidget(inside);
    return scroll;
}

/// A hair line between groups of buttons.
class Divider : public QWidget {
public:
    Divider() { setFixedSize(space::m, extent::control); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(width() / 2, space::s, 1, height() - 2 * space::s), Colors::of(this).fieldBorder);
    }
};

} // namespace

DesignerView::DesignerView(DesignDocument &document, const Business &business, Timestamp now, UiStore &store,
                           QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_business(business)
    , m_now(now)
    , m_flaws(document, business, now)
    , m_actions(new DesignActions(document, this))
    , m_canvas(new CardCanvas(document, business, now))
    , m_toolbox(new Toolbox)
    , m_layers(new LayerList(document))
    , m_sheet(new LiveSheet(document, business, now))
    , m_properties(new Properties(document))
    , m_toolsTitle(new Label({}, TextRole::Heading))
    , m_layersTitle(new Label({}, TextRole::Heading))
    , m_sheetTitle(new Label({}, TextRole::Heading))
    , m_sheetCount(new Label({}, TextRole::Caption, Tone::Muted))
    , m_flawTitle(new Label({}, TextRole::Strong))
    , m_flawList(new QListWidget)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(column(leadingSide(), leadingWidth));
    row->addWidget(middle(store), 1);
    row->addWidget(trailingSide());

    connect(m_actions, &DesignActions::failed, this, &DesignerView::failed);
    connect(m_toolbox, &Toolbox::taken, this, &DesignerView::take);
    connect(m_toolbox, &Toolbox::laidDown, this, [this] { m_canvas->arm({}); });
    connect(m_canvas, &CardCanvas::armedChanged, this, [this](bool isArmed) {
        if (!isArmed)
            m_toolbox->setTaken({});
    });
    connect(m_canvas, &CardCanvas::editRequested, m_properties, &Properties::edit);
    connect(m_canvas, &CardCanvas::menuRequested, this, &DesignerView::showMenu);
    connect(m_canvas, &CardCanvas::pictureDropped, this,
            [this](const QString &file, const QPointF &point) { putPicture(file, point); });
    connect(m_properties, &Properties::pictureWanted, this, [this] { askForPicture(false); });
    connect(m_properties, &Properties::logoWanted, this, [this] { askForPicture(true); });
    connect(m_bar, &CanvasBar::sampleChanged, this, &DesignerView::followSample);
    connect(&m_flaws, &FlawFinder::changed, this, &DesignerView::followFlaws);
    connect(&m_document, &DesignDocument::changed, this, &DesignerView::followSheet);
    connect(m_flawList, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        m_document.select({cards::ElementId(item->data(Qt::UserRole).toLongLong())});
    });
    connect(m_flawList, &QListWidget::itemActivated, m_flawList, &QListWidget::itemClicked);
    retranslate();
    followFlaws();
    followSheet();
}

QWidget *DesignerView::leadingSide()
{
    auto *inside = new QWidget;
    auto *list = new QVBoxLayout(inside);
    list->setContentsMargins(space::l, space::s, space::s, space::m);
    list->setSpacing(space::s);
    list->addWidget(m_toolsTitle);
    list->addWidget(m_toolbox);
    list->addSpacing(space::xs);
    list->addWidget(m_layersTitle);
    m_layers->setMinimumHeight(120);
    list->addWidget(m_layers, 1);
    list->addSpacing(space::xs);
    list->addWidget(m_sheetTitle);
    list->addWidget(m_sheet);
    m_sheetCount->setWordWrap(true);
    list->addWidget(m_sheetCount);
    return inside;
}

QWidget *DesignerView::middle(UiStore &store)
{
    m_bar = new CanvasBar(*m_canvas, store);
    auto *host = new QWidget;
    // The rulers count from the card's left edge in every language.
    auto *sight = new QWidget;
    sight->setLayoutDirection(Qt::LeftToRight);
    auto *grid = new QGridLayout(sight);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(new Ruler(Qt::Horizontal, *m_canvas, m_document), 0, 1);
    grid->addWidget(new Ruler(Qt::Vertical, *m_canvas, m_document), 1, 0);
    grid->addWidget(m_canvas, 1, 1);
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(toolbar());
    column->addWidget(sight, 1);
    column->addWidget(m_bar);
    return host;
}

QWidget *DesignerView::trailingSide()
{
    // What is wrong stands under the properties, where its coming and going moves no card under a hand.
    auto *side = new QWidget;
    side->setFixedWidth(std::min(scaledText(trailingWidth), widest));
    m_flawList->setObjectName(u"flaws"_s);
    m_flawList->setFrameShape(QFrame::NoFrame);
    m_flawList->setWordWrap(true);
    m_flawList->setFixedHeight(std::min(scaledText(110), 180));
    m_flawList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_flawTitle->setContentsMargins(space::m, space::s, space::m, 0);
    m_flawTitle->setWordWrap(true);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, space::s, space::s);
    column->setSpacing(space::xs);
    column->addWidget(m_properties, 1);
    column->addWidget(m_flawTitle);
    column->addWidget(m_flawList);
    return side;
}

QWidget *DesignerView::toolbar()
{
    auto *bar = new QWidget;
    auto *flow = new FlowLayout(bar, 2);
    flow->setContentsMargins(space::s, 0, space::s, space::xs);
    const QList<QStringList> groups{
        {u"undo"_s, u"redo"_s},
        {u"copy"_s, u"paste"_s, u"duplicate"_s, u"delete"_s},
        {u"left"_s, u"centre"_s, u"right"_s, u"top"_s, u"middle"_s, u"bottom"_s},
        {u"across"_s, u"down"_s},
        {u"front"_s, u"forward"_s, u"backward"_s, u"back"_s, u"turn"_s},
    };
    for (const QStringList &group : groups) {
        if (flow->count() > 0)
            flow->addWidget(new Divider);
        for (const QString &name : group) {
            auto *button = new Button(m_actions->action(name), Button::Kind::Quiet);
            button->setIconName(m_actions->iconName(name));
            button->setIconOnly(true);
            button->setObjectName(u"button-"_s + name);
            flow->addWidget(button);
        }
    }
    return bar;
}

void DesignerView::take(const QString &tool)
{
    if (tool == u"picture"_s) { // it has a shape of its own: the file comes first
        m_toolbox->setTaken({});
        askForPicture(false);
        return;
    }
    m_toolbox->setTaken(tool);
    m_canvas->arm(newElement(tool, m_document.design().card));
    m_canvas->setFocus(Qt::OtherFocusReason);
}

void DesignerView::askForPicture(bool isLogo)
{
    auto *dialog = new QFileDialog(this, isLogo ? tr("Choose the shop's logo") : tr("Choose a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (*.png *.jpg *.jpeg)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    connect(dialog, &QFileDialog::fileSelected, this, [this, isLogo](const QString &file) {
        if (isLogo)
            Q_EMIT logoFileChosen(file);
        else
            putPicture(file, {});
    });
    dialog->open();
}

void DesignerView::putPicture(const QString &file, const std::optional<QPointF> &at)
{
    const QFuture<Result<cards::Picture>> reading =
        QtConcurrent::run([file] { return cards::Picture::fromFile(file); });
    whenDone(reading, this, [this, at](const Result<cards::Picture> &picture) {
        if (!picture) {
            Q_EMIT failed(picture.error());
            return;
        }
        const cards::Element *only = m_document.only();
        if (only && !at && std::holds_alternative<cards::PictureElement>(only->content)) {
            cards::Element element = *only;
            element.content = cards::PictureElement{*picture};
            m_document.change(tr("Picture"), cards::replaced(m_document.design(), element));
            return;
        }
        cards::Element element = newElement(u"picture"_s, m_document.design().card);
        element.content = cards::PictureElement{*picture};
        const QPointF middle = at.value_or(element.box.center());
        element.box.setSize(QSizeF(picture->size()).scaled(element.box.size(), Qt::KeepAspectRatio));
        element.box.moveCenter(middle);
        const cards::CardDesign next = cards::added(m_document.design(), element);
        m_document.change(tr("Add: %1").arg(cards::kindText(element.content)), next, {next.elements.last().id});
    });
}

void DesignerView::setLogo(const cards::Picture &logo)
{
    m_logo = logo;
    m_flaws.setLogo(logo);
    m_properties->setLogo(logo);
    followSample();
}

void DesignerView::followSample()
{
    const CardSample sample{m_bar->values(), m_bar->language(), m_logo};
    m_canvas->setSample(sample);
    m_sheet->setSample(sample);
}

void DesignerView::followFlaws()
{
    const QList<FlawFinder::Found> &found = m_flaws.found();
    m_canvas->setFlaws(m_flaws.byElement());
    m_layers->setFlaws(m_flaws.byElement());
    m_flawList->clear();
    for (const FlawFinder::Found &each : found) {
        const QString words = each.isUsual ? each.message : FlawFinder::tr("With long values: %1").arg(each.message);
        auto *item = new QListWidgetItem(icon("alert-triangle", Tone::Warning), words, m_flawList);
        item->setData(Qt::UserRole, each.element.value());
    }
    m_flawTitle->setText(tr("%n thing(s) will not print as they should", nullptr, int(found.size())));
    m_flawTitle->setVisible(!found.isEmpty());
    m_flawList->setVisible(!found.isEmpty());
}

void DesignerView::followSheet()
{
    const cards::Paper &paper = m_document.design().paper;
    const cards::SheetCount count = cards::sheetCount(paper, hundred);
    if (paper.kind == cards::Paper::Kind::Roll)
        m_sheetCount->setText(tr("One card after the other, cut behind each"));
    else
        m_sheetCount->setText(tr("%1 on a sheet; %2 sheets for %3 cards")
                                  .arg(QLocale().toString(count.perSheet), QLocale().toString(count.sheets),
                                       QLocale().toString(hundred)));
}

void DesignerView::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions->actions({u"cut"_s, u"copy"_s, u"paste"_s, u"duplicate"_s, u"delete"_s}));
    menu->addSeparator();
    menu->addActions(m_actions->actions({u"front"_s, u"forward"_s, u"backward"_s, u"back"_s, u"turn"_s}));
    QMenu *align = menu->addMenu(icon("layout-align-left"), tr("Align"));
    align->addActions(m_actions->actions({u"left"_s, u"centre"_s, u"right"_s, u"top"_s, u"middle"_s, u"bottom"_s}));
    align->addSeparator();
    align->addActions(m_actions->actions({u"across"_s, u"down"_s}));
    menu->addSeparator();
    menu->addAction(m_actions->action(u"all"_s));
    menu->popup(position);
}

void DesignerView::retranslate()
{
    m_toolsTitle->setText(tr("Elements"));
    m_layersTitle->setText(tr("On the card"));
    m_sheetTitle->setText(tr("Sheet"));
    m_flawList->setAccessibleName(tr("What will not print as it should"));
}

void DesignerView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        retranslate();
        followFlaws();
        followSheet();
    }
}

} // namespace nettdesk::ui
