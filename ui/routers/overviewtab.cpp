// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/overviewtab.h"

#include "ui/routers/endlayersview.h"
#include "ui/routers/routerdetails.h"
#include "ui/routers/routertexts.h"
#include "ui/routers/warninglist.h"
#include "ui/shell/shell.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/timechart.h"
#include "ui/widgets/uistore.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

const QString spanKey = u"routers/span"_s;

Surface *framed(QWidget *inside)
{
    auto *surface = new Surface;
    auto *column = new QVBoxLayout(surface);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->addWidget(inside);
    return surface;
}

/// One line of a chart from what the samples hold; what was not measured is left out.
template<class Value>
QList<TimeChart::Sample> line(const fleet::RouterSeries &series, Value value)
{
    QList<TimeChart::Sample> samples;
    samples.reserve(series.samples.size());
    for (const RouterSample &sample : series.samples) {
        if (const std::optional<double> measured = value(sample))
            samples.append({toDateTime(sample.at), *measured});
    }
    return samples;
}

std::optional<double> bits(const std::optional<BitRate> &rate)
{
    return rate ? std::optional(double(rate->bitsPerSecond())) : std::nullopt;
}

std::optional<double> number(const std::optional<int> &value)
{
    return value ? std::optional(double(*value)) : std::nullopt;
}

/// "12.5 Mbit/s"; a rate of nothing is no missing limit.
QString rateText(double bitsPerSecond)
{
    if (bitsPerSecond < 1)
        return QLocale().toString(0) + u" kbit/s"_s;
    const bool mega = bitsPerSecond >= 1e6;
    const double value = bitsPerSecond / (mega ? 1e6 : 1e3);
    return QLocale().toString(value, 'f', value < 10 ? 1 : 0) + (mega ? u" Mbit/s"_s : u" kbit/s"_s);
}

} // namespace

OverviewTab::OverviewTab(const RoutersParts &parts, Shell &shell, QWidget *parent)
    : RouterTab(parts, shell, parent)
    , m_scroll(new QScrollArea)
    , m_warnings(new WarningList)
    , m_facts(new FactList)
    , m_ends(new EndLayersView(parts.ends, shell))
    , m_history(new Label({}, TextRole::Heading))
    , m_span(new Segmented)
    , m_traffic(new TimeChart)
    , m_load(new TimeChart)
    , m_guests(new TimeChart)
{
    m_traffic->setValueText(&rateText);
    m_load->setValueText([](double percent) { return percentText(percent / 100); });
    m_load->setTop(100);
    m_guests->setValueText([](double guests) { return QLocale().toString(qRound(guests)); });

    auto *head = new QHBoxLayout;
    head->addWidget(m_history, 1);
    head->addWidget(m_span);
    auto *charts = new QVBoxLayout;
    charts->setSpacing(space::m);
    charts->addLayout(head);
    for (TimeChart *chart : {m_traffic, m_guests, m_load})
        charts->addWidget(framed(chart));
    charts->addStretch();

    auto *facts = new QVBoxLayout;
    facts->setSpacing(space::m);
    facts->addWidget(m_warnings);
    facts->addWidget(framed(m_facts));
    facts->addWidget(framed(m_ends));
    facts->addStretch();

    auto *inside = new QWidget;
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    m_sides->setContentsMargins(space::xl, 0, space::xl, space::xl);
    m_sides->setSpacing(space::l);
    m_sides->addLayout(facts, 4);
    m_sides->addLayout(charts, 6);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inside);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    column()->addWidget(m_scroll, 1);

    m_span->add(u"hour"_s, {});
    m_span->add(u"day"_s, {});
    m_span->setCurrent(m_shell.store().value(spanKey).toString() == u"day"_s ? u"day"_s : u"hour"_s);
    m_wanted = m_span->current() == u"day"_s ? fleet::RouterHistory::Span::Day : fleet::RouterHistory::Span::Hour;
    connect(m_span, &Segmented::currentChanged, this, [this](const QString &span) {
        m_wanted = span == u"day"_s ? fleet::RouterHistory::Span::Day : fleet::RouterHistory::Span::Hour;
        m_shell.store().setValue(spanKey, span);
        readSeries();
    });
    connect(m_warnings, &WarningList::fixRequested, this, &OverviewTab::fixRequested);
}

