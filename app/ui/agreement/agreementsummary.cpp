// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/agreementsummary.h"

#include "coding/words.h"
#include "theme.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int margin = 12;
constexpr int headingHeight = 30;
constexpr int countsHeight = 48;
constexpr int lineHeight = 40; // of further lines of counts

QFont numberFont()
{
    QFont font = QApplication::font();
    font.setPixelSize(18);
    font.setBold(true);
    return font;
}

QFont wordFont()
{
    QFont font = QApplication::font();
    font.setPixelSize(11);
    return font;
}

} // namespace

AgreementSummary::AgreementSummary(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AgreementSummary::setCounts(const QString &story, const coding::Agreement &agreement, int unreadArticles)
{
    m_story = story;
    m_points = int(agreement.points.size());
    m_unread = unreadArticles;
    m_verdicts = {};
    for (const coding::Point &point : agreement.points)
        ++m_verdicts[size_t(point.verdict)];
    QStringList words;
    for (const Count &count : counts())
        words.append(u"%1 %2"_s.arg(count.number).arg(count.word));
    setAccessibleName(tr("Agreement"));
    setAccessibleDescription(words.join(u", "_s));
    updateGeometry();
    update();
}

QSize AgreementSummary::sizeHint() const
{
    return {440,
        headingHeight + (m_points > 0 ? countsHeight + (lineCount() - 1) * lineHeight : headingHeight / 6)};
}

QSize AgreementSummary::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

std::vector<AgreementSummary::Count> AgreementSummary::counts() const
{
    using coding::Verdict;
    // The number stands above its word.
    return {
        {m_points, tr("point(s)", "below their number", m_points), theme().text},
        {count(Verdict::Agree), coding::verdictWords(Verdict::Agree), theme().agree},
        {count(Verdict::Compatible), coding::verdictWords(Verdict::Compatible), theme().compatible},
        {count(Verdict::Differ), coding::verdictWords(Verdict::Differ), theme().differ},
        {count(Verdict::OneSource), coding::verdictWords(Verdict::OneSource), theme().oneSource},
        {m_unread, tr("article(s) unread", "below their number", m_unread), theme().oneSource},
    };
}

int AgreementSummary::width(const Count &count)
{
    return qMax(QFontMetrics(numberFont()).horizontalAdvance(QLocale().toString(count.number)),
        QFontMetrics(wordFont()).horizontalAdvance(count.word));
}

std::vector<AgreementSummary::Placed> AgreementSummary::placed() const
{
    std::vector<Count> all = counts();
    const Count unread = all.back(); // stands at the right
    all.pop_back();
    const int end = QWidget::width() - margin;
    int words = 0;
    for (const Count &count : all)
        words += width(count);
    constexpr int least = 8;
    const int gap = qBound(least, (end - margin - words) / int(all.size()), 14);
    std::vector<Placed> placed;
    QPoint at(margin, headingHeight);
    const auto breakBefore = [&](const Count &count) {
        if (at.x() > margin && at.x() + width(count) > end)
            at = {margin, at.y() + lineHeight};
    };
    for (const Count &count : all) {
        breakBefore(count);
        placed.push_back({count, at});
        at.rx() += width(count) + gap;
    }
    if (m_unread > 0) {
        breakBefore(unread);
        const bool isAlone = at.x() == margin;
        placed.push_back({unread, {isAlone ? margin : end - width(unread), at.y()}});
    }
    return placed;
}

int AgreementSummary::lineCount() const
{
    return 1 + (placed().back().at.y() - headingHeight) / lineHeight;
}

void AgreementSummary::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const int lines = lineCount(); std::exchange(m_lines, lines) != lines)
        updateGeometry();
}

void AgreementSummary::paintCount(QPainter &painter, QPoint at, const Count &count) const
{
    painter.setFont(numberFont());
    painter.setPen(count.number > 0 ? count.colour : theme().faint);
    painter.drawText(at.x(), at.y() + 18, QLocale().toString(count.number));
    painter.setFont(wordFont());
    painter.setPen(theme().muted);
    painter.drawText(at.x(), at.y() + 34, count.word);
}

void AgreementSummary::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(theme().heading);
    painter.setPen(theme().muted);
    const QString heading =
        (m_story.isEmpty() ? tr("Agreement") : tr("Agreement · %1").arg(m_story)).toUpper();
    const QRect line(margin, 4, QWidget::width() - 2 * margin, headingHeight - 4);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(heading, Qt::ElideRight, line.width()));
    painter.fillRect(QRect(0, height() - 1, QWidget::width(), 1), theme().line);
    if (m_points == 0)
        return;

    for (const Placed &one : placed())
        paintCount(painter, one.at, one.count);
}

} // namespace ui
