// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pane.h"

#include "articlewords.h"
#include "findbar.h"
#include "focus.h"
#include "paneheader.h"
#include "rail.h"
#include "readingview.h"
#include "theme.h"
#include "workspace/livesuggestions.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <algorithm>

using namespace std::chrono_literals;

namespace ui {
namespace {

constexpr auto glanceTime = 400ms;

} // namespace

Pane::Pane(workspace::Workspace &workspace, Focus &focus, QWidget *parent, base::Clock clock)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_focus(focus)
    , m_clock(std::move(clock))
    , m_header(new PaneHeader(this))
    , m_view(new ReadingView(this))
    , m_rail(new Rail(*m_view, this))
    , m_find(new FindBar(*m_view, this))
    , m_empty(new QLabel(this))
    , m_body(new QWidget(this))
    , m_menu(new QMenu(this))
{
    buildView();
    connectView();
    connect(&workspace, &workspace::Workspace::changed, this, &Pane::follow);
    connect(&workspace, &workspace::Workspace::reloaded, this, &Pane::reload);
    connect(&workspace, &workspace::Workspace::agreementChanged, this, [this](text::StoryId changed) {
        if (changed == story())
            showEvidence();
    });
    connect(&focus, &Focus::annotationChanged, this, &Pane::showChosen);
    connect(&focus, &Focus::pointChanged, this, &Pane::showEvidence);
    m_timer.setInterval(glanceTime);
    connect(&m_timer, &QTimer::timeout, this, [this] { glance(false); });
    showArticle({});
}

Pane::~Pane()
{
    disconnect(&m_workspace, nullptr, this, nullptr);
    recordReading(true);
}

void Pane::buildView()
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(40);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    showEmpty();
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_view, 1);
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_find);
    column->addWidget(m_body, 1);
    column->addWidget(m_empty, 1);
    setMinimumWidth(180);
    m_header->setMenu(m_menu);
    setFocusProxy(m_view);
}

void Pane::connectView()
{
    m_view->installEventFilter(this);
    connect(m_menu, &QMenu::aboutToShow, this, &Pane::fillMenu);
    connect(m_header, &PaneHeader::closeClicked, this, &Pane::closeRequested);
    connect(m_header, &PaneHeader::clicked, this, [this] { m_view->setFocus(); });
    connect(m_rail, &Rail::annotationClicked, this, [this](coding::AnnotationId id) {
        m_view->setFocus();
        m_focus.setAnnotation(id);
        revealAnnotation(id);
    });
    connect(m_view, &ReadingView::annotationChosen, &m_focus, &Focus::setAnnotation);
    connect(m_view, &ReadingView::selectionFinished, this, [this] {
        if (m_sticky.isValid())
            tag(m_sticky);
    });
    connect(m_view, &ReadingView::tagKeyPressed, this, [this](const QString &key) {
        const auto tag = std::ranges::find_if(m_workspace.tags(),
            [&](const coding::Tag &each) { return each.shortcut.compare(key, Qt::CaseInsensitive) == 0; });
        if (!key.isEmpty() && tag != m_workspace.tags().end())
            this->tag(tag->id);
    });
    connect(m_view, &ReadingView::edgeMoved, this, &Pane::moveAnnotation);
    connect(m_view, &ReadingView::removeRequested, this, &Pane::deleteAnnotation);
    connect(m_view, &ReadingView::menuRequested, this, &Pane::showContextMenu);
    connect(m_view, &ReadingView::scrolled, this, [this] { glance(true); });
}

// --- the article ---

void Pane::showArticle(text::ArticleId article)
{
    recordReading(true);
    const store::ArticleRow *row = article.isValid() ? m_workspace.article(article) : nullptr;
    m_article = row ? article : text::ArticleId();
    m_removed = {};
    m_body->setVisible(row);
    m_empty->setVisible(!row);
    if (row) {
        const text::Article shown = row->article; // the row is only valid until the next call
        const text::Reading reading = row->reading;
        const QString text = m_workspace.text(article);
        m_tracker = {};
        m_view->setArticle(shown.title, text);
        m_tracker = ReadingTracker(reading, int(text.size()));
        loadMarks();
        showSuggestions();
        m_timer.start();
    } else {
        m_find->close();
        showEmpty();
        m_view->setArticle({}, {});
        m_tracker = {};
        m_timer.stop();
    }
    m_find->refresh();
    showHeader();
    showChosen();
    showEvidence();
    Q_EMIT articleChanged();
}

/// What to do while nothing is shown.
void Pane::showEmpty()
{
    m_empty->setText(
        m_workspace.articleCount() > 0
            ? tr("No article is open here.\n\nOpen one from the corpus with a double click or Enter, "
                 "or drop articles and files on this place.")
            : tr("This corpus is empty.\n\nDrop files here, or import what several sources wrote about one "
                 "event."));
}

