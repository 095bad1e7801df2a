package org.fenlei.task.reading.duty;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who a clause says acts: 基层党组织每月…, 区垃分办对各单位…, 由环卫部门…. */
final class Actors {
    private static final String VERBS =
            "定期|适时|定时|不定期|引导|指导|督促|组织|推动|推进|鼓励|要求|发动|开展|加强|加大|建立|健全|完善|落实|制定|协调|动员|支持|统筹|充分|持续|进一步|深入|按照|根据|对照|依托|通过|围绕|结合|每|对|在|将|以|为|向|与|把|从";
    private static final String BODY = "(?:（[^（）]{1,10}）|“[^“”]{1,12}”|[\\p{IsHan}、]){0,24}?";
    private static final String KINDS =
            "(?:部门|单位|组织|机构|党支部|党委|支部|镇（街道）|街道（镇）|乡镇（街道）|社区（村）|村（社区）|街道|乡镇|镇|社区|村|学校|企业|中心|大队|协会|公司|业委会|居委会|村委会|领导小组|各地|[^方无]办|[一-龥]局|[一-龥]委|[^内外全]部)(?:主要领导|主要负责人|分管领导|负责人|干部职工)?";
    private static final String ACTS =
            "(?=每|按(?:月|季|年|照|要求)|要|应|须|需|定期|不定期|适时|定时|至少|严格|对(?!应|标)|负责|组织|开展|积极|及时|结合|主要|联动|召开|制定|编制|做好|加强|落实|建立|报送|上报|在|于|配合|牵头|完成|向|将|全面|不少于|发挥|\\d{1,2}[日号]前|■)";
    private static final Pattern ACTOR =
            Pattern.compile("^(?:由|请)?(?!" + VERBS + ")(?<actor>" + BODY + KINDS + ")" + ACTS);
    private static final Pattern BY = Pattern.compile("由(?<actor>" + BODY + KINDS + ")" + ACTS);

    /** 学校不少于3处: so many of them, and nobody who acts. */
    private static final Pattern SO_MANY = Pattern.compile("不少于\\d{1,6}[处个座所家]");

    private Actors() {}

    static Optional<String> of(String clause) {
        Matcher actor = ACTOR.matcher(clause);
        if (actor.lookingAt() && !isCounted(clause, actor)) {
            return Optional.of(actor.group("actor"));
        }
        Matcher by = BY.matcher(clause);
        return by.find() ? Optional.of(by.group("actor")) : Optional.empty();
    }

    private static boolean isCounted(String clause, Matcher actor) {
        boolean each = actor.group("actor").startsWith("各");
        return !each
                && SO_MANY.matcher(clause).region(actor.end(), clause.length()).lookingAt();
    }
}
