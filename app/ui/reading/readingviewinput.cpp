// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The mouse and the keyboard in ReadingView; see the table of keys in its documentation.

#include "articlelayout.h"
#include "readingview.h"
#include "text/segmentation.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <cmath>

namespace ui {
namespace {

constexpr int grip = 5; // px beside an edge where it can be taken

} // namespace

QPointF ReadingView::toContent(const QPoint &position) const
{
    return position + QPointF(0, verticalScrollBar()->value());
}

// --- mouse ---

void ReadingView::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (event->button() == Qt::LeftButton) {
        if (const std::optional<Edge> edge = edgeAt(position)) {
            const Mark mark = *m_layout->decorations().marks.find(chosen());
            m_drag = Drag{mark, *edge, mark.span};
            return;
        }
        m_pressed = position;
    }
    QTextEdit::mousePressEvent(event);
}

void ReadingView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag) {
        dragEdge(event->position().toPoint(), event->modifiers() & Qt::AltModifier);
        return;
    }
    QTextEdit::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton)
        showCursorFor(event->position().toPoint());
}

void ReadingView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_drag && event->button() == Qt::LeftButton) {
        endDrag(true);
        return;
    }
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const QPoint pressed = *std::exchange(m_pressed, std::nullopt);
    const QPoint position = event->position().toPoint();
    if (textCursor().hasSelection())
        finishSelection(event->modifiers() & Qt::AltModifier);
    else if ((position - pressed).manhattanLength() < QApplication::startDragDistance())
        click(position);
}

void ReadingView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    QTextEdit::mouseDoubleClickEvent(event);
}

void ReadingView::finishSelection(bool exact)
{
    if (!exact) {
        const QTextCursor cursor = textCursor();
        const text::Span snapped = text::snapToWords(m_text, selection());
        if (snapped.isEmpty()) { // only space was dragged over
            select({cursor.position(), cursor.position()});
            return;
        }
        const bool backwards = cursor.anchor() > cursor.position();
        select(backwards ? text::Span{snapped.end, snapped.start} : snapped);
    }
    Q_EMIT selectionFinished(selection());
}

void ReadingView::click(const QPoint &position)
{
    const int unit = m_layout->unitAt(toContent(position));
    const std::vector<Mark> here =
        unit < 0 ? std::vector<Mark>() : m_layout->decorations().marks.around(unit);
    coding::AnnotationId next;
    if (!here.empty()) {
        const auto current = std::ranges::find(here, chosen(), &Mark::id);
        const bool last = current == here.end() || current + 1 == here.end();
        next = last ? here.front().id : (current + 1)->id;
    }
    if (next == chosen())
        return;
    setChosen(next);
    Q_EMIT annotationChosen(next);
}

std::optional<Edge> ReadingView::edgeAt(const QPoint &position) const
{
    const Mark *mark = chosen().isValid() ? m_layout->decorations().marks.find(chosen()) : nullptr;
    if (!mark || !mark->span.overlaps(visibleSpan()))
        return std::nullopt;
    const std::vector<LinePiece> pieces = m_layout->piecesOf(mark->span);
    if (pieces.empty())
        return std::nullopt;
    const QPointF point = toContent(position);
    const auto isNear = [&](const QRectF &box, double x) {
        return std::abs(point.x() - x) <= grip && point.y() >= box.top() - 2 && point.y() <= box.bottom() + 4;
    };
    if (isNear(pieces.back().box, pieces.back().content.right() + 2))
        return Edge::End;
    if (isNear(pieces.front().box, pieces.front().content.left() - 2))
        return Edge::Start;
    return std::nullopt;
}

void ReadingView::dragEdge(const QPoint &position, bool exact)
{
    const int unit = m_layout->hitTest(toContent(position), Qt::FuzzyHit);
    const text::Span span = draggedEdge(m_text, m_drag->mark.span, m_drag->edge, unit, exact);
    if (span == m_drag->span)
        return;
    m_drag->span = span;
    Mark shown = m_drag->mark;
    shown.span = span;
    insertMark(shown);
}

void ReadingView::endDrag(bool keep)
{
    const Drag drag = *std::exchange(m_drag, std::nullopt);
    if (drag.span == drag.mark.span)
        return;
    insertMark(drag.mark); // as it is until whoever hears the signal has moved it
    if (keep)
        Q_EMIT edgeMoved(drag.mark.id, drag.span);
}

