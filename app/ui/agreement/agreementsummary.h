// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/point.h"

#include <QWidget>
#include <array>

namespace ui {

/// The top of the agreement panel: the story's name, and how many points of each verdict there are.
class AgreementSummary : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementSummary(QWidget *parent = nullptr);

    /// An empty name: no story. Without points no counts are shown.
    void setCounts(const QString &story, const coding::Agreement &agreement, int unreadArticles);
    int count(coding::Verdict verdict) const { return m_verdicts[size_t(verdict)]; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Count
    {
        int number;
        QString word;
        QColor colour;
    };
    struct Placed
    {
        Count count;
        QPoint at; ///< The left upper corner.
    };
    std::vector<Count> counts() const;
    /// In as many lines as they need.
    std::vector<Placed> placed() const;
    void paintCount(QPainter &painter, QPoint at, const Count &count) const;
    int lineCount() const;
    static int width(const Count &count);

    QString m_story;
    std::array<int, 4> m_verdicts{};
    int m_points = 0;
    int m_unread = 0;
    int m_lines = 1; ///< Of counts, when it was last given a size.
};

} // namespace ui
