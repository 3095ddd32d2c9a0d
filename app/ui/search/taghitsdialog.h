// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/hits.h"
#include "reading/occurrencechooser.h"

#include <QDialog>

class QComboBox;

namespace ui {

/// Tags what a search found: shows every place with its context, and tags those that stay checked as one
/// undoable step.
class TagHitsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The workspace must outlive it. Hits that are whole articles are left out.
    TagHitsDialog(workspace::Workspace &workspace, const std::vector<interchange::Hit> &hits,
        const QString &query, QWidget *parent = nullptr);

    OccurrenceModel &model() const { return m_places->model(); }
    QComboBox *tags() const { return m_tags; }

public Q_SLOTS:
    void accept() override;

private:
    void build();

    workspace::Workspace &m_workspace;
    QString m_query;
    OccurrenceChooser *m_places;
    QComboBox *m_tags;
};

} // namespace ui
