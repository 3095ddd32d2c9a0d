// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"

#include <QTimer>
#include <QWidget>
#include <vector>

namespace ui {

class ReadingView;
struct Mark;

/// The rail beside an article: a stripe for each annotation in its tag's colour, claims, figures and entities
/// in columns of their own. A short article's stripes stand beside their lines; a longer one is drawn
/// together to the rail's height, with what is in view marked. A click scrolls there, dragging scrolls along.
class Rail : public QWidget
{
    Q_OBJECT

public:
    /// Follows the view, which must outlive it.
    explicit Rail(ReadingView &view, QWidget *parent = nullptr);

    QSize sizeHint() const override;

    /// The annotation whose stripe is at a point; an invalid id when there is none.
    coding::AnnotationId annotationAt(const QPoint &point) const;
    /// Where an annotation's stripe is; empty when there is none.
    QRect stripeOf(coding::AnnotationId annotation) const;

Q_SIGNALS:
    void annotationClicked(coding::AnnotationId annotation);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Stripe
    {
        int column = 0;
        int top = 0;
        int bottom = 0;
        quint32 colour = 0;
    };

    void forget();
    void forgetSoon();
    void work();
    double scale() const;
    void scrollTo(int y);
    Stripe stripe(const Mark &mark) const;
    QRect rectOf(const Stripe &stripe) const;

    ReadingView &m_view;
    std::vector<Stripe> m_stripes; ///< Joined where they would lie on each other.
    bool m_isKnown = false;
    QTimer m_soon;
};

} // namespace ui
