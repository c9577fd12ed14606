// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/livesheet.h"

#include "core/vouchers/cards/sheetpainter.h"
#include "ui/designer/designdocument.h"
#include "ui/shell/theme.h"
#include "ui/widgets/whendone.h"

#include <QEvent>
#include <QPainter>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace nettdesk::ui {

namespace cards = vouchers::cards;

namespace {

QImage picture(const cards::Sheets &sheets, int width)
{
    const cards::Sheet sheet = sheets.at(0);
    const double scale = width / sheet.size.width();
    QImage image(width, std::max(1, int(std::lround(sheet.size.height() * scale))), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    cards::paintSheet(painter, sheet, scale);
    return image;
}

} // namespace

LiveSheet::LiveSheet(const DesignDocument &document, const Business &business, Timestamp now, QWidget *parent)
    : QWidget(parent), m_document(document), m_business(business), m_now(now)
{
    setObjectName(QStringLiteral("liveSheet"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_document, &DesignDocument::changed, this, [this] {
        updateGeometry();
        want();
    });
    setAccessibleName(tr("The sheet as it will be printed"));
}

void LiveSheet::setSample(const CardSample &sample)
{
    m_sample = sample;
    want();
}

QSize LiveSheet::sizeHint() const
{
    return {scaledText(190), std::min(scaledText(200), 300)};
}

QRect LiveSheet::paper() const
{
    const QSizeF size = m_document.design().paper.size;
    if (size.isEmpty())
        return {};
    const QRect room = rect().adjusted(space::xs, space::xs, -space::xs, -space::xs);
    QRect paper(QPoint(), size.scaled(room.size(), Qt::KeepAspectRatio).toSize());
    paper.moveCenter(room.center());
    return paper;
}

void LiveSheet::want()
{
    if (m_isDrawing || !isVisible())
        m_isWanted = true;
    else
        draw();
}

void LiveSheet::draw()
{
    m_isWanted = false;
    const int width = int(std::lround(paper().width() * devicePixelRatioF()));
    const cards::CardDesign &design = m_document.design();
    if (width < 1 || !design.check())
        return;
    QList<cards::CardData> cards;
    for (int i = 0; i < design.paper.cardsPerSheet(); ++i)
        cards << CardSample::card(m_sample.values, m_business, m_now, i);
    cards::LayoutOptions options;
    options.wording = m_sample.wording();
    options.logo = m_sample.logo;
    const auto sheets = cards::layOut(design, cards, std::move(options));
    if (!sheets)
        return;
    m_isDrawing = true;
    const QFuture<QImage> work = QtConcurrent::run([sheets = *sheets, width] { return picture(sheets, width); });
    whenDone(work, this, [this](const QImage &drawnPicture) {
        m_isDrawing = false;
        m_picture = drawnPicture;
        update();
        if (m_isWanted)
            draw();
        Q_EMIT drawn();
    });
}

void LiveSheet::paintEvent(QPaintEvent *)
{
    if (m_isWanted && !m_isDrawing)
        draw();
    const Colors &colors = Colors::of(this);
    const QRect paper = this->paper();
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(paper, Qt::white);
    if (!m_picture.isNull())
        painter.drawImage(paper, m_picture);
    painter.setPen(colors.border);
    painter.drawRect(paper.adjusted(0, 0, -1, -1));
}

void LiveSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    want();
}

void LiveSheet::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("The sheet as it will be printed"));
        want();
    }
}

} // namespace nettdesk::ui
