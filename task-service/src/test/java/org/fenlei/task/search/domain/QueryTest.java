package org.fenlei.task.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QueryTest {

    private static List<String> found(String typed, String text) {
        Query query = Query.of(typed);
        return query.in(text).stream()
                .map(match -> text.substring(match.from(), match.to()))
                .toList();
    }

    @Test
    void findsPartsOfWords() {
        assertThat(found("分类", "每月举办1次垃圾分类讲堂，分类宣传")).containsExactly("分类", "分类");
        assertThat(found("堂", "讲堂")).containsExactly("堂");
        assertThat(found("不在", "讲堂")).isEmpty();
    }

    @Test
    void comparesWidthsAndCapitalsAlike() {
        assertThat(found("ab1", "ＡＢ１号文")).containsExactly("ＡＢ１");
        assertThat(found("ＡＢ１", "ab1号文")).containsExactly("ab1");
        assertThat(found("(4)", "（4）配合")).containsExactly("（4）");
        assertThat(found("kg", "5㎏以上")).containsExactly("㎏");
    }

    @Test
    void takesWordsApartAtAnySpace() {
        assertThat(Query.of(" 街道　讲堂 \t街道\u00a0社区 ").words()).containsExactly("街道", "讲堂", "社区");
        assertThat(Query.of("\u00a0\u3000").words()).isEmpty();
    }

    @Test
    void knowsNoWildcards() {
        assertThat(Query.of("50%_\\").patterns()).containsExactly("%50\\%\\_\\\\%");
    }

    @Test
    void joinsWhatTouches() {
        assertThat(Query.of("垃圾 圾分 类").in("垃圾分类")).containsExactly(new Match(0, 4));
    }

    @Test
    void showsTheSurroundingsOfTheFirstMatch() {
        String text = "前".repeat(200) + "讲堂" + "后".repeat(200);

        Excerpt excerpt = Excerpt.of(text, Query.of("讲堂"));

        assertThat(excerpt.text()).startsWith("…前").endsWith("后…").hasSize(82);
        Match match = excerpt.matches().get(0);
        assertThat(excerpt.text().substring(match.from(), match.to())).isEqualTo("讲堂");
    }

    @Test
    void survivesWhateverIsWritten() {
        Random random = new Random(7);
        String signs = "分类ＡaÄ㎏ﬁİß🗑️ \n％%_\\１1ｱﾞ가\u0301…";
        int[] points = signs.codePoints().toArray();
        for (int i = 0; i < 20_000; i++) {
            String text = random(random, points, 200);
            Query query = Query.of(random(random, points, 4));

            Excerpt excerpt = Excerpt.of(text, query);

            assertThat(excerpt.matches()).allSatisfy(match -> {
                assertThat(match.from()).isNotNegative().isLessThan(match.to());
                assertThat(match.to()).isLessThanOrEqualTo(excerpt.text().length());
            });
        }
    }

    private static String random(Random random, int[] points, int longest) {
        int length = random.nextInt(longest) + 1;
        return random.ints(length, 0, points.length)
                .map(each -> points[each])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
