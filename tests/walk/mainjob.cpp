// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/mainjob.h"

#include "core/routeros/connection.h"
#include "ui/counter/bigcode.h"
#include "ui/packages/packagetile.h"
#include "ui/vouchers/statebanner.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCoroTask>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

#include <cstdio>

namespace nettdesk::walk {

using namespace Qt::StringLiterals;

namespace {

const QString ownerPassword = u"three blind mice walk"_s;

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

void require(bool isTrue, const QString &what)
{
    if (!isTrue)
        throw Lost(what.toStdString());
}

} // namespace

MainJob::MainJob(app::Desktop &desktop, QString out) : m_desktop(desktop), m_out(std::move(out)), m_driver(m_out)
{
    QDir().mkpath(m_out);
    m_driver.use(&desktop.window());
}

void MainJob::tell(const QString &step)
{
    say(u"%1. %2"_s.arg(++m_step, 2).arg(step));
}

void MainJob::look(const QString &name)
{
    const QString path = m_driver.picture(u"%1-%2"_s.arg(m_step, 2, 10, QLatin1Char('0')).arg(name));
    if (!path.isEmpty())
        m_files.append(path);
}

void MainJob::firstRun()
{
    tell(u"First run: language, business, owner, storage on this computer"_s);
    m_driver.press(u"English"_s);
    look(u"first-run-language"_s);
    m_driver.press(u"Continue"_s);
    m_driver.type(u"Business name"_s, u"Café Luna"_s);
    m_driver.choose(u"Currency"_s, u"USD"_s);
    look(u"first-run-business"_s);
    m_driver.press(u"Continue"_s);
    m_driver.type(u"Your name"_s, u"Ana"_s);
    m_driver.type(u"Password"_s, ownerPassword);
    m_driver.type(u"Password again"_s, ownerPassword);
    look(u"first-run-owner"_s);
    m_driver.press(u"Continue"_s);
    m_driver.tick(u"keyInFile"_s); // a machine without a screen has no keychain either
    look(u"first-run-storage"_s);
    m_driver.press(u"Create shop"_s);

    m_driver.waitForText(u"type two of its groups"_s, 60'000);
    tell(u"The recovery key is shown once, and two of its groups are typed back"_s);
    look(u"first-run-recovery-key"_s);
    QStringList groups;
    for (const auto *label : m_driver.top()->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().count(u'-') >= 4)
            groups = label->text().split(u'-');
    }
    require(groups.size() > 2, u"The recovery key has no groups"_s);
    m_driver.type(u"Group 2 of %1"_s.arg(groups.size()), groups.at(1));
    m_driver.type(u"Group %1 of %1"_s.arg(groups.size()), groups.last().toLower());
    m_driver.press(u"Continue"_s);
    look(u"first-run-router"_s);
    m_driver.press(u"Later"_s);
    m_driver.press(u"Start"_s);
    m_driver.waitForText(u"You took today"_s);
    tell(u"The Counter stands, still empty"_s);
    look(u"counter-empty"_s);
}

void MainJob::sellThrough(const RouterSimProcess &router, const QString &name, const QString &protection,
                          const QString &prefix)
{
    addRouter(router, name, protection);
    generate(name, prefix);
    print(prefix);
    const QString code = redeem(prefix);
    checkRouter(router, code, m_password);
    redeemAgain(code);
}

void MainJob::sellByKey(const RouterSimProcess &router, const QString &name)
{
    makePackage(name, u"Day pass"_s);
    tell(u"Sell it at the counter with the key 1"_s);
    m_desktop.window().shell().openScreen(u"counter"_s);
    m_driver.press(u"Next guest"_s, Driver::IfThere);
    m_driver.waitFor(u"the tile"_s, [&] { return m_driver.find<ui::PackageTile>() != nullptr; });
    pressAlone('1');
    const auto code = [&] {
        const auto *big = m_driver.find<ui::BigCode>(u"soldCode"_s);
        return big ? big->text() : QString();
    };
    m_driver.waitFor(u"the code that was sold"_s, [&] { return !code().isEmpty(); });
    const QString first = code();
    const auto *password = m_driver.find<ui::BigCode>(u"soldPassword"_s);
    checkRouter(router, first, password ? password->text() : QString());
    look(u"sold"_s);

    tell(u"The next one by key, taken back within 30 seconds"_s);
    pressAlone('1');
    m_driver.waitFor(u"another code"_s, [&] { return !code().isEmpty() && code() != first; });
    const QString second = code();
    m_driver.press(u"undoSale"_s);
    m_driver.waitForText(u"was taken back"_s);
    look(u"sale-undone"_s);

    tell(u"Why doesn't %1 work? The palette's command, its answer and its ways out"_s.arg(second));
    m_desktop.window().shell().openScreen(u"vouchers"_s, u"vouchers.explain"_s, second);
    m_driver.waitFor(u"the answer"_s, [&] {
        const auto *answer = m_driver.find<ui::StateBanner>();
        return answer && !answer->title().isEmpty();
    });
    look(u"explained"_s);
    m_driver.press(u"Close"_s);
}

void MainJob::makePackage(const QString &router, const QString &package)
{
    tell(u"Make the package “%1” for “%2”, accounts made ahead"_s.arg(package, router));
    m_desktop.window().shell().openScreen(u"packages"_s);
    look(u"packages-empty"_s);
    m_driver.press(u"New package"_s);
    m_driver.type(u"Name"_s, package);
    m_driver.type(u"Time limit"_s, u"1"_s);
    m_driver.type(u"Data limit"_s, u"2"_s);
    m_driver.type(u"Price of one (USD)"_s, u"2.50"_s);
    m_driver.type(u"Download (Mbit/s)"_s, u"10"_s);
    m_driver.type(u"Upload (Mbit/s)"_s, u"5"_s);
    m_driver.choose(u"Router"_s, router);
    m_driver.press(u"Ahead"_s);
    look(u"package-dialog"_s);
    m_driver.press(u"Make package"_s);
    m_driver.waitFor(u"the tile of the package"_s, [&] {
        return m_driver.top() == &m_desktop.window() && m_driver.find<ui::PackageTile>() != nullptr;
    });
    look(u"packages"_s);
}

void MainJob::pressAlone(char digit)
{
    m_driver.top()->activateWindow();
    require(QTest::qWaitForWindowActive(m_driver.top()), u"The window does not become active"_s);
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : m_driver.top();
    m_keyTime += 1'000;
    QKeyEvent press(QEvent::KeyPress, digit, Qt::NoModifier, QString(QLatin1Char(digit)));
    press.setTimestamp(m_keyTime);
    QApplication::sendEvent(target, &press);
}

void MainJob::lookAround(const QString &what)
{
    tell(u"The screens once more: %1"_s.arg(what));
    ui::Shell &shell = m_desktop.window().shell();
    for (const QString &screen : {u"counter"_s, u"vouchers"_s, u"packages"_s, u"routers"_s}) {
        shell.openScreen(screen);
        look(what + u'-' + screen);
    }
    shell.openScreen(u"vouchers"_s, u"vouchers.generate"_s);
    look(what + u"-generate"_s);
    m_driver.key(Qt::Key_Escape);
}

void MainJob::addRouter(const RouterSimProcess &router, const QString &name, const QString &protection)
{
    tell(u"Add the router “%1” (RouterOS %2, line: %3), tested before it is saved"_s.arg(name, router.version(),
                                                                                         router.tls()));
    m_desktop.window().shell().openScreen(u"routers"_s);
    look(u"routers-before"_s);
    m_driver.press(u"Add router"_s);
    m_driver.type(u"Name"_s, name);
    m_driver.type(u"Host"_s, u"127.0.0.1"_s);
    m_driver.choose(u"Protection of the line"_s, protection);
    m_driver.type(u"Port"_s, QString::number(router.port()));
    m_driver.type(u"User"_s, u"admin"_s);
    m_driver.press(u"Test connection"_s);
    m_driver.waitForText(u"Connected"_s);
    look(u"router-tested"_s);
    m_driver.press(u"Add router"_s);
    m_driver.waitFor(u"the router in the list"_s,
                     [&] { return m_driver.top() == &m_desktop.window() && m_driver.shows(name); });
    m_driver.waitForText(u"“%1” answers"_s.arg(name));
    look(u"routers"_s);
    openRouter();
}

void MainJob::openRouter()
{
    tell(u"The router whole: overview, who is online, accounts, profiles, log"_s);
    auto *table = m_driver.find<QAbstractItemView>();
    require(table, u"The list of routers is not there"_s);
    QTest::keyClick(table, Qt::Key_Return);
    m_driver.waitForText(u"How it went"_s);
    look(u"router-overview"_s);
    auto *tabs = m_driver.find<QTabBar>();
    require(tabs && tabs->count() == 5, u"A router has five tabs"_s);
    for (const QString &tab : {u"active"_s, u"users"_s, u"profiles"_s, u"log"_s}) {
        QTest::keyClick(tabs, Qt::Key_Right);
        look(u"router-"_s + tab);
    }
    for (int back = 1; back < tabs->count(); ++back)
        QTest::keyClick(tabs, Qt::Key_Left);
    m_driver.key(Qt::Key_Escape);
    m_driver.waitFor(u"the list again"_s, [&] { return !tabs->isVisible(); });
}

void MainJob::generate(const QString &router, const QString &prefix)
{
    tell(u"Generate 20 vouchers: 1 day, 2 GB, 10 down and 5 up, $2.50, prefix %1"_s.arg(prefix));
    m_driver.key(Qt::Key_F4);
    m_driver.choose(u"Router"_s, router);
    m_driver.type(u"Number of vouchers"_s, u"20"_s);
    m_driver.type(u"Time limit"_s, u"1"_s);
    m_driver.type(u"Data limit"_s, u"2"_s);
    m_driver.type(u"Download (Mbit/s)"_s, u"10"_s);
    m_driver.type(u"Upload (Mbit/s)"_s, u"5"_s);
    m_driver.type(u"Price of one (USD)"_s, u"2.50"_s);
    m_driver.type(u"Prefix"_s, prefix);
    look(u"generate"_s);
    m_driver.press(u"Generate 20 vouchers"_s);
    m_driver.waitForText(u"20 vouchers"_s, 60'000);
    look(u"vouchers"_s);
}

void MainJob::print(const QString &prefix)
{
    tell(u"Print preview, and the same as a PDF"_s);
    m_driver.key(Qt::Key_P, Qt::ControlModifier);
    m_driver.waitFor(u"the preview"_s, [&] { return m_driver.field(u"Design"_s) != nullptr; });
    look(u"print-preview"_s);
    const QString pdf = QDir(m_out).absoluteFilePath(u"vouchers-%1.pdf"_s.arg(prefix.toLower()));
    QFile::remove(pdf);
    m_driver.press(u"Save PDF…"_s);
    m_driver.waitFor(u"the file dialog"_s, [&] { return m_driver.find<QLineEdit>(u"fileNameEdit"_s) != nullptr; });
    auto *edit = m_driver.find<QLineEdit>(u"fileNameEdit"_s);
    edit->setText(pdf);
    QTest::keyClick(edit, Qt::Key_Return);
    m_driver.waitFor(
        u"the PDF %1"_s.arg(pdf), [&] { return QFileInfo(pdf).size() > 0; }, 60'000);
    m_files.append(pdf);
}

QString MainJob::redeem(const QString &prefix)
{
    auto task = m_desktop.shop()->vouchers.page(Actor::localOwner(u"walk"_s), {}, {}, 20);
    const auto page = QCoro::waitFor(std::move(task));
    require(page && page->vouchers.size() == 20, u"There are no 20 vouchers"_s);
    const QString code = page->vouchers.first().code;
    require(code.startsWith(prefix + u'-'), u"The newest code has another prefix: "_s + code);

    tell(u"Redeem %1 at the counter, typed in small letters without dashes"_s.arg(code));
    m_desktop.window().shell().openScreen(u"counter"_s);
    m_driver.press(u"Next guest"_s, Driver::IfThere);
    m_driver.type(u"Code"_s, code.toLower().remove(u'-'));
    m_driver.press(u"Redeem"_s);
    m_driver.waitForText(code);
    m_driver.waitFor(u"the guest's password"_s, [&] {
        const auto *label = m_driver.find<QLabel>(u"password"_s);
        m_password = label ? label->text() : QString();
        return !m_password.isEmpty();
    });
    look(u"redeemed"_s);
    return code;
}

void MainJob::checkRouter(const RouterSimProcess &router, const QString &code, const QString &password)
{
    tell(u"The hotspot user stands on the router, with its limits and our mark"_s);
    routeros::Endpoint endpoint;
    endpoint.host = u"127.0.0.1"_s;
    endpoint.port = router.port();
    endpoint.tls = router.tls() == u"off"_s ? TlsMode::Off : TlsMode::Pinned;
    routeros::Credentials credentials;
    credentials.user = u"admin"_s;
    auto opening = routeros::Connection::open(endpoint, credentials);
    const auto connection = QCoro::waitFor(std::move(opening));
    require(connection.has_value(), u"The router cannot be asked"_s);
    routeros::Command command("/ip/hotspot/user/print");
    command.where("name", code.toUtf8());
    auto asking = (*connection)->call(command);
    const auto reply = QCoro::waitFor(std::move(asking));
    require(reply && reply->rows.size() == 1, u"The router has no user "_s + code);
    const auto row = reply->rows.at(0);
    require(row.text("limit-uptime") == u"1d"_s, u"limit-uptime is "_s + row.text("limit-uptime"));
    require(row.text("limit-bytes-total") == u"2147483648"_s,
            u"limit-bytes-total is "_s + row.text("limit-bytes-total"));
    require(row.text("profile").startsWith(u"nd1-10M-5M-"_s), u"profile is "_s + row.text("profile"));
    require(row.text("comment").startsWith(u"nd1 "_s), u"comment is "_s + row.text("comment"));
    require(row.text("disabled") != u"true"_s, u"The user is disabled"_s);
    require(row.text("password") == password, u"The password on the router is another one"_s);
    say(u"      name=%1 profile=%2 limit-uptime=%3 limit-bytes-total=%4 comment=“%5”"_s.arg(
        row.text("name"), row.text("profile"), row.text("limit-uptime"), row.text("limit-bytes-total"),
        row.text("comment")));
}

void MainJob::redeemAgain(const QString &code)
{
    tell(u"The same code a second time is refused, with when and where it was used"_s);
    m_driver.press(u"Next guest"_s);
    m_driver.type(u"Code"_s, code);
    m_driver.press(u"Redeem"_s);
    m_driver.waitForText(u"redeemed"_s);
    look(u"refused"_s);
    auto task = m_desktop.shop()->payments.totals(Actor::localOwner(u"walk"_s), {});
    const auto totals = QCoro::waitFor(std::move(task));
    require(totals && !totals->isEmpty(), u"No payment was recorded"_s);
    say(u"      payments so far: %1, together %2"_s.arg(totals->first().count)
            .arg(Money(totals->first().minor, totals->first().currency).text()));
    m_desktop.window().shell().openScreen(u"vouchers"_s);
    look(u"vouchers-after"_s);
}

} // namespace nettdesk::walk
