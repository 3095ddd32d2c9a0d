// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/pointlabel.h"

#include <QHeaderView>
#include <optional>

namespace ui {

/// How the cells of the matrix look: as chips with their values, or as small squares in the verdict's colour.
enum class MatrixLook { Values, Heat };

/// The points at the left of the matrix, with the signs of their verdicts, and the headings between them.
class MatrixPoints : public QHeaderView
{
    Q_OBJECT

public:
    explicit MatrixPoints(QWidget *parent = nullptr);
    void setLook(MatrixLook look);

    QSize sizeHint() const override;
    static int rowHeight(MatrixLook look, bool isHeading);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int row) const override;

private:
    const GridFaces &faces() const;
    void paintHeading(QPainter &painter, const QRect &rect, int row) const;

    MatrixLook m_look = MatrixLook::Values;
    mutable std::optional<GridFaces> m_faces;
};

/// The sources on top of the matrix; while they are grouped, each outlet's name stands above its articles and
/// these are told by their dates. In the heat view names stand upright, with a line between outlets.
class MatrixSources : public QHeaderView
{
    Q_OBJECT

public:
    explicit MatrixSources(QWidget *parent = nullptr);
    void setLook(MatrixLook look);
    void setGrouped(bool grouped);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString outlet(int column) const;
    bool hasBand() const { return m_grouped && m_look == MatrixLook::Values; }
    int nameHeight() const;
    void paintOutlets(QPainter &painter) const;
    void paintColumn(QPainter &painter, const QRect &rect, int column) const;

    MatrixLook m_look = MatrixLook::Values;
    bool m_grouped = false;
};

} // namespace ui
