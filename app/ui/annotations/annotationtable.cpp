// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotations/annotationtable.h"

#include "annotations/annotationactions.h"
#include "annotations/annotationfilters.h"
#include "annotations/annotationmodel.h"
#include "focus.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int corpusPause = 400; ///< ms without an edit before the corpus is listed anew
using Scope = AnnotationRequest::Scope;

AnnotationRequest::Order orderOf(int column)
{
    using Order = AnnotationRequest::Order;
    switch (column) {
    case AnnotationModel::Source:
        return Order::Source;
    case AnnotationModel::Tag:
        return Order::Tag;
    case AnnotationModel::Text:
        return Order::Text;
    case AnnotationModel::Value:
        return Order::Value;
    case AnnotationModel::Point:
        return Order::Point;
    case AnnotationModel::Analyst:
        return Order::Analyst;
    case AnnotationModel::Note:
        return Order::Note;
    default:
        return Order::Place;
    }
}

/// A cell of a line: tabs and line feeds would make more of it.
QString plainCell(const QModelIndex &index)
{
    return index.data().toString().simplified();
}

} // namespace

AnnotationTable::AnnotationTable(workspace::Workspace &workspace, Focus &focus, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_focus(focus)
    , m_model(new AnnotationModel(workspace, this))
    , m_listing(new AnnotationListing(workspace, this))
    , m_filters(new AnnotationFilters(workspace, focus, this))
    , m_view(new QTableView)
    , m_actions(new AnnotationActions(
          workspace, focus, [this] { return selected(); }, m_view))
    , m_message(new QLabel)
    , m_stack(new QStackedLayout)
    , m_timer(new QTimer(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    buildView();
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filters);
    layout->addLayout(m_stack, 1);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &AnnotationTable::list);
    connectActions();

    connect(&workspace, &workspace::Workspace::changed, this, &AnnotationTable::note);
    connect(&workspace, &workspace::Workspace::agreementChanged, m_model, &AnnotationModel::refreshPoints);
    connect(&workspace, &workspace::Workspace::reloaded, this, [this] {
        m_filters->refresh();
        m_model->forgetAll();
        schedule(0);
    });
    connect(&focus, &Focus::storyChanged, this, [this](text::StoryId story) {
        m_model->setStory(story);
        if (m_filters->scope() != Scope::Story)
            return;
        m_filters->refreshSources();
        schedule(0);
    });
    connect(&focus, &Focus::articleChanged, this, [this] {
        if (m_filters->scope() != Scope::Article)
            return;
        m_filters->refreshSources();
        schedule(0);
    });
    connect(&focus, &Focus::annotationChanged, this, &AnnotationTable::chooseAnnotation);
    m_model->setStory(focus.story());
}

AnnotationTable::~AnnotationTable() = default;

