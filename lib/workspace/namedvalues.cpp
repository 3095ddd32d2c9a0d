// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/namedvalues.h"

#include "workspace/workspace.h"

#include <algorithm>
#include <array>

namespace workspace {

template <class Id, class Find, class Make>
Id NamedValues::find(QHash<QString, Id> &known, const QString &name, Find find, Make make)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return {};
    const QString key = wanted.toCaseFolded();
    if (const auto found = known.constFind(key); found != known.cend())
        return *found;
    Id id = find(wanted);
    if (!id.isValid()) {
        id = m_workspace.newId<Id>();
        m_additions.add(make(id, wanted));
    }
    known.insert(key, id);
    return id;
}

text::SourceId NamedValues::source(const QString &name)
{
    return find(
        m_sources, name,
        [this](const QString &wanted) {
            const text::Source *source = m_workspace.sourceNamed(wanted);
            return source ? source->id : text::SourceId();
        },
        [](text::SourceId id, const QString &wanted) {
            return text::Source{.id = id, .guid = QUuid::createUuid(), .name = wanted};
        });
}

text::StoryId NamedValues::story(const QString &name)
{
    return find(
        m_stories, name,
        [this](const QString &wanted) {
            const text::Story *story = m_workspace.storyNamed(wanted);
            return story ? story->id : text::StoryId();
        },
        [](text::StoryId id, const QString &wanted) {
            return text::Story{.id = id, .guid = QUuid::createUuid(), .name = wanted};
        });
}

coding::AnalystId NamedValues::analyst(const QString &name)
{
    return find(
        m_analysts, name,
        [this](const QString &wanted) {
            const auto found =
                std::ranges::find_if(m_workspace.analysts(), [&](const coding::Analyst &analyst) {
                    return analyst.name.compare(wanted, Qt::CaseInsensitive) == 0;
                });
            return found == m_workspace.analysts().end() ? coding::AnalystId() : found->id;
        },
        [](coding::AnalystId id, const QString &wanted) {
            return coding::Analyst{.id = id, .guid = QUuid::createUuid(), .name = wanted};
        });
}

coding::Tag NamedValues::tag(const QString &name, coding::Kind kind)
{
    constexpr std::array<quint32, 6> colours{0x3b7d4f, 0x7a4fa3, 0x9a6a1e, 0x2b7f8c, 0xa33f3f, 0x55617a};
    const QString wanted = name.simplified();
    const QString key = wanted.toCaseFolded();
    if (const auto found = m_tags.constFind(key); found != m_tags.cend())
        return *found;
    coding::Tag tag;
    if (const coding::Tag *known = m_workspace.tagNamed(wanted)) {
        tag = *known;
    } else {
        const auto atTop = std::ranges::count(m_workspace.tags(), coding::TagId(), &coding::Tag::parent);
        const auto made = std::ranges::count_if(
            m_tags, [this](const coding::Tag &one) { return !m_workspace.tag(one.id); });
        tag = {.id = m_workspace.newId<coding::TagId>(),
            .guid = QUuid::createUuid(),
            .parent = {},
            .position = static_cast<int>(atTop + made),
            .name = wanted,
            .kind = kind,
            .colour = colours[static_cast<size_t>(made) % colours.size()],
            .shortcut = {}};
        m_additions.add(tag);
    }
    m_tags.insert(key, tag);
    return tag;
}

} // namespace workspace
