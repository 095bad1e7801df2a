package org.fenlei.notification.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.fenlei.kit.domain.FieldError;
import org.junit.jupiter.api.Test;

class ContactCellsTest {

    @Test
    void readsParallelLists() {
        ContactCells.Reading reading = new ContactCells("周若琳; 陈望舒", "a@x.cn;HEAD@x.cn", "CONTACT;head").read();

        assertThat(reading.errors()).isEmpty();
        assertThat(reading.persons())
                .extracting(person -> person.name() + " " + person.email().text() + " " + person.role())
                .containsExactly("周若琳 a@x.cn CONTACT", "陈望舒 head@x.cn HEAD");
    }

    @Test
    void refusesListsOfDifferentLength() {
        assertThat(new ContactCells("周若琳;陈望舒", "a@x.cn", "CONTACT").read().errors())
                .extracting(FieldError::code)
                .containsExactly("LISTS_DIFFER");
    }

    @Test
    void namesEveryPartThatIsWrong() {
        assertThat(new ContactCells("a\u202Eb;", "nobody;a@x.cn", "BOSS;CONTACT")
                        .read()
                        .errors())
                .extracting(FieldError::code)
                .containsExactly("NOT_A_NAME", "NOT_AN_ADDRESS", "UNKNOWN_ROLE", "NOT_A_NAME");
    }

    @Test
    void takesEmptyCellsAsNobody() {
        assertThat(new ContactCells("", " ", "").read().persons()).isEmpty();
        assertThat(new ContactCells("", "", "").read().errors()).isEmpty();
    }
}
