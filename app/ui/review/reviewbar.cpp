// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewbar.h"

#include "annotations/valuewords.h"
#include "codebook/codebookwords.h"
#include "focus.h"
#include "icons.h"
#include "inspector/valuedialog.h"
#include "messages.h"
#include "workspace/review.h"
#include "workspace/workspace.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int percent = 100;

/// What a suggestion was understood as, in one line.
QString understood(const coding::Value &value, const text::QuantityReader &quantities, const QLocale &locale)
{
    const auto *quantity = std::get_if<text::Quantity>(&value);
    if (!quantity)
        return valueInFull(value, quantities, locale);
    const QString amount = quantities.print(*quantity, locale);
    return quantity->measured.isEmpty() ? amount : u"%1 · %2"_s.arg(amount, quantity->measured);
}

} // namespace

ReviewBar::ReviewBar(workspace::Workspace &workspace, workspace::LiveSuggestions &suggestions,
    workspace::Review &review, Focus &focus, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_suggestions(suggestions)
    , m_review(review)
    , m_focus(focus)
    , m_kind(new QLabel(this))
    , m_value(new QLabel(this))
    , m_sureness(new QLabel(this))
    , m_left(new QLabel(this))
    , m_threshold(new QSpinBox(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Review of suggestions"));
    for (QLabel *label : {m_kind, m_sureness, m_left})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_value->setMinimumWidth(0);
    m_value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_value->setTextFormat(Qt::PlainText);
    m_threshold->setRange(0, percent - 1);
    m_threshold->setSingleStep(5);
    m_threshold->setValue(qRound(m_suggestions.threshold() * percent));
    m_threshold->setFocusPolicy(Qt::ClickFocus);
    m_threshold->installEventFilter(this);
    connect(m_threshold, &QSpinBox::valueChanged, this,
        [this](int value) { m_suggestions.setThreshold(double(value) / percent); });
    connect(m_threshold, &QSpinBox::editingFinished, this, [this] { setFocus(); });

    auto *words = new QHBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_kind);
    words->addWidget(m_value, 1);
    words->addWidget(m_sureness);
    words->addSpacing(12);
    words->addWidget(m_left);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    m_accept = addButton(row, &ReviewBar::accept);
    m_acceptAll = addButton(row, &ReviewBar::acceptAllTheSame);
    m_edit = addButton(row, &ReviewBar::edit);
    m_reject = addButton(row, &ReviewBar::reject);
    m_skip = addButton(row, &ReviewBar::skip);
    m_back = addButton(row, &ReviewBar::back);
    row->addStretch(1);
    row->addWidget(m_threshold);
    m_close = addButton(row, &ReviewBar::end);
    m_close->setIcon(icon(u"close"_s));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(4);
    layout->addLayout(words);
    layout->addLayout(row);

    connect(&review, &workspace::Review::changed, this, &ReviewBar::showPlace);
    connect(&review, &workspace::Review::failed, this,
        [this](const base::Error &error) { succeeded(this, base::Result<void>(std::unexpected(error))); });
    retranslate();
    hide();
}

QToolButton *ReviewBar::addButton(QHBoxLayout *row, void (ReviewBar::*decision)())
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    connect(button, &QToolButton::clicked, this, decision);
    row->addWidget(button);
    return button;
}

void ReviewBar::retranslate()
{
    const auto name = [](QToolButton *button, const QString &words, const QString &help) {
        button->setText(words);
        button->setToolTip(help);
        button->setAccessibleName(help);
    };
    //: a button and its key
    name(m_accept, tr("Accept  A"), tr("Accept this suggestion (A or Enter)"));
    name(m_acceptAll, tr("All the same  Shift+A"), tr("Accept all suggestions that say the same (Shift+A)"));
    name(m_edit, tr("Edit  E"), tr("Edit the value, then accept (E)"));
    name(m_reject, tr("Reject  R"), tr("Turn this suggestion down (R or Delete)"));
    name(m_skip, tr("Skip  S"), tr("Leave this suggestion undecided (S or Right)"));
    name(m_back, tr("Back  B"), tr("Return to the suggestion before and undo what was decided (B or Left)"));
    m_close->setToolTip(tr("End the review (Esc)"));
    m_close->setAccessibleName(m_close->toolTip());
    //: of a number field: suggestions are shown from this probability on, such as "sure from 50 %"
    m_threshold->setPrefix(tr("sure from "));
    m_threshold->setSuffix(tr(" %"));
    m_threshold->setToolTip(tr("How sure a suggestion must be to be shown"));
    m_threshold->setAccessibleName(m_threshold->toolTip());
}

void ReviewBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showState();
    }
}

