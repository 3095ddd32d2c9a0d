// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"

#include <QString>
#include <vector>

namespace support {

/// A claim as a person marked it. Empty fields are not compared.
struct GoldClaim
{
    QString quote; ///< Words of the text that the claim stands in.
    coding::Stance stance = coding::Stance::Asserts;
    QString speaker;
    QString effect;
};

/// A short text in the style of the news, with its claims of AI causation.
struct GoldText
{
    QString text;
    std::vector<GoldClaim> claims;
};

/// Reads texts from tests/lib/suggest/data/`name`: paragraphs of prose, each followed by its claims, a line
/// each:
/// "= stance | speaker | effect | quote". Empty when there is no such file.
std::vector<GoldText> goldTexts(const QString &name);

} // namespace support
