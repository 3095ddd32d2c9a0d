// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "coding/changeset.h"
#include "store/connection.h"
#include "store/texts.h"

namespace store {

/// Where the text of an article is: among the articles that a change set speaks of, else in the corpus. An
/// edit's annotations can so be placed whatever the order of its changes.
class ArticleTexts
{
public:
    ArticleTexts(const Connection &connection, Texts &texts, const coding::ChangeSet &changes);

    /// The text of an article; fails when there is no such article.
    base::Result<std::shared_ptr<const KeptText>> of(text::ArticleId article);

private:
    const Connection &m_connection;
    Texts &m_texts;
    std::unordered_map<text::ArticleId, text::TextId> m_known;
};

/// Writes change sets as rows. Needs a transaction around it, for a failure leaves a part written.
class ChangeWriter
{
public:
    ChangeWriter(const Connection &connection, Texts &texts)
        : m_connection(connection)
        , m_texts(texts)
    {
    }

    /// Fails, besides SQLite's reasons, when a changed row is not there or a span lies outside its text.
    base::Result<void> write(const coding::ChangeSet &changes, const base::Progress &progress = {});

private:
    const Connection &m_connection;
    Texts &m_texts;
};

} // namespace store
