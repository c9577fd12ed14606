// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packages/packagetile.h"

#include "ui/shell/icons.h"
#include "ui/shell/style.h"
#include "ui/vouchers/vouchertexts.h"
#include "ui/widgets/busywheel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <utility>

namespace nettdesk::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PackageTile)
};

constexpr int tileWidth = 216;
constexpr int band = 6;
constexpr int keyCap = 28;

QColor mixed(const QColor &ground, const QColor &over, double share)
{
    const auto part = [share](float a, float b) { return float(a + (b - a) * float(share)); };
    return QColor::fromRgbF(part(ground.redF(), over.redF()), part(ground.greenF(), over.greenF()),
                            part(ground.blueF(), over.blueF()));
}

/// As many words as fit, or as many letters of a word that alone is too long.
QString firstLine(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    return text.left(line.textLength());
}

QFont bold(TextRole role, const QFont &base)
{
    QFont font = fontFor(role);
    font.setWeight(QFont::DemiBold);
    return font.resolve(base);
}

} // namespace

PackageFace faceOf(const Package &package)
{
    PackageFace face;
    face.name = package.name;
    face.gives = limitsText(package.terms);
    face.more = package.description.isEmpty() ? speedOrProfileText(package.terms) : package.description;
    face.price =
        package.terms.price.isZero() ? priceText(package.terms.price) : isolated(priceText(package.terms.price));
    face.colour = QColor(package.colour);
    face.isDimmed = !package.isActive;
    if (!package.isActive) {
        face.note = Text::tr("Inactive");
        face.tone = Tone::Muted;
    }
    return face;
}

