// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/corpussearch.h"

#include "workspace/workspace.h"

#include <chrono>
#include <unordered_map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {
namespace {

using SourceNames = std::unordered_map<text::SourceId, QString>;

bool hasAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(
        words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool matches(const text::Article &article, const SourceNames &sources, const QStringList &words)
{
    const auto source = sources.find(article.source);
    const QString all = QStringList{article.title, source == sources.end() ? QString() : source->second,
        article.author, article.published}
                            .join(u'\n');
    return hasAll(all, words);
}

CorpusMatches search(const QString &path, const QString &words, const SourceNames &sources,
    const std::vector<store::StorySummary> &stories, const std::stop_token &stop)
{
    CorpusMatches result{words, {}, false, std::nullopt};
    const auto database = store::Database::open(path, store::Database::Mode::Read);
    if (!database) {
        result.error = database.error();
        return result;
    }
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    int count = 0;
    for (const store::StorySummary &story : stories) {
        if (stop.stop_requested())
            return result;
        if (story.story.id.isValid() && hasAll(story.story.name, parts)) {
            result.stories.push_back({story, true, {}});
            continue;
        }
        auto rows = (*database)->articles(story.story.id);
        if (!rows) {
            result.error = rows.error();
            return result;
        }
        std::erase_if(
            *rows, [&](const store::ArticleRow &row) { return !matches(row.article, sources, parts); });
        result.isCut = count + int(rows->size()) > CorpusSearch::most;
        if (result.isCut)
            rows->resize(size_t(CorpusSearch::most - count));
        count += int(rows->size());
        if (!rows->empty())
            result.stories.push_back({story, false, std::move(*rows)});
        if (result.isCut)
            break;
    }
    return result;
}

} // namespace

CorpusSearch::CorpusSearch(workspace::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(120ms);
    connect(&m_delay, &QTimer::timeout, this, &CorpusSearch::start);
    const auto again = [this] {
        if (isActive())
            m_delay.start();
    };
    connect(&workspace, &workspace::Workspace::reloaded, this, again);
    connect(&workspace, &workspace::Workspace::changed, this, [again](const coding::ChangeSet &changes) {
        if (changes.touches<text::Article>() || changes.touches<text::Story>() ||
            changes.touches<text::Source>())
            again();
    });
}

CorpusSearch::~CorpusSearch()
{
    m_stop.request_stop();
}

void CorpusSearch::setWords(const QString &words)
{
    const QString simple = words.simplified();
    if (simple == m_words)
        return;
    m_words = simple;
    m_stop.request_stop();
    if (isActive()) {
        m_delay.start();
        return;
    }
    m_delay.stop();
    Q_EMIT cleared();
}

void CorpusSearch::start()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    SourceNames sources;
    for (const text::Source &source : m_workspace.sources())
        sources.emplace(source.id, source.name);
    m_worker.run(
        [path = m_workspace.path(), words = m_words, sources = std::move(sources),
            stories = m_workspace.stories(),
            cancelled = m_stop.get_token()] { return search(path, words, sources, stories, cancelled); },
        [this, cancelled = m_stop.get_token()](const CorpusMatches &matches) { finish(matches, cancelled); });
}

void CorpusSearch::finish(const CorpusMatches &matches, const std::stop_token &cancelled)
{
    if (isActive() && matches.words == m_words && !cancelled.stop_requested())
        Q_EMIT found(matches);
}

} // namespace ui
