// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rail.h"

#include "readingview.h"
#include "theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

using namespace std::chrono_literals;

namespace ui {
namespace {

constexpr int railWidth = 24;
constexpr int stripeWidth = 5;
constexpr int leastHeight = 4;
constexpr size_t fewMarks = 500; // that are worked out at once
constexpr auto settleTime = 80ms;

/// Claims are the longest and stand outermost.
int columnOf(coding::Kind kind)
{
    switch (kind) {
    case coding::Kind::Claim:
        return 0;
    case coding::Kind::Figure:
        return 1;
    case coding::Kind::Entity:
    case coding::Kind::Plain:
        return 2;
    }
    Q_UNREACHABLE();
}

} // namespace

Rail::Rail(ReadingView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setCursor(Qt::PointingHandCursor);
    connect(&view, &ReadingView::marksChanged, this, &Rail::forget);
    connect(&view, &ReadingView::heightChanged, this, &Rail::forgetSoon);
    connect(&m_soon, &QTimer::timeout, this, &Rail::forget);
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleTime);
    connect(&view, &ReadingView::scrolled, this, qOverload<>(&QWidget::update));
}

QSize Rail::sizeHint() const
{
    return {railWidth, 100};
}

void Rail::forget()
{
    m_isKnown = false;
    update();
}

/// While scrolling makes heights known, stripes move by fractions of a pixel: that can wait until it pauses.
void Rail::forgetSoon()
{
    if (m_view.marks().size() < fewMarks)
        forget();
    else
        m_soon.start();
}

double Rail::scale() const
{
    return std::min(1.0, height() / std::max(1.0, m_view.contentHeight()));
}

Rail::Stripe Rail::stripe(const Mark &mark) const
{
    const double factor = scale();
    const int line = m_view.lineHeight();
    const double top = m_view.heightOf(mark.span.start);
    const double bottom = m_view.heightOf(mark.span.end - 1) + line;
    const int y = int(top * factor);
    const int inset = int(3.5 * factor); // neighbours stay apart
    return {
        columnOf(mark.kind), y + inset, std::max(y + leastHeight, int(bottom * factor) - inset), mark.colour};
}

QRect Rail::rectOf(const Stripe &stripe) const
{
    return {4 + stripe.column * (stripeWidth + 1), stripe.top, stripeWidth, stripe.bottom - stripe.top};
}

void Rail::work()
{
    m_isKnown = true;
    m_stripes.clear();
    std::array<int, 3> last{-1, -1, -1}; // the newest stripe of each column
    for (const Mark &mark : m_view.marks()) {
        const Stripe next = stripe(mark);
        int &previous = last[size_t(next.column)];
        if (previous >= 0) {
            Stripe &above = m_stripes[size_t(previous)];
            if (above.colour == next.colour && next.top < above.bottom) {
                above.bottom = std::max(above.bottom, next.bottom);
                continue;
            }
        }
        previous = int(m_stripes.size());
        m_stripes.push_back(next);
    }
}

void Rail::paintEvent(QPaintEvent *event)
{
    if (!m_isKnown)
        work();
    QPainter painter(this);
    const Theme &colours = theme();
    painter.fillRect(rect(), colours.panel);
    painter.fillRect(0, 0, 1, height(), colours.faintLine);
    const double factor = scale();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (factor < 1) {
        const double top = m_view.verticalScrollBar()->value() * factor;
        const double bottom = top + std::max(12.0, m_view.viewport()->height() * factor);
        QColor pale = colours.muted;
        pale.setAlpha(colours.dark ? 50 : 24);
        painter.setBrush(pale);
        painter.drawRoundedRect(QRectF(2, top, width() - 3, bottom - top), 3, 3);
    }
    const QRect clip = event->rect();
    const int offset = factor == 1 ? m_view.verticalScrollBar()->value() : 0;
    for (const Stripe &stripe : m_stripes) {
        const QRect place = rectOf(stripe).translated(0, -offset);
        if (!place.intersects(clip))
            continue;
        painter.setBrush(colours.strong(stripe.colour));
        painter.drawRoundedRect(place, 2.5, 2.5);
    }
}

coding::AnnotationId Rail::annotationAt(const QPoint &point) const
{
    coding::AnnotationId nearest;
    int least = 4; // px beside a stripe that still count
    for (const Mark &mark : m_view.marks()) {
        const QRect place = rectOf(stripe(mark));
        if (point.x() < place.left() - 1 || point.x() > place.right() + 1)
            continue;
        const int distance = std::max({0, place.top() - point.y(), point.y() - place.bottom()});
        if (distance < least) {
            least = distance;
            nearest = mark.id;
        }
    }
    return nearest;
}

QRect Rail::stripeOf(coding::AnnotationId annotation) const
{
    const auto mark = std::ranges::find(m_view.marks(), annotation, &Mark::id);
    return mark == m_view.marks().end() ? QRect() : rectOf(stripe(*mark));
}

void Rail::scrollTo(int y)
{
    QScrollBar *bar = m_view.verticalScrollBar();
    bar->setValue(qRound(y / scale() - m_view.viewport()->height() / 2.0));
}

void Rail::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint point = event->position().toPoint();
    if (const coding::AnnotationId annotation = annotationAt(point); annotation.isValid())
        Q_EMIT annotationClicked(annotation);
    else if (scale() < 1)
        scrollTo(point.y());
}

void Rail::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton) && scale() < 1)
        scrollTo(event->position().toPoint().y());
}

void Rail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    forget();
}

void Rail::wheelEvent(QWheelEvent *event)
{
    QApplication::sendEvent(m_view.viewport(), event);
}

} // namespace ui
