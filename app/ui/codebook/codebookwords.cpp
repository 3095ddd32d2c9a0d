// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codebook/codebookwords.h"

#include <QCoreApplication>

namespace ui {
namespace {

struct Codebook
{
    Q_DECLARE_TR_FUNCTIONS(ui::Codebook)
};

} // namespace

std::vector<std::pair<coding::Kind, QString>> kinds()
{
    return {
        {coding::Kind::Plain, Codebook::tr("Plain", "kind of a tag: its annotations carry no value")},
        {coding::Kind::Figure, Codebook::tr("Figure", "kind of a tag: its annotations carry a quantity")},
        {coding::Kind::Entity,
            Codebook::tr("Entity", "kind of a tag: its annotations carry a name and type")},
        {coding::Kind::Claim, Codebook::tr("Claim", "kind of a tag: its annotations carry a stance")},
    };
}

QString kindWords(coding::Kind kind)
{
    for (const auto &[value, words] : kinds())
        if (value == kind)
            return words;
    return {};
}

std::vector<TagColour> tagColours()
{
    return {
        {0xc77700, Codebook::tr("Amber", "colour")},
        {0x1b6fc2, Codebook::tr("Blue", "colour")},
        {0xb3355a, Codebook::tr("Raspberry", "colour")},
        {0x2b8a4b, Codebook::tr("Green", "colour")},
        {0x6b4fbb, Codebook::tr("Violet", "colour")},
        {0x0f8f8a, Codebook::tr("Teal", "colour")},
        {0xc2572b, Codebook::tr("Rust", "colour")},
        {0x8a7a1c, Codebook::tr("Olive", "colour")},
        {0xa040a8, Codebook::tr("Magenta", "colour")},
        {0x7a5230, Codebook::tr("Brown", "colour")},
        {0x4a5a78, Codebook::tr("Slate", "colour")},
        {0x6b717c, Codebook::tr("Grey", "colour")},
    };
}

} // namespace ui
