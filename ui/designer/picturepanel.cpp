// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/picturepanel.h"

#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace nettdesk::ui {

namespace cards = vouchers::cards;

namespace {

/// On white, as on paper.
QPixmap sight(const QImage &image, const QSize &size, double ratio)
{
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QRectF place(QPointF(), QSizeF(image.size()).scaled(QSizeF(size) * 0.9, Qt::KeepAspectRatio));
    place.moveCenter(QRectF(QPointF(), size).center());
    painter.drawImage(place, image);
    return picture;
}

} // namespace

PicturePanel::PicturePanel(DesignDocument &document, QWidget *parent)
    : PropertyPanel(document, parent)
    , m_sight(new QLabel)
    , m_about(new Label({}, TextRole::Caption, Tone::Muted))
    , m_choose(new Button)
{
    m_about->setWordWrap(true);
    m_choose->setObjectName(QStringLiteral("choosePicture"));
    m_choose->setIconName("photo");
    m_choose->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_sight, 0, Qt::AlignLeading);
    column->addWidget(m_about);
    column->addWidget(m_choose, 0, Qt::AlignLeading);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        if (first<cards::LogoElement>())
            Q_EMIT logoWanted();
        else
            Q_EMIT pictureWanted();
    });
    PicturePanel::retranslate();
}

bool PicturePanel::suits() const
{
    return document().only() && (first<cards::PictureElement>() || first<cards::LogoElement>());
}

void PicturePanel::setLogo(const cards::Picture &logo)
{
    m_logo = logo;
    if (suits())
        follow();
}

void PicturePanel::fill()
{
    const cards::PictureElement *element = first<cards::PictureElement>();
    const cards::Picture picture = element ? element->picture : m_logo;
    m_sight->setVisible(!picture.isNull());
    if (!picture.isNull()) {
        m_sight->setPixmap(sight(picture.image(), {160, 90}, devicePixelRatioF()));
        m_about->setText(tr("%1 × %2 pixels, %3")
                             .arg(QLocale().toString(picture.size().width()),
                                  QLocale().toString(picture.size().height()),
                                  QLocale().formattedDataSize(picture.bytes().size())));
    } else {
        m_about->setText(element ? tr("No picture yet: nothing is printed here.")
                                 : tr("The shop has no logo yet: nothing is printed here until it has one. One logo "
                                      "serves all designs."));
    }
    m_choose->setText(element           ? tr("Choose a picture…")
                      : m_logo.isNull() ? tr("Choose the logo…")
                                        : tr("Change the logo…"));
}

void PicturePanel::retranslate()
{
    if (suits())
        follow();
}

} // namespace nettdesk::ui
