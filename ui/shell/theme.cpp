// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "ui/shell/style.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QStyleHints>
#include <QThread>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace nettdesk::ui {

namespace {

constexpr int bodyPixels = 13;

/// The platform's own font, except where a Linux without a desktop has only its last resort to offer.
QStringList preferredFamilies(const QString &platform)
{
#ifdef Q_OS_LINUX
    const QString name = platform.toLower();
    const bool lastResort = name.isEmpty() || name.startsWith("dejavu"_L1) || name.startsWith("bitstream"_L1) ||
                            name == "sans"_L1 || name == "sans serif"_L1 || name.startsWith("helvetica"_L1);
    if (lastResort) {
        for (const auto &family : {u"Inter"_s, u"Inter Variable"_s, u"Noto Sans"_s, u"Cantarell"_s}) {
            if (QFontDatabase::hasFamily(family))
                return {family, u"Noto Sans"_s, u"Noto Sans Arabic"_s, platform};
        }
    }
#endif
    return {platform};
}

int pixelsOf(const QFont &font)
{
    return font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
}

} // namespace

double textScale()
{
    return double(pixelsOf(QApplication::font())) / bodyPixels;
}

int scaledText(int pixels)
{
    return int(std::lround(pixels * textScale()));
}

QFont fontFor(TextRole role)
{
    const auto make = [](int pixels, QFont::Weight weight) {
        QFont font;
        font.setPixelSize(scaledText(pixels));
        font.setWeight(weight);
        return font;
    };
    switch (role) {
    case TextRole::Caption: return make(12, QFont::Normal);
    case TextRole::Body: return make(13, QFont::Normal);
    case TextRole::Strong: return make(13, QFont::DemiBold);
    case TextRole::Lead: return make(15, QFont::Normal);
    case TextRole::Heading: return make(15, QFont::DemiBold);
    case TextRole::Title: return make(20, QFont::DemiBold);
    case TextRole::Display: return make(28, QFont::DemiBold);
    }
    return make(13, QFont::Normal);
}

QFont codeFont(int pixels)
{
    static const QString family = [] {
        for (const auto &name : {u"JetBrains Mono"_s, u"Cascadia Mono"_s, u"SF Mono"_s, u"Noto Sans Mono"_s}) {
            if (QFontDatabase::hasFamily(name))
                return name;
        }
        return QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    }();
    QFont font(family);
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(scaledText(pixels));
    return font;
}

QFont tabularFigures(QFont font)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#else
    // No way to ask the font; where its figures differ in width, a family whose figures do not.
    const QFontMetricsF metrics(font);
    const bool even = qFuzzyCompare(metrics.horizontalAdvance(u'1'), metrics.horizontalAdvance(u'8'));
    if (!even && QFontDatabase::hasFamily(u"Noto Sans"_s))
        font.setFamilies({u"Noto Sans"_s});
#endif
    return font;
}

int motionTime(const QWidget *widget)
{
    return widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget);
}

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent), m_application(application), m_accent(defaultAccent()), m_style(new Style)
{
    const QFont system = QApplication::font();
    // A desktop's ordinary size (9 to 11 points) is our 13 pixels; what is clearly larger was asked for by somebody.
    m_systemTextScale = pixelsOf(system) > 17 ? std::min(2.0, double(pixelsOf(system)) / bodyPixels) : 1.0;
    QFont font;
    font.setFamilies(preferredFamilies(QFontInfo(system).family()));
    m_family = font;

    m_systemDark = systemIsDark();
    application.setStyle(m_style);
    apply();
    application.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        m_systemDark = systemIsDark();
        apply();
    });
#endif
}

Theme::~Theme() = default;

QColor Theme::defaultAccent()
{
    return {0x35, 0x55, 0xdd};
}

bool Theme::isDark() const
{
    return m_mode == Mode::System ? m_systemDark : m_mode == Mode::Dark;
}

bool Theme::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const auto scheme = QGuiApplication::styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

void Theme::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::setAccent(const QColor &accent)
{
    if (!accent.isValid() || m_accent == accent)
        return;
    m_accent = accent;
    apply();
}

void Theme::setTextScale(double scale)
{
    m_textScale = std::clamp(scale, 1.0, 2.0);
    apply();
}

void Theme::setMotion(std::optional<bool> allowed)
{
    m_style->setMotion(allowed.value_or(QApplication::isEffectEnabled(Qt::UI_General)));
}

void Theme::apply()
{
    m_applying = true;
    const QPalette palette = makePalette(Colors::make(isDark(), m_accent));
    if (QApplication::palette() != palette) {
        QApplication::setPalette(palette);
        QToolTip::setPalette(palette);
    }
    QFont font = m_family;
    font.setPixelSize(int(std::lround(bodyPixels * std::min(2.0, m_systemTextScale * m_textScale))));
    if (QApplication::font() != font) {
        QApplication::setFont(font);
        QToolTip::setFont(font);
    }
    if (QThread::currentThread()->loopLevel() == 0) {
        // Before exec(), Qt tells nobody; a window that was made already would keep the old look.
        for (const auto type : {QEvent::ApplicationPaletteChange, QEvent::ApplicationFontChange}) {
            QEvent event(type);
            for (QWidget *widget : QApplication::allWidgets())
                QCoreApplication::sendEvent(widget, &event);
        }
    }
    m_applying = false;
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    // The platform says only that something changed. With our palette taken off, its own shows through.
    if (watched == &m_application && event->type() == QEvent::ThemeChange && !m_applying) {
        m_applying = true;
        QApplication::setPalette(QPalette());
        m_systemDark = systemIsDark();
        apply();
    }
#endif
    return QObject::eventFilter(watched, event);
}

} // namespace nettdesk::ui
