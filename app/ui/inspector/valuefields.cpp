// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inspector/valuefields.h"

#include "annotations/valuewords.h"
#include "coding/words.h"
#include "inspector/completion.h"
#include "theme.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

const QString fieldLabel = u"fieldLabel"_s;
constexpr int mostCompletions = 12;
constexpr int mostSpeakers = 200;

template <class Enum, size_t Size>
QComboBox *choices(const std::array<Enum, Size> &values, QString (*words)(Enum), ValueFields *parent)
{
    auto *box = new QComboBox(parent);
    for (const Enum value : values)
        box->addItem(words(value), int(value));
    QObject::connect(box, &QComboBox::activated, parent, &ValueFields::finished);
    return box;
}

void choose(QComboBox *box, int value)
{
    box->setCurrentIndex(box->findData(value));
}

} // namespace

ValueFields *ValueFields::make(coding::Kind kind, workspace::Workspace &workspace, QWidget *parent)
{
    switch (kind) {
    case coding::Kind::Figure:
        return new FigureFields(workspace, parent);
    case coding::Kind::Entity:
        return new EntityFields(workspace, parent);
    case coding::Kind::Claim:
        return new ClaimFields(workspace, parent);
    case coding::Kind::Plain:
        break;
    }
    return nullptr;
}

QFormLayout *ValueFields::makeLayout()
{
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(5);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return layout;
}

QLabel *ValueFields::label(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(fieldLabel);
    label->setFont(theme().small);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void ValueFields::alignLabels(QWidget *widget)
{
    int widest = 0;
    const QList<QLabel *> labels = widget->findChildren<QLabel *>(fieldLabel);
    for (const QLabel *label : labels)
        widest = qMax(widest, label->sizeHint().width());
    for (QLabel *label : labels)
        label->setMinimumWidth(widest);
}

QLineEdit *ValueFields::addLine(QFormLayout *layout, const QString &name)
{
    auto *line = new QLineEdit(this);
    line->setAccessibleName(name);
    layout->addRow(label(name, this), line);
    connect(line, &QLineEdit::editingFinished, this, &ValueFields::finished);
    return line;
}

// --- figures ---

FigureFields::FigureFields(workspace::Workspace &workspace, QWidget *parent)
    : ValueFields(parent)
    , m_workspace(workspace)
{
    QFormLayout *layout = makeLayout();
    m_amount = addLine(layout, tr("Amount"));
    m_amount->setPlaceholderText(tr("e.g. more than 27,000 people", "example of a figure in words"));
    m_reading = new QLabel(this);
    m_reading->setFont(theme().small);
    m_reading->setWordWrap(true);
    layout->addRow(label({}, this), m_reading);
    m_measured = addLine(layout, tr("Measured", "what a figure measures"));
    m_measured->setPlaceholderText(tr("e.g. revenue, AWS, Q1 2025", "example of what a figure measures"));
    connect(m_amount, &QLineEdit::textChanged, this, &FigureFields::showReading);
}

void FigureFields::setValue(const coding::Value &value)
{
    const auto *quantity = std::get_if<text::Quantity>(&value);
    m_shown = quantity ? std::optional(*quantity) : std::nullopt;
    m_shownAmount.clear();
    if (quantity) {
        // The article's own words where they say it all; else what read() understands.
        std::optional<text::Quantity> own = m_workspace.quantities().read(quantity->words);
        if (own) {
            own->words = quantity->words;
            own->measured = quantity->measured;
        }
        m_shownAmount =
            own == m_shown ? quantity->words : m_workspace.quantities().print(*quantity, QLocale::c());
    }
    m_amount->setText(m_shownAmount);
    m_measured->setText(quantity ? quantity->measured : QString());
    m_amount->setCursorPosition(0);
    m_measured->setCursorPosition(0);
    showReading();
}

bool FigureFields::isAmountChanged() const
{
    return m_amount->text().simplified() != m_shownAmount.simplified();
}

bool FigureFields::isChanged() const
{
    return isAmountChanged() ||
           m_measured->text().simplified() != (m_shown ? m_shown->measured.simplified() : QString());
}

std::optional<coding::Value> FigureFields::value() const
{
    std::optional<text::Quantity> quantity = m_shown;
    if (isAmountChanged()) {
        const QString words = m_amount->text().simplified();
        if (words.isEmpty())
            return coding::Value();
        quantity = m_workspace.quantities().read(words);
        if (!quantity)
            return std::nullopt;
        quantity->words = words;
    }
    if (!quantity)
        return coding::Value(); // nothing measured without an amount
    quantity->measured = m_measured->text().simplified();
    return coding::Value(*quantity);
}

QString FigureFields::readBack() const
{
    return m_reading->text();
}

void FigureFields::showReading()
{
    const std::optional<coding::Value> read = value();
    const auto *quantity = read ? std::get_if<text::Quantity>(&*read) : nullptr;
    QPalette colours = m_reading->palette();
    colours.setColor(QPalette::WindowText, quantity ? theme().muted
                                           : read   ? theme().compatible
                                                    : theme().differ);
    m_reading->setPalette(colours);
    colours = m_amount->palette();
    colours.setColor(QPalette::Text, read ? theme().text : theme().differ);
    m_amount->setPalette(colours);
    if (!read)
        m_reading->setText(tr("Not understood as an amount"));
    else if (quantity)
        m_reading->setText(m_workspace.quantities().print(*quantity, QLocale()));
    else
        m_reading->setText(tr("No amount: sources cannot be compared on this"));
}

QWidget *FigureFields::firstField() const
{
    return m_amount;
}

// --- entities ---

EntityFields::EntityFields(workspace::Workspace &workspace, QWidget *parent)
    : ValueFields(parent)
{
    using coding::EntityType;
    QFormLayout *layout = makeLayout();
    m_name = addLine(layout, tr("Name", "of a person, an organisation, a place"));
    completeFrom(m_name, [&workspace](const QString &start) {
        return workspace.database().entityNames(start, mostCompletions);
    });
    m_type = choices(std::array{EntityType::Person, EntityType::Organisation, EntityType::Location,
                         EntityType::Product, EntityType::Other},
        coding::entityTypeWords, this);
    m_type->setAccessibleName(tr("Type", "of what is named"));
    layout->addRow(label(m_type->accessibleName(), this), m_type);
}

void EntityFields::setValue(const coding::Value &value)
{
    const auto *entity = std::get_if<coding::Entity>(&value);
    m_name->setText(entity ? entity->name : QString());
    m_name->setCursorPosition(0);
    choose(m_type, int(entity ? entity->type : coding::EntityType::Other));
    m_shown = this->value();
}

std::optional<coding::Value> EntityFields::value() const
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return coding::Value();
    return coding::Value(coding::Entity{name, coding::EntityType(m_type->currentData().toInt())});
}

