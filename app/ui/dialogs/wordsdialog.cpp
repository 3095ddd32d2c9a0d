// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/wordsdialog.h"

#include "dialogs/formparts.h"
#include "localkeys.h"
#include "workspace/wordedits.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int listName = Qt::UserRole;

/// What people call an open list of the lexicon.
QString titleOf(const QString &list)
{
    const std::pair<QString, QString> titles[] = {{u"people"_s, WordsDialog::tr("People")},
        {u"organisations"_s, WordsDialog::tr("Organisations")}, {u"places"_s, WordsDialog::tr("Places")},
        {u"products"_s, WordsDialog::tr("Products")},
        {u"attribution verbs"_s, WordsDialog::tr("Attribution verbs")},
        {u"hedges"_s, WordsDialog::tr("Hedges")}, {u"AI terms"_s, WordsDialog::tr("AI terms")},
        {u"job-loss terms"_s, WordsDialog::tr("Job-loss terms")},
        {u"counted people"_s, WordsDialog::tr("Words for people who are counted")}};
    for (const auto &[name, title] : titles)
        if (name == list)
            return title;
    return list;
}

} // namespace

WordsDialog::WordsDialog(workspace::Workspace &workspace, QString folder, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_folder(std::move(folder))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Words"));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(listSide(), 2);
    sides->addWidget(wordSide(), 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &WordsDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter adds a word
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new HintLabel(
        tr("Words that you add here are understood like those that the program knows: suggestions look for "
           "them, and the reading aid colours them. Words of the corpus can be undone."),
        this));
    layout->addSpacing(4);
    layout->addLayout(sides, 1);
    layout->addWidget(buttons);
    connect(&workspace, &workspace::Workspace::lexiconChanged, this, &WordsDialog::showList);
    m_lists->setCurrentRow(0);
    m_word->setFocus();
    resize(720, 520);
}

QWidget *WordsDialog::listSide()
{
    m_lists = new QListWidget(this);
    m_lists->setAccessibleName(tr("Lists"));
    for (const text::OpenList &list : text::openLists()) {
        auto *item = new QListWidgetItem(titleOf(list.name), m_lists);
        item->setData(listName, list.name);
    }
    connect(m_lists, &QListWidget::currentRowChanged, this, [this] {
        m_message->setMessage({});
        showList();
    });
    return m_lists;
}

QWidget *WordsDialog::wordSide()
{
    auto *side = new QWidget(this);
    m_scope = new QComboBox(side);
    m_scope->addItem(tr("This corpus"), true);
    m_scope->addItem(tr("All corpora that I open"), false);
    m_scope->setCurrentIndex(m_workspace.isReadOnly() ? 1 : 0);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &WordsDialog::showList);
    m_word = new QLineEdit(side);
    m_word->setPlaceholderText(tr("A word or phrase"));
    m_word->setAccessibleName(m_word->placeholderText());
    m_add = new QPushButton(tr("&Add"), side);
    m_add->setAutoDefault(false);
    m_remove = new QPushButton(tr("&Remove"), side);
    m_remove->setAutoDefault(false);
    m_words = new QListWidget(side);
    m_words->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_words->setAccessibleName(tr("Own words"));
    m_message = new MessageLabel(side);
    m_knownCaption = new HintLabel({}, side);
    m_known = new QPlainTextEdit(side);
    m_known->setReadOnly(true);
    m_known->setTabChangesFocus(true);
    m_known->setAccessibleName(tr("Known without them"));
    auto *remove = new QAction(side);
    remove->setShortcut(Qt::Key_Delete);
    connect(remove, &QAction::triggered, this, &WordsDialog::removeWords);
    new LocalKeys(m_words, {remove});
    connect(m_word, &QLineEdit::returnPressed, this, &WordsDialog::addWord);
    connect(m_word, &QLineEdit::textChanged, this, &WordsDialog::updateButtons);
    connect(m_add, &QPushButton::clicked, this, &WordsDialog::addWord);
    connect(m_remove, &QPushButton::clicked, this, &WordsDialog::removeWords);
    connect(m_words, &QListWidget::itemSelectionChanged, this, &WordsDialog::updateButtons);

    auto *entry = new QHBoxLayout;
    entry->addWidget(m_word, 1);
    entry->addWidget(m_add);
    entry->addWidget(m_remove);
    auto *scope = new QFormLayout;
    scope->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    //: for which corpora words are added
    scope->addRow(tr("&For:"), m_scope);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addLayout(scope);
    layout->addLayout(entry);
    layout->addWidget(m_message);
    layout->addWidget(m_words, 3);
    layout->addWidget(m_knownCaption);
    layout->addWidget(m_known, 2);
    return side;
}

