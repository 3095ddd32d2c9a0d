// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QWidget>
#include <vector>

namespace coding {
struct Point;
}

namespace workspace {
class Workspace;
}

namespace ui {

class Focus;
class Pane;
class PaneArea;

/// Ribbons from pane to pane between what articles say on the chosen point, in the colour of how they stand
/// to each other; over panes side by side, transparent to the mouse. Follows the focus, the workspace and
/// the panes' scrolling.
class Ribbons : public QWidget
{
    Q_OBJECT

public:
    /// One ribbon, in the coordinates of the area.
    struct Ribbon
    {
        QRect from;      ///< Around the evidence on the left, from its first line to its last.
        QRect to;        ///< On the right.
        int leftEnd = 0; ///< Where the text on the left ends.
        int rightStart = 0;
        QColor colour;
    };

    /// A child of the area, which it covers. All must outlive it.
    Ribbons(workspace::Workspace &workspace, Focus &focus, PaneArea &area);

    /// Follows a pane's scrolling and evidence.
    void watch(const Pane &pane);
    /// What is painted now; none while fewer than two panes state the chosen point.
    std::vector<Ribbon> ribbons() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    const coding::Point *point() const;
    QColor colourOf(const coding::Point &point, const Pane &left, const Pane &right) const;
    void add(const Pane &left, const Pane &right, const QColor &colour, std::vector<Ribbon> &found) const;

    workspace::Workspace &m_workspace;
    Focus &m_focus;
    PaneArea &m_area;
};

} // namespace ui
