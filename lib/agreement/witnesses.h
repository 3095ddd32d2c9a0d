// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringView>
#include <memory>
#include <vector>

namespace agreement {

/// A number for a sentence without regard to case, space and punctuation: copies of one press release have it
/// in common. 0 for a sentence without letters and digits.
quint64 sentenceKey(QStringView sentence);

/// A sentence, by the keys of its words.
struct SentenceReading
{
    quint64 key = 0;               ///< sentenceKey().
    std::vector<quint32> words;    ///< None of a short sentence: those are written alike by chance.
    std::vector<quint32> shingles; ///< Words beside each other, ascending.
};

SentenceReading readSentence(QStringView sentence);

/// Sentences that articles have from one another: copies but for small edits. Found by sequences of words
/// that both have (A. Z. Broder, 1997), then by aligning them word for word (T. F. Smith and M. S. Waterman,
/// 1981).
class Passages
{
public:
    /// A sentence of an article.
    struct Sentence
    {
        std::shared_ptr<const SentenceReading> reading;
        int article;

        bool operator==(const Sentence &) const = default;
    };

    Passages() = default;
    /// Of distinct sentences.
    explicit Passages(std::vector<Sentence> sentences);

    /// Each sentence once, in the first article that has it, in a certain order, without short ones.
    static std::vector<Sentence> distinct(std::vector<Sentence> sentences);

    /// As they were given.
    const std::vector<Sentence> &sentences() const { return m_sentences; }
    /// A number for the sentence; that of other articles' copies is the same. 0 for a sentence without
    /// letters and digits.
    quint64 key(const SentenceReading &sentence) const;

private:
    std::vector<Sentence> m_sentences;
    QHash<quint64, quint64> m_copied; ///< By key: the key of the first of its copies.
};

/// How many of some articles are witnesses of their own: those whose every sentence stands in one that is
/// counted already print what another printed. Each article is the keys of its evidence's sentences; one of
/// an unknown sentence (0) counts by itself.
int independentWitnesses(std::vector<std::vector<quint64>> articles);

} // namespace agreement
