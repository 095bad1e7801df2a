package org.fenlei.task.reading.duty;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.fenlei.task.reading.FanOut;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.units.Leads;

/** Whether a number of several units is each one's or all together: what the numbers beside it settle, and what is asked. */
final class FanOuts {
    private static final BigDecimal FEW = BigDecimal.valueOf(2);

    private static final Pattern TOGETHER = Pattern.compile("全[区市县域]|共|合计|总计|累计");

    private FanOuts() {}

    /** 各街道新建3座、改造2处: each of them does both; behind a comma that is certain of a group alone. */
    static void keepWithAll(Demand demand, Demand before) {
        if (demand.fanOut == FanOut.EACH || TOGETHER.matcher(demand.subject).find()) {
            dropQuestionIfEach(demand);
        } else if (demand.per == null && before.from == demand.from) {
            giveToEach(demand);
        } else if (demand.per == null) {
            ask(demand);
        }
    }

    /** 全区共新建9座: a total, and not each one's. */
    static boolean isOfAll(Demand demand) {
        return TOGETHER.matcher(demand.title).find();
    }

    /** 创建示范小区1个 cannot be shared by several streets. */
    static boolean isOfFew(Demand demand, Leads leads) {
        return demand.minimum != null && demand.minimum.compareTo(FEW) <= 0 && leads.outnumber(demand.minimum);
    }

    /** Makes it each one's, for certain. */
    static void giveToEach(Demand demand) {
        demand.fanOut = FanOut.EACH;
        settle(demand);
    }

    /** Makes it one number of all of them, for certain. */
    static void giveToAll(Demand demand) {
        demand.fanOut = FanOut.JOINTLY;
        settle(demand);
    }

    /** Takes back what was asked. */
    static boolean settle(Demand demand) {
        return demand.doubts.removeIf(FanOuts::isAbout);
    }

    static boolean isAsked(Demand demand) {
        return demand.doubts.stream().anyMatch(FanOuts::isAbout);
    }

    /** Of what is taken as each unit's that is not asked: something else about it is. */
    static void dropQuestionIfEach(Demand demand) {
        if (demand.fanOut == FanOut.EACH) {
            settle(demand);
        }
    }

    static void ask(Demand demand) {
        if (demand.kind == ObligationKind.TARGET && !isAsked(demand)) {
            demand.doubts.add(Doubt.of(QuestionCode.FAN_OUT_UNCLEAR, demand.title));
        }
    }

    private static boolean isAbout(Doubt doubt) {
        return doubt.code() == QuestionCode.FAN_OUT_UNCLEAR;
    }
}
