// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples.h"

#include "ui/shell/icons.h"
#include "ui/shell/shell.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/job.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QCoro/QCoroTask>
#include <QGuiApplication>
#include <QLineEdit>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;

namespace nettdesk::ui {

namespace {

struct State {
    const char16_t *text;
    Tone tone;
};
constexpr State states[] = {{u"Active", Tone::Accent}, {u"Redeemed", Tone::Ok},
                            {u"Used", Tone::Ok},       {u"Redeeming", Tone::Warning},
                            {u"Expired", Tone::Muted}, {u"Needs attention", Tone::Danger}};

class TablePage : public Page {
    Q_OBJECT
    Q_PROPERTY(QStringList performed MEMBER performed)
public:
    explicit TablePage(Shell &shell) : m_shell(shell), m_table(new TableView), m_generate(new QAction(this))
    {
        m_generate->setIcon(icon("plus"));
        setPrimaryAction(m_generate);
        connect(m_generate, &QAction::triggered, this, [this] { perform(u"sample.generate"_s, {}); });
        auto *export_ = new QAction(tr("Export"), this);
        export_->setIcon(icon("download"));
        addAction(export_);
        searchField();
        filters()->add(u"all"_s, tr("All"))->setCount(1482);
        filters()->add(u"active"_s, tr("Active"))->setCount(1204);
        filters()->add(u"redeemed"_s, tr("Redeemed"))->setCount(220);
        filters()->add(u"expired"_s, tr("Expired"))->setCount(58);
        m_table->setModel(new SampleModel(60, m_table));
        m_table->setAccessibleName(tr("Vouchers"));
        m_table->setColumn(0, ColumnKind::Code, 190);
        m_table->setColumn(1, ColumnKind::Pill, 150);
        m_table->setColumn(2, ColumnKind::Text, 0);
        m_table->setColumn(3, ColumnKind::Number, 90);
        m_table->setColumn(4, ColumnKind::Number, 90);
        m_table->setColumn(5, ColumnKind::Time, 140);
        m_table->rememberColumns(shell.store(), u"sample"_s);
        setContent(m_table);
        setContentMargins(0, 12, 0, 0);
        connect(m_table, &TableView::opened, this, &TablePage::showDetails);
    }

    bool perform(const QString &command, const QVariant &argument) override
    {
        performed.append(command + u':' + argument.toString());
        if (command == "sample.generate"_L1)
            m_shell.startJob(tr("Making 5,000 vouchers"))->progress()(1200, 5000);
        return true;
    }
    void refresh() override { performed.append(u"refresh"_s); }
    void showDetails(const QModelIndex &index)
    {
        details()->setTitle(index.siblingAtColumn(0).data().toString(), tr("Café Horizon · one day"));
        auto *facts = new FactList;
        facts->addState(tr("State"), tr("Redeemed"), Tone::Ok);
        facts->addCode(tr("Password"), u"h7Kq2"_s);
        facts->add(tr("Router"), u"Café Horizon, ground floor, the one with a very long name"_s);
        facts->add(tr("Time"), tr("1 day, elapsed"));
        facts->add(tr("Data"), {});
        facts->addHeading(tr("Redeemed"));
        facts->add(tr("When"), u"21 November 2026, 12:40"_s);
        facts->addCode(tr("MAC"), u"AA:BB:CC:00:11:22"_s);
        details()->setContent(facts);
        auto *print = new QAction(tr("Print"), facts);
        auto *expire = new QAction(tr("Expire"), facts);
        details()->setActions({print, expire});
        details()->open();
    }

