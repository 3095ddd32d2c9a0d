// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Scores suggest::EntityFinder on annotated names beside the checkout, and trains its model: see
// docs/evaluation.md.

#include "entitylessons.h"
#include "entitynews.h"
#include "entitytraining.h"
#include "suggest/entityfinder.h"
#include "suggest/entityjoining.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>
#include <algorithm>
#include <array>
#include <functional>
#include <future>

using namespace Qt::StringLiterals;
using namespace evaluation;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// Right, proposed and annotated names.
struct Counts
{
    int right = 0;
    int rightTyped = 0;
    int found = 0;
    int aside = 0; ///< Of these, proposals within longer marked phrases whose name they are not.
    int gold = 0;
    std::array<std::array<int, 5>, 5> types{}; ///< Names with the right span, by annotated and proposed type.
    std::array<int, 5> goldTypes{};
    std::array<int, 10> byConfidence{};      ///< Proposals by tenths of confidence.
    std::array<int, 10> rightByConfidence{}; ///< Those that are right, with their type.

    void count(double confidence, bool isRight)
    {
        const size_t tenth = size_t(std::clamp(int(confidence * 10), 0, 9));
        ++byConfidence[tenth];
        rightByConfidence[tenth] += isRight;
    }

    void printTypes() const
    {
        for (int annotated = 0; annotated < 5; ++annotated) {
            out() << u"    %1 annotated %2, proposed as"_s
                         .arg(coding::entityTypeName(coding::EntityType(annotated)), -8)
                         .arg(goldTypes[size_t(annotated)], 4);
            for (int type = 0; type < 5; ++type)
                out() << u" %1 %2"_s.arg(coding::entityTypeName(coding::EntityType(type)))
                             .arg(types[size_t(annotated)][size_t(type)], 4);
            out() << u"\n"_s;
        }
    }

    void printConfidence() const
    {
        for (size_t tenth = 0; tenth < byConfidence.size(); ++tenth)
            out() << u"    confidence %1 to %2: %3 right of %4, %5 %\n"_s.arg(double(tenth) / 10, 0, 'f', 1)
                         .arg(double(tenth + 1) / 10, 0, 'f', 1)
                         .arg(rightByConfidence[tenth], 4)
                         .arg(byConfidence[tenth], 4)
                         .arg(percent(rightByConfidence[tenth], byConfidence[tenth]), 0, 'f', 0);
    }

    static double percent(int part, int whole) { return whole > 0 ? 100.0 * part / whole : 0; }

    void print(const QString &name) const
    {
        const int judged = found - aside;
        const auto f1 = [&](int hits) { return percent(2 * hits, judged + gold); };
        out()
            << u"%1 names %2  untyped P %3 R %4 F1 %5   typed P %6 R %7 F1 %8   %9 left aside (F1 with them %10)\n"_s
                   .arg(name, -26)
                   .arg(gold, 5)
                   .arg(percent(right, judged), 5, 'f', 1)
                   .arg(percent(right, gold), 5, 'f', 1)
                   .arg(f1(right), 5, 'f', 1)
                   .arg(percent(rightTyped, judged), 5, 'f', 1)
                   .arg(percent(rightTyped, gold), 5, 'f', 1)
                   .arg(f1(rightTyped), 5, 'f', 1)
                   .arg(aside, 3)
                   .arg(percent(2 * right, found + gold), 5, 'f', 1);
        out().flush();
    }
};

using Find = std::function<std::vector<GoldName>(const GoldDocument &)>;

void printError(const GoldDocument &document, const GoldName &name, const QString &what)
{
    const int start = std::max(0, name.span.start - 45);
    const QString before = document.text.mid(start, name.span.start - start).replace(u'\n', u'/');
    out() << what.leftJustified(9) << coding::entityTypeName(name.type).leftJustified(8) << before << u"⟦"_s
          << document.text.mid(name.span.start, name.span.length()) << u"⟧"_s
          << document.text.mid(name.span.end, 30).replace(u'\n', u'/') << u"\n"_s;
}

