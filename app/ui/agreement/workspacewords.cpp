// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/workspacewords.h"

#include "agreement/reasons.h"
#include "agreement/shortnames.h"
#include "agreement/units.h"
#include "annotations/valuewords.h"
#include "coding/words.h"
#include "text/segmentation.h"
#include "workspace/exporting.h"
#include "workspace/rateedits.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::AgreementWords)
};

constexpr qsizetype mostBefore = 140; ///< Characters of a sentence before the quote.
constexpr qsizetype mostAfter = 180;
constexpr qsizetype mostTipLines = 8;
const QString convertedSign = u" ⇄"_s; ///< Of an amount that is compared in another currency.

QString oneLine(QStringView words)
{
    return words.toString().replace(u'\n', u' ');
}

QString sentenceStart(QStringView words)
{
    if (words.size() <= mostBefore)
        return oneLine(words);
    const qsizetype space = words.indexOf(u' ', words.size() - mostBefore + 20);
    return u'…' + oneLine(words.sliced(space < 0 ? words.size() - mostBefore : space + 1));
}

QString sentenceEnd(QStringView words)
{
    if (words.size() <= mostAfter)
        return oneLine(words);
    const qsizetype space = words.lastIndexOf(u' ', mostAfter);
    return oneLine(words.first(space < 0 ? mostAfter : space)) + u'…';
}

/// The first words that say the amount by themselves: "hundreds" of "hundreds of positions".
QString amountWords(const text::Quantity &quantity, const text::QuantityReader &quantities)
{
    for (qsizetype end = quantity.words.indexOf(u' '); end > 0; end = quantity.words.indexOf(u' ', end + 1)) {
        const QString start = quantity.words.first(end);
        const std::optional<text::Quantity> read = quantities.read(start);
        if (read && read->low == quantity.low && read->high == quantity.high)
            return start;
    }
    return quantity.words;
}

/// What a piece of evidence says in the shortest form, and the same without what the point's label tells.
std::pair<QString, QString> shortWords(
    const coding::Annotation &annotation, const text::QuantityReader &quantities, const QLocale &locale)
{
    if (const auto *quantity = std::get_if<text::Quantity>(&annotation.value)) {
        text::Quantity bare = *quantity;
        bare.unit.clear();
        const QString brief = quantities.print(bare, locale);
        if (!quantity->isVague() || quantity->words.isEmpty())
            return {quantities.print(*quantity, locale), brief};
        const QString amount = amountWords(*quantity, quantities);
        return {amount, amount == quantity->words ? brief : amount}; // "hundreds" has no unit to leave out
    }
    if (const auto *claim = std::get_if<coding::Claim>(&annotation.value))
        return {coding::stanceWords(claim->stance), {}};
    return {excerpt(annotation.quote), {}};
}

/// Whether amounts of a point can be told apart without their units: not 18 months and 1.5 years.
bool hasOneUnit(const coding::Point &point, workspace::Workspace &workspace)
{
    std::optional<agreement::UnitFamily> first;
    for (const coding::Cell &cell : point.cells)
        for (const coding::AnnotationId id : cell.evidence) {
            const coding::Annotation *annotation = workspace.annotation(id);
            const auto *quantity = annotation ? std::get_if<text::Quantity>(&annotation->value) : nullptr;
            if (!quantity)
                continue;
            const agreement::UnitFamily family = agreement::unitFamily(*quantity);
            if (first && (first->base != family.base || first->factor != family.factor))
                return false;
            first = family;
        }
    return true;
}

} // namespace

WorkspaceWords::WorkspaceWords(workspace::Workspace &workspace)
    : m_workspace(workspace)
{
}

QString WorkspaceWords::sourceName(text::SourceId id) const
{
    const text::Source *source = m_workspace.source(id);
    return source ? source->name : QString();
}

