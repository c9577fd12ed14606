// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sheets.h"

#include "ui/shell/brand.h"
#include "ui/shell/icons.h"
#include "ui/shell/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace nettdesk::ui {

namespace {

/// The keys as caps.
class Keys : public QWidget {
public:
    Keys(const QKeySequence &keys, QWidget *parent) : QWidget(parent), m_text(keys.toString(QKeySequence::NativeText))
    {
        setAccessibleName(m_text);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(fontFor(TextRole::Caption).resolve(font()));
        return {metrics.horizontalAdvance(m_text) + 2 * space::s, metrics.height() + space::s};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &colors = Colors::of(this);
        QPainter painter(this);
        paintRounded(painter, QRectF(rect()), 4, colors.window, colors.fieldBorder);
        painter.setFont(fontFor(TextRole::Caption).resolve(font()));
        painter.setPen(colors.text);
        painter.drawText(rect(), Qt::AlignCenter, m_text);
    }

private:
    QString m_text;
};

QHBoxLayout *sheetHead(const QString &title, Button *close)
{
    close->setIconName("x");
    close->setIconOnly(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::m, space::m, space::m, space::s);
    head->addSpacing(space::m);
    head->addWidget(new Label(title, TextRole::Heading), 1);
    head->addWidget(close);
    return head;
}

} // namespace

ShortcutSheet::ShortcutSheet(QWidget *host, const QList<ShortcutLine> &lines)
    : Overlay(host, Place::Centre, {520, 560}), m_close(new Button(tr("Close"), Button::Kind::Quiet))
{
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(space::xl, 0, space::xl, space::l);
    rows->setSpacing(space::s + 2);
    for (const ShortcutLine &line : lines) {
        auto *row = new QHBoxLayout;
        auto *text = new Label(line.text);
        text->setElided(true);
        row->addWidget(text, 1);
        row->addWidget(new Keys(line.keys, body));
        rows->addLayout(row);
    }
    rows->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Keyboard shortcuts"));
    scroll->setWidget(body);
    body->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(surface());
    column->setContentsMargins(0, 0, 0, space::s);
    column->setSpacing(0);
    column->addLayout(sheetHead(tr("Keyboard shortcuts"), m_close));
    column->addWidget(scroll, 1);
    connect(m_close, &Button::clicked, this, &Overlay::close);
    connect(this, &Overlay::closed, this, &QObject::deleteLater);
}

void ShortcutSheet::openFresh()
{
    open(m_close);
}

AboutSheet::AboutSheet(QWidget *host, const QString &version)
    : Overlay(host, Place::Centre, {560, 480}), m_close(new Button(tr("Close"), Button::Kind::Quiet))
{
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(new Label(u"NettDesk %1"_s.arg(version), TextRole::Title));
    names->addWidget(new Label(tr("Sells internet access through MikroTik routers."), TextRole::Body, Tone::Muted));
    auto *top = new QHBoxLayout;
    top->setSpacing(space::l);
    top->addWidget(new BrandMark(48));
    top->addLayout(names, 1);

    auto *licences = new QPlainTextEdit;
    licences->setReadOnly(true);
    licences->setAccessibleName(tr("Licences"));
    licences->setTabChangesFocus(true);
    licences->setPlainText(
        tr("NettDesk is free software: you may use, change and share it under the GNU General Public "
           "License, version 3 or later.") +
        u"\n\n"_s + tr("It is built with Qt %1 (LGPL version 3).").arg(QLatin1StringView(qVersion())) + u"\n\n"_s +
        tr("Icons: Tabler Icons.") + u"\n\n"_s + iconLicence());

    auto *body = new QVBoxLayout;
    body->setContentsMargins(space::xl, 0, space::xl, space::xl);
    body->setSpacing(space::l);
    body->addLayout(top);
    body->addWidget(licences, 1);
    auto *column = new QVBoxLayout(surface());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(sheetHead(tr("About NettDesk"), m_close));
    column->addLayout(body, 1);
    connect(m_close, &Button::clicked, this, &Overlay::close);
    connect(this, &Overlay::closed, this, &QObject::deleteLater);
}

void AboutSheet::openFresh()
{
    open(m_close);
}

} // namespace nettdesk::ui
