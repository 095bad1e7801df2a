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
    private static final String BY = "由";
    private static final String GOES_ON = "(?:组织|统筹|协调|抓总)?(?:落实|实施|推进)?$";
    private static final Pattern LEADS = Pattern.compile("(?:统筹|总)?(?:牵头|主办|主抓)(?:负责)?" + GOES_ON);

    /** 由区商务局负责; without 由 it may go on in the next clause. */
    private static final Pattern ANSWERS = Pattern.compile("(?:统筹|总)?(?:(?:牵头|主办|主抓)(?:负责)?|负责)" + GOES_ON);

    private static final Pattern HELPS = Pattern.compile("(?:予以|积极|密切|共同|全力|做好)?(?:协同|协助)?(?:配合|协助|协办)(?:工作|落实|实施)?$");
    private static final Pattern TAKES_PART = Pattern.compile("(?:予以|积极|密切|共同)?(?:参与|参加|支持)(?:落实|实施)?$");
    private static final Pattern UNIT = Pattern.compile(
            "[\\p{IsHan}（）]{1,30}(?:局|委|办|部|厅|中心|大队|支队|街道|镇|乡|镇（街道）|社区|村|会|社|联|院|所|处|公司|企业|集团|单位|部门|机构)");
    private static final Pattern LISTED = Pattern.compile("、");
    private static final Pattern MAKES_OTHERS =
            Pattern.compile("^(?:引导|指导|督促|组织|推动|鼓励|要求|发动|动员|协调|支持|吸引|带动|邀请|加强|完善|建立|主动|积极)");

    private final List<Clause> clauses = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();

    /** A clause that says who does something; who leads, if it says that. */
    private record Role(Clause clause, Optional<String> leader) {}

    private Roles(Sentence sentence) {
        List<Role> all = sentence.clauses().stream()
                .map(clause -> new Role(clause, leader(clause)))
                .toList();
        boolean led = all.stream().anyMatch(role -> role.leader().isPresent());
        for (Role role : all) {
            if (role.leader().isPresent() || helps(role.clause(), led)) {
                roles.add(role);
            } else {
                clauses.add(role.clause());
            }
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

    private Stream<String> leaders(int to) {
        return roles.stream().filter(role -> role.clause().from() < to).flatMap(role -> role.leader().stream());
    }

    private static boolean helps(Clause clause, boolean led) {
        return units(clause, HELPS).isPresent()
                || (led && units(clause, TAKES_PART).isPresent());
    }

    private static Optional<String> leader(Clause clause) {
        return units(clause, clause.text().startsWith(BY) ? ANSWERS : LEADS);
    }

    private static Optional<String> units(Clause clause, Pattern role) {
        if (clause.heading()
                || clause.text().length() > LONGEST
                || clause.mentions().stream().anyMatch(Roles::tells)) {
            return Optional.empty();
        }
        String text = new Phrase(List.of(clause)).text();
        Matcher matcher = role.matcher(text);
        return matcher.find()
                ? Optional.of(text.substring(0, matcher.start()))
                        .map(words -> words.startsWith(BY) ? words.substring(BY.length()) : words)
                        .filter(Roles::areUnits)
                : Optional.empty();
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
