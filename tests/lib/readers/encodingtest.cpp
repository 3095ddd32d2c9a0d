// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/reader.h"

#include <QTest>
#include <unicode/ucnv.h>

using namespace Qt::StringLiterals;

namespace {

/// The bytes of a text in an encoding that ICU knows; characters it lacks are left out.
QByteArray encoded(const QString &text, const char *encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &status);
    ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_SKIP, nullptr, nullptr, nullptr, &status);
    QByteArray bytes(8 * text.size() + 16, '\0');
    const int32_t size = ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
        reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status);
    ucnv_close(converter);
    return U_FAILURE(status) ? QByteArray() : bytes.first(size);
}

const QString english =
    u"The company said “several hundred” people would go – its third round in a year. It costs "
    "£20 million, the café chain’s owner said. “We didn’t decide this lightly,” he added…\n"_s;
const QString german =
    u"Die Firma kündigte gestern an, dass rund 300 Beschäftigte gehen müssen. Für die Städte "
    "München und Köln wären das größere Einschnitte, über die heute gesprochen wird.\n"_s;
const QString polish = u"Firma ogłosiła wczoraj, że zwolni kilkaset osób. Związki zawodowe żądają wyjaśnień, "
                       "ponieważ sztuczna inteligencja może zastąpić część zespołów w Łodzi i Gdańsku.\n"_s;
const QString russian = u"Компания объявила вчера, что уволит несколько сотен сотрудников. Профсоюзы требуют "
                        "объяснений, потому что искусственный интеллект может заменить часть команд.\n"_s;
const QString greek =
    u"Η εταιρεία ανακοίνωσε χθες ότι θα απολύσει εκατοντάδες εργαζομένους. Τα συνδικάτα ζητούν "
    "εξηγήσεις, επειδή η τεχνητή νοημοσύνη μπορεί να αντικαταστήσει ομάδες.\n"_s;
const QString turkish =
    u"Şirket dün birkaç yüz çalışanı işten çıkaracağını açıkladı. Sendikalar açıklama istiyor, "
    "çünkü yapay zekâ ekiplerin bir bölümünün yerini alabilir. Değişiklikler başlıyor.\n"_s;
const QString hebrew = u"החברה הודיעה אתמול כי תפטר כמה מאות עובדים. האיגודים דורשים הסברים, משום שהבינה "
                       "המלאכותית עשויה להחליף חלק מהצוותים.\n"_s;
const QString arabic =
    u"أعلنت الشركة أمس أنها ستسرح مئات الموظفين. وتطالب النقابات بتوضيحات لأن الذكاء الاصطناعي قد "
    "يحل محل جزء من الفرق في المدينة.\n"_s;
const QString thai = u"บริษัทประกาศเมื่อวานนี้ว่าจะเลิกจ้างพนักงานหลายร้อยคน สหภาพแรงงานเรียกร้องคำอธิบาย "
                     "เพราะปัญญาประดิษฐ์อาจเข้ามาแทนที่บางทีม\n"_s;
const QString japanese =
    u"同社は昨日、数百人の従業員を削減すると発表した。労働組合は説明を求めている。人工知能がチームの"
    "一部を置き換える可能性があるためだ。クラウド部門の売上高は増えた。\n"_s;
const QString chinese =
    u"该公司昨天宣布将裁减数百名员工。工会要求作出解释，因为人工智能可能取代部分团队。云计算部门的收入"
    "继续增长，但增速放缓。\n"_s;
const QString taiwanese =
    u"該公司昨天宣布將裁減數百名員工。工會要求作出解釋，因為人工智慧可能取代部分團隊。雲端部門的收入"
    "繼續增長，但增速放緩。\n"_s;
const QString korean =
    u"회사는 어제 수백 명의 직원을 해고하겠다고 발표했다. 노조는 인공지능이 일부 팀을 대체할 수 있다며 "
    "설명을 요구하고 있다. 클라우드 부문의 매출은 늘었다.\n"_s;
const QString mixed =
    u"Emoji 😀👩‍💻, combining e\u0301, 中文, العربية: “29.3 billion”.\n"_s;

class EncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEncodingIsFoundOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("encoding");
        const auto row = [](const QString &text, const char *language,
                             std::initializer_list<const char *> encodings) {
            for (const char *encoding : encodings)
                QTest::addRow("%s in %s", language, encoding) << text << QByteArray(encoding);
        };
        row(english, "English", {"UTF-8", "windows-1252"});
        row(german, "German", {"UTF-8", "windows-1252", "ISO-8859-1", "IBM850"});
        row(polish, "Polish", {"UTF-8", "windows-1250", "ISO-8859-2"});
        row(russian, "Russian",
            {"UTF-8", "windows-1251", "KOI8-R", "ISO-8859-5", "IBM866", "x-mac-cyrillic"});
        row(greek, "Greek", {"UTF-8", "windows-1253", "ISO-8859-7"});
        row(turkish, "Turkish", {"UTF-8", "windows-1254", "ISO-8859-9"});
        row(hebrew, "Hebrew", {"UTF-8", "windows-1255", "ISO-8859-8"});
        row(arabic, "Arabic", {"UTF-8", "windows-1256", "ISO-8859-6"});
        row(thai, "Thai", {"UTF-8", "windows-874", "TIS-620"});
        row(japanese, "Japanese", {"UTF-8", "Shift_JIS", "EUC-JP", "ISO-2022-JP"});
        row(chinese, "Chinese", {"UTF-8", "GB18030", "GB2312", "HZ-GB-2312"});
        row(taiwanese, "Taiwan's Chinese", {"UTF-8", "Big5"});
        row(korean, "Korean", {"UTF-8", "EUC-KR", "windows-949", "ISO-2022-KR"});
    }

    void everyEncodingIsFoundOut()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, encoding);
        const QByteArray bytes = encoded(text, encoding.constData());
        QVERIFY(!bytes.isEmpty());
        const auto read = readers::readBytes(bytes, u"article.txt"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->size(), size_t(1));
        QCOMPARE(read->front().text, text);
    }

    void unicodeWithAndWithoutMark_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<bool>("hasMark");
        for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
            for (const bool hasMark : {true, false}) {
                const char *mark = hasMark ? "with a mark" : "without a mark";
                QTest::addRow("English in %s %s", encoding, mark)
                    << english << QByteArray(encoding) << hasMark;
                QTest::addRow("Russian in %s %s", encoding, mark)
                    << russian << QByteArray(encoding) << hasMark;
                QTest::addRow("emoji in %s %s", encoding, mark) << mixed << QByteArray(encoding) << hasMark;
            }
            QTest::addRow("Chinese in %s with a mark", encoding) << chinese << QByteArray(encoding) << true;
        }
    }

    void unicodeWithAndWithoutMark()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, encoding);
        QFETCH(bool, hasMark);
        const QString written = (hasMark ? u"\uFEFF"_s : QString()) + text;
        const auto read = readers::readBytes(encoded(written, encoding.constData()), u"article.txt"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->front().text, text);
        QCOMPARE(read->front().encoding, QString::fromLatin1(encoding));
        QCOMPARE(read->front().issues, QStringList());
        QCOMPARE(read->front().offsets.toFile(0), hasMark ? 1 : 0);
    }

    void damage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("issue");
        QTest::newRow("a byte that UTF-8 has not, in a text that is UTF-8")
            << english.toUtf8() + "x\xFFy" << english + u"x\uFFFDy"_s
            << u"1 byte(s) that mean nothing in UTF-8 were replaced."_s;
        QTest::newRow("UTF-8 that ends inside a character")
            << english.toUtf8() + "\xE2\x80" << english + u"\uFFFD\uFFFD"_s
            << u"2 byte(s) that mean nothing in UTF-8 were replaced."_s;
        QTest::newRow("a surrogate encoded in UTF-8")
            << QByteArray("a\xED\xA0\x80z") << u"a\uFFFDz"_s << u"1 lone surrogate(s) were replaced."_s;
        QTest::newRow("a pair of surrogates encoded in UTF-8 is a character")
            << QByteArray("a\xED\xA0\xBD\xED\xB8\x80z") << u"a😀z"_s << QString();
        QTest::newRow("UTF-16 with an odd byte at the end")
            << QByteArray("\xFF\xFE"
                          "h\0i\0!",
                   7)
            << u"hi\uFFFD"_s << u"1 byte(s) that mean nothing in UTF-16LE were replaced."_s;
        QTest::newRow("UTF-16 with half a pair") << QByteArray("\xFE\xFF\0h\xD8\x3D\0i", 8) << u"h\uFFFDi"_s
                                                 << u"1 lone surrogate(s) were replaced."_s;
        QTest::newRow("UTF-32 with a number too large")
            << QByteArray("\xFF\xFE\0\0h\0\0\0\0\0\x11\0i\0\0\0", 16) << u"h\uFFFDi"_s
            << u"1 byte(s) that mean nothing in UTF-32LE were replaced."_s;
    }

    void damage()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(QString, issue);
        const auto read = readers::readBytes(bytes, u"article.txt"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->front().text, text);
        QCOMPARE(read->front().issues, issue.isEmpty() ? QStringList() : QStringList{issue});
    }

    void aFewWordsWithAnAccent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a café") << u"The café closed."_s;
        QTest::newRow("a name") << u"By José Muñoz\n\nThe firm cut 300 jobs in Málaga on Monday, he said."_s;
        QTest::newRow("a price") << u"It cost £20 million."_s;
        QTest::newRow("curly quotes") << u"The firm said “several hundred” jobs would go. It’s done."_s;
    }

    void aFewWordsWithAnAccent()
    {
        QFETCH(QString, text);
        const auto read = readers::readBytes(encoded(text, "windows-1252"), u"article.txt"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->front().text, text);
    }

    /// The telling bytes may stand far behind what the detector would otherwise look at.
    void anAccentAfterAMegabyteOfPlainText()
    {
        const QString text = u"All of this is plain.\n"_s.repeated(50000) + german;
        const auto read = readers::readBytes(encoded(text, "windows-1252"), u"article.txt"_s);
        QVERIFY(read);
        QVERIFY(read->front().text == text);
    }
};

} // namespace

QTEST_APPLESS_MAIN(EncodingTest)
#include "encodingtest.moc"
