// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/suggestioncount.h"

#include "workspace/livesuggestions.h"

#include <QAction>
#include <algorithm>

namespace ui {

SuggestionCount::SuggestionCount(workspace::LiveSuggestions &suggestions, QAction &action)
    : QObject(&suggestions)
    , m_suggestions(suggestions)
    , m_action(action)
{
    connect(&suggestions, &workspace::LiveSuggestions::changed, this, [this](text::ArticleId article) {
        if (std::ranges::contains(m_articles, article))
            update();
    });
    connect(&suggestions, &workspace::LiveSuggestions::allChanged, this, &SuggestionCount::update);
    update();
}

void SuggestionCount::setArticles(const std::vector<text::ArticleId> &articles)
{
    m_articles = articles;
    update();
}

void SuggestionCount::update()
{
    int count = 0;
    for (const text::ArticleId article : m_articles)
        count += int(m_suggestions.of(article).size());
    //: on a button, behind a sign for suggestions
    m_action.setIconText(count > 0 ? tr("%Ln to review", "", count) : tr("Review"));
}

} // namespace ui
