// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "store/database.h"
#include "suggest/storyproposals.h"
#include "text/nearcopies.h"

#include <QStringList>
#include <functional>
#include <unordered_map>
#include <vector>

namespace workspace {

/// The signatures of texts, which never change.
using TextSignatures = std::unordered_map<text::TextId, text::TextSignature>;

/// All articles of a corpus with what was read in their texts, of one moment. For one thread.
class ArticleScan
{
public:
    /// What is kept in mind of an article while all are looked at.
    struct Known
    {
        text::ArticleId id;
        text::TextId text;
    };

    /// The database must outlive it.
    explicit ArticleScan(const store::Database &database)
        : m_database(database)
    {
    }

    /// What a cancelled look at all texts fails with.
    static base::Error cancelled();

    /// Lists the articles. To be called first.
    base::Result<void> list();
    /// Reads every text for its signature and words. Fails when cancelled, as all below.
    base::Result<void> readWords(const base::Progress &progress);
    /// Finds the signatures, and reads only texts that are not among those known; then the known ones are
    /// those of the corpus's texts.
    base::Result<void> readSignatures(TextSignatures &known, const base::Progress &progress);
    /// Says of each article which one it is a version of. Forgets the signatures.
    base::Result<void> findVersions(const base::Progress &progress);
    /// Adds which stories analysts turned down.
    base::Result<void> addRejections();

    const std::vector<Known> &known() const { return m_known; }
    std::vector<suggest::StoryArticle> &articles() { return m_articles; }

private:
    base::Result<void> listStory(text::StoryId story);
    void add(const text::Article &article);
    base::Result<void> eachPlace(
        const base::Progress &progress, const std::function<base::Result<void>(size_t place)> &read);

    const store::Database &m_database;
    std::vector<Known> m_known;
    QStringList m_titles;
    std::vector<suggest::StoryArticle> m_articles;
    std::vector<text::TextSignature> m_signatures;
};

/// The articles that are versions of another one, with that one, by what their texts share. Texts with a
/// known signature are read only where they may be versions. Fails when cancelled.
base::Result<std::unordered_map<text::ArticleId, text::ArticleId>> findVersions(
    const store::Database &database, TextSignatures &known, const base::Progress &progress);

} // namespace workspace
