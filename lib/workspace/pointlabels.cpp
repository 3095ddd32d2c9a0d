// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/pointlabels.h"

#include "text/codepoints.h"
#include "text/quantity.h"
#include "workspace/agreementinput.h"
#include "workspace/learnedpairs.h"

#include <QHash>

namespace workspace {
namespace {

std::optional<double> bound(QByteArrayView cell)
{
    return cell.isEmpty() ? std::nullopt : std::optional(cell.toDouble());
}

QString words(QByteArrayView cell)
{
    return QString::fromUtf8(cell);
}

/// The value of a row, by its kind.
coding::Value valueOf(const AnnotationRows &rows, size_t row, coding::Kind kind)
{
    const auto cell = [&](Cell column) { return rows.cell(row, column); };
    if (kind == coding::Kind::Figure) {
        if (const auto relation = text::relationFromSign(words(cell(Cell::Relation))))
            return text::Quantity{.low = bound(cell(Cell::Low)),
                .high = bound(cell(Cell::High)),
                .relation = *relation,
                .unit = words(cell(Cell::Unit)),
                .measured = words(cell(Cell::Measured)),
                .words = words(cell(Cell::Text))};
    } else if (kind == coding::Kind::Entity) {
        if (const auto type = coding::entityTypeFromName(words(cell(Cell::EntityType))))
            return coding::Entity{words(cell(Cell::Entity)), *type};
    } else if (kind == coding::Kind::Claim) {
        if (const auto stance = coding::stanceFromName(words(cell(Cell::Stance))))
            return coding::Claim{
                *stance, words(cell(Cell::Speaker)), words(cell(Cell::Cause)), words(cell(Cell::Effect))};
    }
    return {};
}

/// The story of some rows, its articles and annotations numbered from 1 as they come.
class RowStory
{
public:
    RowStory(const AnnotationRows &rows, size_t begin, size_t end)
        : m_rows(rows)
        , m_begin(begin)
    {
        for (size_t row = begin; row < end; ++row)
            addRow(row);
    }

    agreement::Story &story() { return m_story; }

    /// Translates the decisions, which speak of numbers in the file.
    base::Result<void> addDecisions(const store::Database &database, text::StoryId id)
    {
        const auto decisions = database.decisions(id);
        if (!decisions || decisions->empty())
            return decisions ? base::Result<void>() : std::unexpected(decisions.error());
        std::vector<coding::AnnotationId> ids;
        for (const coding::Decision &decision : *decisions)
            ids.insert(ids.end(), {decision.first, decision.second});
        const auto annotations = database.annotations(ids);
        if (!annotations)
            return std::unexpected(annotations.error());
        QHash<QUuid, coding::AnnotationId> own;
        for (const agreement::Statement &statement : m_story.statements)
            own.insert(statement.guid, statement.annotation);
        QHash<coding::AnnotationId, coding::AnnotationId> translated;
        for (const coding::Annotation &annotation : *annotations)
            translated.insert(annotation.id, own.value(annotation.guid));
        for (coding::Decision decision : *decisions) {
            decision.first = translated.value(decision.first);
            decision.second = translated.value(decision.second);
            m_story.decisions.push_back(decision);
        }
        return {};
    }

    /// Reads the sentences around figures: the points of entities and claims do not depend on theirs.
    base::Result<void> addFigureSentences(const store::Database &database, text::StoryId id)
    {
        const auto articles = database.articles(id);
        if (!articles)
            return std::unexpected(articles.error());
        QHash<QByteArray, text::TextId> texts;
        for (const store::ArticleRow &row : *articles)
            texts.insert(row.article.guid.toByteArray(QUuid::WithoutBraces), row.article.text);

        std::vector<agreement::Statement> others;
        agreement::Story figures;
        figures.articles = m_story.articles;
        for (agreement::Witness &article : figures.articles)
            article.mentions.emplace(); // nobody asks for them
        for (agreement::Statement &statement : m_story.statements)
            (statement.kind == coding::Kind::Figure ? figures.statements : others)
                .push_back(std::move(statement));
        QString text;
        text::CodePoints codePoints;
        text::ArticleId loaded;
        for (agreement::Statement &statement : figures.statements) {
            if (statement.article != loaded) {
                loaded = statement.article;
                auto read = database.text(texts.value(m_articles[loaded.value() - 1]));
                if (!read)
                    return std::unexpected(read.error());
                text = std::move(*read);
                codePoints = text::CodePoints(text);
            }
            statement.span = codePoints.toUtf16(statement.span);
        }
        const auto read = addSentences(figures, [&](text::ArticleId article) {
            return database.text(texts.value(m_articles[article.value() - 1]));
        });
        if (!read)
            return std::unexpected(read.error());
        m_story.statements = std::move(figures.statements);
        std::ranges::move(others, std::back_inserter(m_story.statements));
        return {};
    }

private:
    void addRow(size_t row)
    {
        const QByteArrayView article = m_rows.cell(row, Cell::ArticleId);
        if (m_articles.empty() || m_articles.back() != article) {
            m_articles.push_back(article.toByteArray());
            m_story.articles.push_back({text::ArticleId(static_cast<qint64>(m_articles.size()))});
        }
        const auto kind = coding::kindFromName(words(m_rows.cell(row, Cell::Kind)));
        if (!kind || *kind == coding::Kind::Plain)
            return;
        m_story.statements.push_back(
            {.annotation = coding::AnnotationId(static_cast<qint64>(row - m_begin) + 1),
                .guid = QUuid::fromString(QLatin1StringView(m_rows.cell(row, Cell::AnnotationId))),
                .article = text::ArticleId(static_cast<qint64>(m_articles.size())),
                .kind = *kind,
                .span = {m_rows.cell(row, Cell::Start).toInt(), m_rows.cell(row, Cell::End).toInt()},
                .quote = words(m_rows.cell(row, Cell::Text)),
                .sentence = {},
                .value = valueOf(m_rows, row, *kind)});
    }

    const AnnotationRows &m_rows;
    size_t m_begin;
    std::vector<QByteArray> m_articles; ///< GUIDs.
    agreement::Story m_story;
};

} // namespace

base::Result<std::vector<QByteArray>> pointLabels(const store::Database &database, text::StoryId story,
    const AnnotationRows &rows, size_t begin, size_t end, const DecidedPairs &decided)
{
    RowStory input(rows, begin, end);
    input.story().learned = decided.elsewhere(story);
    const auto rates = database.exchangeRates();
    if (!rates)
        return std::unexpected(rates.error());
    input.story().rates = ratesFor(story, *rates);
    auto read = input.addDecisions(database, story).and_then([&] {
        return input.addFigureSentences(database, story);
    });
    if (!read)
        return std::unexpected(read.error());
    std::vector<QByteArray> labels(end - begin);
    for (const coding::Point &point : agreement::agree(input.story()).points) {
        const QByteArray label = point.label.toUtf8();
        for (const coding::Cell &cell : point.cells)
            for (const coding::AnnotationId annotation : cell.evidence)
                labels[static_cast<size_t>(annotation.value() - 1)] = label;
    }
    return labels;
}

} // namespace workspace
