// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplewindows.h"

#include "workspace/samplecorpus.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace support {

SampleWindows::SampleWindows()
    : m_settings(file(u"settings.ini"_s), QSettings::IniFormat)
{
    m_settings.setValue("analyst"_L1, u"lk"_s);
    if (const auto made = workspace::makeSample(file(u"sample.variorum"_s), options()); !made)
        qFatal("%s", qPrintable(made.error().message));
}

workspace::Options SampleWindows::options()
{
    static const auto lexicon = text::Lexicon::load();
    if (!lexicon)
        qFatal("%s", qPrintable(lexicon.error().message));
    return {.lexicon = *lexicon, .fallBackToReading = true};
}

std::unique_ptr<ui::MainWindow> SampleWindows::open()
{
    return show(workspace::Workspace::open(file(u"sample.variorum"_s), options()));
}

std::unique_ptr<ui::MainWindow> SampleWindows::openEmpty(const QString &name)
{
    return show(workspace::Workspace::create(file(name), options()));
}

std::unique_ptr<ui::MainWindow> SampleWindows::show(
    base::Result<std::unique_ptr<workspace::Workspace>> workspace)
{
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().message));
    auto window = std::make_unique<ui::MainWindow>(std::move(*workspace), m_settings);
    window->show();
    if (!QTest::qWaitForWindowExposed(window.get()))
        qFatal("the window did not appear");
    return window;
}

void press(ui::MainWindow &window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    window.activateWindow();
    QTest::qWait(0);
    QTest::keyClick(&window, key, modifiers);
}

} // namespace support
