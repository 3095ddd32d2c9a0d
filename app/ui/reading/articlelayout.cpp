// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlelayout.h"

#include "../theme.h"
#include "paragraphpainter.h"
#include "readingaid.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextDocument>
#include <QTextFrame>
#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr double lineHeight = 1.68;   // of the face's size
constexpr int faceSize = 16;          // px
constexpr int paragraphSpace = 11;    // px
constexpr int bottomMargin = 24;      // px
constexpr int leftMargin = 20;        // px
constexpr int rightMargin = 18;       // px
constexpr double longestLine = 38.5;  // of the face's size: about 75 characters
constexpr int wrappedLine = 100;      // characters; a longer line is a whole paragraph
constexpr int sampleSize = 3000;      // units that are broken into lines for estimates
constexpr size_t mostWithLines = 600; // paragraphs whose lines are kept

} // namespace

ArticleLayout::ArticleLayout(QTextDocument *document)
    : QAbstractTextDocumentLayout(document)
{
    // Unlike documentChanged(), which also comes for a new width or font, this speaks of the text only.
    connect(document, &QTextDocument::contentsChange, this, [this] { m_isTextNew = true; });
    setZoom(1);
}

ArticleLayout::~ArticleLayout() = default;

void ArticleLayout::setTitle(const QString &title)
{
    m_title = title;
    layOutTitle();
    m_sizeChanged = true;
}

void ArticleLayout::setZoom(double zoom)
{
    m_zoom = zoom;
    QFont font = theme().readingFont;
    font.setPixelSize(qRound(faceSize * zoom));
    m_metrics = lineMetrics(font, font.pixelSize() * lineHeight);
    m_paragraphSpace = qRound(paragraphSpace * zoom);
    m_pageWidth = -1;
    document()->setDefaultFont(font); // calls documentChanged()
}

void ArticleLayout::setReadingAid(ReadingAid *aid)
{
    if (std::exchange(m_aid, aid) != aid)
        forgetLines();
}

QList<QTextLayout::FormatRange> ArticleLayout::formats(int number, const QTextBlock &block) const
{
    QList<QTextLayout::FormatRange> formats;
    if (m_aid)
        formats = m_aid->formats(block.text());
    if (number == m_headline)
        formats.append({.start = 0, .length = block.length(), .format = headlineFormat()});
    return formats;
}

void ArticleLayout::forgetLines()
{
    for (const int paragraph : m_withLines) {
        document()->findBlockByNumber(paragraph).clearLayout();
        m_paragraphs[size_t(paragraph)].hasLines = false;
    }
    m_withLines.clear();
}

// --- heights ---

void ArticleLayout::documentChanged(int, int, int)
{
    const bool textChanged = std::exchange(m_isTextNew, false);
    const double pageWidth = document()->pageSize().width();
    if (!textChanged && pageWidth == m_pageWidth)
        return;
    m_pageWidth = pageWidth;
    if (textChanged) {
        m_withLines.clear();
        readParagraphs();
    }
    measure();
}

void ArticleLayout::measure()
{
    const double available = std::max(40.0, m_pageWidth - leftMargin - rightMargin);
    m_width = std::min(available, std::floor(faceSize * m_zoom * longestLine));
    m_left = leftMargin + std::floor((available - m_width) / 2);
    forgetLines();
    layOutTitle();
    sampleLines();
    estimateHeights();
}

void ArticleLayout::readParagraphs()
{
    m_paragraphs.clear();
    m_paragraphs.reserve(size_t(document()->blockCount()));
    bool hasBlank = false;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int length = block.length();
        const bool blank = length == 1 || (length < 40 && QStringView(block.text()).trimmed().isEmpty());
        hasBlank = hasBlank || (blank && !m_paragraphs.empty() && block.next().isValid());
        m_paragraphs.push_back({.start = block.position(), .length = length, .blank = blank});
    }
    // In a text with blank lines between its paragraphs, short lines below each other belong together.
    for (size_t i = 0; i < m_paragraphs.size(); ++i) {
        const bool last = i + 1 == m_paragraphs.size();
        const bool joined =
            !last && hasBlank && !m_paragraphs[i + 1].blank && m_paragraphs[i].length <= wrappedLine;
        m_paragraphs[i].hasSpace = !m_paragraphs[i].blank && !joined;
    }
}

/// Breaks some paragraphs into lines to learn how much this text has on one: a mean over the face's letters
/// would know neither the language nor where its lines end.
void ArticleLayout::sampleLines()
{
    int units = 0;
    int lines = 0;
    int tried = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && tried < sampleSize;
        block = block.next()) {
        tried += block.length();
        QTextLayout layout(block.text().left(sampleSize), document()->defaultFont());
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        breakLines(layout, m_width, m_metrics);
        for (int i = 0; i + 1 < layout.lineCount(); ++i, ++lines) // the last line is not full
            units += layout.lineAt(i).textLength();
    }
    const double mean = QFontMetricsF(document()->defaultFont()).averageCharWidth();
    m_unitsPerLine = std::max(1.0, lines > 0 ? double(units) / lines : m_width / mean);
}

