// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QStringList>

namespace workspace {
class Workspace;
}

namespace ui {

class SourceEdit;
class StoryBox;

/// Asks to which story articles are imported and from which source they are. Shown with open(); it deletes
/// itself when closed.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const workspace::Workspace &workspace, const QStringList &paths, const QString &storyName,
        QWidget *parent = nullptr);

    QString storyName() const;  ///< Blank: none.
    QString sourceName() const; ///< Blank: as each file says.

private:
    StoryBox *m_story;
    SourceEdit *m_source;
};

} // namespace ui
