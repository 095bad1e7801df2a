package org.fenlei.task.reading.duty;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenlei.task.domain.DenominatorKind;
import org.fenlei.task.reading.grammar.Clause;
import org.fenlei.task.reading.grammar.Mention;

/** The noun that a quantity counts. */
final class Counted {
    private static final String MAKES =
            "新增|新建|建成|创建|打造|试点|培育|选树|评选|命名|新设|增设|改造|布设|改建|扩建|建设|设立|完成|组建|配备|配置|设置|推出|建立|评定|更新|开设|升级|开展|组织|召开|举办|编发|发布|实施|购置|购买|采购";
    private static final Pattern UP_TO_VERB = Pattern.compile("^.*(?:" + MAKES + ")(?!区)");
    private static final Pattern VERB_FIRST = Pattern.compile("^(?:" + MAKES + "|至少|进行)+");
    private static final Pattern HEAD = Pattern.compile(
            "^(?:在[^，。；]{0,40}基础上|" + Brackets.LONE
                    + "|余下|其余|剩余|剩下|并|且|还|及时|均|要|应(?!到|急|用|邀)|须|需|对(?![口接比照应外账标讲话])|近(?![期邻郊年])|使(?![用命])|让|左右|同时|其中|各|由|的|了|、|，|；|：|确保|力争|实现)++");
    private static final Pattern TAIL = Pattern.compile(
            "(?:" + Brackets.LONE + "(?:其中|含|包括)?|的|、|，|；|共|总数|数量|均|要|应|须|需|各|达|为|按|在|于|并|且|近|对|左右)++$");
    private static final int LONGEST_TAIL = 4;

    private static final Pattern EACH = Pattern.compile("^每一?[个所处座家]?(?:社区（村）|社区|行政村|村|街道|镇（街道）|镇|小区)");
    private static final String AREA = "(?:本?(?:辖区|区域|街道|镇|社区|区|县)|全[区县市镇])?(?:内|的)?(?:常住|全部|所有)?";
    private static final Pattern HOUSEHOLDS = Pattern.compile(AREA + "(?:居民|住)?的?(?:总户数?|户总数|户数?|家庭(?:总?户?数)?)");
    private static final Pattern COMPOUNDS = Pattern.compile(AREA + "(?:居民|住宅|居住)?小区的?(?:总?个?数)?");

    private static final Pattern DONE = Pattern.compile("(?:完工|竣工|完成|建成|到位|投用|投入使用)");
    static final Pattern NO_NOUN = Pattern.compile("(?:全[区市县域]|[本各]?辖?区内?|培训|" + MAKES + ")*");
    /** 3个镇的45个村: what the things are in, and not what is counted. */
    private static final Pattern HOLDS = Pattern.compile("(?:\\d|[一二两三四五六七八九十])个?(?:街道|乡|镇|社区|村|小区|县)");

    private static final Pattern BEFORE_LAST = Pattern.compile("^(?:.*[、，；](?![^（）]*）)|.*[和及与]$|以及|[和及与])");
    /** Up to a sign, or to a bracket without partner. */
    private static final Pattern FIRST = Pattern.compile("(?s)^((?:[^、，；。（）]++|（[^（）]*+）)*+).*$");
    /** 50个（6月底前，每处…: what stands in the bracket that is still open. */
    private static final Pattern IN_BRACKET = Pattern.compile("^.*（(?:[^（）]*[，、；])?(?=[^（）]*$)");

    /** 5个[街道]20个小区: the noun of the number before. */
    private static final Pattern ITS_OWN = Pattern.compile("\\p{IsHan}{1,6}(?<![和及与])");

    private static final Pattern JOINED = Pattern.compile("\\p{IsHan}{0,12}[、和及与]");
    private static final Pattern AND = Pattern.compile("(?:以及|[和及与])$");
    private static final Pattern COVERED =
            Pattern.compile("(?:(?:均|全部|基本)?(?:实现|达到|完成|做到)[^，。；、]{0,8}?)?(?:全面?覆盖|全部覆盖)$");

    private Counted() {}

