// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/storyagreements.h"

namespace workspace {

/// What a job gets, and what it gives back.
struct StoryAgreements::Job
{
    agreement::Story input;
    std::unordered_map<text::ArticleId, text::TextId> texts;
    agreement::KeptComparison comparison;
    coding::Agreement agreement;
    base::Result<void> read; ///< Whether all texts could be read.
    bool isDone = false;

    /// Runs on the worker's thread.
    static Job run(Job job, const QString &path, const std::stop_token &cancelled)
    {
        if (cancelled.stop_requested())
            return job;
        std::unique_ptr<store::Database> database;
        job.read = addSentences(job.input, [&](text::ArticleId article) -> base::Result<QString> {
            if (!database) {
                auto opened = store::Database::open(path, store::Database::Mode::Read);
                if (!opened)
                    return std::unexpected(opened.error());
                database = std::move(*opened);
            }
            return database->text(job.texts[article]);
        });
        if (cancelled.stop_requested())
            return job;
        job.agreement = agreement::agree(job.input, job.comparison);
        job.isDone = true;
        return job;
    }
};

StoryAgreements::StoryAgreements(const Memory &memory, LearnedPairs &learned, ArticleText text, QString path)
    : m_memory(memory)
    , m_learned(learned)
    , m_text(std::move(text))
    , m_path(std::move(path))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &StoryAgreements::bringUpToDate);
    connect(&learned, &LearnedPairs::changed, this, &StoryAgreements::touchAll);
}

StoryAgreements::~StoryAgreements()
{
    for (auto &[id, kept] : m_stories)
        kept.cancelled.request_stop();
}

bool StoryAgreements::isSmall(text::StoryId story) const
{
    const StoryMemory *open = m_memory.openStory(story);
    return !open || open->story().annotations.size() <= small;
}

const coding::Agreement &StoryAgreements::agreement(text::StoryId story)
{
    if (!story.isValid() || !m_memory.openStory(story))
        return m_none;
    Kept &kept = m_stories[story];
    if (kept.isStale && m_isHeld) {
        kept.wasTouched = true; // views are told when it is known
    } else if (kept.isStale) {
        if (isSmall(story))
            compare(story, kept);
        else if (kept.job == 0)
            startJob(story, kept);
    }
    return kept.agreement;
}

const coding::Agreement &StoryAgreements::settledAgreement(text::StoryId story)
{
    if (!story.isValid() || !m_memory.openStory(story))
        return m_none;
    m_learned.settle();
    Kept &kept = m_stories[story];
    if (kept.isStale)
        compare(story, kept);
    return kept.agreement;
}

const coding::Point *StoryAgreements::pointOf(text::StoryId story, coding::AnnotationId annotation)
{
    const coding::Agreement &known = agreement(story);
    const auto kept = m_stories.find(story);
    if (kept == m_stories.end())
        return nullptr;
    const auto place = kept->second.points.find(annotation);
    return place == kept->second.points.end() ? nullptr : &known.points[place->second];
}

void StoryAgreements::touch(text::StoryId story)
{
    const auto kept = m_stories.find(story);
    if (kept == m_stories.end())
        return; // nobody has asked for it
    kept->second.isStale = true;
    kept->second.wasTouched = true;
    m_timer.start();
}

void StoryAgreements::release()
{
    m_isHeld = false;
    m_timer.start();
}

void StoryAgreements::touchAll()
{
    std::erase_if(m_stories, [this](const auto &kept) { return !m_memory.openStory(kept.first); });
    for (const auto &[story, kept] : m_stories)
        touch(story);
}

agreement::Story StoryAgreements::inputOf(text::StoryId story, const Kept &kept) const
{
    m_learned.bringUpToDate();
    agreement::Story input = agreementInput(m_memory.openStory(story)->story(), m_memory.tags());
    input.rates = ratesFor(story, m_memory.exchangeRates());
    input.learned = m_learned.elsewhere(story);
    kept.sentences.fill(input);
    return input;
}

void StoryAgreements::compare(text::StoryId story, Kept &kept)
{
    agreement::Story input = inputOf(story, kept);
    if (const auto read = addSentences(input, m_text); !read)
        Q_EMIT failed(read.error());
    kept.cancelled.request_stop();
    kept.job = 0;
    accept(kept, input, agreement::agree(input, kept.comparison));
    kept.isStale = false;
}

void StoryAgreements::accept(Kept &kept, const agreement::Story &input, coding::Agreement agreement)
{
    kept.sentences.keep(input);
    kept.agreement = std::move(agreement);
    kept.points.clear();
    const std::vector<coding::Point> &points = kept.agreement.points; // read only: they share their cells
    for (size_t place = 0; place < points.size(); ++place)
        for (const coding::Cell &cell : points[place].cells)
            for (const coding::AnnotationId annotation : cell.evidence)
                kept.points.emplace(annotation, place);
}

void StoryAgreements::startJob(text::StoryId story, Kept &kept)
{
    const OpenStory &open = m_memory.openStory(story)->story();
    Job job{.input = inputOf(story, kept),
        .texts = {},
        .comparison = std::exchange(kept.comparison, {}),
        .agreement = {}};
    for (const store::ArticleRow &row : open.articles)
        job.texts.emplace(row.article.id, row.article.text);
    kept.cancelled = std::stop_source();
    kept.job = ++m_lastJob;
    kept.isStale = false;
    kept.wasTouched = true;
    m_worker.run(
        [job = std::move(job), path = m_path, cancelled = kept.cancelled.get_token()]() mutable {
            return Job::run(std::move(job), path, cancelled);
        },
        [this, story, number = kept.job](Job result) { finishJob(story, number, std::move(result)); });
}

void StoryAgreements::finishJob(text::StoryId story, quint64 number, Job result)
{
    const auto found = m_stories.find(story);
    if (found == m_stories.end() || found->second.job != number || !result.isDone)
        return;
    Kept &kept = found->second;
    kept.job = 0;
    kept.comparison = std::move(result.comparison);
    accept(kept, result.input, std::move(result.agreement));
    if (!result.read)
        Q_EMIT failed(result.read.error());
    if (kept.isStale) // the story went on meanwhile; what is known now is still newer than before
        m_timer.start();
    else
        kept.wasTouched = false;
    Q_EMIT changed(story);
}

void StoryAgreements::bringUpToDate()
{
    if (m_isHeld)
        return;
    std::vector<text::StoryId> known;
    for (auto &[story, kept] : m_stories) {
        if (!kept.wasTouched || kept.job != 0)
            continue;
        if (kept.isStale && !isSmall(story)) {
            startJob(story, kept);
            continue;
        }
        if (kept.isStale)
            compare(story, kept);
        kept.wasTouched = false;
        known.push_back(story);
    }
    for (const text::StoryId story : known)
        Q_EMIT changed(story);
}

} // namespace workspace
