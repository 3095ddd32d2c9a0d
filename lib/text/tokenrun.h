// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace text {

/// Tokens that stand together: [first, end).
struct TokenRun
{
    int first = 0;
    int end = 0;

    bool isEmpty() const { return first >= end; }
    int size() const { return end - first; }
    bool operator==(const TokenRun &) const = default;
};

} // namespace text
