// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/changeset.h"
#include "store/database.h"

namespace support {

/// Everything that edits change, as the corpus gives it back.
struct Everything
{
    std::vector<text::Source> sources;
    std::vector<coding::Tag> tags;
    std::vector<text::Story> stories;
    std::vector<text::Article> articles;
    std::vector<coding::Annotation> annotations;
    std::vector<coding::Decision> decisions;
    std::vector<coding::Rejection> rejections;
    std::vector<coding::OwnWordList> ownWordLists;
    std::vector<coding::ExchangeRate> exchangeRates;
    std::vector<coding::StoryRejection> storyRejections;

    bool operator==(const Everything &) const = default;
};

Everything everythingIn(const store::Database &database);

/// Applies change sets to Everything, in the plainest way.
void applyTo(Everything &all, const coding::ChangeSet &changes);

} // namespace support
