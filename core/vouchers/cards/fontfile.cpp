// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/fontfile.h"

#include "core/vouchers/cards/fontface.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTransform>
#include <QtEndian>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <hb-ot.h>
#include <hb-subset.h>
#include <limits>
#include <utility>
#include <vector>

namespace nettdesk::vouchers::cards {

namespace {

constexpr hb_tag_t tagOf(const char (&name)[5])
{
    return HB_TAG(name[0], name[1], name[2], name[3]);
}

/// Collects what HarfBuzz draws.
hb_draw_funcs_t *pathFunctions()
{
    static hb_draw_funcs_t *const functions = [] {
        hb_draw_funcs_t *made = hb_draw_funcs_create();
        hb_draw_funcs_set_move_to_func(
            made,
            [](hb_draw_funcs_t *, void *path, hb_draw_state_t *, float x, float y, void *) {
                static_cast<QPainterPath *>(path)->moveTo(double(x), double(y));
            },
            nullptr, nullptr);
        hb_draw_funcs_set_line_to_func(
            made,
            [](hb_draw_funcs_t *, void *path, hb_draw_state_t *, float x, float y, void *) {
                static_cast<QPainterPath *>(path)->lineTo(double(x), double(y));
            },
            nullptr, nullptr);
        hb_draw_funcs_set_quadratic_to_func(
            made,
            [](hb_draw_funcs_t *, void *path, hb_draw_state_t *, float cx, float cy, float x, float y, void *) {
                static_cast<QPainterPath *>(path)->quadTo(double(cx), double(cy), double(x), double(y));
            },
            nullptr, nullptr);
        hb_draw_funcs_set_cubic_to_func(
            made,
            [](hb_draw_funcs_t *, void *path, hb_draw_state_t *, float ax, float ay, float bx, float by, float x,
               float y, void *) {
                static_cast<QPainterPath *>(path)->cubicTo(double(ax), double(ay), double(bx), double(by), double(x),
                                                           double(y));
            },
            nullptr, nullptr);
        hb_draw_funcs_make_immutable(made);
        return made;
    }();
    return functions;
}

/// OS/2, fsType: embedding may be refused (bit 1), or allowed only for the whole file (8) or for bitmaps (9).
bool makerAllows(const QByteArray &os2)
{
    constexpr qsizetype at = 8;
    if (os2.size() < at + 2)
        return true; // nothing is said
    return (qFromBigEndian<quint16>(os2.constData() + at) & 0x0302) == 0;
}

/// In CFF with character ids the file's own ids are what a PDF names. They are our glyph numbers only where the
/// collection is Adobe's "Identity", as in Noto; in others (Adobe-Japan1) they may differ.
bool hasOwnIds(const QByteArray &cff)
{
    constexpr qsizetype names = 4096; // header, name, top dictionary and strings stand at the beginning
    const QByteArray start = cff.left(names);
    const bool hasIds = start.contains("\x0c\x1e"); // operator ROS
    return hasIds && !start.contains("AdobeIdentity");
}

bool isNear(const QRectF &a, const QRectF &b)
{
    constexpr double most = 3; // thousandths of an em: the screen's outlines are rounded
    return std::abs(a.left() - b.left()) <= most && std::abs(a.top() - b.top()) <= most &&
           std::abs(a.right() - b.right()) <= most && std::abs(a.bottom() - b.bottom()) <= most;
}

double distance(const QRectF &a, const QRectF &b)
{
    return std::abs(a.left() - b.left()) + std::abs(a.top() - b.top()) + std::abs(a.right() - b.right()) +
           std::abs(a.bottom() - b.bottom());
}

} // namespace

struct FontFile::Tables {
    explicit Tables(const QRawFont &font) : face(createFace(font)), drawn(hb_font_create(face))
    {
        hb_font_set_scale(drawn, unitsPerEm(), unitsPerEm());
    }
    ~Tables()
    {
        hb_font_destroy(drawn);
        hb_face_destroy(face);
    }
    Q_DISABLE_COPY_MOVE(Tables)

