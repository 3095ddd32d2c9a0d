// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/texts.h"

#include "store/messages.h"
#include "text/wordsearch.h"

#include <QCryptographicHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {
namespace {

/// Texts kept in memory, in UTF-16 units; the last used one always is, however large.
constexpr qsizetype recentUnits = 4'000'000;
constexpr size_t recentTexts = 64;

} // namespace

TextRow TextRow::of(const QString &text)
{
    TextRow row{.text = storable(text)};
    row.hash = textHash(row.text);
    row.length = text::CodePoints(row.text).fromUtf16(static_cast<int>(row.text.size()));
    row.isSpaced = hasSpacedWords(row.text);
    return row;
}

base::Result<text::TextId> Texts::keep(const TextRow &row)
{
    const auto known = findHash(row.hash);
    if (!known || known->isValid())
        return known;
    return m_connection
        .single(u"INSERT INTO article_texts (hash, length, units, spaced, text) VALUES (?, ?, ?, ?, ?)"
                " RETURNING id"_s,
            row.hash, row.length, static_cast<int>(row.text.size()), row.isSpaced, row.text)
        .transform([](const QVariant &id) { return text::TextId(id.toLongLong()); });
}

base::Result<text::TextId> Texts::find(const QString &text) const
{
    return findHash(textHash(storable(text)));
}

base::Result<text::TextId> Texts::findHash(const QByteArray &hash) const
{
    return m_connection.single(u"SELECT id FROM article_texts WHERE hash = ?"_s, hash)
        .transform([](const QVariant &id) { return text::TextId(id.toLongLong()); });
}

base::Result<std::shared_ptr<const KeptText>> Texts::load(text::TextId id)
{
    const auto recent = std::ranges::find(m_recent, id, [](const auto &text) { return text->id; });
    if (recent != m_recent.end()) {
        m_recent.splice(m_recent.begin(), m_recent, recent);
        return m_recent.front();
    }
    const auto text = m_connection.single(u"SELECT text FROM article_texts WHERE id = ?"_s, id);
    if (!text)
        return std::unexpected(text.error());
    if (!text->isValid())
        return std::unexpected(messages::noSuchText(m_connection.path()));
    m_recent.push_front(std::make_shared<const KeptText>(KeptText::of(id, text->toString())));
    qsizetype units = 0;
    const auto tooMany = std::ranges::find_if(m_recent, [&](const auto &one) {
        units += one->text.size();
        return units > recentUnits;
    });
    if (tooMany != m_recent.end())
        m_recent.erase(tooMany == m_recent.begin() ? std::next(tooMany) : tooMany, m_recent.end());
    if (m_recent.size() > recentTexts)
        m_recent.pop_back();
    return m_recent.front();
}

QByteArray textHash(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

bool hasSpacedWords(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (text::isUnspaced(character))
            return false;
    }
    return true;
}

} // namespace store
