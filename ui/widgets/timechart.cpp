// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timechart.h"

#include "ui/shell/style.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace nettdesk::ui {

namespace {

QFont caption()
{
    return tabularFigures(fontFor(TextRole::Caption));
}

int lineHeight(TextRole role)
{
    return QFontMetrics(fontFor(role)).height();
}

QString clock(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat);
}

} // namespace

double roundUp(double value)
{
    if (value <= 0)
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (value <= step * power * 1.0001)
            return step * power;
    }
    return 10 * power;
}

TimeChart::TimeChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimeChart::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    tell();
    update();
}

void TimeChart::setValueText(std::function<QString(double)> text)
{
    m_text = std::move(text);
    tell();
    update();
}

void TimeChart::setTop(std::optional<double> top)
{
    m_top = top;
    update();
}

void TimeChart::setEmptyText(const QString &text)
{
    m_emptyText = text;
    tell();
    update();
}

void TimeChart::setData(const QDateTime &from, const QDateTime &to, std::chrono::seconds every, QList<Series> series)
{
    m_from = from;
    m_to = to;
    m_every = every;
    m_series = std::move(series);
    for (Series &line : m_series)
        line.samples.removeIf([&](const Sample &sample) { return sample.at < from || sample.at > to; });
    if (m_cursor && (*m_cursor < from || *m_cursor > to))
        m_cursor.reset();
    tell();
    update();
}

QString TimeChart::summary() const
{
    QStringList sentences;
    for (const Series &line : m_series) {
        if (line.samples.isEmpty())
            continue;
        const auto highest = std::max_element(line.samples.begin(), line.samples.end(),
                                              [](const Sample &a, const Sample &b) { return a.value < b.value; });
        const QString now = read(line.samples.last().value);
        //: a chart in words: %1 the last value, %2 the highest one, %3 a time of day
        const QString values = tr("%1 now, at most %2 at %3").arg(now, read(highest->value), clock(highest->at));
        //: %1 the name of a line in a chart, %2 its values in words
        sentences << (line.name.isEmpty() ? values : tr("%1: %2").arg(line.name, values));
    }
    return sentences.isEmpty() ? m_emptyText : sentences.join(QStringLiteral(". "));
}

void TimeChart::tell()
{
    const QString said = summary();
    if (said == accessibleDescription())
        return;
    setAccessibleDescription(said);
    setToolTip({});
}

QSize TimeChart::sizeHint() const
{
    return {scaledText(320), lineHeight(TextRole::Strong) + scaledText(128) + 3 * lineHeight(TextRole::Caption)};
}

QSize TimeChart::minimumSizeHint() const
{
    return {scaledText(180), sizeHint().height()};
}

QRectF TimeChart::plot() const
{
    const int top = lineHeight(TextRole::Strong) + 2 * lineHeight(TextRole::Caption) + space::s + space::xs;
    const int bottom = lineHeight(TextRole::Caption) + space::xs;
    return QRectF(rect()).adjusted(1, top, -1, -bottom);
}

double TimeChart::scaleTop() const
{
    if (m_top)
        return *m_top;
    double highest = 0;
    for (const Series &line : m_series) {
        for (const Sample &sample : line.samples)
            highest = std::max(highest, sample.value);
    }
    return roundUp(highest);
}

double TimeChart::xOf(const QDateTime &at) const
{
    const QRectF area = plot();
    const double span = double(std::max<qint64>(1, m_from.msecsTo(m_to)));
    const double share = double(m_from.msecsTo(at)) / span;
    // Time runs the way one reads.
    return layoutDirection() == Qt::RightToLeft ? area.right() - share * area.width()
                                                : area.left() + share * area.width();
}

std::optional<TimeChart::Sample> TimeChart::nearest(const Series &series, const QDateTime &at) const
{
    std::optional<Sample> best;
    for (const Sample &sample : series.samples) {
        if (!best || std::abs(sample.at.msecsTo(at)) < std::abs(best->at.msecsTo(at)))
            best = sample;
    }
    if (best && std::abs(best->at.msecsTo(at)) > 3000 * m_every.count())
        return std::nullopt; // nothing was measured around that moment
    return best;
}

void TimeChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    const double top = scaleTop();
    paintHead(painter);
    const bool empty =
        std::all_of(m_series.begin(), m_series.end(), [](const Series &line) { return line.samples.isEmpty(); });
    if (empty) {
        const Colors &colors = Colors::of(this);
        paintRounded(painter, area, radius::control, {}, colors.border);
        painter.setPen(colors.textMuted);
        painter.setFont(fontFor(TextRole::Body));
        painter.drawText(area.adjusted(space::m, 0, -space::m, 0), int(Qt::AlignCenter | Qt::TextWordWrap),
                         m_emptyText);
    } else {
        paintGrid(painter, area, top);
        for (qsizetype i = 0; i < m_series.size(); ++i)
            paintSeries(painter, area, top, m_series.at(i), i > 0);
        paintCursor(painter, area, top);
    }
    if (hasFocus())
        paintRounded(painter, QRectF(rect()), radius::control, {}, Colors::of(this).focus, 2);
}

/// The title, and beside it each line's sign with the value that is read, or else the last one.
void TimeChart::paintHead(QPainter &painter) const
{
    const Colors &colors = Colors::of(this);
    const QRect whole = rect().adjusted(space::xs, 0, -space::xs, 0);
    const auto place = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), whole, box); };
    const int leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));

    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(colors.text);
    const int height = lineHeight(TextRole::Strong);
    QString when;
    if (m_cursor)
        when = clock(*m_cursor);
    const int whenWidth = QFontMetrics(caption()).horizontalAdvance(when);
    painter.drawText(place(QRect(whole.left(), 0, whole.width() - whenWidth - space::s, height)), leading,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, whole.width() - whenWidth - space::s));
    painter.setFont(caption());
    painter.setPen(colors.textMuted);
    painter.drawText(place(QRect(whole.right() - whenWidth, 0, whenWidth + 1, height)), leading | Qt::TextDontClip,
                     when);

    int x = whole.left();
    const int captionHeight = lineHeight(TextRole::Caption);
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        const Series &line = m_series.at(i);
        const auto value = m_cursor                 ? nearest(line, *m_cursor)
                           : line.samples.isEmpty() ? std::nullopt
                                                    : std::optional(line.samples.last());
        const QString said = value ? read(value->value) : QStringLiteral("–");
        const QString text = line.name.isEmpty() ? said : line.name + QLatin1Char(' ') + said;
        const QRect sign = place(QRect(x, height + 1, 16, captionHeight));
        QPen pen(colors.tone(line.tone).text, 2, i > 0 ? Qt::DotLine : Qt::SolidLine, Qt::RoundCap);
        painter.setPen(pen);
        painter.drawLine(QPointF(sign.left(), sign.center().y() + 0.5), QPointF(sign.right(), sign.center().y() + 0.5));
        const int width = painter.fontMetrics().horizontalAdvance(text) + 2;
        painter.setPen(colors.textMuted);
        painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(place(QRect(x + 22, height + 1, width, captionHeight)),
                         leading | Qt::AlignAbsolute | Qt::TextDontClip, text);
        x += 22 + width + space::l;
    }
}

