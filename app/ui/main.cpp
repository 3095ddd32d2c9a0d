// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/settings.h"
#include "messages.h"
#include "window/application.h"
#include "window/mainwindow.h"
#include "window/screenshot.h"
#include "workspace/languages.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QSettings>
#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace {

constexpr auto screenshotOption = "screenshot"_L1;
constexpr auto sizeOption = "size"_L1;

void nameProgram()
{
    QCoreApplication::setApplicationName(u"variorum"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VARIORUM_VERSION));
}

void fill(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Reads what several sources wrote about one event and shows where they agree."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"corpus"_s,
        QCoreApplication::translate(
            "main", "A corpus to open; without one, what was open last, or the sample."),
        u"[corpus]"_s);
    parser.addOption({screenshotOption,
        QCoreApplication::translate("main", "Saves a picture of the window to <file> and quits."),
        u"file"_s});
    parser.addOption({sizeOption,
        QCoreApplication::translate("main", "Opens the window in that size, such as 1600x960."), u"size"_s});
}

/// Whether the program is only asked about itself: that needs no window, so that it works without a display.
bool isQuestion(int argc, char *argv[])
{
    return std::ranges::any_of(std::span(argv, size_t(argc)).subspan(1), [](const char *argument) {
        const QLatin1StringView word(argument);
        return word == "-h"_L1 || word == "--help"_L1 || word == "--help-all"_L1 || word == "-v"_L1 ||
               word == "--version"_L1;
    });
}

int answer(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    nameProgram();
    const QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"variorum"_s, u"variorum"_s);
    workspace::installLanguage(application, ui::Settings::load(settings).language);
    QCommandLineParser parser;
    fill(parser);
    parser.process(application);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (isQuestion(argc, argv))
        return answer(argc, argv);
    QApplication application(argc, argv);
    nameProgram();
    QApplication::setApplicationDisplayName(u"Variorum"_s);
    QApplication::setDesktopFileName(u"variorum"_s);
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"variorum"_s, u"variorum"_s);
    ui::Application program(application, settings);

    QCommandLineParser parser;
    fill(parser);
    parser.process(application);

    ui::MainWindow *window = nullptr;
    if (!parser.positionalArguments().isEmpty()) {
        const auto opened = program.open(parser.positionalArguments().constFirst());
        if (!opened) {
            if (parser.isSet(screenshotOption)) {
                fputs(qPrintable(opened.error().message + u'\n'), stderr);
                return 1;
            }
            ui::showError(nullptr, opened.error());
        } else {
            window = *opened;
        }
    } else {
        window = program.openFirst();
    }
    if (window && parser.isSet(sizeOption)) {
        const QStringList sides = parser.value(sizeOption).split(u'x');
        if (sides.size() == 2)
            window->resize(sides[0].toInt(), sides[1].toInt());
    }
    if (parser.isSet(screenshotOption)) {
        if (!window)
            return 1;
        ui::saveScreenshot(window, parser.value(screenshotOption));
    }
    return QApplication::exec();
}
