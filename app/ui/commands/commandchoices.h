// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace ui {

/// The commands and articles that have all words of what was typed, in any order and at any place. First come
/// those that are called just so, then those that begin so, then those that have the words at the beginnings
/// of words; likewise ones stay in the order of the source.
class CommandChoices : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    static constexpr int NameRole = Qt::UserRole + 1; ///< What is searched.
    /// Whether it is there whatever was typed, as the last choice; but not when nothing was.
    static constexpr int AlwaysRole = Qt::UserRole + 2;

    explicit CommandChoices(QObject *parent = nullptr);

    void setTyped(const QString &typed);
    const QString &typed() const { return m_typed; } ///< Without space around.

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    int rank(const QModelIndex &source) const;

    QString m_typed;
    QStringList m_words;
};

} // namespace ui
