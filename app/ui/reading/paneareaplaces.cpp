// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How panes come to where something is: revealing, scrolling along, dropping, saved places.

#include "corpus/corpusmodel.h"
#include "focus.h"
#include "hairlinesplitter.h"
#include "pane.h"
#include "panearea.h"
#include "readingview.h"
#include "workspace/workspace.h"

#include <QDropEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>
#include <QRubberBand>
#include <QScrollBar>
#include <QUrl>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ui {

// --- revealing ---

/// The pane that has the article, else the active one with it; it is active then.
Pane *PaneArea::paneFor(text::ArticleId article)
{
    Pane *pane = paneWith(article);
    if (!pane) {
        pane = m_active;
        pane->showArticle(article);
    }
    activate(pane);
    return pane;
}

void PaneArea::revealAnnotation(coding::AnnotationId id)
{
    const coding::Annotation *annotation = m_workspace.annotation(id);
    if (!annotation)
        return;
    paneFor(annotation->article)->revealAnnotation(id);
}

void PaneArea::revealPlace(text::ArticleId article, text::Span place)
{
    if (m_workspace.article(article)) // what a search found may be gone
        paneFor(article)->revealPlace(place);
}

void PaneArea::revealPoint(const QString &point)
{
    const bool wasScrollingAlong = std::exchange(m_isScrollingAlong, true); // each goes to its own evidence
    bool isShown = false;
    coding::AnnotationId chosen; // what was chosen before may say nothing on this point
    for (Pane *pane : m_panes) {
        const coding::AnnotationId first = pane->revealEvidence();
        isShown = isShown || first.isValid();
        if (pane == m_active)
            chosen = first;
    }
    if (!isShown) {
        const std::vector<coding::Point> &points = m_workspace.agreement(m_focus.story()).points;
        const auto found = std::ranges::find(points, point, &coding::Point::id);
        if (found != points.end()) {
            const auto cell =
                std::ranges::find(found->cells, coding::Cell::State::Stated, &coding::Cell::state);
            if (cell != found->cells.end()) {
                m_active->showArticle(cell->article);
                activate(m_active);
                chosen = m_active->revealEvidence();
            }
        }
    }
    m_isScrollingAlong = wasScrollingAlong;
    m_focus.setAnnotation(chosen);
}

// --- scrolling along ---

namespace {

/// Where an article first states each point of its story.
std::map<QString, int> placesOfPoints(
    workspace::Workspace &workspace, const coding::Agreement &agreement, text::ArticleId article)
{
    std::map<QString, int> places;
    for (const coding::Point &point : agreement.points)
        for (const coding::Cell &cell : point.cells)
            if (cell.article == article && !cell.evidence.empty())
                if (const coding::Annotation *annotation = workspace.annotation(cell.evidence.front()))
                    places.emplace(point.id, annotation->span.start);
    return places;
}

double viewHeight(const ReadingView &view)
{
    return view.viewport()->height();
}

PlaceHeights heightsOf(const ReadingView &view)
{
    return {view.contentHeight(), [&view](int position) { return view.heightOf(position); }};
}

} // namespace

void PaneArea::forgetLinks()
{
    m_links.clear();
}

const ScrollLink &PaneArea::linkBetween(const Pane &from, const Pane &to)
{
    const std::pair articles(from.article(), to.article());
    if (const auto known = m_links.find(articles); known != m_links.end())
        return known->second;
    std::vector<PlacePair> pairs;
    const text::StoryId story = from.story();
    if (story.isValid() && to.story() == story) {
        const coding::Agreement &agreement = m_workspace.agreement(story);
        const std::map<QString, int> there = placesOfPoints(m_workspace, agreement, to.article());
        for (const auto &[point, place] : placesOfPoints(m_workspace, agreement, from.article()))
            if (const auto other = there.find(point); other != there.end())
                pairs.push_back({place, other->second});
    }
    return m_links.emplace(articles, ScrollLink(pairs)).first->second;
}

void PaneArea::scrollAlong(Pane *leader)
{
    if (!m_isLinked || m_isScrollingAlong || m_panes.size() < 2 || !leader->article().isValid())
        return;
    m_isScrollingAlong = true;
    const ReadingView &from = leader->view();
    const QScrollBar *fromBar = from.verticalScrollBar();
    const double here = readingHeight(fromBar->value(), fromBar->maximum(), viewHeight(from));
    for (Pane *pane : m_panes) {
        if (pane == leader || !pane->article().isValid())
            continue;
        ReadingView &to = pane->view();
        const double there = linkBetween(*leader, *pane).map(here, heightsOf(from), heightsOf(to));
        QScrollBar *bar = to.verticalScrollBar();
        bar->setValue(qRound(scrollForReadingHeight(there, bar->maximum(), viewHeight(to))));
    }
    m_isScrollingAlong = false;
}

// --- dropping ---

PaneArea::DropPlace PaneArea::dropPlace(const QPoint &position) const
{
    const bool sideBySide = m_splitter->orientation() == Qt::Horizontal;
    const auto along = [&](const QRect &rect) {
        return sideBySide ? std::pair(rect.left(), rect.right()) : std::pair(rect.top(), rect.bottom());
    };
    const int at = sideBySide ? position.x() : position.y();
    int index = 0;
    while (index + 1 < int(m_panes.size()) && along(m_panes[size_t(index)]->geometry()).second < at)
        ++index;
    const QRect rect = m_panes[size_t(index)]->geometry();
    const auto [start, end] = along(rect);
    const int quarter = (end - start) / 4;
    const bool hasRoom = m_panes.size() < mostPanes && m_panes[size_t(index)]->article().isValid();
    if (!hasRoom || (at >= start + quarter && at <= end - quarter))
        return {index, false, rect};
    QRect half = rect;
    const bool before = at < start + quarter;
    if (sideBySide)
        before ? half.setRight(rect.center().x()) : half.setLeft(rect.center().x());
    else
        before ? half.setBottom(rect.center().y()) : half.setTop(rect.center().y());
    return {before ? index : index + 1, true, half};
}

