// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace cli {

void Console::print(const QString &line)
{
    m_output->write(line.toUtf8() + '\n');
}

void Console::tell(const QString &line)
{
    endProgress();
    m_messages->write(line.toUtf8() + '\n');
}

void Console::fail(const base::Error &error)
{
    const QString both = error.message + u'\n' + error.detail;
    if (m_failures.contains(both))
        return;
    m_failures.insert(both);
    tell(error.message);
    if (!error.detail.isEmpty())
        tell(u"  "_s + error.detail);
}

base::Progress Console::progress(const QString &label)
{
    constexpr int interval = 100; // milliseconds
    if (!m_showsProgress)
        return {};
    QElapsedTimer sinceShown;
    sinceShown.start();
    return base::Progress([this, label, sinceShown](qint64 done, qint64 total) mutable {
        if (sinceShown.elapsed() < interval)
            return;
        sinceShown.restart();
        const QString share = total > 0 ? u"%1 %"_s.arg(100 * done / total) : QString::number(done);
        m_messages->write(u"\r\u001b[K%1 %2"_s.arg(label, share).toUtf8());
        m_progressIsShown = true;
    });
}

void Console::endProgress()
{
    if (std::exchange(m_progressIsShown, false))
        m_messages->write("\r\x1b[K");
}

} // namespace cli
