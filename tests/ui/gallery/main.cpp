// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the shell and every shared widget into pictures, to be looked at: gallery <folder> [light|dark] [ltr|rtl]
#include "tests/ui/samples.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/icons.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/signinpage.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"
#include "ui/widgets/passwordedit.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/uistore.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::ui;

namespace {

QWidget *everything()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    grid->setSpacing(space::l);

    auto *buttons = new QHBoxLayout;
    for (const auto kind :
         {Button::Kind::Primary, Button::Kind::Secondary, Button::Kind::Quiet, Button::Kind::Danger}) {
        auto *button = new Button(u"Button"_s, kind);
        button->setIconName("ticket");
        buttons->addWidget(button);
    }
    auto *busy = new Button(u"Testing"_s, Button::Kind::Secondary);
    buttons->addWidget(busy);
    auto *off = new Button(u"Disabled"_s, Button::Kind::Primary);
    off->setEnabled(false);
    buttons->addWidget(off);
    buttons->addStretch();
    grid->addLayout(buttons, 0, 0, 1, 2);

    auto *pills = new QHBoxLayout;
    for (const auto &[text, tone] : {std::pair(u"Online"_s, Tone::Ok), std::pair(u"Redeeming"_s, Tone::Warning),
                                     std::pair(u"Unreachable"_s, Tone::Danger), std::pair(u"Active"_s, Tone::Accent),
                                     std::pair(u"Inactive"_s, Tone::Muted), std::pair(u"Draft"_s, Tone::Neutral)})
        pills->addWidget(new Pill(text, tone));
    pills->addStretch();
    grid->addLayout(pills, 1, 0, 1, 2);

    auto *form = new Surface;
    auto *fields = new QVBoxLayout(form);
    fields->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    fields->setSpacing(space::l);
    auto *host = new FormField(u"Host"_s, new QLineEdit(u"192.168.88.1"_s));
    host->setHint(u"Name or address of the router"_s);
    auto *port = new FormField(u"Port"_s, new QSpinBox);
    port->as<QSpinBox>()->setRange(1, 65535);
    port->as<QSpinBox>()->setValue(8729);
    port->setError(u"Nothing answers on this port. Check /ip/service on the router."_s);
    auto *combo = new QComboBox;
    combo->addItems({u"TLS with a pinned certificate"_s, u"Plain"_s});
    auto *tls = new FormField(u"Protection"_s, combo);
    auto *password = new FormField(u"Password"_s, new PasswordEdit);
    password->as<QLineEdit>()->setText(u"secret"_s);
    for (FormField *field : {host, port, tls, password})
        fields->addWidget(field);
    auto *check = new QCheckBox(u"Active"_s);
    check->setChecked(true);
    fields->addWidget(check);
    fields->addWidget(new QCheckBox(u"Keep a copy"_s));
    auto *radio = new QRadioButton(u"Elapsed time"_s);
    radio->setChecked(true);
    fields->addWidget(radio);
    fields->addWidget(new QRadioButton(u"Online time only"_s));
    fields->addStretch();
    grid->addWidget(form, 2, 0);

    auto *right = new QVBoxLayout;
    right->setSpacing(space::m);
    auto *display = new Label(u"NET-7K3QX-M9D2P"_s, TextRole::Display);
    right->addWidget(display);
    right->addWidget(new Label(u"Title 20, semi-bold"_s, TextRole::Title));
    right->addWidget(new Label(u"Lead 15: words under a title"_s, TextRole::Lead, Tone::Muted));
    auto *chips = new ChipRow;
    chips->add(u"a"_s, u"All"_s)->setCount(1482);
    chips->add(u"b"_s, u"Active"_s)->setCount(1204);
    chips->add(u"c"_s, u"Used up"_s);
    right->addWidget(chips);
    auto *card = new ChoiceCard("flask");
    card->setTexts(u"Try with a simulated router"_s, u"A router inside the program, for learning and testing."_s);
    card->setChecked(true);
    right->addWidget(card);
    auto *card2 = new ChoiceCard("router");
    card2->setTexts(u"Add my router now"_s, u"You need its address, a user name and a password."_s);
    right->addWidget(card2);
    auto *progress = new QProgressBar;
    progress->setValue(62);
    progress->setTextVisible(false);
    right->addWidget(progress);
    auto *bar = new MessageBar;
    bar->showError({Error::Kind::NotReachable,
                    u"“Café Horizon” does not answer. Vouchers stay valid; they are activated when it is back."_s,
                    u"connection refused"_s});
    bar->addAction(u"Try again"_s, {});
    right->addWidget(bar);
    auto *warn = new MessageBar;
    warn->showMessage(Tone::Warning, u"The router's clock is 4 minutes off."_s);
    right->addWidget(warn);
    auto *text = new QPlainTextEdit(u"Plain text <b>not bold</b>"_s);
    text->setFixedHeight(60);
    right->addWidget(text);
    auto *tabs = new QTabWidget;
    tabs->addTab(new QWidget, u"Overview"_s);
    tabs->addTab(new QWidget, u"Active Users"_s);
    tabs->addTab(new QWidget, u"Profiles"_s);
    tabs->setFixedHeight(60);
    right->addWidget(tabs);
    auto *qr = new QrView;
    qr->setText(u"http://login.example/login?username=NET-7K3QX-M9D2P&password=h7Kq2"_s);
    right->addWidget(qr, 1);
    grid->addLayout(right, 2, 1);
    page->resize(1000, 900);
    page->show();
    busy->setBusy(true);
    host->as<QLineEdit>()->setFocus();
    return page;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s;
    const bool dark = argc > 2 && qstrcmp(argv[2], "dark") == 0;
    QDir().mkpath(folder);
    Theme theme(app);
    theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    if (argc > 3 && qstrcmp(argv[3], "rtl") == 0)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    theme.setMotion(false);
    if (argc > 4)
        theme.setTextScale(QByteArray(argv[4]).toDouble());