text::StoryId Pane::story() const
{
    const store::ArticleRow *row = m_article.isValid() ? m_workspace.article(m_article) : nullptr;
    return row ? row->article.story : text::StoryId();
}

void Pane::showHeader()
{
    const store::ArticleRow *row = m_article.isValid() ? m_workspace.article(m_article) : nullptr;
    m_header->setVisible(row || m_isOneOfSeveral);
    if (!row) {
        m_header->setArticle({}, {});
        return;
    }
    m_header->setArticle(sourceName(m_workspace, row->article), articleDetails(row->article));
    m_view->setTitle(row->article.title);
}

void Pane::setActive(bool active, bool isOneOfSeveral)
{
    m_isActive = active;
    m_isOneOfSeveral = isOneOfSeveral;
    m_header->setActive(active && isOneOfSeveral);
    m_header->setVisible(isOneOfSeveral || m_article.isValid());
    glance(false);
}

void Pane::setSuggestions(workspace::LiveSuggestions *suggestions)
{
    if (m_suggestions)
        disconnect(m_suggestions, nullptr, this, nullptr);
    m_suggestions = suggestions;
    if (suggestions) {
        connect(suggestions, &workspace::LiveSuggestions::changed, this, [this](text::ArticleId article) {
            if (article == m_article)
                showSuggestions();
        });
        connect(suggestions, &workspace::LiveSuggestions::allChanged, this, &Pane::showSuggestions);
    }
    showSuggestions();
}

void Pane::propose(text::Span span)
{
    m_view->setProposed(span);
    if (!span.isEmpty())
        m_view->reveal(span);
}

void Pane::revealPlace(text::Span place)
{
    m_view->select(place);
    m_view->reveal(place);
}

void Pane::setReadingAid(ReadingAid *aid)
{
    m_view->setReadingAid(aid);
}

void Pane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_rail->update();
}

bool Pane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT activated();
    return QWidget::eventFilter(watched, event);
}

void Pane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        m_find->open();
    else if (event->key() == Qt::Key_F3)
        event->modifiers() & Qt::ShiftModifier ? m_find->findPrevious() : m_find->findNext();
    else
        QWidget::keyPressEvent(event);
}

// --- annotations and evidence ---

coding::AnnotationId Pane::chosen() const
{
    return m_view->chosen();
}

void Pane::showChosen()
{
    const coding::AnnotationId id = m_focus.annotation();
    const bool isHere =
        id.isValid() && std::ranges::find(m_view->marks(), id, &Mark::id) != m_view->marks().end();
    m_view->setChosen(isHere ? id : coding::AnnotationId());
}

std::vector<coding::AnnotationId> Pane::evidence() const
{
    if (!m_article.isValid() || m_focus.point().isEmpty())
        return {};
    const std::vector<coding::Point> &points = m_workspace.agreement(story()).points;
    const auto point = std::ranges::find(points, m_focus.point(), &coding::Point::id);
    if (point == points.end())
        return {};
    const auto cell = std::ranges::find(point->cells, m_article, &coding::Cell::article);
    return cell == point->cells.end() ? std::vector<coding::AnnotationId>() : cell->evidence;
}

void Pane::showEvidence()
{
    std::vector<text::Span> spans;
    for (const coding::AnnotationId id : evidence())
        if (const coding::Annotation *annotation = m_workspace.annotation(id))
            spans.push_back(annotation->span);
    m_view->setEvidence(std::move(spans));
}

coding::AnnotationId Pane::revealEvidence()
{
    showEvidence();
    if (m_view->evidence().empty())
        return {};
    m_view->reveal(m_view->evidence().front());
    return evidence().front();
}

void Pane::revealAnnotation(coding::AnnotationId annotation)
{
    const auto mark = std::ranges::find(m_view->marks(), annotation, &Mark::id);
    if (mark != m_view->marks().end())
        m_view->reveal(mark->span);
}

void Pane::stepAnnotation(int direction)
{
    const std::vector<Mark> &marks = m_view->marks();
    if (marks.empty())
        return;
    const int count = int(marks.size());
    auto current = std::ranges::find(marks, chosen(), &Mark::id);
    int next = 0;
    if (current != marks.end()) {
        next = (int(current - marks.begin()) + direction + count) % count;
    } else {
        const int caret = m_view->textCursor().position();
        const auto after =
            std::ranges::lower_bound(marks, caret, {}, [](const Mark &mark) { return mark.span.start; });
        next = int(after - marks.begin()) - (direction < 0 ? 1 : 0);
        next = (next + count) % count;
    }
    const Mark mark = marks[size_t(next)];
    m_focus.setAnnotation(mark.id);
    m_view->select({mark.span.start, mark.span.start});
    m_view->reveal(mark.span);
}

} // namespace ui
