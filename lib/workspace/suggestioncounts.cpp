// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/suggestioncounts.h"

#include "workspace/suggestionscan.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace workspace {
/// Counts in some articles on the worker's thread.
struct SuggestionCounts::Job
{
    quint64 round = 0;
    SuggestionScan scan;
    std::vector<std::vector<float>> confidences; ///< By article, as far as it came.
    bool hasFailed = false;

    void run(const QString &path, const text::Lexicon &lexicon, const std::atomic<quint64> &current)
    {
        const auto note = [this](text::ArticleId, const std::vector<suggest::Suggestion> &found) {
            std::vector<float> &all = confidences.emplace_back();
            for (const suggest::Suggestion &one : found)
                all.push_back(float(one.confidence));
        };
        hasFailed = !scan.run(path, lexicon, [&] { return current != round; }, note);
    }
};

SuggestionCounts::SuggestionCounts(Workspace &workspace, LiveSuggestions &suggestions, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_suggestions(suggestions)
    , m_currentRound(std::make_shared<std::atomic<quint64>>(0))
{
    connect(&workspace, &Workspace::changed, this, &SuggestionCounts::follow);
    connect(&workspace, &Workspace::reloaded, this, &SuggestionCounts::restart);
    connect(&suggestions, &LiveSuggestions::changed, this, &SuggestionCounts::followLive);
    connect(&suggestions, &LiveSuggestions::thresholdChanged, this, &SuggestionCounts::countAgain);
    connect(&suggestions, &LiveSuggestions::renewed, this, &SuggestionCounts::restart);
}

SuggestionCounts::~SuggestionCounts()
{
    *m_currentRound = ++m_round;
}

void SuggestionCounts::start(const std::vector<text::ArticleId> &articles)
{
    *m_currentRound = ++m_round;
    m_order = articles;
    m_articles.clear();
    for (const text::ArticleId article : articles)
        m_articles.emplace(article, Counted());
    m_nextInOrder = 0;
    m_stale.clear();
    m_suggester.reset();
    m_left = m_counted = 0;
    m_isBusy = false;
    next();
}

void SuggestionCounts::stop()
{
    start({});
}

void SuggestionCounts::restart()
{
    if (m_order.empty())
        return;
    start(m_order);
    Q_EMIT changed();
}

int SuggestionCounts::left(text::ArticleId article) const
{
    const auto found = m_articles.find(article);
    return found == m_articles.end() ? 0 : found->second.left;
}

void SuggestionCounts::next()
{
    if (m_isBusy)
        return;
    Job job{.round = m_round, .scan = {.articles = {}, .suggester = m_suggester}, .confidences = {}};
    constexpr size_t mostInJob = SuggestionScan::mostArticles;
    std::vector<text::ArticleId> &articles = job.scan.articles;
    if (!m_stale.empty()) {
        const auto end = std::next(m_stale.begin(), std::ptrdiff_t(std::min(m_stale.size(), mostInJob)));
        articles.assign(m_stale.begin(), end);
        m_stale.erase(m_stale.begin(), end);
    } else {
        const size_t end = std::min(m_order.size(), m_nextInOrder + mostInJob);
        articles.assign(
            m_order.begin() + std::ptrdiff_t(m_nextInOrder), m_order.begin() + std::ptrdiff_t(end));
        m_nextInOrder = end;
    }
    if (articles.empty())
        return;
    m_isBusy = true;
    m_worker.run(
        [job = std::move(job), path = m_workspace.path(), lexicon = m_workspace.lexicon(),
            current = m_currentRound]() mutable {
            job.run(path, lexicon, *current);
            return std::move(job);
        },
        [this](const Job &done) { finish(done); });
}

void SuggestionCounts::finish(const Job &job)
{
    if (job.round != m_round)
        return;
    m_isBusy = false;
    if (job.hasFailed)
        return; // LiveSuggestions tells of it; the count stays what it is
    m_suggester = job.scan.suggester;
    for (size_t i = 0; i < job.scan.articles.size(); ++i) {
        const text::ArticleId article = job.scan.articles[i];
        if (i >= job.confidences.size()) {
            m_stale.insert(article);
            continue;
        }
        Counted &counted = m_articles[article];
        if (!counted.isKnown)
            ++m_counted;
        counted.isKnown = true;
        counted.confidences = job.confidences[i];
        if (!m_stale.contains(article))
            set(counted, int(std::ranges::count_if(counted.confidences,
                             [this](float one) { return double(one) >= m_suggestions.threshold(); })));
    }
    next();
    Q_EMIT changed();
}

void SuggestionCounts::set(Counted &counted, int left)
{
    m_left += left - counted.left;
    counted.left = left;
}

void SuggestionCounts::follow(const coding::ChangeSet &changes)
{
    if (m_order.empty())
        return;
    if (changes.touches<coding::Tag>()) {
        restart();
        return;
    }
    const auto touch = [&](const auto &change) {
        const text::ArticleId article = change.either().article;
        const auto found = m_articles.find(article);
        if (found != m_articles.end() && (found->second.isKnown || m_isBusy))
            m_stale.insert(article);
    };
    changes.each<coding::Annotation>(touch);
    changes.each<coding::Rejection>(touch);
    if (!m_stale.empty())
        next();
}

void SuggestionCounts::followLive(text::ArticleId article)
{
    const auto found = m_articles.find(article);
    if (found == m_articles.end() || !found->second.isKnown || !m_suggestions.isKnown(article))
        return;
    set(found->second, int(m_suggestions.of(article).size())); // sooner than the worker
    Q_EMIT changed();
}

void SuggestionCounts::countAgain()
{
    for (auto &[article, counted] : m_articles)
        set(counted, int(std::ranges::count_if(counted.confidences,
                         [this](float one) { return double(one) >= m_suggestions.threshold(); })));
    Q_EMIT changed();
}

} // namespace workspace
