// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"
#include "coding/decision.h"
#include "coding/exchangerate.h"
#include "coding/ownwordlist.h"
#include "coding/rejection.h"
#include "coding/tag.h"
#include "store/database.h"
#include "text/article.h"

#include <atomic>
#include <type_traits>

namespace workspace {

/// Gives out the numbers of new rows, one series for each type, going on where the corpus stands. A number
/// whose edit failed is not given out again. Several threads may ask at once.
class IdCounters
{
public:
    explicit IdCounters(const store::LastIds &last = {})
        : m_last(last)
    {
    }

    template <class Id>
    Id next()
    {
        return Id(++std::atomic_ref(counter<Id>()));
    }

    /// Numbers in a row, as many of each series as `counts` says; gives those before the first.
    store::LastIds reserve(const store::LastIds &counts)
    {
        store::LastIds before;
        for (const auto series : store::lastIdSeries)
            before.*series = std::atomic_ref(m_last.*series).fetch_add(counts.*series);
        return before;
    }

private:
    template <class Id>
    qint64 &counter()
    {
        if constexpr (std::is_same_v<Id, text::SourceId>)
            return m_last.source;
        else if constexpr (std::is_same_v<Id, text::StoryId>)
            return m_last.story;
        else if constexpr (std::is_same_v<Id, text::ArticleId>)
            return m_last.article;
        else if constexpr (std::is_same_v<Id, coding::AnalystId>)
            return m_last.analyst;
        else if constexpr (std::is_same_v<Id, coding::TagId>)
            return m_last.tag;
        else if constexpr (std::is_same_v<Id, coding::AnnotationId>)
            return m_last.annotation;
        else if constexpr (std::is_same_v<Id, coding::DecisionId>)
            return m_last.decision;
        else if constexpr (std::is_same_v<Id, coding::OwnWordListId>)
            return m_last.ownWordList;
        else if constexpr (std::is_same_v<Id, coding::ExchangeRateId>)
            return m_last.exchangeRate;
        else if constexpr (std::is_same_v<Id, coding::StoryRejectionId>)
            return m_last.storyRejection;
        else {
            static_assert(std::is_same_v<Id, coding::RejectionId>);
            return m_last.rejection;
        }
    }

    store::LastIds m_last;
};

} // namespace workspace
