// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/pointlistpanel.h"

#include "agreement/agreementpanel.h"
#include "agreement/filterchip.h"
#include "agreement/pointlistmodel.h"
#include "chiplayout.h"
#include "coding/words.h"
#include "flattable.h"
#include "focus.h"
#include "theme.h"
#include "workspace/workspace.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

using coding::Verdict;
using Filter = std::optional<Verdict>;

constexpr std::array<Filter, 5> filters{
    Verdict::Differ, Verdict::Compatible, Verdict::Agree, Verdict::OneSource, std::nullopt};

/// The name of a point after its verdict's sign.
class PointDelegate : public FlatRowDelegate
{
public:
    using FlatRowDelegate::FlatRowDelegate;

protected:
    void paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index) const override
    {
        if (index.column() != PointListModel::Name)
            return FlatRowDelegate::paintCell(painter, cell, index);
        constexpr int signWidth = 18;
        const auto verdict = Verdict(index.data(PointListModel::VerdictRole).toInt());
        painter->setPen(theme().verdict(verdict));
        painter->drawText(cell, Qt::AlignVCenter | Qt::AlignLeft, coding::verdictSign(verdict));
        painter->setPen(theme().text);
        FlatRowDelegate::paintCell(painter, cell.adjusted(signWidth, 0, 0, 0), index);
    }
};

} // namespace

PointListPanel::PointListPanel(workspace::Workspace &workspace, Focus &focus, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_focus(focus)
    , m_words(workspace)
    , m_model(new PointListModel([this](const coding::Point &point) { return m_words.saying(point); }, this))
    , m_view(new QTableView(this))
    , m_position(new QLabel(this))
    , m_message(new QLabel(this))
    , m_follower(new StoryFollower(workspace, focus, this))
{
    m_view->setModel(m_model);
    makeFlat(m_view, new PointDelegate);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAccessibleName(tr("Points and who says what"));
    m_view->horizontalHeader()->resizeSection(PointListModel::Name, 300);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->hide();
    buildFilters();
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_message, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) {
            if (!m_following)
                reveal(current);
            updatePosition();
        });
    connect(m_view, &QTableView::activated, this, &PointListPanel::reveal);
    connect(m_view, &QTableView::clicked, this, &PointListPanel::reveal);
    connect(m_follower, &StoryFollower::due, this, &PointListPanel::refresh);
    connect(&focus, &Focus::pointChanged, this, &PointListPanel::choosePoint);
    connect(&focus, &Focus::articleChanged, this, [this] {
        if (!m_filter && isVisible())
            list();
    });
}

PointListPanel::~PointListPanel() = default;

void PointListPanel::buildFilters()
{
    auto *row = new QWidget(this);
    auto *chips = new ChipLayout(row);
    chips->setContentsMargins(10, 4, 10, 4);
    auto *group = new QButtonGroup(row);
    for (size_t place = 0; place < filters.size(); ++place) {
        auto *chip = new FilterChip(QString(), row);
        chip->setCheckable(true);
        chip->setChecked(filters[place] == m_filter);
        group->addButton(chip);
        connect(chip, &FilterChip::toggled, this, [this, place](bool on) {
            if (!on)
                return;
            m_filter = filters[place];
            list();
        });
        chips->addWidget(chip);
        m_filters[place] = chip;
    }
    m_filters.back()->setToolTip(
        AgreementPanel::tr("What the article in the active pane states and no other article does"));
    m_position->setFont(theme().small);
    m_position->setForegroundRole(QPalette::PlaceholderText);
    m_position->setMinimumHeight(m_filters.front()->sizeHint().height());
    chips->addWidget(m_position);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(row);
}

void PointListPanel::setFilter(Filter filter)
{
    m_filters[size_t(std::ranges::find(filters, filter) - filters.begin())]->setChecked(true);
}

void PointListPanel::focusList()
{
    if (m_follower->isStale())
        refresh();
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
}

bool PointListPanel::isListed(const coding::Point &point, Filter filter) const
{
    if (filter)
        return point.verdict == *filter;
    const auto isOfOthers = [this](const coding::Cell &cell) {
        return cell.state == coding::Cell::State::Stated && cell.article != m_focus.article();
    };
    return m_focus.article().isValid() && std::ranges::none_of(point.cells, isOfOthers);
}

void PointListPanel::refresh()
{
    m_follower->take();
    if (m_focus.story().isValid())
        m_words.columns(m_workspace.openStory(m_focus.story()));
    list();
}

/// Lists what the filter lets through, and says of each filter how much that is.
void PointListPanel::list()
{
    const QString words[] = {AgreementPanel::tr("Differ", "filter: points where sources…"),
        AgreementPanel::tr("Compatible", "filter: points where sources are…"),
        AgreementPanel::tr("Agree", "filter: points where sources…"),
        AgreementPanel::tr("One source", "filter: points that one source states"),
        AgreementPanel::tr("Only here")};
    const auto &all = m_workspace.agreement(m_focus.story()).points;
    for (size_t place = 0; place < filters.size(); ++place) {
        const auto count = std::ranges::count_if(
            all, [&](const coding::Point &point) { return isListed(point, filters[place]); });
        m_filters[place]->setText(u"%1  %2"_s.arg(words[place], QLocale().toString(qlonglong(count))));
        m_filters[place]->updateGeometry();
    }
    std::vector<coding::Point> listed;
    std::ranges::copy_if(all, std::back_inserter(listed),
        [this](const coding::Point &point) { return isListed(point, m_filter); });
    {
        const QScopedValueRollback following(m_following, true);
        m_model->setPoints(std::move(listed));
    }
    const bool isEmpty = m_model->rowCount() == 0;
    m_message->setText(m_filter == Verdict::Differ ? tr("On no point of this story do sources differ.")
                                                   : tr("This story has no such point."));
    m_message->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
    choosePoint(m_focus.point());
    updatePosition();
}

void PointListPanel::choosePoint(const QString &point)
{
    const int row = m_model->rowOf(point);
    if (m_following || row == m_view->currentIndex().row())
        return;
    const QScopedValueRollback following(m_following, true);
    m_view->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row, 0));
    if (row < 0)
        m_view->clearSelection();
}

/// Shows the evidence in the panes; the keyboard stays in the list.
void PointListPanel::reveal(const QModelIndex &index)
{
    const coding::Point *point = m_model->point(index);
    if (!point)
        return;
    const QScopedValueRollback following(m_following, true);
    m_focus.revealPoint(QString(point->id));
}

void PointListPanel::updatePosition()
{
    const QModelIndex current = m_view->currentIndex();
    m_position->setText(current.isValid()
                            //: of a list
                            ? tr("%1 of %2").arg(current.row() + 1).arg(m_model->rowCount())
                            : QString());
}

QString PointListPanel::place(const coding::Point &point)
{
    const auto &all = m_workspace.agreement(m_focus.story()).points;
    int number = 0;
    int count = 0;
    for (const coding::Point &other : all)
        if (other.verdict == point.verdict) {
            ++count;
            if (other.id == point.id)
                number = count;
        }
    m_words.columns(m_workspace.openStory(m_focus.story()));
    //: %1 and %2 are numbers, %3 a point, %4 who says what: "2 of 7: revenue – 3 say 17%, 1 says 16.9%".
    return tr("%1 of %2: %3 – %4").arg(number).arg(count).arg(point.label, m_words.saying(point));
}

} // namespace ui
