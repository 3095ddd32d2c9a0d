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
namespace {

constexpr double leastZoom = 0.5;
constexpr double greatestZoom = 4;

} // namespace

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
    keepingPosition([&] { m_layout->setTitle(title); });
    setAccessibleName(title);
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

void ReadingView::setEvidence(std::vector<text::Span> spans)
{
    if (std::exchange(m_layout->decorations().evidence, std::move(spans)) != evidence())
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

// --- zoom and place ---

double ReadingView::zoom() const
{
    return m_layout->zoom();
}

void ReadingView::setZoom(double zoom)
{
    zoom = std::clamp(zoom, leastZoom, greatestZoom);
    if (qFuzzyCompare(zoom, m_layout->zoom()))
        return;
    keepingPosition([&] { m_layout->setZoom(zoom); });
    viewport()->update();
    Q_EMIT zoomChanged(zoom);
}

/// Does something that moves every line, and scrolls so that the same words are at the top afterwards.
template <class Change>
void ReadingView::keepingPosition(Change change)
{
    QScrollBar *bar = verticalScrollBar();
    const bool atTop = bar->value() == 0;
    const int position = atTop ? 0 : m_layout->positionAt(bar->value());
    const double offset = atTop ? 0 : bar->value() - m_layout->heightOf(position);
    {
        const bool wasSettling = std::exchange(m_isSettling, true);
        change();
        m_layout->announceSize();
        if (!atTop) {
            m_layout->layOut(m_layout->heightOf(position), m_layout->heightOf(position) + 1);
            m_layout->announceSize();
            bar->setValue(qRound(m_layout->heightOf(position) + offset));
        }
        m_isSettling = wasSettling;
    }
    m_anchor = {m_layout->paragraphAt(bar->value()), 0};
    settle();
}

void ReadingView::settle()
{
    if (m_isSettling || m_layout->paragraphCount() == 0)
        return;
    m_isSettling = true;
    QScrollBar *bar = verticalScrollBar();
    const int height = viewport()->height();
    const bool atStart = bar->value() == 0;
    const bool atEnd = !atStart && bar->value() == bar->maximum();
    const double anchorTop = m_layout->paragraphTop(m_anchor.paragraph);
    const bool anchorVisible = m_anchor.paragraph < m_layout->paragraphCount() && anchorTop >= bar->value() &&
                               anchorTop < bar->value() + height;
    const int keep = anchorVisible ? m_anchor.paragraph : m_layout->paragraphAt(bar->value());
    const double below = m_layout->paragraphTop(keep) - bar->value();
    for (int round = 0; round < 8; ++round) { // each round may bring other paragraphs into view
        const int value = bar->value();
        const bool changed = m_layout->layOut(value, value + height);
        m_layout->announceSize();
        bar->setValue(atStart ? 0 : atEnd ? bar->maximum() : qRound(m_layout->paragraphTop(keep) - below));
        if (!changed && bar->value() == value)
            break;
        viewport()->update();
    }
    const int first = m_layout->paragraphAt(bar->value());
    const bool hasNext =
        first + 1 < m_layout->paragraphCount() && m_layout->paragraphTop(first + 1) < bar->value() + height;
    m_anchor = {hasNext && m_layout->paragraphTop(first) < bar->value() ? first + 1 : first, 0};
    m_isSettling = false;
}

void ReadingView::scrollContentsBy(int dx, int dy)
{
    QTextEdit::scrollContentsBy(dx, dy);
    if (m_isSettling)
        return;
    settle();
    Q_EMIT scrolled();
}

void ReadingView::resizeEvent(QResizeEvent *event)
{
    keepingPosition([&] { QTextEdit::resizeEvent(event); });
    Q_EMIT heightChanged();
}

void ReadingView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        keepingPosition([&] { m_layout->setZoom(m_layout->zoom()); }); // the theme's face
        m_layout->forgetLines();
        settle();
        viewport()->update();
    }
}

text::Span ReadingView::selection() const
{
    const QTextCursor cursor = textCursor();
    return {cursor.selectionStart(), cursor.selectionEnd()};
}

void ReadingView::select(text::Span span)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(span.start, 0, int(m_text.size())));
    cursor.setPosition(std::clamp(span.end, 0, int(m_text.size())), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void ReadingView::reveal(text::Span span)
{
    QScrollBar *bar = verticalScrollBar();
    for (int round = 0; round < 3; ++round) { // the first may go by estimated heights
        const std::vector<LinePiece> pieces = m_layout->piecesOf(span);
        const double top = pieces.empty() ? m_layout->heightOf(span.start) : pieces.front().box.top();
        const double bottom = pieces.empty() ? top + m_layout->metrics().height : pieces.back().box.bottom();
        const int height = viewport()->height();
        if (top >= bar->value() && std::min(bottom, top + height / 2.0) <= bar->value() + height)
            break;
        m_layout->announceSize();
        bar->setValue(qRound(top - height / 3.0));
        settle();
    }
}

text::Span ReadingView::visibleSpan() const
{
    const int top = verticalScrollBar()->value();
    const int start = m_layout->positionAt(top);
    const int end = isEndVisible() ? int(m_text.size()) : m_layout->positionAt(top + viewport()->height());
    return {start, std::max(start, end)};
}

bool ReadingView::isEndVisible() const
{
    const double bottom = m_layout->paragraphTop(m_layout->paragraphCount());
    return bottom - m_layout->metrics().height / 2.0 <= verticalScrollBar()->value() + viewport()->height();
}

double ReadingView::heightOf(int position) const
{
    return m_layout->heightOf(position);
}

double ReadingView::contentHeight() const
{
    return m_layout->documentSize().height();
}

int ReadingView::lineHeight() const
{
    return m_layout->metrics().height;
}

int ReadingView::positionAt(double y) const
{
    return m_layout->positionAt(y);
}

QRect ReadingView::screenRect(text::Span span) const
{
    QRectF all;
    for (const LinePiece &piece : m_layout->piecesOf(span))
        all |= piece.content;
    return all.translated(0, -verticalScrollBar()->value()).toAlignedRect() & viewport()->rect();
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
            setZoom(zoom() * (delta > 0 ? 1.1 : 1 / 1.1));
        event->accept();
        return;
    }
    QTextEdit::wheelEvent(event);
}

} // namespace ui
