// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Scores what `variorum-cli compare` says of stories whose points are known.
//   agreementevaluation [--errors] [FOLDER...]
// Without folders, the stories beside this file. With --errors, lists the mistakes in those that are tuned
// on, and in folders that are given; those of the reported half are never shown.

#include "agreementscore.h"
#include "workspace/comparison.h"

#include <QDir>
#include <QHash>
#include <QTextStream>
#include <map>

using namespace Qt::StringLiterals;

namespace {

using coding::Kind;
using evaluation::AgreementScore;
using evaluation::GoldStory;
using evaluation::StoryPoint;

/// The points of a document, as the gold has them.
std::vector<StoryPoint> pointsOf(const interchange::AgreementDocument &document)
{
    QHash<coding::AnnotationId, const interchange::AgreementDocument::Evidence *> evidence;
    for (const auto &one : document.evidence)
        evidence.insert(one.annotation, &one);
    std::vector<StoryPoint> points;
    for (const coding::Point &point : document.agreement.points) {
        StoryPoint &made = points.emplace_back();
        made.kind = point.kind;
        made.label = point.label;
        made.verdict = point.verdict;
        for (int article = 0; article < int(point.cells.size()); ++article) {
            const coding::Cell &cell = point.cells[size_t(article)];
            if (coding::cellStateName(cell.state) == "mentioned"_L1)
                made.mentioning.push_back(article);
            for (const coding::AnnotationId id : cell.evidence)
                if (const auto *one = evidence.value(id))
                    made.places.push_back({article, one->start, one->end, one->quote});
        }
    }
    return points;
}

class AgreementEvaluation
{
public:
    AgreementEvaluation(const text::Lexicon &lexicon, bool showsErrors)
        : m_lexicon(lexicon)
        , m_showsErrors(showsErrors)
    {
    }

    void add(const QString &folder, bool isGiven)
    {
        const auto gold = GoldStory::read(folder);
        if (!gold) {
            m_out << folder << ": " << gold.error().message << '\n';
            return;
        }
        const auto comparison = workspace::compareFiles(gold->files, m_lexicon, {});
        if (!comparison) {
            m_out << folder << ": " << comparison.error().message << '\n';
            return;
        }
        const AgreementScore score = evaluation::score(*gold, pointsOf(comparison->document));
        m_out << '\n' << gold->name << (isGiven ? QString() : u" (%1)"_s.arg(gold->half)) << '\n';
        print(score);
        if (m_showsErrors && (isGiven || gold->isTuned())) {
            for (const QString &difference : score.falseDifferences)
                m_out << "  - false differ: " << difference << '\n';
            for (const QString &mistake : score.mistakes)
                m_out << "  - " << mistake << '\n';
        }
        m_halves[gold->half] += score;
        m_all += score;
    }

    void finish(bool areHalves)
    {
        for (const auto &[half, score] : m_halves) {
            if (!areHalves)
                continue;
            m_out << '\n' << half << '\n';
            print(score);
        }
        m_out << "\nall\n";
        print(m_all);
    }

private:
    void print(const AgreementScore &score)
    {
        const auto line = [this](const char *what, const evaluation::Score &counts) {
            if (counts.expected + counts.found > 0)
                m_out << "  " << QString::fromLatin1(what).leftJustified(20) << counts.toString() << '\n';
        };
        line("figures found", score.places);
        line("pairs of figures", score.pairs.at(Kind::Figure));
        line("pairs of names", score.pairs.at(Kind::Entity));
        line("pairs of claims", score.pairs.at(Kind::Claim));
        line("points that differ", score.differences);
        line("mentioned, no value", score.mentions);
        m_out << "  verdicts right      " << score.verdicts.right << " of " << score.verdicts.expected
              << QString(u" (%1)"_s).arg(score.verdicts.recall(), 0, 'f', 3) << "; false differ in top ten "
              << score.falseAmongFirst << '\n';
    }

    QTextStream m_out{stdout};
    const text::Lexicon &m_lexicon;
    bool m_showsErrors;
    std::map<QString, AgreementScore> m_halves;
    AgreementScore m_all;
};

} // namespace

int main(int count, char **arguments)
{
    QStringList folders;
    bool showsErrors = false;
    for (int i = 1; i < count; ++i) {
        const QString argument = QString::fromLocal8Bit(arguments[i]);
        if (argument == "--errors"_L1)
            showsErrors = true;
        else
            folders += argument;
    }
    const auto lexicon = text::Lexicon::load();
    if (!lexicon)
        return 1;
    AgreementEvaluation evaluation(*lexicon, showsErrors);
    const bool areGiven = !folders.isEmpty();
    if (!areGiven) {
        const QDir data(QStringLiteral(VARIORUM_SOURCE_DIR) + u"/tests/evaluation/data"_s);
        for (const QString &name :
            QDir(data.filePath(u"stories"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            folders += data.filePath(u"stories/"_s + name);
        folders += data.filePath(u"seeds"_s);
    }
    for (const QString &folder : folders)
        evaluation.add(folder, areGiven);
    evaluation.finish(!areGiven);
    return 0;
}
