// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/sheets.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <optional>

namespace nettdesk::ui {

/// The sheet as the painter of paper and PDF draws it, `width` pixels wide. Any thread.
QImage renderSheet(const vouchers::cards::Sheets &sheets, int sheet, int width);

/// Pictures of sheets for the screen, drawn in a worker thread, so that forty QR codes never hold up a key press.
class SheetRenderer : public QObject {
    Q_OBJECT
public:
    explicit SheetRenderer(QObject *parent = nullptr);
    ~SheetRenderer() override;

    void setSheets(const vouchers::cards::Sheets &sheets);
    void clear();
    int count() const { return m_sheets ? m_sheets->count() : 0; }
    const std::optional<vouchers::cards::Sheets> &sheets() const { return m_sheets; }
    QSizeF sheetSize() const; ///< millimetres

    /// The picture at this width, or the nearest one there is, or none: a null picture. ready() follows when what was
    /// asked for had to be drawn first.
    QImage picture(int sheet, int width);

Q_SIGNALS:
    void reset();
    void ready(int sheet);

private:
    struct Key {
        int sheet = 0;
        int width = 0;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.sheet, key.width); }
    };

    void drawNext();

    std::optional<vouchers::cards::Sheets> m_sheets;
    QCache<Key, QImage> m_pictures;
    QHash<int, Key> m_last; ///< of each sheet, to be stretched while the right one is drawn
    QList<Key> m_wanted;    ///< last asked, first drawn
    std::optional<Key> m_drawing;
    QThreadPool m_pool;
    int m_turn = 0;
};

} // namespace nettdesk::ui
