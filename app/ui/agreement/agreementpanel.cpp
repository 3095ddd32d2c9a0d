// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/agreementpanel.h"

#include "agreement/agreementsummary.h"
#include "agreement/agreementview.h"
#include "agreement/evidenceplaces.h"
#include "agreement/filterchip.h"
#include "agreement/pointactions.h"
#include "agreement/verdictchips.h"
#include "chiplayout.h"
#include "focus.h"
#include "icons.h"
#include "theme.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedLayout>
#include <QStatusTipEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

AgreementPanel::AgreementPanel(workspace::Workspace &workspace, Focus &focus, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_focus(focus)
    , m_words(workspace)
    , m_model(new AgreementModel(m_words, this))
    , m_view(new AgreementView(m_model))
    , m_actions(new PointActions(workspace, focus, m_words, m_view))
    , m_summary(new AgreementSummary(this))
    , m_message(new QLabel)
    , m_stack(new QStackedLayout)
    , m_follower(new StoryFollower(workspace, focus, this))
{
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_view->setAccessibleName(tr("Points of agreement"));
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_message->setContentsMargins(40, 48, 40, 12);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    buildFilters();
    layout->addWidget(m_filterRow);
    layout->addLayout(m_stack, 1);
    connect(m_follower, &StoryFollower::due, this, &AgreementPanel::refresh);
    connectView();

    connect(&focus, &Focus::annotationChanged, this, &AgreementPanel::chooseAnnotation);
    connect(&focus, &Focus::pointChanged, this, &AgreementPanel::choosePoint);
    showMessage();
}

AgreementPanel::~AgreementPanel() = default;

void AgreementPanel::buildFilters()
{
    m_filterRow = new QWidget(this);
    auto *layout = new ChipLayout(m_filterRow);
    m_filters = verdictChips(m_filterRow, [this](std::optional<coding::Verdict> verdict) {
        filter([&] { return m_model->setFilter(verdict); });
    });
    //: filter: points that the article in the active pane states and no other
    m_onlyHere = new FilterChip(tr("Only here"), m_filterRow);
    m_onlyHere->setToolTip(tr("What the article in the active pane states and no other article does"));
    m_onlyHere->setCheckable(true);
    m_filters.front()->group()->addButton(m_onlyHere);
    connect(m_onlyHere, &FilterChip::toggled, this, [this](bool on) {
        if (on)
            filter([&] { return m_model->setFilter(std::nullopt); });
        followOnlyHere();
    });
    connect(&m_focus, &Focus::articleChanged, this, &AgreementPanel::followOnlyHere);
    for (FilterChip *chip : std::as_const(m_filters))
        layout->addWidget(chip);
    layout->addWidget(m_onlyHere);
    auto *matrix =
        new FilterChip(tr("Matrix CSV", "button: points and sources as a table in a file"), m_filterRow);
    matrix->setIcon(icon(u"export"_s));
    matrix->setToolTip(tr("Write points and sources to a CSV file"));
    connect(matrix, &FilterChip::clicked, this, &AgreementPanel::exportRequested);
    layout->addWidget(matrix);
}

void AgreementPanel::setFilter(std::optional<coding::Verdict> filter)
{
    m_filters.at(filter ? 1 + qsizetype(*filter) : 0)->setChecked(true);
}

void AgreementPanel::setOnlyHere()
{
    m_onlyHere->setChecked(true);
}

void AgreementPanel::followOnlyHere()
{
    filter([&] { return m_model->setOnly(m_onlyHere->isChecked() ? m_focus.article() : text::ArticleId()); });
}

/// Shows other points. The chosen one stays chosen while it is shown; else the list begins at its top.
void AgreementPanel::filter(const std::function<bool()> &change)
{
    const QScopedValueRollback following(m_following, true);
    if (!change())
        return;
    const coding::Point *current = m_model->point(m_view->currentIndex());
    const QModelIndex chosen = m_model->pointIndex(m_focus.point());
    if (!chosen.isValid())
        m_view->startAtTop();
    else if (!current || current->id != m_focus.point())
        m_view->choose(chosen);
    showMessage();
    m_actions->update();
}

QByteArray AgreementPanel::saveState() const
{
    QJsonArray closed;
    for (const coding::Kind kind : m_view->closedSections())
        closed.append(coding::kindName(kind));
    QJsonObject state{{u"closed"_s, closed}};
    if (const std::optional<coding::Verdict> filter = m_model->filter())
        state.insert(u"filter"_s, coding::verdictName(*filter));
    state.insert(u"onlyHere"_s, m_onlyHere->isChecked());
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void AgreementPanel::restoreState(const QByteArray &saved)
{
    const QJsonObject state = QJsonDocument::fromJson(saved).object();
    if (state["onlyHere"_L1].toBool())
        setOnlyHere();
    else
        setFilter(coding::verdictFromName(state["filter"_L1].toString()));
    QSet<coding::Kind> closed;
    for (const QJsonValue &name : state["closed"_L1].toArray())
        if (const std::optional<coding::Kind> kind = coding::kindFromName(name.toString()))
            closed.insert(*kind);
    m_view->setClosedSections(closed);
}

void AgreementPanel::connectView()
{
    connect(m_view, &AgreementView::chosen, this, &AgreementPanel::activate);
    connect(m_view, &AgreementView::commandKey, this, &AgreementPanel::runKey);
    connect(
        m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &AgreementPanel::followCurrent);
    connect(
        m_view->selectionModel(), &QItemSelectionModel::selectionChanged, m_actions, &PointActions::update);
    connect(m_model, &AgreementModel::labelEdited, m_actions, &PointActions::label);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](QPoint position) {
        if (!m_model->point(m_view->indexAt(position)))
            return;
        auto *menu = new QMenu(m_view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Show in the articles"), this, [this] { activate(m_view->currentIndex()); });
        menu->addSeparator();
        m_actions->fill(menu);
        menu->popup(m_view->viewport()->mapToGlobal(position));
    });
}

void AgreementPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_view->doItemsLayout(); // fonts come with the theme
    QWidget::changeEvent(event);
}

