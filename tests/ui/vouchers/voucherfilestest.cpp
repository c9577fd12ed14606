// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/vouchers/voucherwindow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::ui;
using namespace nettdesk::tests;

/// Vouchers from and into CSV files, from the screen on.
class VoucherFilesTest : public VoucherWindow {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init() { open(); }
    void cleanup() { close(); }

    void codes_from_a_file_are_shown_first_and_imported_whole();
    void a_file_with_bad_rows_imports_the_good_ones_only_when_told();
    void the_list_is_exported_as_it_is_filtered();
    void rows_that_are_chosen_are_exported_and_no_others();
};

void VoucherFilesTest::codes_from_a_file_are_shown_first_and_imported_whole()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"cards.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "code,password,time limit,price\nCARD-AAAA2-BBBB3,s3cret99,1d,2.50\nCARD-CCCC4-DDDD5,s3cret98,2d,5.00\n");
    file.close();
    auto *mime = new QMimeData;
    mime->setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(list(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(list(), &drop);
    delete mime;

    QVERIFY(m_page->importDialog());
    QTRY_COMPARE(m_page->importDialog()->outcome().vouchers, 2);
    QCOMPARE(model()->rowCount(), 0); // nothing is stored by looking
    QTest::mouseClick(m_page->importDialog()->findChild<Button *>(u"confirmAct"_s), Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), 2);
    QCOMPARE(model()->voucher(0).router, m_desk->record.id);
}

void VoucherFilesTest::a_file_with_bad_rows_imports_the_good_ones_only_when_told()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"cards.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("code,time limit\nCARD-AAAA2-BBBB3,1d\nCARD-EEEE6-FFFF7,soon\n");
    file.close();
    QVERIFY(m_page->perform(VoucherCommand::import, file.fileName()));
    CsvImportDialog *dialog = m_page->importDialog();
    QTRY_COMPARE(dialog->outcome().rows, 2);
    QCOMPARE(dialog->outcome().vouchers, 1);
    auto *confirm = dialog->findChild<Button *>(u"confirmAct"_s);
    QVERIFY(!confirm->isEnabled());
    auto *problems = dialog->findChild<QTableWidget *>(u"problems"_s);
    QCOMPARE(problems->rowCount(), 1);
    QCOMPARE(problems->item(0, 0)->text(), u"3"_s); // the line in the file
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"leaveOut"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(confirm->isEnabled());
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), 1);
}

void VoucherFilesTest::the_list_is_exported_as_it_is_filtered()
{
    const QStringList codes = m_desk->make(3);
    QTRY_COMPARE(model()->rowCount(), 3);
    list()->searchField()->setText(codes.at(1));
    QTRY_COMPARE(model()->rowCount(), 1);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    list()->exportTo(path);
    QTRY_VERIFY(!m_desk->shell.jobs.empty() && m_desk->shell.jobs.back()->isFinished());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString content = QString::fromUtf8(file.readAll());
    QVERIFY(content.contains(codes.at(1)));
    QVERIFY(!content.contains(codes.at(0)));
}

void VoucherFilesTest::rows_that_are_chosen_are_exported_and_no_others()
{
    const QStringList codes = m_desk->make(4);
    QTRY_COMPARE(model()->rowCount(), 4);
    list()->table()->setFocus();
    list()->table()->selectRow(1);
    QTest::keyClick(list()->table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(list()->selectedCodes(), codes.mid(1, 2));
    QVERIFY(list()->acts()->menu().contains(&list()->acts()->toFile));
    list()->acts()->toFile.trigger();
    auto *dialog = list()->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"chosen.csv"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(!m_desk->shell.jobs.empty() && m_desk->shell.jobs.back()->isFinished());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString content = QString::fromUtf8(file.readAll());
    for (int i = 0; i < 4; ++i)
        QCOMPARE(content.contains(codes.at(i)), i == 1 || i == 2);
}

QTEST_MAIN(VoucherFilesTest)
#include "voucherfilestest.moc"
