// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"

#include <QDialog>

namespace workspace {
class Workspace;
}

namespace ui {

class ValueFields;

/// Asks for one value that several annotations of a kind are to have. Opened with open(); deletes itself.
class ValueDialog : public QDialog
{
    Q_OBJECT

public:
    ValueDialog(workspace::Workspace &workspace, coding::Kind kind, int annotations, QWidget *parent);

    void setValue(const coding::Value &value);
    /// What was entered; valid once the dialog was accepted.
    coding::Value value() const;

    void accept() override;

private:
    ValueFields *m_fields;
};

} // namespace ui