bool ReviewBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_threshold || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    // Keys that end the number stay with it: they decide nothing.
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_threshold->interpretText();
        [[fallthrough]];
    case Qt::Key_Escape:
        setFocus();
        return true;
    default:
        return false;
    }
}

void ReviewBar::keyPressEvent(QKeyEvent *event)
{
    const bool isShifted = event->modifiers() == Qt::ShiftModifier;
    const bool isOfThreshold = m_threshold->hasFocus(); // which has no use for it
    if (isOfThreshold || (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_A:
        return isShifted ? acceptAllTheSame() : accept();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return accept();
    case Qt::Key_E:
        return edit();
    case Qt::Key_R:
    case Qt::Key_Delete:
        return reject();
    case Qt::Key_S:
    case Qt::Key_Right:
        return skip();
    case Qt::Key_B:
    case Qt::Key_Left:
    case Qt::Key_Backspace:
        return back();
    case Qt::Key_Escape:
        return end();
    default:
        QWidget::keyPressEvent(event);
    }
}

void ReviewBar::showPlace()
{
    const bool wasHidden = isHidden();
    setVisible(m_review.isActive());
    if (m_review.isActive() && wasHidden)
        setFocus(Qt::ShortcutFocusReason);
    showState();
    if (std::exchange(m_shown, m_review.current()) == m_review.current())
        return;
    if (m_shown)
        m_focus.openArticle(m_shown->article);
    Q_EMIT placeChanged(
        m_shown ? m_shown->article : text::ArticleId(), m_shown ? m_shown->suggestion.span : text::Span());
    setFocus(Qt::OtherFocusReason);
}

void ReviewBar::showState()
{
    const auto &place = m_review.current();
    for (QToolButton *button : {m_accept, m_acceptAll, m_edit, m_reject, m_skip})
        button->setEnabled(place.has_value() && !m_review.isAcceptingMany());
    m_back->setEnabled(m_review.canGoBack() && !m_review.isAcceptingMany());
    if (!place) {
        m_kind->clear();
        m_sureness->clear();
        m_value->setText(m_review.isLooking() ? tr("Looking…") : tr("No suggestion is left here."));
        m_left->clear();
        return;
    }
    const suggest::Suggestion &one = place->suggestion;
    const QString words = text::quote(m_workspace.text(place->article), one.span).toString();
    const QString value = understood(one.value, m_workspace.quantities(), locale());
    m_kind->setText(kindWords(one.kind));
    //: %1 are words of an article, %2 what they are understood as
    m_value->setText(tr("“%1”  →  %2").arg(excerpt(words, 60), value));
    m_value->setToolTip(words);
    //: how probable it is that the suggestion is right
    m_sureness->setText(tr("%1 % sure").arg(qRound(one.confidence * percent)));
    //: %1 is a share in per cent; all suggestions that say the same are looked for and accepted
    m_left->setText(
        m_review.isAcceptingMany()
            ? tr("All the same: %1 %; Esc cancels").arg(qRound(m_review.acceptedShare() * percent))
            : state());
}

QString ReviewBar::state() const
{
    const QString here = tr("%Ln left in this article", nullptr, m_review.leftInArticle());
    if (m_review.articleCount() == 1)
        return here;
    //: %1 and %2 are numbers
    const QString article =
        tr("article %1 of %2")
            .arg(locale().toString(m_review.articleNumber()), locale().toString(m_review.articleCount()));
    const int left = m_review.left();
    return u"%1 · %2 · %3"_s.arg(here, article,
        m_review.isCounted() ? tr("%Ln in all", "suggestions left", left)
                             : tr("at least %Ln in all", "suggestions left; more are being counted", left));
}

void ReviewBar::accept()
{
    succeeded(this, m_review.accept());
}

void ReviewBar::acceptAllTheSame()
{
    succeeded(this, m_review.acceptAllTheSame());
}

void ReviewBar::edit()
{
    const auto place = m_review.current();
    if (!place)
        return;
    auto *dialog = new ValueDialog(m_workspace, place->suggestion.kind, 1, window());
    dialog->setValue(place->suggestion.value);
    connect(dialog, &QDialog::accepted, this, [this, place, dialog] {
        if (m_review.current() == place)
            succeeded(this, m_review.accept(dialog->value()));
    });
    connect(dialog, &QDialog::finished, this, [this] { setFocus(); });
    dialog->open();
}

void ReviewBar::reject()
{
    succeeded(this, m_review.reject());
}

void ReviewBar::skip()
{
    m_review.skip();
}

void ReviewBar::back()
{
    succeeded(this, m_review.back());
}

void ReviewBar::end()
{
    if (m_review.isAcceptingMany()) {
        m_review.cancelAcceptingMany();
        return;
    }
    m_review.stop();
    Q_EMIT closed();
}

} // namespace ui
