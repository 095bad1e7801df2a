package org.fenlei.task.reading.narrative;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fenlei.task.reading.document.Line;
import org.fenlei.task.reading.text.Compact;
import org.jspecify.annotations.Nullable;

/**
 * Puts numbered clauses into one another. Numbers may be missing, doubled or of the wrong kind: once a clause names its
 * units it is complete, and whatever number comes next begins another.
 */
final class Outline {
    private static final Pattern NOTE = Pattern.compile("(?:注|备注|附注|说明)[0-9]{0,2}[：.、].*|※.*|\\*.*");
    private static final Pattern PAGE = Pattern.compile("-?\\d{1,3}-?|第\\d{1,3}页.{0,10}");
    private static final Pattern CLOSING = Pattern.compile(
            "附[件表][0-9一二三四五六七八九十]{0,3}(?:[：.].*)?|(?:抄送|抄报|主送|联系人|联系电话).*|.{0,30}(?:印发|发布)|[^，。；：]{0,20}[12]\\d{3}年\\d{1,2}月\\d{1,2}日"
                    + "|二〇[〇一二三四五六七八九]{2}年.{1,3}月.{1,4}日|[^，。；：]{2,30}(?:办公室|领导小组|人民政府|委员会|管委会|指挥部|局)");
    private static final Pattern REST_OF_NAMES =
            Pattern.compile("[^，。；：]{1,60}(?:局|委|办|部|厅|中心|大队|支队|街道|办事处|镇|乡|会|社区|院|站|所|处|公司|集团|单位|部门|）|等)");

    /** （1） and ① number points of a clause rather than clauses. */
    private static final int FIRST_OF_POINTS = 4;

    private final Section root = new Section(0, "");
    private final Deque<Section> open = new ArrayDeque<>(List.of(root));
    private final List<Line> before = new ArrayList<>();
    private final List<Line> after = new ArrayList<>();
    private @Nullable Role waiting;

    private Outline() {}

    static Outline of(List<Line> lines) {
        var outline = new Outline();
        lines.stream().map(ClauseLine::of).forEach(outline::take);
        outline.closing();
        return outline;
    }

    Section root() {
        return root;
    }

    /** Lines before the first clause. */
    List<Line> before() {
        return before;
    }

    /** Notes, and what closes a document: issuer, date, attachments. */
    List<Line> after() {
        return after;
    }

    private void take(ClauseLine line) {
        boolean onlyLabels = line.isLabelled() && line.words().isEmpty();
        if (onlyLabels) {
            label(line);
        } else if (line.marker().isPresent()) {
            begin(line.marker().get()).add(line);
            waiting = null;
        } else {
            unnumbered(line);
        }
    }

    private void label(ClauseLine line) {
        if (current() == root) {
            unnumberedSection().ifPresent(section -> section.add(line));
        } else {
            closePoints();
            current().add(line);
        }
        waiting = line.labelled().entrySet().stream()
                .filter(label -> label.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Units below the last of several points are those of the clause that the points belong to. */
    private void closePoints() {
        Section last = current();
        if (last.level() < FIRST_OF_POINTS || last.isComplete()) {
            return;
        }
        Section clause = open.stream().skip(1).findFirst().orElse(root);
        boolean shared =
                clause.children().size() > 1 && clause.children().stream().noneMatch(Section::hasCompleteInside);
        if (clause != root && shared) {
            open.pop();
        }
    }

    /** Units without any number above them: the paragraph before is what they do. */
    private Optional<Section> unnumberedSection() {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Line words = before.remove(before.size() - 1);
        Section section = open(1, "");
        section.add(ClauseLine.of(words));
        return Optional.of(section);
    }

    private void unnumbered(ClauseLine line) {
        String text = Compact.of(line.whole().text()).text();
        Section section = current();
        if (NOTE.matcher(text).matches() || PAGE.matcher(text).matches()) {
            after.add(line.whole());
        } else if (section == root && !line.isLabelled()) {
            before.add(line.whole());
        } else if (waiting != null) {
            section.add(waiting, line.whole());
            waiting = null;
        } else if (section == root) {
            open(1, "").add(line);
        } else if (!section.isComplete()) {
            section.add(line);
        } else if (goesOnWithNames(section, text)) {
            section.add(Role.LEAD, line.whole());
        } else {
            open(section.level(), "").add(line);
        }
    }

    /** A list of units that a line's end broke. */
    private static boolean goesOnWithNames(Section section, String text) {
        List<Line> lead = section.labelled(Role.LEAD);
        boolean broken = !lead.isEmpty() && section.labelled(Role.SUPPORTING).isEmpty();
        return broken && text.contains("、") && REST_OF_NAMES.matcher(text).matches();
    }

    private Section begin(Marker marker) {
        Section section = current();
        boolean anew = section.isComplete() && marker.level() > section.level();
        return open(anew ? section.level() : marker.level(), marker.label());
    }

    private Section open(int level, String label) {
        while (current().level() >= level) {
            open.pop();
        }
        Section parent = current();
        String own = label.isEmpty() ? "-" + (parent.children().size() + 1) : label;
        var section = new Section(level, parent.path() + own);
        parent.add(section);
        open.push(section);
        return section;
    }

    private Section current() {
        return open.getFirst();
    }

    /** Issuer, date and attachments at the very end belong to no clause. */
    private void closing() {
        Section last = current();
        if (last == root || last.isComplete()) {
            return;
        }
        while (last.words().size() > 1 && closes(last.words().get(last.words().size() - 1))) {
            after.add(0, last.words().get(last.words().size() - 1));
            last.removeLast();
        }
    }

    private static boolean closes(Line line) {
        return CLOSING.matcher(Compact.of(line.text()).text()).matches();
    }
}
