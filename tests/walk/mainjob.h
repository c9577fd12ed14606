// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desktop.h"
#include "tests/walk/driver.h"
#include "tests/walk/routersimprocess.h"

#include <QString>
#include <QStringList>

namespace nettdesk::walk {

/// The main job, from an empty folder to a voucher redeemed, in the real window, told step by step.
class MainJob {
public:
    /// `out`: folder for pictures and PDF; made if it is not there.
    MainJob(app::Desktop &desktop, QString out);

    /// Language, business, owner, storage, recovery key; ends in the empty workspace.
    void firstRun();
    /// Adds the router by the dialog, makes 20 vouchers for it, previews them, writes the PDF, redeems one and tries it
    /// again.
    void sellThrough(const RouterSimProcess &router, const QString &name, const QString &protection,
                     const QString &prefix);

    /// Makes a package for the router, sells it at the counter with one key, takes one sale back, and asks why its code
    /// does not work any more.
    void sellByKey(const RouterSimProcess &router, const QString &name);

    /// The screens once more in another language and theme; `what` names the pictures.
    void lookAround(const QString &what);
    /// Takes a picture of what is on show.
    void look(const QString &name);
    const QStringList &files() const { return m_files; }

private:
    void addRouter(const RouterSimProcess &router, const QString &name, const QString &protection);
    void openRouter();
    void generate(const QString &router, const QString &prefix);
    void print(const QString &prefix);
    QString redeem(const QString &prefix);
    void makePackage(const QString &router, const QString &package);
    void pressAlone(char digit);
    void redeemAgain(const QString &code);
    void checkRouter(const RouterSimProcess &router, const QString &code, const QString &password);

    void tell(const QString &step);
    app::Desktop &m_desktop;
    QString m_out;
    Driver m_driver;
    QStringList m_files;
    QString m_password; ///< of the voucher just redeemed
    int m_step = 0;
    quint64 m_keyTime = 1'000'000; ///< of keys that are told from a scanner's by their times
};

} // namespace nettdesk::walk
