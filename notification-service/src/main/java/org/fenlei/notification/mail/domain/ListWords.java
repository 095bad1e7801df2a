package org.fenlei.notification.mail.domain;

/** A published list by its colour. */
record ListWords(String zh, String en, Tone tone) {
    static ListWords of(String colour) {
        return switch (colour) {
            case "RED" -> new ListWords("红榜", "Red list", Tone.PRAISE);
            case "BLACK" -> new ListWords("黑榜", "Black list", Tone.BLACK);
            case "TREND_SETTERS" -> new ListWords("时尚榜", "Trend-setters", Tone.PRAISE);
            case "MODEL_HOUSEHOLDS" -> new ListWords("示范户", "Model households", Tone.PRAISE);
            default -> new ListWords("名单", "List", Tone.SOON);
        };
    }
}
