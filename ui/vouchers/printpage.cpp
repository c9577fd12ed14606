// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/printpage.h"

#include "core/vouchers/cards/pdf.h"
#include "ui/shell/icons.h"
#include "ui/shell/shell.h"
#include "ui/shell/theme.h"
#include "ui/vouchers/printsettings.h"
#include "ui/vouchers/sheetlist.h"
#include "ui/widgets/whendone.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/surface.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QUrl>
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
{
    m_print.setIcon(icon("printer"));
    m_back.setIcon(icon("arrow-left"));
    m_pdf.setIcon(icon("file-type-pdf"));
    m_zoomIn.setIcon(icon("zoom-in"));
    m_zoomOut.setIcon(icon("zoom-out"));
    setPrimaryAction(&m_print)->setIconName("printer");
    addAction(&m_back)->setIconName("arrow-left");
    addAction(&m_pdf)->setIconName("file-type-pdf");
    connect(&m_print, &QAction::triggered, this, [this] { sendToPrinter(); });
    connect(&m_pdf, &QAction::triggered, this, &PrintPage::askForPdf);
    connect(&m_back, &QAction::triggered, this, &PrintPage::closed);
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

    connect(m_settings, &PrintSettings::layoutChanged, this, &PrintPage::layOut);
    connect(m_settings, &PrintSettings::flawChosen, this, [this](int card) {
        const int perSheet = std::max(1, m_settings->design().paper.cardsPerSheet());
        showSheet((card + m_settings->startAt() - 1) / perSheet);
    });
    connect(m_list, &SheetList::sheetChosen, this, &PrintPage::showSheet);
    connect(m_view, &SheetView::sheetWanted, this, &PrintPage::showSheet);
    connect(m_view, &SheetView::placeChosen, m_settings, &PrintSettings::setStartAt);
    connect(m_view, &SheetView::zoomChanged, this, &PrintPage::followZoom);
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
    if (!design.isEmpty())
        m_settings->setDesign(design);
    load();
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
    const auto sheets = cards::layOut(m_settings->design(), m_cards, m_settings->startAt());
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
    const QFuture<QList<cards::Flaw>> search = QtConcurrent::run(
        [sheets = *m_renderer.sheets(), stop = m_flawStop.get_token()] { return sheets.flaws(mostFlaws, stop); });
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

vouchers::CardSelection PrintPage::printedSelection(int firstSheet, int lastSheet) const
{
    if (firstSheet == 0 && lastSheet == m_renderer.count() - 1)
        return m_selection;
    const int perSheet = std::max(1, m_settings->design().paper.cardsPerSheet());
    const int skipped = m_settings->startAt() - 1;
    vouchers::CardSelection selection;
    const int end = std::min(int(m_cards.size()), (lastSheet + 1) * perSheet - skipped);
    for (int card = std::max(0, firstSheet * perSheet - skipped); card < end; ++card)
        selection.codes << m_cards.at(card).code;
    return selection;
}

QString PrintPage::jobTitle() const
{
    return tr("Voucher cards");
}

void PrintPage::sendToPrinter(const QString &file)
{
    if (m_cards.isEmpty() || !m_renderer.sheets())
        return;
    PrintOrder order;
    order.printer = m_settings->printer();
    order.file = file;
    order.title = jobTitle();
    order.copies = m_settings->copies();
    order.first = m_settings->firstSheet();
    order.last = m_settings->lastSheet();
    if (order.printer.isEmpty() && file.isEmpty()) {
        messageBar()->showMessage(Tone::Warning,
                                  tr("No printer is chosen. Save a PDF, or add a printer to this computer "
                                     "and open this page again."));
        return;
    }
    messageBar()->clear();
    const vouchers::CardSelection what = printedSelection(order.first, order.last);
    Job *job = m_shell.startJob(tr("Printing %n sheet(s)", nullptr, order.sheets() * order.copies));
    const QFuture<Result<>> printing =
        QtConcurrent::run([order, sheets = *m_renderer.sheets(), progress = job->progress(), stop = job->stopToken()] {
            return printSheets(order, sheets, progress, stop);
        });
    follow(job, printing, tr("%n sheet(s) were sent to the printer", nullptr, order.sheets() * order.copies), what);
}

void PrintPage::savePdf(const QString &path)
{
    if (m_cards.isEmpty() || !m_renderer.sheets())
        return;
    messageBar()->clear();
    const vouchers::CardSelection what = m_selection;
    const QString name = QFileInfo(path).fileName();
    Job *job = m_shell.startJob(tr("Saving “%1”").arg(name));
    const QFuture<Result<>> writing =
        QtConcurrent::run([path, sheets = *m_renderer.sheets(), title = jobTitle(), progress = job->progress(),
                           stop = job->stopToken()] { return cards::writePdf(path, sheets, title, progress, stop); });
    follow(job, writing, tr("“%1” was saved").arg(name), what,
           [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void PrintPage::follow(Job *job, const QFuture<Result<>> &work, const QString &words,
                       const vouchers::CardSelection &what, std::function<void()> open)
{
    // The job hears of the end, and the cards are counted, also when this page is gone by then.
    whenDone(work, job,
             [job, words, what, open = std::move(open), actor = m_shell.actor(), &service = m_parts.vouchers,
              page = QPointer(this)](const Result<> &done) {
                 if (!done) {
                     job->fail(done.error());
                     if (page && done.error().kind != Error::Kind::Cancelled)
                         page->showError(done.error());
                     return;
                 }
                 job->finish(words, open ? PrintPage::tr("Open") : QString(), open);
                 QCoro::connect(service.markPrinted(actor, what), &service, [page](const Result<> &marked) {
                     if (page && marked)
                         Q_EMIT page->printed();
                     else if (page)
                         page->showError(marked.error()); // the cards are out; only the count is missing
                 });
             });
}

void PrintPage::askForPdf()
{
    auto *dialog = new QFileDialog(this, tr("Save cards as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(tr("vouchers") + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PrintPage::savePdf);
    dialog->open();
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
