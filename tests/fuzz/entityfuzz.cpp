// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Feeds texts made at random of the lexicon's names and words, signs and odd characters to
// suggest::EntityFinder for a number of seconds; to be built with sanitizers. See docs/evaluation.md.

#include "suggest/entityfinder.h"
#include "support/fuzzing.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace {

class Maker : public support::RandomWords
{
public:
    using RandomWords::RandomWords;

    /// Names, words and signs in any order; some pieces come back again.
    QString text()
    {
        QString text;
        for (int pieces = below(250); pieces > 0; --pieces) {
            if (below(12) == 0)
                text += text.mid(below(int(text.size()) + 1), below(80));
            else
                text += piece();
        }
        return text;
    }

    /// Names that a corpus might know already.
    std::vector<coding::Entity> known()
    {
        std::vector<coding::Entity> entities;
        for (int count = below(30); count > 0; --count)
            entities.push_back({(name() + u' ' + name()).trimmed(), coding::EntityType(below(5))});
        return entities;
    }

private:
    QString name()
    {
        QString name = wordOfAList();
        switch (below(6)) {
        case 0:
            return name.toUpper();
        case 1:
            return name;
        default:
            for (qsizetype i = 0; i < name.size(); ++i)
                if (i == 0 || name[i - 1] == u' ')
                    name[i] = name[i].toUpper();
            return name;
        }
    }

    QString piece()
    {
        static const QString signs = u".,;:?!\"“”‘’'()[]/&—–-…\n\u00A0\u0301€$%"_s;
        static const QStringList glue{u"'s "_s, u"’ "_s, u". "_s, u", "_s, u" of the "_s, u" and "_s,
            u" CEO "_s, u" (born "_s, u" \""_s, u"\" "_s, u", a "_s, u" was a "_s, u", such as "_s, u".\n"_s,
            u"J. "_s};
        switch (below(10)) {
        case 0:
            return oneOf(signs);
        case 1:
            return anyUnit();
        case 2:
            return QString::number(below(3000));
        case 3:
        case 4:
            return glue[below(int(glue.size()))];
        case 5:
            return u' ' + wordOfAList();
        default:
            return below(9) == 0 ? name() : u' ' + name();
        }
    }
};

/// What is wrong with names that were found; empty when nothing is.
QString fault(const text::Prose &prose, const std::vector<suggest::FoundEntity> &entities)
{
    int end = 0;
    int token = 0;
    for (const suggest::FoundEntity &entity : entities) {
        if (entity.span.start < end || entity.span.isEmpty() || entity.span.end > prose.text().size())
            return u"span %1 to %2"_s.arg(entity.span.start).arg(entity.span.end);
        if (entity.first < token || entity.end <= entity.first ||
            size_t(entity.end) > prose.tokens().size() ||
            prose.span(entity.first, entity.end).start != entity.span.start)
            return u"tokens %1 to %2"_s.arg(entity.first).arg(entity.end);
        if (entity.entity.name.isEmpty() || !(entity.confidence >= 0 && entity.confidence <= 1))
            return u"name or confidence at %1"_s.arg(entity.span.start);
        end = entity.span.end;
        token = entity.end;
    }
    return {};
}

class Trial
{
public:
    Trial(const text::Lexicon &lexicon, quint32 seed)
        : m_lexicon(lexicon)
        , m_maker(lexicon, seed)
    {
    }

    support::Tried next()
    {
        constexpr int textsForFinder = 2000; // then another with other known names
        if (m_texts++ % textsForFinder == 0) {
            m_finder.reset();
            m_vocabulary.emplace();
            m_finder.emplace(m_lexicon, *m_vocabulary, m_maker.known());
        }
        const QString text = m_maker.text();
        const text::Prose prose(text, *m_vocabulary);
        const auto found = m_finder->find(prose);
        return {text, std::ssize(found), fault(prose, found)};
    }

private:
    const text::Lexicon &m_lexicon;
    Maker m_maker;
    std::optional<text::Vocabulary> m_vocabulary;
    std::optional<suggest::EntityFinder> m_finder;
    int m_texts = 0;
};

} // namespace

int main(int count, char **arguments)
{
    return support::fuzz<Trial>(count, arguments, "names");
}
