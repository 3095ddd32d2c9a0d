// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entitycorpora.h"

#include "text/codepoints.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <algorithm>
#include <optional>

namespace evaluation {

using namespace Qt::StringLiterals;
using coding::EntityType;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

bool isPronounOrRole(const QString &word)
{
    static const QStringList words{u"i"_s, u"we"_s, u"he"_s, u"she"_s, u"they"_s, u"it"_s, u"you"_s, u"one"_s,
        u"some"_s, u"all"_s, u"this"_s, u"these"_s, u"those"_s, u"our"_s, u"his"_s, u"her"_s, u"their"_s,
        u"who"_s, u"which"_s, u"that"_s, u"ceo"_s, u"president"_s, u"minister"_s, u"spokesman"_s,
        u"spokeswoman"_s, u"spokesperson"_s, u"senator"_s, u"judge"_s, u"justice"_s, u"mr"_s, u"mr."_s,
        u"mrs."_s, u"ms."_s, u"gen."_s, u"general"_s, u"col."_s, u"lt."_s, u"secretary"_s, u"director"_s,
        u"commander"_s, u"ambassador"_s, u"officer"_s, u"dr."_s, u"chairman"_s, u"developers"_s, u"first"_s,
        u"second"_s, u"many"_s, u"most"_s, u"both"_s, u"several"_s, u"maj."_s, u"capt."_s, u"sgt."_s,
        u"prime"_s};
    return words.contains(word.toLower());
}

bool isDeterminer(const QString &word)
{
    static const QStringList words{u"the"_s, u"a"_s, u"an"_s, u"its"_s, u"their"_s, u"his"_s, u"her"_s,
        u"'s"_s, u"this"_s, u"that"_s, u"our"_s};
    return words.contains(word.toLower());
}

bool isNameWord(const QString &word)
{
    static const QStringList links{
        u"of"_s, u"and"_s, u"&"_s, u"'s"_s, u"-"_s, u"for"_s, u"the"_s, u"'"_s, u"."_s, u"al"_s, u"de"_s};
    return links.contains(word) || word[0].isDigit() ||
           std::ranges::any_of(word, [](QChar character) { return character.isUpper(); });
}

bool hasUpper(const QString &word)
{
    return std::ranges::any_of(word, [](QChar character) { return character.isUpper(); });
}

/// An annotation before it is known to be a name.
struct Mention
{
    std::vector<std::pair<QString, text::Span>> words;
    std::optional<EntityType> type; ///< None: no name, whatever it looks like.
};

/// Drops articles, titles and roles; nothing is left of what is no name.
std::optional<GoldName> nameOf(Mention mention)
{
    auto &words = mention.words;
    if (!mention.type)
        return std::nullopt;
    while (!words.empty() && isDeterminer(words.front().first))
        words.erase(words.begin());
    if (!std::ranges::all_of(words, [](const auto &word) { return isNameWord(word.first); }))
        return std::nullopt;
    const auto role = std::ranges::find_if(
        words.rbegin(), words.rend(), [](const auto &word) { return isPronounOrRole(word.first); });
    words.erase(words.begin(), role.base());
    if (words.empty() || !hasUpper(words.front().first + words.back().first) ||
        words.front().first == u"of"_s)
        return std::nullopt;
    // Signs that the corpus has in one token with a word: "Inc.,", "3GS.".
    auto &[lastWord, lastSpan] = words.back();
    const bool endsInSign = lastWord.endsWith(u',') || (lastWord.endsWith(u'.') && lastWord[0].isDigit());
    if (endsInSign && lastWord.size() > 1) {
        lastWord.chop(1);
        --lastSpan.end;
    }
    if (words.back().first.size() == 1 && !words.back().first[0].isLetterOrNumber())
        words.pop_back();
    return GoldName{{words.front().second.start, words.back().second.end}, *mention.type};
}

/// The innermost of the names, and what is unclear.
void takeMentions(GoldDocument &document, const std::vector<Mention> &mentions)
{
    std::vector<GoldName> names;
    for (const Mention &mention : mentions) {
        if (mention.words.empty())
            continue;
        if (const auto name = nameOf(mention))
            names.push_back(*name);
        document.unclear.push_back({mention.words.front().second.start, mention.words.back().second.end});
    }
    std::ranges::sort(names);
    for (const GoldName &name : names) {
        const bool holdsAnother = std::ranges::any_of(names,
            [&](const GoldName &other) { return other.span != name.span && name.span.contains(other.span); });
        const bool isTaken = !document.names.empty() && document.names.back().span.overlaps(name.span);
        if (!holdsAnother && !isTaken)
            document.names.push_back(name);
    }
}

std::optional<EntityType> typeOf(const QString &name)
{
    static const QMap<QString, EntityType> types{{u"PER"_s, EntityType::Person},
        {u"ORG"_s, EntityType::Organisation}, {u"LOC"_s, EntityType::Location},
        {u"PRO"_s, EntityType::Product}, {u"MISC"_s, EntityType::Other}, {u"Person"_s, EntityType::Person},
        {u"Organisation"_s, EntityType::Organisation}, {u"Location"_s, EntityType::Location},
        {u"Nationality"_s, EntityType::Other}, {u"Weapon"_s, EntityType::Product},
        {u"Vehicle"_s, EntityType::Product}, {u"MilitaryPlatform"_s, EntityType::Product}};
    const auto found = types.constFind(name);
    return found == types.cend() ? std::nullopt : std::optional(*found);
}

void halve(GoldCorpus &corpus)
{
    for (size_t i = 0; i < corpus.documents.size(); ++i)
        corpus.documents[i].isTuned = i % 2 == 0;
}

/// One document of wikigold: "word I-TYPE" lines, an empty one after each sentence.
GoldDocument wikigoldDocument(const QStringList &lines)
{
    GoldDocument document;
    TokenText text;
    QString open;
    for (const QString &line : lines) {
        const qsizetype space = line.lastIndexOf(u' ');
        if (space <= 0) {
            text.endSentence(false);
            open.clear();
            continue;
        }
        text.add(line.first(space));
        const QString label = line.sliced(space + 1);
        const auto type = typeOf(label.sliced(std::min<qsizetype>(2, label.size())));
        if (type && label == open)
            document.names.back().span.end = text.last().end;
        else if (type)
            document.names.push_back({text.last(), *type});
        open = type ? label : QString();
    }
    document.text = text.text();
    document.annotatedEnd = int(document.text.size());
    return document;
}

struct Placed
{
    QString word;
    text::Span span;
};

using Sentences = QMap<int, std::vector<Placed>>;

} // namespace

