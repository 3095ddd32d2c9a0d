// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/exporting.h"

#include "text/codepoints.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QSaveFile>

namespace workspace {
namespace {

using base::Error; // unqualified, so that lupdate keeps the context of what follows

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(workspace::Exporting)
};

/// A value as a cell shows it; in English, so that a file does not depend on who wrote it.
QString shown(const text::QuantityReader &quantities, const coding::Annotation &annotation)
{
    if (const auto *quantity = std::get_if<text::Quantity>(&annotation.value))
        return quantities.print(*quantity, QLocale(QLocale::English, QLocale::UnitedStates));
    if (const auto *entity = std::get_if<coding::Entity>(&annotation.value))
        return entity->name;
    if (const auto *claim = std::get_if<coding::Claim>(&annotation.value))
        return coding::stanceName(claim->stance);
    return annotation.quote;
}

Error cannotWrite(const QString &path, const QString &detail)
{
    return {Text::tr("“%1” could not be written; is there room, and may you write there?")
                .arg(QDir::toNativeSeparators(path)),
        detail};
}

} // namespace

interchange::AgreementDocument agreementDocument(Workspace &workspace, text::StoryId story)
{
    interchange::AgreementDocument document;
    document.agreement = workspace.settledAgreement(story);
    const OpenStory &open = workspace.openStory(story);
    document.story = open.story.name;
    for (const store::ArticleRow &row : open.articles) {
        const text::Source *source = workspace.source(row.article.source);
        document.articles.push_back({.id = row.article.id,
            .file = row.article.file,
            .source = source ? source->name : QString(),
            .title = row.article.title});
    }
    text::ArticleId article;
    text::CodePoints codePoints;
    for (const coding::Annotation &annotation : open.annotations) {
        if (annotation.article != article) {
            article = annotation.article;
            codePoints = text::CodePoints(workspace.text(article));
        }
        const text::Span span = codePoints.fromUtf16(annotation.span);
        document.evidence.push_back({.annotation = annotation.id,
            .start = span.start,
            .end = span.end,
            .quote = annotation.quote,
            .value = annotation.value,
            .shown = shown(workspace.quantities(), annotation)});
    }
    return document;
}

base::Result<void> writeFile(const QString &path, const std::function<base::Result<void>(QIODevice *)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(cannotWrite(path, file.errorString()));
    if (const auto written = write(&file); !written) {
        file.cancelWriting();
        return written;
    }
    if (!file.commit())
        return std::unexpected(cannotWrite(path, file.errorString()));
    return {};
}

} // namespace workspace
