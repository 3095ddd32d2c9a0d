// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/agreementpanel.h"
#include "agreement/pointlistpanel.h"
#include "annotations/annotationmodel.h"
#include "annotations/annotationtable.h"
#include "dialogs/analystdialog.h"
#include "dialogs/articledialog.h"
#include "dialogs/mergedialog.h"
#include "dialogs/namedialog.h"
#include "focus.h"
#include "messages.h"
#include "reading/pane.h"
#include "reading/panearea.h"
#include "reading/readingview.h"
#include "search/searchmodel.h"
#include "search/searchpanel.h"
#include "search/taghitsdialog.h"
#include "window/editjobs.h"
#include "window/filechoice.h"
#include "window/filejobs.h"
#include "window/mainwindow.h"
#include "workspace/articleedits.h"
#include "workspace/review.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QSettings>
#include <QStatusBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
template <class T>
void MainWindow::report(const base::Result<T> &result)
{
    succeeded(this, result);
}

void MainWindow::updateActions()
{
    const bool editable = !m_workspace->isReadOnly();
    for (QAction *action : std::as_const(m_editActions))
        action->setEnabled(editable);
    const bool chosen = m_focus->annotation().isValid();
    for (const auto name : {"deleteAnnotation"_L1, "occurrences"_L1, "editValue"_L1, "editNote"_L1})
        m_actions[name]->setEnabled(editable && chosen);
    for (const auto name : {"properties"_L1, "markRead"_L1, "markUnread"_L1})
        m_actions[name]->setEnabled(editable && m_focus->article().isValid());

    for (const auto name : {"copyMatrix"_L1, "printMatrix"_L1, "exportMatrixPdf"_L1, "exportReport"_L1})
        m_actions[name]->setEnabled(m_focus->story().isValid());
    m_actions["exportAgreement"_L1]->setEnabled(
        m_focus->story().isValid() || !m_workspace->openStory({}).articles.empty());

    QAction *undo = m_actions["undo"_L1];
    QAction *redo = m_actions["redo"_L1];
    undo->setEnabled(editable && m_workspace->canUndo());
    redo->setEnabled(editable && m_workspace->canRedo());
    //: %1 is what was done: "tag “USD 29.3 billion”"
    undo->setText(m_workspace->canUndo() ? tr("&Undo: %1").arg(m_workspace->undoLabel()) : tr("&Undo"));
    redo->setText(m_workspace->canRedo() ? tr("&Redo: %1").arg(m_workspace->redoLabel()) : tr("&Redo"));
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
}

base::Result<std::vector<text::ArticleId>> MainWindow::articlesOf(
    const std::vector<text::StoryId> &stories) const
{
    std::vector<text::ArticleId> articles;
    for (const text::StoryId story : stories) {
        const auto rows = m_workspace->database().articles(story);
        if (!rows)
            return std::unexpected(rows.error());
        for (const store::ArticleRow &row : *rows)
            articles.push_back(row.article.id);
    }
    return articles;
}

void MainWindow::startReview(const std::vector<text::ArticleId> &articles)
{
    const Pane *pane = m_panes->activePane();
    m_actions["showSuggestions"_L1]->setChecked(true);
    showReading();
    m_review->start(articles, pane->article(), pane->view().selection().start);
}

void MainWindow::undo()
{
    report(ui::undo(this, *m_workspace));
}

void MainWindow::redo()
{
    report(ui::redo(this, *m_workspace));
}

interchange::CsvOptions MainWindow::csvOptions() const
{
    return {.byteOrderMark = m_settings.value(byteOrderMarkKey).toBool(),
        .raw = m_settings.value(rawCsvKey).toBool()};
}

/// Asks whether all are meant when the table shows some of them only.
void MainWindow::exportAnnotations()
{
    using Ids = std::vector<coding::AnnotationId>;
    const auto write = [this](const std::optional<Ids> &only) {
        chooseFile(this, tr("Export annotations"), beside(m_workspace->path(), tr("-annotations.csv")),
            tr("CSV (*.csv)"), [this, only](const QString &path) {
                ui::exportAnnotations(*m_workspace, path, csvOptions(), this, only);
            });
    };
    const Ids shown = m_table->isVisible() ? m_table->model()->ids() : Ids();
    const int all = m_workspace->annotationCount();
    if (shown.empty() || int(shown.size()) == all)
        return write({});
    askWhich(this, tr("Export all annotations of the corpus, or those that the table shows?"),
        {tr("All (%L1)", "button: all annotations; how many").arg(all),
            tr("Those shown (%L1)", "button: annotations; how many").arg(shown.size())},
        [write, shown](qsizetype button) { write(button == 0 ? std::nullopt : std::optional(shown)); });
}

void MainWindow::exportAgreement()
{
    chooseFile(this, tr("Export agreement"), beside(m_workspace->path(), tr("-agreement.csv")),
        tr("CSV (*.csv);;JSON (*.json)"), [this, story = m_focus->story()](const QString &path) {
            ui::exportAgreement(*m_workspace, story, path, csvOptions(), this);
        });
}

void MainWindow::searchCorpus(const QString &query)
{
    showPanel("showTable"_L1);
    m_tabs->setCurrentWidget(m_search);
    if (!query.isEmpty())
        m_search->search(query);
    m_search->focusBox();
}

