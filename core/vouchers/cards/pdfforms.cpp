// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/pdfforms.h"

#include "core/vouchers/cards/pdfdocument.h"

#include <utility>

namespace nettdesk::vouchers::cards {

namespace {

constexpr qsizetype mostRecurring = 300; ///< things: cards whose every copy differs end somewhere
constexpr qsizetype mostForms = 300;

} // namespace

/// The number of what recurs; -1: it was not there before.
int PdfForms::recurring(const QByteArray &item, QSet<QByteArray> &seen)
{
    const auto known = m_recurring.constFind(item);
    if (known != m_recurring.constEnd())
        return *known;
    if (!m_before.contains(item) || m_items.size() >= mostRecurring) {
        seen << item;
        return -1;
    }
    m_recurring.insert(item, int(m_items.size()));
    m_items << item;
    return int(m_items.size()) - 1;
}

/// Empty: there are too many forms already.
QByteArray PdfForms::reference(const QList<int> &items)
{
    const auto known = m_names.constFind(items);
    if (known != m_names.constEnd())
        return *known;
    if (m_names.size() >= mostForms)
        return {};
    QByteArray drawing;
    for (const int item : items)
        drawing += m_items.at(item);
    const int object = m_document.reserve();
    // Nothing is clipped: what hangs over a card's edge does so on the screen, too.
    m_document.writeStream(object,
                           "/Type /XObject /Subtype /Form /BBox [-4000 -4000 4000 4000] /Resources " +
                               pdfReference(m_resourcesOfPages),
                           PdfDocument::deflate(drawing));
    const QByteArray name = "/X" + QByteArray::number(m_names.size() + 1);
    m_resources += name + ' ' + pdfReference(object) + ' ';
    m_names.insert(items, name);
    return name;
}

QByteArray PdfForms::card(const QList<QByteArray> &items)
{
    QByteArray drawing;
    QSet<QByteArray> seen;
    QList<int> together; // things that recur, one after the other
    const auto flush = [&] {
        if (together.isEmpty())
            return;
        if (const QByteArray name = reference(together); !name.isEmpty()) {
            drawing += name + " Do\n";
        } else {
            for (const int item : std::as_const(together))
                drawing += m_items.at(item);
        }
        together.clear();
    };
    for (const QByteArray &item : items) {
        if (const int number = recurring(item, seen); number >= 0) {
            together << number;
            continue;
        }
        flush();
        drawing += item;
    }
    flush();
    m_before = std::move(seen);
    return drawing;
}

} // namespace nettdesk::vouchers::cards
