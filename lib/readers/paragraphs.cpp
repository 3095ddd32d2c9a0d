// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/paragraphs.h"

#include <algorithm>

namespace readers {
namespace {

/// White space that collapses: a non-breaking space was meant.
bool isSpace(QChar unit)
{
    return unit == u' ' || (unit >= u'\t' && unit <= u'\r') || unit == u'\u2028' || unit == u'\u2029';
}

} // namespace

void Paragraphs::add(QStringView words)
{
    for (qsizetype at = 0; at < words.size();) {
        if (isSpace(words[at])) {
            addSpace();
            ++at;
            continue;
        }
        const qsizetype end = std::find_if(words.begin() + at, words.end(), isSpace) - words.begin();
        if (!m_text.isEmpty()) {
            if (m_gap == Gap::Space)
                m_text += u' ';
            else if (m_gap != Gap::None)
                m_text += m_gap == Gap::Line ? u"\n" : u"\n\n";
        }
        m_text += words.sliced(at, end - at);
        m_gap = Gap::None;
        at = end;
    }
}

void Paragraphs::addSpace()
{
    m_gap = std::max(m_gap, Gap::Space);
}

void Paragraphs::endLine()
{
    m_gap = std::max(m_gap, Gap::Line);
}

void Paragraphs::endParagraph()
{
    m_gap = Gap::Paragraph;
}

} // namespace readers
