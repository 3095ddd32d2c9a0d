// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/mergedialog.h"

#include "dialogs/formparts.h"
#include "workspace/workspace.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

enum Column { What, Ours, Theirs, ColumnCount };

QString kindWords(workspace::MergeConflict::Kind kind)
{
    using Kind = workspace::MergeConflict::Kind;
    switch (kind) {
    case Kind::Source:
        return MergeDialog::tr("Source");
    case Kind::Story:
        return MergeDialog::tr("Story");
    case Kind::Analyst:
        return MergeDialog::tr("Analyst");
    case Kind::Tag:
        return MergeDialog::tr("Tag");
    case Kind::Article:
        return MergeDialog::tr("Article");
    case Kind::Annotation:
        return MergeDialog::tr("Annotation");
    case Kind::Decision:
        return MergeDialog::tr("Decision");
    case Kind::Rate:
        return MergeDialog::tr("Exchange rate");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace

MergeDialog::MergeDialog(workspace::Workspace &workspace, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_name(QFileInfo(path).fileName())
    , m_merger(new workspace::Merger(workspace, path))
    , m_sentence(new QLabel(this))
    , m_lines(new QLabel(this))
    , m_conflicts(new QTreeWidget(this))
    , m_bar(new QProgressBar(this))
    , m_buttons(actionButtons(tr("Merge"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge corpus"));
    build();
    connect(m_merger, &workspace::Merger::finished, this, &MergeDialog::showReport);
    connect(&m_progress, &base::ProgressSignal::moved, this, [this](qint64 done, qint64 total) {
        m_bar->setRange(0, static_cast<int>(total));
        m_bar->setValue(static_cast<int>(done));
    });
    plan();
}

MergeDialog::~MergeDialog()
{
    m_stop.request_stop();
    if (m_merger && !m_isWriting)
        delete m_merger;
}

void MergeDialog::build()
{
    QFont bold(m_sentence->font());
    bold.setWeight(QFont::DemiBold);
    m_sentence->setFont(bold);
    for (QLabel *label : {m_sentence, m_lines}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_conflicts->setAccessibleName(tr("Two versions"));
    m_conflicts->setHeaderLabels({tr("What"), tr("Ours (kept)"), tr("Theirs (tick to take it)")});
    m_conflicts->setRootIsDecorated(false);
    m_conflicts->setAlternatingRowColors(true);
    m_conflicts->setUniformRowHeights(true);
    m_conflicts->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_bar->setTextVisible(false);
    m_merge = qobject_cast<QPushButton *>(m_buttons->buttons().constLast());
    for (QAbstractButton *button : m_buttons->buttons())
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            m_merge = qobject_cast<QPushButton *>(button);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &MergeDialog::merge);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &MergeDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_sentence);
    layout->addWidget(m_lines);
    layout->addWidget(m_conflicts, 1);
    layout->addStretch();
    layout->addWidget(m_bar);
    layout->addWidget(m_buttons);
    resize(560, 150);
}

void MergeDialog::showBusy(const QString &what)
{
    m_sentence->setText(what);
    m_lines->hide();
    m_conflicts->hide();
    m_bar->setRange(0, 0);
    m_bar->show();
    m_merge->setEnabled(false);
}

void MergeDialog::showMessage(const QString &sentence, const QStringList &lines)
{
    m_bar->hide();
    m_sentence->setText(sentence);
    m_lines->setText(lines.join(u'\n'));
    m_lines->setVisible(!lines.isEmpty());
}

void MergeDialog::plan()
{
    showBusy(tr("Comparing with %1…").arg(m_name));
    m_worker.run([planning = m_merger->planning(),
                     progress = m_progress.progress(m_stop.get_token())] { return planning(progress); },
        [this](base::Result<workspace::MergePlan> made) { showPlan(std::move(made)); });
}

void MergeDialog::showPlan(base::Result<workspace::MergePlan> made)
{
    if (!made)
        return showFailure(made.error());
    m_plan = std::move(*made);
    if (m_plan.isEmpty()) {
        showMessage(tr("%1 has nothing that is not here already.").arg(m_name), m_plan.notes);
        leaveClose();
        return;
    }
    showMessage(tr("From %1 would come:").arg(m_name), countWords(m_plan.counts) + m_plan.notes);
    fillConflicts();
    m_merge->setEnabled(true);
    m_merge->setFocus();
}

void MergeDialog::fillConflicts()
{
    m_conflicts->clear();
    for (const workspace::MergeConflict &one : m_plan.conflicts) {
        auto *item = new QTreeWidgetItem(
            m_conflicts, {u"%1: %2"_s.arg(kindWords(one.kind), one.what), one.ours, one.theirs});
        item->setCheckState(Theirs, Qt::Unchecked);
        for (int column = 0; column < ColumnCount; ++column)
            item->setToolTip(column, item->text(column));
    }
    if (m_plan.conflicts.empty())
        return;
    m_lines->setText(m_lines->text() + u'\n' +
                     tr("%n thing(s) are in both corpora in two versions:", nullptr,
                         static_cast<int>(m_plan.conflicts.size())));
    m_conflicts->show();
    resize(std::max(width(), 760), std::max(height(), 420));
}

void MergeDialog::merge()
{
    if (!m_merger || m_isWriting)
        return;
    if (m_merger->isStale())
        return plan(); // somebody has edited: what would come is another thing now
    for (size_t i = 0; i < m_plan.conflicts.size(); ++i)
        m_plan.conflicts[i].takesTheirs =
            m_conflicts->topLevelItem(static_cast<int>(i))->checkState(Theirs) == Qt::Checked;
    showBusy(tr("Merging %1…").arg(m_name));
    m_isWriting = true;
    m_worker.run([work = m_merger->begin(std::move(m_plan)),
                     progress = m_progress.progress(m_stop.get_token())] { return work(progress); },
        [this](base::Result<store::Edit> written) {
            if (m_merger)
                m_merger->finish(std::move(written));
        });
}

void MergeDialog::showReport(const base::Result<workspace::MergeReport> &report)
{
    m_isWriting = false;
    if (!report)
        return showFailure(report.error());
    QStringList lines = countWords(report->counts);
    if (report->conflicts > 0) {
        lines += tr("%n thing(s) had two versions", nullptr, report->conflicts);
        lines += tr("%n version(s) of theirs were taken", "of the things that had two", report->takenTheirs);
    }
    showMessage(tr("%1 was merged, as one step that can be undone:").arg(m_name), lines + report->notes);
    leaveClose();
}

void MergeDialog::showFailure(const base::Error &error)
{
    if (error.cause == base::Error::Cause::Cancelled)
        return QDialog::reject();
    showMessage(error.message, {});
    m_conflicts->hide();
    leaveClose();
}

/// There is nothing left to decide.
void MergeDialog::leaveClose()
{
    m_merge->hide();
    m_buttons->setStandardButtons(QDialogButtonBox::Close);
    m_buttons->button(QDialogButtonBox::Close)->setFocus();
}

void MergeDialog::reject()
{
    m_stop.request_stop();
    if (!m_isWriting) // else it closes as soon as nothing is written any more
        QDialog::reject();
}

QStringList MergeDialog::countWords(const workspace::MergeCounts &counts)
{
    QStringList lines;
    const auto add = [&](int count, const QString &words) {
        if (count > 0)
            lines += words;
    };
    add(counts.articles, tr("%n article(s)", nullptr, counts.articles));
    add(counts.annotations, tr("%n annotation(s)", nullptr, counts.annotations));
    add(counts.stories, tr("%n stories", nullptr, counts.stories));
    add(counts.sources, tr("%n source(s)", nullptr, counts.sources));
    add(counts.analysts, tr("%n analyst(s)", nullptr, counts.analysts));
    add(counts.tags, tr("%n tag(s)", nullptr, counts.tags));
    add(counts.decisions, tr("%n decision(s) about points", nullptr, counts.decisions));
    add(counts.rejections, tr("%n suggestion(s) turned down", nullptr, counts.rejections));
    add(counts.words, tr("%n own word(s)", nullptr, counts.words));
    add(counts.rates, tr("%n exchange rate(s)", nullptr, counts.rates));
    add(counts.completedArticles, tr("details of %n article(s)", nullptr, counts.completedArticles));
    const int known = counts.knownArticles + counts.knownAnnotations;
    QStringList result;
    if (!lines.isEmpty())
        result += lines.join(u", "_s) + u'.';
    if (known > 0)
        result += tr("%n article(s) and annotation(s) are here already.", nullptr, known);
    return result;
}

} // namespace ui
