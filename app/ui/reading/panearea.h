// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "coding/changeset.h"
#include "linkedscrolling.h"

#include <QByteArray>
#include <QJsonObject>
#include <QWidget>
#include <map>
#include <memory>
#include <vector>

class QRubberBand;

namespace workspace {
class LiveSuggestions;
class Workspace;
} // namespace workspace

namespace ui {

class Focus;
class HairlineSplitter;
class Pane;
class ReadingAid;
class Ribbons;
class SharedWording;

/// One to four panes side by side or below each other. One of them is active: where a person works last, and
/// where articles are opened. Serves the focus's requests: opens articles, scrolls to annotations and to the
/// evidence of points. While linked, panes scroll together by what their articles both state.
class PaneArea : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostPanes = 4;

    /// Both must outlive it.
    PaneArea(workspace::Workspace &workspace, Focus &focus, QWidget *parent = nullptr,
        base::Clock clock = base::systemClock);
    ~PaneArea() override;

    Pane *activePane() const { return m_active; }                ///< Never null.
    const std::vector<Pane *> &panes() const { return m_panes; } ///< From left to right, or top to bottom.
    std::vector<text::ArticleId> articles() const;               ///< Those shown, in the panes' order.

    /// Shows exactly these articles, as many as there can be panes for.
    void showArticles(const std::vector<text::ArticleId> &articles);
    Qt::Orientation orientation() const;
    void setOrientation(Qt::Orientation orientation);
    bool isLinked() const { return m_isLinked; }
    bool isReadingAidOn() const { return m_aid != nullptr; }
    /// Whether passages that the articles have from one another are toned.
    bool isSharedShown() const { return m_shared != nullptr; }
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    void zoomBy(int steps); ///< Each a tenth larger (or smaller).
    coding::TagId stickyTag() const { return m_sticky; }
    /// Shows what is suggested for the articles; null: nothing.
    void setSuggestions(workspace::LiveSuggestions *suggestions);
    /// Outlines the suggestion that is being decided upon, in the pane with its article, and scrolls to it;
    /// an empty span: none.
    void propose(text::ArticleId article, text::Span span);

    /// The panes with their articles, places and sizes, the zoom and the switches, for the settings.
    QByteArray saveState() const;
    /// Brings saved panes back as far as their articles are still there. Returns whether the state was one.
    bool restoreState(const QByteArray &state);

public Q_SLOTS:
    /// Shows an article: in the pane that has it, else in the active one, or in a new pane beside it (when
    /// there is room for one).
    void open(text::ArticleId article, bool inNewPane = false);
    void closePane(ui::Pane *pane); ///< The last one stays, empty.
    void closeOthers(ui::Pane *pane);
    void activate(ui::Pane *pane);
    void activateNext();
    void setLinked(bool linked);
    void setReadingAid(bool on);
    void setSharedShown(bool on);
    void setStickyTag(coding::TagId tag);

    // Of the chosen annotation, whether a pane shows it or not.
    void deleteAnnotation();
    void editNote();
    void tagOccurrences();

    // Of the active pane.
    void tag(coding::TagId tag);
    void stepAnnotation(int direction);
    void markReading(text::ReadingState state);
    void find();
    void findNext();
    void findPrevious();

Q_SIGNALS:
    void articlesChanged(); ///< articles() are others.
    void filesDropped(const QStringList &paths);
    void propertiesRequested(text::ArticleId article);
    void linkedChanged(bool linked);
    void orientationChanged(Qt::Orientation orientation);
    void readingAidChanged(bool on);
    void sharedShownChanged(bool on);
    void stickyTagChanged(coding::TagId tag);
    void zoomChanged(double zoom);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Where something dropped at a point would go.
    struct DropPlace
    {
        int pane = 0;
        bool isBeside = false; ///< In a new pane, before `pane`'s place in the row.
        QRect rect;            ///< What is shown to be taken.
    };

    Pane *addPane(int index);
    void renewReadingAid(bool on);
    void connectPane(Pane *pane);
    int indexOf(const Pane *pane) const;
    Pane *paneWith(text::ArticleId article) const;
    void showHeaders();
    void follow(const coding::ChangeSet &changes);
    Pane *paneFor(text::ArticleId article);
    void revealPlace(text::ArticleId article, text::Span place);
    void revealAnnotation(coding::AnnotationId annotation);
    void revealPoint(const QString &point);
    void scrollAlong(Pane *leader);
    const ScrollLink &linkBetween(const Pane &from, const Pane &to);
    void forgetLinks();
    DropPlace dropPlace(const QPoint &position) const;
    void restorePane(Pane *pane, const QJsonObject &state);

    workspace::Workspace &m_workspace;
    Focus &m_focus;
    base::Clock m_clock;
    HairlineSplitter *m_splitter;
    std::vector<Pane *> m_panes;
    Pane *m_active = nullptr;
    QRubberBand *m_dropMark = nullptr;
    Ribbons *m_ribbons;
    std::unique_ptr<ReadingAid> m_aid;       ///< While it is on.
    std::unique_ptr<SharedWording> m_shared; ///< While it is on.
    workspace::LiveSuggestions *m_suggestions = nullptr;
    coding::TagId m_sticky;
    double m_zoom = 1;
    bool m_isLinked = true;
    bool m_isScrollingAlong = false;
    /// How two articles scroll together, kept while what they state stays the same.
    std::map<std::pair<text::ArticleId, text::ArticleId>, ScrollLink> m_links;
};

} // namespace ui
