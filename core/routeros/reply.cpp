// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routeros/reply.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nettdesk::routeros {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RouterProtocol)
};

struct Pattern {
    const char *part;
    TrapKind kind;
};

// The first that is found decides: the narrower stand above the wider ("value of" is in many).
// Sources: captures of several client libraries over 6.x and 7.x; wording grew, these parts did not change.
constexpr std::array patterns{
    Pattern{"invalid user name or password", TrapKind::LoginRefused},
    Pattern{"cannot log in", TrapKind::LoginRefused},
    Pattern{"not enough permissions", TrapKind::NotPermitted},
    Pattern{"not allowed by device-mode", TrapKind::DeviceMode},
    Pattern{"configuration flagged", TrapKind::DeviceMode},
    Pattern{"no such command", TrapKind::NoSuchCommand},
    Pattern{"no such directory", TrapKind::NoSuchCommand},
    Pattern{"bad command name", TrapKind::NoSuchCommand},
    Pattern{"unknown parameter", TrapKind::UnknownParameter},
    Pattern{"no such item", TrapKind::NoSuchItem},
    Pattern{"invalid internal item number", TrapKind::NoSuchItem},
    Pattern{"already have", TrapKind::Duplicate},
    Pattern{"already exists", TrapKind::Duplicate},
    Pattern{"such name exists", TrapKind::Duplicate},
    Pattern{"already added", TrapKind::Duplicate},
    Pattern{"can not change dynamic", TrapKind::RouterOwned},
    Pattern{"cannot change dynamic", TrapKind::RouterOwned},
    Pattern{"can not remove", TrapKind::RouterOwned},
    Pattern{"cannot remove", TrapKind::RouterOwned},
    Pattern{"input does not match any value of", TrapKind::MissingReference},
    Pattern{"ambiguous value of", TrapKind::MissingReference},
    Pattern{"timeout (13)", TrapKind::Busy},
    Pattern{"action timed out", TrapKind::Busy},
    Pattern{"missing value(s) of argument", TrapKind::BadValue},
    Pattern{"invalid value", TrapKind::BadValue},
    Pattern{"invalid time value", TrapKind::BadValue},
    Pattern{"value of", TrapKind::BadValue},
    Pattern{"out of range", TrapKind::BadValue},
    Pattern{"interrupted", TrapKind::Interrupted},
};

Error::Kind errorKind(TrapKind kind)
{
    switch (kind) {
    case TrapKind::LoginRefused: return Error::Kind::LoginRefused;
    case TrapKind::NotPermitted: return Error::Kind::NotPermitted;
    case TrapKind::NoSuchItem: return Error::Kind::NotFound;
    case TrapKind::Duplicate: return Error::Kind::AlreadyExists;
    case TrapKind::Busy: return Error::Kind::TimedOut;
    case TrapKind::Interrupted: return Error::Kind::Cancelled;
    default: return Error::Kind::Trap;
    }
}

QString explain(TrapKind kind, const QByteArray &words)
{
    const QString property = QString::fromUtf8(namedProperty(words));
    switch (kind) {
    case TrapKind::LoginRefused:
        return Text::tr(
            "The router refused this user name and password. Check both; it says the same when the user may "
            "not use the API (policy “api”) or not from this computer's address.");
    case TrapKind::NotPermitted:
        return Text::tr("The router's user may not do this. Give its group the missing right on the router (System, "
                        "Users, Groups) and try again; nothing was changed.");
    case TrapKind::NoSuchCommand:
        return Text::tr("This router does not have that function: its RouterOS version or installed packages lack it.");
    case TrapKind::UnknownParameter:
        return property.isEmpty() ? Text::tr("This router's version does not know one of the settings that were sent.")
                                  : Text::tr("This router's version does not know the setting “%1”.").arg(property);
    case TrapKind::NoSuchItem: return Text::tr("It is no longer on the router. Refresh the list.");
    case TrapKind::Duplicate: return Text::tr("The router already has one of this name. Choose another name.");
    case TrapKind::MissingReference:
        return property.isEmpty()
                   ? Text::tr("Something that was named does not exist on the router.")
                   : Text::tr("What was given for “%1” does not exist on the router. Refresh, and choose "
                              "one that is there.")
                         .arg(property);
    case TrapKind::BadValue:
        return property.isEmpty()
                   ? Text::tr("The router does not accept one of the values. Nothing was changed.")
                   : Text::tr("The router does not accept this value for “%1”. Nothing was changed.").arg(property);
    case TrapKind::RouterOwned:
        return Text::tr("The router made this entry by itself and does not let anybody change or remove it.");
    case TrapKind::DeviceMode:
        return Text::tr("The router's device mode forbids this. Change it on the router with /system/device-mode; the "
                        "router asks to press its button or to switch it off and on.");
    case TrapKind::Interrupted:
        return Text::tr("The command was cancelled. The router may have done part of it already.");
    case TrapKind::Busy:
        return Text::tr("The router is overloaded and did not finish in time. It may have done it all the same: look "
                        "before you try again.");
    case TrapKind::Other: break;
    }
    return Text::tr("The router refused the command. It said: %1").arg(QString::fromUtf8(words));
}

} // namespace

TrapKind classify(QByteArrayView message)
{
    const QByteArray lower = message.toByteArray().toLower();
    for (const Pattern &pattern : patterns) {
        if (lower.contains(pattern.part))
            return pattern.kind;
    }
    return TrapKind::Other;
}

TrapKind classify(const Trap &trap)
{
    return trap.category == Trap::interrupted ? TrapKind::Interrupted : classify(QByteArrayView(trap.message));
}

QByteArray namedProperty(QByteArrayView message)
{
    static constexpr std::array heads{"unknown parameter ", "any value of ", "ambiguous value of ",
                                      "for argument ",      "argument(s) ",  "invalid value of ",
                                      "value of "};
    const QByteArray text = message.toByteArray();
    for (const char *head : heads) {
        const qsizetype at = text.indexOf(head);
        if (at < 0)
            continue;
        const qsizetype begin = at + qsizetype(qstrlen(head));
        const qsizetype end =
            std::find_if(text.begin() + begin, text.end(),
                         [](char c) { return c == ' ' || c == ',' || c == ';' || c == '(' || c == '\n'; }) -
            text.begin();
        return text.mid(begin, end - begin);
    }
    // "invalid value N for X, an integer required"
    if (const qsizetype at = text.indexOf(" for "); at >= 0 && text.contains("invalid value ")) {
        const qsizetype comma = text.indexOf(',', at);
        return text.mid(at + 5, comma < 0 ? -1 : comma - at - 5);
    }
    return {};
}

Error trapError(const QList<Trap> &traps)
{
    Error error{Error::Kind::Trap, {}, {}};
    if (traps.isEmpty()) {
        error.message = explain(TrapKind::Other, {});
        return error;
    }
    const TrapKind kind = classify(traps.first());
    error.kind = errorKind(kind);
    error.message = explain(kind, traps.first().message);
    for (const Trap &trap : traps) {
        if (!error.detail.isEmpty())
            error.detail += u'\n';
        error.detail += QString::fromUtf8(trap.message);
    }
    return error;
}

TrapKind trapKind(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::LoginRefused: return TrapKind::LoginRefused;
    case Error::Kind::Trap:
    case Error::Kind::NotPermitted:
    case Error::Kind::NotFound:
    case Error::Kind::AlreadyExists:
    case Error::Kind::TimedOut:
    case Error::Kind::Cancelled: return classify(QByteArrayView(error.detail.section(u'\n', 0, 0).toUtf8()));
    default: return TrapKind::Other;
    }
}

} // namespace nettdesk::routeros
