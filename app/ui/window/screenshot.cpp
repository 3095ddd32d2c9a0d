// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/screenshot.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <chrono>
#include <cstdio>

using namespace std::chrono_literals;

namespace ui {

void saveScreenshot(QWidget *window, const QString &path)
{
    constexpr auto settled = 1500ms; // background work of a small corpus is done by then
    QTimer::singleShot(settled, window, [window = QPointer(window), path] {
        const bool saved = window && window->grab().save(path, "PNG");
        if (!saved)
            fputs(
                qPrintable(
                    QCoreApplication::translate("main", "The picture could not be written to %1.").arg(path) +
                    u'\n'),
                stderr);
        QCoreApplication::exit(saved ? 0 : 1);
    });
}

} // namespace ui
