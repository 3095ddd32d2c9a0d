// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inspector/inspector.h"

#include "annotations/noteedit.h"
#include "annotations/tagswatch.h"
#include "annotations/valuewords.h"
#include "focus.h"
#include "inspector/valuefields.h"
#include "messages.h"
#include "theme.h"
#include "workspace/annotationedits.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int longestQuote = 130;

QLabel *mutedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(theme().small);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

} // namespace

Inspector::Inspector(workspace::Workspace &workspace, Focus &focus, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_focus(focus)
{
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    build();
    connect(&workspace, &workspace::Workspace::changed, this, &Inspector::note);
    connect(&workspace, &workspace::Workspace::reloaded, this, [this] {
        fillTags();
        load();
    });
    connect(&focus, &Focus::annotationChanged, this, &Inspector::choose);
    fillTags();
    choose();
}

Inspector::~Inspector()
{
    // Fields that go lose the keyboard, which would store what they have.
    m_note->disconnect(this);
    if (m_fields)
        m_fields->disconnect(this);
}

void Inspector::build()
{
    m_form = new QWidget(this);
    m_message = mutedLabel(this);
    m_message->setText(tr("Choose an annotation to see and edit its value."));
    m_message->setContentsMargins(12, 10, 12, 10);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_message);

    m_quote = new QLabel(m_form);
    m_quote->setFont(theme().evidenceFont);
    m_quote->setWordWrap(true);
    m_quote->setTextFormat(Qt::PlainText);
    m_tag = new QComboBox(m_form);
    m_tag->setAccessibleName(tr("Tag"));
    m_note = new NoteEdit(m_form);
    m_origin = mutedLabel(m_form);
    m_place = new QVBoxLayout;
    connect(m_tag, &QComboBox::activated, this, &Inspector::commitTag);
    connect(m_note, &NoteEdit::left, this, &Inspector::commit);
    connect(m_note, &NoteEdit::done, this, &Inspector::commitAndLeave);
    for (QWidget *field : std::initializer_list<QWidget *>{m_tag, m_note})
        field->installEventFilter(this);

    auto *top = new QFormLayout;
    top->addRow(ValueFields::label(m_tag->accessibleName(), m_form), m_tag);
    auto *bottom = new QFormLayout;
    bottom->addRow(ValueFields::label(m_note->accessibleName(), m_form), m_note);
    for (QFormLayout *layout : {top, bottom}) {
        layout->setHorizontalSpacing(8);
        layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    }
    auto *layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(12, 9, 12, 9);
    layout->setSpacing(5);
    layout->addWidget(m_quote);
    layout->addLayout(top);
    layout->addLayout(m_place);
    layout->addLayout(bottom);
    layout->addWidget(m_origin);
    layout->addStretch(1);
}

void Inspector::fillTags()
{
    const QVariant before = m_tag->currentData();
    m_tag->clear();
    for (const coding::Tag &tag : m_workspace.tags())
        m_tag->addItem(tagSwatch(tag.colour), tag.name, tag.id.value());
    m_tag->setCurrentIndex(m_tag->findData(before));
}

const coding::Annotation *Inspector::annotation() const
{
    return m_id.isValid() ? m_workspace.annotation(m_id) : nullptr;
}

/// Another annotation: what was typed for the last one is not lost.
void Inspector::choose()
{
    if (m_focus.annotation() == m_id && m_id.isValid())
        return;
    commit();
    m_id = m_focus.annotation();
    load();
}

void Inspector::load()
{
    const coding::Annotation *found = annotation();
    m_stack->setCurrentWidget(found ? m_form : m_message);
    if (!found)
        return;
    const coding::Annotation shown = *found;
    const coding::Tag *tag = m_workspace.tag(shown.tag);
    showFields(tag ? tag->kind : coding::Kind::Plain);
    m_quote->setText(QLocale().quoteString(excerpt(shown.quote, longestQuote)));
    m_quote->setToolTip(shown.quote);
    m_tag->setCurrentIndex(m_tag->findData(shown.tag.value()));
    if (m_fields)
        m_fields->setValue(shown.value);
    m_note->setNote(shown.note);
    m_origin->setText(times(shown));
    m_form->setEnabled(!m_workspace.isReadOnly());
    m_form->setToolTip(m_workspace.readOnlyReason());
}

