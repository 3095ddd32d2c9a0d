// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotations/annotationfilters.h"

#include "annotations/valuesearch.h"
#include "focus.h"
#include "icons.h"
#include "theme.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int typingPause = 150; ///< ms

/// The number chosen in a box; none for "all".
template <class Id>
std::optional<Id> chosen(const QComboBox *box)
{
    const Id id(box->currentData().toLongLong());
    return id.isValid() ? std::optional(id) : std::nullopt;
}

/// A choice as wide as what is chosen, and less where there is no room.
class FilterBox : public QComboBox
{
public:
    explicit FilterBox(QWidget *parent)
        : QComboBox(parent)
    {
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        connect(this, &QComboBox::currentTextChanged, this, &FilterBox::updateGeometry);
    }

    QSize sizeHint() const override
    {
        constexpr int around = 34; // frame and arrow
        const int words = fontMetrics().horizontalAdvance(currentText());
        return {qMin(words + around, 190), QComboBox::sizeHint().height()};
    }
    QSize minimumSizeHint() const override { return {qMin(56, sizeHint().width()), sizeHint().height()}; }
};

} // namespace

AnnotationFilters::AnnotationFilters(workspace::Workspace &workspace, const Focus &focus, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_focus(focus)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_typing(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 10, 4);
    layout->setSpacing(6);
    m_scope = addBox(tr("What is listed"));
    using Scope = AnnotationRequest::Scope;
    m_scope->addItem(tr("This story", "annotations of…"), int(Scope::Story));
    m_scope->addItem(tr("This article", "annotations of…"), int(Scope::Article));
    m_scope->addItem(tr("Whole corpus", "annotations of…"), int(Scope::Corpus));
    connect(m_scope, &QComboBox::currentIndexChanged, this, &AnnotationFilters::refreshSources);
    m_source = addBox(tr("Source"));
    connect(m_source, &QComboBox::currentIndexChanged, this,
        [this] { m_wantedSource = text::SourceId(m_source->currentData().toLongLong()); });
    m_tag = addBox(tr("Tag"));
    m_analyst = addBox(tr("Analyst"));
    m_words->setPlaceholderText(tr("Filter", "the verb: show only annotations with these words"));
    m_words->setAccessibleName(tr("Filter by text, value or note"));
    m_words->setToolTip(m_words->accessibleName());
    m_words->setClearButtonEnabled(true);
    m_words->setFont(theme().small);
    m_words->setMaximumWidth(320);
    m_words->setMinimumWidth(80);
    m_words->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_count->setFont(theme().small);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_words, 10);
    layout->addStretch(1);
    layout->addWidget(m_count);

    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_words, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        m_typing->stop();
        Q_EMIT changed();
    });
    connect(m_typing, &QTimer::timeout, this, &AnnotationFilters::changed);
    refresh();
}

QComboBox *AnnotationFilters::addBox(const QString &name)
{
    auto *box = new FilterBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setFont(theme().small);
    layout()->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &AnnotationFilters::changed);
    return box;
}

template <class Items>
void AnnotationFilters::fill(QComboBox *box, const QString &all, const Items &items)
{
    const QSignalBlocker blocker(box);
    const QVariant before = box->currentData();
    box->clear();
    box->addItem(all, 0);
    for (const auto &item : items)
        box->addItem(item.name, item.id.value());
    box->setCurrentIndex(qMax(0, box->findData(before)));
    box->setVisible(box->count() > 2 || box == m_tag); // nothing to choose between
}

/// All of them while there is no story or article yet: what was chosen at the last run is kept for it.
std::vector<text::Source> AnnotationFilters::sources() const
{
    const text::StoryId story = m_focus.story();
    const text::ArticleId article = m_focus.article();
    std::vector<text::SourceId> listed;
    if (scope() == AnnotationRequest::Scope::Story && story.isValid()) {
        for (const store::ArticleRow &row : m_workspace.openStory(story).articles)
            listed.push_back(row.article.source);
    } else if (scope() == AnnotationRequest::Scope::Article && article.isValid()) {
        if (const store::ArticleRow *row = m_workspace.article(article))
            listed.push_back(row->article.source);
    } else {
        return m_workspace.sources();
    }
    std::vector<text::Source> sources = m_workspace.sources();
    std::erase_if(sources,
        [&](const text::Source &source) { return std::ranges::find(listed, source.id) == listed.end(); });
    return sources;
}

