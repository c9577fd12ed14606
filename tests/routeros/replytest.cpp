// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routeros/reply.h"

#include <QTest>

using namespace nettdesk;
using namespace nettdesk::routeros;

class ReplyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_trap_is_known_by_its_words_data();
    void a_trap_is_known_by_its_words();
    void the_first_trap_is_explained_and_all_are_kept();
    void a_category_of_two_is_our_own_cancel();
    void a_trap_that_names_a_property_says_which_data();
    void a_trap_that_names_a_property_says_which();
    void errors_that_no_trap_made_have_no_kind_of_trap();
};

void ReplyTest::a_trap_is_known_by_its_words_data()
{
    using enum TrapKind;
    using Kind = Error::Kind;
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<TrapKind>("trap");
    QTest::addColumn<Error::Kind>("kind");
    const auto row = [](const char *words, TrapKind trap, Kind kind) {
        QTest::newRow(words) << QByteArray(words) << trap << kind;
    };
    row("cannot log in", LoginRefused, Kind::LoginRefused);
    row("invalid user name or password (6)", LoginRefused, Kind::LoginRefused);
    row("no such command or directory (X)", NoSuchCommand, Kind::Trap);
    row("no such command", NoSuchCommand, Kind::Trap);
    row("no such command prefix", NoSuchCommand, Kind::Trap);
    row("no such command or directory (routerboard)", NoSuchCommand, Kind::Trap);
    row("bad command name foo (line 1 column 1)", NoSuchCommand, Kind::Trap);
    row("unknown parameter", UnknownParameter, Kind::Trap);
    row("unknown parameter follow-only", UnknownParameter, Kind::Trap);
    row("missing value(s) of argument(s) name", BadValue, Kind::Trap);
    row("not enough permissions (9)", NotPermitted, Kind::NotPermitted);
    row("failure: not allowed by device-mode", DeviceMode, Kind::Trap);
    row("failure: configuration flagged, check all router configuration for unauthorized changes and update "
        "device-mode",
        DeviceMode, Kind::Trap);
    row("input does not match any value of profile", MissingReference, Kind::Trap);
    row("ambiguous value of profile, more than one possible value matches input", MissingReference, Kind::Trap);
    row("invalid value for argument address", BadValue, Kind::Trap);
    row("invalid time value for argument limit-uptime", BadValue, Kind::Trap);
    row("invalid value x for shared-users, an integer required", BadValue, Kind::Trap);
    row("value of mtu out of range (68..65535)", BadValue, Kind::Trap);
    row("value of mtu contains invalid trailing characters", BadValue, Kind::Trap);
    row("invalid value of mac-address, mac address required", BadValue, Kind::Trap);
    row("value of range expects range of ip addresses", BadValue, Kind::Trap);
    row("no such item", NoSuchItem, Kind::NotFound);
    row("no such item (4)", NoSuchItem, Kind::NotFound);
    row("invalid internal item number", NoSuchItem, Kind::NotFound);
    row("failure: already have user with this name for this server", Duplicate, Kind::AlreadyExists);
    row("failure: secret with the same name already exists", Duplicate, Kind::AlreadyExists);
    row("failure: profile with the same name already exists", Duplicate, Kind::AlreadyExists);
    row("failure: pool with such name exists", Duplicate, Kind::AlreadyExists);
    row("failure: already have interface with such name", Duplicate, Kind::AlreadyExists);
    row("failure: device already added as bridge port", Duplicate, Kind::AlreadyExists);
    row("failure: already have such address", Duplicate, Kind::AlreadyExists);
    row("failure: already have such entry", Duplicate, Kind::AlreadyExists);
    row("failure: entry already exists", Duplicate, Kind::AlreadyExists);
    row("failure: item with such name already exists", Duplicate, Kind::AlreadyExists);
    row("can not remove default profile", RouterOwned, Kind::Trap);
    row("failure: can not change dynamic lease", RouterOwned, Kind::Trap);
    row("failure: can not remove dynamic user", RouterOwned, Kind::Trap);
    row("interrupted", Interrupted, Kind::Cancelled);
    row("std failure: timeout (13)", Busy, Kind::TimedOut);
    row("action timed out - try again, if error continues contact MikroTik support and send a supout file (13)", Busy,
        Kind::TimedOut);
    row("NO SUCH ITEM", NoSuchItem, Kind::NotFound);
    row("failure: need at least one slave interface", Other, Kind::Trap);
    row("action failed (6)", Other, Kind::Trap);
    row("", Other, Kind::Trap);
}

void ReplyTest::a_trap_is_known_by_its_words()
{
    QFETCH(QByteArray, words);
    QFETCH(TrapKind, trap);
    QFETCH(Error::Kind, kind);
    QCOMPARE(classify(words), trap);
    const Error error = trapError({{words, std::nullopt}});
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.detail, QString::fromUtf8(words));
    QVERIFY(!error.message.isEmpty());
    QCOMPARE(trapKind(error), trap);
}

void ReplyTest::the_first_trap_is_explained_and_all_are_kept()
{
    const Error error = trapError(
        {{"no such command or directory (ip firewall address-list foo)", 0}, {"no such command", std::nullopt}});
    QCOMPARE(trapKind(error), TrapKind::NoSuchCommand);
    QCOMPARE(error.detail,
             QStringLiteral("no such command or directory (ip firewall address-list foo)\nno such command"));
}

void ReplyTest::a_category_of_two_is_our_own_cancel()
{
    QCOMPARE(classify(Trap{"whatever it says", 2}), TrapKind::Interrupted);
    QCOMPARE(trapError({Trap{"interrupted", 2}}).kind, Error::Kind::Cancelled);
}

void ReplyTest::a_trap_that_names_a_property_says_which_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("property");
    const auto row = [](const char *words, const char *property) {
        QTest::newRow(words) << QByteArray(words) << QByteArray(property);
    };
    row("unknown parameter vrf", "vrf");
    row("unknown parameter", "");
    row("input does not match any value of profile", "profile");
    row("ambiguous value of server, more than one possible value matches input", "server");
    row("invalid value for argument address", "address");
    row("invalid time value for argument limit-uptime", "limit-uptime");
    row("missing value(s) of argument(s) name, password", "name");
    row("invalid value of mac-address, mac address required", "mac-address");
    row("value of mtu out of range (68..65535)", "mtu");
    row("invalid value x for shared-users, an integer required", "shared-users");
    row("not enough permissions (9)", "");
}

void ReplyTest::a_trap_that_names_a_property_says_which()
{
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, property);
    QCOMPARE(namedProperty(words), property);
}

void ReplyTest::errors_that_no_trap_made_have_no_kind_of_trap()
{
    QCOMPARE(trapKind({Error::Kind::TimedOut, QStringLiteral("no answer"), {}}), TrapKind::Other);
    QCOMPARE(trapKind({Error::Kind::NotReachable, {}, QStringLiteral("no such item")}), TrapKind::Other);
}

QTEST_APPLESS_MAIN(ReplyTest)
#include "replytest.moc"
