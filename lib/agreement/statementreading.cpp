// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/statementreading.h"

#include "agreement/names.h"

namespace agreement {

StatementReading readStatement(const Statement &statement)
{
    StatementReading reading;
    if (std::holds_alternative<text::Quantity>(statement.value))
        reading.figure = readFigure(statement);
    if (const auto *claim = std::get_if<coding::Claim>(&statement.value))
        reading.speaker = speakerKey(claim->speaker);
    const auto *entity = std::get_if<coding::Entity>(&statement.value);
    if (entity || statement.kind == coding::Kind::Entity)
        reading.name = nameKey(entity && !entity->name.isEmpty() ? entity->name : statement.quote);
    return reading;
}

} // namespace agreement