void score(Counts &counts, const GoldDocument &document, bool hasProducts, const Find &find, bool showErrors)
{
    std::vector<GoldName> found = find(document);
    std::erase_if(found, [&](const GoldName &name) { return name.span.end > document.annotatedEnd; });
    const auto plain = [&](coding::EntityType type) {
        return !hasProducts && type == coding::EntityType::Product ? coding::EntityType::Other : type;
    };
    counts.found += int(found.size());
    counts.gold += int(document.names.size());
    for (const GoldName &gold : document.names) {
        ++counts.goldTypes[size_t(gold.type)];
        const auto same = std::ranges::find(found, gold.span, &GoldName::span);
        if (same == found.end()) {
            if (showErrors)
                printError(document, gold, u"missed"_s);
            continue;
        }
        ++counts.right;
        ++counts.types[size_t(gold.type)][size_t(plain(same->type))];
        counts.count(same->confidence, plain(same->type) == gold.type);
        if (plain(same->type) == gold.type)
            ++counts.rightTyped;
        else if (showErrors)
            printError(document, gold, u"not "_s + coding::entityTypeName(same->type));
        found.erase(same);
    }
    for (const GoldName &name : found) {
        const bool isAside = std::ranges::any_of(document.unclear, [&](text::Span span) {
            return span.contains(name.span) && span != name.span;
        }) && std::ranges::none_of(document.names, [&](const GoldName &gold) {
            return gold.span.overlaps(name.span);
        });
        counts.aside += isAside;
        if (!isAside)
            counts.count(name.confidence, false);
        if (showErrors && !isAside)
            printError(document, name, u"wrong"_s);
    }
}

Counts scoreHalf(const GoldCorpus &corpus, bool isTuned, const Find &find, bool showErrors = false)
{
    Counts counts;
    for (const GoldDocument &document : corpus.documents)
        if (document.isTuned == isTuned)
            score(counts, document, corpus.hasProducts, find, showErrors && isTuned);
    return counts;
}

std::vector<GoldCorpus> readCorpora()
{
    const QString folder = QStringLiteral(VARIORUM_SOURCE_DIR) + u"/../shared/corpora/"_s;
    std::vector<GoldCorpus> corpora{readWikigold(folder + u"wikigold"_s),
        readMeantime(folder + u"meantime_wikinews"_s), readRe3d(folder + u"re3d"_s)};
    std::erase_if(corpora, [](const GoldCorpus &corpus) { return corpus.documents.empty(); });
    return corpora;
}

/// What may be learned from: the tuned halves of the corpora in which no name is left unmarked.
std::vector<const GoldDocument *> lessons(const std::vector<GoldCorpus> &corpora)
{
    std::vector<const GoldDocument *> documents;
    for (const GoldCorpus &corpus : corpora)
        for (const GoldDocument &document : corpus.documents)
            if (document.isTuned && corpus.isComplete)
                documents.push_back(&document);
    return documents;
}

Find byModel(
    const suggest::EntityModel &model, const suggest::EntityWords &words, const text::Vocabulary &vocabulary)
{
    text::Vocabulary empty;
    return [&, none = suggest::KnownEntities({}, empty)](const GoldDocument &document) {
        const text::Prose prose(document.text, vocabulary);
        const suggest::EntityScene scene(prose, words);
        std::vector<GoldName> names;
        const std::vector<suggest::TaggedName> tagged = suggest::taggedNames(scene, model);
        for (const suggest::FoundEntity &entity :
            suggest::EntityJoining(scene, words, model, none).joined(tagged))
            names.push_back({entity.span, entity.entity.type, entity.confidence});
        return names;
    };
}

/// Texts that were written for the model.
struct Written
{
    std::vector<GoldDocument> articles;             ///< Whose names stay.
    std::vector<std::vector<GoldDocument>> lessons; ///< Whose names are made up, by course.
};

Written writtenTexts(const text::Lexicon &lexicon, const Training &training)
{
    const QString folder = QStringLiteral(VARIORUM_SOURCE_DIR) + u"/tests/evaluation/data/"_s;
    Written written{.articles = writtenLessons(folder + u"entityarticles.txt"_s, lexicon, 1, 0)};
    for (int course = 0; course < training.courses; ++course)
        written.lessons.push_back(writtenLessons(
            folder + u"entitylessons.txt"_s, lexicon, training.versions, quint32(1729 + course)));
    return written;
}

