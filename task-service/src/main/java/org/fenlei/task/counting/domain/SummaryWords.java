package org.fenlei.task.counting.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that ask a unit for a summary of its own work. A summary of something else, a meeting that sums up, or
 * experience that is summed up is none; nor are the summaries of others that it urges or gathers.
 */
final class SummaryWords {

    private static final String VERB = "(?:报送|上报|提交|呈报|报|撰写|形成|开展|进行|做好|完成)(?!的)";

    private static final String OF_THE_UNITS_WORK =
            "(?:[本各全每]|单位|部门|地区?|街道|镇|乡|区|第?[一二三四1-4]季度|[上前]一?个?(?:季度|年度?)|去年|季度?|年度?|年终|[末底初]|\\d"
                    + "|[一两次份篇期的《“]|生活|垃圾|分类|工作|落实|推进|情况|进展|任务|目标|书面)*";

    private static final String SUMMARY = "(?:总结|小结|工作情况报告)(?!大?会|表彰|推广|提炼|评[比选优]|交流|经验|宣传|归纳|先进|典型|验收|分析)";

    private static final Pattern ASKS = Pattern.compile(String.join(
            "|",
            VERB + OF_THE_UNITS_WORK + SUMMARY,
            "将(?!各)" + OF_THE_UNITS_WORK + SUMMARY + "(?:报告|材料)?(?:以?书面)?(?:报|上交|提交|送|交)",
            "(?:建立|落实|执行|实行|健全|完善)" + OF_THE_UNITS_WORK + "(?:总结|小结)(?:报送|上报)?制度",
            "^" + OF_THE_UNITS_WORK + SUMMARY + "(?:报告|材料|报送|上报|[1一]次|[1一]份)*[。；]?$"));

    /** Said before the summary in the same clause: it is somebody else's. */
    private static final Pattern OF_OTHERS =
            Pattern.compile("督促|督导|督办|指导|要求|组织各|通知各|收集|汇总|催|审核|审阅|整理|通报|各[^，。；]{0,15}(?:报送|上报|提交|呈报)的");

    private static final String CLAUSE_ENDS = "，。；,;：:";

    private SummaryWords() {}

    /** Whether these words plainly ask for a summary of the unit's own work. */
    static boolean askForOne(String title) {
        String words = title.strip();
        Matcher asking = ASKS.matcher(words);
        int from = 0;
        while (from <= words.length() && asking.find(from)) {
            if (!OF_OTHERS.matcher(clauseBefore(words, asking.start())).find()) {
                return true;
            }
            from = asking.end();
        }
        return false;
    }

    private static String clauseBefore(String words, int end) {
        int start = end;
        while (start > 0 && CLAUSE_ENDS.indexOf(words.charAt(start - 1)) < 0) {
            start--;
        }
        return words.substring(start, end);
    }
}
