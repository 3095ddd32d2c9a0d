// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// What a command left behind.
struct Outcome
{
    int code = 0;
    QByteArray output;
    QString messages;
};

#define VERIFY_DONE(outcome) QVERIFY2((outcome).code == 0, qPrintable((outcome).messages))

/// Runs commands in process, as main() runs them, on files in a folder of its own.
class CommandFixture
{
protected:
    /// A new, empty folder in place of the one before.
    void makeFolder() { m_folder = std::make_unique<QTemporaryDir>(); }
    QString folder() const { return m_folder->path(); }
    QString file(const QString &name) const { return m_folder->filePath(name); }

    /// The path of a new corpus with the sample's stories.
    QString sample() const
    {
        const QString path = file(QStringLiteral("sample.variorum"));
        if (const auto made = run({QStringLiteral("sample"), path}); made.code != 0)
            qFatal("%s", qPrintable(made.messages));
        return path;
    }

    static Outcome run(const QStringList &arguments)
    {
        QBuffer output;
        QBuffer messages;
        output.open(QIODevice::WriteOnly);
        messages.open(QIODevice::WriteOnly);
        cli::Console console(&output, &messages, false, 80);
        const auto code = cli::run(arguments, console);
        return {static_cast<int>(code), output.data(), QString::fromUtf8(messages.data())};
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};
