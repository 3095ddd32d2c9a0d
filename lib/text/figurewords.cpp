// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/figurewords.h"

#include <array>
#include <utility>

namespace text {

namespace {

constexpr std::array<std::pair<QStringView, FigureWord>, 13> lists = {{
    {u"months", FigureWord::Month},
    {u"clock words", FigureWord::Clock},
    {u"words before clock times", FigureWord::BeforeClock},
    {u"words before years", FigureWord::BeforeYear},
    {u"labels before numbers", FigureWord::Label},
    {u"words before ages", FigureWord::BeforeAge},
    {u"words after ages", FigureWord::AfterAge},
    {u"score words", FigureWord::Score},
    {u"change verbs", FigureWord::Change},
    {u"words before halves", FigureWord::BeforeHalf},
    {u"multiples before wholes", FigureWord::BeforeWhole},
    {u"words after no multiple", FigureWord::Idle},
    {u"weight words", FigureWord::Weight},
}};

} // namespace

FigureLexicon::FigureLexicon(const Lexicon &lexicon, Vocabulary &vocabulary)
{
    for (const auto &[list, figureWord] : lists) {
        for (const QString &word : lexicon.words(list.toString())) {
            const auto known = size_t(vocabulary.add(word));
            if (known >= m_classes.size())
                m_classes.resize(known + 1);
            m_classes[known] |= figureWord;
        }
    }
}

} // namespace text