    int unitsPerEm() const { return int(hb_face_get_upem(face)); }
    double toThousandths() const { return 1000.0 / unitsPerEm(); }
    QByteArray table(hb_tag_t tag) const
    {
        hb_blob_t *blob = hb_face_reference_table(face, tag);
        unsigned size = 0;
        const char *bytes = hb_blob_get_data(blob, &size);
        QByteArray copy(bytes, qsizetype(size));
        hb_blob_destroy(blob);
        return copy;
    }
    bool has(hb_tag_t tag) const
    {
        hb_blob_t *blob = hb_face_reference_table(face, tag);
        const bool isThere = hb_blob_get_length(blob) > 0;
        hb_blob_destroy(blob);
        return isThere;
    }

    hb_face_t *face;
    hb_font_t *drawn; ///< at the instance, its units the file's own
};

FontFile::FontFile(const QRawFont &font) : m_tables(std::make_unique<Tables>(font))
{
    const auto has = [this](hb_tag_t tag) { return m_tables->has(tag); };
    m_isColoured = has(tagOf("COLR")) || has(tagOf("CBDT")) || has(tagOf("sbix")) || has(tagOf("SVG "));
    const bool hasOutlines = has(tagOf("glyf")) || isCff();
    m_canBeEmbedded = hasOutlines && !m_isColoured && makerAllows(m_tables->table(tagOf("OS/2"))) &&
                      !(isCff() && hasOwnIds(m_tables->table(tagOf("CFF "))));
    if (!m_canBeEmbedded)
        return;
    if (hb_ot_var_has_data(m_tables->face))
        pinLike(font);
    m_canBeEmbedded = !subset({0}).isEmpty();
}

FontFile::~FontFile() = default;

/// Qt does not tell the instance that it draws: the one whose letters are the most like.
void FontFile::pinLike(const QRawFont &font)
{
    hb_face_t *face = m_tables->face;
    unsigned axes = hb_ot_var_get_axis_count(face);
    std::vector<hb_ot_var_axis_info_t> infos(axes);
    hb_ot_var_get_axis_infos(face, 0, &axes, infos.data());
    std::vector<std::vector<float>> instances(1);
    for (const hb_ot_var_axis_info_t &info : infos)
        instances.front().push_back(info.default_value);
    for (unsigned i = 0; i < hb_ot_var_get_named_instance_count(face); ++i) {
        std::vector<float> coordinates(axes);
        unsigned count = axes;
        hb_ot_var_named_instance_get_design_coords(face, i, &count, coordinates.data());
        instances.push_back(std::move(coordinates));
    }
    const QList<quint32> letters = font.glyphIndexesForString(QStringLiteral("Hamburg0157"));
    double nearest = std::numeric_limits<double>::max();
    std::size_t best = 0;
    for (std::size_t i = 0; i < instances.size(); ++i) {
        hb_font_set_var_coords_design(m_tables->drawn, instances.at(i).data(), axes);
        double sum = 0;
        for (const quint32 letter : letters)
            sum += distance(outline(letter).boundingRect(), drawnOutline(font, letter).boundingRect());
        if (sum < nearest) {
            nearest = sum;
            best = i;
        }
    }
    hb_font_set_var_coords_design(m_tables->drawn, instances.at(best).data(), axes);
    for (unsigned i = 0; i < axes; ++i)
        m_axes << Axis{infos.at(i).tag, instances.at(best).at(i)};
}

bool FontFile::isCff() const
{
    return m_tables->has(tagOf("CFF "));
}

QByteArray FontFile::postScriptName() const
{
    char name[64] = {};
    unsigned size = sizeof name;
    hb_ot_name_get_utf8(m_tables->face, HB_OT_NAME_ID_POSTSCRIPT_NAME, hb_language_from_string("en", -1), &size, name);
    QByteArray plain;
    for (const char c : QByteArrayView(name)) {
        if (std::isalnum(static_cast<unsigned char>(c)) || c == '-')
            plain += c;
    }
    return plain.isEmpty() ? QByteArray("Font") : plain;
}

quint32 FontFile::glyphCount() const
{
    return hb_face_get_glyph_count(m_tables->face);
}

QPainterPath FontFile::outline(quint32 glyph) const
{
    QPainterPath path;
    hb_font_get_glyph_shape(m_tables->drawn, glyph, pathFunctions(), &path);
    const double scale = m_tables->toThousandths();
    return QTransform::fromScale(scale, scale).map(path);
}

bool FontFile::drawsLike(const QRawFont &font, quint32 glyph) const
{
    return isNear(outline(glyph).boundingRect(), drawnOutline(font, glyph).boundingRect());
}

double FontFile::width(quint32 glyph) const
{
    return hb_font_get_glyph_h_advance(m_tables->drawn, glyph) * m_tables->toThousandths();
}

QRectF FontFile::box() const
{
    const QByteArray head = m_tables->table(tagOf("head"));
    constexpr qsizetype at = 36;
    if (head.size() < at + 8)
        return {0, descent(), 1000, ascent() - descent()};
    const auto edge = [&](qsizetype i) {
        return qFromBigEndian<qint16>(head.constData() + at + 2 * i) * m_tables->toThousandths();
    };
    return {QPointF(edge(0), edge(1)), QPointF(edge(2), edge(3))};
}

double FontFile::ascent() const
{
    hb_font_extents_t extents{};
    hb_font_get_h_extents(m_tables->drawn, &extents);
    return extents.ascender * m_tables->toThousandths();
}

double FontFile::descent() const
{
    hb_font_extents_t extents{};
    hb_font_get_h_extents(m_tables->drawn, &extents);
    return extents.descender * m_tables->toThousandths();
}

QByteArray FontFile::subset(const QList<quint32> &glyphs) const
{
    const std::unique_ptr<hb_subset_input_t, decltype(&hb_subset_input_destroy)> input(hb_subset_input_create_or_fail(),
                                                                                       &hb_subset_input_destroy);
    if (!input)
        return {};
    hb_set_t *wanted = hb_subset_input_glyph_set(input.get());
    for (const quint32 glyph : glyphs)
        hb_set_add(wanted, glyph);
    // Text is shaped already: a reader of the PDF needs the outlines alone.
    hb_set_t *unneeded = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag : {tagOf("GSUB"), tagOf("GPOS"), tagOf("GDEF"), tagOf("BASE"), tagOf("kern"), tagOf("cmap"),
                               tagOf("post"), tagOf("name"), tagOf("OS/2"), tagOf("DSIG"), tagOf("STAT"), tagOf("vhea"),
                               tagOf("vmtx"), tagOf("VORG"), tagOf("MATH")})
        hb_set_add(unneeded, tag);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_RETAIN_GIDS |
                                               HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    for (const Axis &axis : m_axes) {
        if (!hb_subset_input_pin_axis_location(input.get(), m_tables->face, axis.tag, axis.value))
            return {};
    }
    hb_face_t *face = hb_subset_or_fail(m_tables->face, input.get());
    if (!face)
        return {};
    hb_blob_t *blob = isCff() ? hb_face_reference_table(face, tagOf("CFF ")) : hb_face_reference_blob(face);
    unsigned size = 0;
    const char *bytes = hb_blob_get_data(blob, &size);
    const QByteArray file(bytes, qsizetype(size));
    hb_blob_destroy(blob);
    hb_face_destroy(face);
    return file;
}

