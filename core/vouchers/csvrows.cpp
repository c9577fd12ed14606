// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/csvrows.h"

#include "core/model/codekey.h"
#include "core/storage/packagerepository.h"
#include "core/vouchers/generation.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace nettdesk::vouchers {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VoucherCsv)
};

constexpr int leastSymbols = 4;
constexpr qsizetype longestCode = 40;
constexpr qsizetype longestPassword = 64;

tl::unexpected<Error> bad(const QString &reason)
{
    return failure(Error::Kind::Invalid, reason);
}

/// The code stands as the user's name on the router, as it is printed.
Result<> checkCode(const QString &code)
{
    static const QRegularExpression form(u"^[A-Za-z0-9._@-]+$"_s);
    if (code.isEmpty())
        return bad(Text::tr("There is no code."));
    if (code.size() > longestCode || codeKey(code).size() < leastSymbols)
        return bad(Text::tr("The code must have %1 letters or digits at least and %2 characters at most.")
                       .arg(leastSymbols)
                       .arg(longestCode));
    if (!form.match(code).hasMatch())
        return bad(Text::tr("The code may hold letters A to Z, digits and - . _ @ only."));
    return {};
}

PasswordRule ruleOf(const QString &password, const QString &code)
{
    if (password.isEmpty())
        return PasswordRule::None;
    if (password == code)
        return PasswordRule::SameAsCode;
    static const QRegularExpression digits(u"^[0-9]+$"_s);
    return digits.match(password).hasMatch() ? PasswordRule::Digits : PasswordRule::Random;
}

} // namespace

Result<> CsvRows::readHeadings(const CsvRow &first, CsvOutcome &outcome, bool &isHeader)
{
    for (qsizetype i = 0; i < first.fields.size(); ++i) {
        const QString column = csvColumnOf(first.fields.at(i));
        if (!column.isEmpty() && !m_columns.contains(column)) {
            m_columns.insert(column, i);
            outcome.columns.append(column);
        } else if (!first.fields.at(i).trimmed().isEmpty()) {
            outcome.ignoredColumns.append(first.fields.at(i).trimmed().left(60));
        }
    }
    isHeader = !m_columns.isEmpty();
    if (isHeader && !m_columns.contains(u"code"_s))
        return bad(Text::tr("The first line names columns, but none of them is “code”. Nothing was read."));
    if (isHeader)
        return {};
    if (first.fields.size() > 2)
        return bad(
            Text::tr("The first line must name the columns (code, password, router …). Without it, a file may only "
                     "have a code and a password in each line. Nothing was read."));
    m_columns = {{u"code"_s, 0}, {u"password"_s, 1}};
    outcome.columns = QStringList{u"code"_s, u"password"_s}.mid(0, first.fields.size());
    outcome.ignoredColumns.clear();
    return {};
}

QString CsvRows::field(const CsvRow &row, const QString &column) const
{
    const qsizetype at = m_columns.value(column, -1);
    return at >= 0 && at < row.fields.size() ? row.fields.at(at).trimmed() : QString();
}

Result<> CsvRows::readPlace(const CsvRow &row, Voucher &voucher) const
{
    voucher.router = m_what.router;
    if (const QString name = field(row, u"router"_s); !name.isEmpty()) {
        const auto router = m_ground.routers.constFind(name.toLower());
        if (router == m_ground.routers.constEnd())
            return bad(Text::tr("There is no router “%1”.").arg(name.left(60)));
        voucher.router = *router;
    }
    if (!voucher.router.isStored())
        return bad(Text::tr("No router is named for this code."));
    return {};
}

Result<> CsvRows::readLimits(const CsvRow &row, VoucherTerms &terms) const
{
    if (const QString time = field(row, u"time_limit"_s); !time.isEmpty()) {
        terms.timeLimit = parseCsvSpan(time);
        if (!terms.timeLimit)
            return bad(Text::tr("“%1” is no time such as 1d, 12h or 90m.").arg(time.left(40)));
    }
    if (const QString counts = field(row, u"time_counts"_s).toLower(); !counts.isEmpty()) {
        if (counts != "elapsed"_L1 && counts != "online"_L1)
            return bad(Text::tr("Time counts as “elapsed” or “online”, not as “%1”.").arg(counts.left(40)));
        terms.timeCounts = counts == "online"_L1 ? TimeCounts::Online : TimeCounts::Elapsed;
    }
    if (const QString data = field(row, u"data_limit"_s); !data.isEmpty()) {
        const Result<ByteCount> parsed = ByteCount::parse(data);
        if (!parsed)
            return failure(parsed.error());
        terms.dataLimit = *parsed;
    }
    for (const auto &[column, rate] :
         {std::pair(u"speed_down"_s, &terms.speed.down), std::pair(u"speed_up"_s, &terms.speed.up)}) {
        const QString text = field(row, column);
        if (text.isEmpty())
            continue;
        const Result<BitRate> parsed = BitRate::parse(text);
        if (!parsed)
            return failure(parsed.error());
        *rate = *parsed;
    }
    if (const QString devices = field(row, u"sign_ins"_s); !devices.isEmpty())
        terms.signIns = devices.toInt();
    if (const QString locks = field(row, u"locks_device"_s).toLower(); !locks.isEmpty())
        terms.locksDevice = locks == "yes"_L1 || locks == "true"_L1 || locks == "1"_L1;
    return {};
}

