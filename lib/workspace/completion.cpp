// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/completion.h"

namespace workspace {
namespace {

/// What is open in an added value with a number and a GUID.
template <class T>
void identify(T &value, IdCounters &ids)
{
    if (!value.id.isValid())
        value.id = ids.next<decltype(value.id)>();
    if (value.guid.isNull())
        value.guid = QUuid::createUuid();
}

void completeAnnotation(
    coding::Change<coding::Annotation> &change, coding::AnalystId analyst, const QDateTime &now)
{
    coding::Annotation &annotation = *change.after;
    if (auto *quantity = std::get_if<text::Quantity>(&annotation.value))
        quantity->words = annotation.quote;
    if (!change.isAddition()) {
        annotation.modified = now;
        return;
    }
    if (!annotation.analyst.isValid())
        annotation.analyst = analyst;
    if (!annotation.created.isValid())
        annotation.created = now;
    if (!annotation.modified.isValid())
        annotation.modified = annotation.created;
}

} // namespace

void complete(coding::ChangeSet &changes, IdCounters &ids, coding::AnalystId analyst, const QDateTime &now)
{
    const auto completeOne = [&]<class T>(coding::Change<T> &change) {
        if constexpr (!std::is_same_v<T, text::Reading>)
            if (change.isAddition())
                identify(*change.after, ids);
        if constexpr (std::is_same_v<T, coding::Annotation>)
            if (change.after)
                completeAnnotation(change, analyst, now);
    };
    for (coding::AnyChange &change : changes.changes)
        std::visit(completeOne, change);
}

} // namespace workspace
