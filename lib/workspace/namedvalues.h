// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/changeset.h"

#include <QHash>
#include <QString>

namespace workspace {

class Workspace;

/// Sources, stories, analysts and tags by name, those that the corpus does not have made as needed: the
/// changes that add them are gathered.
class NamedValues
{
public:
    explicit NamedValues(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// An invalid id for a blank name.
    text::SourceId source(const QString &name);
    text::StoryId story(const QString &name);
    coding::AnalystId analyst(const QString &name);
    /// The tag with that name, of whatever kind it is; made with this kind.
    coding::Tag tag(const QString &name, coding::Kind kind);

    /// What has to be added, in the order in which it was needed.
    coding::ChangeSet takeAdditions() { return std::exchange(m_additions, {}); }

private:
    template <class Id, class Find, class Make>
    Id find(QHash<QString, Id> &known, const QString &name, Find find, Make make);

    Workspace &m_workspace;
    QHash<QString, text::SourceId> m_sources;
    QHash<QString, text::StoryId> m_stories;
    QHash<QString, coding::AnalystId> m_analysts;
    QHash<QString, coding::Tag> m_tags;
    coding::ChangeSet m_additions;
};

} // namespace workspace
