package org.fenlei.task.reading.narrative;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenlei.task.reading.document.Line;
import org.fenlei.task.reading.grammar.Grammar;
import org.fenlei.task.reading.text.Blank;
import org.fenlei.task.reading.text.Compact;

/**
 * A line of a narrative, taken apart: its number, its words, and what it says behind labels, on a line of their own or
 * in brackets at its end: 完善投放设施（责任单位：区城管局；完成时限：6月底）。
 *
 * @param whole the line as it stands
 * @param marker its number; empty if it has none
 * @param words its own words, without number and labels; empty if there are none
 * @param labelled what stands behind each label; an empty list where the next line has to tell
 */
record ClauseLine(Line whole, Optional<Marker> marker, Optional<Line> words, Map<Role, List<Line>> labelled) {
    private static final Pattern LABEL = Pattern.compile(
            "(?:[市区县省镇]级|各|主要|第一)?(?:(?<lead>(?:主要|牵头)?责任|牵头|主办|承办|负责|实施|落实|主责|主体)|(?<help>责任配合|配合|协办|协同|协助|参与|参加|支持))"
                    + "(?:（[^（）]{1,4}）)?(?:单位|部门|主体|处室|科室|镇街)：|(?<deadline>(?:完成|办理|整改|工作|落实|推进)?(?:时限|期限)|(?:完成|截止|办结)(?:时间|日期|节点)|时间节点)(?:要求)?："
                    + "|(?<person>(?:第一|主要)?责任人|(?:责任|分管|牵头|联系)领导|联系人|负责人|联系电话)：");
    private static final Pattern SHARED = Pattern.compile(
            "[（〔【［](?<units>(?:[^（）〔〕【】［］：]|（[^（）：]{1,12}）){2,100}?(?:牵头|负责|配合|落实|承担)[^（）〔〕【】［］：]{0,60})[）〕】］][。；]?$");

    /** （区城管局、各街道） at an end: units, and nothing said of them. */
    private static final String UNIT =
            "(?:各?(?:镇（街道）|街道（镇）|乡镇（街道）|街道|乡镇|镇|社区|村|(?:成员|责任|相关|有关)?(?:单位|部门))|[区县市州旗]\\p{IsHan}{2,14}(?:局|委|办|部|中心|大队|支队|公司|会|联|社)|\\p{IsHan}{2,5}(?:街道|镇|乡)(?:办事处)?)";

    private static final Pattern UNITS_ALONE = Pattern.compile(
            "[（〔【［](?<units>" + UNIT + "(?:[、，,；]" + UNIT + "){0,40}+等?(?:[，；]\\d[^，；、（）]{1,22})?)[）〕】］][。；]?$");

    private static final Pattern DATED = Pattern.compile("[，；、](?<deadline>[^，；、]{0,24})$");
    /** More signs at an end are no end that a person wrote. */
    private static final int MOST_SIGNS = 12;

    private static final String OPENING = "（【［[〔";
    private static final String CLOSING = "）】］]〕";

    ClauseLine {
        labelled = Map.copyOf(labelled);
    }

    static ClauseLine of(Line line) {
        Optional<Marker> marker = Marker.of(line.text());
        return new Parts(line, marker.map(Marker::end).orElse(0)).read(marker);
    }

    boolean isLabelled() {
        return !labelled.isEmpty();
    }

    /** Cuts one line at its labels. */
    private static final class Parts {
        private final Line line;
        private final int head;
        private final Compact compact;
        private final String text;
        private final Map<Role, List<Line>> labelled = new EnumMap<>(Role.class);
        private int wordsEnd;

        private Parts(Line line, int head) {
            this.line = line;
            this.head = head;
            this.compact = Compact.of(line.text());
            this.text = compact.text();
            this.wordsEnd = text.length();
        }

        private ClauseLine read(Optional<Marker> marker) {
            labels();
            if (labelled.isEmpty()) {
                shared();
            }
            return new ClauseLine(line, marker, slice(head, compact.originEnd(wordsEnd)), labelled);
        }

