// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packages/packagespage.h"

#include "tests/ui/vouchers/voucherdesk.h"
#include "ui/packages/packagedialog.h"
#include "ui/packages/packagetablemodel.h"
#include "ui/packages/packagetile.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tableview.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::ui;
using namespace nettdesk::tests;

/// The Packages screen on the real services.
class PackagesPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<VoucherDesk>();
        const QString problem = m_desk->open();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void an_empty_shop_is_led_to_its_first_package();
    void a_package_is_made_by_keys();
    void a_name_that_is_taken_is_said_at_the_field();
    void a_mistake_goes_to_its_field_and_stores_nothing();
    void a_package_is_changed_and_old_vouchers_keep_their_terms();
    void a_package_is_put_aside_and_offered_again();
    void tiles_and_table_show_the_same_and_are_remembered();
    void search_and_filter_find_packages();
    void a_long_name_breaks_nothing();
    void every_control_has_a_name();

private:
    void open();
    void type(const char *field, const QString &text);
    PackageTile *tileOf(const Package &package) const { return m_page->tile(package.id); }

    std::unique_ptr<VoucherDesk> m_desk;
    std::unique_ptr<PackagesPage> m_page;
};

void PackagesPageTest::open()
{
    auto &all = *m_desk->services;
    m_page = std::make_unique<PackagesPage>(
        PackagesParts{all.packages, all.routers, m_desk->shop.clock, m_desk->business}, m_desk->shell);
    m_page->resize(1080, 760);
    m_page->show();
    m_page->activated();
}

void PackagesPageTest::type(const char *field, const QString &text)
{
    auto *edit = m_page->dialog()->findChild<QLineEdit *>(QLatin1StringView(field));
    QVERIFY2(edit, field);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, text);
}

void PackagesPageTest::an_empty_shop_is_led_to_its_first_package()
{
    open();
    QTRY_VERIFY(m_page->emptyState()->isVisible());
    auto *first = m_page->emptyState()->findChild<QAbstractButton *>();
    QVERIFY(first);
    QTest::mouseClick(first, Qt::LeftButton);
    QVERIFY(m_page->dialog());
}

