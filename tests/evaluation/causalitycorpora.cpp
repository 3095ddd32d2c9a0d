// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "causalitycorpora.h"

#include "text/codepoints.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace evaluation {

using namespace Qt::StringLiterals;

namespace {

constexpr int fifths = 5;

QString contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString content = QString::fromUtf8(file.readAll());
    if (content.startsWith(QChar(0xFEFF)))
        content.remove(0, 1);
    return content;
}

/// The rows of a CSV file (RFC 4180), its header first.
std::vector<QStringList> rowsOf(const QString &path)
{
    const QString content = contentOf(path);
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    for (const QChar character : content) {
        if (character == u'"') {
            isQuoted = !isQuoted;
            if (isQuoted && !cell.isEmpty())
                cell += u'"'; // a doubled one closes and opens again
        } else if (isQuoted || (character != u',' && character != u'\n' && character != u'\r')) {
            cell += character;
        } else if (character != u'\r') {
            row += std::exchange(cell, {});
            if (character == u'\n')
                rows.push_back(std::exchange(row, {}));
        }
    }
    return rows;
}

/// A sentence on its own, however it would be divided further.
CausalSentence sentenceOf(const QString &text, const text::Vocabulary &vocabulary, bool isCausal)
{
    const text::Prose prose(text, vocabulary);
    const int count = int(prose.tokens().size());
    return {suggest::CausalityFeatures(prose, 0, count), isCausal, std::vector<bool>(size_t(count))};
}

/// Where the words that state a relation begin in a text whose marks are written as tags; -1 when nowhere.
int placeOf(const QString &marked)
{
    static const QRegularExpression tag(u"</?(ARG|SIG)\\d>"_s);
    int removed = 0;
    for (auto matches = tag.globalMatch(marked); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.captured().startsWith(u"<SIG"_s))
            return int(match.capturedStart()) - removed;
        removed += int(match.capturedLength());
    }
    return -1;
}

/// The places in the texts of a file, by text.
QHash<QString, QList<int>> placesOf(const QString &path)
{
    QHash<QString, QList<int>> places;
    for (const QStringList &row : rowsOf(path))
        if (const int place = placeOf(row.value(6)); place >= 0)
            places[row.value(5)] += place;
    return places;
}

void mark(CausalSentence &sentence, const QString &text, const QList<int> &places,
    const text::Vocabulary &vocabulary)
{
    const text::Prose prose(text, vocabulary);
    for (size_t token = 0; token < prose.tokens().size(); ++token)
        if (std::ranges::any_of(
                places, [&](int place) { return prose.tokens()[token].span.contains(place); }))
            sentence.places[token] = true;
}

} // namespace

CausalNewsCorpus CausalNewsCorpus::read(const QString &folder, const text::Vocabulary &vocabulary)
{
    const QHash<QString, QList<int>> places = placesOf(folder + u"/train_subtask2.csv"_s);
    const std::vector<QStringList> rows = rowsOf(folder + u"/train_subtask1.csv"_s);
    CausalNewsCorpus corpus;
    QHash<QString, int> documents;
    for (size_t i = 1; i < rows.size(); ++i) {
        const QString document = rows[i].value(0).section(u'_', 0, -2); // "train_01_0_892": sentence 892
        if (!documents.contains(document))
            documents.insert(document, int(documents.size()));
        const QString text = rows[i].value(1);
        CausalSentence sentence = sentenceOf(text, vocabulary, rows[i].value(2) == u"1"_s);
        if (documents.value(document) % fifths == fifths - 1) {
            corpus.heldBack.push_back(std::move(sentence));
        } else {
            mark(sentence, text, places.value(text), vocabulary);
            corpus.training.push_back(std::move(sentence));
        }
    }
    return corpus;
}

namespace {

/// Where the relations of a file in brat's format are stated: events with a cause or an effect, by the text
/// bounds of their triggers.
std::vector<text::Span> relationsOf(const QString &path, const text::CodePoints &codePoints)
{
    QHash<QString, text::Span> bounds;
    QStringList triggers;
    for (const QString &line : contentOf(path).split(u'\n')) {
        const QStringList fields = line.split(u'\t');
        if (line.startsWith(u'T')) {
            const QStringList words = fields.value(1).split(u' ');
            const int start = words.value(1).toInt();
            bounds.insert(fields.value(0), codePoints.toUtf16(text::Span{start, start + 1}));
        } else if (line.startsWith(u'E') && (line.contains(u" Cause:"_s) || line.contains(u" Effect:"_s))) {
            triggers += fields.value(1).section(u' ', 0, 0).section(u':', 1);
        }
    }
    std::vector<text::Span> relations;
    for (const QString &trigger : std::as_const(triggers))
        if (bounds.contains(trigger))
            relations.push_back(bounds.value(trigger));
    return relations;
}

} // namespace

std::vector<CausalSentence> becauseSentences(const QString &folder, const text::Vocabulary &vocabulary)
{
    std::vector<CausalSentence> sentences;
    for (const QString &part : {u"CongressionalHearings"_s, u"MASC"_s}) {
        const QDir files(folder + u'/' + part);
        for (const QString &name : files.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
            const QString text = contentOf(files.filePath(name));
            const auto relations =
                relationsOf(files.filePath(name.chopped(3) + u"ann"_s), text::CodePoints(text));
            const text::Prose prose(text, vocabulary);
            for (const text::Sentence &sentence : prose.sentences()) {
                const text::Span span = prose.span(sentence.first, sentence.end);
                const bool isCausal = std::ranges::any_of(
                    relations, [&](text::Span relation) { return span.contains(relation.start); });
                sentences.push_back(
                    {suggest::CausalityFeatures(prose, sentence.first, sentence.end), isCausal, {}});
            }
        }
    }
    return sentences;
}

} // namespace evaluation
