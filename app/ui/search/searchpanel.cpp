// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchpanel.h"

#include "chiplayout.h"
#include "coding/queryparser.h"
#include "flattable.h"
#include "focus.h"
#include "icons.h"
#include "localkeys.h"
#include "search/searchmodel.h"
#include "theme.h"
#include "workspace/livesearch.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr qsizetype mostLast = 12; // queries that are remembered without being kept

/// The words that were found stand out; those before them are cut off at their start.
class HitDelegate : public FlatRowDelegate
{
public:
    using FlatRowDelegate::FlatRowDelegate;

protected:
    void paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index) const override
    {
        if (index.column() == SearchModel::Source || index.column() > SearchModel::Right)
            return paintWords(painter, cell, index, index.column() > SearchModel::Right);
        QFont font = QApplication::font();
        font.setPixelSize(13);
        font.setBold(index.column() == SearchModel::Match);
        painter->setFont(font);
        painter->setPen(index.column() == SearchModel::Match ? theme().text : theme().muted);
        const bool isLeft = index.column() == SearchModel::Left;
        painter->drawText(cell, index.data(Qt::TextAlignmentRole).toInt() | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(
                index.data().toString(), isLeft ? Qt::ElideLeft : Qt::ElideRight, cell.width()));
    }
};

} // namespace

SearchPanel::SearchPanel(workspace::Workspace &workspace, Focus &focus, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_focus(focus)
    , m_search(new workspace::LiveSearch(workspace, this))
    , m_model(new SearchModel(this))
    , m_box(new QLineEdit(this))
    , m_kept(new QPushButton(tr("&Searches"), this))
    , m_count(new QLabel(this))
    , m_tag(new QPushButton(tr("&Tag…", "what was found"), this))
    , m_export(new QPushButton(tr("&Export…", "what was found"), this))
    , m_view(new QTableView(this))
    , m_message(new QLabel(this))
    , m_stack(new QStackedLayout)
{
    buildView();
    buildBar();
    connect(m_search, &workspace::LiveSearch::found, this, [this](const std::vector<interchange::Hit> &hits) {
        m_model->add(hits);
        show();
    });
    connect(m_search, &workspace::LiveSearch::progressed, this, &SearchPanel::show);
    connect(m_search, &workspace::LiveSearch::failed, this, &SearchPanel::failed);
    connect(m_search, &workspace::LiveSearch::finished, this, [this] {
        if (m_view->horizontalHeader()->isSortIndicatorShown() &&
            m_view->horizontalHeader()->sortIndicatorSection() >= 0)
            m_model->sort(m_view->horizontalHeader()->sortIndicatorSection(),
                m_view->horizontalHeader()->sortIndicatorOrder());
        show();
        Q_EMIT searched();
    });
    connect(&workspace, &workspace::Workspace::changed, this, [this](const coding::ChangeSet &changes) {
        if (changes.touches<text::Article>() && !m_query.isEmpty())
            search(m_query); // what was found may be gone, or more may be there
    });
    show();
}

SearchPanel::~SearchPanel() = default;

void SearchPanel::buildBar()
{
    m_box->setPlaceholderText(tr("Words, \"a phrase\", NEAR(jobs cut, 5), source:…, tag:…, value:>1e6"));
    m_box->setAccessibleName(tr("What to look for in the corpus"));
    m_box->setClearButtonEnabled(true);
    m_box->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_box->installEventFilter(this);
    connect(m_box, &QLineEdit::returnPressed, this, &SearchPanel::start);
    m_kept->setAccessibleName(tr("Searches that were kept, and the last ones"));
    m_kept->setToolTip(m_kept->accessibleName());
    m_kept->setMenu(new QMenu(m_kept));
    connect(m_kept->menu(), &QMenu::aboutToShow, this, &SearchPanel::fillKept);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_kept, m_count, m_tag, m_export})
        widget->setFont(theme().small);
    m_tag->setToolTip(tr("Tags what was found, after showing every place"));
    m_export->setToolTip(tr("Writes what was found to a CSV or JSON file"));
    connect(m_tag, &QPushButton::clicked, this, &SearchPanel::tagRequested);
    connect(m_export, &QPushButton::clicked, this, &SearchPanel::exportRequested);

    auto *buttons = new QWidget(this);
    auto *pair = new QHBoxLayout(buttons);
    pair->setContentsMargins({});
    pair->setSpacing(6);
    pair->addWidget(m_tag);
    pair->addWidget(m_export);
    auto *row = new ChipLayout(nullptr);
    row->setContentsMargins(10, 4, 10, 4);
    row->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_box, m_kept, m_count, buttons})
        row->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row);
    column->addLayout(m_stack, 1);
}

void SearchPanel::buildView()
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("What was found"));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    makeFlat(m_view, new HitDelegate(m_view));
    QHeaderView *header = m_view->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    const auto set = [&](int column, QHeaderView::ResizeMode mode, int width) {
        header->setSectionResizeMode(column, mode);
        header->resizeSection(column, width);
    };
    set(SearchModel::Source, QHeaderView::Interactive, 125);
    set(SearchModel::Left, QHeaderView::Stretch, 200);
    set(SearchModel::Match, QHeaderView::Interactive, 100);
    set(SearchModel::Right, QHeaderView::Stretch, 200);
    set(SearchModel::Title, QHeaderView::Interactive, 140);
    set(SearchModel::Published, QHeaderView::Interactive, 90);
    connect(header, &QHeaderView::sortIndicatorChanged, m_model, &SearchModel::sort);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) { reveal(index.row()); });
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &index) { reveal(index.row()); });
    auto *copyRows = new QAction(this);
    copyRows->setShortcuts(QKeySequence::Copy);
    connect(copyRows, &QAction::triggered, this, &SearchPanel::copy);
    new LocalKeys(m_view, {copyRows});

    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setMargin(20);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_message);
}

