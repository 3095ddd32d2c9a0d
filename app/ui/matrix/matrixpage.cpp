// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matrix/matrixpage.h"

#include "agreement/evidenceplaces.h"
#include "agreement/filterchip.h"
#include "agreement/storyfollower.h"
#include "agreement/verdictchips.h"
#include "chiplayout.h"
#include "focus.h"
#include "icons.h"
#include "matrix/celldetails.h"
#include "matrix/matrixtable.h"
#include "pageheading.h"
#include "reading/articlewords.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// Names of orders in the settings.
constexpr std::array<QLatin1StringView, 3> orderNames{"kind"_L1, "verdict"_L1, "appearance"_L1};

} // namespace

MatrixPage::MatrixPage(workspace::Workspace &workspace, Focus &focus, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_focus(focus)
    , m_words(workspace)
    , m_model(new MatrixModel(m_words, this))
    , m_table(new MatrixTable(m_model))
    , m_details(new CellDetails(workspace, m_words))
    , m_heading(new PageHeading(tr("Matrix"), this))
    , m_message(new QLabel)
    , m_stack(new QStackedLayout)
    , m_follower(new StoryFollower(workspace, focus, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusProxy(m_table);
    m_table->setAccessibleName(tr("Matrix of points and sources"));
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_message->setContentsMargins(40, 64, 40, 12);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildTop();
    auto *grid = new QWidget(this);
    auto *rows = new QVBoxLayout(grid);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_details);
    m_stack->addWidget(grid);
    m_stack->addWidget(m_message);
    layout->addLayout(m_stack, 1);
    connectAll();
    showMessage();
}

MatrixPage::~MatrixPage() = default;

void MatrixPage::buildTop()
{
    connect(m_heading, &PageHeading::leaveRequested, this, &MatrixPage::leaveRequested);
    m_chipRow = new QWidget(this);
    auto *chips = new ChipLayout(m_chipRow);
    m_filters = verdictChips(m_chipRow, [this](std::optional<coding::Verdict> verdict) {
        const MatrixTable::Place place = m_table->place();
        m_model->setFilter(verdict);
        m_table->restore(place);
        showMessage();
    });
    for (FilterChip *chip : std::as_const(m_filters))
        chips->addWidget(chip);
    m_order = new QComboBox(m_chipRow);
    m_order->addItems({tr("By kind", "order of points"), tr("By verdict", "order of points"),
        tr("In order of appearance", "order of points")});
    m_order->setAccessibleName(tr("Order of the points"));
    m_order->setFixedHeight(m_filters.first()->sizeHint().height());
    m_order->setToolTip(tr("Order of the points"));
    connect(m_order, &QComboBox::currentIndexChanged, this,
        [this](int order) { setOrder(MatrixModel::Order(order)); });
    chips->addWidget(m_order);
    m_grouped = new FilterChip(tr("Group by outlet"), m_chipRow);
    m_grouped->setCheckable(true);
    m_grouped->setToolTip(tr("Articles of one outlet stand together"));
    connect(m_grouped, &FilterChip::toggled, this, &MatrixPage::setGrouped);
    chips->addWidget(m_grouped);
    m_heat = new FilterChip(tr("Heat view"), m_chipRow);
    m_heat->setCheckable(true);
    m_heat->setToolTip(tr("Small squares in the colours of the verdicts"));
    connect(m_heat, &FilterChip::toggled, this, &MatrixPage::setHeat);
    chips->addWidget(m_heat);
    m_export = new FilterChip(tr("Export", "button: opens a menu"), m_chipRow);
    m_export->setIcon(icon(u"export"_s));
    m_export->setToolTip(tr("Copy, print or write the matrix to a file"));
    connect(m_export, &FilterChip::clicked, this, [this] {
        auto *menu = new QMenu(m_export);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(m_exports);
        menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height() + 2)));
    });
    chips->addWidget(m_export);
    layout()->addWidget(m_heading);
    layout()->addWidget(m_chipRow);
}

void MatrixPage::connectAll()
{
    connect(m_follower, &StoryFollower::due, this, &MatrixPage::refresh);
    connect(m_table, &MatrixTable::leaveRequested, this, &MatrixPage::leaveRequested);
    connect(m_table, &MatrixTable::copyRequested, this, [this] { copy(Extent::Selected); });
    connect(m_table, &MatrixTable::chosen, this, [this](const QModelIndex &cell) {
        if (const coding::Point *point = m_model->point(cell.row()))
            goToEvidence(m_focus, coding::Point(*point), m_model->cell(cell));
    });
    connect(m_table, &MatrixTable::pointChosen, this, [this](int row) {
        if (const coding::Point *point = m_model->point(row))
            goToEvidence(m_focus, coding::Point(*point), nullptr);
    });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MatrixPage::followCurrent);
    connect(m_table, &QWidget::customContextMenuRequested, this, &MatrixPage::openMenu);

    connect(&m_focus, &Focus::annotationChanged, this, &MatrixPage::chooseAnnotation);
    connect(&m_focus, &Focus::pointChanged, this, &MatrixPage::choosePoint);
}

void MatrixPage::setExportActions(const QList<QAction *> &actions)
{
    m_exports = actions;
}

void MatrixPage::setFilter(std::optional<coding::Verdict> filter)
{
    m_filters.at(filter ? 1 + qsizetype(*filter) : 0)->setChecked(true);
}

void MatrixPage::setOrder(MatrixModel::Order order)
{
    m_order->setCurrentIndex(int(order));
    m_model->setOrder(order);
    if (m_table->currentIndex().isValid())
        m_table->scrollTo(m_table->currentIndex());
}

void MatrixPage::setGrouped(bool grouped)
{
    m_grouped->setChecked(grouped);
    const MatrixTable::Place place = m_table->place();
    m_model->setGrouped(grouped);
    m_table->followGrouping();
    m_table->restore(place);
}

void MatrixPage::setHeat(bool heat)
{
    m_heat->setChecked(heat);
    m_table->setLook(heat ? MatrixLook::Heat : MatrixLook::Values);
}

MatrixText MatrixPage::words(Extent extent)
{
    if (m_follower->isStale())
        refresh();
    const text::Story *story = m_workspace.story(m_story);
    const QModelIndexList selected = m_table->selectionModel()->selectedIndexes();
    return matrixText(*m_model, story ? story->name : QString(),
        extent == Extent::Selected && selected.size() > 1 ? selected : QModelIndexList());
}

void MatrixPage::copy(Extent extent)
{
    QGuiApplication::clipboard()->setMimeData(matrixMimeData(words(extent)));
}

QByteArray MatrixPage::saveState() const
{
    QJsonObject state{{u"order"_s, orderNames[size_t(m_model->order())]},
        {u"grouped"_s, m_model->isGrouped()}, {u"heat"_s, m_table->look() == MatrixLook::Heat}};
    if (const std::optional<coding::Verdict> filter = m_model->filter())
        state.insert(u"filter"_s, coding::verdictName(*filter));
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void MatrixPage::restoreState(const QByteArray &saved)
{
    const QJsonObject state = QJsonDocument::fromJson(saved).object();
    setFilter(coding::verdictFromName(state["filter"_L1].toString()));
    const auto order = std::ranges::find(orderNames, state["order"_L1].toString());
    setOrder(order == orderNames.end() ? MatrixModel::Order::Kind
                                       : MatrixModel::Order(order - orderNames.begin()));
    setGrouped(state["grouped"_L1].toBool());
    setHeat(state["heat"_L1].toBool());
}

} // namespace ui
