// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/paragraphs.h"

#include <QByteArray>
#include <QHash>
#include <QStringDecoder>
#include <map>
#include <vector>

namespace readers {

/// What a Rich Text document says, put together while its bytes are read once from front to back: linear in
/// time, and bounded in memory however deep its groups lie in each other.
class RtfText
{
public:
    /// Whether bytes begin as a Rich Text document does.
    static bool isRtf(QByteArrayView bytes);

    explicit RtfText(const QByteArray &bytes);

    const QString &text() const { return m_paragraphs.text(); }
    /// What the document's properties name; empty when they do not.
    const QString &title() const { return m_title; }
    const QString &author() const { return m_author; }
    /// Whether all groups were closed where the document ends.
    bool isWhole() const { return m_isWhole; }

private:
    /// Where the words of a group go.
    enum class Destination { Body, Nowhere, Fonts, Title, Author };
    struct Group
    {
        Destination destination = Destination::Body;
        int charactersForUnicode = 1; ///< That stand in for a \u, and are left out.
        int font = -1;                ///< -1: that of the document.
        bool isHidden = false;        ///< Or deleted.
    };
    struct Control
    {
        QByteArrayView word;
        int number = 0;
        bool hasNumber = false;
    };

    void read();
    void open();
    void close();
    void readControl();
    Control controlWord();
    void obey(const Control &control);
    bool obeyDestination(QByteArrayView word);
    bool obeyCharacter(QByteArrayView word);
    void obeyLayout(QByteArrayView word);
    void obeyState(const Control &control);
    void addByte(char byte);
    void addUnit(QChar unit);
    void addWords(QStringView words);
    void flush();
    bool skipsStandIn();
    bool isInBody() const { return m_group.destination == Destination::Body && !m_group.isHidden; }
    QStringDecoder &decoder();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    Group m_group;
    std::vector<Group> m_groups;              ///< Those around it.
    qsizetype m_deeper = 0;                   ///< How many more are open than are kept apart.
    QByteArray m_pending;                     ///< Bytes of one font that are not decoded yet.
    int m_left = 0;                           ///< Characters to leave out after a \u.
    bool m_isOptional = false;                ///< After \*: an unknown destination is left out.
    int m_codepage = 1252;                    ///< Of the document.
    int m_defaultFont = -1;                   ///< That text has which names none.
    int m_definedFont = -1;                   ///< Within the table of fonts.
    QHash<int, int> m_codepages;              ///< By font.
    std::map<int, QStringDecoder> m_decoders; ///< By code page.
    Paragraphs m_paragraphs;
    QString m_title;
    QString m_author;
    bool m_isWhole = false;
};

} // namespace readers
