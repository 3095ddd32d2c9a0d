// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/pointactions.h"

#include "agreement/agreementmodel.h"
#include "agreement/agreementview.h"
#include "agreement/onepoint.h"
#include "agreement/splitdialog.h"
#include "annotations/valuewords.h"
#include "coding/conversion.h"
#include "dialogs/ratesdialog.h"
#include "focus.h"
#include "messages.h"
#include "workspace/pointedits.h"
#include "workspace/rateedits.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

size_t evidenceCount(const coding::Point &point)
{
    size_t count = 0;
    for (const coding::Cell &cell : point.cells)
        count += cell.evidence.size();
    return count;
}

} // namespace

PointActions::PointActions(
    workspace::Workspace &workspace, Focus &focus, const AgreementWords &words, AgreementView *view)
    : QObject(view)
    , m_workspace(workspace)
    , m_focus(focus)
    , m_words(words)
    , m_view(view)
{
    merge = add(tr("Merge points"), [this] { mergePoints(); });
    split = add(tr("Split point…"), [this] { splitPoint(); });
    pin = add(tr("Pin chosen annotation here"), [this] { pinAnnotation(); });
    rename = add(tr("Rename point"), [this] { m_view->edit(m_view->currentIndex().siblingAtColumn(0)); });
    resetName = add(tr("Reset name"), [this] {
        if (const coding::Point *point = currentPoint())
            label(point->id, {});
    });
}

