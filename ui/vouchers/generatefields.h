// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/routerservice.h"
#include "ui/vouchers/generateform.h"

#include <QSet>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QVBoxLayout;

namespace nettdesk::ui {

class FormField;
class Label;
class MessageBar;

/// The form of the Generate page: fields in, GenerateInput out. Knows no service.
class GenerateFields : public QWidget {
    Q_OBJECT
public:
    explicit GenerateFields(QWidget *parent = nullptr);

    GenerateInput input() const;
    void setInput(const GenerateInput &input);
    void setCurrency(const QString &currency);

    void setRouters(const QList<Router> &routers);
    RouterId router() const;

    void setProfilesLoading(const QString &routerName);
    void setProfiles(const QList<fleet::HotspotUserProfile> &profiles);
    /// The router does not answer: only "no profile" can be chosen, and a notice says what still works.
    void setProfilesUnavailable(const Error &error, std::function<void()> tryAgain);

    /// Shows what is wrong at the fields that were touched, or at all of them.
    void showReading(const GenerateReading &reading, bool atAll);
    void focusFirstError();
    void focusFirst();

Q_SIGNALS:
    void changed();
    void routerChosen(nettdesk::RouterId router);
    void submitted(); ///< Enter in a line

protected:
    void changeEvent(QEvent *event) override;

private:
    struct DayChoice {
        QCheckBox *check = nullptr;
        QDateEdit *day = nullptr;
        std::optional<QDate> value() const;
        void set(const std::optional<QDate> &value);
    };

    QLineEdit *line(GenerateField field);
    void touch(GenerateField field);
    DayChoice makeDay(int inDays);
    void addGroup(QVBoxLayout *column, Label *heading, const QList<QWidget *> &rows);
    void fillChoices();
    void followProfile();
    void retranslate();

    QHash<GenerateField, FormField *> m_fields;
    QSet<GenerateField> m_touched;
    QList<Label *> m_headings;
    QComboBox *m_router;
    MessageBar *m_routerNotice;
    QLineEdit *m_count;
    QLineEdit *m_prefix;
    QComboBox *m_groups;
    QComboBox *m_password;
    QLineEdit *m_time;
    QComboBox *m_timeUnit;
    QComboBox *m_timeCounts;
    QLineEdit *m_data;
    QComboBox *m_dataUnit;
    QComboBox *m_profile;
    FormField *m_profileField;
    FormField *m_timeCountsField;
    QLineEdit *m_speedDown;
    QLineEdit *m_speedUp;
    QLineEdit *m_price;
    DayChoice m_from;
    DayChoice m_until;
    QString m_currency;
    QList<std::pair<QString, qint64>> m_routerItems;
    RouterId m_wantedRouter; ///< remembered from last time; chosen once the routers are there
    QString m_wantedProfile; ///< remembered from last time; chosen once the router's profiles are there
    QHash<QString, QString> m_rateLimits;
    bool m_filling = false;
};

} // namespace nettdesk::ui
