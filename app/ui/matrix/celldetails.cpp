// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matrix/celldetails.h"

#include "agreement/agreementmodel.h"
#include "agreement/pointwords.h"
#include "annotations/valuewords.h"
#include "coding/words.h"
#include "theme.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr size_t mostEvidence = 2; ///< Pieces that are shown; of the rest the number.

} // namespace

CellDetails::CellDetails(workspace::Workspace &workspace, const AgreementWords &words, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_words(words)
    , m_heading(new QLabel(this))
    , m_evidence(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 7, 12, 7);
    layout->setSpacing(3);
    for (QLabel *label : {m_heading, m_evidence}) {
        label->setTextFormat(Qt::RichText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        layout->addWidget(label);
    }
    m_evidence->setWordWrap(true);
    m_evidence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->setStretch(1, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    colour();
    show(nullptr, nullptr, {});
}

QSize CellDetails::sizeHint() const
{
    return {400, 112};
}

void CellDetails::colour()
{
    m_evidence->setFont(theme().evidenceFont);
}

void CellDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QWidget::changeEvent(event);
}

void CellDetails::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().panel);
    painter.fillRect(QRect(0, 0, width(), 1), theme().line);
}

QString CellDetails::evidenceHtml(coding::AnnotationId id) const
{
    const coding::Annotation *found = m_workspace.annotation(id);
    if (!found)
        return {};
    const coding::Annotation annotation = *found;
    const EvidenceWords words = m_words.evidence(id);
    const coding::Tag *tag = m_workspace.tag(annotation.tag);
    const coding::Analyst *analyst = m_workspace.analyst(annotation.analyst);
    QStringList about{tag ? tag->name : QString(),
        valueInFull(annotation.value, m_workspace.quantities(), QLocale()),
        analyst ? analyst->name : QString(), excerpt(annotation.note, 80)};
    about.removeAll(QString());
    return u"<b style=\"font-size:11px\">%1</b>&nbsp; %2<b>%3</b>%4 "
           "<span style=\"font-size:11px; color:%5\">[%6]</span>"_s.arg(words.where.toUpper().toHtmlEscaped(),
               words.before.toHtmlEscaped(), words.quote.toHtmlEscaped(), words.after.toHtmlEscaped(),
               theme().muted.name(), about.join(u" · "_s).toHtmlEscaped());
}

void CellDetails::show(const coding::Point *point, const coding::Cell *cell, const QString &outlet)
{
    if (!point || !cell) {
        m_heading->setText(u"<span style=\"color:%1\">%2</span>"_s.arg(theme().muted.name(),
            tr("Choose a cell with the arrow keys; Enter goes to its evidence, Escape back to the articles.")
                .toHtmlEscaped()));
        m_evidence->clear();
        return;
    }
    m_heading->setText(
        u"<b style=\"color:%1\">%2</b>&nbsp; <b>%3</b> <span style=\"color:%4\">· %5 · %6</span>"_s.arg(
            theme().verdict(point->verdict).name(), coding::verdictSign(point->verdict),
            point->label.toHtmlEscaped(), theme().muted.name(),
            coding::verdictSentence(point->verdict).toHtmlEscaped(), outlet.toHtmlEscaped()));
    if (cell->evidence.empty()) {
        const CellWords none;
        const QString why =
            cellData(*cell, outlet, [&]() -> const CellWords & { return none; }, Qt::ToolTipRole).toString();
        m_evidence->setText(
            u"<span style=\"color:%1\">%2</span>"_s.arg(theme().muted.name(), why.toHtmlEscaped()));
        return;
    }
    QStringList pieces;
    for (const coding::AnnotationId id : cell->evidence)
        if (size_t(pieces.size()) < mostEvidence)
            pieces.append(evidenceHtml(id));
    if (const int more = int(cell->evidence.size()) - int(pieces.size()); more > 0)
        pieces.last() += u" <span style=\"color:%1\">%2</span>"_s.arg(
            theme().muted.name(), tr("and %n more", "pieces of evidence in the same article", more));
    m_evidence->setText(pieces.join("<br/>"_L1));
}

QString CellDetails::words() const
{
    return QTextDocumentFragment::fromHtml(m_heading->text() + "<br/>"_L1 + m_evidence->text()).toPlainText();
}

} // namespace ui
