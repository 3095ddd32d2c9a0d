// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/mainwindow.h"

#include "agreement/agreementpanel.h"
#include "agreement/pointlistpanel.h"
#include "analysts/analystspanel.h"
#include "annotations/annotationtable.h"
#include "charts/chartspage.h"
#include "codebook/codebookpanel.h"
#include "commands/commandbox.h"
#include "corpus/corpuspanel.h"
#include "dialogs/importjob.h"
#include "dialogs/settings.h"
#include "focus.h"
#include "history/historypanel.h"
#include "inspector/inspector.h"
#include "matrix/matrixpage.h"
#include "messages.h"
#include "reading/pane.h"
#include "reading/panearea.h"
#include "review/reviewbar.h"
#include "search/searchpanel.h"
#include "store/messages.h"
#include "theme.h"
#include "window/job.h"
#include "window/statusline.h"
#include "window/tagbar.h"
#include "workspace/workspace.h"

#include <QCloseEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr QSize startSize(1600, 960);

QSplitter *splitter(Qt::Orientation orientation, std::initializer_list<QWidget *> widgets)
{
    auto *splitter = new QSplitter(orientation);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    for (QWidget *widget : widgets)
        splitter->addWidget(widget);
    return splitter;
}

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    return files;
}

} // namespace

MainWindow::MainWindow(std::unique_ptr<workspace::Workspace> workspace, QSettings &settings)
    : m_workspace(std::move(workspace))
    , m_settings(settings)
    , m_applied(Settings::load(settings))
    , m_focus(new Focus(this))
{
    setAcceptDrops(true);
    resize(startSize.boundedTo(screen()->availableSize()));
    buildCentre();
    buildFileMenu();
    buildEditMenu();
    buildAnnotateMenu();
    buildReviewMenu();
    buildCompareMenu();
    buildCorpusMenu();
    buildViewMenu();
    buildHelpMenu();
    buildToolBar();
    auto *status = new StatusLine(*m_workspace, *m_focus, this);
    connect(status, &StatusLine::analystClicked, this, &MainWindow::chooseAnalyst);
    setStatusBar(status);
    connectPanels();
    m_commands->setActions(m_actions.values());
    connect(m_commands, &CommandBox::searchRequested, this, &MainWindow::searchCorpus);
    updateActions();
    updateTitle();
    restoreState();
    introduceAnalyst();
}

void MainWindow::introduceAnalyst()
{
    if (m_workspace->isReadOnly())
        return;
    const QString name = Settings::load(m_settings).analyst;
    if (!name.isEmpty()) {
        succeeded(this, m_workspace->setCurrentAnalyst(name));
        return;
    }
    QTimer::singleShot(0, this, [this] { // once the window is there
        if (isVisible())
            chooseAnalyst();
    });
}

MainWindow::~MainWindow()
{
    // Jobs and panels refer to the workspace, and children would outlive this class's members.
    qDeleteAll(findChildren<Job *>(Qt::FindDirectChildrenOnly));
    m_panes->setSuggestions(nullptr);
    delete m_review;
    delete m_suggestions;
    delete takeCentralWidget();
    delete m_commands;
    delete m_tags;
    delete statusBar();
}