    /** For a number of things: 新增[精品点]18个, 创建1处[示范点], 至少创建3个[示范小区]; empty if it is not beside it. */
    static String things(Clause clause, Mention.Amount amount) {
        List<Mention.Amount> amounts = clause.all(Mention.Amount.class).toList();
        int at = amounts.indexOf(amount);
        int from = at > 0 ? amounts.get(at - 1).to() : clause.from();
        int to = at + 1 < amounts.size() ? amounts.get(at + 1).from() : clause.to();
        String before = Phrase.substance(clause, from, amount.from());
        String own = (at > 0 ? BEFORE_LAST.matcher(before).replaceFirst("") : before) + amount.between();
        String noun =
                trimmed(EACH.matcher(UP_TO_VERB.matcher(own).replaceFirst("")).replaceFirst(""));
        String following = following(clause, amount, to);
        if (noun.isEmpty() && DONE.matcher(following).matches()) {
            return "";
        }
        boolean ofBefore =
                at > 0 && amount.between().isEmpty() && ITS_OWN.matcher(before).matches();
        boolean behind = ofBefore
                || noun.length() < 2
                || AND.matcher(noun).find()
                || NO_NOUN.matcher(noun).matches()
                || HOLDS.matcher(noun).find();
        return behind && !following.isEmpty() ? following : noun;
    }

    private static String following(Clause clause, Mention.Amount amount, int to) {
        String words = Phrase.substance(clause, amount.to(), to);
        String first = trimmed(FIRST.matcher(words).replaceFirst("$1"));
        String own = to < clause.to() ? AND.matcher(first).replaceFirst("") : first;
        return trimmed(COVERED.matcher(own).replaceFirst(""));
    }

    /** For so many times: 开展[主题宣传活动], [组织考核]. */
    static String times(Phrase phrase, Optional<String> actor) {
        String substance = phrase.substance();
        String named = actor.filter(substance::startsWith)
                .map(who -> substance.substring(who.length()))
                .orElse(substance);
        return done(named);
    }

    /** What is done, without the verb where enough is left of it. */
    static String done(String words) {
        String trimmed = trimmed(words);
        String noun = trimmed(VERB_FIRST.matcher(trimmed).replaceFirst(""));
        return noun.length() >= 4 ? noun : trimmed;
    }

    /** What a share is taken of, where its words leave no doubt: 上门宣讲户数/[常住总户数]. */
    static Optional<DenominatorKind> denominator(String share) {
        String whole = share.substring(share.lastIndexOf('/') + 1);
        if (whole.length() == share.length()) {
            return Optional.empty();
        }
        if (HOUSEHOLDS.matcher(whole).matches()) {
            return Optional.of(DenominatorKind.HOUSEHOLDS);
        }
        return COMPOUNDS.matcher(whole).matches() ? Optional.of(DenominatorKind.COMPOUNDS) : Optional.empty();
    }

    /** For a value on each item: 每座驿站[面积]. */
    static String quality(Clause clause, Mention.Amount amount) {
        String own = clause.before(amount)
                .map(other -> listed(clause, other, amount))
                .orElse("");
        return own.isEmpty() ? wholeQuality(clause, amount) : own;
    }

    /** 每次抽查10个小区、5个[单位], 清运量不超过480吨、[分出量]不低于130吨: of a list its own noun, if it has one. */
    private static String listed(Clause clause, Mention.Amount before, Mention.Amount amount) {
        String own = Phrase.substance(clause, before.to(), amount.from()) + amount.between();
        if (amount.sort() == Mention.Sort.THINGS && JOINED.matcher(own).matches()) {
            return things(clause, amount);
        }
        String words = trimmed(own);
        return Qualities.areNamedIn(words) ? words : "";
    }

    private static String wholeQuality(Clause clause, Mention.Amount amount) {
        String words = Phrase.substance(clause, clause.from(), amount.from()) + amount.between();
        return trimmed(IN_BRACKET.matcher(words).replaceFirst(""));
    }

    static String trimmed(String words) {
        String before = "";
        String trimmed = Brackets.marked(words);
        while (!before.equals(trimmed)) {
            before = trimmed;
            trimmed = withoutTail(HEAD.matcher(before).replaceFirst(""));
        }
        return Brackets.written(trimmed);
    }

    /** Looked for at the very end only, so that many such words in a row cost no more than their length. */
    private static String withoutTail(String words) {
        int end = words.length();
        Matcher tail = TAIL.matcher(words);
        while (tail.region(Math.max(0, end - LONGEST_TAIL), end).find()) {
            end = tail.start();
        }
        return words.substring(0, end);
    }
}
