// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/job.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

Job::Job(QMainWindow *window, const QString &what)
    : QObject(window)
    , m_strip(new QWidget(window))
    , m_bar(new QProgressBar(m_strip))
{
    auto *layout = new QHBoxLayout(m_strip);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->addWidget(new QLabel(what, m_strip));
    m_bar->setRange(0, 0);
    m_bar->setFixedWidth(140);
    m_bar->setMaximumHeight(14);
    m_bar->setAccessibleName(what);
    layout->addWidget(m_bar);
    auto *cancel = new QToolButton(m_strip);
    cancel->setObjectName(u"cancelJob"_s);
    cancel->setText(tr("Cancel"));
    cancel->setAutoRaise(true);
    layout->addWidget(cancel);
    connect(cancel, &QToolButton::clicked, this, [this, cancel] {
        m_stop.request_stop();
        cancel->setEnabled(false);
    });
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
}

void Job::finish()
{
    delete m_strip;
    deleteLater();
}

} // namespace ui
