// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/corpuspanel.h"

#include "corpus/corpusactions.h"
#include "corpus/corpusview.h"
#include "focus.h"
#include "icons.h"
#include "messages.h"
#include "panelheading.h"
#include "theme.h"
#include "workspace/workspace.h"

#include <QDragEnterEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

CorpusPanel::CorpusPanel(workspace::Workspace &workspace, Focus &focus, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_focus(focus)
    , m_model(new CorpusModel(workspace, this))
    , m_view(new CorpusView(*m_model, this))
    , m_actions(new CorpusActions(workspace, focus, *m_view))
    , m_search(new CorpusSearch(workspace, this))
    , m_filter(new QLineEdit(this))
    , m_note(new QLabel(this))
    , m_pages(new QStackedWidget(this))
{
    setAcceptDrops(true);
    setAutoFillBackground(true);
    setMinimumWidth(180);
    m_filter->setPlaceholderText(tr("Filter stories and articles"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_filter->setFont(theme().small);
    m_note->setWordWrap(true);
    m_note->setFont(theme().small);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setContentsMargins(12, 2, 12, 4);
    m_note->hide();

    auto *tree = new QWidget(this);
    auto *column = new QVBoxLayout(tree);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *filterRow = new QVBoxLayout;
    filterRow->setContentsMargins(12, 0, 12, 6);
    filterRow->addWidget(m_filter);
    column->addLayout(filterRow);
    column->addWidget(m_note);
    column->addWidget(m_view, 1);
    m_pages->addWidget(tree);
    m_pages->addWidget(emptyState());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(new PanelHeading(tr("Corpus"), this));
    layout->addWidget(m_pages, 1);

    connectView();
    if (focus.story().isValid())
        showStory(focus.story());
    showPage();
}

CorpusPanel::~CorpusPanel()
{
    delete m_view; // before the model and while this is whole: it tells of its last changes
}

void CorpusPanel::connectView()
{
    connect(m_model, &CorpusModel::aboutToFollow, this, &CorpusPanel::remember);
    connect(m_model, &CorpusModel::followed, this, &CorpusPanel::restore);
    connect(m_model, &CorpusModel::filesDropped, this, [this](const QStringList &paths, text::StoryId story) {
        m_focus.setStory(story);
        Q_EMIT filesDropped(paths, story);
    });
    connect(m_model, &CorpusModel::articlesDropped, m_actions, &CorpusActions::moveArticles);
    connect(
        m_model, &CorpusModel::failed, this, [this](const base::Error &error) { showError(this, error); });
    connect(m_view, &CorpusView::openRequested, &m_focus, &Focus::openArticle);
    connect(m_view, &CorpusView::menuRequested, m_actions, &CorpusActions::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CorpusPanel::choose);
    connect(m_actions, &CorpusActions::propertiesRequested, this, &CorpusPanel::propertiesRequested);
    connect(m_actions, &CorpusActions::importRequested, this, [this](text::StoryId story) {
        m_focus.setStory(story);
        Q_EMIT importRequested();
    });
    connect(&m_focus, &Focus::storyChanged, this, &CorpusPanel::showStory);
    connect(m_filter, &QLineEdit::textChanged, m_search, &CorpusSearch::setWords);
    connect(m_search, &CorpusSearch::found, this, &CorpusPanel::showMatches);
    connect(m_search, &CorpusSearch::cleared, this, &CorpusPanel::showAll);
}

QWidget *CorpusPanel::emptyState()
{
    auto *page = new QWidget(this);
    auto *words = new QLabel(
        tr("There are no articles here yet. Import what several sources wrote about one event, or drop their "
           "files here."),
        page);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    auto *button = new QPushButton(icon(u"import"_s), tr("Import articles…"), page);
    button->setEnabled(!m_workspace.isReadOnly());
    connect(button, &QPushButton::clicked, this, &CorpusPanel::importRequested);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(words);
    layout->addWidget(button, 0, Qt::AlignLeft);
    layout->addStretch();
    return page;
}

void CorpusPanel::setOpenArticles(const std::vector<text::ArticleId> &articles)
{
    m_model->setOpenArticles(articles);
}

QSize CorpusPanel::sizeHint() const
{
    return {245, 500};
}

void CorpusPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void CorpusPanel::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void CorpusPanel::showPage()
{
    m_pages->setCurrentIndex(m_workspace.stories().empty() ? 1 : 0);
}

QByteArray CorpusPanel::saveState() const
{
    QJsonArray open;
    for (const text::StoryId story : m_isFiltered ? m_expanded : expandedStories())
        open.append(story.value());
    return QJsonDocument(QJsonObject{{u"open"_s, open}, {u"words"_s, m_filter->text()}})
        .toJson(QJsonDocument::Compact);
}

void CorpusPanel::restoreState(const QByteArray &saved)
{
    const QJsonObject state = QJsonDocument::fromJson(saved).object();
    for (const QJsonValue &story : state["open"_L1].toArray())
        if (const QModelIndex row = m_model->indexOf(text::StoryId(story.toInteger())); row.isValid())
            m_view->expand(row);
    m_filter->setText(state["words"_L1].toString());
}

// --- the filter ---

std::unordered_set<text::StoryId> CorpusPanel::expandedStories() const
{
    std::unordered_set<text::StoryId> expanded;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const QModelIndex story = m_model->index(row, 0); m_view->isExpanded(story))
            expanded.insert(m_model->story(story));
    return expanded;
}

void CorpusPanel::showMatches(const CorpusMatches &matches)
{
    if (matches.error)
        return showError(this, *matches.error);
    if (!std::exchange(m_isFiltered, true))
        m_expanded = expandedStories();
    m_model->setMatches(matches.stories);
    for (const StoryMatch &match : matches.stories)
        if (!match.whole)
            m_view->expand(m_model->indexOf(match.story.story.id));
    m_note->setText(matches.stories.empty()
                        ? tr("Nothing matches “%1”.").arg(matches.words)
                        : tr("Only the first %Ln article(s) are shown.", nullptr, CorpusSearch::most));
    m_note->setVisible(matches.stories.empty() || matches.isCut);
}

void CorpusPanel::showAll()
{
    if (!std::exchange(m_isFiltered, false))
        return;
    m_note->hide();
    m_view->collapseAll();
    m_model->setMatches(std::nullopt);
    for (const text::StoryId story : m_expanded)
        m_view->expand(m_model->indexOf(story));
    showStory(m_focus.story());
}

// --- keeping what is selected while rows come and go ---

void CorpusPanel::remember()
{
    m_isFollowing = true;
    m_selected = m_view->selectedArticles();
    const store::ArticleRow *current = m_model->articleRow(m_view->currentIndex());
    m_current = current ? current->article.id : text::ArticleId();
}

void CorpusPanel::restore()
{
    QItemSelection lost;
    for (const text::ArticleId article : m_selected) {
        const QModelIndex index = m_model->indexOf(article);
        if (index.isValid() && !m_view->selectionModel()->isSelected(index))
            lost.select(index, index);
    }
    const QModelIndex current = m_model->indexOf(m_current);
    if (current.isValid() && current != m_view->currentIndex())
        m_view->selectionModel()->setCurrentIndex(current,
            m_selected.empty() ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(lost, QItemSelectionModel::Select);
    m_isFollowing = false;
    showPage();
    if (m_focus.story().isValid() && !m_workspace.story(m_focus.story()))
        choose(m_view->currentIndex()); // the story in view was removed
}

void CorpusPanel::choose(const QModelIndex &current)
{
    if (m_isFollowing || !current.isValid())
        return;
    const bool isFirst = !m_focus.story().isValid();
    const text::StoryId story = m_model->story(current);
    const QScopedValueRollback choosing(m_isChoosing, true);
    m_focus.setStory(story);
    if (isFirst) // what is shown first should not be a closed row
        m_view->expand(m_model->indexOf(story));
}

void CorpusPanel::showStory(text::StoryId story)
{
    const QModelIndex index = m_model->indexOf(story);
    if (m_isChoosing || !index.isValid() || (!story.isValid() && m_view->currentIndex().isValid()))
        return;
    m_view->expand(index);
    if (m_model->story(m_view->currentIndex()) == story && m_view->currentIndex().isValid())
        return;
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    m_view->scrollTo(index);
}

// --- files dropped beside the tree ---

void CorpusPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !m_workspace.isReadOnly())
        event->acceptProposedAction();
}

void CorpusPanel::dropEvent(QDropEvent *event)
{
    if (m_model->dropMimeData(event->mimeData(), Qt::CopyAction, -1, -1, {}))
        event->acceptProposedAction();
}

} // namespace ui
