// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/mergeplan.h"

#include "workspace/mergedecisions.h"
#include "workspace/mergetables.h"
#include "workspace/mergewords.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace workspace {

using text::Article; // unqualified, for lupdate: see CONTRIBUTING.md

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(workspace::Merging)
};

/// Whether two annotations of one article say the same; not who made them, when and from what.
bool saySame(const coding::Annotation &one, const coding::Annotation &other)
{
    return one.span == other.span && one.tag == other.tag && one.value == other.value;
}

bool isSameVersion(const coding::Annotation &one, const coding::Annotation &other)
{
    return saySame(one, other) && one.note == other.note && one.analyst == other.analyst;
}

/// Compares article by article, so that no more than one's annotations are in memory besides what is new.
class Planning
{
public:
    Planning(const store::Database &ours, const store::Database &theirs, const base::Progress &progress)
        : m_ours(ours)
        , m_theirs(theirs)
        , m_progress(progress)
    {
    }

    base::Result<MergePlan> run()
    {
        const auto last = m_ours.lastIds();
        if (!last)
            return std::unexpected(last.error());
        m_plan.path = m_theirs.path();
        m_plan.last = *last;
        m_ids = IdCounters(*last);
        return m_tables.read(m_ours, m_theirs)
            .and_then([this] { return readArticles(); })
            .and_then(
                [this] { return mergeDecisions(m_ours, m_theirs, m_annotations, m_tables, m_ids, m_plan); })
            .and_then([this] {
                return mergeStoryRejections(m_ours, m_theirs, m_articles, m_tables, m_ids, m_plan);
            })
            .transform([this] {
                const store::LastIds now = m_ids.reserve({});
                for (const auto series : store::lastIdSeries)
                    m_plan.added.*series = now.*series - m_plan.last.*series;
                return std::move(m_plan);
            });
    }

private:
    base::Result<void> readArticles()
    {
        const auto ours = m_ours.hashedArticles();
        auto theirs = m_theirs.hashedArticles();
        if (!ours || !theirs)
            return std::unexpected(ours ? theirs.error() : ours.error());
        const auto total = static_cast<qint64>(theirs->size());
        matchArticles(*ours, *theirs);
        for (size_t i = 0; i < theirs->size(); ++i) {
            m_progress.report(static_cast<qint64>(i), total);
            if (m_progress.isCancelled())
                return base::failure({}, {}, base::Error::Cause::Cancelled);
            const store::HashedArticle *known = m_known[i];
            const text::Article &their = theirs->at(i).row.article;
            if (known && known->textHash != theirs->at(i).textHash) {
                if (const auto left = leaveOut(their); !left)
                    return left;
                continue;
            }
            const text::Article our =
                known ? compareArticle(known->row.article, their) : addArticle(theirs->at(i).row);
            m_articles.insert(their.id, our.id);
            const auto read = readAnnotations(their.id, our, known != nullptr).and_then([&] {
                return readRejections(their.id, our.id, known != nullptr);
            });
            if (!read)
                return read;
        }
        m_progress.report(total, total);
        return {};
    }

    /// Which of ours each of theirs is: by GUID, then by text, of the same source if there is one; each of
    /// ours once.
    void matchArticles(
        const std::vector<store::HashedArticle> &ours, const std::vector<store::HashedArticle> &theirs)
    {
        QHash<QUuid, const store::HashedArticle *> byGuid;
        QMultiHash<QByteArray, const store::HashedArticle *> byText;
        for (const store::HashedArticle &one : ours) {
            byGuid.insert(one.row.article.guid, &one);
            byText.insert(one.textHash, &one);
        }
        m_known.assign(theirs.size(), nullptr);
        QSet<const store::HashedArticle *> taken;
        for (size_t i = 0; i < theirs.size(); ++i)
            if ((m_known[i] = byGuid.value(theirs[i].row.article.guid)))
                taken.insert(m_known[i]);
        for (const bool needsSource : {true, false}) {
            for (size_t i = 0; i < theirs.size(); ++i) {
                if (m_known[i])
                    continue;
                const text::SourceId source = m_tables.source(theirs[i].row.article.source);
                for (const store::HashedArticle *one : byText.values(theirs[i].textHash)) {
                    if (taken.contains(one) || (needsSource && one->row.article.source != source))
                        continue;
                    m_known[i] = one;
                    taken.insert(one);
                    break;
                }
            }
        }
    }

