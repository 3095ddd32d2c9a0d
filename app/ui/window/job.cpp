// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/job.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMainWindow>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// "3.1 MB/s · 2 min left"; empty until there is something to tell.
QString timeWords(const RemainingTime &remaining, bool countsBytes)
{
    constexpr qint64 longEnough = 5; // seconds
    constexpr qint64 minute = 60;
    QStringList words;
    if (const auto rate = remaining.rate(); rate && countsBytes)
        //: %1 is an amount of data: "3.1 MB"
        words += Job::tr("%1/s").arg(
            QLocale().formattedDataSize(qint64(*rate), 1, QLocale::DataSizeTraditionalFormat));
    if (const auto seconds = remaining.seconds(); seconds && *seconds >= minute)
        words += Job::tr("%Ln min left", nullptr, int((*seconds + minute - 1) / minute));
    else if (seconds && *seconds >= longEnough)
        words += Job::tr("%Ln s left", nullptr, int(*seconds));
    return words.join(u" · "_s);
}

} // namespace

Job::Job(QMainWindow *window, const QString &what)
    : QObject(window)
    , m_strip(new QWidget(window))
    , m_bar(new QProgressBar(m_strip))
    , m_time(new QLabel(m_strip))
{
    auto *layout = new QHBoxLayout(m_strip);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->addWidget(new QLabel(what, m_strip));
    m_bar->setRange(0, 0);
    m_bar->setFixedWidth(140);
    m_bar->setMaximumHeight(14);
    m_bar->setAccessibleName(what);
    layout->addWidget(m_bar);
    m_time->setForegroundRole(QPalette::PlaceholderText);
    m_time->hide();
    layout->addWidget(m_time);
    auto *cancel = new QToolButton(m_strip);
    cancel->setObjectName(u"cancelJob"_s);
    cancel->setText(tr("Cancel"));
    cancel->setAutoRaise(true);
    layout->addWidget(cancel);
    connect(cancel, &QToolButton::clicked, this, [this, cancel] {
        m_stop.request_stop();
        cancel->setEnabled(false);
    });
    m_clock.start();
    window->statusBar()->insertWidget(0, m_strip);
    connect(&m_progress, &base::ProgressSignal::moved, this, &Job::show);
}

Job::~Job()
{
    m_stop.request_stop();
    m_worker.reset(); // waits
    delete m_strip;
}

void Job::show(qint64 done, qint64 total)
{
    constexpr int steps = 1000;
    if (!m_bar)
        return;
    m_bar->setRange(0, total > 0 ? steps : 0);
    if (total > 0)
        m_bar->setValue(int(steps * done / total));
    if (!m_clock.isValid()) // it rests
        return;
    m_remaining.add(m_worked + m_clock.elapsed(), done, total);
    const QString words = timeWords(m_remaining, m_pause != nullptr);
    m_time->setText(words);
    m_time->setVisible(!words.isEmpty());
}

void Job::allowPause()
{
    m_pause = new QToolButton(m_strip);
    m_pause->setObjectName(u"pauseJob"_s);
    m_pause->setText(tr("Pause"));
    m_pause->setCheckable(true);
    m_pause->setAutoRaise(true);
    auto *layout = qobject_cast<QHBoxLayout *>(m_strip->layout());
    layout->insertWidget(layout->count() - 1, m_pause);
    connect(m_pause, &QToolButton::toggled, this, &Job::setPaused);
}

void Job::setPaused(bool isPaused)
{
    m_progress.setPaused(isPaused);
    if (isPaused) {
        m_worked += m_clock.elapsed();
        m_clock.invalidate();
        m_time->setText(tr("paused"));
        m_time->show();
    } else {
        m_clock.start();
    }
    m_pause->setText(isPaused ? tr("Resume") : tr("Pause"));
}

void Job::finish()
{
    delete m_strip;
    deleteLater();
}

} // namespace ui
