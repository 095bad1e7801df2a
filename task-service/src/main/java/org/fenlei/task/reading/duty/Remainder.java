package org.fenlei.task.reading.duty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.grammar.Deadline;
import org.fenlei.task.reading.grammar.Mention;

/** What a task's text leaves when everything counted has been taken out of it: one STANDING, or one MILESTONE. */
final class Remainder {
    /** 以社区为单位, and not 以社区为单位建立台账, which says what is done in that manner. */
    private static final String TAKEN_AS = "以[^为]{1,60}为(?!(?:单位|重点|抓手|引领|主线|目标|导向|契机|载体|核心|基础|依托|突破口|切入点|着力点"
            + "|牵引|支撑|保障|主体|原则|标准|试点|样板|示范|平台|手段|纽带|主)(?!要)"
            + "(?!\\p{IsHan}{0,12}(?:对象|内容|方向|目标|任务|区域|环节|领域|手段|方式|原则|标准|要求|抓手|载体|平台)$)\\p{IsHan}{4})";

    private static final Pattern MANNER =
            Pattern.compile("^(?:严格)?(?:以便|以期|为了?(?!主)|按照|根据|依据|依照|对照|围绕|参照|遵循|本着|严格按照|认真落实|" + TAKEN_AS + ")");
    private static final Pattern MEANS = Pattern.compile("^(?:通过|依托|结合|利用|采取|针对).*(?:形式|方式|手段|途径|实际|契机|等|活动|平台|载体)$");
    /** 在现有15座基础上, 现有6座: what there is, beside what is to be added. */
    private static final Pattern STOCK = Pattern.compile("基础上$|^[现原]有[^，。；]{0,16}\\d[^，。；]{0,8}$");

    private static final Pattern ABIDES =
            Pattern.compile("(?:严格)?(?:落实|执行|遵照|遵守|贯彻|按照|根据|对照).*(?:要求|规定|标准|精神|部署|细则|办法|》)$");
    private static final Pattern SCORES =
            Pattern.compile("(?:扣除?|加|减|计|记|得|满分|分值|总分)[^，。；]{0,8}\\d{1,3}(?:\\.\\d)?分|\\d分制");
    private static final Pattern DESCRIBES = Pattern.compile("^(?:介绍|反映|内容包括|主要包括|包括|重点介绍|内容为)");
    private static final Pattern HALF_HEARTED = Pattern.compile("有效推动|力争|争取|逐步|努力|稳步推进|积极推动|探索");
    private static final Pattern VERBS = Pattern.compile("推进|推动|开展|实施|加强|加大|加快|做好|抓好|持续|深化|扎实|强化|提升|提高");
    private static final Set<String> COMMON =
            Set.of("垃圾", "圾分", "分类", "生活", "活垃", "工作", "类工", "开展", "推进", "组织", "实施", "加强", "活动", "建立", "推动");

    private Remainder() {}

    /** Whether a phrase without a quantity demands nothing of its own: a heading, a purpose, a manner. */
    static boolean demandsNothing(Phrase phrase, boolean more) {
        String text = phrase.text();
        return (phrase.heading() && text.length() <= 16)
                || (more && Stretches.isOne(text))
                || Stretches.excepts(text)
                || (more && tellsStock(text))
                || (more && (MANNER.matcher(text).find() || MEANS.matcher(text).find()))
                || SCORES.matcher(text).find()
                || DESCRIBES.matcher(text).find()
                || text.startsWith("以便")
                || text.startsWith("以期");
    }

    static boolean tellsStock(String text) {
        return STOCK.matcher(text).find();
    }

    /** Whether a phrase only leads in to a counted demand of the same sentence. */
    static boolean leadsInto(Phrase phrase, Demand next) {
        if (phrase.has(Mention.Start.class)) {
            return false;
        }
        if (next.recurs()
                && (RhythmDemands.ESTABLISHES.matcher(phrase.text()).find()
                        || ABIDES.matcher(phrase.text()).find())) {
            return true;
        }
        boolean counts = next.kind == ObligationKind.TARGET || next.kind == ObligationKind.RATE || next.recurs();
        String counted = next.counted;
        return counts
                && counted != null
                && VERBS.matcher(phrase.text()).find()
                && phrase.clauses().size() == 1
                && shareWords(phrase.text(), counted);
    }