/// What the courses read: the annotated texts, and each its own versions of the written ones.
std::vector<std::vector<const GoldDocument *>> courses(
    const std::vector<const GoldDocument *> &annotated, const Written &written, const Training &training)
{
    std::vector<std::vector<const GoldDocument *>> all;
    for (const std::vector<GoldDocument> &texts : written.lessons) {
        std::vector<const GoldDocument *> &course = all.emplace_back();
        for (const GoldDocument *document : annotated)
            course.insert(course.end(), size_t(training.repeats), document);
        for (const GoldDocument &document : written.articles)
            course.insert(course.end(), size_t(training.articleRepeats), &document);
        for (const GoldDocument &document : texts)
            course.push_back(&document);
    }
    return all;
}

/// Trains on four fifths of the tuned halves and scores the fifth, five times.
void crossValidate(const std::vector<GoldCorpus> &corpora, const Written &written,
    const suggest::EntityWords &words, const text::Vocabulary &vocabulary, const Training &training,
    bool showErrors, bool showConfidence)
{
    constexpr size_t folds = 5;
    const std::vector<const GoldDocument *> all = lessons(corpora);
    std::vector<std::future<suggest::EntityModel>> models;
    for (size_t fold = 0; fold < folds; ++fold) {
        std::vector<const GoldDocument *> documents;
        for (size_t i = 0; i < all.size(); ++i)
            if (i % folds != fold)
                documents.push_back(all[i]);
        models.push_back(std::async(std::launch::async, [&, documents] {
            return trainedModel(courses(documents, written, training), words, vocabulary, training);
        }));
    }
    std::vector<Counts> counts(corpora.size());
    for (size_t fold = 0; fold < folds; ++fold) {
        const suggest::EntityModel model = models[fold].get();
        for (size_t i = fold; i < all.size(); i += folds)
            for (size_t corpus = 0; corpus < corpora.size(); ++corpus)
                if (&corpora[corpus].documents.front() <= all[i] &&
                    all[i] <= &corpora[corpus].documents.back())
                    score(counts[corpus], *all[i], corpora[corpus].hasProducts,
                        byModel(model, words, vocabulary), showErrors);
    }
    for (size_t corpus = 0; corpus < corpora.size(); ++corpus)
        if (corpora[corpus].isComplete) {
            counts[corpus].print(corpora[corpus].name + u", held out"_s);
            counts[corpus].printTypes();
            if (showConfidence)
                counts[corpus].printConfidence();
        }
}

/// Names that no run covers cannot be found by the model.
void printReach(const std::vector<GoldCorpus> &corpora, const suggest::EntityWords &words,
    const text::Vocabulary &vocabulary)
{
    for (const GoldCorpus &corpus : corpora) {
        int gold = 0, reached = 0;
        for (const GoldDocument &document : corpus.documents) {
            if (!document.isTuned)
                continue;
            const text::Prose prose(document.text, vocabulary);
            const suggest::EntityScene scene(prose, words);
            for (const GoldName &name : document.names) {
                ++gold;
                reached += std::ranges::any_of(scene.runs(), [&](const suggest::EntityRun &run) {
                    return prose.span(run.first, run.end).start <= name.span.start &&
                           scene.span(run.first, run.end).end >= name.span.end;
                });
            }
        }
        out() << u"%1 within runs: %2 of %3\n"_s.arg(corpus.name).arg(reached).arg(gold);
    }
}

