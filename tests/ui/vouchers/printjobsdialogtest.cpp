// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/printjobsdialog.h"

#include "tests/ui/vouchers/voucherdesk.h"
#include "ui/widgets/button.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::ui;
using namespace nettdesk::tests;

/// Prints of which nobody has said what came out.
class PrintJobsDialogTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<VoucherDesk> m_desk;

    PrintJob print(int cards, const QString &printer)
    {
        vouchers::PrintRecord record;
        record.cards.codes = m_desk->make(cards);
        record.target = PrintJob::Target::Printer;
        record.targetName = printer;
        record.design = u"card-a4"_s;
        record.perSheet = 10;
        record.operation = OperationId::create();
        const auto job = QCoro::waitFor(m_desk->services->prints.record(m_desk->shell.who, record));
        if (!job)
            qFatal("%s", qPrintable(job.error().message));
        m_desk->shop.clock.advance(std::chrono::minutes(1));
        return *job;
    }
    PrintJob::State stateOf(PrintJobId job)
    {
        return QCoro::waitFor(m_desk->services->prints.byId(m_desk->shell.who, job))->state;
    }
    static QStringList lines(const PrintJobsDialog &dialog)
    {
        QStringList texts;
        const auto *list = dialog.findChild<QListWidget *>();
        for (int i = 0; i < list->count(); ++i)
            texts << list->item(i)->text();
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<VoucherDesk>();
        const QString problem = m_desk->open();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void cleanup() { m_desk.reset(); }

    void without_open_prints_it_says_so_and_offers_nothing()
    {
        PrintJobsDialog dialog(m_desk->services->prints, m_desk->shell.who);
        QSignalSpy loaded(&dialog, &PrintJobsDialog::loaded);
        dialog.show();
        Q_EMIT m_desk->services->prints.changed(); // its first look may have been answered before the spy was there
        QTRY_VERIFY(loaded.count() >= 1);
        QVERIFY(!dialog.findChild<QListWidget *>()->isVisible());
        QVERIFY(!dialog.findChild<Button *>(u"all"_s)->isEnabled());
        QVERIFY(!dialog.findChild<Button *>(u"some"_s)->isEnabled());
    }

    void the_newest_stands_first_with_printer_number_and_person()
    {
        print(2, u"Office"_s);
        print(7, u"A very long name of a printer in the back room behind the kitchen"_s);
        PrintJobsDialog dialog(m_desk->services->prints, m_desk->shell.who);
        dialog.show();
        QTRY_COMPARE(dialog.jobs().size(), 2);
        QVERIFY(lines(dialog).constFirst().contains(u"7 card"_s));
        QVERIFY(lines(dialog).constLast().contains(u"Office"_s));
        QVERIFY(lines(dialog).constLast().contains(m_desk->shell.who.name));
    }

    void who_says_that_all_came_out_has_one_question_less()
    {
        const PrintJob first = print(2, u"Office"_s);
        const PrintJob second = print(3, u"Bar"_s);
        PrintJobsDialog dialog(m_desk->services->prints, m_desk->shell.who);
        // As the page does it: the dialog asks, the page answers the ledger.
        connect(&dialog, &PrintJobsDialog::confirmed, &dialog, [this](PrintJobId job) {
            QCoro::connect(m_desk->services->prints.confirm(m_desk->shell.who, job), this, [](const auto &) {});
        });
        dialog.show();
        QTRY_COMPARE(dialog.jobs().size(), 2);
        auto *list = dialog.findChild<QListWidget *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::mouseClick(dialog.findChild<Button *>(u"all"_s), Qt::LeftButton);
        QTRY_COMPARE(dialog.jobs().size(), 1);
        QCOMPARE(dialog.jobs().constFirst().id, second.id);
        QCOMPARE(stateOf(first.id), PrintJob::State::Confirmed);
        QCOMPARE(stateOf(second.id), PrintJob::State::Sent);
    }

    void who_misses_some_is_asked_which_was_the_last_good_one()
    {
        const PrintJob job = print(4, u"Office"_s);
        PrintJobsDialog dialog(m_desk->services->prints, m_desk->shell.who);
        QSignalSpy missing(&dialog, &PrintJobsDialog::missing);
        dialog.show();
        QTRY_COMPARE(dialog.jobs().size(), 1);
        QTest::mouseClick(dialog.findChild<Button *>(u"some"_s), Qt::LeftButton);
        QCOMPARE(missing.count(), 1);
        QCOMPARE(missing.first().first().value<PrintJob>().id, job.id);
        QVERIFY(!dialog.isVisible()); // the question follows
        QCOMPARE(stateOf(job.id), PrintJob::State::Sent);
    }

    void news_from_another_counter_change_the_list()
    {
        const PrintJob job = print(2, u"Office"_s);
        PrintJobsDialog dialog(m_desk->services->prints, m_desk->shell.who);
        dialog.show();
        QTRY_COMPARE(dialog.jobs().size(), 1);
        QVERIFY(QCoro::waitFor(m_desk->services->prints.stoppedAfter(m_desk->shell.who, job.id, 1)));
        QTRY_COMPARE(dialog.jobs().size(), 0);
    }
};

QTEST_MAIN(PrintJobsDialogTest)
#include "printjobsdialogtest.moc"
