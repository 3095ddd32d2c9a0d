// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codebook/codebookpanel.h"
#include "commands/commandbox.h"
#include "dialogs/aboutdialog.h"
#include "dialogs/keyboarddialog.h"
#include "dialogs/pastedialog.h"
#include "dialogs/ratesdialog.h"
#include "dialogs/wordsdialog.h"
#include "focus.h"
#include "icons.h"
#include "messages.h"
#include "readers/reader.h"
#include "reading/pane.h"
#include "reading/panearea.h"
#include "review/suggestioncount.h"
#include "stories/proposestoriesdialog.h"
#include "window/application.h"
#include "window/mainwindow.h"
#include "window/tagbar.h"
#include "window/toolbar.h"
#include "window/watchedfolder.h"
#include "workspace/livesuggestions.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ui {

QAction *MainWindow::addAction(const QString &name, const QString &text, const QString &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    if (!keys.isEmpty())
        action->setShortcuts(QKeySequence::listFromString(keys));
    m_actions.insert(name, action);
    QMainWindow::addAction(action);
    return action;
}

void MainWindow::buildToolBar()
{
    auto *bar = new ToolBar(tr("Tools"), this);
    bar->setObjectName("tools"_L1);
    bar->addWorded(m_actions["import"_L1]);
    bar->addIcon(m_actions["undo"_L1]);
    bar->addIcon(m_actions["redo"_L1]);
    m_tags = new TagBar(*m_workspace, this);
    bar->addWidget(m_tags);
    auto *gap = new QWidget(this);
    gap->setFixedWidth(10);
    bar->addWidget(gap);
    for (const auto name : {"reviewOpen"_L1, "openStory"_L1, "exportAnnotations"_L1})
        bar->addWorded(m_actions[name]);
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    m_commands = new CommandBox(*m_workspace, *m_focus, this);
    m_commands->setKeyHint(m_actions["command"_L1]->shortcut());
    m_commands->setMinimumWidth(200);
    m_commands->setMaximumWidth(330);
    m_commands->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    bar->addWidget(m_commands);
    addToolBar(bar);
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    connect(addAction("new"_L1, tr("&New corpus…"), u"Ctrl+N"_s), &QAction::triggered, this,
        &MainWindow::newCorpusRequested);
    connect(addAction("open"_L1, tr("&Open corpus…"), u"Ctrl+O"_s), &QAction::triggered, this,
        [this] { Q_EMIT openCorpusRequested({}); });
    menu->addActions({m_actions["new"_L1], m_actions["open"_L1]});
    QMenu *recent = menu->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentMenu(recent); });
    QAction *sample = addAction("sample"_L1, tr("Open the &sample corpus"));
    connect(sample, &QAction::triggered, this, &MainWindow::sampleRequested);
    menu->addAction(sample);
    QAction *copy = addAction("saveCopy"_L1, tr("Save a &copy…"), u"Ctrl+Shift+S"_s);
    connect(copy, &QAction::triggered, this, &MainWindow::saveCopy);
    menu->addAction(copy);

    menu->addSeparator();
    QAction *import = addAction("import"_L1, tr("&Import…"), u"Ctrl+I"_s);
    import->setIcon(icon(u"import"_s));
    import->setToolTip(tr("Import articles, or annotations from CSV"));
    connect(import, &QAction::triggered, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Import articles"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        dialog->setNameFilters(
            //: %1 are patterns of file names.
            {tr("Articles and annotations (%1)").arg(u"*."_s + readers::endings().join(u" *."_s)),
                tr("All files (*)")});
        connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::importPaths);
        dialog->open();
    });
    QAction *folder = addAction("importFolder"_L1, tr("Import a &folder…"), u"Ctrl+Shift+I"_s);
    connect(folder, &QAction::triggered, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Import a folder"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::importPaths);
        dialog->open();
    });
    m_watched = new WatchedFolder(*m_workspace, *m_focus, m_settings, this);
    QAction *watch = addAction("watchFolder"_L1, tr("&Watch a folder…"));
    watch->setCheckable(true);
    watch->setToolTip(tr("Import by itself what comes into a folder"));
    const auto showWatched = [this, watch] {
        const QString watched = m_watched->folder();
        watch->setChecked(!watched.isEmpty());
        watch->setText(watched.isEmpty() ? tr("&Watch a folder…")
                                         : tr("&Watch “%1”").arg(QFileInfo(watched).fileName()));
    };
    connect(watch, &QAction::triggered, this,
        [this](bool isOn) { isOn ? m_watched->choose() : m_watched->end(); });
    connect(m_watched, &WatchedFolder::changed, this, showWatched);
    showWatched();
    QAction *paste = addAction("paste"_L1, tr("&Paste as article…"), u"Ctrl+Shift+V"_s);
    connect(paste, &QAction::triggered, this,
        [this] { (new PasteDialog(*m_workspace, *m_focus, this))->open(); });
    QAction *merge = addAction("merge"_L1, tr("&Merge another corpus…"));
    merge->setToolTip(tr("Brings in what another analyst did in a corpus of their own"));
    connect(merge, &QAction::triggered, this, &MainWindow::mergeCorpus);
    m_editActions += {import, folder, watch, paste, merge};
    menu->addActions({import, folder, watch, paste, merge});

    menu->addSeparator();
    QAction *annotations = addAction("exportAnnotations"_L1, tr("&Export CSV…"), u"Ctrl+E"_s);
    annotations->setIcon(icon(u"export"_s));
    annotations->setToolTip(tr("Export annotations as CSV: all, or those that the table shows"));
    connect(annotations, &QAction::triggered, this, &MainWindow::exportAnnotations);
    QAction *marked = addAction("byteOrderMark"_L1, tr("Mark CSV as UTF-8 for &Excel"));
    marked->setCheckable(true);
    marked->setChecked(m_settings.value(byteOrderMarkKey).toBool());
    marked->setToolTip(
        tr("Begins CSV files with a byte-order mark, which Excel on Windows needs to read them as UTF-8"));
    connect(marked, &QAction::toggled, this, [this](bool on) { m_settings.setValue(byteOrderMarkKey, on); });
    QAction *raw = addAction("rawCsv"_L1, tr("Leave formulas in CSV un&guarded"));
    raw->setCheckable(true);
    raw->setChecked(m_settings.value(rawCsvKey).toBool());
    raw->setToolTip(tr("Writes texts that begin with = + - or @ as they are; a spreadsheet may run them"));
    connect(raw, &QAction::toggled, this, [this](bool on) { m_settings.setValue(rawCsvKey, on); });
    QAction *agreement = addAction("exportAgreement"_L1, tr("Export &agreement…"), u"Ctrl+Shift+E"_s);
    connect(agreement, &QAction::triggered, this, &MainWindow::exportAgreement);
    QAction *report = addAction("exportReport"_L1, tr("Write a re&port…"), u"Ctrl+Shift+P"_s);
    report->setToolTip(tr("Writes the story's agreement with its evidence as a page of HTML"));
    connect(report, &QAction::triggered, this, &MainWindow::exportReport);
    menu->addActions({annotations, agreement, report, marked, raw});

    menu->addSeparator();
    QAction *close = addAction("close"_L1, tr("Close &window"), u"Ctrl+Shift+W"_s);
    connect(close, &QAction::triggered, this, &QWidget::close);
    QAction *quit = addAction("quit"_L1, tr("&Quit"), u"Ctrl+Q"_s);
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &MainWindow::quitRequested);
    menu->addActions({close, quit});
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    QAction *undo = addAction("undo"_L1, tr("&Undo"), u"Ctrl+Z"_s);
    undo->setIcon(icon(u"undo"_s));
    connect(undo, &QAction::triggered, this, &MainWindow::undo);
    QAction *redo = addAction("redo"_L1, tr("&Redo"), u"Ctrl+Shift+Z; Ctrl+Y"_s);
    redo->setIcon(icon(u"redo"_s));
    connect(redo, &QAction::triggered, this, &MainWindow::redo);
    menu->addActions({undo, redo});
    menu->addSeparator();
    QAction *find = addAction("find"_L1, tr("&Find in article…"), u"Ctrl+F"_s);
    connect(find, &QAction::triggered, m_panes, &PaneArea::find);
    QAction *next = addAction("findNext"_L1, tr("Find &next"), u"F3"_s);
    connect(next, &QAction::triggered, m_panes, &PaneArea::findNext);
    QAction *previous = addAction("findPrevious"_L1, tr("Find &previous"), u"Shift+F3"_s);
    connect(previous, &QAction::triggered, m_panes, &PaneArea::findPrevious);
    menu->addActions({find, next, previous});
    menu->addSeparator();
    QAction *command = addAction("command"_L1, tr("Run a &command…"), u"Ctrl+K"_s);
    connect(command, &QAction::triggered, this, [this] {
        m_commands->setFocus(Qt::ShortcutFocusReason);
        m_commands->selectAll();
    });
    QAction *settings = addAction("settings"_L1, tr("&Settings…"), u"Ctrl+,"_s);
    settings->setMenuRole(QAction::PreferencesRole);
    connect(settings, &QAction::triggered, this, &MainWindow::settingsRequested);
    menu->addActions({command, settings});
}

