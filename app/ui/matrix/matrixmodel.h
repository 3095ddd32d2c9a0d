// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/agreementmodel.h"

#include <QAbstractTableModel>
#include <vector>

namespace ui {

/// A column of the matrix.
struct MatrixColumn : AgreementColumn
{
    QString outlet; ///< The source's name in full; the title where there is no source.
    QString date;   ///< Of publication, as people write it; may be empty.

    bool operator==(const MatrixColumn &) const = default;
};

/// All points of a story as rows and its articles as columns, in one of several orders, with headings between
/// the rows where the order has some. The points' labels are the vertical header. Cells have the roles of
/// AgreementModel. Rows keep their identity from one agreement to the next and from one order to another, so
/// that views keep selection and place; only another order or set of articles resets the model.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Order {
        Kind,      ///< As in the agreement panel: figures, claims, entities.
        Verdict,   ///< Differences first, what one source says last.
        Appearance ///< As the articles tell it, one after the other.
    };
    enum Role {
        HeadingRole = AgreementModel::UnreadRole + 1, ///< Whether a row is a heading, of vertical headers.
        OutletRole,                                   ///< MatrixColumn::outlet, of horizontal headers.
        DateRole,                                     ///< MatrixColumn::date, of horizontal headers.
    };

    /// `words` must outlive the model.
    explicit MatrixModel(const AgreementWords &words, QObject *parent = nullptr);

    /// What is shown of an agreement.
    struct Content
    {
        coding::Agreement agreement;
        std::vector<MatrixColumn> columns; ///< In the story's order.
        std::vector<int> appearance;       ///< For each point its rank by first appearance in the story.
    };
    /// Shows it. `touched`: the annotations whose words or values may be different from last time (null:
    /// all).
    void update(Content content, const AgreementModel::Touched *touched = nullptr);

    void setFilter(std::optional<coding::Verdict> filter); ///< None: all verdicts.
    std::optional<coding::Verdict> filter() const { return m_filter; }
    void setOrder(Order order);
    Order order() const { return m_order; }
    /// Whether the articles of one outlet stand together.
    void setGrouped(bool grouped);
    bool isGrouped() const { return m_grouped; }

    const coding::Agreement &agreement() const { return m_content.agreement; }
    /// In the order in which they are shown.
    const MatrixColumn &column(int column) const { return m_content.columns[m_shown[size_t(column)]]; }

    bool isHeading(int row) const { return m_rows[size_t(row)].point < 0; }
    /// Null for headings. Valid until the next update().
    const coding::Point *point(int row) const;
    /// What an article says on a point; null for the cells of headings.
    const coding::Cell *cell(const QModelIndex &index) const;
    /// Where a point is; -1 when it is not shown.
    int rowOf(const QString &point) const;
    /// Where an article is; -1 when it is not in the story.
    int columnOf(text::ArticleId article) const;
    /// The cell that an annotation is evidence in; invalid when it is not shown.
    QModelIndex evidenceIndex(coding::AnnotationId annotation) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// A point, or the heading above some.
    struct Row
    {
        int key = 0;    ///< Of headings negative, of points kept from one agreement to the next.
        int point = -1; ///< Its place in the agreement; -1 for headings.
        int count = 0;  ///< Of points below a heading.
        mutable std::vector<std::optional<CellWords>> cells;
    };

    static constexpr int firstVerdictHeading = 10; ///< Keys of headings: -kind - 1, or these and below.

    std::vector<size_t> shownColumns() const;
    /// The rows as they should be, without keys of points.
    std::vector<Row> targetRows() const;
    void addSection(std::vector<Row> &rows, int heading, const std::vector<int> &points) const;
    /// The keys of points by now, for those that are the same as points shown before.
    void keepKeys(const coding::Agreement &before);
    void refresh(const coding::Agreement &before, const AgreementModel::Touched *touched);
    void changeRows(std::vector<Row> target);
    void tellChanges(const coding::Agreement &before, const std::vector<int> &pointsBefore,
        const AgreementModel::Touched *touched);
    QString headingWords(const Row &row) const;
    const CellWords &cellWords(const QModelIndex &index) const;
    QVariant rowHeader(int row, int role) const;
    QVariant columnHeader(int column, int role) const;

    const AgreementWords &m_words;
    Content m_content;
    std::vector<size_t> m_shown; ///< The places of the columns shown in the story's order.
    std::vector<int> m_keys;     ///< Of the agreement's points.
    int m_lastKey = 0;
    std::vector<Row> m_rows;
    std::optional<coding::Verdict> m_filter;
    Order m_order = Order::Kind;
    bool m_grouped = false;
};

/// "differ", "agree", … as a heading or for a chart.
QString verdictHeading(coding::Verdict verdict);

} // namespace ui