void Inspector::showFields(coding::Kind kind)
{
    if (kind == m_kind && (m_fields || kind == coding::Kind::Plain))
        return;
    if (m_fields) {
        m_fields->disconnect(this);
        m_fields->hide();
        m_fields->deleteLater(); // it may be what made us change
    }
    m_kind = kind;
    m_fields = ValueFields::make(kind, m_workspace, m_form);
    if (!m_fields)
        return;
    m_place->addWidget(m_fields);
    m_fields->show(); // at once: it may be given the keyboard
    ValueFields::alignLabels(m_form);
    connect(m_fields, &ValueFields::finished, this, &Inspector::commit);
    for (QWidget *field : m_fields->findChildren<QWidget *>())
        field->installEventFilter(this);
    // The keys go from the tag over the value's fields to the note.
    QWidget *last = m_tag;
    for (QWidget *field : m_fields->findChildren<QWidget *>())
        if ((field->focusPolicy() & Qt::TabFocus) && field->window() == window()) { // no popups
            setTabOrder(last, field);
            last = field;
        }
    setTabOrder(last, m_note);
}

QString Inspector::times(const coding::Annotation &annotation) const
{
    const coding::Analyst *analyst = m_workspace.analyst(annotation.analyst);
    const auto shown = [](const QDateTime &time) {
        return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
    };
    QStringList parts;
    if (analyst)
        parts.append(analyst->name);
    parts.append(shown(annotation.created));
    if (annotation.modified.secsTo(annotation.created) < -60)
        parts.append(tr("changed %1", "at that time").arg(shown(annotation.modified)));
    if (annotation.status == coding::Status::Suggested)
        parts.append(tr("suggested", "by the program, not tagged by hand"));
    return parts.join(u" · "_s);
}

void Inspector::note(const coding::ChangeSet &changes)
{
    if (changes.touches<coding::Tag>())
        fillTags();
    bool concerned = changes.touches<coding::Tag>();
    changes.each<coding::Annotation>([&](const coding::Change<coding::Annotation> &change) {
        concerned = concerned || change.either().id == m_id;
    });
    if (concerned || m_focus.annotation() != m_id)
        load();
}

bool Inspector::isChanged() const
{
    const coding::Annotation *shown = annotation();
    return shown && ((m_fields && m_fields->isChanged()) || m_note->isChanged());
}

void Inspector::edit(const QString &label, coding::ChangeSet changes)
{
    if (!changes.isEmpty())
        succeeded(window(), m_workspace.edit(label, std::move(changes)));
}

/// Stores what is different from what is stored. What is not understood stays in its field, marked.
void Inspector::commit()
{
    const coding::Annotation *found = annotation();
    if (m_committing || !found || m_workspace.isReadOnly())
        return;
    const QScopedValueRollback committing(m_committing, true);
    const coding::Annotation shown = *found;
    const QString quote = excerpt(shown.quote);
    const auto value = m_fields && m_fields->isChanged() ? m_fields->value() : std::nullopt;
    const bool isValued = value && *value != shown.value;
    const QString noted = m_note->note();
    const bool isNoted = m_note->isChanged() && noted != shown.note.trimmed();
    if (m_note->isChanged() && !isNoted)
        m_note->setNote(shown.note); // only its white space was other
    if (isValued && isNoted)
        edit(tr("value of and note on “%1”", "name of an edit").arg(quote),
            workspace::setValueAndNote(m_workspace, shown.id, *value, noted));
    else if (isValued)
        edit(tr("value of “%1”", "name of an edit").arg(quote),
            workspace::setValue(m_workspace, shown.id, *value));
    else if (isNoted)
        edit(tr("note on “%1”", "name of an edit").arg(quote),
            workspace::setNote(m_workspace, {shown.id}, noted));
}

void Inspector::commitAndLeave()
{
    commit();
    if (!isChanged()) // else it was not understood
        Q_EMIT finished();
}

void Inspector::commitTag()
{
    const coding::Annotation *shown = annotation();
    const coding::TagId tag(m_tag->currentData().toLongLong());
    if (shown && tag.isValid() && tag != shown->tag)
        edit(tr("tag “%1” “%2”", "name of an edit; an annotation's words, a tag's name")
                 .arg(excerpt(shown->quote), m_tag->currentText()),
            workspace::retag(m_workspace, shown->id, tag));
}

void Inspector::focusFirstField()
{
    if (!annotation())
        return;
    QWidget *field = m_fields ? m_fields->firstField() : m_note;
    field->setFocus(Qt::ShortcutFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->selectAll();
}

/// Escape restores, a second one leaves; Enter stores and leaves.
bool Inspector::eventFilter(QObject *watched, QEvent *event)
{
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (!override && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (override) {
        if (key == Qt::Key_Escape)
            event->accept(); // not the window's while a field has the keyboard
        return QWidget::eventFilter(watched, event);
    }
    if (key == Qt::Key_Escape) {
        if (isChanged())
            load();
        else
            Q_EMIT finished();
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && qobject_cast<QLineEdit *>(watched)) {
        commitAndLeave();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
