// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/messages.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace store::messages {

using base::Error; // unqualified, for lupdate: see CONTRIBUTING.md

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store::Messages)
};

using Cause = Error::Cause;

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// SQLite's result codes (https://sqlite.org/rescode.html) as far as a person can do something about them.
enum ResultCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26,
};

} // namespace

Error missing(const QString &path)
{
    return {Text::tr("There is no corpus “%1”.").arg(shown(path))};
}

Error folder(const QString &path)
{
    return {Text::tr("“%1” is a folder, not a corpus.").arg(shown(path))};
}

Error unreadable(const QString &path, const QString &detail)
{
    return {Text::tr("“%1” cannot be read: you may not open it.").arg(shown(path)), detail};
}

Error empty(const QString &path)
{
    return {Text::tr("“%1” is an empty file, not a corpus.").arg(shown(path))};
}

Error notSqlite(const QString &path)
{
    return {Text::tr("“%1” is not a Variorum corpus.").arg(shown(path))};
}

Error otherProgram(const QString &path)
{
    return {Text::tr("“%1” is a database of another program, not a Variorum corpus.").arg(shown(path))};
}

Error newer(const QString &path, int version, int ownVersion)
{
    //: %2 and %3 are numbers of file formats
    return {Text::tr("“%1” was written by a newer Variorum: its format is version %2, and this program knows "
                     "versions up to %3. Please update Variorum.")
            .arg(shown(path), QString::number(version), QString::number(ownVersion))};
}

Error older(const QString &path, int version)
{
    //: %2 is the number of a file format
    return {Text::tr("“%1” has the older format %2; open it once for editing to bring it up to date.")
            .arg(shown(path), QString::number(version))};
}

Error damaged(const QString &path, const QString &detail)
{
    return {Text::tr("The corpus “%1” is damaged; please go back to a copy of it.").arg(shown(path)), detail};
}

Error needsRecovery(const QString &path, const QString &detail)
{
    return {Text::tr("The corpus “%1” was not closed properly and lies in a folder that cannot be written; "
                     "copy it, with the files beside it that start with its name, to a folder of your own "
                     "and open it there.")
                .arg(shown(path)),
        detail};
}

Error locked(const QString &path, const QString &program, qint64 process, const QString &host)
{
    const QString detail = Text::tr("%1, process %2 on %3").arg(program, QString::number(process), host);
    return {program.isEmpty() ? Text::tr("The corpus “%1” is being edited elsewhere.").arg(shown(path))
                              //: %2 is a program's name, %3 a process number, %4 a computer's name
                              : Text::tr("The corpus “%1” is being edited by %2 (process %3 on %4).")
                                    .arg(shown(path), program, QString::number(process), host),
        detail, Cause::Locked};
}

Error notWritable(const QString &path, const QString &detail)
{
    return {Text::tr("The corpus “%1” cannot be edited: the file or its folder cannot be written.")
                .arg(shown(path)),
        detail, Cause::NotWritable};
}

Error exists(const QString &path)
{
    return {Text::tr("“%1” exists already; please choose another name.").arg(shown(path))};
}

Error gone(const QString &path)
{
    return {Text::tr("The corpus “%1” was deleted, moved or replaced while it was open, so nothing more is "
                     "written to it; save a copy to keep your work.")
            .arg(shown(path))};
}

Error noBackup(const QString &path, const QString &copy, const QString &detail)
{
    return {Text::tr("The corpus “%1” has an older format and was not brought up to date, because the copy "
                     "“%2” could not be written first.")
                .arg(shown(path), shown(copy)),
        detail};
}

Error copyFailed(const QString &target, const QString &detail)
{
    return {Text::tr("The copy “%1” could not be written; is there room, and may you write there?")
                .arg(shown(target)),
        detail};
}

Error notCreated(const QString &path, const QString &detail)
{
    return {Text::tr("The corpus “%1” could not be made; is there room, and may you write there?")
                .arg(shown(path)),
        detail};
}

Error openedForReading(const QString &path)
{
    return {Text::tr("The corpus “%1” is open for reading only.").arg(shown(path)), {}, Cause::NotWritable};
}

Error doesNotFit(const QString &path, const QString &detail)
{
    return {Text::tr("The change does not fit what the corpus “%1” holds now; nothing was changed.")
                .arg(shown(path)),
        detail};
}

Error spanOutsideText(const QString &path, const QString &detail)
{
    return {Text::tr("An annotation lies outside its article's text; nothing was changed in “%1”.")
                .arg(shown(path)),
        detail};
}

Error noSuchText(const QString &path)
{
    return {Text::tr("The text of an article is missing from the corpus “%1”.").arg(shown(path))};
}

Error unreadableLog(const QString &path, const QString &label, const QString &detail)
{
    //: %2 is the label of an edit, such as: tag "USD 29.3 billion"
    return {
        Text::tr("The edit log of “%1” cannot be read at “%2”; nothing was changed.").arg(shown(path), label),
        detail};
}

Error nothingToUndo()
{
    return {Text::tr("There is nothing to undo.")};
}

Error nothingToRedo()
{
    return {Text::tr("There is nothing to redo.")};
}

Error cancelled(const QString &path)
{
    return {Text::tr("The work on “%1” was cancelled.").arg(shown(path)), {}, Cause::Cancelled};
}

Error fromSql(const QString &path, const QSqlError &error)
{
    const QString detail =
        u"%1: %2 (%3)"_s.arg(error.driverText(), error.databaseText(), error.nativeErrorCode());
    switch (error.nativeErrorCode().toInt() & 0xff) { // the low byte of an extended code is the plain one
    case Busy:
    case Locked:
        return {Text::tr("Another program is writing to “%1”; nothing was changed, please try again.")
                    .arg(shown(path)),
            detail};
    case ReadOnly:
        return notWritable(path, detail);
    case InputOutput:
        return {Text::tr("“%1” could not be read or written: the disk reports an error.").arg(shown(path)),
            detail};
    case Corrupt:
        return damaged(path, detail);
    case Full:
        return {Text::tr("The disk is full: “%1” could not be written and nothing was changed. Please make "
                         "room and try again.")
                    .arg(shown(path)),
            detail};
    case CannotOpen:
        return unreadable(path, detail);
    case Constraint:
        return doesNotFit(path, detail);
    case NotADatabase:
        return notSqlite(path);
    default:
        return {Text::tr("The corpus “%1” could not be read or written.").arg(shown(path)), detail};
    }
}

} // namespace store::messages
