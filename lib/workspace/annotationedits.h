// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "coding/changeset.h"
#include "suggest/suggester.h"
#include "workspace/changemaker.h"

#include <Qt>
#include <span>
#include <vector>

namespace workspace {

class Workspace;

/// The change sets of what a person does to annotations. They read the workspace and change nothing: pass the
/// result to Workspace::edit(). Unknown ids are left out.

/// A new annotation on a span. Its value is that of what the program proposes there with such a tag, among
/// `proposed`; else it is read from the words as far as the tag's kind allows (a figure's quantity, an
/// entity's name, completed from the corpus's use of the same words). Empty when the span is empty or outside
/// the text.
coding::ChangeSet addAnnotation(Workspace &workspace, text::ArticleId article, text::Span span,
    coding::TagId tag, std::span<const suggest::Suggestion> proposed = {});
/// Other ends for an annotation. A figure's quantity that was read from the old words is read anew from the
/// new ones.
coding::ChangeSet moveAnnotation(Workspace &workspace, coding::AnnotationId annotation, text::Span span);
/// Another tag; a value that does not suit the new kind is replaced by what the words say.
coding::ChangeSet retag(Workspace &workspace, coding::AnnotationId annotation, coding::TagId tag);
coding::ChangeSet setValue(Workspace &workspace, coding::AnnotationId annotation, const coding::Value &value);
/// The same value for all; they have tags of one kind.
coding::ChangeSet setValue(
    Workspace &workspace, const std::vector<coding::AnnotationId> &annotations, const coding::Value &value);
coding::ChangeSet setValueAndNote(
    Workspace &workspace, coding::AnnotationId annotation, const coding::Value &value, const QString &note);
coding::ChangeSet setNote(
    Workspace &workspace, const std::vector<coding::AnnotationId> &annotations, const QString &note);
/// Removes annotations together with the decisions about them. Those that were suggested count as turned
/// down.
coding::ChangeSet removeAnnotations(
    Workspace &workspace, const std::vector<coding::AnnotationId> &annotations);

/// The same of arbitrarily many annotations, for a BulkEdit.
using AnnotationIds = std::vector<coding::AnnotationId>;
ChangeMaker retagging(Workspace &workspace, AnnotationIds annotations, coding::TagId tag);
ChangeMaker valueSetting(AnnotationIds annotations, coding::Value value);
ChangeMaker noteSetting(AnnotationIds annotations, QString note);
ChangeMaker annotationRemoval(Workspace &workspace, AnnotationIds annotations);

/// How far "tag every same occurrence" looks.
enum class Scope { Article, Story, Corpus };

/// One place where the words of an annotation stand again.
struct Occurrence
{
    text::ArticleId article;
    text::Span span;
    QString before; ///< The words before, for the preview: up to some 40 characters, cut with "…".
    QString match;
    QString after;
};

/// Every other place in the scope where the annotation's words stand as whole words and no annotation with
/// its tag lies on the very span yet, in the order of articles and places. Reads the corpus with a connection
/// of its own, so it may run on any thread; cancelled, it returns what it has.
base::Result<std::vector<Occurrence>> sameOccurrences(const QString &corpusPath,
    const coding::Annotation &annotation, text::StoryId story, Scope scope,
    Qt::CaseSensitivity caseSensitivity, const base::Progress &progress);
/// The same tag and value on each of arbitrarily many places, for a BulkEdit.
ChangeMaker occurrenceAddition(coding::Annotation annotation, std::vector<Occurrence> occurrences);
/// A tag on arbitrarily many places, for a BulkEdit; each gets the value that its own words have. Places that
/// have the tag already are left out. Those of one article stand together.
ChangeMaker placeTagging(Workspace &workspace, std::vector<Occurrence> places, coding::TagId tag);

/// The value that the words of a span have for a kind, as addAnnotation() gives it.
coding::Value valueFromWords(
    Workspace &workspace, coding::Kind kind, text::ArticleId article, text::Span span);

} // namespace workspace
