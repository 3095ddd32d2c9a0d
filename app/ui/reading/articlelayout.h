// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decorations.h"
#include "linegeometry.h"
#include "prefixsums.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextLayout>
#include <memory>
#include <vector>

namespace ui {

class ReadingAid;

/// Lays out an article for reading: a title, then paragraphs of a serif face in one column. A paragraph is
/// broken into lines when it comes into view; until then its height is estimated from its length. The title
/// is no part of the document, so that positions in the document are positions in the article's text. Where
/// the text begins with its title, that is not shown twice: a paragraph of its own looks like a title, and
/// before a sentence that goes on there is none.
///
/// Heights are whole pixels, so that lines stay crisp. Breaking a paragraph into lines changes the heights
/// that were estimated: whoever scrolls calls layOut() for what is in view and keeps what it showed in place.
class ArticleLayout : public QAbstractTextDocumentLayout
{
    Q_OBJECT

public:
    explicit ArticleLayout(QTextDocument *document);
    ~ArticleLayout() override;

    // QAbstractTextDocumentLayout
    void draw(QPainter *painter, const PaintContext &context) override;
    int hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const override;
    int pageCount() const override { return 1; }
    QSizeF documentSize() const override;
    QRectF frameBoundingRect(QTextFrame *frame) const override;
    QRectF blockBoundingRect(const QTextBlock &block) const override;

    QString title() const { return m_title; }
    /// What stands above the text: the title, or nothing when the text begins with it.
    QString titleAbove() const { return m_titleLayout ? m_title : QString(); }
    void setTitle(const QString &title);
    /// The face and its sizes for a zoom factor (1: 16 px). Sets the document's font.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    /// Colours words by the lexicon in paragraphs that come into view; null for none. Not owned.
    void setReadingAid(ReadingAid *aid);
    /// Breaks all lines anew when they next come into view: colours or fonts have changed.
    void forgetLines();

    Decorations &decorations() { return m_decorations; }
    const Decorations &decorations() const { return m_decorations; }

    /// Breaks the paragraphs between two heights into lines. Returns whether a height has changed; then
    /// announceSize() is due.
    bool layOut(double top, double bottom);
    /// Signals documentSizeChanged() if heights have changed since the last time.
    void announceSize();

    int paragraphCount() const { return int(m_paragraphs.size()); }
    int paragraphAt(double y) const; ///< The paragraph at a height; 0 … count - 1.
    double paragraphTop(int paragraph) const;
    int paragraphOf(int position) const; ///< The paragraph that a position of the text is in.
    /// The height of a position: that of its line where lines are known, else estimated. Cheap; breaks no
    /// lines.
    double heightOf(int position) const;
    /// The unit whose line begins at or above the height.
    int positionAt(double y) const;
    /// The unit under a point; -1 when the point is beside the words.
    int unitAt(const QPointF &point) const;
    /// The places of a span, in the document's coordinates. Breaks the lines that it needs.
    std::vector<LinePiece> piecesOf(text::Span span) const;
    /// What must be painted anew when a mark on that span comes or goes: the paragraphs it touches.
    QRectF paintedRect(text::Span span) const;

    double columnLeft() const { return m_left; }
    double columnWidth() const { return m_width; }
    const LineMetrics &metrics() const { return m_metrics; }

protected:
    void documentChanged(int from, int oldLength, int length) override;

private:
    struct Paragraph
    {
        int start = 0;
        int length = 0;        ///< With the separator.
        bool blank = false;    ///< Shows as nothing; only its neighbours' space does.
        bool hasSpace = false; ///< Space below it.
        bool isKnown = false;  ///< The height is not an estimate.
        bool hasLines = false; ///< Is broken into lines at present.
    };

    void readParagraphs();
    void measure();
    void layOutTitle();
    /// Makes a paragraph look like a title; -1: none.
    void setHeadline(int paragraph);
    QTextCharFormat headlineFormat() const;
    QList<QTextLayout::FormatRange> formats(int paragraph, const QTextBlock &block) const;
    void estimateHeights();
    int estimate(const Paragraph &paragraph) const;
    void sampleLines();
    /// Breaks a paragraph into lines if it has none.
    const QTextLayout &lines(int paragraph, const QTextBlock &block) const;
    void forgetDistantLines(double top, double bottom) const;
    void drawTitle(QPainter *painter) const;

    QString m_title;
    std::unique_ptr<QTextLayout> m_titleLayout; ///< Null when no title is shown above the text.
    int m_headline = -1;                        ///< The paragraph that is the title; -1: none.
    ReadingAid *m_aid = nullptr;
    Decorations m_decorations;
    double m_zoom = 1;
    LineMetrics m_metrics;
    LineMetrics m_titleMetrics;
    double m_left = 0;
    double m_width = 0;
    double m_top = 0;           ///< Where the first paragraph starts: below the title.
    double m_unitsPerLine = 50; ///< Mean, for estimates.
    int m_paragraphSpace = 11;
    bool m_isTextNew = true;
    double m_pageWidth = -1;

    // Breaking lines is what asking for a place entails, and asking is const in QAbstractTextDocumentLayout.
    mutable std::vector<Paragraph> m_paragraphs;
    mutable PrefixSums m_heights;
    mutable std::vector<int> m_withLines; ///< Paragraphs that have lines at present.
    mutable bool m_sizeChanged = false;
};

} // namespace ui
