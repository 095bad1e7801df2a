package org.fenlei.task.reading.document;

/** A number as Word prints it in a list. */
final class PrintedNumber {
    private static final String HAN = "零一二三四五六七八九十";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final char CIRCLED_ONE = '①';
    private static final int CIRCLED = 20;

    private PrintedNumber() {}

    /**
     * A number from 0.
     *
     * @param format as Word calls it: decimal, chineseCounting, decimalEnclosedCircle …; an unknown one is decimal
     */
    static String of(int value, String format) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "chineseLegalSimplified",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "japaneseCounting",
                    "ideographDigital" -> han(value);
            case "ideographTraditional" ->
                value >= 1 && value <= STEMS.length() ? STEMS.substring(value - 1, value) : decimal(value);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                value >= 1 && value <= CIRCLED ? String.valueOf((char) (CIRCLED_ONE + value - 1)) : decimal(value);
            case "lowerLetter" -> letter(value, 'a');
            case "upperLetter" -> letter(value, 'A');
            case "none" -> "";
            default -> decimal(value);
        };
    }

    private static String decimal(int value) {
        return String.valueOf(value);
    }

    /** 十二 and 三十; over ninety-nine nobody counts in characters. */
    private static String han(int value) {
        if (value < 0 || value > 99) {
            return decimal(value);
        }
        if (value <= 10) {
            return HAN.substring(value, value + 1);
        }
        String tens = value < 20 ? "" : HAN.substring(value / 10, value / 10 + 1);
        String ones = value % 10 == 0 ? "" : HAN.substring(value % 10, value % 10 + 1);
        return tens + "十" + ones;
    }

    private static String letter(int value, char first) {
        return value >= 1 && value <= 26 ? String.valueOf((char) (first + value - 1)) : decimal(value);
    }
}
