// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/statusline.h"

#include "focus.h"
#include "text/codepoints.h"
#include "text/segmentation.h"
#include "theme.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// Whether a person did it: how far articles are read is noted by itself.
bool isEdit(const coding::AnyChange &change)
{
    return !std::holds_alternative<coding::Change<text::Reading>>(change);
}

} // namespace

StatusLine::StatusLine(workspace::Workspace &workspace, Focus &focus, QWidget *parent)
    : QStatusBar(parent)
    , m_workspace(workspace)
    , m_focus(focus)
    , m_state(new QLabel(this))
    , m_analyst(new QLabel(this))
    , m_place(new QLabel(this))
    , m_value(new QLabel(this))
    , m_size(new QLabel(this))
{
    setSizeGripEnabled(false);
    for (QLabel *label : {m_state, m_analyst, m_place, m_value}) {
        label->setContentsMargins(6, 0, 10, 0);
        addWidget(label);
    }
    m_size->setContentsMargins(10, 0, 6, 0);
    addPermanentWidget(m_size);
    // A status bar shows what it has hidden for a message whenever it is laid out anew.
    connect(this, &QStatusBar::messageChanged, this, [this](const QString &message) {
        for (QLabel *label : {m_state, m_analyst, m_place, m_value})
            label->setVisible(message.isEmpty());
    });
    m_analyst->setCursor(Qt::PointingHandCursor);
    m_analyst->installEventFilter(this);

    connect(&workspace, &workspace::Workspace::changed, this, [this](const coding::ChangeSet &changes) {
        if (std::ranges::any_of(changes.changes, isEdit))
            clearMessage(); // it was about what was done before
        showCorpus();
        if (changes.touches<coding::Annotation>())
            showAnnotation();
    });
    connect(&workspace, &workspace::Workspace::reloaded, this, [this] {
        showCorpus();
        showAnnotation();
    });
    connect(&workspace, &workspace::Workspace::fileGoneChanged, this, &StatusLine::showState);
    connect(&workspace, &workspace::Workspace::countsChanged, this, &StatusLine::showCorpus);
    connect(&workspace, &workspace::Workspace::currentAnalystChanged, this, &StatusLine::showCorpus);
    connect(&focus, &Focus::annotationChanged, this, &StatusLine::showAnnotation);
    showCorpus();
}

bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_analyst && event->type() == QEvent::MouseButtonRelease)
        Q_EMIT analystClicked();
    return QStatusBar::eventFilter(watched, event);
}

void StatusLine::showState()
{
    if (m_workspace.isFileGone()) {
        m_state->setText(tr("○ File is gone", "state of the corpus"));
        m_state->setToolTip(tr(
            "The corpus was deleted, moved or replaced while it was open. Save a copy to keep your work."));
    } else if (m_workspace.isReadOnly()) {
        m_state->setText(tr("○ Read only", "state of the corpus"));
        m_state->setToolTip(m_workspace.readOnlyReason());
    } else {
        m_state->setText(tr("● Saved", "state of the corpus"));
        m_state->setToolTip(tr("Every change is written to the corpus at once."));
    }
}

void StatusLine::showCorpus()
{
    showState();
    const coding::Analyst *analyst = m_workspace.analyst(m_workspace.currentAnalyst());
    m_analyst->setText(tr("Analyst: %1").arg(analyst ? analyst->name : u"–"_s));
    m_analyst->setToolTip(tr("Click to change who tags"));
    //: file name, then counts: "aws.variorum · 3 articles · 1,339 annotations"
    m_size->setText(tr("%1 · %2 · %3")
            .arg(QFileInfo(m_workspace.path()).fileName(),
                tr("%Ln article(s)", nullptr, m_workspace.articleCount()),
                tr("%Ln annotation(s)", nullptr, m_workspace.annotationCount())));
    m_size->setToolTip(m_workspace.path());
}

void StatusLine::showAnnotation()
{
    m_place->clear();
    m_value->clear();
    const coding::Annotation *chosen = m_workspace.annotation(m_focus.annotation());
    if (!chosen)
        return;
    const coding::Annotation annotation = *chosen; // what follows may load a story
    const store::ArticleRow *row = m_workspace.article(annotation.article);
    const text::Source *source = row ? m_workspace.source(row->article.source) : nullptr;
    const QString text = m_workspace.text(annotation.article);
    // Only what stands before it is looked at; characters are counted as files count them.
    const QStringView before = QStringView(text).first(annotation.span.start);
    const int paragraph = qMax(1, int(text::paragraphs(QStringView(text).first(annotation.span.end)).size()));
    const int start = text::CodePoints(before).fromUtf16(int(before.size()));
    const int end = start + int(annotation.quote.toUcs4().size());
    //: where an annotation stands: source, paragraph sign and number, first and last character
    m_place->setText(tr("%1 · ¶%2 · chars %3–%4")
            .arg(source ? source->name : tr("no source"), QString::number(paragraph),
                QLocale().toString(start), QLocale().toString(end)));
    if (const auto *quantity = std::get_if<text::Quantity>(&annotation.value))
        m_value->setText(m_workspace.quantities().printExactly(*quantity, QLocale()));
}

} // namespace ui