    private static boolean shareWords(String lead, String counted) {
        Set<String> words =
                pairs(counted).filter(pair -> !COMMON.contains(pair)).collect(Collectors.toSet());
        return pairs(lead).anyMatch(words::contains);
    }

    private static Stream<String> pairs(String text) {
        String han = text.replaceAll("\\P{IsHan}", "");
        return Stream.iterate(0, at -> at + 2 <= han.length(), at -> at + 1).map(at -> han.substring(at, at + 2));
    }

    /** The demands that the plain phrases of a task make together. */
    static List<Demand> of(List<Phrase> plain, List<Demand> counted, Situation situation) {
        if (plain.isEmpty()) {
            return List.of();
        }
        Deadline deadline = situation.deadline();
        boolean rhythmUsed = counted.stream()
                .anyMatch(demand -> deadline.every() != null
                        && demand.period == deadline.every().period());
        var every = deadline.every();
        if (every != null && !rhythmUsed) {
            return List.of(RhythmDemands.byDeadline(joined(plain), situation, every, 0.75));
        }
        String unstated = deadline.unstated();
        if (unstated != null && every == null && deadline.due() == null) {
            return RhythmDemands.unscheduled(joined(plain), situation, QuestionCode.FREQUENCY_UNSTATED, unstated);
        }
        var demands = new ArrayList<Demand>();
        List<Phrase> hoped = plain.stream().filter(Remainder::isHalfHearted).toList();
        boolean dated = deadline.isDated();
        List<Phrase> firm =
                plain.stream().filter(phrase -> !isHalfHearted(phrase)).toList();
        if (dated) {
            firm = withoutContinuations(firm, counted, deadline);
        }
        if (dated && !firm.isEmpty()) {
            demands.add(milestone(joined(firm), situation));
        }
        List<Phrase> standing = dated ? hoped : plain;
        if (!standing.isEmpty()) {
            demands.add(standing(joined(standing), situation));
        }
        return demands;
    }

    /**
     * 制定方案，报批备案: what directly follows a step that is due by the same day is part of it, unless others do it. The
     * steps grow by what follows them; what follows none is left.
     */
    private static List<Phrase> withoutContinuations(List<Phrase> firm, List<Demand> counted, Deadline deadline) {
        Map<Integer, Demand> steps = new HashMap<>();
        counted.stream()
                .filter(demand -> demand.kind == ObligationKind.MILESTONE
                        && demand.dueDate != null
                        && demand.dueDate.equals(deadline.due()))
                .forEach(step -> steps.putIfAbsent(step.to, step));
        var left = new ArrayList<Phrase>();
        for (Phrase phrase : firm) {
            Demand step = steps.getOrDefault(phrase.from() - 1, steps.get(phrase.from()));
            if (step == null || doOthers(phrase)) {
                left.add(phrase);
            } else {
                step.takeIn(phrase);
                steps.putIfAbsent(step.to, step);
            }
        }
        return left;
    }

    static boolean doOthers(Phrase phrase) {
        return Actors.of(phrase.text()).isPresent() || phrase.text().startsWith("各");
    }

    private static boolean isHalfHearted(Phrase phrase) {
        return HALF_HEARTED.matcher(phrase.plain()).find();
    }

    private static Demand milestone(Phrase phrase, Situation situation) {
        Demand demand = new Draws(phrase, situation).once(ObligationKind.MILESTONE, phrase.text());
        UnclearDates.ask(phrase, demand);
        demand.confidence = ofPoints(phrase) ? 0.6 : 0.85;
        return demand;
    }

    private static Demand standing(Phrase phrase, Situation situation) {
        Demand demand = new Draws(phrase, situation).base(ObligationKind.STANDING, phrase.text());
        demand.validFrom = phrase.first(Mention.Start.class)
                .map(Mention.Start::date)
                .filter(start -> phrase.clauses().size() == 1)
                .orElse(null);
        UnclearDates.ask(phrase, demand);
        demand.confidence = ofPoints(phrase) ? 0.6 : demand.confidence;
        return demand;
    }

    /** 提高5个百分点: measurable, but nobody says from where. */
    private static boolean ofPoints(Phrase phrase) {
        return phrase.text().contains("个百分点");
    }

    private static Phrase joined(List<Phrase> phrases) {
        var all = new Phrase(phrases.get(0).clauses());
        phrases.stream().skip(1).forEach(all::append);
        return all;
    }
}
