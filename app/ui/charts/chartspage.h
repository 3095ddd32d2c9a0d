// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/worker.h"
#include "workspace/corpusoverview.h"

#include <QElapsedTimer>
#include <QWidget>
#include <memory>
#include <stop_token>

class QLabel;
class QStackedWidget;
class QTimer;

namespace workspace {
class Workspace;
}

namespace ui {

class Chart;
class FilterChip;
class StanceChart;

/// The charts of the whole corpus, in the place of the panes. A job counts on another thread while the page
/// is seen; edits are counted again soon after, in a corpus that takes long to count when a person asks.
class ChartsPage : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Verdicts, Outlets, Stances };

    /// The workspace must outlive the page.
    explicit ChartsPage(workspace::Workspace &workspace, QWidget *parent = nullptr);
    ~ChartsPage() override;

    void choose(Kind kind);
    Kind kind() const;
    Chart *chart() const; ///< That is chosen.
    /// Whether what is shown is as the corpus is.
    bool isUpToDate() const { return !m_isStale && !m_isCounting; }

    /// Which chart, and whose claims, for the settings.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    /// Back to the panes.
    void leaveRequested();
    /// The person asks for the chart as a file.
    void exportRequested();
    void failed(const base::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTop();
    void buildChips(QWidget *row);
    FilterChip *addChart(const QString &text, Chart *chart, QWidget *row);
    void touch();
    void count();
    void accept(base::Result<workspace::CorpusOverview> overview);
    void showChosen();

    workspace::Workspace &m_workspace;
    QLabel *m_note;
    QLabel *m_message;
    QStackedWidget *m_stack; ///< The charts, then the message.
    QList<Chart *> m_charts; ///< By Kind.
    QList<FilterChip *> m_chips;
    StanceChart *m_stances = nullptr;
    FilterChip *m_ownVoice = nullptr;
    FilterChip *m_again = nullptr; ///< Counts anew.
    FilterChip *m_export = nullptr;
    QTimer *m_timer;
    QElapsedTimer m_took;
    qint64 m_lastTook = 0; ///< Milliseconds.
    bool m_isStale = true; ///< The corpus has changed since, or was never counted.
    bool m_isCounting = false;
    bool m_hasCounted = false;
    std::stop_source m_cancelled;
    std::unique_ptr<base::Worker> m_worker;
};

} // namespace ui
