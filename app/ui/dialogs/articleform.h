// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "coding/changeset.h"

#include <QWidget>
#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace workspace {
class Workspace;
}

namespace ui {

class MessageLabel;
class SourceEdit;
class StoryBox;

/// What a person knows of an article, as words.
struct ArticleFields
{
    QString title;
    QString source;
    QString author;
    QString published; ///< ISO 8601; may be empty.
    QString url;
    QString language; ///< BCP 47; may be empty.
    QString story;

    bool operator==(const ArticleFields &) const = default;
};

/// A date, or date and time, that a person wrote in ISO 8601 or in a form of their language, in ISO 8601.
/// None when it cannot be understood.
std::optional<QString> isoDate(const QString &words);

/// The story of that name and, in `changes`, its addition when it is new. Blank: no story.
base::Result<text::StoryId> storyForName(
    workspace::Workspace &workspace, const QString &name, coding::ChangeSet &changes);

/// Fields for an article's metadata with a sentence below each that is wrong.
class ArticleForm : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleForm(const workspace::Workspace &workspace, QWidget *parent = nullptr);

    void setFields(const ArticleFields &fields);
    /// Fills the fields that no person has changed; the story stays.
    void setGuesses(const ArticleFields &guesses);
    ArticleFields fields() const;
    /// Says what is wrong and puts the caret there; true when nothing is.
    bool validate();

private:
    MessageLabel *addField(QFormLayout *layout, const QString &label, QWidget *field);

    QLineEdit *m_title;
    SourceEdit *m_source;
    QLineEdit *m_author;
    QLineEdit *m_published;
    QLineEdit *m_url;
    QComboBox *m_language;
    StoryBox *m_story;
    MessageLabel *m_titleMessage;
    MessageLabel *m_dateMessage;
    MessageLabel *m_urlMessage;
    bool m_languageIsChosen = false;
};

} // namespace ui
