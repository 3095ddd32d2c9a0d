// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/readoptions.h"

#include "coding/names.h"

#include <algorithm>
#include <array>

namespace readers {
namespace {

constexpr std::array<std::pair<ColumnRole, QString Metadata::*>, 6> fields{
    {{ColumnRole::Title, &Metadata::title}, {ColumnRole::Source, &Metadata::source},
        {ColumnRole::Author, &Metadata::author}, {ColumnRole::Published, &Metadata::published},
        {ColumnRole::Url, &Metadata::url}, {ColumnRole::Language, &Metadata::language}}};

constexpr coding::Names<ColumnRole, 8> roleNames{{{{ColumnRole::None, u"none"}, {ColumnRole::Text, u"text"},
    {ColumnRole::Title, u"title"}, {ColumnRole::Source, u"source"}, {ColumnRole::Author, u"author"},
    {ColumnRole::Published, u"published"}, {ColumnRole::Url, u"url"}, {ColumnRole::Language, u"language"}}}};

ColumnRole roleOf(const QString &heading)
{
    if (isTextKey(heading))
        return ColumnRole::Text;
    QString Metadata::*const field = fieldOfKey(heading);
    for (const auto &[role, member] : fields)
        if (field == member)
            return role;
    return ColumnRole::None;
}

} // namespace

QString columnRoleName(ColumnRole role)
{
    return roleNames.name(role);
}

ColumnRole columnRoleFromName(QStringView name)
{
    return roleNames.value(name).value_or(ColumnRole::None);
}

QString Metadata::*fieldOfRole(ColumnRole role)
{
    const auto found = std::ranges::find(fields, role, [](const auto &pair) { return pair.first; });
    return found == fields.end() ? nullptr : found->second;
}

TableColumns ReadOptions::columnsOf(const QStringList &headings) const
{
    if (const auto decided = tables.constFind(headings); decided != tables.cend())
        return *decided;
    TableColumns columns;
    for (const QString &heading : headings) {
        const ColumnRole role = roleOf(heading.simplified());
        columns.roles += columns.roles.contains(role) ? ColumnRole::None : role;
    }
    return columns;
}

} // namespace readers
