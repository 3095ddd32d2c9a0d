// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/figures.h"
#include "agreement/pairtable.h"

#include <optional>
#include <unordered_map>

namespace agreement {

/// What was found when figures were compared, so that two that are as they were need not be compared again.
class KeptEvidence
{
public:
    /// Sets the identity of a figure that has its weights. The same for the same reading with the same
    /// weights.
    void identify(Figure &figure, quint64 reading, const Vocabulary &vocabulary);
    /// The same as agreement::evidenceAbove(), which is asked only about two that were not compared before.
    /// `least` must be the same at each call.
    std::optional<double> evidenceAbove(double least, const Spread &one, const Figure &other);
    /// Whether it is far more than so many figures need.
    bool isOvergrown(size_t figures) const;

private:
    std::unordered_map<quint64, int> m_identities; ///< By a hash of all that a figure is compared by.
    PairTable m_evidence;                          ///< By identities; minus infinity for no more than least.
};

} // namespace agreement
