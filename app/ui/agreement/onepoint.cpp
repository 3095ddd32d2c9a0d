// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/onepoint.h"

#include "agreement/units.h"
#include "annotations/valuewords.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::PointActions)
};

} // namespace

std::vector<coding::AnnotationId> evidenceOf(const coding::Point &point)
{
    std::vector<coding::AnnotationId> evidence;
    for (const coding::Cell &cell : point.cells)
        evidence.insert(evidence.end(), cell.evidence.begin(), cell.evidence.end());
    return evidence;
}

QString whyNotOnePoint(workspace::Workspace &workspace, const std::vector<coding::AnnotationId> &annotations)
{
    const auto measureOf = [](const text::Quantity &quantity) {
        return quantity.isMoney() ? u"currency"_s : agreement::unitFamily(quantity).base;
    };
    std::optional<QString> measure;
    QString first;
    for (const coding::AnnotationId id : annotations) {
        const coding::Annotation *annotation = workspace.annotation(id);
        const auto *quantity = annotation ? std::get_if<text::Quantity>(&annotation->value) : nullptr;
        if (!quantity)
            continue;
        if (!measure) {
            measure = measureOf(*quantity);
            first = annotation->quote;
        } else if (*measure != measureOf(*quantity)) {
            return Text::tr("“%1” and “%2” have units that cannot be compared, so they cannot be one point.")
                .arg(excerpt(first), excerpt(annotation->quote));
        }
    }
    return {};
}

} // namespace ui
