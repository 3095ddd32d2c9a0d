// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"
#include "text/codepoints.h"
#include "text/span.h"

#include <QString>
#include <list>
#include <memory>
#include <vector>

namespace store {

/// A text of the corpus with what places in it need.
struct KeptText
{
    text::TextId id;
    QString text;
    text::CodePoints codePoints;
    std::vector<text::Span> paragraphs;
};

/// A text as a row, with what is worked out before anything is written.
struct TextRow
{
    QString text; ///< Storable.
    QByteArray hash;
    int length = 0;       ///< Code points.
    bool isSpaced = true; ///< See hasSpacedWords().

    static TextRow of(const QString &text);
};

/// What follows from a text and a span; kept with the annotation.
struct Place
{
    text::Span codePoints;
    QString quote;
    int paragraph = 0;     ///< Of the span's start, from 1.
    QString contextBefore; ///< Up to 60 characters before the span, within its first paragraph.
    QString contextAfter;  ///< Up to 60 characters after it, within its last paragraph.
};

/// The place of a span (UTF-16) that lies within the text.
Place placeOf(const KeptText &text, text::Span span);

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