void PaneArea::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *dragged = event->mimeData();
    const bool hasFiles = dragged->hasUrls() && !m_workspace.isReadOnly();
    if (!dragged->hasFormat(CorpusModel::articlesMimeType()) && !hasFiles)
        return;
    event->acceptProposedAction();
    if (!m_dropMark)
        m_dropMark = new QRubberBand(QRubberBand::Rectangle, this);
}

void PaneArea::dragMoveEvent(QDragMoveEvent *event)
{
    const bool isArticles = event->mimeData()->hasFormat(CorpusModel::articlesMimeType());
    m_dropMark->setGeometry(isArticles ? dropPlace(event->position().toPoint()).rect : rect());
    m_dropMark->show();
    event->acceptProposedAction();
}

void PaneArea::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropMark->hide();
}

void PaneArea::dropEvent(QDropEvent *event)
{
    if (m_dropMark)
        m_dropMark->hide();
    event->acceptProposedAction();
    const QMimeData *dragged = event->mimeData();
    if (!dragged->hasFormat(CorpusModel::articlesMimeType())) {
        QStringList files;
        for (const QUrl &url : dragged->urls())
            if (url.isLocalFile())
                files << url.toLocalFile();
        if (!files.isEmpty())
            Q_EMIT filesDropped(files);
        return;
    }
    const DropPlace place = dropPlace(event->position().toPoint());
    bool isFirst = true;
    for (const text::ArticleId article :
        CorpusModel::decodeArticles(dragged->data(CorpusModel::articlesMimeType()))) {
        if (!m_workspace.article(article))
            continue;
        if (!isFirst) {
            open(article, true);
        } else if (Pane *shown = paneWith(article)) {
            activate(shown);
        } else {
            Pane *pane = place.isBeside ? addPane(place.pane) : m_panes[size_t(place.pane)];
            pane->showArticle(article);
            activate(pane);
        }
        isFirst = false;
    }
    m_active->view().setFocus();
}

// --- saved places ---

QByteArray PaneArea::saveState() const
{
    QJsonArray panes;
    for (const Pane *pane : m_panes) {
        const ReadingView &view = pane->view();
        const int top = view.verticalScrollBar()->value();
        panes.append(QJsonObject{{u"article"_s, pane->article().value()},
            {u"position"_s, top == 0 ? 0 : view.positionAt(top)},
            {u"caret"_s, view.textCursor().position()}});
    }
    QJsonArray sizes;
    for (const int size : m_splitter->sizes())
        sizes.append(size);
    return QJsonDocument(
        QJsonObject{{u"panes"_s, panes}, {u"sizes"_s, sizes}, {u"active"_s, indexOf(m_active)},
            {u"stacked"_s, orientation() == Qt::Vertical}, {u"linked"_s, m_isLinked},
            {u"readingAid"_s, isReadingAidOn()}, {u"shared"_s, isSharedShown()}, {u"zoom"_s, m_zoom}})
        .toJson(QJsonDocument::Compact);
}

void PaneArea::restorePane(Pane *pane, const QJsonObject &state)
{
    pane->showArticle(text::ArticleId(state["article"_L1].toInteger()));
    const int caret = state["caret"_L1].toInt();
    pane->view().select({caret, caret});
    QScrollBar *bar = pane->view().verticalScrollBar();
    const int position = state["position"_L1].toInt();
    for (int round = 0; round < 2; ++round) // the first goes by estimated heights
        bar->setValue(position == 0 ? 0 : qRound(pane->view().heightOf(position)));
}

bool PaneArea::restoreState(const QByteArray &saved)
{
    const QJsonObject state = QJsonDocument::fromJson(saved).object();
    QJsonArray panes;
    for (const QJsonValue &pane : state["panes"_L1].toArray())
        if (m_workspace.article(text::ArticleId(pane["article"_L1].toInteger())))
            panes.append(pane);
    if (state.isEmpty())
        return false;
    setOrientation(state["stacked"_L1].toBool() ? Qt::Vertical : Qt::Horizontal);
    setLinked(state["linked"_L1].toBool(true));
    setReadingAid(state["readingAid"_L1].toBool());
    setSharedShown(state["shared"_L1].toBool());
    setZoom(state["zoom"_L1].toDouble(1));
    const bool wasScrollingAlong = std::exchange(m_isScrollingAlong, true);
    const int count = std::clamp(int(panes.size()), 1, mostPanes);
    while (int(m_panes.size()) > count)
        closePane(m_panes.back());
    while (int(m_panes.size()) < count)
        addPane(int(m_panes.size()));
    QList<int> sizes;
    for (const QJsonValue &size : state["sizes"_L1].toArray())
        sizes << std::max(1, size.toInt(1));
    if (sizes.size() == count)
        m_splitter->setSizes(sizes);
    for (int i = 0; i < count && i < panes.size(); ++i)
        restorePane(m_panes[size_t(i)], panes[i].toObject());
    m_isScrollingAlong = wasScrollingAlong;
    m_active = nullptr;
    activate(m_panes[size_t(std::clamp(state["active"_L1].toInt(), 0, count - 1))]);
    return true;
}

} // namespace ui
