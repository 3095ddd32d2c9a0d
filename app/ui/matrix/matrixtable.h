// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "matrix/matrixheaders.h"
#include "text/article.h"

#include <QTableView>

namespace ui {

class MatrixDelegate;
class MatrixModel;

/// The grid of the matrix: points at the left and sources on top stay while it scrolls. Arrows, Page Up, Page
/// Down, Home and End move from cell to cell, past headings; Enter and a double click choose a cell.
class MatrixTable : public QTableView
{
    Q_OBJECT

public:
    explicit MatrixTable(MatrixModel *model, QWidget *parent = nullptr);

    MatrixLook look() const { return m_look; }
    void setLook(MatrixLook look);
    /// Shows or hides the outlets' names above their articles, as the model groups them.
    void followGrouping();
    /// Makes a cell the current one, visible, without activating it.
    void choose(const QModelIndex &cell);

    /// Where a person is: the current cell, and the row on top.
    struct Place
    {
        QString point;
        text::ArticleId article;
        QString top;      ///< The point in the first row that is seen.
        int below = 0;    ///< How far the view begins below that row's upper edge, in pixels.
        int scrolled = 0; ///< Sideways.
    };
    Place place() const;
    /// Goes back there, as far as it is still shown; a current cell stays.
    void restore(const Place &place);

Q_SIGNALS:
    /// Enter or a double click on a cell.
    void chosen(const QModelIndex &cell);
    /// Enter or a double click on a point.
    void pointChosen(int row);
    /// Escape.
    void leaveRequested();
    /// Ctrl+C.
    void copyRequested();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;

private:
    void sizeRows();
    void sizeColumns();

    MatrixModel *m_model;
    MatrixDelegate *m_delegate;
    MatrixPoints *m_points;
    MatrixSources *m_sources;
    QWidget *m_corner; ///< Between the headers.
    MatrixLook m_look = MatrixLook::Values;
};

} // namespace ui
