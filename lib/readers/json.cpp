// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/json.h"

#include "readers/dates.h"
#include "readers/jsonelements.h"
#include "readers/understanding.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

using base::Error;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(readers)
};

/// A value as words: of an object its name, of an array all of them.
QString wordsOf(const QJsonValue &value)
{
    if (value.isObject())
        return value["name"_L1].toString();
    if (!value.isArray())
        return value.toVariant().toString();
    QStringList all;
    for (const QJsonValue one : value.toArray())
        if (const QString words = one.isObject() ? one["name"_L1].toString() : one.toString();
            !words.isEmpty())
            all += words;
    return all.join(u", "_s);
}

/// A date that is written as words, or as the seconds or milliseconds since 1970.
QString dateOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        constexpr double mostSeconds = 1e11; // the year 5138
        const double number = value.toDouble();
        const auto moment = QDateTime::fromMSecsSinceEpoch(
            qint64(number < mostSeconds ? number * 1000 : number), QTimeZone::UTC);
        return moment.toString(Qt::ISODate);
    }
    const QString iso = isoDate(value.toString());
    return iso.isEmpty() ? value.toString().simplified() : iso;
}

/// Nothing when the object has no text.
std::optional<ReadArticle> articleOfObject(const QJsonObject &object)
{
    Metadata told;
    QString text;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (isTextKey(member.key()) && member.value().isString()) {
            if (text.size() < member.value().toString().size())
                text = member.value().toString();
        } else if (QString Metadata::*field = fieldOfKey(member.key()); field && (told.*field).isEmpty()) {
            told.*field = field == &Metadata::published ? dateOf(member.value()) : wordsOf(member.value());
        }
    }
    return articleOf(text, told, {}, Headline::Apart);
}

/// Hands on the articles of a file, and counts them.
class Articles
{
public:
    Articles(const Source &source, Receiver &receiver)
        : m_source(source)
        , m_receiver(receiver)
    {
    }

    /// False when nobody wants more. `place` is "line 7" or the like.
    bool add(const QByteArray &json, const QString &place)
    {
        QJsonParseError error;
        QJsonDocument document = QJsonDocument::fromJson(json, &error);
        if (error.error == QJsonParseError::IllegalUTF8String)
            if (const auto decoded = decode(json))
                document = QJsonDocument::fromJson(decoded->text.toUtf8(), &error);
        if (error.error == QJsonParseError::NoError)
            return add(document.object(), place);
        //: %1 is a file's name, %2 a place in it: "line 7".
        m_receiver.skip(Messages::tr("“%1”, %2: this is no JSON.").arg(shownName(m_source), place));
        return proceed();
    }

    bool add(const QJsonObject &object, const QString &place)
    {
        std::optional<ReadArticle> article = articleOfObject(object);
        if (!article) {
            m_receiver.skip(Messages::tr("“%1”, %2: there is no text, under “text”, “body” or “content”.")
                    .arg(shownName(m_source), place));
            return proceed();
        }
        ++m_count;
        article->part = m_source.part.isEmpty() ? place : m_source.part + u", "_s + place;
        article->encoding = u"UTF-8"_s;
        m_isWanted = m_receiver.take(std::move(*article)) && proceed();
        return m_isWanted;
    }

    base::Result<void> finish() const
    {
        if (!m_isWanted)
            return cancelled();
        if (m_count == 0)
            return base::failure(Messages::tr("“%1” holds no article.").arg(shownName(m_source)));
        return {};
    }

private:
    bool proceed()
    {
        m_isWanted = m_receiver.proceed(m_source.device->pos());
        return m_isWanted;
    }

    const Source &m_source;
    Receiver &m_receiver;
    qsizetype m_count = 0;
    bool m_isWanted = true;
};

QString lineNumber(qsizetype line)
{
    return Messages::tr("line %1", "a place in a file").arg(line);
}

QString elementNumber(qsizetype element)
{
    //: One of the articles of a JSON file, by its number.
    return Messages::tr("article %1", "a place in a file").arg(element);
}

base::Result<void> readWholeJson(const Source &source, Receiver &receiver)
{
    const auto bytes = bytesOf(source);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto decoded = decodedText(*bytes, source);
    if (!decoded)
        return std::unexpected(decoded.error());
    QStringView text = decoded->text;
    if (text.startsWith(QChar::ByteOrderMark))
        text = text.sliced(1);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError && error.error != QJsonParseError::GarbageAtEnd)
        return base::failure(Messages::tr("“%1” is no JSON.").arg(shownName(source)), error.errorString());
    QBuffer buffer;
    buffer.setData(text.toUtf8());
    buffer.open(QIODevice::ReadOnly);
    Source whole = source;
    whole.device = &buffer;
    if (error.error == QJsonParseError::GarbageAtEnd) // an object a line, whatever the ending says
        return readJsonLines(whole, receiver);
    Articles articles(whole, receiver);
    const QJsonObject object = document.object();
    const bool isOne = std::ranges::any_of(object.keys(), [](const QString &key) { return isTextKey(key); });
    QJsonArray all = document.array();
    for (auto member = object.begin(); member != object.end() && !isOne; ++member)
        if (member.value().isArray() && member.value().toArray().first().isObject())
            all = member.value().toArray();
    if (isOne)
        return deliver(articleOfObject(object), source, receiver);
    for (qsizetype i = 0; i < all.size(); ++i)
        if (!articles.add(all[i].toObject(), elementNumber(i + 1)))
            break;
    return articles.finish();
}

} // namespace

base::Result<void> readJson(const Source &source, Receiver &receiver)
{
    JsonElements elements(source.device);
    if (!elements.isArray())
        return readWholeJson(source, receiver);
    Articles articles(source, receiver);
    QByteArray element;
    while (elements.next(element))
        if (!articles.add(element, elementNumber(elements.number())))
            return articles.finish();
    if (!elements.isWhole())
        receiver.skip(
            Messages::tr("“%1” ends in the middle, or holds an article that is too large, after %2.")
                .arg(shownName(source), elementNumber(elements.number())));
    return articles.finish();
}

base::Result<void> readJsonLines(const Source &source, Receiver &receiver)
{
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    const QByteArray start = source.device->peek(2);
    if (start == "\xFF\xFE" || start == "\xFE\xFF") // UTF-16, which has no lines of bytes
        return readWholeJson(source, receiver);
    Articles articles(source, receiver);
    for (qsizetype number = 1; !source.device->atEnd(); ++number) {
        QByteArray line = source.device->readLine(largestFile);
        if (line.isEmpty())
            break; // it cannot be read on
        if (line.size() >= largestFile - 1)
            return base::failure(
                Messages::tr("“%1”, %2: the line is too long.").arg(shownName(source), lineNumber(number)));
        if (number == 1 && line.startsWith(mark))
            line.remove(0, mark.size());
        if (!line.trimmed().isEmpty() && !articles.add(line.trimmed(), lineNumber(number)))
            break;
    }
    return articles.finish();
}

bool namesText(const QByteArray &start)
{
    static const QRegularExpression member(uR"re("([\w -]{4,20})"\s*:\s*")re"_s);
    auto members = member.globalMatch(QString::fromUtf8(start));
    while (members.hasNext())
        if (isTextKey(members.next().capturedView(1)))
            return true;
    return false;
}

} // namespace readers
