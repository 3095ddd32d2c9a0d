// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"

#include <QTemporaryDir>
#include <memory>

namespace support {

/// A corpus in a temporary folder, open for editing, with one analyst, two stories, two sources and three
/// articles, each with a figure, an entity and a claim: 1 (plain ASCII) and 2 (emoji, combining marks) in the
/// first story, 3 in none.
class SampleCorpus
{
public:
    SampleCorpus();

    QString path() const { return m_folder.filePath(QStringLiteral("sample.variorum")); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    store::Database &database() { return *m_database; }
    void close() { m_database.reset(); }
    void reopen();

    static QString text(int article);
    /// An undoable edit by analyst 1.
    static store::Edit edit(const QString &label, coding::ChangeSet changes);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
};

/// Runs SQL on a corpus behind the program's back.
void runSql(const QString &path, const QString &sql);
/// The same with several statements on one connection.
void runSqls(const QString &path, const QStringList &statements);
/// The first column of the first row.
QVariant sqlValue(const QString &path, const QString &sql);

} // namespace support
