// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/livesuggestions.h"

#include "workspace/workspace.h"

#include <algorithm>
#include <set>

namespace workspace {
namespace {

/// Of so many articles suggestions are kept.
constexpr size_t mostArticles = 2000;

} // namespace

/// Looks at one article on the job's thread.
struct LiveSuggestions::Job
{
    quint64 round = 0;
    text::ArticleId article;
    std::shared_ptr<const suggest::Suggester> suggester;
    base::Result<std::vector<suggest::Suggestion>> found;

    static Job run(Job job, const QString &path, const text::Lexicon &lexicon, const QString &text,
        const std::stop_token &cancelled)
    {
        if (cancelled.stop_requested())
            return job;
        if (!job.suggester) {
            const auto knowledge = knowledgeOf(path);
            if (!knowledge) {
                job.found = std::unexpected(knowledge.error());
                return job;
            }
            job.suggester = std::make_shared<const suggest::Suggester>(lexicon, *knowledge);
        }
        job.found = job.suggester->suggest(text);
        return job;
    }
};

LiveSuggestions::LiveSuggestions(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_wanted = wantedClaims(workspace.tags());
    connect(&workspace, &Workspace::changed, this, &LiveSuggestions::follow);
    connect(&workspace, &Workspace::reloaded, this, &LiveSuggestions::followCodebook);
    connect(&workspace, &Workspace::lexiconChanged, this, &LiveSuggestions::renew);
    m_timer.setSingleShot(true);
    m_timer.setInterval(0); // after what was done is painted
    connect(&m_timer, &QTimer::timeout, this, &LiveSuggestions::tell);
}

LiveSuggestions::~LiveSuggestions()
{
    m_cancelled.request_stop();
}

const std::vector<suggest::Suggestion> &LiveSuggestions::of(text::ArticleId article)
{
    static const std::vector<suggest::Suggestion> none;
    if (!article.isValid())
        return none;
    if (const auto known = m_articles.find(article); known != m_articles.end()) {
        if (known->second.isStale)
            settle(article, known->second);
        return known->second.shown;
    }
    forgetOldest();
    m_order.push_back(article);
    m_articles.emplace(article, Kept());
    start(article);
    return none;
}

std::span<const suggest::Suggestion> LiveSuggestions::proposed(text::ArticleId article) const
{
    const auto kept = m_articles.find(article);
    return kept == m_articles.end() ? std::span<const suggest::Suggestion>() : kept->second.found;
}

bool LiveSuggestions::isKnown(text::ArticleId article) const
{
    const auto known = m_articles.find(article);
    return known != m_articles.end() && known->second.isKnown;
}

void LiveSuggestions::setThreshold(double threshold)
{
    if (threshold == m_threshold)
        return;
    m_threshold = threshold;
    touchAll();
    Q_EMIT thresholdChanged();
}

void LiveSuggestions::touchAll()
{
    for (auto &[article, kept] : m_articles)
        kept.isStale = kept.isKnown;
    Q_EMIT allChanged();
}

void LiveSuggestions::followCodebook()
{
    if (wantedClaims(m_workspace.tags()) == m_wanted)
        touchAll();
    else
        renew();
}

void LiveSuggestions::renew()
{
    ++m_round;
    m_wanted = wantedClaims(m_workspace.tags());
    m_cancelled.request_stop();
    m_cancelled = std::stop_source();
    m_suggester.reset();
    m_articles.clear();
    m_order.clear();
    Q_EMIT allChanged();
    Q_EMIT renewed();
}

void LiveSuggestions::start(text::ArticleId article)
{
    Job job{.round = m_round, .article = article, .suggester = m_suggester, .found = {}};
    m_worker.run(
        [job = std::move(job), path = m_workspace.path(), lexicon = m_workspace.lexicon(),
            text = m_workspace.text(article), cancelled = m_cancelled.get_token()]() mutable {
            return Job::run(std::move(job), path, lexicon, text, cancelled);
        },
        [this](const Job &done) { finish(done); });
}

void LiveSuggestions::finish(const Job &job)
{
    const auto known = m_articles.find(job.article);
    if (job.round != m_round || known == m_articles.end())
        return;
    if (!m_suggester)
        m_suggester = job.suggester;
    known->second.isKnown = true;
    if (job.found) {
        known->second.found = *job.found;
        settle(job.article, known->second);
    } else {
        Q_EMIT failed(job.found.error());
    }
    Q_EMIT changed(job.article);
}

void LiveSuggestions::settle(text::ArticleId article, Kept &kept)
{
    kept.isStale = false;
    kept.shown = undecided(
        kept.found, m_workspace.annotations(article), m_workspace.tags(), m_workspace.rejections(article));
    std::erase_if(
        kept.shown, [this](const suggest::Suggestion &one) { return one.confidence < m_threshold; });
}

void LiveSuggestions::follow(const coding::ChangeSet &changes)
{
    std::set<text::ArticleId> touched;
    const auto touch = [&](const auto &change) { touched.insert(change.either().article); };
    changes.each<coding::Annotation>(touch);
    changes.each<coding::Rejection>(touch);
    if (changes.touches<coding::Tag>()) {
        followCodebook();
        return;
    }
    for (const text::ArticleId article : touched) {
        const auto known = m_articles.find(article);
        if (known == m_articles.end() || !known->second.isKnown)
            continue;
        known->second.isStale = true;
        m_touched.insert(article);
        m_timer.start();
    }
}

void LiveSuggestions::tell()
{
    for (const text::ArticleId article : std::exchange(m_touched, {}))
        Q_EMIT changed(article);
}

void LiveSuggestions::forgetOldest()
{
    if (m_articles.size() < mostArticles)
        return;
    const size_t half = m_order.size() / 2;
    for (size_t i = 0; i < half; ++i)
        m_articles.erase(m_order[i]);
    m_order.erase(m_order.begin(), m_order.begin() + std::ptrdiff_t(half));
}

} // namespace workspace
