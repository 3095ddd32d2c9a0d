// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages.h"
#include "window/application.h"
#include "window/mainwindow.h"
#include "window/screenshot.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"variorum"_s);
    QApplication::setApplicationDisplayName(u"Variorum"_s);
    QApplication::setApplicationVersion(QStringLiteral(VARIORUM_VERSION));
    QApplication::setDesktopFileName(u"variorum"_s);
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"variorum"_s, u"variorum"_s);
    ui::Application program(application, settings);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Reads what several sources wrote about one event and shows where they agree."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"corpus"_s,
        QCoreApplication::translate(
            "main", "A corpus to open; without one, what was open last, or the sample."),
        u"[corpus]"_s);
    const QCommandLineOption screenshot(u"screenshot"_s,
        QCoreApplication::translate("main", "Saves a picture of the window to <file> and quits."), u"file"_s);
    const QCommandLineOption size(u"size"_s,
        QCoreApplication::translate("main", "Opens the window in that size, such as 1600x960."), u"size"_s);
    parser.addOptions({screenshot, size});
    parser.process(application);

    ui::MainWindow *window = nullptr;
    if (!parser.positionalArguments().isEmpty()) {
        const auto opened = program.open(parser.positionalArguments().constFirst());
        if (!opened) {
            if (parser.isSet(screenshot)) {
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
    if (window && parser.isSet(size)) {
        const QStringList sides = parser.value(size).split(u'x');
        if (sides.size() == 2)
            window->resize(sides[0].toInt(), sides[1].toInt());
    }
    if (parser.isSet(screenshot)) {
        if (!window)
            return 1;
        ui::saveScreenshot(window, parser.value(screenshot));
    }
    return QApplication::exec();
}
