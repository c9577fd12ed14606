// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/designer/cardsample.h"

#include <QObject>

namespace nettdesk::ui {

class DesignDocument;

/// Looks, beside the person's work, for what will not print as it should: with usual and with long values, in every
/// language of the card.
class FlawFinder : public QObject {
    Q_OBJECT
public:
    /// One thing that is wrong, and with which values it shows.
    struct Found {
        vouchers::cards::ElementId element;
        QString message;
        bool isUsual = true; ///< with usual values already
        bool operator==(const Found &) const = default;
    };

    FlawFinder(const DesignDocument &document, const Business &business, Timestamp now, QObject *parent = nullptr);

    void setLogo(const vouchers::cards::Picture &logo);
    const QList<Found> &found() const { return m_found; }
    /// Of each element all messages, a line each.
    QHash<vouchers::cards::ElementId, QString> byElement() const;
    /// Nothing is being looked for any more.
    bool isDone() const { return !m_isLooking && !m_isWanted; }

Q_SIGNALS:
    void changed();

private:
    void want();
    void look();

    const DesignDocument &m_document;
    Business m_business;
    Timestamp m_now;
    vouchers::cards::Picture m_logo;
    QList<Found> m_found;
    bool m_isLooking = false;
    bool m_isWanted = false;
};

} // namespace nettdesk::ui
