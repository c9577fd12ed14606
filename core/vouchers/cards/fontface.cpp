// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/fontface.h"

#include <hb.h>

namespace nettdesk::vouchers::cards {

namespace {

hb_blob_t *tableOf(hb_face_t *, hb_tag_t tag, void *font)
{
    if (tag == HB_TAG_NONE)
        return nullptr; // the whole file: Qt has only tables
    char name[5] = {};
    hb_tag_to_string(tag, name);
    auto *table = new QByteArray(static_cast<const QRawFont *>(font)->fontTable(name));
    return hb_blob_create(table->constData(), unsigned(table->size()), HB_MEMORY_MODE_READONLY, table,
                          [](void *bytes) { delete static_cast<QByteArray *>(bytes); });
}

} // namespace

hb_face_t *createFace(const QRawFont &font)
{
    return hb_face_create_for_tables(tableOf, new QRawFont(font),
                                     [](void *held) { delete static_cast<QRawFont *>(held); });
}

} // namespace nettdesk::vouchers::cards
