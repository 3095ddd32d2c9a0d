// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/occurrencemodel.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

/// Places in articles, each with its context and a check box: buttons above check all or none, and a line
/// below tells how many are checked. The dialogs that tag many places stand around it.
class OccurrenceChooser : public QWidget
{
    Q_OBJECT

public:
    /// The workspace must outlive it.
    explicit OccurrenceChooser(workspace::Workspace &workspace, QWidget *parent = nullptr);

    OccurrenceModel &model() const { return *m_model; }

    /// Puts a widget beside those before it, at the left above the places; becomes its owner.
    void addOption(QWidget *option);
    /// Puts a widget at the right of the line below the places; becomes its owner.
    void addBelow(QWidget *widget);
    /// What the line below says in place of how many are checked; empty for that.
    void setStatus(const QString &status);

Q_SIGNALS:
    void checkedCountChanged();

private:
    void build();
    void updateWords();

    OccurrenceModel *m_model;
    QString m_status;
    QHBoxLayout *m_above;
    QHBoxLayout *m_below;
    QLabel *m_words;
    QPushButton *m_all;
    QPushButton *m_none;
};

} // namespace ui
