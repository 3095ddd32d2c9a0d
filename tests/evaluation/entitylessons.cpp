// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entitylessons.h"

#include <QFile>
#include <QMap>

namespace evaluation {

using namespace Qt::StringLiterals;
using coding::EntityType;

namespace {

EntityType typeOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'P':
        return EntityType::Person;
    case u'O':
        return EntityType::Organisation;
    case u'L':
        return EntityType::Location;
    case u'D':
        return EntityType::Product;
    default:
        return EntityType::Other;
    }
}

/// One version of one lesson.
class Lesson
{
public:
    Lesson(QStringView source, NameMaker &maker)
        : m_source(source)
        , m_maker(maker)
    {
    }

    GoldDocument written()
    {
        while (m_at < m_source.size()) {
            if (m_source[m_at] == u'{') {
                takeName(true);
            } else if (m_source[m_at] == u'[') {
                takeFixed();
            } else if (m_source[m_at] == u'¶') {
                m_document.text += u"\n\n"_s;
                ++m_at;
            } else {
                m_document.text += m_source[m_at++];
            }
        }
        m_document.annotatedEnd = int(m_document.text.size());
        m_document.isTuned = true;
        return std::move(m_document);
    }

private:
    /// "{P1s}"
    void takeName(bool isMarked)
    {
        const qsizetype end = m_source.indexOf(u'}', m_at);
        const QStringView inside = m_source.sliced(m_at + 1, end - m_at - 1);
        const bool hasForm = inside.back().isLetter();
        const QString name = inside.first(inside.size() - hasForm).toString();
        if (!m_names.contains(name))
            m_names.insert(name, m_maker.make(name[0]));
        const MadeName &made = m_names[name];
        const int start = int(m_document.text.size());
        m_document.text += hasForm ? made.forms.value(inside.back(), made.whole) : made.whole;
        if (isMarked)
            m_document.names.push_back({{start, int(m_document.text.size())}, made.type});
        m_at = end + 1;
    }

    /// "[O United Nations]"
    void takeFixed()
    {
        const EntityType type = typeOf(m_source[m_at + 1]);
        const int start = int(m_document.text.size());
        m_at += 3;
        while (m_source[m_at] != u']') {
            if (m_source[m_at] == u'{')
                takeName(false);
            else
                m_document.text += m_source[m_at++];
        }
        m_document.names.push_back({{start, int(m_document.text.size())}, type});
        ++m_at;
    }

    QStringView m_source;
    NameMaker &m_maker;
    qsizetype m_at = 0;
    QMap<QString, MadeName> m_names;
    GoldDocument m_document;
};

} // namespace

std::vector<GoldDocument> writtenLessons(
    const QString &path, const text::Lexicon &lexicon, int versions, quint32 seed)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    const QString all = QString::fromUtf8(file.readAll());
    NameMaker maker(lexicon, seed);
    std::vector<GoldDocument> documents;
    for (const QString &source : all.split(u'\n')) {
        if (source.isEmpty() || source.startsWith(u'#'))
            continue;
        for (int version = 0; version < versions; ++version) {
            documents.push_back(Lesson(source, maker).written());
            documents.back().id = u"lesson %1"_s.arg(documents.size());
        }
    }
    return documents;
}

} // namespace evaluation
