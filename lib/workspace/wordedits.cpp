// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/wordedits.h"

#include "workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>

namespace workspace {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(workspace::WordEdits)
};

const coding::OwnWordList *listNamed(const Workspace &workspace, const QString &name)
{
    const auto &lists = workspace.ownWordLists();
    const auto found = std::ranges::find(lists, name, &coding::OwnWordList::list);
    return found == lists.end() ? nullptr : &*found;
}

} // namespace

base::Result<text::OwnWords> withOwnWord(text::OwnWords words, const QString &list, const QString &word)
{
    return text::checkedOwnWord(word).and_then([&](const QString &kept) -> base::Result<text::OwnWords> {
        QStringList &known = words[list];
        if (known.contains(kept, Qt::CaseInsensitive))
            return base::failure(Text::tr("“%1” is in this list already.").arg(kept));
        known += kept;
        return words;
    });
}

text::OwnWords withoutOwnWords(text::OwnWords words, const QString &list, const QStringList &removed)
{
    QStringList &known = words[list];
    known.removeIf([&](const QString &word) { return removed.contains(word); });
    if (known.isEmpty())
        words.remove(list);
    return words;
}

base::Result<coding::ChangeSet> addOwnWord(
    const Workspace &workspace, const QString &list, const QString &word)
{
    return withOwnWord(workspace.ownWords(), list, word).transform([&](const text::OwnWords &words) {
        coding::ChangeSet changes;
        const coding::OwnWordList *before = listNamed(workspace, list);
        if (!before) {
            changes.add(coding::OwnWordList{.id = {}, .guid = {}, .list = list, .words = words.value(list)});
            return changes;
        }
        coding::OwnWordList after = *before;
        after.words = words.value(list);
        changes.replace(*before, after);
        return changes;
    });
}

coding::ChangeSet removeOwnWords(const Workspace &workspace, const QString &list, const QStringList &words)
{
    coding::ChangeSet changes;
    const coding::OwnWordList *before = listNamed(workspace, list);
    if (!before)
        return changes;
    coding::OwnWordList after = *before;
    after.words.removeIf([&](const QString &word) { return words.contains(word); });
    if (after.words.isEmpty())
        changes.remove(*before);
    else
        changes.replace(*before, after);
    return changes;
}

} // namespace workspace
