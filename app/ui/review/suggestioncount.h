// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/article.h"

#include <QObject>
#include <vector>

class QAction;

namespace workspace {
class LiveSuggestions;
}

namespace ui {

/// Writes on an action's button how many suggestions of some articles are to be decided upon: "7 to review".
/// Belongs to the suggestions.
class SuggestionCount : public QObject
{
    Q_OBJECT

public:
    /// The action must outlive the suggestions.
    SuggestionCount(workspace::LiveSuggestions &suggestions, QAction &action);

    /// Counts those of these articles from now on, which has them looked at.
    void setArticles(const std::vector<text::ArticleId> &articles);

private:
    void update();

    workspace::LiveSuggestions &m_suggestions;
    QAction &m_action;
    std::vector<text::ArticleId> m_articles;
};

} // namespace ui
