package org.fenlei.notification.mail.domain;

import java.util.ArrayList;
import java.util.List;
import org.fenlei.notification.alert.domain.AlertLine.Listing;
import org.fenlei.notification.ladder.domain.RecipientRole;
import org.fenlei.notification.mail.domain.MailView.Item;

/** What a mail says first: its subject line, its heading, its sentence. */
record Headline(String subject, Bilingual heading, Bilingual summary) {

    static Headline of(Letter letter, List<Item> items) {
        return switch (letter.kind()) {
            case DIGEST -> digest(letter, items);
            case ESCALATION -> escalation(letter, items);
            case LISTING -> listing(letter, items);
        };
    }

    private static Headline digest(Letter letter, List<Item> items) {
        Bilingual counts = counts(items);
        int all = items.size();
        if (all == 1) {
            Item only = items.get(0);
            return new Headline(
                    "【到期提醒】" + only.title() + "：" + only.chip().zh() + " | "
                            + only.chip().en(),
                    new Bilingual("有 1 项工作需要您关注", "1 duty needs your attention"),
                    new Bilingual("请按期办理，并在平台登记完成情况。", "Please see to it in time and record it on the platform."));
        }
        return new Headline(
                "【到期提醒】" + DateWords.shortDay(letter.day()) + "：" + counts.zh() + " | " + counts.en(),
                new Bilingual("有 " + all + " 项工作需要您关注", all + " duties need your attention"),
                new Bilingual("请按期办理，并在平台登记完成情况。", "Please see to them in time and record them on the platform."));
    }

    private static Headline escalation(Letter letter, List<Item> items) {
        int all = items.size();
        Item first = items.get(0);
        String subject = all == 1
                ? "【逾期督办】" + first.unit() + "：" + first.title() + "，"
                        + first.chip().zh()
                : "【逾期督办】" + first.unit() + "等共 " + all + " 项工作逾期未完成";
        Bilingual heading = all == 1
                ? new Bilingual("有 1 项工作逾期未完成", "1 duty is overdue")
                : new Bilingual("有 " + all + " 项工作逾期未完成", all + " duties are overdue");
        return new Headline(subject + " | " + all + " overdue", heading, demand(letter.role()));
    }

    private static Bilingual demand(RecipientRole role) {
        return switch (role) {
            case CONTACT, HEAD ->
                new Bilingual(
                        "提醒联络人后仍未完成，请您督促办理。",
                        "Reminders to the unit's contact had no effect; please see that it is done.");
            case SORTING_OFFICE ->
                new Bilingual(
                        "责任单位负责人已获提醒，仍未完成，请予督办。",
                        "The heads of the units have been told and it is still not done; please intervene.");
            case GOVERNMENT_OFFICE ->
                new Bilingual(
                        "经垃分办督办仍未完成，报请政府办协调。",
                        "The sorting office has intervened and it is still not done; please take it up.");
        };
    }

    private static Headline listing(Letter letter, List<Item> items) {
        Listing listing = letter.lines().get(0).latest().listing();
        ListWords words = ListWords.of(listing == null ? "" : listing.colour());
        Bilingual period = DateWords.period(listing == null ? "" : listing.period());
        int all = items.size();
        return new Headline(
                "【" + words.zh() + "公布】" + period.zh() + words.zh() + "："
                        + items.get(0).title() + (all > 1 ? "等 " + all + " 个" : "") + "上榜 | " + words.en() + ", "
                        + period.en(),
                new Bilingual(
                        period.zh() + words.zh() + "已公布，贵单位 " + all + " 个对象上榜",
                        words.en() + " for " + period.en() + ": " + all + (all == 1 ? " entry" : " entries")
                                + " of your unit"),
                words.tone() == Tone.BLACK
                        ? new Bilingual("请对照事由组织整改。", "Please mend what is named as the reason.")
                        : new Bilingual("请继续保持。", "Keep up the good work."));
    }

    private static Bilingual counts(List<Item> items) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        add(zh, en, Wording.count(items, Tone.OVERDUE), "逾期", "overdue");
        add(zh, en, Wording.count(items, Tone.TODAY), "今日到期", "due today");
        add(zh, en, Wording.count(items, Tone.SOON), "即将到期", "due soon");
        return new Bilingual(String.join("、", zh), String.join(", ", en));
    }

    private static void add(List<String> zh, List<String> en, int count, String chinese, String english) {
        if (count > 0) {
            zh.add(chinese + " " + count + " 项");
            en.add(count + " " + english);
        }
    }
}
