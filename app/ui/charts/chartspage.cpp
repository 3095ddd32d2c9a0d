// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartspage.h"

#include "agreement/filterchip.h"
#include "charts/outletchart.h"
#include "charts/stancechart.h"
#include "charts/verdictchart.h"
#include "chiplayout.h"
#include "icons.h"
#include "pageheading.h"
#include "workspace/workspace.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int soon = 400;           ///< Milliseconds after an edit.
constexpr qint64 longCount = 2'000; ///< Milliseconds; what takes longer is not done after every edit.

} // namespace

ChartsPage::ChartsPage(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_note(new QLabel)
    , m_message(new QLabel)
    , m_stack(new QStackedWidget)
    , m_timer(new QTimer(this))
    , m_worker(std::make_unique<base::Worker>())
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildTop();
    m_note->setWordWrap(true);
    m_note->setContentsMargins(14, 2, 14, 6);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_note);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_message->setContentsMargins(40, 64, 40, 12);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    for (Chart *chart : std::as_const(m_charts)) {
        auto *place = new QWidget; // charts take what height they need, from the top
        auto *column = new QVBoxLayout(place);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(chart, 1);
        column->addStretch();
        m_stack->addWidget(place);
    }
    m_stack->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &ChartsPage::count);
    connect(&workspace, &workspace::Workspace::changed, this, &ChartsPage::touch);
    connect(&workspace, &workspace::Workspace::reloaded, this, &ChartsPage::touch);
    showChosen();
}

ChartsPage::~ChartsPage()
{
    m_cancelled.request_stop();
}

void ChartsPage::buildTop()
{
    auto *heading = new PageHeading(tr("Charts of the corpus"), this);
    connect(heading, &PageHeading::leaveRequested, this, &ChartsPage::leaveRequested);
    auto *row = new QWidget(this);
    buildChips(row);
    layout()->addWidget(heading);
    layout()->addWidget(row);
}

void ChartsPage::buildChips(QWidget *row)
{
    auto *chips = new ChipLayout(row);
    m_stances = new StanceChart;
    m_chips = {addChart(tr("Verdicts by story"), new VerdictChart, row),
        addChart(tr("Outlet against outlet"), new OutletChart, row),
        addChart(tr("Stances over time"), m_stances, row)};
    m_chips.first()->setChecked(true);
    m_ownVoice = new FilterChip(tr("Articles’ own voice only"), row);
    m_ownVoice->setCheckable(true);
    m_ownVoice->setToolTip(tr("Leaves out the claims of those whom articles quote"));
    connect(m_ownVoice, &FilterChip::toggled, this, [this](bool own) {
        m_stances->setVoices(own ? Voices::Own : Voices::All);
        showChosen();
    });
    m_again = new FilterChip(tr("Count anew"), row);
    m_again->setToolTip(tr("The corpus has changed since it was counted"));
    connect(m_again, &FilterChip::clicked, this, &ChartsPage::count);
    m_export = new FilterChip(tr("Export", "button: opens a menu"), row);
    m_export->setIcon(icon(u"export"_s));
    m_export->setToolTip(tr("Write the chart to a file, as SVG or PNG"));
    connect(m_export, &FilterChip::clicked, this, &ChartsPage::exportRequested);
    for (FilterChip *chip : m_chips + QList{m_ownVoice, m_again, m_export})
        chips->addWidget(chip);
}

FilterChip *ChartsPage::addChart(const QString &text, Chart *chart, QWidget *row)
{
    auto *chip = new FilterChip(text, row);
    chip->setCheckable(true);
    chip->setAutoExclusive(true);
    m_charts.append(chart);
    connect(chip, &FilterChip::toggled, this, [this](bool checked) {
        if (checked)
            showChosen();
    });
    return chip;
}

ChartsPage::Kind ChartsPage::kind() const
{
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        if (m_chips.at(i)->isChecked())
            return Kind(i);
    return Kind::Verdicts;
}

void ChartsPage::choose(Kind kind)
{
    m_chips.at(qsizetype(kind))->setChecked(true);
}

Chart *ChartsPage::chart() const
{
    return m_charts.at(qsizetype(kind()));
}

void ChartsPage::touch()
{
    m_isStale = true;
    if (!isVisible())
        return;
    if (m_lastTook <= longCount)
        m_timer->start(soon);
    else
        showChosen();
}

/// A newer count replaces one that is under way.
void ChartsPage::count()
{
    m_timer->stop();
    m_cancelled.request_stop();
    m_cancelled = std::stop_source();
    m_isStale = false;
    m_isCounting = true;
    m_took.start();
    showChosen();
    const auto done = [this, token = m_cancelled.get_token()](
                          base::Result<workspace::CorpusOverview> result) {
        if (!token.stop_requested())
            accept(std::move(result));
    };
    m_worker->run(
        [path = m_workspace.path(), token = m_cancelled.get_token()] {
            return workspace::corpusOverview(path, base::Progress({}, token));
        },
        done);
}

void ChartsPage::accept(base::Result<workspace::CorpusOverview> overview)
{
    m_isCounting = false;
    m_lastTook = m_took.elapsed();
    if (!overview) {
        m_isStale = true;
        Q_EMIT failed(overview.error());
    } else {
        m_hasCounted = true;
        for (Chart *chart : std::as_const(m_charts))
            chart->setOverview(*overview);
    }
    showChosen();
}

void ChartsPage::showChosen()
{
    if (m_chips.isEmpty() || !m_export) // still being built
        return;
    const Chart *chosen = chart();
    const QString message = !m_hasCounted ? tr("Comparing the stories of the corpus…") : chosen->message();
    m_message->setText(message);
    m_stack->setCurrentIndex(message.isEmpty() ? int(kind()) : int(m_charts.size()));
    m_note->setText(message.isEmpty() ? chosen->note() : QString());
    m_note->setVisible(message.isEmpty());
    m_ownVoice->setVisible(kind() == Kind::Stances);
    m_again->setVisible(m_isStale && m_hasCounted && m_lastTook > longCount);
    m_export->setEnabled(message.isEmpty());
}

void ChartsPage::showEvent(QShowEvent *event)
{
    if (m_isStale && !m_isCounting)
        count();
    QWidget::showEvent(event);
}

/// Nobody waits for it any more.
void ChartsPage::hideEvent(QHideEvent *event)
{
    if (m_isCounting && !m_hasCounted) {
        m_cancelled.request_stop();
        m_isCounting = false;
        m_isStale = true;
    }
    QWidget::hideEvent(event);
}

void ChartsPage::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else if (step != 0)
        choose(Kind((int(kind()) + step + int(m_charts.size())) % int(m_charts.size())));
    else
        QWidget::keyPressEvent(event);
}

QByteArray ChartsPage::saveState() const
{
    const QJsonObject state{{u"chart"_s, int(kind())}, {u"ownVoice"_s, m_ownVoice->isChecked()}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void ChartsPage::restoreState(const QByteArray &saved)
{
    const QJsonObject state = QJsonDocument::fromJson(saved).object();
    choose(Kind(qBound(0, state["chart"_L1].toInt(), int(m_charts.size()) - 1)));
    m_ownVoice->setChecked(state["ownVoice"_L1].toBool());
}

} // namespace ui