void MainWindow::buildCentre()
{
    m_pages = new QStackedWidget(this);
    // Before the panes hear of it: they scroll when they are there.
    connect(m_focus, &Focus::revealRequested, this, &MainWindow::showReading);
    connect(m_focus, &Focus::revealPointRequested, this, &MainWindow::showReading);
    connect(m_focus, &Focus::openRequested, this, &MainWindow::showReading);
    connect(m_focus, &Focus::placeRequested, this, &MainWindow::showReading);
    m_corpus = new CorpusPanel(*m_workspace, *m_focus, this);
    m_codebook = new CodebookPanel(*m_workspace, *m_focus, this);
    m_panes = new PaneArea(*m_workspace, *m_focus, this);
    m_suggestions = new workspace::LiveSuggestions(*m_workspace, this);
    m_review = new workspace::Review(*m_workspace, *m_suggestions, this);
    m_reviewBar = new ReviewBar(*m_workspace, *m_suggestions, *m_review, *m_focus, this);
    m_table = new AnnotationTable(*m_workspace, *m_focus, this);
    m_agreement = new AgreementPanel(*m_workspace, *m_focus, this);
    m_inspector = new Inspector(*m_workspace, *m_focus, this);

    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_table, tr("Annotations"));
    m_search = new SearchPanel(*m_workspace, *m_focus, m_tabs);
    m_tabs->addTab(m_search, tr("Concordance"));
    m_analysts = new AnalystsPanel(*m_workspace, *m_focus, m_tabs);
    m_history = new HistoryPanel(*m_workspace, m_tabs);
    m_tabs->addTab(m_history, tr("History"));
    m_tabs->addTab(m_analysts, tr("Analysts"));
    m_points = new PointListPanel(*m_workspace, *m_focus, m_tabs);
    m_tabs->addTab(m_points, tr("Differences"));

    m_left = splitter(Qt::Vertical, {m_corpus, m_codebook});
    m_left->setStretchFactor(0, 1);
    m_left->installEventFilter(this);
    connect(m_left, &QSplitter::splitterMoved, this, [this] { m_isLeftArranged = true; });
    connect(m_codebook, &CodebookPanel::wantedHeightChanged, this, &MainWindow::arrangeLeft);
    auto *reading = new QWidget(this); // the panes, and what is done to them
    auto *column = new QVBoxLayout(reading);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_panes, 1);
    column->addWidget(m_reviewBar);
    m_pages->addWidget(reading);
    buildPages();
    m_middle = splitter(Qt::Vertical, {m_pages, m_tabs});
    m_middle->setStretchFactor(0, 1);
    m_middle->setSizes({660, 190});
    m_right = splitter(Qt::Vertical, {m_agreement, m_inspector});
    m_right->setStretchFactor(0, 1);
    m_inspector->hide();
    m_columns = splitter(Qt::Horizontal, {m_left, m_middle, m_right});
    m_columns->setStretchFactor(1, 1);
    connect(m_columns, &QSplitter::splitterMoved, this, [this] { m_isArranged = true; });
    setCentralWidget(m_columns);
    arrangeColumns();
}

void MainWindow::arrangeColumns()
{
    const int left = qBound(180, width() * 16 / 100, 245);
    const int right = qBound(330, width() * 34 / 100, 470);
    m_columns->setSizes({left, width() - left - right, right});
}

void MainWindow::arrangeLeft()
{
    const int height = m_left->height();
    if (m_isLeftArranged || height <= 0)
        return;
    const int codebook = qMin(m_codebook->sizeHint().height(), height / 2);
    m_left->setSizes({height - codebook, codebook});
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_left && event->type() == QEvent::Resize)
        arrangeLeft();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (!m_isArranged)
        arrangeColumns();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (QAction *full = m_actions.value("fullScreen"_L1); full && event->type() == QEvent::WindowStateChange)
        full->setChecked(isFullScreen());
}

