// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/business.h"
#include "core/model/clock.h"
#include "core/model/package.h"
#include "core/model/router.h"
#include "core/storage/voucherlist.h"

#include <QTimeZone>
#include <QWidget>

class QComboBox;
class QDateEdit;

namespace nettdesk::ui {

class UiStore;

/// Spans of days to filter by, as people say them.
enum class MadeWithin { AnyTime, Today, Yesterday, Last7Days, Last30Days, OneDay };

/// Half-open, in the shop's zone; `day` counts for OneDay only.
struct MadeSpan {
    std::optional<Timestamp> from;
    std::optional<Timestamp> to;
};
MadeSpan madeSpan(MadeWithin within, const QDate &day, const QTimeZone &zone, Timestamp now);

/// The filters of the voucher list besides state and search: router, package, batch, when made, and what was done with
/// it. Each is a list box that says what it filters by; those with nothing to choose from are gone.
class VoucherFilters : public QWidget {
    Q_OBJECT
public:
    VoucherFilters(const Clock &clock, const Business &business, QWidget *parent = nullptr);

    /// Writes what is chosen into the filter; leaves state and text.
    void write(storage::VoucherFilter &filter) const;
    bool isAnyChosen() const;
    void clear();
    void chooseBatch(const Batch &batch);
    BatchId batch() const;

    void setRouters(const QList<Router> &routers);
    void setPackages(const QList<Package> &packages);
    void setBatches(const QList<Batch> &batches);

    /// Remembered over restarts: everything but the batch and a single day.
    void save(UiStore &store) const;
    void restore(const UiStore &store);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    static QString batchText(const Batch &batch);
    void fill(QComboBox *combo, const QString &all, const QList<std::pair<QString, QVariant>> &items);
    void followMade();

    const Clock &m_clock;
    QTimeZone m_zone;
    QComboBox *m_router;
    QComboBox *m_package;
    QComboBox *m_batch;
    QComboBox *m_made;
    QDateEdit *m_day;
    QComboBox *m_stock;
    QVariantMap m_wanted; ///< restored, and chosen once the names are there
    QList<Batch> m_batches;
    bool m_filling = false;
};

} // namespace nettdesk::ui
