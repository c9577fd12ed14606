// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/flawfinder.h"

#include "ui/designer/designdocument.h"
#include "ui/widgets/whendone.h"

#include <QtConcurrentRun>

namespace nettdesk::ui {

namespace cards = vouchers::cards;

namespace {

constexpr int most = 60;

using FoundList = QList<FlawFinder::Found>;

void collect(const cards::Sheets &sheets, bool isUsual, FoundList &found)
{
    for (const cards::Flaw &flaw : sheets.flawsInEveryLanguage(most)) {
        const FlawFinder::Found one{sheets.design().elements.at(flaw.element).id, flaw.message(), isUsual};
        if (!found.contains(one))
            found << one;
    }
}

FoundList lookThrough(const cards::Sheets &usual, const cards::Sheets &longest)
{
    FoundList found;
    collect(usual, true, found);
    FoundList late;
    collect(longest, false, late);
    // What fails with usual values is said once.
    for (const FlawFinder::Found &each : std::as_const(late)) {
        const bool isKnown = std::any_of(found.cbegin(), found.cend(), [&each](const FlawFinder::Found &other) {
            return other.isUsual && other.element == each.element;
        });
        if (!isKnown)
            found << each;
    }
    return found;
}

} // namespace

FlawFinder::FlawFinder(const DesignDocument &document, const Business &business, Timestamp now, QObject *parent)
    : QObject(parent), m_document(document), m_business(business), m_now(now)
{
    connect(&m_document, &DesignDocument::changed, this, &FlawFinder::want);
}

void FlawFinder::setLogo(const cards::Picture &logo)
{
    m_logo = logo;
    want();
}

void FlawFinder::want()
{
    if (m_isLooking || m_document.isDragging())
        m_isWanted = true;
    else
        look();
}

void FlawFinder::look()
{
    m_isWanted = false;
    const auto layOut = [this](CardSample::Values values) {
        cards::LayoutOptions options;
        options.logo = m_logo;
        return cards::layOut(m_document.design(), {CardSample::card(values, m_business, m_now)}, std::move(options));
    };
    const auto usual = layOut(CardSample::Values::Usual);
    const auto longest = layOut(CardSample::Values::Long);
    if (!usual || !longest)
        return;
    m_isLooking = true;
    const QFuture<FoundList> work =
        QtConcurrent::run([usual = *usual, longest = *longest] { return lookThrough(usual, longest); });
    whenDone(work, this, [this](const FoundList &found) {
        m_isLooking = false;
        const bool isNews = found != m_found;
        m_found = found;
        if (m_isWanted)
            look();
        if (isNews)
            Q_EMIT changed();
    });
}

QHash<cards::ElementId, QString> FlawFinder::byElement() const
{
    QHash<cards::ElementId, QString> messages;
    for (const Found &each : m_found) {
        QString &all = messages[each.element];
        const QString message = each.isUsual ? each.message : tr("With long values: %1").arg(each.message);
        all = all.isEmpty() ? message : all + u'\n' + message;
    }
    return messages;
}

} // namespace nettdesk::ui
