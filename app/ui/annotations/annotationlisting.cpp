// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotations/annotationlisting.h"

#include "annotations/valuesearch.h"
#include "annotations/valuewords.h"
#include "workspace/workspace.h"

#include <QCollator>
#include <limits>

namespace ui {
namespace {

using Order = AnnotationRequest::Order;
using Scope = AnnotationRequest::Scope;

store::AnnotationOrder storeOrder(Order order)
{
    switch (order) {
    case Order::Source:
        return store::AnnotationOrder::Source;
    case Order::Tag:
        return store::AnnotationOrder::Tag;
    case Order::Text:
        return store::AnnotationOrder::Quote;
    case Order::Value:
        return store::AnnotationOrder::Value;
    case Order::Analyst:
        return store::AnnotationOrder::Analyst;
    case Order::Note:
        return store::AnnotationOrder::Note;
    case Order::Place:
    case Order::Point:
        break;
    }
    return store::AnnotationOrder::Place;
}

/// What a figure is sorted by within its unit; the other kinds by their words.
double magnitude(const coding::Annotation &annotation)
{
    const auto *quantity = std::get_if<text::Quantity>(&annotation.value);
    if (!quantity)
        return std::numeric_limits<double>::infinity();
    return quantity->value().value_or(quantity->low.value_or(quantity->high.value_or(0)));
}

bool passes(const coding::Annotation &annotation, const store::AnnotationFilter &filter)
{
    return (!filter.tag || annotation.tag == *filter.tag) &&
           (!filter.analyst || annotation.analyst == *filter.analyst);
}

} // namespace

AnnotationListing::AnnotationListing(workspace::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void AnnotationListing::request(const AnnotationRequest &request)
{
    m_wanted = false;
    m_next.reset();
    if (request.scope != Scope::Corpus)
        Q_EMIT listed(fromMemory(request));
    else if (m_running)
        m_next = request;
    else
        start(request);
}

AnnotationListing::Ids AnnotationListing::fromMemory(const AnnotationRequest &request)
{
    std::vector<coding::Annotation> annotations;
    if (request.scope == Scope::Article && request.article.isValid())
        annotations = m_workspace.annotations(request.article);
    else if (request.scope == Scope::Story && request.story.isValid())
        annotations = m_workspace.openStory(request.story).annotations;
    std::erase_if(annotations, [&](const coding::Annotation &one) {
        return !passes(one, request.filter) ||
               (!request.filter.words.isEmpty() &&
                   !hasWords(one, request.filter, m_workspace.quantities(), QLocale()));
    });
    if (request.filter.source)
        std::erase_if(annotations, [&](const coding::Annotation &one) {
            const store::ArticleRow *row = m_workspace.article(one.article);
            return !row || row->article.source != *request.filter.source;
        });
    sort(annotations, request);
    Ids ids;
    ids.reserve(annotations.size());
    for (const coding::Annotation &annotation : annotations)
        ids.push_back(annotation.id);
    return ids;
}

QString AnnotationListing::sortWords(const coding::Annotation &annotation, Order order)
{
    switch (order) {
    case Order::Source: {
        const store::ArticleRow *row = m_workspace.article(annotation.article);
        const text::Source *source = row ? m_workspace.source(row->article.source) : nullptr;
        return source ? source->name : QString();
    }
    case Order::Tag: {
        const coding::Tag *tag = m_workspace.tag(annotation.tag);
        return tag ? tag->name : QString();
    }
    case Order::Value: {
        if (const auto *quantity = std::get_if<text::Quantity>(&annotation.value))
            return quantity->unit;
        return valueInFull(annotation.value, m_workspace.quantities(), QLocale());
    }
    case Order::Point: {
        const coding::Point *point = m_workspace.pointOf(annotation.id);
        return point ? point->label : QString();
    }
    case Order::Analyst: {
        const coding::Analyst *analyst = m_workspace.analyst(annotation.analyst);
        return analyst ? analyst->name : QString();
    }
    case Order::Note:
        return annotation.note;
    case Order::Text:
    case Order::Place:
        break;
    }
    return annotation.quote;
}

void AnnotationListing::sort(std::vector<coding::Annotation> &annotations, const AnnotationRequest &request)
{
    const bool ascending = request.direction == Qt::AscendingOrder;
    if (request.order == Order::Place) {
        if (!ascending)
            std::ranges::reverse(annotations);
        return;
    }
    struct Keyed
    {
        QCollatorSortKey words;
        double magnitude;
        coding::Annotation *annotation;
    };
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<Keyed> keyed;
    keyed.reserve(annotations.size());
    for (coding::Annotation &annotation : annotations)
        keyed.push_back({collator.sortKey(sortWords(annotation, request.order).toCaseFolded()),
            request.order == Order::Value ? magnitude(annotation) : 0, &annotation});
    std::ranges::stable_sort(keyed, [&](const Keyed &one, const Keyed &other) {
        const Keyed &left = ascending ? one : other;
        const Keyed &right = ascending ? other : one;
        const int words = left.words.compare(right.words);
        return words < 0 || (words == 0 && left.magnitude < right.magnitude);
    });
    std::vector<coding::Annotation> sorted;
    sorted.reserve(annotations.size());
    for (const Keyed &one : keyed)
        sorted.push_back(std::move(*one.annotation));
    annotations = std::move(sorted);
}

void AnnotationListing::start(const AnnotationRequest &request)
{
    m_running = true;
    m_wanted = true;
    const auto find = [path = m_workspace.path(), request]() -> base::Result<Ids> {
        auto database = store::Database::open(path, store::Database::Mode::Read);
        if (!database)
            return std::unexpected(database.error());
        return (*database)->annotationIds(request.filter, storeOrder(request.order), request.direction);
    };
    m_worker.run(find, [this](const base::Result<Ids> &result) { finish(result); });
}

void AnnotationListing::finish(const base::Result<Ids> &result)
{
    m_running = false;
    if (m_next)
        return start(*std::exchange(m_next, std::nullopt));
    if (!std::exchange(m_wanted, false))
        return;
    if (result)
        Q_EMIT listed(*result);
    else
        Q_EMIT failed(result.error());
}

} // namespace ui
