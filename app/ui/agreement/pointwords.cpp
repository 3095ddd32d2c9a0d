// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/pointwords.h"

#include "agreement/agreementmodel.h"
#include "coding/words.h"

using namespace Qt::StringLiterals;

namespace ui {

int statingArticles(const coding::Point &point)
{
    return int(std::ranges::count(point.cells, coding::Cell::State::Stated, &coding::Cell::state));
}

QString pointTip(const coding::Point &point)
{
    QStringList lines{point.label, coding::verdictSentence(point.verdict)};
    const int stating = statingArticles(point);
    if (stating > 1) {
        lines << AgreementModel::tr("Stated in %n article(s)", "", stating);
        //: Articles that print the same sentence from one press release count once.
        lines << AgreementModel::tr("%n independent source(s)", "", point.independent);
    }
    return lines.join(u'\n');
}

QVariant cellData(const coding::Cell &cell, const QString &source,
    const std::function<const CellWords &()> &words, int role)
{
    if (role == AgreementModel::StateRole)
        return int(cell.state);
    const bool asksWhy = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    switch (cell.state) {
    case coding::Cell::State::Stated:
        break;
    case coding::Cell::State::Silent:
        if (role == Qt::DisplayRole)
            return u"—"_s;
        return asksWhy ? AgreementModel::tr("%1 was read to the end and says nothing on this.").arg(source)
                       : QVariant();
    case coding::Cell::State::Mentioned:
        if (role == Qt::DisplayRole)
            return u"(—)"_s;
        return asksWhy ? AgreementModel::tr("%1 speaks of this, but gives no value.").arg(source)
                       : QVariant();
    case coding::Cell::State::Unread:
        return asksWhy ? AgreementModel::tr("%1 has not been read to the end yet.").arg(source) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return words().words;
    case Qt::ToolTipRole:
        return words().tip;
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(source, words().words);
    case AgreementModel::BriefRole:
        return words().brief;
    case AgreementModel::ColourRole:
        return words().colour;
    default:
        return {};
    }
}

} // namespace ui
