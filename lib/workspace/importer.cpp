// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/importer.h"

#include "workspace/importchannel.h"
#include "workspace/importreader.h"
#include "workspace/workspace.h"

namespace workspace {
namespace {

constexpr int pause = 2; // milliseconds between two slices, for whatever else there is to do

} // namespace

Importer::Importer(Workspace &workspace, const ImportRequest &request)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_share(workspace.database().share())
    , m_request(request)
    , m_edit(workspace)
    , m_channel(std::make_shared<ImportChannel>(
          [this] { QMetaObject::invokeMethod(this, &Importer::addSome, Qt::QueuedConnection); }))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &Importer::addSome);
}

Importer::~Importer()
{
    m_channel->close();
}

Importer::Work Importer::work() const
{
    return [share = m_share, request = m_request, channel = m_channel](
               const base::Progress &progress) -> base::Result<void> {
        ImportSender sender(*channel, progress);
        return share.and_then([](const store::DatabaseShare &known) { return store::Database::open(known); })
            .and_then([&](const std::unique_ptr<store::Database> &database) {
                return readImport(*database, request, sender, progress);
            })
            .and_then([&]() -> base::Result<void> {
                if (sender.waitUntilIn())
                    return {};
                return base::failure({}, {}, base::Error::Cause::Cancelled);
            });
    };
}

void Importer::addSome()
{
    if (m_timer.isActive() || !m_added)
        return;
    if (m_workspace.isBusy()) {
        m_timer.start();
        return;
    }
    if (m_edit.isDone()) {
        auto batch = m_channel->take();
        if (!batch)
            return;
        m_edit.take(std::move(*batch));
    }
    m_added = m_edit.addSome();
    if (m_added)
        m_timer.start();
    else
        m_channel->close();
}

ImportReport Importer::finish(const base::Result<void> &worked)
{
    m_channel->close();
    m_timer.stop();
    ImportReport report = m_edit.report();
    if (!m_added)
        report.stopped = m_added.error();
    else if (!worked)
        report.stopped = worked.error();
    return report;
}

} // namespace workspace
