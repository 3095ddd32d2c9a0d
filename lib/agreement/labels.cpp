// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/labels.h"

#include "agreement/concepts.h"
#include "agreement/figurelabel.h"
#include "agreement/names.h"
#include "agreement/sentencewords.h"

#include <QHash>
#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace agreement {
namespace {

using coding::Claim;
using coding::Entity;
using text::Quantity;

/// The words of a quote on one line, cut where they are long.
QString shortened(const QString &quote)
{
    constexpr qsizetype longest = 60;
    const QString line = quote.simplified();
    if (line.size() <= longest)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', longest - 1);
    qsizetype end = space > longest / 2 ? space : longest - 1;
    if (line[end].isLowSurrogate())
        --end;
    return line.first(end) + u'…';
}

/// On one line, without words that stand twice in a row.
QString withoutRepeats(const QString &words)
{
    QStringList parts = words.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto isSame = [](const QString &one, const QString &other) {
        return one.compare(other, Qt::CaseInsensitive) == 0;
    };
    parts.erase(std::unique(parts.begin(), parts.end(), isSame), parts.end());
    return parts.join(u' ');
}

/// How well words name the figure of a point: how many of its other articles have them too, less where they
/// are but a name or speak of what is done.
class LabelScore
{
public:
    LabelScore(const Statements &statements, const std::vector<int> &members)
    {
        for (const int place : members) {
            const Placed &statement = statements[size_t(place)];
            std::set<quint64> &words = m_words[statement.column];
            for (const Word &word : sentenceWords(statement->sentence))
                words.insert(conceptOf(word.text, word.key).key);
        }
    }

    /// Of words that stand in an article of the point.
    double of(const QString &label) const
    {
        constexpr double onlyName = 1;
        constexpr double doing = 0.6; // "killing", "fined"
        constexpr double ofAll = 0.4;
        double shared = 0;
        bool isDoing = false;
        int count = 0;
        bool isName = true;
        for (const Word &word : sentenceWords(label)) {
            if (word.gap == Gap::Clause && count > 0)
                break; // what follows is where or when
            if (!word.isContent)
                continue;
            ++count;
            isName = isName && word.isCapital;
            shared += sharedBy(conceptOf(word.text, word.key).key);
            // "fined" says what is done, "jobs cut" what was counted
            isDoing = isDoing || word.text.endsWith("ing"_L1) || word.text.endsWith("ed"_L1) ||
                      (count == 1 && word.known.classes.testFlag(WordClass::Talk));
        }
        if (count == 0)
            return -onlyName;
        return ofAll * shared / count - (isDoing ? doing : 0) - (isName ? onlyName : 0);
    }

private:
    /// By what share of the articles but one.
    double sharedBy(quint64 key) const
    {
        if (m_words.size() < 2)
            return 0;
        const auto having =
            std::ranges::count_if(m_words, [key](const auto &own) { return own.second.contains(key); });
        return std::max(0.0, double(having - 1)) / double(m_words.size() - 1);
    }

    std::map<int, std::set<quint64>> m_words; ///< By column.
};

/// The words of the first member that name the point, unless another's are clearly better; what is said to be
/// measured before what is read from the sentence.
QString figureLabel(const Statements &statements, const std::vector<int> &members)
{
    constexpr double read = 0.15;
    constexpr double clearly = 0.5;
    const LabelScore score(statements, members);
    QString best;
    double highest = 0;
    const auto offer = [&](const QString &label, double less) {
        if (label.isEmpty())
            return;
        const double own = score.of(label) - less;
        if (best.isEmpty() || own > highest + clearly) {
            best = label;
            highest = own;
        }
    };
    for (const int place : members)
        if (const auto *quantity = std::get_if<Quantity>(&statements[size_t(place)]->value))
            offer(withoutRepeats(quantity->measured), 0);
    if (best.isEmpty() || highest < 0)
        for (const int place : members)
            offer(wordsMeasured(*statements[size_t(place)].statement), read);
    return best;
}

QString claimLabel(const Claim &claim)
{
    const QString cause = claim.cause.simplified();
    const QString effect = claim.effect.simplified();
    if (cause.isEmpty() && effect.isEmpty())
        return {};
    QString proposition = cause + effect;
    if (!cause.isEmpty() && !effect.isEmpty())
        proposition = cause + u" → "_s + effect;
    if (speakerKey(claim.speaker) == "author"_L1)
        return proposition; // in the article's own voice
    return claim.speaker.simplified() + u": "_s + proposition;
}

/// By the first claim that gives most of cause and effect.
QString claimLabel(const Statements &statements, const std::vector<int> &members)
{
    const Claim *best = nullptr;
    const auto given = [](const Claim &claim) { return !claim.cause.isEmpty() + !claim.effect.isEmpty(); };
    for (const int place : members)
        if (const auto *claim = std::get_if<Claim>(&statements[size_t(place)]->value))
            if (!best || given(*claim) > given(*best))
                best = claim;
    return best ? claimLabel(*best) : QString();
}

/// The name used most; of several the one that came first.
QString entityLabel(const Statements &statements, const std::vector<int> &members)
{
    QHash<QString, int> counts;
    QString best;
    for (const int place : members) {
        const auto *entity = std::get_if<Entity>(&statements[size_t(place)]->value);
        const QString name = entity ? entity->name.simplified() : QString();
        if (!name.isEmpty())
            ++counts[name];
    }
    for (const int place : members) {
        const auto *entity = std::get_if<Entity>(&statements[size_t(place)]->value);
        const QString name = entity ? entity->name.simplified() : QString();
        if (!name.isEmpty() && counts.value(name) > counts.value(best))
            best = name;
    }
    return best;
}

QString labelByKind(coding::Kind kind, const Statements &statements, const std::vector<int> &members)
{
    switch (kind) {
    case coding::Kind::Figure:
        return figureLabel(statements, members);
    case coding::Kind::Claim:
        return claimLabel(statements, members);
    case coding::Kind::Entity:
        return entityLabel(statements, members);
    case coding::Kind::Plain:
        break;
    }
    return {};
}

} // namespace

QString computedLabel(const Statements &statements, const std::vector<int> &members)
{
    const Statement &first = *statements[size_t(members.front())].statement;
    const QString label = labelByKind(first.kind, statements, members);
    return label.isEmpty() ? shortened(first.quote) : label;
}

} // namespace agreement
