// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/agreementwords.h"

#include <QDialog>
#include <vector>

class QListWidget;

namespace ui {

/// Asks which pieces of a point's evidence belong to a point of their own. Opened with open(); deletes
/// itself.
class SplitDialog : public QDialog
{
    Q_OBJECT

public:
    SplitDialog(const coding::Point &point, const AgreementWords &words, QWidget *parent);

    /// What was checked.
    std::vector<coding::AnnotationId> evidence() const;

private:
    QListWidget *m_list;
    std::vector<coding::AnnotationId> m_ids;
};

} // namespace ui
