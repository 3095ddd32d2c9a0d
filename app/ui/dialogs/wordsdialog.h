// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "text/lexicon.h"
#include "text/ownwords.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace workspace {
class Workspace;
}

namespace ui {

class MessageLabel;

/// The dialog in which people add their own words to the lists of the reading lexicon, for the corpus or for
/// all that they open, and take them away again. What is done counts at once; for the corpus it can be
/// undone. Shown with open(); it deletes itself when closed.
class WordsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `folder` holds the words for all corpora. The workspace must outlive it.
    WordsDialog(workspace::Workspace &workspace, QString folder, QWidget *parent = nullptr);

Q_SIGNALS:
    /// What counts for all corpora was changed, and counts in this one already.
    void lexiconChanged(const text::Lexicon &lexicon);

private:
    QWidget *listSide();
    QWidget *wordSide();
    bool isForCorpus() const;
    QString list() const;
    void showList();
    void addWord();
    void removeWords();
    void updateButtons();
    base::Result<text::OwnWords> ownWords() const;
    base::Result<void> storeForAll(const text::OwnWords &words);

    workspace::Workspace &m_workspace;
    QString m_folder;
    QListWidget *m_lists = nullptr;
    QComboBox *m_scope = nullptr;
    QLineEdit *m_word = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QListWidget *m_words = nullptr;
    MessageLabel *m_message = nullptr;
    QLabel *m_knownCaption = nullptr;
    QPlainTextEdit *m_known = nullptr;
};

} // namespace ui
