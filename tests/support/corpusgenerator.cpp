// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/corpusgenerator.h"

#include "store/database.h"
#include "text/span.h"

#include <QTimeZone>
#include <algorithm>
#include <array>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace support {
namespace {

constexpr int sourceCount = 20;
constexpr int articlesAtOnce = 1000;
constexpr std::array words = {u"the", u"company", u"said", u"profit", u"jobs", u"cut", u"because", u"of",
    u"automation", u"and", u"analysts", u"expect", u"more", u"growth", u"in", u"quarter", u"while", u"staff",
    u"were", u"told", u"on", u"Monday", u"that", u"offices", u"would", u"close", u"next", u"year", u"across",
    u"Europe", u"customers", u"spending", u"machines", u"learning", u"Über", u"économie"};
constexpr std::array names = {u"Amazon", u"Northwind", u"Contoso", u"Fabrikam", u"Initech", u"Globex",
    u"Umbrella", u"Stark", u"Wayne", u"Tyrell", u"Cyberdyne", u"Aperture"};

/// An article being written, and where its taggable words stand.
struct Draft
{
    QString text;
    std::vector<text::Span> figures;
    std::vector<text::Span> names;
    std::vector<text::Span> plain;
};

/// Writes a corpus in slices.
class Generator
{
public:
    Generator(store::Database &database, const CorpusSize &size)
        : m_database(database)
        , m_size(size)
    {
    }

