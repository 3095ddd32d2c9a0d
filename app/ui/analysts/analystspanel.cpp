// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysts/analystspanel.h"

#include "analysts/analystmodels.h"
#include "chiplayout.h"
#include "flattable.h"
#include "focus.h"
#include "localkeys.h"
#include "messages.h"
#include "theme.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int readingPause = 250; // ms after a change, for more of them to come
enum Page { Agreement, Articles, Disagreements };

void setWidths(QTableView *view, std::initializer_list<int> widths)
{
    int column = 0;
    for (const int width : widths)
        view->horizontalHeader()->resizeSection(column++, width);
}

/// Lets columns share the width that the others leave, so that nothing is beside the view.
void stretch(QTableView *view, std::initializer_list<int> columns)
{
    view->horizontalHeader()->setStretchLastSection(false);
    for (const int column : columns)
        view->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

} // namespace

AnalystsPanel::AnalystsPanel(workspace::Workspace &workspace, Focus &focus, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_focus(focus)
    , m_pages(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_story(new QComboBox(this))
    , m_tag(new QComboBox(this))
    , m_pair(new QComboBox(this))
    , m_verdicts(new QWidget(this))
    , m_acceptFirst(new QPushButton(m_verdicts))
    , m_acceptSecond(new QPushButton(m_verdicts))
    , m_remark(new QLabel(this))
    , m_measures(new MeasureModel(this))
    , m_articles(new TaggedArticleModel(this))
    , m_disagreements(new DisagreementModel(
          [this](coding::TagId id) {
              const coding::Tag *tag = m_workspace.tag(id);
              return tag ? tag->name : QString();
          },
          this))
{
    m_pages->setDrawBase(false);
    m_pages->setExpanding(false);
    m_pages->setUsesScrollButtons(false);
    m_pages->setFont(theme().small);
    m_pages->setAccessibleName(tr("What is shown of the analysts"));
    setWidths(addView(tr("Coefficients"), m_measures), {180, 110, 80, 120, 150});
    QTableView *articles = addView(tr("Articles"), m_articles);
    setWidths(articles, {130});
    stretch(articles, {TaggedArticleModel::Title});
    m_disagreementView = addView(tr("Disagreements"), m_disagreements);
    setWidths(m_disagreementView, {115, 0, 58, 90});
    stretch(
        m_disagreementView, {DisagreementModel::Title, DisagreementModel::First, DisagreementModel::Second});
    buildFilters();
    buildActions();
    connect(m_pages, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_pages, &QTabBar::currentChanged, this, &AnalystsPanel::updateActions);

    m_timer.setSingleShot(true);
    m_timer.setInterval(readingPause);
    connect(&m_timer, &QTimer::timeout, this, &AnalystsPanel::read);
    connect(&workspace, &workspace::Workspace::changed, this, [this](const coding::ChangeSet &changes) {
        if (changes.touches<coding::Tag>())
            fillFilters();
        if (changes.touches<coding::Annotation>() || changes.touches<coding::Tag>() ||
            changes.touches<text::Article>() || changes.touches<coding::Analyst>())
            touch();
    });
    connect(&workspace, &workspace::Workspace::reloaded, this, [this] {
        fillFilters();
        touch();
    });
    connect(&focus, &Focus::storyChanged, this, &AnalystsPanel::touch);
    fillFilters();
    updateActions();
}

AnalystsPanel::~AnalystsPanel()
{
    m_cancelled.request_stop();
}

void AnalystsPanel::buildFilters()
{
    m_story->setAccessibleName(tr("Where analysts are compared"));
    m_tag->setAccessibleName(tr("Tag"));
    m_pair->setAccessibleName(tr("Whose disagreements are listed"));
    m_story->addItem(tr("This story", "where analysts are compared"));
    m_story->addItem(tr("Whole corpus", "where analysts are compared"));
    for (QComboBox *box : {m_story, m_tag, m_pair}) {
        box->setFont(theme().small);
        box->setToolTip(box->accessibleName());
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
    connect(m_story, &QComboBox::currentIndexChanged, this, &AnalystsPanel::touch);
    connect(m_tag, &QComboBox::currentIndexChanged, this, &AnalystsPanel::touch);
    connect(m_pair, &QComboBox::currentIndexChanged, this, &AnalystsPanel::touch);
    m_remark->setFont(theme().small);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_remark->setTextFormat(Qt::PlainText);
    m_acceptFirst->setFont(theme().small);
    m_acceptSecond->setFont(theme().small);

    auto *buttons = new QHBoxLayout(m_verdicts);
    buttons->setContentsMargins({});
    buttons->setSpacing(6);
    buttons->addWidget(m_acceptFirst);
    buttons->addWidget(m_acceptSecond);
    auto *row = new ChipLayout(nullptr);
    row->setContentsMargins(10, 4, 10, 4);
    row->setSpacing(6);
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_pages, m_story, m_tag, m_pair, m_remark, m_verdicts})
        row->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);
}

