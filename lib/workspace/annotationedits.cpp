// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/annotationedits.h"

#include "workspace/values.h"
#include "workspace/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workspace {
namespace {

/// The words of a span; empty when it is empty or lies outside the text.
QString wordsAt(Workspace &workspace, text::ArticleId article, text::Span span)
{
    const QString text = workspace.text(article);
    const bool isInside = span.start >= 0 && span.end <= text.size() && !span.isEmpty();
    return isInside ? text::quote(text, span).toString() : QString();
}

/// What the corpus has taken these words for before; else their own name.
coding::Entity entityFromWords(Workspace &workspace, const QString &words)
{
    const QString name = nameFromWords(words);
    const auto known = workspace.database().entityNamed(name);
    return known && *known ? **known : coding::Entity{.name = name};
}

/// A claim as it most often is: the author asserts it of what the article's last claim gave as the cause.
coding::Claim usualClaim(Workspace &workspace, text::ArticleId article)
{
    coding::Claim claim{
        .stance = coding::Stance::Asserts, .speaker = u"author"_s, .cause = u"AI"_s, .effect = {}};
    QDateTime newest;
    for (const coding::Annotation &one : workspace.annotations(article)) {
        const auto *known = std::get_if<coding::Claim>(&one.value);
        if (known && !known->cause.isEmpty() && (!newest.isValid() || newest <= one.modified)) {
            claim.cause = known->cause;
            newest = one.modified;
        }
    }
    return claim;
}

/// What a value becomes when its annotation gets other words: what was read from the old ones is read anew.
coding::Value valueForNewWords(
    Workspace &workspace, coding::Kind kind, const coding::Annotation &old, const coding::Annotation &moved)
{
    if (std::holds_alternative<coding::Claim>(old.value))
        return old.value;
    coding::Value read = valueFromWords(workspace, kind, moved.article, moved.span);
    if (std::holds_alternative<std::monostate>(old.value))
        return read;
    if (const auto *entity = std::get_if<coding::Entity>(&old.value))
        return entity->name == nameFromWords(old.quote) ? read : old.value;
    const auto *quantity = std::get_if<text::Quantity>(&old.value);
    coding::Value before = valueFromWords(workspace, kind, old.article, old.span);
    if (auto *readBefore = std::get_if<text::Quantity>(&before); readBefore && quantity) {
        readBefore->measured = quantity->measured;
        readBefore->words = quantity->words;
        if (*readBefore != *quantity)
            return old.value;
        if (auto *readNow = std::get_if<text::Quantity>(&read))
            readNow->measured = quantity->measured;
        return read;
    }
    return old.value;
}

} // namespace

coding::Value valueFromWords(
    Workspace &workspace, coding::Kind kind, text::ArticleId article, text::Span span)
{
    const QString text = workspace.text(article);
    const QString words = wordsAt(workspace, article, span);
    if (words.isEmpty())
        return {};
    switch (kind) {
    case coding::Kind::Figure:
        if (auto quantity = workspace.quantities().read(text, span)) {
            quantity->words = words;
            return *quantity;
        }
        return {};
    case coding::Kind::Entity:
        return entityFromWords(workspace, words);
    case coding::Kind::Claim:
        return usualClaim(workspace, article);
    case coding::Kind::Plain:
        break;
    }
    return {};
}

coding::ChangeSet addAnnotation(
    Workspace &workspace, text::ArticleId article, text::Span span, coding::TagId tag)
{
    coding::ChangeSet changes;
    const QString words = wordsAt(workspace, article, span);
    const coding::Tag *known = workspace.tag(tag);
    if (words.isEmpty() || !known)
        return changes;
    coding::Annotation added;
    added.article = article;
    added.tag = tag;
    added.span = span;
    added.quote = words;
    added.value = valueFromWords(workspace, known->kind, article, span);
    changes.add(std::move(added));
    return changes;
}

coding::ChangeSet moveAnnotation(Workspace &workspace, coding::AnnotationId annotation, text::Span span)
{
    coding::ChangeSet changes;
    const coding::Annotation *known = workspace.annotation(annotation);
    if (!known || known->span == span)
        return changes;
    const coding::Annotation old = *known;
    coding::Annotation moved = old;
    moved.span = span;
    moved.quote = wordsAt(workspace, old.article, span);
    const coding::Tag *tag = workspace.tag(old.tag);
    if (moved.quote.isEmpty() || !tag)
        return changes;
    moved.value = valueForNewWords(workspace, tag->kind, old, moved);
    changes.replace(old, moved);
    return changes;
}

coding::ChangeSet retag(
    Workspace &workspace, const std::vector<coding::AnnotationId> &annotations, coding::TagId tag)
{
    coding::ChangeSet changes;
    const coding::Tag *known = workspace.tag(tag);
    if (!known)
        return changes;
    const coding::Kind kind = known->kind;
    for (const coding::Annotation &old : workspace.annotations(annotations)) {
        coding::Annotation retagged = old;
        retagged.tag = tag;
        if (!suits(old.value, kind) || std::holds_alternative<std::monostate>(old.value))
            retagged.value = valueFromWords(workspace, kind, old.article, old.span);
        changes.replace(old, retagged);
    }
    return changes;
}

coding::ChangeSet setValue(Workspace &workspace, coding::AnnotationId annotation, const coding::Value &value)
{
    coding::ChangeSet changes;
    if (const coding::Annotation *known = workspace.annotation(annotation)) {
        coding::Annotation changed = *known;
        changed.value = value;
        if (auto *quantity = std::get_if<text::Quantity>(&changed.value))
            quantity->words = changed.quote;
        changes.replace(*known, changed);
    }
    return changes;
}

coding::ChangeSet setNote(
    Workspace &workspace, const std::vector<coding::AnnotationId> &annotations, const QString &note)
{
    coding::ChangeSet changes;
    for (const coding::Annotation &old : workspace.annotations(annotations)) {
        coding::Annotation changed = old;
        changed.note = note;
        changes.replace(old, changed);
    }
    return changes;
}

coding::ChangeSet removeAnnotations(
    Workspace &workspace, const std::vector<coding::AnnotationId> &annotations)
{
    // Decisions go first, so that undo brings them back after the annotations that they speak of.
    coding::ChangeSet changes;
    std::vector<coding::Annotation> removed = workspace.annotations(annotations);
    if (removed.empty())
        return changes;
    for (coding::Decision &decision : workspace.decisionsAbout(annotations))
        changes.remove(std::move(decision));
    for (coding::Annotation &annotation : removed) {
        // What was suggested, accepted and then removed is not to be suggested again.
        const coding::Tag *tag = workspace.tag(annotation.tag);
        if (annotation.status == coding::Status::Suggested && tag && tag->kind != coding::Kind::Plain) {
            changes.add(coding::Rejection{.id = {},
                .guid = {},
                .article = annotation.article,
                .kind = tag->kind,
                .cause = tag->kind == coding::Kind::Claim ? tag->cause.name : QString(),
                .span = annotation.span,
                .quote = annotation.quote});
        }
        changes.remove(std::move(annotation));
    }
    return changes;
}

} // namespace workspace
