// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"
#include "coding/changeset.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>
#include <QLocale>
#include <vector>

namespace workspace {
class Workspace;
}

namespace ui {

/// A list of annotations, one row each. Knows only their numbers (8 bytes each) and reads the rest in blocks
/// around the rows that are looked at, so that a million rows are fine.
class AnnotationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Source, Tag, Text, Value, Point, Analyst, Note, ColumnCount };
    enum Role {
        ColourRole = Qt::UserRole, ///< The tag's colour, of the column Tag: 0xRRGGBB.
        MissingRole,               ///< Whether the column Value says that there is none.
    };

    /// The workspace must outlive the model.
    explicit AnnotationModel(workspace::Workspace &workspace, QObject *parent = nullptr);

    /// Lists these annotations; rows that stay keep their identity.
    void setIds(const std::vector<coding::AnnotationId> &ids);
    const std::vector<coding::AnnotationId> &ids() const { return m_ids; }
    /// The story whose points are named; those of other stories are not computed for a table's sake.
    void setStory(text::StoryId story);
    /// Forgets what an edit changed, and removes the rows of removed annotations.
    void note(const coding::ChangeSet &changes);
    /// Asks for everything anew.
    void forgetAll();
    /// Points may have other names.
    void refreshPoints();

    coding::AnnotationId id(int row) const { return m_ids[size_t(row)]; }
    /// The row of an annotation; -1 when it is not listed.
    int rowOf(coding::AnnotationId id) const;
    /// The annotation of a row; null when it cannot be read. Valid until the next call.
    const coding::Annotation *annotation(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Only asks: whoever lists the annotations sorts them. A column of -1 is the order of places.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

Q_SIGNALS:
    void sortRequested();

private:
    struct ArticleWords
    {
        QString source;
        QString title;
        text::StoryId story;
    };

    void read(int row) const;
    const ArticleWords &articleWords(text::ArticleId article) const;
    QString words(const coding::Annotation &annotation, Column column) const;
    QString valueWords(const coding::Annotation &annotation) const;
    QString tip(const coding::Annotation &annotation, Column column) const;
    void changeAll();

    workspace::Workspace &m_workspace;
    QLocale m_locale;
    std::vector<coding::AnnotationId> m_ids;
    text::StoryId m_story;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    mutable QCache<coding::AnnotationId, coding::Annotation> m_read;
    mutable QHash<text::ArticleId, ArticleWords> m_articles;
};

} // namespace ui
