// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/changeset.h"
#include "coding/point.h"

#include <QObject>
#include <functional>
#include <vector>

class QAction;
class QMenu;

namespace workspace {
class Workspace;
}

namespace ui {

class AgreementView;
class AgreementWords;
class Focus;

/// What a person decides about the points of the agreement panel: merge, split, pin, name. The actions
/// work on what is selected in the view and are enabled as far as it allows (after update()).
class PointActions : public QObject
{
    Q_OBJECT

public:
    PointActions(
        workspace::Workspace &workspace, Focus &focus, const AgreementWords &words, AgreementView *view);

    QAction *merge;     ///< The selected points become one.
    QAction *split;     ///< The selected evidence leaves its point; without any, it is asked for.
    QAction *pin;       ///< The chosen annotation moves to the current point.
    QAction *rename;    ///< Edits the current point's label in place.
    QAction *resetName; ///< Gives the current point its computed label back.

    /// Enables what the selection allows.
    void update();
    /// What has to be chosen before an action that is disabled can do something.
    QString hint(const QAction *action) const;
    /// The actions and what to go to, for the context menu.
    void fill(QMenu *menu);
    void label(const QString &point, const QString &label);
    /// Two currencies, the first to be told in the second, that a rate could compare: those that the point is
    /// stated in, else its own with others of the story.
    std::vector<std::pair<QString, QString>> comparableCurrencies(const coding::Point &point) const;

private:
    void fillRates(QMenu *menu);
    QAction *add(const QString &text, const std::function<void()> &run);
    void edit(const QString &label, coding::ChangeSet changes);
    const coding::Point *currentPoint() const;
    std::vector<coding::Point> selectedPoints() const;
    std::vector<coding::AnnotationId> splittable() const;
    bool canPin() const;
    void mergePoints();
    void splitPoint();
    void pinAnnotation();

    workspace::Workspace &m_workspace;
    Focus &m_focus;
    const AgreementWords &m_words;
    AgreementView *m_view;
};

} // namespace ui
