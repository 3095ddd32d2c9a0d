// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace workspace {

/// What a corpus calls the sources of web sites: an analyst who corrects the source of one article of a site
/// need not do so for the next ones.
class SiteSources
{
public:
    /// Takes note that an article at this address is of this source.
    void add(const QString &url, const QString &source);

    /// The source of all articles of the address's site; empty when there are none yet, or they have several.
    QString sourceOf(const QString &url) const;

private:
    QHash<QString, QString> m_sources; ///< By site; blank where there are several.
};

} // namespace workspace
