// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/samesuggestions.h"

#include "workspace/workspace.h"

#include <algorithm>
#include <tuple>

namespace workspace {

bool saySame(const suggest::Suggestion &one, const suggest::Suggestion &other)
{
    if (one.kind != other.kind)
        return false;
    const auto *quantity = std::get_if<text::Quantity>(&one.value);
    const auto *otherQuantity = std::get_if<text::Quantity>(&other.value);
    if (!quantity || !otherQuantity)
        return one.value == other.value;
    const auto said = [](const text::Quantity &of) {
        return std::tie(of.low, of.high, of.relation, of.unit);
    };
    return said(*quantity) == said(*otherQuantity);
}

/// Looks at some articles on the worker's thread.
struct SameSuggestions::Job
{
    quint64 round = 0;
    SuggestionScan scan;
    SuggestionsByArticle found;
    base::Result<void> result;

    void run(const QString &path, const text::Lexicon &lexicon, const suggest::Suggestion &like,
        const std::atomic<quint64> &current)
    {
        const auto keep = [&](text::ArticleId article, std::vector<suggest::Suggestion> all) {
            std::erase_if(all, [&](const suggest::Suggestion &one) { return !saySame(one, like); });
            if (!all.empty())
                found.emplace(article, std::move(all));
        };
        result = scan.run(path, lexicon, [&] { return current != round; }, keep);
    }
};

SameSuggestions::SameSuggestions(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_round(std::make_shared<std::atomic<quint64>>(0))
{
}

SameSuggestions::~SameSuggestions()
{
    cancel();
}

void SameSuggestions::start(std::vector<text::ArticleId> articles, const suggest::Suggestion &like)
{
    cancel();
    m_articles = std::move(articles);
    m_like = like;
    next();
}

void SameSuggestions::cancel()
{
    ++*m_round;
    m_articles.clear();
    m_done = 0;
    m_found.clear();
    m_suggester.reset();
}

void SameSuggestions::next()
{
    const size_t end = std::min(m_articles.size(), m_done + SuggestionScan::mostArticles);
    Job job{.round = *m_round, .scan = {.articles = {}, .suggester = m_suggester}, .found = {}, .result = {}};
    job.scan.articles.assign(
        m_articles.begin() + std::ptrdiff_t(m_done), m_articles.begin() + std::ptrdiff_t(end));
    m_worker.run(
        [job = std::move(job), path = m_workspace.path(), lexicon = m_workspace.lexicon(), like = m_like,
            round = m_round]() mutable {
            job.run(path, lexicon, like, *round);
            return std::move(job);
        },
        [this](Job done) { finish(std::move(done)); });
}

void SameSuggestions::finish(Job job)
{
    if (job.round != *m_round)
        return;
    if (!job.result) {
        cancel();
        Q_EMIT failed(job.result.error());
        return;
    }
    m_suggester = job.scan.suggester;
    m_done += job.scan.done;
    m_found.merge(job.found);
    if (m_done < m_articles.size()) {
        next();
        Q_EMIT moved(int(m_done), int(m_articles.size()));
        return;
    }
    const SuggestionsByArticle found = std::move(m_found);
    cancel();
    Q_EMIT finished(found);
}

} // namespace workspace