void AgreementPanel::refresh()
{
    const StoryFollower::Edited edited = m_follower->take();
    const text::StoryId id = m_focus.story();
    const QScopedValueRollback following(m_following, true);
    const bool wasOnChosen = isOnChosenAnnotation();
    const text::Story *story = id.isValid() ? m_workspace.story(id) : nullptr;
    if (!story) {
        m_model->update({}, {});
        m_summary->setCounts({}, {}, 0);
    } else {
        m_model->setEditable(!m_workspace.isReadOnly());
        refreshModel(id, edited);
        const auto unread = std::ranges::count(m_model->columns(), true, &AgreementColumn::unread);
        m_summary->setCounts(story->name, m_model->agreement(), int(unread));
    }
    m_story = id;
    showMessage();
    if (m_toChoose.isValid())
        chooseAnnotation(m_toChoose);
    else if (wasOnChosen && m_workspace.annotation(m_focus.annotation()) && !isOnChosenAnnotation())
        // Another value or tag made it part of another point.
        chooseAnnotation(m_focus.annotation());
    // A point whose first annotation changed has another id; the row is the same.
    const coding::Point *current = m_model->point(m_view->currentIndex());
    if (current && !m_focus.point().isEmpty() && !m_model->pointIndex(m_focus.point()).isValid())
        m_focus.setPoint(current->id);
    m_actions->update();
}

void AgreementPanel::refreshModel(text::StoryId story, const StoryFollower::Edited &edited)
{
    const std::vector<AgreementColumn> columns = m_words.columns(m_workspace.openStory(story));
    const coding::Agreement &agreement = m_workspace.agreement(story);
    const bool sameArticles = std::ranges::equal(
        columns, m_model->columns(), {}, &AgreementColumn::article, &AgreementColumn::article);
    if (!sameArticles) { // which resets the model
        const AgreementView::Snapshot snapshot = m_view->snapshot();
        m_model->update(agreement, columns);
        if (m_story == story)
            m_view->restore(snapshot);
    } else if (edited.all) {
        m_model->update(agreement, columns);
    } else if (!edited.annotations.empty() || columns != m_model->columns() ||
               agreement != m_model->agreement()) {
        m_model->update(agreement, columns, &edited.annotations);
    }
}

