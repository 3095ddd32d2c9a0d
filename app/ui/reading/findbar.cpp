// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findbar.h"

#include "icons.h"
#include "readingview.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QStringMatcher>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr size_t mostMatches = 100'000; // as when a space is looked for in a book

bool isMark(QChar unit)
{
    return unit.category() == QChar::Mark_NonSpacing || unit.category() == QChar::Mark_Enclosing;
}

/// Where the words stand in the text as they are written. What is followed by a mark is another letter:
/// "cafe" does not stand in "cafe\u0301".
void addMatches(const QString &text, const QString &words, Qt::CaseSensitivity sensitivity,
    std::vector<text::Span> &found)
{
    const QStringMatcher matcher(words, sensitivity);
    qsizetype at = matcher.indexIn(text, 0);
    while (at >= 0 && found.size() < mostMatches) {
        const qsizetype end = at + words.size();
        if (end == text.size() || !isMark(text[end]))
            found.push_back({int(at), int(end)});
        at = matcher.indexIn(text, end);
    }
}

/// Where the words stand in the text, with their accents as letters of their own or as marks after them.
std::vector<text::Span> matches(const QString &text, const QString &words, Qt::CaseSensitivity sensitivity)
{
    std::vector<text::Span> found;
    if (words.isEmpty())
        return found;
    const QString composed = words.normalized(QString::NormalizationForm_C);
    const QString decomposed = words.normalized(QString::NormalizationForm_D);
    addMatches(text, composed, sensitivity, found);
    if (decomposed != composed)
        addMatches(text, decomposed, sensitivity, found);
    std::ranges::sort(found, {}, &text::Span::start);
    return found;
}

} // namespace

FindBar::FindBar(ReadingView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    m_words->setPlaceholderText(tr("Find in this article"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 8, 6);
    row->setSpacing(4);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    m_case = addButton({}, tr("Aa", "the letters that show whether capital and small letters are told apart"),
        tr("Match case"));
    m_case->setCheckable(true);
    connect(addButton({}, u"↑"_s, tr("Previous match (Shift+F3)")), &QToolButton::clicked, this,
        &FindBar::findPrevious);
    connect(addButton({}, u"↓"_s, tr("Next match (F3)")), &QToolButton::clicked, this, &FindBar::findNext);
    connect(addButton(u"close"_s, {}, tr("Close (Esc)")), &QToolButton::clicked, this, &FindBar::close);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::find);
    connect(m_case, &QToolButton::toggled, this, &FindBar::find);
    hide();
}

QToolButton *FindBar::addButton(const QString &iconName, const QString &words, const QString &help)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    if (iconName.isEmpty())
        button->setText(words);
    else
        button->setIcon(icon(iconName));
    button->setToolTip(help);
    button->setAccessibleName(help);
    layout()->addWidget(button);
    return button;
}

void FindBar::open()
{
    const QString selected = text::quote(m_view.articleText(), m_view.selection()).toString();
    QWidget::show();
    if (!selected.isEmpty() && !selected.contains(u'\n') && selected != m_words->text())
        m_words->setText(selected);
    else
        find();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindBar::close()
{
    if (isHidden())
        return;
    hide();
    if (m_current >= 0)
        m_view.select(m_matches[size_t(m_current)]);
    m_matches.clear();
    m_current = -1;
    m_view.setFound({}, -1);
    m_view.setFocus();
}

void FindBar::refresh()
{
    if (!isHidden())
        find();
}

void FindBar::find()
{
    m_matches = matches(
        m_view.articleText(), m_words->text(), m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive);
    // From what is being read on, not from the start of the article.
    const int from = m_view.selection().isEmpty() ? m_view.visibleSpan().start : m_view.selection().start;
    const auto next = std::ranges::lower_bound(m_matches, from, {}, &text::Span::start);
    show(m_matches.empty() ? -1 : next == m_matches.end() ? 0 : int(next - m_matches.begin()));
}

void FindBar::show(int match)
{
    m_current = match;
    m_view.setFound(m_matches, match);
    if (match >= 0)
        m_view.reveal(m_matches[size_t(match)]);
    const QLocale locale;
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (match < 0)
        m_count->setText(tr("not found"));
    else
        m_count->setText(tr("%1 of %2", "the number of the match and how many there are")
                .arg(locale.toString(match + 1), locale.toString(m_matches.size())));
}

void FindBar::step(int direction)
{
    if (isHidden()) {
        open();
        const bool isOnMatch = m_current >= 0 && m_matches[size_t(m_current)] == m_view.selection();
        if (!isOnMatch) // the nearest match is shown now, and is the next one
            return;
    }
    const int count = matchCount();
    if (count > 0)
        show((m_current + direction + count) % count);
}

void FindBar::findNext()
{
    step(1);
}

void FindBar::findPrevious()
{
    step(-1);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool back = key->modifiers() & Qt::ShiftModifier;
    switch (key->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3:
        step(back ? -1 : 1);
        return true;
    default:
        return false;
    }
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().panel);
    painter.fillRect(0, height() - 1, width(), 1, theme().line);
}

} // namespace ui