    QStringList performed;

protected:
    void retranslate() override
    {
        setTitle(tr("Vouchers"), tr("1,482 codes in 12 batches"));
        m_generate->setText(tr("Generate"));
        m_generate->setShortcut(Qt::CTRL | Qt::Key_N);
    }

private:
    Shell &m_shell;
    TableView *m_table;
    QAction *m_generate;
};

class EmptyPage : public Page {
    Q_OBJECT
public:
    explicit EmptyPage(Shell &) : m_add(new QAction(this))
    {
        m_add->setIcon(icon("plus"));
        setPrimaryAction(m_add);
        auto *own = new QAction(this);
        m_emptyAdd = own;
        emptyState()->setAction(own);
        setEmpty(true);
    }

protected:
    void retranslate() override
    {
        setTitle(tr("Routers"));
        m_add->setText(tr("Add router"));
        m_emptyAdd->setText(tr("Add your first router"));
        emptyState()->setTexts(
            "router", tr("No router yet"),
            tr("NettDesk sells internet through MikroTik routers. Add one by its address, user name and "
               "password; it is tested before it is saved."));
    }

private:
    QAction *m_add;
    QAction *m_emptyAdd;
};

} // namespace

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    const State &state = states[index.row() % 6];
    static const char16_t *const names[] = {
        u"Café Horizon", u"مقهى الأفق", u"🚀 Router <b>bold</b> & \"quotes\"",
        u"A router with a name so long that it will never fit into any column at all"};
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case 0: return u"NET-7K3QX-M9D%1P"_s.arg(index.row() % 10);
        case 1: return QString::fromUtf16(state.text);
        case 2: return QString::fromUtf16(names[index.row() % 4]);
        case 3: return u"%1 h"_s.arg(1 + index.row() % 24);
        case 4: return QLocale().toCurrencyString(2.5 + index.row() % 7, u"$"_s);
        default: return {};
        }
    case ToneRole: return index.column() == 1 ? QVariant(int(state.tone)) : QVariant();
    case TimeRole: return QDateTime::currentDateTime().addSecs(-1200 * (1 + qint64(index.row()) * index.row()));
    case IdRole: return index.row();
    default: return {};
    }
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const char16_t *const titles[] = {u"Code", u"State", u"Router", u"Time", u"Price", u"Created"};
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return QString::fromUtf16(titles[section]);
    if (role == Qt::TextAlignmentRole && (section == 3 || section == 4))
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QList<Screen> sampleScreens()
{
    Screen vouchers{u"vouchers"_s,           [] { return QGuiApplication::translate("Samples", "Vouchers"); }, "ticket",
                    Permission::SeeVouchers, [](Shell &shell) -> Page * { return new TablePage(shell); },      {}};
    Command redeem{u"vouchers.redeem"_s,
                   [] { return QGuiApplication::translate("Samples", "Redeem a code"); },
                   "scan",
                   Qt::Key_F3,
                   Permission::RedeemVoucher,
                   [](const QString &code) { return QGuiApplication::translate("Samples", "Redeem %1").arg(code); }};
    Command generate{u"sample.generate"_s,
                     [] { return QGuiApplication::translate("Samples", "Generate vouchers"); },
                     "sparkles",
                     Qt::Key_F4,
                     Permission::GenerateVouchers,
                     {}};
    vouchers.commands = {redeem, generate};
    Screen routers{u"routers"_s,           [] { return QGuiApplication::translate("Samples", "Routers"); }, "router",
                   Permission::SeeRouters, [](Shell &shell) -> Page * { return new EmptyPage(shell); },     {}};
    return {vouchers, routers};
}

namespace {

LanguageServices sampleLanguages()
{
    auto current = std::make_shared<QString>(u"en"_s);
    LanguageServices services;
    services.languages = {{u"en"_s, u"English"_s},   {u"es"_s, u"Español"_s}, {u"fr"_s, u"Français"_s},
                          {u"pt"_s, u"Português"_s}, {u"ar"_s, u"العربية"_s}, {u"id"_s, u"Bahasa Indonesia"_s}};
    services.current = [current] { return *current; };
    services.choose = [current](const QString &code) {
        *current = code;
        QGuiApplication::setLayoutDirection(code == "ar"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
    };
    return services;
}

QCoro::Task<Result<Actor>> signIn(QString name, QString password)
{
    if (name == "Asha"_L1 && password == "open sesame"_L1)
        co_return Actor{Actor::Kind::Employee, EmployeeId(1), name, Role::Owner};
    co_return failure(Error::Kind::LoginRefused, u"The name or the password is not right. Nothing was changed."_s);
}

QCoro::Task<Result<QStringList>> employees()
{
    QStringList names{u"Asha"_s, u"Brice"_s};
    co_return names;
}

QCoro::Task<Result<>> testStorage(QString url, QString)
{
    if (QUrl(url).host() == "db.example"_L1)
        co_return Result<>();
    co_return failure(Error::Kind::Storage, u"That computer does not answer. Check the address, and that it is on."_s,
                      u"could not connect to server: Connection refused"_s);
}

QCoro::Task<Result<FirstRunResult>> create(FirstRunAnswers answers)
{
    FirstRunResult result;
    result.recoveryKey = u"7K3QX-M9D2P-4TZ8A-WEH5B-R6C1VN"_s;
    result.owner = Actor{Actor::Kind::Employee, EmployeeId(1), answers.ownerName, Role::Owner};
    co_return result;
}

} // namespace

ShellServices sampleServices()
{
    ShellServices services;
    services.language = sampleLanguages();
    services.employees = &employees;
    services.signIn = &signIn;
    services.version = u"0.1.0"_s;
    return services;
}

FirstRunServices sampleFirstRun()
{
    FirstRunServices services;
    services.language = sampleLanguages();
    services.checkPassword = [](const QString &password, const QStringList &) -> Result<> {
        if (password.size() < 8)
            return failure(Error::Kind::Invalid, u"Use at least 8 characters: this has %1."_s.arg(password.size()));
        return {};
    };
    services.testStorage = &testStorage;
    services.create = &create;
    return services;
}

} // namespace nettdesk::ui

#include "samples.moc"
