// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/comparison.h"

#include "agreement/agreement.h"
#include "readers/reader.h"
#include "suggest/suggester.h"
#include "workspace/agreementinput.h"
#include "workspace/exporting.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace workspace {
namespace {

using base::Error; // unqualified, so that lupdate keeps the context of what follows

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(workspace::Comparison)
};

/// A story that is in no corpus, with a tag for each kind of suggestion.
class LooseStory
{
public:
    explicit LooseStory(const text::Lexicon &lexicon)
        : m_suggester(lexicon, {})
        , m_quantities(lexicon)
    {
        for (const coding::Kind kind : {coding::Kind::Figure, coding::Kind::Entity, coding::Kind::Claim}) {
            m_tags.push_back({});
            m_tags.back().id = coding::TagId(qint64(m_tags.size()));
            m_tags.back().kind = kind;
        }
    }

    bool isEmpty() const { return m_story.articles.empty(); }

    void add(const QString &file, const readers::ReadArticle &read)
    {
        const text::ArticleId id(qint64(m_texts.size()) + 1);
        m_texts.push_back(read.text);
        m_sources.push_back(read.source);
        store::ArticleRow row;
        row.article.id = id;
        row.article.source = text::SourceId(id.value());
        row.article.title = read.title;
        row.article.file = file;
        row.reading = {.article = id, .state = text::ReadingState::Read, .progress = 1};
        m_story.articles.push_back(std::move(row));
        for (suggest::Suggestion &one : m_suggester.suggest(read.text))
            accept(id, std::move(one));
    }

    interchange::AgreementDocument agreement() const
    {
        const auto text = [this](text::ArticleId id) { return m_texts[size_t(id.value()) - 1]; };
        const auto sourceName = [this](text::SourceId id) { return m_sources[size_t(id.value()) - 1]; };
        agreement::Story input = agreementInput(m_story, m_tags);
        std::ignore = addSentences(input, text); // they are all here
        return agreementDocument(m_story, agreement::agree(input),
            {.sourceName = sourceName, .text = text, .quantities = m_quantities});
    }

private:
    void accept(text::ArticleId article, suggest::Suggestion suggestion)
    {
        const auto tag = std::ranges::find(m_tags, suggestion.kind, &coding::Tag::kind);
        coding::Annotation annotation;
        annotation.id = coding::AnnotationId(qint64(m_story.annotations.size()) + 1);
        // The same files give the same numbers, whenever they are compared.
        annotation.guid = QUuid::createUuidV5(QUuid(), u"annotation %1"_s.arg(annotation.id.value()));
        annotation.article = article;
        annotation.tag = tag->id;
        annotation.span = suggestion.span;
        annotation.quote = text::quote(m_texts.back(), suggestion.span).toString();
        annotation.value = std::move(suggestion.value);
        annotation.status = coding::Status::Suggested;
        m_story.annotations.push_back(std::move(annotation));
    }

    suggest::Suggester m_suggester;
    text::QuantityReader m_quantities;
    std::vector<coding::Tag> m_tags;
    std::vector<QString> m_texts;   ///< By article.
    std::vector<QString> m_sources; ///< By article: each has a source of its own.
    OpenStory m_story;
};

} // namespace

base::Result<Comparison> compareFiles(
    const QStringList &files, const text::Lexicon &lexicon, const base::Progress &progress)
{
    LooseStory story(lexicon);
    Comparison comparison;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (progress.isCancelled())
            return std::unexpected(Error{Text::tr("The comparison was cancelled."), {}});
        progress.report(i, files.size());
        if (const auto read = readers::readFile(files[i])) {
            for (const readers::ReadArticle &article : *read)
                story.add(files[i], article);
        } else {
            comparison.problems += read.error().message;
        }
    }
    if (story.isEmpty())
        return std::unexpected(
            Error{Text::tr("There is no article to compare."), comparison.problems.join(u'\n')});
    comparison.document = story.agreement();
    return comparison;
}

} // namespace workspace
