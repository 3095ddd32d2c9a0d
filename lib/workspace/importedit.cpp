// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/importedit.h"

#include "workspace/namedvalues.h"
#include "workspace/values.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>
#include <algorithm>
#include <iterator>

namespace workspace {
namespace {

constexpr size_t firstSlice = 8;
constexpr size_t largestSlice = 1000;
constexpr qint64 longestFill = 3; // milliseconds until what there is is committed
constexpr qsizetype mostProblems = 1000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(workspace::Importing)
};

} // namespace

/// Turns parts of batches into changes that are committed together.
class ImportEdit::Slice
{
public:
    explicit Slice(ImportEdit &edit)
        : m_edit(edit)
        , m_workspace(edit.m_workspace)
        , m_names(edit.m_workspace)
    {
    }

    base::Result<void> add(NewArticle &one)
    {
        const auto isKnown = m_workspace.database().hasArticleWithText(one.article.text);
        if (!isKnown)
            return std::unexpected(isKnown.error());
        if (*isKnown || m_texts.contains(one.article.text)) {
            ++duplicates;
            return {};
        }
        m_texts.insert(one.article.text);
        one.article.id = m_workspace.newId<text::ArticleId>();
        one.article.story = m_names.story(one.story);
        one.article.source = m_names.source(one.source);
        articles.push_back(one.article.id);
        m_changes.add(std::move(one.article));
        return {};
    }

    base::Result<void> add(const ArticleDetails &details)
    {
        const text::Article *known = article(details.article);
        if (!known)
            return {};
        text::Article changed = *known;
        if (!details.guid.isNull())
            changed.guid = details.guid;
        if (!changed.story.isValid())
            changed.story = m_names.story(details.story);
        if (!changed.source.isValid() || details.sourceWins)
            changed.source = m_names.source(details.source);
        m_changes.replace(*known, changed);
        m_articles.insert(details.article, changed);
        return {};
    }

    base::Result<void> add(NewAnnotation &one)
    {
        coding::Annotation &annotation = one.annotation;
        const auto known = annotation.guid.isNull()
                               ? std::nullopt
                               : m_workspace.database().annotationByGuid(annotation.guid);
        if (!known)
            return std::unexpected(known.error());
        if (*known || m_guids.contains(annotation.guid)) {
            ++duplicates;
            return {};
        }
        if (!article(annotation.article)) // somebody has deleted it
            return {};
        if (!annotation.guid.isNull())
            m_guids.insert(annotation.guid);
        const coding::Tag tag = m_names.tag(one.tag, one.kind);
        annotation.tag = tag.id;
        annotation.analyst = m_names.analyst(one.analyst);
        if (!suits(annotation.value, tag.kind)) {
            annotation.value = {};
            m_edit.tellOnce(
                Text::tr("The tag “%1” has another kind here, so the values of its rows were left out.")
                    .arg(tag.name));
        }
        m_changes.add(std::move(annotation));
        ++annotations;
        return {};
    }

    size_t size() const { return m_changes.changes.size(); }

    coding::ChangeSet takeChanges()
    {
        coding::ChangeSet changes = m_names.takeAdditions();
        changes.append(std::move(m_changes));
        return changes;
    }

    std::vector<text::ArticleId> articles; ///< Added ones.
    int annotations = 0;                   ///< Added ones.
    int duplicates = 0;

private:
    /// As it is after the changes so far; null when there is none.
    const text::Article *article(text::ArticleId id)
    {
        const auto found = m_articles.constFind(id);
        if (found != m_articles.cend())
            return &*found;
        const store::ArticleRow *row = m_workspace.article(id);
        return row ? &*m_articles.insert(id, row->article) : nullptr;
    }

    ImportEdit &m_edit;
    Workspace &m_workspace;
    NamedValues m_names;
    coding::ChangeSet m_changes;
    QSet<text::TextId> m_texts;
    QSet<QUuid> m_guids;
    QHash<text::ArticleId, text::Article> m_articles;
};

ImportEdit::ImportEdit(Workspace &workspace)
    : m_workspace(workspace)
    , m_edit(workspace)
    , m_sliceSize(firstSlice, 1, largestSlice)
{
}

void ImportEdit::take(ImportBatch batch)
{
    m_report.duplicates += batch.duplicates;
    m_report.leftOut += batch.leftOut;
    m_report.unread += batch.unread;
    for (const QString &problem : std::as_const(batch.problems))
        addProblem(problem);
    m_batches.push_back(std::move(batch));
}

base::Result<void> ImportEdit::addSome()
{
    if (m_batches.empty())
        return {};
    QElapsedTimer timer;
    timer.start();
    Slice slice(*this);
    auto added = fill(slice, m_sliceSize.count());
    const size_t count = slice.size();
    if (added) {
        const QString label = importLabel(m_report.articles + static_cast<int>(slice.articles.size()),
            m_report.annotations + slice.annotations);
        added = m_edit.add(label, slice.takeChanges());
    }
    if (!added) {
        m_batches.clear();
        m_added = 0;
        return added;
    }
    note(slice);
    if (m_added == sizeOf(m_batches.front())) {
        m_batches.pop_front();
        m_added = 0;
    }
    m_sliceSize.note(count, double(timer.nsecsElapsed()) / 1e6);
    return {};
}

/// Takes what comes next in the first batch, until there are so many changes; what the corpus has already
/// makes none, but takes its time.
base::Result<void> ImportEdit::fill(Slice &slice, size_t mostChanges)
{
    ImportBatch &batch = m_batches.front();
    const size_t details = batch.articles.size();
    const size_t annotations = details + batch.details.size();
    const size_t end = sizeOf(batch);
    const size_t most = slice.size() + mostChanges;
    QElapsedTimer timer;
    timer.start();
    base::Result<void> added;
    for (; added && m_added < end && slice.size() < most && timer.elapsed() < longestFill; ++m_added) {
        if (m_added < details)
            added = slice.add(batch.articles[m_added]);
        else if (m_added < annotations)
            added = slice.add(batch.details[m_added - details]);
        else
            added = slice.add(batch.annotations[m_added - annotations]);
    }
    return added;
}

base::Result<coding::ChangeSet> ImportEdit::changes()
{
    Slice slice(*this);
    for (; !m_batches.empty(); m_batches.pop_front(), m_added = 0)
        while (m_added < sizeOf(m_batches.front()))
            if (const auto added = fill(slice, largestSlice); !added)
                return std::unexpected(added.error());
    note(slice);
    return slice.takeChanges();
}

void ImportEdit::note(const Slice &slice)
{
    m_report.articles += static_cast<int>(slice.articles.size());
    m_report.annotations += slice.annotations;
    m_report.duplicates += slice.duplicates;
    std::ranges::copy(slice.articles, std::back_inserter(m_report.added));
}

QString importLabel(int articles, int annotations)
{
    return articles > 0 ? Text::tr("import %n article(s)", "the name of an edit", articles)
                        : Text::tr("import %n annotation(s)", "the name of an edit", annotations);
}

void ImportEdit::addProblem(const QString &problem)
{
    if (m_report.problems.size() < mostProblems)
        m_report.problems += problem;
    else
        ++m_report.moreProblems;
}

void ImportEdit::tellOnce(const QString &problem)
{
    const QString line = problemOf(m_batches.front().file, problem);
    if (!m_told.contains(line))
        addProblem(line);
    m_told.insert(line);
}

size_t ImportEdit::sizeOf(const ImportBatch &batch)
{
    return batch.articles.size() + batch.details.size() + batch.annotations.size();
}

} // namespace workspace