void AgreementPanel::showMessage()
{
    QString message;
    m_filterRow->setVisible(!m_model->agreement().points.empty());
    if (!m_story.isValid() && m_workspace.stories().empty())
        message = tr("What the articles of a story agree on is shown here.");
    else if (!m_story.isValid())
        message = tr("Choose a story: what its articles agree on is shown here.");
    else if (m_model->columns().empty())
        message = tr("This story has no articles yet. Open some, and what they agree on is shown here.");
    else if (m_model->agreement().points.empty())
        message = tr("Select words in an article and press the key of a tag. The figures, claims and names "
                     "that you tag are compared here.");
    else if (m_model->rowCount() == 0 && m_onlyHere->isChecked())
        message = tr("All that the article in the active pane states, others state, too.");
    else if (m_model->rowCount() == 0)
        message = tr("No point of this story has this verdict.");
    m_message->setText(message);
    m_stack->setCurrentWidget(message.isEmpty() ? static_cast<QWidget *>(m_view) : m_message);
}

/// Whether the current row is the point, or a part of the point, that the chosen annotation belongs to.
bool AgreementPanel::isOnChosenAnnotation() const
{
    const coding::Point *point = m_model->point(m_model->evidenceIndex(m_focus.annotation()));
    return point && point == m_model->point(m_view->currentIndex());
}

/// Moves to the point and column of the annotation that was chosen elsewhere, once it is known.
void AgreementPanel::chooseAnnotation(coding::AnnotationId annotation)
{
    const QModelIndex evidence = m_follower->isStale() ? QModelIndex() : m_model->evidenceIndex(annotation);
    m_toChoose = evidence.isValid() ? coding::AnnotationId() : annotation;
    if (!evidence.isValid() || m_model->annotation(m_view->currentIndex()) == annotation)
        return;
    const QModelIndex point = evidence.parent();
    int column = 0;
    for (int i = 1; i < m_model->columnCount(); ++i)
        if (std::ranges::contains(m_model->cell(point.siblingAtColumn(i))->evidence, annotation))
            column = i;
    if (m_view->currentIndex() == point.siblingAtColumn(column))
        return;
    const QScopedValueRollback following(m_following, true);
    m_view->choose(point.siblingAtColumn(column));
    m_focus.setPoint(m_model->point(point)->id);
}

void AgreementPanel::choosePoint(const QString &point)
{
    const coding::Point *current = m_model->point(m_view->currentIndex());
    if (m_following || (current && current->id == point))
        return;
    const QScopedValueRollback following(m_following, true);
    m_view->choose(m_model->pointIndex(point));
}

void AgreementPanel::followCurrent(const QModelIndex &current)
{
    const coding::Point *point = m_model->point(current);
    if (!m_following && point) {
        m_toChoose = {};
        const QScopedValueRollback following(m_following, true);
        m_focus.setPoint(point->id);
    }
    m_actions->update();
}

void AgreementPanel::activate(const QModelIndex &index)
{
    const coding::Point *point = m_model->point(index);
    if (!point)
        return m_view->setExpanded(index, !m_view->isExpanded(index));
    const QScopedValueRollback following(m_following, true);
    if (const coding::AnnotationId annotation = m_model->annotation(index); annotation.isValid())
        return m_focus.reveal(annotation);
    const QPersistentModelIndex activated(index);
    goToEvidence(m_focus, *point, m_model->cell(index));
    m_view->choose(activated); // and not the cell of what the panes chose
}

void AgreementPanel::runKey(Qt::Key key)
{
    m_actions->update();
    QAction *action = key == Qt::Key_M   ? m_actions->merge
                      : key == Qt::Key_S ? m_actions->split
                                         : m_actions->pin;
    if (action->isEnabled())
        return action->trigger();
    QStatusTipEvent hint(m_actions->hint(action));
    QCoreApplication::sendEvent(this, &hint);
}

} // namespace ui
