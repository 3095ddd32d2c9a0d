// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/agreement.h"
#include "text/quantityreader.h"
#include "text/segmentation.h"

#include <QtTest>

namespace support {

/// Builds a story for the matcher from texts and the words that are tagged in them.
class StoryBuilder
{
public:
    StoryBuilder()
        : m_quantities(lexicon())
    {
    }

    /// Further words are tagged in this article.
    text::ArticleId article(const QString &text, text::ReadingState reading = text::ReadingState::Read)
    {
        m_text = text;
        m_story.articles.push_back({text::ArticleId(qint64(m_story.articles.size()) + 1), reading});
        return m_story.articles.back().article;
    }

    coding::AnnotationId figure(const QString &quote, const QString &measured = {})
    {
        const text::Span span = placeOf(quote);
        auto quantity = m_quantities.read(m_text, span);
        if (!quantity)
            qFatal("“%s” states no quantity", qPrintable(quote));
        quantity->measured = measured;
        return add(coding::Kind::Figure, span, *quantity);
    }

    coding::AnnotationId entity(
        const QString &quote, const QString &name, coding::EntityType type = coding::EntityType::Organisation)
    {
        return add(coding::Kind::Entity, placeOf(quote), coding::Entity{name, type});
    }

    coding::AnnotationId claim(const QString &quote, coding::Stance stance, const QString &speaker,
        const QString &cause, const QString &effect)
    {
        return add(coding::Kind::Claim, placeOf(quote), coding::Claim{stance, speaker, cause, effect});
    }

    coding::AnnotationId add(coding::Kind kind, const QString &quote, const coding::Value &value)
    {
        return add(kind, placeOf(quote), value);
    }

    void same(coding::AnnotationId first, coding::AnnotationId second)
    {
        decide({.kind = coding::Decision::Kind::Same, .first = first, .second = second});
    }
    void different(coding::AnnotationId first, coding::AnnotationId second)
    {
        decide({.kind = coding::Decision::Kind::Different, .first = first, .second = second});
    }
    void label(coding::AnnotationId first, const QString &label)
    {
        decide({.kind = coding::Decision::Kind::Label, .first = first, .label = label});
    }

    agreement::Story &story() { return m_story; }
    coding::Agreement agree() const { return agreement::agree(m_story); }

    static const text::Lexicon &lexicon()
    {
        static const auto loaded = text::Lexicon::load();
        if (!loaded)
            qFatal("no lexicon: %s", qPrintable(loaded.error().message));
        return *loaded;
    }

private:
    text::Span placeOf(const QString &quote) const
    {
        const qsizetype start = m_text.indexOf(quote);
        if (start < 0)
            qFatal("the article does not say “%s”", qPrintable(quote));
        return {int(start), int(start + quote.size())};
    }

    coding::AnnotationId add(coding::Kind kind, text::Span span, const coding::Value &value)
    {
        const auto number = qint64(m_story.statements.size()) + 1;
        m_story.statements.push_back({.annotation = coding::AnnotationId(number),
            .guid = QUuid(uint(number), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
            .article = m_story.articles.back().article,
            .kind = kind,
            .span = span,
            .quote = text::quote(m_text, span).toString(),
            .sentence = text::quote(m_text, text::sentenceAround(m_text, span)).toString(),
            .value = value});
        return m_story.statements.back().annotation;
    }

    void decide(coding::Decision decision)
    {
        decision.id = coding::DecisionId(qint64(m_story.decisions.size()) + 1);
        m_story.decisions.push_back(std::move(decision));
    }

    text::QuantityReader m_quantities;
    agreement::Story m_story;
    QString m_text; ///< Of the article that is tagged.
};

/// The point that an annotation is evidence of.
inline const coding::Point &pointOf(const coding::Agreement &agreement, coding::AnnotationId annotation)
{
    for (const coding::Point &point : agreement.points)
        for (const coding::Cell &cell : point.cells)
            if (std::ranges::contains(cell.evidence, annotation))
                return point;
    qFatal("no point has annotation %lld", annotation.value());
}

inline bool areTogether(
    const coding::Agreement &agreement, coding::AnnotationId one, coding::AnnotationId other)
{
    return pointOf(agreement, one).id == pointOf(agreement, other).id;
}

} // namespace support
