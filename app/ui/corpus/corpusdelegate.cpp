// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/corpusdelegate.h"

#include "corpus/corpusmodel.h"
#include "rowpainting.h"
#include "theme.h"

#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int storyLeft = 26; // of a story's name, right of its arrow
constexpr int storyPadding = 6;
constexpr int articlePadding = 7;
constexpr int discLeft = 22;
constexpr int discSize = 22;
constexpr int wordsLeft = discLeft + discSize + 8;
constexpr int rightMargin = 12;
constexpr int barHeight = 3;
constexpr int barWidth = 130;

const CorpusModel &modelOf(const QModelIndex &index)
{
    return *qobject_cast<const CorpusModel *>(index.model());
}

QString titleOf(const text::Article &article)
{
    return article.title.isEmpty() ? CorpusDelegate::tr("Untitled") : article.title;
}

QStringList linesOf(RowWords &words, const text::Article &article, int width)
{
    const QString date = shortDate(article.published, !article.story.isValid());
    return words.titleLines(titleOf(article), date, theme().small, width - wordsLeft - rightMargin);
}

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height();
}

QFont demiBold(const QFont &font)
{
    QFont bold(font);
    bold.setWeight(QFont::DemiBold);
    return bold;
}

/// What stands after a closed story's name.
QString countWords(const CorpusModel &model, const QModelIndex &index)
{
    const int count = model.articleCount(index);
    return count > 0 ? CorpusDelegate::tr("%n article(s)", nullptr, count)
                     : CorpusDelegate::tr("empty", "a story without articles");
}

/// A story's row: its name in one or two lines, and the words after it or on a line of their own when they do
/// not fit.
struct StoryLines
{
    QStringList name;
    QString count;
    bool isCountBelow = false;
};

StoryLines storyLines(CorpusWords &words, const CorpusModel &model, const QModelIndex &index,
    const QFont &font, bool isExpanded, int width)
{
    const int space = width - storyLeft - rightMargin;
    const QString count = isExpanded ? QString() : countWords(model, index);
    RowWords &names = model.story(index).isValid() ? words.names : words.none;
    StoryLines lines{names.titleLines(index.data().toString(), {}, font, space), count};
    if (!isExpanded) {
        const int countWidth = words.counts.width(u" · "_s + count, theme().small);
        lines.isCountBelow = names.width(lines.name.constLast(), font) + countWidth > space;
    }
    return lines;
}

QFont storyFont(const CorpusModel &model, const QModelIndex &index, const QFont &font)
{
    return model.story(index).isValid() ? demiBold(font) : font;
}

/// How far an article was read: a bar that fills, and a sign at its right: a dot while unread, a tick when
/// read.
void paintReading(QPainter *painter, const QRectF &bar, const text::Reading &reading, const QPointF &sign)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().line);
    painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    const bool isRead = reading.state == text::ReadingState::Read;
    if (const double share = isRead ? 1.0 : qBound(0.0, reading.progress, 1.0); share > 0) {
        painter->setBrush(theme().progress);
        painter->drawRoundedRect(
            QRectF(bar.topLeft(), QSizeF(qMax(double(barHeight), bar.width() * share), bar.height())),
            barHeight / 2.0, barHeight / 2.0);
    }
    if (reading.state == text::ReadingState::Unread) {
        painter->setBrush(theme().accent);
        painter->drawEllipse(sign, 3.0, 3.0);
    } else if (isRead) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme().progress, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(
            QPolygonF{sign + QPointF(-3.5, 0.2), sign + QPointF(-1, 2.8), sign + QPointF(4, -3.2)});
    }
    painter->restore();
}

} // namespace

int CorpusDelegate::arrowWidth()
{
    return storyLeft;
}

void CorpusDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::TextAntialiasing);
    if (modelOf(index).isStory(index))
        paintStory(painter, option, index);
    else
        paintArticle(painter, option, index);
    painter->restore();
}

QSize CorpusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CorpusModel &model = modelOf(index);
    const int width = option.widget ? rowWidth(option) : option.rect.width();
    if (model.isStory(index)) {
        const StoryLines lines = storyLines(
            m_words, model, index, storyFont(model, index, option.font), isRowOpen(option, index), width);
        return {width, 2 * storyPadding + int(lines.name.size()) * lineHeight(option.font) +
                           (lines.isCountBelow ? lineHeight(theme().small) : 0)};
    }
    const auto lines = int(linesOf(m_words.titles, model.articleRow(index)->article, width).size());
    return {width,
        2 * articlePadding + lineHeight(option.font) + lines * lineHeight(theme().small) + 4 + barHeight};
}

void CorpusDelegate::paintStory(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CorpusModel &model = modelOf(index);
    const QRect row = option.rect;
    paintRowBackground(painter, option, theme().selectedRow);
    const bool isExpanded = isRowOpen(option, index);
    if (model.articleCount(index) > 0)
        paintArrow(painter, QPointF(row.left() + 16, row.top() + storyPadding + 9), isExpanded);

    const QFont font = storyFont(model, index, option.font);
    const StoryLines lines = storyLines(m_words, model, index, font, isExpanded, row.width());
    const int left = row.left() + storyLeft;
    int baseline = row.top() + storyPadding + QFontMetrics(option.font).ascent();
    painter->setFont(font);
    painter->setPen(isExpanded && model.story(index).isValid() ? theme().text : theme().muted);
    for (const QString &line : lines.name) {
        painter->drawText(left, baseline, line);
        baseline += lineHeight(option.font);
    }
    painter->setFont(theme().small);
    painter->setPen(theme().faint);
    if (lines.isCountBelow)
        painter->drawText(left, baseline, lines.count);
    else if (!lines.count.isEmpty())
        painter->drawText(left + QFontMetrics(font).horizontalAdvance(lines.name.constLast()),
            baseline - lineHeight(option.font), u" · "_s + lines.count);
}

void CorpusDelegate::paintArticle(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CorpusModel &model = modelOf(index);
    const store::ArticleRow &article = *model.articleRow(index);
    const QRect row = option.rect;
    if (model.isOpen(article.article.id))
        painter->fillRect(row, theme().selectedArticle);
    paintRowBackground(painter, option, theme().selectedRow);

    const QString source = model.sourceName(article.article);
    const int top = row.top() + articlePadding;
    paintDisc(*painter, QRectF(row.left() + discLeft, top + 1, discSize, discSize), source);

    const int left = row.left() + wordsLeft;
    const int right = row.right() - rightMargin;
    const bool isUnread = article.reading.state == text::ReadingState::Unread;
    const QFont font = isUnread ? demiBold(option.font) : option.font;
    const QFontMetrics metrics(font);
    painter->setFont(font);
    painter->setPen(theme().text);
    painter->drawText(
        left, top + metrics.ascent(), metrics.elidedText(source, Qt::ElideRight, right - left - 14));

    int y = top + lineHeight(option.font);
    painter->setFont(theme().small);
    painter->setPen(theme().muted);
    for (const QString &line : linesOf(m_words.titles, article.article, row.width())) {
        painter->drawText(left, y + QFontMetrics(theme().small).ascent(), line);
        y += lineHeight(theme().small);
    }
    const QRectF bar(left, y + 4, qMin(barWidth, right - left), barHeight);
    paintReading(painter, bar, article.reading, QPointF(right - 4, top + metrics.height() / 2.0));
}

QWidget *CorpusDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setAccessibleName(tr("Name of the story"));
    return editor;
}

void CorpusDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(storyLeft - 4, 1, -rightMargin + 4, -1));
}

} // namespace ui
