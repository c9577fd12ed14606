// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

using namespace Qt::StringLiterals;

// The icons live in a static library: without this the linker leaves them out. It must stand outside any namespace.
static void bringIcons()
{
    Q_INIT_RESOURCE(nettdesk_icons);
}

namespace nettdesk::ui {

Q_LOGGING_CATEGORY(lcShell, "nettdesk.shell")

namespace {

QByteArray drawing(const QString &name)
{
    static const bool brought = (bringIcons(), true);
    Q_UNUSED(brought)
    QFile file(u":/icons/"_s + name + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap render(const QString &name, const QColor &color, QSize pixels)
{
    const QString key =
        u"nd-icon/%1/%2/%3x%4"_s.arg(name).arg(color.rgba(), 0, 16).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = drawing(name);
    // Two units in 24 are heavy beside text of 13 pixels; below full size the lines stay as thin as the letters'.
    svg.replace("currentColor", color.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    const int side = std::min(pixels.width(), pixels.height());
    renderer.render(&painter,
                    QRectF((pixels.width() - side) / 2.0, (pixels.height() - side) / 2.0, double(side), double(side)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Takes its colour from the application's palette at the moment it is painted.
class TintedEngine final : public QIconEngine {
public:
    TintedEngine(QString name, Tone tone, bool onSolid) : m_name(std::move(name)), m_tone(tone), m_onSolid(onSolid) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double scale = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        const QSize pixels = (QSizeF(rect.size()) * scale).toSize();
        QPixmap drawn = scaledPixmap(pixels, mode, state, scale);
        drawn.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), drawn);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return render(m_name, color(mode), size);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return render(m_name, color(mode), size);
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine *clone() const override { return new TintedEngine(*this); }
    QString key() const override { return u"nettdesk-tinted"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QColor color(QIcon::Mode mode) const
    {
        const Colors &colors = Colors::of(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return colors.textDisabled;
        const ToneColors &tone = colors.tone(m_tone);
        return m_onSolid ? tone.onSolid : tone.text;
    }

    QString m_name;
    Tone m_tone;
    bool m_onSolid;
};

QIcon tinted(QAnyStringView view, Tone tone, bool onSolid)
{
    const QString name = view.toString();
    if (name.isEmpty())
        return {};
    if (drawing(name).isEmpty()) {
        qCWarning(lcShell) << "There is no icon named" << name << "in resources/icons/icons.txt";
        return {};
    }
    return QIcon(new TintedEngine(name, tone, onSolid));
}

} // namespace

QIcon icon(QAnyStringView name, Tone tone)
{
    return tinted(name, tone, false);
}

QIcon iconOnSolid(QAnyStringView name, Tone tone)
{
    return tinted(name, tone, true);
}

QPixmap iconPixmap(QAnyStringView name, const QColor &color, int size, double devicePixelRatio)
{
    const int pixels = int(std::lround(size * devicePixelRatio));
    QPixmap pixmap = render(name.toString(), color, QSize(pixels, pixels));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QString iconLicence()
{
    bringIcons();
    QFile file(u":/icons/LICENSE"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace nettdesk::ui
