// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readingview.h"

#include "../theme.h"
#include "articlelayout.h"

#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace ui {

ReadingView::ReadingView(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the rail shows and moves the place
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
    viewport()->setMouseTracking(true);
    document()->setDocumentMargin(0);
    m_layout = new ArticleLayout(document());
    document()->setDocumentLayout(m_layout);
    connect(m_layout, &ArticleLayout::documentSizeChanged, this, &ReadingView::heightChanged);
    connect(this, &QTextEdit::selectionChanged, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QTextEdit::cursorPositionChanged, viewport(), qOverload<>(&QWidget::update));
}

ReadingView::~ReadingView() = default;

// --- content ---

void ReadingView::setArticle(const QString &title, const QString &text)
{
    m_drag.reset();
    m_pressed.reset();
    m_text = text;
    m_layout->decorations() = {};
    m_layout->setTitle(title);
    setAccessibleName(title);
    {
        const bool wasSettling = std::exchange(m_isSettling, true);
        document()->setPlainText(text); // QTextEdit's own would go over it twice
        setTextCursor(QTextCursor(document()));
        verticalScrollBar()->setValue(0);
        m_isSettling = wasSettling;
    }
    m_anchor = {};
    settle();
    viewport()->update();
    Q_EMIT marksChanged();
}

void ReadingView::setTitle(const QString &title)
{
    if (title == m_layout->title())
        return;
    keepPosition([&] { m_layout->setTitle(title); });
    setAccessibleName(title);
    viewport()->update();
}

void ReadingView::setMarks(std::vector<Mark> marks)
{
    m_layout->decorations().marks = SpanIndex(std::move(marks));
    viewport()->update();
    Q_EMIT marksChanged();
}

void ReadingView::insertMark(const Mark &mark)
{
    SpanIndex &index = m_layout->decorations().marks;
    if (const Mark *old = index.find(mark.id))
        updateMark(old->span);
    index.insert(mark);
    updateMark(mark.span);
    Q_EMIT marksChanged();
}

void ReadingView::removeMark(coding::AnnotationId id)
{
    const Mark removed = m_layout->decorations().marks.remove(id);
    if (!removed.id.isValid())
        return;
    updateMark(removed.span);
    Q_EMIT marksChanged();
}

const std::vector<Mark> &ReadingView::marks() const
{
    return m_layout->decorations().marks.marks();
}

void ReadingView::updateMark(text::Span span)
{
    const QRectF rect = m_layout->paintedRect(span).translated(0, -verticalScrollBar()->value());
    viewport()->update(rect.intersected(QRectF(viewport()->rect())).toAlignedRect());
}

coding::AnnotationId ReadingView::chosen() const
{
    return m_layout->decorations().chosen;
}

void ReadingView::setChosen(coding::AnnotationId id)
{
    Decorations &decorations = m_layout->decorations();
    const coding::AnnotationId old = std::exchange(decorations.chosen, id);
    if (old == id)
        return;
    for (const coding::AnnotationId either : {old, id})
        if (const Mark *mark = decorations.marks.find(either))
            updateMark(mark->span);
}

const std::vector<text::Span> &ReadingView::evidence() const
{
    return m_layout->decorations().evidence;
}

const std::vector<text::Span> &ReadingView::shared() const
{
    return m_layout->decorations().shared;
}

void ReadingView::setSuggestions(std::vector<Mark> suggestions)
{
    if (suggestions == this->suggestions())
        return;
    m_layout->decorations().suggestions = SpanIndex(std::move(suggestions));
    viewport()->update();
}

const std::vector<Mark> &ReadingView::suggestions() const
{
    return m_layout->decorations().suggestions.marks();
}

void ReadingView::setProposed(text::Span span)
{
    if (std::exchange(m_layout->decorations().proposed, span) != span)
        viewport()->update();
}

text::Span ReadingView::proposed() const
{
    return m_layout->decorations().proposed;
}

void ReadingView::setEvidence(std::vector<text::Span> spans)
{
    if (std::exchange(m_layout->decorations().evidence, std::move(spans)) != evidence())
        viewport()->update();
}

void ReadingView::setShared(std::vector<text::Span> spans)
{
    if (std::exchange(m_layout->decorations().shared, std::move(spans)) != shared())
        viewport()->update();
}

void ReadingView::setFound(std::vector<text::Span> spans, int current)
{
    m_layout->decorations().found = std::move(spans);
    m_layout->decorations().currentFound = current;
    viewport()->update();
}

void ReadingView::setReadingAid(ReadingAid *aid)
{
    m_layout->setReadingAid(aid);
    settle();
    viewport()->update();
}

// --- painting and copying ---

void ReadingView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const int top = verticalScrollBar()->value();
    painter.translate(0, -top);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(event->rect().translated(0, top));
    context.cursorPosition = hasFocus() ? textCursor().position() : -1;
    if (textCursor().hasSelection()) {
        QAbstractTextDocumentLayout::Selection selection;
        selection.cursor = textCursor();
        context.selections.push_back(selection);
    }
    painter.setClipRect(context.clip);
    m_layout->draw(&painter, context);
}

QMimeData *ReadingView::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData;
    mime->setText(text::quote(m_text, selection()).toString()); // never the document's fonts and colours
    return mime;
}

void ReadingView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        const int delta = event->angleDelta().y();
        if (delta != 0)
            setZoom(zoom() * std::pow(1.1, delta / 120.0)); // 120: a notch of the wheel
        event->accept();
        return;
    }
    QTextEdit::wheelEvent(event);
}

} // namespace ui
