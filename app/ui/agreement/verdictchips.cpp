// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/verdictchips.h"

#include "agreement/agreementpanel.h"
#include "agreement/filterchip.h"

#include <QButtonGroup>

namespace ui {

QList<FilterChip *> verdictChips(
    QWidget *parent, const std::function<void(std::optional<coding::Verdict>)> &choose)
{
    using coding::Verdict;
    const std::pair<QString, std::optional<Verdict>> filters[] = {
        {AgreementPanel::tr("All", "filter: points of any verdict"), std::nullopt},
        {AgreementPanel::tr("Agree", "filter: points where sources…"), Verdict::Agree},
        {AgreementPanel::tr("Compatible", "filter: points where sources are…"), Verdict::Compatible},
        {AgreementPanel::tr("Differ", "filter: points where sources…"), Verdict::Differ},
        {AgreementPanel::tr("One source", "filter: points that one source states"), Verdict::OneSource},
    };
    auto *group = new QButtonGroup(parent);
    QList<FilterChip *> chips;
    for (const auto &[text, verdict] : filters) {
        auto *chip = new FilterChip(text, parent);
        chip->setCheckable(true);
        chip->setChecked(!verdict);
        group->addButton(chip);
        QObject::connect(chip, &FilterChip::toggled, parent, [choose, verdict](bool checked) {
            if (checked)
                choose(verdict);
        });
        chips.append(chip);
    }
    return chips;
}

} // namespace ui
