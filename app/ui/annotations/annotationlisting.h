// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/worker.h"
#include "store/database.h"

#include <QObject>
#include <optional>
#include <vector>

namespace workspace {
class Workspace;
}

namespace ui {

/// Which annotations are listed, and in which order.
struct AnnotationRequest
{
    enum class Scope { Story, Article, Corpus };

    Scope scope = Scope::Story;
    text::StoryId story;     ///< For the scope of a story; invalid: none is in view, nothing is listed.
    text::ArticleId article; ///< For the scope of an article; invalid: none.
    store::AnnotationFilter filter; ///< Restricts within the scope.
    /// Points are the story's own and no order of the corpus; there Place takes its part.
    enum class Order { Place, Source, Tag, Text, Value, Point, Analyst, Note };
    Order order = Order::Place;
    Qt::SortOrder direction = Qt::AscendingOrder;
};

/// Finds the numbers of the annotations that are asked for: those of a story or an article at once from
/// memory, those of the corpus on a worker with a connection of its own. A newer request replaces an older
/// one that has not been answered.
class AnnotationListing : public QObject
{
    Q_OBJECT

public:
    explicit AnnotationListing(workspace::Workspace &workspace, QObject *parent = nullptr);

    void request(const AnnotationRequest &request);
    bool isBusy() const { return m_running; }

Q_SIGNALS:
    void listed(const std::vector<coding::AnnotationId> &ids);
    void failed(const base::Error &error);

private:
    using Ids = std::vector<coding::AnnotationId>;

    Ids fromMemory(const AnnotationRequest &request);
    void sort(std::vector<coding::Annotation> &annotations, const AnnotationRequest &request);
    QString sortWords(const coding::Annotation &annotation, AnnotationRequest::Order order);
    void start(const AnnotationRequest &request);
    void finish(const base::Result<Ids> &result);

    workspace::Workspace &m_workspace;
    std::optional<AnnotationRequest> m_next; ///< Asked for while the worker was busy.
    bool m_running = false;
    bool m_wanted = false; ///< Whether the worker's answer is still asked for.
    base::Worker m_worker;
};

} // namespace ui
