// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/tag.h"
#include "text/lexicon.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QPlainTextEdit;
class QWidget;

namespace ui {

/// The fields for what the claims of a tag are about: the cause's name, offered from those that the reading
/// lexicon has words for, and the words that mean it, a line each. What a person writes counts once a field
/// is left.
class CauseFields : public QObject
{
    Q_OBJECT

public:
    /// Adds its rows to a form, which must outlive it.
    CauseFields(const text::Lexicon &lexicon, QFormLayout *form);

    void setVisible(bool isVisible);
    /// Shows a cause; without words of its own, the lexicon's.
    void setCause(const coding::Cause &cause);
    /// Takes what is written in the field that has the keyboard.
    void commit();

    QComboBox *nameBox() const { return m_name; }
    QPlainTextEdit *wordsEdit() const { return m_words; }

Q_SIGNALS:
    void causeChanged(const coding::Cause &cause);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeName();
    void takeWords();
    QStringList lexiconWords(const QString &name) const;

    text::Lexicon m_lexicon;
    QFormLayout *m_form;
    coding::Cause m_cause;
    QComboBox *m_name;
    QPlainTextEdit *m_words;
    QWidget *m_hint;
};

} // namespace ui
