// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace nettdesk::vouchers::cards {

class PdfDocument;

/// A font of the file: codes, how wide each is, and which characters it stands for.
class PdfFont {
public:
    virtual ~PdfFont() = default;
    Q_DISABLE_COPY_MOVE(PdfFont)

    const QByteArray &name() const { return m_name; } ///< "/F3", as pages call it
    int object() const { return m_object; }
    virtual bool hasTwoBytes() const = 0; ///< to a code

    /// Whether a reader takes the code for this text. The first text that is asked for becomes the code's own.
    bool reads(quint16 code, QStringView text);

    /// The whole font, once all its codes are known. False: it could not be made.
    virtual bool write(PdfDocument &document) const = 0;

protected:
    PdfFont(PdfDocument &document, int index);
    /// An object that tells readers which characters the codes stand for.
    int writeTexts(PdfDocument &document) const;

private:
    QByteArray m_name;
    int m_object;
    QHash<quint16, QString> m_texts;
};

} // namespace nettdesk::vouchers::cards
