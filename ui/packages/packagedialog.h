// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/routerservice.h"
#include "core/model/actor.h"
#include "ui/packages/packageinput.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace nettdesk::ui {

class Button;
class ChoiceCard;
class CodeFields;
class CodeStrengthMeter;
class ColourPicker;
class FormField;
class Label;
class MessageBar;
class PackageTile;
class TermsFields;

/// Makes or changes a package: the form at the leading side, the tile as the Counter will show it beside it. Asks the
/// routers for names and profiles; storing is the caller's, who then closes it or shows what was wrong.
class PackageDialog : public QDialog {
    Q_OBJECT
public:
    /// `package`: the one to change; without an id, or nothing: a new one. The services outlive the dialog.
    PackageDialog(fleet::RouterService &routers, Actor actor, Business business, const Clock &clock,
                  std::optional<Package> package, QWidget *parent = nullptr);
    /// Goes from the screen while its fields still stand: a field that loses the focus says so to the form.
    ~PackageDialog() override;

    PackageInput input() const;
    void setInput(const PackageInput &input);
    /// It could not be stored: the form stays, the button can be pressed again.
    void showError(const Error &error);

Q_SIGNALS:
    /// Save was pressed and every field is right. Id, position and times are those of the package that is changed.
    void submitted(const nettdesk::Package &package);

private:
    bool isNew() const { return !m_package || !m_package->id.isStored(); }
    QWidget *makeForm();
    QWidget *makeSide();
    void fetchRouters();
    void fetchProfiles();
    void follow();
    void save();
    void focusFirstError();

    fleet::RouterService &m_routers;
    Actor m_actor;
    Business m_business;
    const Clock &m_clock;
    std::optional<Package> m_package;
    PackageReading m_reading;
    RouterId m_wantedRouter;
    QHash<VoucherField, FormField *> m_fields;
    QLineEdit *m_name;
    QLineEdit *m_description;
    ColourPicker *m_colour;
    QComboBox *m_router;
    QCheckBox *m_active;
    ChoiceCard *m_onRedemption;
    ChoiceCard *m_ahead;
    Label *m_place;
    TermsFields *m_terms;
    CodeFields *m_code;
    PackageTile *m_tile;
    CodeStrengthMeter *m_strength;
    Label *m_summary;
    MessageBar *m_message;
    Button *m_cancel;
    Button *m_save;
    bool m_pressed = false;
    bool m_nameTouched = false;
    bool m_filling = true;
    int m_turn = 0;
};

} // namespace nettdesk::ui
