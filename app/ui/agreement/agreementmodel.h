// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/agreementwords.h"
#include "coding/point.h"

#include <QAbstractItemModel>
#include <memory>
#include <optional>
#include <unordered_set>
#include <vector>

namespace ui {

struct AgreementNode;
struct PointNode;
struct SectionNode;

/// The agreement of one story as a tree: sections (figures, claims, entities) → points → evidence. Column 0
/// is the label, every further one an article. Rows keep their identity from one agreement to the next, so
/// that views keep selection, place and expansion; only another set of articles resets the model.
class AgreementModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Row { Section, Point, Evidence };
    enum Role {
        RowRole = Qt::UserRole, ///< Row
        PointRole,              ///< The id of the point, of points, cells and evidence.
        VerdictRole,            ///< coding::Verdict, of points.
        KindRole,               ///< coding::Kind, of sections.
        CountRole,              ///< How many points a section has.
        StateRole,              ///< coding::Cell::State, of cells.
        BriefRole,              ///< CellWords::brief.
        ColourRole,             ///< CellWords::colour.
        IndependentRole,        ///< How many independent witnesses, of points; 0 when that says nothing new.
        UnreadRole,             ///< Whether a column's article is unread, of headers.
    };
    using Touched = std::unordered_set<coding::AnnotationId>;

    /// `words` must outlive the model.
    explicit AgreementModel(const AgreementWords &words, QObject *parent = nullptr);
    ~AgreementModel() override;

    /// Shows an agreement. `touched`: the annotations whose words or values may be different from last time
    /// (null: all); points and cells that changed otherwise are found by comparing.
    void update(
        coding::Agreement agreement, std::vector<AgreementColumn> columns, const Touched *touched = nullptr);
    /// Shows only the points of one verdict; none: all. Gives whether that is another filter.
    bool setFilter(std::optional<coding::Verdict> filter);
    /// Shows only the points that nobody but one article states; an invalid id: all. Gives whether that is
    /// another filter.
    bool setOnly(text::ArticleId article);
    std::optional<coding::Verdict> filter() const { return m_filter; }

    const coding::Agreement &agreement() const { return m_agreement; }
    const std::vector<AgreementColumn> &columns() const { return m_columns; }

    Row row(const QModelIndex &index) const;
    /// The point that a row is or belongs to; null for sections. Valid until the next update().
    const coding::Point *point(const QModelIndex &index) const;
    /// What the article of a cell says; null for anything but cells.
    const coding::Cell *cell(const QModelIndex &index) const;
    /// The annotation of an evidence row; invalid for other rows.
    coding::AnnotationId annotation(const QModelIndex &index) const;
    EvidenceWords evidenceWords(const QModelIndex &index) const;
    /// What stands below the last piece of evidence of a point; empty for other rows.
    QString remark(const QModelIndex &index) const;

    /// Where a point or a piece of evidence is shown; invalid when it is not.
    QModelIndex pointIndex(const QString &id, int column = 0) const;
    QModelIndex evidenceIndex(coding::AnnotationId annotation) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Whether labels can be edited in place.
    void setEditable(bool editable) { m_editable = editable; }

Q_SIGNALS:
    /// A label was edited in place; whoever listens changes the corpus, which brings an update().
    void labelEdited(const QString &point, const QString &label);

private:
    using Points = std::vector<const coding::Point *>;

    Points shownPoints(coding::Kind kind) const;
    void refilter();
    bool isShown(const coding::Point &point) const;
    void refresh(SectionNode &section, const Touched *touched);
    void refreshPoint(PointNode &node, const coding::Point *point);
    void changePoints(SectionNode &section, const Points &target, const std::vector<PointNode *> &matched);
    void changeEvidence(PointNode &node);
    /// Sorts the rows below `parent`: order[place] is the old row that stands there now.
    template <class Sort>
    void reorder(const QModelIndex &parent, const std::vector<int> &order, Sort sort);
    void showSection(SectionNode &section, const Points &target);
    void hideSection(SectionNode &section);
    void numberSections();
    SectionNode *sectionAt(int row) const;
    QModelIndex indexOf(const AgreementNode &node) const;
    const PointNode *pointNode(const QModelIndex &index) const;
    const CellWords &cellWords(const PointNode &node, int column) const;
    QVariant sectionData(const SectionNode &section, int column, int role) const;
    QVariant pointData(const PointNode &node, int role) const;
    QVariant cellData(const PointNode &node, int column, int role) const;
    QVariant evidenceData(const QModelIndex &index, int role) const;

    const AgreementWords &m_words;
    coding::Agreement m_agreement;
    std::vector<AgreementColumn> m_columns;
    std::optional<coding::Verdict> m_filter;
    text::ArticleId m_only;
    std::vector<std::unique_ptr<SectionNode>> m_sections; ///< All kinds, shown or not, in their order.
    bool m_editable = true;
};

} // namespace ui
