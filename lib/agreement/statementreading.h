// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/figures.h"
#include "agreement/witnesses.h"

#include <QString>
#include <memory>
#include <optional>

namespace agreement {

/// What a statement says by itself, whatever the story.
struct StatementReading
{
    quint64 number = 0;                  ///< The same for the same statement; never given again.
    std::optional<FigureReading> figure; ///< Of one with a quantity.
    QString name;                        ///< Of an entity: nameKey() of its name, else its quote.
    QString speaker;                     ///< Of a claim: speakerKey().
    std::shared_ptr<const SentenceReading>
        sentence; ///< Null until KeptComparison::sentence() was asked for it.
};

StatementReading readStatement(const Statement &statement);

} // namespace agreement
