// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/readingview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

/// A short article in a reading view, and its words by the mouse.
namespace shown {

inline const QString article =
    QStringLiteral(u"Amazon has removed hundreds of positions at Amazon Web Services, weeks after chief "
                   u"executive Andy Jassy wrote that generative AI should lower the number of people some "
                   u"functions need.\n\nThe unit brought in USD 29.3 billion in the first quarter, 17 per "
                   u"cent more than a year before; operating income climbed 23 per cent to USD 11.5 "
                   u"billion.\n\nGroup-wide, more than 27,000 people have left since 2022.");

inline text::Span spanOf(const QString &words, const QString &text = article)
{
    const int start = int(text.indexOf(words));
    return {start, start + int(words.size())};
}

inline ui::Mark mark(qint64 id, const QString &words)
{
    return {coding::AnnotationId(id), spanOf(words), 0xc77700, coding::Kind::Figure, ui::Mark::Look::Band};
}

class View : public ui::ReadingView
{
public:
    View()
    {
        resize(440, 700);
        setArticle(QStringLiteral(u"Cloud unit trims roles"), article);
        show();
        activateWindow();
        setFocus();
    }

    QPoint left(const QString &words) const
    {
        const QRect rect = screenRect({spanOf(words).start, spanOf(words).start + 1});
        return {rect.left() + 1, rect.center().y()};
    }
    QPoint right(const QString &words) const
    {
        const QRect rect = screenRect({spanOf(words).end - 1, spanOf(words).end});
        return {rect.right(), rect.center().y()};
    }
    QPoint middle(const QString &words) const
    {
        const int unit = (spanOf(words).start + spanOf(words).end) / 2;
        return screenRect({unit, unit + 1}).center();
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        QTest::mousePress(viewport(), Qt::LeftButton, held, from);
        QTest::mouseMove(viewport(), (from + to) / 2);
        moveTo(to, held);
        QTest::mouseRelease(viewport(), Qt::LeftButton, held, to);
    }
    void moveTo(QPoint to, Qt::KeyboardModifiers held)
    {
        QMouseEvent move(QEvent::MouseMove, QPointF(to), viewport()->mapToGlobal(QPointF(to)), Qt::NoButton,
            Qt::LeftButton, held);
        QApplication::sendEvent(viewport(), &move);
    }
    QString selected() const { return text::quote(article, selection()).toString(); }
};

} // namespace shown
