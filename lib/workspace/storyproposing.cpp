// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/storyproposing.h"

#include "workspace/articleedits.h"
#include "workspace/articlescan.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace workspace {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(workspace::StoryProposing)
};

/// A title as a story's name.
QString shortened(const QString &title)
{
    constexpr qsizetype most = 70;
    const QString words = title.simplified();
    if (words.size() <= most)
        return words;
    const qsizetype space = words.lastIndexOf(u' ', most);
    return words.first(space > most / 2 ? space : most) + u'…';
}

/// Proposals with what lists show of them.
class ProposalReader
{
public:
    ProposalReader(const store::Database &database, const std::vector<ArticleScan::Known> &known)
        : m_database(database)
        , m_known(known)
    {
    }

    base::Result<void> readNames()
    {
        const auto sources = m_database.sources();
        const auto stories = m_database.stories();
        if (!sources || !stories)
            return std::unexpected(sources ? stories.error() : sources.error());
        for (const text::Source &source : *sources)
            m_sources.insert(source.id, source.name);
        for (const store::StorySummary &summary : *stories)
            m_stories.insert(summary.story.id, summary.story.name);
        return {};
    }

    base::Result<ProposedStory> read(const suggest::StoryProposal &proposal)
    {
        ProposedStory story{.story = proposal.story,
            .name = m_stories.value(proposal.story),
            .articles = {},
            .similarity = proposal.similarity};
        const ArticleScan::Known &central = m_known[size_t(proposal.central)];
        const auto text = m_database.text(central.text);
        if (!text)
            return std::unexpected(text.error());
        for (const suggest::StoryProposal::Member &member : proposal.members) {
            auto article = read(member, *text);
            if (!article)
                return std::unexpected(article.error());
            if (!story.story.isValid() && member.place == proposal.central)
                story.name = shortened(article->title);
            story.articles.push_back(std::move(*article));
        }
        if (story.name.isEmpty())
            story.name = story.articles.front().words.join(u' ');
        return story;
    }

private:
    base::Result<ProposedStory::Article> read(
        const suggest::StoryProposal::Member &member, const QString &text) const
    {
        ProposedStory::Article article{.id = m_known[size_t(member.place)].id,
            .similarity = member.similarity,
            .words = wordsOf(member.words, text)};
        const auto row = m_database.article(article.id);
        if (!row)
            return std::unexpected(row.error());
        if (*row) {
            article.source = m_sources.value((*row)->article.source);
            article.title = (*row)->article.title;
            article.published = (*row)->article.published;
        }
        if (member.versionOf < 0)
            return article;
        article.versionOf = m_known[size_t(member.versionOf)].id;
        return m_database.article(article.versionOf).transform([&](const auto &version) {
            if (version)
                article.versionSource =
                    m_sources.value(version->article.source, shortened(version->article.title));
            return article;
        });
    }

    /// As the most central article prints them; those that it does not have are left out.
    static QStringList wordsOf(const std::vector<quint32> &keys, const QString &text)
    {
        std::vector<quint32> sorted = keys;
        std::ranges::sort(sorted);
        const std::vector<QStringView> printed = suggest::printedWords(sorted, text);
        QStringList words;
        for (const quint32 key : keys)
            if (const QStringView word =
                    printed[size_t(std::ranges::lower_bound(sorted, key) - sorted.begin())];
                !word.isEmpty())
                words += word.toString();
        return words;
    }

    const store::Database &m_database;
    const std::vector<ArticleScan::Known> &m_known;
    QHash<text::SourceId, QString> m_sources;
    QHash<text::StoryId, QString> m_stories;
};

QString freeName(const Workspace &workspace, const std::set<QString> &taken, const QString &wanted)
{
    const QString plain = wanted.simplified().isEmpty() ? Text::tr("Story") : wanted.simplified();
    QString name = plain;
    for (int number = 2; workspace.storyNamed(name) || taken.contains(name.toCaseFolded()); ++number)
        name = u"%1 (%2)"_s.arg(plain).arg(number);
    return name;
}

} // namespace

base::Result<StoryProposals> proposeStories(const store::Database &database, const base::Progress &progress)
{
    constexpr double read = 0.6; // of all the work
    constexpr double compared = 0.65;
    constexpr double grouped = 0.95;
    ArticleScan scan(database);
    const auto ready = scan.list()
                           .and_then([&] { return scan.readWords(progress.part(0, read)); })
                           .and_then([&] { return scan.findVersions(progress.part(read, compared)); })
                           .and_then([&] { return scan.addRejections(); });
    if (!ready)
        return std::unexpected(ready.error());
    StoryProposals result;
    for (size_t place = 0; place < scan.articles().size(); ++place) {
        result.articles += scan.articles()[place].story.isValid() ? 0 : 1;
        result.versions += scan.articles()[place].version == int(place) ? 0 : 1;
    }
    const auto proposals =
        suggest::proposeStories(std::move(scan.articles()), progress.part(compared, grouped));
    if (!proposals)
        return std::unexpected(ArticleScan::cancelled());
    ProposalReader reader(database, scan.known());
    if (const auto named = reader.readNames(); !named)
        return std::unexpected(named.error());
    for (size_t at = 0; at < proposals->size(); ++at) {
        if (progress.isCancelled())
            return std::unexpected(ArticleScan::cancelled());
        progress.part(grouped, 1).report(qint64(at), qint64(proposals->size()));
        auto story = reader.read((*proposals)[at]);
        if (!story)
            return std::unexpected(story.error());
        result.stories.push_back(std::move(*story));
    }
    return result;
}

coding::ChangeSet acceptStories(Workspace &workspace, std::span<const AcceptedStory> accepted)
{
    coding::ChangeSet changes;
    std::set<QString> taken;
    for (const auto &[proposal, left] : accepted) {
        std::vector<text::ArticleId> articles;
        for (const ProposedStory::Article &article : proposal.articles)
            if (const store::ArticleRow *row = workspace.article(article.id);
                row && !row->article.story.isValid()) // nobody has put it elsewhere meanwhile
                articles.push_back(article.id);
        if (articles.empty()) { // nothing of it was wanted
            ProposedStory unwanted = proposal;
            unwanted.articles.clear();
            for (const text::ArticleId article : left)
                unwanted.articles.push_back({.id = article});
            changes.append(rejectStory(unwanted));
            continue;
        }
        text::StoryId story = proposal.story;
        if (!workspace.story(story)) {
            const QString name = freeName(workspace, taken, proposal.name);
            taken.insert(name.toCaseFolded());
            story = workspace.newId<text::StoryId>();
            changes.add(text::Story{.id = story, .guid = {}, .name = name});
        }
        changes.append(moveArticles(workspace, articles, story));
        for (const text::ArticleId article : left)
            changes.add(coding::StoryRejection{
                .id = {}, .guid = {}, .article = article, .story = story, .proposal = QUuid::createUuid()});
    }
    return changes;
}

coding::ChangeSet rejectStory(const ProposedStory &proposal)
{
    coding::ChangeSet changes;
    const QUuid number = QUuid::createUuid();
    for (const ProposedStory::Article &article : proposal.articles)
        changes.add(coding::StoryRejection{
            .id = {}, .guid = {}, .article = article.id, .story = proposal.story, .proposal = number});
    return changes;
}

} // namespace workspace
