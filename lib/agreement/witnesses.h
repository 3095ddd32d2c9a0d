// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>
#include <vector>

namespace agreement {

/// A number for a sentence without regard to case, space and punctuation: copies of one press release have it
/// in common. 0 for a sentence without letters and digits.
quint64 sentenceKey(QStringView sentence);

/// How many of some articles are witnesses of their own: those whose every sentence stands in one that is
/// counted already print what another printed. Each article is the keys of its evidence's sentences; one of
/// an unknown sentence (0) counts by itself.
int independentWitnesses(std::vector<std::vector<quint64>> articles);

} // namespace agreement
