// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "coding/changeset.h"
#include "dialogs/settings.h"
#include "interchange/csv.h"
#include "text/article.h"
#include "text/lexicon.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <memory>

class QMenu;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace workspace {
class LiveSuggestions;
class Review;
class Workspace;
} // namespace workspace

namespace ui {

class AgreementPanel;
class AnalystsPanel;
class AnnotationTable;
class ChartsPage;
class CodebookPanel;
class CommandBox;
class CorpusPanel;
class Focus;
class HistoryPanel;
class PointListPanel;
class Inspector;
class MatrixPage;
class PaneArea;
class ReviewBar;
class SearchPanel;
class TagBar;
class WatchedFolder;

/// One window on one corpus: puts the panels together, has the menus, and remembers its state. The panels
/// talk to the workspace and to the window's Focus, never to each other.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Takes the workspace. `settings` must outlive the window.
    MainWindow(std::unique_ptr<workspace::Workspace> workspace, QSettings &settings);
    ~MainWindow() override;

    workspace::Workspace &workspace() const { return *m_workspace; }
    Focus &focus() const { return *m_focus; }
    PaneArea &panes() const { return *m_panes; }
    workspace::LiveSuggestions &suggestions() const { return *m_suggestions; }
    workspace::Review &review() const { return *m_review; }
    /// The action with that name, for tests and for the list of keys; null for none.
    QAction *action(const QString &name) const { return m_actions.value(name); }

    /// Takes over what the settings say of reading and of the analyst.
    void applySettings();
    /// Reads files or folders into the story in view, after asking for story and source.
    void importPaths(const QStringList &paths);

Q_SIGNALS:
    /// A person asks for things that concern the program rather than this window.
    void openCorpusRequested(const QString &path); ///< Empty: ask which.
    void newCorpusRequested();
    void sampleRequested();
    void settingsRequested();
    void quitRequested();
    /// The words that count for all corpora are others now, here already.
    void lexiconChanged(const text::Lexicon &lexicon);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// How an action is made; `keys` as in QKeySequence, several separated by "; ".
    QAction *addAction(const QString &name, const QString &text, const QString &keys = {});
    void buildCentre();
    void buildToolBar();
    void buildFileMenu();
    void buildEditMenu();
    void buildAnnotateMenu();
    void buildReviewMenu();
    void buildCompareMenu();
    void buildCorpusMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void connectPanels();
    void fillRecentMenu(QMenu *menu);
    void fillTagMenu(QMenu *menu);
    void fillGoToMenu(QMenu *menu);
    /// Shows the panels that an action of the View menu stands for.
    void goToPoints(std::optional<coding::Verdict> filter);
    void showPanel(QLatin1StringView action);
    /// Brings the panes back to where another page is.
    void showReading();
    void showPage(QWidget *page);
    /// The pages that take the panes' place, and what they give away.
    void buildPages();
    QAction *addPage(const QString &name, const QString &text, const QString &keys, QWidget *page);
    void buildMatrixActions(QMenu *menu);
    void exportMatrixPdf();
    void exportReport();
    void buildChartActions(QMenu *menu);
    void exportChart();
    void editValue();
    void leaveInspector();

    void updateActions();
    void updateTitle();
    void saveState();
    void restoreState();
    /// Shares the window's width out, until a person has done so.
    void arrangeColumns();
    /// Gives the codebook the height of its tags, up to half of the side, until a person has moved its edge.
    void arrangeLeft();
    QString stateGroup() const;
    interchange::CsvOptions csvOptions() const;

    void mergeCorpus();
    void importInto(const QStringList &paths, text::StoryId story);
    void exportAnnotations();
    void exportAgreement();
    void exportHits();
    void tagHits();
    /// Brings the search of the corpus forward; with a query, looks for it.
    void searchCorpus(const QString &query = {});
    void saveCopy();
    void checkCorpus();
    /// Signs edits with the name in the settings, or asks for one.
    void introduceAnalyst();
    void chooseAnalyst();
    void editArticle(text::ArticleId article);
    void newStory();
    void openStoryInPanes(int leastPaneWidth);
    void compareStory();
    /// Walks through the suggestions of the articles, from the caret in the active pane on.
    void startReview(const std::vector<text::ArticleId> &articles);
    base::Result<std::vector<text::ArticleId>> articlesOf(const std::vector<text::StoryId> &stories) const;
    void stepPoint(int direction, bool differencesOnly);
    void undo();
    void redo();
    template <class T>
    void report(const base::Result<T> &result);
    void follow(const coding::ChangeSet &changes);
    void showFailure(const base::Error &error);

    static constexpr double usualReadingSize = 16; ///< Pixels, at zoom 1.
    static constexpr auto byteOrderMarkKey = QLatin1StringView("csv/byteOrderMark");
    static constexpr auto rawCsvKey = QLatin1StringView("csv/raw");

    std::unique_ptr<workspace::Workspace> m_workspace;
    QSettings &m_settings;
    Settings m_applied;           ///< What the window follows at present.
    text::StoryId m_removedStory; ///< The last one.
    bool m_isRescued = false;     ///< The corpus is in a copy, or may be lost.
    Focus *m_focus;
    QHash<QString, QAction *> m_actions;
    QList<QAction *> m_editActions;  ///< Enabled only while the corpus can be edited.
    QList<QAction *> m_panelActions; ///< Show and hide the panels around the panes.

    QSplitter *m_columns = nullptr;
    QSplitter *m_left = nullptr;
    QSplitter *m_middle = nullptr;
    QSplitter *m_right = nullptr;
    QStackedWidget *m_pages = nullptr; ///< The panes first; what takes their place after them.
    QTabWidget *m_tabs = nullptr;
    QPointer<QWidget> m_editedFrom; ///< Where the keyboard was before the inspector.
    bool m_isArranged = false;      ///< Somebody has moved the columns' edges.
    bool m_isLeftArranged = false;  ///< Somebody has moved the codebook's upper edge.
    CorpusPanel *m_corpus = nullptr;
    CodebookPanel *m_codebook = nullptr;
    PaneArea *m_panes = nullptr;
    workspace::LiveSuggestions *m_suggestions = nullptr;
    workspace::Review *m_review = nullptr;
    ReviewBar *m_reviewBar = nullptr;
    AnnotationTable *m_table = nullptr;
    HistoryPanel *m_history = nullptr;
    PointListPanel *m_points = nullptr;
    AnalystsPanel *m_analysts = nullptr;
    SearchPanel *m_search = nullptr;
    AgreementPanel *m_agreement = nullptr;
    MatrixPage *m_matrix = nullptr;
    ChartsPage *m_charts = nullptr;
    Inspector *m_inspector = nullptr;
    TagBar *m_tags = nullptr;
    WatchedFolder *m_watched = nullptr;
    CommandBox *m_commands = nullptr;
};

} // namespace ui
