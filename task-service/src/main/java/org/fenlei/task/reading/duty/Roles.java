package org.fenlei.task.reading.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenlei.task.reading.grammar.Clause;
import org.fenlei.task.reading.grammar.Mention;
import org.fenlei.task.reading.grammar.Sentence;

/** 由区商务局牵头，各街道配合: clauses that say who leads and who helps, and demand nothing. */
final class Roles {
    private static final int LONGEST = 80;
    private static final int MOST = 6;
    private static final String BY = "由";
    private static final String GOES_ON = "(?:组织|统筹|协调|抓总)?(?:落实|实施|推进)?$";
    private static final Pattern LEADS = Pattern.compile("(?:统筹|总)?(?:牵头|主办|主抓)(?:负责)?" + GOES_ON);

    /** 由区商务局负责; without 由 it may go on in the next clause. */
    private static final Pattern ANSWERS = Pattern.compile("(?:统筹|总)?(?:(?:牵头|主办|主抓)(?:负责)?|负责)" + GOES_ON);

    private static final Pattern HELPS = Pattern.compile("(?:予以|积极|密切|共同|全力|做好)?(?:协同|协助)?(?:配合|协助|协办)(?:工作|落实|实施)?$");
    private static final Pattern TAKES_PART =
            Pattern.compile("(?:予以|积极|密切|共同)?(?:(?:参与|参加|支持)(?:落实|实施)?|具体(?:落实|实施|承担|负责))$");

    /** 牵头单位区商务局, 区商务局为牵头单位. */
    private static final Pattern LABELLED =
            Pattern.compile("^(?:(?<help>配合|协办|协助|参与)|(?<answers>责任)|牵头|主办)(?:单位|部门)[为是：]?(?=\\p{IsHan})(?![和与及])");

    private static final Pattern TITLED =
            Pattern.compile("[为是](?:(?<help>配合|协办|协助|参与)|(?<answers>责任)|牵头|主办)(?:单位|部门)$");

    /** 区城管局牵头、区商务局配合: both in one clause. */
    private static final Pattern LEADS_AND_HELPS =
            Pattern.compile("^(?<lead>[^，；。：]{2,40}?)(?:统筹|总)?(?:牵头|主办|主抓)(?:负责)?、(?<rest>[^，；。：]{2,60})$");

    private static final Pattern SEPARATE = Pattern.compile("[，；]|(?<=牵头|主办|负责)、");
    private static final Pattern UNIT = Pattern.compile(
            "[\\p{IsHan}（）]{1,30}(?:局|委|办|部|厅|中心|大队|支队|街道|镇|乡|镇（街道）|社区|村|会|社|联|院|所|处|公司|企业|集团|单位|部门|机构)");
    private static final Pattern LISTED = Pattern.compile("、");
    private static final Pattern MAKES_OTHERS =
            Pattern.compile("^(?:引导|指导|督促|组织|推动|鼓励|要求|发动|动员|协调|支持|吸引|带动|邀请|加强|完善|建立|主动|积极)");

    private final List<Clause> clauses = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();

    /** A clause that says who does something: who leads, and who helps, if it says that. */
    private record Role(Clause clause, Who who) {}

    /**
     * Who leads and who helps.
     *
     * @param leader empty if nobody is said to lead
     * @param helpers empty if nobody is said to help
     * @param answers whether the words are 责任单位, who answer beside whoever leads
     */
    record Who(String leader, String helpers, boolean answers) {
        private static final Who NOBODY = leading("");

        private static Who leading(String leader) {
            return new Who(leader, "", false);
        }

        private static Who helping(String helpers) {
            return new Who("", helpers, false);
        }

        private static Who answering(String units) {
            return new Who(units, "", true);
        }

        boolean leads() {
            return !leader.isEmpty();
        }

        private boolean isSomebody() {
            return leads() || !helpers.isEmpty();
        }

        private Who and(Who next) {
            boolean both = answers != next.answers;
            return new Who(
                    both || !leads() ? joined(leader, next.leader).replace("、各", "、") : leader,
                    joined(helpers, next.helpers),
                    answers && next.answers);
        }

        private static String joined(String one, String other) {
            return one.isEmpty() || other.isEmpty() ? one + other : one + "、" + other;
        }
    }

    private Roles(Sentence sentence) {
        boolean led = sentence.clauses().stream()
                .anyMatch(clause -> who(clause, false).leads());
        for (Clause clause : sentence.clauses()) {
            Who who = who(clause, led);
            if (who.isSomebody()) {
                roles.add(new Role(clause, who));
            } else {
                clauses.add(clause);
            }
        }
        answerBesideWhoLeads();
    }

