// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/readoptions.h"

#include <QDialog>
#include <QStringList>

namespace workspace {
class Workspace;
}

namespace ui {

class ImportPreviewPane;
class SourceEdit;
class StoryBox;

/// Asks to which story articles are imported and from which source they are, and shows what will be
/// understood of them. Shown with open(); it deletes itself when closed.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const workspace::Workspace &workspace, const QStringList &paths, const QString &storyName,
        const readers::ReadOptions &options, QWidget *parent = nullptr);

    QString storyName() const;                   ///< Blank: none.
    QString sourceName() const;                  ///< Blank: as each file says.
    const readers::ReadOptions &options() const; ///< With what was said of tables.

private:
    StoryBox *m_story;
    SourceEdit *m_source;
    ImportPreviewPane *m_preview;
};

} // namespace ui