void SearchPanel::focusBox()
{
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->selectAll();
}

void SearchPanel::search(const QString &query)
{
    m_box->setText(query);
    start();
}

void SearchPanel::start()
{
    const QString written = m_box->text().trimmed();
    m_search->stop();
    m_model->clear();
    m_isProblem = false;
    m_query.clear();
    if (written.isEmpty())
        return show();
    const auto query = coding::parseQuery(written, m_workspace.quantities());
    if (!query) {
        m_message->setText(query.error().message);
        m_isProblem = true;
        return show();
    }
    m_query = written;
    m_last.removeAll(written);
    m_last.prepend(written);
    m_last.resize(std::min(m_last.size(), mostLast));
    m_search->start(*query);
    show();
}

void SearchPanel::reveal(int row)
{
    const interchange::Hit &hit = m_model->hit(row);
    m_focus.openPlace(hit.article, hit.place);
}

/// The count beside the box, and either the hits or why there are none.
void SearchPanel::show()
{
    const bool hasHits = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(hasHits ? static_cast<QWidget *>(m_view) : m_message);
    m_tag->setEnabled(hasHits && !m_search->isRunning() && !m_workspace.isReadOnly());
    m_export->setEnabled(hasHits && !m_search->isRunning());
    QString count;
    if (!m_query.isEmpty() && !m_isProblem) {
        //: how many hits a search has, in how many articles
        count = tr("%1 in %2")
                    .arg(tr("%Ln hit(s)", nullptr, int(m_search->hits())),
                        tr("%Ln article(s)", "after “in”", int(m_search->articles())));
        if (m_search->isRunning())
            count = tr("%1, searching…", "a count of hits").arg(count);
        else if (m_search->hits() > workspace::LiveSearch::mostHits)
            count = tr("%1; the first %L2 are shown", "a count of hits")
                        .arg(count)
                        .arg(workspace::LiveSearch::mostHits);
    }
    m_count->setText(count);
    m_count->setToolTip(count);
    if (hasHits || m_isProblem)
        return;
    if (m_query.isEmpty())
        m_message->setText(
            tr("Look for words in all articles, or for what annotations say. Side by side, all have "
               "to be there; OR, a hyphen for “without”, job* for a start, /…/ for a regular "
               "expression; fields such as source:, date:2025-07, stance:denies, value:>1e6."));
    else
        m_message->setText(m_search->isRunning() ? tr("Searching…") : tr("Nothing found."));
}

/// The menu of searches: those that were kept, the last ones, and whether to keep the present one.
void SearchPanel::fillKept()
{
    QMenu *menu = m_kept->menu();
    menu->clear();
    const auto add = [&](const QStringList &queries) {
        for (const QString &query : queries) {
            QString text = query;
            connect(menu->addAction(text.replace(u'&', "&&"_L1)), &QAction::triggered, this,
                [this, query] { search(query); });
        }
    };
    QAction *keep = menu->addAction(tr("&Keep this search"));
    keep->setCheckable(true);
    keep->setChecked(m_keptQueries.contains(m_query));
    keep->setEnabled(!m_query.isEmpty());
    connect(keep, &QAction::toggled, this, [this](bool isKept) {
        m_keptQueries.removeAll(m_query);
        if (isKept)
            m_keptQueries.append(m_query);
        m_keptQueries.sort(Qt::CaseInsensitive);
    });
    if (!m_keptQueries.isEmpty())
        menu->addSection(tr("Kept", "searches"));
    add(m_keptQueries);
    QStringList last = m_last;
    last.removeIf([this](const QString &query) { return m_keptQueries.contains(query); });
    if (!last.isEmpty())
        menu->addSection(tr("Last", "searches"));
    add(last);
}

/// Where there is little room, the words around what was found have it.
void SearchPanel::resizeEvent(QResizeEvent *event)
{
    constexpr int widthForTitle = 860;
    constexpr int widthForDate = 700;
    constexpr int narrowestBox = 200;
    constexpr int widestBox = 560;
    QWidget::resizeEvent(event);
    m_box->setFixedWidth(qBound(narrowestBox, width() * 3 / 8, widestBox));
    m_view->setColumnHidden(SearchModel::Title, width() < widthForTitle);
    m_view->setColumnHidden(SearchModel::Published, width() < widthForDate);
}

bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box && event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<QKeyEvent &>(*event);
        if (key.key() == Qt::Key_Down && m_model->rowCount() > 0) {
            if (!m_view->selectionModel()->hasSelection())
                m_view->selectRow(0);
            m_view->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key.key() == Qt::Key_Escape && m_search->isRunning()) {
            m_search->stop();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// The chosen rows as lines of cells.
void SearchPanel::copy() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QString lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < SearchModel::ColumnCount; ++column)
            cells += row.siblingAtColumn(column).data().toString();
        lines += cells.join(u'\t') + u'\n';
    }
    QApplication::clipboard()->setText(lines);
}

QByteArray SearchPanel::saveState() const
{
    return QJsonDocument(QJsonObject{{u"kept"_s, QJsonArray::fromStringList(m_keptQueries)},
                             {u"last"_s, QJsonArray::fromStringList(m_last)}})
        .toJson(QJsonDocument::Compact);
}

void SearchPanel::restoreState(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    const auto strings = [&](const QString &name) {
        QStringList list;
        for (const QJsonValue &value : object[name].toArray())
            list += value.toString();
        return list;
    };
    m_keptQueries = strings(u"kept"_s);
    m_last = strings(u"last"_s);
}

} // namespace ui