void TimeChart::paintGrid(QPainter &painter, const QRectF &area, double top) const
{
    const Colors &colors = Colors::of(this);
    painter.setFont(caption());
    const int leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignBottom));
    for (const double share : {1.0, 0.5, 0.0}) {
        const double y = std::round(area.bottom() - share * area.height()) + 0.5;
        painter.setPen(QPen(colors.border, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        if (share <= 0)
            continue;
        painter.setPen(colors.textMuted);
        const QRectF label(area.left() + space::xs, y - 40, area.width() - 2 * space::xs, 39);
        const QString text = read(top * share);
        painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(label, leading | Qt::AlignAbsolute | Qt::TextDontClip, text);
    }

    // Times of day under it, as many as there is room for, at round moments.
    const qint64 span = m_from.secsTo(m_to);
    const int width = QFontMetrics(caption()).horizontalAdvance(clock(QDateTime::currentDateTime())) + space::xl;
    const qint64 room = std::max<qint64>(1, qint64(area.width()) / std::max(1, width));
    qint64 step = 300;
    for (const qint64 candidate : {300, 600, 900, 1800, 3600, 7200, 10800, 14400, 21600, 43200}) {
        step = candidate;
        if (span / candidate <= room)
            break;
    }
    const qint64 zone = m_from.toLocalTime().offsetFromUtc();
    qint64 at = ((m_from.toSecsSinceEpoch() + zone) / step + 1) * step - zone;
    painter.setPen(colors.textMuted);
    for (; at <= m_to.toSecsSinceEpoch(); at += step) {
        const QDateTime moment = QDateTime::fromSecsSinceEpoch(at);
        const double x = xOf(moment);
        if (x - width / 2.0 < area.left() || x + width / 2.0 > area.right())
            continue;
        painter.drawText(QRectF(x - width / 2.0, area.bottom() + 2, width, lineHeight(TextRole::Caption) + 2),
                         int(Qt::AlignCenter) | Qt::TextDontClip, clock(moment));
    }
}

void TimeChart::paintSeries(QPainter &painter, const QRectF &area, double top, const Series &series, bool dashed) const
{
    const ToneColors &tint = Colors::of(this).tone(series.tone);
    const auto point = [&](const Sample &sample) {
        const double share = std::clamp(sample.value / top, 0.0, 1.0);
        return QPointF(xOf(sample.at), area.bottom() - share * area.height());
    };
    painter.save();
    painter.setClipRect(area.adjusted(-1, -2, 1, 2));
    qsizetype begin = 0;
    while (begin < series.samples.size()) {
        qsizetype end = begin + 1;
        while (end < series.samples.size() &&
               series.samples.at(end - 1).at.secsTo(series.samples.at(end).at) <= 3 * m_every.count())
            ++end;
        QPainterPath line(point(series.samples.at(begin)));
        for (qsizetype i = begin + 1; i < end; ++i)
            line.lineTo(point(series.samples.at(i)));
        if (end - begin == 1)
            line.addEllipse(point(series.samples.at(begin)), 1, 1);
        if (!dashed) {
            QPainterPath ground = line;
            ground.lineTo(point(series.samples.at(end - 1)).x(), area.bottom());
            ground.lineTo(point(series.samples.at(begin)).x(), area.bottom());
            QColor soft = tint.text;
            soft.setAlphaF(0.12F);
            painter.fillPath(ground, soft);
        }
        QPen pen(tint.text, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if (dashed)
            pen.setDashPattern({2.5, 2.5});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(line);
        begin = end;
    }
    painter.restore();
}

void TimeChart::paintCursor(QPainter &painter, const QRectF &area, double top) const
{
    if (!m_cursor)
        return;
    const Colors &colors = Colors::of(this);
    const double x = xOf(*m_cursor);
    painter.setPen(QPen(colors.fieldBorder, 1));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    for (const Series &line : m_series) {
        const auto sample = nearest(line, *m_cursor);
        if (!sample)
            continue;
        const double share = std::clamp(sample->value / top, 0.0, 1.0);
        painter.setPen(QPen(colors.surface, 2));
        painter.setBrush(colors.tone(line.tone).text);
        painter.drawEllipse(QPointF(xOf(sample->at), area.bottom() - share * area.height()), 4, 4);
    }
}

void TimeChart::readAt(std::optional<QDateTime> at)
{
    if (at) {
        // A moment that was measured: the sample of any line that is nearest.
        std::optional<QDateTime> best;
        for (const Series &line : m_series) {
            const auto sample = nearest(line, *at);
            if (sample && (!best || std::abs(sample->at.msecsTo(*at)) < std::abs(best->msecsTo(*at))))
                best = sample->at;
        }
        at = best;
    }
    if (at == m_cursor)
        return;
    m_cursor = at;
    update();
}

void TimeChart::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF area = plot();
    double share = (event->position().x() - area.left()) / std::max(1.0, area.width());
    if (layoutDirection() == Qt::RightToLeft)
        share = 1 - share;
    if (m_from.isValid())
        readAt(m_from.addMSecs(qint64(std::clamp(share, 0.0, 1.0) * double(m_from.msecsTo(m_to)))));
}

void TimeChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    readAt(std::nullopt);
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->key() == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left);
    const bool on = event->key() == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right);
    if (!back && !on) {
        QWidget::keyPressEvent(event);
        return;
    }
    QList<QDateTime> moments;
    for (const Series &line : m_series) {
        for (const Sample &sample : line.samples)
            moments << sample.at;
    }
    if (moments.isEmpty())
        return;
    std::sort(moments.begin(), moments.end());
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    if (!m_cursor) {
        readAt(moments.last());
    } else {
        const auto here = std::lower_bound(moments.begin(), moments.end(), *m_cursor) - moments.begin();
        readAt(moments.at(std::clamp<qsizetype>(here + (on ? 1 : -1), 0, moments.size() - 1)));
    }
    QStringList said{clock(*m_cursor)};
    for (const Series &line : m_series) {
        if (const auto sample = nearest(line, *m_cursor))
            said << (line.name.isEmpty() ? read(sample->value) : line.name + QLatin1Char(' ') + read(sample->value));
    }
    QAccessibleValueChangeEvent spoken(this, said.join(QStringLiteral(", ")));
    QAccessible::updateAccessibility(&spoken);
}

void TimeChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimeChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    readAt(std::nullopt);
    update();
}

void TimeChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        tell();
}

} // namespace nettdesk::ui