void AnnotationTable::connectActions()
{
    m_view->addActions({m_actions->copy, m_actions->remove});
    connect(m_actions->copy, &QAction::triggered, this, &AnnotationTable::copy);
    connect(m_filters, &AnnotationFilters::changed, this, [this] { schedule(0); });
    connect(m_model, &AnnotationModel::sortRequested, this, [this] { schedule(0); });
    connect(m_listing, &AnnotationListing::listed, this, &AnnotationTable::setListed);
    connect(m_listing, &AnnotationListing::failed, this,
        [this](const base::Error &error) { m_filters->showCount(error.message, error.detail); });
    connect(m_view, &QTableView::activated, this,
        [this](const QModelIndex &index) { m_focus.reveal(m_model->id(index.row())); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &AnnotationTable::followCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, m_actions,
        &AnnotationActions::update);
    connect(m_view, &QWidget::customContextMenuRequested, this, &AnnotationTable::showMenu);
}

AnnotationRequest AnnotationTable::request() const
{
    return {m_filters->scope(), m_focus.story(), m_focus.article(), m_filters->filter(),
        orderOf(m_model->sortColumn()), m_model->sortOrder()};
}

void AnnotationTable::note(const coding::ChangeSet &changes)
{
    if (changes.touches<text::Source>() || changes.touches<text::Article>() ||
        changes.touches<coding::Tag>() || changes.touches<coding::Analyst>())
        m_filters->refresh();
    const bool moves = changes.touches<coding::Annotation>() || changes.touches<text::Article>() ||
                       changes.touches<text::Source>() || changes.touches<coding::Tag>();
    if (!moves && !changes.touches<coding::Decision>())
        return;
    {
        const QScopedValueRollback following(m_following, true); // removed rows move the current one
        m_model->note(changes);
    }
    if (m_view->hasFocus())
        followCurrent();
    schedule(m_filters->scope() == Scope::Corpus ? corpusPause : 0);
}

void AnnotationTable::schedule(int delay)
{
    m_stale = true;
    if (isVisible())
        m_timer->start(delay);
}

void AnnotationTable::showEvent(QShowEvent *event)
{
    if (m_stale)
        list();
    QWidget::showEvent(event);
}

void AnnotationTable::list()
{
    m_timer->stop();
    m_stale = false;
    m_listing->request(request());
    if (m_listing->isBusy())
        m_filters->showCount(tr("listing…", "the annotations of the corpus are being found"));
}

void AnnotationTable::setListed(const std::vector<coding::AnnotationId> &ids)
{
    {
        const QScopedValueRollback following(m_following, true); // removed rows move the current one
        m_model->setIds(ids);
    }
    m_filters->showCount(tr("%Ln annotation(s)", "", int(ids.size())));
    showState();
    chooseAnnotation();
    m_actions->update();
    Q_EMIT listed();
}

void AnnotationTable::showState()
{
    QString message;
    if (m_model->rowCount() == 0) {
        if (m_filters->isRestricted())
            message = tr("No annotation passes these filters.");
        else if (m_filters->scope() == Scope::Corpus)
            message = tr("This corpus has no annotations yet.");
        else if (m_filters->scope() == Scope::Article)
            message =
                tr("Select words in the article and press the key of a tag: annotations are listed here.");
        else if (m_workspace.stories().empty())
            message = tr("Annotations are listed here.");
        else if (!m_focus.story().isValid())
            message = tr("Choose a story: its annotations are listed here.");
        else
            message =
                tr("Select words in an article and press the key of a tag: annotations are listed here.");
    }
    m_message->setText(message);
    m_stack->setCurrentWidget(message.isEmpty() ? static_cast<QWidget *>(m_view) : m_message);
}

/// Moves to the annotation that was chosen elsewhere.
void AnnotationTable::chooseAnnotation()
{
    const coding::AnnotationId id = m_focus.annotation();
    const int current = m_view->currentIndex().row();
    if (m_following || !id.isValid() || (current >= 0 && m_model->id(current) == id))
        return;
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    const QScopedValueRollback following(m_following, true);
    m_view->selectionModel()->setCurrentIndex(
        m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(m_model->index(row, 0));
}

void AnnotationTable::followCurrent()
{
    const int row = m_view->currentIndex().row();
    if (m_following || row < 0)
        return;
    const QScopedValueRollback following(m_following, true);
    m_focus.setAnnotation(m_model->id(row));
}

std::vector<int> AnnotationTable::selectedRows() const
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::ranges::sort(ranges);
    std::vector<int> rows;
    int next = 0; // ranges may overlap
    for (const auto &[top, bottom] : ranges)
        for (int row = qMax(top, next); row <= bottom; ++row) {
            rows.push_back(row);
            next = row + 1;
        }
    return rows;
}

std::vector<coding::AnnotationId> AnnotationTable::selected() const
{
    std::vector<coding::AnnotationId> ids;
    for (const int row : selectedRows())
        ids.push_back(m_model->id(row));
    return ids;
}

QString AnnotationTable::selectedText() const
{
    QString text;
    for (const int row : selectedRows()) {
        QStringList cells;
        for (int column = 0; column < AnnotationModel::ColumnCount; ++column)
            cells.append(plainCell(m_model->index(row, column)));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

void AnnotationTable::copy() const
{
    QGuiApplication::clipboard()->setText(selectedText());
}

} // namespace ui
