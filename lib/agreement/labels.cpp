// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/labels.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace agreement {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(agreement::Label)
};

/// The words that stand in the sentences of more than one article, as the first sentence has them; at most four.
QString sharedWords(const std::vector<Statement> &statements, const std::vector<int> &members)
{
    constexpr qsizetype mostWords = 4;
    QHash<QString, QSet<qint64>> articles;
    const auto around = [&](int place) {
        const Statement &statement = statements[size_t(place)];
        QString sentence = statement.sentence;
        return contentWords(sentence.replace(statement.quote, u" "_s));
    };
    for (const int place : members)
        for (const QString &word : around(place))
            articles[word.toCaseFolded()].insert(statements[size_t(place)].article.value());
    QStringList shared;
    for (const QString &word : around(members.front()))
        if (articles.value(word.toCaseFolded()).size() > 1 && !shared.contains(word) && shared.size() < mostWords)
            shared.append(word);
    return shared.join(u' ');
}

QString figureLabel(const std::vector<Statement> &statements, const std::vector<int> &members)
{
    for (const int place : members)
        if (const auto *quantity = std::get_if<text::Quantity>(&statements[size_t(place)].value))
            if (!quantity->measured.isEmpty())
                return quantity->measured;
    const QString shared = sharedWords(statements, members);
    return shared.isEmpty() ? statements[size_t(members.front())].quote.simplified() : shared;
}

QString claimLabel(const coding::Claim &claim)
{
    const QString cause = claim.cause.isEmpty() ? Text::tr("something", "an unnamed cause or effect") : claim.cause;
    const QString effect = claim.effect.isEmpty() ? Text::tr("something", "an unnamed cause or effect") : claim.effect;
    if (claim.speaker.isEmpty() || claim.speaker == "author"_L1)
        //: a claim in the article's own voice: cause, then effect
        return Text::tr("%1 → %2 (article’s voice)").arg(cause, effect);
    //: who says it, then cause and effect
    return Text::tr("%1: %2 → %3").arg(claim.speaker, cause, effect);
}

} // namespace

QString computedLabel(const std::vector<Statement> &statements, const std::vector<int> &members)
{
    const Statement &first = statements[size_t(members.front())];
    if (first.kind == coding::Kind::Figure)
        return figureLabel(statements, members);
    for (const int place : members) {
        const coding::Value &value = statements[size_t(place)].value;
        if (const auto *claim = std::get_if<coding::Claim>(&value))
            return claimLabel(*claim);
        if (const auto *entity = std::get_if<coding::Entity>(&value); entity && !entity->name.isEmpty())
            return entity->name;
    }
    return first.quote.simplified();
}

QString entityKey(const QString &name)
{
    static const QRegularExpression suffix(
        u"(?:[’']s?|,?\\s+(?:inc|corp|corporation|co|company|ltd|limited|llc|plc|ag|se|gmbh|sa|nv)\\.?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString plain = name.simplified();
    QString key = plain;
    key.remove(suffix);
    return (key.isEmpty() ? plain : key).toCaseFolded();
}

} // namespace agreement
