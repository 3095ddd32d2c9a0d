// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codebook/causefields.h"

#include "dialogs/formparts.h"
#include "suggest/claimfinder.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int shownLines = 6;

/// What a person wrote, a word or phrase a line.
QStringList lines(const QString &text)
{
    QStringList words;
    const QStringList written = text.split(u'\n');
    for (const QString &line : written)
        if (const QString word = line.simplified(); !word.isEmpty())
            words += word;
    return words;
}

} // namespace

CauseFields::CauseFields(const text::Lexicon &lexicon, QFormLayout *form)
    : QObject(form)
    , m_lexicon(lexicon)
    , m_form(form)
    , m_name(new QComboBox(form->parentWidget()))
    , m_words(new QPlainTextEdit(form->parentWidget()))
    , m_hint(new HintLabel(tr("Claims that say what this cause brings about are suggested with this tag. Its "
                              "words: a word or phrase a line."),
          form->parentWidget()))
{
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    //: no cause: claims are not looked for
    m_name->lineEdit()->setPlaceholderText(tr("None"));
    m_name->addItem(QString());
    m_name->addItems(suggest::CauseOfInterest::shipped(lexicon));
    m_name->setToolTip(tr("Whose effects are suggested as claims with this tag"));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(
        m_words->fontMetrics().lineSpacing() * shownLines + 2 * m_words->frameWidth() + 8);
    m_words->installEventFilter(this);
    m_words->setToolTip(tr("A word or phrase a line"));
    connect(m_name, &QComboBox::activated, this, &CauseFields::takeName);
    connect(m_name->lineEdit(), &QLineEdit::editingFinished, this, &CauseFields::takeName);

    //: what claims are about, such as AI or tariffs
    form->addRow(tr("Ca&use:"), m_name);
    form->addRow(tr("&Words:"), m_words);
    form->addRow(m_hint);
}

void CauseFields::setVisible(bool isVisible)
{
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_words), m_hint})
        m_form->setRowVisible(field, isVisible);
}

QStringList CauseFields::lexiconWords(const QString &name) const
{
    return name.isEmpty() ? QStringList() : suggest::CauseOfInterest::named(name, m_lexicon).words;
}

void CauseFields::setCause(const coding::Cause &cause)
{
    m_cause = cause;
    if (m_name->currentText() != cause.name)
        m_name->setCurrentText(cause.name);
    const QStringList words = cause.words.isEmpty() ? lexiconWords(cause.name) : cause.words;
    if (lines(m_words->toPlainText()) != words)
        m_words->setPlainText(words.join(u'\n'));
    m_words->setEnabled(!cause.name.isEmpty());
}

void CauseFields::commit()
{
    takeName();
    takeWords();
}

bool CauseFields::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::FocusOut)
        takeWords();
    return QObject::eventFilter(watched, event);
}

void CauseFields::takeName()
{
    const QString name = m_name->currentText().simplified();
    if (name == m_cause.name)
        return;
    m_cause = {name, {}}; // another cause has other words
    Q_EMIT causeChanged(m_cause);
}

void CauseFields::takeWords()
{
    QStringList words = lines(m_words->toPlainText());
    if (words == lexiconWords(m_cause.name))
        words.clear(); // so that they stay the lexicon's
    if (words == m_cause.words)
        return;
    m_cause.words = words;
    Q_EMIT causeChanged(m_cause);
}

} // namespace ui