int scoreNews(const text::Lexicon &lexicon, bool showErrors, bool withReported)
{
    text::Vocabulary vocabulary;
    const suggest::EntityFinder finder(lexicon, vocabulary);
    NewsScore tuned(lexicon.words(u"legal forms"_s)), reported = tuned;
    const QString folder = QStringLiteral(VARIORUM_SOURCE_DIR) + u"/tests/evaluation/data/"_s;
    for (const NewsPassage &passage : readNews(folder + u"entitynews.txt"_s))
        if (passage.isTuned || withReported)
            (passage.isTuned ? tuned : reported)
                .add(passage, finder.find(text::Prose(passage.text, vocabulary)),
                    showErrors && passage.isTuned);
    tuned.print(u"news, tuned   "_s);
    if (withReported)
        reported.print(u"news, reported"_s);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({
        {u"news"_s, u"Score only tests/evaluation/data/entitynews.txt: the tuned half."_s},
        {u"reported"_s, u"With --news: both halves."_s},
        {u"errors"_s, u"Print the errors of the tuned halves."_s},
        {u"confidence"_s, u"With --folds: print how often proposals are right, by their confidence."_s},
        {u"folds"_s, u"Train on four fifths of the tuned halves and score the fifth, five times."_s},
        {u"train"_s, u"Train on the tuned halves and write the model to this file."_s, u"file"_s},
        {u"set"_s, u"Train with a setting changed: passes, pull, rate, dropout, rarest, rows."_s,
            u"name=value"_s},
    });
    parser.process(application);

    const auto lexicon = text::Lexicon::load();
    if (!lexicon) {
        out() << lexicon.error().message << u"\n"_s;
        return 1;
    }
    if (parser.isSet(u"news"_s))
        return scoreNews(*lexicon, parser.isSet(u"errors"_s), parser.isSet(u"reported"_s));
    const std::vector<GoldCorpus> corpora = readCorpora();
    if (corpora.empty()) {
        out() << u"There are no corpora of names in ../shared/corpora: nothing to score.\n"_s;
        return 0;
    }
    Training training;
    for (const QString &setting : parser.values(u"set"_s)) {
        const QString name = setting.section(u'=', 0, 0);
        const double value = setting.section(u'=', 1).toDouble();
        if (name == u"passes"_s)
            training.passes = int(value);
        else if (name == u"pull"_s)
            training.pull = value;
        else if (name == u"rate"_s)
            training.rate = value;
        else if (name == u"dropout"_s)
            training.dropout = value;
        else if (name == u"unknown"_s)
            training.unknown = value;
        else if (name == u"rarest"_s)
            training.rarest = int(value);
        else if (name == u"versions"_s)
            training.versions = int(value);
        else if (name == u"repeats"_s)
            training.repeats = int(value);
        else if (name == u"articleRepeats"_s)
            training.articleRepeats = int(value);
        else if (name == u"courses"_s)
            training.courses = int(value);
        else if (name == u"rows"_s)
            training.rows = int(value);
    }
    const Written written = writtenTexts(*lexicon, training);
    text::Vocabulary vocabulary;
    const bool showErrors = parser.isSet(u"errors"_s);
    if (parser.isSet(u"folds"_s)) {
        const suggest::EntityWords words(*lexicon, vocabulary);
        printReach(corpora, words, vocabulary);
        crossValidate(
            corpora, written, words, vocabulary, training, showErrors, parser.isSet(u"confidence"_s));
        return 0;
    }
    if (parser.isSet(u"train"_s)) {
        const suggest::EntityWords words(*lexicon, vocabulary);
        const suggest::EntityModel model =
            trainedModel(courses(lessons(corpora), written, training), words, vocabulary, training);
        QFile file(parser.value(u"train"_s));
        const QByteArray content = model.write();
        if (!file.open(QFile::WriteOnly) || file.write(content) != content.size()) {
            out() << u"%1 cannot be written: %2\n"_s.arg(file.fileName(), file.errorString());
            return 1;
        }
        out() << u"%1: %2 bytes\n"_s.arg(file.fileName()).arg(content.size());
        for (const GoldCorpus &corpus : corpora) {
            scoreHalf(corpus, true, byModel(model, words, vocabulary)).print(corpus.name + u", tuned"_s);
            scoreHalf(corpus, false, byModel(model, words, vocabulary)).print(corpus.name + u", untouched"_s);
        }
        return 0;
    }
    const suggest::EntityFinder finder(*lexicon, vocabulary);
    const Find find = [&](const GoldDocument &document) {
        std::vector<GoldName> names;
        for (const suggest::FoundEntity &entity : finder.find(text::Prose(document.text, vocabulary)))
            names.push_back({entity.span, entity.entity.type, entity.confidence});
        return names;
    };
    for (const GoldCorpus &corpus : corpora) {
        scoreHalf(corpus, true, find, showErrors).print(corpus.name + u", tuned"_s);
        const Counts untouched = scoreHalf(corpus, false, find);
        untouched.print(corpus.name + u", untouched"_s);
        untouched.printTypes();
    }
    return 0;
}
