// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

class QDialogButtonBox;

namespace workspace {
class Workspace;
}

namespace ui {

// What several dialogs are made of.

/// A sentence below a field that says what is wrong with it; takes no room while there is none.
class MessageLabel : public QLabel
{
    Q_OBJECT

public:
    explicit MessageLabel(QWidget *parent = nullptr);

    void setMessage(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintRed();
};

/// A wrapped sentence in muted words that explains something.
class HintLabel : public QLabel
{
    Q_OBJECT

public:
    explicit HintLabel(const QString &words, QWidget *parent = nullptr);
};

/// A field for a story's name that offers the stories of a corpus. A new name stands for a new story, a blank
/// one for no story.
class StoryBox : public QComboBox
{
    Q_OBJECT

public:
    explicit StoryBox(const workspace::Workspace &workspace, QWidget *parent = nullptr);

    QString name() const;
    void setName(const QString &name);
};

/// A field for a source's name that completes from the sources of a corpus.
class SourceEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit SourceEdit(const workspace::Workspace &workspace, QWidget *parent = nullptr);
};

/// The button of a dialog that does what it is for, named after that, and Cancel.
QDialogButtonBox *actionButtons(const QString &action, QWidget *parent);

} // namespace ui
