// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "causalitycorpora.h"
#include "score.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;
using evaluation::CausalSentence;
using evaluation::Score;
using suggest::CausalityModel;

namespace {

void add(Score &score, bool isFound, bool isExpected)
{
    score += {.expected = isExpected, .found = isFound, .right = isFound && isExpected};
}

QString scored(const QString &name, const std::vector<CausalSentence> &sentences, const CausalityModel &model)
{
    Score score;
    Score all;
    for (const CausalSentence &sentence : sentences) {
        add(score, model.probability(sentence.features) >= 0.5, sentence.isCausal);
        add(all, true, sentence.isCausal);
    }
    return name + u"\n  the model             "_s + score.toString() + u"\n  everything is causal  "_s +
           all.toString() + u'\n';
}

std::vector<const CausalSentence *> pointersTo(const std::vector<CausalSentence> &sentences)
{
    std::vector<const CausalSentence *> pointers;
    for (const CausalSentence &sentence : sentences)
        pointers.push_back(&sentence);
    return pointers;
}

/// Fits on four parts of the training sentences each time and scores the fifth.
QString crossValidated(const std::vector<CausalSentence> &sentences)
{
    constexpr size_t parts = 5;
    Score score;
    for (size_t part = 0; part < parts; ++part) {
        std::vector<const CausalSentence *> others;
        for (size_t i = 0; i < sentences.size(); ++i)
            if (i % parts != part)
                others.push_back(&sentences[i]);
        const CausalityModel model = evaluation::trainedModel(others);
        for (size_t i = part; i < sentences.size(); i += parts)
            add(score, model.probability(sentences[i].features) >= 0.5, sentences[i].isCausal);
    }
    return u"Causal News Corpus, training part, cross-validated\n  models of four fifths "_s +
           score.toString() + u'\n';
}

} // namespace

/// Scores the shipped model; "--cross-validate" scores how it is trained, "--train FILE" trains and writes
/// it.
int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const QStringList options = QCoreApplication::arguments();
    QTextStream out(stdout);
    const text::Vocabulary vocabulary;
    const auto news =
        evaluation::CausalNewsCorpus::read(evaluation::corpusFolder(u"causal_news_corpus"_s), vocabulary);
    if (news.training.empty()) {
        out << "The Causal News Corpus is not in " << evaluation::corpusFolder(u"causal_news_corpus"_s)
            << ": nothing to score.\n";
        return 0;
    }
    if (options.value(1) == u"--cross-validate"_s) {
        out << crossValidated(news.training);
        return 0;
    }
    if (options.value(1) == u"--train"_s) {
        QFile file(options.value(2));
        const QByteArray model = evaluation::trainedModel(pointersTo(news.training)).write();
        out << model.size() << " bytes\n";
        return file.open(QIODevice::WriteOnly) && file.write(model) == model.size() ? 0 : 1;
    }
    QFile file(u":/variorum/models/causality.model"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const auto model = CausalityModel::read(file.readAll());
    if (!model)
        return 1;
    out << scored(u"Causal News Corpus, held back"_s, news.heldBack, *model)
        << scored(u"BECAUSE"_s,
               evaluation::becauseSentences(evaluation::corpusFolder(u"because_brat"_s), vocabulary), *model);
    return 0;
}