void AnnotationFilters::refreshSources()
{
    std::vector<text::Source> listed = sources();
    std::ranges::sort(listed, [](const text::Source &one, const text::Source &other) {
        return one.name.localeAwareCompare(other.name) < 0;
    });
    const QVariant before = m_source->currentData();
    fill(m_source, tr("All sources"), listed);
    if (const int wanted = m_source->findData(m_wantedSource.value()); wanted > 0) {
        const QSignalBlocker blocker(m_source);
        m_source->setCurrentIndex(wanted);
    }
    if (m_source->currentData() != before)
        Q_EMIT changed();
}

void AnnotationFilters::refresh()
{
    refreshSources();
    fill(m_tag, tr("All tags"), m_workspace.tags());
    fill(m_analyst, tr("All analysts"), m_workspace.analysts());
}

AnnotationRequest::Scope AnnotationFilters::scope() const
{
    return AnnotationRequest::Scope(m_scope->currentData().toInt());
}

void AnnotationFilters::setScope(AnnotationRequest::Scope scope)
{
    m_scope->setCurrentIndex(m_scope->findData(int(scope)));
}

store::AnnotationFilter AnnotationFilters::filter() const
{
    store::AnnotationFilter filter;
    filter.source = chosen<text::SourceId>(m_source);
    filter.tag = chosen<coding::TagId>(m_tag);
    filter.analyst = chosen<coding::AnalystId>(m_analyst);
    filter.words = m_words->text().simplified();
    filter.meant = valuesMeantBy(filter.words, locale());
    return filter;
}

bool AnnotationFilters::isRestricted() const
{
    const store::AnnotationFilter chosen = filter();
    return chosen.source || chosen.tag || chosen.analyst || !chosen.words.isEmpty();
}

void AnnotationFilters::clear()
{
    m_wantedSource = {};
    for (QComboBox *box : {m_source, m_tag, m_analyst})
        box->setCurrentIndex(0);
    m_words->clear();
}

QJsonObject AnnotationFilters::saveState() const
{
    return {{u"scope"_s, m_scope->currentIndex()}, {u"source"_s, m_wantedSource.value()},
        {u"tag"_s, m_tag->currentData().toLongLong()}, {u"analyst"_s, m_analyst->currentData().toLongLong()},
        {u"words"_s, m_words->text()}};
}

void AnnotationFilters::restoreState(const QJsonObject &state)
{
    const auto choose = [](QComboBox *box, int index) {
        const QSignalBlocker blocker(box);
        box->setCurrentIndex(index < box->count() ? qMax(0, index) : 0);
    };
    choose(m_scope, state["scope"_L1].toInt());
    m_wantedSource = text::SourceId(state["source"_L1].toInteger());
    refreshSources();
    choose(m_tag, m_tag->findData(state["tag"_L1].toInteger()));
    choose(m_analyst, m_analyst->findData(state["analyst"_L1].toInteger()));
    m_words->setText(state["words"_L1].toString());
    m_typing->stop();
    Q_EMIT changed();
}

void AnnotationFilters::showCount(const QString &words, const QString &tip)
{
    m_count->setText(words);
    m_count->setToolTip(tip);
    fitCount();
}

/// Without the count, which gives way.
QSize AnnotationFilters::minimumSizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right() + m_words->minimumWidth();
    for (const QComboBox *box : {m_scope, m_source, m_tag, m_analyst})
        if (!box->isHidden())
            width += box->minimumSizeHint().width() + layout()->spacing();
    return {width, QWidget::minimumSizeHint().height()};
}

void AnnotationFilters::fitCount()
{
    const int between = 2 * layout()->spacing();
    m_count->setVisible(minimumSizeHint().width() + between + m_count->sizeHint().width() <= width());
}

void AnnotationFilters::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitCount();
}

} // namespace ui