    base::Result<void> leaveOut(const text::Article &their)
    {
        return m_theirs.annotations(their.id).transform([&](const auto &annotations) {
            m_plan.counts.leftOut += static_cast<int>(annotations.size());
            m_plan.notes +=
                Text::tr("The article “%1” has another text there; %n annotation(s) of it are left out.",
                    nullptr, static_cast<int>(annotations.size()))
                    .arg(their.title);
        });
    }

    Article addArticle(const store::ArticleRow &their)
    {
        text::Article addition = their.article;
        addition.id = m_ids.next<text::ArticleId>();
        addition.source = m_tables.source(their.article.source);
        addition.story = m_tables.story(their.article.story);
        m_plan.texts.emplace(addition.id, their.article.text);
        addition.text = {};
        m_plan.changes.add(addition);
        if (their.reading.state != text::ReadingState::Unread) {
            text::Reading reading = their.reading;
            reading.article = addition.id;
            m_plan.changes.add(reading);
        }
        ++m_plan.counts.articles;
        return addition;
    }

    /// Fills the blanks of ours, and tells what both have and is not the same. Returns ours as it will be.
    Article compareArticle(const text::Article &our, const text::Article &their)
    {
        ++m_plan.counts.knownArticles;
        text::Article filled = our;
        text::Article changed = our;
        Difference difference;
        const auto compare = [&](QString text::Article::*field, const QString &name) {
            if ((our.*field).isEmpty())
                filled.*field = their.*field;
            if (!(their.*field).isEmpty())
                changed.*field = their.*field;
            difference.compare(name, our.*field, their.*field);
        };
        //: what is different of an article, before a colon
        compare(&text::Article::title, Text::tr("title"));
        //: what is different of an article, before a colon
        compare(&text::Article::author, Text::tr("author"));
        //: what is different of an article, before a colon
        compare(&text::Article::published, Text::tr("published"));
        compare(&text::Article::url, u"URL"_s);
        //: what is different of an article, before a colon
        compare(&text::Article::language, Text::tr("language"));
        const text::SourceId source = m_tables.source(their.source);
        const text::StoryId story = m_tables.story(their.story);
        if (!our.source.isValid())
            filled.source = source;
        if (!our.story.isValid())
            filled.story = story;
        changed.source = source.isValid() ? source : our.source;
        changed.story = story.isValid() ? story : our.story;
        //: what is different of an article, before a colon
        difference.compare(Text::tr("source"), m_tables.sourceName(our.source), m_tables.sourceName(source));
        //: what is different of an article, before a colon
        difference.compare(Text::tr("story"), m_tables.storyName(our.story), m_tables.storyName(story));
        if (filled != our)
            ++m_plan.counts.completedArticles;
        m_plan.changes.replace(our, filled);
        if (!difference.ours.isEmpty())
            m_plan.conflicts.push_back({.kind = MergeConflict::Kind::Article,
                .what = placeOf(our),
                .ours = difference.ours.join(u"; "_s),
                .theirs = difference.theirs.join(u"; "_s),
                .article = our.id,
                .toTheirs = coding::Change<text::Article>{filled, changed}});
        return filled;
    }

    QString placeOf(const text::Article &article) const
    {
        const QString source = m_tables.sourceName(article.source);
        return source.isEmpty() ? article.title : u"%1 · %2"_s.arg(source, article.title);
    }

