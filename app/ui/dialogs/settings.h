// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme.h"

#include <QString>

class QSettings;

namespace ui {

/// What a person chose for the program, on this computer. A value: it is loaded from and saved to a QSettings
/// that is passed in.
struct Settings
{
    /// The range of readingSize.
    static constexpr int smallestReading = 10;
    static constexpr int largestReading = 40;

    QString language; ///< "en", "de" or "fr"; empty: the system's.
    Scheme scheme = Scheme::System;
    int readingSize = 16;   ///< Of the reading font, in pixels.
    bool readingAid = false; ///< Whether new panes colour words of the reading lexicon.
    QString analyst;        ///< The name that edits are signed with; empty: not asked yet.

    /// What is missing or senseless there is as in Settings().
    static Settings load(const QSettings &from);
    void save(QSettings &to) const;

    bool operator==(const Settings &) const = default;
};

/// The languages that the program speaks, as codes.
QStringList programLanguages();

} // namespace ui
