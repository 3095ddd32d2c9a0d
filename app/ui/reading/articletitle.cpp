// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The title above an article's text, or in it.

#include "../theme.h"
#include "articlelayout.h"

#include <QPainter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr double titleLineHeight = 1.3; // of the title's size
constexpr int titleSize = 20;           // px
constexpr int titleSpace = 10;          // px
constexpr int topMargin = 16;           // px

enum class Opening { Other, Title, Sentence };

/// How a text begins: with its title as a headline, with a sentence that its title was made of, or otherwise.
Opening openingOf(QString paragraph, QString title)
{
    paragraph = paragraph.simplified();
    title = title.simplified();
    if (title.isEmpty())
        return Opening::Other;
    if (paragraph.compare(title, Qt::CaseInsensitive) == 0)
        return QStringView(u".。").contains(title.back()) ? Opening::Sentence : Opening::Title;
    const bool isSentence = QStringView(u".!?…”\"’»」。").contains(title.back());
    if (title.endsWith(u'…')) // shortened
        title.chop(1);
    return isSentence && !title.isEmpty() && paragraph.startsWith(title) ? Opening::Sentence : Opening::Other;
}

} // namespace

QTextCharFormat ArticleLayout::headlineFormat() const
{
    QFont font = document()->defaultFont();
    font.setPixelSize(qRound(titleSize * m_zoom));
    font.setBold(true);
    QTextCharFormat format;
    format.setFont(font);
    return format;
}

void ArticleLayout::setHeadline(int paragraph)
{
    const int before = std::exchange(m_headline, paragraph);
    if (before == paragraph)
        return;
    forgetLines();
    for (const int changed : {before, paragraph})
        if (changed >= 0 && changed < paragraphCount())
            m_paragraphs[size_t(changed)].isKnown = false;
}

void ArticleLayout::layOutTitle()
{
    const auto first = std::ranges::find(m_paragraphs, false, &Paragraph::blank);
    const int number = int(first - m_paragraphs.begin());
    const Opening opening = first == m_paragraphs.end()
                                ? Opening::Other
                                : openingOf(document()->findBlockByNumber(number).text(), m_title);
    const bool isAll = number + 1 == paragraphCount();
    setHeadline(opening == Opening::Title && !isAll ? number : -1);
    m_top = qRound(topMargin * m_zoom);
    m_titleLayout.reset();
    if (m_title.isEmpty() || opening != Opening::Other)
        return;
    const QFont font = headlineFormat().font();
    m_titleMetrics = lineMetrics(font, font.pixelSize() * titleLineHeight);
    m_titleLayout = std::make_unique<QTextLayout>(m_title, font);
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_titleLayout->setTextOption(option);
    m_top += breakLines(*m_titleLayout, m_width, m_titleMetrics) + qRound(titleSpace * m_zoom);
}

void ArticleLayout::drawTitle(QPainter *painter) const
{
    if (!m_titleLayout)
        return;
    painter->setPen(theme().text);
    m_titleLayout->draw(painter, QPointF(m_left, qRound(topMargin * m_zoom)));
}

} // namespace ui