    base::Result<void> readAnnotations(text::ArticleId theirId, const text::Article &our, bool isKnown)
    {
        auto theirs = m_theirs.annotations(theirId);
        auto ours = isKnown && theirs && !theirs->empty() ? m_ours.annotations(our.id)
                                                          : base::Result<std::vector<coding::Annotation>>();
        if (!ours || !theirs)
            return std::unexpected(ours ? theirs.error() : ours.error());
        QHash<QUuid, const coding::Annotation *> byGuid;
        std::multimap<text::Span, const coding::Annotation *> byPlace;
        for (const coding::Annotation &one : *ours) {
            byGuid.insert(one.guid, &one);
            byPlace.emplace(one.span, &one);
        }
        for (coding::Annotation &one : *theirs) {
            const coding::AnnotationId theirNumber = one.id;
            one.article = our.id;
            one.tag = m_tables.tag(one.tag);
            one.analyst = m_tables.analyst(one.analyst);
            const coding::Annotation *known = byGuid.value(one.guid);
            if (known && !isSameVersion(*known, one))
                tellConflict(*known, one, our);
            for (auto [at, end] = byPlace.equal_range(one.span); !known && at != end; ++at)
                if (saySame(*at->second, one) && at->second->analyst == one.analyst)
                    known = at->second;
            if (known) {
                ++m_plan.counts.knownAnnotations;
                m_annotations.insert(theirNumber, {known->id, our.story});
                continue;
            }
            const auto elsewhere = m_ours.annotationByGuid(one.guid);
            if (!elsewhere)
                return std::unexpected(elsewhere.error());
            if (*elsewhere) // in an article that is another one here
                one.guid = QUuid::createUuid();
            one.id = m_ids.next<coding::AnnotationId>();
            m_annotations.insert(theirNumber, {one.id, our.story});
            m_plan.changes.add(std::move(one));
            ++m_plan.counts.annotations;
        }
        return {};
    }

    void tellConflict(
        const coding::Annotation &known, const coding::Annotation &theirs, const text::Article &article)
    {
        coding::Annotation changed = known;
        changed.span = theirs.span;
        changed.quote = theirs.quote;
        changed.tag = theirs.tag;
        changed.value = theirs.value;
        changed.note = theirs.note;
        changed.analyst = theirs.analyst;
        changed.modified = theirs.modified;
        const auto line = [this](const coding::Annotation &one) {
            return annotationInALine(one, m_tables.tagName(one.tag), m_tables.analystName(one.analyst));
        };
        m_plan.conflicts.push_back({.kind = MergeConflict::Kind::Annotation,
            .what = placeOf(article),
            .ours = line(known),
            .theirs = line(theirs),
            .article = article.id,
            .toTheirs = coding::Change<coding::Annotation>{known, std::move(changed)}});
    }

    base::Result<void> readRejections(text::ArticleId theirId, text::ArticleId ourId, bool isKnown)
    {
        auto theirs = m_theirs.rejections(theirId);
        auto ours = isKnown && theirs && !theirs->empty() ? m_ours.rejections(ourId)
                                                          : base::Result<std::vector<coding::Rejection>>();
        if (!ours || !theirs)
            return std::unexpected(ours ? theirs.error() : ours.error());
        for (coding::Rejection &one : *theirs) {
            const bool isThere = std::ranges::any_of(*ours, [&](const coding::Rejection &known) {
                return known.guid == one.guid ||
                       (known.kind == one.kind && known.span == one.span && known.cause == one.cause);
            });
            if (isThere)
                continue;
            one.id = m_ids.next<coding::RejectionId>();
            one.article = ourId;
            m_plan.changes.add(std::move(one));
            ++m_plan.counts.rejections;
        }
        return {};
    }

    const store::Database &m_ours;
    const store::Database &m_theirs;
    const base::Progress &m_progress;
    MergePlan m_plan;
    IdCounters m_ids;
    MergeTables m_tables{m_plan, m_ids};
    std::vector<const store::HashedArticle *> m_known; ///< By their article: ours, or null.
    MergedPlaces m_annotations;
    MergedArticles m_articles;
};

} // namespace

base::Result<MergePlan> planMerge(
    const store::Database &ours, const store::Database &theirs, const base::Progress &progress)
{
    return Planning(ours, theirs, progress).run();
}

} // namespace workspace