void OverviewTab::retranslate()
{
    m_history->setText(tr("How it went"));
    m_ends->retranslate();
    m_span->setAccessibleName(tr("Span of the charts"));
    m_span->setText(u"hour"_s, tr("Last hour"));
    m_span->setText(u"day"_s, tr("Last day"));
    m_traffic->setTitle(tr("Traffic of the guests"));
    m_load->setTitle(tr("CPU"));
    m_guests->setTitle(tr("Guests online"));
    const QString nothing = tr("Nothing was measured in this time. NettDesk measures while it runs.");
    for (TimeChart *chart : {m_traffic, m_load, m_guests})
        chart->setEmptyText(nothing);
    m_traffic->setEmptyText(tr("Nothing was measured in this time. Traffic is counted where a hotspot or a PPPoE "
                               "server runs."));
    m_shownFacts.clear();
    if (router().isStored()) {
        entryChanged();
        if (isActive())
            readSeries();
    }
}

void OverviewTab::begin()
{
    m_ends->read();
    readSeries();
}

void OverviewTab::refresh()
{
    m_ends->read();
    readSeries();
}

void OverviewTab::routerChanged()
{
    m_chartedAt.reset();
    m_ends->setRouter(router());
    for (TimeChart *chart : {m_traffic, m_load, m_guests})
        chart->setData({}, {}, std::chrono::seconds(30), {});
}

void OverviewTab::entryChanged()
{
    m_warnings->show(warningsOf(entry()));
    m_ends->setOnline(entry().isOnline());
    showFacts();
    if (isActive() && entry().health.readAt != m_chartedAt)
        readSeries();
}

void OverviewTab::showFacts()
{
    const QStringList said = addRouterFacts(nullptr, entry());
    if (said == m_shownFacts)
        return;
    m_shownFacts = said;
    m_facts->clear();
    addRouterFacts(m_facts, entry());
}

void OverviewTab::readSeries()
{
    m_chartedAt = entry().health.readAt;
    auto task = m_parts.history.series(actor(), router(), m_wanted);
    QCoro::connect(std::move(task), this,
                   [this, asked = router(), span = m_wanted](const Result<fleet::RouterSeries> &series) {
                       if (asked != router() || span != m_wanted)
                           return; // another one is wanted by now
                       if (!series) {
                           bar()->showError(series.error());
                           return;
                       }
                       showSeries(*series);
                   });
}

void OverviewTab::showSeries(const fleet::RouterSeries &series)
{
    const QDateTime from = toDateTime(series.from);
    const QDateTime to = toDateTime(series.to);
    const auto down = line(series, [](const RouterSample &sample) { return bits(sample.down); });
    const auto up = line(series, [](const RouterSample &sample) { return bits(sample.up); });
    m_traffic->setData(from, to, series.step, {{tr("Down"), Tone::Accent, down}, {tr("Up"), Tone::Ok, up}});
    const auto load = line(series, [](const RouterSample &sample) { return number(sample.cpuLoad); });
    m_load->setData(from, to, series.step, {{{}, Tone::Accent, load}});
    const auto guests = line(series, [](const RouterSample &sample) { return number(sample.activeUsers); });
    m_guests->setData(from, to, series.step, {{{}, Tone::Accent, guests}});
    Q_EMIT charted();
}

void OverviewTab::arrange()
{
    // Side by side where there is room for both, else charts under the facts.
    const bool beside = width() >= scaledText(860);
    m_sides->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void OverviewTab::resizeEvent(QResizeEvent *event)
{
    RouterTab::resizeEvent(event);
    arrange();
}

void OverviewTab::changeEvent(QEvent *event)
{
    RouterTab::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        arrange();
}

} // namespace nettdesk::ui
