// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"

#include <QIODevice>
#include <QSet>
#include <QString>

namespace cli {

/// What a command talks to: standard output for results, standard error for messages and progress.
class Console
{
public:
    /// The devices must be open and outlive the console. `showsProgress`: standard error is a terminal.
    /// `width`: columns of text that fit on a line.
    Console(QIODevice *output, QIODevice *messages, bool showsProgress = false, int width = 100)
        : m_output(output)
        , m_messages(messages)
        , m_showsProgress(showsProgress)
        , m_width(width)
    {
    }

    QIODevice *output() const { return m_output; }
    int width() const { return m_width; }

    /// Prints a result, with a line feed.
    void print(const QString &line);
    /// Prints a message, with a line feed.
    void tell(const QString &line);

    /// Tells what went wrong, the same only once; the command that runs fails by that, whatever it returns.
    void fail(const base::Error &error);
    bool hasFailed() const { return !m_failures.isEmpty(); }

    /// Shows how far work is, in one line that is overwritten; empty when there is no terminal.
    base::Progress progress(const QString &label);
    void endProgress();

private:
    QIODevice *m_output;
    QIODevice *m_messages;
    bool m_showsProgress;
    int m_width;
    bool m_progressIsShown = false;
    QSet<QString> m_failures; ///< That were told.
};

} // namespace cli
