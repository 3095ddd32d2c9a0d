// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace workspace {

/// Shows the program in a language ("de"); empty: the system's. English, which the program is written in,
/// gets its plural forms the same way. Replaces what an earlier call installed; a language that the program
/// does not have shows as English. Also installs Qt's own translation where there is one.
void installLanguage(QCoreApplication &application, const QString &name = {});

} // namespace workspace
