// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ribbons.h"

#include "focus.h"
#include "pane.h"
#include "panearea.h"
#include "readingview.h"
#include "theme.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace ui {
namespace {

constexpr size_t mostBetweenPanes = 8;

bool isIn(const coding::AgreeingGroup &group, text::ArticleId article)
{
    return std::ranges::find(group.articles, article) != group.articles.end();
}

/// Where a stretch of a pane's text is in the area, whether in view or not.
QRect placeOf(const Pane &pane, const QWidget &area, text::Span span)
{
    const QRect inView = pane.view().contentRect(span);
    return {pane.view().viewport()->mapTo(&area, inView.topLeft()), inView.size()};
}

} // namespace

Ribbons::Ribbons(workspace::Workspace &workspace, Focus &focus, PaneArea &area)
    : QWidget(&area)
    , m_workspace(workspace)
    , m_focus(focus)
    , m_area(area)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    area.installEventFilter(this);
    connect(&focus, &Focus::pointChanged, this, &Ribbons::refresh);
    connect(&workspace, &workspace::Workspace::agreementChanged, this, &Ribbons::refresh);
    connect(&area, &PaneArea::articlesChanged, this, &Ribbons::refresh);
    connect(&area, &PaneArea::orientationChanged, this, &Ribbons::refresh);
    hide();
}

void Ribbons::watch(const Pane &pane)
{
    const ReadingView &view = pane.view();
    connect(&view, &ReadingView::scrolled, this, &Ribbons::refresh);
    connect(&view, &ReadingView::heightChanged, this, &Ribbons::refresh);
    connect(&view, &ReadingView::zoomChanged, this, &Ribbons::refresh);
}

bool Ribbons::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_area && event->type() == QEvent::Resize)
        setGeometry(m_area.rect());
    return QWidget::eventFilter(watched, event);
}

void Ribbons::refresh()
{
    const bool isWanted =
        !m_focus.point().isEmpty() && m_area.orientation() == Qt::Horizontal && m_area.panes().size() > 1;
    setVisible(isWanted);
    if (!isWanted)
        return;
    raise();
    update();
}

const coding::Point *Ribbons::point() const
{
    if (m_focus.point().isEmpty())
        return nullptr;
    const std::vector<coding::Point> &points = m_workspace.agreement(m_focus.story()).points;
    const auto found = std::ranges::find(points, m_focus.point(), &coding::Point::id);
    return found == points.end() ? nullptr : &*found;
}

/// Green between those that say the same, else the colour of the verdict over all.
QColor Ribbons::colourOf(const coding::Point &point, const Pane &left, const Pane &right) const
{
    const bool isSame = std::ranges::any_of(point.groups, [&](const coding::AgreeingGroup &group) {
        return isIn(group, left.article()) && isIn(group, right.article());
    });
    return theme().verdict(isSame ? coding::Verdict::Agree : point.verdict);
}

void Ribbons::add(const Pane &left, const Pane &right, const QColor &colour, std::vector<Ribbon> &found) const
{
    const std::vector<text::Span> &here = left.view().evidence();
    const std::vector<text::Span> &there = right.view().evidence();
    const int leftEnd = left.view().mapTo(&m_area, QPoint(left.view().width(), 0)).x();
    const int rightStart = right.view().mapTo(&m_area, QPoint(0, 0)).x();
    // Each place on the left with one on the right, in their order; those that are over go with the last.
    for (size_t i = 0; i < std::min(std::max(here.size(), there.size()), mostBetweenPanes); ++i)
        found.push_back({placeOf(left, m_area, here[std::min(i, here.size() - 1)]),
            placeOf(right, m_area, there[std::min(i, there.size() - 1)]), leftEnd, rightStart, colour});
}

std::vector<Ribbons::Ribbon> Ribbons::ribbons() const
{
    std::vector<Ribbon> found;
    const coding::Point *chosen = point();
    if (!chosen || m_area.orientation() != Qt::Horizontal)
        return found;
    const Pane *left = nullptr;
    for (const Pane *pane : m_area.panes()) {
        if (pane->view().evidence().empty())
            continue;
        if (left)
            add(*left, *pane, colourOf(*chosen, *left, *pane), found);
        left = pane;
    }
    return found;
}

void Ribbons::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Headers and find bars stay free.
    const Pane *first = m_area.panes().front();
    const QRect text(first->view().mapTo(&m_area, QPoint(0, 0)), first->view().size());
    // From margin to margin, and past other texts as a mere outline: over words it would make them look
    // tagged.
    constexpr int margin = 14;
    QRegion words;
    for (const Pane *pane : m_area.panes()) {
        const ReadingView &view = pane->view();
        words += QRect(view.mapTo(&m_area, QPoint(margin, 0)), view.size() - QSize(2 * margin, 0));
    }
    const QRegion all(QRect(0, text.top(), width(), text.height()));
    for (const Ribbon &ribbon : ribbons()) {
        const double from = ribbon.leftEnd - margin;
        const double to = ribbon.rightStart + margin;
        const double middle = (from + to) / 2;
        QPainterPath path(QPointF(from, ribbon.from.top()));
        path.cubicTo(middle, ribbon.from.top(), middle, ribbon.to.top(), to, ribbon.to.top());
        path.lineTo(to, ribbon.to.bottom());
        path.cubicTo(middle, ribbon.to.bottom(), middle, ribbon.from.bottom(), from, ribbon.from.bottom());
        path.closeSubpath();
        QColor fill = ribbon.colour;
        fill.setAlphaF(theme().dark ? 0.26f : 0.16f);
        painter.setClipRegion(all - words);
        painter.fillPath(path, fill);
        painter.setClipRegion(all);
        QColor line = ribbon.colour;
        line.setAlphaF(0.55f);
        painter.setPen(QPen(line, 1));
        painter.drawPath(path);
    }
}

} // namespace ui
