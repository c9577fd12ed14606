// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRawFont>

struct hb_face_t;

namespace nettdesk::vouchers::cards {

/// The font that Qt draws with as HarfBuzz sees it: tables are fetched from Qt as they are needed. The caller destroys
/// it, in the thread of the font.
hb_face_t *createFace(const QRawFont &font);

} // namespace nettdesk::vouchers::cards
