// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QDialog>
#include <functional>

class QLineEdit;

namespace ui {

class MessageLabel;

/// Asks for one name: of a story, a tag, an analyst. Shown with open(); it deletes itself when closed.
class NameDialog : public QDialog
{
    Q_OBJECT

public:
    /// Takes the name; an error is shown and the dialog stays open.
    using Take = std::function<base::Result<void>(const QString &name)>;

    /// `label` names the field, `action` the button.
    NameDialog(const QString &title, const QString &label, const QString &action, Take take, QWidget *parent);

    void setName(const QString &name);
    /// Names that are completed from.
    void setKnownNames(const QStringList &names);
    /// The largest number of characters, and whether no name at all can be taken too.
    void setLimits(int length, bool mayBeBlank);
    /// A sentence above the field.
    void setExplanation(const QString &words);

    void accept() override;

private:
    Take m_take;
    QLineEdit *m_name;
    MessageLabel *m_message;
    bool m_mayBeBlank = false;
};

} // namespace ui
