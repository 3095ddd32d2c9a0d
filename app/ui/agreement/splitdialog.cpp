// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/splitdialog.h"

#include "annotations/valuewords.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

SplitDialog::SplitDialog(const coding::Point &point, const AgreementWords &words, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Split point"));
    auto *question = new QLabel(
        tr("Check what is not about “%1”. It becomes a point of its own.").arg(excerpt(point.label, 60)),
        this);
    question->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *split = buttons->addButton(tr("Split off"), QDialogButtonBox::AcceptRole);
    split->setEnabled(false);

    for (const coding::Cell &cell : point.cells)
        for (const coding::AnnotationId id : cell.evidence) {
            const EvidenceWords line = words.evidence(id);
            auto *item = new QListWidgetItem(u"%1: %2%3%4"_s.arg(line.where, lastWords(line.before, 32),
                                                 line.quote, firstWords(line.after, 32)),
                m_list);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
            m_ids.push_back(id);
        }
    connect(m_list, &QListWidget::itemChanged, this, [this, split] {
        const size_t count = evidence().size();
        split->setEnabled(count > 0 && count < m_ids.size());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setCurrentRow(0);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    resize(520, 320);
}

std::vector<coding::AnnotationId> SplitDialog::evidence() const
{
    std::vector<coding::AnnotationId> checked;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            checked.push_back(m_ids[size_t(row)]);
    return checked;
}

} // namespace ui
