// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stories/proposestoriesdialog.h"

#include "messages.h"
#include "stories/storyproposalmodel.h"
#include "workspace/workspace.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>
#include <set>

namespace ui {

ProposeStoriesDialog::ProposeStoriesDialog(workspace::Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_model(new StoryProposalModel(this))
    , m_list(new QTreeView(this))
    , m_words(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Propose stories"));
    build();
    connect(&m_progress, &base::ProgressSignal::moved, this, [this](qint64 done, qint64 total) {
        m_bar->setRange(0, int(total));
        m_bar->setValue(int(done));
    });
    connect(m_model, &StoryProposalModel::changed, this, &ProposeStoriesDialog::updateButtons);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ProposeStoriesDialog::updateButtons);
    look();
}

ProposeStoriesDialog::~ProposeStoriesDialog()
{
    m_stop.request_stop();
}

QPushButton *ProposeStoriesDialog::button(
    const QString &words, const QString &toolTip, void (ProposeStoriesDialog::*run)())
{
    auto *made = new QPushButton(words, this);
    made->setToolTip(toolTip);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, run);
    return made;
}

void ProposeStoriesDialog::buildList()
{
    constexpr int titleWidth = 350;
    constexpr int sourceWidth = 130;
    constexpr int dateWidth = 95;
    constexpr int similarityWidth = 65;
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Proposed stories"));
    m_list->setSelectionMode(QTreeView::ExtendedSelection);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QTreeView::EditKeyPressed | QTreeView::SelectedClicked);
    m_list->header()->setStretchLastSection(true);
    for (const auto &[column, width] :
        {std::pair(StoryProposalModel::Title, titleWidth), std::pair(StoryProposalModel::Source, sourceWidth),
            std::pair(StoryProposalModel::Date, dateWidth),
            std::pair(StoryProposalModel::Similarity, similarityWidth)})
        m_list->setColumnWidth(column, width);
}

void ProposeStoriesDialog::build()
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    buildList();
    m_accept = button(tr("&Accept"), tr("Makes stories of those selected, with the ticked articles (Return)"),
        &ProposeStoriesDialog::acceptChosen);
    m_accept->setDefault(true);
    m_acceptAll = button(
        tr("Accept a&ll"), tr("Makes stories of all that is listed"), &ProposeStoriesDialog::acceptAll);
    m_turnDown = button(
        tr("&Turn down"), tr("Does not propose these again (Delete)"), &ProposeStoriesDialog::rejectChosen);
    m_merge =
        button(tr("&Merge"), tr("Makes one story of those selected"), &ProposeStoriesDialog::mergeChosen);
    m_split = button(tr("&Split off"), tr("Makes a story of its own of the selected articles"),
        &ProposeStoriesDialog::splitChosen);
    auto *closing = new QDialogButtonBox(QDialogButtonBox::Close, this);
    closing->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(closing, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *one : {m_accept, m_acceptAll, m_turnDown, m_merge, m_split})
        buttons->addWidget(one);
    buttons->addStretch();
    buttons->addWidget(closing);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_bar);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    resize(920, 560);
}

void ProposeStoriesDialog::look()
{
    m_words->setText(tr("Looking at the texts of all articles…"));
    m_bar->setRange(0, 0);
    updateButtons();
    m_worker.run(
        [path = m_workspace.path(), progress = m_progress.progress(m_stop.get_token())] {
            return store::Database::open(path, store::Database::Mode::Read)
                .and_then(
                    [&](const auto &database) { return workspace::proposeStories(*database, progress); });
        },
        [this](const base::Result<workspace::StoryProposals> &proposals) { showProposals(proposals); });
}

void ProposeStoriesDialog::showProposals(const base::Result<workspace::StoryProposals> &proposals)
{
    constexpr int fewStories = 40;
    m_bar->hide();
    if (!proposals) {
        if (proposals.error().cause != base::Error::Cause::Cancelled)
            m_words->setText(proposals.error().message);
        Q_EMIT looked();
        return;
    }
    m_isDone = true;
    m_without = proposals->articles;
    m_versions = proposals->versions;
    m_model->setProposals(proposals->stories);
    if (m_model->rowCount() <= fewStories)
        m_list->expandAll();
    choose(0);
    m_list->setFocus();
    updateButtons();
    Q_EMIT looked();
}

