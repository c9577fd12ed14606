// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/lastgooddialog.h"

#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QStringListModel>
#include <QVBoxLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

LastGoodDialog::LastGoodDialog(const QStringList &codes, QWidget *parent)
    : QDialog(parent)
    , m_codes(codes)
    , m_list(new QListView)
    , m_words(new Label({}, TextRole::Caption, Tone::Muted))
    , m_take(new Button(tr("This was the last good one"), Button::Kind::Primary))
{
    setObjectName(u"lastGood"_s);
    setWindowTitle(tr("Which card was the last good one?"));
    m_take->setObjectName(u"take"_s);
    QStringList lines{tr("None came out")};
    for (qsizetype i = 0; i < codes.size(); ++i)
        lines << codes.at(i); // the code first: typing it finds it
    m_list->setModel(new QStringListModel(lines, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFont(codeFont());
    m_list->setAccessibleName(windowTitle());
    auto *about = new Label(tr("Cards behind it count as not printed, and can be printed again."));
    about->setWordWrap(true);
    auto *cancel = new Button(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addWidget(m_words, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(new Label(windowTitle(), TextRole::Title));
    column->addWidget(about);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    resize(520, 520);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LastGoodDialog::follow);
    connect(m_list, &QListView::doubleClicked, m_take, &QPushButton::click);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, [this] {
        const int card = lastGood();
        accept();
        Q_EMIT chosen(card);
    });
    setLastGood(0);
    m_list->setFocus();
}

int LastGoodDialog::lastGood() const
{
    return std::max(0, m_list->currentIndex().row());
}

void LastGoodDialog::setLastGood(int card)
{
    m_list->setCurrentIndex(m_list->model()->index(card, 0));
    follow();
}

void LastGoodDialog::follow()
{
    const int missing = int(m_codes.size()) - lastGood();
    m_words->setText(lastGood() == 0
                         ? tr("All %n card(s) are missing", nullptr, missing)
                         : tr("Card %1; %n card(s) are missing", nullptr, missing).arg(QLocale().toString(lastGood())));
}

} // namespace nettdesk::ui
