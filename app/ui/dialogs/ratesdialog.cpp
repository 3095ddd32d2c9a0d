// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/ratesdialog.h"

#include "coding/conversion.h"
#include "dialogs/formparts.h"
#include "localkeys.h"
#include "text/currencies.h"
#include "workspace/rateedits.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

enum Column { Rate, For, Note, ColumnCount };
constexpr int idRole = Qt::UserRole;

/// A number with a point or a comma, whatever the language; not above zero for anything else.
double numberIn(const QString &words)
{
    bool isNumber = false;
    const double value = QLocale::c().toDouble(words.trimmed().replace(u',', u'.'), &isNumber);
    return isNumber ? value : std::nan("");
}

} // namespace

RatesDialog::RatesDialog(workspace::Workspace &workspace, text::StoryId story, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_story(story)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Exchange rates"));
    m_rates = new QTreeWidget(this);
    m_rates->setColumnCount(ColumnCount);
    //: heading: for which stories a rate holds
    m_rates->setHeaderLabels({tr("Rate"), tr("Holds for"), tr("Where it comes from")});
    m_rates->setRootIsDecorated(false);
    m_rates->setUniformRowHeights(true);
    m_rates->setAccessibleName(tr("Exchange rates"));
    m_rates->header()->setStretchLastSection(true);
    auto *remove = new QAction(m_rates);
    remove->setShortcut(Qt::Key_Delete);
    connect(remove, &QAction::triggered, this, &RatesDialog::removeCurrent);
    new LocalKeys(m_rates, {remove});
    connect(m_rates, &QTreeWidget::currentItemChanged, this, &RatesDialog::showCurrent);
    connect(m_rates, &QTreeWidget::itemActivated, this, [this] {
        m_value->setFocus();
        m_value->selectAll();
    });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &RatesDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter keeps a rate
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new HintLabel(
        tr("Amounts in different currencies are compared only with a rate that you enter here. A story's own "
           "rate wins over one for all stories. Rates can be undone."),
        this));
    layout->addSpacing(4);
    layout->addWidget(fields());
    layout->addWidget(m_rates, 1);
    layout->addWidget(buttons);
    connect(&workspace, &workspace::Workspace::changed, this, [this](const coding::ChangeSet &changes) {
        if (changes.touches<coding::ExchangeRate>() || changes.touches<text::Story>())
            showRates();
    });
    connect(&workspace, &workspace::Workspace::reloaded, this, &RatesDialog::showRates);
    fillStories();
    showRates();
    startNew();
    resize(700, 420);
}

QComboBox *RatesDialog::currencyBox(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setAccessibleName(name);
    box->setMinimumContentsLength(16);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const text::Currency &currency : text::currencies(QLocale()))
        box->addItem(u"%1 – %2"_s.arg(currency.code, currency.name), currency.code);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->lineEdit()->setPlaceholderText(tr("Code or name"));
    connect(box, &QComboBox::editTextChanged, this, &RatesDialog::updateReading);
    connect(box->lineEdit(), &QLineEdit::returnPressed, this, &RatesDialog::keep);
    return box;
}

