// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/sharedpassages.h"
#include "base/worker.h"
#include "text/article.h"

#include <QObject>
#include <map>
#include <vector>

namespace workspace {
class Workspace;
}

namespace ui {

class Pane;
class PaneArea;

/// Tones the passages that the articles in the panes have from one another, found by a worker, and tells by
/// a tooltip where else one stands. While it lives; when it goes nothing is toned.
class SharedWording : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SharedWording(workspace::Workspace &workspace, PaneArea &area);
    ~SharedWording() override;

    /// Follows what a pane shows.
    void watch(const Pane &pane);
    /// The names of the other articles in the panes that have the passage at a place, too.
    QStringList othersWith(text::ArticleId article, int position) const;

Q_SIGNALS:
    void found(); ///< All that is in the panes is known.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Pair = std::pair<text::ArticleId, text::ArticleId>;

    void refresh();
    void find(Pair pair);
    void tone();
    std::vector<text::Span> passagesIn(text::ArticleId article, text::ArticleId other) const;

    workspace::Workspace &m_workspace;
    PaneArea &m_area;
    std::map<Pair, std::vector<agreement::SharedPassage>> m_known; ///< The lesser article first.
    std::vector<Pair> m_sought;
    base::Worker m_worker; ///< One thread.
};

} // namespace ui