bool WordsDialog::isForCorpus() const
{
    return m_scope->currentData().toBool();
}

QString WordsDialog::list() const
{
    const QListWidgetItem *item = m_lists->currentItem();
    return item ? item->data(listName).toString() : QString();
}

base::Result<text::OwnWords> WordsDialog::ownWords() const
{
    return isForCorpus() ? m_workspace.ownWords() : text::readOwnWords(m_folder);
}

void WordsDialog::showList()
{
    const auto own = ownWords();
    if (!own)
        m_message->setMessage(own.error().message);
    m_words->clear();
    m_words->addItems(own.value_or(text::OwnWords()).value(list()));
    m_words->sortItems();

    QStringList known;
    const QStringList added = m_workspace.lexicon().ownWords().value(list());
    for (const text::OpenList &open : text::openLists())
        if (open.name == list())
            for (const QString &shown : open.shown)
                known += m_workspace.lexicon().words(shown);
    known.removeIf([&](const QString &word) { return added.contains(word, Qt::CaseInsensitive); });
    known.sort();
    known.removeDuplicates();
    m_knownCaption->setText(tr("%Ln word(s) known without them:", nullptr, int(known.size())));
    m_known->setPlainText(known.join(u", "_s));
    updateButtons();
}

void WordsDialog::updateButtons()
{
    const bool canEdit = !isForCorpus() || !m_workspace.isReadOnly();
    m_word->setEnabled(canEdit);
    m_add->setEnabled(canEdit && !m_word->text().isEmpty());
    m_remove->setEnabled(canEdit && !m_words->selectedItems().isEmpty());
}

void WordsDialog::addWord()
{
    const QString word = m_word->text();
    if (word.isEmpty() || !m_word->isEnabled())
        return;
    base::Result<void> done;
    if (isForCorpus()) {
        done =
            workspace::addOwnWord(m_workspace, list(), word).and_then([&](const coding::ChangeSet &changes) {
                //: what undo names
                return m_workspace.edit(tr("add word “%1”").arg(word.simplified()), changes);
            });
    } else {
        done = ownWords()
                   .and_then([&](const text::OwnWords &words) {
                       return workspace::withOwnWord(words, list(), word);
                   })
                   .and_then([this](const text::OwnWords &words) { return storeForAll(words); });
    }
    m_message->setMessage(done ? QString() : done.error().message);
    if (done)
        m_word->clear();
    m_word->setFocus();
}

void WordsDialog::removeWords()
{
    QStringList words;
    for (const QListWidgetItem *item : m_words->selectedItems())
        words += item->text();
    if (words.isEmpty() || !m_word->isEnabled())
        return;
    base::Result<void> done;
    if (isForCorpus()) {
        done = m_workspace.edit(words.size() == 1
                                    //: what undo names
                                    ? tr("remove word “%1”").arg(words.first())
                                    : tr("remove %Ln word(s)", "what undo names", int(words.size())),
            workspace::removeOwnWords(m_workspace, list(), words));
    } else {
        done = ownWords().and_then([&](const text::OwnWords &own) {
            return storeForAll(workspace::withoutOwnWords(own, list(), words));
        });
    }
    m_message->setMessage(done ? QString() : done.error().message);
}

/// Writes the words that count for all corpora, and goes on with them in this one.
base::Result<void> WordsDialog::storeForAll(const text::OwnWords &words)
{
    return text::writeOwnWords(m_folder, words)
        .and_then([this] { return text::Lexicon::load(m_folder); })
        .transform([this](const text::Lexicon &lexicon) {
            m_workspace.setLexicon(lexicon);
            Q_EMIT lexiconChanged(lexicon);
        });
}

} // namespace ui
