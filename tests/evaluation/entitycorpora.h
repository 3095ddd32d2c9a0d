// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"
#include "text/span.h"

#include <QString>
#include <vector>

namespace evaluation {

/// A name that annotators marked.
struct GoldName
{
    text::Span span;
    coding::EntityType type = coding::EntityType::Other;
    double confidence = 1; ///< Of a proposal.

    auto operator<=>(const GoldName &) const = default;
};

/// A text with the names in it.
struct GoldDocument
{
    QString id;
    QString text;
    std::vector<GoldName> names; ///< In order, without overlap.
    std::vector<text::Span>
        unclear;          ///< Annotated as something longer or vaguer than a name: not learned from.
    int annotatedEnd = 0; ///< Annotators read no further.
    bool isTuned = false; ///< In the half that may be looked at and learned from.
};

/// A corpus of names.
struct GoldCorpus
{
    QString name;
    std::vector<GoldDocument> documents;
    bool hasProducts = false; ///< Else products are among the other names.
    bool isComplete = true;   ///< Annotators left no name unmarked.
};

/// Readers of ../shared/corpora/NAME; without documents when there is none. Every second document is tuned
/// on, in the order of the file (wikigold) or of the documents' names.
GoldCorpus readWikigold(const QString &folder);
/// MEANTIME marks whole phrases ("aircraft manufacturer Boeing") and pronouns. A named mention, here, is one
/// of a person, organisation, location or product that, its article aside, is all capitalised words, numbers
/// and small words of names, is no pronoun, is left after titles and roles are taken off ("Apple CEO" is not,
/// "Apple CEO Steve Jobs" becomes "Steve Jobs") and has no other named mention within it. Annotators marked
/// everything in the title and the first five sentences, so only these are scored.
GoldCorpus readMeantime(const QString &folder);
/// The same of re3d, where many names are not marked; nationalities are other names; weapons, vehicles and
/// platforms are products.
GoldCorpus readRe3d(const QString &folder);

/// Text made of a corpus' tokens, with the space that English has between them.
class TokenText
{
public:
    void add(const QString &token);
    /// Ends a sentence: the next token comes after a space, or on a new line when `isLine` or when nothing
    /// marks the sentence's end.
    void endSentence(bool isLine);
    const QString &text() const { return m_text; }
    /// Where the last token lies.
    text::Span last() const { return m_last; }

private:
    bool isGlued(const QString &token) const;

    QString m_text;
    text::Span m_last;
    QString m_before;
    bool m_isInQuotes = false;
    bool m_startsLine = true;
};

} // namespace evaluation