    base::Result<void> run()
    {
        if (auto done = commit(people()); !done)
            return done;
        for (int begin = 0; begin < m_size.articles; begin += articlesAtOnce) {
            if (auto done = slice(begin, std::min(begin + articlesAtOnce, m_size.articles)); !done)
                return done;
        }
        return {};
    }

private:
    int random(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    base::Result<void> commit(coding::ChangeSet changes)
    {
        return m_database
            .apply({.label = u"generated"_s,
                .time = m_time,
                .state = store::Edit::State::Recorded,
                .changes = std::move(changes)})
            .transform([](const store::Edit &) {});
    }

    coding::ChangeSet people() const
    {
        coding::ChangeSet changes;
        for (int i = 1; i <= sourceCount; ++i)
            changes.add(text::Source{text::SourceId(i), QUuid::createUuid(), u"Source %1"_s.arg(i)});
        for (int i = 1; i <= 2; ++i)
            changes.add(coding::Analyst{coding::AnalystId(i), QUuid::createUuid(), u"Analyst %1"_s.arg(i)});
        return changes;
    }

    Draft draft(int number)
    {
        Draft draft;
        draft.text = u"Report %1\n\n"_s.arg(number);
        for (int word = 0; word < m_size.wordsInArticle; ++word) {
            const int start = static_cast<int>(draft.text.size());
            const int kind = random(10);
            if (kind == 0)
                draft.text += QString::number(1 + random(99'999));
            else if (kind == 1)
                draft.text += QStringView(names[static_cast<size_t>(random(names.size()))]);
            else if (m_size.inventedWords > 0 && kind < 5)
                draft.text += inventedWord();
            else
                draft.text += QStringView(words[static_cast<size_t>(random(words.size()))]);
            auto &list = kind == 0 ? draft.figures : kind == 1 ? draft.names : draft.plain;
            list.push_back({start, static_cast<int>(draft.text.size())});
            if (number % 10 == 0 && word % 40 == 7)
                draft.text += u" 🚀"_s;
            draft.text += word % 50 == 49 ? u"\n\n"_s : word % 12 == 11 ? u". "_s : u" "_s;
        }
        return draft;
    }

    /// By Zipf's law: the logarithm of the rank is spread evenly.
    QString inventedWord()
    {
        constexpr std::array syllables = {u"ba", u"de", u"fi", u"go", u"ku", u"la", u"me", u"ni", u"po",
            u"ru", u"sa", u"te", u"vi", u"wo", u"zu", u"ran"};
        const double share = random(1'000'000) / 1e6;
        QString word;
        for (int rank = int(std::pow(m_size.inventedWords, share)); rank > 0; rank /= int(syllables.size()))
            word += QStringView(syllables[size_t(rank) % syllables.size()]);
        return word + u'x';
    }

    base::Result<void> slice(int begin, int end)
    {
        std::vector<Draft> drafts;
        QStringList texts;
        for (int number = begin; number < end; ++number) {
            drafts.push_back(draft(number));
            texts += drafts.back().text;
        }
        const auto ids = m_database.keepTexts(texts);
        if (!ids)
            return std::unexpected(ids.error());
        coding::ChangeSet changes;
        for (int number = begin; number < end; ++number) {
            const auto index = static_cast<size_t>(number - begin);
            addArticle(changes, number, ids->at(index));
            const qint64 first = qint64(m_size.annotations) * number / m_size.articles;
            const qint64 last = qint64(m_size.annotations) * (number + 1) / m_size.articles;
            for (qint64 annotation = first; annotation < last; ++annotation)
                addAnnotation(changes, annotation, number, drafts[index]);
        }
        return commit(std::move(changes));
    }

    void addArticle(coding::ChangeSet &changes, int number, text::TextId text)
    {
        const int story = number / m_size.articlesInStory + 1;
        if (number % m_size.articlesInStory == 0) {
            changes.add(text::Story{
                text::StoryId(story), QUuid::createUuid(), u"Story %1"_s.arg(story, 6, 10, QChar(u'0'))});
        }
        const text::ArticleId id(number + 1);
        changes.add(text::Article{.id = id,
            .guid = QUuid::createUuid(),
            .text = text,
            .story = text::StoryId(story),
            .source = text::SourceId(number % sourceCount + 1),
            .title = u"Report %1 on profits and jobs"_s.arg(number),
            .author = u"Reporter %1"_s.arg(number % 97),
            .published = QDate(2025, 1, 1).addDays(number % 365).toString(Qt::ISODate),
            .url = u"https://example.org/reports/%1"_s.arg(number),
            .language = u"en"_s,
            .file = u"report-%1.txt"_s.arg(number),
            .words = m_size.wordsInArticle});
        if (number % 2 == 0)
            changes.add(text::Reading{id, text::ReadingState::Read, 1.0});
    }

    void addAnnotation(coding::ChangeSet &changes, qint64 number, int article, const Draft &draft)
    {
        const int kind = static_cast<int>(number % 5);
        const auto &places = kind <= 1 && !draft.figures.empty() ? draft.figures
                             : kind <= 3 && !draft.names.empty() ? draft.names
                                                                 : draft.plain;
        coding::Annotation annotation{.id = coding::AnnotationId(number + 1),
            .guid = QUuid::createUuid(),
            .article = text::ArticleId(article + 1),
            .tag = coding::TagId(&places == &draft.figures ? 1
                                 : &places == &draft.names ? 2
                                                           : 3),
            .analyst = coding::AnalystId(number % 2 + 1),
            .span = places[static_cast<size_t>(random(static_cast<int>(places.size())))],
            .note = number % 50 == 0 ? u"a note, with a comma"_s : QString(),
            .status = number % 3 == 0 ? coding::Status::Suggested : coding::Status::Manual,
            .created = m_time,
            .modified = m_time.addSecs(number % 86'400)};
        annotation.quote = text::quote(draft.text, annotation.span).toString();
        annotation.value = value(annotation, number);
        changes.add(std::move(annotation));
    }

    coding::Value value(const coding::Annotation &annotation, qint64 number)
    {
        switch (annotation.tag.value()) {
        case 1: {
            const double figure = annotation.quote.toDouble();
            return text::Quantity{.low = figure - 0.5,
                .high = figure + 0.5,
                .relation = text::Relation::Equal,
                .unit = number % 2 == 0 ? u"USD"_s : u"people"_s,
                .measured = u"jobs"_s,
                .words = annotation.quote};
        }
        case 2:
            return coding::Entity{
                u"%1 %2"_s.arg(annotation.quote).arg(random(2000)), coding::EntityType::Organisation};
        default:
            return coding::Claim{static_cast<coding::Stance>(number % 5),
                number % 3 == 0 ? u"author"_s : u"Speaker %1"_s.arg(random(500)), u"AI"_s, u"job cuts"_s};
        }
    }

    store::Database &m_database;
    CorpusSize m_size;
    std::mt19937 m_random{20250717}; // NOLINT: the same content each time
    QDateTime m_time = QDateTime(QDate(2025, 7, 17), QTime(9, 0), QTimeZone::UTC);
};

} // namespace

base::Result<void> generateCorpus(const QString &path, const CorpusSize &size)
{
    const auto database = store::Database::create(path);
    if (!database)
        return std::unexpected(database.error());
    return Generator(**database, size).run();
}

} // namespace support