        private void labels() {
            Matcher label = LABEL.matcher(text);
            var roles = new ArrayList<Role>();
            var starts = new ArrayList<Integer>();
            var ends = new ArrayList<Integer>();
            while (label.find()) {
                if (standsApart(label.start())) {
                    roles.add(role(label));
                    starts.add(label.start());
                    ends.add(label.end());
                }
            }
            for (int at = 0; at < roles.size(); at++) {
                int end = at + 1 < roles.size() ? starts.get(at + 1) : text.length();
                List<Line> value = labelled.computeIfAbsent(roles.get(at), none -> new ArrayList<>());
                value(ends.get(at), end).ifPresent(value::add);
            }
            if (!starts.isEmpty()) {
                wordsEnd = withoutOpening(starts.get(0));
            }
        }

        /** 区城管局牵头，各街道配合 in brackets at the end, or units alone. */
        private void shared() {
            Stream.of(SHARED, UNITS_ALONE)
                    .map(pattern -> pattern.matcher(text))
                    .filter(units -> units.find() && units.start() > 0)
                    .findFirst()
                    .ifPresent(this::take);
        }

        private void take(Matcher units) {
            int unitsEnd = beforeDeadline(units.start("units"), units.end("units"));
            slice(compact.origin(units.start("units")), compact.originEnd(unitsEnd))
                    .ifPresent(names -> labelled.put(Role.LEAD, List.of(names)));
            wordsEnd = units.start();
        }

        /** 10月底前完成, after the units. */
        private int beforeDeadline(int from, int to) {
            Matcher dated = DATED.matcher(text).region(from, to);
            if (!dated.find() || !Grammar.isDeadline(dated.group("deadline"))) {
                return to;
            }
            slice(compact.origin(dated.start("deadline")), compact.originEnd(to))
                    .ifPresent(deadline -> labelled.put(Role.DEADLINE, List.of(deadline)));
            return dated.start();
        }

        /** A label begins a line or follows a sign or a blank; 压实责任单位： is none. */
        private boolean standsApart(int at) {
            return at == 0
                    || !Character.isIdeographic(text.charAt(at - 1))
                    || compact.origin(at) > compact.origin(at - 1) + 1;
        }

        private static Role role(Matcher label) {
            if (label.group("lead") != null) {
                return Role.LEAD;
            }
            if (label.group("help") != null) {
                return Role.SUPPORTING;
            }
            return label.group("deadline") != null ? Role.DEADLINE : Role.PERSON;
        }

        private int withoutOpening(int at) {
            return at > 0 && OPENING.indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : at;
        }

        /** What stands behind a label, without the signs that end it. */
        private Optional<Line> value(int from, int to) {
            int end = to;
            for (int signs = 0; end > from && signs < MOST_SIGNS && isEnd(end - 1, from); signs++) {
                end--;
            }
            return end <= from ? Optional.empty() : slice(compact.origin(from), compact.originEnd(end));
        }

        private boolean isEnd(int at, int from) {
            char each = text.charAt(at);
            int closing = CLOSING.indexOf(each);
            return "；。，、".indexOf(each) >= 0
                    || OPENING.indexOf(each) >= 0
                    || (closing >= 0 && !isOpen(from, at, OPENING.charAt(closing), each));
        }

        /** Whether a bracket that was opened is still to be closed. */
        private boolean isOpen(int from, int at, char opening, char closing) {
            int open = 0;
            for (int each = from; each < at; each++) {
                if (text.charAt(each) == opening) {
                    open++;
                } else if (text.charAt(each) == closing && open > 0) {
                    open--;
                }
            }
            return open > 0;
        }

        private Optional<Line> slice(int from, int to) {
            String part = line.text().substring(from, Math.max(from, to));
            String words = Blank.strip(part);
            return words.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Line(line.number(), line.start() + from + part.indexOf(words), words));
        }
    }
}
