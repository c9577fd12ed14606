// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSizeF>
#include <QString>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace nettdesk::vouchers::cards {

/// A PDF 1.7 file as numbered objects, written to the device as they come: what is done is in memory no longer.
/// Source: ISO 32000-1, 7.5 (file structure).
class PdfDocument {
public:
    /// The device is open and stays the caller's.
    explicit PdfDocument(QIODevice &device);

    /// A number for an object that is written later: others may refer to it already.
    int reserve();
    void writeObject(int number, const QByteArray &body);
    /// `entries` of the stream's dictionary but for its length and filter; `deflated` is what deflate() made of it.
    void writeStream(int number, const QByteArray &entries, const QByteArray &deflated);
    /// The same with bytes as they are; `entries` names their filter, if they have one.
    void writeRawStream(int number, const QByteArray &entries, const QByteArray &bytes);
    /// The next page. `size` in millimetres. Every page has the same resources.
    void addPage(const QSizeF &size, int resources, const QByteArray &deflated);
    /// Ends the file.
    void finish(const QString &title);

    /// Whether the device has taken everything so far.
    bool isGood() const { return m_isGood; }

    /// For Flate: little effort, much of the gain. Any thread.
    static QByteArray deflate(const QByteArray &bytes);

private:
    void write(const QByteArray &bytes);
    void begin(int number);

    QIODevice &m_device;
    qint64 m_written = 0;
    QList<qint64> m_offsets; ///< of object 1, 2, …
    QList<int> m_pages;
    int m_pageTree = 0;
    bool m_isGood = true;
};

/// "7 0 R"
QByteArray pdfReference(int number);

} // namespace nettdesk::vouchers::cards