QPainterPath drawnOutline(const QRawFont &font, quint32 glyph)
{
    const double scale = 1000 / font.pixelSize();
    return QTransform::fromScale(scale, -scale).map(font.pathForGlyph(glyph));
}

GlyphPicture drawnPicture(const QRawFont &font, quint32 glyph)
{
    constexpr double largest = 160; // dots to the em: about what the fonts carry
    const double dots = std::min(largest, font.pixelSize());
    const QPointF origin(dots, 2 * dots); // with an em of room on every side
    QImage canvas(int(4 * dots), int(3 * dots), QImage::Format_ARGB32_Premultiplied);
    canvas.fill(Qt::transparent);
    {
        QGlyphRun run;
        run.setRawFont(font);
        run.setGlyphIndexes({glyph});
        run.setPositions({QPointF()});
        QPainter painter(&canvas);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(origin);
        painter.scale(dots / font.pixelSize(), dots / font.pixelSize());
        painter.drawGlyphRun({}, run);
    }
    QRect ink;
    for (int y = 0; y < canvas.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(canvas.constScanLine(y));
        for (int x = 0; x < canvas.width(); ++x) {
            if (qAlpha(row[x]) != 0)
                ink |= QRect(x, y, 1, 1);
        }
    }
    if (ink.isEmpty())
        return {};
    const double scale = 1000 / dots;
    return {canvas.copy(ink).convertToFormat(QImage::Format_ARGB32),
            QRectF((ink.left() - origin.x()) * scale, (origin.y() - ink.bottom() - 1) * scale, ink.width() * scale,
                   ink.height() * scale)};
}

} // namespace nettdesk::vouchers::cards