    /** 区城管局为牵头单位，各街道为责任单位: all of them answer, and nobody says whether each or together. */
    private void answerBesideWhoLeads() {
        boolean both = roles.stream().anyMatch(role -> role.who().answers())
                && roles.stream()
                        .anyMatch(role -> role.who().leads() && !role.who().answers());
        if (both) {
            Who all = roles.stream().map(Role::who).reduce(Who.NOBODY, Who::and);
            roles.replaceAll(role -> role.who().leads() ? new Role(role.clause(), all) : role);
        }
    }

    static Roles of(Sentence sentence) {
        return new Roles(sentence);
    }

    /** What is left of the sentence, which may be nothing. */
    Sentence rest() {
        return new Sentence(clauses);
    }

    /** The clauses themselves, where nothing but them says what is to be done. */
    List<Phrase> phrases() {
        return roles.stream().map(role -> new Phrase(List.of(role.clause()))).toList();
    }

    /** Who leads what is said from here on. */
    Optional<String> leaderAt(int place) {
        return leaders(place).reduce((first, second) -> second);
    }

    /** Who leads what was said, 建成3座，由区城管局牵头. */
    Optional<String> leaderBehind() {
        return leaders(Integer.MAX_VALUE).findFirst();
    }

    /** Who helps whoever leads. */
    String helpers() {
        return roles.stream().map(Role::who).reduce(Who.NOBODY, Who::and).helpers();
    }

    private Stream<String> leaders(int to) {
        return roles.stream()
                .filter(role -> role.clause().from() < to)
                .map(role -> role.who().leader())
                .filter(leader -> !leader.isEmpty());
    }

    /** Who leads and helps by the words in a bracket: 区商务局牵头，各街道配合; empty if they say anything else. */
    static Optional<Who> in(String bracket) {
        if (bracket.length() > LONGEST) {
            return Optional.empty();
        }
        Who all = Who.NOBODY;
        for (String words : SEPARATE.split(bracket, MOST)) {
            Who who = who(words, true);
            if (!who.isSomebody()) {
                return Optional.empty();
            }
            all = all.and(who);
        }
        return Optional.of(all).filter(Who::leads);
    }

    private static Who who(Clause clause, boolean led) {
        boolean tells = clause.heading()
                || clause.text().length() > LONGEST
                || clause.mentions().stream().anyMatch(Roles::tells);
        return tells ? Who.NOBODY : who(new Phrase(List.of(clause)).text(), led);
    }

    /** @param led whether somebody else is said to lead: then those who only take part help */
    private static Who who(String text, boolean led) {
        Matcher both = LEADS_AND_HELPS.matcher(text);
        if (both.matches() && areUnits(without(both.group("lead")))) {
            Who rest = who(both.group("rest"), true);
            return rest.isSomebody() ? Who.leading(without(both.group("lead"))).and(rest) : Who.NOBODY;
        }
        Optional<Who> named = labelled(LABELLED.matcher(text), text).or(() -> labelled(TITLED.matcher(text), text));
        if (named.isPresent()) {
            return named.get();
        }
        return units(text, text.startsWith(BY) ? ANSWERS : LEADS)
                .map(Who::leading)
                .or(() -> units(text, HELPS)
                        .or(() -> led ? units(text, TAKES_PART) : Optional.empty())
                        .map(Who::helping))
                .orElse(Who.NOBODY);
    }

    private static Optional<Who> labelled(Matcher label, String text) {
        if (!label.find()) {
            return Optional.empty();
        }
        String units = label.start() == 0 ? text.substring(label.end()) : text.substring(0, label.start());
        return Optional.of(without(units))
                .filter(Roles::areUnits)
                .map(words -> label.group("help") != null
                        ? Who.helping(words)
                        : label.group("answers") == null ? Who.leading(words) : Who.answering(words));
    }

    private static Optional<String> units(String text, Pattern role) {
        Matcher matcher = role.matcher(text);
        return matcher.find()
                ? Optional.of(without(text.substring(0, matcher.start()))).filter(Roles::areUnits)
                : Optional.empty();
    }

    private static String without(String words) {
        return words.startsWith(BY) || words.startsWith("以") ? words.substring(1) : words;
    }

    private static boolean tells(Mention mention) {
        return mention instanceof Mention.Every
                || mention instanceof Mention.OddPeriod
                || mention instanceof Mention.Due
                || mention instanceof Mention.DayInWindow
                || mention instanceof Mention.Amount;
    }

    private static boolean areUnits(String words) {
        return !words.isEmpty()
                && !MAKES_OTHERS.matcher(words).find()
                && LISTED.splitAsStream(words)
                        .allMatch(name -> UNIT.matcher(name).matches());
    }
}
