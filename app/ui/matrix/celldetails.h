// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/agreementwords.h"

#include <QWidget>

class QLabel;

namespace workspace {
class Workspace;
}

namespace ui {

/// What stands behind the current cell of the matrix, below it: the point with its verdict, the evidence in
/// its sentence, and how it was tagged.
class CellDetails : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    CellDetails(workspace::Workspace &workspace, const AgreementWords &words, QWidget *parent = nullptr);

    /// Shows a cell; null: nothing. `outlet` names its article.
    void show(const coding::Point *point, const coding::Cell *cell, const QString &outlet);
    /// Without markup, for tests and screen readers.
    QString words() const;

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString evidenceHtml(coding::AnnotationId id) const;
    void colour();

    workspace::Workspace &m_workspace;
    const AgreementWords &m_words;
    QLabel *m_heading;
    QLabel *m_evidence;
};

} // namespace ui
