// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/routergroup.h"
#include "ui/vouchers/generateform.h"
#include "ui/vouchers/termsfields.h"

#include <QSet>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace nettdesk::ui {

class ChoiceCard;
class CodeFields;
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
    /// Those that are offered: active ones. The list box is gone while there are none.
    void setPackages(const QList<Package> &packages);
    /// Groups of routers at any of which the codes may be redeemed.
    void setGroups(const QList<RouterGroup> &groups);
    /// Made from this one, as soon as it is among the packages.
    void choosePackage(PackageId package);

    /// Where profiles come from: what became of reading them off the router.
    TermsFields *terms() const { return m_terms; }

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

    void touch(VoucherField field);
    DayChoice makeDay(int inDays, VoucherField field);
    QWidget *makePlaces();
    void fillPackages();
    void fillScopes();
    void followPackage();
    void followProvision();
    void retranslate();

    QHash<VoucherField, FormField *> m_fields;
    QSet<VoucherField> m_touched;
    QList<Label *> m_headings;
    QComboBox *m_package;
    QComboBox *m_router;
    QLineEdit *m_count;
    QComboBox *m_scope;
    ChoiceCard *m_onRedemption;
    ChoiceCard *m_ahead;
    Label *m_place;
    TermsFields *m_terms;
    CodeFields *m_code;
    DayChoice m_from;
    DayChoice m_until;
    DayChoice m_endsLatest;
    QList<std::pair<QString, qint64>> m_routerItems;
    QList<Package> m_packages;
    QList<RouterGroup> m_groups;
    RouterId m_wantedRouter;   ///< remembered from last time; chosen once the routers are there
    PackageId m_wantedPackage; ///< the same, for packages
    QString m_wantedScope;     ///< the same, for groups
    bool m_filling = false;
};

} // namespace nettdesk::ui