void MainWindow::connectPanels()
{
    connect(m_corpus, &CorpusPanel::filesDropped, this,
        [this](const QStringList &paths, text::StoryId story) { importInto(paths, story); });
    connect(m_corpus, &CorpusPanel::importRequested, m_actions["import"_L1], &QAction::trigger);
    connect(m_panes, &PaneArea::filesDropped, this, &MainWindow::importPaths);
    connect(m_panes, &PaneArea::articlesChanged, this,
        [this] { m_corpus->setOpenArticles(m_panes->articles()); });
    connect(m_panes, &PaneArea::propertiesRequested, this, &MainWindow::editArticle);
    connect(m_corpus, &CorpusPanel::propertiesRequested, this, &MainWindow::editArticle);
    connect(m_inspector, &Inspector::finished, this, &MainWindow::leaveInspector);
    connect(m_agreement, &AgreementPanel::exportRequested, this, &MainWindow::exportAgreement);
    connect(m_search, &SearchPanel::exportRequested, this, &MainWindow::exportHits);
    connect(m_search, &SearchPanel::tagRequested, this, &MainWindow::tagHits);
    connect(m_search, &SearchPanel::failed, this, &MainWindow::showFailure);

    connect(m_codebook, &CodebookPanel::tagActivated, m_panes, &PaneArea::tag);
    connect(m_tags, &TagBar::tagActivated, m_panes, &PaneArea::tag);
    connect(m_tags, &TagBar::newTagRequested, m_codebook, &CodebookPanel::addTag);
    connect(m_codebook, &CodebookPanel::stickyChanged, m_panes, &PaneArea::setStickyTag);
    connect(m_tags, &TagBar::stickyChanged, m_panes, &PaneArea::setStickyTag);
    connect(m_panes, &PaneArea::stickyTagChanged, m_tags, &TagBar::setStickyTag);
    connect(m_panes, &PaneArea::stickyTagChanged, m_codebook, &CodebookPanel::setStickyTag);

    connect(m_reviewBar, &ReviewBar::placeChanged, m_panes, &PaneArea::propose);
    connect(m_reviewBar, &ReviewBar::closed, this, [this] { m_panes->activePane()->setFocus(); });
    connect(m_suggestions, &workspace::LiveSuggestions::failed, this, &MainWindow::showFailure);

    connect(m_focus, &Focus::articleChanged, this, [this](text::ArticleId id) {
        if (const store::ArticleRow *row = m_workspace->article(id))
            m_focus->setStory(row->article.story);
        updateActions();
    });
    connect(m_focus, &Focus::annotationChanged, this, [this] {
        if (m_focus->annotation().isValid())
            m_inspector->show(); // from the first one on, so that nothing jumps afterwards
        updateActions();
    });
    connect(m_focus, &Focus::storyChanged, this, &MainWindow::updateActions);
    connect(m_focus, &Focus::pointChanged, this, &MainWindow::updateActions);
    connect(m_workspace.get(), &workspace::Workspace::undoChanged, this, &MainWindow::updateActions);
    connect(m_workspace.get(), &workspace::Workspace::reloaded, this, &MainWindow::updateActions);
    connect(m_workspace.get(), &workspace::Workspace::changed, this, &MainWindow::follow);
    connect(m_workspace.get(), &workspace::Workspace::failed, this, &MainWindow::showFailure);
    connect(m_workspace.get(), &workspace::Workspace::fileGoneChanged, this, [this] {
        if (m_workspace->isFileGone())
            showError(this, store::messages::gone(m_workspace->path()));
    });
}

/// Goes on with a neighbour of the story in view when that is removed, and to a removed story when that is
/// undone.
void MainWindow::follow(const coding::ChangeSet &changes)
{
    m_isRescued = false;
    changes.each<text::Story>([this](const coding::Change<text::Story> &change) {
        if (change.isAddition() && change.after->id == m_removedStory)
            return m_focus->setStory(m_removedStory);
        if (!change.isRemoval())
            return;
        m_removedStory = change.before->id;
        if (m_removedStory != m_focus->story())
            return;
        text::StoryId neighbour;
        for (const store::StorySummary &summary : m_workspace->stories()) {
            if (!summary.story.id.isValid())
                continue;
            neighbour = summary.story.id;
            if (summary.story.name.localeAwareCompare(change.before->name) > 0)
                break;
        }
        m_focus->setStory(neighbour);
    });
}

/// Shows what failed beside the person's work. Of a corpus whose file is gone that is said once, not by each
/// job that cannot open it.
void MainWindow::showFailure(const base::Error &error)
{
    m_workspace->refresh();
    if (!m_workspace->isFileGone())
        showError(this, error);
}

void MainWindow::applySettings()
{
    const Settings settings = Settings::load(m_settings);
    if (settings.readingSize != m_applied.readingSize)
        m_panes->setZoom(settings.readingSize / usualReadingSize);
    if (settings.readingAid != m_applied.readingAid)
        m_panes->setReadingAid(settings.readingAid);
    m_applied = settings;
    if (!m_workspace->isReadOnly() && !settings.analyst.isEmpty())
        succeeded(this, m_workspace->setCurrentAnalyst(settings.analyst));
}

void MainWindow::updateTitle()
{
    const QString name = QFileInfo(m_workspace->path()).completeBaseName();
    setWindowTitle(m_workspace->isReadOnly() ? tr("%1 (read only)").arg(name) : name);
    setWindowFilePath(m_workspace->path());
}

void MainWindow::importPaths(const QStringList &paths)
{
    importInto(paths, m_focus->story());
}

void MainWindow::importInto(const QStringList &paths, text::StoryId story)
{
    if (paths.isEmpty())
        return;
    if (paths.size() == 1 && paths.first().endsWith(".variorum"_L1)) {
        Q_EMIT openCorpusRequested(paths.first());
        return;
    }
    if (m_workspace->isReadOnly()) {
        showNotice(this, m_workspace->readOnlyReason());
        return;
    }
    m_focus->setStory(story);
    ImportJob::start(*m_workspace, *m_focus, paths, m_settings, this);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    importPaths(localFiles(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace ui
