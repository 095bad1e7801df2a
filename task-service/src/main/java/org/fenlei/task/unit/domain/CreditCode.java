package org.fenlei.task.unit.domain;

/** The unified social credit code of GB 32100-2015: 18 characters, the last of which checks the others. */
public final class CreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private CreditCode() {}

    /** Whether the text is a credit code whose check character is right. */
    public static boolean isValid(String text) {
        if (text.length() != 18) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int value = ALPHABET.indexOf(text.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += value * WEIGHTS[i];
        }
        int check = (31 - sum % 31) % 31;
        return text.charAt(17) == ALPHABET.charAt(check);
    }
}
