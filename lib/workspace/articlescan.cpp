// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/articlescan.h"

#include <QCoreApplication>
#include <QDate>

namespace workspace {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(workspace::StoryProposing)
};

} // namespace

base::Error ArticleScan::cancelled()
{
    return base::failure(Text::tr("The search for stories was cancelled."), {}, base::Error::Cause::Cancelled)
        .error();
}

base::Result<void> ArticleScan::list()
{
    const auto moment = m_database.beginReading();
    if (!moment)
        return std::unexpected(moment.error());
    const auto stories = m_database.stories();
    if (!stories)
        return std::unexpected(stories.error());
    for (const store::StorySummary &summary : *stories)
        if (auto done = listStory(summary.story.id); !done)
            return done;
    return {};
}

base::Result<void> ArticleScan::readWords(const base::Progress &progress)
{
    return eachPlace(progress, [this](size_t place) {
        return m_database.text(m_known[place].text).transform([&](const QString &words) {
            m_signatures.push_back(text::signatureOf(text::shinglesOf(words)));
            m_articles[place].words = suggest::storyWords(m_titles[qsizetype(place)], words);
        });
    });
}

base::Result<void> ArticleScan::readSignatures(TextSignatures &known, const base::Progress &progress)
{
    TextSignatures kept;
    const auto read = [&](size_t place) -> base::Result<void> {
        const text::TextId id = m_known[place].text;
        auto own = known.find(id);
        if (own == known.end()) {
            const auto words = m_database.text(id);
            if (!words)
                return std::unexpected(words.error());
            own = known.emplace(id, text::signatureOf(text::shinglesOf(*words))).first;
        }
        m_signatures.push_back(own->second);
        kept.insert(*own);
        return {};
    };
    return eachPlace(progress, read).transform([&] { known = std::move(kept); });
}

base::Result<void> ArticleScan::eachPlace(
    const base::Progress &progress, const std::function<base::Result<void>(size_t place)> &read)
{
    constexpr size_t step = 64;
    for (size_t place = 0; place < m_known.size(); ++place) {
        if (progress.isCancelled())
            return std::unexpected(cancelled());
        if (place % step == 0)
            progress.report(qint64(place), qint64(m_known.size()));
        if (auto done = read(place); !done)
            return done;
    }
    m_titles = {};
    return {};
}

base::Result<void> ArticleScan::findVersions(const base::Progress &progress)
{
    const auto shingles = [this](int place) -> std::optional<std::vector<quint64>> {
        const auto words = m_database.text(m_known[size_t(place)].text);
        return words ? std::optional(text::shinglesOf(*words)) : std::nullopt;
    };
    const auto groups = text::versionGroups(m_signatures, shingles, progress);
    if (!groups)
        return std::unexpected(cancelled());
    for (size_t place = 0; place < m_known.size(); ++place)
        m_articles[place].version = (*groups)[place];
    m_signatures = {};
    return {};
}

base::Result<void> ArticleScan::addRejections()
{
    const auto rejections = m_database.storyRejections();
    if (!rejections)
        return std::unexpected(rejections.error());
    std::unordered_map<text::ArticleId, size_t> places;
    for (size_t place = 0; place < m_known.size() && !rejections->empty(); ++place)
        places.emplace(m_known[place].id, place);
    for (const coding::StoryRejection &one : *rejections)
        if (const auto place = places.find(one.article); place != places.end()) {
            suggest::StoryArticle &article = m_articles[place->second];
            if (one.story.isValid())
                article.others.push_back(one.story);
            else
                article.apart.push_back(qHash(one.proposal));
        }
    return {};
}

base::Result<void> ArticleScan::listStory(text::StoryId story)
{
    constexpr int page = 2000;
    for (int offset = 0;; offset += page) {
        const auto rows = m_database.articles(story, offset, page);
        if (!rows)
            return std::unexpected(rows.error());
        for (const store::ArticleRow &row : *rows)
            add(row.article);
        if (rows->size() < page)
            return {};
    }
}

void ArticleScan::add(const text::Article &article)
{
    const QDate date = QDate::fromString(article.published.left(10), Qt::ISODate);
    m_known.push_back({article.id, article.text});
    m_titles += article.title;
    m_articles.push_back({.words = {},
        .day = date.isValid() ? int(date.toJulianDay()) : 0,
        .version = -1,
        .story = article.story,
        .apart = {},
        .others = {}});
}

base::Result<std::unordered_map<text::ArticleId, text::ArticleId>> findVersions(
    const store::Database &database, TextSignatures &known, const base::Progress &progress)
{
    constexpr double read = 0.9; // of all the work
    ArticleScan scan(database);
    const auto ready = scan.list()
                           .and_then([&] { return scan.readSignatures(known, progress.part(0, read)); })
                           .and_then([&] { return scan.findVersions(progress.part(read, 1)); });
    if (!ready)
        return std::unexpected(ready.error());
    std::unordered_map<text::ArticleId, text::ArticleId> versions;
    for (size_t place = 0; place < scan.articles().size(); ++place)
        if (const int first = scan.articles()[place].version; first != int(place))
            versions.emplace(scan.known()[place].id, scan.known()[size_t(first)].id);
    return versions;
}

} // namespace workspace
