// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/annotationedits.h"

#include "workspace/values.h"
#include "workspace/wordvalues.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <ranges>

namespace workspace {
namespace {

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

coding::Annotation retagged(
    const coding::Annotation &annotation, const coding::Tag &tag, const ArticleWords &article)
{
    coding::Annotation retagged = annotation;
    retagged.tag = tag.id;
    if (!suits(annotation.value, tag.kind) || std::holds_alternative<std::monostate>(annotation.value))
        retagged.value = valueFromWords(article, tag.kind, annotation.span);
    return retagged;
}

coding::Annotation valued(coding::Annotation annotation, const coding::Value &value)
{
    annotation.value = value;
    if (auto *quantity = std::get_if<text::Quantity>(&annotation.value))
        quantity->words = annotation.quote;
    return annotation;
}

coding::ChangeSet withValue(std::vector<coding::Annotation> annotations, const coding::Value &value)
{
    coding::ChangeSet changes;
    for (coding::Annotation &old : annotations) {
        coding::Annotation changed = valued(old, value);
        changes.replace(std::move(old), std::move(changed));
    }
    return changes;
}

coding::ChangeSet withNote(std::vector<coding::Annotation> annotations, const QString &note)
{
    coding::ChangeSet changes;
    for (coding::Annotation &old : annotations) {
        coding::Annotation changed = old;
        changed.note = note;
        changes.replace(std::move(old), std::move(changed));
    }
    return changes;
}

coding::ChangeSet removed(std::vector<coding::Annotation> annotations,
    std::vector<coding::Decision> decisions, const std::vector<coding::Tag> &tags)
{
    // Decisions go first, so that undo brings them back after the annotations that they speak of.
    coding::ChangeSet changes;
    for (coding::Decision &decision : decisions)
        changes.remove(std::move(decision));
    for (coding::Annotation &annotation : annotations) {
        // What was suggested, accepted and then removed is not to be suggested again.
        const auto tag = std::ranges::find(tags, annotation.tag, &coding::Tag::id);
        if (annotation.status == coding::Status::Suggested && tag != tags.end() &&
            tag->kind != coding::Kind::Plain) {
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

/// What is proposed with such a tag in the same place: a claim mostly there, anything else with the very same
/// words. Null when there is none.
const suggest::Suggestion *proposalFor(
    const coding::Tag &tag, text::Span span, std::span<const suggest::Suggestion> proposed)
{
    const suggest::Suggestion *best = nullptr;
    int mostShared = 0;
    for (const suggest::Suggestion &one : proposed) {
        const int shared = std::min(one.span.end, span.end) - std::max(one.span.start, span.start);
        const bool isThere = tag.kind == coding::Kind::Claim
                                 ? 2 * shared > std::min(one.span.length(), span.length())
                                 : one.span == span;
        const bool isWithTag = one.kind == tag.kind && (!one.tag.isValid() || one.tag == tag.id);
        if (isThere && isWithTag && shared > mostShared) {
            best = &one;
            mostShared = shared;
        }
    }
    return best;
}

} // namespace

coding::ChangeSet addAnnotation(Workspace &workspace, text::ArticleId article, text::Span span,
    coding::TagId tag, std::span<const suggest::Suggestion> proposed)
{
    coding::ChangeSet changes;
    const QString words = wordsAt(ArticleWords::of(workspace, article), span);
    const coding::Tag *known = workspace.tag(tag);
    if (words.isEmpty() || !known)
        return changes;
    coding::Annotation added;
    added.article = article;
    added.tag = tag;
    added.span = span;
    added.quote = words;
    const suggest::Suggestion *proposal = proposalFor(*known, span, proposed);
    added.value = proposal ? proposal->value : valueFromWords(workspace, known->kind, article, span);
    if (auto *quantity = std::get_if<text::Quantity>(&added.value))
        quantity->words = words;
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
    moved.quote = wordsAt(ArticleWords::of(workspace, old.article), span);
    const coding::Tag *tag = workspace.tag(old.tag);
    if (moved.quote.isEmpty() || !tag)
        return changes;
    moved.value = valueForNewWords(workspace, tag->kind, old, moved);
    changes.replace(old, moved);
    return changes;
}

coding::ChangeSet retag(Workspace &workspace, coding::AnnotationId annotation, coding::TagId tag)
{
    coding::ChangeSet changes;
    const coding::Annotation *known = workspace.annotation(annotation);
    const coding::Tag *to = workspace.tag(tag);
    if (!known || !to)
        return changes;
    const coding::Annotation old = *known;
    changes.replace(old, retagged(old, *to, ArticleWords::of(workspace, old.article)));
    return changes;
}

ChangeMaker retagging(Workspace &workspace, AnnotationIds annotations, coding::TagId tag)
{
    const coding::Tag *known = workspace.tag(tag);
    return [annotations = known ? std::move(annotations) : AnnotationIds(),
               tag = known ? *known : coding::Tag(), lexicon = workspace.lexicon()](
               const store::Database &database) -> base::Result<coding::ChangeSet> {
        auto all = database.annotations(annotations);
        if (!all)
            return std::unexpected(all.error());
        std::ranges::stable_sort(*all, {}, &coding::Annotation::article);
        const text::QuantityReader quantities(lexicon);
        const auto isInOneArticle = [](const coding::Annotation &one, const coding::Annotation &next) {
            return one.article == next.article;
        };
        coding::ChangeSet changes;
        for (const auto ofArticle : *all | std::views::chunk_by(isInOneArticle)) {
            const auto article = ArticleWords::of(database, quantities, ofArticle.front().article);
            if (!article)
                return std::unexpected(article.error());
            for (coding::Annotation &old : ofArticle) {
                coding::Annotation changed = retagged(old, tag, *article);
                changes.replace(std::move(old), std::move(changed));
            }
        }
        return changes;
    };
}

coding::ChangeSet setValue(Workspace &workspace, coding::AnnotationId annotation, const coding::Value &value)
{
    return setValue(workspace, std::vector{annotation}, value);
}

coding::ChangeSet setValue(
    Workspace &workspace, const std::vector<coding::AnnotationId> &annotations, const coding::Value &value)
{
    return withValue(workspace.annotations(annotations), value);
}

ChangeMaker valueSetting(AnnotationIds annotations, coding::Value value)
{
    return [annotations = std::move(annotations), value = std::move(value)](const store::Database &database) {
        return database.annotations(annotations).transform([&](std::vector<coding::Annotation> all) {
            return withValue(std::move(all), value);
        });
    };
}

coding::ChangeSet setValueAndNote(
    Workspace &workspace, coding::AnnotationId annotation, const coding::Value &value, const QString &note)
{
    coding::ChangeSet changes;
    for (coding::Annotation &old : workspace.annotations({annotation})) {
        coding::Annotation changed = valued(old, value);
        changed.note = note;
        changes.replace(std::move(old), std::move(changed));
    }
    return changes;
}

coding::ChangeSet setNote(
    Workspace &workspace, const std::vector<coding::AnnotationId> &annotations, const QString &note)
{
    return withNote(workspace.annotations(annotations), note);
}

ChangeMaker noteSetting(AnnotationIds annotations, QString note)
{
    return [annotations = std::move(annotations), note = std::move(note)](const store::Database &database) {
        return database.annotations(annotations).transform([&](std::vector<coding::Annotation> all) {
            return withNote(std::move(all), note);
        });
    };
}

coding::ChangeSet removeAnnotations(
    Workspace &workspace, const std::vector<coding::AnnotationId> &annotations)
{
    std::vector<coding::Annotation> all = workspace.annotations(annotations);
    if (all.empty())
        return {};
    return removed(std::move(all), workspace.decisionsAbout(annotations), workspace.tags());
}

ChangeMaker annotationRemoval(Workspace &workspace, AnnotationIds annotations)
{
    return [annotations = std::move(annotations), tags = workspace.tags()](const store::Database &database) {
        return database.annotations(annotations).and_then([&](std::vector<coding::Annotation> all) {
            return database.decisionsAbout(annotations)
                .transform([&](std::vector<coding::Decision> decisions) {
                    return removed(std::move(all), std::move(decisions), tags);
                });
        });
    };
}

} // namespace workspace
