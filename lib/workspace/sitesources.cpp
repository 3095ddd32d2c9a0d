// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/sitesources.h"

#include "readers/metadata.h"

namespace workspace {

void SiteSources::add(const QString &url, const QString &source)
{
    const QString site = readers::siteOf(url);
    if (site.isEmpty())
        return;
    const auto known = m_sources.find(site);
    if (known == m_sources.end())
        m_sources.insert(site, source);
    else if (known->compare(source, Qt::CaseInsensitive) != 0)
        known->clear();
}

QString SiteSources::sourceOf(const QString &url) const
{
    return m_sources.value(readers::siteOf(url));
}

} // namespace workspace