GoldCorpus readWikigold(const QString &folder)
{
    GoldCorpus corpus{.name = u"wikigold"_s};
    const QString all = QString::fromUtf8(contentOf(folder + u"/wikigold.conll.txt"_s));
    for (const QString &part : all.split(u"-DOCSTART- O"_s)) {
        if (part.trimmed().isEmpty())
            continue;
        corpus.documents.push_back(wikigoldDocument(part.split(u'\n')));
        corpus.documents.back().id = QString::number(corpus.documents.size());
    }
    halve(corpus);
    return corpus;
}

GoldCorpus readMeantime(const QString &folder)
{
    constexpr int lastAnnotated = 5; // Index of the sentence: title, date, four or five more.
    GoldCorpus corpus{.name = u"MEANTIME"_s, .hasProducts = true};
    QMap<QString, TokenText> texts;
    QMap<QString, Sentences> sentences;
    QString key;
    int sentence = 0;
    QMap<QString, int> ends;
    for (const QString &line :
        QString::fromUtf8(contentOf(folder + u"/gold/meantime.conll"_s)).split(u'\n')) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() < 5) {
            if (!key.isEmpty())
                texts[key].endSentence(sentence <= 1);
            continue;
        }
        key = fields[0];
        sentence = fields[1].toInt();
        TokenText &text = texts[key];
        text.add(fields[3]);
        sentences[key][sentence].push_back({fields[3], text.last()});
        if (sentence <= lastAnnotated)
            ends[key] = text.last().end;
    }
    QMap<QString, std::vector<Mention>> mentions;
    const auto values =
        QJsonDocument::fromJson(contentOf(folder + u"/gold/entities_mentions.json"_s)).array();
    for (const QJsonValue &value : values) {
        const auto type = typeOf(value[u"mention_type"].toString());
        const int at = value[u"sent_id"].toInt();
        if (at > lastAnnotated)
            continue;
        const QString document = value[u"conll_doc_key"].toString();
        const std::vector<Placed> words = sentences[document][at];
        Mention mention{.type = type};
        for (const QJsonValue &index : value[u"tokens_number"].toArray())
            if (const size_t i = size_t(index.toInt()); i < words.size())
                mention.words.push_back({words[i].word, words[i].span});
        mentions[document].push_back(mention);
    }
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        corpus.documents.push_back(
            {.id = text.key(), .text = text->text(), .annotatedEnd = ends[text.key()]});
        takeMentions(corpus.documents.back(), mentions[text.key()]);
    }
    halve(corpus);
    return corpus;
}

GoldCorpus readRe3d(const QString &folder)
{
    GoldCorpus corpus{.name = u"re3d"_s, .hasProducts = true, .isComplete = false};
    for (const QString &part : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QMap<QString, QJsonObject> documents;
        QMap<QString, std::vector<Mention>> mentions;
        for (const QByteArray &line : contentOf(folder + u'/' + part + u"/documents.json"_s).split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (!object.isEmpty())
                documents[object[u"_id"].toString()] = object;
        }
        for (const QByteArray &line : contentOf(folder + u'/' + part + u"/entities.json"_s).split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            const bool isSure = object[u"confidence"].toDouble() >= 0.5;
            const auto type = isSure ? typeOf(object[u"type"].toString()) : std::nullopt;
            const QString id = object[u"documentId"].toString();
            if (!documents.contains(id))
                continue;
            const QString text = documents[id][u"text"].toString();
            const text::CodePoints points(text);
            const int start = points.toUtf16(object[u"begin"].toInt());
            const int end = std::min(points.toUtf16(object[u"end"].toInt()), int(text.size()));
            Mention mention{.type = type};
            int at = start;
            for (const QString &word : text.mid(start, end - start).split(u' ')) {
                if (!word.isEmpty())
                    mention.words.push_back({word, {at, at + int(word.size())}});
                at += int(word.size()) + 1;
            }
            mentions[id].push_back(mention);
        }
        for (auto document = documents.cbegin(); document != documents.cend(); ++document) {
            const QString text = document.value()[u"text"].toString();
            corpus.documents.push_back(
                {.id = part + u'/' + document.key(), .text = text, .annotatedEnd = int(text.size())});
            takeMentions(corpus.documents.back(), mentions[document.key()]);
        }
    }
    halve(corpus);
    return corpus;
}

} // namespace evaluation
