// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/analystwork.h"

#include <QAbstractTableModel>
#include <functional>

namespace ui {

/// A table of what the analysts of a corpus have done: a value that is shown as it is, until another comes.
class AnalystModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setWork(workspace::AnalystWork work);
    const workspace::AnalystWork &work() const { return m_work; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    virtual int rows() const = 0;
    virtual int columns() const = 0;
    QString nameOf(coding::AnalystId analyst) const;

private:
    workspace::AnalystWork m_work;
};

/// The coefficients: what, whose, the value or why there is none, its interval, and what it rests on.
class MeasureModel : public AnalystModel
{
    Q_OBJECT

public:
    enum Column { Name, Analysts, Value, Range, Sample, Remark, ColumnCount };

    using AnalystModel::AnalystModel;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    int rows() const override { return static_cast<int>(work().measures.size()); }
    int columns() const override { return ColumnCount; }

private:
    QString cell(const workspace::Measure &measure, int column) const;
};

/// How many annotations each analyst has made in each article.
class TaggedArticleModel : public AnalystModel
{
    Q_OBJECT

public:
    enum Column { Source, Title, FirstAnalyst };

    using AnalystModel::AnalystModel;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    int rows() const override { return static_cast<int>(work().articles.size()); }
    int columns() const override { return FirstAnalyst + static_cast<int>(work().analysts.size()); }
};

/// What two analysts do not agree on: where, what kind, and both sides.
class DisagreementModel : public AnalystModel
{
    Q_OBJECT

public:
    enum Column { Source, Title, Paragraph, Kind, First, Second, ColumnCount };

    /// `tags`: the codebook, for names.
    explicit DisagreementModel(std::function<QString(coding::TagId)> tagName, QObject *parent = nullptr)
        : AnalystModel(parent)
        , m_tagName(std::move(tagName))
    {
    }
    const workspace::Disagreement &at(int row) const { return work().disagreements[size_t(row)]; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    int rows() const override { return static_cast<int>(work().disagreements.size()); }
    int columns() const override { return ColumnCount; }

private:
    QString cell(const workspace::Disagreement &one, int column) const;
    QString side(const std::optional<coding::Annotation> &annotation) const;

    std::function<QString(coding::TagId)> m_tagName;
};

} // namespace ui
