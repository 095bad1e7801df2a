package org.fenlei.notification.mail.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenlei.notification.alert.domain.MailKind;
import org.fenlei.notification.ladder.domain.Ladder;
import org.fenlei.notification.ladder.domain.RecipientRole;
import org.fenlei.notification.ladder.domain.Rung;

/** Why the recipient got the mail, and what comes next. */
final class Reason {
    private Reason() {}

    static Bilingual of(Letter letter, String unitName, Ladder ladder) {
        Bilingual who = new Bilingual(
                "您收到此邮件，因为您登记为“" + unitName + "”的" + own(letter).zh() + "。",
                "You get this mail as " + own(letter).en() + " of " + unitName + ".");
        if (letter.kind() == MailKind.LISTING) {
            return who;
        }
        Bilingual steps = steps(ladder);
        return new Bilingual(who.zh() + "提醒规则：" + steps.zh() + "。", who.en() + " The rule: " + steps.en() + ".");
    }

    private static Bilingual own(Letter letter) {
        return letter.role() == RecipientRole.HEAD
                ? new Bilingual("负责人", "the head")
                : new Bilingual("联络人", "a contact");
    }

    private static Bilingual steps(Ladder ladder) {
        Map<RecipientRole, List<Rung>> byRole = new EnumMap<>(RecipientRole.class);
        ladder.rungs().forEach(rung -> byRole.computeIfAbsent(rung.role(), role -> new ArrayList<>())
                .add(rung));
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        byRole.forEach((role, rungs) -> {
            Bilingual when = when(rungs);
            zh.add(when.zh() + "提醒" + role.zh());
            en.add(role.en() + " " + when.en());
        });
        return new Bilingual(String.join("；", zh), String.join("; ", en));
    }

    private static Bilingual when(List<Rung> rungs) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        String before = days(rungs.stream().filter(rung -> rung.workingDays() < 0));
        if (!before.isEmpty()) {
            zh.add("提前 " + before + " 个工作日");
            en.add(plural(before) + " before");
        }
        if (rungs.stream().anyMatch(rung -> rung.workingDays() == 0)) {
            zh.add("截止当日");
            en.add("on the day");
        }
        String overdue = days(rungs.stream().filter(Rung::isOverdue));
        if (!overdue.isEmpty()) {
            zh.add("逾期 " + overdue + " 个工作日");
            en.add(plural(overdue) + " overdue");
        }
        return new Bilingual(String.join("、", zh), String.join(", ", en));
    }

    private static String plural(String days) {
        return days + ("1".equals(days) ? " working day" : " working days");
    }

    private static String days(Stream<Rung> rungs) {
        return rungs.map(rung -> Integer.toString(Math.abs(rung.workingDays()))).collect(Collectors.joining("/"));
    }
}
