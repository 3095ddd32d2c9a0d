// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "edges.h"
#include "spanindex.h"

#include <QTextEdit>
#include <functional>
#include <optional>

namespace ui {

class ArticleLayout;
class ReadingAid;

/// Shows one article for reading and selecting, with its annotations. Knows texts, spans and marks, but no
/// corpus: what a person wants done is signalled.
///
/// Mouse: selections snap to words when the button is released (Alt: exactly what was dragged over). A click
/// on annotated words chooses the shortest annotation there, another click the next longer one. The ends of
/// the chosen annotation can be dragged (snapping to words; Alt: exact). Ctrl+wheel zooms.
///
/// Keyboard: a caret reads and selects as in an editor. With an annotation chosen and nothing selected,
/// Alt+Left and Alt+Right move its start, Shift+Alt+Left and Shift+Alt+Right its end, by a word, or with Ctrl
/// by a character; Delete removes it. Escape clears the selection, then the choice. Ctrl with plus, minus
/// and 0 zooms. Any other key that types something is signalled as a tag's key.
class ReadingView : public QTextEdit
{
    Q_OBJECT
    Q_PROPERTY(double zoom READ zoom WRITE setZoom NOTIFY zoomChanged)

public:
    static constexpr double leastZoom = 0.5;
    static constexpr double greatestZoom = 4;

    explicit ReadingView(QWidget *parent = nullptr);
    ~ReadingView() override;

    /// Shows an article from its start, without marks.
    void setArticle(const QString &title, const QString &text);
    void setTitle(const QString &title);
    const QString &articleText() const { return m_text; }

    void setMarks(std::vector<Mark> marks);
    /// Adds a mark, or replaces the one with its id; paints what it touches anew.
    void insertMark(const Mark &mark);
    void removeMark(coding::AnnotationId id);
    const std::vector<Mark> &marks() const;

    /// What is merely suggested, painted as dotted lines; their ids mean nothing.
    void setSuggestions(std::vector<Mark> suggestions);
    const std::vector<Mark> &suggestions() const;
    /// Outlines the suggestion that is being decided upon; an empty span: none.
    void setProposed(text::Span span);
    text::Span proposed() const;

    coding::AnnotationId chosen() const;
    void setChosen(coding::AnnotationId id); ///< Signals nothing.
    const std::vector<text::Span> &evidence() const;
    void setEvidence(std::vector<text::Span> spans);
    void setShared(std::vector<text::Span> spans); ///< Passages that other articles have, too; toned.
    const std::vector<text::Span> &shared() const;
    void setFound(std::vector<text::Span> spans, int current);
    void setReadingAid(ReadingAid *aid); ///< Null for none. Not owned.

    double zoom() const;
    void setZoom(double zoom); ///< Between the two bounds; 1 is 16 px.

    text::Span selection() const; ///< Empty at the caret when nothing is selected.
    void select(text::Span span);
    /// Scrolls until the span is in view, near the upper third when it was not.
    void reveal(text::Span span);
    /// What is on the screen, from the first unit of the first line to the last of the last.
    text::Span visibleSpan() const;
    /// Whether the last line is in view.
    bool isEndVisible() const;

    /// The height of a position in the whole article at present, in pixels; an estimate far from the view.
    double heightOf(int position) const;
    double contentHeight() const;
    int lineHeight() const; ///< From one base line to the next.
    /// The unit at the start of the line at a height of the whole article.
    int positionAt(double y) const;
    /// Where a span is on the screen, in the viewport's coordinates; empty when it is not in view.
    QRect screenRect(text::Span span) const;
    /// The same whether it is in view or not: above the viewport or below it, by estimate where that is far.
    QRect contentRect(text::Span span) const;

Q_SIGNALS:
    void annotationChosen(coding::AnnotationId id); ///< By a click or Escape (then invalid).
    void selectionFinished(text::Span span);        ///< By the mouse; after snapping.
    void edgeMoved(coding::AnnotationId id, text::Span span);
    void removeRequested(coding::AnnotationId id);
    void tagKeyPressed(const QString &key);
    void menuRequested(const QPoint &globalPosition);
    void scrolled();      ///< Another part is in view, not merely because of another article or size.
    void heightChanged(); ///< contentHeight() or the view's own is another.
    void marksChanged();
    void zoomChanged(double zoom);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Drag
    {
        Mark mark; ///< As it was.
        Edge edge = Edge::End;
        text::Span span; ///< As it would be.
    };
    /// A paragraph and how far the top of the view is below the paragraph's.
    struct Anchor
    {
        int paragraph = 0;
        double offset = 0;
    };

    /// Breaks the lines in view and keeps in place what was seen there before.
    void settle();
    /// Does something that moves every line, and scrolls so that the same words are at the top afterwards.
    void keepPosition(const std::function<void()> &change);
    void updateMark(text::Span span);
    void click(const QPoint &position);
    void finishSelection(bool exact);
    std::optional<Edge> edgeAt(const QPoint &position) const;
    void dragEdge(const QPoint &position, bool exact);
    void endDrag(bool keep);
    void showCursorFor(const QPoint &position);
    bool isEdgeKey(const QKeyEvent *event) const;
    bool moveEdge(const QKeyEvent *event);
    bool zoomByKey(const QKeyEvent *event);
    bool clear();
    void skipBlankParagraphs(const QKeyEvent *event);
    QPointF toContent(const QPoint &position) const;

    ArticleLayout *m_layout = nullptr;
    QString m_text;
    Anchor m_anchor;
    bool m_isSettling = false;
    std::optional<QPoint> m_pressed; ///< Where the left button went down on text.
    std::optional<Drag> m_drag;
};

} // namespace ui