void PackagesPageTest::a_package_is_made_by_keys()
{
    open();
    QVERIFY(m_page->perform(PackageCommand::add, {}));
    type("name", u"Day pass"_s);
    type("data", u"2"_s);
    type("price", u"2.50"_s);
    QTest::keyClick(m_page->dialog()->findChild<QLineEdit *>(u"price"_s), Qt::Key_Return); // the default button
    QTRY_COMPARE(m_page->model()->rowCount(), 1);
    const Package &made = m_page->model()->packages().constFirst();
    QCOMPARE(made.name, u"Day pass"_s);
    QCOMPARE(made.terms.price, Money(250, m_desk->business.currency));
    QCOMPARE(made.terms.timeLimit, std::chrono::seconds(86'400));
    QTRY_VERIFY(!m_page->dialog());
    QTRY_VERIFY(tileOf(made) && tileOf(made)->isVisible());
    QVERIFY(tileOf(made)->face().price.contains(u"2.50"_s));
}

void PackagesPageTest::a_name_that_is_taken_is_said_at_the_field()
{
    m_desk->makePackage(u"Day pass"_s, 250);
    open();
    QTRY_COMPARE(m_page->model()->rowCount(), 1);
    m_page->perform(PackageCommand::add, {});
    type("name", u"DAY PASS"_s);
    QTest::mouseClick(m_page->dialog()->findChild<Button *>(u"save"_s), Qt::LeftButton);
    const auto isSaid = [&] {
        for (FormField *field : m_page->dialog()->findChildren<FormField *>()) {
            if (field->hasError() && field->field()->objectName() == u"name"_s)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isSaid());
    QCOMPARE(m_page->model()->rowCount(), 1);
    QTRY_VERIFY(!m_page->dialog()->findChild<Button *>(u"save"_s)->isBusy());
}

void PackagesPageTest::a_mistake_goes_to_its_field_and_stores_nothing()
{
    open();
    m_page->perform(PackageCommand::add, {});
    type("name", u"Day pass"_s);
    type("time", QString());
    QTest::keyClick(m_page->dialog()->findChild<QLineEdit *>(u"time"_s), Qt::Key_Backspace);
    QTest::mouseClick(m_page->dialog()->findChild<Button *>(u"save"_s), Qt::LeftButton);
    QVERIFY(m_page->dialog());
    QVERIFY(!m_page->dialog()->findChild<Button *>(u"save"_s)->isBusy());
    const auto there = QCoro::waitFor(m_desk->services->packages.list(m_desk->shell.who, true));
    QVERIFY(there && there->isEmpty());
}

void PackagesPageTest::a_package_is_changed_and_old_vouchers_keep_their_terms()
{
    const Package package = m_desk->makePackage(u"Day pass"_s, 250);
    vouchers::SellRequest request;
    request.package = package.id;
    request.operation = OperationId::create();
    const auto sold = QCoro::waitFor(m_desk->services->sales.sell(m_desk->shell.who, std::move(request)));
    QVERIFY2(sold, qPrintable(sold ? QString() : sold.error().message));
    open();
    QTRY_VERIFY(tileOf(package));
    QTest::mouseClick(tileOf(package), Qt::LeftButton);
    QTRY_VERIFY(m_page->details()->isOpen());
    QTest::mouseDClick(tileOf(package), Qt::LeftButton);
    QTRY_VERIFY(m_page->dialog());
    type("price", u"3"_s);
    QTest::mouseClick(m_page->dialog()->findChild<Button *>(u"save"_s), Qt::LeftButton);
    QTRY_COMPARE(m_page->model()->packages().constFirst().terms.price.minor(), 300);
    const auto voucher = QCoro::waitFor(m_desk->services->vouchers.find(m_desk->shell.who, sold->voucher.code));
    QVERIFY(voucher);
    QCOMPARE(voucher->terms.price.minor(), 250);
}

void PackagesPageTest::a_package_is_put_aside_and_offered_again()
{
    const Package package = m_desk->makePackage(u"Day pass"_s, 250);
    open();
    QTRY_VERIFY(tileOf(package));
    QTest::mouseClick(tileOf(package), Qt::LeftButton);
    const auto press = [&](const QString &text) {
        for (Button *button : m_page->findChildren<Button *>()) {
            if (button->isVisible() && button->isEnabled() && button->text() == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(qPrintable(u"no button "_s + text));
    };
    press(u"Deactivate"_s);
    QTRY_VERIFY(!m_page->model()->packages().constFirst().isActive);
    QVERIFY(tileOf(package)->face().isDimmed);
    QTRY_VERIFY(!m_desk->shell.notifications.isEmpty());
    m_desk->shell.notifications.constLast().action(); // Undo
    QTRY_VERIFY(m_page->model()->packages().constFirst().isActive);
}

void PackagesPageTest::tiles_and_table_show_the_same_and_are_remembered()
{
    const Package day = m_desk->makePackage(u"Day pass"_s, 250);
    const Package hour = m_desk->makePackage(u"Hour"_s, 50);
    open();
    QTRY_VERIFY(tileOf(hour));
    QTest::mouseClick(tileOf(hour), Qt::LeftButton);
    auto *view = m_page->findChild<Segmented *>();
    QTest::mouseClick(view->segment(u"table"_s), Qt::LeftButton);
    QVERIFY(m_page->table()->isVisible());
    QCOMPARE(m_page->table()->selectedIds(), QVariantList{hour.id.value()});
    m_page->table()->selectRow(m_page->model()->rowOf(day.id));
    QCOMPARE(m_page->current(), day.id);
    open(); // again, as after a restart
    QVERIFY(m_page->table()->isVisible());
}

void PackagesPageTest::search_and_filter_find_packages()
{
    m_desk->makePackage(u"Day pass"_s, 250);
    const Package hour = m_desk->makePackage(u"Hour"_s, 50);
    QVERIFY(QCoro::waitFor(m_desk->services->packages.setActive(m_desk->shell.who, hour.id, false)).has_value());
    open();
    QTRY_COMPARE(m_page->model()->rowCount(), 2);
    QCOMPARE(m_page->filters()->chip(u"inactive"_s)->count(), 1);
    QTest::mouseClick(m_page->filters()->chip(u"inactive"_s), Qt::LeftButton);
    QCOMPARE(m_page->model()->rowCount(), 1);
    QTest::keyClicks(m_page->searchField(), u"day"_s);
    QCOMPARE(m_page->model()->rowCount(), 0);
    QVERIFY(m_page->emptyState()->isVisible());
    QTest::mouseClick(m_page->filters()->chip({}), Qt::LeftButton);
    QCOMPARE(m_page->model()->rowCount(), 1);
}

void PackagesPageTest::a_long_name_breaks_nothing()
{
    const Package package = m_desk->makePackage(QString(60, u'W'), 250);
    open();
    QTRY_VERIFY(tileOf(package));
    QCOMPARE(tileOf(package)->sizeHint().width(), tileOf(package)->width());
    QVERIFY(tileOf(package)->toolTip().contains(package.name));
}

void PackagesPageTest::every_control_has_a_name()
{
    m_desk->makePackage(u"Day pass"_s, 250);
    open();
    QTRY_COMPARE(m_page->model()->rowCount(), 1);
    m_page->perform(PackageCommand::add, {});
    QList<QWidget *> widgets = m_page->findChildren<QWidget *>();
    widgets += m_page->dialog()->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s) || widget->focusProxy())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(interface);
        const bool isContainer = widget->inherits("QScrollArea") || widget->isWindow() ||
                                 widget->window()->windowType() == Qt::Popup; // a list box's list: the box has the name
        if (!isContainer)
            QVERIFY2(!interface->text(QAccessible::Name).isEmpty(),
                     qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

QTEST_MAIN(PackagesPageTest)
#include "packagespagetest.moc"
