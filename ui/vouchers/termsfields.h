// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/routerservice.h"
#include "ui/vouchers/termsinput.h"

#include <QHash>
#include <QSet>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace nettdesk::ui {

class FlowLayout;
class FormField;
class MessageBar;

/// The fields that say what one voucher gives and costs. Knows no service: whoever shows it hands in the profiles of
/// the router that is chosen.
class TermsFields : public QWidget {
    Q_OBJECT
public:
    explicit TermsFields(QWidget *parent = nullptr);

    TermsInput input() const;
    void setInput(const TermsInput &input);
    void setCurrency(const QString &currency);

    /// No router is chosen: a profile can only be the one that stands there already.
    void setNoProfiles(const QString &why);
    void setProfilesLoading(const QString &routerName);
    void setProfiles(const QList<fleet::HotspotUserProfile> &profiles);
    /// The router does not answer: what was chosen stays, no other can be, and a notice says what still works.
    void setProfilesUnavailable(const Error &error, std::function<void()> tryAgain);

    /// Shows what is wrong at the fields that were touched, or at all of them.
    void showErrors(const FieldErrors &errors, bool atAll);
    void showHints(const QString &timeHint, const QString &dataHint);
    /// The first field that shows an error, in reading order; nullptr: none does.
    QWidget *firstWrong() const;
    QWidget *firstField() const;
    /// Read only: the terms are a package's.
    void setLocked(bool locked);

Q_SIGNALS:
    void changed();
    void submitted(); ///< Enter in a line

protected:
    void changeEvent(QEvent *event) override;

private:
    QLineEdit *line(VoucherField field, const char *objectName);
    void touch(VoucherField field);
    void makePresets(FlowLayout *row);
    void retranslate();
    void followProfile();
    void fillProfiles(const QList<fleet::HotspotUserProfile> &profiles, bool keepsWanted);

    QHash<VoucherField, FormField *> m_fields;
    QSet<VoucherField> m_touched;
    QWidget *m_presets;
    QLineEdit *m_time;
    QComboBox *m_timeUnit;
    QComboBox *m_timeCounts;
    FormField *m_timeCountsField;
    QLineEdit *m_data;
    QComboBox *m_dataUnit;
    QComboBox *m_profile;
    FormField *m_profileField;
    MessageBar *m_profileNotice;
    QLineEdit *m_speedDown;
    QLineEdit *m_speedUp;
    QLineEdit *m_signIns;
    QCheckBox *m_locksDevice;
    QLineEdit *m_price;
    QString m_currency;
    QString m_wantedProfile; ///< chosen once the router's profiles are there
    QString m_noProfilesWhy;
    QHash<QString, QString> m_rateLimits;
    bool m_isLocked = false;
    bool m_filling = false;
};

} // namespace nettdesk::ui
