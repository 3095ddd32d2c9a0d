// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How MatrixPage follows the workspace and the focus.

#include "agreement/storyfollower.h"
#include "focus.h"
#include "matrix/celldetails.h"
#include "matrix/matrixpage.h"
#include "matrix/matrixtable.h"
#include "pageheading.h"
#include "reading/articlewords.h"
#include "theme.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStackedLayout>

namespace ui {
namespace {

/// For each point the place of its first evidence among all annotations of the story.
std::vector<int> firstAppearances(const coding::Agreement &agreement, const workspace::OpenStory &story)
{
    std::unordered_map<coding::AnnotationId, int> places;
    places.reserve(story.annotations.size());
    for (size_t i = 0; i < story.annotations.size(); ++i)
        places.emplace(story.annotations[i].id, int(i));
    std::vector<int> first;
    for (const coding::Point &point : agreement.points) {
        int least = int(story.annotations.size());
        for (const coding::Cell &cell : point.cells)
            for (const coding::AnnotationId id : cell.evidence)
                if (const auto found = places.find(id); found != places.end())
                    least = qMin(least, found->second);
        first.push_back(least);
    }
    return first;
}

} // namespace

void MatrixPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showDetails(); // its colours are in its words
    QWidget::changeEvent(event);
}

MatrixModel::Content MatrixPage::content(text::StoryId id)
{
    MatrixModel::Content content;
    const workspace::OpenStory &story = m_workspace.openStory(id);
    const std::vector<AgreementColumn> columns = m_words.columns(story);
    for (size_t i = 0; i < columns.size(); ++i) {
        MatrixColumn column;
        static_cast<AgreementColumn &>(column) = columns[i];
        const text::Article &article = story.articles[i].article;
        const text::Source *source = m_workspace.source(article.source);
        column.outlet = source ? source->name : article.title;
        column.date = longDate(article.published);
        content.columns.push_back(std::move(column));
    }
    content.agreement = m_workspace.agreement(id);
    content.appearance = firstAppearances(content.agreement, story);
    return content;
}

void MatrixPage::refresh()
{
    const StoryFollower::Edited edited = m_follower->take();
    const text::StoryId id = m_focus.story();
    const text::Story *story = id.isValid() ? m_workspace.story(id) : nullptr;
    {
        const QScopedValueRollback following(m_following, true);
        const MatrixTable::Place place = m_table->place();
        if (story)
            m_model->update(content(id), edited.all || id != m_story ? nullptr : &edited.annotations);
        else
            m_model->update({});
        if (id == m_story)
            m_table->restore(place);
        else
            m_table->scrollToTop();
    }
    m_heading->setWords(story ? tr("Matrix · %1").arg(story->name) : tr("Matrix"));
    m_story = id;
    showMessage();
    if (!m_table->currentIndex().isValid())
        choosePoint(m_focus.point());
    showDetails();
}

void MatrixPage::showMessage()
{
    QString message;
    m_chipRow->setVisible(!m_model->agreement().points.empty());
    if (!m_story.isValid())
        message = tr("Choose a story: its points and sources are shown here as a table.");
    else if (m_model->columnCount() == 0)
        message = tr("This story has no articles yet.");
    else if (m_model->agreement().points.empty())
        message = tr("This story has no points yet. Tag figures, claims and names in its articles, or review "
                     "what is suggested.");
    else if (m_model->rowCount() == 0)
        message = tr("No point of this story has this verdict.");
    m_message->setText(message);
    m_stack->setCurrentIndex(message.isEmpty() ? 0 : 1);
}

void MatrixPage::showDetails()
{
    const QModelIndex current = m_table->currentIndex();
    const coding::Cell *cell = m_model->cell(current);
    m_details->show(cell ? m_model->point(current.row()) : nullptr, cell,
        cell ? m_model->column(current.column()).outlet : QString());
}

void MatrixPage::chooseAnnotation(coding::AnnotationId annotation)
{
    if (m_follower->isStale() || m_following)
        return;
    const QModelIndex cell = m_model->evidenceIndex(annotation);
    if (!cell.isValid() || cell == m_table->currentIndex())
        return;
    const QScopedValueRollback following(m_following, true);
    m_table->choose(cell);
    showDetails();
}

void MatrixPage::choosePoint(const QString &id)
{
    const int row = m_following || m_follower->isStale() || id.isEmpty() ? -1 : m_model->rowOf(id);
    if (row < 0 || row == m_table->currentIndex().row())
        return;
    const QScopedValueRollback following(m_following, true);
    m_table->choose(m_model->index(row, qMax(0, m_table->currentIndex().column())));
    showDetails();
}

void MatrixPage::followCurrent(const QModelIndex &current)
{
    const coding::Point *point = m_model->point(current.row());
    if (!m_following && point) {
        const QScopedValueRollback following(m_following, true);
        m_focus.setPoint(QString(point->id));
    }
    showDetails();
}

void MatrixPage::openMenu(const QPoint &position)
{
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_model->cell(m_table->currentIndex())) {
        menu->addAction(
            tr("Go to the evidence"), this, [this] { Q_EMIT m_table->chosen(m_table->currentIndex()); });
        menu->addAction(tr("Show in all articles"), this,
            [this] { Q_EMIT m_table->pointChosen(m_table->currentIndex().row()); });
        menu->addSeparator();
    }
    menu->addAction(tr("Copy the selected cells"), this, [this] { copy(Extent::Selected); });
    menu->addActions(m_exports);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace ui
