// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codebook/codebookpanel.h"

#include "codebook/codebookactions.h"
#include "codebook/codebookdelegate.h"
#include "codebook/codebookeditor.h"
#include "codebook/codebookmodel.h"
#include "codebook/codebookview.h"
#include "focus.h"
#include "icons.h"
#include "messages.h"
#include "panelheading.h"
#include "workspace/workspace.h"

#include <QLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int bottomMargin = 8;

} // namespace

CodebookPanel::CodebookPanel(workspace::Workspace &workspace, Focus &focus, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_focus(focus)
    , m_model(new CodebookModel(workspace, this))
    , m_view(new CodebookView(*m_model, this))
    , m_actions(new CodebookActions(workspace, *m_view))
{
    setAutoFillBackground(true);
    setMinimumWidth(180);
    m_view->setFocusPolicy(Qt::TabFocus); // a click tags and leaves the caret in the article
    auto *heading = new PanelHeading(tr("Codebook"), this);
    auto *edit = new QToolButton(heading);
    edit->setIcon(icon(u"settings"_s));
    edit->setIconSize({14, 14});
    edit->setAutoRaise(true);
    edit->setToolTip(tr("Edit codebook…"));
    edit->setAccessibleName(tr("Edit codebook"));
    connect(edit, &QToolButton::clicked, this, &CodebookPanel::editCodebook);
    heading->layout()->addWidget(edit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, bottomMargin);
    layout->setSpacing(0);
    layout->addWidget(heading);
    layout->addWidget(m_view, 1);

    connect(m_view, &CodebookView::tagActivated, this, &CodebookPanel::tagActivated);
    connect(m_view, &CodebookView::pinClicked, this, &CodebookPanel::togglePin);
    connect(m_view, &CodebookView::menuRequested, this, &CodebookPanel::showMenu);
    connect(
        m_model, &CodebookModel::failed, this, [this](const base::Error &error) { showError(this, error); });
    connect(&m_focus, &Focus::annotationChanged, this, &CodebookPanel::showTagOf);
    connect(&workspace, &workspace::Workspace::reloaded, this, &CodebookPanel::wantedHeightChanged);
    connect(&workspace, &workspace::Workspace::changed, this, [this](const coding::ChangeSet &changes) {
        if (!changes.touches<coding::Tag>())
            return;
        updateGeometry();
        Q_EMIT wantedHeightChanged();
        if (m_model->stickyTag().isValid() && !m_workspace.tag(m_model->stickyTag()))
            togglePin(m_model->stickyTag()); // the sticky tag was deleted
    });
}

CodebookPanel::~CodebookPanel()
{
    delete m_view; // before the model and while this is whole: it tells of its last changes
}

void CodebookPanel::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

QSize CodebookPanel::sizeHint() const
{
    const int rows = qMax(3, int(m_workspace.tags().size()));
    const int above = layout()->itemAt(0)->sizeHint().height();
    return {245, above + rows * CodebookDelegate::rowHeight + bottomMargin};
}

void CodebookPanel::addTag()
{
    m_actions->addTag()->trigger();
}

void CodebookPanel::editCodebook()
{
    (new CodebookEditor(m_workspace, window()))->open();
}

void CodebookPanel::setStickyTag(coding::TagId tag)
{
    m_model->setStickyTag(tag);
}

void CodebookPanel::togglePin(coding::TagId tag)
{
    setStickyTag(m_model->stickyTag() == tag ? coding::TagId() : tag);
    Q_EMIT stickyChanged(m_model->stickyTag());
}

void CodebookPanel::showTagOf(coding::AnnotationId annotation)
{
    const coding::Annotation *chosen = m_workspace.annotation(annotation);
    if (chosen)
        m_view->setCurrentTag(chosen->tag);
}

void CodebookPanel::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const coding::TagId tag = m_view->currentTag(); tag.isValid()) {
        menu->addAction(tr("&Tag the selection"), this, [this, tag] { Q_EMIT tagActivated(tag); });
        const bool isSticky = m_model->stickyTag() == tag;
        menu->addAction(icon(u"pin"_s),
            isSticky ? tr("Stop tagging every selection") : tr("Tag &every selection"), this,
            [this, tag] { togglePin(tag); });
        menu->addSeparator();
    }
    menu->addAction(m_actions->addTag());
    if (m_view->currentTag().isValid()) {
        menu->addAction(m_actions->addChild());
        menu->addSeparator();
        menu->addAction(m_actions->rename());
        QMenu *colours = menu->addMenu(tr("&Colour"));
        m_actions->addColours(colours);
        menu->addAction(m_actions->shortcut());
        QMenu *kinds = menu->addMenu(tr("&Kind", "of a tag: figure, entity, claim, plain"));
        m_actions->addKinds(kinds);
        QMenu *targets = menu->addMenu(tr("&Merge into"));
        m_actions->addMergeTargets(targets);
        for (QMenu *sub : {colours, kinds, targets})
            sub->setEnabled(!m_workspace.isReadOnly() && !sub->isEmpty());
        menu->addSeparator();
        menu->addAction(m_actions->remove());
    }
    menu->addSeparator();
    menu->addAction(icon(u"settings"_s), tr("Edit co&debook…"), this, &CodebookPanel::editCodebook);
    menu->popup(globalPosition);
}

} // namespace ui
