// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/editedstory.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace agreement;

namespace support {
namespace {

constexpr QStringView people[] = {u"Andy Jassy", u"Mr Jassy", u"Jassy", u"Ingrid Sol", u"author"};
constexpr QStringView companies[] = {
    u"Halden", u"Halden Motors", u"the National Bank of Varland", u"NBV", u"Portmar"};
constexpr QStringView units[] = {u"USD", u"EUR", u"percent", u"people", u"jobs", u"days", u""};
constexpr QStringView measured[] = {u"", u"revenue", u"job cuts, 2025", u"operating income", u"casualties"};
constexpr QStringView causes[] = {u"artificial intelligence", u"AI", u"higher interest rates", u""};
constexpr QStringView effects[] = {u"job cuts", u"fewer jobs", u"falling revenue", u""};
constexpr double values[] = {3, 4.8e9, 4.75e9, 27000, 27400, 12};
/// Around what is tagged.
constexpr QStringView sentences[] = {
    u"Revenue of %1 rose to %2 in the first quarter, Halden said.",
    u"Sales reached %2 in 2025, up from a year earlier, at %1.",
    u"%1 will cut %2, its largest round of job cuts, by March 2026.",
    u"Compared with %2 a year earlier, operating income at %1 fell.",
    u"At least %2 were affected, officials in Varland told %1.",
    u"%2, according to %1.",
};
constexpr QStringView sentencesBefore[] = {u"", u"The carmaker published its results on Monday.",
    u"Operating income is what the bank looks at.", u"Portmar has cut jobs before."};

} // namespace

EditedStory::EditedStory(quint32 seed, int articles, int statements)
    : m_random(seed)
{
    for (int i = 0; i < articles; ++i)
        addArticle();
    for (int i = 0; i < statements; ++i)
        addStatement();
}

QString EditedStory::edit()
{
    static constexpr Edit edits[] = {&EditedStory::addStatement, &EditedStory::removeStatement,
        &EditedStory::moveStatement, &EditedStory::rewriteSentence, &EditedStory::rewriteSentencesBefore,
        &EditedStory::retag, &EditedStory::revalue, &EditedStory::addArticle, &EditedStory::removeArticle,
        &EditedStory::swapArticles, &EditedStory::readArticle, &EditedStory::mention, &EditedStory::decide,
        &EditedStory::takeDecisionBack, &EditedStory::setRate, &EditedStory::learn};
    if (m_story.articles.size() < 3)
        return addArticle();
    if (m_story.statements.size() < 12)
        return addStatement();
    return (this->*oneOf(edits))();
}

QString EditedStory::sentenceAbout(const QString &quote)
{
    return oneOf(sentences).toString().arg(oneOf(companies), quote);
}

text::Quantity EditedStory::quantity()
{
    constexpr text::Relation relations[] = {text::Relation::Equal, text::Relation::Equal,
        text::Relation::Approximate, text::Relation::GreaterOrEqual, text::Relation::Range};
    text::Quantity quantity;
    quantity.relation = oneOf(relations);
    const double value = oneOf(values);
    quantity.low = value;
    if (quantity.relation == text::Relation::Range)
        quantity.high = value * 1.5;
    else if (quantity.relation != text::Relation::GreaterOrEqual)
        quantity.high = value;
    quantity.unit = oneOf(units).toString();
    quantity.measured = oneOf(measured).toString();
    return quantity;
}

coding::Value EditedStory::valueOf(coding::Kind kind)
{
    constexpr int oneInSome = 12;
    if (below(oneInSome) == 0)
        return {};
    switch (kind) {
    case coding::Kind::Figure:
        return quantity();
    case coding::Kind::Entity:
        return coding::Entity{oneOf(companies).toString(),
            below(2) ? coding::EntityType::Organisation : coding::EntityType::Person};
    case coding::Kind::Claim:
        return coding::Claim{below(2) ? coding::Stance::Asserts : coding::Stance::Denies,
            oneOf(people).toString(), oneOf(causes).toString(), oneOf(effects).toString()};
    case coding::Kind::Plain:
        break;
    }
    return {};
}

void EditedStory::write(Statement &statement)
{
    constexpr int places = 40; // in an article; several may share one
    constexpr int apart = 200;
    const auto *value = std::get_if<text::Quantity>(&statement.value);
    const QString number = value ? QString::number(value->low.value_or(0), 'f', 0) : u"hundreds"_s;
    statement.quote = value ? (number + u' ' + value->unit).trimmed() : oneOf(companies).toString();
    statement.sentence = sentenceAbout(statement.quote);
    statement.before = oneOf(sentencesBefore).toString();
    statement.sentenceStart = apart * below(places);
    const int start = statement.sentenceStart + int(statement.sentence.indexOf(statement.quote));
    statement.span = {start, start + int(statement.quote.size())};
}

QString EditedStory::addStatement()
{
    constexpr coding::Kind kinds[] = {coding::Kind::Figure, coding::Kind::Figure, coding::Kind::Entity,
        coding::Kind::Claim, coding::Kind::Plain};
    Statement statement;
    statement.annotation = coding::AnnotationId(++m_lastAnnotation);
    statement.guid = QUuid(uint(m_lastAnnotation), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    statement.article = anyArticle().article;
    statement.kind = oneOf(kinds);
    statement.value = valueOf(statement.kind);
    write(statement);
    m_story.statements.push_back(statement);
    return u"%1 tagged"_s.arg(m_lastAnnotation);
}

QString EditedStory::removeStatement()
{
    const int place = below(m_story.statements.size());
    const QString told = u"%1 removed"_s.arg(m_story.statements[size_t(place)].annotation.value());
    m_story.statements.erase(m_story.statements.begin() + place);
    return told;
}

QString EditedStory::moveStatement()
{
    Statement &statement = anyStatement();
    statement.article = anyArticle().article;
    write(statement);
    return u"%1 moved"_s.arg(statement.annotation.value());
}

QString EditedStory::rewriteSentence()
{
    Statement &statement = anyStatement();
    statement.sentence = sentenceAbout(statement.quote);
    const int start = statement.sentenceStart + int(statement.sentence.indexOf(statement.quote));
    statement.span = {start, start + int(statement.quote.size())};
    return u"sentence of %1 rewritten"_s.arg(statement.annotation.value());
}

QString EditedStory::rewriteSentencesBefore()
{
    const text::ArticleId article = anyStatement().article;
    for (Statement &statement : m_story.statements)
        if (statement.article == article)
            statement.before = oneOf(sentencesBefore).toString();
    return u"sentences before those of article %1 rewritten"_s.arg(article.value());
}

QString EditedStory::retag()
{
    constexpr coding::Kind kinds[] = {
        coding::Kind::Figure, coding::Kind::Entity, coding::Kind::Claim, coding::Kind::Plain};
    Statement &statement = anyStatement();
    statement.kind = oneOf(kinds);
    statement.value = valueOf(statement.kind);
    return u"%1 given another tag"_s.arg(statement.annotation.value());
}

QString EditedStory::revalue()
{
    Statement &statement = anyStatement();
    statement.value = valueOf(statement.kind);
    return u"%1 given another value"_s.arg(statement.annotation.value());
}

QString EditedStory::addArticle()
{
    constexpr int oneInSome = 4;
    const int at = below(m_story.articles.size() + 1);
    const auto article = m_story.articles.emplace(m_story.articles.begin() + at);
    article->article = text::ArticleId(++m_lastArticle);
    article->reading = text::ReadingState::Read;
    article->source = text::SourceId(1 + below(3));
    article->published = u"2026-01-0%1"_s.arg(1 + below(9));
    if (below(oneInSome) != 0)
        return u"article %1 added"_s.arg(m_lastArticle);
    // A second one of the same wire: it prints what another has.
    const text::ArticleId printed = article->article;
    const text::ArticleId original = anyArticle().article;
    std::vector<Statement> copies;
    for (const Statement &statement : m_story.statements)
        if (statement.article == original && copies.size() < 3) {
            Statement copy = statement;
            copy.annotation = coding::AnnotationId(++m_lastAnnotation);
            copy.guid = QUuid(uint(m_lastAnnotation), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
            copy.article = printed;
            copies.push_back(copy);
        }
    m_story.statements.insert(m_story.statements.end(), copies.begin(), copies.end());
    return u"article %1 added, after article %2"_s.arg(m_lastArticle).arg(original.value());
}

QString EditedStory::removeArticle()
{
    const int place = below(m_story.articles.size());
    const text::ArticleId article = m_story.articles[size_t(place)].article;
    m_story.articles.erase(m_story.articles.begin() + place);
    std::erase_if(m_story.statements, [&](const Statement &one) { return one.article == article; });
    while (m_story.statements.size() < 5)
        addStatement();
    return u"article %1 removed"_s.arg(article.value());
}

QString EditedStory::swapArticles()
{
    std::swap(anyArticle(), anyArticle());
    return u"articles in another order"_s;
}

QString EditedStory::readArticle()
{
    Witness &article = anyArticle();
    article.reading = below(2) ? text::ReadingState::Read : text::ReadingState::Unread;
    return u"article %1 read or not"_s.arg(article.article.value());
}

QString EditedStory::mention()
{
    Witness &article = anyArticle();
    const QString words = u"declined to say how many"_s;
    const QString sentence = u"%1 %2 jobs it would cut, or revenue it had."_s.arg(oneOf(companies), words);
    const int start = int(sentence.indexOf(words));
    article.mentions = {Mention{.words = {start, start + int(words.size())},
        .cue = words,
        .sentence = sentence,
        .sentenceStart = 0,
        .isCounted = below(2) == 0}};
    return u"article %1 speaks without a value"_s.arg(article.article.value());
}

QString EditedStory::decide()
{
    constexpr coding::Decision::Kind kinds[] = {
        coding::Decision::Kind::Same, coding::Decision::Kind::Different, coding::Decision::Kind::Label};
    const Statement &first = anyStatement();
    const Statement &second = anyStatement();
    coding::Decision decision;
    decision.id = coding::DecisionId(++m_lastDecision);
    decision.kind = oneOf(kinds);
    decision.first = first.annotation;
    if (decision.kind == coding::Decision::Kind::Label)
        decision.label = u"label %1"_s.arg(m_lastDecision);
    else
        decision.second = second.annotation;
    m_story.decisions.push_back(decision);
    return u"decision %1 on %2"_s.arg(m_lastDecision).arg(first.annotation.value());
}

QString EditedStory::takeDecisionBack()
{
    if (m_story.decisions.empty())
        return decide();
    m_story.decisions.erase(m_story.decisions.begin() + below(m_story.decisions.size()));
    return u"decision taken back"_s;
}

QString EditedStory::setRate()
{
    if (m_story.rates.size() > 1)
        m_story.rates.clear();
    else if (m_story.rates.empty())
        m_story.rates.push_back({.currency = u"EUR"_s, .in = u"USD"_s, .value = below(2) ? 1.0 : 1.08});
    else
        m_story.rates.push_back({.currency = u"USD"_s, .in = u"GBP"_s, .value = below(2) ? 1.0 : 0.8});
    return u"rate set or taken away"_s;
}

QString EditedStory::learn()
{
    const Statement &one = anyStatement();
    LearnedPair pair{
        .kind = one.kind, .one = phraseOf(one), .other = phraseOf(anyStatement()), .isSame = below(2) == 0};
    if (m_story.learned.size() > 1 || pair.one.isEmpty() || pair.other.isEmpty())
        m_story.learned.clear();
    else
        m_story.learned.push_back(pair);
    return u"learned of other stories"_s;
}

} // namespace support
