// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/importedit.h"

#include "text/segmentation.h"
#include "workspace/annotationimport.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace workspace {

void ImportEdit::addProblem(const ImportedFile &file, const QString &problem)
{
    const QString name = QDir::toNativeSeparators(file.path);
    m_report.problems += name.isEmpty() || problem.contains(name) ? problem : name + u": "_s + problem;
}

void ImportEdit::addArticles(const ImportedFile &file, const QString &storyName, const QString &sourceName)
{
    if (file.error)
        addProblem(file, file.error->message);
    for (const readers::ReadArticle &read : file.articles) {
        for (const QString &issue : read.issues)
            addProblem(file, issue);
        const auto known = m_workspace.database().articlesWithText(read.text);
        if (m_texts.contains(read.text) || (known && !known->empty())) {
            ++m_report.duplicates;
            continue;
        }
        m_texts.insert(read.text);
        const bool useNamed =
            !sourceName.trimmed().isEmpty() && (read.source.isEmpty() || read.sourceIsGuessed);
        const QString source = useNamed ? sourceName : read.source;
        text::Article article{.id = m_workspace.newId<text::ArticleId>(),
            .guid = QUuid::createUuid(),
            .text = {},
            .story = m_names.story(storyName),
            .source = m_names.source(source),
            .title = read.title.isEmpty() ? QFileInfo(file.path).completeBaseName() : read.title,
            .author = read.author,
            .published = read.published,
            .url = read.url,
            .language = read.language,
            .file = file.path,
            .words = text::wordCount(read.text)};
        m_articles.push_back(std::make_unique<ImportedArticle>(ImportedArticle{.article = std::move(article),
            .before = std::nullopt,
            .text = read.text,
            .sourceName = source,
            .sourceIsGuessed = read.sourceIsGuessed && !useNamed}));
    }
}

void ImportEdit::addAnnotations(const ImportedFile &file)
{
    const auto rows = interchange::readAnnotations(file.annotations);
    if (!rows) {
        addProblem(file, rows.error().message);
        return;
    }
    for (const QString &issue : rows->issues)
        addProblem(file, issue);
    AnnotationImport import(*this, file);
    for (const interchange::AnnotationRecord &record : rows->records)
        import.add(record);
}

base::Result<coding::ChangeSet> ImportEdit::finish()
{
    QStringList texts;
    for (const auto &one : m_articles)
        if (!one->before)
            texts += one->text;
    std::vector<text::TextId> ids;
    if (!texts.isEmpty()) {
        auto kept = m_workspace.keepTexts(texts);
        if (!kept)
            return std::unexpected(kept.error());
        ids = std::move(*kept);
    }
    coding::ChangeSet changes = m_names.takeAdditions();
    auto text = ids.begin();
    for (const auto &one : m_articles) {
        if (one->before) {
            changes.replace(*one->before, one->article);
            continue;
        }
        one->article.text = *text++;
        m_report.added.push_back(one->article.id);
        ++m_report.articles;
        changes.add(one->article);
    }
    for (coding::Annotation &annotation : m_annotations)
        changes.add(std::move(annotation));
    return changes;
}

} // namespace workspace