QAction *PointActions::add(const QString &text, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void PointActions::edit(const QString &label, coding::ChangeSet changes)
{
    if (!changes.isEmpty())
        succeeded(m_view->window(), m_workspace.edit(label, std::move(changes)));
}

const coding::Point *PointActions::currentPoint() const
{
    return static_cast<AgreementModel *>(m_view->model())->point(m_view->currentIndex());
}

std::vector<coding::Point> PointActions::selectedPoints() const
{
    std::vector<coding::Point> points;
    for (const QPersistentModelIndex &index : m_view->selectedPoints())
        points.push_back(*static_cast<AgreementModel *>(m_view->model())->point(index));
    return points;
}

/// The selected evidence when it is some, but not all, of the current point's.
std::vector<coding::AnnotationId> PointActions::splittable() const
{
    const coding::Point *point = currentPoint();
    auto *model = static_cast<AgreementModel *>(m_view->model());
    std::vector<coding::AnnotationId> evidence;
    for (const QModelIndex &index : m_view->selectedEvidence()) {
        if (model->point(index) != point)
            return {};
        evidence.push_back(model->annotation(index));
    }
    return point && evidence.size() < evidenceCount(*point) ? evidence : std::vector<coding::AnnotationId>();
}

bool PointActions::canPin() const
{
    const coding::Point *point = currentPoint();
    const coding::Annotation *annotation = m_workspace.annotation(m_focus.annotation());
    const coding::Tag *tag = annotation ? m_workspace.tag(annotation->tag) : nullptr;
    if (!point || !tag || tag->kind != point->kind)
        return false;
    bool sameStory = false;
    for (const coding::Cell &cell : point->cells) {
        sameStory |= cell.article == annotation->article;
        if (std::ranges::contains(cell.evidence, annotation->id))
            return false;
    }
    return sameStory;
}

void PointActions::update()
{
    const bool editable = !m_workspace.isReadOnly();
    const coding::Point *point = currentPoint();
    const std::vector<coding::Point> points = selectedPoints();
    const bool oneKind = std::ranges::all_of(
        points, [&](const coding::Point &one) { return one.kind == points.front().kind; });
    merge->setEnabled(editable && points.size() > 1 && oneKind);
    split->setEnabled(editable && points.size() < 2 && point && evidenceCount(*point) > 1);
    pin->setEnabled(editable && canPin());
    rename->setEnabled(editable && point);
    resetName->setEnabled(editable && point && point->labelled);
}

QString PointActions::hint(const QAction *action) const
{
    if (m_workspace.isReadOnly())
        return tr("The corpus is read-only.");
    if (action == merge)
        return tr("Choose two or more points of one kind to merge them.");
    if (action == split)
        return tr("Choose one point with several annotations to split it.");
    return tr("Choose an annotation of this story, and another point of its kind to pin it to.");
}

void PointActions::fill(QMenu *menu)
{
    update();
    // Keys of the panel alone: shown, but not shortcuts of the window.
    const auto show = [&](QAction *action, const QString &key) {
        QAction *shown = menu->addAction(action->text() + u'\t' + key, action, &QAction::trigger);
        shown->setEnabled(action->isEnabled());
    };
    show(merge, u"M"_s);
    show(split, u"S"_s);
    show(pin, u"P"_s);
    menu->addSeparator();
    show(rename, QKeySequence(Qt::Key_F2).toString(QKeySequence::NativeText));
    menu->addAction(resetName);
    fillRates(menu);
}

std::vector<std::pair<QString, QString>> PointActions::comparableCurrencies(const coding::Point &point) const
{
    constexpr size_t most = 4;
    QStringList own;
    if (point.kind == coding::Kind::Figure)
        for (const coding::AnnotationId id : evidenceOf(point))
            if (const coding::Annotation *annotation = m_workspace.annotation(id))
                if (const auto *quantity = std::get_if<text::Quantity>(&annotation->value);
                    quantity && quantity->isMoney() && !own.contains(quantity->unit))
                    own.append(quantity->unit);
    std::vector<std::pair<QString, QString>> pairs;
    if (own.isEmpty())
        return pairs;
    const QStringList all =
        own.size() > 1 ? own : workspace::currenciesIn(m_workspace.openStory(m_focus.story()));
    for (const QString &other : all)
        if (other != own.front() && pairs.size() < most)
            pairs.emplace_back(other, own.front());
    return pairs;
}

/// What the point's currency is worth in those beside it.
void PointActions::fillRates(QMenu *menu)
{
    const coding::Point *point = currentPoint();
    const auto pairs = point ? comparableCurrencies(*point) : std::vector<std::pair<QString, QString>>();
    if (!pairs.empty())
        menu->addSeparator();
    for (const auto &[from, to] : pairs) {
        const coding::ExchangeRate *known = workspace::rateFor(m_workspace, from, to, m_focus.story());
        const QString text =
            known ? tr("Rate %1…", "1 EUR = 1.08 USD")
                        .arg(coding::rateInWords(known->from, known->to, known->value, QLocale()))
                  : tr("Enter a rate for %1/%2…", "codes of currencies").arg(from, to);
        QAction *action = menu->addAction(text, this, [this, from, to] {
            auto *dialog = new RatesDialog(m_workspace, m_focus.story(), m_view->window());
            dialog->propose(from, to);
            dialog->open();
        });
        action->setEnabled(known || !m_workspace.isReadOnly());
    }
}

void PointActions::mergePoints()
{
    const std::vector<coding::Point> points = selectedPoints();
    std::vector<coding::AnnotationId> evidence;
    for (const coding::Point &point : points)
        std::ranges::copy(evidenceOf(point), std::back_inserter(evidence));
    if (const QString hindrance = whyNotOnePoint(m_workspace, evidence); !hindrance.isEmpty())
        return showNotice(m_view->window(), hindrance);
    edit(tr("merge %n point(s)", "name of an edit", int(points.size())),
        workspace::mergePoints(m_workspace, m_focus.story(), points));
}

void PointActions::splitPoint()
{
    const coding::Point *current = currentPoint();
    if (!current)
        return;
    const coding::Point point = *current;
    const auto splitOff = [this, point](const std::vector<coding::AnnotationId> &evidence) {
        edit(tr("split “%1”", "name of an edit").arg(excerpt(point.label)),
            workspace::splitPoint(m_workspace, m_focus.story(), point, evidence));
    };
    if (const std::vector<coding::AnnotationId> evidence = splittable(); !evidence.empty())
        return splitOff(evidence);
    auto *dialog = new SplitDialog(point, m_words, m_view->window());
    connect(dialog, &QDialog::accepted, this, [dialog, splitOff] { splitOff(dialog->evidence()); });
    dialog->open();
}

void PointActions::pinAnnotation()
{
    const coding::Point *point = currentPoint();
    const coding::Annotation *annotation = m_workspace.annotation(m_focus.annotation());
    if (!point || !annotation)
        return;
    std::vector<coding::AnnotationId> evidence = evidenceOf(*point);
    evidence.push_back(annotation->id);
    if (const QString hindrance = whyNotOnePoint(m_workspace, evidence); !hindrance.isEmpty())
        return showNotice(m_view->window(), hindrance);
    edit(tr("pin “%1” to “%2”", "name of an edit; an annotation's words, a point's name")
             .arg(excerpt(annotation->quote), excerpt(point->label)),
        workspace::pinToPoint(m_workspace, m_focus.story(), annotation->id, *point));
}

void PointActions::label(const QString &id, const QString &label)
{
    auto *model = static_cast<AgreementModel *>(m_view->model());
    const coding::Point *point = model->point(model->pointIndex(id));
    if (!point)
        return;
    const QString name = label.isEmpty()
                             ? tr("reset the name of “%1”", "name of an edit").arg(excerpt(point->label))
                             : tr("name a point “%1”", "name of an edit").arg(excerpt(label));
    edit(name, workspace::labelPoint(m_workspace, m_focus.story(), *point, label));
}

} // namespace ui
