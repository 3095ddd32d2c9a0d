// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/analystwork.h"

#include "text/segmentation.h"
#include "workspace/analystcomparison.h"
#include "workspace/disagreements.h"

#include <QHash>
#include <algorithm>
#include <map>
#include <set>

namespace workspace {
namespace {

/// Reads article by article; the texts only of those that several have tagged.
class Reading
{
public:
    Reading(const store::Database &database, const AnalystScope &scope, const base::Progress &progress)
        : m_database(database)
        , m_scope(scope)
        , m_progress(progress)
    {
    }

    base::Result<AnalystWork> run()
    {
        const auto sources = m_database.sources();
        const auto analysts = m_database.analysts();
        const auto articles = articlesInScope();
        if (!sources || !analysts || !articles)
            return std::unexpected(!sources    ? sources.error()
                                   : !analysts ? analysts.error()
                                               : articles.error());
        for (const text::Source &source : *sources)
            m_sources.insert(source.id, source.name);
        for (size_t i = 0; i < articles->size(); ++i) {
            m_progress.report(static_cast<qint64>(i), static_cast<qint64>(articles->size()));
            if (m_progress.isCancelled())
                return base::failure({}, {}, base::Error::Cause::Cancelled);
            if (const auto read = readArticle(articles->at(i).article); !read)
                return std::unexpected(read.error());
        }
        return listAnalysts(*analysts).and_then([this] { return compare(); }).transform([this] {
            return std::move(m_work);
        });
    }

private:
    base::Result<std::vector<store::ArticleRow>> articlesInScope() const
    {
        if (m_scope.story)
            return m_database.articles(*m_scope.story);
        return m_database.hashedArticles().transform([](const std::vector<store::HashedArticle> &all) {
            std::vector<store::ArticleRow> rows;
            for (const store::HashedArticle &one : all)
                rows.push_back(one.row);
            return rows;
        });
    }

    base::Result<void> readArticle(const text::Article &article)
    {
        auto annotations = m_database.annotations(article.id);
        if (!annotations)
            return std::unexpected(annotations.error());
        Kept kept{.article = article, .annotations = {}, .analysts = {}};
        for (coding::Annotation &one : *annotations) {
            const bool isInScope = !m_scope.tag || one.tag == *m_scope.tag;
            if (!one.analyst.isValid()) {
                m_work.annotationsOfNobody += isInScope ? 1 : 0;
                continue;
            }
            kept.analysts.insert(one.analyst);
            if (isInScope)
                kept.annotations.push_back(std::move(one));
        }
        if (!kept.analysts.empty())
            m_kept.push_back(std::move(kept));
        return {};
    }

    base::Result<void> listAnalysts(const std::vector<coding::Analyst> &all)
    {
        std::set<coding::AnalystId> present;
        for (const Kept &one : m_kept)
            present.insert(one.analysts.begin(), one.analysts.end());
        for (const coding::Analyst &one : all)
            if (present.contains(one.id))
                m_work.analysts.push_back(one);
        std::ranges::sort(m_work.analysts, {}, [](const auto &one) { return one.name.toCaseFolded(); });
        for (const Kept &one : m_kept) {
            TaggedArticle row{.article = one.article.id,
                .title = one.article.title,
                .source = m_sources.value(one.article.source),
                .counts = std::vector<int>(m_work.analysts.size())};
            for (const coding::Annotation &annotation : one.annotations)
                if (const auto place = placeOf(annotation.analyst); place < row.counts.size())
                    ++row.counts[place];
            m_work.articles.push_back(std::move(row));
        }
        return {};
    }

    size_t placeOf(coding::AnalystId analyst) const
    {
        return static_cast<size_t>(
            std::ranges::find(m_work.analysts, analyst, &coding::Analyst::id) - m_work.analysts.begin());
    }

    base::Result<void> compare()
    {
        std::vector<SharedArticle> shared;
        std::map<std::pair<coding::AnalystId, coding::AnalystId>, size_t> inCommon;
        for (const Kept &one : m_kept) {
            if (one.analysts.size() < 2)
                continue;
            auto text = m_database.text(one.article.text);
            if (!text)
                return std::unexpected(text.error());
            SharedArticle article{.article = one.article.id,
                .text = std::move(*text),
                .annotations = one.annotations,
                .analysts = {}};
            for (size_t place = 0; place < m_work.analysts.size(); ++place)
                if (one.analysts.contains(m_work.analysts[place].id))
                    article.analysts.push_back(static_cast<int>(place));
            for (const int first : article.analysts)
                for (const int second : article.analysts)
                    if (first < second)
                        inCommon[{m_work.analysts[size_t(first)].id, m_work.analysts[size_t(second)].id}] +=
                            one.annotations.size();
            listDisagreementsLater(one, shared.size());
            shared.push_back(std::move(article));
        }
        chooseTwo(inCommon);
        for (const auto &[kept, at] : m_later)
            listDisagreements(*kept, shared[at].text);
        m_work.measures = AnalystComparison(m_work.analysts, shared, m_scope.resampling).measures(m_progress);
        if (m_progress.isCancelled())
            return base::failure({}, {}, base::Error::Cause::Cancelled);
        return {};
    }

    /// What is read of an article, with who has tagged it with anything.
    struct Kept
    {
        text::Article article;
        std::vector<coding::Annotation> annotations;
        std::set<coding::AnalystId> analysts;
    };

    void listDisagreementsLater(const Kept &kept, size_t shared) { m_later.emplace_back(&kept, shared); }

    void chooseTwo(const std::map<std::pair<coding::AnalystId, coding::AnalystId>, size_t> &inCommon)
    {
        m_work.first = m_scope.first;
        m_work.second = m_scope.second;
        if ((m_work.first.isValid() && m_work.second.isValid()) || inCommon.empty())
            return;
        const auto most =
            std::ranges::max_element(inCommon, {}, [](const auto &pair) { return pair.second; });
        m_work.first = most->first.first;
        m_work.second = most->first.second;
    }

    void listDisagreements(const Kept &kept, const QString &text)
    {
        if (!kept.analysts.contains(m_work.first) || !kept.analysts.contains(m_work.second))
            return;
        std::vector<coding::Annotation> sides[2];
        for (const coding::Annotation &one : kept.annotations)
            if (one.analyst == m_work.first || one.analyst == m_work.second)
                sides[one.analyst == m_work.second].push_back(one);
        const std::vector<text::Span> paragraphs = text::paragraphs(text);
        for (Disagreement &one : disagreementsOf(std::move(sides[0]), std::move(sides[1]))) {
            one.article = kept.article.id;
            one.title = kept.article.title;
            one.source = m_sources.value(kept.article.source);
            one.paragraph = text::paragraphAt(paragraphs, startOf(one)) + 1;
            m_work.disagreements.push_back(std::move(one));
        }
    }

    const store::Database &m_database;
    const AnalystScope &m_scope;
    const base::Progress &m_progress;
    QHash<text::SourceId, QString> m_sources;
    std::vector<Kept> m_kept;
    std::vector<std::pair<const Kept *, size_t>> m_later; ///< Shared articles, with their places among them.
    AnalystWork m_work;
};

} // namespace

base::Result<AnalystWork> readAnalystWork(
    const store::Database &database, const AnalystScope &scope, const base::Progress &progress)
{
    return Reading(database, scope, progress).run();
}

} // namespace workspace
