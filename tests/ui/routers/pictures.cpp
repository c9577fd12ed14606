// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the Routers screen into pictures to be looked at, on a real shop with a simulated router:
//     routerpictures <folder> [light|dark] [ltr|rtl] [text scale]
#include "tests/ui/routers/routerdesk.h"
#include "tests/ui/stillpicture.h"
#include "ui/routers/accountsmodel.h"
#include "ui/routers/accountstab.h"
#include "ui/routers/activeusersmodel.h"
#include "ui/routers/activeuserstab.h"
#include "ui/routers/logmodel.h"
#include "ui/routers/logtab.h"
#include "ui/routers/overviewtab.h"
#include "ui/routers/profiledialog.h"
#include "ui/routers/profilesmodel.h"
#include "ui/routers/profilestab.h"
#include "ui/routers/ratelimitform.h"
#include "ui/routers/replacedialog.h"
#include "ui/routers/routeractions.h"
#include "ui/routers/routerlist.h"
#include "ui/routers/routerspage.h"
#include "ui/routers/routertablemodel.h"
#include "ui/routers/routerview.h"
#include "ui/shell/theme.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTextStream>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::ui;
using namespace nettdesk::tests;

namespace {

QString folder;
QString suffix;

void look(QWidget &widget, const QString &name)
{
    stillPicture(widget).save(folder + u'/' + name + suffix + u".png"_s);
}

/// Routers in every condition that the product names, names of all kinds among them.
void furnish(RouterDesk &desk)
{
    using namespace std::chrono_literals;
    const Timestamp now = desk.shop.clock.now();
    const auto failed = [&](RouterState state, std::chrono::minutes ago, Error::Kind kind, const QString &message) {
        RouterHealth health = desk.healthy();
        health.state = state;
        health.lastSeen = now - ago;
        health.failures = 3;
        health.error = Error{kind, message, u"connection refused"_s};
        return health;
    };
    desk.store(u"Hall – bar"_s, desk.healthy(48, 34));
    RouterHealth busy = desk.healthy(131, 93);
    busy.freeMemory = ByteCount::fromMegabytes(120);
    desk.store(u"Hall – stage"_s, busy);
    RouterHealth slow = desk.healthy(7, 12);
    slow.clockSkew = -433s;
    slow.version = u"6.49.17 (long-term)"_s;
    slow.board = u"RB750GL"_s;
    slow.totalMemory = ByteCount::fromMegabytes(64);
    slow.freeMemory = ByteCount::fromMegabytes(21);
    slow.roundTrip = 1240ms;
    desk.store(u"Garden"_s, slow, true, TlsMode::Off);
    desk.store(u"Pier 10"_s, failed(RouterState::Offline, 190min, Error::Kind::NotReachable,
                                    u"The router “Pier 10” does not answer. Check its power and the cable; it is "
                                    u"looked for again every 15 seconds."_s));
    desk.store(u"Pier 9"_s, failed(RouterState::Unreachable, 1min, Error::Kind::NotReachable,
                                   u"The line to the router was lost. It is tried again by itself."_s));
    desk.store(u"Reception"_s, failed(RouterState::WrongPassword, 60min * 26, Error::Kind::LoginRefused,
                                      u"The router refused the user “nettdesk” or its password."_s));
    desk.store(u"Roof"_s, failed(RouterState::NotPermitted, 5min, Error::Kind::NotPermitted,
                                 u"The router let “nettdesk” in, but does not let it read."_s));
    desk.store(u"Sauna"_s, failed(RouterState::CertificateChanged, 12min, Error::Kind::CertificateChanged,
                                  u"The router shows another certificate than the one that was remembered."_s));
    RouterHealth away = desk.healthy();
    away.state = RouterState::Rebooting;
    away.lastSeen = now - 20s;
    desk.store(u"Pool"_s, away);
    desk.store(u"Cellar (old)"_s, RouterHealth(), false);
    desk.store(u"مقهى الأفق – الشرفة"_s, desk.healthy(3, 5), true, TlsMode::Anonymous);
    desk.store(u"咖啡館 二樓"_s, desk.healthy(0, 2));
    desk.store(u"The router in the far corner of the second courtyard behind the old brewery, beside the "
               u"stairs to the north gate"_s,
               desk.healthy(22, 41), true, TlsMode::Off);
}

/// An hour and a day as they might have gone on this router.
void remember(RouterDesk &desk)
{
    using namespace std::chrono_literals;
    const Timestamp now = desk.shop.clock.now();
    QList<RouterSample> samples;
    for (int i = 0; i < 118; ++i) {
        if (i > 40 && i < 52)
            continue; // the program was off
        RouterSample sample;
        sample.router = desk.record.id;
        sample.at = now - i * 30s;
        const double wave = std::sin(i / 9.0) + std::sin(i / 3.7) * 0.4;
        sample.cpuLoad = int(28 + 14 * wave + (i % 5));
        sample.activeUsers = int(31 + 6 * std::sin(i / 17.0) - i / 9);
        sample.down = BitRate::fromBitsPerSecond(qint64(1e6 * (21 + 9 * wave + i % 3)));
        sample.up = BitRate::fromBitsPerSecond(qint64(1e6 * (5 + 2 * std::cos(i / 6.0))));
        samples << sample;
    }
    RouterHealth health = desk.services->watch.health(desk.record.id);
    QCoro::waitFor(storage::RouterHealthRepository(desk.shop.file.database()).store({health}, samples));
}

void fillRouter(RouterDesk &desk)
{
    const QList<QByteArray> names{
        "NET-7K3QX-M9D2P", "NET-5TYKH-EQA6Z", "ana", "مقهى", "bar", "guest-with-a-very-long-name-that-goes-on",
        "NET-QQ3VB-7XK2M", "flat-3b"};
    for (int i = 0; i < int(names.size()); ++i)
        desk.signIn(names.at(i), 10 + i * 7);
    const QList<std::pair<QByteArray, QByteArray>> lines{
        {"hotspot,account,info,debug", "NET-7K3QX-M9D2P (192.168.10.10): logged in"},
        {"system,error,critical", "login failure for user admin from 203.0.113.9 via ssh"},
        {"wireless,info", "DC:A6:32:4E:77:05@wlan1: disconnected, received deauth: sending station leaving (3)"},
        {"dhcp,warning", "dhcp1 offering lease 10.5.50.44 for A4:83:E7:2C:90:1B without success"},
        {"script,error", "script error: no such item (4)"},
        {"system,info,account", "user nettdesk logged in from 10.0.0.5 via api"},
        {"hotspot,account,info,debug", "مقهى (192.168.10.31): logged out: keepalive timeout"}};
    for (int i = 0; i < 4; ++i) {
        for (const auto &[topics, message] : lines)
            desk.router.addRow(
                "/log", {{"time", "12:0" + QByteArray::number(i) + ":31"}, {"topics", topics}, {"message", message}});
    }
}

void lists(RoutersPage &page)
{
    RouterList *list = page.list();
    look(page, u"list"_s);
    auto *group = list->findChild<QComboBox *>(u"group"_s);
    group->setCurrentIndex(1);
    look(page, u"list-by-status"_s);
    group->setCurrentIndex(2);
    list->showCards(true);
    look(page, u"cards-by-place"_s);
    group->setCurrentIndex(0);
    look(page, u"cards"_s);
    list->showCards(false);
    for (const RouterEntry &entry : list->model()->entries()) {
        if (entry.router.name == "Garden"_L1)
            list->select(entry.router.id);
    }
    QTest::mouseClick(list->table()->viewport(), Qt::LeftButton, {},
                      list->table()->visualRect(list->table()->currentIndex()).center());
    look(page, u"list-details"_s);
    page.back();
    list->searchField()->setText(u"zzz"_s);
    look(page, u"list-nothing"_s);
    list->searchField()->clear();
}

void tabs(RoutersPage &page, RouterDesk &desk)
{
    page.showRouter(desk.record.id);
    RouterView *view = page.view();
    view->showTab(RouterView::Overview);
    look(page, u"tab-overview"_s);
    view->showTab(RouterView::Active);
    when([&] { return view->activeUsers()->model()->rowCount() >= 8; });
    view->activeUsers()->table()->selectRow(1);
    look(page, u"tab-active"_s);
    view->activeUsers()->disconnectAction()->trigger();
    if (auto *box = page.window()->findChild<QMessageBox *>(u"disconnectQuestion"_s)) {
        look(*box, u"dialog-disconnect"_s);
        box->close();
    }
    view->showTab(RouterView::Accounts);
    when([&] { return view->accounts()->model()->rowCount() > 0; });
    look(page, u"tab-users"_s);
    view->showTab(RouterView::Profiles);
    when([&] { return view->profiles()->model()->rowCount() > 0; });
    view->profiles()->table()->selectRow(1);
    look(page, u"tab-profiles"_s);
    view->profiles()->editAction()->trigger();
    if (ProfileDialog *dialog = view->profiles()->dialog()) {
        look(*dialog, u"dialog-profile"_s);
        dialog->findChild<RateLimitForm *>()->setText(u"2M/10M 4M/20M 1M/5M 8/8 5"_s);
        look(*dialog, u"dialog-profile-burst"_s);
        auto *box = dialog->findChild<QLineEdit *>(u"rateLimit"_s);
        box->setFocus();
        QTest::keyClicks(box, u" rubbish"_s);
        look(*dialog, u"dialog-profile-wrong"_s);
        dialog->close();
    }
    view->showTab(RouterView::Log);
    when([&] { return view->log()->model()->rowCount() > 20; });
    look(page, u"tab-log"_s);
}

void dialogs(RoutersPage &page)
{
    RouterActions *actions = page.actions();
    const auto picture = [&](QAction *action, const QString &name) {
        action->trigger();
        if (!actions->dialog())
            return;
        look(*actions->dialog(), name);
    };
    picture(actions->reboot(), u"dialog-reboot"_s);
    if (auto *later = actions->dialog()->findChild<ChoiceCard *>(u"later"_s)) {
        later->click();
        look(*actions->dialog(), u"dialog-reboot-later"_s);
    }
    actions->dialog()->close();
    actions->fix(RouterWarning::Fix::SetClock);
    look(*actions->dialog(), u"dialog-clock"_s);
    actions->dialog()->close();
    picture(actions->importUsers(), u"dialog-import"_s);
    auto *next = actions->dialog()->findChild<QPushButton *>(u"next"_s);
    next->click();
    look(*actions->dialog(), u"dialog-import-preview"_s);
    next->click();
    look(*actions->dialog(), u"dialog-import-done"_s);
    actions->dialog()->close();
    actions->fix(RouterWarning::Fix::LeastPrivilege);
    look(*actions->dialog(), u"dialog-rights"_s);
    actions->dialog()->findChild<QPushButton *>(u"next"_s)->click();
    look(*actions->dialog(), u"dialog-rights-proof"_s);
    actions->dialog()->close();
    picture(actions->edit(), u"dialog-edit"_s);
    actions->dialog()->close();
}

/// A table with what happens to each code; one code of each kind.
accounts::ReplacementPlan somePlan()
{
    using Fate = accounts::ReplacementCode::Fate;
    const Timestamp now = SystemClock().now();
    accounts::ReplacementPlan plan;
    plan.countersFrom = now - std::chrono::hours(3);
    const QStringList names{u"NET-7K3QX-M9D2P"_s, u"NET-5TYKH-EQA6Z"_s, u"NET-QQ3VB-7XK2M"_s,
                            u"A-VERY-LONG-CODE-FROM-ELSEWHERE-2026"_s};
    for (int i = 0; i < 24; ++i) {
        accounts::ReplacementCode code{names.at(i % 4), i % 8 == 6   ? Fate::Over
                                                        : i % 3 == 0 ? Fate::Unused
                                                                     : Fate::Running};
        if (i == 3)
            code.fate = Fate::Conflict;
        if (i == 5)
            code.fate = Fate::BeingActivated;
        code.timeLeft = std::chrono::minutes(47 * (i + 1));
        if (i % 2 == 0)
            code.dataLeft = ByteCount::fromMegabytes(123 * (i + 1));
        if (code.fate == Fate::Running)
            code.endsAt = now + *code.timeLeft;
        plan.codes << code;
    }
    plan.running = 14;
    plan.unused = 5;
    plan.over = 3;
    plan.stock = 1204;
    plan.beingActivated = 1;
    plan.conflicts = QStringList{u"A-VERY-LONG-CODE-FROM-ELSEWHERE-2026"_s};
    return plan;
}

void groupsAndReplacement(RoutersPage &page, RouterDesk &desk)
{
    page.showList();
    page.actions()->groups()->trigger();
    look(*page.actions()->dialog(), u"dialog-groups-none"_s);
    page.actions()->dialog()->close();
    QList<RouterId> some;
    for (const RouterEntry &entry : page.list()->model()->entries().mid(0, 5))
        some << entry.router.id;
    for (const QString &name : {u"Coast"_s, u"Old town"_s, u"مدينة"_s,
                                u"Everything between the river and the railway, the market hall included"_s})
        QCoro::waitFor(desk.services->groups.save(desk.shell.who, {{}, name, some}));
    page.actions()->groups()->trigger();
    auto *groups = page.actions()->dialog();
    auto *list = groups->findChild<QListWidget *>(u"groups"_s);
    when([&] { return list->count() == 4; });
    list->setCurrentRow(1);
    look(*groups, u"dialog-groups"_s);
    Q_EMIT list->itemActivated(list->item(1));
    look(*groups, u"dialog-group"_s);
    groups->close();
    auto *filter = page.list()->findChild<QComboBox *>(u"routerGroup"_s);
    when([&] { return filter->count() == 5; });
    filter->setCurrentIndex(2);
    look(page, u"list-group"_s);
    filter->setCurrentIndex(0);

    page.list()->select(desk.record.id);
    page.actions()->replaceRouter()->trigger();
    auto *replace = qobject_cast<ReplaceDialog *>(page.actions()->dialog());
    look(*replace, u"dialog-replace"_s);
    replace->showPlan(somePlan());
    look(*replace, u"dialog-replace-plan"_s);
    replace->close();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setCursorFlashTime(0);
    const QStringList arguments = app.arguments();
    folder = arguments.value(1, u"."_s);
    QDir().mkpath(folder);
    Theme theme(app);
    theme.setMode(arguments.contains(u"dark"_s) ? Theme::Mode::Dark : Theme::Mode::Light);
    theme.setMotion(false);
    if (arguments.contains(u"rtl"_s))
        app.setLayoutDirection(Qt::RightToLeft);
    theme.setTextScale(std::max(1.0, arguments.value(4).toDouble()));
    suffix = u'-' + arguments.mid(2).join(u'-');

    RouterDesk desk;
    desk.shop.clock.set(SystemClock().now());
    if (const QString problem = desk.open(); !problem.isEmpty()) {
        QTextStream(stderr) << problem << Qt::endl;
        return 1;
    }
    furnish(desk);
    fillRouter(desk);
    QCoro::waitFor(desk.services->watch.load());
    QCoro::waitFor(desk.services->watch.check(desk.shell.who, {desk.record.id}));
    remember(desk);

    RoutersPage page(desk.parts(), desk.shell);
    page.resize(1148, 800);
    page.show();
    page.activated();
    when([&] { return page.list()->model()->shown() > 10; });
    lists(page);
    tabs(page, desk);
    dialogs(page);
    groupsAndReplacement(page, desk);

    RouterDesk empty;
    if (empty.open().isEmpty()) {
        QCoro::waitFor(empty.services->routers.remove(empty.shell.who, empty.record.id));
        RoutersPage none(empty.parts(), empty.shell);
        none.resize(1148, 800);
        none.show();
        none.activated();
        look(none, u"list-empty"_s);
    }
    return 0;
}
