// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/agreement.h"

#include <random>

namespace support {

/// A made-up story that is edited at random, as analysts would: things are tagged, moved, given other values,
/// decided, and articles come and go. The same for the same seed on every machine.
class EditedStory
{
public:
    explicit EditedStory(quint32 seed, int articles = 4, int statements = 30);

    const agreement::Story &story() const { return m_story; }
    /// Does something to the story; tells what.
    QString edit();

private:
    using Edit = QString (EditedStory::*)();

    QString addStatement();
    QString removeStatement();
    QString moveStatement();
    QString rewriteSentence();
    QString rewriteSentencesBefore();
    QString retag();
    QString revalue();
    QString addArticle();
    QString removeArticle();
    QString swapArticles();
    QString readArticle();
    QString mention();
    QString decide();
    QString takeDecisionBack();
    QString setRate();
    QString learn();

    int below(size_t count) { return int(m_random() % quint32(count)); }
    template <class Things>
    const auto &oneOf(const Things &things)
    {
        return things[size_t(below(std::size(things)))];
    }
    agreement::Statement &anyStatement()
    {
        return m_story.statements[size_t(below(m_story.statements.size()))];
    }
    agreement::Witness &anyArticle() { return m_story.articles[size_t(below(m_story.articles.size()))]; }

    QString sentenceAbout(const QString &quote);
    text::Quantity quantity();
    coding::Value valueOf(coding::Kind kind);
    /// Writes a sentence somewhere in the article, with a new value and the words for it.
    void write(agreement::Statement &statement);

    std::mt19937 m_random;
    agreement::Story m_story;
    qint64 m_lastAnnotation = 0;
    qint64 m_lastArticle = 0;
    qint64 m_lastDecision = 0;
};

} // namespace support
