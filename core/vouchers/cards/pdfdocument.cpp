// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/pdfdocument.h"

#include "core/vouchers/cards/pdfcontent.h"

#include <QIODevice>

namespace nettdesk::vouchers::cards {

namespace {

constexpr double pointsPerMm = 72 / 25.4;

} // namespace

QByteArray pdfReference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

PdfDocument::PdfDocument(QIODevice &device) : m_device(device)
{
    // Four bytes over 127 tell programs that copy files that this is no text.
    write("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");
    m_pageTree = reserve();
}

int PdfDocument::reserve()
{
    m_offsets << 0;
    return int(m_offsets.size());
}

void PdfDocument::write(const QByteArray &bytes)
{
    m_isGood = m_isGood && m_device.write(bytes) == bytes.size();
    m_written += bytes.size();
}

void PdfDocument::begin(int number)
{
    m_offsets[number - 1] = m_written;
    write(QByteArray::number(number) + " 0 obj\n");
}

void PdfDocument::writeObject(int number, const QByteArray &body)
{
    begin(number);
    write(body + "\nendobj\n");
}

void PdfDocument::writeStream(int number, const QByteArray &entries, const QByteArray &deflated)
{
    writeRawStream(number, entries + " /Filter /FlateDecode", deflated);
}

void PdfDocument::writeRawStream(int number, const QByteArray &entries, const QByteArray &bytes)
{
    begin(number);
    write("<< /Length " + QByteArray::number(bytes.size()) + ' ' + entries + " >>\nstream\n");
    write(bytes);
    write("\nendstream\nendobj\n");
}

void PdfDocument::addPage(const QSizeF &size, int resources, const QByteArray &deflated)
{
    const int content = reserve();
    writeStream(content, {}, deflated);
    PdfContent page;
    page.raw("<< /Type /Page /Parent ").raw(pdfReference(m_pageTree)).raw(" /MediaBox [0 0 ");
    page.number(size.width() * pointsPerMm).number(size.height() * pointsPerMm);
    page.raw("] /Resources ").raw(pdfReference(resources)).raw(" /Contents ").raw(pdfReference(content)).raw(" >>");
    m_pages << reserve();
    writeObject(m_pages.last(), page.bytes());
}

void PdfDocument::finish(const QString &title)
{
    QByteArray kids;
    for (const int page : m_pages)
        kids += pdfReference(page) + '\n';
    writeObject(m_pageTree,
                "<< /Type /Pages /Count " + QByteArray::number(m_pages.size()) + " /Kids [\n" + kids + "] >>");
    const int catalog = reserve();
    writeObject(catalog, "<< /Type /Catalog /Pages " + pdfReference(m_pageTree) +
                             " /ViewerPreferences << /DisplayDocTitle true >> >>");
    const int info = reserve();
    PdfContent words;
    words.raw("<< /Title ").text(title).raw("/Creator (NettDesk) /Producer (NettDesk) >>");
    writeObject(info, words.bytes());

    const qint64 table = m_written;
    const QByteArray count = QByteArray::number(m_offsets.size() + 1);
    QByteArray entries = "xref\n0 " + count + "\n0000000000 65535 f \n";
    for (const qint64 offset : m_offsets)
        entries += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    write(entries);
    write("trailer\n<< /Size " + count + " /Root " + pdfReference(catalog) + " /Info " + pdfReference(info) +
          " >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n");
}

QByteArray PdfDocument::deflate(const QByteArray &bytes)
{
    // Qt puts four bytes with the size in front of what zlib makes.
    constexpr int fastest = 1;
    return qCompress(bytes, fastest).mid(4);
}

} // namespace nettdesk::vouchers::cards
