// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/warninglist.h"

#include "ui/shell/icons.h"
#include "ui/shell/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace nettdesk::ui {

namespace {

/// One warning on the soft ground of its tone.
class WarningBox : public QWidget {
public:
    WarningBox(const RouterWarning &warning, QWidget *parent) : QWidget(parent), m_tone(warning.tone)
    {
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        auto *title = new Label(warning.title, TextRole::Strong);
        title->setWordWrap(true);
        auto *text = new Label(warning.text);
        text->setWordWrap(true);
        words->addWidget(title);
        words->addWidget(text);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(space::m, space::m, space::m, space::m);
        row->setSpacing(space::s);
        row->addSpacing(extent::icon + space::xs); // the sign is painted there
        row->addLayout(words, 1);
        setAccessibleName(warning.title);
        setAccessibleDescription(warning.text);
        m_words = words;
    }

    void addButton(Button *button) { m_words->addWidget(button, 0, Qt::AlignLeading); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ToneColors &tint = Colors::of(this).tone(m_tone);
        QPainter painter(this);
        paintRounded(painter, QRectF(rect()), radius::control, tint.soft, tint.border);
        const QRect sign(space::m, space::m, extent::icon, extent::icon);
        icon("alert-triangle", m_tone).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), sign));
    }

private:
    Tone m_tone;
    QVBoxLayout *m_words;
};

} // namespace

WarningList::WarningList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::s);
}

void WarningList::show(const QList<RouterWarning> &warnings)
{
    QStringList said;
    for (const RouterWarning &warning : warnings)
        said << warning.title << warning.text << fixText(warning.fix);
    if (said == m_shown)
        return;
    m_shown = said;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const RouterWarning &warning : warnings)
        add(warning);
    setVisible(!warnings.isEmpty());
}

void WarningList::add(const RouterWarning &warning)
{
    auto *box = new WarningBox(warning, this);
    m_column->addWidget(box);
    const QString words = fixText(warning.fix);
    if (words.isEmpty())
        return;
    auto *button = new Button(words, Button::Kind::Secondary);
    button->setAccessibleDescription(warning.title);
    connect(button, &Button::clicked, this, [this, fix = warning.fix] { Q_EMIT fixRequested(fix); });
    box->addButton(button);
}

} // namespace nettdesk::ui