int ArticleLayout::estimate(const Paragraph &paragraph) const
{
    if (paragraph.blank)
        return 0;
    const int count = std::max(1, int(std::ceil((paragraph.length - 1) / m_unitsPerLine)));
    return count * m_metrics.height + (paragraph.hasSpace ? m_paragraphSpace : 0);
}

void ArticleLayout::estimateHeights()
{
    std::vector<int> heights;
    heights.reserve(m_paragraphs.size());
    for (Paragraph &paragraph : m_paragraphs) {
        paragraph.isKnown = false;
        heights.push_back(estimate(paragraph));
    }
    m_heights = PrefixSums(std::move(heights));
    m_sizeChanged = true;
    announceSize();
}

const QTextLayout &ArticleLayout::lines(int number, const QTextBlock &block) const
{
    QTextLayout *layout = block.layout();
    if (layout->lineCount() > 0)
        return *layout;
    Paragraph &paragraph = m_paragraphs[size_t(number)];
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(block.textDirection());
    layout->setTextOption(option);
    layout->setFormats(formats(number, block));
    const int height = breakLines(*layout, m_width, m_metrics);
    m_withLines.push_back(number);
    paragraph.hasLines = true;
    if (!paragraph.isKnown) {
        paragraph.isKnown = true;
        const int whole = paragraph.blank ? 0 : height + (paragraph.hasSpace ? m_paragraphSpace : 0);
        if (whole != m_heights.at(number)) {
            m_heights.set(number, whole);
            m_sizeChanged = true;
        }
    }
    return *layout;
}

bool ArticleLayout::layOut(double top, double bottom)
{
    if (m_paragraphs.empty())
        return false;
    const qint64 before = m_heights.total();
    bool changed = false;
    int number = paragraphAt(top);
    double y = paragraphTop(number);
    QTextBlock block = document()->findBlockByNumber(number);
    for (; number < paragraphCount() && y < bottom; ++number, block = block.next()) {
        const int old = m_heights.at(number);
        lines(number, block);
        changed = changed || m_heights.at(number) != old;
        y += m_heights.at(number);
    }
    forgetDistantLines(top, bottom);
    return changed || before != m_heights.total();
}

void ArticleLayout::forgetDistantLines(double top, double bottom) const
{
    if (m_withLines.size() <= mostWithLines)
        return;
    const int first = paragraphAt(top - (bottom - top));
    const int last = paragraphAt(bottom + (bottom - top));
    std::erase_if(m_withLines, [&](int number) {
        const bool distant = number < first || number > last;
        if (distant) {
            document()->findBlockByNumber(number).clearLayout();
            m_paragraphs[size_t(number)].hasLines = false;
        }
        return distant;
    });
}

void ArticleLayout::announceSize()
{
    if (std::exchange(m_sizeChanged, false))
        Q_EMIT documentSizeChanged(documentSize());
}

QSizeF ArticleLayout::documentSize() const
{
    return {std::max(0.0, m_pageWidth), m_top + double(m_heights.total()) + bottomMargin};
}

QRectF ArticleLayout::frameBoundingRect(QTextFrame *) const
{
    return QRectF(QPointF(0, 0), documentSize());
}

QRectF ArticleLayout::blockBoundingRect(const QTextBlock &block) const
{
    const int number = block.blockNumber();
    if (!block.isValid() || number >= paragraphCount())
        return {};
    lines(number, block);
    return {m_left, paragraphTop(number), m_width, double(m_heights.at(number))};
}

// --- painting ---

void ArticleLayout::draw(QPainter *painter, const PaintContext &context)
{
    const QRectF clip = context.clip.isValid() ? context.clip : QRectF(QPointF(0, 0), documentSize());
    painter->save();
    if (clip.top() < m_top)
        drawTitle(painter);
    text::Span selection{-1, -1};
    if (!context.selections.isEmpty()) {
        const QTextCursor cursor = context.selections.constFirst().cursor;
        selection = {cursor.selectionStart(), cursor.selectionEnd()};
    }
    ParagraphPainter paint(*painter, m_decorations, m_metrics, selection, context.cursorPosition, clip);
    int number = paragraphAt(clip.top() - 8);
    QTextBlock block = document()->findBlockByNumber(number);
    double y = m_paragraphs.empty() ? 0 : paragraphTop(number);
    for (; number < paragraphCount() && y < clip.bottom() + 8; ++number, block = block.next()) {
        paint.paragraph(block, lines(number, block), QPointF(m_left, y), m_width);
        y += m_heights.at(number);
    }
    painter->restore();
    forgetDistantLines(clip.top(), clip.bottom());
}

} // namespace ui