std::vector<AgreementColumn> WorkspaceWords::columns(const workspace::OpenStory &story)
{
    QStringList names;
    for (const store::ArticleRow &row : story.articles) {
        const QString source = sourceName(row.article.source);
        names.append(source.isEmpty() ? row.article.title : source);
    }
    const QStringList shortened = shortNames(names);
    m_story = story.story.id;
    m_names.clear();
    m_paragraphsOf = {};
    std::vector<AgreementColumn> columns;
    for (size_t i = 0; i < story.articles.size(); ++i) {
        const auto &[article, reading] = story.articles[i];
        const bool unread = reading.state != text::ReadingState::Read;
        const QString date = m_locale.toString(
            QDate::fromString(article.published.first(qMin(article.published.size(), 10)), Qt::ISODate));
        QStringList tip{names.at(qsizetype(i)), article.title, date};
        if (unread)
            tip.append(Words::tr("Not read to the end yet"));
        tip.removeAll(QString());
        columns.push_back({article.id, shortened.at(qsizetype(i)), tip.join(u'\n'), unread});
        m_names.insert(article.id, shortened.at(qsizetype(i)));
    }
    return columns;
}

QString WorkspaceWords::section(coding::Kind kind) const
{
    switch (kind) {
    case coding::Kind::Figure:
        return Words::tr("Figures");
    case coding::Kind::Entity:
        return Words::tr("Entities");
    case coding::Kind::Claim: {
        const auto &tags = m_workspace.tags();
        const auto count = std::ranges::count(tags, coding::Kind::Claim, &coding::Tag::kind);
        return count == 1 ? m_workspace.firstTag(coding::Kind::Claim)->name : Words::tr("Claims");
    }
    case coding::Kind::Plain:
        break;
    }
    return {};
}

CellWords WorkspaceWords::cell(const coding::Point &point, const coding::Cell &cell) const
{
    CellWords result;
    QStringList words;
    QStringList briefs;
    QStringList tips;
    bool isConverted = false; // what is shown
    for (const coding::AnnotationId id : cell.evidence) {
        const coding::Annotation *annotation = m_workspace.annotation(id);
        if (!annotation)
            continue;
        if (const coding::Tag *tag = m_workspace.tag(annotation->tag); tag && words.isEmpty())
            result.colour = tag->colour;
        const auto [full, brief] = shortWords(*annotation, m_workspace.quantities(), m_locale);
        if (!words.contains(full)) {
            words.append(full);
            briefs.append(brief.isEmpty() ? full : brief);
        }
        const QString quote = u"“%1”"_s.arg(excerpt(annotation->quote, 60));
        tips.append(point.kind == coding::Kind::Entity ? quote : u"%1  %2"_s.arg(full, quote));
        if (const QString converted = conversion(point, annotation->value); !converted.isEmpty()) {
            tips.append(converted);
            isConverted = isConverted || full == words.first();
        }
    }
    if (tips.size() > mostTipLines)
        tips = tips.first(mostTipLines) << u"…"_s;
    result.tip = (QStringList{m_names.value(cell.article)} << tips).join(u'\n');
    if (words.isEmpty())
        return result;
    if (point.kind == coding::Kind::Entity) {
        result.words =
            Words::tr("%n mention(s)", "how often a name stands in an article", int(cell.evidence.size()));
        result.brief = m_locale.toString(cell.evidence.size());
        return result;
    }
    const QString more = (words.size() > 1 ? u" +%1"_s.arg(words.size() - 1) : QString()) +
                         (isConverted ? convertedSign : QString());
    result.words = words.first() + more;
    result.brief = point.kind == coding::Kind::Figure && !hasOneUnit(point, m_workspace)
                       ? result.words
                       : briefs.first() + more;
    return result;
}

EvidenceWords WorkspaceWords::evidence(coding::AnnotationId id) const
{
    const coding::Annotation *found = m_workspace.annotation(id);
    if (!found)
        return {};
    const coding::Annotation annotation = *found;
    const QString text = m_workspace.text(annotation.article);
    if (annotation.span.end > text.size())
        return {m_names.value(annotation.article), {}, annotation.quote, {}};
    if (std::exchange(m_paragraphsOf, annotation.article) != annotation.article)
        m_paragraphs = text::paragraphs(text);
    const QStringView view(text);
    const text::Span sentence = text::sentenceAround(view, annotation.span);
    const text::Span before{qMin(sentence.start, annotation.span.start), annotation.span.start};
    const text::Span after{annotation.span.end, qMax(sentence.end, annotation.span.end)};
    return {
        //: Where a sentence stands: source and paragraph, "Northline ¶2".
        Words::tr("%1 ¶%2").arg(m_names.value(annotation.article),
            m_locale.toString(text::paragraphAt(m_paragraphs, annotation.span.start) + 1)),
        sentenceStart(text::quote(view, before)),
        oneLine(text::quote(view, annotation.span)),
        sentenceEnd(text::quote(view, after)),
    };
}

