// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/picture.h"

#include <QHash>

namespace nettdesk::vouchers::cards {

class PdfDocument;

/// The pictures of one file, each in it once, however many cards show it.
class PdfPictures {
public:
    explicit PdfPictures(PdfDocument &document) : m_document(document) {}

    /// "/P2": the picture is written when it is asked for first.
    QByteArray name(const Picture &picture);
    QByteArray resources() const; ///< "/P1 12 0 R /P2 …"

private:
    int write(const Picture &picture);

    PdfDocument &m_document;
    QHash<const char *, QByteArray> m_names; ///< by where their bytes are, which copies of a picture share
    QList<Picture> m_pictures;               ///< keeps them there
    QByteArray m_resources;
};

/// One image with its transparency, as an object.
int writeImage(PdfDocument &document, const QImage &image);

} // namespace nettdesk::vouchers::cards