void ReadingView::showCursorFor(const QPoint &position)
{
    const bool onText = m_layout->unitAt(toContent(position)) >= 0;
    viewport()->setCursor(edgeAt(position) ? Qt::SizeHorCursor : onText ? Qt::IBeamCursor : Qt::ArrowCursor);
}

void ReadingView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse && !textCursor().hasSelection()) {
        const int unit = m_layout->unitAt(toContent(event->pos()));
        const std::vector<Mark> here =
            unit < 0 ? std::vector<Mark>() : m_layout->decorations().marks.around(unit);
        if (!here.empty() && std::ranges::find(here, chosen(), &Mark::id) == here.end()) {
            setChosen(here.front().id);
            Q_EMIT annotationChosen(here.front().id);
        }
    }
    Q_EMIT menuRequested(event->globalPos());
}

// --- keyboard ---

bool ReadingView::isEdgeKey(const QKeyEvent *event) const
{
    return (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) &&
           (event->modifiers() & Qt::AltModifier) && chosen().isValid() && !textCursor().hasSelection();
}

bool ReadingView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool clears =
            key->key() == Qt::Key_Escape && (m_drag || textCursor().hasSelection() || chosen().isValid());
        const bool removes =
            key->key() == Qt::Key_Delete && chosen().isValid() && key->modifiers() == Qt::NoModifier;
        if (isEdgeKey(key) || clears || removes) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

bool ReadingView::moveEdge(const QKeyEvent *event)
{
    const Mark *mark = isEdgeKey(event) ? m_layout->decorations().marks.find(chosen()) : nullptr;
    if (!mark)
        return false;
    const Qt::KeyboardModifiers held = event->modifiers();
    const text::Span span = movedEdge(m_text, mark->span, held & Qt::ShiftModifier ? Edge::End : Edge::Start,
        held & Qt::ControlModifier ? EdgeStep::Character : EdgeStep::Word,
        event->key() == Qt::Key_Left ? EdgeDirection::Left : EdgeDirection::Right);
    if (span != mark->span)
        Q_EMIT edgeMoved(mark->id, span);
    return true;
}

bool ReadingView::zoomByKey(const QKeyEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier) || (event->modifiers() & Qt::AltModifier))
        return false;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setZoom(zoom() * 1.1);
        return true;
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
        setZoom(zoom() / 1.1);
        return true;
    case Qt::Key_0:
        setZoom(1);
        return true;
    default:
        return false;
    }
}

/// Takes back one thing: a drag, the selection, the choice. Returns whether there was one.
bool ReadingView::clear()
{
    if (m_drag) {
        endDrag(false);
    } else if (textCursor().hasSelection()) {
        const int position = textCursor().position();
        select({position, position});
    } else if (chosen().isValid()) {
        setChosen({});
        Q_EMIT annotationChosen({});
    } else {
        return false;
    }
    return true;
}

void ReadingView::keyPressEvent(QKeyEvent *event)
{
    if (moveEdge(event) || zoomByKey(event) || (event->key() == Qt::Key_Escape && clear())) {
        event->accept();
        return;
    }
    const bool isRemoval = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (isRemoval && event->modifiers() == Qt::NoModifier && chosen().isValid() &&
        !textCursor().hasSelection()) {
        Q_EMIT removeRequested(chosen());
        return;
    }
    const Qt::KeyboardModifiers others = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const QString typed = event->text();
    if (others == Qt::NoModifier && !typed.isEmpty() && typed.front().isPrint() && !typed.front().isSpace()) {
        Q_EMIT tagKeyPressed(typed);
        return;
    }
    QTextEdit::keyPressEvent(event);
    skipBlankParagraphs(event);
    settle(); // the caret may have been where no lines were
}

/// Blank lines take no space, so the caret does not stop on them on its way up or down.
void ReadingView::skipBlankParagraphs(const QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    if ((!up && event->key() != Qt::Key_Down) || (event->modifiers() & ~Qt::ShiftModifier))
        return;
    QTextCursor cursor = textCursor();
    const auto mode =
        event->modifiers() & Qt::ShiftModifier ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor;
    bool moved = false;
    while (QStringView(cursor.block().text()).trimmed().isEmpty() &&
           cursor.movePosition(up ? QTextCursor::Up : QTextCursor::Down, mode))
        moved = true;
    if (moved)
        setTextCursor(cursor);
}

} // namespace ui
