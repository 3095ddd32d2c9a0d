// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/liveversions.h"

#include "workspace/workspace.h"

#include <chrono>

using namespace std::chrono_literals;

namespace workspace {

LiveVersions::LiveVersions(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_signatures(std::make_shared<TextSignatures>())
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(1500ms);
    connect(&m_delay, &QTimer::timeout, this, &LiveVersions::start);
    connect(&workspace, &Workspace::changed, this, &LiveVersions::follow);
    connect(&workspace, &Workspace::reloaded, &m_delay, qOverload<>(&QTimer::start));
    m_delay.start();
}

LiveVersions::~LiveVersions()
{
    m_stop.request_stop();
}

text::ArticleId LiveVersions::versionOf(text::ArticleId article) const
{
    const auto known = m_versions.find(article);
    return known == m_versions.end() ? text::ArticleId() : known->second;
}

void LiveVersions::follow(const coding::ChangeSet &changes)
{
    changes.each<text::Article>([this](const coding::Change<text::Article> &change) {
        if (change.isAddition() || change.isRemoval())
            m_delay.start(); // again from the beginning: more of them come
    });
}

void LiveVersions::start()
{
    if (m_isRunning) {
        m_isStale = true;
        return;
    }
    const int count = m_workspace.articleCount();
    if (count < 2 || count > mostArticles) {
        m_versions.clear();
        Q_EMIT changed();
        return;
    }
    m_isRunning = true;
    const auto work = [path = m_workspace.path(), known = m_signatures, cancelled = m_stop.get_token()] {
        return store::Database::open(path, store::Database::Mode::Read).and_then([&](const auto &database) {
            return findVersions(*database, *known, base::Progress({}, cancelled));
        });
    };
    m_worker.run(work, [this](auto versions) {
        m_isRunning = false;
        if (std::exchange(m_isStale, false))
            m_delay.start();
        if (versions) // else the list just does not tell of versions
            m_versions = std::move(*versions);
        Q_EMIT changed();
    });
}

} // namespace workspace
