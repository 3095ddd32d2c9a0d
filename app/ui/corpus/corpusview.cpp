// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/corpusview.h"

#include "corpus/corpusdelegate.h"
#include "corpus/corpusmodel.h"
#include "theme.h"

#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int nearEnd = 2000; // pixels below the view: a page that ends there is followed by the next
constexpr int shownDiscs = 4; // on a dragged bundle of articles

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

CorpusView::CorpusView(CorpusModel &model, QWidget *parent)
    : SideTree(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new CorpusDelegate(this));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers); // renaming is an action
    setDragDropMode(DragDrop);
    setDragDropOverwriteMode(true); // articles are dropped on stories, not between rows
    setExpandsOnDoubleClick(true);
    connect(this, &QTreeView::expanded, this, [this] { scheduleDelayedItemsLayout(); }); // may be less high
    connect(this, &QTreeView::collapsed, this, [this] { scheduleDelayedItemsLayout(); });
    setAccessibleName(tr("Stories and articles"));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &CorpusView::listMore);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &CorpusView::listMore);
}

std::vector<text::ArticleId> CorpusView::selectedArticles() const
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::ranges::sort(rows, [](const QModelIndex &left, const QModelIndex &right) {
        return std::pair(left.parent().row(), left.row()) < std::pair(right.parent().row(), right.row());
    });
    std::vector<text::ArticleId> articles;
    for (const QModelIndex &row : rows)
        if (const store::ArticleRow *article = m_model.articleRow(row))
            articles.push_back(article->article.id);
    return articles;
}

text::StoryId CorpusView::currentStory() const
{
    return m_model.story(currentIndex());
}

void CorpusView::openSelected(bool inNewPane)
{
    const QModelIndex index = currentIndex();
    if (const store::ArticleRow *row = m_model.articleRow(index))
        Q_EMIT openRequested(row->article.id, inNewPane);
    else if (m_model.isStory(index))
        setExpanded(index, !isExpanded(index));
}

bool CorpusView::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !isEnter(*static_cast<QKeyEvent *>(event)))
        return SideTree::event(event);
    // Ctrl+Enter opens an article in a new pane here; on a story it compares, as elsewhere in the window.
    const bool hasControl = static_cast<QKeyEvent *>(event)->modifiers().testFlag(Qt::ControlModifier);
    event->setAccepted(!hasControl || !m_model.isStory(currentIndex()));
    return event->isAccepted();
}

void CorpusView::keyPressEvent(QKeyEvent *event)
{
    if (!isEnter(*event) || state() == EditingState)
        return SideTree::keyPressEvent(event);
    openSelected(event->modifiers().testFlag(Qt::ControlModifier));
    event->accept();
}

QRect CorpusView::arrowRect(const QModelIndex &index, const QRect &row) const
{
    return m_model.isStory(index) ? QRect(row.topLeft(), QSize(CorpusDelegate::arrowWidth(), row.height()))
                                  : QRect();
}

void CorpusView::mouseDoubleClickEvent(QMouseEvent *event)
{
    SideTree::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && m_model.articleRow(indexAt(event->position().toPoint())))
        openSelected(event->modifiers().testFlag(Qt::ControlModifier));
}

void CorpusView::resizeEvent(QResizeEvent *event)
{
    SideTree::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout(); // titles break elsewhere
}

void CorpusView::dragMoveEvent(QDragMoveEvent *event)
{
    SideTree::dragMoveEvent(event);
    if (event->isAccepted() && event->mimeData()->hasFormat(CorpusModel::articlesMimeType()))
        event->setDropAction(Qt::MoveAction);
}

void CorpusView::startDrag(Qt::DropActions supportedActions)
{
    QMimeData *dragged = m_model.mimeData(selectionModel()->selectedIndexes());
    if (!dragged)
        return;
    const std::vector<text::ArticleId> articles = selectedArticles();
    const qreal scale = devicePixelRatioF();
    const int count = qMin(int(articles.size()), shownDiscs);
    QPixmap pixmap(QSize(24 + (count - 1) * 12, 24) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    for (int i = count; i-- > 0;)
        if (const auto *row = m_model.articleRow(m_model.indexOf(articles[size_t(i)])))
            paintDisc(painter, QRectF(1 + i * 12, 1, 22, 22), m_model.sourceName(row->article));
    painter.end();

    auto *drag = new QDrag(this);
    drag->setMimeData(dragged);
    drag->setPixmap(pixmap);
    drag->setHotSpot(QPoint(-6, -2));
    drag->exec(supportedActions, Qt::CopyAction);
}

void CorpusView::changeEvent(QEvent *event)
{
    SideTree::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        scheduleDelayedItemsLayout();
}

void CorpusView::listMore()
{
    const int limit = viewport()->height() + nearEnd;
    for (const QModelIndex &story : m_model.partlyListed()) {
        const QModelIndex end = m_model.index(m_model.rowCount(story) - 1, 0, story);
        if (isExpanded(story) && end.isValid() && visualRect(end).top() < limit)
            m_model.listNextPage(story);
    }
}

} // namespace ui
