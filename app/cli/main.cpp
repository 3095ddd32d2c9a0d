// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "workspace/languages.h"

#include <QCoreApplication>
#include <QFile>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

int terminalWidth()
{
    constexpr int usual = 100;
    winsize size{};
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : usual;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"variorum"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VARIORUM_VERSION));
    workspace::installLanguage(application);

    QFile output;
    QFile messages;
    if (!output.open(STDOUT_FILENO, QIODevice::WriteOnly) ||
        !messages.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(cli::ExitCode::Failed);
    cli::Console console(&output, &messages, isatty(STDERR_FILENO) != 0, terminalWidth());
    cli::ExitCode code = cli::run(QCoreApplication::arguments().sliced(1), console);
    if (!output.flush() && code == cli::ExitCode::Done) {
        console.tell(output.errorString());
        code = cli::ExitCode::Failed;
    }
    return static_cast<int>(code);
}
