// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace readers {

/// Cuts a JSON array into its elements, so that no more than one is in memory however large the file. Knows
/// only brackets and strings: whether an element is JSON is for others to say.
class JsonElements
{
public:
    explicit JsonElements(QIODevice *device); ///< Open for reading; must outlive this.

    /// Whether the first thing in the file opens an array. When not, nothing was read.
    bool isArray() const { return m_isArray; }
    /// Takes the next element; false at the end, and when the rest cannot be read.
    bool next(QByteArray &element);
    /// The number of the element that next() took last, from 1.
    qsizetype number() const { return m_number; }
    /// Whether the array was closed where the elements ended.
    bool isWhole() const { return m_isClosed; }

private:
    bool readMore();

    QIODevice *m_device;
    QByteArray m_bytes; ///< From the element that is being read on.
    qsizetype m_at = 0;
    qsizetype m_number = 0;
    bool m_isArray = false;
    bool m_isClosed = false;
};

} // namespace readers
