// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QStringList>
#include <functional>

class QWidget;

namespace ui {

/// How long a notice stands in the status bar, in milliseconds.
inline constexpr int noticeTime = 8000;

/// Shows an error beside the window that it concerns: its sentence, and its detail behind a button. Returns
/// at once; the message is deleted when it is closed.
void showError(QWidget *parent, const base::Error &error);
/// Shows something a person should know, in the same manner, with a list of lines behind the button.
void showNotice(QWidget *parent, const QString &sentence, const QString &lines = {});
/// Asks before something is done; `yes` runs when the person presses the button named `action`. Returns at
/// once.
void ask(QWidget *parent, const QString &question, const QString &action, std::function<void()> yes);
/// Asks which of several things is meant, the first one being the default; `chosen` runs with the index of
/// the button that the person presses, and not at all when they cancel. Returns at once.
void askWhich(QWidget *parent, const QString &question, const QStringList &actions,
    std::function<void(qsizetype)> chosen);

/// Shows the error, if the result is one. Returns whether all went well.
template <class T>
bool succeeded(QWidget *parent, const base::Result<T> &result)
{
    if (!result)
        showError(parent, result.error());
    return result.has_value();
}

} // namespace ui