bool EntityFields::isChanged() const
{
    return value() != m_shown;
}

QWidget *EntityFields::firstField() const
{
    return m_name;
}

// --- claims ---

ClaimFields::ClaimFields(workspace::Workspace &workspace, QWidget *parent)
    : ValueFields(parent)
{
    using coding::Stance;
    QFormLayout *layout = makeLayout();
    m_stance = choices(
        std::array{Stance::Asserts, Stance::Partly, Stance::Predicts, Stance::Questions, Stance::Denies},
        coding::stanceWords, this);
    m_stance->setPlaceholderText(tr("Choose…", "no stance is chosen yet"));
    m_stance->setAccessibleName(tr("Stance"));
    layout->addRow(label(m_stance->accessibleName(), this), m_stance);
    m_speaker = addLine(layout, tr("Speaker"));
    //: who says it when the field is left empty: the article's own voice
    m_speaker->setPlaceholderText(tr("if empty: %1").arg(speakerWords({})));
    completeFrom(m_speaker, [&workspace](const QString &start) {
        return workspace.database().speakers(mostSpeakers).transform([&](const QStringList &all) {
            QStringList speakers{speakerWords({})};
            for (const QString &speaker : all)
                if (speaker.contains(start, Qt::CaseInsensitive) && !speakers.contains(speakerWords(speaker)))
                    speakers.append(speaker);
            return speakers;
        });
    });
    m_cause = addLine(layout, tr("Cause"));
    m_cause->setPlaceholderText(tr("e.g. AI", "example of a cause"));
    m_effect = addLine(layout, tr("Effect"));
    m_effect->setPlaceholderText(tr("e.g. job cuts", "example of an effect"));
}

void ClaimFields::setValue(const coding::Value &value)
{
    const auto *claim = std::get_if<coding::Claim>(&value);
    choose(m_stance, claim ? int(claim->stance) : -1);
    m_speaker->setText(claim ? speakerWords(claim->speaker) : QString());
    m_cause->setText(claim ? claim->cause : QString());
    m_effect->setText(claim ? claim->effect : QString());
    for (QLineEdit *line : {m_speaker, m_cause, m_effect})
        line->setCursorPosition(0);
    m_shown = this->value();
}

std::optional<coding::Value> ClaimFields::value() const
{
    const QString cause = m_cause->text().simplified();
    const QString effect = m_effect->text().simplified();
    const bool empty =
        m_stance->currentIndex() < 0 && m_speaker->text().isEmpty() && cause.isEmpty() && effect.isEmpty();
    if (empty)
        return coding::Value();
    const auto stance = m_stance->currentIndex() < 0 ? coding::Stance::Asserts
                                                     : coding::Stance(m_stance->currentData().toInt());
    return coding::Value(coding::Claim{stance, speakerFromWords(m_speaker->text()), cause, effect});
}

bool ClaimFields::isChanged() const
{
    return value() != m_shown;
}

QWidget *ClaimFields::firstField() const
{
    return m_stance;
}

} // namespace ui