QWidget *RatesDialog::fields()
{
    auto *all = new QWidget(this);
    m_from = currencyBox(tr("Currency that is converted"), all);
    m_to = currencyBox(tr("Currency that it is told in"), all);
    m_value = new QLineEdit(all);
    m_value->setMaximumWidth(130);
    m_value->setAccessibleName(tr("What one of the first is worth in the second"));
    m_for = new QComboBox(all);
    m_note = new QLineEdit(all);
    m_note->setPlaceholderText(tr("For instance: ECB, 3 May 2025"));
    m_reading = new HintLabel({}, all);
    m_message = new MessageLabel(all);
    m_keep = new QPushButton(all);
    m_new = new QPushButton(tr("&New"), all);
    m_remove = new QPushButton(tr("&Remove"), all);
    for (QPushButton *button : {m_keep, m_new, m_remove})
        button->setAutoDefault(false);
    connect(m_keep, &QPushButton::clicked, this, &RatesDialog::keep);
    connect(m_new, &QPushButton::clicked, this, [this] {
        startNew();
        m_from->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, &RatesDialog::removeCurrent);
    for (QLineEdit *field : {m_value, m_note}) {
        connect(field, &QLineEdit::returnPressed, this, &RatesDialog::keep);
        connect(field, &QLineEdit::textChanged, this, &RatesDialog::updateReading);
    }

    auto *rate = new QHBoxLayout;
    rate->addWidget(new QLabel(QLocale().toString(1), all));
    rate->addWidget(m_from, 1);
    rate->addWidget(new QLabel(u"="_s, all));
    rate->addWidget(m_value);
    rate->addWidget(m_to, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_reading, 1);
    row->addWidget(m_new);
    row->addWidget(m_remove);
    row->addWidget(m_keep);
    auto *form = new QFormLayout(all);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *caption = new QLabel(tr("R&ate:"), all);
    caption->setBuddy(m_from);
    form->addRow(caption, rate);
    //: for which stories a rate holds
    form->addRow(tr("&Holds for:"), m_for);
    //: of an exchange rate
    form->addRow(tr("&Comes from:"), m_note);
    form->addRow(m_message);
    form->addRow(row);
    return all;
}

QString RatesDialog::storyName(text::StoryId id) const
{
    const text::Story *story = id.isValid() ? m_workspace.story(id) : nullptr;
    return story ? story->name : tr("All stories");
}

/// All of them, the one in view, and then the others.
void RatesDialog::fillStories()
{
    const QSignalBlocker blocker(m_for);
    m_for->clear();
    m_for->addItem(storyName({}), 0);
    if (m_story.isValid())
        m_for->addItem(storyName(m_story), m_story.value());
    for (const store::StorySummary &summary : m_workspace.stories())
        if (summary.story.id.isValid() && summary.story.id != m_story)
            m_for->addItem(summary.story.name, summary.story.id.value());
    m_for->setCurrentIndex(0);
}

void RatesDialog::showRates()
{
    const QSignalBlocker blocker(m_rates);
    m_rates->clear();
    for (const coding::ExchangeRate &rate : m_workspace.exchangeRates()) {
        auto *item =
            new QTreeWidgetItem(m_rates, {coding::rateInWords(rate.from, rate.to, rate.value, QLocale()),
                                             storyName(rate.story), rate.note});
        item->setData(Rate, idRole, rate.id.value());
        item->setToolTip(Note, rate.note);
        if (m_edited == rate.id)
            m_rates->setCurrentItem(item);
    }
    for (const int column : {Rate, For})
        m_rates->resizeColumnToContents(column);
    m_rates->setColumnWidth(Rate, std::max(m_rates->columnWidth(Rate), 200));
    m_rates->setColumnWidth(For, std::clamp(m_rates->columnWidth(For), 120, 220));
    if (!m_rates->currentItem())
        m_edited.reset();
    updateButtons();
}

void RatesDialog::showCurrent()
{
    const QTreeWidgetItem *item = m_rates->currentItem();
    if (!item)
        return;
    const coding::ExchangeRateId id(item->data(Rate, idRole).toLongLong());
    for (const coding::ExchangeRate &rate : m_workspace.exchangeRates())
        if (rate.id == id)
            return showRate(rate);
}

void RatesDialog::showRate(const coding::ExchangeRate &rate)
{
    m_edited = rate.id.isValid() ? std::optional(rate.id) : std::nullopt;
    for (const auto &[box, code] : {std::pair(m_from, rate.from), std::pair(m_to, rate.to)}) {
        const int place = code.isEmpty() ? -1 : box->findData(code);
        box->setCurrentIndex(place);
        if (place < 0)
            box->setEditText(code);
        box->lineEdit()->setCursorPosition(0);
    }
    m_value->setText(
        rate.value > 0 ? QLocale().toString(rate.value, 'g', QLocale::FloatingPointShortest) : QString());
    m_for->setCurrentIndex(std::max(0, m_for->findData(rate.story.value())));
    m_note->setText(rate.note);
    m_message->setMessage({});
    updateButtons();
}

void RatesDialog::startNew()
{
    const QSignalBlocker blocker(m_rates);
    m_rates->setCurrentItem(nullptr);
    showRate({});
}

void RatesDialog::propose(const QString &from, const QString &to)
{
    if (const coding::ExchangeRate *known = workspace::rateFor(m_workspace, from, to, m_story)) {
        for (int row = 0; row < m_rates->topLevelItemCount(); ++row)
            if (m_rates->topLevelItem(row)->data(Rate, idRole).toLongLong() == known->id.value())
                m_rates->setCurrentItem(m_rates->topLevelItem(row));
        showRate(*known);
    } else {
        showRate({.from = from, .to = to});
    }
    m_value->setFocus();
    m_value->selectAll();
}

coding::ExchangeRate RatesDialog::entered() const
{
    return {.id = m_edited.value_or(coding::ExchangeRateId()),
        .guid = {},
        .from = m_from->currentText(),
        .to = m_to->currentText(),
        .value = numberIn(m_value->text()),
        .story = text::StoryId(m_for->currentData().toLongLong()),
        .note = m_note->text()};
}

/// Enters a new rate, or changes the one that is shown.
void RatesDialog::keep()
{
    if (!m_keep->isEnabled())
        return;
    const bool isNew = !m_edited;
    const auto changes = workspace::setRate(m_workspace, entered());
    base::Result<void> done;
    if (!changes) {
        done = std::unexpected(changes.error());
    } else if (!changes->isEmpty()) {
        QString words;
        changes->each<coding::ExchangeRate>([&](const auto &change) {
            words = coding::rateInWords(change.after->from, change.after->to, change.after->value, QLocale());
        });
        done = m_workspace.edit(isNew ? tr("enter rate %1", "what undo names").arg(words)
                                      : tr("change rate to %1", "what undo names").arg(words),
            *changes);
    }
    if (!done)
        return m_message->setMessage(done.error().message);
    if (isNew) {
        startNew();
        m_from->setFocus();
    } else {
        showCurrent();
    }
}

void RatesDialog::removeCurrent()
{
    if (!m_edited || m_workspace.isReadOnly())
        return;
    const auto done = m_workspace.edit(tr("remove rate of %1/%2", "what undo names; codes of currencies")
                                           .arg(m_from->currentText().left(3), m_to->currentText().left(3)),
        workspace::removeRates(m_workspace, std::array{*m_edited}));
    if (!done)
        return m_message->setMessage(done.error().message);
    startNew();
}

void RatesDialog::updateButtons()
{
    const bool canEdit = !m_workspace.isReadOnly();
    for (QWidget *field : std::initializer_list<QWidget *>{m_from, m_to, m_value, m_for, m_note, m_keep})
        field->setEnabled(canEdit);
    m_keep->setText(m_edited ? tr("&Change") : tr("&Add"));
    m_new->setEnabled(canEdit && m_edited);
    m_remove->setEnabled(canEdit && m_edited);
    updateReading();
}

/// Says what the fields mean, the other way round too.
void RatesDialog::updateReading()
{
    const QLocale locale;
    const coding::ExchangeRate rate = entered();
    const QString from = text::currencyCode(rate.from, locale);
    const QString to = text::currencyCode(rate.to, locale);
    constexpr int digits = 5;
    const bool isRate = !from.isEmpty() && !to.isEmpty() && from != to && rate.value > 0;
    m_reading->setText(isRate ? u"%1 %2 = %3 %4"_s.arg(locale.toString(1), to,
                                    locale.toString(1 / rate.value, 'g', digits), from)
                              : QString());
    m_message->setMessage({});
}

} // namespace ui
