// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "occurrencesdialog.h"

#include "annotations/valuewords.h"
#include "messages.h"
#include "window/editjobs.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

OccurrencesDialog::OccurrencesDialog(workspace::Workspace &workspace, const coding::Annotation &annotation,
    text::StoryId story, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_annotation(annotation)
    , m_story(story)
    , m_places(new OccurrenceChooser(workspace, this))
    , m_scope(new QComboBox(this))
    , m_case(new QCheckBox(tr("&Match case"), this))
    , m_progress(new QProgressBar(this))
{
    build();
    connect(m_scope, &QComboBox::currentIndexChanged, this, &OccurrencesDialog::search);
    connect(m_case, &QCheckBox::toggled, this, &OccurrencesDialog::search);
    connect(m_places, &OccurrenceChooser::checkedCountChanged, this, &OccurrencesDialog::updateWords);
    connect(&m_progressSignal, &base::ProgressSignal::moved, m_progress, [this](qint64 done, qint64 total) {
        constexpr int steps = 1000;
        m_progress->setRange(0, total > 0 ? steps : 0);
        if (total > 0)
            m_progress->setValue(int(done * steps / total));
    });
    search();
}

OccurrencesDialog::~OccurrencesDialog()
{
    stop();
}

void OccurrencesDialog::build()
{
    setWindowTitle(tr("Tag every same occurrence"));
    resize(720, 480);
    const coding::Tag *tag = m_workspace.tag(m_annotation.tag);
    auto *words = new QLabel(tr("Where “%1” stands again, to be tagged “%2”:", "words and a tag")
                                 .arg(excerpt(m_annotation.quote, 60), tag ? tag->name : QString()),
        this);
    words->setWordWrap(true);
    m_scope->addItem(tr("In this article"), int(workspace::Scope::Article));
    m_scope->addItem(tr("In this story"), int(workspace::Scope::Story));
    m_scope->addItem(tr("In the whole corpus"), int(workspace::Scope::Corpus));
    m_scope->setAccessibleName(tr("Where to look"));
    if (!m_story.isValid())
        m_scope->removeItem(1);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(140);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_tag = buttons->addButton(tr("&Tag"), QDialogButtonBox::AcceptRole);
    m_tag->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &OccurrencesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &OccurrencesDialog::reject);

    m_places->addOption(m_scope);
    m_places->addOption(m_case);
    m_places->addBelow(m_progress);
    m_places->addBelow(buttons);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(m_places, 1);
}

void OccurrencesDialog::setScope(workspace::Scope scope)
{
    m_scope->setCurrentIndex(m_scope->findData(int(scope)));
}

void OccurrencesDialog::stop()
{
    m_stop.request_stop();
    m_worker.reset(); // waits
}

void OccurrencesDialog::search()
{
    stop(); // a newer search replaces the one that runs
    m_stop = std::stop_source();
    m_isSearching = true;
    model().setOccurrences({});
    m_progress->setRange(0, 0);
    m_progress->show();
    m_worker = std::make_unique<base::Worker>();
    m_worker->run(
        [path = m_workspace.path(), annotation = m_annotation, story = m_story,
            scope = workspace::Scope(m_scope->currentData().toInt()),
            sensitivity = m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive,
            progress = m_progressSignal.progress(m_stop.get_token())] {
            return workspace::sameOccurrences(path, annotation, story, scope, sensitivity, progress);
        },
        [this](const Found &found) { show(found); });
    updateWords();
}

void OccurrencesDialog::show(const Found &found)
{
    m_isSearching = false;
    m_progress->hide();
    if (!succeeded(this, found)) {
        m_places->setStatus(found.error().message);
        return;
    }
    model().setOccurrences(*found);
    updateWords();
}

void OccurrencesDialog::updateWords()
{
    m_tag->setEnabled(model().checkedCount() > 0 && !isSearching());
    if (isSearching())
        m_places->setStatus(tr("Looking…"));
    else
        m_places->setStatus(model().rowCount() == 0 ? tr("These words stand nowhere else.") : QString());
}

void OccurrencesDialog::accept()
{
    std::vector<workspace::Occurrence> chosen = model().checked();
    if (chosen.empty() || isSearching())
        return;
    const QString label =
        tr("tag “%1” %Ln time(s)", "name of an edit", int(chosen.size())).arg(excerpt(m_annotation.quote));
    const auto count = qint64(chosen.size());
    const auto done = editMany(
        this, m_workspace, label, count, workspace::occurrenceAddition(m_annotation, std::move(chosen)));
    if (succeeded(this, done))
        QDialog::accept();
}

} // namespace ui
