// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/commandchoices.h"

#include <algorithm>

namespace ui {
namespace {

bool isAtWordStart(const QString &name, const QString &word)
{
    for (qsizetype at = name.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
        at = name.indexOf(word, at + 1, Qt::CaseInsensitive))
        if (at == 0 || !name[at - 1].isLetterOrNumber())
            return true;
    return false;
}

} // namespace

CommandChoices::CommandChoices(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    sort(0);
}

void CommandChoices::setTyped(const QString &typed)
{
    m_typed = typed.simplified();
    m_words = m_typed.split(u' ', Qt::SkipEmptyParts);
    invalidate();
}

bool CommandChoices::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex source = sourceModel()->index(row, 0, parent);
    if (source.data(AlwaysRole).toBool())
        return !m_typed.isEmpty();
    const QString name = source.data(NameRole).toString();
    return std::ranges::all_of(
        m_words, [&](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
}

int CommandChoices::rank(const QModelIndex &source) const
{
    if (source.data(AlwaysRole).toBool())
        return 4;
    const QString name = source.data(NameRole).toString();
    if (name.compare(m_typed, Qt::CaseInsensitive) == 0)
        return 0;
    if (name.startsWith(m_typed, Qt::CaseInsensitive))
        return 1;
    return std::ranges::all_of(m_words, [&](const QString &word) { return isAtWordStart(name, word); }) ? 2
                                                                                                        : 3;
}

bool CommandChoices::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return std::pair(rank(left), left.row()) < std::pair(rank(right), right.row());
}

} // namespace ui
