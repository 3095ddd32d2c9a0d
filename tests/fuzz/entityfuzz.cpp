// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Feeds texts made at random of the lexicon's names and words, signs and odd characters to
// suggest::EntityFinder for a number of seconds; to be built with sanitizers. See docs/evaluation.md.

#include "suggest/entityfinder.h"

#include <QElapsedTimer>
#include <QTextStream>
#include <random>

using namespace Qt::StringLiterals;

namespace {

class Maker
{
public:
    Maker(const text::Lexicon &lexicon, quint32 seed)
        : m_random(seed)
    {
        QStringList lists = lexicon.lists();
        lists.sort(); // the order of a hash is another each time
        for (const QString &list : std::as_const(lists))
            if (!lexicon.words(list).isEmpty())
                m_lists.push_back(lexicon.words(list));
    }

    int below(int limit) { return int(m_random() % quint32(limit)); }

    /// Names, words and signs in any order; some pieces come back again.
    QString text()
    {
        QString text;
        for (int pieces = below(250); pieces > 0; --pieces) {
            if (below(12) == 0)
                text += text.mid(below(int(text.size()) + 1), below(80));
            else
                text += piece();
        }
        return text;
    }

    /// Names that a corpus might know already.
    std::vector<coding::Entity> known()
    {
        std::vector<coding::Entity> entities;
        for (int count = below(30); count > 0; --count)
            entities.push_back({(name() + u' ' + name()).trimmed(), coding::EntityType(below(5))});
        return entities;
    }

private:
    /// Lists are as likely as each other, so that short ones come up, too.
    QString word()
    {
        const QStringList &list = m_lists[size_t(below(int(m_lists.size())))];
        return list[below(int(list.size()))];
    }

    QString name()
    {
        QString name = word();
        switch (below(6)) {
        case 0:
            return name.toUpper();
        case 1:
            return name;
        default:
            for (qsizetype i = 0; i < name.size(); ++i)
                if (i == 0 || name[i - 1] == u' ')
                    name[i] = name[i].toUpper();
            return name;
        }
    }

    QString piece()
    {
        static const QString signs = u".,;:?!\"“”‘’'()[]/&—–-…\n\u00A0\u0301€$%"_s;
        static const QStringList glue{u"'s "_s, u"’ "_s, u". "_s, u", "_s, u" of the "_s, u" and "_s,
            u" CEO "_s, u" (born "_s, u" \""_s, u"\" "_s, u", a "_s, u" was a "_s, u", such as "_s, u".\n"_s,
            u"J. "_s};
        switch (below(10)) {
        case 0:
            return QString(signs[below(int(signs.size()))]);
        case 1:
            return QString(QChar(ushort(below(0x10000)))); // also half of a pair
        case 2:
            return QString::number(below(3000));
        case 3:
        case 4:
            return glue[below(int(glue.size()))];
        case 5:
            return u' ' + word();
        default:
            return below(9) == 0 ? name() : u' ' + name();
        }
    }

    std::mt19937 m_random;
    std::vector<QStringList> m_lists;
};

/// What is wrong with names that were found; empty when nothing is.
QString fault(const text::Prose &prose, const std::vector<suggest::FoundEntity> &entities)
{
    int end = 0;
    int token = 0;
    for (const suggest::FoundEntity &entity : entities) {
        if (entity.span.start < end || entity.span.isEmpty() || entity.span.end > prose.text().size())
            return u"span %1 to %2"_s.arg(entity.span.start).arg(entity.span.end);
        if (entity.first < token || entity.end <= entity.first ||
            size_t(entity.end) > prose.tokens().size() ||
            prose.span(entity.first, entity.end).start != entity.span.start)
            return u"tokens %1 to %2"_s.arg(entity.first).arg(entity.end);
        if (entity.entity.name.isEmpty() || !(entity.confidence >= 0 && entity.confidence <= 1))
            return u"name or confidence at %1"_s.arg(entity.span.start);
        end = entity.span.end;
        token = entity.end;
    }
    return {};
}

} // namespace

/// Arguments: how many seconds, and the seed.
int main(int count, char **arguments)
{
    const auto lexicon = text::Lexicon::load();
    if (!lexicon)
        return 1;
    const double seconds = count > 1 ? QByteArray(arguments[1]).toDouble() : 10;
    Maker maker(*lexicon, count > 2 ? QByteArray(arguments[2]).toUInt() : 1);
    constexpr int textsForFinder = 2000; // Then another with other known names.
    QElapsedTimer timer;
    timer.start();
    qint64 texts = 0;
    qint64 entities = 0;
    while (double(timer.elapsed()) < seconds * 1000) {
        text::Vocabulary vocabulary;
        const suggest::EntityFinder finder(*lexicon, vocabulary, maker.known());
        for (int i = 0; i < textsForFinder && double(timer.elapsed()) < seconds * 1000; ++i, ++texts) {
            const QString text = maker.text();
            const text::Prose prose(text, vocabulary);
            const auto found = finder.find(prose);
            entities += qint64(found.size());
            if (const QString wrong = fault(prose, found); !wrong.isEmpty()) {
                QTextStream(stdout) << wrong << " in:\n" << text << '\n';
                return 1;
            }
        }
    }
    QTextStream(stdout) << texts << " texts, " << entities << " names, nothing wrong\n";
    return 0;
}
