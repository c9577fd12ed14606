// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/vouchers/voucherdesk.h"
#include "ui/vouchers/voucherlist.h"
#include "ui/vouchers/voucherspage.h"
#include "ui/vouchers/vouchertablemodel.h"

#include <QTest>

namespace nettdesk::tests {

/// What tests of the Vouchers screen begin with: the page on the real services, its list loaded.
class VoucherWindow : public QObject {
protected:
    void open()
    {
        m_desk = std::make_unique<VoucherDesk>();
        const QString problem = m_desk->open();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_page = std::make_unique<ui::VouchersPage>(m_desk->parts(), m_desk->shell);
        m_page->resize(1080, 760);
        m_page->show();
        m_page->activated();
        QTRY_VERIFY(model()->isLoaded());
    }
    void close()
    {
        m_page.reset();
        m_desk.reset();
    }

    ui::VoucherList *list() const { return m_page->list(); }
    ui::VoucherTableModel *model() const { return list()->model(); }

    /// Redeems it at the counter.
    bool redeem(const QString &code)
    {
        vouchers::RedeemRequest request;
        request.code = code;
        request.operation = OperationId::create();
        return QCoro::waitFor(m_desk->services->redemption.redeem(m_desk->shell.who, request)).has_value();
    }

    std::unique_ptr<VoucherDesk> m_desk;
    std::unique_ptr<ui::VouchersPage> m_page;
};

} // namespace nettdesk::tests
