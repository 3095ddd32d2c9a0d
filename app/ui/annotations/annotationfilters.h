// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotations/annotationlisting.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTimer;

namespace ui {

class Focus;

/// The row above the annotation table: what is listed, restricted by source, tag, analyst and words.
class AnnotationFilters : public QWidget
{
    Q_OBJECT

public:
    AnnotationFilters(workspace::Workspace &workspace, const Focus &focus, QWidget *parent = nullptr);

    AnnotationRequest::Scope scope() const;
    void setScope(AnnotationRequest::Scope scope);
    /// What is restricted; story and article of the scope are the caller's.
    store::AnnotationFilter filter() const;
    bool isRestricted() const;
    /// Fills the lists anew, keeping what is chosen and still there.
    void refresh();
    /// Lists the sources of what is listed: the story in the focus, the article, or the corpus.
    void refreshSources();
    /// The line at the right: "1,339 annotations".
    void showCount(const QString &words, const QString &tip = {});
    QLineEdit *words() const { return m_words; }
    void clear();
    QSize minimumSizeHint() const override;

    /// What is chosen, for the settings; what is not there any more is left at "all".
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    template <class Items>
    void fill(QComboBox *box, const QString &all, const Items &items);
    QComboBox *addBox(const QString &name);
    std::vector<text::Source> sources() const;
    void fitCount();

    workspace::Workspace &m_workspace;
    const Focus &m_focus;
    QComboBox *m_scope;
    QComboBox *m_source;
    QComboBox *m_tag;
    QComboBox *m_analyst;
    QLineEdit *m_words;
    QLabel *m_count;
    text::SourceId m_wantedSource; ///< Chosen, though perhaps not of what is listed now.
    QTimer *m_typing;              ///< Waits for a pause in typing.
};

} // namespace ui