/// What an amount was converted to, by which rate, and where that comes from; empty for what was not.
QString WorkspaceWords::conversion(const coding::Point &point, const coding::Value &value) const
{
    const QString words = workspace::conversionInWords(value, point, m_locale);
    const coding::Conversion *conversion = point.conversionOf(value);
    const coding::ExchangeRate *rate =
        conversion ? workspace::rateFor(m_workspace, conversion->from, conversion->to, m_story) : nullptr;
    return rate && !rate->note.isEmpty() ? u"%1 (%2)"_s.arg(words, rate->note) : words;
}

QString WorkspaceWords::valueOf(const coding::Point &point, text::ArticleId article) const
{
    const auto cell = std::ranges::find(point.cells, article, &coding::Cell::article);
    if (cell == point.cells.end())
        return {};
    QString words = this->cell(point, *cell).words;
    const coding::Annotation *first =
        cell->evidence.empty() ? nullptr : m_workspace.annotation(cell->evidence.front());
    if (const coding::Conversion *conversion = first ? point.conversionOf(first->value) : nullptr) {
        const auto amount = coding::roughlyConverted(std::get<text::Quantity>(first->value), *conversion);
        words.replace(convertedSign, u" (≈ %1)"_s.arg(m_workspace.quantities().print(amount, m_locale)));
    }
    return words;
}

QString WorkspaceWords::told(const coding::Point &point) const
{
    return agreement::tellGroups(
        point, [&](text::ArticleId article) { return valueOf(point, article); },
        [this](text::ArticleId article) { return m_names.value(article); });
}

QString WorkspaceWords::saying(const coding::Point &point) const
{
    constexpr qsizetype mostNames = 4;
    if (const QString groups = told(point); !groups.isEmpty())
        return groups;
    QStringList names;
    QString value;
    for (const coding::Cell &cell : point.cells) {
        if (cell.evidence.empty())
            continue;
        if (names.isEmpty())
            value = this->cell(point, cell).words;
        names.append(m_names.value(cell.article));
    }
    const QString who = names.size() > mostNames ? names.first(mostNames - 1).join(u", "_s) +
                                                       u", … +%1"_s.arg(names.size() - mostNames + 1)
                                                 : names.join(u", "_s);
    return u"%1: %2"_s.arg(who, value);
}

QString WorkspaceWords::remark(const coding::Point &point) const
{
    QStringList remarks;
    // Two sources that say two things need no counting.
    const bool hasMajority = !point.groups.isEmpty() && point.groups.front().articles.size() > 1;
    if (point.kind != coding::Kind::Entity && (hasMajority || !point.corrections.isEmpty()))
        remarks += told(point);
    const auto isStated = [](const coding::Cell &cell) { return !cell.evidence.empty(); };
    const auto first = std::ranges::find_if(point.cells, isStated);
    const auto second =
        first == point.cells.end() ? first : std::find_if(std::next(first), point.cells.end(), isStated);
    if (second != point.cells.end())
        remarks += reason(point, second->evidence.front());
    remarks.removeAll(QString());
    return remarks.join(u" · "_s);
}

QString WorkspaceWords::reason(const coding::Point &point, coding::AnnotationId annotation) const
{
    const auto first =
        std::ranges::find_if(point.cells, [](const coding::Cell &cell) { return !cell.evidence.empty(); });
    if (first == point.cells.end() || first->evidence.front() == annotation)
        return {};
    const QStringList reasons = m_workspace.reasons(first->evidence.front(), annotation);
    //: Why two sentences are evidence of one point; %1 is a list such as "the same value, the same unit".
    return reasons.isEmpty() ? QString() : Words::tr("one point: %1").arg(reasons.join(u", "_s));
}

} // namespace ui