Result<> CsvRows::readWindow(const CsvRow &row, VoucherTerms &terms) const
{
    for (const auto &[column, at, isEnd] :
         {std::tuple(u"valid_from"_s, &terms.validFrom, false), std::tuple(u"valid_until"_s, &terms.validUntil, true),
          std::tuple(u"ends_latest"_s, &terms.endsLatest, true)}) {
        const QString text = field(row, column);
        if (text.isEmpty())
            continue;
        *at = parseCsvTime(text, m_ground.zone, isEnd);
        if (!*at)
            return bad(Text::tr("“%1” is no day such as 2026-12-31 and no time such as 2026-12-31T18:00+01:00.")
                           .arg(text.left(40)));
    }
    if (terms.validUntil && *terms.validUntil <= m_ground.now)
        return bad(Text::tr("It could be redeemed until a time that is past."));
    if (terms.validFrom && terms.validUntil && *terms.validFrom >= *terms.validUntil)
        return bad(Text::tr("“Valid until” must be later than “valid from”."));
    if (terms.endsLatest && *terms.endsLatest <= m_ground.now)
        return bad(Text::tr("It ends at a time that is past."));
    return {};
}

Result<> CsvRows::readTerms(const CsvRow &row, VoucherTerms &terms) const
{
    if (const Result<> limits = readLimits(row, terms); !limits)
        return limits;
    if (const QString profile = field(row, u"profile"_s); !profile.isEmpty())
        terms.profile = profile;
    const QString currency = field(row, u"currency"_s).toUpper();
    if (!currency.isEmpty() && currency != m_ground.business.currency)
        return bad(Text::tr("The price is in “%1”, but the shop sells in “%2”.")
                       .arg(currency.left(10), m_ground.business.currency));
    if (const QString price = field(row, u"price"_s); !price.isEmpty()) {
        const Result<Money> parsed = Money::parse(price, m_ground.business.currency);
        if (!parsed)
            return failure(parsed.error());
        terms.price = *parsed;
    }
    if (const Result<> window = readWindow(row, terms); !window)
        return window;
    return checkTerms(terms, m_ground.business.currency);
}

Result<CsvVoucher> CsvRows::readRow(const CsvRow &row) const
{
    if (!row.problem.isEmpty())
        return bad(row.problem);
    CsvVoucher read;
    read.line = row.line;
    Voucher &voucher = read.voucher;
    voucher.code = field(row, u"code"_s);
    if (const Result<> code = checkCode(voucher.code); !code)
        return failure(code.error());
    read.password = field(row, u"password"_s);
    if (read.password.size() > longestPassword)
        return bad(Text::tr("The password is longer than %1 characters.").arg(longestPassword));
    voucher.passwordRule = ruleOf(read.password, voucher.code);
    if (const Result<> place = readPlace(row, voucher); !place)
        return failure(place.error());
    std::optional<Package> package = m_ground.package;
    if (const QString name = field(row, u"package"_s); !name.isEmpty()) {
        const auto named = m_ground.packages.constFind(storage::packageNameKey(name));
        if (named == m_ground.packages.constEnd())
            return bad(Text::tr("There is no package “%1”.").arg(name.left(60)));
        package = *named;
    }
    voucher.terms = package ? package->terms : m_what.terms;
    if (package)
        voucher.package = package->id;
    if (voucher.terms.price.currency().isEmpty())
        voucher.terms.price = Money(0, m_ground.business.currency);
    if (const Result<> terms = readTerms(row, voucher.terms); !terms)
        return failure(terms.error());
    voucher.createdAt = m_ground.now;
    return read;
}

bool CsvRows::note(CsvOutcome &outcome, CsvProblem::Kind kind, int line, const QString &code,
                   const QString &reason) const
{
    outcome.problems.append({kind, line, code.left(60), reason});
    return false;
}

Result<QList<CsvVoucher>> CsvRows::read(CsvOutcome &outcome, const std::stop_token &stop)
{
    const Result<CsvFile> file = readCsv(m_what.content, mostVouchersAtOnce + 1);
    if (!file)
        return failure(file.error());
    if (file->rows.isEmpty())
        return bad(Text::tr("The file is empty."));
    bool isHeader = false;
    if (const Result<> headings = readHeadings(file->rows.first(), outcome, isHeader); !headings)
        return failure(headings.error());
    QHash<QString, int> seen;
    QList<CsvVoucher> vouchers;
    for (const CsvRow &row : file->rows.mid(isHeader ? 1 : 0)) {
        if (outcome.rows % 1000 == 0 && stop.stop_requested())
            return failure(Error::Kind::Cancelled, Text::tr("Stopped before the end. Nothing was imported."));
        ++outcome.rows;
        const QString code = field(row, u"code"_s);
        const QString state = field(row, u"state"_s).toLower();
        if (!state.isEmpty() && state != "active"_L1 && state != "unused"_L1 && state != "new"_L1) {
            note(outcome, CsvProblem::Kind::NotActive, row.line, code,
                 Text::tr("Its state is “%1”: only unused codes are imported.").arg(state.left(40)));
            continue;
        }
        Result<CsvVoucher> voucher = readRow(row);
        if (!voucher) {
            note(outcome, CsvProblem::Kind::Bad, row.line, code, voucher.error().message);
            continue;
        }
        const QString key = codeKey(voucher->voucher.code);
        if (const auto above = seen.constFind(key); above != seen.constEnd()) {
            note(outcome, CsvProblem::Kind::Repeated, row.line, code,
                 Text::tr("The same code, as people read it, stands on line %1.").arg(*above));
            continue;
        }
        seen.insert(key, row.line);
        vouchers.append(std::move(*voucher));
    }
    return vouchers;
}

} // namespace nettdesk::vouchers
