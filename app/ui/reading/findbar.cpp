// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findbar.h"

#include "icons.h"
#include "readingview.h"
#include "theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QStringMatcher>
#include <QToolButton>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int leastWords = 160;         // px, with the sign that clears them
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
    , m_grid(new QGridLayout(this))
{
    m_words->setPlaceholderText(tr("Find in this article"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_words->setMinimumWidth(120);
    m_grid->setContentsMargins(12, 5, 8, 6);
    m_grid->setSpacing(4);
    m_grid->setColumnStretch(0, 1);
    m_case = addButton({}, tr("Aa", "the letters that show whether capital and small letters are told apart"),
        tr("Match case"));
    m_case->setCheckable(true);
    m_previous = addButton({}, u"↑"_s, tr("Previous match (Shift+F3)"));
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    m_next = addButton({}, u"↓"_s, tr("Next match (F3)"));
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    m_close = addButton(u"close"_s, {}, tr("Close (Esc)"));
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    arrange();
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
    return button;
}

/// In a narrow pane the words have a line of their own, and the rest stands below.
void FindBar::arrange()
{
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_words, m_count, m_case, m_previous, m_next, m_close})
        m_grid->removeWidget(widget);
    const int row = m_isWrapped ? 1 : 0;
    m_grid->addWidget(m_words, 0, 0, 1, m_isWrapped ? 5 : 1);
    m_grid->addWidget(m_count, row, m_isWrapped ? 0 : 1);
    m_grid->addWidget(m_case, row, 2);
    m_grid->addWidget(m_previous, row, 3);
    m_grid->addWidget(m_next, row, 4);
    m_grid->addWidget(m_close, 0, 5);
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QLocale locale;
    const int widestCount = m_count->fontMetrics().horizontalAdvance(
        tr("%1 of %2", "the number of the match and how many there are")
            .arg(locale.toString(999), locale.toString(999)));
    int needed = leastWords + widestCount;
    for (const QToolButton *button : {m_case, m_previous, m_next, m_close})
        needed += button->sizeHint().width();
    const QMargins margins = m_grid->contentsMargins();
    const bool isNarrow = width() < needed + 5 * m_grid->spacing() + margins.left() + margins.right();
    if (std::exchange(m_isWrapped, isNarrow) != isNarrow) // another height is not heard of while laying out
        QMetaObject::invokeMethod(this, &FindBar::arrange, Qt::QueuedConnection);
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
