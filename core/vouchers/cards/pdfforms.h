// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

namespace nettdesk::vouchers::cards {

class PdfDocument;

/// What recurs from card to card (labels, lines, the business's name), written once and referred to. It is known by the
/// bytes it is drawn with, so what looks the same is the same.
class PdfForms {
public:
    /// `resources`: the object that pages name their fonts from.
    PdfForms(PdfDocument &document, int resources) : m_document(document), m_resourcesOfPages(resources) {}

    /// What draws one card: its things in their order, those that recur as references.
    QByteArray card(const QList<QByteArray> &items);
    QByteArray resources() const { return m_resources; } ///< "/X1 12 0 R /X2 …"

private:
    int recurring(const QByteArray &item, QSet<QByteArray> &seen);
    QByteArray reference(const QList<int> &items);

    PdfDocument &m_document;
    int m_resourcesOfPages;
    QSet<QByteArray> m_before;          ///< what the card before had
    QHash<QByteArray, int> m_recurring; ///< what was on two cards that follow each other, numbered
    QList<QByteArray> m_items;          ///< the same by number
    QHash<QList<int>, QByteArray> m_names;
    QByteArray m_resources;
};

} // namespace nettdesk::vouchers::cards
