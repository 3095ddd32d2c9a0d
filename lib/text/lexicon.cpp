// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/lexicon.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <QCoreApplication>
#include <QDir>
#include <utility>

namespace text {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(text::Lexicon)
};

/// Phrases that a rule colours too are one item of alternatives: see resources/syntax/variorum.xml.
QStringList wordsOfItems(const QStringList &items)
{
    QStringList words;
    for (const QString &item : items)
        words += item.toLower().split(u'|', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

QHash<QString, QStringList> listsOf(const KSyntaxHighlighting::Definition &definition)
{
    QHash<QString, QStringList> lists;
    for (const QString &name : definition.keywordLists())
        lists.insert(name, definition.keywordList(name));
    return lists;
}

} // namespace

Lexicon::Lexicon(QHash<QString, QStringList> lists)
    : m_lists(std::move(lists))
{
    for (QStringList &words : m_lists)
        words = wordsOfItems(words);
}

base::Result<Lexicon> Lexicon::load(const QString &userFolder)
{
    KSyntaxHighlighting::Repository repository;
    repository.addCustomSearchPath(u":/variorum"_s);
    if (!userFolder.isEmpty())
        repository.addCustomSearchPath(userFolder);

    const auto definition = repository.definitionForName(u"Variorum"_s);
    QHash<QString, QStringList> lists = listsOf(definition);
    if (lists.isEmpty()) {
        const QString folder = userFolder.isEmpty() ? u":/variorum/syntax"_s : userFolder + u"/syntax"_s;
        return base::failure(
            Messages::tr("The reading lexicon cannot be read. Remove or mend the files in “%1”.")
                .arg(QDir::toNativeSeparators(folder)),
            u"definition \"Variorum\": %1 lists, file \"%2\""_s.arg(lists.size()).arg(definition.filePath()));
    }
    for (const QString &part :
        {u"Variorum names"_s, u"Variorum claims"_s, u"Variorum measures"_s, u"Variorum clauses"_s})
        for (const auto &[list, words] : listsOf(repository.definitionForName(part)).asKeyValueRange())
            lists[list] += words;
    Lexicon lexicon(std::move(lists));
    if (userFolder.isEmpty())
        return lexicon;
    return readOwnWords(userFolder).transform([&](const OwnWords &words) { return lexicon.with(words); });
}

Lexicon Lexicon::with(const OwnWords &words) const
{
    Lexicon lexicon = *this;
    lexicon.m_own = joined(m_own, words);
    for (const OpenList &open : openLists()) {
        for (const QString &word : words.value(open.name)) {
            for (const QString &list : open.feeds)
                if (QStringList &known = lexicon.m_lists[list]; !known.contains(word.toLower()))
                    known += word.toLower();
        }
    }
    return lexicon;
}

} // namespace text
