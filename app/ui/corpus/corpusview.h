// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sidetree.h"
#include "text/article.h"

#include <vector>

namespace ui {

class CorpusModel;

/// The tree of stories and articles. Enter and double clicks open articles, a click on the arrow opens a
/// story, more rows are listed when the end of a long story comes near.
class CorpusView : public SideTree
{
    Q_OBJECT

public:
    CorpusView(CorpusModel &model, QWidget *parent = nullptr);

    /// The selected articles in the order of the list.
    std::vector<text::ArticleId> selectedArticles() const;
    /// The story of the current row; invalid: none, or "in no story".
    text::StoryId currentStory() const;

Q_SIGNALS:
    void openRequested(text::ArticleId article, bool inNewPane);

protected:
    bool event(QEvent *event) override;
    QRect arrowRect(const QModelIndex &index, const QRect &row) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void startDrag(Qt::DropActions supportedActions) override;
    void changeEvent(QEvent *event) override;

private:
    void openSelected(bool inNewPane);
    void listMore();

    CorpusModel &m_model;
};

} // namespace ui