void MainWindow::buildAnnotateMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Annotate"));
    QMenu *tags = menu->addMenu(tr("&Tag selection with"));
    connect(tags, &QMenu::aboutToShow, this, [this, tags] { fillTagMenu(tags); });
    m_editActions += tags->menuAction();
    menu->addSeparator();
    QAction *edit = addAction("editValue"_L1, tr("Edit &value"), u"F4"_s);
    connect(edit, &QAction::triggered, this, &MainWindow::editValue);
    QAction *note = addAction("editNote"_L1, tr("Edit &note…"), u"Shift+F4"_s);
    connect(note, &QAction::triggered, m_panes, &PaneArea::editNote);
    QAction *occurrences = addAction("occurrences"_L1, tr("Tag every same &occurrence…"), u"Ctrl+Shift+A"_s);
    connect(occurrences, &QAction::triggered, m_panes, &PaneArea::tagOccurrences);
    QAction *remove = addAction("deleteAnnotation"_L1, tr("&Delete annotation"));
    connect(remove, &QAction::triggered, m_panes, &PaneArea::deleteAnnotation);
    m_editActions += {edit, note, occurrences, remove};
    menu->addActions({edit, note, occurrences, remove});
    menu->addSeparator();
    QAction *next = addAction("nextAnnotation"_L1, tr("&Next annotation"), u"Ctrl+Down"_s);
    connect(next, &QAction::triggered, m_panes, [this] { m_panes->stepAnnotation(1); });
    QAction *previous = addAction("previousAnnotation"_L1, tr("&Previous annotation"), u"Ctrl+Up"_s);
    connect(previous, &QAction::triggered, m_panes, [this] { m_panes->stepAnnotation(-1); });
    menu->addActions({next, previous});
    menu->addSeparator();
    QAction *codebook = addAction("codebook"_L1, tr("Edit &codebook…"), u"Ctrl+T"_s);
    connect(codebook, &QAction::triggered, m_codebook, &CodebookPanel::editCodebook);
    QAction *words = addAction("words"_L1, tr("&Words…", "that people add to the program's lists"));
    connect(words, &QAction::triggered, this, [this] {
        auto *dialog = new WordsDialog(
            *m_workspace, QStandardPaths::writableLocation(QStandardPaths::AppDataLocation), this);
        connect(dialog, &WordsDialog::lexiconChanged, this, &MainWindow::lexiconChanged);
        dialog->open();
    });
    QAction *rates = addAction("rates"_L1, tr("E&xchange rates…"));
    connect(rates, &QAction::triggered, this,
        [this] { (new RatesDialog(*m_workspace, m_focus->story(), this))->open(); });
    QAction *analyst = addAction("analyst"_L1, tr("Change &analyst…"));
    connect(analyst, &QAction::triggered, this, &MainWindow::chooseAnalyst);
    m_editActions += {codebook, analyst};
    menu->addActions({codebook, words, rates, analyst});
}

