// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/labels.h"

#include "agreement/figurelabel.h"
#include "agreement/names.h"

#include <QHash>
#include <algorithm>

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

QString figureLabel(const Statements &statements, const std::vector<int> &members)
{
    for (const int place : members)
        if (const auto *quantity = std::get_if<Quantity>(&statements[size_t(place)]->value))
            if (const QString measured = quantity->measured.simplified(); !measured.isEmpty())
                return measured;
    for (const int place : members)
        if (const QString words = wordsMeasured(*statements[size_t(place)].statement); !words.isEmpty())
            return words;
    return {};
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