void ProposeStoriesDialog::updateWords()
{
    if (!m_isDone)
        return;
    QStringList words;
    if (m_without == 0)
        words += tr("All articles are in a story.");
    else if (m_model->rowCount() == 0)
        words += tr("Nothing is left to propose.");
    else
        //: %1 is a number of articles
        words += tr("%Ln proposed stories", nullptr, m_model->rowCount()) + u' ' +
                 tr("for %1 of %Ln article(s) in no story.", "how many of how many", m_without)
                     .arg(QLocale().toString(m_model->articleCount()));
    if (m_versions > 0)
        words += tr("%Ln article(s) of the corpus are versions of another one.", nullptr, m_versions);
    m_words->setText(words.join(u' '));
}

std::vector<int> ProposeStoriesDialog::chosenStories() const
{
    std::set<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        rows.insert(m_model->storyRow(index));
    return {rows.begin(), rows.end()};
}

std::vector<int> ProposeStoriesDialog::chosenArticles() const
{
    std::vector<int> rows;
    if (chosenStories().size() != 1)
        return rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        if (!m_model->isStory(index))
            rows.push_back(index.row());
    return rows;
}

void ProposeStoriesDialog::updateButtons()
{
    const bool canEdit = !m_workspace.isReadOnly();
    const std::vector<int> stories = chosenStories();
    const std::vector<int> articles = chosenArticles();
    const bool hasAny = canEdit && !stories.empty();
    m_accept->setEnabled(hasAny);
    m_turnDown->setEnabled(hasAny);
    m_acceptAll->setEnabled(canEdit && m_model->rowCount() > 0);
    m_merge->setEnabled(canEdit && m_model->canMerge(stories));
    m_split->setEnabled(
        canEdit && !articles.empty() && articles.size() < m_model->proposal(stories.front()).articles.size());
    updateWords();
}

void ProposeStoriesDialog::choose(int story)
{
    const int row = std::min(story, m_model->rowCount() - 1);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

bool ProposeStoriesDialog::accept(const std::vector<int> &rows)
{
    std::vector<workspace::AcceptedStory> accepted;
    for (const int row : rows)
        accepted.push_back(m_model->accepted(row));
    const QString label = rows.size() == 1
                              ? tr("accept story “%1”", "name of an edit").arg(accepted.front().proposal.name)
                              : tr("accept %Ln stories", "name of an edit", int(rows.size()));
    return succeeded(this, m_workspace.edit(label, workspace::acceptStories(m_workspace, accepted)));
}

void ProposeStoriesDialog::acceptChosen()
{
    const std::vector<int> rows = chosenStories();
    if (rows.empty() || !accept(rows))
        return;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        m_model->remove(*row);
    choose(rows.front());
}

void ProposeStoriesDialog::acceptAll()
{
    std::vector<int> rows(size_t(m_model->rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    if (accept(rows))
        m_model->setProposals({});
}

void ProposeStoriesDialog::rejectChosen()
{
    const std::vector<int> rows = chosenStories();
    coding::ChangeSet changes;
    for (const int row : rows)
        changes.append(workspace::rejectStory(m_model->proposal(row)));
    const QString label = tr("turn down %Ln proposed stories", "name of an edit", int(rows.size()));
    if (rows.empty() || !succeeded(this, m_workspace.edit(label, std::move(changes))))
        return;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        m_model->remove(*row);
    choose(rows.front());
}

void ProposeStoriesDialog::mergeChosen()
{
    const int merged = m_model->merge(chosenStories());
    m_list->expand(m_model->index(merged, 0));
    choose(merged);
}

void ProposeStoriesDialog::splitChosen()
{
    const int added = m_model->split(chosenStories().front(), chosenArticles());
    m_list->expand(m_model->index(added, 0));
    choose(added);
}

void ProposeStoriesDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_list->hasFocus() && m_turnDown->isEnabled())
        rejectChosen();
    else
        QDialog::keyPressEvent(event);
}

} // namespace ui
