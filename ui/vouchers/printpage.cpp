// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/printpage.h"

#include "ui/shell/icons.h"
#include "ui/shell/shell.h"
#include "ui/shell/theme.h"
#include "ui/vouchers/calibration.h"
#include "ui/vouchers/printfollowup.h"
#include "ui/vouchers/printsettings.h"
#include "ui/vouchers/sheetlist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/whendone.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
namespace cards = vouchers::cards;

namespace {

constexpr int mostFlaws = 50;
constexpr int sideWidth = 316;
constexpr int widestSide = 460;

Button *toolButton(QAction &action, const char *iconName)
{
    auto *button = new Button(&action, Button::Kind::Quiet);
    button->setIconName(iconName);
    button->setIconOnly(true);
    return button;
}

} // namespace

PrintPage::PrintPage(const VouchersParts &parts, Shell &shell, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_shell(shell)
    , m_list(new SheetList(m_renderer))
    , m_view(new SheetView(m_renderer))
    , m_settings(new PrintSettings(shell.store()))
    , m_zoom(new Label({}, TextRole::Caption, Tone::Muted))
    , m_place(new Label({}, TextRole::Caption, Tone::Muted))
    , m_followUp(new PrintFollowUp(parts.prints, shell, *messageBar(), this))
{
    m_print.setIcon(icon("printer"));
    m_back.setIcon(icon("arrow-left"));
    m_earlier.setIcon(icon("list-details"));
    m_pdf.setIcon(icon("file-type-pdf"));
    m_zoomIn.setIcon(icon("zoom-in"));
    m_zoomOut.setIcon(icon("zoom-out"));
    setPrimaryAction(&m_print)->setIconName("printer");
    addAction(&m_back)->setIconName("arrow-left");
    addAction(&m_earlier)->setIconName("list-details");
    addAction(&m_pdf)->setIconName("file-type-pdf");
    connect(&m_print, &QAction::triggered, this, [this] { sendToPrinter(); });
    connect(&m_pdf, &QAction::triggered, this, &PrintPage::askForPdf);
    connect(&m_back, &QAction::triggered, this, &PrintPage::closed);
    connect(&m_earlier, &QAction::triggered, m_followUp, &PrintFollowUp::showOpenJobs);
    connect(&m_zoomIn, &QAction::triggered, m_view, &SheetView::zoomIn);
    connect(&m_zoomOut, &QAction::triggered, m_view, &SheetView::zoomOut);
    connect(&m_zoomSheet, &QAction::triggered, m_view, [this] { m_view->setZoom(SheetView::Zoom::Sheet); });
    connect(&m_zoomWidth, &QAction::triggered, m_view, [this] { m_view->setZoom(SheetView::Zoom::Width); });

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::m, space::xs, space::m, space::xs);
    bar->setSpacing(space::xs);
    bar->addWidget(m_place);
    bar->addStretch();
    bar->addWidget(new Button(&m_zoomSheet, Button::Kind::Quiet));
    bar->addWidget(new Button(&m_zoomWidth, Button::Kind::Quiet));
    bar->addWidget(toolButton(m_zoomOut, "zoom-out"));
    bar->addWidget(m_zoom);
    bar->addWidget(toolButton(m_zoomIn, "zoom-in"));
    m_zoom->setMinimumWidth(scaledText(44));
    m_zoom->setAlignment(Qt::AlignCenter);

    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(bar);
    middle->addWidget(m_view, 1);

    auto *settings = new QScrollArea;
    settings->setFrameShape(QFrame::NoFrame);
    settings->setWidgetResizable(true);
    settings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    settings->setFixedWidth(std::min(scaledText(sideWidth), widestSide));
    auto *inset = new QWidget;
    auto *insetLayout = new QVBoxLayout(inset);
    insetLayout->setContentsMargins(space::l, space::m, space::l, space::l);
    insetLayout->addWidget(m_settings);
    settings->setWidget(inset);

    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addLayout(middle, 1);
    row->addWidget(settings);
    setContent(content);
    setContentMargins(0, space::s, 0, 0);

    connect(m_settings, &PrintSettings::layoutChanged, this, [this] {
        if (!m_cards.isEmpty())
            layOut();
    });
    connect(m_settings, &PrintSettings::flawChosen, this, [this](int card) {
        const int perSheet = std::max(1, m_settings->design().paper.cardsPerSheet());
        showSheet((card + m_settings->startAt() - 1) / perSheet);
    });
    connect(m_list, &SheetList::sheetChosen, this, &PrintPage::showSheet);
    connect(m_view, &SheetView::sheetWanted, this, &PrintPage::showSheet);
    connect(m_view, &SheetView::placeChosen, m_settings, &PrintSettings::setStartAt);
    connect(m_view, &SheetView::zoomChanged, this, &PrintPage::followZoom);
    connect(m_settings, &PrintSettings::editRequested, this,
            [this](const QString &design) { m_shell.openScreen(u"designs"_s, u"designs.edit"_s, design); });
    connect(m_settings, &PrintSettings::calibrationRequested, this, [this](const QString &printer) {
        auto *dialog = new CalibrationDialog(m_shell.store(), printer, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_followUp, &PrintFollowUp::recorded, this, &PrintPage::printed);
    connect(m_followUp, &PrintFollowUp::failed, this, [this](const Error &error) { showError(error); });
    connect(m_followUp, &PrintFollowUp::continueRequested, this, &PrintPage::continueWith);
    connect(&m_parts.designs, &vouchers::DesignShelf::changed, this, &PrintPage::loadShelf);
    connect(&m_parts.prints, &vouchers::PrintLedger::changed, this, &PrintPage::loadLastPlaces);
    loadLastPlaces();
    m_settings->setMayEdit(shell.actor().may(Permission::EditSettings));
    loadShelf();
}

PrintPage::~PrintPage()
{
    m_flawStop.request_stop();
}

void PrintPage::retranslate()
{
    const int count = int(m_cards.size());
    setTitle(tr("Print cards"), m_renderer.count() > 0 ? tr("%n card(s)", nullptr, count) + u" · "_s +
                                                             tr("%n sheet(s)", nullptr, m_renderer.count())
                                                       : QString());
    m_print.setText(tr("Print"));
    m_pdf.setText(tr("Save PDF…"));
    m_back.setText(tr("Back to the list"));
    m_earlier.setText(tr("Check prints…"));
    m_zoomIn.setText(tr("Larger"));
    m_zoomOut.setText(tr("Smaller"));
    m_zoomSheet.setText(tr("Whole sheet"));
    m_zoomWidth.setText(tr("Full width"));
    m_place->setText(
        m_renderer.count() > 0
            ? tr("Sheet %1 of %2").arg(QLocale().toString(m_view->sheet() + 1), QLocale().toString(m_renderer.count()))
            : QString());
    followZoom();
}

void PrintPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // What is said elsewhere, too, makes room first: the sheet's number stands under its picture.
    const bool isRoomy = width() > scaledText(840);
    m_place->setVisible(isRoomy);
    m_zoomSheet.setVisible(isRoomy); // their buttons follow
    m_zoomWidth.setVisible(isRoomy);
}

void PrintPage::followZoom()
{
    m_zoom->setText(tr("%1 %").arg(QLocale().toString(int(m_view->factor() * 100 + 0.5))));
}

void PrintPage::showCards(const vouchers::CardSelection &selection, const QString &design)
{
    m_selection = selection;
    m_continues = {};
    if (!design.isEmpty())
        m_settings->setDesign(design);
    load();
}

void PrintPage::loadShelf()
{
    QCoro::connect(m_parts.designs.all(m_shell.actor()), this, [this](const Result<vouchers::Shelf> &shelf) {
        if (!shelf) {
            showError(shelf.error()); // the designs of the program are there all the same
            return;
        }
        QList<cards::CardDesign> designs;
        for (const vouchers::ShelvedDesign &each : shelf->designs)
            designs << each.design;
        m_settings->setDesigns(designs);
    });
    QCoro::connect(m_parts.designs.logo(m_shell.actor()), this, [this](const Result<cards::Picture> &logo) {
        if (!logo || *logo == m_logo)
            return;
        m_logo = *logo;
        if (!m_cards.isEmpty())
            layOut();
    });
}

void PrintPage::load()
{
    const int turn = ++m_turn;
    messageBar()->clear();
    setLoading(true);
    QCoro::connect(m_parts.vouchers.cardData(m_shell.actor(), m_selection), this,
                   [this, turn](const Result<QList<cards::CardData>> &loaded) {
                       if (turn != m_turn)
                           return;
                       setLoading(false);
                       if (!loaded) {
                           showErrorWith(loaded.error(), tr("Try again"), [this] { load(); });
                           return;
                       }
                       m_cards = *loaded;
                       layOut();
                   });
}

void PrintPage::loadLastPlaces()
{
    QCoro::connect(m_parts.prints.jobs(m_shell.actor(), false), this, [this](const Result<QList<PrintJob>> &jobs) {
        if (!jobs)
            return; // a hint less
        QHash<QString, int> places;
        for (const PrintJob &job : *jobs) {
            const bool isOnPaper = job.target == PrintJob::Target::Printer && job.state != PrintJob::State::Stopped;
            if (isOnPaper && !places.contains(job.design))
                places.insert(job.design, job.nextFreePlace());
        }
        m_settings->setFreePlaces(places);
    });
}

void PrintPage::layOut()
{
    ++m_turn;
    m_flawStop.request_stop();
    const bool hasCards = !m_cards.isEmpty();
    m_print.setEnabled(hasCards);
    m_pdf.setEnabled(hasCards);
    if (!hasCards) {
        emptyState()->setTexts("printer", tr("No cards to print"), tr("Choose vouchers in the list, then print them."));
        emptyState()->setAction(&m_back);
        setEmpty(true);
        return;
    }
    setEmpty(false);
    cards::LayoutOptions options;
    options.startAt = m_settings->startAt();
    options.logo = m_logo;
    const auto sheets = cards::layOut(m_settings->design(), m_cards, std::move(options));
    if (!sheets) {
        showError(sheets.error());
        return;
    }
    m_renderer.setSheets(*sheets);
    m_settings->setSheets(sheets->count(), sheets->cardCount());
    m_view->setStartAt(m_settings->startAt());
    showSheet(std::min(m_view->sheet(), sheets->count() - 1));
    m_list->setVisible(sheets->count() > 1);
    lookForFlaws();
    retranslate();
}

void PrintPage::lookForFlaws()
{
    m_settings->setFlaws({}, false);
    m_flawStop = std::stop_source();
    const int turn = m_turn;
    const QFuture<QList<cards::Flaw>> search =
        QtConcurrent::run([sheets = *m_renderer.sheets(), stop = m_flawStop.get_token()] {
            return sheets.flawsInEveryLanguage(mostFlaws, stop);
        });
    whenDone(search, this, [this, turn](const QList<cards::Flaw> &flaws) {
        if (turn == m_turn)
            m_settings->setFlaws(flaws, flaws.size() >= mostFlaws);
    });
}

void PrintPage::showSheet(int sheet)
{
    if (sheet < 0 || sheet >= m_renderer.count())
        return;
    m_view->setSheet(sheet);
    m_list->setSheet(sheet);
    m_place->setText(tr("Sheet %1 of %2").arg(QLocale().toString(sheet + 1), QLocale().toString(m_renderer.count())));
}

void PrintPage::refresh()
{
    load();
}

bool PrintPage::print()
{
    sendToPrinter();
    return true;
}

void PrintPage::activated()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

bool PrintPage::back()
{
    Q_EMIT closed();
    return true;
}

} // namespace nettdesk::ui
