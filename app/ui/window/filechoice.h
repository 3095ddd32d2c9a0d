// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace ui {

/// Asks for a file to write; `chosen` runs with its path. The dialog's own question guards what exists,
/// unless the options say that what exists is never replaced.
void chooseFile(QWidget *parent, const QString &title, const QString &proposed, const QString &filter,
    const std::function<void(const QString &)> &chosen);

/// A file beside the corpus, with its name and another ending.
QString beside(const QString &corpus, const QString &ending);

/// Whether two paths are the same, or lead to the same file that is there.
bool isSameFile(const QString &one, const QString &other);

} // namespace ui
