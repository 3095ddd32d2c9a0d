// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/rowwords.h"

#include <QStyledItemDelegate>

namespace ui {

class CorpusModel;

/// The words of stories' rows, each kind in its font, and of articles' rows.
struct CorpusWords
{
    RowWords names;
    RowWords none; ///< "In no story".
    RowWords counts;
    RowWords titles;
};

/// Paints the rows of the corpus tree: stories as bold names with an arrow, articles with their source's
/// disc, title, date and how far they were read.
class CorpusDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// How far from the left edge a click opens or closes a story.
    static int arrowWidth();

private:
    void paintStory(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintArticle(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    mutable CorpusWords m_words;
};

} // namespace ui
