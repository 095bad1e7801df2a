package org.fenlei.task.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fenlei.kit.domain.RollPolicy;
import org.fenlei.task.domain.UnitName;
import org.fenlei.task.obligation.domain.FanOut;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.Obligation;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Recurrence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanDifferenceTest {

    private static final UUID PLAN = UUID.randomUUID();

    @Test
    void findsNothingBetweenTheSameWordsReadTwice() {
        PlanDifference difference = PlanDifference.between(
                List.of(market("1", 2), lecture("2")), List.of(market("1", 2), lecture("2")), false);

        assertThat(difference.tasks()).extracting(PlanDifference.OfTask::change).containsOnly(Change.UNCHANGED);
        assertThat(difference.successors()).hasSize(2);
    }

    @Test
    void knowsARenumberedTaskByItsWords() {
        PlanDifference difference = PlanDifference.between(
                List.of(market("1", 2), lecture("2")), List.of(visit("1"), market("2", 2), lecture("3")), false);

        assertThat(difference.tasks())
                .extracting(PlanDifference.OfTask::change)
                .containsExactly(Change.ADDED, Change.CHANGED, Change.CHANGED);
        assertThat(difference.tasks().get(1).fields()).containsExactly(new FieldChange("number", "1", "2"));
    }

    @Test
    void namesTheFieldsThatDiffer() {
        PlanDifference difference = PlanDifference.between(List.of(market("1", 2)), List.of(market("1", 3)), false);

        assertThat(difference.tasks()).singleElement().satisfies(task -> {
            assertThat(task.change()).isEqualTo(Change.CHANGED);
            assertThat(task.fields()).extracting(FieldChange::field).containsExactly("text");
            assertThat(task.obligations()).singleElement().satisfies(demand -> assertThat(demand.fields())
                    .extracting(FieldChange::field)
                    .containsExactly("title", "minimum"));
        });
    }

    @Test
    void doesNotTakeOneTaskForAnotherBecauseOfItsNumber() {
        PlanDifference difference = PlanDifference.between(List.of(lecture("1")), List.of(visit("1")), false);

        assertThat(difference.tasks())
                .extracting(PlanDifference.OfTask::change)
                .containsExactly(Change.ADDED, Change.WITHDRAWN);
        assertThat(difference.successors()).isEmpty();
    }

    @Test
    void knowsWhatWasMadeFromItByItsKeyHoweverItIsReworded() {
        TaskContent before =
                task("t1", "1", "广泛宣传。", List.of(demand("t1.1", "广泛宣传", ObligationKind.STANDING, null, null)));
        TaskContent now = task(
                "t1",
                "1",
                "每月入户讲解一次。",
                List.of(demand("t1.1", "每月入户讲解", ObligationKind.RECURRING, Recurrence.MONTH, 1)));

        PlanDifference difference = PlanDifference.between(List.of(before), List.of(now), true);

        assertThat(difference.successors())
                .containsEntry(
                        before.obligations().get(0).id(),
                        now.obligations().get(0).id());
    }

    @Test
    void pairsEachThingOnceWhereManySayTheSame() {
        List<TaskContent> before =
                IntStream.range(0, 5).mapToObj(i -> lecture(String.valueOf(i))).toList();
        List<TaskContent> now =
                IntStream.range(2, 9).mapToObj(i -> lecture(String.valueOf(i))).toList();

        PlanDifference difference = PlanDifference.between(before, now, false);

        assertThat(difference.successors().values()).doesNotHaveDuplicates().hasSize(5);
        assertThat(difference.tasks().subList(0, 3)).allSatisfy(task -> assertThat(
                        Objects.requireNonNull(task.before()).number())
                .isEqualTo(Objects.requireNonNull(task.after()).number()));
    }

    @Test
    void saysByTitleWhatADemandIsLimitedTo() {
        Obligation target = demand("t1.1", "新增示范点", ObligationKind.TARGET, null, 8);
        Obligation otherTarget = demand("t1.1", "新增示范点", ObligationKind.TARGET, null, 8);

        PlanDifference difference = PlanDifference.between(
                List.of(task("t1", "1", "新增示范点8处。", List.of(target, floor(target)))),
                List.of(task("t1", "1", "新增示范点8处。", List.of(otherTarget, floor(otherTarget)))),
                false);

        assertThat(difference.obligations()).allMatch(each -> each.change() == Change.UNCHANGED);
    }

    @Test
    void comparesAThousandRewordedTasksWithAThousandInATransaction() {
        List<TaskContent> before =
                IntStream.range(0, 1000).mapToObj(i -> reworded(i, "认真组织")).toList();
        List<TaskContent> after =
                IntStream.range(0, 1000).mapToObj(i -> reworded(i, "扎实推进")).toList();

        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long begun = thread.getCurrentThreadCpuTime();

        PlanDifference difference = PlanDifference.between(before, after, false);

        assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - begun)).isLessThan(Duration.ofSeconds(5));
        assertThat(difference.tasks()).hasSize(1000).allMatch(each -> each.change() == Change.CHANGED);
    }

    private static TaskContent reworded(int at, String verb) {
        String own = new Random(at)
                .ints(40, 0x4E00, 0x9000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return task("t" + at, String.valueOf(at), verb + own + "，进一步完善生活垃圾分类投放、收集、运输、处理体系。", List.of());
    }

    private static TaskContent market(String number, int times) {
        String text = "面向全区居民举办分类市集，每季度不少于" + times + "场";
        return task(
                "t" + number,
                number,
                text + "。",
                List.of(demand("t" + number + ".1", text, ObligationKind.RECURRING, Recurrence.QUARTER, times)));
    }

    private static TaskContent lecture(String number) {
        return task(
                "t" + number,
                number,
                "每月举办一次环保讲堂。",
                List.of(demand("t" + number + ".1", "举办环保讲堂", ObligationKind.RECURRING, Recurrence.MONTH, 1)));
    }

    private static TaskContent visit(String number) {
        return task(
                "t" + number,
                number,
                "逐户走访沿街商铺并签订责任书。",
                List.of(demand("t" + number + ".1", "走访沿街商铺", ObligationKind.MILESTONE, null, null)));
    }

    private static TaskContent task(String key, String number, String text, List<Obligation> obligations) {
        return new TaskContent(
                UUID.randomUUID(),
                key,
                number,
                "宣传发动",
                text,
                "全年",
                List.of(new UnitName("柳荫街道", "S1", false, List.of("S1"))),
                List.of(),
                false,
                obligations);
    }

    private static Obligation floor(Obligation target) {
        Obligation floor = demand("t1.2", "每处不小于20平方米", ObligationKind.LIMIT, null, 20);
        return copy(floor, target.id());
    }

    private static Obligation demand(
            String key, String title, ObligationKind kind, @Nullable Recurrence period, @Nullable Integer minimum) {
        return new Obligation(
                UUID.randomUUID(),
                PLAN,
                UUID.randomUUID(),
                1,
                key,
                title,
                kind,
                null,
                null,
                minimum == null ? null : BigDecimal.valueOf(minimum),
                null,
                "次",
                period,
                null,
                null,
                null,
                null,
                null,
                null,
                FanOut.EACH,
                Measure.REPORTED,
                List.of(new UnitName("柳荫街道", "S1", false, List.of("S1"))),
                List.of(),
                null,
                null,
                RollPolicy.NONE,
                List.of(1),
                title,
                1);
    }

    private static Obligation copy(Obligation of, UUID dependsOn) {
        return new Obligation(
                of.id(),
                of.planId(),
                of.taskId(),
                of.position(),
                of.key(),
                of.title(),
                of.kind(),
                of.actor(),
                of.counted(),
                of.minimum(),
                of.maximum(),
                of.unitOfMeasure(),
                of.period(),
                of.dueDate(),
                of.dueRule(),
                of.validFrom(),
                of.per(),
                of.denominator(),
                of.apportionment(),
                of.fanOut(),
                of.measure(),
                of.leadUnits(),
                of.supportingUnits(),
                dependsOn,
                of.waitsFor(),
                of.rollPolicy(),
                of.sourceLines(),
                of.sourceText(),
                of.confidence());
    }
}