void MainWindow::exportHits()
{
    chooseFile(this, tr("Export what was found"), beside(m_workspace->path(), tr("-found.csv")),
        tr("CSV (*.csv);;JSON (*.json)"),
        [this](const QString &path) { ui::exportHits(m_search->model().hits(), path, csvOptions(), this); });
}

void MainWindow::tagHits()
{
    auto *dialog = new TagHitsDialog(*m_workspace, m_search->model().hits(), m_search->box()->text(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::mergeCorpus()
{
    auto *dialog = new QFileDialog(this, tr("Merge another corpus"), QFileInfo(m_workspace->path()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Corpora (*.variorum)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &path) { (new MergeDialog(*m_workspace, path, this))->open(); });
    dialog->open();
}

void MainWindow::saveCopy()
{
    chooseFile(this, tr("Save a copy"), beside(m_workspace->path(), tr("-copy.variorum")),
        tr("Corpora (*.variorum)"), [this](const QString &path) {
            if (isSameFile(path, m_workspace->path())) {
                showNotice(this, tr("%1 is the corpus itself; choose another name for the copy.").arg(path));
                return;
            }
            ui::saveCopy(*m_workspace, path, this, [this] { m_isRescued = true; });
        });
}

/// What was edited after the corpus's file was deleted is in no file until a copy is saved.
void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    if (m_isRescued || !m_workspace->isFileGone() || m_workspace->isReadOnly()) {
        QMainWindow::closeEvent(event);
        return;
    }
    event->ignore();
    askWhich(this,
        tr("The file of this corpus is gone. What was edited since then is lost when you close the window, "
           "unless you save a copy."),
        //: button: saves a copy of the corpus
        {tr("Save a copy…"), tr("Close without saving")}, [this](qsizetype button) {
            if (button == 0)
                return saveCopy();
            m_isRescued = true;
            close();
        });
}

void MainWindow::checkCorpus()
{
    ui::checkCorpus(*m_workspace, this);
}

void MainWindow::chooseAnalyst()
{
    if (m_workspace->isReadOnly())
        return;
    (new AnalystDialog(*m_workspace, m_settings, this))->open();
}

void MainWindow::editArticle(text::ArticleId article)
{
    if (!m_workspace->article(article))
        return;
    (new ArticleDialog(*m_workspace, article, this))->open();
}

void MainWindow::newStory()
{
    const auto add = [this](const QString &name) -> base::Result<void> {
        const auto changes = workspace::addStory(*m_workspace, name);
        if (!changes)
            return std::unexpected(changes.error());
        if (const auto done = m_workspace->edit(tr("add story “%1”").arg(name.trimmed()), *changes); !done)
            return done;
        if (const text::Story *story = m_workspace->storyNamed(name.trimmed()))
            m_focus->setStory(story->id);
        return {};
    };
    (new NameDialog(tr("New story"), tr("Name of the story:"), tr("Add"), add, this))->open();
}

/// The article that is read stays, as the first; the story's others follow it as far as they fit.
void MainWindow::openStoryInPanes(int leastPaneWidth)
{
    constexpr size_t mostPanes = 4;
    const size_t fitting = std::min(mostPanes, size_t(qMax(2, m_panes->width() / leastPaneWidth)));
    std::vector<text::ArticleId> articles;
    for (const store::ArticleRow &row : m_workspace->openStory(m_focus->story()).articles)
        articles.push_back(row.article.id);
    if (const auto read = std::ranges::find(articles, m_focus->article()); read != articles.end())
        std::rotate(articles.begin(), read, read + 1);
    articles.resize(std::min(articles.size(), fitting));
    showReading();
    if (!articles.empty())
        m_panes->showArticles(articles);
}

void MainWindow::compareStory()
{
    constexpr int leastPaneWidth = 210;
    openStoryInPanes(leastPaneWidth);
    const size_t shown = m_panes->articles().size();
    const size_t all = m_workspace->openStory(m_focus->story()).articles.size();
    if (shown < all)
        //: both are numbers; the second is three at least
        statusBar()->showMessage(tr("%1 of the story's %2 articles fit side by side.")
                                     .arg(QLocale().toString(shown), QLocale().toString(all)),
            noticeTime);
}

void MainWindow::stepPoint(int direction, bool differencesOnly)
{
    const coding::Agreement &agreement = m_workspace->agreement(m_focus->story());
    const auto isWanted = [differencesOnly](const coding::Point &point) {
        return !differencesOnly || point.verdict == coding::Verdict::Differ;
    };
    if (std::ranges::none_of(agreement.points, isWanted)) {
        statusBar()->showMessage(differencesOnly ? tr("On no point of this story do sources differ.")
                                                 : tr("This story has no points yet."),
            noticeTime);
        return;
    }
    std::vector<const coding::Point *> points;
    for (const coding::Point &point : agreement.points)
        if (isWanted(point) || point.id == m_focus->point())
            points.push_back(&point);
    const auto current = std::ranges::find(points, m_focus->point(), &coding::Point::id);
    const qsizetype count = qsizetype(points.size());
    qsizetype next = direction > 0 ? 0 : count - 1;
    if (current != points.end())
        next = (current - points.begin() + direction + count) % count;
    const coding::Point point = *points[size_t(next)];
    m_focus->revealPoint(point.id);
    if (differencesOnly)
        statusBar()->showMessage(m_points->place(point), noticeTime);
}

} // namespace ui