PackageTile::PackageTile(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PackageTile::setFace(const PackageFace &face)
{
    if (m_face == face)
        return;
    m_face = face;
    QStringList words{face.name, face.price, face.gives};
    words.removeAll(QString());
    setAccessibleName(words.join(Text::tr(", ")));
    setAccessibleDescription(face.note);
    setToolTip(face.more.isEmpty() ? face.name : face.name + u'\n' + face.more);
    updateGeometry();
    update();
}

void PackageTile::setBusy(bool busy)
{
    if (busy == (m_wheel != nullptr))
        return;
    delete std::exchange(m_wheel, nullptr);
    if (busy) {
        m_wheel = new BusyWheel(this);
        placeWheel();
        m_wheel->show();
    }
    update();
}

QSize PackageTile::sizeHint() const
{
    const QFontMetrics name(bold(TextRole::Lead, font()));
    const QFontMetrics body(font());
    const QFontMetrics price(fontFor(TextRole::Title).resolve(font()));
    const int height = 2 * space::m + 2 * name.height() + 2 * body.height() + space::s + price.height() + space::xs;
    return {scaledText(tileWidth), height};
}

QSize PackageTile::minimumSizeHint() const
{
    return sizeHint();
}

QRect PackageTile::place(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void PackageTile::paintGround(QPainter &painter, const Colors &colors) const
{
    const QColor colour = m_face.isDimmed           ? colors.fieldBorder
                          : m_face.colour.isValid() ? m_face.colour
                                                    : colors.accent.solid;
    const QColor ground = isDown() || isChecked()       ? mixed(colors.surface, colour, 0.16)
                          : underMouse() && isEnabled() ? mixed(colors.surface, colour, 0.09)
                                                        : colors.surface;
    const QRectF all = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    paintRounded(painter, QRectF(rect()), radius::surface, ground, isChecked() ? colors.accent.text : colors.border,
                 isChecked() ? 1.5 : 1);
    // The band follows the round corners: it is the leading slice of the tile's own shape.
    QPainterPath shape;
    shape.addRoundedRect(all, radius::surface, radius::surface);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(place(QRect(0, 0, band, height())), colour);
    painter.restore();
    if (hasFocus())
        paintRounded(painter, QRectF(rect()), radius::surface, {}, colors.focus, 2.5);
}

void PackageTile::paintWords(QPainter &painter, const Colors &colors) const
{
    const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const int left = band + space::m;
    const int room = this->width() - left - space::m;
    const QFont nameFont = bold(TextRole::Lead, font());
    const QFontMetrics name(nameFont);
    const QFontMetrics body(font());
    painter.setPen(m_face.isDimmed ? colors.textMuted : colors.text);
    painter.setFont(nameFont);
    // A name of two lines, then it is cut: the tool tip has it whole.
    const int nameRoom = room - (m_face.key > 0 || m_wheel ? scaledText(keyCap) + space::s : 0);
    int nameHeight = name.height();
    QString rest = m_face.name;
    if (name.horizontalAdvance(rest) > nameRoom) {
        const QString first = firstLine(rest, nameFont, nameRoom);
        painter.drawText(place({left, space::m, nameRoom, name.height()}), side | Qt::AlignVCenter, first.trimmed());
        rest = rest.mid(first.size()).trimmed();
        nameHeight = 2 * name.height();
    }
    painter.drawText(place({left, space::m + nameHeight - name.height(), nameRoom, name.height()}),
                     side | Qt::AlignVCenter, name.elidedText(rest, Qt::ElideRight, nameRoom));
    painter.setFont(font());
    painter.setPen(colors.textMuted);
    int top = space::m + nameHeight + 2;
    painter.drawText(place({left, top, room, body.height()}), side | Qt::AlignVCenter,
                     body.elidedText(m_face.gives, Qt::ElideRight, room));
    top += body.height();
    if (nameHeight == name.height())
        painter.drawText(place({left, top, room, body.height()}), side | Qt::AlignVCenter,
                         body.elidedText(m_face.more, Qt::ElideRight, room));
}

void PackageTile::paintFoot(QPainter &painter, const Colors &colors) const
{
    const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const int left = band + space::m;
    const int room = this->width() - left - space::m;
    const QFont priceFont = tabularFigures(bold(TextRole::Title, font()));
    const QFontMetrics price(priceFont);
    const int bottom = height() - space::m;
    const int priceWidth = std::min(room, price.horizontalAdvance(m_face.price) + 2);
    painter.setFont(priceFont);
    painter.setPen(m_face.isDimmed ? colors.textMuted : colors.text);
    painter.drawText(place({left, bottom - price.height(), priceWidth, price.height()}), side | Qt::AlignVCenter,
                     price.elidedText(m_face.price, Qt::ElideRight, priceWidth));
    if (m_face.note.isEmpty())
        return;
    const QFont noteFont = fontFor(TextRole::Caption).resolve(font());
    const QFontMetrics note(noteFont);
    const int mark = 16;
    const int noteLeft = left + priceWidth + space::s;
    const int noteRoom = left + room - noteLeft - mark - space::xs;
    if (noteRoom < 24)
        return; // the accessible description and the counter's bar say it
    const QString words = note.elidedText(m_face.note, Qt::ElideRight, noteRoom);
    const int taken = std::min(noteRoom, note.horizontalAdvance(words) + 1);
    const int start = left + room - taken;
    const int middle = bottom - price.height() / 2;
    ui::icon(m_face.tone == Tone::Muted ? "eye-off" : "cloud-off", m_face.tone)
        .paint(&painter, place({start - mark - space::xs, middle - mark / 2, mark, mark}));
    painter.setFont(noteFont);
    painter.setPen(colors.tone(m_face.tone).text);
    painter.drawText(place({start, middle - note.height() / 2, taken, note.height()}), side | Qt::AlignVCenter, words);
}

void PackageTile::paintKey(QPainter &painter, const Colors &colors) const
{
    if (m_face.key <= 0 || m_wheel)
        return;
    const int size = scaledText(keyCap);
    const QRect cap = place({this->width() - space::m - size, space::m, size, size});
    paintRounded(painter, QRectF(cap), radius::control, colors.window, colors.border);
    painter.setFont(bold(TextRole::Body, font()));
    painter.setPen(colors.textMuted);
    painter.drawText(cap, Qt::AlignCenter, QLocale().toString(m_face.key));
}

void PackageTile::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, colors);
    paintWords(painter, colors);
    paintFoot(painter, colors);
    paintKey(painter, colors);
}

void PackageTile::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

void PackageTile::placeWheel()
{
    if (!m_wheel)
        return;
    const int size = scaledText(keyCap);
    m_wheel->setGeometry(place({this->width() - space::m - size, space::m, size, size}));
}

void PackageTile::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    placeWheel();
}

void PackageTile::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    update();
}

void PackageTile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PackageTile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace nettdesk::ui