void MainWindow::buildReviewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Suggestions"));
    const auto walk = [&](const QString &name, const QString &text, const QString &keys, auto articles) {
        QAction *action = addAction(name, text, keys);
        connect(action, &QAction::triggered, this, [this, articles] {
            const base::Result<std::vector<text::ArticleId>> found = articles();
            if (succeeded(this, found))
                startReview(*found);
        });
        m_editActions += action;
        menu->addAction(action);
    };
    walk(u"reviewArticle"_s, tr("Review those of this &article"), u"F9"_s, [this] {
        const text::ArticleId article = m_panes->activePane()->article();
        return article.isValid() ? std::vector{article} : std::vector<text::ArticleId>();
    });
    walk(u"reviewOpen"_s, tr("Review those of the &open articles"), u"Alt+F9"_s,
        [this] { return m_panes->articles(); });
    m_actions["reviewOpen"_L1]->setIcon(icon(u"suggest"_s));
    auto *count = new SuggestionCount(*m_suggestions, *m_actions["reviewOpen"_L1]);
    connect(m_panes, &PaneArea::articlesChanged, count,
        [this, count] { count->setArticles(m_panes->articles()); });
    walk(u"reviewStory"_s, tr("Review those of this &story"), u"Shift+F9"_s,
        [this] { return articlesOf({m_focus->story()}); });
    walk(u"reviewAll"_s, tr("Review &all"), u"Ctrl+F9"_s, [this] {
        std::vector<text::StoryId> all;
        for (const store::StorySummary &summary : m_workspace->stories())
            all.push_back(summary.story.id);
        return articlesOf(all);
    });
    menu->addSeparator();
    QAction *shown = addAction("showSuggestions"_L1, tr("&Show in the articles"), u"Ctrl+Shift+U"_s);
    shown->setCheckable(true);
    connect(shown, &QAction::toggled, this,
        [this](bool on) { m_panes->setSuggestions(on ? m_suggestions : nullptr); });
    QAction *renew = addAction("renewSuggestions"_L1, tr("Suggest a&new"));
    renew->setToolTip(tr("Looks at the articles again with the names that were accepted meanwhile"));
    connect(renew, &QAction::triggered, m_suggestions, &workspace::LiveSuggestions::renew);
    menu->addActions({shown, renew});
}

