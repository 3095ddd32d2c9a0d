// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/wordgroups.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

namespace text {

using namespace Qt::StringLiterals;

WordGroups wordGroups(const QString &definition)
{
    KSyntaxHighlighting::Repository repository;
    repository.addCustomSearchPath(u":/variorum"_s);
    const auto lists = repository.definitionForName(definition);
    WordGroups groups;
    for (const QString &name : lists.keywordLists())
        for (const QString &item : lists.keywordList(name))
            groups[name].append(item.split(u'|', Qt::SkipEmptyParts));
    return groups;
}

} // namespace text
