// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/prose.h"

#include <optional>
#include <vector>

namespace suggest {

/// The quotations of one paragraph, in order. One that is never closed ends with the paragraph. Asking for
/// paragraphs in order takes time linear in the prose in all.
class ClaimQuotations
{
public:
    /// A quotation's tokens without its marks: [first, end).
    struct Quotation
    {
        int first = 0;
        int end = 0;
    };

    explicit ClaimQuotations(const text::Prose &prose);

    /// Takes the paragraph of a sentence, by its number.
    void readParagraph(int sentence);
    /// The number of the quotation that holds the tokens [first, end).
    std::optional<size_t> around(int first, int end) const;
    const Quotation &at(size_t number) const { return m_quotations[number]; }

    /// The words between a quotation and the one before it, and the one after it, [first, end).
    Quotation before(size_t number) const;
    Quotation after(size_t number) const;
    /// Whether a sentence goes on after a quotation: "…," said X.
    bool isContinued(size_t number) const;
    int paragraph() const { return m_paragraph; }

private:
    bool endsOpen(int token) const;
    bool closesSingle(int token) const;

    const text::Prose &m_prose;
    int m_paragraph = -1;
    int m_first = 0; ///< The paragraph's tokens: [m_first, m_end).
    int m_end = 0;
    std::vector<Quotation> m_quotations;
};

} // namespace suggest
