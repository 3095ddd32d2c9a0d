// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/corpusoverview.h"

#include "agreement/verdict.h"
#include "workspace/agreementinput.h"
#include "workspace/learnedpairs.h"

#include <QCoreApplication>
#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace workspace {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(workspace::CorpusOverview)
};

/// What each outlet that states a point says on it.
using Said = std::map<text::SourceId, std::vector<const coding::Value *>>;

bool doAgree(const std::vector<const coding::Value *> &one, const std::vector<const coding::Value *> &other)
{
    return std::ranges::any_of(one, [&](const coding::Value *value) {
        return std::ranges::any_of(other, [&](const coding::Value *second) {
            return agreement::verdict(*value, *second) == coding::Verdict::Agree;
        });
    });
}

} // namespace

void OverviewBuilder::add(const OpenStory &story, const coding::Agreement &agreement)
{
    addStances(story);
    if (agreement.points.empty())
        return;
    m_values.clear();
    for (const coding::Annotation &annotation : story.annotations)
        m_values.emplace(annotation.id, &annotation.value);
    CorpusOverview::StoryVerdicts counted{.story = story.story, .verdicts = {}};
    for (const coding::Point &point : agreement.points) {
        ++counted.verdicts[size_t(point.verdict)];
        if (point.kind != coding::Kind::Entity) // naming somebody is no statement to agree with
            addPairs(story, point);
    }
    m_overview.stories.push_back(counted);
    m_values.clear();
}

void OverviewBuilder::addPairs(const OpenStory &story, const coding::Point &point)
{
    Said said;
    std::deque<coding::Value> converted;
    for (size_t i = 0; i < std::min(size_t(point.cells.size()), story.articles.size()); ++i) {
        const text::SourceId source = story.articles[i].article.source;
        for (const coding::AnnotationId id : point.cells[qsizetype(i)].evidence)
            if (const auto found = m_values.find(id); source.isValid() && found != m_values.end()) {
                const coding::Value *value = found->second;
                if (const coding::Conversion *conversion = point.conversionOf(*value))
                    value = &converted.emplace_back(
                        coding::converted(std::get<text::Quantity>(*value), *conversion));
                said[source].push_back(value);
            }
    }
    for (auto one = said.begin(); one != said.end(); ++one) {
        for (auto other = std::next(one); other != said.end(); ++other) {
            auto &pair = m_pairs[{one->first, other->first}];
            pair.one = one->first;
            pair.other = other->first;
            ++pair.both;
            pair.agree += doAgree(one->second, other->second);
        }
    }
}

void OverviewBuilder::addStances(const OpenStory &story)
{
    std::unordered_map<text::ArticleId, const text::Article *> articles;
    for (const store::ArticleRow &row : story.articles)
        articles.emplace(row.article.id, &row.article);
    for (const coding::Annotation &annotation : story.annotations) {
        const auto *claim = std::get_if<coding::Claim>(&annotation.value);
        const auto article = articles.find(annotation.article);
        if (!claim || article == articles.end() || !article->second->source.isValid())
            continue;
        const QDate day = QDate::fromString(article->second->published.left(10), Qt::ISODate);
        if (!day.isValid()) {
            ++m_overview.undatedClaims;
            continue;
        }
        const bool ownVoice = claim->speaker == "author"_L1;
        auto &counted = m_days[{day, article->second->source, ownVoice}];
        counted.source = article->second->source;
        counted.day = day;
        counted.ownVoice = ownVoice;
        ++counted.stances[size_t(claim->stance)];
    }
}

CorpusOverview OverviewBuilder::finish(std::vector<text::Source> sources)
{
    m_overview.sources = std::move(sources);
    for (const auto &[ids, pair] : m_pairs)
        m_overview.pairs.push_back(pair);
    for (const auto &[key, day] : m_days)
        m_overview.stances.push_back(day);
    return std::move(m_overview);
}

base::Result<CorpusOverview> corpusOverview(const QString &path, const base::Progress &progress)
{
    const auto opened = store::Database::open(path, store::Database::Mode::Read);
    if (!opened)
        return std::unexpected(opened.error());
    const store::Database &database = **opened;
    auto sources = database.sources();
    const auto tags = database.tags();
    const auto rates = database.exchangeRates();
    const auto stories = database.stories();
    if (!sources || !tags || !rates || !stories)
        return std::unexpected(!sources ? sources.error()
                               : !tags  ? tags.error()
                               : !rates ? rates.error()
                                        : stories.error());
    const auto decided = decidedPairs(database);
    if (!decided)
        return std::unexpected(decided.error());
    OverviewBuilder builder;
    qint64 done = 0;
    for (const store::StorySummary &summary : *stories) {
        if (progress.isCancelled())
            return base::failure(Text::tr("The counting was cancelled."), {}, base::Error::Cause::Cancelled);
        StoryMemory memory;
        if (const auto loaded = memory.load(database, summary.story); !loaded)
            return std::unexpected(loaded.error());
        coding::Agreement agreed;
        if (summary.story.id.isValid()) {
            agreement::Story input = agreementInput(memory.story(), *tags);
            input.rates = ratesFor(summary.story.id, *rates);
            input.learned = decided->elsewhere(summary.story.id);
            const auto read = addSentences(input, [&](text::ArticleId article) -> base::Result<QString> {
                const store::ArticleRow *row = memory.article(article);
                return row ? database.text(row->article.text) : QString();
            });
            if (!read)
                return std::unexpected(read.error());
            agreed = agreement::agree(input);
        }
        builder.add(memory.story(), agreed);
        progress.report(++done, qint64(stories->size()));
    }
    return builder.finish(std::move(*sources));
}

} // namespace workspace
