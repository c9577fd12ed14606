// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/voucherrepository.h"
#include "tests/ui/vouchers/voucherdesk.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

namespace nettdesk::tests {

/// Puts so many vouchers into the shop, ten batches of them, straight into its database: as a shop of years has them.
inline void fillShop(VoucherDesk &desk, int vouchers)
{
    constexpr int batches = 10;
    constexpr int atOnce = 5'000;
    QRandomGenerator random(1);
    const QString symbols = vouchers::CodeForm::plainAlphabet();
    for (int number = 0; number < batches; ++number) {
        const Timestamp made = desk.shop.clock.now() - std::chrono::hours(240 * (batches - number));
        const auto store = [&](storage::Session &session) {
            Batch batch;
            batch.tag = QStringLiteral("many%1").arg(number);
            batch.router = desk.record.id;
            batch.terms.timeLimit = std::chrono::hours(24 * (1 + number % 3));
            batch.terms.price = Money(100 + 50 * (number % 7), desk.business.currency);
            batch.codeForm = QStringLiteral("groups=5-5");
            batch.count = vouchers / batches;
            batch.createdAt = made;
            storage::VoucherRepository::insertBatch(session, batch);
            for (int stored = 0; stored < batch.count;) {
                QList<Voucher> some(std::min(atOnce, batch.count - stored));
                for (Voucher &voucher : some) {
                    for (int i = 0; i < 10; ++i)
                        voucher.code += symbols.at(random.bounded(int(symbols.size())));
                    voucher.code.insert(5, u'-');
                    voucher.batch = batch.id;
                    voucher.router = batch.router;
                    voucher.terms = batch.terms;
                    voucher.createdAt = made;
                }
                stored += int(some.size());
                storage::VoucherRepository::insertVouchers(session, some);
            }
        };
        const auto done = QCoro::waitFor(desk.shop.file.database().run(store));
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
}

/// How late a timer of one millisecond is while something goes on: the pauses of the thread that paints.
class Pauses {
public:
    Pauses()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_late.append(double(m_clock.nsecsElapsed()) / 1e6 - 1);
            m_clock.start();
        });
        m_clock.start();
        m_timer.start();
    }

    double longest() const { return m_late.isEmpty() ? 0 : *std::max_element(m_late.cbegin(), m_late.cend()); }
    double atPercent(double share) const
    {
        QList<double> sorted = m_late;
        std::sort(sorted.begin(), sorted.end());
        return sorted.isEmpty() ? 0 : sorted.at(qsizetype(double(sorted.size() - 1) * share / 100));
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    QList<double> m_late;
};

} // namespace nettdesk::tests