void MainWindow::buildCorpusMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("C&orpus"));
    QAction *story = addAction("newStory"_L1, tr("&New story…"), u"Ctrl+Shift+N"_s);
    connect(story, &QAction::triggered, this, &MainWindow::newStory);
    QAction *properties = addAction("properties"_L1, tr("Article &properties…"), u"Alt+Return"_s);
    connect(properties, &QAction::triggered, this, [this] { editArticle(m_focus->article()); });
    QAction *read = addAction("markRead"_L1, tr("Mark as &read"), u"Ctrl+R"_s);
    connect(read, &QAction::triggered, m_panes, [this] { m_panes->markReading(text::ReadingState::Read); });
    QAction *unread = addAction("markUnread"_L1, tr("Mark as &unread"), u"Ctrl+U"_s);
    connect(
        unread, &QAction::triggered, m_panes, [this] { m_panes->markReading(text::ReadingState::Unread); });
    QAction *propose = addAction("proposeStories"_L1, tr("&Propose stories…"), u"Ctrl+Alt+N"_s);
    propose->setToolTip(tr("Looks which articles in no story tell of one event"));
    connect(propose, &QAction::triggered, this,
        [this] { (new ProposeStoriesDialog(*m_workspace, this))->open(); });
    m_editActions += {story, propose, properties, read, unread};
    menu->addActions({story, propose, properties, read, unread});
    menu->addSeparator();
    QAction *check = addAction("check"_L1, tr("&Check the corpus"));
    connect(check, &QAction::triggered, this, &MainWindow::checkCorpus);
    menu->addAction(check);
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    QAction *keys = addAction("keyboard"_L1, tr("&Keyboard…"), u"F1"_s);
    connect(
        keys, &QAction::triggered, this, [this] { (new KeyboardDialog(m_actions.values(), this))->open(); });
    QAction *about = addAction("about"_L1, tr("&About Variorum"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, [this] { (new AboutDialog(this))->open(); });
    menu->addActions({keys, about});
}

void MainWindow::fillRecentMenu(QMenu *menu)
{
    menu->clear();
    menu->setToolTipsVisible(true);
    for (const QString &path : recentCorpora(m_settings)) {
        const QFileInfo file(path);
        //: a corpus and the folder it lies in
        QAction *action =
            menu->addAction(tr("%1 – %2").arg(file.completeBaseName(), QDir(file.path()).dirName()));
        action->setToolTip(path);
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT openCorpusRequested(path); });
    }
}

void MainWindow::fillTagMenu(QMenu *menu)
{
    menu->clear();
    for (const coding::Tag &tag : m_workspace->tags()) {
        QString text = tag.name;
        text.replace(u'&', "&&"_L1);
        if (!tag.shortcut.isEmpty())
            text += u'\t' + tag.shortcut; // shown only: the panes read the key
        QAction *action = menu->addAction(text);
        connect(action, &QAction::triggered, this, [this, id = tag.id] { m_panes->tag(id); });
    }
}

} // namespace ui