    const auto shot = [&folder](QWidget *widget, const char *name) {
        QCoreApplication::processEvents();
        widget->grab().save(u"%1/%2.png"_s.arg(folder, QLatin1StringView(name)));
    };

    QWidget *all = everything();
    shot(all, "widgets");
    delete all;

    QElapsedTimer clock;
    clock.start();
    MemoryUiStore store;
    MainWindow window(sampleServices(), sampleScreens(), theme, store);
    window.resize(1280, 820);
    window.showSignIn();
    window.show();
    if (!QTest::qWaitForWindowActive(&window))
        return 1;
    shot(&window, "signin");
    QTextStream(stdout) << "sign-in shown after " << clock.elapsed() << " ms\n";
    clock.restart();
    window.enter({Actor::Kind::Employee, EmployeeId(1), u"Asha"_s, Role::Owner});
    shot(&window, "table");
    QTextStream(stdout) << "workspace shown after " << clock.elapsed() << " ms\n";
    auto *workspace = window.findChild<Workspace *>();
    auto *table = workspace->currentPage()->findChild<TableView *>();
    table->selectRow(2);
    table->setFocus();
    Q_EMIT table->opened(table->model()->index(2, 0));
    window.setPending(3);
    window.shell().setStatus(u"storage"_s, u"On this computer"_s, Tone::Ok);
    window.shell().setStatus(u"router"_s, u"2 of 3 routers online"_s, Tone::Warning);
    window.shell().openScreen(u"vouchers"_s, u"sample.generate"_s);
    Notification done;
    done.tone = Tone::Ok;
    done.title = u"20 vouchers were made"_s;
    done.text = u"Batch k3f9x2, ready to print"_s;
    done.actionText = u"Print"_s;
    done.action = [] {};
    window.shell().notify(done);
    Notification failed;
    failed.tone = Tone::Danger;
    failed.title = u"“Café Horizon” refused the user"_s;
    failed.text = u"The voucher stays redeeming; it is tried again by itself."_s;
    failed.detail = u"failure: already have user with this name for this server"_s;
    window.shell().notify(failed);
    workspace->currentPage()->showError({Error::Kind::NotReachable, u"The router does not answer."_s, u"timeout"_s});
    shot(&window, "details");
    workspace->currentPage()->messageBar()->clear();

    const auto key = [&window](Qt::Key code, Qt::KeyboardModifiers modifiers = {}) {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("The window is not active");
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, code, modifiers);
    };
    table->setFocus();
    key(Qt::Key_K, Qt::ControlModifier);
    shot(&window, "palette");
    if (QWidget *edit = QApplication::focusWidget())
        QTest::keyClicks(edit, u"net-7k3qx-m9d2p"_s);
    shot(&window, "palette-code");
    key(Qt::Key_Escape);
    key(Qt::Key_Slash, Qt::ControlModifier);
    shot(&window, "shortcuts");
    key(Qt::Key_Escape);
    key(Qt::Key_B, Qt::ControlModifier);
    window.shell().openScreen(u"routers"_s);
    shot(&window, "empty");

    FirstRun run(sampleFirstRun());
    run.resize(1180, 780);
    run.show();
    if (!QTest::qWaitForWindowActive(&run))
        return 1;
    const auto type = [&run](const QString &label, const QString &text) {
        for (auto *edit : run.findChildren<QLineEdit *>()) {
            if (edit->isVisible() && edit->accessibleName() == label)
                edit->setText(text);
        }
    };
    const auto next = [&run] {
        for (auto *button : run.findChildren<Button *>()) {
            if (button->isVisible() && button->kind() == Button::Kind::Primary)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    shot(&run, "firstrun-1");
    next();
    type(u"Business name"_s, u"Café Horizon"_s);
    shot(&run, "firstrun-2");
    next();
    type(u"Your name"_s, u"Asha"_s);
    for (auto *edit : run.findChildren<PasswordEdit *>()) {
        if (edit->isVisible())
            QTest::keyClicks(edit, u"correct horse"_s);
    }
    shot(&run, "firstrun-3");
    next();
    for (auto *card : run.findChildren<ChoiceCard *>()) {
        if (card->isVisible() && card->text().startsWith(u"Shared"_s))
            QTest::mouseClick(card, Qt::LeftButton);
    }
    type(u"Address of the database"_s, u"postgresql://shop@other.example/nettdesk"_s);
    next();
    shot(&run, "firstrun-4");
    type(u"Address of the database"_s, u"postgresql://shop@db.example/nettdesk"_s);
    next();
    next();
    shot(&run, "firstrun-5");
    type(u"Group 2 of 5"_s, u"M9D2P"_s);
    type(u"Group 5 of 5"_s, u"R6C1VN"_s);
    next();
    shot(&run, "firstrun-6");
    return 0;
}
