// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/suggestionscan.h"

#include "store/database.h"
#include "workspace/suggestions.h"

#include <QElapsedTimer>

namespace workspace {
namespace {

constexpr qint64 longestSlice = 200; // milliseconds

using Suggestions = std::vector<suggest::Suggestion>;

base::Result<Suggestions> undecidedIn(const suggest::Suggester &suggester, text::ArticleId article,
    const store::Database &database, const std::vector<coding::Tag> &tags)
{
    const auto reviewed = reviewedArticle(database, article);
    if (!reviewed)
        return std::unexpected(reviewed.error());
    if (!*reviewed)
        return Suggestions();
    const auto &[words, annotations, rejections] = **reviewed;
    return undecided(suggester.suggest(words), annotations, tags, rejections);
}

} // namespace

base::Result<void> SuggestionScan::run(const QString &path, const text::Lexicon &lexicon,
    const std::function<bool()> &isCancelled, const std::function<void(text::ArticleId, Suggestions)> &visit)
{
    QElapsedTimer timer;
    timer.start();
    if (!suggester) {
        auto knowledge = knowledgeOf(path);
        if (!knowledge)
            return std::unexpected(knowledge.error());
        suggester = std::make_shared<const suggest::Suggester>(lexicon, *knowledge);
    }
    const auto database = store::Database::open(path, store::Database::Mode::Read);
    if (!database)
        return std::unexpected(database.error());
    const auto tags = (*database)->tags();
    if (!tags)
        return std::unexpected(tags.error());
    for (; done < articles.size() && !isCancelled(); ++done) {
        if (done > 0 && timer.elapsed() > longestSlice)
            break;
        auto found = undecidedIn(*suggester, articles[done], **database, *tags);
        if (!found)
            return std::unexpected(found.error());
        visit(articles[done], std::move(*found));
    }
    return {};
}

} // namespace workspace
