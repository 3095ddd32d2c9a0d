// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads fixtures of which bytes were changed, cut out, doubled or taken from another one. Whatever comes of
// it, there is an answer, and a text that keeps its promises.
//
//   readerfuzz [SECONDS [SEED]]

#include "readers/reader.h"
#include "support/expectedarticles.h"
#include "support/fuzzing.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

class Trial
{
public:
    Trial(const text::Lexicon &, quint32 seed)
        : m_random(seed)
    {
        for (const QString &path :
            support::filesWithExpectation(QStringLiteral(VARIORUM_SOURCE_DIR "/tests/lib/readers/data"))) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                m_files.push_back({QFileInfo(path).fileName(), file.readAll()});
        }
    }

    support::Tried next()
    {
        const auto &[name, whole] = m_files[below(m_files.size())];
        QByteArray bytes = whole;
        for (size_t changes = 1 + below(8); changes > 0; --changes)
            change(bytes);
        const auto read = readers::readBytes(bytes, name);
        if (!read)
            return {name, 0, read.error().message.isEmpty() ? u"no reason"_s : QString()};
        for (const readers::ReadArticle &article : *read)
            if (const QString wrong = wrongWith(article); !wrong.isEmpty())
                return {name + u'\n' + QString::fromLatin1(bytes.toHex()), 0, wrong};
        return {name, qint64(read->size()), {}};
    }

private:
    size_t below(size_t limit) { return m_random() % std::max<size_t>(1, limit); }

    void change(QByteArray &bytes)
    {
        const auto at = qsizetype(below(size_t(bytes.size())));
        const auto length = qsizetype(below(60));
        switch (below(5)) {
        case 0:
            if (at < bytes.size())
                bytes[at] = char(below(256));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(at, length));
            break;
        case 3: {
            const QByteArray &other = m_files[below(m_files.size())].second;
            bytes.insert(at, other.mid(qsizetype(below(size_t(other.size()))), length));
            break;
        }
        default:
            bytes.truncate(std::max<qsizetype>(at, bytes.size() / 2));
        }
    }

    static QString wrongWith(const readers::ReadArticle &article)
    {
        if (!article.text.isValidUtf16())
            return u"a lone surrogate"_s;
        if (article.text.contains(QChar::Null) || article.text.contains(u'\r') ||
            article.text.contains(QChar::ByteOrderMark))
            return u"a text that is not normalised"_s;
        return article.text.trimmed().isEmpty() ? u"a blank text"_s : QString();
    }

    std::mt19937 m_random;
    std::vector<std::pair<QString, QByteArray>> m_files;
};

} // namespace

int main(int count, char **arguments)
{
    return support::fuzz<Trial>(count, arguments, "articles");
}
