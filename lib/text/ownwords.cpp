// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/ownwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <algorithm>

namespace text {

using namespace Qt::StringLiterals;

namespace {

using base::Error; // unqualified, so that lupdate keeps the context of what follows

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(text::OwnWords)
};

constexpr qsizetype longestWord = 100; ///< In UTF-16 units.

QString fileIn(const QString &folder)
{
    return folder + u"/words.json"_s;
}

Error unreadable(const QString &path, const QString &detail)
{
    return {Messages::tr("The words in “%1” cannot be read. Mend or remove the file.")
                .arg(QDir::toNativeSeparators(path)),
        detail};
}

} // namespace

const std::vector<OpenList> &openLists()
{
    static const std::vector<OpenList> lists = {
        {u"people"_s, {}, {u"first names"_s, u"surnames"_s}},
        {u"organisations"_s, {}, {u"companies"_s, u"organisations"_s}},
        {u"places"_s, {}, {u"countries"_s, u"regions"_s, u"cities"_s}},
        {u"products"_s, {}, {u"products"_s}},
        {u"attribution verbs"_s, {u"attribution verbs"_s}, {u"attribution verbs"_s}},
        {u"hedges"_s, {u"hedges"_s, u"claim perhaps"_s}, {u"hedges"_s}},
        {u"AI terms"_s, {u"AI terms"_s, u"claim cause AI"_s}, {u"AI terms"_s}},
        {u"job-loss terms"_s, {u"job-loss terms"_s, u"claim effect job cuts"_s}, {u"job-loss terms"_s}},
        {u"counted people"_s, {u"unit people"_s, u"claim people"_s}, {u"unit people"_s}},
    };
    return lists;
}

base::Result<QString> checkedOwnWord(const QString &word)
{
    const QString kept = word.simplified();
    const bool isWord = std::ranges::any_of(kept, [](QChar letter) { return letter.isLetterOrNumber(); }) &&
                        !kept.contains(u'|');
    if (!isWord || kept.size() > longestWord) {
        //: %1 is what a person wrote in place of a word or phrase
        return base::failure(
            Messages::tr("“%1” cannot be looked for: write a word, or a few.").arg(kept.left(longestWord)));
    }
    return kept;
}

OwnWords joined(OwnWords one, const OwnWords &other)
{
    for (auto list = other.begin(); list != other.end(); ++list) {
        QStringList &words = one[list.key()];
        for (const QString &word : list.value())
            if (!words.contains(word, Qt::CaseInsensitive))
                words += word;
    }
    return one;
}

base::Result<OwnWords> readOwnWords(const QString &folder)
{
    QFile file(fileIn(folder));
    if (!file.exists())
        return OwnWords();
    if (!file.open(QFile::ReadOnly))
        return std::unexpected(unreadable(file.fileName(), file.errorString()));
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (!json.isObject())
        return std::unexpected(unreadable(file.fileName(), error.errorString()));
    OwnWords words;
    const QJsonObject lists = json.object();
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        if (!list->isArray())
            return std::unexpected(unreadable(file.fileName(), list.key()));
        const QJsonArray array = list->toArray();
        for (const QJsonValue &value : array) {
            const auto word = checkedOwnWord(value.toString());
            if (!word)
                return std::unexpected(unreadable(file.fileName(), word.error().message));
            words[list.key()] += *word;
        }
    }
    return words;
}

base::Result<void> writeOwnWords(const QString &folder, const OwnWords &words)
{
    QJsonObject lists;
    for (auto list = words.begin(); list != words.end(); ++list)
        if (!list->isEmpty())
            lists.insert(list.key(), QJsonArray::fromStringList(*list));
    QSaveFile file(fileIn(folder));
    if (!QDir().mkpath(folder) || !file.open(QFile::WriteOnly) ||
        file.write(QJsonDocument(lists).toJson()) < 0 || !file.commit()) {
        return std::unexpected(Error{Messages::tr("The words could not be stored in “%1”.")
                                         .arg(QDir::toNativeSeparators(file.fileName())),
            file.errorString()});
    }
    return {};
}

} // namespace text
