// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"
#include "store/kepttext.h"

#include <QString>
#include <list>
#include <memory>

namespace store {

/// A text as a row, with what is worked out before anything is written.
struct TextRow
{
    QString text; ///< Storable.
    QByteArray hash;
    int length = 0;       ///< Code points.
    bool isSpaced = true; ///< See hasSpacedWords().

    static TextRow of(const QString &text);
};

/// The texts of a corpus: immutable, each kept once, the last used ones in memory.
class Texts
{
public:
    explicit Texts(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// Adds a text, or finds the number of the same one. Not a transaction of its own.
    base::Result<text::TextId> keep(const TextRow &row);
    base::Result<text::TextId> find(const QString &text) const; ///< Invalid when the corpus has no such text.
    /// Fails when there is no text with this number.
    base::Result<std::shared_ptr<const KeptText>> load(text::TextId id);

private:
    base::Result<text::TextId> findHash(const QByteArray &hash) const;

    const Connection &m_connection;
    std::list<std::shared_ptr<const KeptText>> m_recent; ///< The last used one first.
};

/// The SHA-256 that finds a text.
QByteArray textHash(const QString &text);
/// Whether all words of the text stand between spaces or signs, as the full-text index needs to find them:
/// not so in Chinese, Japanese, Thai, ...
bool hasSpacedWords(QStringView text);

} // namespace store
