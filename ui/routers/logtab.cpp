// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/logtab.h"

#include "ui/routers/listbody.h"
#include "ui/routers/logmodel.h"
#include "ui/shell/icons.h"
#include "ui/shell/shell.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
using fleet::LogLine;

namespace {

constexpr std::array levels{LogLine::Severity::Debug, LogLine::Severity::Info, LogLine::Severity::Warning,
                            LogLine::Severity::Error};

} // namespace

LogTab::LogTab(const RoutersParts &parts, Shell &shell, QWidget *parent)
    : RouterTab(parts, shell, parent)
    , m_model(new LogModel(this))
    , m_table(new TableView)
    , m_body(new ListBody(m_table))
    , m_search(new QLineEdit)
    , m_level(new QComboBox)
    , m_topic(new QComboBox)
    , m_count(new Label({}, TextRole::Body, Tone::Muted))
{
    using Column = LogModel::Column;
    m_table->setModel(m_model);
    m_table->setColumn(int(Column::Time), ColumnKind::Code, 172);
    m_table->setColumn(int(Column::Severity), ColumnKind::Pill, 116);
    m_table->setColumn(int(Column::Topics), ColumnKind::Text, 160);
    m_table->setColumn(int(Column::Message), ColumnKind::Text, 0);
    m_table->setCompact(true);
    m_table->rememberColumns(shell.store(), u"routers/log"_s);
    m_copy.setIcon(icon("copy"));
    m_copy.setShortcut(QKeySequence::Copy);
    m_copy.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(&m_copy);

    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search", Tone::Muted), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(scaledText(280));
    for (const LogLine::Severity level : levels)
        m_level->addItem(QString(), QVariant(int(level)));
    m_topic->addItem(QString(), QVariant(QString()));
    m_level->setObjectName(u"level"_s);
    m_topic->setObjectName(u"topic"_s);
    m_topic->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::xl, 0, space::xl, 0);
    tools->setSpacing(space::m);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_count);
    tools->addStretch(1);
    tools->addWidget(m_level);
    tools->addWidget(m_topic);
    column()->addLayout(tools);
    column()->addWidget(m_body, 1);

    connect(m_search, &QLineEdit::textChanged, this, &LogTab::applyFilter);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogTab::applyFilter);
    connect(m_topic, &QComboBox::currentIndexChanged, this, &LogTab::applyFilter);
    connect(m_model, &LogModel::topicsChanged, this, &LogTab::fillTopics);
    connect(&m_copy, &QAction::triggered, this, &LogTab::copy);
    connect(m_table, &TableView::menuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(&m_copy);
        menu->popup(position);
    });
}

LogTab::~LogTab() = default;

void LogTab::retranslate()
{
    m_table->setAccessibleName(tr("Log of the router"));
    m_search->setAccessibleName(tr("Search the log"));
    m_search->setPlaceholderText(tr("Any part of a line"));
    m_level->setAccessibleName(tr("Level"));
    m_topic->setAccessibleName(tr("Topic"));
    m_copy.setText(tr("Copy lines"));
    const QStringList texts{tr("All levels"), tr("Info and above"), tr("Warnings and errors"), tr("Errors only")};
    for (int i = 0; i < int(levels.size()); ++i)
        m_level->setItemText(i, texts.at(i));
    m_topic->setItemText(0, tr("All topics"));
    updateBody();
}

void LogTab::begin()
{
    follow();
}

void LogTab::end()
{
    m_feed.reset();
}

void LogTab::routerChanged()
{
    m_feed.reset();
    m_hasRead = false;
    m_hasFailed = false;
    m_search->clear();
    m_level->setCurrentIndex(0);
    m_topic->setCurrentIndex(0);
    m_model->setLines({});
}

void LogTab::follow()
{
    if (!entry().router.isActive) {
        updateBody();
        return;
    }
    m_feed = m_parts.log.follow(actor(), router());
    connect(m_feed.get(), &fleet::RouterLogFeed::reset, this, [this] {
        m_hasRead = true;
        if (m_hasFailed)
            bar()->clear();
        m_hasFailed = false;
        const bool atEnd = isAtEnd();
        m_model->setLines(m_feed->lines());
        updateBody();
        stayAtEnd(atEnd);
    });
    connect(m_feed.get(), &fleet::RouterLogFeed::added, this, [this](const QList<LogLine> &lines, int dropped) {
        m_hasRead = true;
        const bool atEnd = isAtEnd();
        m_model->add(lines, dropped);
        updateBody();
        stayAtEnd(atEnd);
    });
    connect(m_feed.get(), &fleet::RouterLogFeed::failed, this, [this](const Error &error) {
        if (error.kind == Error::Kind::Cancelled)
            return;
        m_hasFailed = true;
        bar()->showError(error);
        updateBody();
    });
    if (!m_hasRead)
        m_body->show(ListBody::Shows::Waiting);
}

void LogTab::applyFilter()
{
    fleet::LogFilter filter;
    filter.search = m_search->text().trimmed();
    filter.atLeast = LogLine::Severity(m_level->currentData().toInt());
    if (const QString topic = m_topic->currentData().toString(); !topic.isEmpty())
        filter.topics << topic;
    m_model->setFilter(filter);
    updateBody();
    stayAtEnd(true);
}

void LogTab::fillTopics()
{
    const QString chosen = m_topic->currentData().toString();
    const QSignalBlocker quiet(m_topic);
    while (m_topic->count() > 1)
        m_topic->removeItem(1);
    for (const QString &topic : m_model->topics())
        m_topic->addItem(topic, topic);
    m_topic->setCurrentIndex(std::max(0, m_topic->findData(chosen)));
}

void LogTab::updateBody()
{
    const QLocale locale;
    const bool filtered = m_model->rowCount() != m_model->total();
    m_count->setText(m_model->total() == 0 ? QString()
                     : filtered
                         ? tr("%1 of %n lines", nullptr, m_model->total()).arg(locale.toString(m_model->rowCount()))
                         : tr("%n line(s)", nullptr, m_model->total()));
    if (m_model->rowCount() > 0) {
        m_body->show(ListBody::Shows::Table);
        return;
    }
    EmptyState *empty = m_body->emptyState();
    if (!entry().router.isActive && router().isStored()) {
        empty->setTexts("player-pause", tr("Put aside"), tr("NettDesk does not contact this router."));
    } else if (m_model->total() > 0) {
        empty->setTexts("search", tr("No line matches"), tr("Search, level and topic are all looked at."));
    } else if (m_hasFailed) {
        empty->setTexts("cloud-off", tr("The router cannot be asked"),
                        tr("It is tried again by itself; its log appears as soon as it answers."));
    } else if (m_hasRead) {
        empty->setTexts("list-details", tr("The log is empty"), tr("Lines appear here as the router writes them."));
    } else {
        return; // still waiting
    }
    m_body->show(ListBody::Shows::Nothing);
}

bool LogTab::isAtEnd() const
{
    const QScrollBar *bar = m_table->verticalScrollBar();
    return bar->value() >= bar->maximum() - m_table->verticalHeader()->defaultSectionSize();
}

void LogTab::stayAtEnd(bool wasAtEnd)
{
    if (wasAtEnd)
        m_table->scrollToBottom();
}

void LogTab::copy()
{
    QStringList lines;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        QStringList parts;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (column != int(LogModel::Column::Severity))
                parts << row.siblingAtColumn(column).data().toString();
        }
        lines << parts.join(u'\t');
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

bool LogTab::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

bool LogTab::back()
{
    if (m_search->text().isEmpty())
        return false;
    m_search->clear();
    return true;
}

} // namespace nettdesk::ui