QTableView *AnalystsPanel::addView(const QString &title, QAbstractItemModel *model)
{
    auto *view = new QTableView(m_stack);
    view->setModel(model);
    view->setAccessibleName(title);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    makeFlat(view, new FlatRowDelegate(view));
    m_stack->addWidget(view);
    m_pages->addTab(title);
    return view;
}

void AnalystsPanel::buildActions()
{
    m_firstAction = new QAction(this);
    m_firstAction->setShortcut(Qt::Key_1);
    m_secondAction = new QAction(this);
    m_secondAction->setShortcut(Qt::Key_2);
    connect(m_firstAction, &QAction::triggered, this, [this] { settle(workspace::Side::First); });
    connect(m_secondAction, &QAction::triggered, this, [this] { settle(workspace::Side::Second); });
    connect(m_acceptFirst, &QPushButton::clicked, m_firstAction, &QAction::trigger);
    connect(m_acceptSecond, &QPushButton::clicked, m_secondAction, &QAction::trigger);
    new LocalKeys(m_disagreementView, {m_firstAction, m_secondAction});
    connect(m_disagreementView, &QTableView::activated, this,
        [this](const QModelIndex &index) { reveal(index.row()); });
    connect(m_disagreementView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &AnalystsPanel::updateActions);
    auto *articles = qobject_cast<QTableView *>(m_stack->widget(Articles));
    connect(articles, &QTableView::activated, this, [this](const QModelIndex &index) {
        m_focus.openArticle(m_articles->work().articles[size_t(index.row())].article);
    });
}

void AnalystsPanel::fillFilters()
{
    const QSignalBlocker blocker(m_tag);
    const qint64 chosen = m_tag->currentData().toLongLong();
    m_tag->clear();
    m_tag->addItem(tr("All tags"), 0);
    for (const coding::Tag &tag : m_workspace.tags())
        m_tag->addItem(tag.name, tag.id.value());
    m_tag->setCurrentIndex(std::max(0, m_tag->findData(chosen)));
}

/// The pairs of analysts; the one whose disagreements are shown is chosen.
void AnalystsPanel::fillPairs(const workspace::AnalystWork &work)
{
    const QSignalBlocker blocker(m_pair);
    m_pair->clear();
    for (size_t one = 0; one < work.analysts.size(); ++one) {
        for (size_t other = one + 1; other < work.analysts.size(); ++other) {
            const coding::Analyst &first = work.analysts[one];
            const coding::Analyst &second = work.analysts[other];
            //: two analysts who are compared
            m_pair->addItem(tr("%1 and %2").arg(first.name, second.name),
                QVariantList{first.id.value(), second.id.value()});
            if (first.id == work.first && second.id == work.second)
                m_pair->setCurrentIndex(m_pair->count() - 1);
        }
    }
}

workspace::AnalystScope AnalystsPanel::scope() const
{
    workspace::AnalystScope scope;
    if (m_story->currentIndex() == 0)
        scope.story = m_focus.story();
    if (const coding::TagId tag(m_tag->currentData().toLongLong()); tag.isValid())
        scope.tag = tag;
    if (const QVariantList pair = m_pair->currentData().toList(); pair.size() == 2) {
        scope.first = coding::AnalystId(pair[0].toLongLong());
        scope.second = coding::AnalystId(pair[1].toLongLong());
    }
    return scope;
}

void AnalystsPanel::touch()
{
    m_isStale = true;
    m_cancelled.request_stop();
    if (isVisible())
        m_timer.start();
}

void AnalystsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        m_timer.start();
}

void AnalystsPanel::read()
{
    m_isStale = false;
    m_cancelled = {};
    const base::Progress progress({}, m_cancelled.get_token());
    const auto work = [path = m_workspace.path(), wanted = scope(), progress] {
        return store::Database::open(path, store::Database::Mode::Read).and_then([&](const auto &database) {
            return workspace::readAnalystWork(*database, wanted, progress);
        });
    };
    m_worker.run(work, [this, number = ++m_job](base::Result<workspace::AnalystWork> done) {
        if (number != m_job || m_isStale)
            return;
        if (done)
            take(std::move(*done));
        else if (done.error().cause != base::Error::Cause::Cancelled)
            showError(window(), done.error());
    });
}

void AnalystsPanel::take(workspace::AnalystWork work)
{
    const int row = m_disagreementView->currentIndex().row();
    fillPairs(work);
    m_pages->setTabText(Disagreements, tr("Disagreements (%1)").arg(work.disagreements.size()));
    QString remark;
    if (work.analysts.size() < 2)
        remark = tr("Fewer than two analysts have tagged anything here.");
    else if (work.measures.empty())
        remark = tr("No article here was tagged by two analysts.");
    else if (work.annotationsOfNobody > 0)
        remark = tr("%n annotation(s) signed by nobody are left out.", nullptr, work.annotationsOfNobody);
    m_remark->setText(remark);
    m_remark->setToolTip(remark);
    m_measures->setWork(work);
    m_articles->setWork(work);
    m_disagreements->setWork(std::move(work));
    if (row >= 0 && m_disagreements->rowCount() > 0)
        m_disagreementView->setCurrentIndex(
            m_disagreements->index(std::min(row, m_disagreements->rowCount() - 1), 0));
    updateActions();
    Q_EMIT settled();
}

void AnalystsPanel::updateActions()
{
    const workspace::AnalystWork &work = m_disagreements->work();
    const bool isList = m_pages->currentIndex() == Disagreements;
    const bool canSettle = m_disagreementView->currentIndex().isValid() && !m_workspace.isReadOnly();
    const auto name = [&](int column) {
        return m_disagreements->headerData(column, Qt::Horizontal).toString();
    };
    for (const auto &[button, action, column, key] :
        {std::tuple(m_acceptFirst, m_firstAction, DisagreementModel::First, u"1"_s),
            std::tuple(m_acceptSecond, m_secondAction, DisagreementModel::Second, u"2"_s)}) {
        //: a button that lets one analyst's version hold; %1 is the analyst, %2 a key
        button->setText(tr("%1 is right (%2)").arg(name(column), key));
        button->setToolTip(tr("Brings the other analyst’s annotation into line; can be undone"));
        button->setEnabled(canSettle);
        action->setEnabled(canSettle);
    }
    m_verdicts->setVisible(isList && work.first.isValid());
    m_pair->setVisible(isList && m_pair->count() > 0);
}

void AnalystsPanel::reveal(int row)
{
    const workspace::Disagreement &one = m_disagreements->at(row);
    m_focus.reveal((one.first ? one.first : one.second)->id);
}

void AnalystsPanel::settle(workspace::Side accepted)
{
    const int row = m_disagreementView->currentIndex().row();
    if (row < 0 || m_isStale)
        return;
    const workspace::AnalystWork &work = m_disagreements->work();
    coding::ChangeSet changes = workspace::settle(m_workspace, m_disagreements->at(row), work, accepted);
    const int column =
        accepted == workspace::Side::First ? DisagreementModel::First : DisagreementModel::Second;
    //: the name of an edit; %1 is an analyst
    const QString label =
        tr("settle as %1 has it").arg(m_disagreements->headerData(column, Qt::Horizontal).toString());
    succeeded(window(), m_workspace.edit(label, std::move(changes)));
}

void AnalystsPanel::focusDisagreements()
{
    m_pages->setCurrentIndex(Disagreements);
    m_disagreementView->setFocus(Qt::ShortcutFocusReason);
    if (!m_disagreementView->currentIndex().isValid() && m_disagreements->rowCount() > 0)
        m_disagreementView->setCurrentIndex(m_disagreements->index(0, 0));
}

} // namespace ui
